<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AlertTexts</name>
    <message>
        <source>%1 without: %2</source>
        <comment>count of calls, reason</comment>
        <translation>%1 sem gravação: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched, and somebody must decide.</source>
        <translation>
            <numerusform>Não foi possível obter %n gravação, e alguém precisa decidir.</numerusform>
            <numerusform>Não foi possível obter %n gravações, e alguém precisa decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n inbound calls of the last 24 hours have a recording; at least %2 % are expected.</source>
        <translation>
            <numerusform>Com gravação: %1 de %n chamada recebida das últimas 24 horas; o esperado é pelo menos %2%.</numerusform>
            <numerusform>Com gravação: %1 das %n chamadas recebidas das últimas 24 horas; o esperado é pelo menos %2%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet, and the provider soon deletes them, the first on %1.</source>
        <translation>
            <numerusform>%n gravação ainda não está aqui, e o provedor vai excluí-la em breve: em %1.</numerusform>
            <numerusform>%n gravações ainda não estão aqui, e o provedor vai excluí-las em breve, a primeira em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet.</source>
        <translation>
            <numerusform>%n gravação ainda não está aqui.</numerusform>
            <numerusform>%n gravações ainda não estão aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the time at which the provider deletes them has passed; the first was %1.</source>
        <translation>
            <numerusform>Para %n delas já passou o momento em que o provedor a exclui; foi em %1.</numerusform>
            <numerusform>Para %n delas já passou o momento em que o provedor as exclui; o primeiro foi em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot goes on trying; see that it stays on, can reach the provider and has room on its disk.</source>
        <translation>O Earshot continua tentando; verifique se ele permanece ligado, consegue acessar o provedor e tem espaço em disco.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them every attempt failed, and nothing more happens unless you decide.</source>
        <translation>
            <numerusform>Para %n delas todas as tentativas falharam, e nada mais acontece se você não decidir.</numerusform>
            <numerusform>Para %n delas todas as tentativas falharam, e nada mais acontece se você não decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is stored takes %1 % of the %2 that may be stored.</source>
        <translation>O que está armazenado ocupa %1% dos %2 que podem ser armazenados.</translation>
    </message>
    <message>
        <source>No new recording is fetched, and what the provider deletes meanwhile is lost. Delete recordings or raise quota_bytes; fetching goes on by itself.</source>
        <translation>Nenhuma nova gravação é obtida, e o que o provedor excluir enquanto isso será perdido. Exclua gravações ou aumente quota_bytes; depois disso, as gravações voltam a ser obtidas automaticamente.</translation>
    </message>
    <message>
        <source>At 100 % no new recording is fetched. Delete recordings or raise quota_bytes.</source>
        <translation>Com 100%, nenhuma nova gravação é obtida. Exclua gravações ou aumente quota_bytes.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched, and what the provider deletes meanwhile is lost. Make room; fetching goes on by itself.</source>
        <translation>Com menos de %1, nenhuma nova gravação é obtida, e o que o provedor excluir enquanto isso será perdido. Libere espaço; depois disso, as gravações voltam a ser obtidas automaticamente.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched. Make room.</source>
        <translation>Com menos de %1, nenhuma nova gravação é obtida. Libere espaço.</translation>
    </message>
    <message>
        <source>Nothing was deleted. See what happened to the store, and put back what a backup has; the alert ends when it was read again.</source>
        <translation>Nada foi excluído. Veja o que aconteceu com o armazenamento e restaure o que houver em um backup; o alerta termina quando tudo tiver sido lido de novo.</translation>
    </message>
    <message>
        <source>The receiver’s disk has %1 left.</source>
        <translation>Restam %1 no disco do receptor.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored files are missing, can’t be read or are not what was stored; they belong to: %1.</source>
        <translation>
            <numerusform>%n arquivo armazenado está faltando, não pode ser lido ou não é o que foi armazenado; pertence a: %1.</numerusform>
            <numerusform>%n arquivos armazenados estão faltando, não podem ser lidos ou não são o que foi armazenado; pertencem a: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody downloaded %1 recordings within the last hour.</source>
        <translation>Alguém baixou %1 gravações na última hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n people downloaded %1 recordings or more within the last hour, one of them %2.</source>
        <translation>
            <numerusform>%n pessoa baixou %1 gravações ou mais na última hora: %2.</numerusform>
            <numerusform>%n pessoas baixaram %1 gravações ou mais na última hora; uma delas, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and which recordings.</source>
        <translation>O registro de auditoria diz quem e quais gravações.</translation>
    </message>
    <message>
        <source>Somebody signed in from an address that they had never had before.</source>
        <translation>Alguém entrou a partir de um endereço que nunca tinha usado.</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in from addresses that they had never had before.</source>
        <translation>
            <numerusform>%n pessoa entrou a partir de um endereço que nunca tinha usado.</numerusform>
            <numerusform>%n pessoas entraram a partir de endereços que nunca tinham usado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and from where; ask whether it was they.</source>
        <translation>O registro de auditoria diz quem e de onde; pergunte se foi mesmo essa pessoa.</translation>
    </message>
    <message>
        <source>Somebody heard or took away recordings outside of the hours of work.</source>
        <translation>Alguém ouviu ou levou gravações fora do horário de trabalho.</translation>
    </message>
    <message numerus="yes">
        <source>%n people heard or took away recordings outside of the hours of work.</source>
        <translation>
            <numerusform>%n pessoa ouviu ou levou gravações fora do horário de trabalho.</numerusform>
            <numerusform>%n pessoas ouviram ou levaram gravações fora do horário de trabalho.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Recording played</source>
        <translation>Gravação reproduzida</translation>
    </message>
    <message>
        <source>Recording downloaded</source>
        <translation>Gravação baixada</translation>
    </message>
    <message>
        <source>Link to a recording given out</source>
        <translation>Link para uma gravação fornecido</translation>
    </message>
    <message>
        <source>Link to a recording renewed</source>
        <translation>Link para uma gravação renovado</translation>
    </message>
    <message>
        <source>Recording fetched by a link</source>
        <translation>Gravação obtida por um link</translation>
    </message>
    <message>
        <source>Link to a clip made</source>
        <translation>Link para um trecho criado</translation>
    </message>
    <message>
        <source>Link to a clip withdrawn</source>
        <translation>Link para um trecho revogado</translation>
    </message>
    <message>
        <source>Wrong passcode for a link to a clip</source>
        <translation>Código errado para um link para um trecho</translation>
    </message>
    <message>
        <source>List of calls exported</source>
        <translation>Lista de chamadas exportada</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Registro de auditoria exportado</translation>
    </message>
    <message>
        <source>Tags of a call changed</source>
        <translation>Etiquetas de uma chamada alteradas</translation>
    </message>
    <message>
        <source>Call judged</source>
        <translation>Chamada avaliada</translation>
    </message>
    <message>
        <source>Scorecard of a call answered</source>
        <translation>Respondida a ficha de avaliação de uma chamada</translation>
    </message>
    <message>
        <source>Questions of the scorecard changed</source>
        <translation>Perguntas da ficha de avaliação alteradas</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota alterada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota excluída</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerta assumido</translation>
    </message>
    <message>
        <source>Words of complaint changed</source>
        <translation>Palavras de uma reclamação alteradas</translation>
    </message>
    <message>
        <source>Assistant changed at the provider</source>
        <translation>Assistente alterado no provedor</translation>
    </message>
    <message>
        <source>Phone number changed at the provider</source>
        <translation>Número de telefone alterado no provedor</translation>
    </message>
    <message>
        <source>Stored file that belongs to no call deleted</source>
        <translation>Arquivo armazenado excluído, que não pertence a nenhuma chamada</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saída da conta</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Login recusado</translation>
    </message>
    <message>
        <source>Sign-in locked after too many tries</source>
        <translation>Login bloqueado após tentativas demais</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Pessoa adicionada</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Pessoa desativada</translation>
    </message>
    <message>
        <source>Sign-in of a person reset</source>
        <translation>Acesso de uma pessoa redefinido</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Senha alterada</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Segundo fator ativado</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Segundo fator desativado</translation>
    </message>
    <message>
        <source>Access token made</source>
        <translation>Token de acesso criado</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Token de acesso revogado</translation>
    </message>
    <message>
        <source>Audit log viewed</source>
        <translation>Registro de auditoria consultado</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Registro de auditoria verificado</translation>
    </message>
    <message>
        <source>Change of an assistant failed</source>
        <translation>Falha ao alterar um assistente</translation>
    </message>
    <message>
        <source>Change of a phone number failed</source>
        <translation>Falha ao alterar um número de telefone</translation>
    </message>
    <message>
        <source>Password right, code asked for</source>
        <translation>Senha correta, código solicitado</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Segundo fator oferecido</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Retenção legal definida</translation>
    </message>
    <message>
        <source>Legal hold extended</source>
        <translation>Retenção legal ampliada</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Retenção legal encerrada</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>Retenção legal vencida</translation>
    </message>
    <message>
        <source>Recording heard, as the player reports</source>
        <translation>Gravação ouvida, segundo o player</translation>
    </message>
    <message>
        <source>Expired link to a recording refused</source>
        <translation>Link expirado para uma gravação recusado</translation>
    </message>
    <message>
        <source>Call removed for good</source>
        <translation>Chamada removida definitivamente</translation>
    </message>
    <message>
        <source>Person’s file viewed</source>
        <translation>Ficha de uma pessoa consultada</translation>
    </message>
    <message>
        <source>Erasing a person begun</source>
        <translation>Exclusão de uma pessoa iniciada</translation>
    </message>
    <message>
        <source>Erasing a person ended</source>
        <translation>Exclusão de uma pessoa terminada</translation>
    </message>
    <message>
        <source>Retention rules changed</source>
        <translation>Regras de retenção alteradas</translation>
    </message>
    <message>
        <source>Parts of audit entries erased</source>
        <translation>Partes de entradas de auditoria apagadas</translation>
    </message>
    <message>
        <source>Person’s file handed over</source>
        <translation>Arquivo de uma pessoa entregue</translation>
    </message>
    <message>
        <source>Name or role of a person changed</source>
        <translation>Nome ou função de uma pessoa alterado</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>Pessoa reativada</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Pessoa convidada</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Convite cancelado</translation>
    </message>
    <message>
        <source>Person joined by an invitation</source>
        <translation>Pessoa entrou por convite</translation>
    </message>
    <message>
        <source>Call viewed</source>
        <translation>Chamada vista</translation>
    </message>
    <message>
        <source>List of calls viewed</source>
        <translation>Lista de chamadas vista</translation>
    </message>
    <message>
        <source>Redaction asked for</source>
        <translation>Ocultação pedida</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>Ocultação falhou</translation>
    </message>
    <message>
        <source>Recording redacted</source>
        <translation>Gravação ocultada</translation>
    </message>
    <message>
        <source>Sealed original opened</source>
        <translation>Original lacrado aberto</translation>
    </message>
    <message>
        <source>Sealed original deleted</source>
        <translation>Original lacrado apagado</translation>
    </message>
    <message>
        <source>Delivery of a stranger refused</source>
        <translation>Entrega de estranho recusada</translation>
    </message>
    <message>
        <source>Settings of the receiver changed</source>
        <translation>Configurações do receptor alteradas</translation>
    </message>
    <message>
        <source>Rule or phrases of consent changed</source>
        <translation>Regra ou frases de consentimento alteradas</translation>
    </message>
    <message>
        <source>Consent to a recording confirmed</source>
        <translation>Consentimento de uma gravação confirmado</translation>
    </message>
    <message>
        <source>Confirmation of consent taken back</source>
        <translation>Confirmação do consentimento retirada</translation>
    </message>
    <message>
        <source>Recording without proof of consent refused</source>
        <translation>Gravação sem prova de consentimento recusada</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>Time: %1</source>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Ação: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Pessoa: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Chamada: %1</translation>
    </message>
    <message>
        <source>The whole log, from its first entry on</source>
        <translation>O registro completo, desde a primeira entrada</translation>
    </message>
    <message>
        <source>The words that are searched for don’t narrow an export.</source>
        <translation>As palavras pesquisadas não restringem a exportação.</translation>
    </message>
    <message>
        <source>One file for programs, with every entry and its proof.</source>
        <translation>Um único arquivo para programas, com cada entrada e sua prova.</translation>
    </message>
    <message>
        <source>The proofs are saved beside it, under the same name with %1 at its end.</source>
        <translation>As provas são salvas ao lado, com o mesmo nome terminado em %1.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this language; they will be written as codes.</source>
        <translation>Nenhuma fonte deste computador tem as letras deste idioma; elas serão escritas como códigos.</translation>
    </message>
    <message>
        <source>Audit log %1</source>
        <comment>name of a file; a month or a day</comment>
        <translation>Registro de auditoria %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln entrada está em %1.</numerusform>
            <numerusform>%Ln entradas estão em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their proofs are in %1; keep both together.</source>
        <translation>As provas delas estão em %1; guarde os dois juntos.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>Não é possível salvar. Escolha outro local e tente novamente. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>A resposta do receptor não faz sentido; nada foi salvo. (%1)</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>Audit log of %1, %2 entries, root %3</source>
        <translation>Registro de auditoria de %1, entradas: %2, raiz: %3</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>Registro de auditoria de %1</translation>
    </message>
    <message>
        <source>Asked for: from %1 on</source>
        <translation>Solicitado: a partir de %1</translation>
    </message>
    <message>
        <source>Asked for: before %1</source>
        <translation>Solicitado: antes de %1</translation>
    </message>
    <message>
        <source>From the beginning of the log until this export</source>
        <translation>Do início do registro até esta exportação</translation>
    </message>
    <message>
        <source>First entry shown: %1</source>
        <translation>Primeira entrada mostrada: %1</translation>
    </message>
    <message>
        <source>Last entry shown: %1</source>
        <translation>Última entrada mostrada: %1</translation>
    </message>
    <message>
        <source>Times are those of %1, each with its difference from UTC.</source>
        <translation>Os horários são os de %1, cada um com sua diferença em relação ao UTC.</translation>
    </message>
    <message>
        <source>None: every entry of the log is shown.</source>
        <translation>Nenhuma: todas as entradas do registro são mostradas.</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Pessoa: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Chamada: %1</translation>
    </message>
    <message>
        <source>A part of the log: entries that do not fit are not shown.</source>
        <translation>Uma parte do registro: as entradas que não correspondem não são mostradas.</translation>
    </message>
    <message>
        <source>%1 of the %2 entries of the log</source>
        <translation>%1 das %2 entradas do registro</translation>
    </message>
    <message>
        <source>Numbers %1 to %2</source>
        <translation>Números de %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>number: what happened (the word for it in the log)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado em</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>Entradas mostradas</translation>
    </message>
    <message>
        <source>By what happened</source>
        <translation>Pelo que aconteceu</translation>
    </message>
    <message>
        <source>Signed end of the log</source>
        <translation>Fim assinado do registro</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Raiz: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chave: %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Assinatura: %1</translation>
    </message>
    <message>
        <source>1. Keep this file together with %1. It has every entry shown here, with its proof.</source>
        <translation>1. Guarde este arquivo junto com %1. Lá está cada entrada mostrada aqui, com sua prova.</translation>
    </message>
    <message>
        <source>2. Run %1. This script comes with Earshot, is short enough to be read, and needs Python 3 and nothing else.</source>
        <translation>2. Execute %1. Este script vem com o Earshot, é curto o bastante para ser lido e precisa do Python 3 e de mais nada.</translation>
    </message>
    <message>
        <source>3. It says “intact”, and the number of entries, the root and the key that stand above. Compare the key with the one that the organisation gave you by another way.</source>
        <translation>3. Ele responde “intact” (intacto), e o número de entradas, a raiz e a chave que estão acima. Compare a chave com a que a organização lhe deu por outro meio.</translation>
    </message>
    <message>
        <source>4. Hold rows printed here against what the log says: %1 prints entry 17. “Proof” in a row is the beginning of the entry&apos;s hash, which is part of the signed root.</source>
        <translation>4. Compare linhas impressas aqui com o que diz o registro: %1 mostra a entrada 17. “Prova” em uma linha é o começo do hash da entrada, que faz parte da raiz assinada.</translation>
    </message>
    <message>
        <source>Nothing in an entry that is proved so can have been changed after it was written. Not proved are the pages of this PDF themselves: the signature is that of the log.</source>
        <translation>Nada em uma entrada provada assim pode ter sido alterado depois de escrito. O que não é provado são as páginas deste PDF: a assinatura é a do registro.</translation>
    </message>
    <message>
        <source>No entry is missing up to the signed end.</source>
        <translation>Não falta nenhuma entrada até o fim assinado.</translation>
    </message>
    <message>
        <source>Whether a part has all entries of its kind is not proved; an export of the whole log is.</source>
        <translation>Não se prova que uma parte tenha todas as entradas do seu tipo; em uma exportação do registro inteiro, prova-se que não falta nenhuma.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Como verificar</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Prova: %1</translation>
    </message>
    <message>
        <source>%1 s of audio</source>
        <translation>%1 s de áudio</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more letters, in the file of the proofs</source>
        <translation>
            <numerusform>… e mais %Ln caractere, no arquivo das provas</numerusform>
            <numerusform>… e mais %Ln caracteres, no arquivo das provas</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>[erased]</source>
        <translation>[apagado]</translation>
    </message>
    <message>
        <source>Access to recordings</source>
        <translation>Acessos às gravações</translation>
    </message>
    <message>
        <source>What left the building</source>
        <translation>O que saiu da empresa</translation>
    </message>
    <message>
        <source>Refused access</source>
        <translation>Acessos recusados</translation>
    </message>
    <message>
        <source>Retention, legal holds and erasure</source>
        <translation>Retenção, retenções legais e exclusão</translation>
    </message>
    <message>
        <source>People and what they may do</source>
        <translation>Pessoas e o que podem fazer</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Relatório: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>O que aconteceu: %1</translation>
    </message>
    <message>
        <source>%1: there is no room left on the disk</source>
        <translation>%1: não há mais espaço no disco</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Verified on %1.</source>
        <translation>Verificado em %1.</translation>
    </message>
    <message>
        <source>Verified on %1 by %2.</source>
        <translation>Verificado em %1 por %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are newer than that.</source>
        <translation>
            <numerusform>%Ln entrada é mais recente.</numerusform>
            <numerusform>%Ln entradas são mais recentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something between entry %1 and entry %2 is not as it was written.</source>
        <translation>Algo entre a entrada %1 e a entrada %2 não está como foi escrito.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <translation>A entrada %1 não está como foi escrita.</translation>
    </message>
    <message>
        <source>Broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>Alterado em %1</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Ainda não provado</translation>
    </message>
    <message>
        <source>The log is older than its proofs. It is sealed with its next entry.</source>
        <translation>O registro é anterior às suas provas. Ele será selado com a próxima entrada.</translation>
    </message>
    <message>
        <source>Unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>Intacto até %1</translation>
    </message>
    <message>
        <source>Every entry is as it was written.</source>
        <translation>Todas as entradas estão como foram escritas.</translation>
    </message>
    <message>
        <source>Checking… %L1 %</source>
        <translation>Verificando… %L1%</translation>
    </message>
    <message>
        <source>%1 has the log verified.</source>
        <translation>Verificação do registro pedida por %1.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Não foi possível verificar</translation>
    </message>
    <message>
        <source>The last check could not look at every entry and says nothing of the log. Try again; the receiver’s log says more.</source>
        <translation>A última verificação não conseguiu examinar todas as entradas e não diz nada sobre o registro. Tente novamente; o log do receptor diz mais.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>“Verify” follows the log entry by entry and finds what was changed or removed.</source>
        <translation>“Verificar” percorre o registro entrada por entrada e encontra o que foi alterado ou removido.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of a recording</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>o final</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>a partir do byte %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>a time</comment>
        <translation>expira: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no judgement</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>alterado em %1</translation>
    </message>
    <message>
        <source>unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>intacto até %1</translation>
    </message>
    <message>
        <source>wrong passcode</source>
        <translation>código errado</translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>com código</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two judgements of a call</comment>
        <translation>%1, antes %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Senha e código de recuperação</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>Senha e código</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrases</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot’s own words</source>
        <translation>palavras próprias do Earshot</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Opened a recording</source>
        <translation>Gravação aberta</translation>
    </message>
    <message>
        <source>Refreshed link</source>
        <translation>Link renovado</translation>
    </message>
    <message>
        <source>Played by link</source>
        <translation>Reprodução por link</translation>
    </message>
    <message>
        <source>Shared a clip</source>
        <translation>Trecho compartilhado</translation>
    </message>
    <message>
        <source>Withdrew a link</source>
        <translation>Link revogado</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>Link recusado</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Chamada avaliada</translation>
    </message>
    <message>
        <source>Changed tags</source>
        <translation>Etiquetas alteradas</translation>
    </message>
    <message>
        <source>Answered the scorecard</source>
        <translation>Ficha respondida</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Nota alterada</translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>Nota excluída</translation>
    </message>
    <message>
        <source>Changed the scorecard</source>
        <translation>Ficha alterada</translation>
    </message>
    <message>
        <source>Changed the complaint words</source>
        <translation>Palavras de reclamação alteradas</translation>
    </message>
    <message>
        <source>Acknowledged an alert</source>
        <translation>Alerta assumido</translation>
    </message>
    <message>
        <source>Changed an assistant</source>
        <translation>Assistente alterado</translation>
    </message>
    <message>
        <source>Assistant not changed</source>
        <translation>Assistente não alterado</translation>
    </message>
    <message>
        <source>Changed a phone number</source>
        <translation>Número de telefone alterado</translation>
    </message>
    <message>
        <source>Phone number not changed</source>
        <translation>Número de telefone não alterado</translation>
    </message>
    <message>
        <source>Exported calls</source>
        <translation>Chamadas exportadas</translation>
    </message>
    <message>
        <source>Exported audit report</source>
        <translation>Relatório de auditoria exportado</translation>
    </message>
    <message>
        <source>Viewed the audit log</source>
        <translation>Registro de auditoria consultado</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Registro de auditoria verificado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saída da conta</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Login recusado</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Login bloqueado</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Pessoa adicionada</translation>
    </message>
    <message>
        <source>Disabled a person</source>
        <translation>Pessoa desativada</translation>
    </message>
    <message>
        <source>Reset a person’s sign-in</source>
        <translation>Acesso redefinido</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>Própria senha alterada</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Segundo fator ativado</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Segundo fator desativado</translation>
    </message>
    <message>
        <source>Made an access token</source>
        <translation>Token de acesso criado</translation>
    </message>
    <message>
        <source>Revoked an access token</source>
        <translation>Token de acesso revogado</translation>
    </message>
    <message>
        <source>Deleted a file</source>
        <translation>Arquivo excluído</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>Por link</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nome desconhecido</translation>
    </message>
    <message>
        <source>A call that is not there any more</source>
        <translation>Uma chamada que não existe mais</translation>
    </message>
    <message>
        <source>%1 · inbound</source>
        <comment>who called</comment>
        <translation>%1 · recebida</translation>
    </message>
    <message>
        <source>%1 · outbound</source>
        <comment>who was called</comment>
        <translation>%1 · efetuada</translation>
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
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Code asked for</source>
        <translation>Código solicitado</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Segundo fator oferecido</translation>
    </message>
    <message>
        <source>Set a legal hold</source>
        <translation>Retenção legal definida</translation>
    </message>
    <message>
        <source>Extended a legal hold</source>
        <translation>Retenção legal ampliada</translation>
    </message>
    <message>
        <source>Released a legal hold</source>
        <translation>Retenção legal encerrada</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>Retenção legal vencida</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ouvido</translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln entries</source>
        <translation>
            <numerusform>parte de %Ln entrada</numerusform>
            <numerusform>partes de %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>what stood here was erased</comment>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>a person was erased</source>
        <translation>uma pessoa foi apagada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln chamada</numerusform>
            <numerusform>%Ln chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on legal hold</source>
        <translation>
            <numerusform>%Ln em retenção legal</numerusform>
            <numerusform>%Ln em retenção legal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln regra</numerusform>
            <numerusform>%Ln regras</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased details</source>
        <translation>Apagou detalhes</translation>
    </message>
    <message>
        <source>Removed a call</source>
        <translation>Removeu uma chamada</translation>
    </message>
    <message>
        <source>Looked up a person</source>
        <translation>Consultou uma pessoa</translation>
    </message>
    <message>
        <source>Began an erasure</source>
        <translation>Iniciou uma exclusão</translation>
    </message>
    <message>
        <source>Ended an erasure</source>
        <translation>Terminou uma exclusão</translation>
    </message>
    <message>
        <source>Changed retention</source>
        <translation>Alterou a retenção</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>pacote de provas</translation>
    </message>
    <message>
        <source>a person’s file</source>
        <translation>arquivo de uma pessoa</translation>
    </message>
    <message>
        <source>Packed personal data</source>
        <translation>Dados empacotados</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two roles of a person</comment>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Pessoa alterada</translation>
    </message>
    <message>
        <source>Enabled a person</source>
        <translation>Pessoa reativada</translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation>Pessoa convidada</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Convite cancelado</translation>
    </message>
    <message>
        <source>Joined by invitation</source>
        <translation>Convite aceito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Viewed a call</source>
        <translation>Viu uma chamada</translation>
    </message>
    <message>
        <source>Viewed a list</source>
        <translation>Viu uma lista</translation>
    </message>
    <message>
        <source>Asked for a redaction</source>
        <translation>Pediu ocultação</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>Ocultação falhou</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Ocultado</translation>
    </message>
    <message>
        <source>Opened an original</source>
        <translation>Abriu um original</translation>
    </message>
    <message>
        <source>Deleted an original</source>
        <translation>Apagou um original</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more before</source>
        <comment>refused deliveries</comment>
        <translation>
            <numerusform>%Ln a mais antes</numerusform>
            <numerusform>%Ln a mais antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>Entrega recusada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>some are put back</source>
        <comment>parts of a recording</comment>
        <translation>algumas voltam a estar</translation>
    </message>
    <message>
        <source>Recordings without proof are barred</source>
        <translation>As gravações sem prova estão bloqueadas</translation>
    </message>
    <message>
        <source>Recordings without proof are shown</source>
        <translation>As gravações sem prova são mostradas</translation>
    </message>
    <message>
        <source>Consent is not looked for</source>
        <translation>O consentimento não é procurado</translation>
    </message>
    <message>
        <source>Changed consent rules</source>
        <translation>Mudou consentimento</translation>
    </message>
    <message>
        <source>Confirmed consent</source>
        <translation>Confirmou o aceite</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>Retirou confirmação</translation>
    </message>
    <message>
        <source>No consent: refused</source>
        <translation>Sem consentimento</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Cancelado. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Saved as %1. Recordings: %L2.</source>
        <translation>Salvo como %1. Gravações: %L2.</translation>
    </message>
    <message>
        <source>Without one: %L1, and manifest.csv says why.</source>
        <translation>Sem gravação: %L1; manifest.csv diz por quê.</translation>
    </message>
    <message>
        <source>The call has no recording.</source>
        <translation>A chamada não tem gravação.</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>Gravações %1</translation>
    </message>
    <message>
        <source>Saved as %1. Calls: %L2.</source>
        <translation>Salvo como %1. Chamadas: %L2.</translation>
    </message>
    <message>
        <source>Cancelled. Calls marked before that: %L1.</source>
        <translation>Cancelado. Chamadas avaliadas antes disso: %L1.</translation>
    </message>
    <message>
        <source>Calls marked: %L1.</source>
        <translation>Chamadas avaliadas: %L1.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>Não é possível salvar %1: %2. Escolha outro local e tente novamente.</translation>
    </message>
    <message>
        <source>the folder can’t be renamed</source>
        <translation>não é possível renomear a pasta</translation>
    </message>
</context>
<context>
    <name>CallEvidence</name>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>recebida</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>from a web page</source>
        <translation>de uma página da web</translation>
    </message>
    <message>
        <source>Evidence pack of a call, %1</source>
        <translation>Pacote de provas de uma chamada, %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Outra parte</translation>
    </message>
    <message>
        <source>Ids of others</source>
        <translation>Identificadores de terceiros</translation>
    </message>
    <message>
        <source>voice provider: %1</source>
        <translation>provedor de voz: %1</translation>
    </message>
    <message>
        <source>phone network: %1</source>
        <translation>rede telefônica: %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>%1, %2 bytes, stored %3</source>
        <translation>%1, %2 bytes, armazenada %3</translation>
    </message>
    <message>
        <source>SHA-256 since then: %1</source>
        <translation>SHA-256 desde então: %1</translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation>Dados da chamada</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>audit.jsonl: all entries about this call, out of %1, with their proofs</source>
        <translation>audit.jsonl: todas as entradas sobre esta chamada, de %1, com suas provas</translation>
    </message>
    <message>
        <source>signed root: %1</source>
        <translation>raiz assinada: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>chave: %1</translation>
    </message>
    <message>
        <source>Unpack all files into one folder and run, where Python 3 is installed: python3 verify-evidence</source>
        <translation>Descompacte todos os arquivos em uma pasta e execute, onde o Python 3 estiver instalado: python3 verify-evidence</translation>
    </message>
    <message>
        <source>It says whether the recording and call.json are those that the audit log has the hashes of, and whether the log is signed and unbroken. It needs no Earshot and no network.</source>
        <translation>Ele diz se a gravação e o call.json são aqueles cujos hashes estão no registro de auditoria, e se o registro está assinado e íntegro. Não precisa do Earshot nem de rede.</translation>
    </message>
    <message>
        <source>Compare the key with the one the company gave you by another way. To trust no program of this pack, take verify-evidence and verify-audit from Earshot’s published source.</source>
        <translation>Compare a chave com a que a empresa lhe deu por outro meio. Para não confiar em nenhum programa deste pacote, use verify-evidence e verify-audit do código publicado do Earshot.</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Como verificar</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Evidence pack of call %1</source>
        <translation>Pacote de provas da chamada %1</translation>
    </message>
    <message>
        <source>These pages and transcript.txt are for reading; what is sealed is the recording and call.json. That the call was recorded with consent, and what happened to the recording before it was stored, is not proved.</source>
        <translation>Estas páginas e transcript.txt são para leitura; o que está selado é a gravação e o call.json. Não se prova que a chamada foi gravada com consentimento nem o que houve com a gravação antes de ser armazenada.</translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Planned</source>
        <translation>Planejada</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Chamando</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>Chamada em andamento</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation>Ainda sem gravação</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Web visitor</source>
        <translation>Visitante web</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Cliente desconhecido</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Chamador desconhecido</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Efetuada</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation>Direção desconhecida</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Avaliador</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dar retorno</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ouvida</translation>
    </message>
    <message>
        <source>%L1 % heard</source>
        <translation>%L1% ouvida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Obtendo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Só transcrição</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sem gravação</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
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
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Call at the provider</source>
        <translation>Chamada no provedor</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <translation>Início (UTC)</translation>
    </message>
    <message>
        <source>Began (local time)</source>
        <translation>Início (hora local)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Número próprio</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Término (UTC)</translation>
    </message>
    <message>
        <source>Ended (local time)</source>
        <translation>Término (hora local)</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Duração (s)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Motivo do término</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Custo (USD)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamanho (bytes)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation>Por que não há arquivo</translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>It does not say.</source>
        <translation>Ele não informa.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an owner, addresses</comment>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>Nobody but itself</source>
        <translation>Ninguém além dele mesmo</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>A partir de %1</translation>
    </message>
    <message>
        <source>The receiver made this certificate itself. Anybody could make one like it, so only its fingerprint shows that it is the right one.</source>
        <translation>O próprio receptor criou este certificado. Qualquer pessoa poderia criar um igual; só a impressão digital mostra que é o certo.</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for it. Only the fingerprint shows that it is the right one.</source>
        <translation>Este computador não conhece quem o garante. Só a impressão digital mostra que é o certo.</translation>
    </message>
    <message>
        <source>It was made for another address than %1. Is the address right?</source>
        <translation>Ele foi feito para outro endereço que não %1. O endereço está correto?</translation>
    </message>
    <message>
        <source>It ended on %1. Whoever runs the receiver should renew it.</source>
        <translation>Ele venceu em %1. Quem opera o receptor deve renová-lo.</translation>
    </message>
    <message>
        <source>It begins on %1 only. Is the clock of this computer right?</source>
        <translation>Ele só é válido a partir de %1. O relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>This computer could not check it.</source>
        <translation>Este computador não conseguiu verificá-lo.</translation>
    </message>
</context>
<context>
    <name>ClipDialog</name>
    <message>
        <source>%1 seconds</source>
        <comment>a length below a minute</comment>
        <translation>%1 segundos</translation>
    </message>
</context>
<context>
    <name>ClipLinks</name>
    <message>
        <source>Whoever has this link and the passcode can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>Quem tiver este link e o código pode ouvir o trecho de %1 a %2 desta chamada até %3, sem fazer login.</translation>
    </message>
    <message>
        <source>Whoever has this link can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>Quem tiver este link pode ouvir o trecho de %1 a %2 desta chamada até %3, sem fazer login.</translation>
    </message>
    <message>
        <source>This is the link. Copy it now: it is not shown again.</source>
        <translation>Este é o link. Copie-o agora: ele não será mostrado de novo.</translation>
    </message>
    <message>
        <source>%1 It works on this computer only, because the receiver has no public address.</source>
        <translation>%1 Ele só funciona neste computador, porque o receptor não tem um endereço público.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a link&apos;s name, its times</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Funciona até %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expirou em %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Revogado em %1</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca aberto</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times, last on %1</source>
        <translation>
            <numerusform>Aberto %n vez, a última em %1</numerusform>
            <numerusform>Aberto %n vezes, a última em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times</source>
        <translation>
            <numerusform>Aberto %n vez</numerusform>
            <numerusform>Aberto %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>com código</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>sem código</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>criado por %1</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Calls that come while it does not run are fetched at the next start, as long as the provider keeps them (two weeks).</source>
        <translation>As chamadas que chegarem enquanto isso são obtidas na próxima abertura, enquanto o provedor as guardar (duas semanas).</translation>
    </message>
    <message>
        <source>It can go on without the window; its icon in the tray brings the window back.</source>
        <translation>Ele pode continuar sem a janela; seu ícone na bandeja do sistema a traz de volta.</translation>
    </message>
    <message>
        <source>You are asked once; the settings page changes the answer.</source>
        <translation>A pergunta é feita uma vez; a resposta pode ser mudada na página de configurações.</translation>
    </message>
    <message>
        <source>Earshot collects your calls only while it runs</source>
        <translation>O Earshot coleta suas chamadas somente enquanto está aberto</translation>
    </message>
</context>
<context>
    <name>CompletenessTexts</name>
    <message>
        <source>One call that the provider lists is missing here</source>
        <translation>Falta aqui uma chamada que consta na lista do provedor</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that the provider lists are missing here</source>
        <translation>
            <numerusform>Falta aqui %n chamada que consta na lista do provedor</numerusform>
            <numerusform>Faltam aqui %n chamadas que constam na lista do provedor</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording could not be fetched</source>
        <translation>Não foi possível obter uma gravação</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be fetched</source>
        <translation>
            <numerusform>Não foi possível obter %n gravação</numerusform>
            <numerusform>Não foi possível obter %n gravações</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording is still being fetched</source>
        <translation>Uma gravação ainda está sendo obtida</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are still being fetched</source>
        <translation>
            <numerusform>%n gravação ainda está sendo obtida</numerusform>
            <numerusform>%n gravações ainda estão sendo obtidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>guardadas: %1</translation>
    </message>
    <message>
        <source>%1 being fetched</source>
        <translation>sendo obtidas: %1</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>não gravadas: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>com falha: %1</translation>
    </message>
    <message>
        <source>%1 not over yet</source>
        <translation>em andamento: %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltando: %1</translation>
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
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Obtendo</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não gravada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Não terminada</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>The provider sends nothing here: Earshot asks it for new calls regularly, so they appear a little later.</source>
        <translation>O provedor não envia nada para cá: o Earshot pergunta a ele regularmente por novas chamadas, por isso elas aparecem um pouco depois.</translation>
    </message>
    <message>
        <source>Older calls of the provider are still being listed.</source>
        <translation>As chamadas mais antigas do provedor ainda estão sendo listadas.</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1: nenhuma chamada</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>uma chamada</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a day, %2 &quot;42 calls&quot;, %3 &quot;40 kept · 2 being fetched&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>One call is known; the provider’s list has not been compared yet</source>
        <translation>Uma chamada é conhecida; a lista do provedor ainda não foi comparada</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list has not been compared yet</source>
        <translation>
            <numerusform>%n chamada é conhecida; a lista do provedor ainda não foi comparada</numerusform>
            <numerusform>%n chamadas são conhecidas; a lista do provedor ainda não foi comparada</numerusform>
        </translation>
    </message>
    <message>
        <source>One call is known; the provider’s list could not be compared lately</source>
        <translation>Uma chamada é conhecida; a lista do provedor não pôde ser comparada recentemente</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list could not be compared lately</source>
        <translation>
            <numerusform>%n chamada é conhecida; a lista do provedor não pôde ser comparada recentemente</numerusform>
            <numerusform>%n chamadas são conhecidas; a lista do provedor não pôde ser comparada recentemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <comment>a part of: All 42 calls of the last 14 days are accounted for</comment>
        <translation>
            <numerusform>do último dia</numerusform>
            <numerusform>dos últimos %Ln&#xa0;dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The one call %1 is accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>A única chamada %1 está aqui</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls %1 are accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>
            <numerusform>A única chamada %1 está aqui</numerusform>
            <numerusform>Todas as %Ln chamadas %1 estão aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>in 3 days, 3 days ago</comment>
        <translation>
            <numerusform>%Ln&#xa0;dia</numerusform>
            <numerusform>%Ln&#xa0;dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s list is being compared now.</source>
        <translation>A lista do provedor está sendo comparada agora.</translation>
    </message>
    <message>
        <source>The provider’s list is not compared, because no key for the provider is set. Only calls that were sent here are counted.</source>
        <translation>A lista do provedor não é comparada porque nenhuma chave do provedor foi definida. São contadas apenas as chamadas informadas aqui.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read. What is shown is what was sent here.</source>
        <translation>Não é possível ler a lista do provedor. É mostrado apenas o que foi informado aqui.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read; what is shown is from its list of %1.</source>
        <translation>Não é possível ler a lista do provedor; os dados mostrados vêm da última lista (%1).</translation>
    </message>
    <message>
        <source>The provider’s list has not been compared yet.</source>
        <translation>A lista do provedor ainda não foi comparada.</translation>
    </message>
    <message>
        <source>Compared with the provider’s list %1.</source>
        <translation>Comparado com a lista do provedor %1.</translation>
    </message>
    <message numerus="yes">
        <source>There were no calls in the last %Ln days</source>
        <translation>
            <numerusform>Não houve chamadas no último dia</numerusform>
            <numerusform>Não houve chamadas nos últimos %Ln&#xa0;dias</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is not in the provider’s list (yet).</source>
        <translation>Uma delas (ainda) não está na lista do provedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not in the provider’s list (yet).</source>
        <translation>
            <numerusform>%n delas (ainda) não está na lista do provedor.</numerusform>
            <numerusform>%n delas (ainda) não estão na lista do provedor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence %1 %2</source>
        <comment>name of a file; a caller, a day</comment>
        <translation>Provas %1 %2</translation>
    </message>
    <message>
        <source>The pack is in %1. README.txt in it says how to check it.</source>
        <translation>O pacote está em %1. README.txt, dentro dele, diz como conferi-lo.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>Não é possível salvar. Escolha outro local e tente novamente. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>A resposta do receptor não faz sentido; nada foi salvo. (%1)</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>O chaveiro não foi aberto. Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>Nenhum serviço de chaveiro está em execução neste computador.</translation>
    </message>
    <message>
        <source>The keychain service does not work (%1).</source>
        <translation>O serviço de chaveiro não funciona (%1).</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>O serviço de chaveiro não responde.</translation>
    </message>
</context>
<context>
    <name>LocalSettings</name>
    <message>
        <source>The keychain does not have it.</source>
        <translation>Não está no chaveiro.</translation>
    </message>
    <message>
        <source>%1 decided this when Earshot was started. Start it without that to choose here.</source>
        <translation>%1 definiu isto quando o Earshot foi iniciado. Inicie-o sem essa opção para escolher aqui.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Disabled</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>Bloqueada até %1</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Pode entrar</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas as chamadas</translation>
    </message>
    <message>
        <source>Some calls</source>
        <translation>Algumas chamadas</translation>
    </message>
    <message>
        <source>Calls of these assistants: %1</source>
        <translation>Chamadas destes assistentes: %1</translation>
    </message>
    <message>
        <source>Calls of these numbers: %1</source>
        <translation>Chamadas destes números: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>signed in</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>May do everything, and is the only one who makes or changes owners.</source>
        <translation>Pode fazer tudo e é o único que nomeia ou altera proprietários.</translation>
    </message>
    <message>
        <source>May do everything: calls, settings, people, the audit log. Only owners are out of reach.</source>
        <translation>Pode fazer tudo: chamadas, configurações, pessoas, registro de auditoria. Só os proprietários ficam fora do seu alcance.</translation>
    </message>
    <message>
        <source>Listens to calls, judges them, writes notes, downloads and shares pieces. Sees no audit log and changes no settings.</source>
        <translation>Ouve chamadas, avalia, escreve notas, baixa e compartilha trechos. Não vê o registro de auditoria nem altera configurações.</translation>
    </message>
    <message>
        <source>Sees the list of calls and what was said, with covered phone numbers. Hears no recordings.</source>
        <translation>Vê a lista de chamadas e o que foi dito, com os números ocultos. Não ouve gravações.</translation>
    </message>
    <message>
        <source>See calls and what was said</source>
        <translation>Ver as chamadas e o que foi dito</translation>
    </message>
    <message>
        <source>Listen to recordings</source>
        <translation>Ouvir gravações</translation>
    </message>
    <message>
        <source>Download recordings</source>
        <translation>Baixar gravações</translation>
    </message>
    <message>
        <source>Cut out pieces and save them</source>
        <translation>Recortar trechos e salvá-los</translation>
    </message>
    <message>
        <source>Share pieces by a link</source>
        <translation>Compartilhar trechos por um link</translation>
    </message>
    <message>
        <source>Judge calls, write notes, set tags</source>
        <translation>Avaliar chamadas, escrever notas, pôr etiquetas</translation>
    </message>
    <message>
        <source>Export lists and what is kept of a caller</source>
        <translation>Exportar listas e o que se guarda de um chamador</translation>
    </message>
    <message>
        <source>Make parts of a recording unheard</source>
        <translation>Silenciar partes de uma gravação</translation>
    </message>
    <message>
        <source>Hold calls back from deletion</source>
        <translation>Reter chamadas para que não sejam apagadas</translation>
    </message>
    <message>
        <source>Erase what is kept of a caller</source>
        <translation>Apagar o que se guarda de um chamador</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>Ver números de telefone completos</translation>
    </message>
    <message>
        <source>Read and export the audit log</source>
        <translation>Ler e exportar o registro de auditoria</translation>
    </message>
    <message>
        <source>Look after storage and alerts</source>
        <translation>Cuidar do armazenamento e dos alertas</translation>
    </message>
    <message>
        <source>Change settings and people</source>
        <translation>Alterar configurações e pessoas</translation>
    </message>
    <message>
        <source>Disable yourself? You are signed out at once, and only somebody else who administers can let you in again.</source>
        <translation>Desativar a si mesmo? Você é desconectado na hora, e só outra pessoa que administra pode liberar seu acesso de novo.</translation>
    </message>
    <message>
        <source>Disable %1? They are signed out everywhere at once and can’t sign in until they are enabled again. What they did stays in the audit log; invitations they made stop working.</source>
        <translation>Desativar %1? A pessoa é desconectada de tudo na hora e não pode entrar até ser ativada de novo. O que fez permanece no registro de auditoria; os convites que fez deixam de funcionar.</translation>
    </message>
    <message>
        <source>Let %1 in again? They sign in with the password they had, and may do what %2 may do.</source>
        <comment>somebody, a role</comment>
        <translation>Liberar o acesso de %1 de novo? A pessoa entra com a senha que tinha e pode fazer o que o papel “%2” permite.</translation>
    </message>
    <message>
        <source>Take the right to administer from yourself? You can’t take this back: somebody else has to.</source>
        <translation>Tirar de si mesmo o direito de administrar? Você não pode desfazer isso: outra pessoa terá de fazê-lo.</translation>
    </message>
    <message>
        <source>Be no owner any more? You can’t take this back: another owner has to.</source>
        <translation>Deixar de ser proprietário? Você não pode desfazer isso: outro proprietário terá de fazê-lo.</translation>
    </message>
    <message>
        <source>Make %1 an owner? Owners may do everything, also change and disable other owners.</source>
        <translation>Tornar %1 proprietário? Proprietários podem fazer tudo, também alterar e desativar outros proprietários.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working at once. You can invite them anew.</source>
        <translation>Revogar o convite de %1? O link deixa de funcionar na hora. Você pode convidar a pessoa de novo.</translation>
    </message>
    <message>
        <source>Give this link to %1 yourself; nothing was sent. It works once, until %2, and is not shown again.</source>
        <translation>Entregue você mesmo este link a %1; nada foi enviado. Ele funciona uma vez, até %2, e não será mostrado de novo.</translation>
    </message>
    <message>
        <source>It works on this computer only, because the receiver has no public address.</source>
        <translation>Ele funciona só neste computador, porque o receptor não tem endereço público.</translation>
    </message>
    <message>
        <source>Listens to calls, reads and exports the audit log, holds calls back from deletion, makes parts unheard. Downloads no recordings.</source>
        <translation>Ouve chamadas, lê e exporta o registro de auditoria, retém chamadas para que não sejam apagadas, silencia partes. Não baixa gravações.</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Change the role</source>
        <translation>Alterar o papel</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>Só uma pessoa proprietária pode nomear ou alterar outra.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Ativar…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Enable somebody</source>
        <translation>Ativar alguém</translation>
    </message>
    <message>
        <source>Disable somebody</source>
        <translation>Desativar alguém</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Revogar o convite</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revogar</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Início (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fim (UTC)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Número da empresa</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>This is what is kept of the calls of one person.</source>
        <translation>Isto é o que se guarda das chamadas de uma pessoa.</translation>
    </message>
    <message>
        <source>calls.csv lists the calls, the newest first, with the files of each:</source>
        <translation>calls.csv lista as chamadas, a mais recente primeiro, com os arquivos de cada uma:</translation>
    </message>
    <message>
        <source>what is known of the call: numbers, names, times, summary, judgement, tags, notes, and links by which pieces of the recording were shared</source>
        <translation>o que se sabe da chamada: números, nomes, horários, resumo, avaliação, etiquetas, notas e links pelos quais trechos da gravação foram compartilhados</translation>
    </message>
    <message>
        <source>what was said, as it was written down</source>
        <translation>o que foi dito, como foi transcrito</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>a gravação</translation>
    </message>
    <message>
        <source>Calls of others in which the person is only spoken of are not in it. SHA256SUMS has a checksum of every file.</source>
        <translation>Chamadas de outros em que apenas se fala da pessoa não estão incluídas. SHA256SUMS contém uma soma de verificação de cada arquivo.</translation>
    </message>
    <message>
        <source>These recordings are missing, because they could not be read:</source>
        <translation>Faltam estas gravações, porque não puderam ser lidas:</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>written, read and deleted in %1.</source>
        <translation>escrita, leitura e exclusão bem-sucedidas em %1.</translation>
    </message>
    <message>
        <source>signed in, and tables can be made in %1.</source>
        <translation>conexão bem-sucedida; é possível criar tabelas em %1.</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2. Choose another folder, or change who may write there.</source>
        <translation>Não é possível usar %1: %2. Escolha outra pasta ou altere quem pode gravar nela.</translation>
    </message>
    <message>
        <source>what was written can’t be read again</source>
        <translation>não é possível reler o que foi escrito</translation>
    </message>
    <message>
        <source>The folder %1 can’t be made. Choose another one, or change who may write there.</source>
        <translation>Não é possível criar a pasta %1. Escolha outra ou altere quem pode gravar nela.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>This is a whole address: paste it into the field above, and it is taken apart.</source>
        <translation>Este é um endereço completo: cole-o no campo acima, e ele será desmembrado.</translation>
    </message>
    <message>
        <source>Only one server can be named here.</source>
        <translation>Só um servidor pode ser indicado aqui.</translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation>Essa pasta não existe neste computador.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>Esse arquivo não existe neste computador.</translation>
    </message>
    <message>
        <source>Write the whole path, from the beginning of the disk on.</source>
        <translation>Informe o caminho completo, a partir da raiz do disco.</translation>
    </message>
    <message>
        <source>This is a file; choose a folder.</source>
        <translation>Isto é um arquivo; escolha uma pasta.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Não é possível gravar nada nesta pasta.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, for instance %1.</source>
        <translation>Informe um endereço que comece com https://, por exemplo, %1.</translation>
    </message>
    <message>
        <source>Write the address alone, without user, question mark and number sign.</source>
        <translation>Informe apenas o endereço, sem usuário, ponto de interrogação e cerquilha.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore only.</source>
        <translation>Apenas letras, dígitos, ponto, hífen e sublinhado.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash, underscore and single slashes between them only.</source>
        <translation>Apenas letras, dígitos, ponto, hífen, sublinhado e barras simples entre eles.</translation>
    </message>
    <message>
        <source>For instance eu-central-1.</source>
        <translation>Por exemplo, eu-central-1.</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>Falta o servidor.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Falta o nome do banco de dados.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Falta o usuário.</translation>
    </message>
    <message>
        <source>The bucket is missing.</source>
        <translation>Falta o bucket.</translation>
    </message>
    <message>
        <source>The address of the project is missing.</source>
        <translation>Falta o endereço do projeto.</translation>
    </message>
    <message>
        <source>The access key is missing.</source>
        <translation>Falta a chave de acesso.</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>Falta a chave secreta.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta a chave.</translation>
    </message>
    <message>
        <source>Write the server’s name or address alone, for instance db.example.com.</source>
        <translation>Informe apenas o nome ou o endereço do servidor, por exemplo, db.example.com.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>This is the project’s public key, which may not write. Take the secret key (sb_secret_…) or the service_role key.</source>
        <translation>Esta é a chave pública do projeto, que não permite gravar. Use a chave secreta (sb_secret_…) ou a chave service_role.</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Show notices again</source>
        <translation>Mostrar avisos novamente</translation>
    </message>
    <message>
        <source>Hold notices back for a while; what is counted stays counted</source>
        <translation>Reter os avisos por um tempo; a contagem continua</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>The role &quot;%1&quot; does not allow to see calls.</source>
        <translation>A função “%1” não permite ver chamadas.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to listen to recordings.</source>
        <translation>A função “%1” não permite ouvir gravações.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to download recordings.</source>
        <translation>A função “%1” não permite baixar gravações.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to do this.</source>
        <translation>A função “%1” não permite fazer isto.</translation>
    </message>
    <message>
        <source>The access token is unknown, has expired or was revoked.</source>
        <translation>O token de acesso é desconhecido, expirou ou foi revogado.</translation>
    </message>
    <message>
        <source>This link was not made by this receiver, or was changed.</source>
        <translation>Este link não foi criado por este receptor ou foi alterado.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>Este link expirou. Peça um novo.</translation>
    </message>
    <message>
        <source>There is no such alert.</source>
        <translation>Esse alerta não existe.</translation>
    </message>
    <message>
        <source>This receiver has no provider whose assistants it could show.</source>
        <translation>Este receptor não tem um provedor cujos assistentes possa mostrar.</translation>
    </message>
    <message>
        <source>The receiver made a mistake. Its log says more.</source>
        <translation>O receptor cometeu um erro. O log dele diz mais.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Essa chamada não existe.</translation>
    </message>
    <message>
        <source>Too many clips are being taken at the moment. Try again soon.</source>
        <translation>Há trechos demais sendo criados no momento. Tente novamente em breve.</translation>
    </message>
    <message>
        <source>Cutting the clip took too long. Try again, or choose a shorter one.</source>
        <translation>O corte do trecho demorou demais. Tente novamente ou escolha um mais curto.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Esse link não existe.</translation>
    </message>
    <message>
        <source>Only who made a link, or an administrator, can withdraw it.</source>
        <translation>Só quem criou um link, ou um administrador, pode revogá-lo.</translation>
    </message>
    <message>
        <source>The recording waits for its turn to be fetched. %1</source>
        <translation>A gravação aguarda sua vez de ser obtida. %1</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked. %1</source>
        <translation>A gravação está sendo obtida e verificada. %1</translation>
    </message>
    <message>
        <source>Fetching the recording failed and is tried again. %1</source>
        <translation>Falha ao obter a gravação; haverá nova tentativa. %1</translation>
    </message>
    <message>
        <source>The recording could not be fetched. %1</source>
        <translation>Não foi possível obter a gravação. %1</translation>
    </message>
    <message>
        <source>The provider has no audio of this call. %1</source>
        <translation>O provedor não tem áudio desta chamada. %1</translation>
    </message>
    <message>
        <source>The recording was deleted. %1</source>
        <translation>A gravação foi excluída. %1</translation>
    </message>
    <message>
        <source>There is no recording of this call. %1</source>
        <translation>Não há gravação desta chamada. %1</translation>
    </message>
    <message>
        <source>The recording was replaced. Ask for a new link.</source>
        <translation>A gravação foi substituída. Peça um novo link.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>Essa nota não existe.</translation>
    </message>
    <message>
        <source>Only who wrote a note, or an administrator, can change it.</source>
        <translation>Só quem escreveu uma nota, ou um administrador, pode alterá-la.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>Essa pergunta não existe.</translation>
    </message>
    <message>
        <source>There is no such view.</source>
        <translation>Essa visualização não existe.</translation>
    </message>
    <message>
        <source>Only who made a view, or an administrator, can change it.</source>
        <translation>Só quem criou uma visualização, ou um administrador, pode alterá-la.</translation>
    </message>
    <message>
        <source>A clip ends at least %1 seconds after it begins.</source>
        <translation>Um trecho termina no mínimo %1 segundos depois de começar.</translation>
    </message>
    <message>
        <source>A clip is at most an hour long. Download the recording instead.</source>
        <translation>Um trecho tem no máximo uma hora. Em vez disso, baixe a gravação.</translation>
    </message>
    <message>
        <source>The recording ends before the clip begins.</source>
        <translation>A gravação termina antes de o trecho começar.</translation>
    </message>
    <message>
        <source>A call has at most %1 links.</source>
        <translation>Uma chamada tem no máximo %1 links.</translation>
    </message>
    <message>
        <source>A call has at most %1 notes. Delete some first.</source>
        <translation>Uma chamada tem no máximo %1 notas. Exclua algumas antes.</translation>
    </message>
    <message>
        <source>A call has at most %1 tags. Take one away first.</source>
        <translation>Uma chamada tem no máximo %1 etiquetas. Remova uma antes.</translation>
    </message>
    <message>
        <source>There is a view with this name already. Choose another one.</source>
        <translation>Já existe uma visualização com este nome. Escolha outro.</translation>
    </message>
    <message>
        <source>There are at most %1 views. Delete some first.</source>
        <translation>Há no máximo %1 visualizações. Exclua algumas antes.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Uma nota tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Uma etiqueta tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A tag has at least one character.</source>
        <translation>Uma etiqueta tem pelo menos um caractere.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language we have words of; there are @%2.</source>
        <translation>“%1” não é um idioma do qual temos palavras; existem @%2.</translation>
    </message>
    <message>
        <source>There may be at most %1 words and phrases.</source>
        <translation>Pode haver no máximo %1 palavras e frases.</translation>
    </message>
    <message>
        <source>Recording is switched off for this assistant.</source>
        <translation>A gravação está desativada para este assistente.</translation>
    </message>
    <message>
        <source>The caller did not agree to be recorded.</source>
        <translation>O chamador não concordou em ser gravado.</translation>
    </message>
    <message>
        <source>The call was never connected, so there was nothing to record.</source>
        <translation>A chamada nunca foi conectada, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The account is set to keep no data of calls, so the provider kept no recording.</source>
        <translation>A conta está configurada para não guardar dados das chamadas, por isso o provedor não guardou nenhuma gravação.</translation>
    </message>
    <message>
        <source>The assistant protects card data, so the provider keeps no recording.</source>
        <translation>O assistente protege dados de cartão, por isso o provedor não guarda nenhuma gravação.</translation>
    </message>
    <message>
        <source>The provider put the recording into storage of your own, which Earshot cannot open.</source>
        <translation>O provedor colocou a gravação em um armazenamento seu, que o Earshot não consegue abrir.</translation>
    </message>
    <message>
        <source>The time for which the provider keeps recordings had passed.</source>
        <translation>O prazo pelo qual o provedor guarda as gravações tinha passado.</translation>
    </message>
    <message>
        <source>The provider has deleted this call and its recording.</source>
        <translation>O provedor excluiu esta chamada e sua gravação.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because it was too short.</source>
        <translation>A rede telefônica não guardou a gravação porque era curta demais.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because nothing was heard in it.</source>
        <translation>A rede telefônica não guardou a gravação porque não se ouvia nada nela.</translation>
    </message>
    <message>
        <source>The phone network could not make the recording.</source>
        <translation>A rede telefônica não conseguiu fazer a gravação.</translation>
    </message>
    <message>
        <source>The provider has no recording of this call and gives no reason.</source>
        <translation>O provedor não tem gravação desta chamada e não informa o motivo.</translation>
    </message>
    <message>
        <source>A question has from 1 to %1 characters.</source>
        <translation>Uma pergunta tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A search has at most %1 terms and %2 words: leave some out.</source>
        <translation>Uma busca tem no máximo %1 termos e %2 palavras: deixe alguns de fora.</translation>
    </message>
    <message>
        <source>The beginning of a word needs at least %1 letters before the *.</source>
        <translation>O começo de uma palavra precisa de pelo menos %1 letras antes do *.</translation>
    </message>
    <message>
        <source>A search needs at least one word without a minus before it.</source>
        <translation>Uma busca precisa de pelo menos uma palavra sem um sinal de menos antes dela.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>Uma busca tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no word in this search.</source>
        <translation>Não há nenhuma palavra nesta busca.</translation>
    </message>
    <message>
        <source>The server made a mistake. It has been logged.</source>
        <translation>O servidor cometeu um erro. Ele foi registrado no log.</translation>
    </message>
    <message>
        <source>Its calls are still found, by asking the provider every few minutes, but later than they could be.</source>
        <translation>As chamadas ainda são encontradas, perguntando ao provedor a cada poucos minutos, mas mais tarde do que seria possível.</translation>
    </message>
    <message>
        <source>this assistant</source>
        <translation>deste assistente</translation>
    </message>
    <message>
        <source>this phone number</source>
        <translation>deste número de telefone</translation>
    </message>
    <message>
        <source>The events of %1 go to %2, not to this receiver. %3 To hear of calls at once, let this receiver take its place; if that server answers calls or needs to hear of them, set provider.forward_url to it first.</source>
        <translation>Os eventos %1 vão para %2, não para este receptor. %3 Para saber das chamadas na hora, coloque este receptor no lugar dele; se aquele servidor atende chamadas ou precisa saber delas, indique-o antes em provider.forward_url.</translation>
    </message>
    <message>
        <source>The provider sends each event of %1 only once. One that comes while this receiver is away is not sent again; let the provider try again.</source>
        <translation>O provedor envia cada evento %1 uma única vez. Se um vier enquanto este receptor estiver fora do ar, ele não será enviado de novo; permita que o provedor tente novamente.</translation>
    </message>
    <message>
        <source>This assistant has no server address of its own. Its events go to %1. %2</source>
        <translation>Este assistente não tem um endereço de servidor próprio. Quem recebe os eventos dele é %1. %2</translation>
    </message>
    <message>
        <source>when its calls begin and end, nor that a recording is there</source>
        <translation>quando as chamadas começam e terminam, nem que há uma gravação</translation>
    </message>
    <message>
        <source>that a call is over and its recording is there</source>
        <translation>que uma chamada terminou e sua gravação está disponível</translation>
    </message>
    <message>
        <source>when its calls begin and end</source>
        <translation>quando as chamadas começam e terminam</translation>
    </message>
    <message>
        <source>The calls of this assistant are not recorded: there will be nothing to listen to. Switch recording on.</source>
        <translation>As chamadas deste assistente não são gravadas: não haverá nada para ouvir. Ative a gravação.</translation>
    </message>
    <message>
        <source>Recording is set in two places that say different things; the provider has retired one of them. Set both alike.</source>
        <translation>A gravação está configurada em dois locais que dizem coisas diferentes; o provedor descontinuou um deles. Configure os dois da mesma forma.</translation>
    </message>
    <message>
        <source>Recording is set only in a place that the provider has retired and may stop reading. Set it where it belongs now.</source>
        <translation>A gravação está configurada apenas em um local que o provedor descontinuou e pode deixar de ler. Configure-a onde ela deve ficar agora.</translation>
    </message>
    <message>
        <source>The provider is told not to say %1. %2 Let it say so.</source>
        <translation>O provedor está instruído a não informar %1. %2 Permita que ele informe isso.</translation>
    </message>
    <message>
        <source>This phone number has neither an assistant nor a server address, so the server of the whole organisation says who takes its calls and gets their events. %1</source>
        <translation>Este número de telefone não tem assistente nem endereço de servidor, por isso o servidor de toda a organização decide quem atende as chamadas e recebe os eventos delas. %1</translation>
    </message>
    <message>
        <source>The customer did not answer, so there was nothing to record.</source>
        <translation>O cliente não atendeu, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The caller did not allow the use of the microphone, so there was nothing to record.</source>
        <translation>O chamador não permitiu o uso do microfone, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The number dialled does not exist, so there was nothing to record.</source>
        <translation>O número discado não existe, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The scheduled call was cancelled before it began.</source>
        <translation>A chamada agendada foi cancelada antes de começar.</translation>
    </message>
    <message>
        <source>The call was cancelled before anybody answered.</source>
        <translation>A chamada foi cancelada antes que alguém atendesse.</translation>
    </message>
    <message>
        <source>The call was not answered by an assistant, so there was nothing to record.</source>
        <translation>A chamada não foi atendida por um assistente, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The assistant for this call was not found or not valid, so the call never began.</source>
        <translation>O assistente desta chamada não foi encontrado ou não era válido, por isso a chamada nunca começou.</translation>
    </message>
    <message>
        <source>No assistant joined the call in time, so there was nothing to record.</source>
        <translation>Nenhum assistente entrou na chamada a tempo, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The call could not be started, so there was nothing to record.</source>
        <translation>Não foi possível iniciar a chamada, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The call ended while it was ringing, so there was nothing to record.</source>
        <translation>A chamada terminou enquanto tocava, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The phone network refused the call, so there was nothing to record.</source>
        <translation>A rede telefônica recusou a chamada, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The phone network never handed the call over, so there was nothing to record.</source>
        <translation>A rede telefônica nunca entregou a chamada, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The phone network could not connect the call, so there was nothing to record.</source>
        <translation>A rede telefônica não conseguiu conectar a chamada, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The receiver can’t do this at the moment. Try again soon; its log says more.</source>
        <translation>O receptor não pode fazer isto no momento. Tente novamente em breve; o log dele diz mais.</translation>
    </message>
    <message>
        <source>Without an API key the provider can’t be asked for its calls. Set EARSHOT_VAPI_API_KEY.</source>
        <translation>Sem uma chave de API não é possível pedir as chamadas ao provedor. Defina EARSHOT_VAPI_API_KEY.</translation>
    </message>
    <message>
        <source>The object store gives no link to this recording at the moment. Try again soon; the receiver’s log says more.</source>
        <translation>O armazenamento de objetos não fornece um link para esta gravação no momento. Tente novamente em breve; o log do receptor diz mais.</translation>
    </message>
    <message>
        <source>The file is no audio that Earshot can read.</source>
        <translation>O arquivo não é um áudio que o Earshot consiga ler.</translation>
    </message>
    <message>
        <source>The tag “%1” can’t be added and removed at once.</source>
        <translation>A etiqueta “%1” não pode ser adicionada e removida ao mesmo tempo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can’t be looked for: write words of up to %2 characters, with * only at the end.</source>
        <translation>“%1” não pode ser buscado: escreva palavras de até %2 caracteres, com * apenas no fim.</translation>
    </message>
    <message>
        <source>This receiver has no public address, so the provider can’t send events to it; they are fetched. Set public_url to change that.</source>
        <translation>Este receptor não tem endereço público, então o provedor não pode lhe enviar eventos; eles são buscados. Use public_url para mudar isso.</translation>
    </message>
    <message>
        <source>its phone number’s server, which is not this receiver</source>
        <translation>o servidor do número de telefone dele, que não é este receptor</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation, and this receiver can’t see whether that is itself</source>
        <translation>o servidor do número de telefone dele ou o de toda a organização, e este receptor não consegue ver se é ele mesmo</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation (if there is one)</source>
        <translation>o servidor do seu número de telefone ou de toda a organização (se houver)</translation>
    </message>
    <message>
        <source>From now on events come here and no longer go to %1. What needs an answer is passed on to %2 (provider.forward_url).</source>
        <translation>A partir de agora os eventos chegam aqui e não mais a %1. O que precisa de resposta é repassado a %2 (provider.forward_url).</translation>
    </message>
    <message>
        <source>From now on events come here, and %1 hears of these calls no more. If it is your own and needs to, set provider.forward_url to it; tool-calls and assistant-request can’t be answered without.</source>
        <translation>A partir de agora os eventos chegam aqui e %1 não fica mais sabendo dessas chamadas. Se for seu e precisar, indique-o em provider.forward_url; sem isso não há como responder a tool-calls e assistant-request.</translation>
    </message>
    <message>
        <source>Only events that show who sends them are taken. If none arrive after this, choose in the provider’s dashboard, for this server, the credential that holds the receiver’s webhook secret.</source>
        <translation>Só são aceitos eventos que mostram quem os envia. Se depois disso nenhum chegar, escolha no painel do provedor, para este servidor, a credencial que contém o segredo de webhook do receptor.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this assistant has tools that wait for what that server answers, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>Os eventos continuam indo para %1 porque este assistente tem ferramentas que esperam a resposta desse servidor, e este receptor não pode dá-la. Defina esse servidor em provider.forward_url e corrija de novo; ou insista com &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this phone number has no assistant and asks that server who takes each call, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>Os eventos continuam indo para %1 porque este número não tem assistente e pergunta a esse servidor quem atende cada chamada, e este receptor não pode responder. Defina esse servidor em provider.forward_url e corrija de novo; ou insista com &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>The customer’s line was busy, so there was nothing to record.</source>
        <translation>A linha do cliente estava ocupada, por isso não havia nada para gravar.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to cut pieces out of recordings.</source>
        <translation>A função “%1” não permite criar trechos de gravações.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to share pieces of recordings.</source>
        <translation>A função “%1” não permite compartilhar trechos de gravações.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to read the audit log.</source>
        <translation>A função “%1” não permite ler o registro de auditoria.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to see phone numbers, nor to search by them.</source>
        <translation>A função “%1” não permite ver números de telefone nem buscar por eles.</translation>
    </message>
    <message>
        <source>That password was used before. The last %1 can’t be taken again.</source>
        <translation>Essa senha já foi usada. As últimas %1 não podem ser usadas de novo.</translation>
    </message>
    <message>
        <source>This token is nobody’s: it has no password of its own.</source>
        <translation>Este token não é de ninguém: ele não tem senha própria.</translation>
    </message>
    <message>
        <source>That is not the code of this moment. Is the time of your phone right?</source>
        <translation>Esse não é o código deste momento. A hora do seu telefone está certa?</translation>
    </message>
    <message>
        <source>Ask for a new secret first.</source>
        <translation>Peça primeiro um novo segredo.</translation>
    </message>
    <message>
        <source>You see the calls of some assistants or numbers only, and this is about all of them.</source>
        <translation>Você vê só as chamadas de alguns assistentes ou números, e isto se refere a todos.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait %1 min, then try again.</source>
        <translation>Houve tentativas demais. Espere %1 min e tente novamente.</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or one of your recovery codes.</source>
        <translation>Digite o código que seu aplicativo autenticador mostra ou um dos seus códigos de recuperação.</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is wrong.</source>
        <translation>O endereço de e-mail, a senha ou o código está errado.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out: the audit log can’t be written, because the disk is full. Whoever keeps the receiver has to make room.</source>
        <translation>Nada pode ser ouvido nem fornecido: não é possível gravar o registro de auditoria, porque o disco está cheio. Quem opera o receptor precisa liberar espaço.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out at the moment: the audit log can’t be written. Try again soon.</source>
        <translation>Nada pode ser ouvido nem fornecido no momento: não é possível gravar o registro de auditoria. Tente novamente em breve.</translation>
    </message>
    <message>
        <source>That is not an e-mail address. It has the form name@example.com.</source>
        <translation>Isso não é um endereço de e-mail. Ele tem a forma name@example.com.</translation>
    </message>
    <message>
        <source>A name has from 1 to %1 characters.</source>
        <translation>Um nome tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A password has from %1 to %2 characters; a few words in a row are easy to remember.</source>
        <translation>Uma senha tem de %1 a %2 caracteres; algumas palavras seguidas são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>That password would be guessed soon. Take a few words that have nothing to do with you or each other.</source>
        <translation>Essa senha seria adivinhada logo. Use algumas palavras que não tenham nada a ver com você nem umas com as outras.</translation>
    </message>
    <message>
        <source>This receiver can’t check the audit log.</source>
        <translation>Este receptor não consegue verificar o registro de auditoria.</translation>
    </message>
    <message>
        <source>This receiver collects calls for another organisation; there is nothing of this kind for yours.</source>
        <translation>Este receptor coleta chamadas para outra organização; para a sua não há nada deste tipo.</translation>
    </message>
    <message>
        <source>The password or the code is wrong.</source>
        <translation>A senha ou o código está errado.</translation>
    </message>
    <message>
        <source>The sign-in was changed meanwhile. Sign in again.</source>
        <translation>O acesso foi alterado nesse meio-tempo. Entre novamente.</translation>
    </message>
    <message>
        <source>There is no such legal hold.</source>
        <translation>Essa retenção legal não existe.</translation>
    </message>
    <message>
        <source>%1 of these calls are not there; nothing was held.</source>
        <translation>Destas chamadas, não existem: %1. Nada foi retido.</translation>
    </message>
    <message>
        <source>This legal hold was released; set a new one.</source>
        <translation>Esta retenção legal foi encerrada; defina uma nova.</translation>
    </message>
    <message>
        <source>This receiver can’t erase anybody.</source>
        <translation>Este receptor não pode apagar ninguém.</translation>
    </message>
    <message>
        <source>This export of the audit log was not begun, or too long ago; export it again.</source>
        <translation>Esta exportação do registro de auditoria não foi iniciada, ou foi há tempo demais; exporte-o novamente.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing or is not as it was written; &quot;earshotd audit verify&quot; says more.</source>
        <translation>A entrada %1 do registro de auditoria está faltando ou não está como foi escrita; “earshotd audit verify” diz mais.</translation>
    </message>
    <message>
        <source>Something of entry %1 was erased while the audit log was being exported; export it again.</source>
        <translation>Algo da entrada %1 foi apagado enquanto o registro de auditoria era exportado; exporte-o novamente.</translation>
    </message>
    <message>
        <source>%1 is the last owner: make somebody else one first.</source>
        <translation>%1 é a última pessoa proprietária: dê essa função a outra pessoa primeiro.</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>Só uma pessoa proprietária pode nomear ou alterar outra.</translation>
    </message>
    <message>
        <source>There is somebody with the address %1 already.</source>
        <translation>Já existe alguém com o endereço %1.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Essa pessoa não existe.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>Esse convite não existe.</translation>
    </message>
    <message>
        <source>That invitation was accepted already.</source>
        <translation>Esse convite já foi aceito.</translation>
    </message>
    <message>
        <source>This invitation does not work any more: it was used, has expired, or was withdrawn.</source>
        <translation>Este convite não funciona mais: foi usado, expirou ou foi cancelado.</translation>
    </message>
    <message>
        <source>%1 is invited already. Withdraw that invitation to send another.</source>
        <translation>%1 já foi convidado. Cancele esse convite para enviar outro.</translation>
    </message>
    <message>
        <source>At most %1 invitations can be open.</source>
        <translation>Pode haver no máximo %1 convites em aberto.</translation>
    </message>
    <message>
        <source>Nothing of this call is kept under seal.</source>
        <translation>Nada desta chamada está lacrado.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted.</source>
        <translation>A chamada está sob retenção legal, por isso o original não pode ser apagado.</translation>
    </message>
    <message>
        <source>Parts are being taken out of this call. Wait until that is done.</source>
        <translation>Partes desta chamada estão sendo retiradas. Aguarde até terminar.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted. Keep it under seal instead.</source>
        <translation>A chamada está sob retenção legal, por isso o original não pode ser apagado. Mantenha-o lacrado.</translation>
    </message>
    <message>
        <source>Name at least one part to take out.</source>
        <translation>Indique pelo menos uma parte a retirar.</translation>
    </message>
    <message>
        <source>At most %1 parts can be taken out of a call.</source>
        <translation>De uma chamada podem ser retiradas no máximo %1 partes.</translation>
    </message>
    <message>
        <source>A part to take out lies within the recording, which is %1 seconds long.</source>
        <translation>A parte a retirar fica dentro da gravação, que tem %1 segundos.</translation>
    </message>
    <message>
        <source>A part to take out ends at least %1 seconds after it begins.</source>
        <translation>A parte a retirar termina pelo menos %1 segundos depois de começar.</translation>
    </message>
    <message>
        <source>There is no recording of this call to take parts out of.</source>
        <translation>Não há gravação desta chamada da qual retirar partes.</translation>
    </message>
    <message>
        <source>The recording in the store is not what was stored; nothing was taken out of it.</source>
        <translation>A gravação no armazenamento não é a que foi guardada; nada foi retirado.</translation>
    </message>
    <message>
        <source>This call has no recording, so there is no evidence to pack.</source>
        <translation>Esta chamada não tem gravação, então não há provas para empacotar.</translation>
    </message>
    <message>
        <source>That was begun too long ago, or before many others; begin it again.</source>
        <translation>Isso foi começado há tempo demais, ou antes de muitos outros; comece de novo.</translation>
    </message>
    <message>
        <source>The recording is not the one that was stored: its SHA-256 is %1 now, and was %2. Run earshotd check.</source>
        <translation>A gravação não é a que foi guardada: seu SHA-256 agora é %1 e era %2. Execute earshotd check.</translation>
    </message>
    <message>
        <source>This call was recorded without proof of consent, and your organisation bars such recordings. An owner, an administrator or a compliance officer can listen to it and confirm the consent.</source>
        <translation>Esta chamada foi gravada sem prova de consentimento, e a sua organização bloqueia essas gravações. Um proprietário, um administrador ou um responsável pela conformidade pode ouvi-la e confirmar o consentimento.</translation>
    </message>
    <message>
        <source>There may be at most %1 phrases.</source>
        <translation>Pode haver no máximo %1 frases.</translation>
    </message>
</context>
<context>
    <name>ReceiverClient</name>
    <message>
        <source>What arrived is not the recording that was stored. Try again.</source>
        <translation>O que chegou não é a gravação que foi armazenada. Tente novamente.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 demorou demais para responder. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>There is no computer named %1. Check the address.</source>
        <translation>Não há nenhum computador chamado %1. Verifique o endereço.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the receiver running?</source>
        <translation>Nada responde em %1. O receptor está em execução?</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent to it.</source>
        <translation>%1 não conseguiu provar sua identidade, por isso nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Try again in a moment.</source>
        <translation>A conexão com %1 caiu. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Isto foi cancelado.</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation>%1 enviou muito mais do que o solicitado.</translation>
    </message>
    <message>
        <source>The receiver does not accept this token.</source>
        <translation>O receptor não aceita este token.</translation>
    </message>
    <message>
        <source>The receiver answered with status %1.</source>
        <translation>O receptor respondeu com o status %1.</translation>
    </message>
    <message>
        <source>The recording can’t be saved: %1.</source>
        <translation>Não é possível salvar a gravação: %1.</translation>
    </message>
    <message>
        <source>The receiver’s answer was not understood. Is this the address of an Earshot receiver?</source>
        <translation>A resposta do receptor não foi entendida. Este é o endereço de um receptor do Earshot?</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not take this link. Try again for a new one.</source>
        <translation>O armazenamento das gravações em %1 não aceita este link. Tente novamente para obter um novo.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not have this recording.</source>
        <translation>O armazenamento das gravações em %1 não tem esta gravação.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not answer as it should. Try again in a moment.</source>
        <translation>O armazenamento das gravações em %1 não responde como deveria. Tente novamente daqui a pouco.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>%1 answers, but not with https. Check the address and the number behind it, if there is one.</source>
        <translation>%1 responde, mas não com https. Verifique o endereço e o número depois dele, se houver.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Isto foi cancelado.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted, so nothing was sent to it. Ask whoever runs the receiver whether it was replaced; if so, accept the new one where calls come from.</source>
        <translation>%1 mostra um certificado diferente do que você aceitou; por isso nada foi enviado. Pergunte a quem opera o receptor se ele foi substituído; se foi, aceite o novo onde se escolhe de onde vêm as chamadas.</translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Assistant without a name</source>
        <translation>Assistente sem nome</translation>
    </message>
    <message>
        <source>Phone number without a name</source>
        <translation>Número de telefone sem nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Does not record</source>
        <translation>Não grava</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Precisa de correção</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Pode melhorar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Grava</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Lugar nenhum</translation>
    </message>
    <message>
        <source>As its assistant</source>
        <translation>Como seu assistente</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>Aqui (%1)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Recording format</source>
        <translation>Formato da gravação</translation>
    </message>
    <message>
        <source>Messages to the server</source>
        <translation>Mensagens ao servidor</translation>
    </message>
    <message>
        <source>Repeats after failures</source>
        <translation>Repetições após falhas</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tempo para responder</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Server address (old place)</source>
        <translation>Endereço do servidor (local antigo)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>The receiver’s waveform of this call is damaged.</source>
        <translation>A forma de onda desta chamada no receptor está danificada.</translation>
    </message>
</context>
<context>
    <name>ZipFolder</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The archive %1 can’t be written: %2.</source>
        <translation>Não é possível gravar o arquivo compactado %1: %2.</translation>
    </message>
</context>
<context>
    <name>earshot::desktop::Desktop</name>
    <message>
        <source>There is no room for the sample calls: %1.</source>
        <translation>Não há espaço para as chamadas de exemplo: %1.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Events are refused until the secret that you gave your provider is known here: set EARSHOT_VAPI_WEBHOOK_SECRET and start Earshot again.</source>
        <translation>Os eventos são recusados até que o segredo que você deu ao provedor seja conhecido aqui: defina EARSHOT_VAPI_WEBHOOK_SECRET e inicie o Earshot novamente.</translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation>Chamadas de exemplo</translation>
    </message>
    <message>
        <source>Made-up calls; they go when the window closes</source>
        <translation>Chamadas fictícias; somem quando a janela é fechada</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>Esta conexão não é criptografada</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes.</source>
        <translation>Estas são chamadas de exemplo: ficam em uma pasta que some quando a janela é fechada.</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes. Start Earshot without --sample to choose where your own calls and recordings are kept.</source>
        <translation>Estas são chamadas de exemplo: ficam em uma pasta que some quando a janela é fechada. Inicie o Earshot sem --sample para escolher onde guardar suas próprias chamadas e gravações.</translation>
    </message>
    <message>
        <source>Earshot could not start</source>
        <translation>Não foi possível iniciar o Earshot</translation>
    </message>
    <message>
        <source>Earshot could not start: %1</source>
        <translation>Não foi possível iniciar o Earshot: %1</translation>
    </message>
    <message>
        <source>1 assistant</source>
        <translation>1 assistente</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants</source>
        <translation>
            <numerusform>%n assistente</numerusform>
            <numerusform>%n assistentes</numerusform>
        </translation>
    </message>
    <message>
        <source>. 1 does not record; you are shown next what would be changed</source>
        <translation>. 1 não grava; a seguir você verá o que seria alterado</translation>
    </message>
    <message numerus="yes">
        <source>. %n do not record; you are shown next what would be changed</source>
        <translation>
            <numerusform>. %n não grava; a seguir você verá o que seria alterado</numerusform>
            <numerusform>. %n não gravam; a seguir você verá o que seria alterado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <comment>an organisation, a person</comment>
        <translation>%1, conectado como %2</translation>
    </message>
    <message>
        <source>Your sign-in at %1 could not be read: %2 Type it once more.</source>
        <translation>Não foi possível ler seus dados de acesso a %1: %2 Digite-os mais uma vez.</translation>
    </message>
    <message>
        <source>This window shows what the team’s receiver at %1 keeps. Where calls and recordings are kept is decided there, by whoever runs it.</source>
        <translation>Esta janela mostra o que o receptor da equipe em %1 guarda. Onde as chamadas e gravações são guardadas é decidido lá, por quem o opera.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ActionBook</name>
    <message>
        <source>Playing</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Hearing one side</source>
        <translation>Ouvir um só lado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Essa ação não existe.</translation>
    </message>
    <message>
        <source>%1 is taken: %2. Give that another key first.</source>
        <translation>%1 já está em uso: %2. Dê primeiro outro atalho a essa ação.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AlertBanner</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Shows which calls this is about</source>
        <translation>Mostra a quais chamadas isto se refere</translation>
    </message>
    <message>
        <source>Tells everybody that somebody looks after it</source>
        <translation>Avisa a todos que alguém está cuidando disto</translation>
    </message>
    <message>
        <source>Hides it here; others still see it</source>
        <translation>Oculta aqui; os outros continuam vendo</translation>
    </message>
    <message>
        <source>One more is waiting behind this one.</source>
        <translation>Há mais um aviso atrás deste.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting behind this one.</source>
        <translation>
            <numerusform>Há mais %n aviso atrás deste.</numerusform>
            <numerusform>Há mais %n avisos atrás deste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::AssistantsPage</name>
    <message>
        <source>Assistants and phone numbers</source>
        <translation>Assistentes e números de telefone</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Switch recording on…</source>
        <translation>Ativar a gravação…</translation>
    </message>
    <message>
        <source>Mend all…</source>
        <translation>Corrigir tudo…</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistentes</translation>
    </message>
    <message>
        <source>Asks the provider how its assistants are set</source>
        <translation>Pergunta ao provedor como os assistentes estão configurados</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded</source>
        <translation>Tudo está configurado para que as chamadas sejam gravadas</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded and told here</source>
        <translation>Tudo está configurado para que as chamadas sejam gravadas e informadas aqui</translation>
    </message>
    <message>
        <source>The provider should send its events to %1.</source>
        <translation>O provedor deve enviar os eventos para %1.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Perguntando ao provedor…</translation>
    </message>
    <message>
        <source>There is no key for the provider</source>
        <translation>Não há chave do provedor</translation>
    </message>
    <message>
        <source>With a key, the assistants of your account appear here. %1</source>
        <translation>Com uma chave, os assistentes da sua conta aparecem aqui. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No assistants yet</source>
        <translation>Ainda não há assistentes</translation>
    </message>
    <message>
        <source>The assistants and phone numbers of your account at the provider appear here, and whether their calls are recorded. Make one there, then look again.</source>
        <translation>Os assistentes e números de telefone da sua conta no provedor aparecem aqui, com a indicação de se suas chamadas são gravadas. Crie um lá e depois atualize.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>One assistant or number is not set as it should be</source>
        <translation>Um assistente ou número não está configurado como deveria</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants or numbers are not set as they should be</source>
        <translation>
            <numerusform>%n assistente ou número não está configurado como deveria</numerusform>
            <numerusform>%n assistentes ou números não estão configurados como deveriam</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has no address for this receiver, so Earshot asks it for new calls regularly. To hear of them at once, set the receiver’s public address.</source>
        <translation>O provedor não tem um endereço para este receptor, por isso o Earshot pergunta a ele regularmente por novas chamadas. Para saber delas na hora, defina o endereço público do receptor.</translation>
    </message>
    <message>
        <source>The assistants can’t be shown</source>
        <translation>Não é possível mostrar os assistentes</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditBar</name>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Person, call, IP address</source>
        <translation>Pessoa, chamada, endereço IP</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Buscar no registro de auditoria</translation>
    </message>
    <message>
        <source>A part of a name or an address, the end of a phone number, or the id of a call</source>
        <translation>Uma parte de um nome ou de um endereço, o final de um número de telefone ou o ID de uma chamada</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Qualquer ação</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Any call</source>
        <translation>Qualquer chamada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ends the check; it says nothing then</source>
        <translation>Encerra a verificação; nesse caso ela não diz nada</translation>
    </message>
    <message>
        <source>Follows the log entry by entry and holds it against its signatures</source>
        <translation>Percorre o registro entrada por entrada e o compara com suas assinaturas</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar relatório…</translation>
    </message>
    <message>
        <source>Saves what is chosen here as a file that can be checked</source>
        <translation>Salva o que está escolhido aqui em um arquivo que pode ser conferido</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Looking into the log…</source>
        <translation>Buscando no registro…</translation>
    </message>
    <message>
        <source>The audit log can’t be shown</source>
        <translation>Não é possível mostrar o registro de auditoria</translation>
    </message>
    <message>
        <source>The audit log is not for everybody</source>
        <translation>O registro de auditoria não é para todos</translation>
    </message>
    <message>
        <source>It says who listened to which call. Owners, administrators and those who look after compliance may read it; ask one of them.</source>
        <translation>Ele diz quem ouviu cada chamada. Proprietários, administradores e quem cuida de compliance podem lê-lo; pergunte a um deles.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Who listens to a call, downloads it, shares or changes something is written down here.</source>
        <translation>Aqui fica anotado quem ouve ou baixa uma chamada, e quem compartilha ou altera algo.</translation>
    </message>
    <message>
        <source>Nothing happened in this month</source>
        <translation>Nada aconteceu neste mês</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Mostrar qualquer data</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Nenhuma entrada corresponde</translation>
    </message>
    <message>
        <source>Choose another time, action or person.</source>
        <translation>Escolha outra data, ação ou pessoa.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPresenter</name>
    <message>
        <source>Nothing so far, back to %1.</source>
        <comment>a time</comment>
        <translation>Nada até agora, voltando até %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditTable</name>
    <message>
        <source>Entries of the audit log</source>
        <translation>Entradas do registro de auditoria</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallColumns</name>
    <message>
        <source>As they were at first</source>
        <translation>Colunas originais</translation>
    </message>
    <message>
        <source>Shift+← and Shift+→ move the chosen column</source>
        <translation>Shift+← e Shift+→ movem a coluna escolhida</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallHeader</name>
    <message>
        <source>Assistant “%1”</source>
        <translation>Assistente “%1”</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Links to pieces of this call that expire (Shift+C)</source>
        <translation>Links que expiram para trechos desta chamada (Shift+C)</translation>
    </message>
    <message>
        <source>Clip…</source>
        <translation>Trecho…</translation>
    </message>
    <message>
        <source>Save a piece of this call as a file (C)</source>
        <translation>Salvar um trecho desta chamada como arquivo (C)</translation>
    </message>
    <message>
        <source>What else can be done with this call</source>
        <translation>O que mais pode ser feito com esta chamada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Com trechos suprimidos</translation>
    </message>
    <message>
        <source>Parts of this call were taken out on %1. What is heard and read is a copy without them.</source>
        <translation>Trechos desta chamada foram removidos em %1. O que se ouve e se lê é uma cópia sem eles.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallNotes</name>
    <message>
        <source>The notes can’t be shown: %1</source>
        <translation>Não é possível mostrar as notas: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Não foi salvo: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>Não foi salvo, em outra chamada: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePage</name>
    <message>
        <source>Vapi API key</source>
        <translation>Chave de API da Vapi</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Endereço do receptor</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Guardar em outro lugar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go on without a key</source>
        <translation>Continuar sem chave</translation>
    </message>
    <message>
        <source>Use it for this run only</source>
        <translation>Usar só desta vez</translation>
    </message>
    <message>
        <source>Where do your calls come from?</source>
        <translation>De onde vêm suas chamadas?</translation>
    </message>
    <message>
        <source>You can change this later in Settings.</source>
        <translation>Você pode mudar isto depois, nas configurações.</translation>
    </message>
    <message>
        <source>What was collected so far stays where it is, whatever you choose.</source>
        <translation>O que foi coletado até agora fica onde está, seja qual for sua escolha.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Keeps calls and recordings here. Nothing else to install. Collects from Vapi with your API key, even when this computer was asleep.</source>
        <translation>Guarda as chamadas e gravações aqui. Nada mais a instalar. Coleta da Vapi com sua chave de API, mesmo o que ocorreu com este computador suspenso.</translation>
    </message>
    <message>
        <source>My team’s receiver</source>
        <translation>O receptor da minha equipe</translation>
    </message>
    <message>
        <source>Connects to a receiver that someone already runs. You need its address and your sign-in.</source>
        <translation>Conecta-se a um receptor que alguém já opera. Você precisa do endereço dele e dos seus dados de acesso.</translation>
    </message>
    <message>
        <source>Try with sample calls</source>
        <translation>Testar com chamadas de exemplo</translation>
    </message>
    <message>
        <source>Plays some days of made-up calls through the real program. Nothing leaves this computer.</source>
        <translation>Passa alguns dias de chamadas fictícias pelo programa real. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>The private key, from the dashboard of Vapi</source>
        <translation>A chave privada, do painel da Vapi</translation>
    </message>
    <message>
        <source>A key is known already; type another one to replace it</source>
        <translation>Uma chave já é conhecida; digite outra para substituí-la</translation>
    </message>
    <message>
        <source>Calls and recordings: %1</source>
        <translation>Chamadas e gravações: %1</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Guardada no chaveiro deste computador, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Everything stays as it was: %1</source>
        <translation>Tudo fica como estava: %1</translation>
    </message>
    <message>
        <source>Start collecting calls</source>
        <translation>Começar a coletar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Show sample calls</source>
        <translation>Mostrar chamadas de exemplo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking at the receiver’s certificate…</source>
        <translation>Consultando o certificado do receptor…</translation>
    </message>
    <message>
        <source>It can’t be kept: %1 It can be used until Earshot ends, and is asked for again at the next start.</source>
        <translation>Não é possível guardar: %1 O valor pode ser usado até o Earshot ser encerrado e será pedido de novo na próxima inicialização.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Password or access token</source>
        <translation>Senha ou token de acesso</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Código do seu aplicativo autenticador</translation>
    </message>
    <message>
        <source>Leave empty to use an access token</source>
        <translation>Deixe vazio para usar um token de acesso</translation>
    </message>
    <message>
        <source>Whoever runs the receiver gives you one of them. A password is not kept; the sign-in is, in this computer’s keychain, never in a file.</source>
        <translation>Quem opera o receptor lhe dá um dos dois. A senha não é guardada; o acesso é, no chaveiro deste computador, nunca em um arquivo.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePresenter</name>
    <message>
        <source>The address of a receiver looks like calls.example.com or https://calls.example.com:8443, without anything behind it.</source>
        <translation>O endereço de um receptor é como calls.example.com ou https://calls.example.com:8443, sem nada depois.</translation>
    </message>
    <message>
        <source>Without https everything that is sent, the sign-in included, can be read on the way.</source>
        <translation>Sem https, tudo o que é enviado, inclusive os dados de acesso, pode ser lido no caminho.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTags</name>
    <message numerus="yes">
        <source>A tag has at most %n characters.</source>
        <translation>
            <numerusform>Uma etiqueta tem no máximo %n caractere.</numerusform>
            <numerusform>Uma etiqueta tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags not kept for %1: %2</source>
        <translation>Etiquetas não salvas em %1: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTitle</name>
    <message>
        <source>%1 called %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 ligou para %2</translation>
    </message>
    <message>
        <source>%1 was called by %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%2 ligou para %1</translation>
    </message>
    <message>
        <source>%1 spoke to %2</source>
        <comment>customer, assistant</comment>
        <translation>%1 falou com %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsModel</name>
    <message>
        <source>Being loaded</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsPane</name>
    <message>
        <source>Address for the provider&apos;s events</source>
        <translation>Endereço para os eventos do provedor</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ainda não há chamadas</translation>
    </message>
    <message>
        <source>Each call appears here by itself as soon as it happens, and its recording a little later. Give your provider this address to send its events to:</source>
        <translation>Cada chamada aparece aqui sozinha assim que acontece, e sua gravação um pouco depois. Dê ao provedor este endereço para o envio dos eventos:</translation>
    </message>
    <message>
        <source>This address is known on this computer only. For calls from outside, put a tunnel or a public address in front of it.</source>
        <translation>Este endereço só é conhecido neste computador. Para chamadas de fora, coloque um túnel ou um endereço público na frente dele.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Nenhuma chamada corresponde</translation>
    </message>
    <message>
        <source>None of the calls fits the words and filters above. Fewer words, or the beginning of a word with *, find more.</source>
        <translation>Nenhuma chamada corresponde às palavras e aos filtros acima. Menos palavras, ou o começo de uma palavra com *, encontram mais.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Mostrar todas as chamadas</translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation>Não foi possível carregar as chamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsView</name>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CertificateCard</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar impressão digital</translation>
    </message>
    <message>
        <source>My administrator gave me this fingerprint</source>
        <translation>Meu administrador me deu esta impressão digital</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Garantido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>This computer trusts the receiver’s certificate.</source>
        <translation>Este computador confia no certificado do receptor.</translation>
    </message>
    <message>
        <source>The receiver shows another certificate than the one you accepted. Nothing was sent to it. Ask whoever runs it whether the certificate was replaced.</source>
        <translation>O receptor mostra um certificado diferente do que você aceitou. Nada foi enviado a ele. Pergunte a quem o opera se o certificado foi substituído.</translation>
    </message>
    <message>
        <source>This is the certificate that you accepted for this receiver.</source>
        <translation>Este é o certificado que você aceitou para este receptor.</translation>
    </message>
    <message>
        <source>This computer does not trust the receiver’s certificate. Nothing was sent to it.</source>
        <translation>Este computador não confia no certificado do receptor. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that whoever runs the receiver gives you, not by a message that comes from the receiver itself.</source>
        <translation>Compare a impressão digital com a que quem opera o receptor lhe dá, e não com uma mensagem vinda do próprio receptor.</translation>
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
        <translation>Salvar o que está selecionado, ou então esta fala, como trecho</translation>
    </message>
    <message>
        <source>Links to clips of this call: make one, see them, withdraw one</source>
        <translation>Links para trechos desta chamada: criar, ver, revogar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipDialog</name>
    <message>
        <source>A piece of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Um trecho da chamada de %1, %2</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Trecho</translation>
    </message>
    <message>
        <source>Select the words of the clip, or set its beginning and end.</source>
        <translation>Selecione as palavras do trecho ou defina o início e o fim.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What to make of it</source>
        <translation>O que fazer com ele</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Criar um link</translation>
    </message>
    <message>
        <source>Links of this call</source>
        <translation>Links desta chamada</translation>
    </message>
    <message>
        <source>Links of this call: %L1</source>
        <comment>how many</comment>
        <translation>Links desta chamada: %L1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipWords</name>
    <message>
        <source>Words of the call</source>
        <translation>Palavras da chamada</translation>
    </message>
    <message>
        <source>Select words to make a clip of them</source>
        <translation>Selecione palavras para fazer um trecho com elas</translation>
    </message>
    <message>
        <source>There is no transcript of this call: choose by ear.</source>
        <translation>Esta chamada não tem transcrição: escolha de ouvido.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Closing</name>
    <message>
        <source>Keep collecting calls</source>
        <translation>Continuar coletando chamadas</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Sair do Earshot</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPage</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Chamadas por dia</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportação</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>Contando as chamadas…</translation>
    </message>
    <message>
        <source>The calls could not be counted</source>
        <translation>Não foi possível contar as chamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exportar as chamadas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Compares the calls here with the provider’s own list</source>
        <translation>Compara as chamadas daqui com a lista do próprio provedor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln&#xa0;dia</numerusform>
            <numerusform>%Ln&#xa0;dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calls of %n days</source>
        <translation>
            <numerusform>chamadas de %n dia</numerusform>
            <numerusform>chamadas de %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPresenter</name>
    <message>
        <source>%1 What is shown is from %2.</source>
        <translation>%1 Dados mostrados: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConnectionBadge</name>
    <message>
        <source>Connecting · %1</source>
        <translation>Conectando · %1</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>Conectado · %1</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Retirar a confirmação</translation>
    </message>
    <message>
        <source>Confirm the consent</source>
        <translation>Confirmar o consentimento</translation>
    </message>
    <message>
        <source>How do you know that the caller agreed to being recorded? What you write stands with the call and in the audit log, with your name.</source>
        <translation>Como sabe que o chamador aceitou ser gravado? O que escrever fica com o seu nome na chamada e no registro de auditoria.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For instance: signed contract of 3 March</source>
        <translation>Por exemplo: contrato assinado em 3 de março</translation>
    </message>
    <message>
        <source>The reason has at most %L1 characters.</source>
        <translation>O motivo tem no máximo %L1 caracteres.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentRules</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Usual phrases</source>
        <translation>Frases habituais</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Consent to recordings</source>
        <translation>Consentimento das gravações</translation>
    </message>
    <message>
        <source>Do not look for consent</source>
        <translation>Não procurar o consentimento</translation>
    </message>
    <message>
        <source>Show which recordings have no proof</source>
        <translation>Mostrar quais gravações não têm prova</translation>
    </message>
    <message>
        <source>Bar recordings without proof</source>
        <translation>Bloquear as gravações sem prova</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Announcements by the assistant</source>
        <translation>Avisos do assistente</translation>
    </message>
    <message>
        <source>Agreement by the caller</source>
        <translation>Concordância do chamador</translation>
    </message>
    <message>
        <source>Proof whoever says it</source>
        <translation>Prova, seja quem for que o diga</translation>
    </message>
    <message>
        <source>Refusals by the caller</source>
        <translation>Recusas do chamador</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>A recording has proof of consent when the provider states it, when one of these phrases is in the transcript, or when somebody confirms it. Barred recordings are heard only by owners, administrators and compliance officers, who have to judge them.</source>
        <translation>Uma gravação tem prova de consentimento quando o provedor o indica, quando uma destas frases está na transcrição ou quando alguém o confirma. As gravações bloqueadas são ouvidas apenas por proprietários, administradores e responsáveis pela conformidade, que têm de avaliá-las.</translation>
    </message>
    <message>
        <source>Write a phrase a line; * at its end stands for all words that begin so.</source>
        <translation>Escreva uma frase por linha; * no fim representa todas as palavras que começam assim.</translation>
    </message>
    <message>
        <source>Being loaded …</source>
        <translation>Carregando …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Escolhidas por %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentTexts</name>
    <message>
        <source>Not given: the provider asked the caller, who did not agree.</source>
        <translation>Não dado: o provedor perguntou ao chamador, que não aceitou.</translation>
    </message>
    <message>
        <source>Given to the provider on %1 (%2)</source>
        <comment>date and time, the provider&apos;s word</comment>
        <translation>Dado ao provedor em %1 (%2)</translation>
    </message>
    <message>
        <source>Refused at %1: “%2”</source>
        <translation>Recusado em %1: “%2”</translation>
    </message>
    <message>
        <source>Announced by the assistant at %1: “%2”</source>
        <translation>Avisado pelo assistente em %1: “%2”</translation>
    </message>
    <message>
        <source>Agreed by the caller at %1: “%2”</source>
        <translation>Aceito pelo chamador em %1: “%2”</translation>
    </message>
    <message>
        <source>Said at %1: “%2”</source>
        <translation>Dito em %1: “%2”</translation>
    </message>
    <message>
        <source>Confirmed on %1: %2</source>
        <translation>Confirmado em %1: %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3</source>
        <translation>Confirmado por %1 em %2: %3</translation>
    </message>
    <message>
        <source>No proof: nothing in the transcript speaks of it.</source>
        <translation>Sem prova: a transcrição não fala disso.</translation>
    </message>
    <message>
        <source>Not judged so far</source>
        <translation>Ainda não avaliado</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>Nada a configurar. Recomendado para uma só pessoa.</translation>
    </message>
    <message>
        <source>PostgreSQL database of a team</source>
        <translation>Banco de dados PostgreSQL de uma equipe</translation>
    </message>
    <message>
        <source>Several people and receivers share the calls.</source>
        <translation>Várias pessoas e receptores compartilham as chamadas.</translation>
    </message>
    <message>
        <source>Paste the whole address</source>
        <translation>Colar o endereço completo</translation>
    </message>
    <message>
        <source>As your provider shows it, Supabase for instance; it fills in the fields.</source>
        <translation>Como seu provedor o mostra, a Supabase, por exemplo; ele preenche os campos.</translation>
    </message>
    <message>
        <source>An address begins with postgresql:// and names a server.</source>
        <translation>Um endereço começa com postgresql:// e indica um servidor.</translation>
    </message>
    <message>
        <source>Taken apart into the fields below, the password too.</source>
        <translation>Desmembrado nos campos abaixo, inclusive a senha.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nome do banco de dados</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Required, server verified</source>
        <translation>Obrigatória, servidor verificado</translation>
    </message>
    <message>
        <source>Required, issuer verified</source>
        <translation>Obrigatória, emissor verificado</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatória</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Se o servidor a oferecer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo de certificado</translation>
    </message>
    <message>
        <source>Who vouches for the server (PEM), where this computer does not know it. Supabase offers it in the database settings.</source>
        <translation>Quem atesta o servidor (PEM), caso este computador não saiba. A Supabase oferece o arquivo nas configurações do banco de dados.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Fica no chaveiro deste computador, nunca em um arquivo.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DayChart</name>
    <message>
        <source>Calls per day</source>
        <translation>Chamadas por dia</translation>
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
        <translation>Escolher dias</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estes dias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Até, inclusive</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, a date format of Qt</comment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DeleteDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Apagar o original</translation>
    </message>
    <message>
        <source>What is kept under seal of this call is deleted for good: sound, words and summary. The copy that everybody hears and reads stays. This can’t be undone.</source>
        <translation>O que está sob lacre desta chamada é apagado de vez: som, palavras e resumo. A cópia que todos ouvem e leem fica. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>Por quê? Fica no registro de auditoria</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>US$ %1</translation>
    </message>
    <message>
        <source>1, both sides mixed</source>
        <translation>1, os dois lados misturados</translation>
    </message>
    <message>
        <source>2, agent left and caller right</source>
        <translation>2, agente à esquerda e chamador à direita</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>Número do cliente</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Número próprio</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Início (UTC)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Término (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Motivo do término</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Recorded length</source>
        <translation>Duração gravada</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenada</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>ID da chamada</translation>
    </message>
    <message>
        <source>Provider’s call ID</source>
        <translation>ID da chamada no provedor</translation>
    </message>
    <message>
        <source>Assistant ID</source>
        <translation>ID do assistente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar “%1”</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Who heard this call…</source>
        <translation>Quem ouviu esta chamada…</translation>
    </message>
    <message>
        <source>Who did what with this call, in the audit log</source>
        <translation>Quem fez o quê com esta chamada, no registro de auditoria</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Salvar pacote de provas…</translation>
    </message>
    <message>
        <source>The recording with what is known of the call, in a file that proves itself</source>
        <translation>A gravação com o que se sabe da chamada, em um arquivo que prova a si mesmo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Take the confirmation back…</source>
        <translation>Retirar a confirmação…</translation>
    </message>
    <message>
        <source>Confirm the consent…</source>
        <translation>Confirmar o consentimento…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DoNotDisturb</name>
    <message>
        <source>No notices until %1</source>
        <translation>Sem avisos até %1</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Sem avisos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>Until switched off</source>
        <translation>Até ser desativado</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EventStream</name>
    <message>
        <source>The receiver has fallen silent.</source>
        <translation>O receptor parou de responder.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Não conectado.</translation>
    </message>
    <message>
        <source>The connection to the receiver was lost.</source>
        <translation>A conexão com o receptor foi perdida.</translation>
    </message>
    <message>
        <source>The receiver at %1 can’t be reached.</source>
        <translation>Não é possível alcançar o receptor em %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EvidenceDialog</name>
    <message>
        <source>The call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>A chamada de %1, %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open the folder in which the pack is</source>
        <translation>Abrir a pasta onde está o pacote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save an evidence pack</source>
        <translation>Salvar um pacote de provas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>One ZIP file with the recording, what was said, what is known of the call, and who did what with it. Whoever gets it can check on their own computer that none of that was changed; no judgement, note or tag is in it.</source>
        <translation>Um arquivo ZIP com a gravação, o que foi dito, o que se sabe da chamada e quem fez o quê com ela. Quem o recebe pode conferir no próprio computador que nada disso foi alterado; não há nele avaliação, nota nem etiqueta.</translation>
    </message>
    <message>
        <source>The whole phone number is in it. The audit log will say that you took the recording along.</source>
        <translation>Contém o número de telefone completo. O registro de auditoria dirá que você levou a gravação.</translation>
    </message>
    <message>
        <source>Putting the pack together …</source>
        <translation>Reunindo o pacote …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Cancelado; nada foi salvo.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open the folder in which the export is</source>
        <translation>Abrir a pasta em que a exportação está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar o registro de auditoria</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Tudo o que aconteceu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Whoever gets it can check with verify-audit, which comes with Earshot, that no entry was changed. The log will say that you exported it.</source>
        <translation>Quem o receber pode conferir com verify-audit, que vem com o Earshot, que nenhuma entrada foi alterada. O registro dirá que você o exportou.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>O que é exportado</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Lendo o registro…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Cancelado; nada foi salvo.</translation>
    </message>
    <message>
        <source>Audit logs, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>Registros de auditoria, %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FieldRow</name>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>%1: Browse…</source>
        <comment>the field&apos;s name</comment>
        <translation>%1: procurar…</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>Guardado no chaveiro; digite para substituir</translation>
    </message>
    <message>
        <source>Known until Earshot ends; type to replace it</source>
        <translation>Conhecido até o Earshot ser encerrado; digite para substituir</translation>
    </message>
    <message>
        <source>Given when Earshot was started</source>
        <translation>Informado na inicialização do Earshot</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Search calls and transcripts</source>
        <translation>Chamada ou palavra</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar chamadas</translation>
    </message>
    <message>
        <source>Words, a &quot;phrase&quot;, the beginning of a word with *, or -without a word; phone numbers in any spelling</source>
        <translation>Palavras, uma &quot;expressão&quot;, o começo de uma palavra com *, ou -palavra para excluí-la; números de telefone em qualquer formato</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Escolher dias…</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ouvida</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Motivo do término</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 chamada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln chamada</numerusform>
            <numerusform>%Ln chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln calls</source>
        <translation>
            <numerusform>cerca de %Ln chamada</numerusform>
            <numerusform>cerca de %Ln chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
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
        <translation>Filtro. Pressione Delete para removê-lo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterMenus</name>
    <message>
        <source>Under 30 seconds</source>
        <translation>Menos de 30 segundos</translation>
    </message>
    <message>
        <source>30 seconds to 2 minutes</source>
        <translation>De 30 segundos a 2 minutos</translation>
    </message>
    <message>
        <source>2 to 10 minutes</source>
        <translation>De 2 a 10 minutos</translation>
    </message>
    <message>
        <source>10 minutes and more</source>
        <translation>10 minutos ou mais</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>With transcript</source>
        <translation>Com transcrição</translation>
    </message>
    <message>
        <source>Without transcript</source>
        <translation>Sem transcrição</translation>
    </message>
    <message>
        <source>Nobody has listened</source>
        <translation>Ninguém ouviu</translation>
    </message>
    <message>
        <source>Somebody has listened</source>
        <translation>Alguém ouviu</translation>
    </message>
    <message>
        <source>With notes or markers</source>
        <translation>Com notas ou marcadores</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Sem notas</translation>
    </message>
    <message>
        <source>None in the calls seen so far</source>
        <translation>Nada nas chamadas vistas até agora</translation>
    </message>
    <message>
        <source>1 call that was told of</source>
        <translation>1 chamada notificada</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that were told of</source>
        <translation>
            <numerusform>%n chamada notificada</numerusform>
            <numerusform>%n chamadas notificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent confirmed by somebody</source>
        <translation>Consentimento confirmado por alguém</translation>
    </message>
    <message>
        <source>Consent given to the provider</source>
        <translation>Consentimento dado ao provedor</translation>
    </message>
    <message>
        <source>Consent in the transcript</source>
        <translation>Consentimento na transcrição</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consentimento recusado</translation>
    </message>
    <message>
        <source>No consent found</source>
        <translation>Nenhum consentimento encontrado</translation>
    </message>
    <message>
        <source>Consent not judged</source>
        <translation>Consentimento não avaliado</translation>
    </message>
    <message>
        <source>Recorded without proof of consent</source>
        <translation>Gravada sem prova de consentimento</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>A ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>A próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No more marks (Escape)</source>
        <translation>Remover o destaque (Escape)</translation>
    </message>
    <message>
        <source>Find in this call</source>
        <translation>Buscar nesta chamada</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não foi dito</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>a place, all places</comment>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsCard</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Calls without a recording</source>
        <translation>Chamadas sem gravação</translation>
    </message>
    <message>
        <source>Choose a day to see which of its calls have no recording here, and why.</source>
        <translation>Escolha um dia para ver quais de suas chamadas não têm gravação aqui e por quê.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>The recording of every call of this day is kept here.</source>
        <translation>As gravações de todas as chamadas deste dia estão guardadas aqui.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsModel</name>
    <message>
        <source>The provider keeps it until %1.</source>
        <translation>O provedor a mantém até %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima tentativa</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxDelegate</name>
    <message>
        <source>Nothing stands out</source>
        <translation>Nada de especial</translation>
    </message>
    <message>
        <source>%1 · %2 more</source>
        <comment>a reason, then how many there are besides</comment>
        <translation>%1 · mais %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxMode</name>
    <message>
        <source>Hear the calls that wait, those first in which something went wrong (I)</source>
        <translation>Ouvir as chamadas que aguardam, primeiro aquelas em que algo deu errado (I)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Para ouvir</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>Para ouvir: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>Para ouvir: %1+</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxPane</name>
    <message>
        <source>Calls that wait to be heard</source>
        <translation>Chamadas que aguardam ser ouvidas</translation>
    </message>
    <message>
        <source>Complaint words…</source>
        <translation>Palavras de reclamação…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Para ouvir</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Voltar às chamadas</translation>
    </message>
    <message>
        <source>Show the list of all calls (I)</source>
        <translation>Mostrar a lista de todas as chamadas (I)</translation>
    </message>
    <message>
        <source>Choose which words of a caller bring a call to the top</source>
        <translation>Escolher quais palavras do chamador levam uma chamada ao topo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Waiting: %1, together %2</source>
        <translation>Aguardando: %1, duração total %2</translation>
    </message>
    <message>
        <source>Waiting: more than %1</source>
        <translation>Aguardando: mais de %1</translation>
    </message>
    <message>
        <source>Looking for calls that wait …</source>
        <translation>Procurando chamadas que aguardam…</translation>
    </message>
    <message>
        <source>The inbox could not be loaded</source>
        <translation>Não foi possível carregar a lista para ouvir</translation>
    </message>
    <message>
        <source>Nothing waits to be heard</source>
        <translation>Nada aguarda ser ouvido</translation>
    </message>
    <message>
        <source>Every call with a recording or a transcript has been heard or reviewed. New calls appear here by themselves, those first in which something went wrong.</source>
        <translation>Todas as chamadas com gravação ou transcrição foram ouvidas ou avaliadas. As novas chamadas aparecem aqui sozinhas, primeiro aquelas em que algo deu errado.</translation>
    </message>
    <message>
        <source>Calls reviewed: %1</source>
        <translation>Chamadas avaliadas: %1</translation>
    </message>
    <message>
        <source>Their length: %1</source>
        <translation>Duração delas: %1</translation>
    </message>
    <message>
        <source>Your time: %1</source>
        <translation>Seu tempo: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Ainda aguardando: %1</translation>
    </message>
    <message>
        <source>All heard</source>
        <translation>Tudo ouvido</translation>
    </message>
    <message>
        <source>The end of the inbox</source>
        <translation>Fim da lista para ouvir</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>Percorrer de novo</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Consentimento…</translation>
    </message>
    <message>
        <source>Choose what is done about recordings without proof of consent</source>
        <translation>Escolher o que é feito das gravações sem prova de consentimento</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InvitationsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Convidado por</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Vale até</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InviteDialog</name>
    <message>
        <source>Valid for</source>
        <translation>Válido por</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dias</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Criar o link</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Convidar alguém</translation>
    </message>
    <message>
        <source>You get a link and pass it on. Whoever opens it chooses a password and signs in with this address from then on.</source>
        <translation>Você recebe um link e o repassa. Quem o abre escolhe uma senha e passa a entrar com este endereço.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Link do convite</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the link on the clipboard</source>
        <translation>Copiar o link para a área de transferência</translation>
    </message>
    <message>
        <source>The address is needed: they sign in with it.</source>
        <translation>O endereço é necessário: a pessoa entra com ele.</translation>
    </message>
    <message>
        <source>The name is needed: it stands in the audit log.</source>
        <translation>O nome é necessário: ele consta no registro de auditoria.</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>Criando o link…</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>Copiado. O link não será mostrado de novo depois de fechar.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem atalho</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Search a key or what it does</source>
        <translation>Buscar um atalho ou o que ele faz</translation>
    </message>
    <message>
        <source>Sets of keys…</source>
        <translation>Conjuntos de atalhos…</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Atalhos padrão</translation>
    </message>
    <message>
        <source>Function keys, as in Express Scribe</source>
        <translation>Teclas de função, como no Express Scribe</translation>
    </message>
    <message>
        <source>Escape and F1 to F4, as in oTranscribe</source>
        <translation>Escape e F1 a F4, como no oTranscribe</translation>
    </message>
    <message>
        <source>New key for the chosen line</source>
        <translation>Novo atalho para a linha escolhida</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Escolher uma chamada</translation>
    </message>
    <message>
        <source>↑, ↓, Home, End</source>
        <translation>↑, ↓, Home, End</translation>
    </message>
    <message>
        <source>Open the chosen call</source>
        <translation>Abrir a chamada escolhida</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Review the recording that became ready</source>
        <translation>Ouvir a gravação que ficou pronta</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+O</translation>
    </message>
    <message>
        <source>What to do about a recording that could not be kept</source>
        <translation>O que fazer com uma gravação que não pôde ser guardada</translation>
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
        <translation>Idioma do sistema (%1)</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
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
        <translation>Um clique duplo volta a 0 dB</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Nobody can hear this piece by this link any more</source>
        <translation>Ninguém mais pode ouvir este trecho por este link</translation>
    </message>
    <message>
        <source>Withdraw the link to %1</source>
        <translation>Revogar o link para %1</translation>
    </message>
    <message>
        <source>Withdraw the link</source>
        <translation>Revogar o link</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Withdraw the link to %1? It stops working at once, for everybody who has it, and can’t be brought back.</source>
        <translation>Revogar o link para %1? Ele deixa de funcionar na hora para todos que o têm e não pode ser recuperado.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkList</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Ask for the links again</source>
        <translation>Pedir os links novamente</translation>
    </message>
    <message>
        <source>Links to pieces of this call</source>
        <translation>Links para trechos desta chamada</translation>
    </message>
    <message>
        <source>Asking for the links of this call …</source>
        <translation>Pedindo os links desta chamada…</translation>
    </message>
    <message>
        <source>Withdrawing the link …</source>
        <translation>Revogando o link…</translation>
    </message>
    <message>
        <source>The link still works. %1</source>
        <comment>why it could not be withdrawn</comment>
        <translation>O link ainda funciona. %1</translation>
    </message>
    <message>
        <source>The link was withdrawn.</source>
        <translation>O link foi revogado.</translation>
    </message>
    <message>
        <source>No links to this call yet. One that is made appears here, with how often it was opened.</source>
        <translation>Ainda não há links para esta chamada. Os que forem criados aparecem aqui, com quantas vezes foram abertos.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkPage</name>
    <message>
        <source>Valid for</source>
        <translation>Válido por</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Ask for a passcode</source>
        <translation>Pedir um código</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Criar um link</translation>
    </message>
    <message>
        <source>Title on its page, if you like; who has the link sees it</source>
        <translation>Título na página, se quiser; quem tem o link o vê</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Address of the new link</source>
        <translation>Endereço do novo link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the address on the clipboard</source>
        <translation>Copiar o endereço para a área de transferência</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>Criando o link…</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>Copiado. O link não será mostrado de novo depois de fechar.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>Pelo menos %Ln caractere</numerusform>
            <numerusform>Pelo menos %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passcode needs at least %Ln characters.</source>
        <translation>
            <numerusform>O código precisa de pelo menos %Ln caractere.</numerusform>
            <numerusform>O código precisa de pelo menos %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveDelegate</name>
    <message>
        <source>No words yet</source>
        <translation>Ainda sem palavras</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveModel</name>
    <message>
        <source>Waiting to be dialled</source>
        <translation>Aguardando discagem</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Chamando</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Being forwarded</source>
        <translation>Sendo encaminhada</translation>
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
        <translation>Voltar à reprodução</translation>
    </message>
    <message>
        <source>What is being said</source>
        <translation>O que está sendo dito</translation>
    </message>
    <message>
        <source>As it is heard; the transcript comes after the call.</source>
        <translation>Como é ouvido; a transcrição chega depois da chamada.</translation>
    </message>
    <message>
        <source>Words are shown as they are spoken if the provider sends them: the assistant’s server messages have to include &quot;transcript&quot;. The recording comes after the call either way.</source>
        <translation>As palavras aparecem conforme são faladas se o provedor as enviar: as mensagens de servidor do assistente precisam incluir “transcript”. A gravação chega depois da chamada de qualquer forma.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveStrip</name>
    <message>
        <source>Calls in progress</source>
        <translation>Chamadas em andamento</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>1 chamada em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n chamada em andamento</numerusform>
            <numerusform>%n chamadas em andamento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LoadingRows</name>
    <message>
        <source>The calls are being loaded</source>
        <translation>As chamadas estão sendo carregadas</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>What every key does (?)</source>
        <translation>O que cada tecla faz (?)</translation>
    </message>
    <message>
        <source>Do or open anything by its name</source>
        <translation>Fazer ou abrir qualquer coisa pelo nome</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar chamadas</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Mostrar e alterar os atalhos</translation>
    </message>
    <message>
        <source>The inbox: hear the calls that wait, and back</source>
        <translation>A lista para ouvir: ouvir as chamadas que aguardam, e voltar</translation>
    </message>
    <message>
        <source>Between list and call</source>
        <translation>Alternar entre a lista e a chamada</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>Escolher as colunas da lista</translation>
    </message>
    <message>
        <source>Export the selected calls as a table</source>
        <translation>Exportar as chamadas selecionadas como tabela</translation>
    </message>
    <message>
        <source>Download the selected recordings into a folder</source>
        <translation>Baixar as gravações selecionadas em uma pasta</translation>
    </message>
    <message>
        <source>Download the selected recordings as a ZIP archive</source>
        <translation>Baixar as gravações selecionadas em um arquivo ZIP</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistentes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir para: %1</translation>
    </message>
    <message>
        <source>To the calls in progress</source>
        <translation>Ir para as chamadas em andamento</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>for how long</comment>
        <translation>Não perturbe: %1</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>Mostrar avisos novamente</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Save an evidence pack of the call</source>
        <translation>Salvar um pacote de provas da chamada</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MembersModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>second factor</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <comment>second factor</comment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Vê</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acesso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendDialog</name>
    <message>
        <source>Replace the address of the other server even so</source>
        <translation>Substituir mesmo assim o endereço do outro servidor</translation>
    </message>
    <message>
        <source>Change at the provider</source>
        <translation>Alterar no provedor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Finding out what would be changed…</source>
        <translation>Descobrindo o que seria alterado…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>This would be changed at the provider</source>
        <translation>Isto seria alterado no provedor</translation>
    </message>
    <message>
        <source>Not everything was changed</source>
        <translation>Nem tudo foi alterado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>Nada precisa ser alterado.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Stopping after the one that is being changed.</source>
        <translation>Parando após a alteração em andamento.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed and read back from the provider.</source>
        <translation>Alterados e relidos do provedor: %1 de %2.</translation>
    </message>
    <message>
        <source>The rest stays as it was.</source>
        <translation>O resto fica como estava.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose warning, the warning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>Alterar ambos</translation>
    </message>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>Alterar %n</numerusform>
            <numerusform>Alterar todos os %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendTree</name>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Changed and checked</source>
        <translation>Alterado e verificado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Fica como está</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada a alterar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Nome no provedor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mending</name>
    <message>
        <source>The provider kept it as it was.</source>
        <translation>O provedor deixou como estava.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mpris</name>
    <message>
        <source>Recorded call</source>
        <translation>Chamada gravada</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteCard</name>
    <message>
        <source>%1, changed %2</source>
        <comment>two times</comment>
        <translation>%1, alterada %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>A nota</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>Ir para este momento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Alterar o texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Excluir a nota</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Adicionar texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation>Editar a nota %1</translation>
    </message>
    <message>
        <source>Delete the note %1</source>
        <translation>Excluir a nota %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteField</name>
    <message>
        <source>Whether the note is about this moment, or about the whole call</source>
        <translation>Se a nota é sobre este momento ou sobre a chamada inteira</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the note (Enter)</source>
        <translation>Adicionar a nota (Enter)</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Escreva uma nota…</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Uma nova nota</translation>
    </message>
    <message>
        <source>Enter adds it, Shift and Enter begin a new line</source>
        <translation>Enter adiciona, Shift e Enter começam uma nova linha</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a moment of the recording</comment>
        <translation>Em %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NotesPage</name>
    <message>
        <source>Nobody has written anything about this call. M marks what is heard, Shift+M begins a note about it.</source>
        <translation>Ninguém escreveu nada sobre esta chamada. M marca o que você está ouvindo, Shift+M começa uma nota sobre isso.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>%1 What you see may be out of date; Earshot keeps trying.</source>
        <extracomment>%1 a sentence that says what happened</extracomment>
        <translation>%1 O que você vê pode estar desatualizado; o Earshot continua tentando.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OffsetBar</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier (Alt+←)</source>
        <translation>Chega tarde: 0,1 s antes (Alt+←)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later (Alt+→)</source>
        <translation>Chega cedo: 0,1 s depois (Alt+→)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>The times that the provider sent</source>
        <translation>Os tempos que o provedor enviou</translation>
    </message>
    <message>
        <source>Transcript %1 s earlier</source>
        <translation>Transcrição %1 s antes</translation>
    </message>
    <message>
        <source>Transcript %1 s later</source>
        <translation>Transcrição %1 s depois</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalDialog</name>
    <message>
        <source>Plays the words that are selected, or else all (Alt+H)</source>
        <translation>Toca as palavras selecionadas ou, se não houver, tudo (Alt+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>O original</translation>
    </message>
    <message>
        <source>The original of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>O original da chamada de %1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Opening the original …</source>
        <translation>Abrindo o original…</translation>
    </message>
    <message>
        <source>That you opened it is noted in the audit log.</source>
        <translation>Que você o abriu fica no registro de auditoria.</translation>
    </message>
    <message>
        <source>Loading the sound …</source>
        <translation>Carregando o som…</translation>
    </message>
    <message>
        <source>Load the sound</source>
        <translation>Carregar o som</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalSound</name>
    <message>
        <source>Nothing of this call is kept under seal any more.</source>
        <translation>Nada mais desta chamada está guardado sob lacre.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>Não há espaço para um arquivo temporário: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Palette</name>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Do or open</source>
        <translation>Fazer ou abrir</translation>
    </message>
    <message>
        <source>What do you want to do, or whose call is it?</source>
        <translation>O que você quer fazer, ou de quem é a chamada?</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nada com esse nome.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartList</name>
    <message>
        <source>Parts to take out</source>
        <translation>Trechos a remover</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartRow</name>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Play just this part, as it is now</source>
        <translation>Tocar só este trecho, como está agora</translation>
    </message>
    <message>
        <source>Out for good: the original is gone.</source>
        <translation>Removido de vez: o original não existe mais.</translation>
    </message>
    <message>
        <source>Leave this part out of the list again</source>
        <translation>Tirar este trecho da lista</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>As setas movem um décimo de segundo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tirar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Convites em aberto</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Quem pode fazer o quê</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Gives who is chosen another role, locks them out or lets them in</source>
        <translation>Dá outro papel à pessoa escolhida, desativa ou ativa</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Convidar…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Makes a link by which somebody joins</source>
        <translation>Cria um link pelo qual alguém entra</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>O que cada papel pode fazer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>The link of the chosen invitation stops working</source>
        <translation>O link do convite escolhido deixa de funcionar</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Convidar alguém</translation>
    </message>
    <message>
        <source>Change the role of who is chosen, or lock them out</source>
        <translation>Alterar o papel da pessoa escolhida ou desativá-la</translation>
    </message>
    <message>
        <source>Withdraw the chosen invitation</source>
        <translation>Revogar o convite escolhido</translation>
    </message>
    <message>
        <source>Show who can do what</source>
        <translation>Mostrar quem pode fazer o quê</translation>
    </message>
    <message>
        <source>Asking who signs in…</source>
        <translation>Perguntando quem entra…</translation>
    </message>
    <message>
        <source>People can’t be shown</source>
        <translation>Não é possível mostrar as pessoas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>People are looked after by owners and administrators</source>
        <translation>Proprietários e administradores cuidam das pessoas</translation>
    </message>
    <message>
        <source>They invite people and say what each may do; ask one of them.</source>
        <translation>Eles convidam as pessoas e decidem o que cada uma pode fazer; pergunte a um deles.</translation>
    </message>
    <message>
        <source>Nobody else uses this computer’s calls</source>
        <translation>Ninguém mais usa as chamadas deste computador</translation>
    </message>
    <message>
        <source>What Earshot collects here is for whoever uses this computer, without signing in. For a team, somebody runs a receiver (earshotd) on a server: it collects the calls for all, everybody signs in there, and you choose it in the settings.</source>
        <translation>O que o Earshot coleta aqui é para quem usa este computador, sem entrar com conta. Para uma equipe, alguém mantém um receptor (earshotd) em um servidor: ele coleta as chamadas para todos, cada um entra por lá, e você o escolhe nas configurações.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Nobody signs in here yet</source>
        <translation>Ninguém entra aqui ainda</translation>
    </message>
    <message>
        <source>You are here by a token that is nobody’s. Invite the people of your team: each chooses a password and gets a role.</source>
        <translation>Você está aqui por um token que não é de ninguém. Convide as pessoas da sua equipe: cada uma escolhe uma senha e recebe um papel.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePresenter</name>
    <message>
        <source>These people sign in at the team’s receiver. Invite others there: a link from this computer would lead nobody anywhere.</source>
        <translation>Estas pessoas entram no receptor da equipe. Convide outras por lá: um link deste computador não levaria ninguém a lugar nenhum.</translation>
    </message>
    <message>
        <source>Only you sign in here so far. Invite the others of your team.</source>
        <translation>Até agora só você entra aqui. Convide os outros da sua equipe.</translation>
    </message>
    <message>
        <source>Only the first %L1 people are shown.</source>
        <translation>Só as primeiras %L1 pessoas são mostradas.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaceForm</name>
    <message>
        <source>What is kept already stays where it is</source>
        <translation>O que já está guardado fica onde está</translation>
    </message>
    <message>
        <source>Another place is used for new calls and recordings only; nothing is moved or deleted. To take along what there is, end Earshot and run in a terminal:</source>
        <translation>Outro local vale apenas para novas chamadas e gravações; nada é movido nem excluído. Para levar o que já existe, encerre o Earshot e execute em um terminal:</translation>
    </message>
    <message>
        <source>%1 for the calls</source>
        <comment>a command</comment>
        <translation>%1 para as chamadas</translation>
    </message>
    <message>
        <source>%1 for the recordings</source>
        <comment>a command</comment>
        <translation>%1 para as gravações</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePage</name>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>Guardar só desta vez</translation>
    </message>
    <message>
        <source>Where should calls and recordings be kept?</source>
        <translation>Onde guardar as chamadas e gravações?</translation>
    </message>
    <message>
        <source>Where calls and recordings are kept</source>
        <translation>Onde as chamadas e gravações são guardadas</translation>
    </message>
    <message>
        <source>Everything on this computer is ready to go. You can change this later in Settings.</source>
        <translation>Tudo está pronto neste computador. Você pode mudar isto depois, nas configurações.</translation>
    </message>
    <message>
        <source>A team shares one database and one store, each on a server of its choice.</source>
        <translation>Uma equipe compartilha um banco de dados e um armazenamento, cada um em um servidor à sua escolha.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Trying both places…</source>
        <translation>Testando os dois locais…</translation>
    </message>
    <message>
        <source>Starting again with the new places…</source>
        <translation>Reiniciando com os novos locais…</translation>
    </message>
    <message>
        <source>Saved. Calls and recordings are kept there from now on.</source>
        <translation>Salvo. A partir de agora, as chamadas e gravações são guardadas lá.</translation>
    </message>
    <message>
        <source>Not saved, everything stays as it was: %1</source>
        <translation>Não foi salvo, tudo fica como estava: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Salvar e iniciar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Nothing was saved yet, because the password or keys can’t be kept: %1 They can be used until Earshot ends, and are asked for again at the next start.</source>
        <translation>Nada foi salvo ainda, porque não é possível guardar a senha ou as chaves: %1 Elas podem ser usadas até o Earshot ser encerrado e serão pedidas de novo na próxima inicialização.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePresenter</name>
    <message>
        <source>The password and every call may cross the network unencrypted.</source>
        <translation>A senha e cada chamada podem atravessar a rede sem criptografia.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks that it is your server that answers.</source>
        <translation>Criptografada, mas ninguém verifica se é o seu servidor que responde.</translation>
    </message>
    <message>
        <source>Port 6543 is Supabase’s transaction pooler, through which news between receivers does not arrive. Take port 5432, the session pooler.</source>
        <translation>A porta 6543 é o transaction pooler da Supabase, pelo qual os avisos entre receptores não chegam. Use a porta 5432, o session pooler.</translation>
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
        <translation>5&#xa0;s</translation>
    </message>
    <message>
        <source>Back 5 seconds (J or ←)</source>
        <translation>Voltar 5 segundos (J ou ←)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play (Space or K)</source>
        <translation>Reproduzir (Space ou K)</translation>
    </message>
    <message>
        <source>On by 5 seconds (L or →)</source>
        <translation>Avançar 5 segundos (L ou →)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>End the loop (\)</source>
        <translation>Encerrar o loop (\)</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Voltar 5 segundos</translation>
    </message>
    <message>
        <source>On by 5 seconds</source>
        <translation>Avançar 5 segundos</translation>
    </message>
    <message>
        <source>Loop %1 – %2</source>
        <comment>times</comment>
        <translation>Loop %1 – %2</translation>
    </message>
    <message>
        <source>This piece is heard again and again. Click to go on (\)</source>
        <translation>Este trecho se repete sem parar. Clique para seguir adiante (\)</translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <translation>Loop desde %1</translation>
    </message>
    <message>
        <source>Press B where the loop ends. Click to forget it (\)</source>
        <translation>Pressione B onde o loop termina. Clique para descartá-lo (\)</translation>
    </message>
    <message>
        <source>Speed, at the same pitch ([ slower, ] faster)</source>
        <translation>Velocidade, sem mudar o tom ([ mais lenta, ] mais rápida)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause (Space or K)</source>
        <translation>Pausar (Space ou K)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidade %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Player</name>
    <message>
        <source>The chosen sound output is not there. Connect it, or choose another one, and press play again.</source>
        <translation>A saída de som escolhida não está disponível. Conecte-a ou escolha outra e inicie a reprodução novamente.</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect headphones or speakers and press play again.</source>
        <translation>Este computador não tem saída de som. Conecte fones ou alto-falantes e inicie a reprodução novamente.</translation>
    </message>
    <message>
        <source>The sound output went away. Connect it again, or choose another one, and press play.</source>
        <translation>A saída de som sumiu. Conecte-a de novo ou escolha outra e inicie a reprodução.</translation>
    </message>
    <message>
        <source>The sound output does not answer. Check the sound settings of this computer and press play again.</source>
        <translation>A saída de som não responde. Verifique as configurações de som deste computador e inicie a reprodução novamente.</translation>
    </message>
    <message>
        <source>The recording is not on this computer any more. Open the call again to fetch it.</source>
        <translation>A gravação não está mais neste computador. Abra a chamada de novo para obtê-la.</translation>
    </message>
    <message>
        <source>The sound output can’t be used now. Check the sound settings of this computer and press play again.</source>
        <translation>Não é possível usar a saída de som agora. Verifique as configurações de som deste computador e inicie a reprodução novamente.</translation>
    </message>
    <message>
        <source>The recording is damaged and can’t be played. Open the call again to fetch it anew.</source>
        <translation>A gravação está danificada e não pode ser reproduzida. Abra a chamada de novo para obtê-la outra vez.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::QuestionField</name>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>A question about every call</source>
        <translation>Uma pergunta sobre cada chamada</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Question %L1</source>
        <translation>Pergunta %L1</translation>
    </message>
    <message>
        <source>Answers to question %L1</source>
        <translation>Respostas à pergunta %L1</translation>
    </message>
    <message>
        <source>Question %L1 up</source>
        <translation>Pergunta %L1 para cima</translation>
    </message>
    <message>
        <source>Question %L1 down</source>
        <translation>Pergunta %L1 para baixo</translation>
    </message>
    <message>
        <source>Take question %L1 away</source>
        <translation>Remover a pergunta %L1</translation>
    </message>
    <message numerus="yes">
        <source>1 to %Ln points</source>
        <translation>
            <numerusform>1 ponto</numerusform>
            <numerusform>De 1 a %Ln pontos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::RangeEdit</name>
    <message>
        <source>Hear it</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Play just this piece (Alt+H)</source>
        <translation>Reproduzir só este trecho (Alt+H)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>As teclas de seta o movem um décimo de segundo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which time, what happens to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set to the playhead</source>
        <translation>Colocar na posição de reprodução</translation>
    </message>
    <message>
        <source>The place where playing is, or stopped</source>
        <translation>O ponto em que a reprodução está, ou parou</translation>
    </message>
    <message>
        <source>0.1 s earlier</source>
        <translation>0,1 s antes</translation>
    </message>
    <message>
        <source>0.1 s later</source>
        <translation>0,1 s depois</translation>
    </message>
    <message>
        <source>A clip can be an hour long at most.</source>
        <translation>Um trecho pode ter no máximo uma hora.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReceiverClient</name>
    <message>
        <source>What arrived is not what the receiver sent, so it was not kept. Try again.</source>
        <translation>O que chegou não é o que o receptor enviou, por isso não foi guardado. Tente novamente.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>Não é possível salvar %1: %2. Escolha outro local e tente novamente.</translation>
    </message>
    <message>
        <source>Reading the receiver’s answer</source>
        <translation>Lendo a resposta do receptor</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop loading the recording</source>
        <translation>Parar de carregar a gravação</translation>
    </message>
    <message>
        <source>Refresh link</source>
        <translation>Renovar link</translation>
    </message>
    <message>
        <source>Ask for a new link now; what plays is not interrupted</source>
        <translation>Pedir um novo link agora; a reprodução não é interrompida</translation>
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
        <translation>Os bytes reproduzidos foram verificados com esta soma: %1</translation>
    </message>
    <message>
        <source>Loading the recording: %1 of %2</source>
        <translation>Carregando a gravação: %1 de %2</translation>
    </message>
    <message>
        <source>Asking for the recording …</source>
        <translation>Solicitando a gravação…</translation>
    </message>
    <message>
        <source>Renewing the link …</source>
        <translation>Renovando o link…</translation>
    </message>
    <message>
        <source>Offline: the link has expired; what is loaded still plays</source>
        <translation>Offline: o link expirou; o que foi carregado continua tocando</translation>
    </message>
    <message>
        <source>The link has expired; what is loaded still plays</source>
        <translation>O link expirou; o que foi carregado continua tocando</translation>
    </message>
    <message>
        <source>Offline: link expires in %1, renewed when connected</source>
        <translation>Offline: o link expira em %1, renovado ao conectar</translation>
    </message>
    <message>
        <source>Renewing failed, trying again; link expires in %1</source>
        <translation>Falha ao renovar, tentando novamente; o link expira em %1</translation>
    </message>
    <message>
        <source>Link expires in %1</source>
        <translation>O link expira em %1</translation>
    </message>
    <message>
        <source>Waiting for more of the recording: %1 of %2</source>
        <translation>Aguardando o resto da gravação: %1 de %2</translation>
    </message>
    <message>
        <source>Plays while it loads: %1 of %2</source>
        <translation>Reproduz enquanto carrega: %1 de %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingLoader</name>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>Não há espaço para um arquivo temporário: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingsGroup</name>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Pasta neste computador</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>Nada a configurar. Recomendado para uma só pessoa.</translation>
    </message>
    <message>
        <source>S3-compatible store</source>
        <translation>Armazenamento compatível com S3</translation>
    </message>
    <message>
        <source>Amazon S3, MinIO, Cloudflare R2, Backblaze and many others.</source>
        <translation>Amazon S3, MinIO, Cloudflare R2, Backblaze e muitos outros.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A private bucket of a Supabase project.</source>
        <translation>Um bucket privado de um projeto da Supabase.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Empty for the usual one, beside the calls.</source>
        <translation>Vazio para a pasta padrão, ao lado das chamadas.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Empty for Amazon S3 itself.</source>
        <translation>Vazio para o próprio Amazon S3.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Address of the project</source>
        <translation>Endereço do projeto</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Folder inside</source>
        <translation>Pasta interna</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>As is usual</source>
        <translation>O padrão</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket no caminho</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo de certificado</translation>
    </message>
    <message>
        <source>Who vouches for the store (PEM), where this computer does not know it. May stay empty.</source>
        <translation>Quem atesta o armazenamento (PEM), caso este computador não saiba. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Fica no chaveiro deste computador, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>The project’s secret key (sb_secret_…) or service_role key. Kept in this computer’s keychain, never in a file.</source>
        <translation>A chave secreta do projeto (sb_secret_…) ou a chave service_role. Fica no chaveiro deste computador, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Bucket in the server’s name</source>
        <translation>Bucket no nome do servidor</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactActions</name>
    <message>
        <source>Take parts out of this call…</source>
        <translation>Suprimir trechos desta chamada…</translation>
    </message>
    <message>
        <source>Open the original of this call…</source>
        <translation>Abrir o original desta chamada…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactDialog</name>
    <message>
        <source>Take parts out of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Suprimir trechos da chamada de %1, %2</translation>
    </message>
    <message>
        <source>Open the original…</source>
        <translation>Abrir o original…</translation>
    </message>
    <message>
        <source>Read and hear what was said; noted in the audit log</source>
        <translation>Ler e ouvir o que foi dito; fica no registro de auditoria</translation>
    </message>
    <message>
        <source>Delete the original…</source>
        <translation>Apagar o original…</translation>
    </message>
    <message>
        <source>The copy stays; nobody can bring the original back</source>
        <translation>A cópia fica; ninguém pode recuperar o original</translation>
    </message>
    <message>
        <source>Put what is chosen in the words into the list (Alt+A)</source>
        <translation>Pôr na lista o que foi escolhido nas palavras (Alt+A)</translation>
    </message>
    <message>
        <source>Look for card numbers</source>
        <translation>Procurar números de cartão</translation>
    </message>
    <message>
        <source>Heard instead</source>
        <translation>Ouve-se no lugar</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>A beep</source>
        <translation>Um bipe</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>O original</translation>
    </message>
    <message>
        <source>Kept under seal</source>
        <translation>Guardado sob lacre</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Apagado de vez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>Por quê? Fica no registro de auditoria</translation>
    </message>
    <message>
        <source>Taking parts out …</source>
        <translation>Removendo trechos…</translation>
    </message>
    <message>
        <source>Taking parts out … You can close this; it goes on.</source>
        <translation>Removendo trechos… Você pode fechar; continua.</translation>
    </message>
    <message>
        <source>It is tried again. %1</source>
        <comment>why</comment>
        <translation>Tentando de novo. %1</translation>
    </message>
    <message>
        <source>Done. Everybody hears and reads the copy from now on.</source>
        <translation>Pronto. De agora em diante todos ouvem e leem a cópia.</translation>
    </message>
    <message>
        <source>It takes longer than usual, and goes on. Look again later.</source>
        <translation>Está demorando mais que o normal e continua. Veja de novo mais tarde.</translation>
    </message>
    <message>
        <source>Asking what is out, and what is suggested …</source>
        <translation>Perguntando o que foi removido e o que se sugere…</translation>
    </message>
    <message>
        <source>Searches the words under seal, which is noted in the audit log</source>
        <translation>Procura nas palavras lacradas; fica no registro de auditoria</translation>
    </message>
    <message>
        <source>Adds what is suggested to the list</source>
        <translation>Acrescenta à lista o que se sugere</translation>
    </message>
    <message>
        <source>Looking for card numbers and security codes …</source>
        <translation>Procurando números de cartão e códigos de segurança…</translation>
    </message>
    <message>
        <source>No card number or security code was found in the words. Select words above, and add them to what is taken out.</source>
        <translation>Nenhum número de cartão ou código de segurança foi encontrado. Selecione palavras acima e acrescente-as.</translation>
    </message>
    <message>
        <source>Nothing more was found.</source>
        <translation>Nada mais foi encontrado.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>times of the recording</comment>
        <translation>Acrescentar de %1 a %2</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Apagar o original</translation>
    </message>
    <message>
        <source>Delete the original for good? Nobody can bring back what is taken out, and no other parts can be chosen later. This can’t be undone.</source>
        <translation>Apagar o original de vez? Ninguém poderá recuperar o que for removido. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Redact and delete</source>
        <translation>Suprimir e apagar</translation>
    </message>
    <message>
        <source>Check at least one part.</source>
        <translation>Marque pelo menos um trecho.</translation>
    </message>
    <message>
        <source>Say why these parts are taken out.</source>
        <translation>Diga por que estes trechos são removidos.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Redaction</name>
    <message>
        <source>Card number</source>
        <translation>Número de cartão</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Código de segurança</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>part of a call that is taken out</comment>
        <translation>Outro</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of the recording</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nothing was taken out of this call yet.</source>
        <translation>Nada foi removido desta chamada ainda.</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, and that failed. The call is what it was. %2</source>
        <comment>who, why</comment>
        <translation>%1 pediu para remover trechos, e isso falhou. A chamada está como estava. %2</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, which is being done.</source>
        <translation>%1 pediu para remover trechos, o que está sendo feito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts were taken out on %1, at the wish of %2: “%3”.</source>
        <translation>
            <numerusform>%Ln trecho foi removido em %1, a pedido de %2: “%3”.</numerusform>
            <numerusform>%Ln trechos foram removidos em %1, a pedido de %2: “%3”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has been under seal since %1. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>O original está sob lacre desde %1. Só quem pode suprimir pode abri-lo, e cada vez fica no registro de auditoria.</translation>
    </message>
    <message>
        <source>The original is gone for good: what is out stays out, and more can follow.</source>
        <translation>O original não existe mais: o que foi removido continua removido, e mais pode seguir.</translation>
    </message>
    <message>
        <source>Everybody then hears and reads the copy without these parts: here, in exports, and by links to clips that were given out before.</source>
        <translation>Depois todos ouvem e leem a cópia sem estes trechos: aqui, nas exportações e pelos links de clipes já dados.</translation>
    </message>
    <message>
        <source>The original stays under seal. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>O original fica sob lacre. Só quem pode suprimir pode abri-lo, e cada vez fica no registro de auditoria.</translation>
    </message>
    <message>
        <source>The original is deleted for good. Nobody can bring it back.</source>
        <translation>O original é apagado de vez. Ninguém pode recuperá-lo.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>said in place of words that were taken out</comment>
        <translation>suprimido</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactionDesk</name>
    <message>
        <source>Open the original</source>
        <translation>Abrir o original</translation>
    </message>
    <message>
        <source>Open what was said before parts were taken out? That you did is noted in the audit log, with your name and the time.</source>
        <translation>Abrir o que foi dito antes de remover trechos? Fica no registro de auditoria, com seu nome e a hora.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewKeys</name>
    <message>
        <source>Play, pause</source>
        <translation>Reproduzir, pausar</translation>
    </message>
    <message>
        <source>Repeat the last 3 seconds</source>
        <translation>Repetir os últimos 3 segundos</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Begin a loop here</source>
        <translation>Começar um loop aqui</translation>
    </message>
    <message>
        <source>End the loop here, and hear it again and again</source>
        <translation>Encerrar o loop aqui e ouvi-lo repetidamente</translation>
    </message>
    <message>
        <source>Hear what is selected, or else this turn, again and again, or no longer</source>
        <translation>Ouvir em loop a seleção ou, senão, esta fala, ou parar</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Sem loop</translation>
    </message>
    <message>
        <source>Skip silence: gently, more, most, not at all</source>
        <translation>Pular silêncio: um pouco, mais, ao máximo, nada</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Voltar 5 segundos</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avançar 5 segundos</translation>
    </message>
    <message>
        <source>Back 15 seconds</source>
        <translation>Voltar 15 segundos</translation>
    </message>
    <message>
        <source>Forward 15 seconds</source>
        <translation>Avançar 15 segundos</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Ir para o começo</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>To the next word that was searched for</source>
        <translation>Ir para a próxima palavra buscada</translation>
    </message>
    <message>
        <source>To the word before that was searched for</source>
        <translation>Ir para a palavra buscada anterior</translation>
    </message>
    <message>
        <source>Find words in this call</source>
        <translation>Buscar palavras nesta chamada</translation>
    </message>
    <message>
        <source>The transcript: back to what is heard now</source>
        <translation>Transcrição: voltar ao que você está ouvindo</translation>
    </message>
    <message>
        <source>Good, and on to the next call</source>
        <translation>Boa, e ir para a próxima chamada</translation>
    </message>
    <message>
        <source>Follow up, and on to the next call</source>
        <translation>Dar retorno, e ir para a próxima chamada</translation>
    </message>
    <message>
        <source>Problem, and on to the next call</source>
        <translation>Problema, e ir para a próxima chamada</translation>
    </message>
    <message>
        <source>Undo the last review, note or tag</source>
        <translation>Desfazer a última avaliação, nota ou etiqueta</translation>
    </message>
    <message>
        <source>Mark what is heard now</source>
        <translation>Marcar o que você está ouvindo</translation>
    </message>
    <message>
        <source>Write a note about what is heard now</source>
        <translation>Escrever uma nota sobre o que você está ouvindo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>To the next note or marker</source>
        <translation>Ir para a próxima nota ou marcador</translation>
    </message>
    <message>
        <source>To the note or marker before</source>
        <translation>Ir para a nota ou marcador anterior</translation>
    </message>
    <message>
        <source>Hear the agent only</source>
        <translation>Ouvir só o agente</translation>
    </message>
    <message>
        <source>Hear the caller only</source>
        <translation>Ouvir só o chamador</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Ouvir ambos</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Próxima chamada</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Chamada anterior</translation>
    </message>
    <message>
        <source>The transcript comes too late: 0.1 s earlier</source>
        <translation>A transcrição chega tarde: 0,1 s antes</translation>
    </message>
    <message>
        <source>The transcript comes too early: 0.1 s later</source>
        <translation>A transcrição chega cedo: 0,1 s depois</translation>
    </message>
    <message>
        <source>The transcript: the times that the provider sent</source>
        <translation>A transcrição: os tempos que o provedor enviou</translation>
    </message>
    <message>
        <source>Answer the scorecard</source>
        <translation>Responder à ficha de avaliação</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPane</name>
    <message>
        <source>Loading the call …</source>
        <translation>Carregando a chamada…</translation>
    </message>
    <message>
        <source>The call could not be loaded</source>
        <translation>Não foi possível carregar a chamada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Nenhuma chamada selecionada</translation>
    </message>
    <message>
        <source>Choose a call in the list to listen to it and to read what was said. N and P go to the next and the previous one.</source>
        <translation>Escolha uma chamada na lista para ouvi-la e ler o que foi dito. N e P vão para a próxima e a anterior.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>A chamada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln chamada selecionada</numerusform>
            <numerusform>%Ln chamadas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with all of them stands below the list. Choose one alone to listen to it and to read what was said.</source>
        <translation>O que se pode fazer com todas está abaixo da lista. Escolha uma só para ouvi-la e ler o que foi dito.</translation>
    </message>
    <message>
        <source>Calls are heard and read here</source>
        <translation>Aqui as chamadas são ouvidas e lidas</translation>
    </message>
    <message>
        <source>There is none in the list at the moment.</source>
        <translation>No momento não há nenhuma na lista.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPresenter</name>
    <message>
        <source>The recording could not be loaded</source>
        <translation>Não foi possível carregar a gravação</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>O carregamento foi interrompido</translation>
    </message>
    <message>
        <source>The recording is kept; load it whenever you like.</source>
        <translation>A gravação está guardada; carregue-a quando quiser.</translation>
    </message>
    <message>
        <source>The recording can’t be played</source>
        <translation>Não é possível reproduzir a gravação</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewTabs</name>
    <message>
        <source>The provider sent no transcript for this call.</source>
        <translation>O provedor não enviou transcrição desta chamada.</translation>
    </message>
    <message>
        <source>What is said appears here when the call has ended.</source>
        <translation>O que é dito aparece aqui quando a chamada termina.</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>Partes da chamada</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>and how many</comment>
        <translation>Notas %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesDialog</name>
    <message>
        <source>Who can do what</source>
        <translation>Quem pode fazer o quê</translation>
    </message>
    <message>
        <source>Whoever is limited to the calls of some assistants or numbers can do this with those calls only, and nothing that is about all of them.</source>
        <translation>Quem está limitado às chamadas de alguns assistentes ou números só pode fazer isto com essas chamadas, e nada que diga respeito a todas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesModel</name>
    <message>
        <source>Make and change owners</source>
        <translation>Nomear e alterar proprietários</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may do it</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not do it</comment>
        <translation>Não</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>O que podem fazer</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SavePage</name>
    <message>
        <source>Fade</source>
        <translation>Transição</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curta</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <translation>0,5 s</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open the folder in which the clip is</source>
        <translation>Abrir a pasta em que o trecho está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>How the sound begins and ends: at once, without a click, or slowly</source>
        <translation>Como o som começa e termina: de imediato, sem estalo ou gradualmente</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>%1 stand for what the call says.</source>
        <comment>a list of placeholders</comment>
        <translation>%1 são substituídos pelos dados da chamada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Making the clip …</source>
        <translation>Criando o trecho…</translation>
    </message>
    <message>
        <source>Saved and checked: %1, %2</source>
        <comment>file name, size</comment>
        <translation>Salvo e conferido: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Cancelado; nada foi salvo.</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>Salvar o trecho</translation>
    </message>
    <message>
        <source>Clips, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>Trechos, %1 (*.%2)</translation>
    </message>
    <message>
        <source>It will be suggested as: %1</source>
        <translation>Nome sugerido: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreKeeper</name>
    <message>
        <source>The scorecard can’t be shown: %1</source>
        <translation>Não é possível mostrar a ficha de avaliação: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Não foi salvo: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>Não foi salvo, em outra chamada: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScorePage</name>
    <message>
        <source>Scorecard</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>The scorecard is being loaded …</source>
        <translation>Carregando a ficha de avaliação…</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Write a few questions, such as “Was the caller helped?”, and answer them here for each call.</source>
        <translation>Ainda não se pergunta nada sobre as chamadas. Escreva algumas perguntas, como “O chamador foi ajudado?”, e responda-as aqui em cada chamada.</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Who administers Earshot writes the questions.</source>
        <translation>Ainda não se pergunta nada sobre as chamadas. Quem administra o Earshot escreve as perguntas.</translation>
    </message>
    <message>
        <source>Write questions…</source>
        <translation>Escrever perguntas…</translation>
    </message>
    <message>
        <source>Change the questions…</source>
        <translation>Alterar as perguntas…</translation>
    </message>
    <message>
        <source>Answered: %L1 of %L2</source>
        <translation>Respondidas: %L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 % · %2</source>
        <extracomment>%1 a number of percent, %2 how many questions are answered</extracomment>
        <translation>%L1% · %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreRow</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
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
        <translation>Adicionar uma pergunta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>These questions are asked of every call. A question that is reworded or moved keeps its answers; one that is taken away, or answered in another way, begins anew.</source>
        <translation>Estas perguntas são feitas em cada chamada. Uma pergunta reescrita ou movida mantém suas respostas; uma removida, ou cujo tipo de resposta muda, começa do zero.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>The questions are being loaded …</source>
        <translation>Carregando as perguntas…</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SelectionBar</name>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabela…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Mark as…</source>
        <translation>Avaliar como…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Remover a avaliação</translation>
    </message>
    <message>
        <source>Download recordings…</source>
        <translation>Baixar gravações…</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>Em uma pasta…</translation>
    </message>
    <message>
        <source>As a ZIP archive…</source>
        <translation>Como arquivo ZIP…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln chamada selecionada</numerusform>
            <numerusform>%Ln chamadas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected calls</source>
        <translation>Exportar as chamadas selecionadas</translation>
    </message>
    <message>
        <source>Table for spreadsheets, with byte order mark (*.csv)</source>
        <translation>Tabela para planilhas, com marca de ordem de bytes (*.csv)</translation>
    </message>
    <message>
        <source>Table, plain UTF-8 (*.csv)</source>
        <translation>Tabela, UTF-8 simples (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>chamadas</translation>
    </message>
    <message>
        <source>Where to make a folder for the recordings</source>
        <translation>Onde criar uma pasta para as gravações</translation>
    </message>
    <message>
        <source>Save the recordings</source>
        <translation>Salvar as gravações</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>gravações</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln calls</source>
        <translation>
            <numerusform>%L1 de %Ln chamada</numerusform>
            <numerusform>%L1 de %Ln chamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SettingsPage</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>Boas-vindas ao Earshot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Calls come from this computer</source>
        <translation>As chamadas vêm deste computador</translation>
    </message>
    <message>
        <source>Calls come from a team’s receiver</source>
        <translation>As chamadas vêm do receptor de uma equipe</translation>
    </message>
    <message>
        <source>These are sample calls</source>
        <translation>Estas são chamadas de exemplo</translation>
    </message>
    <message>
        <source>Change where calls come from…</source>
        <translation>Mudar a origem das chamadas…</translation>
    </message>
    <message>
        <source>There is nothing to set here</source>
        <translation>Não há nada a configurar aqui</translation>
    </message>
    <message>
        <source>When the window is closed:</source>
        <translation>Ao fechar a janela:</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Ao fechar a janela</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SideButton</name>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Which side is heard (0 both, 1 agent, 2 caller)</source>
        <translation>Qual lado se ouve (0 os dois, 1 agente, 2 chamador)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>a side of the conversation</comment>
        <translation>Ouve-se: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Sidebar</name>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistentes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignBar</name>
    <message>
        <source>Why this call should be heard</source>
        <translation>Por que vale a pena ouvir esta chamada</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignTexts</name>
    <message>
        <source>%1 minutes of silence at %2</source>
        <comment>1:12 minutes</comment>
        <translation>%1 minutos de silêncio em %2</translation>
    </message>
    <message>
        <source>A tool failed at %1</source>
        <translation>Uma ferramenta falhou em %1</translation>
    </message>
    <message>
        <source>The tool %1 failed at %2</source>
        <translation>A ferramenta %1 falhou em %2</translation>
    </message>
    <message>
        <source>Success evaluated as low: %1</source>
        <translation>Sucesso considerado baixo: %1</translation>
    </message>
    <message>
        <source>Evaluated as a failure</source>
        <translation>Considerada um fracasso</translation>
    </message>
    <message>
        <source>The caller complains: “%1” at %2</source>
        <translation>O chamador reclama: “%1” em %2</translation>
    </message>
    <message numerus="yes">
        <source>A short call, with %Ln seconds of waiting at %1</source>
        <translation>
            <numerusform>Uma chamada curta, com %Ln segundo de espera em %1</numerusform>
            <numerusform>Uma chamada curta, com %Ln segundos de espera em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short call, after %Ln seconds of waiting</source>
        <translation>
            <numerusform>Uma chamada curta, após %Ln segundo de espera</numerusform>
            <numerusform>Uma chamada curta, após %Ln segundos de espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds of silence at %1</source>
        <translation>
            <numerusform>%Ln segundo de silêncio em %1</numerusform>
            <numerusform>%Ln segundos de silêncio em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tool failed %Ln times, first at %1</source>
        <translation>
            <numerusform>Uma ferramenta falhou %Ln vez, a primeira em %1</numerusform>
            <numerusform>Uma ferramenta falhou %Ln vezes, a primeira em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tool %1 failed %Ln times, first at %2</source>
        <translation>
            <numerusform>A ferramenta %1 falhou %Ln vez, a primeira em %2</numerusform>
            <numerusform>A ferramenta %1 falhou %Ln vezes, a primeira em %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caller complains %Ln times, first “%1” at %2</source>
        <translation>
            <numerusform>O chamador reclama %Ln vez, primeiro “%1” em %2</numerusform>
            <numerusform>O chamador reclama %Ln vezes, primeiro “%1” em %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They interrupt each other %Ln times, first at %1</source>
        <translation>
            <numerusform>Eles se interrompem %Ln vez, a primeira em %1</numerusform>
            <numerusform>Eles se interrompem %Ln vezes, a primeira em %1</numerusform>
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
        <translation>Ouvir todo o silêncio</translation>
    </message>
    <message>
        <source>Shorten pauses over 2 s</source>
        <translation>Encurtar pausas acima de 2&#xa0;s</translation>
    </message>
    <message>
        <source>Shorten pauses over 1 s</source>
        <translation>Encurtar pausas acima de 1&#xa0;s</translation>
    </message>
    <message>
        <source>Shorten pauses over 0.6 s</source>
        <translation>Encurtar pausas acima de 0,6&#xa0;s</translation>
    </message>
    <message>
        <source>%1 (saves %2)</source>
        <comment>what is shortened, a length of time</comment>
        <translation>%1 (economiza %2)</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Skips silence</source>
        <translation>Pula o silêncio</translation>
    </message>
    <message>
        <source>Skips silence, saves %1</source>
        <translation>Pula o silêncio, economiza %1</translation>
    </message>
    <message>
        <source>Begin 1.5 s earlier after a pause</source>
        <translation>Retomar 1,5&#xa0;s antes após uma pausa</translation>
    </message>
    <message>
        <source>Make the quieter side as loud as the other</source>
        <translation>Deixar o lado mais baixo tão alto quanto o outro</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Saída de som</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Conforme o computador</translation>
    </message>
    <message>
        <source>Agent twice as fast</source>
        <translation>Agente duas vezes mais rápido</translation>
    </message>
    <message>
        <source>Caller twice as fast</source>
        <translation>Chamador duas vezes mais rápido</translation>
    </message>
    <message>
        <source>Which pauses are skipped (S), and how it is played on</source>
        <translation>Quais pausas são puladas (S), e como a reprodução continua</translation>
    </message>
    <message>
        <source>Agent’s level</source>
        <translation>Nível do agente</translation>
    </message>
    <message>
        <source>Caller’s level</source>
        <translation>Nível do chamador</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SourcesModel</name>
    <message>
        <source>%1 What is shown was seen %2.</source>
        <translation>%1 Dados mostrados: %2.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>Eventos vão para</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SpokenTime</name>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position and length, who speaks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>selected from %1 to %2, %3 long</source>
        <translation>selecionado de %1 a %2, duração %3</translation>
    </message>
</context>
<context>
    <name>earshot::ui::StateTexts</name>
    <message>
        <source>No recording yet</source>
        <translation>Ainda sem gravação</translation>
    </message>
    <message>
        <source>The provider has not said whether this call was recorded. If a recording comes, it appears here.</source>
        <translation>O provedor não informou se esta chamada foi gravada. Se vier uma gravação, ela aparecerá aqui.</translation>
    </message>
    <message>
        <source>The call is not over</source>
        <translation>A chamada não terminou</translation>
    </message>
    <message>
        <source>Its recording appears here when it has ended.</source>
        <translation>A gravação aparece aqui quando ela terminar.</translation>
    </message>
    <message>
        <source>The recording is fetched again soon</source>
        <translation>Nova tentativa de obter a gravação em breve</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>A última tentativa falhou: %1</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>A última tentativa falhou; a próxima ocorre sozinha.</translation>
    </message>
    <message>
        <source>The recording could not be fetched</source>
        <translation>Não foi possível obter a gravação</translation>
    </message>
    <message>
        <source>Every attempt failed: %1 The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>Todas as tentativas falharam: %1 Quem cuida do receptor pode tentar novamente; a transcrição continua legível.</translation>
    </message>
    <message>
        <source>Every attempt failed. The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>Todas as tentativas falharam. Quem cuida do receptor pode tentar novamente; a transcrição continua legível.</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>Esta chamada não tem gravação</translation>
    </message>
    <message>
        <source>%1 The transcript is all there is.</source>
        <translation>%1 Só existe a transcrição.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it. The transcript is all there is.</source>
        <translation>O provedor não guardou o áudio dela. Só existe a transcrição.</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>A gravação foi excluída</translation>
    </message>
    <message>
        <source>%1 The transcript and the details stay.</source>
        <translation>%1 A transcrição e os detalhes permanecem.</translation>
    </message>
    <message>
        <source>It was kept once and then deleted. The transcript and the details stay.</source>
        <translation>Ela foi guardada e depois excluída. A transcrição e os detalhes permanecem.</translation>
    </message>
    <message>
        <source>Recording waits its turn</source>
        <translation>A gravação aguarda sua vez</translation>
    </message>
    <message>
        <source>Recording is being fetched</source>
        <translation>Obtendo a gravação</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>Gravação pronta</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nova tentativa em breve</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>Falha na gravação</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Só transcrição</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>Gravação excluída</translation>
    </message>
    <message>
        <source>The recording waits its turn</source>
        <translation>A gravação aguarda sua vez</translation>
    </message>
    <message>
        <source>It is fetched from the provider in a moment and can then be played here.</source>
        <translation>Ela será obtida do provedor em instantes e então poderá ser reproduzida aqui.</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked</source>
        <translation>A gravação está sendo obtida e verificada</translation>
    </message>
    <message>
        <source>It can be played here as soon as it is stored.</source>
        <translation>Ela poderá ser reproduzida aqui assim que for armazenada.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it.</source>
        <translation>O provedor não guardou o áudio dela.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TagBar</name>
    <message>
        <source>Add tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Adicionar uma etiqueta (T)</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>Etiqueta, outra etiqueta</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Novas etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Remover a etiqueta “%1”</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeLabel</name>
    <message>
        <source>Time</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What is heard now, and the length of the recording</source>
        <translation>O que você está ouvindo, e a duração da gravação</translation>
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
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7&#xa0;dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30&#xa0;dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
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
        <translation>&amp;Ouvir</translation>
    </message>
    <message>
        <source>Recording ready · %1</source>
        <translation>Gravação pronta · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings ready</source>
        <translation>
            <numerusform>%n gravação pronta</numerusform>
            <numerusform>%n gravações prontas</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of %1 could not be kept. %2</source>
        <translation>A gravação de %1 não pôde ser guardada. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be kept</source>
        <translation>
            <numerusform>%n gravação não pôde ser guardada</numerusform>
            <numerusform>%n gravações não puderam ser guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>O &amp;que fazer</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings could not be kept</source>
        <translation>Mostra as chamadas cujas gravações não puderam ser guardadas</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings became ready</source>
        <translation>Mostra as chamadas cujas gravações ficaram prontas</translation>
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
        <translation>Agente</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Chamador</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Falante</translation>
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
        <translation>Voltar à reprodução</translation>
    </message>
    <message>
        <source>Keep the turn that is heard in view again (.)</source>
        <translation>Manter de novo à vista a fala que você está ouvindo (.)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>Ouvir a partir daqui</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole transcript</source>
        <translation>Copiar toda a transcrição</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier</source>
        <translation>Chega tarde: 0,1 s antes</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later</source>
        <translation>Chega cedo: 0,1 s depois</translation>
    </message>
    <message numerus="yes">
        <source>Clip these %n turns…</source>
        <translation>
            <numerusform>Recortar %n fala…</numerusform>
            <numerusform>Recortar estas %n falas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip this turn…</source>
        <translation>Recortar esta fala…</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Selecionado: %1</translation>
    </message>
    <message>
        <source>Clip these words…</source>
        <translation>Recortar estas palavras…</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Copiar estas palavras</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Abrir o Earshot</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Sair do Earshot</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Para ouvir</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>Para ouvir: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>Para ouvir: %1+</translation>
    </message>
    <message>
        <source>1 call waits to be heard</source>
        <translation>1 chamada para ouvir</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be heard</source>
        <translation>
            <numerusform>%n chamada para ouvir</numerusform>
            <numerusform>%n chamadas para ouvir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::TrialLine</name>
    <message>
        <source>Works: %1</source>
        <translation>Funciona: %1</translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>Não funciona: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TurnText</name>
    <message>
        <source>both speaking</source>
        <translation>os dois falando</translation>
    </message>
    <message>
        <source>agent speaking</source>
        <translation>agente falando</translation>
    </message>
    <message>
        <source>caller speaking</source>
        <translation>chamador falando</translation>
    </message>
    <message>
        <source>somebody speaking</source>
        <translation>alguém falando</translation>
    </message>
</context>
<context>
    <name>earshot::ui::VerdictBar</name>
    <message>
        <source>Nothing needs to be done (G)</source>
        <translation>Nada precisa ser feito (G)</translation>
    </message>
    <message>
        <source>Somebody has to get back to the customer (F)</source>
        <translation>Alguém precisa dar retorno ao cliente (F)</translation>
    </message>
    <message>
        <source>Something went wrong (X)</source>
        <translation>Algo deu errado (X)</translation>
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
        <translation>Não foi salvo em %1: %2</translation>
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
        <translation>%1   (cerca de %L2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>No views are saved so far</source>
        <translation>Nenhuma visualização salva até agora</translation>
    </message>
    <message>
        <source>Save words and filters as a view…</source>
        <translation>Salvar palavras e filtros como visualização…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Salvar como visualização</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renomear a visualização</translation>
    </message>
    <message>
        <source>Its name, which all of your organisation see:</source>
        <translation>O nome, que todos na sua organização veem:</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Excluir a visualização</translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody? The calls stay.</source>
        <translation>Excluir a visualização “%1” para todos? As chamadas permanecem.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveGrip</name>
    <message>
        <source>Waveform: taller</source>
        <translation>Forma de onda: mais alta</translation>
    </message>
    <message>
        <source>Waveform: shorter</source>
        <translation>Forma de onda: mais baixa</translation>
    </message>
    <message>
        <source>Waveform: the usual height</source>
        <translation>Forma de onda: altura normal</translation>
    </message>
    <message>
        <source>Height of the waveform</source>
        <translation>Altura da forma de onda</translation>
    </message>
    <message>
        <source>Drag to make the waveform taller or shorter (arrow keys), double click for the usual height</source>
        <translation>Arraste para deixar a forma de onda mais alta ou mais baixa (teclas de seta); clique duplo para a altura normal</translation>
    </message>
    <message>
        <source>Waveform: more room for the agent</source>
        <translation>Forma de onda: mais espaço para o agente</translation>
    </message>
    <message>
        <source>Waveform: more room for the caller</source>
        <translation>Forma de onda: mais espaço para o chamador</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveMark</name>
    <message>
        <source>Silence of %1</source>
        <translation>Silêncio de %1</translation>
    </message>
    <message>
        <source>The agent answers after %1</source>
        <translation>O agente responde após %1</translation>
    </message>
    <message>
        <source>The agent interrupts the caller</source>
        <translation>O agente interrompe o chamador</translation>
    </message>
    <message>
        <source>The caller interrupts the agent</source>
        <translation>O chamador interrompe o agente</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveOverview</name>
    <message>
        <source>The whole recording</source>
        <translation>A gravação inteira</translation>
    </message>
    <message>
        <source>Drag to see another part; Ctrl and the wheel over the lanes bring it nearer</source>
        <translation>Arraste para ver outra parte; Ctrl e a roda do mouse sobre as faixas aproximam</translation>
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
        <translation>Forma de onda: aproximar</translation>
    </message>
    <message>
        <source>Waveform: farther</source>
        <translation>Forma de onda: afastar</translation>
    </message>
    <message>
        <source>Waveform: the whole call</source>
        <translation>Forma de onda: a chamada inteira</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Não selecionar nada</translation>
    </message>
    <message>
        <source>To the next silence, interruption or slow answer</source>
        <translation>Ir para o próximo silêncio, interrupção ou resposta lenta</translation>
    </message>
    <message>
        <source>To the silence, interruption or slow answer before</source>
        <translation>Ir para o silêncio, a interrupção ou a resposta lenta anterior</translation>
    </message>
    <message>
        <source>Swap agent and caller in this call</source>
        <translation>Trocar agente e chamador nesta chamada</translation>
    </message>
    <message>
        <source>Loading the waveform …</source>
        <translation>Carregando a forma de onda…</translation>
    </message>
    <message>
        <source>There is no waveform for this recording. It can be played all the same.</source>
        <translation>Não há forma de onda para esta gravação. Mesmo assim, ela pode ser reproduzida.</translation>
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
        <translation>Posição na gravação</translation>
    </message>
    <message>
        <source>Click to listen from here (arrow keys: 5 s, with Ctrl 15 s), drag to select (Shift and arrow keys)</source>
        <translation>Clique para ouvir a partir daqui (teclas de seta: 5&#xa0;s, com Ctrl 15&#xa0;s), arraste para selecionar (Shift e teclas de seta)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Select: one step to the left (in the transcript, one word)</source>
        <translation>Selecionar: um passo para a esquerda (na transcrição, uma palavra)</translation>
    </message>
    <message>
        <source>Select: one step to the right (in the transcript, one word)</source>
        <translation>Selecionar: um passo para a direita (na transcrição, uma palavra)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WordsDialog</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Palavras padrão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Words of a complaint</source>
        <translation>Palavras de uma reclamação</translation>
    </message>
    <message>
        <source>A call in which the caller says one of these comes first in the inbox. Write a word or a phrase a line; * at the end of a word stands for all that begin so.</source>
        <translation>Uma chamada em que o chamador diz uma destas vem primeiro na lista para ouvir. Escreva uma palavra ou frase por linha; * no fim de uma palavra vale para todas que começam assim.</translation>
    </message>
    <message>
        <source>Everybody’s calls are looked through for Earshot’s own words again</source>
        <translation>As chamadas de todos são examinadas de novo com as palavras próprias do Earshot</translation>
    </message>
    <message>
        <source>The words are being loaded …</source>
        <translation>Carregando as palavras…</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>That is more than is looked for. Take some away.</source>
        <translation>É mais do que se procura. Remova algumas.</translation>
    </message>
    <message>
        <source>These are Earshot’s own words. What you save counts for everybody.</source>
        <translation>Estas são as palavras próprias do Earshot. O que você salvar vale para todos.</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Escolhidas por %1</translation>
    </message>
</context>
</TS>
