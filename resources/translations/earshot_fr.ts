<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlertTexts</name>
    <message>
        <source>%1 without: %2</source>
        <comment>count of calls, reason</comment>
        <translation>%1 sans enregistrement&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched, and somebody must decide.</source>
        <translation>
            <numerusform>%n enregistrement n’a pas pu être récupéré, et quelqu’un doit décider.</numerusform>
            <numerusform>%n enregistrements n’ont pas pu être récupérés, et quelqu’un doit décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n inbound calls of the last 24 hours have a recording; at least %2 % are expected.</source>
        <translation>
            <numerusform>Appels entrants des dernières 24 heures avec enregistrement&#xa0;: %1 sur %n&#xa0;; au moins %2&#xa0;% sont attendus.</numerusform>
            <numerusform>Appels entrants des dernières 24 heures avec enregistrement&#xa0;: %1 sur %n&#xa0;; au moins %2&#xa0;% sont attendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet, and the provider soon deletes them, the first on %1.</source>
        <translation>
            <numerusform>%n enregistrement n’est pas encore ici, et le fournisseur le supprimera bientôt, le %1.</numerusform>
            <numerusform>%n enregistrements ne sont pas encore ici, et le fournisseur les supprimera bientôt, le premier le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet.</source>
        <translation>
            <numerusform>%n enregistrement n’est pas encore ici.</numerusform>
            <numerusform>%n enregistrements ne sont pas encore ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the time at which the provider deletes them has passed; the first was %1.</source>
        <translation>
            <numerusform>Pour %n d’entre eux, la date à laquelle le fournisseur le supprime est passée&#xa0;; c’était le %1.</numerusform>
            <numerusform>Pour %n d’entre eux, la date à laquelle le fournisseur les supprime est passée&#xa0;; pour le premier, c’était le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot goes on trying; see that it stays on, can reach the provider and has room on its disk.</source>
        <translation>Earshot continue d’essayer&#xa0;; veillez à ce qu’il reste en marche, puisse joindre le fournisseur et ait de la place sur son disque.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them every attempt failed, and nothing more happens unless you decide.</source>
        <translation>
            <numerusform>Pour %n d’entre eux, tous les essais ont échoué, et rien de plus ne se passe sans décision de votre part.</numerusform>
            <numerusform>Pour %n d’entre eux, tous les essais ont échoué, et rien de plus ne se passe sans décision de votre part.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is stored takes %1 % of the %2 that may be stored.</source>
        <translation>Ce qui est stocké occupe %1&#xa0;% des %2 autorisés.</translation>
    </message>
    <message>
        <source>No new recording is fetched, and what the provider deletes meanwhile is lost. Delete recordings or raise quota_bytes; fetching goes on by itself.</source>
        <translation>Aucun nouvel enregistrement n’est récupéré, et ce que le fournisseur supprime entre-temps est perdu. Supprimez des enregistrements ou augmentez quota_bytes&#xa0;; la récupération reprend d’elle-même.</translation>
    </message>
    <message>
        <source>At 100 % no new recording is fetched. Delete recordings or raise quota_bytes.</source>
        <translation>À 100&#xa0;%, aucun nouvel enregistrement n’est récupéré. Supprimez des enregistrements ou augmentez quota_bytes.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched, and what the provider deletes meanwhile is lost. Make room; fetching goes on by itself.</source>
        <translation>Avec moins de %1, aucun nouvel enregistrement n’est récupéré, et ce que le fournisseur supprime entre-temps est perdu. Faites de la place&#xa0;; la récupération reprend d’elle-même.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched. Make room.</source>
        <translation>Avec moins de %1, aucun nouvel enregistrement n’est récupéré. Faites de la place.</translation>
    </message>
    <message>
        <source>Nothing was deleted. See what happened to the store, and put back what a backup has; the alert ends when it was read again.</source>
        <translation>Rien n’a été supprimé. Voyez ce qui est arrivé au stockage et remettez en place ce que contient une sauvegarde&#xa0;; l’alerte prend fin dès que tout a été relu.</translation>
    </message>
    <message>
        <source>The receiver’s disk has %1 left.</source>
        <translation>Il reste %1 sur le disque du récepteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored files are missing, can’t be read or are not what was stored; they belong to: %1.</source>
        <translation>
            <numerusform>%n fichier stocké manque, est illisible ou n’est pas ce qui avait été stocké&#xa0;; il appartient à&#xa0;: %1.</numerusform>
            <numerusform>%n fichiers stockés manquent, sont illisibles ou ne sont pas ce qui avait été stocké&#xa0;; ils appartiennent à&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody downloaded %1 recordings within the last hour.</source>
        <translation>Quelqu’un a téléchargé %1 enregistrements au cours de la dernière heure.</translation>
    </message>
    <message numerus="yes">
        <source>%n people downloaded %1 recordings or more within the last hour, one of them %2.</source>
        <translation>
            <numerusform>%n personne a téléchargé %1 enregistrements ou plus au cours de la dernière heure, à savoir %2.</numerusform>
            <numerusform>%n personnes ont téléchargé %1 enregistrements ou plus au cours de la dernière heure, l’une d’elles %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and which recordings.</source>
        <translation>Le journal d’audit dit qui, et quels enregistrements.</translation>
    </message>
    <message>
        <source>Somebody signed in from an address that they had never had before.</source>
        <translation>Quelqu’un s’est connecté depuis une adresse qu’il n’avait jamais utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in from addresses that they had never had before.</source>
        <translation>
            <numerusform>%n personne s’est connectée depuis une adresse qu’elle n’avait jamais utilisée.</numerusform>
            <numerusform>%n personnes se sont connectées depuis des adresses qu’elles n’avaient jamais utilisées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and from where; ask whether it was they.</source>
        <translation>Le journal d’audit dit qui et d’où ; demandez si c’était bien cette personne.</translation>
    </message>
    <message>
        <source>Somebody heard or took away recordings outside of the hours of work.</source>
        <translation>Quelqu’un a écouté ou emporté des enregistrements hors des heures de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%n people heard or took away recordings outside of the hours of work.</source>
        <translation>
            <numerusform>%n personne a écouté ou emporté des enregistrements hors des heures de travail.</numerusform>
            <numerusform>%n personnes ont écouté ou emporté des enregistrements hors des heures de travail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Recording played</source>
        <translation>Enregistrement écouté</translation>
    </message>
    <message>
        <source>Recording downloaded</source>
        <translation>Enregistrement téléchargé</translation>
    </message>
    <message>
        <source>Link to a recording given out</source>
        <translation>Lien vers un enregistrement fourni</translation>
    </message>
    <message>
        <source>Link to a recording renewed</source>
        <translation>Lien vers un enregistrement renouvelé</translation>
    </message>
    <message>
        <source>Recording fetched by a link</source>
        <translation>Enregistrement récupéré par un lien</translation>
    </message>
    <message>
        <source>Link to a clip made</source>
        <translation>Lien vers un extrait créé</translation>
    </message>
    <message>
        <source>Link to a clip withdrawn</source>
        <translation>Lien vers un extrait révoqué</translation>
    </message>
    <message>
        <source>Wrong passcode for a link to a clip</source>
        <translation>Code erroné pour un lien vers un extrait</translation>
    </message>
    <message>
        <source>List of calls exported</source>
        <translation>Liste des appels exportée</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Tags of a call changed</source>
        <translation>Étiquettes d’un appel modifiées</translation>
    </message>
    <message>
        <source>Call judged</source>
        <translation>Appel évalué</translation>
    </message>
    <message>
        <source>Scorecard of a call answered</source>
        <translation>Grille d’évaluation d’un appel remplie</translation>
    </message>
    <message>
        <source>Questions of the scorecard changed</source>
        <translation>Questions de la grille d’évaluation modifiées</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerte prise en charge</translation>
    </message>
    <message>
        <source>Words of complaint changed</source>
        <translation>Mots d’une réclamation modifiés</translation>
    </message>
    <message>
        <source>Assistant changed at the provider</source>
        <translation>Assistant modifié chez le fournisseur</translation>
    </message>
    <message>
        <source>Phone number changed at the provider</source>
        <translation>Numéro de téléphone modifié chez le fournisseur</translation>
    </message>
    <message>
        <source>Stored file that belongs to no call deleted</source>
        <translation>Fichier stocké supprimé, qui n’appartient à aucun appel</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Sign-in locked after too many tries</source>
        <translation>Connexion bloquée après trop d’essais</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Personne désactivée</translation>
    </message>
    <message>
        <source>Sign-in of a person reset</source>
        <translation>Accès d’une personne réinitialisé</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Second facteur activé</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Second facteur désactivé</translation>
    </message>
    <message>
        <source>Access token made</source>
        <translation>Jeton d’accès créé</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Jeton d’accès révoqué</translation>
    </message>
    <message>
        <source>Audit log viewed</source>
        <translation>Journal d’audit consulté</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Journal d’audit vérifié</translation>
    </message>
    <message>
        <source>Change of an assistant failed</source>
        <translation>Échec de la modification d’un assistant</translation>
    </message>
    <message>
        <source>Change of a phone number failed</source>
        <translation>Échec de la modification d’un numéro de téléphone</translation>
    </message>
    <message>
        <source>Password right, code asked for</source>
        <translation>Mot de passe correct, code demandé</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Second facteur proposé</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Conservation légale posée</translation>
    </message>
    <message>
        <source>Legal hold extended</source>
        <translation>Conservation légale étendue</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Conservation légale levée</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>Conservation légale expirée</translation>
    </message>
    <message>
        <source>Recording heard, as the player reports</source>
        <translation>Enregistrement écouté, selon le lecteur</translation>
    </message>
    <message>
        <source>Expired link to a recording refused</source>
        <translation>Lien expiré vers un enregistrement refusé</translation>
    </message>
    <message>
        <source>Call removed for good</source>
        <translation>Appel supprimé définitivement</translation>
    </message>
    <message>
        <source>Person’s file viewed</source>
        <translation>Dossier d’une personne consulté</translation>
    </message>
    <message>
        <source>Erasing a person begun</source>
        <translation>Effacement d’une personne commencé</translation>
    </message>
    <message>
        <source>Erasing a person ended</source>
        <translation>Effacement d’une personne terminé</translation>
    </message>
    <message>
        <source>Retention rules changed</source>
        <translation>Règles de conservation modifiées</translation>
    </message>
    <message>
        <source>Parts of audit entries erased</source>
        <translation>Parties d’entrées d’audit effacées</translation>
    </message>
    <message>
        <source>Person’s file handed over</source>
        <translation>Dossier d’une personne remis</translation>
    </message>
    <message>
        <source>Name or role of a person changed</source>
        <translation>Nom ou rôle d’une personne modifié</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>Personne réactivée</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitation retirée</translation>
    </message>
    <message>
        <source>Person joined by an invitation</source>
        <translation>Personne ayant rejoint sur invitation</translation>
    </message>
    <message>
        <source>Call viewed</source>
        <translation>Appel consulté</translation>
    </message>
    <message>
        <source>List of calls viewed</source>
        <translation>Liste d’appels consultée</translation>
    </message>
    <message>
        <source>Redaction asked for</source>
        <translation>Caviardage demandé</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>Échec du caviardage</translation>
    </message>
    <message>
        <source>Recording redacted</source>
        <translation>Enregistrement caviardé</translation>
    </message>
    <message>
        <source>Sealed original opened</source>
        <translation>Original sous scellés ouvert</translation>
    </message>
    <message>
        <source>Sealed original deleted</source>
        <translation>Original sous scellés supprimé</translation>
    </message>
    <message>
        <source>Delivery of a stranger refused</source>
        <translation>Livraison d’un inconnu refusée</translation>
    </message>
    <message>
        <source>Settings of the receiver changed</source>
        <translation>Réglages du récepteur modifiés</translation>
    </message>
    <message>
        <source>Rule or phrases of consent changed</source>
        <translation>Règle ou phrases de consentement modifiées</translation>
    </message>
    <message>
        <source>Consent to a recording confirmed</source>
        <translation>Consentement à un enregistrement confirmé</translation>
    </message>
    <message>
        <source>Confirmation of consent taken back</source>
        <translation>Confirmation du consentement retirée</translation>
    </message>
    <message>
        <source>Recording without proof of consent refused</source>
        <translation>Enregistrement sans preuve de consentement refusé</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>Time: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>The whole log, from its first entry on</source>
        <translation>Tout le journal, depuis la première entrée</translation>
    </message>
    <message>
        <source>The words that are searched for don’t narrow an export.</source>
        <translation>Les mots recherchés ne restreignent pas l’exportation.</translation>
    </message>
    <message>
        <source>One file for programs, with every entry and its proof.</source>
        <translation>Un seul fichier, destiné aux programmes, avec chaque entrée et sa preuve.</translation>
    </message>
    <message>
        <source>The proofs are saved beside it, under the same name with %1 at its end.</source>
        <translation>Les preuves sont enregistrées à côté, sous le même nom suivi de %1.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this language; they will be written as codes.</source>
        <translation>Aucune police de cet ordinateur ne contient les lettres de cette langue&#xa0;; elles seront écrites sous forme de codes.</translation>
    </message>
    <message>
        <source>Audit log %1</source>
        <comment>name of a file; a month or a day</comment>
        <translation>Journal d’audit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln entrée se trouve dans %1.</numerusform>
            <numerusform>%Ln entrées se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their proofs are in %1; keep both together.</source>
        <translation>Leurs preuves se trouvent dans %1&#xa0;; conservez les deux ensemble.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>Impossible d’enregistrer. Choisissez un autre emplacement et réessayez. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>La réponse du récepteur n’a pas de sens&#xa0;; rien n’a été enregistré. (%1)</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>Audit log of %1, %2 entries, root %3</source>
        <translation>Journal d’audit de %1, entrées&#xa0;: %2, racine&#xa0;: %3</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>Journal d’audit de %1</translation>
    </message>
    <message>
        <source>Asked for: from %1 on</source>
        <translation>Demandé&#xa0;: à partir de %1</translation>
    </message>
    <message>
        <source>Asked for: before %1</source>
        <translation>Demandé&#xa0;: avant %1</translation>
    </message>
    <message>
        <source>From the beginning of the log until this export</source>
        <translation>Du début du journal jusqu’à cet export</translation>
    </message>
    <message>
        <source>First entry shown: %1</source>
        <translation>Première entrée affichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last entry shown: %1</source>
        <translation>Dernière entrée affichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Times are those of %1, each with its difference from UTC.</source>
        <translation>Les heures sont celles de %1, chacune avec son décalage par rapport à UTC.</translation>
    </message>
    <message>
        <source>None: every entry of the log is shown.</source>
        <translation>Aucune&#xa0;: toutes les entrées du journal sont affichées.</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>A part of the log: entries that do not fit are not shown.</source>
        <translation>Une partie du journal&#xa0;: les entrées qui ne correspondent pas ne sont pas affichées.</translation>
    </message>
    <message>
        <source>%1 of the %2 entries of the log</source>
        <translation>%1 sur les %2 entrées du journal</translation>
    </message>
    <message>
        <source>Numbers %1 to %2</source>
        <translation>Numéros %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>number: what happened (the word for it in the log)</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Date de l’export</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>Entrées affichées</translation>
    </message>
    <message>
        <source>By what happened</source>
        <translation>Selon ce qui s’est passé</translation>
    </message>
    <message>
        <source>Signed end of the log</source>
        <translation>Fin signée du journal</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Racine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>1. Keep this file together with %1. It has every entry shown here, with its proof.</source>
        <translation>1. Conservez ce fichier avec %1. On y trouve chaque entrée affichée ici, avec sa preuve.</translation>
    </message>
    <message>
        <source>2. Run %1. This script comes with Earshot, is short enough to be read, and needs Python 3 and nothing else.</source>
        <translation>2. Exécutez %1. Ce script est fourni avec Earshot, il est assez court pour être lu et n’a besoin que de Python 3.</translation>
    </message>
    <message>
        <source>3. It says “intact”, and the number of entries, the root and the key that stand above. Compare the key with the one that the organisation gave you by another way.</source>
        <translation>3. Il répond «&#xa0;intact&#xa0;», et indique le nombre d’entrées, la racine et la clé qui figurent plus haut. Comparez la clé avec celle que l’organisation vous a donnée par une autre voie.</translation>
    </message>
    <message>
        <source>4. Hold rows printed here against what the log says: %1 prints entry 17. “Proof” in a row is the beginning of the entry&apos;s hash, which is part of the signed root.</source>
        <translation>4. Comparez des lignes imprimées ici avec ce que dit le journal&#xa0;: %1 affiche l’entrée 17. «&#xa0;Preuve&#xa0;» dans une ligne est le début du hachage de l’entrée, qui fait partie de la racine signée.</translation>
    </message>
    <message>
        <source>Nothing in an entry that is proved so can have been changed after it was written. Not proved are the pages of this PDF themselves: the signature is that of the log.</source>
        <translation>Rien dans une entrée ainsi prouvée ne peut avoir été modifié après avoir été écrit. Les pages de ce PDF, elles, ne sont pas prouvées&#xa0;: la signature est celle du journal.</translation>
    </message>
    <message>
        <source>No entry is missing up to the signed end.</source>
        <translation>Aucune entrée ne manque jusqu’à la fin signée.</translation>
    </message>
    <message>
        <source>Whether a part has all entries of its kind is not proved; an export of the whole log is.</source>
        <translation>Rien ne prouve qu’une partie contient toutes les entrées de son genre&#xa0;; un export du journal entier, lui, est prouvé complet.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Comment le vérifier</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 s of audio</source>
        <translation>%1&#xa0;s d’audio</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more letters, in the file of the proofs</source>
        <translation>
            <numerusform>… et encore %Ln caractère, dans le fichier des preuves</numerusform>
            <numerusform>… et encore %Ln caractères, dans le fichier des preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>[erased]</source>
        <translation>[effacé]</translation>
    </message>
    <message>
        <source>Access to recordings</source>
        <translation>Accès aux enregistrements</translation>
    </message>
    <message>
        <source>What left the building</source>
        <translation>Ce qui a quitté l’entreprise</translation>
    </message>
    <message>
        <source>Refused access</source>
        <translation>Accès refusés</translation>
    </message>
    <message>
        <source>Retention, legal holds and erasure</source>
        <translation>Conservation, conservations légales et effacement</translation>
    </message>
    <message>
        <source>People and what they may do</source>
        <translation>Personnes et leurs droits</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Ce qui s’est passé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: there is no room left on the disk</source>
        <translation>%1&#xa0;: il n’y a plus de place sur le disque</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Verified on %1.</source>
        <translation>Vérifié le %1.</translation>
    </message>
    <message>
        <source>Verified on %1 by %2.</source>
        <translation>Vérifié le %1 par %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are newer than that.</source>
        <translation>
            <numerusform>%Ln entrée est plus récente.</numerusform>
            <numerusform>%Ln entrées sont plus récentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something between entry %1 and entry %2 is not as it was written.</source>
        <translation>Entre l’entrée %1 et l’entrée %2, quelque chose n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <translation>L’entrée %1 n’est plus telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>Altéré à %1</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Pas encore prouvé</translation>
    </message>
    <message>
        <source>The log is older than its proofs. It is sealed with its next entry.</source>
        <translation>Le journal est plus ancien que ses preuves. Il sera scellé avec la prochaine entrée.</translation>
    </message>
    <message>
        <source>Unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>Intact jusqu’à %1</translation>
    </message>
    <message>
        <source>Every entry is as it was written.</source>
        <translation>Chaque entrée est telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Checking… %L1 %</source>
        <translation>Vérification… %L1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 has the log verified.</source>
        <translation>%1 fait vérifier le journal.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>The last check could not look at every entry and says nothing of the log. Try again; the receiver’s log says more.</source>
        <translation>La dernière vérification n’a pas pu examiner toutes les entrées et ne dit rien du journal d’audit. Réessayez&#xa0;; le journal du récepteur en dit plus.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>“Verify” follows the log entry by entry and finds what was changed or removed.</source>
        <translation>«&#xa0;Vérifier&#xa0;» parcourt le journal entrée par entrée et trouve ce qui a été modifié ou supprimé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of a recording</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>à partir de l’octet %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>a time</comment>
        <translation>expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no judgement</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>altéré à %1</translation>
    </message>
    <message>
        <source>unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>intact jusqu’à %1</translation>
    </message>
    <message>
        <source>wrong passcode</source>
        <translation>code erroné</translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>avec un code</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two judgements of a call</comment>
        <translation>%1, auparavant %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Mot de passe et code de récupération</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>Mot de passe et code</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrases</source>
        <translation>
            <numerusform>%Ln expression</numerusform>
            <numerusform>%Ln expressions</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot’s own words</source>
        <translation>mots d’Earshot</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Opened a recording</source>
        <translation>Enregistrement ouvert</translation>
    </message>
    <message>
        <source>Refreshed link</source>
        <translation>Lien renouvelé</translation>
    </message>
    <message>
        <source>Played by link</source>
        <translation>Écoute par lien</translation>
    </message>
    <message>
        <source>Shared a clip</source>
        <translation>Extrait partagé</translation>
    </message>
    <message>
        <source>Withdrew a link</source>
        <translation>Lien révoqué</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>Lien refusé</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Appel évalué</translation>
    </message>
    <message>
        <source>Changed tags</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <source>Answered the scorecard</source>
        <translation>Grille remplie</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Changed the scorecard</source>
        <translation>Grille modifiée</translation>
    </message>
    <message>
        <source>Changed the complaint words</source>
        <translation>Mots de réclamation modifiés</translation>
    </message>
    <message>
        <source>Acknowledged an alert</source>
        <translation>Alerte prise en charge</translation>
    </message>
    <message>
        <source>Changed an assistant</source>
        <translation>Assistant modifié</translation>
    </message>
    <message>
        <source>Assistant not changed</source>
        <translation>Assistant non modifié</translation>
    </message>
    <message>
        <source>Changed a phone number</source>
        <translation>Numéro de téléphone modifié</translation>
    </message>
    <message>
        <source>Phone number not changed</source>
        <translation>Numéro de téléphone non modifié</translation>
    </message>
    <message>
        <source>Exported calls</source>
        <translation>Appels exportés</translation>
    </message>
    <message>
        <source>Exported audit report</source>
        <translation>Rapport d’audit exporté</translation>
    </message>
    <message>
        <source>Viewed the audit log</source>
        <translation>Journal d’audit consulté</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Journal d’audit vérifié</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Connexion bloquée</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Disabled a person</source>
        <translation>Personne désactivée</translation>
    </message>
    <message>
        <source>Reset a person’s sign-in</source>
        <translation>Accès réinitialisé</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>Mot de passe personnel modifié</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Second facteur activé</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Second facteur désactivé</translation>
    </message>
    <message>
        <source>Made an access token</source>
        <translation>Jeton d’accès créé</translation>
    </message>
    <message>
        <source>Revoked an access token</source>
        <translation>Jeton d’accès révoqué</translation>
    </message>
    <message>
        <source>Deleted a file</source>
        <translation>Fichier supprimé</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>Par lien</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>A call that is not there any more</source>
        <translation>Un appel qui n’existe plus</translation>
    </message>
    <message>
        <source>%1 · inbound</source>
        <comment>who called</comment>
        <translation>%1 · entrant</translation>
    </message>
    <message>
        <source>%1 · outbound</source>
        <comment>who was called</comment>
        <translation>%1 · sortant</translation>
    </message>
    <message>
        <source>%1 · web</source>
        <comment>who called</comment>
        <translation>%1 · web</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day with seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, a date format of Qt</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Code asked for</source>
        <translation>Code demandé</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Second facteur proposé</translation>
    </message>
    <message>
        <source>Set a legal hold</source>
        <translation>Conservation légale posée</translation>
    </message>
    <message>
        <source>Extended a legal hold</source>
        <translation>Conservation légale étendue</translation>
    </message>
    <message>
        <source>Released a legal hold</source>
        <translation>Conservation légale levée</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>Conservation légale expirée</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Écouté</translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln entries</source>
        <translation>
            <numerusform>partie de %Ln entrée</numerusform>
            <numerusform>parties de %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>what stood here was erased</comment>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>a person was erased</source>
        <translation>une personne a été effacée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on legal hold</source>
        <translation>
            <numerusform>%Ln en conservation légale</numerusform>
            <numerusform>%Ln en conservation légale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased details</source>
        <translation>Détails effacés</translation>
    </message>
    <message>
        <source>Removed a call</source>
        <translation>Appel supprimé</translation>
    </message>
    <message>
        <source>Looked up a person</source>
        <translation>Personne consultée</translation>
    </message>
    <message>
        <source>Began an erasure</source>
        <translation>Effacement commencé</translation>
    </message>
    <message>
        <source>Ended an erasure</source>
        <translation>Effacement terminé</translation>
    </message>
    <message>
        <source>Changed retention</source>
        <translation>Conservation modifiée</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>dossier de preuve</translation>
    </message>
    <message>
        <source>a person’s file</source>
        <translation>dossier d’une personne</translation>
    </message>
    <message>
        <source>Packed personal data</source>
        <translation>Dossier remis</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two roles of a person</comment>
        <translation>%1, auparavant %2</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <source>Enabled a person</source>
        <translation>Personne réactivée</translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitation retirée</translation>
    </message>
    <message>
        <source>Joined by invitation</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Viewed a call</source>
        <translation>Appel consulté</translation>
    </message>
    <message>
        <source>Viewed a list</source>
        <translation>Liste consultée</translation>
    </message>
    <message>
        <source>Asked for a redaction</source>
        <translation>Caviardage demandé</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>Échec du caviardage</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Caviardé</translation>
    </message>
    <message>
        <source>Opened an original</source>
        <translation>Original ouvert</translation>
    </message>
    <message>
        <source>Deleted an original</source>
        <translation>Original supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more before</source>
        <comment>refused deliveries</comment>
        <translation>
            <numerusform>%Ln autre avant</numerusform>
            <numerusform>%Ln autres avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>Livraison refusée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>some are put back</source>
        <comment>parts of a recording</comment>
        <translation>certaines sont rétablies</translation>
    </message>
    <message>
        <source>Recordings without proof are barred</source>
        <translation>Les enregistrements sans preuve sont bloqués</translation>
    </message>
    <message>
        <source>Recordings without proof are shown</source>
        <translation>Les enregistrements sans preuve sont signalés</translation>
    </message>
    <message>
        <source>Consent is not looked for</source>
        <translation>Le consentement n’est pas recherché</translation>
    </message>
    <message>
        <source>Changed consent rules</source>
        <translation>Règle de consentement</translation>
    </message>
    <message>
        <source>Confirmed consent</source>
        <translation>Consentement confirmé</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>Confirmation retirée</translation>
    </message>
    <message>
        <source>No consent: refused</source>
        <translation>Sans consentement</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Annulé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Saved as %1. Recordings: %L2.</source>
        <translation>Enregistré sous %1. Enregistrements&#xa0;: %L2.</translation>
    </message>
    <message>
        <source>Without one: %L1, and manifest.csv says why.</source>
        <translation>Sans enregistrement&#xa0;: %L1&#x202f;; manifest.csv indique pourquoi.</translation>
    </message>
    <message>
        <source>The call has no recording.</source>
        <translation>L’appel n’a pas d’enregistrement.</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>Enregistrements %1</translation>
    </message>
    <message>
        <source>Saved as %1. Calls: %L2.</source>
        <translation>Enregistré sous %1. Appels&#xa0;: %L2.</translation>
    </message>
    <message>
        <source>Cancelled. Calls marked before that: %L1.</source>
        <translation>Annulé. Appels déjà évalués&#xa0;: %L1.</translation>
    </message>
    <message>
        <source>Calls marked: %L1.</source>
        <translation>Appels évalués&#xa0;: %L1.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2. Choisissez un autre emplacement et réessayez.</translation>
    </message>
    <message>
        <source>the folder can’t be renamed</source>
        <translation>le dossier ne peut pas être renommé</translation>
    </message>
</context>
<context>
    <name>CallEvidence</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>sortant</translation>
    </message>
    <message>
        <source>from a web page</source>
        <translation>depuis une page web</translation>
    </message>
    <message>
        <source>Evidence pack of a call, %1</source>
        <translation>Dossier de preuve d’un appel, %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Ids of others</source>
        <translation>Identifiants de tiers</translation>
    </message>
    <message>
        <source>voice provider: %1</source>
        <translation>fournisseur vocal&#xa0;: %1</translation>
    </message>
    <message>
        <source>phone network: %1</source>
        <translation>réseau téléphonique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1, %2 bytes, stored %3</source>
        <translation>%1, %2 octets, stocké %3</translation>
    </message>
    <message>
        <source>SHA-256 since then: %1</source>
        <translation>SHA-256 depuis lors&#xa0;: %1</translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation>Données de l’appel</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>audit.jsonl: all entries about this call, out of %1, with their proofs</source>
        <translation>audit.jsonl&#xa0;: toutes les entrées sur cet appel, parmi %1, avec leurs preuves</translation>
    </message>
    <message>
        <source>signed root: %1</source>
        <translation>racine signée&#xa0;: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unpack all files into one folder and run, where Python 3 is installed: python3 verify-evidence</source>
        <translation>Décompressez tous les fichiers dans un dossier et lancez, là où Python 3 est installé&#xa0;: python3 verify-evidence</translation>
    </message>
    <message>
        <source>It says whether the recording and call.json are those that the audit log has the hashes of, and whether the log is signed and unbroken. It needs no Earshot and no network.</source>
        <translation>Il dit si l’enregistrement et call.json sont bien ceux dont le journal d’audit a les empreintes, et si le journal est signé et intact. Il n’a besoin ni d’Earshot ni de réseau.</translation>
    </message>
    <message>
        <source>Compare the key with the one the company gave you by another way. To trust no program of this pack, take verify-evidence and verify-audit from Earshot’s published source.</source>
        <translation>Comparez la clé avec celle que l’entreprise vous a donnée par une autre voie. Pour ne faire confiance à aucun programme de ce dossier, prenez verify-evidence et verify-audit dans le code publié d’Earshot.</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Comment vérifier</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Evidence pack of call %1</source>
        <translation>Dossier de preuve de l’appel %1</translation>
    </message>
    <message>
        <source>These pages and transcript.txt are for reading; what is sealed is the recording and call.json. That the call was recorded with consent, and what happened to the recording before it was stored, is not proved.</source>
        <translation>Ces pages et transcript.txt servent à la lecture&#xa0;; ce qui est scellé, ce sont l’enregistrement et call.json. Que l’appel ait été enregistré avec consentement, et ce qui est arrivé à l’enregistrement avant d’être stocké, n’est pas prouvé.</translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation>Pas encore d’enregistrement</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Web visitor</source>
        <translation>Visiteur web</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation>Sens inconnu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>%L1 % heard</source>
        <translation>Écouté à %L1&#x202f;%</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Transcription seule</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sans enregistrement</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 a state (&quot;Trying again&quot;), %2 why, a sentence</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, a date format of Qt</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call at the provider</source>
        <translation>Appel chez le fournisseur</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Began (local time)</source>
        <translation>Début (heure locale)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Propre numéro</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Ended (local time)</source>
        <translation>Fin (heure locale)</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Coût (USD)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation>Pourquoi il n’y a pas de fichier</translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>It does not say.</source>
        <translation>Il ne le dit pas.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an owner, addresses</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>Nobody but itself</source>
        <translation>Personne d’autre que lui-même</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>The receiver made this certificate itself. Anybody could make one like it, so only its fingerprint shows that it is the right one.</source>
        <translation>Le récepteur a créé lui-même ce certificat. N’importe qui pourrait en créer un semblable&#x202f;; seule son empreinte montre que c’est le bon.</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for it. Only the fingerprint shows that it is the right one.</source>
        <translation>Cet ordinateur ne connaît pas celui qui s’en porte garant. Seule l’empreinte montre que c’est le bon.</translation>
    </message>
    <message>
        <source>It was made for another address than %1. Is the address right?</source>
        <translation>Il a été établi pour une autre adresse que %1. L’adresse est-elle correcte&#x202f;?</translation>
    </message>
    <message>
        <source>It ended on %1. Whoever runs the receiver should renew it.</source>
        <translation>Il a expiré le %1. La personne qui exploite le récepteur devrait le renouveler.</translation>
    </message>
    <message>
        <source>It begins on %1 only. Is the clock of this computer right?</source>
        <translation>Il n’est valable qu’à partir du %1. L’horloge de cet ordinateur est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>This computer could not check it.</source>
        <translation>Cet ordinateur n’a pas pu le vérifier.</translation>
    </message>
</context>
<context>
    <name>ClipDialog</name>
    <message>
        <source>%1 seconds</source>
        <comment>a length below a minute</comment>
        <translation>%1 secondes</translation>
    </message>
</context>
<context>
    <name>ClipLinks</name>
    <message>
        <source>Whoever has this link and the passcode can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>Toute personne qui a ce lien et le code peut écouter le passage de %1 à %2 de cet appel jusqu’au %3, sans se connecter.</translation>
    </message>
    <message>
        <source>Whoever has this link can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>Toute personne qui a ce lien peut écouter le passage de %1 à %2 de cet appel jusqu’au %3, sans se connecter.</translation>
    </message>
    <message>
        <source>This is the link. Copy it now: it is not shown again.</source>
        <translation>Voici le lien. Copiez-le maintenant&#xa0;: il ne sera plus affiché.</translation>
    </message>
    <message>
        <source>%1 It works on this computer only, because the receiver has no public address.</source>
        <translation>%1 Il ne fonctionne que sur cet ordinateur, car le récepteur n’a pas d’adresse publique.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a link&apos;s name, its times</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Révoqué le %1</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Jamais ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times, last on %1</source>
        <translation>
            <numerusform>Ouvert %n fois, la dernière le %1</numerusform>
            <numerusform>Ouvert %n fois, la dernière le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times</source>
        <translation>
            <numerusform>Ouvert %n fois</numerusform>
            <numerusform>Ouvert %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>avec un code</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>créé par %1</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Calls that come while it does not run are fetched at the next start, as long as the provider keeps them (two weeks).</source>
        <translation>Les appels qui arrivent entre-temps sont récupérés au prochain démarrage, tant que le fournisseur les conserve (deux semaines).</translation>
    </message>
    <message>
        <source>It can go on without the window; its icon in the tray brings the window back.</source>
        <translation>Il peut continuer sans la fenêtre&#x202f;; son icône dans la zone de notification la rouvre.</translation>
    </message>
    <message>
        <source>You are asked once; the settings page changes the answer.</source>
        <translation>La question n’est posée qu’une fois&#x202f;; la réponse se change dans les paramètres.</translation>
    </message>
    <message>
        <source>Earshot collects your calls only while it runs</source>
        <translation>Earshot ne recueille vos appels que lorsqu’il est ouvert</translation>
    </message>
</context>
<context>
    <name>CompletenessTexts</name>
    <message>
        <source>One call that the provider lists is missing here</source>
        <translation>Un appel listé par le fournisseur manque ici</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that the provider lists are missing here</source>
        <translation>
            <numerusform>%n appel listé par le fournisseur manque ici</numerusform>
            <numerusform>%n appels listés par le fournisseur manquent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording could not be fetched</source>
        <translation>Un enregistrement n’a pas pu être récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be fetched</source>
        <translation>
            <numerusform>%n enregistrement n’a pas pu être récupéré</numerusform>
            <numerusform>%n enregistrements n’ont pas pu être récupérés</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording is still being fetched</source>
        <translation>Un enregistrement est encore en cours de récupération</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are still being fetched</source>
        <translation>
            <numerusform>%n enregistrement est encore en cours de récupération</numerusform>
            <numerusform>%n enregistrements sont encore en cours de récupération</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>conservés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 being fetched</source>
        <translation>en récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>non enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not over yet</source>
        <translation>en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>manquants&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Pas terminé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>The provider sends nothing here: Earshot asks it for new calls regularly, so they appear a little later.</source>
        <translation>Le fournisseur n’envoie rien ici&#xa0;: Earshot lui demande régulièrement les nouveaux appels, qui apparaissent donc un peu plus tard.</translation>
    </message>
    <message>
        <source>Older calls of the provider are still being listed.</source>
        <translation>Les appels plus anciens du fournisseur sont encore en cours de recensement.</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1&#xa0;: aucun appel</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>un appel</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a day, %2 &quot;42 calls&quot;, %3 &quot;40 kept · 2 being fetched&quot;</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>One call is known; the provider’s list has not been compared yet</source>
        <translation>Un appel est connu&#x202f;; la liste du fournisseur n’a pas encore été comparée</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list has not been compared yet</source>
        <translation>
            <numerusform>%n appel est connu&#x202f;; la liste du fournisseur n’a pas encore été comparée</numerusform>
            <numerusform>%n appels sont connus&#x202f;; la liste du fournisseur n’a pas encore été comparée</numerusform>
        </translation>
    </message>
    <message>
        <source>One call is known; the provider’s list could not be compared lately</source>
        <translation>Un appel est connu&#x202f;; la liste du fournisseur n’a pas pu être comparée récemment</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list could not be compared lately</source>
        <translation>
            <numerusform>%n appel est connu&#x202f;; la liste du fournisseur n’a pas pu être comparée récemment</numerusform>
            <numerusform>%n appels sont connus&#x202f;; la liste du fournisseur n’a pas pu être comparée récemment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <comment>a part of: All 42 calls of the last 14 days are accounted for</comment>
        <translation>
            <numerusform>du dernier jour</numerusform>
            <numerusform>des %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The one call %1 is accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>Le seul appel %1 est bien là</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls %1 are accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>
            <numerusform>Le seul appel %1 est bien là</numerusform>
            <numerusform>Les %Ln appels %1 sont tous là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>in 3 days, 3 days ago</comment>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s list is being compared now.</source>
        <translation>La liste du fournisseur est en cours de comparaison.</translation>
    </message>
    <message>
        <source>The provider’s list is not compared, because no key for the provider is set. Only calls that were sent here are counted.</source>
        <translation>La liste du fournisseur n’est pas comparée, car aucune clé n’est définie pour le fournisseur. Seuls les appels signalés ici sont comptés.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read. What is shown is what was sent here.</source>
        <translation>La liste du fournisseur est illisible. Seul ce qui a été signalé ici est affiché.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read; what is shown is from its list of %1.</source>
        <translation>La liste du fournisseur est illisible&#x202f;; les données affichées viennent de sa dernière liste (%1).</translation>
    </message>
    <message>
        <source>The provider’s list has not been compared yet.</source>
        <translation>La liste du fournisseur n’a pas encore été comparée.</translation>
    </message>
    <message>
        <source>Compared with the provider’s list %1.</source>
        <translation>Comparé à la liste du fournisseur %1.</translation>
    </message>
    <message numerus="yes">
        <source>There were no calls in the last %Ln days</source>
        <translation>
            <numerusform>Aucun appel au cours du dernier jour</numerusform>
            <numerusform>Aucun appel au cours des %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is not in the provider’s list (yet).</source>
        <translation>L’un d’eux ne figure pas (encore) dans la liste du fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not in the provider’s list (yet).</source>
        <translation>
            <numerusform>%n d’entre eux ne figure pas (encore) dans la liste du fournisseur.</numerusform>
            <numerusform>%n d’entre eux ne figurent pas (encore) dans la liste du fournisseur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence %1 %2</source>
        <comment>name of a file; a caller, a day</comment>
        <translation>Preuve %1 %2</translation>
    </message>
    <message>
        <source>The pack is in %1. README.txt in it says how to check it.</source>
        <translation>Le dossier est dans %1. README.txt, à l’intérieur, dit comment le vérifier.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>Impossible d’enregistrer. Choisissez un autre emplacement et réessayez. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>La réponse du récepteur n’a pas de sens&#xa0;; rien n’a été enregistré. (%1)</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>Le trousseau n’a pas été ouvert. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>Aucun service de trousseau ne fonctionne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain service does not work (%1).</source>
        <translation>Le service de trousseau ne fonctionne pas (%1).</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>Le service de trousseau ne répond pas.</translation>
    </message>
</context>
<context>
    <name>LocalSettings</name>
    <message>
        <source>The keychain does not have it.</source>
        <translation>Le trousseau ne le contient pas.</translation>
    </message>
    <message>
        <source>%1 decided this when Earshot was started. Start it without that to choose here.</source>
        <translation>%1 a fixé ce choix au démarrage d’Earshot. Démarrez-le sans cette option pour choisir ici.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>Verrouillé jusqu’à %1</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Some calls</source>
        <translation>Certains appels</translation>
    </message>
    <message>
        <source>Calls of these assistants: %1</source>
        <translation>Appels de ces assistants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls of these numbers: %1</source>
        <translation>Appels de ces numéros&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>signed in</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>May do everything, and is the only one who makes or changes owners.</source>
        <translation>Peut tout faire, et lui seul désigne ou modifie des propriétaires.</translation>
    </message>
    <message>
        <source>May do everything: calls, settings, people, the audit log. Only owners are out of reach.</source>
        <translation>Peut tout faire&#xa0;: appels, paramètres, personnes, journal d’audit. Seuls les propriétaires sont hors de sa portée.</translation>
    </message>
    <message>
        <source>Listens to calls, judges them, writes notes, downloads and shares pieces. Sees no audit log and changes no settings.</source>
        <translation>Écoute les appels, les évalue, écrit des notes, télécharge et partage des extraits. Ne voit pas le journal d’audit et ne change aucun paramètre.</translation>
    </message>
    <message>
        <source>Sees the list of calls and what was said, with covered phone numbers. Hears no recordings.</source>
        <translation>Voit la liste des appels et ce qui a été dit, avec les numéros masqués. N’écoute aucun enregistrement.</translation>
    </message>
    <message>
        <source>See calls and what was said</source>
        <translation>Voir les appels et ce qui a été dit</translation>
    </message>
    <message>
        <source>Listen to recordings</source>
        <translation>Écouter les enregistrements</translation>
    </message>
    <message>
        <source>Download recordings</source>
        <translation>Télécharger les enregistrements</translation>
    </message>
    <message>
        <source>Cut out pieces and save them</source>
        <translation>Découper des extraits et les enregistrer</translation>
    </message>
    <message>
        <source>Share pieces by a link</source>
        <translation>Partager des extraits par un lien</translation>
    </message>
    <message>
        <source>Judge calls, write notes, set tags</source>
        <translation>Évaluer les appels, écrire des notes, poser des étiquettes</translation>
    </message>
    <message>
        <source>Export lists and what is kept of a caller</source>
        <translation>Exporter les listes et ce qui est conservé d’un appelant</translation>
    </message>
    <message>
        <source>Make parts of a recording unheard</source>
        <translation>Rendre inaudibles des passages d’un enregistrement</translation>
    </message>
    <message>
        <source>Hold calls back from deletion</source>
        <translation>Préserver des appels de l’effacement</translation>
    </message>
    <message>
        <source>Erase what is kept of a caller</source>
        <translation>Effacer ce qui est conservé d’un appelant</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>Voir les numéros de téléphone entiers</translation>
    </message>
    <message>
        <source>Read and export the audit log</source>
        <translation>Lire et exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Look after storage and alerts</source>
        <translation>S’occuper du stockage et des alertes</translation>
    </message>
    <message>
        <source>Change settings and people</source>
        <translation>Changer les paramètres et les personnes</translation>
    </message>
    <message>
        <source>Disable yourself? You are signed out at once, and only somebody else who administers can let you in again.</source>
        <translation>Vous désactiver vous-même&#xa0;? Vous êtes déconnecté aussitôt, et seule une autre personne qui administre peut vous rouvrir l’accès.</translation>
    </message>
    <message>
        <source>Disable %1? They are signed out everywhere at once and can’t sign in until they are enabled again. What they did stays in the audit log; invitations they made stop working.</source>
        <translation>Désactiver %1&#xa0;? Cette personne est déconnectée partout aussitôt et ne peut plus se connecter avant d’être réactivée. Ce qu’elle a fait reste dans le journal d’audit&#xa0;; ses invitations cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Let %1 in again? They sign in with the password they had, and may do what %2 may do.</source>
        <comment>somebody, a role</comment>
        <translation>Rouvrir l’accès à %1&#xa0;? Cette personne se connecte avec son ancien mot de passe et peut faire ce que permet le rôle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Take the right to administer from yourself? You can’t take this back: somebody else has to.</source>
        <translation>Vous retirer le droit d’administrer&#xa0;? Vous ne pourrez pas revenir en arrière&#xa0;: une autre personne devra le faire.</translation>
    </message>
    <message>
        <source>Be no owner any more? You can’t take this back: another owner has to.</source>
        <translation>Ne plus être propriétaire&#xa0;? Vous ne pourrez pas revenir en arrière&#xa0;: un autre propriétaire devra le faire.</translation>
    </message>
    <message>
        <source>Make %1 an owner? Owners may do everything, also change and disable other owners.</source>
        <translation>Faire de %1 un propriétaire&#xa0;? Les propriétaires peuvent tout faire, y compris modifier et désactiver d’autres propriétaires.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working at once. You can invite them anew.</source>
        <translation>Révoquer l’invitation de %1&#xa0;? Son lien cesse aussitôt de fonctionner. Vous pouvez inviter cette personne à nouveau.</translation>
    </message>
    <message>
        <source>Give this link to %1 yourself; nothing was sent. It works once, until %2, and is not shown again.</source>
        <translation>Transmettez vous-même ce lien à %1&#xa0;; rien n’a été envoyé. Il fonctionne une fois, jusqu’au %2, et ne sera plus affiché.</translation>
    </message>
    <message>
        <source>It works on this computer only, because the receiver has no public address.</source>
        <translation>Il ne fonctionne que sur cet ordinateur, car le récepteur n’a pas d’adresse publique.</translation>
    </message>
    <message>
        <source>Listens to calls, reads and exports the audit log, holds calls back from deletion, makes parts unheard. Downloads no recordings.</source>
        <translation>Écoute les appels, lit et exporte le journal d’audit, préserve des appels de l’effacement, rend des passages inaudibles. Ne télécharge aucun enregistrement.</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>Seul un propriétaire peut désigner ou modifier un propriétaire.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Enable somebody</source>
        <translation>Activer quelqu’un</translation>
    </message>
    <message>
        <source>Disable somebody</source>
        <translation>Désactiver quelqu’un</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Révoquer l’invitation</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Numéro de l’entreprise</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>This is what is kept of the calls of one person.</source>
        <translation>Voici ce qui est conservé des appels d’une personne.</translation>
    </message>
    <message>
        <source>calls.csv lists the calls, the newest first, with the files of each:</source>
        <translation>calls.csv liste les appels, du plus récent au plus ancien, avec les fichiers de chacun&#xa0;:</translation>
    </message>
    <message>
        <source>what is known of the call: numbers, names, times, summary, judgement, tags, notes, and links by which pieces of the recording were shared</source>
        <translation>ce que l’on sait de l’appel&#xa0;: numéros, noms, heures, résumé, avis, étiquettes, notes, et liens par lesquels des extraits de l’enregistrement ont été partagés</translation>
    </message>
    <message>
        <source>what was said, as it was written down</source>
        <translation>ce qui a été dit, tel que transcrit</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>l’enregistrement</translation>
    </message>
    <message>
        <source>Calls of others in which the person is only spoken of are not in it. SHA256SUMS has a checksum of every file.</source>
        <translation>Les appels d’autres personnes où il est seulement question d’elle n’y figurent pas. SHA256SUMS contient une somme de contrôle de chaque fichier.</translation>
    </message>
    <message>
        <source>These recordings are missing, because they could not be read:</source>
        <translation>Ces enregistrements manquent, car ils n’ont pas pu être lus&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>written, read and deleted in %1.</source>
        <translation>écriture, lecture et suppression réussies dans %1.</translation>
    </message>
    <message>
        <source>signed in, and tables can be made in %1.</source>
        <translation>connexion réussie&#x202f;; des tables peuvent être créées dans %1.</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2. Choose another folder, or change who may write there.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2. Choisissez un autre dossier, ou changez qui peut y écrire.</translation>
    </message>
    <message>
        <source>what was written can’t be read again</source>
        <translation>ce qui a été écrit ne peut pas être relu</translation>
    </message>
    <message>
        <source>The folder %1 can’t be made. Choose another one, or change who may write there.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre, ou changez qui peut y écrire.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>This is a whole address: paste it into the field above, and it is taken apart.</source>
        <translation>C’est une adresse complète&#xa0;: collez-la dans le champ ci-dessus, elle y sera décomposée.</translation>
    </message>
    <message>
        <source>Only one server can be named here.</source>
        <translation>Un seul serveur peut être indiqué ici.</translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation>Ce dossier n’existe pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>Ce fichier n’existe pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the whole path, from the beginning of the disk on.</source>
        <translation>Indiquez le chemin complet, depuis la racine du disque.</translation>
    </message>
    <message>
        <source>This is a file; choose a folder.</source>
        <translation>C’est un fichier&#x202f;; choisissez un dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Impossible d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, for instance %1.</source>
        <translation>Indiquez une adresse qui commence par https://, par exemple %1.</translation>
    </message>
    <message>
        <source>Write the address alone, without user, question mark and number sign.</source>
        <translation>Indiquez l’adresse seule, sans utilisateur, point d’interrogation ni croisillon.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore only.</source>
        <translation>Lettres, chiffres, point, tiret et tiret bas uniquement.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash, underscore and single slashes between them only.</source>
        <translation>Lettres, chiffres, point, tiret, tiret bas et barres obliques simples entre eux uniquement.</translation>
    </message>
    <message>
        <source>For instance eu-central-1.</source>
        <translation>Par exemple eu-central-1.</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>Le serveur manque.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Le nom de la base de données manque.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>L’utilisateur manque.</translation>
    </message>
    <message>
        <source>The bucket is missing.</source>
        <translation>Le bucket manque.</translation>
    </message>
    <message>
        <source>The address of the project is missing.</source>
        <translation>L’adresse du projet manque.</translation>
    </message>
    <message>
        <source>The access key is missing.</source>
        <translation>La clé d’accès manque.</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>La clé secrète manque.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <source>Write the server’s name or address alone, for instance db.example.com.</source>
        <translation>Indiquez seulement le nom ou l’adresse du serveur, par exemple db.example.com.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>This is the project’s public key, which may not write. Take the secret key (sb_secret_…) or the service_role key.</source>
        <translation>C’est la clé publique du projet, qui ne permet pas d’écrire. Utilisez la clé secrète (sb_secret_…) ou la clé service_role.</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Show notices again</source>
        <translation>Afficher de nouveau les notifications</translation>
    </message>
    <message>
        <source>Hold notices back for a while; what is counted stays counted</source>
        <translation>Retenir les notifications un moment&#x202f;; les compteurs continuent</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>The role &quot;%1&quot; does not allow to see calls.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne permet pas de voir les appels.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to listen to recordings.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne permet pas d’écouter les enregistrements.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to download recordings.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne permet pas de télécharger les enregistrements.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to do this.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne permet pas de faire cela.</translation>
    </message>
    <message>
        <source>The access token is unknown, has expired or was revoked.</source>
        <translation>Le jeton d’accès est inconnu, a expiré ou a été révoqué.</translation>
    </message>
    <message>
        <source>This link was not made by this receiver, or was changed.</source>
        <translation>Ce lien n’a pas été créé par ce récepteur, ou a été modifié.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>Ce lien a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is no such alert.</source>
        <translation>Cette alerte n’existe pas.</translation>
    </message>
    <message>
        <source>This receiver has no provider whose assistants it could show.</source>
        <translation>Ce récepteur n’a pas de fournisseur dont il pourrait afficher les assistants.</translation>
    </message>
    <message>
        <source>The receiver made a mistake. Its log says more.</source>
        <translation>Le récepteur a rencontré une erreur. Son journal en dit plus.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Cet appel n’existe pas.</translation>
    </message>
    <message>
        <source>Too many clips are being taken at the moment. Try again soon.</source>
        <translation>Trop d’extraits sont en cours de création. Réessayez bientôt.</translation>
    </message>
    <message>
        <source>Cutting the clip took too long. Try again, or choose a shorter one.</source>
        <translation>La création de l’extrait a pris trop de temps. Réessayez, ou choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Ce lien n’existe pas.</translation>
    </message>
    <message>
        <source>Only who made a link, or an administrator, can withdraw it.</source>
        <translation>Seul l’auteur d’un lien, ou un administrateur, peut le révoquer.</translation>
    </message>
    <message>
        <source>The recording waits for its turn to be fetched. %1</source>
        <translation>L’enregistrement attend son tour pour être récupéré. %1</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked. %1</source>
        <translation>L’enregistrement est en cours de récupération et de vérification. %1</translation>
    </message>
    <message>
        <source>Fetching the recording failed and is tried again. %1</source>
        <translation>La récupération de l’enregistrement a échoué et sera retentée. %1</translation>
    </message>
    <message>
        <source>The recording could not be fetched. %1</source>
        <translation>L’enregistrement n’a pas pu être récupéré. %1</translation>
    </message>
    <message>
        <source>The provider has no audio of this call. %1</source>
        <translation>Le fournisseur n’a pas le son de cet appel. %1</translation>
    </message>
    <message>
        <source>The recording was deleted. %1</source>
        <translation>L’enregistrement a été supprimé. %1</translation>
    </message>
    <message>
        <source>There is no recording of this call. %1</source>
        <translation>Il n’y a pas d’enregistrement de cet appel. %1</translation>
    </message>
    <message>
        <source>The recording was replaced. Ask for a new link.</source>
        <translation>L’enregistrement a été remplacé. Demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>Cette note n’existe pas.</translation>
    </message>
    <message>
        <source>Only who wrote a note, or an administrator, can change it.</source>
        <translation>Seul l’auteur d’une note, ou un administrateur, peut la modifier.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>Cette question n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such view.</source>
        <translation>Cette vue n’existe pas.</translation>
    </message>
    <message>
        <source>Only who made a view, or an administrator, can change it.</source>
        <translation>Seul l’auteur d’une vue, ou un administrateur, peut la modifier.</translation>
    </message>
    <message>
        <source>A clip ends at least %1 seconds after it begins.</source>
        <translation>Un extrait se termine au moins %1 seconde après son début.</translation>
    </message>
    <message>
        <source>A clip is at most an hour long. Download the recording instead.</source>
        <translation>Un extrait dure une heure au plus. Téléchargez plutôt l’enregistrement.</translation>
    </message>
    <message>
        <source>The recording ends before the clip begins.</source>
        <translation>L’enregistrement se termine avant le début de l’extrait.</translation>
    </message>
    <message>
        <source>A call has at most %1 links.</source>
        <translation>Un appel compte au plus %1 liens.</translation>
    </message>
    <message>
        <source>A call has at most %1 notes. Delete some first.</source>
        <translation>Un appel compte au plus %1 notes. Supprimez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>A call has at most %1 tags. Take one away first.</source>
        <translation>Un appel compte au plus %1 étiquettes. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is a view with this name already. Choose another one.</source>
        <translation>Il existe déjà une vue de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There are at most %1 views. Delete some first.</source>
        <translation>Il y a au plus %1 vues. Supprimez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Une note compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Une étiquette compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A tag has at least one character.</source>
        <translation>Une étiquette compte au moins un caractère.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language we have words of; there are @%2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue pour laquelle nous avons des mots&#xa0;; il y a @%2.</translation>
    </message>
    <message>
        <source>There may be at most %1 words and phrases.</source>
        <translation>Il peut y avoir au plus %1 mots et expressions.</translation>
    </message>
    <message>
        <source>Recording is switched off for this assistant.</source>
        <translation>L’enregistrement est désactivé pour cet assistant.</translation>
    </message>
    <message>
        <source>The caller did not agree to be recorded.</source>
        <translation>L’appelant n’a pas accepté d’être enregistré.</translation>
    </message>
    <message>
        <source>The call was never connected, so there was nothing to record.</source>
        <translation>L’appel n’a jamais été établi&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The account is set to keep no data of calls, so the provider kept no recording.</source>
        <translation>Le compte est réglé pour ne conserver aucune donnée des appels&#xa0;; le fournisseur n’a donc pas gardé d’enregistrement.</translation>
    </message>
    <message>
        <source>The assistant protects card data, so the provider keeps no recording.</source>
        <translation>L’assistant protège les données de carte bancaire&#xa0;; le fournisseur ne garde donc pas d’enregistrement.</translation>
    </message>
    <message>
        <source>The provider put the recording into storage of your own, which Earshot cannot open.</source>
        <translation>Le fournisseur a placé l’enregistrement dans un stockage qui vous appartient et qu’Earshot ne peut pas ouvrir.</translation>
    </message>
    <message>
        <source>The time for which the provider keeps recordings had passed.</source>
        <translation>La durée pendant laquelle le fournisseur conserve les enregistrements était dépassée.</translation>
    </message>
    <message>
        <source>The provider has deleted this call and its recording.</source>
        <translation>Le fournisseur a supprimé cet appel et son enregistrement.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because it was too short.</source>
        <translation>Le réseau téléphonique n’a pas gardé l’enregistrement, car il était trop court.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because nothing was heard in it.</source>
        <translation>Le réseau téléphonique n’a pas gardé l’enregistrement, car on n’y entendait rien.</translation>
    </message>
    <message>
        <source>The phone network could not make the recording.</source>
        <translation>Le réseau téléphonique n’a pas pu faire l’enregistrement.</translation>
    </message>
    <message>
        <source>The provider has no recording of this call and gives no reason.</source>
        <translation>Le fournisseur n’a pas d’enregistrement de cet appel et n’en donne pas la raison.</translation>
    </message>
    <message>
        <source>A question has from 1 to %1 characters.</source>
        <translation>Une question compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A search has at most %1 terms and %2 words: leave some out.</source>
        <translation>Une recherche compte au plus %1 termes et %2 mots&#xa0;: retirez-en quelques-uns.</translation>
    </message>
    <message>
        <source>The beginning of a word needs at least %1 letters before the *.</source>
        <translation>Un début de mot doit avoir au moins %1 lettres avant le *.</translation>
    </message>
    <message>
        <source>A search needs at least one word without a minus before it.</source>
        <translation>Une recherche doit contenir au moins un mot sans signe moins devant.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>Une recherche compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There is no word in this search.</source>
        <translation>Cette recherche ne contient aucun mot.</translation>
    </message>
    <message>
        <source>The server made a mistake. It has been logged.</source>
        <translation>Le serveur a rencontré une erreur. Elle a été notée dans son journal.</translation>
    </message>
    <message>
        <source>Its calls are still found, by asking the provider every few minutes, but later than they could be.</source>
        <translation>Les appels sont tout de même trouvés, car le fournisseur est interrogé à quelques minutes d’intervalle, mais plus tard que possible.</translation>
    </message>
    <message>
        <source>this assistant</source>
        <translation>cet assistant</translation>
    </message>
    <message>
        <source>this phone number</source>
        <translation>ce numéro de téléphone</translation>
    </message>
    <message>
        <source>The events of %1 go to %2, not to this receiver. %3 To hear of calls at once, let this receiver take its place; if that server answers calls or needs to hear of them, set provider.forward_url to it first.</source>
        <translation>Les événements de %1 vont vers %2, et non vers ce récepteur. %3 Pour être informé aussitôt des appels, laissez ce récepteur prendre sa place&#xa0;; si cet autre serveur répond aux appels ou doit en être informé, mettez d’abord son adresse dans provider.forward_url.</translation>
    </message>
    <message>
        <source>The provider sends each event of %1 only once. One that comes while this receiver is away is not sent again; let the provider try again.</source>
        <translation>Le fournisseur n’envoie chaque événement de %1 qu’une seule fois. Celui qui arrive pendant que ce récepteur est absent n’est pas renvoyé&#xa0;; faites en sorte que le fournisseur réessaie.</translation>
    </message>
    <message>
        <source>This assistant has no server address of its own. Its events go to %1. %2</source>
        <translation>Cet assistant n’a pas d’adresse de serveur propre. Ses événements vont vers %1. %2</translation>
    </message>
    <message>
        <source>when its calls begin and end, nor that a recording is there</source>
        <translation>quand les appels commencent et se terminent, ni qu’un enregistrement est là</translation>
    </message>
    <message>
        <source>that a call is over and its recording is there</source>
        <translation>qu’un appel est terminé et que son enregistrement est là</translation>
    </message>
    <message>
        <source>when its calls begin and end</source>
        <translation>quand les appels commencent et se terminent</translation>
    </message>
    <message>
        <source>The calls of this assistant are not recorded: there will be nothing to listen to. Switch recording on.</source>
        <translation>Les appels de cet assistant ne sont pas enregistrés&#xa0;: il n’y aura rien à écouter. Activez l’enregistrement.</translation>
    </message>
    <message>
        <source>Recording is set in two places that say different things; the provider has retired one of them. Set both alike.</source>
        <translation>L’enregistrement est réglé à deux endroits qui ne disent pas la même chose&#xa0;; le fournisseur a abandonné l’un d’eux. Réglez les deux de la même façon.</translation>
    </message>
    <message>
        <source>Recording is set only in a place that the provider has retired and may stop reading. Set it where it belongs now.</source>
        <translation>L’enregistrement n’est réglé qu’à un endroit que le fournisseur a abandonné et pourrait cesser de lire. Réglez-le là où il doit l’être désormais.</translation>
    </message>
    <message>
        <source>The provider is told not to say %1. %2 Let it say so.</source>
        <translation>Le fournisseur a pour consigne de ne pas signaler %1. %2 Faites en sorte qu’il le signale.</translation>
    </message>
    <message>
        <source>This phone number has neither an assistant nor a server address, so the server of the whole organisation says who takes its calls and gets their events. %1</source>
        <translation>Ce numéro de téléphone n’a ni assistant ni adresse de serveur&#xa0;; c’est donc le serveur de toute l’organisation qui dit qui prend ses appels et reçoit leurs événements. %1</translation>
    </message>
    <message>
        <source>The customer did not answer, so there was nothing to record.</source>
        <translation>Le client n’a pas répondu&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The caller did not allow the use of the microphone, so there was nothing to record.</source>
        <translation>L’appelant n’a pas autorisé l’utilisation du microphone&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The number dialled does not exist, so there was nothing to record.</source>
        <translation>Le numéro composé n’existe pas&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The scheduled call was cancelled before it began.</source>
        <translation>L’appel planifié a été annulé avant de commencer.</translation>
    </message>
    <message>
        <source>The call was cancelled before anybody answered.</source>
        <translation>L’appel a été annulé avant que quelqu’un ne réponde.</translation>
    </message>
    <message>
        <source>The call was not answered by an assistant, so there was nothing to record.</source>
        <translation>Aucun assistant n’a répondu à l’appel&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The assistant for this call was not found or not valid, so the call never began.</source>
        <translation>L’assistant prévu pour cet appel était introuvable ou non valide&#xa0;; l’appel n’a donc jamais commencé.</translation>
    </message>
    <message>
        <source>No assistant joined the call in time, so there was nothing to record.</source>
        <translation>Aucun assistant n’a rejoint l’appel à temps&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The call could not be started, so there was nothing to record.</source>
        <translation>L’appel n’a pas pu être lancé&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The call ended while it was ringing, so there was nothing to record.</source>
        <translation>L’appel a pris fin pendant la sonnerie&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The phone network refused the call, so there was nothing to record.</source>
        <translation>Le réseau téléphonique a refusé l’appel&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The phone network never handed the call over, so there was nothing to record.</source>
        <translation>Le réseau téléphonique n’a jamais remis l’appel&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The phone network could not connect the call, so there was nothing to record.</source>
        <translation>Le réseau téléphonique n’a pas pu établir l’appel&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The receiver can’t do this at the moment. Try again soon; its log says more.</source>
        <translation>Le récepteur ne peut pas le faire pour le moment. Réessayez bientôt&#xa0;; son journal en dit plus.</translation>
    </message>
    <message>
        <source>Without an API key the provider can’t be asked for its calls. Set EARSHOT_VAPI_API_KEY.</source>
        <translation>Sans clé API, on ne peut pas demander ses appels au fournisseur. Définissez EARSHOT_VAPI_API_KEY.</translation>
    </message>
    <message>
        <source>The object store gives no link to this recording at the moment. Try again soon; the receiver’s log says more.</source>
        <translation>Le stockage d’objets ne donne pas de lien vers cet enregistrement pour le moment. Réessayez bientôt&#xa0;; le journal du récepteur en dit plus.</translation>
    </message>
    <message>
        <source>The file is no audio that Earshot can read.</source>
        <translation>Le fichier n’est pas un son qu’Earshot sache lire.</translation>
    </message>
    <message>
        <source>The tag “%1” can’t be added and removed at once.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» ne peut pas être à la fois ajoutée et retirée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can’t be looked for: write words of up to %2 characters, with * only at the end.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être recherché&#xa0;: écrivez des mots de %2 caractères au plus, avec * seulement à la fin.</translation>
    </message>
    <message>
        <source>This receiver has no public address, so the provider can’t send events to it; they are fetched. Set public_url to change that.</source>
        <translation>Ce récepteur n’a pas d’adresse publique&#xa0;; le fournisseur ne peut donc pas lui envoyer d’événements, ils sont récupérés. public_url permet de changer cela.</translation>
    </message>
    <message>
        <source>its phone number’s server, which is not this receiver</source>
        <translation>le serveur de son numéro de téléphone, qui n’est pas ce récepteur</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation, and this receiver can’t see whether that is itself</source>
        <translation>le serveur de son numéro de téléphone ou de toute l’organisation, et ce récepteur ne peut pas voir si c’est lui-même</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation (if there is one)</source>
        <translation>le serveur de son numéro de téléphone ou de toute l’organisation (s’il y en a un)</translation>
    </message>
    <message>
        <source>From now on events come here and no longer go to %1. What needs an answer is passed on to %2 (provider.forward_url).</source>
        <translation>Désormais, les événements arrivent ici et non plus à %1. Ce qui attend une réponse est transmis à %2 (provider.forward_url).</translation>
    </message>
    <message>
        <source>From now on events come here, and %1 hears of these calls no more. If it is your own and needs to, set provider.forward_url to it; tool-calls and assistant-request can’t be answered without.</source>
        <translation>Désormais, les événements arrivent ici et %1 n’apprend plus rien de ces appels. S’il est à vous et en a besoin, indiquez-le dans provider.forward_url&#xa0;; sans cela, il n’y a pas de réponse à tool-calls ni à assistant-request.</translation>
    </message>
    <message>
        <source>Only events that show who sends them are taken. If none arrive after this, choose in the provider’s dashboard, for this server, the credential that holds the receiver’s webhook secret.</source>
        <translation>Seuls les événements qui montrent qui les envoie sont acceptés. Si aucun n’arrive ensuite, choisissez dans le tableau de bord du fournisseur, pour ce serveur, l’identifiant qui contient le secret de webhook du récepteur.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this assistant has tools that wait for what that server answers, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>Les événements vont toujours à %1, car cet assistant a des outils qui attendent la réponse de ce serveur, et ce récepteur ne peut pas la donner. Indiquez ce serveur dans provider.forward_url, puis réparez à nouveau&#xa0;; ou insistez avec &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this phone number has no assistant and asks that server who takes each call, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>Les événements vont toujours à %1, car ce numéro n’a pas d’assistant et demande à ce serveur qui prend chaque appel, et ce récepteur ne peut pas répondre. Indiquez ce serveur dans provider.forward_url, puis réparez à nouveau&#xa0;; ou insistez avec &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>The customer’s line was busy, so there was nothing to record.</source>
        <translation>La ligne du client était occupée&#xa0;; il n’y avait donc rien à enregistrer.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to cut pieces out of recordings.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne permet pas de créer des extraits d’enregistrements.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to share pieces of recordings.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne permet pas de partager des extraits d’enregistrements.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to read the audit log.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne permet pas de lire le journal d’audit.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to see phone numbers, nor to search by them.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne permet ni de voir les numéros de téléphone, ni de s’en servir pour une recherche.</translation>
    </message>
    <message>
        <source>That password was used before. The last %1 can’t be taken again.</source>
        <translation>Ce mot de passe a déjà servi. Les %1 derniers ne peuvent pas être repris.</translation>
    </message>
    <message>
        <source>This token is nobody’s: it has no password of its own.</source>
        <translation>Ce jeton n’est à personne&#xa0;: il n’a pas de mot de passe à lui.</translation>
    </message>
    <message>
        <source>That is not the code of this moment. Is the time of your phone right?</source>
        <translation>Ce n’est pas le code du moment. Votre téléphone est-il à l’heure&#xa0;?</translation>
    </message>
    <message>
        <source>Ask for a new secret first.</source>
        <translation>Demandez d’abord un nouveau secret.</translation>
    </message>
    <message>
        <source>You see the calls of some assistants or numbers only, and this is about all of them.</source>
        <translation>Vous ne voyez que les appels de certains assistants ou numéros, et ceci porte sur tous.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait %1 min, then try again.</source>
        <translation>Il y a eu trop de tentatives. Attendez %1&#xa0;min, puis réessayez.</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or one of your recovery codes.</source>
        <translation>Saisissez le code qu’affiche votre application d’authentification, ou l’un de vos codes de récupération.</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is wrong.</source>
        <translation>L’adresse e-mail, le mot de passe ou le code est erroné.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out: the audit log can’t be written, because the disk is full. Whoever keeps the receiver has to make room.</source>
        <translation>Rien ne peut être écouté ni fourni&#xa0;: le journal d’audit ne peut pas être écrit, car le disque est plein. La personne qui exploite le récepteur doit faire de la place.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out at the moment: the audit log can’t be written. Try again soon.</source>
        <translation>Rien ne peut être écouté ni fourni pour le moment&#xa0;: le journal d’audit ne peut pas être écrit. Réessayez bientôt.</translation>
    </message>
    <message>
        <source>That is not an e-mail address. It has the form name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle est de la forme name@example.com.</translation>
    </message>
    <message>
        <source>A name has from 1 to %1 characters.</source>
        <translation>Un nom compte de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A password has from %1 to %2 characters; a few words in a row are easy to remember.</source>
        <translation>Un mot de passe compte de %1 à %2 caractères&#xa0;; quelques mots à la suite sont faciles à retenir.</translation>
    </message>
    <message>
        <source>That password would be guessed soon. Take a few words that have nothing to do with you or each other.</source>
        <translation>Ce mot de passe serait vite deviné. Prenez quelques mots qui n’ont rien à voir avec vous ni entre eux.</translation>
    </message>
    <message>
        <source>This receiver can’t check the audit log.</source>
        <translation>Ce récepteur ne peut pas vérifier le journal d’audit.</translation>
    </message>
    <message>
        <source>This receiver collects calls for another organisation; there is nothing of this kind for yours.</source>
        <translation>Ce récepteur collecte des appels pour une autre organisation&#xa0;; il n’y a rien de ce genre pour la vôtre.</translation>
    </message>
    <message>
        <source>The password or the code is wrong.</source>
        <translation>Le mot de passe ou le code est incorrect.</translation>
    </message>
    <message>
        <source>The sign-in was changed meanwhile. Sign in again.</source>
        <translation>Les identifiants ont été modifiés entre-temps. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>There is no such legal hold.</source>
        <translation>Cette conservation légale n’existe pas.</translation>
    </message>
    <message>
        <source>%1 of these calls are not there; nothing was held.</source>
        <translation>Appels introuvables parmi ceux-ci&#xa0;: %1. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>This legal hold was released; set a new one.</source>
        <translation>Cette conservation légale a été levée&#xa0;; posez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This receiver can’t erase anybody.</source>
        <translation>Ce récepteur ne peut effacer personne.</translation>
    </message>
    <message>
        <source>This export of the audit log was not begun, or too long ago; export it again.</source>
        <translation>Cette exportation du journal d’audit n’a pas été commencée, ou l’a été il y a trop longtemps&#xa0;; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing or is not as it was written; &quot;earshotd audit verify&quot; says more.</source>
        <translation>L’entrée %1 du journal d’audit manque ou n’est plus telle qu’elle a été écrite&#xa0;; «&#xa0;earshotd audit verify&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>Something of entry %1 was erased while the audit log was being exported; export it again.</source>
        <translation>Une partie de l’entrée %1 a été effacée pendant l’exportation du journal d’audit&#xa0;; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is the last owner: make somebody else one first.</source>
        <translation>%1 est le dernier propriétaire&#xa0;: attribuez d’abord ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>Seul un propriétaire peut désigner ou modifier un propriétaire.</translation>
    </message>
    <message>
        <source>There is somebody with the address %1 already.</source>
        <translation>Il y a déjà quelqu’un avec l’adresse %1.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Cette personne n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>Cette invitation n’existe pas.</translation>
    </message>
    <message>
        <source>That invitation was accepted already.</source>
        <translation>Cette invitation a déjà été acceptée.</translation>
    </message>
    <message>
        <source>This invitation does not work any more: it was used, has expired, or was withdrawn.</source>
        <translation>Cette invitation n’est plus valable&#xa0;: elle a été utilisée, a expiré ou a été retirée.</translation>
    </message>
    <message>
        <source>%1 is invited already. Withdraw that invitation to send another.</source>
        <translation>%1 est déjà invité. Retirez cette invitation pour en envoyer une autre.</translation>
    </message>
    <message>
        <source>At most %1 invitations can be open.</source>
        <translation>Il peut y avoir au plus %1 invitations en attente.</translation>
    </message>
    <message>
        <source>Nothing of this call is kept under seal.</source>
        <translation>Rien de cet appel n’est sous scellés.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted.</source>
        <translation>L’appel est sous conservation légale : son original ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Parts are being taken out of this call. Wait until that is done.</source>
        <translation>Des parties de cet appel sont en cours de retrait. Attendez la fin.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted. Keep it under seal instead.</source>
        <translation>L’appel est sous conservation légale : son original ne peut pas être supprimé. Gardez-le sous scellés.</translation>
    </message>
    <message>
        <source>Name at least one part to take out.</source>
        <translation>Indiquez au moins une partie à retirer.</translation>
    </message>
    <message>
        <source>At most %1 parts can be taken out of a call.</source>
        <translation>On peut retirer au plus %1 parties d’un appel.</translation>
    </message>
    <message>
        <source>A part to take out lies within the recording, which is %1 seconds long.</source>
        <translation>Une partie à retirer se trouve dans l’enregistrement, qui dure %1 secondes.</translation>
    </message>
    <message>
        <source>A part to take out ends at least %1 seconds after it begins.</source>
        <translation>Une partie à retirer se termine au moins %1 secondes après son début.</translation>
    </message>
    <message>
        <source>There is no recording of this call to take parts out of.</source>
        <translation>Il n’y a pas d’enregistrement de cet appel dont on puisse retirer des parties.</translation>
    </message>
    <message>
        <source>The recording in the store is not what was stored; nothing was taken out of it.</source>
        <translation>L’enregistrement du stockage n’est pas celui qui a été enregistré ; rien n’en a été retiré.</translation>
    </message>
    <message>
        <source>This call has no recording, so there is no evidence to pack.</source>
        <translation>Cet appel n’a pas d’enregistrement, il n’y a donc pas de preuve à réunir.</translation>
    </message>
    <message>
        <source>That was begun too long ago, or before many others; begin it again.</source>
        <translation>Cela a été commencé il y a trop longtemps, ou avant beaucoup d’autres&#xa0;; recommencez.</translation>
    </message>
    <message>
        <source>The recording is not the one that was stored: its SHA-256 is %1 now, and was %2. Run earshotd check.</source>
        <translation>L’enregistrement n’est pas celui qui a été stocké&#xa0;: son SHA-256 est maintenant %1 et était %2. Lancez earshotd check.</translation>
    </message>
    <message>
        <source>This call was recorded without proof of consent, and your organisation bars such recordings. An owner, an administrator or a compliance officer can listen to it and confirm the consent.</source>
        <translation>Cet appel a été enregistré sans preuve de consentement, et votre organisation bloque ces enregistrements. Un propriétaire, un administrateur ou un responsable conformité peut l’écouter et confirmer le consentement.</translation>
    </message>
    <message>
        <source>There may be at most %1 phrases.</source>
        <translation>Il peut y avoir au plus %1 phrases.</translation>
    </message>
</context>
<context>
    <name>ReceiverClient</name>
    <message>
        <source>What arrived is not the recording that was stored. Try again.</source>
        <translation>Ce qui est arrivé n’est pas l’enregistrement qui avait été stocké. Réessayez.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 a mis trop de temps à répondre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is no computer named %1. Check the address.</source>
        <translation>Aucun ordinateur ne s’appelle %1. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the receiver running?</source>
        <translation>Rien ne répond à %1. Le récepteur est-il en marche&#x202f;?</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent to it.</source>
        <translation>%1 n’a pas pu prouver son identité&#x202f;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Try again in a moment.</source>
        <translation>La connexion à %1 a été coupée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation>%1 a envoyé bien plus que ce qui était demandé.</translation>
    </message>
    <message>
        <source>The receiver does not accept this token.</source>
        <translation>Le récepteur n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>The receiver answered with status %1.</source>
        <translation>Le récepteur a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>The recording can’t be saved: %1.</source>
        <translation>Impossible d’enregistrer le fichier audio&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The receiver’s answer was not understood. Is this the address of an Earshot receiver?</source>
        <translation>La réponse du récepteur n’a pas été comprise. Est-ce bien l’adresse d’un récepteur Earshot&#x202f;?</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not take this link. Try again for a new one.</source>
        <translation>Le stockage des enregistrements à %1 refuse ce lien. Réessayez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not have this recording.</source>
        <translation>Le stockage des enregistrements à %1 n’a pas cet enregistrement.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not answer as it should. Try again in a moment.</source>
        <translation>Le stockage des enregistrements à %1 ne répond pas comme il le devrait. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>%1 answers, but not with https. Check the address and the number behind it, if there is one.</source>
        <translation>%1 répond, mais pas en https. Vérifiez l’adresse et le numéro qui la suit, s’il y en a un.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted, so nothing was sent to it. Ask whoever runs the receiver whether it was replaced; if so, accept the new one where calls come from.</source>
        <translation>%1 présente un autre certificat que celui que vous avez accepté&#x202f;; rien ne lui a donc été envoyé. Demandez à la personne qui exploite le récepteur s’il a été remplacé&#x202f;; si oui, acceptez le nouveau là où vous choisissez d’où viennent les appels.</translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Assistant without a name</source>
        <translation>Assistant sans nom</translation>
    </message>
    <message>
        <source>Phone number without a name</source>
        <translation>Numéro de téléphone sans nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Does not record</source>
        <translation>N’enregistre pas</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>À améliorer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistre</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>As its assistant</source>
        <translation>Comme son assistant</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>Ici (%1)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recording format</source>
        <translation>Format d’enregistrement</translation>
    </message>
    <message>
        <source>Messages to the server</source>
        <translation>Messages au serveur</translation>
    </message>
    <message>
        <source>Repeats after failures</source>
        <translation>Nouveaux essais après échec</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Server address (old place)</source>
        <translation>Adresse du serveur (ancien emplacement)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>The receiver’s waveform of this call is damaged.</source>
        <translation>La forme d’onde de cet appel, fournie par le récepteur, est endommagée.</translation>
    </message>
</context>
<context>
    <name>ZipFolder</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The archive %1 can’t be written: %2.</source>
        <translation>Impossible d’écrire l’archive %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>earshot::desktop::Desktop</name>
    <message>
        <source>There is no room for the sample calls: %1.</source>
        <translation>Il n’y a pas de place pour les appels d’exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Events are refused until the secret that you gave your provider is known here: set EARSHOT_VAPI_WEBHOOK_SECRET and start Earshot again.</source>
        <translation>Les événements sont refusés tant que le secret que vous avez donné à votre fournisseur n’est pas connu ici&#xa0;: définissez EARSHOT_VAPI_WEBHOOK_SECRET et redémarrez Earshot.</translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation>Appels d’exemple</translation>
    </message>
    <message>
        <source>Made-up calls; they go when the window closes</source>
        <translation>Appels fictifs&#x202f;; ils disparaissent à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>Cette connexion n’est pas chiffrée</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes.</source>
        <translation>Ce sont des appels d’exemple&#xa0;: ils se trouvent dans un dossier qui disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes. Start Earshot without --sample to choose where your own calls and recordings are kept.</source>
        <translation>Ce sont des appels d’exemple&#xa0;: ils se trouvent dans un dossier qui disparaît à la fermeture de la fenêtre. Démarrez Earshot sans --sample pour choisir où conserver vos propres appels et enregistrements.</translation>
    </message>
    <message>
        <source>Earshot could not start</source>
        <translation>Earshot n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Earshot could not start: %1</source>
        <translation>Earshot n’a pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 assistant</source>
        <translation>1 assistant</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants</source>
        <translation>
            <numerusform>%n assistant</numerusform>
            <numerusform>%n assistants</numerusform>
        </translation>
    </message>
    <message>
        <source>. 1 does not record; you are shown next what would be changed</source>
        <translation>. 1 n’enregistre pas&#x202f;; vous verrez ensuite ce qui serait modifié</translation>
    </message>
    <message numerus="yes">
        <source>. %n do not record; you are shown next what would be changed</source>
        <translation>
            <numerusform>. %n n’enregistre pas&#x202f;; vous verrez ensuite ce qui serait modifié</numerusform>
            <numerusform>. %n n’enregistrent pas&#x202f;; vous verrez ensuite ce qui serait modifié</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <comment>an organisation, a person</comment>
        <translation>%1, connecté en tant que %2</translation>
    </message>
    <message>
        <source>Your sign-in at %1 could not be read: %2 Type it once more.</source>
        <translation>Vos identifiants pour %1 n’ont pas pu être lus&#xa0;: %2 Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>This window shows what the team’s receiver at %1 keeps. Where calls and recordings are kept is decided there, by whoever runs it.</source>
        <translation>Cette fenêtre montre ce que conserve le récepteur de l’équipe à %1. L’endroit où sont conservés les appels et les enregistrements se décide là-bas, par la personne qui l’exploite.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ActionBook</name>
    <message>
        <source>Playing</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Hearing one side</source>
        <translation>Écoute d’une seule voix</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Cette action n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is taken: %2. Give that another key first.</source>
        <translation>%1 est déjà pris&#xa0;: %2. Donnez-lui d’abord un autre raccourci.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AlertBanner</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Shows which calls this is about</source>
        <translation>Montre les appels concernés</translation>
    </message>
    <message>
        <source>Tells everybody that somebody looks after it</source>
        <translation>Indique à tous que quelqu’un s’en occupe</translation>
    </message>
    <message>
        <source>Hides it here; others still see it</source>
        <translation>Masque le message ici&#x202f;; les autres le voient encore</translation>
    </message>
    <message>
        <source>One more is waiting behind this one.</source>
        <translation>Un autre message attend derrière celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting behind this one.</source>
        <translation>
            <numerusform>%n autre message attend derrière celui-ci.</numerusform>
            <numerusform>%n autres messages attendent derrière celui-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::AssistantsPage</name>
    <message>
        <source>Assistants and phone numbers</source>
        <translation>Assistants et numéros de téléphone</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Switch recording on…</source>
        <translation>Activer l’enregistrement…</translation>
    </message>
    <message>
        <source>Mend all…</source>
        <translation>Tout corriger…</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>Asks the provider how its assistants are set</source>
        <translation>Demande au fournisseur comment ses assistants sont réglés</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded</source>
        <translation>Tout est réglé pour que les appels soient enregistrés</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded and told here</source>
        <translation>Tout est réglé pour que les appels soient enregistrés et signalés ici</translation>
    </message>
    <message>
        <source>The provider should send its events to %1.</source>
        <translation>Le fournisseur devrait envoyer ses événements à %1.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Interrogation du fournisseur…</translation>
    </message>
    <message>
        <source>There is no key for the provider</source>
        <translation>Il n’y a pas de clé pour le fournisseur</translation>
    </message>
    <message>
        <source>With a key, the assistants of your account appear here. %1</source>
        <translation>Avec une clé, les assistants de votre compte apparaissent ici. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No assistants yet</source>
        <translation>Pas encore d’assistants</translation>
    </message>
    <message>
        <source>The assistants and phone numbers of your account at the provider appear here, and whether their calls are recorded. Make one there, then look again.</source>
        <translation>Les assistants et les numéros de téléphone de votre compte chez le fournisseur apparaissent ici, avec l’indication si leurs appels sont enregistrés. Créez-en un là-bas, puis actualisez.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>One assistant or number is not set as it should be</source>
        <translation>Un assistant ou un numéro n’est pas réglé comme il le devrait</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants or numbers are not set as they should be</source>
        <translation>
            <numerusform>%n assistant ou numéro n’est pas réglé comme il le devrait</numerusform>
            <numerusform>%n assistants ou numéros ne sont pas réglés comme ils le devraient</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has no address for this receiver, so Earshot asks it for new calls regularly. To hear of them at once, set the receiver’s public address.</source>
        <translation>Le fournisseur n’a pas d’adresse pour ce récepteur&#x202f;; Earshot lui demande donc régulièrement les nouveaux appels. Pour en être informé aussitôt, définissez l’adresse publique du récepteur.</translation>
    </message>
    <message>
        <source>The assistants can’t be shown</source>
        <translation>Impossible d’afficher les assistants</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditBar</name>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Person, call, IP address</source>
        <translation>Personne, appel, adresse IP</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Rechercher dans le journal d’audit</translation>
    </message>
    <message>
        <source>A part of a name or an address, the end of a phone number, or the id of a call</source>
        <translation>Une partie d’un nom ou d’une adresse, la fin d’un numéro de téléphone ou l’ID d’un appel</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Any call</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ends the check; it says nothing then</source>
        <translation>Met fin à la vérification&#xa0;; elle ne dit alors rien</translation>
    </message>
    <message>
        <source>Follows the log entry by entry and holds it against its signatures</source>
        <translation>Parcourt le journal entrée par entrée et le compare à ses signatures</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>Saves what is chosen here as a file that can be checked</source>
        <translation>Enregistre ce qui est choisi ici dans un fichier vérifiable</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking into the log…</source>
        <translation>Recherche dans le journal…</translation>
    </message>
    <message>
        <source>The audit log can’t be shown</source>
        <translation>Impossible d’afficher le journal d’audit</translation>
    </message>
    <message>
        <source>The audit log is not for everybody</source>
        <translation>Le journal d’audit n’est pas accessible à tous</translation>
    </message>
    <message>
        <source>It says who listened to which call. Owners, administrators and those who look after compliance may read it; ask one of them.</source>
        <translation>Il dit qui a écouté quel appel. Les propriétaires, les administrateurs et les responsables de la conformité peuvent le lire&#xa0;; adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Who listens to a call, downloads it, shares or changes something is written down here.</source>
        <translation>Ici est noté qui écoute ou télécharge un appel, et qui partage ou modifie quelque chose.</translation>
    </message>
    <message>
        <source>Nothing happened in this month</source>
        <translation>Rien ne s’est passé ce mois-là</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Afficher toutes les dates</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Choose another time, action or person.</source>
        <translation>Choisissez une autre date, une autre action ou une autre personne.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPresenter</name>
    <message>
        <source>Nothing so far, back to %1.</source>
        <comment>a time</comment>
        <translation>Rien pour l’instant, en remontant jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditTable</name>
    <message>
        <source>Entries of the audit log</source>
        <translation>Entrées du journal d’audit</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallColumns</name>
    <message>
        <source>As they were at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
    <message>
        <source>Shift+← and Shift+→ move the chosen column</source>
        <translation>Shift+← et Shift+→ déplacent la colonne choisie</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallHeader</name>
    <message>
        <source>Assistant “%1”</source>
        <translation>Assistant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Links to pieces of this call that expire (Shift+C)</source>
        <translation>Liens temporaires vers des extraits de cet appel (Shift+C)</translation>
    </message>
    <message>
        <source>Clip…</source>
        <translation>Extrait…</translation>
    </message>
    <message>
        <source>Save a piece of this call as a file (C)</source>
        <translation>Enregistrer un extrait de cet appel dans un fichier (C)</translation>
    </message>
    <message>
        <source>What else can be done with this call</source>
        <translation>Ce qu’on peut faire d’autre avec cet appel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Expurgé</translation>
    </message>
    <message>
        <source>Parts of this call were taken out on %1. What is heard and read is a copy without them.</source>
        <translation>Des parties de cet appel ont été retirées le %1. Ce qu’on entend et lit est une copie sans elles.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallNotes</name>
    <message>
        <source>The notes can’t be shown: %1</source>
        <translation>Impossible d’afficher les notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non sauvegardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>Non sauvegardé, pour un autre appel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePage</name>
    <message>
        <source>Vapi API key</source>
        <translation>Clé API Vapi</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse du récepteur</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Conserver ailleurs…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on without a key</source>
        <translation>Continuer sans clé</translation>
    </message>
    <message>
        <source>Use it for this run only</source>
        <translation>Utiliser cette fois seulement</translation>
    </message>
    <message>
        <source>Where do your calls come from?</source>
        <translation>D’où viennent vos appels&#x202f;?</translation>
    </message>
    <message>
        <source>You can change this later in Settings.</source>
        <translation>Vous pourrez changer cela plus tard dans les paramètres.</translation>
    </message>
    <message>
        <source>What was collected so far stays where it is, whatever you choose.</source>
        <translation>Ce qui a été recueilli jusqu’ici reste où il est, quel que soit votre choix.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Keeps calls and recordings here. Nothing else to install. Collects from Vapi with your API key, even when this computer was asleep.</source>
        <translation>Conserve les appels et les enregistrements ici. Rien d’autre à installer. Les recueille auprès de Vapi avec votre clé API, même ceux passés pendant que cet ordinateur était en veille.</translation>
    </message>
    <message>
        <source>My team’s receiver</source>
        <translation>Le récepteur de mon équipe</translation>
    </message>
    <message>
        <source>Connects to a receiver that someone already runs. You need its address and your sign-in.</source>
        <translation>Se connecte à un récepteur que quelqu’un exploite déjà. Il vous faut son adresse et vos identifiants.</translation>
    </message>
    <message>
        <source>Try with sample calls</source>
        <translation>Essayer avec des appels d’exemple</translation>
    </message>
    <message>
        <source>Plays some days of made-up calls through the real program. Nothing leaves this computer.</source>
        <translation>Fait passer quelques jours d’appels fictifs dans le vrai programme. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The private key, from the dashboard of Vapi</source>
        <translation>La clé privée, depuis le tableau de bord de Vapi</translation>
    </message>
    <message>
        <source>A key is known already; type another one to replace it</source>
        <translation>Une clé est déjà connue&#x202f;; saisissez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>Calls and recordings: %1</source>
        <translation>Appels et enregistrements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Conservée dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Everything stays as it was: %1</source>
        <translation>Tout reste comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start collecting calls</source>
        <translation>Recueillir les appels</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Show sample calls</source>
        <translation>Voir les appels d’exemple</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking at the receiver’s certificate…</source>
        <translation>Lecture du certificat du récepteur…</translation>
    </message>
    <message>
        <source>It can’t be kept: %1 It can be used until Earshot ends, and is asked for again at the next start.</source>
        <translation>Conservation impossible&#xa0;: %1 Cette valeur reste utilisable jusqu’à la fermeture d’Earshot et sera redemandée au prochain démarrage.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password or access token</source>
        <translation>Mot de passe ou jeton d’accès</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Code de votre application d’authentification</translation>
    </message>
    <message>
        <source>Leave empty to use an access token</source>
        <translation>Laisser vide pour utiliser un jeton d’accès</translation>
    </message>
    <message>
        <source>Whoever runs the receiver gives you one of them. A password is not kept; the sign-in is, in this computer’s keychain, never in a file.</source>
        <translation>La personne qui exploite le récepteur vous donne l’un ou l’autre. Un mot de passe n’est pas conservé&#xa0;; la connexion l’est, dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePresenter</name>
    <message>
        <source>The address of a receiver looks like calls.example.com or https://calls.example.com:8443, without anything behind it.</source>
        <translation>L’adresse d’un récepteur ressemble à calls.example.com ou https://calls.example.com:8443, sans rien derrière.</translation>
    </message>
    <message>
        <source>Without https everything that is sent, the sign-in included, can be read on the way.</source>
        <translation>Sans https, tout ce qui est envoyé, identifiants compris, peut être lu en chemin.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTags</name>
    <message numerus="yes">
        <source>A tag has at most %n characters.</source>
        <translation>
            <numerusform>Une étiquette compte au plus %n caractère.</numerusform>
            <numerusform>Une étiquette compte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags not kept for %1: %2</source>
        <translation>Étiquettes non sauvegardées pour %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTitle</name>
    <message>
        <source>%1 called %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 a appelé %2</translation>
    </message>
    <message>
        <source>%1 was called by %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%2 a appelé %1</translation>
    </message>
    <message>
        <source>%1 spoke to %2</source>
        <comment>customer, assistant</comment>
        <translation>%1 a parlé avec %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsModel</name>
    <message>
        <source>Being loaded</source>
        <translation>En cours de chargement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsPane</name>
    <message>
        <source>Address for the provider&apos;s events</source>
        <translation>Adresse pour les événements du fournisseur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <source>Each call appears here by itself as soon as it happens, and its recording a little later. Give your provider this address to send its events to:</source>
        <translation>Chaque appel apparaît ici de lui-même dès qu’il a lieu, et son enregistrement un peu plus tard. Donnez à votre fournisseur cette adresse pour l’envoi de ses événements&#xa0;:</translation>
    </message>
    <message>
        <source>This address is known on this computer only. For calls from outside, put a tunnel or a public address in front of it.</source>
        <translation>Cette adresse n’est connue que sur cet ordinateur. Pour les appels venant de l’extérieur, placez devant elle un tunnel ou une adresse publique.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Aucun appel ne correspond</translation>
    </message>
    <message>
        <source>None of the calls fits the words and filters above. Fewer words, or the beginning of a word with *, find more.</source>
        <translation>Aucun des appels ne correspond aux mots et filtres ci-dessus. Moins de mots, ou un début de mot suivi de *, donnent plus de résultats.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Afficher tous les appels</translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation>Les appels n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsView</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CertificateCard</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>My administrator gave me this fingerprint</source>
        <translation>Mon administrateur m’a donné cette empreinte</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Garanti par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>This computer trusts the receiver’s certificate.</source>
        <translation>Cet ordinateur fait confiance au certificat du récepteur.</translation>
    </message>
    <message>
        <source>The receiver shows another certificate than the one you accepted. Nothing was sent to it. Ask whoever runs it whether the certificate was replaced.</source>
        <translation>Le récepteur présente un autre certificat que celui que vous avez accepté. Rien ne lui a été envoyé. Demandez à la personne qui l’exploite si le certificat a été remplacé.</translation>
    </message>
    <message>
        <source>This is the certificate that you accepted for this receiver.</source>
        <translation>C’est le certificat que vous avez accepté pour ce récepteur.</translation>
    </message>
    <message>
        <source>This computer does not trust the receiver’s certificate. Nothing was sent to it.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du récepteur. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that whoever runs the receiver gives you, not by a message that comes from the receiver itself.</source>
        <translation>Comparez l’empreinte avec celle que vous donne la personne qui exploite le récepteur, et non avec un message venant du récepteur lui-même.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ChipChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, the choice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipActions</name>
    <message>
        <source>Save what is selected, or else this turn, as a clip</source>
        <translation>Enregistrer la sélection, ou sinon cette intervention, comme extrait</translation>
    </message>
    <message>
        <source>Links to clips of this call: make one, see them, withdraw one</source>
        <translation>Liens vers des extraits de cet appel&#xa0;: créer, voir, révoquer</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipDialog</name>
    <message>
        <source>A piece of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Un extrait de l’appel de %1, %2</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Select the words of the clip, or set its beginning and end.</source>
        <translation>Sélectionnez les mots de l’extrait, ou fixez son début et sa fin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What to make of it</source>
        <translation>Que faire de l’extrait</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Links of this call</source>
        <translation>Liens de cet appel</translation>
    </message>
    <message>
        <source>Links of this call: %L1</source>
        <comment>how many</comment>
        <translation>Liens de cet appel&#xa0;: %L1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipWords</name>
    <message>
        <source>Words of the call</source>
        <translation>Mots de l’appel</translation>
    </message>
    <message>
        <source>Select words to make a clip of them</source>
        <translation>Sélectionnez des mots pour en faire un extrait</translation>
    </message>
    <message>
        <source>There is no transcript of this call: choose by ear.</source>
        <translation>Cet appel n’a pas de transcription&#xa0;: choisissez à l’oreille.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Closing</name>
    <message>
        <source>Keep collecting calls</source>
        <translation>Continuer à recueillir les appels</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Quitter Earshot</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPage</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Exhaustivité</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>Comptage des appels…</translation>
    </message>
    <message>
        <source>The calls could not be counted</source>
        <translation>Les appels n’ont pas pu être comptés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Compares the calls here with the provider’s own list</source>
        <translation>Compare les appels présents ici avec la liste du fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calls of %n days</source>
        <translation>
            <numerusform>appels de %n jour</numerusform>
            <numerusform>appels de %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPresenter</name>
    <message>
        <source>%1 What is shown is from %2.</source>
        <translation>%1 État affiché&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConnectionBadge</name>
    <message>
        <source>Connecting · %1</source>
        <translation>Connexion · %1</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>Connecté · %1</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>Hors ligne · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a person or organisation, %2 what they may do: &quot;Maria Ortega · Owner&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Retirer la confirmation</translation>
    </message>
    <message>
        <source>Confirm the consent</source>
        <translation>Confirmer le consentement</translation>
    </message>
    <message>
        <source>How do you know that the caller agreed to being recorded? What you write stands with the call and in the audit log, with your name.</source>
        <translation>Comment savez-vous que l’appelant a accepté d’être enregistré&#xa0;? Ce que vous écrivez figure avec votre nom sur l’appel et dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>For instance: signed contract of 3 March</source>
        <translation>Par exemple&#xa0;: contrat signé le 3 mars</translation>
    </message>
    <message>
        <source>The reason has at most %L1 characters.</source>
        <translation>Le motif compte au plus %L1 caractères.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentRules</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Usual phrases</source>
        <translation>Phrases habituelles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Consent to recordings</source>
        <translation>Consentement aux enregistrements</translation>
    </message>
    <message>
        <source>Do not look for consent</source>
        <translation>Ne pas rechercher le consentement</translation>
    </message>
    <message>
        <source>Show which recordings have no proof</source>
        <translation>Montrer les enregistrements sans preuve</translation>
    </message>
    <message>
        <source>Bar recordings without proof</source>
        <translation>Bloquer les enregistrements sans preuve</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Announcements by the assistant</source>
        <translation>Annonces de l’assistant</translation>
    </message>
    <message>
        <source>Agreement by the caller</source>
        <translation>Accord de l’appelant</translation>
    </message>
    <message>
        <source>Proof whoever says it</source>
        <translation>Preuve, quel que soit celui qui parle</translation>
    </message>
    <message>
        <source>Refusals by the caller</source>
        <translation>Refus de l’appelant</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>A recording has proof of consent when the provider states it, when one of these phrases is in the transcript, or when somebody confirms it. Barred recordings are heard only by owners, administrators and compliance officers, who have to judge them.</source>
        <translation>Un enregistrement a une preuve de consentement quand le fournisseur l’indique, quand l’une de ces phrases figure dans la transcription ou quand quelqu’un le confirme. Les enregistrements bloqués ne sont écoutés que par les propriétaires, les administrateurs et les responsables conformité, qui doivent en juger.</translation>
    </message>
    <message>
        <source>Write a phrase a line; * at its end stands for all words that begin so.</source>
        <translation>Écrivez une phrase par ligne&#xa0;; * à la fin représente tous les mots qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Being loaded …</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Choisis par %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentTexts</name>
    <message>
        <source>Not given: the provider asked the caller, who did not agree.</source>
        <translation>Non donné&#xa0;: le fournisseur a demandé à l’appelant, qui n’a pas accepté.</translation>
    </message>
    <message>
        <source>Given to the provider on %1 (%2)</source>
        <comment>date and time, the provider&apos;s word</comment>
        <translation>Donné au fournisseur le %1 (%2)</translation>
    </message>
    <message>
        <source>Refused at %1: “%2”</source>
        <translation>Refusé à %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Announced by the assistant at %1: “%2”</source>
        <translation>Annoncé par l’assistant à %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Agreed by the caller at %1: “%2”</source>
        <translation>Accepté par l’appelant à %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Said at %1: “%2”</source>
        <translation>Dit à %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Confirmed on %1: %2</source>
        <translation>Confirmé le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3</source>
        <translation>Confirmé par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No proof: nothing in the transcript speaks of it.</source>
        <translation>Pas de preuve&#xa0;: la transcription n’en parle pas.</translation>
    </message>
    <message>
        <source>Not judged so far</source>
        <translation>Pas encore évalué</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>Rien à configurer. Recommandé pour une seule personne.</translation>
    </message>
    <message>
        <source>PostgreSQL database of a team</source>
        <translation>Base de données PostgreSQL d’une équipe</translation>
    </message>
    <message>
        <source>Several people and receivers share the calls.</source>
        <translation>Plusieurs personnes et récepteurs partagent les appels.</translation>
    </message>
    <message>
        <source>Paste the whole address</source>
        <translation>Coller l’adresse complète</translation>
    </message>
    <message>
        <source>As your provider shows it, Supabase for instance; it fills in the fields.</source>
        <translation>Telle que la donne votre hébergeur, Supabase par exemple&#x202f;; elle remplit les champs.</translation>
    </message>
    <message>
        <source>An address begins with postgresql:// and names a server.</source>
        <translation>Une adresse commence par postgresql:// et nomme un serveur.</translation>
    </message>
    <message>
        <source>Taken apart into the fields below, the password too.</source>
        <translation>Répartie dans les champs ci-dessous, mot de passe compris.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nom de la base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Required, server verified</source>
        <translation>Exigé, serveur vérifié</translation>
    </message>
    <message>
        <source>Required, issuer verified</source>
        <translation>Exigé, émetteur vérifié</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Si le serveur le propose</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Who vouches for the server (PEM), where this computer does not know it. Supabase offers it in the database settings.</source>
        <translation>L’autorité qui garantit le serveur (PEM), si cet ordinateur ne la connaît pas. Supabase propose ce fichier dans les réglages de la base de données.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DayChart</name>
    <message>
        <source>Calls per day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date below a bar, a date format of Qt</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysChoice</name>
    <message>
        <source>Choose days</source>
        <translation>Choisir des jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Au, inclus</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, a date format of Qt</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DeleteDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Supprimer l’original</translation>
    </message>
    <message>
        <source>What is kept under seal of this call is deleted for good: sound, words and summary. The copy that everybody hears and reads stays. This can’t be undone.</source>
        <translation>Ce qui est conservé sous scellés de cet appel est supprimé définitivement&#xa0;: son, paroles et résumé. La copie que tous entendent et lisent reste. C’est irréversible.</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>Pourquoi&#xa0;? C’est noté dans le journal d’audit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DetailsPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, name of the time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <comment>cost in dollars of the United States</comment>
        <translation>%1&#xa0;$US</translation>
    </message>
    <message>
        <source>1, both sides mixed</source>
        <translation>1, les deux voix mélangées</translation>
    </message>
    <message>
        <source>2, agent left and caller right</source>
        <translation>2, agent à gauche et appelant à droite</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>Numéro du client</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Propre numéro</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Recorded length</source>
        <translation>Durée enregistrée</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>ID de l’appel</translation>
    </message>
    <message>
        <source>Provider’s call ID</source>
        <translation>ID d’appel du fournisseur</translation>
    </message>
    <message>
        <source>Assistant ID</source>
        <translation>ID de l’assistant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Who heard this call…</source>
        <translation>Qui a écouté cet appel…</translation>
    </message>
    <message>
        <source>Who did what with this call, in the audit log</source>
        <translation>Qui a fait quoi avec cet appel, dans le journal d’audit</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Enregistrer un dossier de preuve…</translation>
    </message>
    <message>
        <source>The recording with what is known of the call, in a file that proves itself</source>
        <translation>L’enregistrement avec ce que l’on sait de l’appel, dans un fichier qui fait sa propre preuve</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Take the confirmation back…</source>
        <translation>Retirer la confirmation…</translation>
    </message>
    <message>
        <source>Confirm the consent…</source>
        <translation>Confirmer le consentement…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DoNotDisturb</name>
    <message>
        <source>No notices until %1</source>
        <translation>Pas de notifications jusqu’à %1</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Pas de notifications</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until switched off</source>
        <translation>Jusqu’à désactivation</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EventStream</name>
    <message>
        <source>The receiver has fallen silent.</source>
        <translation>Le récepteur ne répond plus.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>The connection to the receiver was lost.</source>
        <translation>La connexion au récepteur a été perdue.</translation>
    </message>
    <message>
        <source>The receiver at %1 can’t be reached.</source>
        <translation>Le récepteur à %1 est injoignable.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EvidenceDialog</name>
    <message>
        <source>The call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>L’appel de %1, %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open the folder in which the pack is</source>
        <translation>Ouvrir le dossier où se trouve le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save an evidence pack</source>
        <translation>Enregistrer un dossier de preuve</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>One ZIP file with the recording, what was said, what is known of the call, and who did what with it. Whoever gets it can check on their own computer that none of that was changed; no judgement, note or tag is in it.</source>
        <translation>Un fichier ZIP avec l’enregistrement, ce qui a été dit, ce que l’on sait de l’appel et qui en a fait quoi. Qui le reçoit peut vérifier sur son propre ordinateur que rien n’a été modifié&#xa0;; il ne contient ni évaluation, ni note, ni étiquette.</translation>
    </message>
    <message>
        <source>The whole phone number is in it. The audit log will say that you took the recording along.</source>
        <translation>Il contient le numéro de téléphone entier. Le journal d’audit dira que vous avez emporté l’enregistrement.</translation>
    </message>
    <message>
        <source>Putting the pack together …</source>
        <translation>Constitution du dossier …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Annulé&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open the folder in which the export is</source>
        <translation>Ouvrir le dossier où se trouve l’exportation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Tout ce qui s’est passé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Whoever gets it can check with verify-audit, which comes with Earshot, that no entry was changed. The log will say that you exported it.</source>
        <translation>La personne qui le reçoit peut vérifier avec verify-audit, fourni avec Earshot, qu’aucune entrée n’a été modifiée. Le journal indiquera que vous l’avez exporté.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Annulé&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Audit logs, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>Journaux d’audit, %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FieldRow</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>%1: Browse…</source>
        <comment>the field&apos;s name</comment>
        <translation>%1&#xa0;: parcourir…</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>Dans le trousseau&#x202f;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>Known until Earshot ends; type to replace it</source>
        <translation>Connu jusqu’à la fermeture d’Earshot&#x202f;; saisissez pour remplacer</translation>
    </message>
    <message>
        <source>Given when Earshot was started</source>
        <translation>Indiqué au démarrage d’Earshot</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Search calls and transcripts</source>
        <translation>Rechercher appel ou mot</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Rechercher des appels</translation>
    </message>
    <message>
        <source>Words, a &quot;phrase&quot;, the beginning of a word with *, or -without a word; phone numbers in any spelling</source>
        <translation>Des mots, une &quot;expression&quot;, un début de mot suivi de *, ou -mot pour l’exclure&#x202f;; numéros de téléphone sous toutes les formes</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir des jours…</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln calls</source>
        <translation>
            <numerusform>environ %Ln appel</numerusform>
            <numerusform>environ %Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Filter. Press Delete to take it away.</source>
        <translation>Filtre. Appuyez sur Suppr pour le retirer.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterMenus</name>
    <message>
        <source>Under 30 seconds</source>
        <translation>Moins de 30 secondes</translation>
    </message>
    <message>
        <source>30 seconds to 2 minutes</source>
        <translation>De 30 secondes à 2 minutes</translation>
    </message>
    <message>
        <source>2 to 10 minutes</source>
        <translation>De 2 à 10 minutes</translation>
    </message>
    <message>
        <source>10 minutes and more</source>
        <translation>10 minutes et plus</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>With transcript</source>
        <translation>Avec transcription</translation>
    </message>
    <message>
        <source>Without transcript</source>
        <translation>Sans transcription</translation>
    </message>
    <message>
        <source>Nobody has listened</source>
        <translation>Personne n’a écouté</translation>
    </message>
    <message>
        <source>Somebody has listened</source>
        <translation>Quelqu’un a écouté</translation>
    </message>
    <message>
        <source>With notes or markers</source>
        <translation>Avec notes ou repères</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Sans notes</translation>
    </message>
    <message>
        <source>None in the calls seen so far</source>
        <translation>Rien dans les appels vus jusqu’ici</translation>
    </message>
    <message>
        <source>1 call that was told of</source>
        <translation>1 appel signalé</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that were told of</source>
        <translation>
            <numerusform>%n appel signalé</numerusform>
            <numerusform>%n appels signalés</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent confirmed by somebody</source>
        <translation>Consentement confirmé par quelqu’un</translation>
    </message>
    <message>
        <source>Consent given to the provider</source>
        <translation>Consentement donné au fournisseur</translation>
    </message>
    <message>
        <source>Consent in the transcript</source>
        <translation>Consentement dans la transcription</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>No consent found</source>
        <translation>Aucun consentement trouvé</translation>
    </message>
    <message>
        <source>Consent not judged</source>
        <translation>Consentement non évalué</translation>
    </message>
    <message>
        <source>Recorded without proof of consent</source>
        <translation>Enregistré sans preuve de consentement</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>L’occurrence précédente (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>L’occurrence suivante (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No more marks (Escape)</source>
        <translation>Retirer le surlignage (Escape)</translation>
    </message>
    <message>
        <source>Find in this call</source>
        <translation>Rechercher dans cet appel</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non prononcé</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>a place, all places</comment>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsCard</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Calls without a recording</source>
        <translation>Appels sans enregistrement</translation>
    </message>
    <message>
        <source>Choose a day to see which of its calls have no recording here, and why.</source>
        <translation>Choisissez un jour pour voir lesquels de ses appels n’ont pas d’enregistrement ici, et pourquoi.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The recording of every call of this day is kept here.</source>
        <translation>L’enregistrement de chaque appel de ce jour est conservé ici.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsModel</name>
    <message>
        <source>The provider keeps it until %1.</source>
        <translation>Le fournisseur le garde jusqu’au %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxDelegate</name>
    <message>
        <source>Nothing stands out</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>%1 · %2 more</source>
        <comment>a reason, then how many there are besides</comment>
        <translation>%1 · %2 de plus</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxMode</name>
    <message>
        <source>Hear the calls that wait, those first in which something went wrong (I)</source>
        <translation>Écouter les appels en attente, d’abord ceux où quelque chose a mal tourné (I)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À écouter</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>À écouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>À écouter&#xa0;: %1+</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxPane</name>
    <message>
        <source>Calls that wait to be heard</source>
        <translation>Appels en attente d’écoute</translation>
    </message>
    <message>
        <source>Complaint words…</source>
        <translation>Mots de réclamation…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À écouter</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Retour aux appels</translation>
    </message>
    <message>
        <source>Show the list of all calls (I)</source>
        <translation>Afficher la liste de tous les appels (I)</translation>
    </message>
    <message>
        <source>Choose which words of a caller bring a call to the top</source>
        <translation>Choisir quels mots d’un appelant font remonter un appel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting: %1, together %2</source>
        <translation>En attente&#xa0;: %1, durée totale %2</translation>
    </message>
    <message>
        <source>Waiting: more than %1</source>
        <translation>En attente&#xa0;: plus de %1</translation>
    </message>
    <message>
        <source>Looking for calls that wait …</source>
        <translation>Recherche des appels en attente…</translation>
    </message>
    <message>
        <source>The inbox could not be loaded</source>
        <translation>La liste à écouter n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>Nothing waits to be heard</source>
        <translation>Rien n’est en attente d’écoute</translation>
    </message>
    <message>
        <source>Every call with a recording or a transcript has been heard or reviewed. New calls appear here by themselves, those first in which something went wrong.</source>
        <translation>Tous les appels qui ont un enregistrement ou une transcription ont été écoutés ou évalués. Les nouveaux appels apparaissent ici d’eux-mêmes, d’abord ceux où quelque chose a mal tourné.</translation>
    </message>
    <message>
        <source>Calls reviewed: %1</source>
        <translation>Appels évalués&#xa0;: %1</translation>
    </message>
    <message>
        <source>Their length: %1</source>
        <translation>Leur durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your time: %1</source>
        <translation>Votre temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Encore en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>All heard</source>
        <translation>Tout est écouté</translation>
    </message>
    <message>
        <source>The end of the inbox</source>
        <translation>Fin de la liste à écouter</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>La parcourir de nouveau</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Consentement…</translation>
    </message>
    <message>
        <source>Choose what is done about recordings without proof of consent</source>
        <translation>Choisir ce qui est fait des enregistrements sans preuve de consentement</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InvitationsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invité par</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InviteDialog</name>
    <message>
        <source>Valid for</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>You get a link and pass it on. Whoever opens it chooses a password and signs in with this address from then on.</source>
        <translation>Vous recevez un lien et le transmettez. Qui l’ouvre choisit un mot de passe et se connecte dès lors avec cette adresse.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Lien de l’invitation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put the link on the clipboard</source>
        <translation>Copier le lien dans le presse-papiers</translation>
    </message>
    <message>
        <source>The address is needed: they sign in with it.</source>
        <translation>L’adresse est nécessaire&#xa0;: elle sert à se connecter.</translation>
    </message>
    <message>
        <source>The name is needed: it stands in the audit log.</source>
        <translation>Le nom est nécessaire&#xa0;: il figure dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>Création du lien…</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>Copié. Le lien ne sera plus affiché après la fermeture.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search a key or what it does</source>
        <translation>Rechercher un raccourci ou une action</translation>
    </message>
    <message>
        <source>Sets of keys…</source>
        <translation>Jeux de raccourcis…</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Raccourcis par défaut</translation>
    </message>
    <message>
        <source>Function keys, as in Express Scribe</source>
        <translation>Touches de fonction, comme dans Express Scribe</translation>
    </message>
    <message>
        <source>Escape and F1 to F4, as in oTranscribe</source>
        <translation>Escape et F1 à F4, comme dans oTranscribe</translation>
    </message>
    <message>
        <source>New key for the chosen line</source>
        <translation>Nouveau raccourci pour la ligne choisie</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Choisir un appel</translation>
    </message>
    <message>
        <source>↑, ↓, Home, End</source>
        <translation>↑, ↓, Home, End</translation>
    </message>
    <message>
        <source>Open the chosen call</source>
        <translation>Ouvrir l’appel choisi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Review the recording that became ready</source>
        <translation>Écouter l’enregistrement qui vient d’arriver</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>What to do about a recording that could not be kept</source>
        <translation>Que faire d’un enregistrement qui n’a pas pu être conservé</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+Q</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LanguageButton</name>
    <message>
        <source>As the system (%1)</source>
        <comment>a language</comment>
        <translation>Langue du système (%1)</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LevelSlider</name>
    <message>
        <source>%1 dB</source>
        <comment>how loud</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>A double click brings it back to 0 dB</source>
        <translation>Un double clic ramène à 0 dB</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Nobody can hear this piece by this link any more</source>
        <translation>Plus personne ne peut écouter cet extrait par ce lien</translation>
    </message>
    <message>
        <source>Withdraw the link to %1</source>
        <translation>Révoquer le lien vers %1</translation>
    </message>
    <message>
        <source>Withdraw the link</source>
        <translation>Révoquer le lien</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Withdraw the link to %1? It stops working at once, for everybody who has it, and can’t be brought back.</source>
        <translation>Révoquer le lien vers %1&#x202f;? Il cesse aussitôt de fonctionner pour tous ceux qui l’ont et ne peut pas être rétabli.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkList</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ask for the links again</source>
        <translation>Redemander les liens</translation>
    </message>
    <message>
        <source>Links to pieces of this call</source>
        <translation>Liens vers des extraits de cet appel</translation>
    </message>
    <message>
        <source>Asking for the links of this call …</source>
        <translation>Demande des liens de cet appel…</translation>
    </message>
    <message>
        <source>Withdrawing the link …</source>
        <translation>Révocation du lien…</translation>
    </message>
    <message>
        <source>The link still works. %1</source>
        <comment>why it could not be withdrawn</comment>
        <translation>Le lien fonctionne encore. %1</translation>
    </message>
    <message>
        <source>The link was withdrawn.</source>
        <translation>Le lien a été révoqué.</translation>
    </message>
    <message>
        <source>No links to this call yet. One that is made appears here, with how often it was opened.</source>
        <translation>Pas encore de lien vers cet appel. Ceux qui sont créés apparaissent ici, avec le nombre d’ouvertures.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkPage</name>
    <message>
        <source>Valid for</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Ask for a passcode</source>
        <translation>Demander un code</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Title on its page, if you like; who has the link sees it</source>
        <translation>Titre sur sa page, si vous voulez&#x202f;; il est visible de qui a le lien</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address of the new link</source>
        <translation>Adresse du nouveau lien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put the address on the clipboard</source>
        <translation>Copier l’adresse dans le presse-papiers</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>Création du lien…</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>Copié. Le lien ne sera plus affiché après la fermeture.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>Au moins %Ln caractère</numerusform>
            <numerusform>Au moins %Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passcode needs at least %Ln characters.</source>
        <translation>
            <numerusform>Le code doit avoir au moins %Ln caractère.</numerusform>
            <numerusform>Le code doit avoir au moins %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveDelegate</name>
    <message>
        <source>No words yet</source>
        <translation>Pas encore de paroles</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveModel</name>
    <message>
        <source>Waiting to be dialled</source>
        <translation>En attente de numérotation</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Being forwarded</source>
        <translation>En cours de transfert</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>caller, assistant and state, running time, newest words</comment>
        <translation>%1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LivePane</name>
    <message>
        <source>Back to now</source>
        <translation>Retour à la lecture</translation>
    </message>
    <message>
        <source>What is being said</source>
        <translation>Ce qui se dit</translation>
    </message>
    <message>
        <source>As it is heard; the transcript comes after the call.</source>
        <translation>Tel qu’entendu&#x202f;; la transcription arrive après l’appel.</translation>
    </message>
    <message>
        <source>Words are shown as they are spoken if the provider sends them: the assistant’s server messages have to include &quot;transcript&quot;. The recording comes after the call either way.</source>
        <translation>Les mots s’affichent au fur et à mesure si le fournisseur les envoie&#xa0;: les messages serveur de l’assistant doivent inclure «&#x202f;transcript&#x202f;». L’enregistrement arrive après l’appel dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveStrip</name>
    <message>
        <source>Calls in progress</source>
        <translation>Appels en cours</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>1 appel en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n appel en cours</numerusform>
            <numerusform>%n appels en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LoadingRows</name>
    <message>
        <source>The calls are being loaded</source>
        <translation>Les appels sont en cours de chargement</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What every key does (?)</source>
        <translation>Tous les raccourcis clavier (?)</translation>
    </message>
    <message>
        <source>Do or open anything by its name</source>
        <translation>Tout faire ou ouvrir par son nom</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Rechercher des appels</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Afficher et modifier les raccourcis</translation>
    </message>
    <message>
        <source>The inbox: hear the calls that wait, and back</source>
        <translation>La liste à écouter&#xa0;: écouter les appels en attente, et revenir</translation>
    </message>
    <message>
        <source>Between list and call</source>
        <translation>Passer de la liste à l’appel, et inversement</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>Choisir les colonnes de la liste</translation>
    </message>
    <message>
        <source>Export the selected calls as a table</source>
        <translation>Exporter les appels sélectionnés sous forme de tableau</translation>
    </message>
    <message>
        <source>Download the selected recordings into a folder</source>
        <translation>Télécharger les enregistrements sélectionnés dans un dossier</translation>
    </message>
    <message>
        <source>Download the selected recordings as a ZIP archive</source>
        <translation>Télécharger les enregistrements sélectionnés dans une archive ZIP</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Exhaustivité</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>To the calls in progress</source>
        <translation>Aller aux appels en cours</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>for how long</comment>
        <translation>Ne pas déranger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>Afficher de nouveau les notifications</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Save an evidence pack of the call</source>
        <translation>Enregistrer un dossier de preuve de l’appel</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MembersModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>second factor</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>second factor</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendDialog</name>
    <message>
        <source>Replace the address of the other server even so</source>
        <translation>Remplacer quand même l’adresse de l’autre serveur</translation>
    </message>
    <message>
        <source>Change at the provider</source>
        <translation>Modifier chez le fournisseur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Finding out what would be changed…</source>
        <translation>Recherche de ce qui serait modifié…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>This would be changed at the provider</source>
        <translation>Voici ce qui serait modifié chez le fournisseur</translation>
    </message>
    <message>
        <source>Not everything was changed</source>
        <translation>Tout n’a pas été modifié</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Stopping after the one that is being changed.</source>
        <translation>Arrêt après la modification en cours.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed and read back from the provider.</source>
        <translation>Modifiés et relus chez le fournisseur&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>The rest stays as it was.</source>
        <translation>Le reste demeure inchangé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose warning, the warning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>Modifier les deux</translation>
    </message>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>Modifier %n</numerusform>
            <numerusform>Modifier les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendTree</name>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Changed and checked</source>
        <translation>Modifié et vérifié</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste inchangé</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Nom chez le fournisseur</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mending</name>
    <message>
        <source>The provider kept it as it was.</source>
        <translation>Le fournisseur ne l’a pas changé.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mpris</name>
    <message>
        <source>Recorded call</source>
        <translation>Appel enregistré</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteCard</name>
    <message>
        <source>%1, changed %2</source>
        <comment>two times</comment>
        <translation>%1, modifiée %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>Aller à ce moment</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation>Modifier la note %1</translation>
    </message>
    <message>
        <source>Delete the note %1</source>
        <translation>Supprimer la note %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteField</name>
    <message>
        <source>Whether the note is about this moment, or about the whole call</source>
        <translation>Si la note porte sur ce moment ou sur l’appel entier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the note (Enter)</source>
        <translation>Ajouter la note (Enter)</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Une nouvelle note</translation>
    </message>
    <message>
        <source>Enter adds it, Shift and Enter begin a new line</source>
        <translation>Enter l’ajoute, Shift et Enter commencent une nouvelle ligne</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a moment of the recording</comment>
        <translation>À %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NotesPage</name>
    <message>
        <source>Nobody has written anything about this call. M marks what is heard, Shift+M begins a note about it.</source>
        <translation>Personne n’a encore rien écrit sur cet appel. M pose un repère sur ce que vous entendez, Shift+M commence une note à ce sujet.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>%1 What you see may be out of date; Earshot keeps trying.</source>
        <extracomment>%1 a sentence that says what happened</extracomment>
        <translation>%1 Ce que vous voyez n’est peut-être plus à jour&#x202f;; Earshot continue d’essayer.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OffsetBar</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier (Alt+←)</source>
        <translation>Elle arrive trop tard&#xa0;: 0,1 s plus tôt (Alt+←)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later (Alt+→)</source>
        <translation>Elle arrive trop tôt&#xa0;: 0,1 s plus tard (Alt+→)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The times that the provider sent</source>
        <translation>Les temps envoyés par le fournisseur</translation>
    </message>
    <message>
        <source>Transcript %1 s earlier</source>
        <translation>Transcription avancée de %1 s</translation>
    </message>
    <message>
        <source>Transcript %1 s later</source>
        <translation>Transcription retardée de %1 s</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalDialog</name>
    <message>
        <source>Plays the words that are selected, or else all (Alt+H)</source>
        <translation>Lit les mots sélectionnés, sinon tout (Alt+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>The original of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>L’original de l’appel de %1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opening the original …</source>
        <translation>Ouverture de l’original…</translation>
    </message>
    <message>
        <source>That you opened it is noted in the audit log.</source>
        <translation>Votre consultation est notée dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Loading the sound …</source>
        <translation>Chargement du son…</translation>
    </message>
    <message>
        <source>Load the sound</source>
        <translation>Charger le son</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalSound</name>
    <message>
        <source>Nothing of this call is kept under seal any more.</source>
        <translation>Plus rien de cet appel n’est conservé sous scellés.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>Il n’y a pas de place pour un fichier temporaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Palette</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Do or open</source>
        <translation>Faire ou ouvrir</translation>
    </message>
    <message>
        <source>What do you want to do, or whose call is it?</source>
        <translation>Que voulez-vous faire, ou de qui est l’appel&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartList</name>
    <message>
        <source>Parts to take out</source>
        <translation>Parties à retirer</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartRow</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play just this part, as it is now</source>
        <translation>Lire seulement cette partie, telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>Out for good: the original is gone.</source>
        <translation>Retirée définitivement&#xa0;: l’original n’existe plus.</translation>
    </message>
    <message>
        <source>Leave this part out of the list again</source>
        <translation>Retirer cette partie de la liste</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>Les flèches le déplacent d’un dixième de seconde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, from when to when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, to which part</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Gives who is chosen another role, locks them out or lets them in</source>
        <translation>Donne un autre rôle à la personne choisie, la désactive ou la réactive</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Makes a link by which somebody joins</source>
        <translation>Crée un lien qui permet à quelqu’un de rejoindre l’équipe</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>The link of the chosen invitation stops working</source>
        <translation>Le lien de l’invitation choisie cesse de fonctionner</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Change the role of who is chosen, or lock them out</source>
        <translation>Changer le rôle de la personne choisie ou la désactiver</translation>
    </message>
    <message>
        <source>Withdraw the chosen invitation</source>
        <translation>Révoquer l’invitation choisie</translation>
    </message>
    <message>
        <source>Show who can do what</source>
        <translation>Montrer qui peut faire quoi</translation>
    </message>
    <message>
        <source>Asking who signs in…</source>
        <translation>Recherche de qui se connecte…</translation>
    </message>
    <message>
        <source>People can’t be shown</source>
        <translation>Les personnes ne peuvent pas être affichées</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>People are looked after by owners and administrators</source>
        <translation>Les propriétaires et les administrateurs s’occupent des personnes</translation>
    </message>
    <message>
        <source>They invite people and say what each may do; ask one of them.</source>
        <translation>Ils invitent les personnes et décident de ce que chacune peut faire&#xa0;; adressez-vous à l’un d’eux.</translation>
    </message>
    <message>
        <source>Nobody else uses this computer’s calls</source>
        <translation>Personne d’autre n’utilise les appels de cet ordinateur</translation>
    </message>
    <message>
        <source>What Earshot collects here is for whoever uses this computer, without signing in. For a team, somebody runs a receiver (earshotd) on a server: it collects the calls for all, everybody signs in there, and you choose it in the settings.</source>
        <translation>Ce qu’Earshot recueille ici est pour qui utilise cet ordinateur, sans connexion. Pour une équipe, quelqu’un fait tourner un récepteur (earshotd) sur un serveur&#xa0;: il recueille les appels pour tous, chacun s’y connecte, et vous le choisissez dans les paramètres.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Nobody signs in here yet</source>
        <translation>Personne ne se connecte encore ici</translation>
    </message>
    <message>
        <source>You are here by a token that is nobody’s. Invite the people of your team: each chooses a password and gets a role.</source>
        <translation>Vous êtes ici par un jeton qui n’est à personne. Invitez les membres de votre équipe&#xa0;: chacun choisit un mot de passe et reçoit un rôle.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePresenter</name>
    <message>
        <source>These people sign in at the team’s receiver. Invite others there: a link from this computer would lead nobody anywhere.</source>
        <translation>Ces personnes se connectent au récepteur de l’équipe. Invitez-en d’autres là-bas&#xa0;: un lien de cet ordinateur ne mènerait personne nulle part.</translation>
    </message>
    <message>
        <source>Only you sign in here so far. Invite the others of your team.</source>
        <translation>Pour l’instant, vous seul vous connectez ici. Invitez les autres membres de votre équipe.</translation>
    </message>
    <message>
        <source>Only the first %L1 people are shown.</source>
        <translation>Seules les %L1 premières personnes sont affichées.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaceForm</name>
    <message>
        <source>What is kept already stays where it is</source>
        <translation>Ce qui est déjà conservé reste où il est</translation>
    </message>
    <message>
        <source>Another place is used for new calls and recordings only; nothing is moved or deleted. To take along what there is, end Earshot and run in a terminal:</source>
        <translation>Un autre emplacement ne sert qu’aux nouveaux appels et enregistrements&#x202f;; rien n’est déplacé ni supprimé. Pour emporter l’existant, quittez Earshot et lancez dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>%1 for the calls</source>
        <comment>a command</comment>
        <translation>%1 pour les appels</translation>
    </message>
    <message>
        <source>%1 for the recordings</source>
        <comment>a command</comment>
        <translation>%1 pour les enregistrements</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePage</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>Garder cette fois seulement</translation>
    </message>
    <message>
        <source>Where should calls and recordings be kept?</source>
        <translation>Où conserver les appels et les enregistrements&#x202f;?</translation>
    </message>
    <message>
        <source>Where calls and recordings are kept</source>
        <translation>Où sont conservés les appels et les enregistrements</translation>
    </message>
    <message>
        <source>Everything on this computer is ready to go. You can change this later in Settings.</source>
        <translation>Tout est prêt sur cet ordinateur. Vous pourrez changer cela plus tard dans les paramètres.</translation>
    </message>
    <message>
        <source>A team shares one database and one store, each on a server of its choice.</source>
        <translation>Une équipe partage une base de données et un stockage, chacun sur un serveur de son choix.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Trying both places…</source>
        <translation>Essai des deux emplacements…</translation>
    </message>
    <message>
        <source>Starting again with the new places…</source>
        <translation>Redémarrage avec les nouveaux emplacements…</translation>
    </message>
    <message>
        <source>Saved. Calls and recordings are kept there from now on.</source>
        <translation>Enregistré. Les appels et les enregistrements y sont conservés dès maintenant.</translation>
    </message>
    <message>
        <source>Not saved, everything stays as it was: %1</source>
        <translation>Non enregistré, tout reste comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Enregistrer et démarrer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing was saved yet, because the password or keys can’t be kept: %1 They can be used until Earshot ends, and are asked for again at the next start.</source>
        <translation>Rien n’a encore été enregistré, car le mot de passe ou les clés ne peuvent pas être conservés&#xa0;: %1 Ils restent utilisables jusqu’à la fermeture d’Earshot et seront redemandés au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePresenter</name>
    <message>
        <source>The password and every call may cross the network unencrypted.</source>
        <translation>Le mot de passe et chaque appel pourraient traverser le réseau sans chiffrement.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks that it is your server that answers.</source>
        <translation>Chiffré, mais personne ne vérifie que c’est bien votre serveur qui répond.</translation>
    </message>
    <message>
        <source>Port 6543 is Supabase’s transaction pooler, through which news between receivers does not arrive. Take port 5432, the session pooler.</source>
        <translation>Le port 6543 est le «&#x202f;transaction pooler&#x202f;» de Supabase, par lequel les avis entre récepteurs n’arrivent pas. Utilisez le port 5432, le «&#x202f;session pooler&#x202f;».</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaybackBar</name>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Back 5 seconds (J or ←)</source>
        <translation>Reculer de 5 secondes (J ou ←)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play (Space or K)</source>
        <translation>Lecture (Space ou K)</translation>
    </message>
    <message>
        <source>On by 5 seconds (L or →)</source>
        <translation>Avancer de 5 secondes (L ou →)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>End the loop (\)</source>
        <translation>Terminer la boucle (\)</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>On by 5 seconds</source>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Loop %1 – %2</source>
        <comment>times</comment>
        <translation>Boucle %1 – %2</translation>
    </message>
    <message>
        <source>This piece is heard again and again. Click to go on (\)</source>
        <translation>Ce passage est lu en boucle. Cliquez pour continuer (\)</translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <translation>Boucle depuis %1</translation>
    </message>
    <message>
        <source>Press B where the loop ends. Click to forget it (\)</source>
        <translation>Appuyez sur B là où la boucle se termine. Cliquez pour l’abandonner (\)</translation>
    </message>
    <message>
        <source>Speed, at the same pitch ([ slower, ] faster)</source>
        <translation>Vitesse, à hauteur de son égale ([ plus lent, ] plus rapide)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space or K)</source>
        <translation>Pause (Space ou K)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Vitesse %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Player</name>
    <message>
        <source>The chosen sound output is not there. Connect it, or choose another one, and press play again.</source>
        <translation>La sortie audio choisie est absente. Branchez-la ou choisissez-en une autre, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect headphones or speakers and press play again.</source>
        <translation>Cet ordinateur n’a pas de sortie audio. Branchez un casque ou des haut-parleurs, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>The sound output went away. Connect it again, or choose another one, and press play.</source>
        <translation>La sortie audio a disparu. Rebranchez-la ou choisissez-en une autre, puis lancez la lecture.</translation>
    </message>
    <message>
        <source>The sound output does not answer. Check the sound settings of this computer and press play again.</source>
        <translation>La sortie audio ne répond pas. Vérifiez les réglages audio de cet ordinateur, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>The recording is not on this computer any more. Open the call again to fetch it.</source>
        <translation>L’enregistrement n’est plus sur cet ordinateur. Rouvrez l’appel pour le récupérer.</translation>
    </message>
    <message>
        <source>The sound output can’t be used now. Check the sound settings of this computer and press play again.</source>
        <translation>La sortie audio est inutilisable pour l’instant. Vérifiez les réglages audio de cet ordinateur, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>The recording is damaged and can’t be played. Open the call again to fetch it anew.</source>
        <translation>L’enregistrement est endommagé et ne peut pas être lu. Rouvrez l’appel pour le récupérer à nouveau.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::QuestionField</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A question about every call</source>
        <translation>Une question sur chaque appel</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Question %L1</source>
        <translation>Question %L1</translation>
    </message>
    <message>
        <source>Answers to question %L1</source>
        <translation>Réponses à la question %L1</translation>
    </message>
    <message>
        <source>Question %L1 up</source>
        <translation>Monter la question %L1</translation>
    </message>
    <message>
        <source>Question %L1 down</source>
        <translation>Descendre la question %L1</translation>
    </message>
    <message>
        <source>Take question %L1 away</source>
        <translation>Retirer la question %L1</translation>
    </message>
    <message numerus="yes">
        <source>1 to %Ln points</source>
        <translation>
            <numerusform>1 point</numerusform>
            <numerusform>De 1 à %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::RangeEdit</name>
    <message>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play just this piece (Alt+H)</source>
        <translation>Lire seulement cet extrait (Alt+H)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>Les touches fléchées le déplacent d’un dixième de seconde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which time, what happens to it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set to the playhead</source>
        <translation>Placer à la position de lecture</translation>
    </message>
    <message>
        <source>The place where playing is, or stopped</source>
        <translation>L’endroit où la lecture se trouve, ou s’est arrêtée</translation>
    </message>
    <message>
        <source>0.1 s earlier</source>
        <translation>0,1 s plus tôt</translation>
    </message>
    <message>
        <source>0.1 s later</source>
        <translation>0,1 s plus tard</translation>
    </message>
    <message>
        <source>A clip can be an hour long at most.</source>
        <translation>Un extrait dure une heure au plus.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReceiverClient</name>
    <message>
        <source>What arrived is not what the receiver sent, so it was not kept. Try again.</source>
        <translation>Ce qui est arrivé n’est pas ce que le récepteur a envoyé et n’a donc pas été conservé. Réessayez.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2. Choisissez un autre emplacement et réessayez.</translation>
    </message>
    <message>
        <source>Reading the receiver’s answer</source>
        <translation>Lecture de la réponse du récepteur</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingFooter</name>
    <message>
        <source>%1 kbps</source>
        <translation>%1&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop loading the recording</source>
        <translation>Arrêter le chargement de l’enregistrement</translation>
    </message>
    <message>
        <source>Refresh link</source>
        <translation>Renouveler le lien</translation>
    </message>
    <message>
        <source>Ask for a new link now; what plays is not interrupted</source>
        <translation>Demander dès maintenant un nouveau lien&#x202f;; la lecture n’est pas interrompue</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>format, bit rate, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>SHA-256 %1 ✓</source>
        <translation>SHA-256 %1 ✓</translation>
    </message>
    <message>
        <source>The bytes that play were checked against this sum: %1</source>
        <translation>Les octets lus ont été vérifiés avec cette somme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loading the recording: %1 of %2</source>
        <translation>Chargement de l’enregistrement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Asking for the recording …</source>
        <translation>Demande de l’enregistrement…</translation>
    </message>
    <message>
        <source>Renewing the link …</source>
        <translation>Renouvellement du lien…</translation>
    </message>
    <message>
        <source>Offline: the link has expired; what is loaded still plays</source>
        <translation>Hors ligne&#xa0;: le lien a expiré&#x202f;; ce qui est chargé reste audible</translation>
    </message>
    <message>
        <source>The link has expired; what is loaded still plays</source>
        <translation>Le lien a expiré&#x202f;; ce qui est chargé reste audible</translation>
    </message>
    <message>
        <source>Offline: link expires in %1, renewed when connected</source>
        <translation>Hors ligne&#xa0;: le lien expire dans %1, renouvelé dès la connexion</translation>
    </message>
    <message>
        <source>Renewing failed, trying again; link expires in %1</source>
        <translation>Échec du renouvellement, nouvel essai&#x202f;; le lien expire dans %1</translation>
    </message>
    <message>
        <source>Link expires in %1</source>
        <translation>Le lien expire dans %1</translation>
    </message>
    <message>
        <source>Waiting for more of the recording: %1 of %2</source>
        <translation>En attente de la suite de l’enregistrement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Plays while it loads: %1 of %2</source>
        <translation>Lecture pendant le chargement&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingLoader</name>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>Il n’y a pas de place pour un fichier temporaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingsGroup</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Dossier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>Rien à configurer. Recommandé pour une seule personne.</translation>
    </message>
    <message>
        <source>S3-compatible store</source>
        <translation>Stockage compatible S3</translation>
    </message>
    <message>
        <source>Amazon S3, MinIO, Cloudflare R2, Backblaze and many others.</source>
        <translation>Amazon S3, MinIO, Cloudflare R2, Backblaze et bien d’autres.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A private bucket of a Supabase project.</source>
        <translation>Un bucket privé d’un projet Supabase.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Empty for the usual one, beside the calls.</source>
        <translation>Vide pour le dossier habituel, à côté des appels.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Empty for Amazon S3 itself.</source>
        <translation>Vide pour Amazon S3 lui-même.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Address of the project</source>
        <translation>Adresse du projet</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Folder inside</source>
        <translation>Sous-dossier</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>As is usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket dans le chemin</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Who vouches for the store (PEM), where this computer does not know it. May stay empty.</source>
        <translation>L’autorité qui garantit le stockage (PEM), si cet ordinateur ne la connaît pas. Peut rester vide.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>The project’s secret key (sb_secret_…) or service_role key. Kept in this computer’s keychain, never in a file.</source>
        <translation>La clé secrète du projet (sb_secret_…) ou la clé service_role. Conservée dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Bucket in the server’s name</source>
        <translation>Bucket dans le nom du serveur</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactActions</name>
    <message>
        <source>Take parts out of this call…</source>
        <translation>Retirer des parties de cet appel…</translation>
    </message>
    <message>
        <source>Open the original of this call…</source>
        <translation>Ouvrir l’original de cet appel…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactDialog</name>
    <message>
        <source>Take parts out of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Retirer des parties de l’appel de %1, %2</translation>
    </message>
    <message>
        <source>Open the original…</source>
        <translation>Ouvrir l’original…</translation>
    </message>
    <message>
        <source>Read and hear what was said; noted in the audit log</source>
        <translation>Lire et entendre ce qui a été dit&#xa0;; noté dans le journal d’audit</translation>
    </message>
    <message>
        <source>Delete the original…</source>
        <translation>Supprimer l’original…</translation>
    </message>
    <message>
        <source>The copy stays; nobody can bring the original back</source>
        <translation>La copie reste&#xa0;; personne ne peut rétablir l’original</translation>
    </message>
    <message>
        <source>Put what is chosen in the words into the list (Alt+A)</source>
        <translation>Mettre dans la liste ce qui est choisi dans les paroles (Alt+A)</translation>
    </message>
    <message>
        <source>Look for card numbers</source>
        <translation>Chercher des numéros de carte</translation>
    </message>
    <message>
        <source>Heard instead</source>
        <translation>Entendu à la place</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>A beep</source>
        <translation>Un bip</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>Kept under seal</source>
        <translation>Gardé sous scellés</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Expurger</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>Pourquoi&#xa0;? C’est noté dans le journal d’audit</translation>
    </message>
    <message>
        <source>Taking parts out …</source>
        <translation>Retrait des parties…</translation>
    </message>
    <message>
        <source>Taking parts out … You can close this; it goes on.</source>
        <translation>Retrait des parties… Vous pouvez fermer&#xa0;; cela continue.</translation>
    </message>
    <message>
        <source>It is tried again. %1</source>
        <comment>why</comment>
        <translation>Nouvel essai en cours. %1</translation>
    </message>
    <message>
        <source>Done. Everybody hears and reads the copy from now on.</source>
        <translation>C’est fait. Désormais, tous entendent et lisent la copie.</translation>
    </message>
    <message>
        <source>It takes longer than usual, and goes on. Look again later.</source>
        <translation>C’est plus long que d’habitude et cela continue. Revenez plus tard.</translation>
    </message>
    <message>
        <source>Asking what is out, and what is suggested …</source>
        <translation>Demande de ce qui est retiré et proposé…</translation>
    </message>
    <message>
        <source>Searches the words under seal, which is noted in the audit log</source>
        <translation>Cherche dans les paroles sous scellés, ce qui est noté dans le journal d’audit</translation>
    </message>
    <message>
        <source>Adds what is suggested to the list</source>
        <translation>Ajoute ce qui est proposé à la liste</translation>
    </message>
    <message>
        <source>Looking for card numbers and security codes …</source>
        <translation>Recherche de numéros de carte et de codes de sécurité…</translation>
    </message>
    <message>
        <source>No card number or security code was found in the words. Select words above, and add them to what is taken out.</source>
        <translation>Aucun numéro de carte ni code de sécurité n’a été trouvé. Sélectionnez des mots ci-dessus et ajoutez-les.</translation>
    </message>
    <message>
        <source>Nothing more was found.</source>
        <translation>Rien d’autre n’a été trouvé.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>times of the recording</comment>
        <translation>Ajouter de %1 à %2</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Supprimer l’original</translation>
    </message>
    <message>
        <source>Delete the original for good? Nobody can bring back what is taken out, and no other parts can be chosen later. This can’t be undone.</source>
        <translation>Supprimer l’original définitivement&#xa0;? Personne ne pourra rétablir ce qui est retiré. C’est irréversible.</translation>
    </message>
    <message>
        <source>Redact and delete</source>
        <translation>Expurger et supprimer</translation>
    </message>
    <message>
        <source>Check at least one part.</source>
        <translation>Cochez au moins une partie.</translation>
    </message>
    <message>
        <source>Say why these parts are taken out.</source>
        <translation>Dites pourquoi ces parties sont retirées.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Redaction</name>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Code de sécurité</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>part of a call that is taken out</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of the recording</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing was taken out of this call yet.</source>
        <translation>Rien n’a encore été retiré de cet appel.</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, and that failed. The call is what it was. %2</source>
        <comment>who, why</comment>
        <translation>%1 a demandé le retrait de parties, et cela a échoué. L’appel est resté tel quel. %2</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, which is being done.</source>
        <translation>%1 a demandé le retrait de parties, qui est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts were taken out on %1, at the wish of %2: “%3”.</source>
        <translation>
            <numerusform>%Ln partie a été retirée le %1, à la demande de %2&#xa0;: «&#xa0;%3&#xa0;».</numerusform>
            <numerusform>%Ln parties ont été retirées le %1, à la demande de %2&#xa0;: «&#xa0;%3&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has been under seal since %1. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>L’original est sous scellés depuis le %1. Seuls ceux qui peuvent expurger peuvent l’ouvrir, et chaque fois est notée dans le journal d’audit.</translation>
    </message>
    <message>
        <source>The original is gone for good: what is out stays out, and more can follow.</source>
        <translation>L’original n’existe plus&#xa0;: ce qui est retiré le reste, et d’autres parties peuvent suivre.</translation>
    </message>
    <message>
        <source>Everybody then hears and reads the copy without these parts: here, in exports, and by links to clips that were given out before.</source>
        <translation>Tous entendent et lisent alors la copie sans ces parties&#xa0;: ici, dans les exports et par les liens vers des extraits déjà donnés.</translation>
    </message>
    <message>
        <source>The original stays under seal. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>L’original reste sous scellés. Seuls ceux qui peuvent expurger peuvent l’ouvrir, et chaque fois est notée dans le journal d’audit.</translation>
    </message>
    <message>
        <source>The original is deleted for good. Nobody can bring it back.</source>
        <translation>L’original est supprimé définitivement. Personne ne peut le rétablir.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>said in place of words that were taken out</comment>
        <translation>expurgé</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactionDesk</name>
    <message>
        <source>Open the original</source>
        <translation>Ouvrir l’original</translation>
    </message>
    <message>
        <source>Open what was said before parts were taken out? That you did is noted in the audit log, with your name and the time.</source>
        <translation>Ouvrir ce qui a été dit avant le retrait de parties&#xa0;? C’est noté dans le journal d’audit, avec votre nom et l’heure.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewKeys</name>
    <message>
        <source>Play, pause</source>
        <translation>Lecture, pause</translation>
    </message>
    <message>
        <source>Repeat the last 3 seconds</source>
        <translation>Répéter les 3 dernières secondes</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Begin a loop here</source>
        <translation>Commencer une boucle ici</translation>
    </message>
    <message>
        <source>End the loop here, and hear it again and again</source>
        <translation>Terminer la boucle ici et l’écouter en continu</translation>
    </message>
    <message>
        <source>Hear what is selected, or else this turn, again and again, or no longer</source>
        <translation>Écouter en boucle la sélection, sinon cette intervention, ou arrêter</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Pas de boucle</translation>
    </message>
    <message>
        <source>Skip silence: gently, more, most, not at all</source>
        <translation>Sauter les silences&#xa0;: un peu, davantage, au maximum, pas du tout</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Back 15 seconds</source>
        <translation>Reculer de 15 secondes</translation>
    </message>
    <message>
        <source>Forward 15 seconds</source>
        <translation>Avancer de 15 secondes</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>To the next word that was searched for</source>
        <translation>Aller au mot recherché suivant</translation>
    </message>
    <message>
        <source>To the word before that was searched for</source>
        <translation>Aller au mot recherché précédent</translation>
    </message>
    <message>
        <source>Find words in this call</source>
        <translation>Rechercher des mots dans cet appel</translation>
    </message>
    <message>
        <source>The transcript: back to what is heard now</source>
        <translation>Transcription&#xa0;: revenir à ce que vous entendez</translation>
    </message>
    <message>
        <source>Good, and on to the next call</source>
        <translation>Bon, puis appel suivant</translation>
    </message>
    <message>
        <source>Follow up, and on to the next call</source>
        <translation>À suivre, puis appel suivant</translation>
    </message>
    <message>
        <source>Problem, and on to the next call</source>
        <translation>Problème, puis appel suivant</translation>
    </message>
    <message>
        <source>Undo the last review, note or tag</source>
        <translation>Annuler la dernière évaluation, note ou étiquette</translation>
    </message>
    <message>
        <source>Mark what is heard now</source>
        <translation>Poser un repère sur ce que vous entendez</translation>
    </message>
    <message>
        <source>Write a note about what is heard now</source>
        <translation>Écrire une note sur ce que vous entendez</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>To the next note or marker</source>
        <translation>Aller à la note ou au repère suivant</translation>
    </message>
    <message>
        <source>To the note or marker before</source>
        <translation>Aller à la note ou au repère précédent</translation>
    </message>
    <message>
        <source>Hear the agent only</source>
        <translation>Écouter seulement l’agent</translation>
    </message>
    <message>
        <source>Hear the caller only</source>
        <translation>Écouter seulement l’appelant</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Écouter les deux</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Appel suivant</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Appel précédent</translation>
    </message>
    <message>
        <source>The transcript comes too late: 0.1 s earlier</source>
        <translation>La transcription arrive trop tard&#xa0;: 0,1 s plus tôt</translation>
    </message>
    <message>
        <source>The transcript comes too early: 0.1 s later</source>
        <translation>La transcription arrive trop tôt&#xa0;: 0,1 s plus tard</translation>
    </message>
    <message>
        <source>The transcript: the times that the provider sent</source>
        <translation>La transcription&#xa0;: les temps envoyés par le fournisseur</translation>
    </message>
    <message>
        <source>Answer the scorecard</source>
        <translation>Répondre à la grille d’évaluation</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPane</name>
    <message>
        <source>Loading the call …</source>
        <translation>Chargement de l’appel…</translation>
    </message>
    <message>
        <source>The call could not be loaded</source>
        <translation>L’appel n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Aucun appel sélectionné</translation>
    </message>
    <message>
        <source>Choose a call in the list to listen to it and to read what was said. N and P go to the next and the previous one.</source>
        <translation>Choisissez un appel dans la liste pour l’écouter et lire ce qui a été dit. N et P passent au suivant et au précédent.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln appel sélectionné</numerusform>
            <numerusform>%Ln appels sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with all of them stands below the list. Choose one alone to listen to it and to read what was said.</source>
        <translation>Ce que l’on peut faire avec tous se trouve sous la liste. Choisissez-en un seul pour l’écouter et lire ce qui a été dit.</translation>
    </message>
    <message>
        <source>Calls are heard and read here</source>
        <translation>Ici, les appels s’écoutent et se lisent</translation>
    </message>
    <message>
        <source>There is none in the list at the moment.</source>
        <translation>Il n’y en a aucun dans la liste pour le moment.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPresenter</name>
    <message>
        <source>The recording could not be loaded</source>
        <translation>L’enregistrement n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Le chargement a été arrêté</translation>
    </message>
    <message>
        <source>The recording is kept; load it whenever you like.</source>
        <translation>L’enregistrement est conservé&#x202f;; chargez-le quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The recording can’t be played</source>
        <translation>L’enregistrement ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewTabs</name>
    <message>
        <source>The provider sent no transcript for this call.</source>
        <translation>Le fournisseur n’a pas envoyé de transcription pour cet appel.</translation>
    </message>
    <message>
        <source>What is said appears here when the call has ended.</source>
        <translation>Ce qui est dit apparaît ici une fois l’appel terminé.</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>Parties de l’appel</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>and how many</comment>
        <translation>Notes %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesDialog</name>
    <message>
        <source>Who can do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Whoever is limited to the calls of some assistants or numbers can do this with those calls only, and nothing that is about all of them.</source>
        <translation>Qui est limité aux appels de certains assistants ou numéros ne peut faire cela qu’avec ces appels, et rien qui concerne l’ensemble.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesModel</name>
    <message>
        <source>Make and change owners</source>
        <translation>Désigner et modifier des propriétaires</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may do it</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not do it</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Ce qu’ils peuvent faire</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SavePage</name>
    <message>
        <source>Fade</source>
        <translation>Fondu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <translation>0,5 s</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open the folder in which the clip is</source>
        <translation>Ouvrir le dossier où se trouve l’extrait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>How the sound begins and ends: at once, without a click, or slowly</source>
        <translation>Comment le son commence et finit&#xa0;: net, sans clic ou progressivement</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>%1 stand for what the call says.</source>
        <comment>a list of placeholders</comment>
        <translation>%1 sont remplacés par les données de l’appel.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Making the clip …</source>
        <translation>Création de l’extrait…</translation>
    </message>
    <message>
        <source>Saved and checked: %1, %2</source>
        <comment>file name, size</comment>
        <translation>Enregistré et vérifié&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Annulé&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>Enregistrer l’extrait</translation>
    </message>
    <message>
        <source>Clips, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>Extraits, %1 (*.%2)</translation>
    </message>
    <message>
        <source>It will be suggested as: %1</source>
        <translation>Nom proposé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreKeeper</name>
    <message>
        <source>The scorecard can’t be shown: %1</source>
        <translation>La grille d’évaluation ne peut pas être affichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non sauvegardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>Non sauvegardé, pour un autre appel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScorePage</name>
    <message>
        <source>Scorecard</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>The scorecard is being loaded …</source>
        <translation>Chargement de la grille d’évaluation…</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Write a few questions, such as “Was the caller helped?”, and answer them here for each call.</source>
        <translation>Rien n’est encore demandé sur les appels. Écrivez quelques questions, comme «&#x202f;L’appelant a-t-il été aidé&#x202f;?&#x202f;», et répondez-y ici pour chaque appel.</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Who administers Earshot writes the questions.</source>
        <translation>Rien n’est encore demandé sur les appels. Les questions sont écrites par la personne qui administre Earshot.</translation>
    </message>
    <message>
        <source>Write questions…</source>
        <translation>Écrire des questions…</translation>
    </message>
    <message>
        <source>Change the questions…</source>
        <translation>Modifier les questions…</translation>
    </message>
    <message>
        <source>Answered: %L1 of %L2</source>
        <translation>Réponses&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>%L1 % · %2</source>
        <extracomment>%1 a number of percent, %2 how many questions are answered</extracomment>
        <translation>%L1&#x202f;% · %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreRow</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a question, %2 an answer to it</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScorecardDialog</name>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>These questions are asked of every call. A question that is reworded or moved keeps its answers; one that is taken away, or answered in another way, begins anew.</source>
        <translation>Ces questions sont posées pour chaque appel. Une question reformulée ou déplacée garde ses réponses&#x202f;; une question retirée, ou dont le type de réponse change, repart de zéro.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The questions are being loaded …</source>
        <translation>Chargement des questions…</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SelectionBar</name>
    <message>
        <source>Export table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Mark as…</source>
        <translation>Évaluer comme…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Retirer l’évaluation</translation>
    </message>
    <message>
        <source>Download recordings…</source>
        <translation>Télécharger les enregistrements…</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>Dans un dossier…</translation>
    </message>
    <message>
        <source>As a ZIP archive…</source>
        <translation>Dans une archive ZIP…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln appel sélectionné</numerusform>
            <numerusform>%Ln appels sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected calls</source>
        <translation>Exporter les appels sélectionnés</translation>
    </message>
    <message>
        <source>Table for spreadsheets, with byte order mark (*.csv)</source>
        <translation>Tableau pour tableurs, avec marque d’ordre des octets (*.csv)</translation>
    </message>
    <message>
        <source>Table, plain UTF-8 (*.csv)</source>
        <translation>Tableau, UTF-8 simple (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>Where to make a folder for the recordings</source>
        <translation>Où créer un dossier pour les enregistrements</translation>
    </message>
    <message>
        <source>Save the recordings</source>
        <translation>Enregistrer les fichiers audio</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln calls</source>
        <translation>
            <numerusform>%L1 sur %Ln appel</numerusform>
            <numerusform>%L1 sur %Ln appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SettingsPage</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>Bienvenue dans Earshot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Calls come from this computer</source>
        <translation>Les appels viennent de cet ordinateur</translation>
    </message>
    <message>
        <source>Calls come from a team’s receiver</source>
        <translation>Les appels viennent du récepteur d’une équipe</translation>
    </message>
    <message>
        <source>These are sample calls</source>
        <translation>Ce sont des appels d’exemple</translation>
    </message>
    <message>
        <source>Change where calls come from…</source>
        <translation>Changer l’origine des appels…</translation>
    </message>
    <message>
        <source>There is nothing to set here</source>
        <translation>Il n’y a rien à régler ici</translation>
    </message>
    <message>
        <source>When the window is closed:</source>
        <translation>À la fermeture de la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SideButton</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Which side is heard (0 both, 1 agent, 2 caller)</source>
        <translation>Quelle voix on entend (0 les deux, 1 agent, 2 appelant)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>a side of the conversation</comment>
        <translation>On entend&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Sidebar</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Exhaustivité</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignBar</name>
    <message>
        <source>Why this call should be heard</source>
        <translation>Pourquoi cet appel devrait être écouté</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignTexts</name>
    <message>
        <source>%1 minutes of silence at %2</source>
        <comment>1:12 minutes</comment>
        <translation>%1 minutes de silence à %2</translation>
    </message>
    <message>
        <source>A tool failed at %1</source>
        <translation>Un outil a échoué à %1</translation>
    </message>
    <message>
        <source>The tool %1 failed at %2</source>
        <translation>L’outil %1 a échoué à %2</translation>
    </message>
    <message>
        <source>Success evaluated as low: %1</source>
        <translation>Réussite jugée faible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evaluated as a failure</source>
        <translation>Jugé comme un échec</translation>
    </message>
    <message>
        <source>The caller complains: “%1” at %2</source>
        <translation>L’appelant se plaint&#xa0;: «&#x202f;%1&#x202f;» à %2</translation>
    </message>
    <message numerus="yes">
        <source>A short call, with %Ln seconds of waiting at %1</source>
        <translation>
            <numerusform>Un appel court, avec %Ln seconde d’attente à %1</numerusform>
            <numerusform>Un appel court, avec %Ln secondes d’attente à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short call, after %Ln seconds of waiting</source>
        <translation>
            <numerusform>Un appel court, après %Ln seconde d’attente</numerusform>
            <numerusform>Un appel court, après %Ln secondes d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds of silence at %1</source>
        <translation>
            <numerusform>%Ln seconde de silence à %1</numerusform>
            <numerusform>%Ln secondes de silence à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tool failed %Ln times, first at %1</source>
        <translation>
            <numerusform>Un outil a échoué %Ln fois, la première à %1</numerusform>
            <numerusform>Un outil a échoué %Ln fois, la première à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tool %1 failed %Ln times, first at %2</source>
        <translation>
            <numerusform>L’outil %1 a échoué %Ln fois, la première à %2</numerusform>
            <numerusform>L’outil %1 a échoué %Ln fois, la première à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caller complains %Ln times, first “%1” at %2</source>
        <translation>
            <numerusform>L’appelant se plaint %Ln fois, d’abord «&#x202f;%1&#x202f;» à %2</numerusform>
            <numerusform>L’appelant se plaint %Ln fois, d’abord «&#x202f;%1&#x202f;» à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They interrupt each other %Ln times, first at %1</source>
        <translation>
            <numerusform>Ils se coupent la parole %Ln fois, la première à %1</numerusform>
            <numerusform>Ils se coupent la parole %Ln fois, la première à %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SoundMenu</name>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>Hear all silence</source>
        <translation>Écouter tous les silences</translation>
    </message>
    <message>
        <source>Shorten pauses over 2 s</source>
        <translation>Raccourcir les pauses de plus de 2&#xa0;s</translation>
    </message>
    <message>
        <source>Shorten pauses over 1 s</source>
        <translation>Raccourcir les pauses de plus de 1&#xa0;s</translation>
    </message>
    <message>
        <source>Shorten pauses over 0.6 s</source>
        <translation>Raccourcir les pauses de plus de 0,6&#xa0;s</translation>
    </message>
    <message>
        <source>%1 (saves %2)</source>
        <comment>what is shortened, a length of time</comment>
        <translation>%1 (gain&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Skips silence</source>
        <translation>Saute les silences</translation>
    </message>
    <message>
        <source>Skips silence, saves %1</source>
        <translation>Saute les silences, gain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begin 1.5 s earlier after a pause</source>
        <translation>Reprendre 1,5&#xa0;s plus tôt après une pause</translation>
    </message>
    <message>
        <source>Make the quieter side as loud as the other</source>
        <translation>Rendre la voix la plus faible aussi forte que l’autre</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Selon les réglages de l’ordinateur</translation>
    </message>
    <message>
        <source>Agent twice as fast</source>
        <translation>Agent deux fois plus vite</translation>
    </message>
    <message>
        <source>Caller twice as fast</source>
        <translation>Appelant deux fois plus vite</translation>
    </message>
    <message>
        <source>Which pauses are skipped (S), and how it is played on</source>
        <translation>Les pauses à sauter (S), et la façon de poursuivre la lecture</translation>
    </message>
    <message>
        <source>Agent’s level</source>
        <translation>Niveau de l’agent</translation>
    </message>
    <message>
        <source>Caller’s level</source>
        <translation>Niveau de l’appelant</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SourcesModel</name>
    <message>
        <source>%1 What is shown was seen %2.</source>
        <translation>%1 État affiché&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>Événements vers</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SpokenTime</name>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, then seconds without the word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, then minutes and seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position and length, who speaks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>selected from %1 to %2, %3 long</source>
        <translation>sélection de %1 à %2, durée %3</translation>
    </message>
</context>
<context>
    <name>earshot::ui::StateTexts</name>
    <message>
        <source>No recording yet</source>
        <translation>Pas encore d’enregistrement</translation>
    </message>
    <message>
        <source>The provider has not said whether this call was recorded. If a recording comes, it appears here.</source>
        <translation>Le fournisseur n’a pas indiqué si cet appel a été enregistré. Si un enregistrement arrive, il apparaîtra ici.</translation>
    </message>
    <message>
        <source>The call is not over</source>
        <translation>L’appel n’est pas terminé</translation>
    </message>
    <message>
        <source>Its recording appears here when it has ended.</source>
        <translation>Son enregistrement apparaîtra ici quand il sera terminé.</translation>
    </message>
    <message>
        <source>The recording is fetched again soon</source>
        <translation>L’enregistrement sera bientôt récupéré de nouveau</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>Le dernier essai a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>Le dernier essai a échoué&#x202f;; le suivant se fera de lui-même.</translation>
    </message>
    <message>
        <source>The recording could not be fetched</source>
        <translation>L’enregistrement n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>Every attempt failed: %1 The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>Tous les essais ont échoué&#xa0;: %1 La personne qui s’occupe du récepteur peut réessayer&#x202f;; la transcription reste lisible.</translation>
    </message>
    <message>
        <source>Every attempt failed. The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>Tous les essais ont échoué. La personne qui s’occupe du récepteur peut réessayer&#x202f;; la transcription reste lisible.</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>Cet appel n’a pas d’enregistrement</translation>
    </message>
    <message>
        <source>%1 The transcript is all there is.</source>
        <translation>%1 Il n’existe que la transcription.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it. The transcript is all there is.</source>
        <translation>Le fournisseur n’en a pas gardé le son. Il n’existe que la transcription.</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>L’enregistrement a été supprimé</translation>
    </message>
    <message>
        <source>%1 The transcript and the details stay.</source>
        <translation>%1 La transcription et les détails restent.</translation>
    </message>
    <message>
        <source>It was kept once and then deleted. The transcript and the details stay.</source>
        <translation>Il a été conservé, puis supprimé. La transcription et les détails restent.</translation>
    </message>
    <message>
        <source>Recording waits its turn</source>
        <translation>L’enregistrement attend son tour</translation>
    </message>
    <message>
        <source>Recording is being fetched</source>
        <translation>Récupération de l’enregistrement</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>Enregistrement prêt</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nouvel essai bientôt</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>Échec de l’enregistrement</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Transcription seule</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>Enregistrement supprimé</translation>
    </message>
    <message>
        <source>The recording waits its turn</source>
        <translation>L’enregistrement attend son tour</translation>
    </message>
    <message>
        <source>It is fetched from the provider in a moment and can then be played here.</source>
        <translation>Il sera récupéré chez le fournisseur dans un instant et pourra alors être écouté ici.</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked</source>
        <translation>L’enregistrement est en cours de récupération et de vérification</translation>
    </message>
    <message>
        <source>It can be played here as soon as it is stored.</source>
        <translation>Il pourra être écouté ici dès qu’il sera stocké.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it.</source>
        <translation>Le fournisseur n’en a pas gardé le son.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TagBar</name>
    <message>
        <source>Add tag</source>
        <translation>+ étiquette</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Ajouter une étiquette (T)</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>Étiquette, autre étiquette</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Nouvelles étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Retirer l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeLabel</name>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What is heard now, and the length of the recording</source>
        <translation>Position de lecture et durée de l’enregistrement</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>position, length</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeText</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeTexts</name>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>two dates, from and to</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Toast</name>
    <message>
        <source>&amp;Review</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Recording ready · %1</source>
        <translation>Enregistrement prêt · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings ready</source>
        <translation>
            <numerusform>%n enregistrement prêt</numerusform>
            <numerusform>%n enregistrements prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of %1 could not be kept. %2</source>
        <translation>L’enregistrement de %1 n’a pas pu être conservé. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be kept</source>
        <translation>
            <numerusform>%n enregistrement n’a pas pu être conservé</numerusform>
            <numerusform>%n enregistrements n’ont pas pu être conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings could not be kept</source>
        <translation>Affiche les appels dont les enregistrements n’ont pas pu être conservés</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings became ready</source>
        <translation>Affiche les appels dont les enregistrements viennent d’arriver</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptModel</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, speaker, what was said</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a pause, what was said after it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptView</name>
    <message>
        <source>Back to now</source>
        <translation>Retour à la lecture</translation>
    </message>
    <message>
        <source>Keep the turn that is heard in view again (.)</source>
        <translation>Garder de nouveau en vue l’intervention que vous entendez (.)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>Écouter à partir d’ici</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole transcript</source>
        <translation>Copier toute la transcription</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier</source>
        <translation>Elle arrive trop tard&#xa0;: 0,1 s plus tôt</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later</source>
        <translation>Elle arrive trop tôt&#xa0;: 0,1 s plus tard</translation>
    </message>
    <message numerus="yes">
        <source>Clip these %n turns…</source>
        <translation>
            <numerusform>Extraire %n intervention…</numerusform>
            <numerusform>Extraire ces %n interventions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip this turn…</source>
        <translation>Extraire cette intervention…</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Sélectionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clip these words…</source>
        <translation>Extraire ces mots…</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Copier ces mots</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Ouvrir Earshot</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Quitter Earshot</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À écouter</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>À écouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>À écouter&#xa0;: %1+</translation>
    </message>
    <message>
        <source>1 call waits to be heard</source>
        <translation>1 appel à écouter</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be heard</source>
        <translation>
            <numerusform>%n appel à écouter</numerusform>
            <numerusform>%n appels à écouter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::TrialLine</name>
    <message>
        <source>Works: %1</source>
        <translation>Fonctionne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>Ne fonctionne pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TurnText</name>
    <message>
        <source>both speaking</source>
        <translation>les deux parlent</translation>
    </message>
    <message>
        <source>agent speaking</source>
        <translation>l’agent parle</translation>
    </message>
    <message>
        <source>caller speaking</source>
        <translation>l’appelant parle</translation>
    </message>
    <message>
        <source>somebody speaking</source>
        <translation>quelqu’un parle</translation>
    </message>
</context>
<context>
    <name>earshot::ui::VerdictBar</name>
    <message>
        <source>Nothing needs to be done (G)</source>
        <translation>Il n’y a rien à faire (G)</translation>
    </message>
    <message>
        <source>Somebody has to get back to the customer (F)</source>
        <translation>Quelqu’un doit recontacter le client (F)</translation>
    </message>
    <message>
        <source>Something went wrong (X)</source>
        <translation>Quelque chose a mal tourné (X)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 who, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Verdicts</name>
    <message>
        <source>Not kept for %1: %2</source>
        <translation>Non sauvegardé pour %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ViewsChip</name>
    <message>
        <source>%1   (%L2)</source>
        <translation>%1   (%L2)</translation>
    </message>
    <message>
        <source>%1   (about %L2)</source>
        <translation>%1   (environ %L2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>No views are saved so far</source>
        <translation>Aucune vue enregistrée jusqu’ici</translation>
    </message>
    <message>
        <source>Save words and filters as a view…</source>
        <translation>Enregistrer mots et filtres comme vue…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Its name, which all of your organisation see:</source>
        <translation>Son nom, visible par toute votre organisation&#xa0;:</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody? The calls stay.</source>
        <translation>Supprimer la vue «&#x202f;%1&#x202f;» pour tout le monde&#x202f;? Les appels restent.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveGrip</name>
    <message>
        <source>Waveform: taller</source>
        <translation>Forme d’onde&#xa0;: plus haute</translation>
    </message>
    <message>
        <source>Waveform: shorter</source>
        <translation>Forme d’onde&#xa0;: moins haute</translation>
    </message>
    <message>
        <source>Waveform: the usual height</source>
        <translation>Forme d’onde&#xa0;: hauteur habituelle</translation>
    </message>
    <message>
        <source>Height of the waveform</source>
        <translation>Hauteur de la forme d’onde</translation>
    </message>
    <message>
        <source>Drag to make the waveform taller or shorter (arrow keys), double click for the usual height</source>
        <translation>Faites glisser pour agrandir ou réduire la forme d’onde (touches fléchées)&#x202f;; double-clic pour la hauteur habituelle</translation>
    </message>
    <message>
        <source>Waveform: more room for the agent</source>
        <translation>Forme d’onde&#xa0;: plus de place pour l’agent</translation>
    </message>
    <message>
        <source>Waveform: more room for the caller</source>
        <translation>Forme d’onde&#xa0;: plus de place pour l’appelant</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveMark</name>
    <message>
        <source>Silence of %1</source>
        <translation>Silence de %1</translation>
    </message>
    <message>
        <source>The agent answers after %1</source>
        <translation>L’agent répond après %1</translation>
    </message>
    <message>
        <source>The agent interrupts the caller</source>
        <translation>L’agent coupe la parole à l’appelant</translation>
    </message>
    <message>
        <source>The caller interrupts the agent</source>
        <translation>L’appelant coupe la parole à l’agent</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveOverview</name>
    <message>
        <source>The whole recording</source>
        <translation>L’enregistrement entier</translation>
    </message>
    <message>
        <source>Drag to see another part; Ctrl and the wheel over the lanes bring it nearer</source>
        <translation>Faites glisser pour voir une autre partie&#x202f;; Ctrl et la molette au-dessus des pistes la rapprochent</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveSelection</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, length</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveformView</name>
    <message>
        <source>Waveform: nearer</source>
        <translation>Forme d’onde&#xa0;: rapprocher</translation>
    </message>
    <message>
        <source>Waveform: farther</source>
        <translation>Forme d’onde&#xa0;: éloigner</translation>
    </message>
    <message>
        <source>Waveform: the whole call</source>
        <translation>Forme d’onde&#xa0;: l’appel entier</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>To the next silence, interruption or slow answer</source>
        <translation>Aller au silence, à l’interruption ou à la réponse lente qui suit</translation>
    </message>
    <message>
        <source>To the silence, interruption or slow answer before</source>
        <translation>Aller au silence, à l’interruption ou à la réponse lente qui précède</translation>
    </message>
    <message>
        <source>Swap agent and caller in this call</source>
        <translation>Intervertir agent et appelant dans cet appel</translation>
    </message>
    <message>
        <source>Loading the waveform …</source>
        <translation>Chargement de la forme d’onde…</translation>
    </message>
    <message>
        <source>There is no waveform for this recording. It can be played all the same.</source>
        <translation>Il n’y a pas de forme d’onde pour cet enregistrement. Il peut être écouté malgré tout.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what is marked there</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>time, who speaks, what is said</comment>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Click to listen from here (arrow keys: 5 s, with Ctrl 15 s), drag to select (Shift and arrow keys)</source>
        <translation>Cliquez pour écouter à partir d’ici (touches fléchées&#xa0;: 5&#xa0;s, avec Ctrl 15&#xa0;s), faites glisser pour sélectionner (Shift et touches fléchées)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Select: one step to the left (in the transcript, one word)</source>
        <translation>Sélection&#xa0;: un pas vers la gauche (dans la transcription, un mot)</translation>
    </message>
    <message>
        <source>Select: one step to the right (in the transcript, one word)</source>
        <translation>Sélection&#xa0;: un pas vers la droite (dans la transcription, un mot)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WordsDialog</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Mots par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Words of a complaint</source>
        <translation>Mots d’une réclamation</translation>
    </message>
    <message>
        <source>A call in which the caller says one of these comes first in the inbox. Write a word or a phrase a line; * at the end of a word stands for all that begin so.</source>
        <translation>Un appel où l’appelant dit l’un de ces mots vient en tête de la liste à écouter. Écrivez un mot ou une expression par ligne&#x202f;; * à la fin d’un mot vaut pour tous ceux qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Everybody’s calls are looked through for Earshot’s own words again</source>
        <translation>Les appels de tous sont de nouveau examinés avec les mots d’Earshot</translation>
    </message>
    <message>
        <source>The words are being loaded …</source>
        <translation>Chargement des mots…</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>That is more than is looked for. Take some away.</source>
        <translation>C’est plus que ce qui est recherché. Retirez-en quelques-uns.</translation>
    </message>
    <message>
        <source>These are Earshot’s own words. What you save counts for everybody.</source>
        <translation>Voici les mots d’Earshot. Ce que vous enregistrez vaut pour tous.</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Choisis par %1</translation>
    </message>
</context>
</TS>
