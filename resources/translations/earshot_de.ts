<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertTexts</name>
    <message>
        <source>%1 without: %2</source>
        <comment>count of calls, reason</comment>
        <translation>%1 ohne Aufnahme: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched, and somebody must decide.</source>
        <translation>
            <numerusform>%n Aufnahme konnte nicht geholt werden, und jemand muss entscheiden.</numerusform>
            <numerusform>%n Aufnahmen konnten nicht geholt werden, und jemand muss entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n inbound calls of the last 24 hours have a recording; at least %2 % are expected.</source>
        <translation>
            <numerusform>Eingehende Anrufe der letzten 24 Stunden mit Aufnahme: %1 von %n; erwartet werden mindestens %2 %.</numerusform>
            <numerusform>Eingehende Anrufe der letzten 24 Stunden mit Aufnahme: %1 von %n; erwartet werden mindestens %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet, and the provider soon deletes them, the first on %1.</source>
        <translation>
            <numerusform>%n Aufnahme ist noch nicht hier, und der Anbieter löscht sie bald, am %1.</numerusform>
            <numerusform>%n Aufnahmen sind noch nicht hier, und der Anbieter löscht sie bald, die erste am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet.</source>
        <translation>
            <numerusform>%n Aufnahme ist noch nicht hier.</numerusform>
            <numerusform>%n Aufnahmen sind noch nicht hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the time at which the provider deletes them has passed; the first was %1.</source>
        <translation>
            <numerusform>Bei %n davon ist der Zeitpunkt, zu dem der Anbieter sie löscht, schon vorbei; es war am %1.</numerusform>
            <numerusform>Bei %n davon ist der Zeitpunkt, zu dem der Anbieter sie löscht, schon vorbei; bei der ersten war es am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot goes on trying; see that it stays on, can reach the provider and has room on its disk.</source>
        <translation>Earshot versucht es weiter; sorgen Sie dafür, dass es weiterläuft, den Anbieter erreichen kann und auf seinem Laufwerk Platz hat.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them every attempt failed, and nothing more happens unless you decide.</source>
        <translation>
            <numerusform>Bei %n davon ist jeder Versuch gescheitert, und es geschieht nichts mehr, wenn Sie nichts entscheiden.</numerusform>
            <numerusform>Bei %n davon ist jeder Versuch gescheitert, und es geschieht nichts mehr, wenn Sie nichts entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is stored takes %1 % of the %2 that may be stored.</source>
        <translation>Was abgelegt ist, nimmt %1 % der zulässigen %2 ein.</translation>
    </message>
    <message>
        <source>No new recording is fetched, and what the provider deletes meanwhile is lost. Delete recordings or raise quota_bytes; fetching goes on by itself.</source>
        <translation>Es wird keine neue Aufnahme geholt, und was der Anbieter inzwischen löscht, ist verloren. Löschen Sie Aufnahmen oder erhöhen Sie quota_bytes; das Holen geht von selbst weiter.</translation>
    </message>
    <message>
        <source>At 100 % no new recording is fetched. Delete recordings or raise quota_bytes.</source>
        <translation>Bei 100 % wird keine neue Aufnahme geholt. Löschen Sie Aufnahmen oder erhöhen Sie quota_bytes.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched, and what the provider deletes meanwhile is lost. Make room; fetching goes on by itself.</source>
        <translation>Bei weniger als %1 wird keine neue Aufnahme geholt, und was der Anbieter inzwischen löscht, ist verloren. Schaffen Sie Platz; das Holen geht von selbst weiter.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched. Make room.</source>
        <translation>Bei weniger als %1 wird keine neue Aufnahme geholt. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Nothing was deleted. See what happened to the store, and put back what a backup has; the alert ends when it was read again.</source>
        <translation>Es wurde nichts gelöscht. Sehen Sie nach, was mit dem Speicher geschehen ist, und spielen Sie zurück, was eine Sicherung enthält; die Warnung endet, wenn es wieder gelesen wurde.</translation>
    </message>
    <message>
        <source>The receiver’s disk has %1 left.</source>
        <translation>Auf dem Laufwerk des Empfängers sind noch %1 frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored files are missing, can’t be read or are not what was stored; they belong to: %1.</source>
        <translation>
            <numerusform>%n abgelegte Datei fehlt, lässt sich nicht lesen oder ist nicht das, was abgelegt wurde; sie gehört zu: %1.</numerusform>
            <numerusform>%n abgelegte Dateien fehlen, lassen sich nicht lesen oder sind nicht das, was abgelegt wurde; sie gehören zu: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody downloaded %1 recordings within the last hour.</source>
        <translation>In der letzten Stunde hat jemand %1 Aufnahmen heruntergeladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people downloaded %1 recordings or more within the last hour, one of them %2.</source>
        <translation>
            <numerusform>%n Person hat in der letzten Stunde %1 Aufnahmen oder mehr heruntergeladen, und zwar %2.</numerusform>
            <numerusform>%n Personen haben in der letzten Stunde %1 Aufnahmen oder mehr heruntergeladen, eine davon %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and which recordings.</source>
        <translation>Wer es war und welche Aufnahmen es sind, steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Somebody signed in from an address that they had never had before.</source>
        <translation>Jemand hat sich von einer Adresse angemeldet, die diese Person noch nie hatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in from addresses that they had never had before.</source>
        <translation>
            <numerusform>%n Person hat sich von einer Adresse angemeldet, die sie noch nie hatte.</numerusform>
            <numerusform>%n Personen haben sich von Adressen angemeldet, die sie noch nie hatten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and from where; ask whether it was they.</source>
        <translation>Im Prüfprotokoll steht, wer und von wo; fragen Sie nach, ob es diese Person war.</translation>
    </message>
    <message>
        <source>Somebody heard or took away recordings outside of the hours of work.</source>
        <translation>Jemand hat außerhalb der Arbeitszeit Aufnahmen gehört oder mitgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people heard or took away recordings outside of the hours of work.</source>
        <translation>
            <numerusform>%n Person hat außerhalb der Arbeitszeit Aufnahmen gehört oder mitgenommen.</numerusform>
            <numerusform>%n Personen haben außerhalb der Arbeitszeit Aufnahmen gehört oder mitgenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Recording played</source>
        <translation>Aufnahme abgespielt</translation>
    </message>
    <message>
        <source>Recording downloaded</source>
        <translation>Aufnahme heruntergeladen</translation>
    </message>
    <message>
        <source>Link to a recording given out</source>
        <translation>Link zu einer Aufnahme ausgegeben</translation>
    </message>
    <message>
        <source>Link to a recording renewed</source>
        <translation>Link zu einer Aufnahme erneuert</translation>
    </message>
    <message>
        <source>Recording fetched by a link</source>
        <translation>Aufnahme über einen Link abgerufen</translation>
    </message>
    <message>
        <source>Link to a clip made</source>
        <translation>Link zu einem Ausschnitt erstellt</translation>
    </message>
    <message>
        <source>Link to a clip withdrawn</source>
        <translation>Link zu einem Ausschnitt zurückgezogen</translation>
    </message>
    <message>
        <source>Wrong passcode for a link to a clip</source>
        <translation>Falscher Passcode für einen Link zu einem Ausschnitt</translation>
    </message>
    <message>
        <source>List of calls exported</source>
        <translation>Anrufliste exportiert</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Prüfprotokoll exportiert</translation>
    </message>
    <message>
        <source>Tags of a call changed</source>
        <translation>Schlagwörter eines Anrufs geändert</translation>
    </message>
    <message>
        <source>Call judged</source>
        <translation>Anruf bewertet</translation>
    </message>
    <message>
        <source>Scorecard of a call answered</source>
        <translation>Bewertungsbogen eines Anrufs ausgefüllt</translation>
    </message>
    <message>
        <source>Questions of the scorecard changed</source>
        <translation>Fragen des Bewertungsbogens geändert</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Warnung bestätigt</translation>
    </message>
    <message>
        <source>Words of complaint changed</source>
        <translation>Wörter einer Beschwerde geändert</translation>
    </message>
    <message>
        <source>Assistant changed at the provider</source>
        <translation>Assistent beim Anbieter geändert</translation>
    </message>
    <message>
        <source>Phone number changed at the provider</source>
        <translation>Telefonnummer beim Anbieter geändert</translation>
    </message>
    <message>
        <source>Stored file that belongs to no call deleted</source>
        <translation>Gespeicherte Datei gelöscht, die zu keinem Anruf gehört</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Sign-in locked after too many tries</source>
        <translation>Anmeldung nach zu vielen Versuchen gesperrt</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Person gesperrt</translation>
    </message>
    <message>
        <source>Sign-in of a person reset</source>
        <translation>Anmeldung einer Person zurückgesetzt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Zweiter Faktor eingeschaltet</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Zweiter Faktor ausgeschaltet</translation>
    </message>
    <message>
        <source>Access token made</source>
        <translation>Zugangstoken erstellt</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Zugangstoken widerrufen</translation>
    </message>
    <message>
        <source>Audit log viewed</source>
        <translation>Prüfprotokoll angesehen</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Prüfprotokoll geprüft</translation>
    </message>
    <message>
        <source>Change of an assistant failed</source>
        <translation>Änderung eines Assistenten gescheitert</translation>
    </message>
    <message>
        <source>Change of a phone number failed</source>
        <translation>Änderung einer Telefonnummer gescheitert</translation>
    </message>
    <message>
        <source>Password right, code asked for</source>
        <translation>Passwort richtig, Code verlangt</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Zweiter Faktor angeboten</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Aufbewahrungspflicht gesetzt</translation>
    </message>
    <message>
        <source>Legal hold extended</source>
        <translation>Aufbewahrungspflicht erweitert</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Aufbewahrungspflicht aufgehoben</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>Aufbewahrungspflicht abgelaufen</translation>
    </message>
    <message>
        <source>Recording heard, as the player reports</source>
        <translation>Aufnahme gehört, wie der Player meldet</translation>
    </message>
    <message>
        <source>Expired link to a recording refused</source>
        <translation>Abgelaufener Link zu einer Aufnahme abgelehnt</translation>
    </message>
    <message>
        <source>Call removed for good</source>
        <translation>Anruf endgültig entfernt</translation>
    </message>
    <message>
        <source>Person’s file viewed</source>
        <translation>Akte einer Person angesehen</translation>
    </message>
    <message>
        <source>Erasing a person begun</source>
        <translation>Löschen einer Person begonnen</translation>
    </message>
    <message>
        <source>Erasing a person ended</source>
        <translation>Löschen einer Person beendet</translation>
    </message>
    <message>
        <source>Retention rules changed</source>
        <translation>Aufbewahrungsregeln geändert</translation>
    </message>
    <message>
        <source>Parts of audit entries erased</source>
        <translation>Teile von Prüfeinträgen gelöscht</translation>
    </message>
    <message>
        <source>Person’s file handed over</source>
        <translation>Akte einer Person herausgegeben</translation>
    </message>
    <message>
        <source>Name or role of a person changed</source>
        <translation>Name oder Rolle einer Person geändert</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>Person entsperrt</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Person eingeladen</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Person joined by an invitation</source>
        <translation>Person über eine Einladung beigetreten</translation>
    </message>
    <message>
        <source>Call viewed</source>
        <translation>Anruf angesehen</translation>
    </message>
    <message>
        <source>List of calls viewed</source>
        <translation>Anrufliste angesehen</translation>
    </message>
    <message>
        <source>Redaction asked for</source>
        <translation>Schwärzung verlangt</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>Schwärzung gescheitert</translation>
    </message>
    <message>
        <source>Recording redacted</source>
        <translation>Aufnahme geschwärzt</translation>
    </message>
    <message>
        <source>Sealed original opened</source>
        <translation>Versiegeltes Original geöffnet</translation>
    </message>
    <message>
        <source>Sealed original deleted</source>
        <translation>Versiegeltes Original gelöscht</translation>
    </message>
    <message>
        <source>Delivery of a stranger refused</source>
        <translation>Fremde Zustellung abgelehnt</translation>
    </message>
    <message>
        <source>Settings of the receiver changed</source>
        <translation>Einstellungen des Empfängers geändert</translation>
    </message>
    <message>
        <source>Rule or phrases of consent changed</source>
        <translation>Regel oder Sätze zur Einwilligung geändert</translation>
    </message>
    <message>
        <source>Consent to a recording confirmed</source>
        <translation>Einwilligung in eine Aufnahme bestätigt</translation>
    </message>
    <message>
        <source>Confirmation of consent taken back</source>
        <translation>Bestätigung der Einwilligung zurückgenommen</translation>
    </message>
    <message>
        <source>Recording without proof of consent refused</source>
        <translation>Aufnahme ohne Nachweis der Einwilligung verweigert</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Vorgang: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Anruf: %1</translation>
    </message>
    <message>
        <source>The whole log, from its first entry on</source>
        <translation>Das ganze Protokoll, vom ersten Eintrag an</translation>
    </message>
    <message>
        <source>The words that are searched for don’t narrow an export.</source>
        <translation>Die gesuchten Wörter schränken einen Export nicht ein.</translation>
    </message>
    <message>
        <source>One file for programs, with every entry and its proof.</source>
        <translation>Eine Datei für Programme, mit jedem Eintrag und seinem Nachweis.</translation>
    </message>
    <message>
        <source>The proofs are saved beside it, under the same name with %1 at its end.</source>
        <translation>Die Nachweise werden daneben gespeichert, unter demselben Namen mit %1 am Ende.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this language; they will be written as codes.</source>
        <translation>Keine Schrift auf diesem Computer hat die Zeichen dieser Sprache; sie werden als Codes geschrieben.</translation>
    </message>
    <message>
        <source>Audit log %1</source>
        <comment>name of a file; a month or a day</comment>
        <translation>Prüfprotokoll %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln Eintrag ist in %1.</numerusform>
            <numerusform>%Ln Einträge sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their proofs are in %1; keep both together.</source>
        <translation>Ihre Nachweise sind in %1; bewahren Sie beide zusammen auf.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>Es kann nicht gespeichert werden. Wählen Sie einen anderen Ort und versuchen Sie es noch einmal. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>Die Antwort des Empfängers ergibt keinen Sinn; nichts wurde gespeichert. (%1)</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>Audit log of %1, %2 entries, root %3</source>
        <translation>Prüfprotokoll von %1, Einträge: %2, Wurzel: %3</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>Prüfprotokoll von %1</translation>
    </message>
    <message>
        <source>Asked for: from %1 on</source>
        <translation>Angefordert: ab %1</translation>
    </message>
    <message>
        <source>Asked for: before %1</source>
        <translation>Angefordert: vor %1</translation>
    </message>
    <message>
        <source>From the beginning of the log until this export</source>
        <translation>Vom Anfang des Protokolls bis zu diesem Export</translation>
    </message>
    <message>
        <source>First entry shown: %1</source>
        <translation>Erster aufgeführter Eintrag: %1</translation>
    </message>
    <message>
        <source>Last entry shown: %1</source>
        <translation>Letzter aufgeführter Eintrag: %1</translation>
    </message>
    <message>
        <source>Times are those of %1, each with its difference from UTC.</source>
        <translation>Die Zeiten sind die von %1, jede mit ihrem Abstand zu UTC.</translation>
    </message>
    <message>
        <source>None: every entry of the log is shown.</source>
        <translation>Keine: Jeder Eintrag des Protokolls ist aufgeführt.</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Anruf: %1</translation>
    </message>
    <message>
        <source>A part of the log: entries that do not fit are not shown.</source>
        <translation>Ein Teil des Protokolls: Einträge, auf die das nicht zutrifft, sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>%1 of the %2 entries of the log</source>
        <translation>%1 von %2 Einträgen des Protokolls</translation>
    </message>
    <message>
        <source>Numbers %1 to %2</source>
        <translation>Nummern %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>number: what happened (the word for it in the log)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert am</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>Aufgeführte Einträge</translation>
    </message>
    <message>
        <source>By what happened</source>
        <translation>Nach Vorgang</translation>
    </message>
    <message>
        <source>Signed end of the log</source>
        <translation>Signiertes Ende des Protokolls</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Wurzel: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>1. Keep this file together with %1. It has every entry shown here, with its proof.</source>
        <translation>1. Bewahren Sie diese Datei zusammen mit %1 auf. Dort steht jeder hier aufgeführte Eintrag mit seinem Nachweis.</translation>
    </message>
    <message>
        <source>2. Run %1. This script comes with Earshot, is short enough to be read, and needs Python 3 and nothing else.</source>
        <translation>2. Führen Sie %1 aus. Dieses Skript kommt mit Earshot, ist kurz genug, um gelesen zu werden, und braucht Python 3 und sonst nichts.</translation>
    </message>
    <message>
        <source>3. It says “intact”, and the number of entries, the root and the key that stand above. Compare the key with the one that the organisation gave you by another way.</source>
        <translation>3. Es meldet „intact“ (unversehrt) und die Zahl der Einträge, die Wurzel und den Schlüssel, die oben stehen. Vergleichen Sie den Schlüssel mit dem, den Ihnen die Organisation auf anderem Weg gegeben hat.</translation>
    </message>
    <message>
        <source>4. Hold rows printed here against what the log says: %1 prints entry 17. “Proof” in a row is the beginning of the entry&apos;s hash, which is part of the signed root.</source>
        <translation>4. Vergleichen Sie hier gedruckte Zeilen mit dem, was das Protokoll sagt: %1 gibt Eintrag 17 aus. „Nachweis“ in einer Zeile ist der Anfang des Hashwerts des Eintrags, der in die signierte Wurzel eingeht.</translation>
    </message>
    <message>
        <source>Nothing in an entry that is proved so can have been changed after it was written. Not proved are the pages of this PDF themselves: the signature is that of the log.</source>
        <translation>Nichts in einem so nachgewiesenen Eintrag kann geändert worden sein, nachdem er geschrieben war. Nicht nachgewiesen sind die Seiten dieser PDF-Datei selbst: Die Signatur ist die des Protokolls.</translation>
    </message>
    <message>
        <source>No entry is missing up to the signed end.</source>
        <translation>Bis zum signierten Ende fehlt kein Eintrag.</translation>
    </message>
    <message>
        <source>Whether a part has all entries of its kind is not proved; an export of the whole log is.</source>
        <translation>Ob ein Teil alle Einträge seiner Art enthält, ist nicht nachgewiesen; bei einem Export des ganzen Protokolls ist die Vollständigkeit nachgewiesen.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>So prüfen Sie es nach</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>%1 s of audio</source>
        <translation>%1 s Ton</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more letters, in the file of the proofs</source>
        <translation>
            <numerusform>… und %Ln weiteres Zeichen, in der Datei mit den Nachweisen</numerusform>
            <numerusform>… und %Ln weitere Zeichen, in der Datei mit den Nachweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>[erased]</source>
        <translation>[gelöscht]</translation>
    </message>
    <message>
        <source>Access to recordings</source>
        <translation>Zugriffe auf Aufnahmen</translation>
    </message>
    <message>
        <source>What left the building</source>
        <translation>Was das Haus verlassen hat</translation>
    </message>
    <message>
        <source>Refused access</source>
        <translation>Verweigerte Zugriffe</translation>
    </message>
    <message>
        <source>Retention, legal holds and erasure</source>
        <translation>Aufbewahrung, Aufbewahrungspflichten und Löschung</translation>
    </message>
    <message>
        <source>People and what they may do</source>
        <translation>Personen und was sie dürfen</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Was geschah: %1</translation>
    </message>
    <message>
        <source>%1: there is no room left on the disk</source>
        <translation>%1: Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Verified on %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>Verified on %1 by %2.</source>
        <translation>Geprüft am %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are newer than that.</source>
        <translation>
            <numerusform>%Ln Eintrag ist neuer.</numerusform>
            <numerusform>%Ln Einträge sind neuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something between entry %1 and entry %2 is not as it was written.</source>
        <translation>Zwischen Eintrag %1 und Eintrag %2 ist etwas nicht mehr so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <translation>Eintrag %1 ist nicht mehr so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>Bruch bei %1</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Noch nicht nachgewiesen</translation>
    </message>
    <message>
        <source>The log is older than its proofs. It is sealed with its next entry.</source>
        <translation>Das Protokoll ist älter als seine Nachweise. Es wird mit dem nächsten Eintrag versiegelt.</translation>
    </message>
    <message>
        <source>Unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>Unversehrt bis %1</translation>
    </message>
    <message>
        <source>Every entry is as it was written.</source>
        <translation>Jeder Eintrag ist so, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Checking… %L1 %</source>
        <translation>Wird geprüft… %L1 %</translation>
    </message>
    <message>
        <source>%1 has the log verified.</source>
        <translation>%1 lässt das Protokoll prüfen.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>The last check could not look at every entry and says nothing of the log. Try again; the receiver’s log says more.</source>
        <translation>Die letzte Prüfung konnte nicht jeden Eintrag ansehen und sagt nichts über das Protokoll aus. Versuchen Sie es noch einmal; das Protokoll des Empfängers sagt mehr.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>“Verify” follows the log entry by entry and finds what was changed or removed.</source>
        <translation>„Prüfen“ geht das Protokoll Eintrag für Eintrag durch und findet, was geändert oder entfernt wurde.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of a recording</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>ab Byte %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>a time</comment>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no judgement</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>Bruch bei %1</translation>
    </message>
    <message>
        <source>unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>unversehrt bis %1</translation>
    </message>
    <message>
        <source>wrong passcode</source>
        <translation>falscher Passcode</translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>mit Passcode</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two judgements of a call</comment>
        <translation>%1, davor %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Passwort und Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>Passwort und Code</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrases</source>
        <translation>
            <numerusform>%Ln Wortfolge</numerusform>
            <numerusform>%Ln Wortfolgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot’s own words</source>
        <translation>eigene Wörter von Earshot</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Abgespielt</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Opened a recording</source>
        <translation>Aufnahme geöffnet</translation>
    </message>
    <message>
        <source>Refreshed link</source>
        <translation>Link erneuert</translation>
    </message>
    <message>
        <source>Played by link</source>
        <translation>Über Link abgespielt</translation>
    </message>
    <message>
        <source>Shared a clip</source>
        <translation>Ausschnitt geteilt</translation>
    </message>
    <message>
        <source>Withdrew a link</source>
        <translation>Link zurückgezogen</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>Link abgelehnt</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Changed tags</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Answered the scorecard</source>
        <translation>Bewertungsbogen ausgefüllt</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>Changed the scorecard</source>
        <translation>Bewertungsbogen geändert</translation>
    </message>
    <message>
        <source>Changed the complaint words</source>
        <translation>Beschwerdewörter geändert</translation>
    </message>
    <message>
        <source>Acknowledged an alert</source>
        <translation>Warnung bestätigt</translation>
    </message>
    <message>
        <source>Changed an assistant</source>
        <translation>Assistent geändert</translation>
    </message>
    <message>
        <source>Assistant not changed</source>
        <translation>Assistent nicht geändert</translation>
    </message>
    <message>
        <source>Changed a phone number</source>
        <translation>Telefonnummer geändert</translation>
    </message>
    <message>
        <source>Phone number not changed</source>
        <translation>Telefonnummer nicht geändert</translation>
    </message>
    <message>
        <source>Exported calls</source>
        <translation>Anrufe exportiert</translation>
    </message>
    <message>
        <source>Exported audit report</source>
        <translation>Prüfbericht exportiert</translation>
    </message>
    <message>
        <source>Viewed the audit log</source>
        <translation>Prüfprotokoll angesehen</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Prüfprotokoll geprüft</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Anmeldung gesperrt</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Disabled a person</source>
        <translation>Person gesperrt</translation>
    </message>
    <message>
        <source>Reset a person’s sign-in</source>
        <translation>Anmeldung zurückgesetzt</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Zweiter Faktor eingeschaltet</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Zweiter Faktor ausgeschaltet</translation>
    </message>
    <message>
        <source>Made an access token</source>
        <translation>Zugangstoken erstellt</translation>
    </message>
    <message>
        <source>Revoked an access token</source>
        <translation>Zugangstoken widerrufen</translation>
    </message>
    <message>
        <source>Deleted a file</source>
        <translation>Datei gelöscht</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>Über Link</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>A call that is not there any more</source>
        <translation>Ein Anruf, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 · inbound</source>
        <comment>who called</comment>
        <translation>%1 · eingehend</translation>
    </message>
    <message>
        <source>%1 · outbound</source>
        <comment>who was called</comment>
        <translation>%1 · ausgehend</translation>
    </message>
    <message>
        <source>%1 · web</source>
        <comment>who called</comment>
        <translation>%1 · Web</translation>
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
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Code asked for</source>
        <translation>Code verlangt</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Zweiter Faktor angeboten</translation>
    </message>
    <message>
        <source>Set a legal hold</source>
        <translation>Aufbewahrungspflicht gesetzt</translation>
    </message>
    <message>
        <source>Extended a legal hold</source>
        <translation>Aufbewahrungspflicht erweitert</translation>
    </message>
    <message>
        <source>Released a legal hold</source>
        <translation>Aufbewahrungspflicht aufgehoben</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>Aufbewahrungspflicht abgelaufen</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Angehört</translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln entries</source>
        <translation>
            <numerusform>Teil von %Ln Eintrag</numerusform>
            <numerusform>Teile von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>what stood here was erased</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>a person was erased</source>
        <translation>eine Person wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on legal hold</source>
        <translation>
            <numerusform>%Ln unter Aufbewahrungspflicht</numerusform>
            <numerusform>%Ln unter Aufbewahrungspflicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased details</source>
        <translation>Details gelöscht</translation>
    </message>
    <message>
        <source>Removed a call</source>
        <translation>Anruf entfernt</translation>
    </message>
    <message>
        <source>Looked up a person</source>
        <translation>Person nachgesehen</translation>
    </message>
    <message>
        <source>Began an erasure</source>
        <translation>Löschung begonnen</translation>
    </message>
    <message>
        <source>Ended an erasure</source>
        <translation>Löschung beendet</translation>
    </message>
    <message>
        <source>Changed retention</source>
        <translation>Aufbewahrung geändert</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>Beweispaket</translation>
    </message>
    <message>
        <source>a person’s file</source>
        <translation>Personenakte</translation>
    </message>
    <message>
        <source>Packed personal data</source>
        <translation>Personenakte gepackt</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two roles of a person</comment>
        <translation>%1, davor %2</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Enabled a person</source>
        <translation>Person entsperrt</translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation>Person eingeladen</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Joined by invitation</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Viewed a call</source>
        <translation>Anruf angesehen</translation>
    </message>
    <message>
        <source>Viewed a list</source>
        <translation>Liste angesehen</translation>
    </message>
    <message>
        <source>Asked for a redaction</source>
        <translation>Schwärzung verlangt</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>Schwärzung gescheitert</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Opened an original</source>
        <translation>Original geöffnet</translation>
    </message>
    <message>
        <source>Deleted an original</source>
        <translation>Original gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more before</source>
        <comment>refused deliveries</comment>
        <translation>
            <numerusform>%Ln weitere davor</numerusform>
            <numerusform>%Ln weitere davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>Zustellung abgelehnt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>some are put back</source>
        <comment>parts of a recording</comment>
        <translation>einige sind wieder da</translation>
    </message>
    <message>
        <source>Recordings without proof are barred</source>
        <translation>Aufnahmen ohne Nachweis sind gesperrt</translation>
    </message>
    <message>
        <source>Recordings without proof are shown</source>
        <translation>Aufnahmen ohne Nachweis werden angezeigt</translation>
    </message>
    <message>
        <source>Consent is not looked for</source>
        <translation>Nach Einwilligung wird nicht gesucht</translation>
    </message>
    <message>
        <source>Changed consent rules</source>
        <translation>Einwilligung geändert</translation>
    </message>
    <message>
        <source>Confirmed consent</source>
        <translation>Einwilligung bestätigt</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>Bestätigung entfernt</translation>
    </message>
    <message>
        <source>No consent: refused</source>
        <translation>Ohne Einwilligung</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Saved as %1. Recordings: %L2.</source>
        <translation>Gespeichert als %1. Aufnahmen: %L2.</translation>
    </message>
    <message>
        <source>Without one: %L1, and manifest.csv says why.</source>
        <translation>Ohne Aufnahme: %L1; manifest.csv sagt, warum.</translation>
    </message>
    <message>
        <source>The call has no recording.</source>
        <translation>Der Anruf hat keine Aufnahme.</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>Aufnahmen %1</translation>
    </message>
    <message>
        <source>Saved as %1. Calls: %L2.</source>
        <translation>Gespeichert als %1. Anrufe: %L2.</translation>
    </message>
    <message>
        <source>Cancelled. Calls marked before that: %L1.</source>
        <translation>Abgebrochen. Davor bewertete Anrufe: %L1.</translation>
    </message>
    <message>
        <source>Calls marked: %L1.</source>
        <translation>Bewertete Anrufe: %L1.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>%1 lässt sich nicht speichern: %2. Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the folder can’t be renamed</source>
        <translation>der Ordner lässt sich nicht umbenennen</translation>
    </message>
</context>
<context>
    <name>CallEvidence</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>from a web page</source>
        <translation>von einer Webseite</translation>
    </message>
    <message>
        <source>Evidence pack of a call, %1</source>
        <translation>Beweispaket zu einem Anruf, %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Ids of others</source>
        <translation>Kennungen anderer</translation>
    </message>
    <message>
        <source>voice provider: %1</source>
        <translation>Sprachanbieter: %1</translation>
    </message>
    <message>
        <source>phone network: %1</source>
        <translation>Telefonnetz: %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>%1, %2 bytes, stored %3</source>
        <translation>%1, %2 Byte, gespeichert %3</translation>
    </message>
    <message>
        <source>SHA-256 since then: %1</source>
        <translation>SHA-256 seitdem: %1</translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation>Angaben zum Anruf</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>audit.jsonl: all entries about this call, out of %1, with their proofs</source>
        <translation>audit.jsonl: alle Einträge zu diesem Anruf, von %1, mit ihren Beweisen</translation>
    </message>
    <message>
        <source>signed root: %1</source>
        <translation>unterschriebene Wurzel: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Unpack all files into one folder and run, where Python 3 is installed: python3 verify-evidence</source>
        <translation>Entpacken Sie alle Dateien in einen Ordner und starten Sie, wo Python 3 installiert ist: python3 verify-evidence</translation>
    </message>
    <message>
        <source>It says whether the recording and call.json are those that the audit log has the hashes of, and whether the log is signed and unbroken. It needs no Earshot and no network.</source>
        <translation>Es sagt, ob die Aufnahme und call.json die sind, deren Prüfsummen im Prüfprotokoll stehen, und ob das Protokoll unterschrieben und unversehrt ist. Es braucht weder Earshot noch ein Netz.</translation>
    </message>
    <message>
        <source>Compare the key with the one the company gave you by another way. To trust no program of this pack, take verify-evidence and verify-audit from Earshot’s published source.</source>
        <translation>Vergleichen Sie den Schlüssel mit dem, den Ihnen die Firma auf anderem Weg gegeben hat. Um keinem Programm dieses Pakets vertrauen zu müssen, nehmen Sie verify-evidence und verify-audit aus dem veröffentlichten Quelltext von Earshot.</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>So prüfen Sie</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Evidence pack of call %1</source>
        <translation>Beweispaket zum Anruf %1</translation>
    </message>
    <message>
        <source>These pages and transcript.txt are for reading; what is sealed is the recording and call.json. That the call was recorded with consent, and what happened to the recording before it was stored, is not proved.</source>
        <translation>Diese Seiten und transcript.txt sind zum Lesen da; versiegelt sind die Aufnahme und call.json. Dass der Anruf mit Einwilligung aufgenommen wurde und was vor dem Speichern mit der Aufnahme geschah, ist nicht bewiesen.</translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Es klingelt</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>Anruf läuft</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation>Noch keine Aufnahme</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Web visitor</source>
        <translation>Web-Besucher</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation>Richtung unbekannt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>%L1 % heard</source>
        <translation>%L1 % gehört</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Nur Transkript</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 a state (&quot;Trying again&quot;), %2 why, a sentence</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, a date format of Qt</comment>
        <translation>d. MMM yyyy</translation>
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
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call at the provider</source>
        <translation>Anruf beim Anbieter</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Began (local time)</source>
        <translation>Begonnen (Ortszeit)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>Ended (local time)</source>
        <translation>Beendet (Ortszeit)</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Länge (s)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Beendigungsgrund</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Kosten (USD)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Bytes)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation>Warum es keine Datei gibt</translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>It does not say.</source>
        <translation>Darüber steht nichts darin.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an owner, addresses</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Nobody but itself</source>
        <translation>Niemand außer ihm selbst</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>The receiver made this certificate itself. Anybody could make one like it, so only its fingerprint shows that it is the right one.</source>
        <translation>Der Empfänger hat dieses Zertifikat selbst ausgestellt. Jeder könnte ein solches ausstellen; nur sein Fingerabdruck zeigt, dass es das richtige ist.</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for it. Only the fingerprint shows that it is the right one.</source>
        <translation>Dieser Computer kennt nicht, wer dafür bürgt. Nur der Fingerabdruck zeigt, dass es das richtige ist.</translation>
    </message>
    <message>
        <source>It was made for another address than %1. Is the address right?</source>
        <translation>Es wurde für eine andere Adresse als %1 ausgestellt. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>It ended on %1. Whoever runs the receiver should renew it.</source>
        <translation>Es ist am %1 abgelaufen. Wer den Empfänger betreibt, sollte es erneuern.</translation>
    </message>
    <message>
        <source>It begins on %1 only. Is the clock of this computer right?</source>
        <translation>Es gilt erst ab %1. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>This computer could not check it.</source>
        <translation>Dieser Computer konnte es nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>ClipDialog</name>
    <message>
        <source>%1 seconds</source>
        <comment>a length below a minute</comment>
        <translation>%1 Sekunden</translation>
    </message>
</context>
<context>
    <name>ClipLinks</name>
    <message>
        <source>Whoever has this link and the passcode can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>Wer diesen Link und den Passcode hat, kann bis %3 die Stelle von %1 bis %2 dieses Anrufs anhören, ohne sich anzumelden.</translation>
    </message>
    <message>
        <source>Whoever has this link can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>Wer diesen Link hat, kann bis %3 die Stelle von %1 bis %2 dieses Anrufs anhören, ohne sich anzumelden.</translation>
    </message>
    <message>
        <source>This is the link. Copy it now: it is not shown again.</source>
        <translation>Das ist der Link. Kopieren Sie ihn jetzt: Er wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>%1 It works on this computer only, because the receiver has no public address.</source>
        <translation>%1 Er funktioniert nur auf diesem Computer, weil der Empfänger keine öffentliche Adresse hat.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a link&apos;s name, its times</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Zurückgezogen am %1</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nie geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times, last on %1</source>
        <translation>
            <numerusform>%n-mal geöffnet, zuletzt am %1</numerusform>
            <numerusform>%n-mal geöffnet, zuletzt am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times</source>
        <translation>
            <numerusform>%n-mal geöffnet</numerusform>
            <numerusform>%n-mal geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>mit Passcode</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>ohne Passcode</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>erstellt von %1</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Calls that come while it does not run are fetched at the next start, as long as the provider keeps them (two weeks).</source>
        <translation>Anrufe, die währenddessen eingehen, werden beim nächsten Start geholt, solange der Anbieter sie aufbewahrt (zwei Wochen).</translation>
    </message>
    <message>
        <source>It can go on without the window; its icon in the tray brings the window back.</source>
        <translation>Es kann ohne Fenster weiterlaufen; sein Symbol im Infobereich holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>You are asked once; the settings page changes the answer.</source>
        <translation>Sie werden einmal gefragt; auf der Seite „Einstellungen“ lässt sich die Antwort ändern.</translation>
    </message>
    <message>
        <source>Earshot collects your calls only while it runs</source>
        <translation>Earshot sammelt Ihre Anrufe nur, solange es läuft</translation>
    </message>
</context>
<context>
    <name>CompletenessTexts</name>
    <message>
        <source>One call that the provider lists is missing here</source>
        <translation>Ein Anruf, den der Anbieter aufführt, fehlt hier</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that the provider lists are missing here</source>
        <translation>
            <numerusform>%n Anruf, den der Anbieter aufführt, fehlt hier</numerusform>
            <numerusform>%n Anrufe, die der Anbieter aufführt, fehlen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording could not be fetched</source>
        <translation>Eine Aufnahme konnte nicht geholt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be fetched</source>
        <translation>
            <numerusform>%n Aufnahme konnte nicht geholt werden</numerusform>
            <numerusform>%n Aufnahmen konnten nicht geholt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording is still being fetched</source>
        <translation>Eine Aufnahme wird noch geholt</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are still being fetched</source>
        <translation>
            <numerusform>%n Aufnahme wird noch geholt</numerusform>
            <numerusform>%n Aufnahmen werden noch geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 aufbewahrt</translation>
    </message>
    <message>
        <source>%1 being fetched</source>
        <translation>%1 noch zu holen</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 nicht aufgenommen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not over yet</source>
        <translation>%1 noch nicht vorbei</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Noch nicht vorbei</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>The provider sends nothing here: Earshot asks it for new calls regularly, so they appear a little later.</source>
        <translation>Der Anbieter meldet hierher nichts: Earshot fragt ihn regelmäßig nach neuen Anrufen, daher erscheinen sie etwas später.</translation>
    </message>
    <message>
        <source>Older calls of the provider are still being listed.</source>
        <translation>Ältere Anrufe des Anbieters werden noch aufgelistet.</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1: keine Anrufe</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>ein Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a day, %2 &quot;42 calls&quot;, %3 &quot;40 kept · 2 being fetched&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>One call is known; the provider’s list has not been compared yet</source>
        <translation>Ein Anruf ist bekannt; die Liste des Anbieters wurde noch nicht verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list has not been compared yet</source>
        <translation>
            <numerusform>%n Anruf ist bekannt; die Liste des Anbieters wurde noch nicht verglichen</numerusform>
            <numerusform>%n Anrufe sind bekannt; die Liste des Anbieters wurde noch nicht verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>One call is known; the provider’s list could not be compared lately</source>
        <translation>Ein Anruf ist bekannt; die Liste des Anbieters konnte zuletzt nicht verglichen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list could not be compared lately</source>
        <translation>
            <numerusform>%n Anruf ist bekannt; die Liste des Anbieters konnte zuletzt nicht verglichen werden</numerusform>
            <numerusform>%n Anrufe sind bekannt; die Liste des Anbieters konnte zuletzt nicht verglichen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <comment>a part of: All 42 calls of the last 14 days are accounted for</comment>
        <translation>
            <numerusform>des letzten Tages</numerusform>
            <numerusform>der letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The one call %1 is accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>Der eine Anruf %1 ist erfasst</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls %1 are accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>
            <numerusform>Der eine Anruf %1 ist erfasst</numerusform>
            <numerusform>Alle %Ln Anrufe %1 sind erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>in 3 days, 3 days ago</comment>
        <translation>
            <numerusform>einem Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s list is being compared now.</source>
        <translation>Die Liste des Anbieters wird gerade verglichen.</translation>
    </message>
    <message>
        <source>The provider’s list is not compared, because no key for the provider is set. Only calls that were sent here are counted.</source>
        <translation>Die Liste des Anbieters wird nicht verglichen, weil kein Schlüssel für den Anbieter hinterlegt ist. Gezählt werden nur Anrufe, die hierher gemeldet wurden.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read. What is shown is what was sent here.</source>
        <translation>Die Liste des Anbieters lässt sich nicht lesen. Gezeigt wird, was hierher gemeldet wurde.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read; what is shown is from its list of %1.</source>
        <translation>Die Liste des Anbieters lässt sich nicht lesen; was gezeigt wird, stammt aus der Liste von %1.</translation>
    </message>
    <message>
        <source>The provider’s list has not been compared yet.</source>
        <translation>Die Liste des Anbieters wurde noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Compared with the provider’s list %1.</source>
        <translation>Mit der Liste des Anbieters verglichen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>There were no calls in the last %Ln days</source>
        <translation>
            <numerusform>Am letzten Tag gab es keine Anrufe</numerusform>
            <numerusform>In den letzten %Ln Tagen gab es keine Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is not in the provider’s list (yet).</source>
        <translation>Einer davon steht (noch) nicht in der Liste des Anbieters.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not in the provider’s list (yet).</source>
        <translation>
            <numerusform>%n davon steht (noch) nicht in der Liste des Anbieters.</numerusform>
            <numerusform>%n davon stehen (noch) nicht in der Liste des Anbieters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence %1 %2</source>
        <comment>name of a file; a caller, a day</comment>
        <translation>Beweispaket %1 %2</translation>
    </message>
    <message>
        <source>The pack is in %1. README.txt in it says how to check it.</source>
        <translation>Das Paket ist in %1. README.txt darin sagt, wie man es prüft.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>Es kann nicht gespeichert werden. Wählen Sie einen anderen Ort und versuchen Sie es noch einmal. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>Die Antwort des Empfängers ergibt keinen Sinn; nichts wurde gespeichert. (%1)</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund-Dienst.</translation>
    </message>
    <message>
        <source>The keychain service does not work (%1).</source>
        <translation>Der Schlüsselbund-Dienst funktioniert nicht (%1).</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>Der Schlüsselbund-Dienst antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>LocalSettings</name>
    <message>
        <source>The keychain does not have it.</source>
        <translation>Der Schlüsselbund enthält es nicht.</translation>
    </message>
    <message>
        <source>%1 decided this when Earshot was started. Start it without that to choose here.</source>
        <translation>%1 hat dies beim Start von Earshot festgelegt. Starten Sie ohne diese Angabe, um hier zu wählen.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>Gesperrt bis %1</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Some calls</source>
        <translation>Einige Anrufe</translation>
    </message>
    <message>
        <source>Calls of these assistants: %1</source>
        <translation>Anrufe dieser Assistenten: %1</translation>
    </message>
    <message>
        <source>Calls of these numbers: %1</source>
        <translation>Anrufe dieser Nummern: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>signed in</comment>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>May do everything, and is the only one who makes or changes owners.</source>
        <translation>Darf alles und kann als Einziger Inhaber ernennen oder ändern.</translation>
    </message>
    <message>
        <source>May do everything: calls, settings, people, the audit log. Only owners are out of reach.</source>
        <translation>Darf alles: Anrufe, Einstellungen, Personen, Prüfprotokoll. Nur an Inhabern kann er nichts ändern.</translation>
    </message>
    <message>
        <source>Listens to calls, judges them, writes notes, downloads and shares pieces. Sees no audit log and changes no settings.</source>
        <translation>Hört Anrufe an, bewertet sie, schreibt Notizen, lädt herunter und teilt Ausschnitte. Sieht kein Prüfprotokoll und ändert keine Einstellungen.</translation>
    </message>
    <message>
        <source>Sees the list of calls and what was said, with covered phone numbers. Hears no recordings.</source>
        <translation>Sieht die Liste der Anrufe und was gesagt wurde, mit verdeckten Telefonnummern. Hört keine Aufnahmen.</translation>
    </message>
    <message>
        <source>See calls and what was said</source>
        <translation>Anrufe sehen und was gesagt wurde</translation>
    </message>
    <message>
        <source>Listen to recordings</source>
        <translation>Aufnahmen anhören</translation>
    </message>
    <message>
        <source>Download recordings</source>
        <translation>Aufnahmen herunterladen</translation>
    </message>
    <message>
        <source>Cut out pieces and save them</source>
        <translation>Ausschnitte machen und speichern</translation>
    </message>
    <message>
        <source>Share pieces by a link</source>
        <translation>Ausschnitte durch einen Link teilen</translation>
    </message>
    <message>
        <source>Judge calls, write notes, set tags</source>
        <translation>Anrufe bewerten, Notizen schreiben, Schlagwörter setzen</translation>
    </message>
    <message>
        <source>Export lists and what is kept of a caller</source>
        <translation>Listen exportieren und was von Anrufern aufbewahrt wird</translation>
    </message>
    <message>
        <source>Make parts of a recording unheard</source>
        <translation>Stellen einer Aufnahme unhörbar machen</translation>
    </message>
    <message>
        <source>Hold calls back from deletion</source>
        <translation>Anrufe vor dem Löschen bewahren</translation>
    </message>
    <message>
        <source>Erase what is kept of a caller</source>
        <translation>Löschen, was von Anrufern aufbewahrt wird</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>Ganze Telefonnummern sehen</translation>
    </message>
    <message>
        <source>Read and export the audit log</source>
        <translation>Das Prüfprotokoll lesen und exportieren</translation>
    </message>
    <message>
        <source>Look after storage and alerts</source>
        <translation>Sich um Speicher und Warnungen kümmern</translation>
    </message>
    <message>
        <source>Change settings and people</source>
        <translation>Einstellungen und Personen ändern</translation>
    </message>
    <message>
        <source>Disable yourself? You are signed out at once, and only somebody else who administers can let you in again.</source>
        <translation>Sich selbst sperren? Sie werden sofort abgemeldet, und nur jemand anders, der verwaltet, kann Sie wieder hereinlassen.</translation>
    </message>
    <message>
        <source>Disable %1? They are signed out everywhere at once and can’t sign in until they are enabled again. What they did stays in the audit log; invitations they made stop working.</source>
        <translation>%1 sperren? Die Person wird sofort überall abgemeldet und kann sich erst wieder anmelden, wenn sie entsperrt ist. Was sie getan hat, bleibt im Prüfprotokoll; ihre Einladungen gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Let %1 in again? They sign in with the password they had, and may do what %2 may do.</source>
        <comment>somebody, a role</comment>
        <translation>%1 wieder hereinlassen? Die Person meldet sich mit ihrem bisherigen Passwort an und darf, was die Rolle „%2“ erlaubt.</translation>
    </message>
    <message>
        <source>Take the right to administer from yourself? You can’t take this back: somebody else has to.</source>
        <translation>Sich selbst das Recht zu verwalten nehmen? Sie können das nicht zurücknehmen: Das muss jemand anders tun.</translation>
    </message>
    <message>
        <source>Be no owner any more? You can’t take this back: another owner has to.</source>
        <translation>Nicht mehr Inhaber sein? Sie können das nicht zurücknehmen: Das muss ein anderer Inhaber tun.</translation>
    </message>
    <message>
        <source>Make %1 an owner? Owners may do everything, also change and disable other owners.</source>
        <translation>%1 zum Inhaber machen? Inhaber dürfen alles, auch andere Inhaber ändern und sperren.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working at once. You can invite them anew.</source>
        <translation>Die Einladung für %1 zurückziehen? Ihr Link gilt sofort nicht mehr. Sie können die Person neu einladen.</translation>
    </message>
    <message>
        <source>Give this link to %1 yourself; nothing was sent. It works once, until %2, and is not shown again.</source>
        <translation>Geben Sie diesen Link selbst an %1 weiter; es wurde nichts verschickt. Er gilt einmal, bis %2, und wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>It works on this computer only, because the receiver has no public address.</source>
        <translation>Er gilt nur auf diesem Computer, weil der Empfänger keine öffentliche Adresse hat.</translation>
    </message>
    <message>
        <source>Listens to calls, reads and exports the audit log, holds calls back from deletion, makes parts unheard. Downloads no recordings.</source>
        <translation>Hört Anrufe an, liest und exportiert das Prüfprotokoll, bewahrt Anrufe vor dem Löschen, macht Stellen unhörbar. Lädt keine Aufnahmen herunter.</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>Nur Inhaber können jemanden zum Inhaber machen oder einen Inhaber ändern.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Enable somebody</source>
        <translation>Jemanden entsperren</translation>
    </message>
    <message>
        <source>Disable somebody</source>
        <translation>Jemanden sperren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Einladung zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>This is what is kept of the calls of one person.</source>
        <translation>Das ist, was von den Anrufen einer Person aufbewahrt wird.</translation>
    </message>
    <message>
        <source>calls.csv lists the calls, the newest first, with the files of each:</source>
        <translation>calls.csv führt die Anrufe auf, den neuesten zuerst, mit den Dateien zu jedem:</translation>
    </message>
    <message>
        <source>what is known of the call: numbers, names, times, summary, judgement, tags, notes, and links by which pieces of the recording were shared</source>
        <translation>was vom Anruf bekannt ist: Nummern, Namen, Zeiten, Zusammenfassung, Urteil, Schlagwörter, Notizen und Links, mit denen Teile der Aufnahme geteilt wurden</translation>
    </message>
    <message>
        <source>what was said, as it was written down</source>
        <translation>was gesagt wurde, wie es mitgeschrieben wurde</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>die Aufnahme</translation>
    </message>
    <message>
        <source>Calls of others in which the person is only spoken of are not in it. SHA256SUMS has a checksum of every file.</source>
        <translation>Anrufe anderer, in denen von der Person nur gesprochen wird, sind nicht dabei. SHA256SUMS hat eine Prüfsumme jeder Datei.</translation>
    </message>
    <message>
        <source>These recordings are missing, because they could not be read:</source>
        <translation>Diese Aufnahmen fehlen, weil sie nicht gelesen werden konnten:</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>written, read and deleted in %1.</source>
        <translation>in %1 geschrieben, gelesen und gelöscht.</translation>
    </message>
    <message>
        <source>signed in, and tables can be made in %1.</source>
        <translation>angemeldet; in %1 lassen sich Tabellen anlegen.</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2. Choose another folder, or change who may write there.</source>
        <translation>%1 lässt sich nicht verwenden: %2. Wählen Sie einen anderen Ordner oder ändern Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>what was written can’t be read again</source>
        <translation>was geschrieben wurde, lässt sich nicht wieder lesen</translation>
    </message>
    <message>
        <source>The folder %1 can’t be made. Choose another one, or change who may write there.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Wählen Sie einen anderen oder ändern Sie, wer dort schreiben darf.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>This is a whole address: paste it into the field above, and it is taken apart.</source>
        <translation>Das ist eine ganze Adresse: Fügen Sie sie in das Feld oben ein, dort wird sie zerlegt.</translation>
    </message>
    <message>
        <source>Only one server can be named here.</source>
        <translation>Hier kann nur ein Server genannt werden.</translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation>Diesen Ordner gibt es auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>Diese Datei gibt es auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>Write the whole path, from the beginning of the disk on.</source>
        <translation>Geben Sie den vollständigen Pfad an, beginnend mit dem Laufwerk.</translation>
    </message>
    <message>
        <source>This is a file; choose a folder.</source>
        <translation>Das ist eine Datei; wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, for instance %1.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Write the address alone, without user, question mark and number sign.</source>
        <translation>Geben Sie nur die Adresse ein, ohne Benutzer, Fragezeichen und Raute.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore only.</source>
        <translation>Nur Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash, underscore and single slashes between them only.</source>
        <translation>Nur Buchstaben, Ziffern, Punkt, Bindestrich, Unterstrich und einzelne Schrägstriche dazwischen.</translation>
    </message>
    <message>
        <source>For instance eu-central-1.</source>
        <translation>Zum Beispiel eu-central-1.</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>Der Server fehlt.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Der Name der Datenbank fehlt.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Der Benutzer fehlt.</translation>
    </message>
    <message>
        <source>The bucket is missing.</source>
        <translation>Der Bucket fehlt.</translation>
    </message>
    <message>
        <source>The address of the project is missing.</source>
        <translation>Die Adresse des Projekts fehlt.</translation>
    </message>
    <message>
        <source>The access key is missing.</source>
        <translation>Der Zugriffsschlüssel fehlt.</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>Der geheime Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Write the server’s name or address alone, for instance db.example.com.</source>
        <translation>Geben Sie nur den Namen oder die Adresse des Servers ein, zum Beispiel db.example.com.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is the project’s public key, which may not write. Take the secret key (sb_secret_…) or the service_role key.</source>
        <translation>Das ist der öffentliche Schlüssel des Projekts, der nicht schreiben darf. Nehmen Sie den geheimen Schlüssel (sb_secret_…) oder den service_role-Schlüssel.</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Show notices again</source>
        <translation>Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>Hold notices back for a while; what is counted stays counted</source>
        <translation>Hinweise eine Weile zurückhalten; gezählt wird weiterhin</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>The role &quot;%1&quot; does not allow to see calls.</source>
        <translation>Die Rolle „%1“ erlaubt es nicht, Anrufe zu sehen.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to listen to recordings.</source>
        <translation>Die Rolle „%1“ erlaubt es nicht, Aufnahmen anzuhören.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to download recordings.</source>
        <translation>Die Rolle „%1“ erlaubt es nicht, Aufnahmen herunterzuladen.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to do this.</source>
        <translation>Die Rolle „%1“ erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>The access token is unknown, has expired or was revoked.</source>
        <translation>Das Zugangstoken ist unbekannt, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>This link was not made by this receiver, or was changed.</source>
        <translation>Dieser Link wurde nicht von diesem Empfänger erstellt oder wurde verändert.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>Dieser Link ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>There is no such alert.</source>
        <translation>Diese Warnung gibt es nicht.</translation>
    </message>
    <message>
        <source>This receiver has no provider whose assistants it could show.</source>
        <translation>Dieser Empfänger hat keinen Anbieter, dessen Assistenten er zeigen könnte.</translation>
    </message>
    <message>
        <source>The receiver made a mistake. Its log says more.</source>
        <translation>Beim Empfänger ist ein Fehler aufgetreten. Sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Diesen Anruf gibt es nicht.</translation>
    </message>
    <message>
        <source>Too many clips are being taken at the moment. Try again soon.</source>
        <translation>Im Moment werden zu viele Ausschnitte erstellt. Versuchen Sie es bald noch einmal.</translation>
    </message>
    <message>
        <source>Cutting the clip took too long. Try again, or choose a shorter one.</source>
        <translation>Der Ausschnitt brauchte zu lange. Versuchen Sie es erneut oder wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Diesen Link gibt es nicht.</translation>
    </message>
    <message>
        <source>Only who made a link, or an administrator, can withdraw it.</source>
        <translation>Nur wer einen Link erstellt hat oder Administrator ist, kann ihn zurückziehen.</translation>
    </message>
    <message>
        <source>The recording waits for its turn to be fetched. %1</source>
        <translation>Die Aufnahme wartet darauf, geholt zu werden. %1</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked. %1</source>
        <translation>Die Aufnahme wird geholt und geprüft. %1</translation>
    </message>
    <message>
        <source>Fetching the recording failed and is tried again. %1</source>
        <translation>Die Aufnahme konnte nicht geholt werden; es wird noch einmal versucht. %1</translation>
    </message>
    <message>
        <source>The recording could not be fetched. %1</source>
        <translation>Die Aufnahme konnte nicht geholt werden. %1</translation>
    </message>
    <message>
        <source>The provider has no audio of this call. %1</source>
        <translation>Der Anbieter hat keinen Ton von diesem Anruf. %1</translation>
    </message>
    <message>
        <source>The recording was deleted. %1</source>
        <translation>Die Aufnahme wurde gelöscht. %1</translation>
    </message>
    <message>
        <source>There is no recording of this call. %1</source>
        <translation>Von diesem Anruf gibt es keine Aufnahme. %1</translation>
    </message>
    <message>
        <source>The recording was replaced. Ask for a new link.</source>
        <translation>Die Aufnahme wurde ersetzt. Fordern Sie einen neuen Link an.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>Diese Notiz gibt es nicht.</translation>
    </message>
    <message>
        <source>Only who wrote a note, or an administrator, can change it.</source>
        <translation>Nur wer eine Notiz geschrieben hat oder Administrator ist, kann sie ändern.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>Diese Frage gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such view.</source>
        <translation>Diese Ansicht gibt es nicht.</translation>
    </message>
    <message>
        <source>Only who made a view, or an administrator, can change it.</source>
        <translation>Nur wer eine Ansicht erstellt hat oder Administrator ist, kann sie ändern.</translation>
    </message>
    <message>
        <source>A clip ends at least %1 seconds after it begins.</source>
        <translation>Ein Ausschnitt endet frühestens %1 Sekunden nach seinem Anfang.</translation>
    </message>
    <message>
        <source>A clip is at most an hour long. Download the recording instead.</source>
        <translation>Ein Ausschnitt ist höchstens eine Stunde lang. Laden Sie stattdessen die Aufnahme herunter.</translation>
    </message>
    <message>
        <source>The recording ends before the clip begins.</source>
        <translation>Die Aufnahme endet, bevor der Ausschnitt beginnt.</translation>
    </message>
    <message>
        <source>A call has at most %1 links.</source>
        <translation>Ein Anruf hat höchstens %1 Links.</translation>
    </message>
    <message>
        <source>A call has at most %1 notes. Delete some first.</source>
        <translation>Ein Anruf hat höchstens %1 Notizen. Löschen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A call has at most %1 tags. Take one away first.</source>
        <translation>Ein Anruf hat höchstens %1 Schlagwörter. Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>There is a view with this name already. Choose another one.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There are at most %1 views. Delete some first.</source>
        <translation>Es gibt höchstens %1 Ansichten. Löschen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Ein Schlagwort hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A tag has at least one character.</source>
        <translation>Ein Schlagwort hat mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language we have words of; there are @%2.</source>
        <translation>„%1“ ist keine Sprache, für die wir Wörter haben; es gibt @%2.</translation>
    </message>
    <message>
        <source>There may be at most %1 words and phrases.</source>
        <translation>Es dürfen höchstens %1 Wörter und Wortfolgen sein.</translation>
    </message>
    <message>
        <source>Recording is switched off for this assistant.</source>
        <translation>Für diesen Assistenten ist die Aufnahme ausgeschaltet.</translation>
    </message>
    <message>
        <source>The caller did not agree to be recorded.</source>
        <translation>Der Anrufer hat der Aufnahme nicht zugestimmt.</translation>
    </message>
    <message>
        <source>The call was never connected, so there was nothing to record.</source>
        <translation>Der Anruf wurde nie verbunden; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The account is set to keep no data of calls, so the provider kept no recording.</source>
        <translation>Das Konto ist so eingestellt, dass keine Daten von Anrufen aufbewahrt werden; deshalb hat der Anbieter keine Aufnahme behalten.</translation>
    </message>
    <message>
        <source>The assistant protects card data, so the provider keeps no recording.</source>
        <translation>Der Assistent schützt Kartendaten; deshalb bewahrt der Anbieter keine Aufnahme auf.</translation>
    </message>
    <message>
        <source>The provider put the recording into storage of your own, which Earshot cannot open.</source>
        <translation>Der Anbieter hat die Aufnahme in einem eigenen Speicher von Ihnen abgelegt, den Earshot nicht öffnen kann.</translation>
    </message>
    <message>
        <source>The time for which the provider keeps recordings had passed.</source>
        <translation>Die Zeit, für die der Anbieter Aufnahmen aufbewahrt, war vorbei.</translation>
    </message>
    <message>
        <source>The provider has deleted this call and its recording.</source>
        <translation>Der Anbieter hat diesen Anruf und seine Aufnahme gelöscht.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because it was too short.</source>
        <translation>Das Telefonnetz hat keine Aufnahme behalten, weil sie zu kurz war.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because nothing was heard in it.</source>
        <translation>Das Telefonnetz hat keine Aufnahme behalten, weil darin nichts zu hören war.</translation>
    </message>
    <message>
        <source>The phone network could not make the recording.</source>
        <translation>Das Telefonnetz konnte die Aufnahme nicht machen.</translation>
    </message>
    <message>
        <source>The provider has no recording of this call and gives no reason.</source>
        <translation>Der Anbieter hat keine Aufnahme dieses Anrufs und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>A question has from 1 to %1 characters.</source>
        <translation>Eine Frage hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A search has at most %1 terms and %2 words: leave some out.</source>
        <translation>Eine Suche hat höchstens %1 Begriffe und %2 Wörter: Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>The beginning of a word needs at least %1 letters before the *.</source>
        <translation>Ein Wortanfang braucht vor dem * mindestens %1 Buchstaben.</translation>
    </message>
    <message>
        <source>A search needs at least one word without a minus before it.</source>
        <translation>Eine Suche braucht mindestens ein Wort ohne Minus davor.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>Eine Suche hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no word in this search.</source>
        <translation>In dieser Suche steht kein Wort.</translation>
    </message>
    <message>
        <source>The server made a mistake. It has been logged.</source>
        <translation>Beim Server ist ein Fehler aufgetreten. Er wurde protokolliert.</translation>
    </message>
    <message>
        <source>Its calls are still found, by asking the provider every few minutes, but later than they could be.</source>
        <translation>Die Anrufe werden trotzdem gefunden, weil der Anbieter alle paar Minuten danach gefragt wird, aber später als möglich.</translation>
    </message>
    <message>
        <source>this assistant</source>
        <translation>diesem Assistenten</translation>
    </message>
    <message>
        <source>this phone number</source>
        <translation>dieser Telefonnummer</translation>
    </message>
    <message>
        <source>The events of %1 go to %2, not to this receiver. %3 To hear of calls at once, let this receiver take its place; if that server answers calls or needs to hear of them, set provider.forward_url to it first.</source>
        <translation>Die Ereignisse von %1 gehen an %2, nicht an diesen Empfänger. %3 Um sofort von Anrufen zu erfahren, lassen Sie diesen Empfänger an die Stelle jenes Servers treten; wenn jener Server Anrufe annimmt oder von ihnen erfahren muss, setzen Sie zuerst provider.forward_url auf seine Adresse.</translation>
    </message>
    <message>
        <source>The provider sends each event of %1 only once. One that comes while this receiver is away is not sent again; let the provider try again.</source>
        <translation>Der Anbieter sendet jedes Ereignis von %1 nur einmal. Eines, das kommt, während dieser Empfänger nicht da ist, wird nicht noch einmal gesendet; lassen Sie den Anbieter es erneut versuchen.</translation>
    </message>
    <message>
        <source>This assistant has no server address of its own. Its events go to %1. %2</source>
        <translation>Dieser Assistent hat keine eigene Serveradresse. Seine Ereignisse gehen an %1. %2</translation>
    </message>
    <message>
        <source>when its calls begin and end, nor that a recording is there</source>
        <translation>wann die Anrufe beginnen und enden, und auch nicht, dass eine Aufnahme da ist</translation>
    </message>
    <message>
        <source>that a call is over and its recording is there</source>
        <translation>dass ein Anruf vorbei und seine Aufnahme da ist</translation>
    </message>
    <message>
        <source>when its calls begin and end</source>
        <translation>wann die Anrufe beginnen und enden</translation>
    </message>
    <message>
        <source>The calls of this assistant are not recorded: there will be nothing to listen to. Switch recording on.</source>
        <translation>Die Anrufe dieses Assistenten werden nicht aufgenommen: Es wird nichts anzuhören geben. Schalten Sie die Aufnahme ein.</translation>
    </message>
    <message>
        <source>Recording is set in two places that say different things; the provider has retired one of them. Set both alike.</source>
        <translation>Die Aufnahme ist an zwei Stellen eingestellt, die Verschiedenes sagen; eine davon hat der Anbieter abgeschafft. Stellen Sie beide gleich ein.</translation>
    </message>
    <message>
        <source>Recording is set only in a place that the provider has retired and may stop reading. Set it where it belongs now.</source>
        <translation>Die Aufnahme ist nur an einer Stelle eingestellt, die der Anbieter abgeschafft hat und vielleicht bald nicht mehr liest. Stellen Sie sie dort ein, wo sie jetzt hingehört.</translation>
    </message>
    <message>
        <source>The provider is told not to say %1. %2 Let it say so.</source>
        <translation>Der Anbieter ist angewiesen, nicht zu melden, %1. %2 Lassen Sie es ihn melden.</translation>
    </message>
    <message>
        <source>This phone number has neither an assistant nor a server address, so the server of the whole organisation says who takes its calls and gets their events. %1</source>
        <translation>Diese Telefonnummer hat weder einen Assistenten noch eine Serveradresse; deshalb sagt der Server der ganzen Organisation, wer ihre Anrufe annimmt und deren Ereignisse bekommt. %1</translation>
    </message>
    <message>
        <source>The customer did not answer, so there was nothing to record.</source>
        <translation>Der Kunde hat nicht abgenommen; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The caller did not allow the use of the microphone, so there was nothing to record.</source>
        <translation>Der Anrufer hat die Nutzung des Mikrofons nicht erlaubt; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The number dialled does not exist, so there was nothing to record.</source>
        <translation>Die gewählte Nummer gibt es nicht; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The scheduled call was cancelled before it began.</source>
        <translation>Der geplante Anruf wurde abgesagt, bevor er begann.</translation>
    </message>
    <message>
        <source>The call was cancelled before anybody answered.</source>
        <translation>Der Anruf wurde abgebrochen, bevor jemand abnahm.</translation>
    </message>
    <message>
        <source>The call was not answered by an assistant, so there was nothing to record.</source>
        <translation>Den Anruf hat kein Assistent angenommen; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The assistant for this call was not found or not valid, so the call never began.</source>
        <translation>Der Assistent für diesen Anruf wurde nicht gefunden oder war nicht gültig; deshalb begann der Anruf nie.</translation>
    </message>
    <message>
        <source>No assistant joined the call in time, so there was nothing to record.</source>
        <translation>Kein Assistent kam rechtzeitig in den Anruf; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The call could not be started, so there was nothing to record.</source>
        <translation>Der Anruf ließ sich nicht beginnen; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The call ended while it was ringing, so there was nothing to record.</source>
        <translation>Der Anruf endete, während es noch klingelte; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The phone network refused the call, so there was nothing to record.</source>
        <translation>Das Telefonnetz hat den Anruf abgewiesen; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The phone network never handed the call over, so there was nothing to record.</source>
        <translation>Das Telefonnetz hat den Anruf nie übergeben; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The phone network could not connect the call, so there was nothing to record.</source>
        <translation>Das Telefonnetz konnte den Anruf nicht verbinden; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The receiver can’t do this at the moment. Try again soon; its log says more.</source>
        <translation>Der Empfänger kann das im Moment nicht. Versuchen Sie es bald noch einmal; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Without an API key the provider can’t be asked for its calls. Set EARSHOT_VAPI_API_KEY.</source>
        <translation>Ohne API-Schlüssel lässt sich der Anbieter nicht nach seinen Anrufen fragen. Setzen Sie EARSHOT_VAPI_API_KEY.</translation>
    </message>
    <message>
        <source>The object store gives no link to this recording at the moment. Try again soon; the receiver’s log says more.</source>
        <translation>Der Objektspeicher gibt im Moment keinen Link zu dieser Aufnahme. Versuchen Sie es bald noch einmal; das Protokoll des Empfängers sagt mehr.</translation>
    </message>
    <message>
        <source>The file is no audio that Earshot can read.</source>
        <translation>Die Datei ist kein Ton, den Earshot lesen kann.</translation>
    </message>
    <message>
        <source>The tag “%1” can’t be added and removed at once.</source>
        <translation>Das Schlagwort „%1“ lässt sich nicht zugleich hinzufügen und entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can’t be looked for: write words of up to %2 characters, with * only at the end.</source>
        <translation>„%1“ lässt sich nicht suchen: Schreiben Sie Wörter mit bis zu %2 Zeichen, mit * nur am Ende.</translation>
    </message>
    <message>
        <source>This receiver has no public address, so the provider can’t send events to it; they are fetched. Set public_url to change that.</source>
        <translation>Dieser Empfänger hat keine öffentliche Adresse, also kann der Anbieter ihm keine Ereignisse schicken; sie werden abgeholt. Mit public_url lässt sich das ändern.</translation>
    </message>
    <message>
        <source>its phone number’s server, which is not this receiver</source>
        <translation>den Server seiner Telefonnummer, der nicht dieser Empfänger ist</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation, and this receiver can’t see whether that is itself</source>
        <translation>den Server seiner Telefonnummer oder der ganzen Organisation, und dieser Empfänger kann nicht sehen, ob er das selbst ist</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation (if there is one)</source>
        <translation>den Server seiner Telefonnummer oder der ganzen Organisation (falls es einen gibt)</translation>
    </message>
    <message>
        <source>From now on events come here and no longer go to %1. What needs an answer is passed on to %2 (provider.forward_url).</source>
        <translation>Von nun an kommen Ereignisse hierher und nicht mehr an: %1. Was eine Antwort braucht, wird an %2 weitergegeben (provider.forward_url).</translation>
    </message>
    <message>
        <source>From now on events come here, and %1 hears of these calls no more. If it is your own and needs to, set provider.forward_url to it; tool-calls and assistant-request can’t be answered without.</source>
        <translation>Von nun an kommen Ereignisse hierher; diese Stelle erfährt von den Anrufen nichts mehr: %1. Ist es Ihre eigene und soll sie davon erfahren, tragen Sie sie als provider.forward_url ein; tool-calls und assistant-request lassen sich sonst nicht beantworten.</translation>
    </message>
    <message>
        <source>Only events that show who sends them are taken. If none arrive after this, choose in the provider’s dashboard, for this server, the credential that holds the receiver’s webhook secret.</source>
        <translation>Nur Ereignisse, die zeigen, wer sie schickt, werden angenommen. Kommen danach keine an, wählen Sie in der Oberfläche des Anbieters für diesen Server die Zugangsdaten mit dem Webhook-Geheimnis des Empfängers.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this assistant has tools that wait for what that server answers, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>Ereignisse gehen weiter an %1, weil dieser Assistent Tools hat, die auf dessen Antwort warten, und dieser Empfänger sie nicht geben kann. Tragen Sie jenen Server als provider.forward_url ein und beheben Sie es dann noch einmal; oder bestehen Sie darauf mit &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this phone number has no assistant and asks that server who takes each call, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>Ereignisse gehen weiter an %1, weil diese Telefonnummer keinen Assistenten hat und dort fragt, wer jeden Anruf annimmt, und dieser Empfänger darauf nicht antworten kann. Tragen Sie jenen Server als provider.forward_url ein und beheben Sie es dann noch einmal; oder bestehen Sie darauf mit &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>The customer’s line was busy, so there was nothing to record.</source>
        <translation>Beim Kunden war besetzt; deshalb gab es nichts aufzunehmen.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to cut pieces out of recordings.</source>
        <translation>Die Rolle „%1“ erlaubt es nicht, Ausschnitte aus Aufnahmen zu erstellen.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to share pieces of recordings.</source>
        <translation>Die Rolle „%1“ erlaubt es nicht, Ausschnitte aus Aufnahmen zu teilen.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to read the audit log.</source>
        <translation>Die Rolle „%1“ erlaubt es nicht, das Prüfprotokoll zu lesen.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to see phone numbers, nor to search by them.</source>
        <translation>Die Rolle „%1“ erlaubt es nicht, Telefonnummern zu sehen oder nach ihnen zu suchen.</translation>
    </message>
    <message>
        <source>That password was used before. The last %1 can’t be taken again.</source>
        <translation>Dieses Passwort wurde schon einmal verwendet. Die letzten %1 können nicht wieder genommen werden.</translation>
    </message>
    <message>
        <source>This token is nobody’s: it has no password of its own.</source>
        <translation>Dieses Token gehört niemandem: Es hat kein eigenes Passwort.</translation>
    </message>
    <message>
        <source>That is not the code of this moment. Is the time of your phone right?</source>
        <translation>Das ist nicht der jetzt gültige Code. Geht die Uhr Ihres Telefons richtig?</translation>
    </message>
    <message>
        <source>Ask for a new secret first.</source>
        <translation>Fordern Sie zuerst ein neues Geheimnis an.</translation>
    </message>
    <message>
        <source>You see the calls of some assistants or numbers only, and this is about all of them.</source>
        <translation>Sie sehen nur die Anrufe einiger Assistenten oder Nummern, und hier geht es um alle.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait %1 min, then try again.</source>
        <translation>Es waren zu viele Versuche. Warten Sie %1 min und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or one of your recovery codes.</source>
        <translation>Geben Sie den Code ein, den Ihre Authenticator-App zeigt, oder einen Ihrer Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is wrong.</source>
        <translation>Die E-Mail-Adresse, das Passwort oder der Code ist falsch.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out: the audit log can’t be written, because the disk is full. Whoever keeps the receiver has to make room.</source>
        <translation>Nichts kann angehört oder herausgegeben werden: Das Prüfprotokoll lässt sich nicht schreiben, weil das Laufwerk voll ist. Wer den Empfänger betreibt, muss Platz schaffen.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out at the moment: the audit log can’t be written. Try again soon.</source>
        <translation>Im Moment kann nichts angehört oder herausgegeben werden: Das Prüfprotokoll lässt sich nicht schreiben. Versuchen Sie es bald noch einmal.</translation>
    </message>
    <message>
        <source>That is not an e-mail address. It has the form name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Sie hat die Form name@example.com.</translation>
    </message>
    <message>
        <source>A name has from 1 to %1 characters.</source>
        <translation>Ein Name hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>A password has from %1 to %2 characters; a few words in a row are easy to remember.</source>
        <translation>Ein Passwort hat %1 bis %2 Zeichen; ein paar Wörter hintereinander sind leicht zu merken.</translation>
    </message>
    <message>
        <source>That password would be guessed soon. Take a few words that have nothing to do with you or each other.</source>
        <translation>Dieses Passwort wäre bald erraten. Nehmen Sie ein paar Wörter, die weder mit Ihnen noch miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>This receiver can’t check the audit log.</source>
        <translation>Dieser Empfänger kann das Prüfprotokoll nicht prüfen.</translation>
    </message>
    <message>
        <source>This receiver collects calls for another organisation; there is nothing of this kind for yours.</source>
        <translation>Dieser Empfänger sammelt Anrufe für eine andere Organisation; für Ihre gibt es hier nichts dergleichen.</translation>
    </message>
    <message>
        <source>The password or the code is wrong.</source>
        <translation>Das Passwort oder der Code ist falsch.</translation>
    </message>
    <message>
        <source>The sign-in was changed meanwhile. Sign in again.</source>
        <translation>Die Anmeldung wurde inzwischen geändert. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>There is no such legal hold.</source>
        <translation>Diese Aufbewahrungspflicht gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 of these calls are not there; nothing was held.</source>
        <translation>Nicht vorhandene Anrufe darunter: %1. Es wurde nichts gesperrt.</translation>
    </message>
    <message>
        <source>This legal hold was released; set a new one.</source>
        <translation>Diese Aufbewahrungspflicht wurde aufgehoben; setzen Sie eine neue.</translation>
    </message>
    <message>
        <source>This receiver can’t erase anybody.</source>
        <translation>Dieser Empfänger kann niemanden löschen.</translation>
    </message>
    <message>
        <source>This export of the audit log was not begun, or too long ago; export it again.</source>
        <translation>Dieser Export des Prüfprotokolls wurde nicht begonnen oder ist zu lange her; exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing or is not as it was written; &quot;earshotd audit verify&quot; says more.</source>
        <translation>Eintrag %1 des Prüfprotokolls fehlt oder ist nicht so, wie er geschrieben wurde; „earshotd audit verify“ sagt mehr dazu.</translation>
    </message>
    <message>
        <source>Something of entry %1 was erased while the audit log was being exported; export it again.</source>
        <translation>Während das Prüfprotokoll exportiert wurde, wurde etwas aus Eintrag %1 gelöscht; exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is the last owner: make somebody else one first.</source>
        <translation>%1 ist die letzte Person mit der Rolle Inhaber. Geben Sie diese Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>Nur Inhaber können jemanden zum Inhaber machen oder einen Inhaber ändern.</translation>
    </message>
    <message>
        <source>There is somebody with the address %1 already.</source>
        <translation>Es gibt schon jemanden mit der Adresse %1.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>Diese Einladung gibt es nicht.</translation>
    </message>
    <message>
        <source>That invitation was accepted already.</source>
        <translation>Diese Einladung wurde schon angenommen.</translation>
    </message>
    <message>
        <source>This invitation does not work any more: it was used, has expired, or was withdrawn.</source>
        <translation>Diese Einladung gilt nicht mehr: Sie wurde benutzt, ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>%1 is invited already. Withdraw that invitation to send another.</source>
        <translation>%1 ist schon eingeladen. Widerrufen Sie diese Einladung, um eine neue zu senden.</translation>
    </message>
    <message>
        <source>At most %1 invitations can be open.</source>
        <translation>Es können höchstens %1 Einladungen offen sein.</translation>
    </message>
    <message>
        <source>Nothing of this call is kept under seal.</source>
        <translation>Von diesem Anruf ist nichts versiegelt.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted.</source>
        <translation>Der Anruf steht unter einer Aufbewahrungspflicht, deshalb kann sein Original nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Parts are being taken out of this call. Wait until that is done.</source>
        <translation>Aus diesem Anruf werden gerade Teile herausgenommen. Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted. Keep it under seal instead.</source>
        <translation>Der Anruf steht unter einer Aufbewahrungspflicht, deshalb kann sein Original nicht gelöscht werden. Lassen Sie es stattdessen versiegelt.</translation>
    </message>
    <message>
        <source>Name at least one part to take out.</source>
        <translation>Nennen Sie mindestens einen Teil, der herausgenommen werden soll.</translation>
    </message>
    <message>
        <source>At most %1 parts can be taken out of a call.</source>
        <translation>Aus einem Anruf können höchstens %1 Teile herausgenommen werden.</translation>
    </message>
    <message>
        <source>A part to take out lies within the recording, which is %1 seconds long.</source>
        <translation>Ein Teil zum Herausnehmen liegt innerhalb der Aufnahme; sie ist %1 Sekunden lang.</translation>
    </message>
    <message>
        <source>A part to take out ends at least %1 seconds after it begins.</source>
        <translation>Ein Teil zum Herausnehmen endet frühestens %1 Sekunden nach seinem Anfang.</translation>
    </message>
    <message>
        <source>There is no recording of this call to take parts out of.</source>
        <translation>Von diesem Anruf gibt es keine Aufnahme, aus der Teile herausgenommen werden könnten.</translation>
    </message>
    <message>
        <source>The recording in the store is not what was stored; nothing was taken out of it.</source>
        <translation>Die Aufnahme im Speicher ist nicht die, die gespeichert wurde; es wurde nichts herausgenommen.</translation>
    </message>
    <message>
        <source>This call has no recording, so there is no evidence to pack.</source>
        <translation>Dieser Anruf hat keine Aufnahme, also gibt es kein Beweispaket.</translation>
    </message>
    <message>
        <source>That was begun too long ago, or before many others; begin it again.</source>
        <translation>Das wurde vor zu langer Zeit begonnen oder vor vielen anderen; beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The recording is not the one that was stored: its SHA-256 is %1 now, and was %2. Run earshotd check.</source>
        <translation>Die Aufnahme ist nicht die gespeicherte: Ihre SHA-256 ist jetzt %1 und war %2. Führen Sie earshotd check aus.</translation>
    </message>
    <message>
        <source>This call was recorded without proof of consent, and your organisation bars such recordings. An owner, an administrator or a compliance officer can listen to it and confirm the consent.</source>
        <translation>Dieser Anruf wurde ohne Nachweis einer Einwilligung aufgenommen, und Ihre Organisation sperrt solche Aufnahmen. Ein Inhaber, ein Administrator oder ein Compliance-Beauftragter kann ihn anhören und die Einwilligung bestätigen.</translation>
    </message>
    <message>
        <source>There may be at most %1 phrases.</source>
        <translation>Es sind höchstens %1 Sätze möglich.</translation>
    </message>
</context>
<context>
    <name>ReceiverClient</name>
    <message>
        <source>What arrived is not the recording that was stored. Try again.</source>
        <translation>Was ankam, ist nicht die Aufnahme, die abgelegt wurde. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 hat zu lange nicht geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no computer named %1. Check the address.</source>
        <translation>Es gibt keinen Computer namens %1. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the receiver running?</source>
        <translation>Bei %1 antwortet niemand. Läuft der Empfänger?</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent to it.</source>
        <translation>%1 konnte sich nicht ausweisen, darum wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Try again in a moment.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation>%1 hat weit mehr gesendet, als verlangt war.</translation>
    </message>
    <message>
        <source>The receiver does not accept this token.</source>
        <translation>Der Empfänger nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>The receiver answered with status %1.</source>
        <translation>Der Empfänger hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>The recording can’t be saved: %1.</source>
        <translation>Die Aufnahme lässt sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>The receiver’s answer was not understood. Is this the address of an Earshot receiver?</source>
        <translation>Die Antwort des Empfängers war nicht zu verstehen. Ist das die Adresse eines Earshot-Empfängers?</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not take this link. Try again for a new one.</source>
        <translation>Der Aufnahmespeicher bei %1 nimmt diesen Link nicht an. Versuchen Sie es erneut, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not have this recording.</source>
        <translation>Der Aufnahmespeicher bei %1 hat diese Aufnahme nicht.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not answer as it should. Try again in a moment.</source>
        <translation>Der Aufnahmespeicher bei %1 antwortet nicht, wie er sollte. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>%1 answers, but not with https. Check the address and the number behind it, if there is one.</source>
        <translation>%1 antwortet, aber nicht mit https. Prüfen Sie die Adresse und die Zahl dahinter, falls eine da ist.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted, so nothing was sent to it. Ask whoever runs the receiver whether it was replaced; if so, accept the new one where calls come from.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, das Sie angenommen haben; darum wurde nichts dorthin gesendet. Fragen Sie, wer den Empfänger betreibt, ob es ersetzt wurde; wenn ja, nehmen Sie das neue dort an, wo die Anrufe herkommen.</translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Assistant without a name</source>
        <translation>Assistent ohne Namen</translation>
    </message>
    <message>
        <source>Phone number without a name</source>
        <translation>Telefonnummer ohne Namen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Does not record</source>
        <translation>Nimmt nicht auf</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Muss berichtigt werden</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Könnte besser sein</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgendwohin</translation>
    </message>
    <message>
        <source>As its assistant</source>
        <translation>Wie sein Assistent</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>Hierher (%1)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording format</source>
        <translation>Aufnahmeformat</translation>
    </message>
    <message>
        <source>Messages to the server</source>
        <translation>Meldungen an den Server</translation>
    </message>
    <message>
        <source>Repeats after failures</source>
        <translation>Wiederholungen nach Fehlern</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit zum Antworten</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Server address (old place)</source>
        <translation>Serveradresse (alte Stelle)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>The receiver’s waveform of this call is damaged.</source>
        <translation>Die Wellenform dieses Anrufs beim Empfänger ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ZipFolder</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The archive %1 can’t be written: %2.</source>
        <translation>Das Archiv %1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>earshot::desktop::Desktop</name>
    <message>
        <source>There is no room for the sample calls: %1.</source>
        <translation>Für die Beispielanrufe ist kein Platz: %1.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Events are refused until the secret that you gave your provider is known here: set EARSHOT_VAPI_WEBHOOK_SECRET and start Earshot again.</source>
        <translation>Ereignisse werden abgewiesen, bis das Geheimnis, das Sie Ihrem Anbieter gegeben haben, hier bekannt ist: Setzen Sie EARSHOT_VAPI_WEBHOOK_SECRET und starten Sie Earshot neu.</translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation>Beispielanrufe</translation>
    </message>
    <message>
        <source>Made-up calls; they go when the window closes</source>
        <translation>Erfundene Anrufe; sie verschwinden mit dem Schließen des Fensters</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>Diese Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes.</source>
        <translation>Das sind Beispielanrufe: Sie liegen in einem Ordner, der mit dem Schließen des Fensters verschwindet.</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes. Start Earshot without --sample to choose where your own calls and recordings are kept.</source>
        <translation>Das sind Beispielanrufe: Sie liegen in einem Ordner, der mit dem Schließen des Fensters verschwindet. Starten Sie Earshot ohne --sample, um zu wählen, wo Ihre eigenen Anrufe und Aufnahmen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Earshot could not start</source>
        <translation>Earshot konnte nicht starten</translation>
    </message>
    <message>
        <source>Earshot could not start: %1</source>
        <translation>Earshot konnte nicht starten: %1</translation>
    </message>
    <message>
        <source>1 assistant</source>
        <translation>1 Assistent</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants</source>
        <translation>
            <numerusform>%n Assistent</numerusform>
            <numerusform>%n Assistenten</numerusform>
        </translation>
    </message>
    <message>
        <source>. 1 does not record; you are shown next what would be changed</source>
        <translation>. 1 nimmt nicht auf; als Nächstes sehen Sie, was geändert würde</translation>
    </message>
    <message numerus="yes">
        <source>. %n do not record; you are shown next what would be changed</source>
        <translation>
            <numerusform>. %n nimmt nicht auf; als Nächstes sehen Sie, was geändert würde</numerusform>
            <numerusform>. %n nehmen nicht auf; als Nächstes sehen Sie, was geändert würde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <comment>an organisation, a person</comment>
        <translation>%1, angemeldet als %2</translation>
    </message>
    <message>
        <source>Your sign-in at %1 could not be read: %2 Type it once more.</source>
        <translation>Ihre Anmeldung bei %1 ließ sich nicht lesen: %2 Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>This window shows what the team’s receiver at %1 keeps. Where calls and recordings are kept is decided there, by whoever runs it.</source>
        <translation>Dieses Fenster zeigt, was der Team-Empfänger bei %1 aufbewahrt. Wo Anrufe und Aufnahmen liegen, entscheidet dort, wer ihn betreibt.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ActionBook</name>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Hearing one side</source>
        <translation>Eine Seite hören</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Diese Aktion gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is taken: %2. Give that another key first.</source>
        <translation>%1 ist belegt: %2. Geben Sie dem zuerst eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AlertBanner</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Shows which calls this is about</source>
        <translation>Zeigt, um welche Anrufe es geht</translation>
    </message>
    <message>
        <source>Tells everybody that somebody looks after it</source>
        <translation>Sagt allen, dass sich jemand darum kümmert</translation>
    </message>
    <message>
        <source>Hides it here; others still see it</source>
        <translation>Blendet es hier aus; andere sehen es weiter</translation>
    </message>
    <message>
        <source>One more is waiting behind this one.</source>
        <translation>Dahinter wartet noch eine Meldung.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting behind this one.</source>
        <translation>
            <numerusform>Dahinter wartet noch %n Meldung.</numerusform>
            <numerusform>Dahinter warten noch %n Meldungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::AssistantsPage</name>
    <message>
        <source>Assistants and phone numbers</source>
        <translation>Assistenten und Telefonnummern</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Switch recording on…</source>
        <translation>Aufnahme einschalten…</translation>
    </message>
    <message>
        <source>Mend all…</source>
        <translation>Alle berichtigen…</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>Asks the provider how its assistants are set</source>
        <translation>Fragt den Anbieter, wie seine Assistenten eingestellt sind</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded</source>
        <translation>Alles ist so eingestellt, dass Anrufe aufgenommen werden</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded and told here</source>
        <translation>Alles ist so eingestellt, dass Anrufe aufgenommen und hierher gemeldet werden</translation>
    </message>
    <message>
        <source>The provider should send its events to %1.</source>
        <translation>Der Anbieter sollte seine Ereignisse an %1 senden.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Der Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>There is no key for the provider</source>
        <translation>Es gibt keinen Schlüssel für den Anbieter</translation>
    </message>
    <message>
        <source>With a key, the assistants of your account appear here. %1</source>
        <translation>Mit einem Schlüssel erscheinen hier die Assistenten Ihres Kontos. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No assistants yet</source>
        <translation>Noch keine Assistenten</translation>
    </message>
    <message>
        <source>The assistants and phone numbers of your account at the provider appear here, and whether their calls are recorded. Make one there, then look again.</source>
        <translation>Hier erscheinen die Assistenten und Telefonnummern Ihres Kontos beim Anbieter, und ob ihre Anrufe aufgenommen werden. Legen Sie dort einen an und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>One assistant or number is not set as it should be</source>
        <translation>Ein Assistent oder eine Nummer ist nicht richtig eingestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants or numbers are not set as they should be</source>
        <translation>
            <numerusform>%n Assistent oder Nummer ist nicht richtig eingestellt</numerusform>
            <numerusform>%n Assistenten oder Nummern sind nicht richtig eingestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has no address for this receiver, so Earshot asks it for new calls regularly. To hear of them at once, set the receiver’s public address.</source>
        <translation>Der Anbieter hat keine Adresse für diesen Empfänger, deshalb fragt Earshot ihn regelmäßig nach neuen Anrufen. Um sofort davon zu erfahren, legen Sie die öffentliche Adresse des Empfängers fest.</translation>
    </message>
    <message>
        <source>The assistants can’t be shown</source>
        <translation>Die Assistenten lassen sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditBar</name>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Person, call, IP address</source>
        <translation>Person, Anruf, IP-Adresse</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Prüfprotokoll durchsuchen</translation>
    </message>
    <message>
        <source>A part of a name or an address, the end of a phone number, or the id of a call</source>
        <translation>Ein Teil eines Namens oder einer Adresse, das Ende einer Telefonnummer oder die ID eines Anrufs</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Beliebiger Vorgang</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Beliebige Person</translation>
    </message>
    <message>
        <source>Any call</source>
        <translation>Beliebiger Anruf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ends the check; it says nothing then</source>
        <translation>Beendet die Prüfung; sie sagt dann nichts aus</translation>
    </message>
    <message>
        <source>Follows the log entry by entry and holds it against its signatures</source>
        <translation>Geht das Protokoll Eintrag für Eintrag durch und vergleicht es mit seinen Signaturen</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Saves what is chosen here as a file that can be checked</source>
        <translation>Speichert, was hier ausgewählt ist, als Datei, die sich prüfen lässt</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking into the log…</source>
        <translation>Protokoll wird durchsucht…</translation>
    </message>
    <message>
        <source>The audit log can’t be shown</source>
        <translation>Das Prüfprotokoll lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The audit log is not for everybody</source>
        <translation>Das Prüfprotokoll ist nicht für alle</translation>
    </message>
    <message>
        <source>It says who listened to which call. Owners, administrators and those who look after compliance may read it; ask one of them.</source>
        <translation>Es sagt, wer welchen Anruf angehört hat. Inhaber, Administratoren und wer sich um Compliance kümmert, dürfen es lesen; fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Who listens to a call, downloads it, shares or changes something is written down here.</source>
        <translation>Hier wird festgehalten, wer einen Anruf anhört oder herunterlädt, etwas teilt oder ändert.</translation>
    </message>
    <message>
        <source>Nothing happened in this month</source>
        <translation>In diesem Monat ist nichts geschehen</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Beliebige Zeit zeigen</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Kein passender Eintrag</translation>
    </message>
    <message>
        <source>Choose another time, action or person.</source>
        <translation>Wählen Sie eine andere Zeit, einen anderen Vorgang oder eine andere Person.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPresenter</name>
    <message>
        <source>Nothing so far, back to %1.</source>
        <comment>a time</comment>
        <translation>Bisher nichts, zurück bis %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditTable</name>
    <message>
        <source>Entries of the audit log</source>
        <translation>Einträge des Prüfprotokolls</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallColumns</name>
    <message>
        <source>As they were at first</source>
        <translation>Wie ursprünglich</translation>
    </message>
    <message>
        <source>Shift+← and Shift+→ move the chosen column</source>
        <translation>Umschalt+← und Umschalt+→ verschieben die gewählte Spalte</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallHeader</name>
    <message>
        <source>Assistant “%1”</source>
        <translation>Assistent „%1“</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Links to pieces of this call that expire (Shift+C)</source>
        <translation>Befristete Links zu Ausschnitten dieses Anrufs (Umschalt+C)</translation>
    </message>
    <message>
        <source>Clip…</source>
        <translation>Ausschnitt…</translation>
    </message>
    <message>
        <source>Save a piece of this call as a file (C)</source>
        <translation>Einen Ausschnitt dieses Anrufs als Datei speichern (C)</translation>
    </message>
    <message>
        <source>What else can be done with this call</source>
        <translation>Was mit diesem Anruf noch getan werden kann</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Parts of this call were taken out on %1. What is heard and read is a copy without them.</source>
        <translation>Teile dieses Anrufs wurden am %1 entfernt. Gehört und gelesen wird eine Kopie ohne sie.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallNotes</name>
    <message>
        <source>The notes can’t be shown: %1</source>
        <translation>Die Notizen lassen sich nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>Nicht gespeichert, für einen anderen Anruf: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePage</name>
    <message>
        <source>Vapi API key</source>
        <translation>API-Schlüssel von Vapi</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Anderswo aufbewahren…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on without a key</source>
        <translation>Ohne Schlüssel weiter</translation>
    </message>
    <message>
        <source>Use it for this run only</source>
        <translation>Nur diesmal verwenden</translation>
    </message>
    <message>
        <source>Where do your calls come from?</source>
        <translation>Woher kommen Ihre Anrufe?</translation>
    </message>
    <message>
        <source>You can change this later in Settings.</source>
        <translation>Das lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>What was collected so far stays where it is, whatever you choose.</source>
        <translation>Was bisher gesammelt wurde, bleibt, wo es ist, wie auch immer Sie wählen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Keeps calls and recordings here. Nothing else to install. Collects from Vapi with your API key, even when this computer was asleep.</source>
        <translation>Bewahrt Anrufe und Aufnahmen hier auf. Sonst ist nichts zu installieren. Holt sie mit Ihrem API-Schlüssel von Vapi, auch wenn dieser Computer geschlafen hat.</translation>
    </message>
    <message>
        <source>My team’s receiver</source>
        <translation>Der Empfänger meines Teams</translation>
    </message>
    <message>
        <source>Connects to a receiver that someone already runs. You need its address and your sign-in.</source>
        <translation>Verbindet mit einem Empfänger, den schon jemand betreibt. Sie brauchen seine Adresse und Ihre Anmeldung.</translation>
    </message>
    <message>
        <source>Try with sample calls</source>
        <translation>Mit Beispielanrufen ausprobieren</translation>
    </message>
    <message>
        <source>Plays some days of made-up calls through the real program. Nothing leaves this computer.</source>
        <translation>Spielt einige Tage erfundener Anrufe durch das echte Programm. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The private key, from the dashboard of Vapi</source>
        <translation>Der private Schlüssel aus dem Dashboard von Vapi</translation>
    </message>
    <message>
        <source>A key is known already; type another one to replace it</source>
        <translation>Ein Schlüssel ist schon bekannt; geben Sie einen anderen ein, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>Calls and recordings: %1</source>
        <translation>Anrufe und Aufnahmen: %1</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Everything stays as it was: %1</source>
        <translation>Alles bleibt, wie es war: %1</translation>
    </message>
    <message>
        <source>Start collecting calls</source>
        <translation>Anrufe sammeln</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Show sample calls</source>
        <translation>Beispielanrufe zeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Looking at the receiver’s certificate…</source>
        <translation>Das Zertifikat des Empfängers wird angesehen …</translation>
    </message>
    <message>
        <source>It can’t be kept: %1 It can be used until Earshot ends, and is asked for again at the next start.</source>
        <translation>Es lässt sich nicht aufbewahren: %1 Es kann verwendet werden, bis Earshot endet, und wird beim nächsten Start wieder erfragt.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password or access token</source>
        <translation>Passwort oder Zugangstoken</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Code Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>Leave empty to use an access token</source>
        <translation>Leer lassen, um ein Zugangstoken zu verwenden</translation>
    </message>
    <message>
        <source>Whoever runs the receiver gives you one of them. A password is not kept; the sign-in is, in this computer’s keychain, never in a file.</source>
        <translation>Wer den Empfänger betreibt, gibt Ihnen eines davon. Ein Passwort wird nicht gespeichert; die Anmeldung schon, im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePresenter</name>
    <message>
        <source>The address of a receiver looks like calls.example.com or https://calls.example.com:8443, without anything behind it.</source>
        <translation>Die Adresse eines Empfängers sieht aus wie calls.example.com oder https://calls.example.com:8443, ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>Without https everything that is sent, the sign-in included, can be read on the way.</source>
        <translation>Ohne https kann unterwegs alles gelesen werden, was gesendet wird, auch die Anmeldung.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTags</name>
    <message numerus="yes">
        <source>A tag has at most %n characters.</source>
        <translation>
            <numerusform>Ein Schlagwort hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Schlagwort hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags not kept for %1: %2</source>
        <translation>Schlagwörter für %1 nicht gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTitle</name>
    <message>
        <source>%1 called %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 rief %2 an</translation>
    </message>
    <message>
        <source>%1 was called by %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 wurde von %2 angerufen</translation>
    </message>
    <message>
        <source>%1 spoke to %2</source>
        <comment>customer, assistant</comment>
        <translation>%1 sprach mit %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsModel</name>
    <message>
        <source>Being loaded</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsPane</name>
    <message>
        <source>Address for the provider&apos;s events</source>
        <translation>Adresse für die Ereignisse des Anbieters</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Each call appears here by itself as soon as it happens, and its recording a little later. Give your provider this address to send its events to:</source>
        <translation>Jeder Anruf erscheint hier von selbst, sobald er stattfindet, und seine Aufnahme etwas später. Geben Sie Ihrem Anbieter diese Adresse, damit er seine Ereignisse dorthin sendet:</translation>
    </message>
    <message>
        <source>This address is known on this computer only. For calls from outside, put a tunnel or a public address in front of it.</source>
        <translation>Diese Adresse ist nur auf diesem Computer bekannt. Für Anrufe von außen setzen Sie einen Tunnel oder eine öffentliche Adresse davor.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Kein passender Anruf</translation>
    </message>
    <message>
        <source>None of the calls fits the words and filters above. Fewer words, or the beginning of a word with *, find more.</source>
        <translation>Keiner der Anrufe passt zu den Wörtern und Filtern oben. Weniger Wörter oder ein Wortanfang mit * finden mehr.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Alle Anrufe zeigen</translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation>Die Anrufe konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsView</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CertificateCard</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>My administrator gave me this fingerprint</source>
        <translation>Diesen Fingerabdruck habe ich von meinem Administrator</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Dafür bürgt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>This computer trusts the receiver’s certificate.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Empfängers.</translation>
    </message>
    <message>
        <source>The receiver shows another certificate than the one you accepted. Nothing was sent to it. Ask whoever runs it whether the certificate was replaced.</source>
        <translation>Der Empfänger zeigt ein anderes Zertifikat als das, das Sie angenommen haben. Es wurde nichts dorthin gesendet. Fragen Sie, wer ihn betreibt, ob das Zertifikat ersetzt wurde.</translation>
    </message>
    <message>
        <source>This is the certificate that you accepted for this receiver.</source>
        <translation>Dies ist das Zertifikat, das Sie für diesen Empfänger angenommen haben.</translation>
    </message>
    <message>
        <source>This computer does not trust the receiver’s certificate. Nothing was sent to it.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Empfängers nicht. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that whoever runs the receiver gives you, not by a message that comes from the receiver itself.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Betreiber des Empfängers gibt, nicht mit einer Nachricht, die vom Empfänger selbst kommt.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ChipChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, the choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipActions</name>
    <message>
        <source>Save what is selected, or else this turn, as a clip</source>
        <translation>Die Auswahl oder sonst diesen Beitrag als Ausschnitt speichern</translation>
    </message>
    <message>
        <source>Links to clips of this call: make one, see them, withdraw one</source>
        <translation>Links zu Ausschnitten dieses Anrufs: erstellen, ansehen, zurückziehen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipDialog</name>
    <message>
        <source>A piece of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Ausschnitt aus dem Anruf von %1, %2</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Select the words of the clip, or set its beginning and end.</source>
        <translation>Wählen Sie die Wörter des Ausschnitts oder legen Sie Anfang und Ende fest.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What to make of it</source>
        <translation>Was daraus werden soll</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Links of this call</source>
        <translation>Links dieses Anrufs</translation>
    </message>
    <message>
        <source>Links of this call: %L1</source>
        <comment>how many</comment>
        <translation>Links dieses Anrufs: %L1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipWords</name>
    <message>
        <source>Words of the call</source>
        <translation>Wörter des Anrufs</translation>
    </message>
    <message>
        <source>Select words to make a clip of them</source>
        <translation>Wählen Sie Wörter, um daraus einen Ausschnitt zu machen</translation>
    </message>
    <message>
        <source>There is no transcript of this call: choose by ear.</source>
        <translation>Zu diesem Anruf gibt es kein Transkript: Wählen Sie nach Gehör.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Closing</name>
    <message>
        <source>Keep collecting calls</source>
        <translation>Weiter Anrufe sammeln</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Earshot beenden</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPage</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Anrufe je Tag</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>Die Anrufe werden gezählt…</translation>
    </message>
    <message>
        <source>The calls could not be counted</source>
        <translation>Die Anrufe konnten nicht gezählt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Compares the calls here with the provider’s own list</source>
        <translation>Vergleicht die Anrufe hier mit der Liste des Anbieters</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calls of %n days</source>
        <translation>
            <numerusform>Anrufe von %n Tag</numerusform>
            <numerusform>Anrufe von %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPresenter</name>
    <message>
        <source>%1 What is shown is from %2.</source>
        <translation>%1 Gezeigt wird der Stand von %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConnectionBadge</name>
    <message>
        <source>Connecting · %1</source>
        <translation>Verbindet · %1</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>Verbunden · %1</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>Offline · %1</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm the consent</source>
        <translation>Einwilligung bestätigen</translation>
    </message>
    <message>
        <source>How do you know that the caller agreed to being recorded? What you write stands with the call and in the audit log, with your name.</source>
        <translation>Woher wissen Sie, dass der Anrufer in die Aufnahme eingewilligt hat? Was Sie schreiben, steht mit Ihrem Namen beim Anruf und im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>For instance: signed contract of 3 March</source>
        <translation>Zum Beispiel: unterschriebener Vertrag vom 3. März</translation>
    </message>
    <message>
        <source>The reason has at most %L1 characters.</source>
        <translation>Der Grund hat höchstens %L1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentRules</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Usual phrases</source>
        <translation>Übliche Sätze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Consent to recordings</source>
        <translation>Einwilligung in Aufnahmen</translation>
    </message>
    <message>
        <source>Do not look for consent</source>
        <translation>Nicht nach Einwilligung suchen</translation>
    </message>
    <message>
        <source>Show which recordings have no proof</source>
        <translation>Zeigen, welche Aufnahmen keinen Nachweis haben</translation>
    </message>
    <message>
        <source>Bar recordings without proof</source>
        <translation>Aufnahmen ohne Nachweis sperren</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Announcements by the assistant</source>
        <translation>Ansagen des Assistenten</translation>
    </message>
    <message>
        <source>Agreement by the caller</source>
        <translation>Zustimmung des Anrufers</translation>
    </message>
    <message>
        <source>Proof whoever says it</source>
        <translation>Nachweis, wer auch immer es sagt</translation>
    </message>
    <message>
        <source>Refusals by the caller</source>
        <translation>Ablehnung durch den Anrufer</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>A recording has proof of consent when the provider states it, when one of these phrases is in the transcript, or when somebody confirms it. Barred recordings are heard only by owners, administrators and compliance officers, who have to judge them.</source>
        <translation>Eine Aufnahme hat einen Nachweis der Einwilligung, wenn der Anbieter sie angibt, wenn einer dieser Sätze im Transkript steht oder wenn jemand sie bestätigt. Gesperrte Aufnahmen hören nur Inhaber, Administratoren und Compliance-Beauftragte, die sie beurteilen müssen.</translation>
    </message>
    <message>
        <source>Write a phrase a line; * at its end stands for all words that begin so.</source>
        <translation>Schreiben Sie einen Satz je Zeile; * am Ende steht für alle Wörter, die so beginnen.</translation>
    </message>
    <message>
        <source>Being loaded …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Gewählt von %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentTexts</name>
    <message>
        <source>Not given: the provider asked the caller, who did not agree.</source>
        <translation>Nicht gegeben: Der Anbieter hat den Anrufer gefragt, und der hat nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Given to the provider on %1 (%2)</source>
        <comment>date and time, the provider&apos;s word</comment>
        <translation>Dem Anbieter gegeben am %1 (%2)</translation>
    </message>
    <message>
        <source>Refused at %1: “%2”</source>
        <translation>Abgelehnt bei %1: „%2“</translation>
    </message>
    <message>
        <source>Announced by the assistant at %1: “%2”</source>
        <translation>Vom Assistenten angesagt bei %1: „%2“</translation>
    </message>
    <message>
        <source>Agreed by the caller at %1: “%2”</source>
        <translation>Vom Anrufer zugestimmt bei %1: „%2“</translation>
    </message>
    <message>
        <source>Said at %1: “%2”</source>
        <translation>Gesagt bei %1: „%2“</translation>
    </message>
    <message>
        <source>Confirmed on %1: %2</source>
        <translation>Bestätigt am %1: %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3</source>
        <translation>Bestätigt von %1 am %2: %3</translation>
    </message>
    <message>
        <source>No proof: nothing in the transcript speaks of it.</source>
        <translation>Kein Nachweis: Im Transkript ist nicht davon die Rede.</translation>
    </message>
    <message>
        <source>Not judged so far</source>
        <translation>Bisher nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>Nichts einzurichten. Für eine Person empfohlen.</translation>
    </message>
    <message>
        <source>PostgreSQL database of a team</source>
        <translation>PostgreSQL-Datenbank eines Teams</translation>
    </message>
    <message>
        <source>Several people and receivers share the calls.</source>
        <translation>Mehrere Personen und Empfänger teilen sich die Anrufe.</translation>
    </message>
    <message>
        <source>Paste the whole address</source>
        <translation>Ganze Adresse einfügen</translation>
    </message>
    <message>
        <source>As your provider shows it, Supabase for instance; it fills in the fields.</source>
        <translation>Wie Ihr Anbieter sie zeigt, zum Beispiel Supabase; sie füllt die Felder aus.</translation>
    </message>
    <message>
        <source>An address begins with postgresql:// and names a server.</source>
        <translation>Eine Adresse beginnt mit postgresql:// und nennt einen Server.</translation>
    </message>
    <message>
        <source>Taken apart into the fields below, the password too.</source>
        <translation>In die Felder unten zerlegt, das Passwort auch.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Name der Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Required, server verified</source>
        <translation>Erforderlich, Server geprüft</translation>
    </message>
    <message>
        <source>Required, issuer verified</source>
        <translation>Erforderlich, Aussteller geprüft</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Falls der Server sie anbietet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Who vouches for the server (PEM), where this computer does not know it. Supabase offers it in the database settings.</source>
        <translation>Wer für den Server bürgt (PEM), wenn dieser Computer es nicht weiß. Supabase bietet die Datei in den Datenbank-Einstellungen an.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DayChart</name>
    <message>
        <source>Calls per day</source>
        <translation>Anrufe je Tag</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date below a bar, a date format of Qt</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysChoice</name>
    <message>
        <source>Choose days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Bis einschließlich</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, a date format of Qt</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DeleteDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Original löschen</translation>
    </message>
    <message>
        <source>What is kept under seal of this call is deleted for good: sound, words and summary. The copy that everybody hears and reads stays. This can’t be undone.</source>
        <translation>Was von diesem Anruf unter Verschluss liegt, wird endgültig gelöscht: Ton, Worte und Zusammenfassung. Die Kopie, die alle hören und lesen, bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>Warum? Es steht im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>%1 US$</translation>
    </message>
    <message>
        <source>1, both sides mixed</source>
        <translation>1, beide Seiten gemischt</translation>
    </message>
    <message>
        <source>2, agent left and caller right</source>
        <translation>2, Agent links und Anrufer rechts</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigene Nummer</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Beendigungsgrund</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Recorded length</source>
        <translation>Länge der Aufnahme</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>Anruf-ID</translation>
    </message>
    <message>
        <source>Provider’s call ID</source>
        <translation>Anruf-ID des Anbieters</translation>
    </message>
    <message>
        <source>Assistant ID</source>
        <translation>Assistenten-ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Who heard this call…</source>
        <translation>Wer diesen Anruf gehört hat…</translation>
    </message>
    <message>
        <source>Who did what with this call, in the audit log</source>
        <translation>Wer was mit diesem Anruf getan hat, im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Beweispaket speichern…</translation>
    </message>
    <message>
        <source>The recording with what is known of the call, in a file that proves itself</source>
        <translation>Die Aufnahme mit dem, was über den Anruf bekannt ist, in einer Datei, die sich selbst beweist</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 springen</translation>
    </message>
    <message>
        <source>Take the confirmation back…</source>
        <translation>Bestätigung zurücknehmen…</translation>
    </message>
    <message>
        <source>Confirm the consent…</source>
        <translation>Einwilligung bestätigen…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DoNotDisturb</name>
    <message>
        <source>No notices until %1</source>
        <translation>Keine Hinweise bis %1</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 Stunde lang</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until switched off</source>
        <translation>Bis zum Ausschalten</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EventStream</name>
    <message>
        <source>The receiver has fallen silent.</source>
        <translation>Der Empfänger ist verstummt.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>The connection to the receiver was lost.</source>
        <translation>Die Verbindung zum Empfänger ging verloren.</translation>
    </message>
    <message>
        <source>The receiver at %1 can’t be reached.</source>
        <translation>Der Empfänger bei %1 ist nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EvidenceDialog</name>
    <message>
        <source>The call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Der Anruf mit %1, %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open the folder in which the pack is</source>
        <translation>Den Ordner öffnen, in dem das Paket ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save an evidence pack</source>
        <translation>Ein Beweispaket speichern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>One ZIP file with the recording, what was said, what is known of the call, and who did what with it. Whoever gets it can check on their own computer that none of that was changed; no judgement, note or tag is in it.</source>
        <translation>Eine ZIP-Datei mit der Aufnahme, dem Gesagten, dem, was über den Anruf bekannt ist, und wer was damit getan hat. Wer sie bekommt, kann auf dem eigenen Computer prüfen, dass nichts davon geändert wurde; Bewertungen, Notizen und Schlagwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>The whole phone number is in it. The audit log will say that you took the recording along.</source>
        <translation>Die ganze Telefonnummer steht darin. Das Prüfprotokoll hält fest, dass Sie die Aufnahme mitgenommen haben.</translation>
    </message>
    <message>
        <source>Putting the pack together …</source>
        <translation>Das Paket wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
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
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open the folder in which the export is</source>
        <translation>Den Ordner öffnen, in dem der Export ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Alles, was geschehen ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Whoever gets it can check with verify-audit, which comes with Earshot, that no entry was changed. The log will say that you exported it.</source>
        <translation>Wer den Export bekommt, kann mit verify-audit, das zu Earshot gehört, prüfen, dass kein Eintrag geändert wurde. Im Protokoll wird stehen, dass Sie es exportiert haben.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Audit logs, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>Prüfprotokolle, %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FieldRow</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>%1: Browse…</source>
        <comment>the field&apos;s name</comment>
        <translation>%1: Durchsuchen…</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>Liegt im Schlüsselbund; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Known until Earshot ends; type to replace it</source>
        <translation>Bekannt, bis Earshot endet; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Given when Earshot was started</source>
        <translation>Beim Start von Earshot angegeben</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Search calls and transcripts</source>
        <translation>Anruf oder Wort suchen</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe durchsuchen</translation>
    </message>
    <message>
        <source>Words, a &quot;phrase&quot;, the beginning of a word with *, or -without a word; phone numbers in any spelling</source>
        <translation>Wörter, eine &quot;Wortfolge&quot;, ein Wortanfang mit * oder -ohne ein Wort; Telefonnummern in jeder Schreibweise</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Beendigungsgrund</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln calls</source>
        <translation>
            <numerusform>etwa %Ln Anruf</numerusform>
            <numerusform>etwa %Ln Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter. Press Delete to take it away.</source>
        <translation>Filter. Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterMenus</name>
    <message>
        <source>Under 30 seconds</source>
        <translation>Unter 30 Sekunden</translation>
    </message>
    <message>
        <source>30 seconds to 2 minutes</source>
        <translation>30 Sekunden bis 2 Minuten</translation>
    </message>
    <message>
        <source>2 to 10 minutes</source>
        <translation>2 bis 10 Minuten</translation>
    </message>
    <message>
        <source>10 minutes and more</source>
        <translation>10 Minuten und mehr</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>With transcript</source>
        <translation>Mit Transkript</translation>
    </message>
    <message>
        <source>Without transcript</source>
        <translation>Ohne Transkript</translation>
    </message>
    <message>
        <source>Nobody has listened</source>
        <translation>Von niemandem angehört</translation>
    </message>
    <message>
        <source>Somebody has listened</source>
        <translation>Schon angehört</translation>
    </message>
    <message>
        <source>With notes or markers</source>
        <translation>Mit Notizen oder Markierungen</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Ohne Notizen</translation>
    </message>
    <message>
        <source>None in the calls seen so far</source>
        <translation>Keine in den bisher gesehenen Anrufen</translation>
    </message>
    <message>
        <source>1 call that was told of</source>
        <translation>1 Anruf aus der Benachrichtigung</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that were told of</source>
        <translation>
            <numerusform>%n Anruf aus der Benachrichtigung</numerusform>
            <numerusform>%n Anrufe aus der Benachrichtigung</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent confirmed by somebody</source>
        <translation>Einwilligung von jemandem bestätigt</translation>
    </message>
    <message>
        <source>Consent given to the provider</source>
        <translation>Einwilligung dem Anbieter gegeben</translation>
    </message>
    <message>
        <source>Consent in the transcript</source>
        <translation>Einwilligung im Transkript</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Einwilligung verweigert</translation>
    </message>
    <message>
        <source>No consent found</source>
        <translation>Keine Einwilligung gefunden</translation>
    </message>
    <message>
        <source>Consent not judged</source>
        <translation>Einwilligung nicht beurteilt</translation>
    </message>
    <message>
        <source>Recorded without proof of consent</source>
        <translation>Ohne Nachweis der Einwilligung aufgenommen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Die Stelle davor (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>Die nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No more marks (Escape)</source>
        <translation>Keine Hervorhebungen mehr (Esc)</translation>
    </message>
    <message>
        <source>Find in this call</source>
        <translation>In diesem Anruf suchen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>a place, all places</comment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsCard</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Calls without a recording</source>
        <translation>Anrufe ohne Aufnahme</translation>
    </message>
    <message>
        <source>Choose a day to see which of its calls have no recording here, and why.</source>
        <translation>Wählen Sie einen Tag, um zu sehen, welche seiner Anrufe hier keine Aufnahme haben und warum.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>The recording of every call of this day is kept here.</source>
        <translation>Von jedem Anruf dieses Tages ist die Aufnahme hier aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsModel</name>
    <message>
        <source>The provider keeps it until %1.</source>
        <translation>Der Anbieter bewahrt sie bis %1 auf.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxDelegate</name>
    <message>
        <source>Nothing stands out</source>
        <translation>Nichts Auffälliges</translation>
    </message>
    <message>
        <source>%1 · %2 more</source>
        <comment>a reason, then how many there are besides</comment>
        <translation>%1 · %2 weitere</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxMode</name>
    <message>
        <source>Hear the calls that wait, those first in which something went wrong (I)</source>
        <translation>Wartende Anrufe anhören, zuerst die, bei denen etwas schiefging (I)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>Eingang: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>Eingang: %1+</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxPane</name>
    <message>
        <source>Calls that wait to be heard</source>
        <translation>Anrufe, die noch anzuhören sind</translation>
    </message>
    <message>
        <source>Complaint words…</source>
        <translation>Beschwerdewörter…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Zurück zu den Anrufen</translation>
    </message>
    <message>
        <source>Show the list of all calls (I)</source>
        <translation>Die Liste aller Anrufe zeigen (I)</translation>
    </message>
    <message>
        <source>Choose which words of a caller bring a call to the top</source>
        <translation>Auswählen, welche Wörter eines Anrufers einen Anruf nach oben bringen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Waiting: %1, together %2</source>
        <translation>Wartend: %1, zusammen %2</translation>
    </message>
    <message>
        <source>Waiting: more than %1</source>
        <translation>Wartend: mehr als %1</translation>
    </message>
    <message>
        <source>Looking for calls that wait …</source>
        <translation>Wartende Anrufe werden gesucht …</translation>
    </message>
    <message>
        <source>The inbox could not be loaded</source>
        <translation>Der Eingang konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing waits to be heard</source>
        <translation>Es gibt nichts anzuhören</translation>
    </message>
    <message>
        <source>Every call with a recording or a transcript has been heard or reviewed. New calls appear here by themselves, those first in which something went wrong.</source>
        <translation>Jeder Anruf mit Aufnahme oder Transkript ist angehört oder bewertet. Neue Anrufe erscheinen hier von selbst, zuerst die, bei denen etwas schiefging.</translation>
    </message>
    <message>
        <source>Calls reviewed: %1</source>
        <translation>Bewertete Anrufe: %1</translation>
    </message>
    <message>
        <source>Their length: %1</source>
        <translation>Gesamtlänge: %1</translation>
    </message>
    <message>
        <source>Your time: %1</source>
        <translation>Ihre Zeit: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Noch wartend: %1</translation>
    </message>
    <message>
        <source>All heard</source>
        <translation>Alles gehört</translation>
    </message>
    <message>
        <source>The end of the inbox</source>
        <translation>Das Ende des Eingangs</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>Noch einmal durchgehen</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Einwilligung…</translation>
    </message>
    <message>
        <source>Choose what is done about recordings without proof of consent</source>
        <translation>Wählen, was mit Aufnahmen ohne Nachweis der Einwilligung geschieht</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InvitationsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Gilt bis</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InviteDialog</name>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>You get a link and pass it on. Whoever opens it chooses a password and signs in with this address from then on.</source>
        <translation>Sie bekommen einen Link und geben ihn weiter. Wer ihn öffnet, wählt ein Passwort und meldet sich fortan mit dieser Adresse an.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Link der Einladung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the link on the clipboard</source>
        <translation>Den Link in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>The address is needed: they sign in with it.</source>
        <translation>Die Adresse wird gebraucht: Damit meldet sich die Person an.</translation>
    </message>
    <message>
        <source>The name is needed: it stands in the audit log.</source>
        <translation>Der Name wird gebraucht: Er steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>Der Link wird erstellt …</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>Kopiert. Nach dem Schließen wird der Link nicht noch einmal angezeigt.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Standardtaste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search a key or what it does</source>
        <translation>Taste oder Wirkung suchen</translation>
    </message>
    <message>
        <source>Sets of keys…</source>
        <translation>Tastenbelegungen…</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Standardtasten</translation>
    </message>
    <message>
        <source>Function keys, as in Express Scribe</source>
        <translation>Funktionstasten, wie in Express Scribe</translation>
    </message>
    <message>
        <source>Escape and F1 to F4, as in oTranscribe</source>
        <translation>Esc und F1 bis F4, wie in oTranscribe</translation>
    </message>
    <message>
        <source>New key for the chosen line</source>
        <translation>Neue Taste für die gewählte Zeile</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Einen Anruf wählen</translation>
    </message>
    <message>
        <source>↑, ↓, Home, End</source>
        <translation>↑, ↓, Pos1, Ende</translation>
    </message>
    <message>
        <source>Open the chosen call</source>
        <translation>Den gewählten Anruf öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Review the recording that became ready</source>
        <translation>Die eben fertig gewordene Aufnahme anhören</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>What to do about a recording that could not be kept</source>
        <translation>Was bei einer Aufnahme zu tun ist, die nicht gespeichert werden konnte</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+W</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LanguageButton</name>
    <message>
        <source>As the system (%1)</source>
        <comment>a language</comment>
        <translation>Systemsprache (%1)</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
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
        <translation>Ein Doppelklick stellt auf 0 dB zurück</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Nobody can hear this piece by this link any more</source>
        <translation>Danach kann niemand mehr diesen Ausschnitt über diesen Link anhören</translation>
    </message>
    <message>
        <source>Withdraw the link to %1</source>
        <translation>Den Link zu %1 zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the link</source>
        <translation>Den Link zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the link to %1? It stops working at once, for everybody who has it, and can’t be brought back.</source>
        <translation>Den Link zu %1 zurückziehen? Er funktioniert dann sofort für niemanden mehr, der ihn hat, und lässt sich nicht wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkList</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ask for the links again</source>
        <translation>Die Links erneut abfragen</translation>
    </message>
    <message>
        <source>Links to pieces of this call</source>
        <translation>Links zu Ausschnitten dieses Anrufs</translation>
    </message>
    <message>
        <source>Asking for the links of this call …</source>
        <translation>Die Links dieses Anrufs werden abgefragt …</translation>
    </message>
    <message>
        <source>Withdrawing the link …</source>
        <translation>Der Link wird zurückgezogen …</translation>
    </message>
    <message>
        <source>The link still works. %1</source>
        <comment>why it could not be withdrawn</comment>
        <translation>Der Link funktioniert noch. %1</translation>
    </message>
    <message>
        <source>The link was withdrawn.</source>
        <translation>Der Link wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>No links to this call yet. One that is made appears here, with how often it was opened.</source>
        <translation>Noch keine Links zu diesem Anruf. Ein erstellter Link erscheint hier, mit der Angabe, wie oft er geöffnet wurde.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkPage</name>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Ask for a passcode</source>
        <translation>Passcode verlangen</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Title on its page, if you like; who has the link sees it</source>
        <translation>Titel auf der Seite, wenn Sie möchten; wer den Link hat, sieht ihn</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>Address of the new link</source>
        <translation>Adresse des neuen Links</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the address on the clipboard</source>
        <translation>Die Adresse in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>Der Link wird erstellt …</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>Kopiert. Nach dem Schließen wird der Link nicht noch einmal angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen</numerusform>
            <numerusform>Mindestens %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passcode needs at least %Ln characters.</source>
        <translation>
            <numerusform>Der Passcode braucht mindestens %Ln Zeichen.</numerusform>
            <numerusform>Der Passcode braucht mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveDelegate</name>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Worte</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveModel</name>
    <message>
        <source>Waiting to be dialled</source>
        <translation>Wartet auf Anwahl</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Es klingelt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Being forwarded</source>
        <translation>Wird weitergeleitet</translation>
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
        <translation>Aktuelle Stelle</translation>
    </message>
    <message>
        <source>What is being said</source>
        <translation>Was gerade gesagt wird</translation>
    </message>
    <message>
        <source>As it is heard; the transcript comes after the call.</source>
        <translation>Mitschrift nach Gehör; das Transkript kommt nach dem Anruf.</translation>
    </message>
    <message>
        <source>Words are shown as they are spoken if the provider sends them: the assistant’s server messages have to include &quot;transcript&quot;. The recording comes after the call either way.</source>
        <translation>Worte erscheinen, während sie gesprochen werden, wenn der Anbieter sie sendet: Die Meldungen des Assistenten an den Server müssen „transcript“ enthalten. Die Aufnahme kommt in jedem Fall nach dem Anruf.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveStrip</name>
    <message>
        <source>Calls in progress</source>
        <translation>Laufende Anrufe</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>1 laufender Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n laufender Anruf</numerusform>
            <numerusform>%n laufende Anrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LoadingRows</name>
    <message>
        <source>The calls are being loaded</source>
        <translation>Die Anrufe werden geladen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What every key does (?)</source>
        <translation>Was jede Taste bewirkt (?)</translation>
    </message>
    <message>
        <source>Do or open anything by its name</source>
        <translation>Alles über seinen Namen ausführen oder öffnen</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe durchsuchen</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Die Tasten zeigen und ändern</translation>
    </message>
    <message>
        <source>The inbox: hear the calls that wait, and back</source>
        <translation>Der Eingang: wartende Anrufe anhören, und zurück</translation>
    </message>
    <message>
        <source>Between list and call</source>
        <translation>Zwischen Liste und Anruf wechseln</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>Die Spalten der Liste wählen</translation>
    </message>
    <message>
        <source>Export the selected calls as a table</source>
        <translation>Die ausgewählten Anrufe als Tabelle exportieren</translation>
    </message>
    <message>
        <source>Download the selected recordings into a folder</source>
        <translation>Die ausgewählten Aufnahmen in einen Ordner herunterladen</translation>
    </message>
    <message>
        <source>Download the selected recordings as a ZIP archive</source>
        <translation>Die ausgewählten Aufnahmen als ZIP-Archiv herunterladen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>To the calls in progress</source>
        <translation>Zu den laufenden Anrufen</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>for how long</comment>
        <translation>Nicht stören: %1</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Save an evidence pack of the call</source>
        <translation>Ein Beweispaket des Anrufs speichern</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MembersModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>second factor</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>second factor</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendDialog</name>
    <message>
        <source>Replace the address of the other server even so</source>
        <translation>Die Adresse des anderen Servers trotzdem ersetzen</translation>
    </message>
    <message>
        <source>Change at the provider</source>
        <translation>Beim Anbieter ändern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Finding out what would be changed…</source>
        <translation>Es wird ermittelt, was geändert würde…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>This would be changed at the provider</source>
        <translation>Das würde beim Anbieter geändert</translation>
    </message>
    <message>
        <source>Not everything was changed</source>
        <translation>Nicht alles wurde geändert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Nichts muss geändert werden.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopping after the one that is being changed.</source>
        <translation>Es wird nach der laufenden Änderung angehalten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed and read back from the provider.</source>
        <translation>%1 von %2 geändert und beim Anbieter nachgelesen.</translation>
    </message>
    <message>
        <source>The rest stays as it was.</source>
        <translation>Der Rest bleibt, wie er war.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose warning, the warning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>Beide ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>%n ändern</numerusform>
            <numerusform>Alle %n ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendTree</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Changed and checked</source>
        <translation>Geändert und geprüft</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Name beim Anbieter</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mending</name>
    <message>
        <source>The provider kept it as it was.</source>
        <translation>Der Anbieter hat es so gelassen, wie es war.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mpris</name>
    <message>
        <source>Recorded call</source>
        <translation>Aufgenommener Anruf</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteCard</name>
    <message>
        <source>%1, changed %2</source>
        <comment>two times</comment>
        <translation>%1, geändert %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>Zu dieser Stelle gehen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Den Text ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Die Notiz löschen</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation>Die Notiz %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete the note %1</source>
        <translation>Die Notiz %1 löschen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteField</name>
    <message>
        <source>Whether the note is about this moment, or about the whole call</source>
        <translation>Ob die Notiz von dieser Stelle oder vom ganzen Anruf handelt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the note (Enter)</source>
        <translation>Die Notiz hinzufügen (Eingabe)</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Eine Notiz schreiben …</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Eine neue Notiz</translation>
    </message>
    <message>
        <source>Enter adds it, Shift and Enter begin a new line</source>
        <translation>Eingabe fügt sie hinzu, Umschalt und Eingabe beginnen eine neue Zeile</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a moment of the recording</comment>
        <translation>Bei %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NotesPage</name>
    <message>
        <source>Nobody has written anything about this call. M marks what is heard, Shift+M begins a note about it.</source>
        <translation>Noch hat niemand etwas über diesen Anruf geschrieben. M markiert, was zu hören ist, Umschalt+M beginnt eine Notiz dazu.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 What you see may be out of date; Earshot keeps trying.</source>
        <extracomment>%1 a sentence that says what happened</extracomment>
        <translation>%1 Was Sie sehen, ist womöglich veraltet; Earshot versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OffsetBar</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier (Alt+←)</source>
        <translation>Es kommt zu spät: 0,1 s früher (Alt+←)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later (Alt+→)</source>
        <translation>Es kommt zu früh: 0,1 s später (Alt+→)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The times that the provider sent</source>
        <translation>Die Zeiten, die der Anbieter gesendet hat</translation>
    </message>
    <message>
        <source>Transcript %1 s earlier</source>
        <translation>Transkript %1 s früher</translation>
    </message>
    <message>
        <source>Transcript %1 s later</source>
        <translation>Transkript %1 s später</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalDialog</name>
    <message>
        <source>Plays the words that are selected, or else all (Alt+H)</source>
        <translation>Spielt die ausgewählten Worte, sonst alles (Alt+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>The original of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Das Original des Anrufs von %1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opening the original …</source>
        <translation>Das Original wird geöffnet …</translation>
    </message>
    <message>
        <source>That you opened it is noted in the audit log.</source>
        <translation>Dass Sie es geöffnet haben, steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Loading the sound …</source>
        <translation>Der Ton wird geladen …</translation>
    </message>
    <message>
        <source>Load the sound</source>
        <translation>Ton laden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalSound</name>
    <message>
        <source>Nothing of this call is kept under seal any more.</source>
        <translation>Von diesem Anruf liegt nichts mehr unter Verschluss.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>Für eine vorübergehende Datei ist kein Platz: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Palette</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Do or open</source>
        <translation>Ausführen oder öffnen</translation>
    </message>
    <message>
        <source>What do you want to do, or whose call is it?</source>
        <translation>Was möchten Sie tun, oder wessen Anruf ist es?</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartList</name>
    <message>
        <source>Parts to take out</source>
        <translation>Teile, die entfernt werden</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartRow</name>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Play just this part, as it is now</source>
        <translation>Nur diesen Teil abspielen, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Out for good: the original is gone.</source>
        <translation>Endgültig entfernt: Das Original gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Leave this part out of the list again</source>
        <translation>Diesen Teil wieder aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>Die Pfeiltasten verschieben es um eine Zehntelsekunde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, from when to when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, to which part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Wer darf was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Gives who is chosen another role, locks them out or lets them in</source>
        <translation>Gibt der gewählten Person eine andere Rolle, sperrt oder entsperrt sie</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Makes a link by which somebody joins</source>
        <translation>Erstellt einen Link, mit dem jemand dazukommt</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>The link of the chosen invitation stops working</source>
        <translation>Der Link der gewählten Einladung gilt dann nicht mehr</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>Change the role of who is chosen, or lock them out</source>
        <translation>Die Rolle der gewählten Person ändern oder sie sperren</translation>
    </message>
    <message>
        <source>Withdraw the chosen invitation</source>
        <translation>Die gewählte Einladung zurückziehen</translation>
    </message>
    <message>
        <source>Show who can do what</source>
        <translation>Zeigen, wer was darf</translation>
    </message>
    <message>
        <source>Asking who signs in…</source>
        <translation>Es wird gefragt, wer sich anmeldet…</translation>
    </message>
    <message>
        <source>People can’t be shown</source>
        <translation>Personen können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>People are looked after by owners and administrators</source>
        <translation>Um Personen kümmern sich Inhaber und Administratoren</translation>
    </message>
    <message>
        <source>They invite people and say what each may do; ask one of them.</source>
        <translation>Sie laden Personen ein und legen fest, was jede darf; fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Nobody else uses this computer’s calls</source>
        <translation>Die Anrufe auf diesem Computer nutzt sonst niemand</translation>
    </message>
    <message>
        <source>What Earshot collects here is for whoever uses this computer, without signing in. For a team, somebody runs a receiver (earshotd) on a server: it collects the calls for all, everybody signs in there, and you choose it in the settings.</source>
        <translation>Was Earshot hier sammelt, ist ohne Anmeldung für alle da, die diesen Computer benutzen. Für ein Team betreibt jemand einen Empfänger (earshotd) auf einem Server: Er sammelt die Anrufe für alle, jeder meldet sich dort an, und Sie wählen ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Nobody signs in here yet</source>
        <translation>Hier meldet sich noch niemand an</translation>
    </message>
    <message>
        <source>You are here by a token that is nobody’s. Invite the people of your team: each chooses a password and gets a role.</source>
        <translation>Sie sind mit einem Token hier, das niemandem gehört. Laden Sie Ihr Team ein: Jede Person wählt ein Passwort und bekommt eine Rolle.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePresenter</name>
    <message>
        <source>These people sign in at the team’s receiver. Invite others there: a link from this computer would lead nobody anywhere.</source>
        <translation>Diese Personen melden sich beim Empfänger des Teams an. Laden Sie andere dort ein: Ein Link von diesem Computer würde niemanden irgendwohin führen.</translation>
    </message>
    <message>
        <source>Only you sign in here so far. Invite the others of your team.</source>
        <translation>Bisher melden nur Sie sich hier an. Laden Sie die anderen aus Ihrem Team ein.</translation>
    </message>
    <message>
        <source>Only the first %L1 people are shown.</source>
        <translation>Nur die ersten %L1 Personen werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaceForm</name>
    <message>
        <source>What is kept already stays where it is</source>
        <translation>Was schon aufbewahrt ist, bleibt, wo es ist</translation>
    </message>
    <message>
        <source>Another place is used for new calls and recordings only; nothing is moved or deleted. To take along what there is, end Earshot and run in a terminal:</source>
        <translation>Ein anderer Ort gilt nur für neue Anrufe und Aufnahmen; nichts wird verschoben oder gelöscht. Um mitzunehmen, was da ist, beenden Sie Earshot und rufen Sie in einem Terminal auf:</translation>
    </message>
    <message>
        <source>%1 for the calls</source>
        <comment>a command</comment>
        <translation>%1 für die Anrufe</translation>
    </message>
    <message>
        <source>%1 for the recordings</source>
        <comment>a command</comment>
        <translation>%1 für die Aufnahmen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePage</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>Nur diesmal behalten</translation>
    </message>
    <message>
        <source>Where should calls and recordings be kept?</source>
        <translation>Wo sollen Anrufe und Aufnahmen aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Where calls and recordings are kept</source>
        <translation>Wo Anrufe und Aufnahmen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Everything on this computer is ready to go. You can change this later in Settings.</source>
        <translation>Auf diesem Computer ist alles bereit. Das lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>A team shares one database and one store, each on a server of its choice.</source>
        <translation>Ein Team teilt sich eine Datenbank und einen Speicher, jeweils auf einem Server seiner Wahl.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Trying both places…</source>
        <translation>Beide Orte werden ausprobiert…</translation>
    </message>
    <message>
        <source>Starting again with the new places…</source>
        <translation>Neustart mit den neuen Orten…</translation>
    </message>
    <message>
        <source>Saved. Calls and recordings are kept there from now on.</source>
        <translation>Gespeichert. Anrufe und Aufnahmen werden ab jetzt dort aufbewahrt.</translation>
    </message>
    <message>
        <source>Not saved, everything stays as it was: %1</source>
        <translation>Nicht gespeichert, alles bleibt, wie es war: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Speichern und starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing was saved yet, because the password or keys can’t be kept: %1 They can be used until Earshot ends, and are asked for again at the next start.</source>
        <translation>Noch wurde nichts gespeichert, weil sich Passwort oder Schlüssel nicht aufbewahren lassen: %1 Sie können verwendet werden, bis Earshot endet, und werden beim nächsten Start wieder erfragt.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePresenter</name>
    <message>
        <source>The password and every call may cross the network unencrypted.</source>
        <translation>Das Passwort und jeder Anruf gehen womöglich unverschlüsselt durchs Netz.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks that it is your server that answers.</source>
        <translation>Verschlüsselt, aber niemand prüft, ob es Ihr Server ist, der antwortet.</translation>
    </message>
    <message>
        <source>Port 6543 is Supabase’s transaction pooler, through which news between receivers does not arrive. Take port 5432, the session pooler.</source>
        <translation>Port 6543 ist der Transaction Pooler von Supabase; Nachrichten zwischen Empfängern kommen dort nicht durch. Nehmen Sie Port 5432, den Session Pooler.</translation>
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
        <translation>5 s</translation>
    </message>
    <message>
        <source>Back 5 seconds (J or ←)</source>
        <translation>5 Sekunden zurück (J oder ←)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play (Space or K)</source>
        <translation>Abspielen (Leertaste oder K)</translation>
    </message>
    <message>
        <source>On by 5 seconds (L or →)</source>
        <translation>5 Sekunden vor (L oder →)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>End the loop (\)</source>
        <translation>Die Schleife beenden (\)</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>On by 5 seconds</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Loop %1 – %2</source>
        <comment>times</comment>
        <translation>Schleife %1 – %2</translation>
    </message>
    <message>
        <source>This piece is heard again and again. Click to go on (\)</source>
        <translation>Dieses Stück wird immer wieder abgespielt. Klicken, um weiterzuhören (\)</translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <translation>Schleife ab %1</translation>
    </message>
    <message>
        <source>Press B where the loop ends. Click to forget it (\)</source>
        <translation>Drücken Sie B, wo die Schleife endet. Klicken, um sie zu verwerfen (\)</translation>
    </message>
    <message>
        <source>Speed, at the same pitch ([ slower, ] faster)</source>
        <translation>Tempo bei gleicher Tonhöhe ([ langsamer, ] schneller)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space or K)</source>
        <translation>Pause (Leertaste oder K)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Player</name>
    <message>
        <source>The chosen sound output is not there. Connect it, or choose another one, and press play again.</source>
        <translation>Die gewählte Tonausgabe ist nicht da. Schließen Sie sie an oder wählen Sie eine andere, und starten Sie die Wiedergabe erneut.</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect headphones or speakers and press play again.</source>
        <translation>Dieser Computer hat keine Tonausgabe. Schließen Sie Kopfhörer oder Lautsprecher an und starten Sie die Wiedergabe erneut.</translation>
    </message>
    <message>
        <source>The sound output went away. Connect it again, or choose another one, and press play.</source>
        <translation>Die Tonausgabe ist verschwunden. Schließen Sie sie wieder an oder wählen Sie eine andere, und starten Sie die Wiedergabe.</translation>
    </message>
    <message>
        <source>The sound output does not answer. Check the sound settings of this computer and press play again.</source>
        <translation>Die Tonausgabe antwortet nicht. Prüfen Sie die Toneinstellungen dieses Computers und starten Sie die Wiedergabe erneut.</translation>
    </message>
    <message>
        <source>The recording is not on this computer any more. Open the call again to fetch it.</source>
        <translation>Die Aufnahme ist nicht mehr auf diesem Computer. Öffnen Sie den Anruf noch einmal, um sie zu holen.</translation>
    </message>
    <message>
        <source>The sound output can’t be used now. Check the sound settings of this computer and press play again.</source>
        <translation>Die Tonausgabe lässt sich gerade nicht verwenden. Prüfen Sie die Toneinstellungen dieses Computers und starten Sie die Wiedergabe erneut.</translation>
    </message>
    <message>
        <source>The recording is damaged and can’t be played. Open the call again to fetch it anew.</source>
        <translation>Die Aufnahme ist beschädigt und lässt sich nicht abspielen. Öffnen Sie den Anruf noch einmal, um sie neu zu holen.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::QuestionField</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A question about every call</source>
        <translation>Eine Frage zu jedem Anruf</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Question %L1</source>
        <translation>Frage %L1</translation>
    </message>
    <message>
        <source>Answers to question %L1</source>
        <translation>Antworten auf Frage %L1</translation>
    </message>
    <message>
        <source>Question %L1 up</source>
        <translation>Frage %L1 nach oben</translation>
    </message>
    <message>
        <source>Question %L1 down</source>
        <translation>Frage %L1 nach unten</translation>
    </message>
    <message>
        <source>Take question %L1 away</source>
        <translation>Frage %L1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>1 to %Ln points</source>
        <translation>
            <numerusform>1 Punkt</numerusform>
            <numerusform>1 bis %Ln Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::RangeEdit</name>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Play just this piece (Alt+H)</source>
        <translation>Nur diesen Ausschnitt abspielen (Alt+H)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>Die Pfeiltasten verschieben den Wert um eine Zehntelsekunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which time, what happens to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set to the playhead</source>
        <translation>Auf die Abspielposition setzen</translation>
    </message>
    <message>
        <source>The place where playing is, or stopped</source>
        <translation>Die Stelle, an der die Wiedergabe läuft oder angehalten wurde</translation>
    </message>
    <message>
        <source>0.1 s earlier</source>
        <translation>0,1 s früher</translation>
    </message>
    <message>
        <source>0.1 s later</source>
        <translation>0,1 s später</translation>
    </message>
    <message>
        <source>A clip can be an hour long at most.</source>
        <translation>Ein Ausschnitt kann höchstens eine Stunde lang sein.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReceiverClient</name>
    <message>
        <source>What arrived is not what the receiver sent, so it was not kept. Try again.</source>
        <translation>Was ankam, ist nicht das, was der Empfänger gesendet hat, und wurde deshalb nicht gespeichert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>%1 lässt sich nicht speichern: %2. Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Reading the receiver’s answer</source>
        <translation>Die Antwort des Empfängers wird gelesen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingFooter</name>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop loading the recording</source>
        <translation>Das Laden der Aufnahme abbrechen</translation>
    </message>
    <message>
        <source>Refresh link</source>
        <translation>Link erneuern</translation>
    </message>
    <message>
        <source>Ask for a new link now; what plays is not interrupted</source>
        <translation>Jetzt einen neuen Link anfordern; was läuft, wird nicht unterbrochen</translation>
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
        <translation>Die Bytes, die abgespielt werden, wurden mit dieser Prüfsumme verglichen: %1</translation>
    </message>
    <message>
        <source>Loading the recording: %1 of %2</source>
        <translation>Aufnahme wird geladen: %1 von %2</translation>
    </message>
    <message>
        <source>Asking for the recording …</source>
        <translation>Die Aufnahme wird angefordert …</translation>
    </message>
    <message>
        <source>Renewing the link …</source>
        <translation>Der Link wird erneuert …</translation>
    </message>
    <message>
        <source>Offline: the link has expired; what is loaded still plays</source>
        <translation>Offline: Der Link ist abgelaufen; was geladen ist, spielt weiter</translation>
    </message>
    <message>
        <source>The link has expired; what is loaded still plays</source>
        <translation>Der Link ist abgelaufen; was geladen ist, spielt weiter</translation>
    </message>
    <message>
        <source>Offline: link expires in %1, renewed when connected</source>
        <translation>Offline: Link läuft in %1 ab und wird bei Verbindung erneuert</translation>
    </message>
    <message>
        <source>Renewing failed, trying again; link expires in %1</source>
        <translation>Erneuern fehlgeschlagen, neuer Versuch; Link läuft in %1 ab</translation>
    </message>
    <message>
        <source>Link expires in %1</source>
        <translation>Link läuft in %1 ab</translation>
    </message>
    <message>
        <source>Waiting for more of the recording: %1 of %2</source>
        <translation>Warten auf weitere Teile der Aufnahme: %1 von %2</translation>
    </message>
    <message>
        <source>Plays while it loads: %1 of %2</source>
        <translation>Wiedergabe während des Ladens: %1 von %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingLoader</name>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>Für eine temporäre Datei ist kein Platz: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingsGroup</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>Nichts einzurichten. Für eine Person empfohlen.</translation>
    </message>
    <message>
        <source>S3-compatible store</source>
        <translation>S3-kompatibler Speicher</translation>
    </message>
    <message>
        <source>Amazon S3, MinIO, Cloudflare R2, Backblaze and many others.</source>
        <translation>Amazon S3, MinIO, Cloudflare R2, Backblaze und viele andere.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A private bucket of a Supabase project.</source>
        <translation>Ein privater Bucket eines Supabase-Projekts.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Empty for the usual one, beside the calls.</source>
        <translation>Leer für den üblichen, neben den Anrufen.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Empty for Amazon S3 itself.</source>
        <translation>Leer für Amazon S3 selbst.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Address of the project</source>
        <translation>Adresse des Projekts</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Folder inside</source>
        <translation>Ordner darin</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>As is usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket im Pfad</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Who vouches for the store (PEM), where this computer does not know it. May stay empty.</source>
        <translation>Wer für den Speicher bürgt (PEM), wenn dieser Computer es nicht weiß. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>The project’s secret key (sb_secret_…) or service_role key. Kept in this computer’s keychain, never in a file.</source>
        <translation>Der geheime Schlüssel des Projekts (sb_secret_…) oder der service_role-Schlüssel. Liegt im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Bucket in the server’s name</source>
        <translation>Bucket im Servernamen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactActions</name>
    <message>
        <source>Take parts out of this call…</source>
        <translation>Teile dieses Anrufs schwärzen…</translation>
    </message>
    <message>
        <source>Open the original of this call…</source>
        <translation>Original dieses Anrufs öffnen…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactDialog</name>
    <message>
        <source>Take parts out of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Teile des Anrufs von %1 schwärzen, %2</translation>
    </message>
    <message>
        <source>Open the original…</source>
        <translation>Original öffnen…</translation>
    </message>
    <message>
        <source>Read and hear what was said; noted in the audit log</source>
        <translation>Lesen und hören, was gesagt wurde; steht im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Delete the original…</source>
        <translation>Original löschen…</translation>
    </message>
    <message>
        <source>The copy stays; nobody can bring the original back</source>
        <translation>Die Kopie bleibt; niemand kann das Original zurückholen</translation>
    </message>
    <message>
        <source>Put what is chosen in the words into the list (Alt+A)</source>
        <translation>Was in den Worten ausgewählt ist, in die Liste aufnehmen (Alt+A)</translation>
    </message>
    <message>
        <source>Look for card numbers</source>
        <translation>Nach Kartennummern suchen</translation>
    </message>
    <message>
        <source>Heard instead</source>
        <translation>Stattdessen zu hören</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>A beep</source>
        <translation>Ein Piepton</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>Kept under seal</source>
        <translation>Unter Verschluss</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>Warum? Es steht im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Taking parts out …</source>
        <translation>Teile werden entfernt …</translation>
    </message>
    <message>
        <source>Taking parts out … You can close this; it goes on.</source>
        <translation>Teile werden entfernt … Sie können das schließen; es geht weiter.</translation>
    </message>
    <message>
        <source>It is tried again. %1</source>
        <comment>why</comment>
        <translation>Es wird erneut versucht. %1</translation>
    </message>
    <message>
        <source>Done. Everybody hears and reads the copy from now on.</source>
        <translation>Fertig. Alle hören und lesen von jetzt an die Kopie.</translation>
    </message>
    <message>
        <source>It takes longer than usual, and goes on. Look again later.</source>
        <translation>Es dauert länger als sonst und geht weiter. Sehen Sie später wieder nach.</translation>
    </message>
    <message>
        <source>Asking what is out, and what is suggested …</source>
        <translation>Es wird gefragt, was entfernt ist und was vorgeschlagen wird …</translation>
    </message>
    <message>
        <source>Searches the words under seal, which is noted in the audit log</source>
        <translation>Durchsucht die Worte unter Verschluss, was im Prüfprotokoll steht</translation>
    </message>
    <message>
        <source>Adds what is suggested to the list</source>
        <translation>Nimmt auf, was vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Looking for card numbers and security codes …</source>
        <translation>Kartennummern und Prüfnummern werden gesucht …</translation>
    </message>
    <message>
        <source>No card number or security code was found in the words. Select words above, and add them to what is taken out.</source>
        <translation>In den Worten wurde keine Kartennummer oder Prüfnummer gefunden. Wählen Sie oben Worte aus und nehmen Sie sie auf.</translation>
    </message>
    <message>
        <source>Nothing more was found.</source>
        <translation>Es wurde nichts Weiteres gefunden.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>times of the recording</comment>
        <translation>%1 bis %2 aufnehmen</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Original löschen</translation>
    </message>
    <message>
        <source>Delete the original for good? Nobody can bring back what is taken out, and no other parts can be chosen later. This can’t be undone.</source>
        <translation>Das Original endgültig löschen? Niemand kann zurückholen, was entfernt wird, und nichts davon lässt sich später wieder hören. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Redact and delete</source>
        <translation>Schwärzen und löschen</translation>
    </message>
    <message>
        <source>Check at least one part.</source>
        <translation>Kreuzen Sie mindestens einen Teil an.</translation>
    </message>
    <message>
        <source>Say why these parts are taken out.</source>
        <translation>Sagen Sie, warum diese Teile entfernt werden.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Redaction</name>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Prüfnummer</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>part of a call that is taken out</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of the recording</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing was taken out of this call yet.</source>
        <translation>Aus diesem Anruf wurde noch nichts entfernt.</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, and that failed. The call is what it was. %2</source>
        <comment>who, why</comment>
        <translation>%1 wollte Teile entfernen lassen, und das ist misslungen. Der Anruf ist, wie er war. %2</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, which is being done.</source>
        <translation>%1 lässt Teile entfernen; das geschieht gerade.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts were taken out on %1, at the wish of %2: “%3”.</source>
        <translation>
            <numerusform>%Ln Teil wurde am %1 auf Wunsch von %2 entfernt: „%3“.</numerusform>
            <numerusform>%Ln Teile wurden am %1 auf Wunsch von %2 entfernt: „%3“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has been under seal since %1. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>Das Original liegt seit %1 unter Verschluss. Nur wer schwärzen darf, kann es öffnen, und jedes Mal steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>The original is gone for good: what is out stays out, and more can follow.</source>
        <translation>Das Original ist endgültig weg: Was entfernt ist, bleibt entfernt; mehr kann folgen.</translation>
    </message>
    <message>
        <source>Everybody then hears and reads the copy without these parts: here, in exports, and by links to clips that were given out before.</source>
        <translation>Alle hören und lesen dann die Kopie ohne diese Teile: hier, in Exporten und über Links zu Ausschnitten, die schon vergeben sind.</translation>
    </message>
    <message>
        <source>The original stays under seal. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>Das Original bleibt unter Verschluss. Nur wer schwärzen darf, kann es öffnen, und jedes Mal steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>The original is deleted for good. Nobody can bring it back.</source>
        <translation>Das Original wird endgültig gelöscht. Niemand kann es zurückholen.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>said in place of words that were taken out</comment>
        <translation>geschwärzt</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactionDesk</name>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Open what was said before parts were taken out? That you did is noted in the audit log, with your name and the time.</source>
        <translation>Öffnen, was gesagt wurde, bevor Teile entfernt wurden? Dass Sie das getan haben, steht mit Ihrem Namen und der Zeit im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewKeys</name>
    <message>
        <source>Play, pause</source>
        <translation>Abspielen, Pause</translation>
    </message>
    <message>
        <source>Repeat the last 3 seconds</source>
        <translation>Die letzten 3 Sekunden wiederholen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Begin a loop here</source>
        <translation>Hier eine Schleife beginnen</translation>
    </message>
    <message>
        <source>End the loop here, and hear it again and again</source>
        <translation>Die Schleife hier beenden und immer wieder hören</translation>
    </message>
    <message>
        <source>Hear what is selected, or else this turn, again and again, or no longer</source>
        <translation>Die Auswahl oder sonst diesen Beitrag immer wieder hören, oder nicht mehr</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Keine Schleife</translation>
    </message>
    <message>
        <source>Skip silence: gently, more, most, not at all</source>
        <translation>Stille überspringen: etwas, mehr, am meisten, gar nicht</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Back 15 seconds</source>
        <translation>15 Sekunden zurück</translation>
    </message>
    <message>
        <source>Forward 15 seconds</source>
        <translation>15 Sekunden vor</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the next word that was searched for</source>
        <translation>Zum nächsten gesuchten Wort</translation>
    </message>
    <message>
        <source>To the word before that was searched for</source>
        <translation>Zum vorigen gesuchten Wort</translation>
    </message>
    <message>
        <source>Find words in this call</source>
        <translation>Wörter in diesem Anruf suchen</translation>
    </message>
    <message>
        <source>The transcript: back to what is heard now</source>
        <translation>Transkript: zurück zu dem, was gerade zu hören ist</translation>
    </message>
    <message>
        <source>Good, and on to the next call</source>
        <translation>Gut, und weiter zum nächsten Anruf</translation>
    </message>
    <message>
        <source>Follow up, and on to the next call</source>
        <translation>Nachfassen, und weiter zum nächsten Anruf</translation>
    </message>
    <message>
        <source>Problem, and on to the next call</source>
        <translation>Problem, und weiter zum nächsten Anruf</translation>
    </message>
    <message>
        <source>Undo the last review, note or tag</source>
        <translation>Letzte Bewertung, Notiz oder letztes Schlagwort zurücknehmen</translation>
    </message>
    <message>
        <source>Mark what is heard now</source>
        <translation>Markieren, was gerade zu hören ist</translation>
    </message>
    <message>
        <source>Write a note about what is heard now</source>
        <translation>Eine Notiz zu dem schreiben, was gerade zu hören ist</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>To the next note or marker</source>
        <translation>Zur nächsten Notiz oder Markierung</translation>
    </message>
    <message>
        <source>To the note or marker before</source>
        <translation>Zur vorigen Notiz oder Markierung</translation>
    </message>
    <message>
        <source>Hear the agent only</source>
        <translation>Nur den Agenten hören</translation>
    </message>
    <message>
        <source>Hear the caller only</source>
        <translation>Nur den Anrufer hören</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Beide hören</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Nächster Anruf</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Voriger Anruf</translation>
    </message>
    <message>
        <source>The transcript comes too late: 0.1 s earlier</source>
        <translation>Das Transkript kommt zu spät: 0,1 s früher</translation>
    </message>
    <message>
        <source>The transcript comes too early: 0.1 s later</source>
        <translation>Das Transkript kommt zu früh: 0,1 s später</translation>
    </message>
    <message>
        <source>The transcript: the times that the provider sent</source>
        <translation>Das Transkript: die Zeiten, die der Anbieter gesendet hat</translation>
    </message>
    <message>
        <source>Answer the scorecard</source>
        <translation>Den Bewertungsbogen ausfüllen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPane</name>
    <message>
        <source>Loading the call …</source>
        <translation>Der Anruf wird geladen …</translation>
    </message>
    <message>
        <source>The call could not be loaded</source>
        <translation>Der Anruf konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Kein Anruf ausgewählt</translation>
    </message>
    <message>
        <source>Choose a call in the list to listen to it and to read what was said. N and P go to the next and the previous one.</source>
        <translation>Wählen Sie einen Anruf in der Liste, um ihn anzuhören und zu lesen, was gesagt wurde. N und P gehen zum nächsten und zum vorigen.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln Anruf ausgewählt</numerusform>
            <numerusform>%Ln Anrufe ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with all of them stands below the list. Choose one alone to listen to it and to read what was said.</source>
        <translation>Was sich mit allen tun lässt, steht unter der Liste. Wählen Sie einen allein, um ihn anzuhören und zu lesen, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Calls are heard and read here</source>
        <translation>Hier werden Anrufe gehört und gelesen</translation>
    </message>
    <message>
        <source>There is none in the list at the moment.</source>
        <translation>In der Liste steht zurzeit keiner.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPresenter</name>
    <message>
        <source>The recording could not be loaded</source>
        <translation>Die Aufnahme konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Das Laden wurde abgebrochen</translation>
    </message>
    <message>
        <source>The recording is kept; load it whenever you like.</source>
        <translation>Die Aufnahme ist aufbewahrt; laden Sie sie, wann Sie möchten.</translation>
    </message>
    <message>
        <source>The recording can’t be played</source>
        <translation>Die Aufnahme lässt sich nicht abspielen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewTabs</name>
    <message>
        <source>The provider sent no transcript for this call.</source>
        <translation>Der Anbieter hat zu diesem Anruf kein Transkript gesendet.</translation>
    </message>
    <message>
        <source>What is said appears here when the call has ended.</source>
        <translation>Was gesagt wird, erscheint hier, wenn der Anruf beendet ist.</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>Teile des Anrufs</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>and how many</comment>
        <translation>Notizen %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesDialog</name>
    <message>
        <source>Who can do what</source>
        <translation>Wer darf was</translation>
    </message>
    <message>
        <source>Whoever is limited to the calls of some assistants or numbers can do this with those calls only, and nothing that is about all of them.</source>
        <translation>Wer nur die Anrufe einiger Assistenten oder Nummern sieht, kann dies nur mit diesen Anrufen tun und nichts, was alle betrifft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesModel</name>
    <message>
        <source>Make and change owners</source>
        <translation>Inhaber ernennen und ändern</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may do it</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not do it</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Was sie dürfen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SavePage</name>
    <message>
        <source>Fade</source>
        <translation>Blende</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
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
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Open the folder in which the clip is</source>
        <translation>Den Ordner mit dem Ausschnitt öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>How the sound begins and ends: at once, without a click, or slowly</source>
        <translation>Wie der Ton beginnt und endet: sofort, ohne Knacken oder langsam</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>%1 stand for what the call says.</source>
        <comment>a list of placeholders</comment>
        <translation>%1 werden durch die Angaben des Anrufs ersetzt.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Making the clip …</source>
        <translation>Der Ausschnitt wird erstellt …</translation>
    </message>
    <message>
        <source>Saved and checked: %1, %2</source>
        <comment>file name, size</comment>
        <translation>Gespeichert und geprüft: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>Ausschnitt speichern</translation>
    </message>
    <message>
        <source>Clips, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>Ausschnitte, %1 (*.%2)</translation>
    </message>
    <message>
        <source>It will be suggested as: %1</source>
        <translation>Vorgeschlagener Name: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreKeeper</name>
    <message>
        <source>The scorecard can’t be shown: %1</source>
        <translation>Der Bewertungsbogen lässt sich nicht anzeigen: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>Nicht gespeichert, für einen anderen Anruf: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScorePage</name>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>The scorecard is being loaded …</source>
        <translation>Der Bewertungsbogen wird geladen …</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Write a few questions, such as “Was the caller helped?”, and answer them here for each call.</source>
        <translation>Noch wird zu Anrufen nichts gefragt. Schreiben Sie ein paar Fragen, etwa „Wurde dem Anrufer geholfen?“, und beantworten Sie sie hier für jeden Anruf.</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Who administers Earshot writes the questions.</source>
        <translation>Noch wird zu Anrufen nichts gefragt. Die Fragen schreibt, wer Earshot verwaltet.</translation>
    </message>
    <message>
        <source>Write questions…</source>
        <translation>Fragen schreiben…</translation>
    </message>
    <message>
        <source>Change the questions…</source>
        <translation>Die Fragen ändern…</translation>
    </message>
    <message>
        <source>Answered: %L1 of %L2</source>
        <translation>Beantwortet: %L1 von %L2</translation>
    </message>
    <message>
        <source>%L1 % · %2</source>
        <extracomment>%1 a number of percent, %2 how many questions are answered</extracomment>
        <translation>%L1 % · %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>These questions are asked of every call. A question that is reworded or moved keeps its answers; one that is taken away, or answered in another way, begins anew.</source>
        <translation>Diese Fragen werden zu jedem Anruf gestellt. Eine umformulierte oder verschobene Frage behält ihre Antworten; eine, die entfernt oder auf andere Art beantwortet wird, beginnt von vorn.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The questions are being loaded …</source>
        <translation>Die Fragen werden geladen …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SelectionBar</name>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Mark as…</source>
        <translation>Bewerten als…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Bewertung entfernen</translation>
    </message>
    <message>
        <source>Download recordings…</source>
        <translation>Aufnahmen herunterladen…</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>In einen Ordner…</translation>
    </message>
    <message>
        <source>As a ZIP archive…</source>
        <translation>Als ZIP-Archiv…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln Anruf ausgewählt</numerusform>
            <numerusform>%Ln Anrufe ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected calls</source>
        <translation>Die ausgewählten Anrufe exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets, with byte order mark (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme, mit Byte Order Mark (*.csv)</translation>
    </message>
    <message>
        <source>Table, plain UTF-8 (*.csv)</source>
        <translation>Tabelle, einfaches UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Where to make a folder for the recordings</source>
        <translation>Wo ein Ordner für die Aufnahmen angelegt werden soll</translation>
    </message>
    <message>
        <source>Save the recordings</source>
        <translation>Aufnahmen speichern</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln calls</source>
        <translation>
            <numerusform>%L1 von %Ln Anruf</numerusform>
            <numerusform>%L1 von %Ln Anrufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SettingsPage</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>Willkommen bei Earshot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Calls come from this computer</source>
        <translation>Anrufe kommen von diesem Computer</translation>
    </message>
    <message>
        <source>Calls come from a team’s receiver</source>
        <translation>Anrufe kommen vom Empfänger eines Teams</translation>
    </message>
    <message>
        <source>These are sample calls</source>
        <translation>Das sind Beispielanrufe</translation>
    </message>
    <message>
        <source>Change where calls come from…</source>
        <translation>Ändern, woher Anrufe kommen…</translation>
    </message>
    <message>
        <source>There is nothing to set here</source>
        <translation>Hier gibt es nichts einzustellen</translation>
    </message>
    <message>
        <source>When the window is closed:</source>
        <translation>Beim Schließen des Fensters:</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SideButton</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Which side is heard (0 both, 1 agent, 2 caller)</source>
        <translation>Welche Seite zu hören ist (0 beide, 1 Agent, 2 Anrufer)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>a side of the conversation</comment>
        <translation>Zu hören: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Sidebar</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignBar</name>
    <message>
        <source>Why this call should be heard</source>
        <translation>Warum dieser Anruf angehört werden sollte</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Zur Stelle</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignTexts</name>
    <message>
        <source>%1 minutes of silence at %2</source>
        <comment>1:12 minutes</comment>
        <translation>%1 Minuten Stille bei %2</translation>
    </message>
    <message>
        <source>A tool failed at %1</source>
        <translation>Ein Tool schlug bei %1 fehl</translation>
    </message>
    <message>
        <source>The tool %1 failed at %2</source>
        <translation>Das Tool %1 schlug bei %2 fehl</translation>
    </message>
    <message>
        <source>Success evaluated as low: %1</source>
        <translation>Erfolg niedrig eingestuft: %1</translation>
    </message>
    <message>
        <source>Evaluated as a failure</source>
        <translation>Als Misserfolg eingestuft</translation>
    </message>
    <message>
        <source>The caller complains: “%1” at %2</source>
        <translation>Der Anrufer beschwert sich: „%1“ bei %2</translation>
    </message>
    <message numerus="yes">
        <source>A short call, with %Ln seconds of waiting at %1</source>
        <translation>
            <numerusform>Ein kurzer Anruf mit %Ln Sekunde Wartezeit bei %1</numerusform>
            <numerusform>Ein kurzer Anruf mit %Ln Sekunden Wartezeit bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short call, after %Ln seconds of waiting</source>
        <translation>
            <numerusform>Ein kurzer Anruf nach %Ln Sekunde Wartezeit</numerusform>
            <numerusform>Ein kurzer Anruf nach %Ln Sekunden Wartezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds of silence at %1</source>
        <translation>
            <numerusform>%Ln Sekunde Stille bei %1</numerusform>
            <numerusform>%Ln Sekunden Stille bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tool failed %Ln times, first at %1</source>
        <translation>
            <numerusform>Ein Tool schlug einmal fehl, zuerst bei %1</numerusform>
            <numerusform>Ein Tool schlug %Ln-mal fehl, zuerst bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tool %1 failed %Ln times, first at %2</source>
        <translation>
            <numerusform>Das Tool %1 schlug einmal fehl, zuerst bei %2</numerusform>
            <numerusform>Das Tool %1 schlug %Ln-mal fehl, zuerst bei %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caller complains %Ln times, first “%1” at %2</source>
        <translation>
            <numerusform>Der Anrufer beschwert sich einmal, zuerst „%1“ bei %2</numerusform>
            <numerusform>Der Anrufer beschwert sich %Ln-mal, zuerst „%1“ bei %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They interrupt each other %Ln times, first at %1</source>
        <translation>
            <numerusform>Sie unterbrechen einander einmal, zuerst bei %1</numerusform>
            <numerusform>Sie unterbrechen einander %Ln-mal, zuerst bei %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SoundMenu</name>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Hear all silence</source>
        <translation>Stille nicht kürzen</translation>
    </message>
    <message>
        <source>Shorten pauses over 2 s</source>
        <translation>Pausen über 2 s kürzen</translation>
    </message>
    <message>
        <source>Shorten pauses over 1 s</source>
        <translation>Pausen über 1 s kürzen</translation>
    </message>
    <message>
        <source>Shorten pauses over 0.6 s</source>
        <translation>Pausen über 0,6 s kürzen</translation>
    </message>
    <message>
        <source>%1 (saves %2)</source>
        <comment>what is shortened, a length of time</comment>
        <translation>%1 (spart %2)</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Skips silence</source>
        <translation>Überspringt Stille</translation>
    </message>
    <message>
        <source>Skips silence, saves %1</source>
        <translation>Überspringt Stille, spart %1</translation>
    </message>
    <message>
        <source>Begin 1.5 s earlier after a pause</source>
        <translation>Nach einer Pause 1,5 s früher beginnen</translation>
    </message>
    <message>
        <source>Make the quieter side as loud as the other</source>
        <translation>Die leisere Seite so laut machen wie die andere</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Wie am Computer eingestellt</translation>
    </message>
    <message>
        <source>Agent twice as fast</source>
        <translation>Agent doppelt so schnell</translation>
    </message>
    <message>
        <source>Caller twice as fast</source>
        <translation>Anrufer doppelt so schnell</translation>
    </message>
    <message>
        <source>Which pauses are skipped (S), and how it is played on</source>
        <translation>Welche Pausen übersprungen werden (S), und wie es weitergespielt wird</translation>
    </message>
    <message>
        <source>Agent’s level</source>
        <translation>Pegel des Agenten</translation>
    </message>
    <message>
        <source>Caller’s level</source>
        <translation>Pegel des Anrufers</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SourcesModel</name>
    <message>
        <source>%1 What is shown was seen %2.</source>
        <translation>%1 Gezeigt wird, was %2 zu sehen war.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>Ereignisse gehen an</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SpokenTime</name>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position and length, who speaks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>selected from %1 to %2, %3 long</source>
        <translation>ausgewählt von %1 bis %2, %3 lang</translation>
    </message>
</context>
<context>
    <name>earshot::ui::StateTexts</name>
    <message>
        <source>No recording yet</source>
        <translation>Noch keine Aufnahme</translation>
    </message>
    <message>
        <source>The provider has not said whether this call was recorded. If a recording comes, it appears here.</source>
        <translation>Der Anbieter hat nicht gesagt, ob dieser Anruf aufgenommen wurde. Wenn eine Aufnahme kommt, erscheint sie hier.</translation>
    </message>
    <message>
        <source>The call is not over</source>
        <translation>Der Anruf ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>Its recording appears here when it has ended.</source>
        <translation>Die Aufnahme erscheint hier, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>The recording is fetched again soon</source>
        <translation>Die Aufnahme wird bald noch einmal geholt</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>Der letzte Versuch ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>Der letzte Versuch ist gescheitert; der nächste folgt von selbst.</translation>
    </message>
    <message>
        <source>The recording could not be fetched</source>
        <translation>Die Aufnahme konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>Every attempt failed: %1 The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>Jeder Versuch ist gescheitert: %1 Wer sich um den Empfänger kümmert, kann es erneut versuchen; das Transkript bleibt lesbar.</translation>
    </message>
    <message>
        <source>Every attempt failed. The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>Jeder Versuch ist gescheitert. Wer sich um den Empfänger kümmert, kann es erneut versuchen; das Transkript bleibt lesbar.</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>Dieser Anruf hat keine Aufnahme</translation>
    </message>
    <message>
        <source>%1 The transcript is all there is.</source>
        <translation>%1 Das Transkript ist alles, was es gibt.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it. The transcript is all there is.</source>
        <translation>Der Anbieter hat keinen Ton davon behalten. Das Transkript ist alles, was es gibt.</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>Die Aufnahme wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 The transcript and the details stay.</source>
        <translation>%1 Transkript und Details bleiben.</translation>
    </message>
    <message>
        <source>It was kept once and then deleted. The transcript and the details stay.</source>
        <translation>Sie war aufbewahrt und wurde dann gelöscht. Transkript und Details bleiben.</translation>
    </message>
    <message>
        <source>Recording waits its turn</source>
        <translation>Aufnahme wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>Recording is being fetched</source>
        <translation>Aufnahme wird geholt</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>Aufnahme bereit</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Bald neuer Versuch</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>Aufnahme fehlgeschlagen</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Nur Transkript</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>Aufnahme gelöscht</translation>
    </message>
    <message>
        <source>The recording waits its turn</source>
        <translation>Die Aufnahme wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>It is fetched from the provider in a moment and can then be played here.</source>
        <translation>Sie wird gleich vom Anbieter geholt und lässt sich dann hier abspielen.</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked</source>
        <translation>Die Aufnahme wird geholt und geprüft</translation>
    </message>
    <message>
        <source>It can be played here as soon as it is stored.</source>
        <translation>Sie lässt sich hier abspielen, sobald sie abgelegt ist.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it.</source>
        <translation>Der Anbieter hat keinen Ton davon behalten.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TagBar</name>
    <message>
        <source>Add tag</source>
        <translation>+ Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Ein Schlagwort hinzufügen (T)</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>Schlagwort, noch ein Schlagwort</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Neue Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Das Schlagwort „%1“ entfernen</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeLabel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What is heard now, and the length of the recording</source>
        <translation>Was gerade zu hören ist, und die Länge der Aufnahme</translation>
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
        <translation>%1 Std. %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeTexts</name>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
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
        <translation>&amp;Anhören</translation>
    </message>
    <message>
        <source>Recording ready · %1</source>
        <translation>Aufnahme bereit · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings ready</source>
        <translation>
            <numerusform>%n Aufnahme bereit</numerusform>
            <numerusform>%n Aufnahmen bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of %1 could not be kept. %2</source>
        <translation>Die Aufnahme von %1 konnte nicht gespeichert werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be kept</source>
        <translation>
            <numerusform>%n Aufnahme konnte nicht gespeichert werden</numerusform>
            <numerusform>%n Aufnahmen konnten nicht gespeichert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was tun?</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings could not be kept</source>
        <translation>Zeigt die Anrufe, deren Aufnahmen nicht gespeichert werden konnten</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings became ready</source>
        <translation>Zeigt die Anrufe, deren Aufnahmen nun bereit sind</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptModel</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, speaker, what was said</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
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
        <translation>Aktuelle Stelle</translation>
    </message>
    <message>
        <source>Keep the turn that is heard in view again (.)</source>
        <translation>Den Beitrag, der zu hören ist, wieder im Blick behalten (.)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>Ab hier anhören</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole transcript</source>
        <translation>Das ganze Transkript kopieren</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier</source>
        <translation>Es kommt zu spät: 0,1 s früher</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later</source>
        <translation>Es kommt zu früh: 0,1 s später</translation>
    </message>
    <message numerus="yes">
        <source>Clip these %n turns…</source>
        <translation>
            <numerusform>Ausschnitt aus %n Beitrag…</numerusform>
            <numerusform>Ausschnitt aus diesen %n Beiträgen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip this turn…</source>
        <translation>Ausschnitt aus diesem Beitrag…</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Clip these words…</source>
        <translation>Ausschnitt aus diesen Wörtern…</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Diese Wörter kopieren</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Earshot öffnen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Earshot beenden</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>Eingang: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>Eingang: %1+</translation>
    </message>
    <message>
        <source>1 call waits to be heard</source>
        <translation>1 Anruf ist noch anzuhören</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be heard</source>
        <translation>
            <numerusform>%n Anruf ist noch anzuhören</numerusform>
            <numerusform>%n Anrufe sind noch anzuhören</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::TrialLine</name>
    <message>
        <source>Works: %1</source>
        <translation>Funktioniert: %1</translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>Funktioniert nicht: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TurnText</name>
    <message>
        <source>both speaking</source>
        <translation>beide sprechen</translation>
    </message>
    <message>
        <source>agent speaking</source>
        <translation>Agent spricht</translation>
    </message>
    <message>
        <source>caller speaking</source>
        <translation>Anrufer spricht</translation>
    </message>
    <message>
        <source>somebody speaking</source>
        <translation>jemand spricht</translation>
    </message>
</context>
<context>
    <name>earshot::ui::VerdictBar</name>
    <message>
        <source>Nothing needs to be done (G)</source>
        <translation>Es ist nichts zu tun (G)</translation>
    </message>
    <message>
        <source>Somebody has to get back to the customer (F)</source>
        <translation>Jemand muss sich beim Kunden melden (F)</translation>
    </message>
    <message>
        <source>Something went wrong (X)</source>
        <translation>Etwas ist schiefgegangen (X)</translation>
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
        <translation>Für %1 nicht gespeichert: %2</translation>
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
        <translation>%1   (etwa %L2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>No views are saved so far</source>
        <translation>Bisher sind keine Ansichten gespeichert</translation>
    </message>
    <message>
        <source>Save words and filters as a view…</source>
        <translation>Wörter und Filter als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Die Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Its name, which all of your organisation see:</source>
        <translation>Ihr Name, den alle in Ihrer Organisation sehen:</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Die Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody? The calls stay.</source>
        <translation>Die Ansicht „%1“ für alle löschen? Die Anrufe bleiben.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveGrip</name>
    <message>
        <source>Waveform: taller</source>
        <translation>Wellenform: höher</translation>
    </message>
    <message>
        <source>Waveform: shorter</source>
        <translation>Wellenform: niedriger</translation>
    </message>
    <message>
        <source>Waveform: the usual height</source>
        <translation>Wellenform: übliche Höhe</translation>
    </message>
    <message>
        <source>Height of the waveform</source>
        <translation>Höhe der Wellenform</translation>
    </message>
    <message>
        <source>Drag to make the waveform taller or shorter (arrow keys), double click for the usual height</source>
        <translation>Ziehen macht die Wellenform höher oder niedriger (Pfeiltasten), ein Doppelklick stellt die übliche Höhe her</translation>
    </message>
    <message>
        <source>Waveform: more room for the agent</source>
        <translation>Wellenform: mehr Platz für den Agenten</translation>
    </message>
    <message>
        <source>Waveform: more room for the caller</source>
        <translation>Wellenform: mehr Platz für den Anrufer</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveMark</name>
    <message>
        <source>Silence of %1</source>
        <translation>Stille von %1</translation>
    </message>
    <message>
        <source>The agent answers after %1</source>
        <translation>Der Agent antwortet nach %1</translation>
    </message>
    <message>
        <source>The agent interrupts the caller</source>
        <translation>Der Agent unterbricht den Anrufer</translation>
    </message>
    <message>
        <source>The caller interrupts the agent</source>
        <translation>Der Anrufer unterbricht den Agenten</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveOverview</name>
    <message>
        <source>The whole recording</source>
        <translation>Die ganze Aufnahme</translation>
    </message>
    <message>
        <source>Drag to see another part; Ctrl and the wheel over the lanes bring it nearer</source>
        <translation>Ziehen zeigt einen anderen Teil; Strg und das Mausrad über den Spuren holen ihn näher heran</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveSelection</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
        <translation>Wellenform: vergrößern</translation>
    </message>
    <message>
        <source>Waveform: farther</source>
        <translation>Wellenform: verkleinern</translation>
    </message>
    <message>
        <source>Waveform: the whole call</source>
        <translation>Wellenform: der ganze Anruf</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>To the next silence, interruption or slow answer</source>
        <translation>Zur nächsten Stille, Unterbrechung oder langsamen Antwort</translation>
    </message>
    <message>
        <source>To the silence, interruption or slow answer before</source>
        <translation>Zur vorigen Stille, Unterbrechung oder langsamen Antwort</translation>
    </message>
    <message>
        <source>Swap agent and caller in this call</source>
        <translation>Agent und Anrufer in diesem Anruf vertauschen</translation>
    </message>
    <message>
        <source>Loading the waveform …</source>
        <translation>Die Wellenform wird geladen …</translation>
    </message>
    <message>
        <source>There is no waveform for this recording. It can be played all the same.</source>
        <translation>Zu dieser Aufnahme gibt es keine Wellenform. Sie lässt sich trotzdem abspielen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what is marked there</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>time, who speaks, what is said</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Click to listen from here (arrow keys: 5 s, with Ctrl 15 s), drag to select (Shift and arrow keys)</source>
        <translation>Klicken, um ab hier zu hören (Pfeiltasten: 5 s, mit Strg 15 s), ziehen zum Auswählen (Umschalt und Pfeiltasten)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Select: one step to the left (in the transcript, one word)</source>
        <translation>Auswählen: einen Schritt nach links (im Transkript ein Wort)</translation>
    </message>
    <message>
        <source>Select: one step to the right (in the transcript, one word)</source>
        <translation>Auswählen: einen Schritt nach rechts (im Transkript ein Wort)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WordsDialog</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Standardwörter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Words of a complaint</source>
        <translation>Wörter einer Beschwerde</translation>
    </message>
    <message>
        <source>A call in which the caller says one of these comes first in the inbox. Write a word or a phrase a line; * at the end of a word stands for all that begin so.</source>
        <translation>Ein Anruf, in dem der Anrufer eines dieser Wörter sagt, steht im Eingang zuerst. Schreiben Sie je Zeile ein Wort oder eine Wortfolge; * am Ende eines Wortes steht für alle, die so beginnen.</translation>
    </message>
    <message>
        <source>Everybody’s calls are looked through for Earshot’s own words again</source>
        <translation>Die Anrufe werden für alle wieder nach den eigenen Wörtern von Earshot durchsucht</translation>
    </message>
    <message>
        <source>The words are being loaded …</source>
        <translation>Die Wörter werden geladen …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>That is more than is looked for. Take some away.</source>
        <translation>Das sind mehr Wörter, als gesucht werden. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>These are Earshot’s own words. What you save counts for everybody.</source>
        <translation>Das sind die eigenen Wörter von Earshot. Was Sie speichern, gilt für alle.</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Gewählt von %1</translation>
    </message>
</context>
</TS>
