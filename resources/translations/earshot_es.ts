<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlertTexts</name>
    <message>
        <source>%1 without: %2</source>
        <comment>count of calls, reason</comment>
        <translation>%1 sin grabación: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched, and somebody must decide.</source>
        <translation>
            <numerusform>No se pudo descargar %n grabación, y alguien debe decidir.</numerusform>
            <numerusform>No se pudieron descargar %n grabaciones, y alguien debe decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n inbound calls of the last 24 hours have a recording; at least %2 % are expected.</source>
        <translation>
            <numerusform>Con grabación: %1 de %n llamada entrante de las últimas 24 horas; se espera al menos el %2 %.</numerusform>
            <numerusform>Con grabación: %1 de las %n llamadas entrantes de las últimas 24 horas; se espera al menos el %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet, and the provider soon deletes them, the first on %1.</source>
        <translation>
            <numerusform>%n grabación aún no está aquí, y el proveedor la eliminará pronto: el %1.</numerusform>
            <numerusform>%n grabaciones aún no están aquí, y el proveedor las eliminará pronto, la primera el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet.</source>
        <translation>
            <numerusform>%n grabación aún no está aquí.</numerusform>
            <numerusform>%n grabaciones aún no están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the time at which the provider deletes them has passed; the first was %1.</source>
        <translation>
            <numerusform>Para %n de ellas ya ha pasado el momento en que el proveedor la elimina; fue el %1.</numerusform>
            <numerusform>Para %n de ellas ya ha pasado el momento en que el proveedor las elimina; el primero fue el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot goes on trying; see that it stays on, can reach the provider and has room on its disk.</source>
        <translation>Earshot lo sigue intentando; asegúrese de que permanezca en marcha, pueda acceder al proveedor y tenga espacio en su disco.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them every attempt failed, and nothing more happens unless you decide.</source>
        <translation>
            <numerusform>Con %n de ellas fallaron todos los intentos, y no ocurrirá nada más si usted no decide.</numerusform>
            <numerusform>Con %n de ellas fallaron todos los intentos, y no ocurrirá nada más si usted no decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is stored takes %1 % of the %2 that may be stored.</source>
        <translation>Lo almacenado ocupa el %1 % de los %2 que se pueden almacenar.</translation>
    </message>
    <message>
        <source>No new recording is fetched, and what the provider deletes meanwhile is lost. Delete recordings or raise quota_bytes; fetching goes on by itself.</source>
        <translation>No se descarga ninguna grabación nueva, y lo que el proveedor elimine mientras tanto se pierde. Elimine grabaciones o aumente quota_bytes; la descarga continúa por sí sola.</translation>
    </message>
    <message>
        <source>At 100 % no new recording is fetched. Delete recordings or raise quota_bytes.</source>
        <translation>Al 100 % no se descarga ninguna grabación nueva. Elimine grabaciones o aumente quota_bytes.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched, and what the provider deletes meanwhile is lost. Make room; fetching goes on by itself.</source>
        <translation>Con menos de %1 no se descarga ninguna grabación nueva, y lo que el proveedor elimine mientras tanto se pierde. Libere espacio; la descarga continúa por sí sola.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched. Make room.</source>
        <translation>Con menos de %1 no se descarga ninguna grabación nueva. Libere espacio.</translation>
    </message>
    <message>
        <source>Nothing was deleted. See what happened to the store, and put back what a backup has; the alert ends when it was read again.</source>
        <translation>No se eliminó nada. Averigüe qué ha ocurrido con el almacén y restaure lo que haya en una copia de seguridad; la alerta termina cuando todo se haya vuelto a leer.</translation>
    </message>
    <message>
        <source>The receiver’s disk has %1 left.</source>
        <translation>En el disco del receptor quedan %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored files are missing, can’t be read or are not what was stored; they belong to: %1.</source>
        <translation>
            <numerusform>%n archivo almacenado falta, no se puede leer o no es lo que se almacenó; pertenece a: %1.</numerusform>
            <numerusform>%n archivos almacenados faltan, no se pueden leer o no son lo que se almacenó; pertenecen a: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody downloaded %1 recordings within the last hour.</source>
        <translation>Alguien descargó %1 grabaciones en la última hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n people downloaded %1 recordings or more within the last hour, one of them %2.</source>
        <translation>
            <numerusform>%n persona descargó %1 grabaciones o más en la última hora: %2.</numerusform>
            <numerusform>%n personas descargaron %1 grabaciones o más en la última hora; una de ellas, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and which recordings.</source>
        <translation>El registro de auditoría dice quién y qué grabaciones.</translation>
    </message>
    <message>
        <source>Somebody signed in from an address that they had never had before.</source>
        <translation>Alguien inició sesión desde una dirección que nunca había usado.</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in from addresses that they had never had before.</source>
        <translation>
            <numerusform>%n persona inició sesión desde una dirección que nunca había usado.</numerusform>
            <numerusform>%n personas iniciaron sesión desde direcciones que nunca habían usado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and from where; ask whether it was they.</source>
        <translation>El registro de auditoría dice quién y desde dónde; pregunte si fue esa persona.</translation>
    </message>
    <message>
        <source>Somebody heard or took away recordings outside of the hours of work.</source>
        <translation>Alguien escuchó o se llevó grabaciones fuera del horario de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people heard or took away recordings outside of the hours of work.</source>
        <translation>
            <numerusform>%n persona escuchó o se llevó grabaciones fuera del horario de trabajo.</numerusform>
            <numerusform>%n personas escucharon o se llevaron grabaciones fuera del horario de trabajo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Recording played</source>
        <translation>Grabación reproducida</translation>
    </message>
    <message>
        <source>Recording downloaded</source>
        <translation>Grabación descargada</translation>
    </message>
    <message>
        <source>Link to a recording given out</source>
        <translation>Enlace a una grabación entregado</translation>
    </message>
    <message>
        <source>Link to a recording renewed</source>
        <translation>Enlace a una grabación renovado</translation>
    </message>
    <message>
        <source>Recording fetched by a link</source>
        <translation>Grabación obtenida mediante un enlace</translation>
    </message>
    <message>
        <source>Link to a clip made</source>
        <translation>Enlace a un fragmento creado</translation>
    </message>
    <message>
        <source>Link to a clip withdrawn</source>
        <translation>Enlace a un fragmento retirado</translation>
    </message>
    <message>
        <source>Wrong passcode for a link to a clip</source>
        <translation>Código de acceso incorrecto para un enlace a un fragmento</translation>
    </message>
    <message>
        <source>List of calls exported</source>
        <translation>Lista de llamadas exportada</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Tags of a call changed</source>
        <translation>Etiquetas de una llamada modificadas</translation>
    </message>
    <message>
        <source>Call judged</source>
        <translation>Llamada revisada</translation>
    </message>
    <message>
        <source>Scorecard of a call answered</source>
        <translation>Respondida la evaluación de una llamada</translation>
    </message>
    <message>
        <source>Questions of the scorecard changed</source>
        <translation>Preguntas de la evaluación modificadas</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota modificada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Alerta confirmada</translation>
    </message>
    <message>
        <source>Words of complaint changed</source>
        <translation>Palabras de una queja modificadas</translation>
    </message>
    <message>
        <source>Assistant changed at the provider</source>
        <translation>Asistente modificado en el proveedor</translation>
    </message>
    <message>
        <source>Phone number changed at the provider</source>
        <translation>Número de teléfono modificado en el proveedor</translation>
    </message>
    <message>
        <source>Stored file that belongs to no call deleted</source>
        <translation>Archivo almacenado eliminado, que no pertenece a ninguna llamada</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión denegado</translation>
    </message>
    <message>
        <source>Sign-in locked after too many tries</source>
        <translation>Inicio de sesión bloqueado tras demasiados intentos</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Persona desactivada</translation>
    </message>
    <message>
        <source>Sign-in of a person reset</source>
        <translation>Acceso de una persona restablecido</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña modificada</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Segundo factor activado</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Segundo factor desactivado</translation>
    </message>
    <message>
        <source>Access token made</source>
        <translation>Token de acceso creado</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>Token de acceso revocado</translation>
    </message>
    <message>
        <source>Audit log viewed</source>
        <translation>Registro de auditoría consultado</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Registro de auditoría verificado</translation>
    </message>
    <message>
        <source>Change of an assistant failed</source>
        <translation>No se pudo modificar un asistente</translation>
    </message>
    <message>
        <source>Change of a phone number failed</source>
        <translation>No se pudo modificar un número de teléfono</translation>
    </message>
    <message>
        <source>Password right, code asked for</source>
        <translation>Contraseña correcta, código solicitado</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Segundo factor ofrecido</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Retención legal establecida</translation>
    </message>
    <message>
        <source>Legal hold extended</source>
        <translation>Retención legal ampliada</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>Retención legal levantada</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>Retención legal vencida</translation>
    </message>
    <message>
        <source>Recording heard, as the player reports</source>
        <translation>Grabación escuchada, según el reproductor</translation>
    </message>
    <message>
        <source>Expired link to a recording refused</source>
        <translation>Enlace vencido a una grabación rechazado</translation>
    </message>
    <message>
        <source>Call removed for good</source>
        <translation>Llamada eliminada para siempre</translation>
    </message>
    <message>
        <source>Person’s file viewed</source>
        <translation>Expediente de una persona consultado</translation>
    </message>
    <message>
        <source>Erasing a person begun</source>
        <translation>Borrado de una persona iniciado</translation>
    </message>
    <message>
        <source>Erasing a person ended</source>
        <translation>Borrado de una persona terminado</translation>
    </message>
    <message>
        <source>Retention rules changed</source>
        <translation>Reglas de conservación cambiadas</translation>
    </message>
    <message>
        <source>Parts of audit entries erased</source>
        <translation>Partes de entradas de auditoría borradas</translation>
    </message>
    <message>
        <source>Person’s file handed over</source>
        <translation>Expediente de una persona entregado</translation>
    </message>
    <message>
        <source>Name or role of a person changed</source>
        <translation>Nombre o rol de una persona cambiado</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>Persona activada</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Persona invitada</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitación retirada</translation>
    </message>
    <message>
        <source>Person joined by an invitation</source>
        <translation>Persona incorporada mediante una invitación</translation>
    </message>
    <message>
        <source>Call viewed</source>
        <translation>Llamada vista</translation>
    </message>
    <message>
        <source>List of calls viewed</source>
        <translation>Lista de llamadas vista</translation>
    </message>
    <message>
        <source>Redaction asked for</source>
        <translation>Tachado solicitado</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>Tachado fallido</translation>
    </message>
    <message>
        <source>Recording redacted</source>
        <translation>Grabación tachada</translation>
    </message>
    <message>
        <source>Sealed original opened</source>
        <translation>Original sellado abierto</translation>
    </message>
    <message>
        <source>Sealed original deleted</source>
        <translation>Original sellado borrado</translation>
    </message>
    <message>
        <source>Delivery of a stranger refused</source>
        <translation>Entrega ajena rechazada</translation>
    </message>
    <message>
        <source>Settings of the receiver changed</source>
        <translation>Ajustes del receptor cambiados</translation>
    </message>
    <message>
        <source>Rule or phrases of consent changed</source>
        <translation>Regla o frases de consentimiento cambiadas</translation>
    </message>
    <message>
        <source>Consent to a recording confirmed</source>
        <translation>Consentimiento de una grabación confirmado</translation>
    </message>
    <message>
        <source>Confirmation of consent taken back</source>
        <translation>Confirmación del consentimiento retirada</translation>
    </message>
    <message>
        <source>Recording without proof of consent refused</source>
        <translation>Grabación sin prueba de consentimiento denegada</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>Time: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Acción: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Llamada: %1</translation>
    </message>
    <message>
        <source>The whole log, from its first entry on</source>
        <translation>El registro completo, desde la primera entrada</translation>
    </message>
    <message>
        <source>The words that are searched for don’t narrow an export.</source>
        <translation>Las palabras buscadas no limitan la exportación.</translation>
    </message>
    <message>
        <source>One file for programs, with every entry and its proof.</source>
        <translation>Un solo archivo para programas, con cada entrada y su prueba.</translation>
    </message>
    <message>
        <source>The proofs are saved beside it, under the same name with %1 at its end.</source>
        <translation>Las pruebas se guardan al lado, con el mismo nombre terminado en %1.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this language; they will be written as codes.</source>
        <translation>Ninguna fuente de este ordenador tiene las letras de este idioma; se escribirán como códigos.</translation>
    </message>
    <message>
        <source>Audit log %1</source>
        <comment>name of a file; a month or a day</comment>
        <translation>Registro de auditoría %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>%Ln entrada está en %1.</numerusform>
            <numerusform>%Ln entradas están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their proofs are in %1; keep both together.</source>
        <translation>Sus pruebas están en %1; guarde ambos juntos.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>No se puede guardar. Elija otro lugar e inténtelo de nuevo. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>La respuesta del receptor no tiene sentido; no se ha guardado nada. (%1)</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>Audit log of %1, %2 entries, root %3</source>
        <translation>Registro de auditoría de %1, entradas: %2, raíz: %3</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>Registro de auditoría de %1</translation>
    </message>
    <message>
        <source>Asked for: from %1 on</source>
        <translation>Solicitado: desde %1</translation>
    </message>
    <message>
        <source>Asked for: before %1</source>
        <translation>Solicitado: antes de %1</translation>
    </message>
    <message>
        <source>From the beginning of the log until this export</source>
        <translation>Desde el comienzo del registro hasta esta exportación</translation>
    </message>
    <message>
        <source>First entry shown: %1</source>
        <translation>Primera entrada mostrada: %1</translation>
    </message>
    <message>
        <source>Last entry shown: %1</source>
        <translation>Última entrada mostrada: %1</translation>
    </message>
    <message>
        <source>Times are those of %1, each with its difference from UTC.</source>
        <translation>Las horas son las de %1, cada una con su diferencia respecto a UTC.</translation>
    </message>
    <message>
        <source>None: every entry of the log is shown.</source>
        <translation>Ninguna: se muestran todas las entradas del registro.</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Llamada: %1</translation>
    </message>
    <message>
        <source>A part of the log: entries that do not fit are not shown.</source>
        <translation>Una parte del registro: las entradas que no corresponden no se muestran.</translation>
    </message>
    <message>
        <source>%1 of the %2 entries of the log</source>
        <translation>%1 de las %2 entradas del registro</translation>
    </message>
    <message>
        <source>Numbers %1 to %2</source>
        <translation>Números del %1 al %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>number: what happened (the word for it in the log)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Fecha de la exportación</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>Entradas mostradas</translation>
    </message>
    <message>
        <source>By what happened</source>
        <translation>Según lo que ocurrió</translation>
    </message>
    <message>
        <source>Signed end of the log</source>
        <translation>Final firmado del registro</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Raíz: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Firma: %1</translation>
    </message>
    <message>
        <source>1. Keep this file together with %1. It has every entry shown here, with its proof.</source>
        <translation>1. Guarde este archivo junto con %1. Allí está cada entrada que se muestra aquí, con su prueba.</translation>
    </message>
    <message>
        <source>2. Run %1. This script comes with Earshot, is short enough to be read, and needs Python 3 and nothing else.</source>
        <translation>2. Ejecute %1. Este script viene con Earshot, es lo bastante corto para leerlo y necesita Python 3 y nada más.</translation>
    </message>
    <message>
        <source>3. It says “intact”, and the number of entries, the root and the key that stand above. Compare the key with the one that the organisation gave you by another way.</source>
        <translation>3. Responde «intact» (intacto), y el número de entradas, la raíz y la clave que figuran arriba. Compare la clave con la que la organización le dio por otra vía.</translation>
    </message>
    <message>
        <source>4. Hold rows printed here against what the log says: %1 prints entry 17. “Proof” in a row is the beginning of the entry&apos;s hash, which is part of the signed root.</source>
        <translation>4. Compare filas impresas aquí con lo que dice el registro: %1 muestra la entrada 17. «Prueba» en una fila es el comienzo del hash de la entrada, que forma parte de la raíz firmada.</translation>
    </message>
    <message>
        <source>Nothing in an entry that is proved so can have been changed after it was written. Not proved are the pages of this PDF themselves: the signature is that of the log.</source>
        <translation>Nada en una entrada así probada puede haberse modificado después de escribirse. Lo que no se prueba son las páginas de este PDF: la firma es la del registro.</translation>
    </message>
    <message>
        <source>No entry is missing up to the signed end.</source>
        <translation>No falta ninguna entrada hasta el final firmado.</translation>
    </message>
    <message>
        <source>Whether a part has all entries of its kind is not proved; an export of the whole log is.</source>
        <translation>No se prueba que una parte tenga todas las entradas de su clase; en una exportación del registro completo sí se prueba que no falta ninguna.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Cómo comprobarlo</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>%1 s of audio</source>
        <translation>%1 s de audio</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more letters, in the file of the proofs</source>
        <translation>
            <numerusform>… y %Ln carácter más, en el archivo de las pruebas</numerusform>
            <numerusform>… y %Ln caracteres más, en el archivo de las pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Desde dónde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>[erased]</source>
        <translation>[borrado]</translation>
    </message>
    <message>
        <source>Access to recordings</source>
        <translation>Accesos a las grabaciones</translation>
    </message>
    <message>
        <source>What left the building</source>
        <translation>Lo que salió de la empresa</translation>
    </message>
    <message>
        <source>Refused access</source>
        <translation>Accesos denegados</translation>
    </message>
    <message>
        <source>Retention, legal holds and erasure</source>
        <translation>Conservación, retenciones legales y borrado</translation>
    </message>
    <message>
        <source>People and what they may do</source>
        <translation>Personas y lo que pueden hacer</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Qué ocurrió: %1</translation>
    </message>
    <message>
        <source>%1: there is no room left on the disk</source>
        <translation>%1: no queda espacio en el disco</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Verified on %1.</source>
        <translation>Verificado el %1.</translation>
    </message>
    <message>
        <source>Verified on %1 by %2.</source>
        <translation>Verificado el %1 por %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are newer than that.</source>
        <translation>
            <numerusform>%Ln entrada es posterior.</numerusform>
            <numerusform>%Ln entradas son posteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something between entry %1 and entry %2 is not as it was written.</source>
        <translation>Algo entre la entrada %1 y la entrada %2 no está como se escribió.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <translation>La entrada %1 no está como se escribió.</translation>
    </message>
    <message>
        <source>Broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>Alterado en %1</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>The log is older than its proofs. It is sealed with its next entry.</source>
        <translation>El registro es anterior a sus pruebas. Se sellará con la próxima entrada.</translation>
    </message>
    <message>
        <source>Unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>Intacto hasta %1</translation>
    </message>
    <message>
        <source>Every entry is as it was written.</source>
        <translation>Todas las entradas están como se escribieron.</translation>
    </message>
    <message>
        <source>Checking… %L1 %</source>
        <translation>Verificando… %L1 %</translation>
    </message>
    <message>
        <source>%1 has the log verified.</source>
        <translation>Verificación del registro pedida por %1.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo verificar</translation>
    </message>
    <message>
        <source>The last check could not look at every entry and says nothing of the log. Try again; the receiver’s log says more.</source>
        <translation>La última verificación no pudo revisar todas las entradas y no dice nada del registro de auditoría. Inténtelo de nuevo; el registro del receptor da más detalles.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>“Verify” follows the log entry by entry and finds what was changed or removed.</source>
        <translation>«Verificar» recorre el registro entrada por entrada y encuentra lo que se haya modificado o eliminado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of a recording</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>desde el byte %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>a time</comment>
        <translation>caduca: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no judgement</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>alterado en %1</translation>
    </message>
    <message>
        <source>unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>intacto hasta %1</translation>
    </message>
    <message>
        <source>wrong passcode</source>
        <translation>código de acceso incorrecto</translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>con código de acceso</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two judgements of a call</comment>
        <translation>%1, antes %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Contraseña y código de recuperación</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>Contraseña y código</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>palabras propias de Earshot</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Opened a recording</source>
        <translation>Grabación abierta</translation>
    </message>
    <message>
        <source>Refreshed link</source>
        <translation>Enlace renovado</translation>
    </message>
    <message>
        <source>Played by link</source>
        <translation>Reproducción por enlace</translation>
    </message>
    <message>
        <source>Shared a clip</source>
        <translation>Fragmento compartido</translation>
    </message>
    <message>
        <source>Withdrew a link</source>
        <translation>Enlace retirado</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>Enlace rechazado</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Llamada revisada</translation>
    </message>
    <message>
        <source>Changed tags</source>
        <translation>Etiquetas modificadas</translation>
    </message>
    <message>
        <source>Answered the scorecard</source>
        <translation>Evaluación respondida</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Nota modificada</translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Changed the scorecard</source>
        <translation>Evaluación modificada</translation>
    </message>
    <message>
        <source>Changed the complaint words</source>
        <translation>Palabras de queja modificadas</translation>
    </message>
    <message>
        <source>Acknowledged an alert</source>
        <translation>Alerta confirmada</translation>
    </message>
    <message>
        <source>Changed an assistant</source>
        <translation>Asistente modificado</translation>
    </message>
    <message>
        <source>Assistant not changed</source>
        <translation>Asistente no modificado</translation>
    </message>
    <message>
        <source>Changed a phone number</source>
        <translation>Número de teléfono modificado</translation>
    </message>
    <message>
        <source>Phone number not changed</source>
        <translation>Número de teléfono no modificado</translation>
    </message>
    <message>
        <source>Exported calls</source>
        <translation>Llamadas exportadas</translation>
    </message>
    <message>
        <source>Exported audit report</source>
        <translation>Informe de auditoría exportado</translation>
    </message>
    <message>
        <source>Viewed the audit log</source>
        <translation>Registro de auditoría consultado</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>Registro de auditoría verificado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión denegado</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Inicio de sesión bloqueado</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Disabled a person</source>
        <translation>Persona desactivada</translation>
    </message>
    <message>
        <source>Reset a person’s sign-in</source>
        <translation>Acceso restablecido</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>Contraseña propia modificada</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>Segundo factor activado</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>Segundo factor desactivado</translation>
    </message>
    <message>
        <source>Made an access token</source>
        <translation>Token de acceso creado</translation>
    </message>
    <message>
        <source>Revoked an access token</source>
        <translation>Token de acceso revocado</translation>
    </message>
    <message>
        <source>Deleted a file</source>
        <translation>Archivo eliminado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>Por enlace</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>A call that is not there any more</source>
        <translation>Una llamada que ya no existe</translation>
    </message>
    <message>
        <source>%1 · inbound</source>
        <comment>who called</comment>
        <translation>%1 · entrante</translation>
    </message>
    <message>
        <source>%1 · outbound</source>
        <comment>who was called</comment>
        <translation>%1 · saliente</translation>
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
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Code asked for</source>
        <translation>Código solicitado</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>Segundo factor ofrecido</translation>
    </message>
    <message>
        <source>Set a legal hold</source>
        <translation>Retención legal establecida</translation>
    </message>
    <message>
        <source>Extended a legal hold</source>
        <translation>Retención legal ampliada</translation>
    </message>
    <message>
        <source>Released a legal hold</source>
        <translation>Retención legal levantada</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>Retención legal vencida</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchado</translation>
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
        <translation>Borrado</translation>
    </message>
    <message>
        <source>a person was erased</source>
        <translation>se borró a una persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on legal hold</source>
        <translation>
            <numerusform>%Ln en retención legal</numerusform>
            <numerusform>%Ln en retención legal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln regla</numerusform>
            <numerusform>%Ln reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased details</source>
        <translation>Borró detalles</translation>
    </message>
    <message>
        <source>Removed a call</source>
        <translation>Eliminó una llamada</translation>
    </message>
    <message>
        <source>Looked up a person</source>
        <translation>Consultó una persona</translation>
    </message>
    <message>
        <source>Began an erasure</source>
        <translation>Inició un borrado</translation>
    </message>
    <message>
        <source>Ended an erasure</source>
        <translation>Terminó un borrado</translation>
    </message>
    <message>
        <source>Changed retention</source>
        <translation>Cambió conservación</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>paquete de pruebas</translation>
    </message>
    <message>
        <source>a person’s file</source>
        <translation>expediente de una persona</translation>
    </message>
    <message>
        <source>Packed personal data</source>
        <translation>Datos empaquetados</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two roles of a person</comment>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Persona cambiada</translation>
    </message>
    <message>
        <source>Enabled a person</source>
        <translation>Persona activada</translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation>Persona invitada</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitación retirada</translation>
    </message>
    <message>
        <source>Joined by invitation</source>
        <translation>Invitación aceptada</translation>
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
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Viewed a call</source>
        <translation>Vio una llamada</translation>
    </message>
    <message>
        <source>Viewed a list</source>
        <translation>Vio una lista</translation>
    </message>
    <message>
        <source>Asked for a redaction</source>
        <translation>Pidió un tachado</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>Tachado fallido</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Opened an original</source>
        <translation>Abrió un original</translation>
    </message>
    <message>
        <source>Deleted an original</source>
        <translation>Borró un original</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more before</source>
        <comment>refused deliveries</comment>
        <translation>
            <numerusform>%Ln más antes</numerusform>
            <numerusform>%Ln más antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>Entrega rechazada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>some are put back</source>
        <comment>parts of a recording</comment>
        <translation>algunas vuelven a estar</translation>
    </message>
    <message>
        <source>Recordings without proof are barred</source>
        <translation>Las grabaciones sin prueba están bloqueadas</translation>
    </message>
    <message>
        <source>Recordings without proof are shown</source>
        <translation>Las grabaciones sin prueba se muestran</translation>
    </message>
    <message>
        <source>Consent is not looked for</source>
        <translation>No se busca el consentimiento</translation>
    </message>
    <message>
        <source>Changed consent rules</source>
        <translation>Cambió consentimiento</translation>
    </message>
    <message>
        <source>Confirmed consent</source>
        <translation>Confirmó el permiso</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>Retiró confirmación</translation>
    </message>
    <message>
        <source>No consent: refused</source>
        <translation>Sin consentimiento</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Cancelado. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Saved as %1. Recordings: %L2.</source>
        <translation>Guardado como %1. Grabaciones: %L2.</translation>
    </message>
    <message>
        <source>Without one: %L1, and manifest.csv says why.</source>
        <translation>Sin grabación: %L1; manifest.csv indica el motivo.</translation>
    </message>
    <message>
        <source>The call has no recording.</source>
        <translation>La llamada no tiene grabación.</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>Grabaciones %1</translation>
    </message>
    <message>
        <source>Saved as %1. Calls: %L2.</source>
        <translation>Guardado como %1. Llamadas: %L2.</translation>
    </message>
    <message>
        <source>Cancelled. Calls marked before that: %L1.</source>
        <translation>Cancelado. Llamadas marcadas antes: %L1.</translation>
    </message>
    <message>
        <source>Calls marked: %L1.</source>
        <translation>Llamadas marcadas: %L1.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>No se puede guardar %1: %2. Elija otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the folder can’t be renamed</source>
        <translation>no se puede cambiar el nombre de la carpeta</translation>
    </message>
</context>
<context>
    <name>CallEvidence</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>from a web page</source>
        <translation>desde una página web</translation>
    </message>
    <message>
        <source>Evidence pack of a call, %1</source>
        <translation>Paquete de pruebas de una llamada, %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Ids of others</source>
        <translation>Identificadores de otros</translation>
    </message>
    <message>
        <source>voice provider: %1</source>
        <translation>proveedor de voz: %1</translation>
    </message>
    <message>
        <source>phone network: %1</source>
        <translation>red telefónica: %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>%1, %2 bytes, stored %3</source>
        <translation>%1, %2 bytes, guardada %3</translation>
    </message>
    <message>
        <source>SHA-256 since then: %1</source>
        <translation>SHA-256 desde entonces: %1</translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation>Datos de la llamada</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>audit.jsonl: all entries about this call, out of %1, with their proofs</source>
        <translation>audit.jsonl: todas las entradas sobre esta llamada, de %1, con sus pruebas</translation>
    </message>
    <message>
        <source>signed root: %1</source>
        <translation>raíz firmada: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>clave: %1</translation>
    </message>
    <message>
        <source>Unpack all files into one folder and run, where Python 3 is installed: python3 verify-evidence</source>
        <translation>Descomprima todos los archivos en una carpeta y ejecute, donde Python 3 esté instalado: python3 verify-evidence</translation>
    </message>
    <message>
        <source>It says whether the recording and call.json are those that the audit log has the hashes of, and whether the log is signed and unbroken. It needs no Earshot and no network.</source>
        <translation>Dice si la grabación y call.json son aquellas cuyos hashes tiene el registro de auditoría, y si el registro está firmado e intacto. No necesita Earshot ni red.</translation>
    </message>
    <message>
        <source>Compare the key with the one the company gave you by another way. To trust no program of this pack, take verify-evidence and verify-audit from Earshot’s published source.</source>
        <translation>Compare la clave con la que la empresa le dio por otra vía. Para no confiar en ningún programa de este paquete, tome verify-evidence y verify-audit del código publicado de Earshot.</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>Cómo comprobarlo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Evidence pack of call %1</source>
        <translation>Paquete de pruebas de la llamada %1</translation>
    </message>
    <message>
        <source>These pages and transcript.txt are for reading; what is sealed is the recording and call.json. That the call was recorded with consent, and what happened to the recording before it was stored, is not proved.</source>
        <translation>Estas páginas y transcript.txt son para leer; lo sellado es la grabación y call.json. No se prueba que la llamada se grabara con consentimiento ni lo que ocurrió con la grabación antes de guardarse.</translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>Llamada en curso</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation>Aún sin grabación</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Cliente desconocido</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamante desconocido</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation>Sentido desconocido</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchada</translation>
    </message>
    <message>
        <source>%L1 % heard</source>
        <translation>%L1 % escuchado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Descargándose</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Solo transcripción</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin grabación</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 a state (&quot;Trying again&quot;), %2 why, a sentence</extracomment>
        <translation>%1: %2</translation>
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
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call at the provider</source>
        <translation>Llamada en el proveedor</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Began (local time)</source>
        <translation>Inicio (hora local)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
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
        <translation>Número propio</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Ended (local time)</source>
        <translation>Fin (hora local)</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Motivo de fin</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>Coste (USD)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation>Por qué no hay archivo</translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>It does not say.</source>
        <translation>No lo indica.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an owner, addresses</comment>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>Nobody but itself</source>
        <translation>Nadie más que él mismo</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>A partir del %1</translation>
    </message>
    <message>
        <source>The receiver made this certificate itself. Anybody could make one like it, so only its fingerprint shows that it is the right one.</source>
        <translation>El receptor ha creado este certificado por sí mismo. Cualquiera podría crear uno igual, así que solo su huella muestra que es el correcto.</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for it. Only the fingerprint shows that it is the right one.</source>
        <translation>Este equipo no conoce a quien lo avala. Solo la huella muestra que es el correcto.</translation>
    </message>
    <message>
        <source>It was made for another address than %1. Is the address right?</source>
        <translation>Se emitió para otra dirección distinta de %1. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>It ended on %1. Whoever runs the receiver should renew it.</source>
        <translation>Caducó el %1. Quien administra el receptor debería renovarlo.</translation>
    </message>
    <message>
        <source>It begins on %1 only. Is the clock of this computer right?</source>
        <translation>No es válido hasta el %1. ¿Está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <source>This computer could not check it.</source>
        <translation>Este equipo no ha podido comprobarlo.</translation>
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
        <translation>Quien tenga este enlace y el código de acceso puede escuchar de %1 a %2 de esta llamada hasta el %3, sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Whoever has this link can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>Quien tenga este enlace puede escuchar de %1 a %2 de esta llamada hasta el %3, sin iniciar sesión.</translation>
    </message>
    <message>
        <source>This is the link. Copy it now: it is not shown again.</source>
        <translation>Este es el enlace. Cópielo ahora: no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>%1 It works on this computer only, because the receiver has no public address.</source>
        <translation>%1 Solo funciona en este equipo, porque el receptor no tiene una dirección pública.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a link&apos;s name, its times</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>Funciona hasta el %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retirado el %1</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca abierto</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times, last on %1</source>
        <translation>
            <numerusform>Abierto %n vez, la última el %1</numerusform>
            <numerusform>Abierto %n veces, la última el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times</source>
        <translation>
            <numerusform>Abierto %n vez</numerusform>
            <numerusform>Abierto %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>con código de acceso</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>sin código de acceso</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>creado por %1</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Calls that come while it does not run are fetched at the next start, as long as the provider keeps them (two weeks).</source>
        <translation>Las llamadas que lleguen mientras tanto se descargan en el próximo inicio, mientras el proveedor las conserve (dos semanas).</translation>
    </message>
    <message>
        <source>It can go on without the window; its icon in the tray brings the window back.</source>
        <translation>Puede seguir sin la ventana; su icono en la bandeja del sistema la vuelve a abrir.</translation>
    </message>
    <message>
        <source>You are asked once; the settings page changes the answer.</source>
        <translation>Se le pregunta una sola vez; la respuesta se cambia en la página de ajustes.</translation>
    </message>
    <message>
        <source>Earshot collects your calls only while it runs</source>
        <translation>Earshot recoge sus llamadas solo mientras está en marcha</translation>
    </message>
</context>
<context>
    <name>CompletenessTexts</name>
    <message>
        <source>One call that the provider lists is missing here</source>
        <translation>Falta aquí una llamada que figura en la lista del proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that the provider lists are missing here</source>
        <translation>
            <numerusform>Falta aquí %n llamada que figura en la lista del proveedor</numerusform>
            <numerusform>Faltan aquí %n llamadas que figuran en la lista del proveedor</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording could not be fetched</source>
        <translation>No se pudo descargar una grabación</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be fetched</source>
        <translation>
            <numerusform>No se pudo descargar %n grabación</numerusform>
            <numerusform>No se pudieron descargar %n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording is still being fetched</source>
        <translation>Aún se está descargando una grabación</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are still being fetched</source>
        <translation>
            <numerusform>Aún se está descargando %n grabación</numerusform>
            <numerusform>Aún se están descargando %n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>conservadas: %1</translation>
    </message>
    <message>
        <source>%1 being fetched</source>
        <translation>descargándose: %1</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>no grabadas: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>%1 not over yet</source>
        <translation>sin terminar: %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan: %1</translation>
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
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Descargándose</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No grabada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>The provider sends nothing here: Earshot asks it for new calls regularly, so they appear a little later.</source>
        <translation>El proveedor no envía nada aquí: Earshot le pregunta periódicamente si hay llamadas nuevas, por lo que aparecen un poco más tarde.</translation>
    </message>
    <message>
        <source>Older calls of the provider are still being listed.</source>
        <translation>Aún se están listando las llamadas más antiguas del proveedor.</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1: sin llamadas</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>una llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a day, %2 &quot;42 calls&quot;, %3 &quot;40 kept · 2 being fetched&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>One call is known; the provider’s list has not been compared yet</source>
        <translation>Se conoce una llamada; la lista del proveedor aún no se ha comparado</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list has not been compared yet</source>
        <translation>
            <numerusform>Se conoce %n llamada; la lista del proveedor aún no se ha comparado</numerusform>
            <numerusform>Se conocen %n llamadas; la lista del proveedor aún no se ha comparado</numerusform>
        </translation>
    </message>
    <message>
        <source>One call is known; the provider’s list could not be compared lately</source>
        <translation>Se conoce una llamada; últimamente no se ha podido comparar la lista del proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list could not be compared lately</source>
        <translation>
            <numerusform>Se conoce %n llamada; últimamente no se ha podido comparar la lista del proveedor</numerusform>
            <numerusform>Se conocen %n llamadas; últimamente no se ha podido comparar la lista del proveedor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <comment>a part of: All 42 calls of the last 14 days are accounted for</comment>
        <translation>
            <numerusform>del último día</numerusform>
            <numerusform>de los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The one call %1 is accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>La única llamada %1 está registrada</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls %1 are accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>
            <numerusform>La única llamada %1 está registrada</numerusform>
            <numerusform>Las %Ln llamadas %1 están registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>in 3 days, 3 days ago</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s list is being compared now.</source>
        <translation>La lista del proveedor se está comparando ahora.</translation>
    </message>
    <message>
        <source>The provider’s list is not compared, because no key for the provider is set. Only calls that were sent here are counted.</source>
        <translation>La lista del proveedor no se compara porque no se ha indicado ninguna clave del proveedor. Solo se cuentan las llamadas que se enviaron aquí.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read. What is shown is what was sent here.</source>
        <translation>No se puede leer la lista del proveedor. Se muestra lo que se envió aquí.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read; what is shown is from its list of %1.</source>
        <translation>No se puede leer la lista del proveedor; lo que se muestra procede de su lista de %1.</translation>
    </message>
    <message>
        <source>The provider’s list has not been compared yet.</source>
        <translation>La lista del proveedor aún no se ha comparado.</translation>
    </message>
    <message>
        <source>Compared with the provider’s list %1.</source>
        <translation>Comparado con la lista del proveedor %1.</translation>
    </message>
    <message numerus="yes">
        <source>There were no calls in the last %Ln days</source>
        <translation>
            <numerusform>No hubo llamadas en el último día</numerusform>
            <numerusform>No hubo llamadas en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is not in the provider’s list (yet).</source>
        <translation>Una de ellas no está (todavía) en la lista del proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not in the provider’s list (yet).</source>
        <translation>
            <numerusform>%n de ellas no está (todavía) en la lista del proveedor.</numerusform>
            <numerusform>%n de ellas no están (todavía) en la lista del proveedor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence %1 %2</source>
        <comment>name of a file; a caller, a day</comment>
        <translation>Pruebas %1 %2</translation>
    </message>
    <message>
        <source>The pack is in %1. README.txt in it says how to check it.</source>
        <translation>El paquete está en %1. README.txt, dentro de él, dice cómo comprobarlo.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>No se puede guardar. Elija otro lugar e inténtelo de nuevo. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>La respuesta del receptor no tiene sentido; no se ha guardado nada. (%1)</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>El llavero no se ha abierto. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>En este equipo no se ejecuta ningún servicio de llavero.</translation>
    </message>
    <message>
        <source>The keychain service does not work (%1).</source>
        <translation>El servicio de llavero no funciona (%1).</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>El servicio de llavero no responde.</translation>
    </message>
</context>
<context>
    <name>LocalSettings</name>
    <message>
        <source>The keychain does not have it.</source>
        <translation>No está en el llavero.</translation>
    </message>
    <message>
        <source>%1 decided this when Earshot was started. Start it without that to choose here.</source>
        <translation>%1 lo determinó al iniciar Earshot. Inícielo sin eso para elegir aquí.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>Bloqueada hasta las %1</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Some calls</source>
        <translation>Algunas llamadas</translation>
    </message>
    <message>
        <source>Calls of these assistants: %1</source>
        <translation>Llamadas de estos asistentes: %1</translation>
    </message>
    <message>
        <source>Calls of these numbers: %1</source>
        <translation>Llamadas de estos números: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>signed in</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>May do everything, and is the only one who makes or changes owners.</source>
        <translation>Puede hacerlo todo y es el único que nombra o cambia propietarios.</translation>
    </message>
    <message>
        <source>May do everything: calls, settings, people, the audit log. Only owners are out of reach.</source>
        <translation>Puede hacerlo todo: llamadas, ajustes, personas, registro de auditoría. Solo los propietarios quedan fuera de su alcance.</translation>
    </message>
    <message>
        <source>Listens to calls, judges them, writes notes, downloads and shares pieces. Sees no audit log and changes no settings.</source>
        <translation>Escucha llamadas, las valora, escribe notas, descarga y comparte fragmentos. No ve el registro de auditoría ni cambia ajustes.</translation>
    </message>
    <message>
        <source>Sees the list of calls and what was said, with covered phone numbers. Hears no recordings.</source>
        <translation>Ve la lista de llamadas y lo que se dijo, con los números ocultos. No escucha grabaciones.</translation>
    </message>
    <message>
        <source>See calls and what was said</source>
        <translation>Ver las llamadas y lo que se dijo</translation>
    </message>
    <message>
        <source>Listen to recordings</source>
        <translation>Escuchar grabaciones</translation>
    </message>
    <message>
        <source>Download recordings</source>
        <translation>Descargar grabaciones</translation>
    </message>
    <message>
        <source>Cut out pieces and save them</source>
        <translation>Recortar fragmentos y guardarlos</translation>
    </message>
    <message>
        <source>Share pieces by a link</source>
        <translation>Compartir fragmentos con un enlace</translation>
    </message>
    <message>
        <source>Judge calls, write notes, set tags</source>
        <translation>Valorar llamadas, escribir notas, poner etiquetas</translation>
    </message>
    <message>
        <source>Export lists and what is kept of a caller</source>
        <translation>Exportar listas y lo que se conserva de un llamante</translation>
    </message>
    <message>
        <source>Make parts of a recording unheard</source>
        <translation>Silenciar partes de una grabación</translation>
    </message>
    <message>
        <source>Hold calls back from deletion</source>
        <translation>Retener llamadas para que no se borren</translation>
    </message>
    <message>
        <source>Erase what is kept of a caller</source>
        <translation>Borrar lo que se conserva de un llamante</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>Ver números de teléfono completos</translation>
    </message>
    <message>
        <source>Read and export the audit log</source>
        <translation>Leer y exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Look after storage and alerts</source>
        <translation>Ocuparse del almacenamiento y las alertas</translation>
    </message>
    <message>
        <source>Change settings and people</source>
        <translation>Cambiar ajustes y personas</translation>
    </message>
    <message>
        <source>Disable yourself? You are signed out at once, and only somebody else who administers can let you in again.</source>
        <translation>¿Desactivarse a sí mismo? Su sesión se cierra de inmediato y solo otra persona que administre puede volver a darle acceso.</translation>
    </message>
    <message>
        <source>Disable %1? They are signed out everywhere at once and can’t sign in until they are enabled again. What they did stays in the audit log; invitations they made stop working.</source>
        <translation>¿Desactivar a %1? Su sesión se cierra de inmediato en todas partes y no podrá iniciarla hasta que se active de nuevo. Lo que hizo queda en el registro de auditoría; sus invitaciones dejan de funcionar.</translation>
    </message>
    <message>
        <source>Let %1 in again? They sign in with the password they had, and may do what %2 may do.</source>
        <comment>somebody, a role</comment>
        <translation>¿Volver a dar acceso a %1? Inicia sesión con la contraseña que tenía y puede hacer lo que permite el rol «%2».</translation>
    </message>
    <message>
        <source>Take the right to administer from yourself? You can’t take this back: somebody else has to.</source>
        <translation>¿Quitarse a sí mismo el derecho de administrar? No podrá deshacerlo: tendrá que hacerlo otra persona.</translation>
    </message>
    <message>
        <source>Be no owner any more? You can’t take this back: another owner has to.</source>
        <translation>¿Dejar de ser propietario? No podrá deshacerlo: tendrá que hacerlo otro propietario.</translation>
    </message>
    <message>
        <source>Make %1 an owner? Owners may do everything, also change and disable other owners.</source>
        <translation>¿Hacer propietario a %1? Los propietarios pueden hacerlo todo, también cambiar y desactivar a otros propietarios.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working at once. You can invite them anew.</source>
        <translation>¿Retirar la invitación de %1? Su enlace deja de funcionar de inmediato. Puede volver a invitar a esa persona.</translation>
    </message>
    <message>
        <source>Give this link to %1 yourself; nothing was sent. It works once, until %2, and is not shown again.</source>
        <translation>Entregue usted este enlace a %1; no se envió nada. Funciona una vez, hasta el %2, y no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>It works on this computer only, because the receiver has no public address.</source>
        <translation>Funciona solo en este equipo, porque el receptor no tiene dirección pública.</translation>
    </message>
    <message>
        <source>Listens to calls, reads and exports the audit log, holds calls back from deletion, makes parts unheard. Downloads no recordings.</source>
        <translation>Escucha llamadas, lee y exporta el registro de auditoría, retiene llamadas para que no se borren, silencia partes. No descarga grabaciones.</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Change the role</source>
        <translation>Cambiar el rol</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>Solo una persona propietaria puede nombrar o cambiar a otra.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Enable somebody</source>
        <translation>Activar a alguien</translation>
    </message>
    <message>
        <source>Disable somebody</source>
        <translation>Desactivar a alguien</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Retirar la invitación</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Número de la empresa</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>This is what is kept of the calls of one person.</source>
        <translation>Esto es lo que se conserva de las llamadas de una persona.</translation>
    </message>
    <message>
        <source>calls.csv lists the calls, the newest first, with the files of each:</source>
        <translation>calls.csv enumera las llamadas, la más reciente primero, con los archivos de cada una:</translation>
    </message>
    <message>
        <source>what is known of the call: numbers, names, times, summary, judgement, tags, notes, and links by which pieces of the recording were shared</source>
        <translation>lo que se sabe de la llamada: números, nombres, horas, resumen, valoración, etiquetas, notas y enlaces con los que se compartieron partes de la grabación</translation>
    </message>
    <message>
        <source>what was said, as it was written down</source>
        <translation>lo que se dijo, tal como se transcribió</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>la grabación</translation>
    </message>
    <message>
        <source>Calls of others in which the person is only spoken of are not in it. SHA256SUMS has a checksum of every file.</source>
        <translation>No incluye llamadas de otros en las que solo se habla de la persona. SHA256SUMS contiene una suma de comprobación de cada archivo.</translation>
    </message>
    <message>
        <source>These recordings are missing, because they could not be read:</source>
        <translation>Faltan estas grabaciones porque no se pudieron leer:</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>written, read and deleted in %1.</source>
        <translation>escrito, leído y eliminado en %1.</translation>
    </message>
    <message>
        <source>signed in, and tables can be made in %1.</source>
        <translation>sesión iniciada; se pueden crear tablas en %1.</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2. Choose another folder, or change who may write there.</source>
        <translation>No se puede usar %1: %2. Elija otra carpeta o cambie quién puede escribir en ella.</translation>
    </message>
    <message>
        <source>what was written can’t be read again</source>
        <translation>lo escrito no se puede volver a leer</translation>
    </message>
    <message>
        <source>The folder %1 can’t be made. Choose another one, or change who may write there.</source>
        <translation>No se puede crear la carpeta %1. Elija otra o cambie quién puede escribir ahí.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>This is a whole address: paste it into the field above, and it is taken apart.</source>
        <translation>Esta es una dirección completa: péguela en el campo de arriba y se descompondrá.</translation>
    </message>
    <message>
        <source>Only one server can be named here.</source>
        <translation>Aquí solo se puede indicar un servidor.</translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation>No existe esa carpeta en este equipo.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>No existe ese archivo en este equipo.</translation>
    </message>
    <message>
        <source>Write the whole path, from the beginning of the disk on.</source>
        <translation>Escriba la ruta completa, desde la raíz del disco.</translation>
    </message>
    <message>
        <source>This is a file; choose a folder.</source>
        <translation>Esto es un archivo; elija una carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>No se puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, for instance %1.</source>
        <translation>Escriba una dirección que empiece por https://, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Write the address alone, without user, question mark and number sign.</source>
        <translation>Escriba solo la dirección, sin usuario, signo de interrogación ni almohadilla.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore only.</source>
        <translation>Solo letras, cifras, punto, guion y guion bajo.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash, underscore and single slashes between them only.</source>
        <translation>Solo letras, cifras, punto, guion, guion bajo y barras sueltas entre ellos.</translation>
    </message>
    <message>
        <source>For instance eu-central-1.</source>
        <translation>Por ejemplo, eu-central-1.</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>Falta el servidor.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Falta el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>Falta el usuario.</translation>
    </message>
    <message>
        <source>The bucket is missing.</source>
        <translation>Falta el bucket.</translation>
    </message>
    <message>
        <source>The address of the project is missing.</source>
        <translation>Falta la dirección del proyecto.</translation>
    </message>
    <message>
        <source>The access key is missing.</source>
        <translation>Falta la clave de acceso.</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>Falta la clave secreta.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>Write the server’s name or address alone, for instance db.example.com.</source>
        <translation>Escriba solo el nombre o la dirección del servidor, por ejemplo db.example.com.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This is the project’s public key, which may not write. Take the secret key (sb_secret_…) or the service_role key.</source>
        <translation>Esta es la clave pública del proyecto, que no puede escribir. Use la clave secreta (sb_secret_…) o la clave service_role.</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Show notices again</source>
        <translation>Volver a mostrar avisos</translation>
    </message>
    <message>
        <source>Hold notices back for a while; what is counted stays counted</source>
        <translation>Retener los avisos un rato; lo que se cuenta se sigue contando</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>The role &quot;%1&quot; does not allow to see calls.</source>
        <translation>El rol «%1» no permite ver llamadas.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to listen to recordings.</source>
        <translation>El rol «%1» no permite escuchar grabaciones.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to download recordings.</source>
        <translation>El rol «%1» no permite descargar grabaciones.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to do this.</source>
        <translation>El rol «%1» no permite hacer esto.</translation>
    </message>
    <message>
        <source>The access token is unknown, has expired or was revoked.</source>
        <translation>El token de acceso es desconocido, ha caducado o se ha revocado.</translation>
    </message>
    <message>
        <source>This link was not made by this receiver, or was changed.</source>
        <translation>Este enlace no lo creó este receptor o se ha modificado.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>Este enlace ha caducado. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>There is no such alert.</source>
        <translation>No existe tal alerta.</translation>
    </message>
    <message>
        <source>This receiver has no provider whose assistants it could show.</source>
        <translation>Este receptor no tiene ningún proveedor cuyos asistentes pueda mostrar.</translation>
    </message>
    <message>
        <source>The receiver made a mistake. Its log says more.</source>
        <translation>El receptor ha cometido un error. Su registro da más detalles.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>No existe tal llamada.</translation>
    </message>
    <message>
        <source>Too many clips are being taken at the moment. Try again soon.</source>
        <translation>En este momento se están creando demasiados fragmentos. Inténtelo de nuevo en breve.</translation>
    </message>
    <message>
        <source>Cutting the clip took too long. Try again, or choose a shorter one.</source>
        <translation>Cortar el fragmento tardó demasiado. Inténtelo de nuevo o elija uno más corto.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>No existe tal enlace.</translation>
    </message>
    <message>
        <source>Only who made a link, or an administrator, can withdraw it.</source>
        <translation>Solo quien creó un enlace, o un administrador, puede retirarlo.</translation>
    </message>
    <message>
        <source>The recording waits for its turn to be fetched. %1</source>
        <translation>La grabación espera su turno para descargarse. %1</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked. %1</source>
        <translation>La grabación se está descargando y comprobando. %1</translation>
    </message>
    <message>
        <source>Fetching the recording failed and is tried again. %1</source>
        <translation>No se pudo descargar la grabación; se intentará de nuevo. %1</translation>
    </message>
    <message>
        <source>The recording could not be fetched. %1</source>
        <translation>No se pudo descargar la grabación. %1</translation>
    </message>
    <message>
        <source>The provider has no audio of this call. %1</source>
        <translation>El proveedor no tiene audio de esta llamada. %1</translation>
    </message>
    <message>
        <source>The recording was deleted. %1</source>
        <translation>La grabación se eliminó. %1</translation>
    </message>
    <message>
        <source>There is no recording of this call. %1</source>
        <translation>No hay grabación de esta llamada. %1</translation>
    </message>
    <message>
        <source>The recording was replaced. Ask for a new link.</source>
        <translation>La grabación se ha sustituido. Pida un enlace nuevo.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>No existe tal nota.</translation>
    </message>
    <message>
        <source>Only who wrote a note, or an administrator, can change it.</source>
        <translation>Solo quien escribió una nota, o un administrador, puede modificarla.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>No existe tal pregunta.</translation>
    </message>
    <message>
        <source>There is no such view.</source>
        <translation>No existe tal vista.</translation>
    </message>
    <message>
        <source>Only who made a view, or an administrator, can change it.</source>
        <translation>Solo quien creó una vista, o un administrador, puede modificarla.</translation>
    </message>
    <message>
        <source>A clip ends at least %1 seconds after it begins.</source>
        <translation>Un fragmento termina como mínimo %1 segundos después de empezar.</translation>
    </message>
    <message>
        <source>A clip is at most an hour long. Download the recording instead.</source>
        <translation>Un fragmento dura una hora como máximo. Descargue la grabación en su lugar.</translation>
    </message>
    <message>
        <source>The recording ends before the clip begins.</source>
        <translation>La grabación termina antes de que empiece el fragmento.</translation>
    </message>
    <message>
        <source>A call has at most %1 links.</source>
        <translation>Una llamada tiene como máximo %1 enlaces.</translation>
    </message>
    <message>
        <source>A call has at most %1 notes. Delete some first.</source>
        <translation>Una llamada tiene como máximo %1 notas. Elimine alguna antes.</translation>
    </message>
    <message>
        <source>A call has at most %1 tags. Take one away first.</source>
        <translation>Una llamada tiene como máximo %1 etiquetas. Quite una antes.</translation>
    </message>
    <message>
        <source>There is a view with this name already. Choose another one.</source>
        <translation>Ya hay una vista con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>There are at most %1 views. Delete some first.</source>
        <translation>Hay como máximo %1 vistas. Elimine alguna antes.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Una etiqueta tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A tag has at least one character.</source>
        <translation>Una etiqueta tiene al menos un carácter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language we have words of; there are @%2.</source>
        <translation>«%1» no es un idioma del que tengamos palabras; existen @%2.</translation>
    </message>
    <message>
        <source>There may be at most %1 words and phrases.</source>
        <translation>Puede haber como máximo %1 palabras y frases.</translation>
    </message>
    <message>
        <source>Recording is switched off for this assistant.</source>
        <translation>La grabación está desactivada para este asistente.</translation>
    </message>
    <message>
        <source>The caller did not agree to be recorded.</source>
        <translation>El llamante no aceptó que se le grabara.</translation>
    </message>
    <message>
        <source>The call was never connected, so there was nothing to record.</source>
        <translation>La llamada nunca se conectó, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The account is set to keep no data of calls, so the provider kept no recording.</source>
        <translation>La cuenta está configurada para no conservar datos de las llamadas, así que el proveedor no conservó ninguna grabación.</translation>
    </message>
    <message>
        <source>The assistant protects card data, so the provider keeps no recording.</source>
        <translation>El asistente protege los datos de tarjetas, así que el proveedor no conserva ninguna grabación.</translation>
    </message>
    <message>
        <source>The provider put the recording into storage of your own, which Earshot cannot open.</source>
        <translation>El proveedor puso la grabación en un almacenamiento propio de usted, que Earshot no puede abrir.</translation>
    </message>
    <message>
        <source>The time for which the provider keeps recordings had passed.</source>
        <translation>Había pasado el tiempo durante el que el proveedor conserva las grabaciones.</translation>
    </message>
    <message>
        <source>The provider has deleted this call and its recording.</source>
        <translation>El proveedor ha eliminado esta llamada y su grabación.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because it was too short.</source>
        <translation>La red telefónica no conservó ninguna grabación porque era demasiado corta.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because nothing was heard in it.</source>
        <translation>La red telefónica no conservó ninguna grabación porque no se oía nada en ella.</translation>
    </message>
    <message>
        <source>The phone network could not make the recording.</source>
        <translation>La red telefónica no pudo hacer la grabación.</translation>
    </message>
    <message>
        <source>The provider has no recording of this call and gives no reason.</source>
        <translation>El proveedor no tiene grabación de esta llamada y no indica ningún motivo.</translation>
    </message>
    <message>
        <source>A question has from 1 to %1 characters.</source>
        <translation>Una pregunta tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A search has at most %1 terms and %2 words: leave some out.</source>
        <translation>Una búsqueda tiene como máximo %1 términos y %2 palabras: omita algunos.</translation>
    </message>
    <message>
        <source>The beginning of a word needs at least %1 letters before the *.</source>
        <translation>El comienzo de una palabra necesita al menos %1 letras antes del *.</translation>
    </message>
    <message>
        <source>A search needs at least one word without a minus before it.</source>
        <translation>Una búsqueda necesita al menos una palabra sin un signo menos delante.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>Una búsqueda tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no word in this search.</source>
        <translation>No hay ninguna palabra en esta búsqueda.</translation>
    </message>
    <message>
        <source>The server made a mistake. It has been logged.</source>
        <translation>El servidor ha cometido un error. Ha quedado anotado en el registro.</translation>
    </message>
    <message>
        <source>Its calls are still found, by asking the provider every few minutes, but later than they could be.</source>
        <translation>Las llamadas se siguen encontrando al preguntar al proveedor cada pocos minutos, pero más tarde de lo que sería posible.</translation>
    </message>
    <message>
        <source>this assistant</source>
        <translation>este asistente</translation>
    </message>
    <message>
        <source>this phone number</source>
        <translation>este número de teléfono</translation>
    </message>
    <message>
        <source>The events of %1 go to %2, not to this receiver. %3 To hear of calls at once, let this receiver take its place; if that server answers calls or needs to hear of them, set provider.forward_url to it first.</source>
        <translation>Los eventos de %1 van a %2, no a este receptor. %3 Para saber de las llamadas al instante, ponga este receptor en su lugar; si ese servidor atiende llamadas o necesita saber de ellas, indíquelo antes en provider.forward_url.</translation>
    </message>
    <message>
        <source>The provider sends each event of %1 only once. One that comes while this receiver is away is not sent again; let the provider try again.</source>
        <translation>El proveedor envía cada evento de %1 una sola vez. Si llega uno mientras este receptor no está disponible, no se vuelve a enviar; permita que el proveedor lo intente de nuevo.</translation>
    </message>
    <message>
        <source>This assistant has no server address of its own. Its events go to %1. %2</source>
        <translation>Este asistente no tiene una dirección de servidor propia. Sus eventos los recibe %1. %2</translation>
    </message>
    <message>
        <source>when its calls begin and end, nor that a recording is there</source>
        <translation>cuándo empiezan y terminan las llamadas ni que hay una grabación</translation>
    </message>
    <message>
        <source>that a call is over and its recording is there</source>
        <translation>que una llamada ha terminado y su grabación está disponible</translation>
    </message>
    <message>
        <source>when its calls begin and end</source>
        <translation>cuándo empiezan y terminan las llamadas</translation>
    </message>
    <message>
        <source>The calls of this assistant are not recorded: there will be nothing to listen to. Switch recording on.</source>
        <translation>Las llamadas de este asistente no se graban: no habrá nada que escuchar. Active la grabación.</translation>
    </message>
    <message>
        <source>Recording is set in two places that say different things; the provider has retired one of them. Set both alike.</source>
        <translation>La grabación está configurada en dos lugares que dicen cosas distintas; el proveedor ha retirado uno de ellos. Configure ambos igual.</translation>
    </message>
    <message>
        <source>Recording is set only in a place that the provider has retired and may stop reading. Set it where it belongs now.</source>
        <translation>La grabación está configurada solo en un lugar que el proveedor ha retirado y que podría dejar de leer. Configúrela donde corresponde ahora.</translation>
    </message>
    <message>
        <source>The provider is told not to say %1. %2 Let it say so.</source>
        <translation>El proveedor tiene la indicación de no comunicar %1. %2 Permita que lo comunique.</translation>
    </message>
    <message>
        <source>This phone number has neither an assistant nor a server address, so the server of the whole organisation says who takes its calls and gets their events. %1</source>
        <translation>Este número de teléfono no tiene ni asistente ni dirección de servidor, así que el servidor de toda la organización decide quién atiende sus llamadas y recibe sus eventos. %1</translation>
    </message>
    <message>
        <source>The customer did not answer, so there was nothing to record.</source>
        <translation>El cliente no respondió, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The caller did not allow the use of the microphone, so there was nothing to record.</source>
        <translation>El llamante no permitió el uso del micrófono, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The number dialled does not exist, so there was nothing to record.</source>
        <translation>El número marcado no existe, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The scheduled call was cancelled before it began.</source>
        <translation>La llamada programada se canceló antes de empezar.</translation>
    </message>
    <message>
        <source>The call was cancelled before anybody answered.</source>
        <translation>La llamada se canceló antes de que nadie respondiera.</translation>
    </message>
    <message>
        <source>The call was not answered by an assistant, so there was nothing to record.</source>
        <translation>Ningún asistente atendió la llamada, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The assistant for this call was not found or not valid, so the call never began.</source>
        <translation>El asistente de esta llamada no se encontró o no era válido, así que la llamada nunca empezó.</translation>
    </message>
    <message>
        <source>No assistant joined the call in time, so there was nothing to record.</source>
        <translation>Ningún asistente se unió a tiempo a la llamada, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The call could not be started, so there was nothing to record.</source>
        <translation>No se pudo iniciar la llamada, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The call ended while it was ringing, so there was nothing to record.</source>
        <translation>La llamada terminó mientras sonaba, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The phone network refused the call, so there was nothing to record.</source>
        <translation>La red telefónica rechazó la llamada, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The phone network never handed the call over, so there was nothing to record.</source>
        <translation>La red telefónica nunca entregó la llamada, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The phone network could not connect the call, so there was nothing to record.</source>
        <translation>La red telefónica no pudo conectar la llamada, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The receiver can’t do this at the moment. Try again soon; its log says more.</source>
        <translation>El receptor no puede hacer esto en este momento. Inténtelo de nuevo en breve; su registro da más detalles.</translation>
    </message>
    <message>
        <source>Without an API key the provider can’t be asked for its calls. Set EARSHOT_VAPI_API_KEY.</source>
        <translation>Sin una clave de API no se pueden pedir al proveedor sus llamadas. Defina EARSHOT_VAPI_API_KEY.</translation>
    </message>
    <message>
        <source>The object store gives no link to this recording at the moment. Try again soon; the receiver’s log says more.</source>
        <translation>El almacén de objetos no da ningún enlace a esta grabación en este momento. Inténtelo de nuevo en breve; el registro del receptor da más detalles.</translation>
    </message>
    <message>
        <source>The file is no audio that Earshot can read.</source>
        <translation>El archivo no es un audio que Earshot pueda leer.</translation>
    </message>
    <message>
        <source>The tag “%1” can’t be added and removed at once.</source>
        <translation>La etiqueta «%1» no se puede añadir y quitar a la vez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can’t be looked for: write words of up to %2 characters, with * only at the end.</source>
        <translation>«%1» no se puede buscar: escriba palabras de hasta %2 caracteres, con * solo al final.</translation>
    </message>
    <message>
        <source>This receiver has no public address, so the provider can’t send events to it; they are fetched. Set public_url to change that.</source>
        <translation>Este receptor no tiene dirección pública, así que el proveedor no puede enviarle eventos; se recogen. Se cambia con public_url.</translation>
    </message>
    <message>
        <source>its phone number’s server, which is not this receiver</source>
        <translation>el servidor de su número de teléfono, que no es este receptor</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation, and this receiver can’t see whether that is itself</source>
        <translation>el servidor de su número de teléfono o el de toda la organización, y este receptor no puede ver si se trata de él mismo</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation (if there is one)</source>
        <translation>el servidor de su número de teléfono o de toda la organización (si lo hay)</translation>
    </message>
    <message>
        <source>From now on events come here and no longer go to %1. What needs an answer is passed on to %2 (provider.forward_url).</source>
        <translation>A partir de ahora los eventos llegan aquí y ya no a %1. Lo que necesita respuesta se pasa a %2 (provider.forward_url).</translation>
    </message>
    <message>
        <source>From now on events come here, and %1 hears of these calls no more. If it is your own and needs to, set provider.forward_url to it; tool-calls and assistant-request can’t be answered without.</source>
        <translation>A partir de ahora los eventos llegan aquí y %1 ya no se entera de estas llamadas. Si es suyo y lo necesita, indíquelo en provider.forward_url; sin él no se puede responder a tool-calls ni a assistant-request.</translation>
    </message>
    <message>
        <source>Only events that show who sends them are taken. If none arrive after this, choose in the provider’s dashboard, for this server, the credential that holds the receiver’s webhook secret.</source>
        <translation>Solo se aceptan eventos que muestran quién los envía. Si después no llega ninguno, elija en el panel del proveedor, para este servidor, la credencial que contiene el secreto de webhook del receptor.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this assistant has tools that wait for what that server answers, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>Los eventos siguen yendo a %1 porque este asistente tiene herramientas que esperan la respuesta de ese servidor y este receptor no puede darla. Ponga ese servidor en provider.forward_url y vuelva a arreglarlo; o insista con &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this phone number has no assistant and asks that server who takes each call, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>Los eventos siguen yendo a %1 porque este número no tiene asistente y pregunta a ese servidor quién atiende cada llamada, y este receptor no puede responder. Ponga ese servidor en provider.forward_url y vuelva a arreglarlo; o insista con &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>The customer’s line was busy, so there was nothing to record.</source>
        <translation>La línea del cliente estaba ocupada, así que no había nada que grabar.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to cut pieces out of recordings.</source>
        <translation>El rol «%1» no permite crear fragmentos de grabaciones.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to share pieces of recordings.</source>
        <translation>El rol «%1» no permite compartir fragmentos de grabaciones.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to read the audit log.</source>
        <translation>El rol «%1» no permite leer el registro de auditoría.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to see phone numbers, nor to search by them.</source>
        <translation>El rol «%1» no permite ver números de teléfono ni buscar por ellos.</translation>
    </message>
    <message>
        <source>That password was used before. The last %1 can’t be taken again.</source>
        <translation>Esa contraseña ya se usó antes. Las últimas %1 no se pueden volver a usar.</translation>
    </message>
    <message>
        <source>This token is nobody’s: it has no password of its own.</source>
        <translation>Este token no es de nadie: no tiene contraseña propia.</translation>
    </message>
    <message>
        <source>That is not the code of this moment. Is the time of your phone right?</source>
        <translation>Ese no es el código de este momento. ¿Está bien la hora de su teléfono?</translation>
    </message>
    <message>
        <source>Ask for a new secret first.</source>
        <translation>Pida primero un secreto nuevo.</translation>
    </message>
    <message>
        <source>You see the calls of some assistants or numbers only, and this is about all of them.</source>
        <translation>Usted solo ve las llamadas de algunos asistentes o números, y esto se refiere a todos.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait %1 min, then try again.</source>
        <translation>Ha habido demasiados intentos. Espere %1 min e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or one of your recovery codes.</source>
        <translation>Escriba el código que muestra su aplicación de autenticación o uno de sus códigos de recuperación.</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is wrong.</source>
        <translation>La dirección de correo electrónico, la contraseña o el código no es correcto.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out: the audit log can’t be written, because the disk is full. Whoever keeps the receiver has to make room.</source>
        <translation>No se puede escuchar ni entregar nada: no se puede escribir el registro de auditoría porque el disco está lleno. Quien administra el receptor tiene que hacer sitio.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out at the moment: the audit log can’t be written. Try again soon.</source>
        <translation>En este momento no se puede escuchar ni entregar nada: no se puede escribir el registro de auditoría. Inténtelo de nuevo en breve.</translation>
    </message>
    <message>
        <source>That is not an e-mail address. It has the form name@example.com.</source>
        <translation>Eso no es una dirección de correo electrónico. Tiene la forma name@example.com.</translation>
    </message>
    <message>
        <source>A name has from 1 to %1 characters.</source>
        <translation>Un nombre tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A password has from %1 to %2 characters; a few words in a row are easy to remember.</source>
        <translation>Una contraseña tiene de %1 a %2 caracteres; unas cuantas palabras seguidas son fáciles de recordar.</translation>
    </message>
    <message>
        <source>That password would be guessed soon. Take a few words that have nothing to do with you or each other.</source>
        <translation>Esa contraseña se adivinaría pronto. Use unas cuantas palabras que no tengan nada que ver con usted ni entre sí.</translation>
    </message>
    <message>
        <source>This receiver can’t check the audit log.</source>
        <translation>Este receptor no puede verificar el registro de auditoría.</translation>
    </message>
    <message>
        <source>This receiver collects calls for another organisation; there is nothing of this kind for yours.</source>
        <translation>Este receptor recopila llamadas para otra organización; para la suya no hay nada de este tipo.</translation>
    </message>
    <message>
        <source>The password or the code is wrong.</source>
        <translation>La contraseña o el código no es correcto.</translation>
    </message>
    <message>
        <source>The sign-in was changed meanwhile. Sign in again.</source>
        <translation>Los datos de acceso se cambiaron entretanto. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>There is no such legal hold.</source>
        <translation>No existe esa retención legal.</translation>
    </message>
    <message>
        <source>%1 of these calls are not there; nothing was held.</source>
        <translation>Llamadas de estas que no existen: %1. No se retuvo nada.</translation>
    </message>
    <message>
        <source>This legal hold was released; set a new one.</source>
        <translation>Esta retención legal se levantó; establezca una nueva.</translation>
    </message>
    <message>
        <source>This receiver can’t erase anybody.</source>
        <translation>Este receptor no puede borrar a nadie.</translation>
    </message>
    <message>
        <source>This export of the audit log was not begun, or too long ago; export it again.</source>
        <translation>Esta exportación del registro de auditoría no se ha iniciado, o hace demasiado tiempo; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing or is not as it was written; &quot;earshotd audit verify&quot; says more.</source>
        <translation>La entrada %1 del registro de auditoría falta o no está como se escribió; «earshotd audit verify» dice más.</translation>
    </message>
    <message>
        <source>Something of entry %1 was erased while the audit log was being exported; export it again.</source>
        <translation>Se borró algo de la entrada %1 mientras se exportaba el registro de auditoría; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is the last owner: make somebody else one first.</source>
        <translation>%1 es la última persona propietaria: asigne antes ese rol a otra persona.</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>Solo una persona propietaria puede nombrar o cambiar a otra.</translation>
    </message>
    <message>
        <source>There is somebody with the address %1 already.</source>
        <translation>Ya hay alguien con la dirección %1.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>No existe esa persona.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>No existe esa invitación.</translation>
    </message>
    <message>
        <source>That invitation was accepted already.</source>
        <translation>Esa invitación ya fue aceptada.</translation>
    </message>
    <message>
        <source>This invitation does not work any more: it was used, has expired, or was withdrawn.</source>
        <translation>Esta invitación ya no sirve: se usó, ha caducado o fue retirada.</translation>
    </message>
    <message>
        <source>%1 is invited already. Withdraw that invitation to send another.</source>
        <translation>%1 ya tiene una invitación. Retírela para enviar otra.</translation>
    </message>
    <message>
        <source>At most %1 invitations can be open.</source>
        <translation>Puede haber como máximo %1 invitaciones abiertas.</translation>
    </message>
    <message>
        <source>Nothing of this call is kept under seal.</source>
        <translation>No hay nada sellado de esta llamada.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted.</source>
        <translation>La llamada está bajo retención legal, así que su original no se puede borrar.</translation>
    </message>
    <message>
        <source>Parts are being taken out of this call. Wait until that is done.</source>
        <translation>Se están quitando partes de esta llamada. Espere a que termine.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted. Keep it under seal instead.</source>
        <translation>La llamada está bajo retención legal, así que su original no se puede borrar. Manténgalo sellado.</translation>
    </message>
    <message>
        <source>Name at least one part to take out.</source>
        <translation>Indique al menos una parte que deba quitarse.</translation>
    </message>
    <message>
        <source>At most %1 parts can be taken out of a call.</source>
        <translation>De una llamada se pueden quitar como máximo %1 partes.</translation>
    </message>
    <message>
        <source>A part to take out lies within the recording, which is %1 seconds long.</source>
        <translation>La parte que se quita está dentro de la grabación, que dura %1 segundos.</translation>
    </message>
    <message>
        <source>A part to take out ends at least %1 seconds after it begins.</source>
        <translation>La parte que se quita termina al menos %1 segundos después de empezar.</translation>
    </message>
    <message>
        <source>There is no recording of this call to take parts out of.</source>
        <translation>No hay grabación de esta llamada de la que quitar partes.</translation>
    </message>
    <message>
        <source>The recording in the store is not what was stored; nothing was taken out of it.</source>
        <translation>La grabación del almacén no es la que se guardó; no se quitó nada.</translation>
    </message>
    <message>
        <source>This call has no recording, so there is no evidence to pack.</source>
        <translation>Esta llamada no tiene grabación, así que no hay pruebas que empaquetar.</translation>
    </message>
    <message>
        <source>That was begun too long ago, or before many others; begin it again.</source>
        <translation>Eso se empezó hace demasiado tiempo, o antes que muchos otros; empiece de nuevo.</translation>
    </message>
    <message>
        <source>The recording is not the one that was stored: its SHA-256 is %1 now, and was %2. Run earshotd check.</source>
        <translation>La grabación no es la que se guardó: su SHA-256 es ahora %1 y era %2. Ejecute earshotd check.</translation>
    </message>
    <message>
        <source>This call was recorded without proof of consent, and your organisation bars such recordings. An owner, an administrator or a compliance officer can listen to it and confirm the consent.</source>
        <translation>Esta llamada se grabó sin prueba de consentimiento, y su organización bloquea esas grabaciones. Un propietario, un administrador o un responsable de cumplimiento puede escucharla y confirmar el consentimiento.</translation>
    </message>
    <message>
        <source>There may be at most %1 phrases.</source>
        <translation>Puede haber como máximo %1 frases.</translation>
    </message>
</context>
<context>
    <name>ReceiverClient</name>
    <message>
        <source>What arrived is not the recording that was stored. Try again.</source>
        <translation>Lo recibido no es la grabación que se almacenó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 ha tardado demasiado en responder. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is no computer named %1. Check the address.</source>
        <translation>No hay ningún equipo llamado %1. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the receiver running?</source>
        <translation>Nadie responde en %1. ¿Está en marcha el receptor?</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent to it.</source>
        <translation>%1 no pudo demostrar su identidad, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Try again in a moment.</source>
        <translation>Se ha interrumpido la conexión con %1. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>La operación se ha cancelado.</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation>%1 ha enviado mucho más de lo solicitado.</translation>
    </message>
    <message>
        <source>The receiver does not accept this token.</source>
        <translation>El receptor no acepta este token.</translation>
    </message>
    <message>
        <source>The receiver answered with status %1.</source>
        <translation>El receptor ha respondido con el estado %1.</translation>
    </message>
    <message>
        <source>The recording can’t be saved: %1.</source>
        <translation>No se puede guardar la grabación: %1.</translation>
    </message>
    <message>
        <source>The receiver’s answer was not understood. Is this the address of an Earshot receiver?</source>
        <translation>No se ha entendido la respuesta del receptor. ¿Es esta la dirección de un receptor de Earshot?</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not take this link. Try again for a new one.</source>
        <translation>El almacén de grabaciones de %1 no acepta este enlace. Inténtelo de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not have this recording.</source>
        <translation>El almacén de grabaciones de %1 no tiene esta grabación.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not answer as it should. Try again in a moment.</source>
        <translation>El almacén de grabaciones de %1 no responde como debería. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>%1 answers, but not with https. Check the address and the number behind it, if there is one.</source>
        <translation>%1 responde, pero no con https. Compruebe la dirección y el número que la sigue, si lo hay.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>La operación se ha cancelado.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted, so nothing was sent to it. Ask whoever runs the receiver whether it was replaced; if so, accept the new one where calls come from.</source>
        <translation>%1 muestra un certificado distinto del que usted aceptó, así que no se le ha enviado nada. Pregunte a quien administra el receptor si se ha sustituido; si es así, acepte el nuevo donde se elige de dónde vienen las llamadas.</translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Assistant without a name</source>
        <translation>Asistente sin nombre</translation>
    </message>
    <message>
        <source>Phone number without a name</source>
        <translation>Número de teléfono sin nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Does not record</source>
        <translation>No graba</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Debe corregirse</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Mejorable</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Graba</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>A ninguna parte</translation>
    </message>
    <message>
        <source>As its assistant</source>
        <translation>Como su asistente</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>Aquí (%1)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recording format</source>
        <translation>Formato de grabación</translation>
    </message>
    <message>
        <source>Messages to the server</source>
        <translation>Mensajes al servidor</translation>
    </message>
    <message>
        <source>Repeats after failures</source>
        <translation>Reintentos tras fallos</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Server address (old place)</source>
        <translation>Dirección del servidor (lugar antiguo)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>The receiver’s waveform of this call is damaged.</source>
        <translation>La forma de onda de esta llamada está dañada en el receptor.</translation>
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
        <translation>No se puede escribir el archivo comprimido %1: %2.</translation>
    </message>
</context>
<context>
    <name>earshot::desktop::Desktop</name>
    <message>
        <source>There is no room for the sample calls: %1.</source>
        <translation>No hay espacio para las llamadas de ejemplo: %1.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Events are refused until the secret that you gave your provider is known here: set EARSHOT_VAPI_WEBHOOK_SECRET and start Earshot again.</source>
        <translation>Los eventos se rechazan hasta que se conozca aquí el secreto que dio a su proveedor: defina EARSHOT_VAPI_WEBHOOK_SECRET y vuelva a iniciar Earshot.</translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation>Llamadas de ejemplo</translation>
    </message>
    <message>
        <source>Made-up calls; they go when the window closes</source>
        <translation>Llamadas ficticias; desaparecen al cerrar la ventana</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>Esta conexión no está cifrada</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes.</source>
        <translation>Son llamadas de ejemplo: se guardan en una carpeta que desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes. Start Earshot without --sample to choose where your own calls and recordings are kept.</source>
        <translation>Son llamadas de ejemplo: se guardan en una carpeta que desaparece al cerrar la ventana. Inicie Earshot sin --sample para elegir dónde se conservan sus propias llamadas y grabaciones.</translation>
    </message>
    <message>
        <source>Earshot could not start</source>
        <translation>Earshot no se ha podido iniciar</translation>
    </message>
    <message>
        <source>Earshot could not start: %1</source>
        <translation>Earshot no se ha podido iniciar: %1</translation>
    </message>
    <message>
        <source>1 assistant</source>
        <translation>1 asistente</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants</source>
        <translation>
            <numerusform>%n asistente</numerusform>
            <numerusform>%n asistentes</numerusform>
        </translation>
    </message>
    <message>
        <source>. 1 does not record; you are shown next what would be changed</source>
        <translation>. 1 no graba; a continuación verá qué se cambiaría</translation>
    </message>
    <message numerus="yes">
        <source>. %n do not record; you are shown next what would be changed</source>
        <translation>
            <numerusform>. %n no graba; a continuación verá qué se cambiaría</numerusform>
            <numerusform>. %n no graban; a continuación verá qué se cambiaría</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <comment>an organisation, a person</comment>
        <translation>%1, sesión iniciada como %2</translation>
    </message>
    <message>
        <source>Your sign-in at %1 could not be read: %2 Type it once more.</source>
        <translation>No se pudieron leer sus datos de acceso a %1: %2 Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>This window shows what the team’s receiver at %1 keeps. Where calls and recordings are kept is decided there, by whoever runs it.</source>
        <translation>Esta ventana muestra lo que conserva el receptor del equipo de trabajo en %1. Dónde se conservan las llamadas y grabaciones lo decide allí quien lo administra.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ActionBook</name>
    <message>
        <source>Playing</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Hearing one side</source>
        <translation>Escuchar un solo lado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>No existe esa acción.</translation>
    </message>
    <message>
        <source>%1 is taken: %2. Give that another key first.</source>
        <translation>%1 ya está en uso: %2. Asígnele primero otra tecla.</translation>
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
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Shows which calls this is about</source>
        <translation>Muestra de qué llamadas se trata</translation>
    </message>
    <message>
        <source>Tells everybody that somebody looks after it</source>
        <translation>Indica a todos que alguien se ocupa de ello</translation>
    </message>
    <message>
        <source>Hides it here; others still see it</source>
        <translation>Lo oculta aquí; los demás lo siguen viendo</translation>
    </message>
    <message>
        <source>One more is waiting behind this one.</source>
        <translation>Hay otro aviso detrás de este.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting behind this one.</source>
        <translation>
            <numerusform>Hay %n aviso más detrás de este.</numerusform>
            <numerusform>Hay %n avisos más detrás de este.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::AssistantsPage</name>
    <message>
        <source>Assistants and phone numbers</source>
        <translation>Asistentes y números de teléfono</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Switch recording on…</source>
        <translation>Activar la grabación…</translation>
    </message>
    <message>
        <source>Mend all…</source>
        <translation>Corregir todo…</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Asks the provider how its assistants are set</source>
        <translation>Pregunta al proveedor cómo están configurados sus asistentes</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded</source>
        <translation>Todo está configurado para que se graben las llamadas</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded and told here</source>
        <translation>Todo está configurado para que las llamadas se graben y se notifiquen aquí</translation>
    </message>
    <message>
        <source>The provider should send its events to %1.</source>
        <translation>El proveedor debería enviar sus eventos a %1.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Preguntando al proveedor…</translation>
    </message>
    <message>
        <source>There is no key for the provider</source>
        <translation>No hay clave del proveedor</translation>
    </message>
    <message>
        <source>With a key, the assistants of your account appear here. %1</source>
        <translation>Con una clave, aquí aparecen los asistentes de su cuenta. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No assistants yet</source>
        <translation>Aún no hay asistentes</translation>
    </message>
    <message>
        <source>The assistants and phone numbers of your account at the provider appear here, and whether their calls are recorded. Make one there, then look again.</source>
        <translation>Aquí aparecen los asistentes y números de teléfono de su cuenta en el proveedor, y si se graban sus llamadas. Cree uno allí y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>One assistant or number is not set as it should be</source>
        <translation>Hay un asistente o número mal configurado</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants or numbers are not set as they should be</source>
        <translation>
            <numerusform>Hay %n asistente o número mal configurado</numerusform>
            <numerusform>Hay %n asistentes o números mal configurados</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has no address for this receiver, so Earshot asks it for new calls regularly. To hear of them at once, set the receiver’s public address.</source>
        <translation>El proveedor no tiene ninguna dirección de este receptor, así que Earshot le pregunta periódicamente si hay llamadas nuevas. Para saberlo al instante, defina la dirección pública del receptor.</translation>
    </message>
    <message>
        <source>The assistants can’t be shown</source>
        <translation>No se pueden mostrar los asistentes</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditBar</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Person, call, IP address</source>
        <translation>Persona, llamada, dirección IP</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>A part of a name or an address, the end of a phone number, or the id of a call</source>
        <translation>Una parte de un nombre o de una dirección, el final de un número de teléfono o el ID de una llamada</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Cualquier acción</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>Any call</source>
        <translation>Cualquier llamada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ends the check; it says nothing then</source>
        <translation>Termina la verificación; entonces no dice nada</translation>
    </message>
    <message>
        <source>Follows the log entry by entry and holds it against its signatures</source>
        <translation>Recorre el registro entrada por entrada y lo compara con sus firmas</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Saves what is chosen here as a file that can be checked</source>
        <translation>Guarda lo elegido aquí en un archivo que se puede comprobar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking into the log…</source>
        <translation>Buscando en el registro…</translation>
    </message>
    <message>
        <source>The audit log can’t be shown</source>
        <translation>No se puede mostrar el registro de auditoría</translation>
    </message>
    <message>
        <source>The audit log is not for everybody</source>
        <translation>El registro de auditoría no es para todos</translation>
    </message>
    <message>
        <source>It says who listened to which call. Owners, administrators and those who look after compliance may read it; ask one of them.</source>
        <translation>Dice quién escuchó cada llamada. Pueden leerlo los propietarios, los administradores y quienes se ocupan del cumplimiento; pregunte a alguno de ellos.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Who listens to a call, downloads it, shares or changes something is written down here.</source>
        <translation>Aquí se anota quién escucha o descarga una llamada, y quién comparte o modifica algo.</translation>
    </message>
    <message>
        <source>Nothing happened in this month</source>
        <translation>En este mes no ocurrió nada</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>Mostrar cualquier fecha</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Choose another time, action or person.</source>
        <translation>Elija otra fecha, acción o persona.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPresenter</name>
    <message>
        <source>Nothing so far, back to %1.</source>
        <comment>a time</comment>
        <translation>Nada por ahora, retrocediendo hasta el %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditTable</name>
    <message>
        <source>Entries of the audit log</source>
        <translation>Entradas del registro de auditoría</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallColumns</name>
    <message>
        <source>As they were at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Shift+← and Shift+→ move the chosen column</source>
        <translation>Shift+← y Shift+→ mueven la columna elegida</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallHeader</name>
    <message>
        <source>Assistant “%1”</source>
        <translation>Asistente «%1»</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Links to pieces of this call that expire (Shift+C)</source>
        <translation>Enlaces con caducidad a fragmentos de esta llamada (Shift+C)</translation>
    </message>
    <message>
        <source>Clip…</source>
        <translation>Fragmento…</translation>
    </message>
    <message>
        <source>Save a piece of this call as a file (C)</source>
        <translation>Guardar un fragmento de esta llamada como archivo (C)</translation>
    </message>
    <message>
        <source>What else can be done with this call</source>
        <translation>Qué más se puede hacer con esta llamada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Con partes suprimidas</translation>
    </message>
    <message>
        <source>Parts of this call were taken out on %1. What is heard and read is a copy without them.</source>
        <translation>El %1 se suprimieron partes de esta llamada. Lo que se oye y se lee es una copia sin ellas.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallNotes</name>
    <message>
        <source>The notes can’t be shown: %1</source>
        <translation>No se pueden mostrar las notas: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se ha guardado: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>No se ha guardado, en otra llamada: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePage</name>
    <message>
        <source>Vapi API key</source>
        <translation>Clave de API de Vapi</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Dirección del receptor</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on without a key</source>
        <translation>Seguir sin clave</translation>
    </message>
    <message>
        <source>Use it for this run only</source>
        <translation>Usar solo esta vez</translation>
    </message>
    <message>
        <source>Where do your calls come from?</source>
        <translation>¿De dónde proceden sus llamadas?</translation>
    </message>
    <message>
        <source>You can change this later in Settings.</source>
        <translation>Puede cambiarlo más tarde en los ajustes.</translation>
    </message>
    <message>
        <source>What was collected so far stays where it is, whatever you choose.</source>
        <translation>Lo recopilado hasta ahora se queda donde está, elija lo que elija.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Keeps calls and recordings here. Nothing else to install. Collects from Vapi with your API key, even when this computer was asleep.</source>
        <translation>Conserva aquí las llamadas y grabaciones. No hay que instalar nada más. Las recopila de Vapi con su clave de API, incluso las de cuando este equipo estaba suspendido.</translation>
    </message>
    <message>
        <source>My team’s receiver</source>
        <translation>El receptor de mi equipo de trabajo</translation>
    </message>
    <message>
        <source>Connects to a receiver that someone already runs. You need its address and your sign-in.</source>
        <translation>Se conecta a un receptor que alguien ya tiene en marcha. Necesita su dirección y sus datos de acceso.</translation>
    </message>
    <message>
        <source>Try with sample calls</source>
        <translation>Probar con llamadas de ejemplo</translation>
    </message>
    <message>
        <source>Plays some days of made-up calls through the real program. Nothing leaves this computer.</source>
        <translation>Hace pasar unos días de llamadas ficticias por el programa real. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The private key, from the dashboard of Vapi</source>
        <translation>La clave privada, del panel de Vapi</translation>
    </message>
    <message>
        <source>A key is known already; type another one to replace it</source>
        <translation>Ya se conoce una clave; escriba otra para sustituirla</translation>
    </message>
    <message>
        <source>Calls and recordings: %1</source>
        <translation>Llamadas y grabaciones: %1</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Everything stays as it was: %1</source>
        <translation>Todo queda como estaba: %1</translation>
    </message>
    <message>
        <source>Start collecting calls</source>
        <translation>Empezar a recopilar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Show sample calls</source>
        <translation>Mostrar ejemplos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking at the receiver’s certificate…</source>
        <translation>Consultando el certificado del receptor…</translation>
    </message>
    <message>
        <source>It can’t be kept: %1 It can be used until Earshot ends, and is asked for again at the next start.</source>
        <translation>No se puede guardar: %1 Se puede usar hasta que se cierre Earshot y se volverá a pedir en el próximo inicio.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Password or access token</source>
        <translation>Contraseña o token de acceso</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Código de su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Leave empty to use an access token</source>
        <translation>Déjelo vacío para usar un token de acceso</translation>
    </message>
    <message>
        <source>Whoever runs the receiver gives you one of them. A password is not kept; the sign-in is, in this computer’s keychain, never in a file.</source>
        <translation>Quien administra el receptor le proporciona una de las dos cosas. La contraseña no se guarda; la sesión iniciada sí, en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePresenter</name>
    <message>
        <source>The address of a receiver looks like calls.example.com or https://calls.example.com:8443, without anything behind it.</source>
        <translation>La dirección de un receptor es como calls.example.com o https://calls.example.com:8443, sin nada detrás.</translation>
    </message>
    <message>
        <source>Without https everything that is sent, the sign-in included, can be read on the way.</source>
        <translation>Sin https, todo lo que se envía, incluidos los datos de acceso, puede leerse por el camino.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTags</name>
    <message numerus="yes">
        <source>A tag has at most %n characters.</source>
        <translation>
            <numerusform>Una etiqueta tiene como máximo %n carácter.</numerusform>
            <numerusform>Una etiqueta tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags not kept for %1: %2</source>
        <translation>Etiquetas no guardadas para %1: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTitle</name>
    <message>
        <source>%1 called %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 llamó a %2</translation>
    </message>
    <message>
        <source>%1 was called by %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 recibió una llamada de %2</translation>
    </message>
    <message>
        <source>%1 spoke to %2</source>
        <comment>customer, assistant</comment>
        <translation>%1 habló con %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsModel</name>
    <message>
        <source>Being loaded</source>
        <translation>Cargándose</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
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
        <translation>Dirección para los eventos del proveedor</translation>
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
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Each call appears here by itself as soon as it happens, and its recording a little later. Give your provider this address to send its events to:</source>
        <translation>Cada llamada aparece aquí por sí sola en cuanto se produce, y su grabación un poco después. Indique a su proveedor esta dirección para que envíe a ella sus eventos:</translation>
    </message>
    <message>
        <source>This address is known on this computer only. For calls from outside, put a tunnel or a public address in front of it.</source>
        <translation>Esta dirección solo se conoce en este equipo. Para recibir llamadas de fuera, ponga delante un túnel o una dirección pública.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Ninguna llamada coincide</translation>
    </message>
    <message>
        <source>None of the calls fits the words and filters above. Fewer words, or the beginning of a word with *, find more.</source>
        <translation>Ninguna llamada coincide con las palabras y los filtros de arriba. Con menos palabras, o con el comienzo de una palabra seguido de *, se encuentra más.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation>No se pudieron cargar las llamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsView</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CertificateCard</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar huella</translation>
    </message>
    <message>
        <source>My administrator gave me this fingerprint</source>
        <translation>Mi administrador me ha dado esta huella</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Avalado por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>This computer trusts the receiver’s certificate.</source>
        <translation>Este equipo confía en el certificado del receptor.</translation>
    </message>
    <message>
        <source>The receiver shows another certificate than the one you accepted. Nothing was sent to it. Ask whoever runs it whether the certificate was replaced.</source>
        <translation>El receptor muestra un certificado distinto del que usted aceptó. No se le ha enviado nada. Pregunte a quien lo administra si se ha sustituido el certificado.</translation>
    </message>
    <message>
        <source>This is the certificate that you accepted for this receiver.</source>
        <translation>Este es el certificado que usted aceptó para este receptor.</translation>
    </message>
    <message>
        <source>This computer does not trust the receiver’s certificate. Nothing was sent to it.</source>
        <translation>Este equipo no confía en el certificado del receptor. No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that whoever runs the receiver gives you, not by a message that comes from the receiver itself.</source>
        <translation>Compare la huella con la que le da quien administra el receptor, no con un mensaje que venga del propio receptor.</translation>
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
        <translation>Guardar lo seleccionado, o si no esta intervención, como fragmento</translation>
    </message>
    <message>
        <source>Links to clips of this call: make one, see them, withdraw one</source>
        <translation>Enlaces a fragmentos de esta llamada: crear, ver, retirar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipDialog</name>
    <message>
        <source>A piece of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Fragmento de la llamada de %1, %2</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Select the words of the clip, or set its beginning and end.</source>
        <translation>Seleccione las palabras del fragmento o fije su principio y su final.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What to make of it</source>
        <translation>Qué hacer con él</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crear un enlace</translation>
    </message>
    <message>
        <source>Links of this call</source>
        <translation>Enlaces de esta llamada</translation>
    </message>
    <message>
        <source>Links of this call: %L1</source>
        <comment>how many</comment>
        <translation>Enlaces de esta llamada: %L1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipWords</name>
    <message>
        <source>Words of the call</source>
        <translation>Palabras de la llamada</translation>
    </message>
    <message>
        <source>Select words to make a clip of them</source>
        <translation>Seleccione palabras para hacer un fragmento con ellas</translation>
    </message>
    <message>
        <source>There is no transcript of this call: choose by ear.</source>
        <translation>No hay transcripción de esta llamada: elija de oído.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Closing</name>
    <message>
        <source>Keep collecting calls</source>
        <translation>Seguir recogiendo llamadas</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Salir de Earshot</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPage</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Llamadas por día</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>Contando las llamadas…</translation>
    </message>
    <message>
        <source>The calls could not be counted</source>
        <translation>No se pudieron contar las llamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exportar las llamadas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Compares the calls here with the provider’s own list</source>
        <translation>Compara las llamadas de aquí con la lista del propio proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calls of %n days</source>
        <translation>
            <numerusform>llamadas de %n día</numerusform>
            <numerusform>llamadas de %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPresenter</name>
    <message>
        <source>%1 What is shown is from %2.</source>
        <translation>%1 Se muestra la situación de las %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
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
        <translation>En línea · %1</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>Sin conexión · %1</translation>
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
        <translation>Retirar la confirmación</translation>
    </message>
    <message>
        <source>Confirm the consent</source>
        <translation>Confirmar el consentimiento</translation>
    </message>
    <message>
        <source>How do you know that the caller agreed to being recorded? What you write stands with the call and in the audit log, with your name.</source>
        <translation>¿Cómo sabe que el llamante aceptó que se le grabara? Lo que escriba figura con su nombre en la llamada y en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For instance: signed contract of 3 March</source>
        <translation>Por ejemplo: contrato firmado el 3 de marzo</translation>
    </message>
    <message>
        <source>The reason has at most %L1 characters.</source>
        <translation>El motivo tiene como máximo %L1 caracteres.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentRules</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Usual phrases</source>
        <translation>Frases habituales</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Consent to recordings</source>
        <translation>Consentimiento de las grabaciones</translation>
    </message>
    <message>
        <source>Do not look for consent</source>
        <translation>No buscar el consentimiento</translation>
    </message>
    <message>
        <source>Show which recordings have no proof</source>
        <translation>Mostrar qué grabaciones no tienen prueba</translation>
    </message>
    <message>
        <source>Bar recordings without proof</source>
        <translation>Bloquear las grabaciones sin prueba</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Announcements by the assistant</source>
        <translation>Avisos del asistente</translation>
    </message>
    <message>
        <source>Agreement by the caller</source>
        <translation>Aceptación del llamante</translation>
    </message>
    <message>
        <source>Proof whoever says it</source>
        <translation>Prueba, lo diga quien lo diga</translation>
    </message>
    <message>
        <source>Refusals by the caller</source>
        <translation>Rechazos del llamante</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>A recording has proof of consent when the provider states it, when one of these phrases is in the transcript, or when somebody confirms it. Barred recordings are heard only by owners, administrators and compliance officers, who have to judge them.</source>
        <translation>Una grabación tiene prueba de consentimiento cuando el proveedor lo indica, cuando una de estas frases está en la transcripción o cuando alguien lo confirma. Las grabaciones bloqueadas solo las oyen propietarios, administradores y responsables de cumplimiento, que deben juzgarlas.</translation>
    </message>
    <message>
        <source>Write a phrase a line; * at its end stands for all words that begin so.</source>
        <translation>Escriba una frase por línea; * al final representa todas las palabras que empiezan así.</translation>
    </message>
    <message>
        <source>Being loaded …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Elegidas por %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentTexts</name>
    <message>
        <source>Not given: the provider asked the caller, who did not agree.</source>
        <translation>No dado: el proveedor preguntó al llamante, que no aceptó.</translation>
    </message>
    <message>
        <source>Given to the provider on %1 (%2)</source>
        <comment>date and time, the provider&apos;s word</comment>
        <translation>Dado al proveedor el %1 (%2)</translation>
    </message>
    <message>
        <source>Refused at %1: “%2”</source>
        <translation>Rechazado en %1: «%2»</translation>
    </message>
    <message>
        <source>Announced by the assistant at %1: “%2”</source>
        <translation>Avisado por el asistente en %1: «%2»</translation>
    </message>
    <message>
        <source>Agreed by the caller at %1: “%2”</source>
        <translation>Aceptado por el llamante en %1: «%2»</translation>
    </message>
    <message>
        <source>Said at %1: “%2”</source>
        <translation>Dicho en %1: «%2»</translation>
    </message>
    <message>
        <source>Confirmed on %1: %2</source>
        <translation>Confirmado el %1: %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3</source>
        <translation>Confirmado por %1 el %2: %3</translation>
    </message>
    <message>
        <source>No proof: nothing in the transcript speaks of it.</source>
        <translation>Sin prueba: la transcripción no habla de ello.</translation>
    </message>
    <message>
        <source>Not judged so far</source>
        <translation>Sin evaluar por ahora</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>Nada que configurar. Recomendado para una sola persona.</translation>
    </message>
    <message>
        <source>PostgreSQL database of a team</source>
        <translation>Base de datos PostgreSQL de un equipo de trabajo</translation>
    </message>
    <message>
        <source>Several people and receivers share the calls.</source>
        <translation>Varias personas y receptores comparten las llamadas.</translation>
    </message>
    <message>
        <source>Paste the whole address</source>
        <translation>Pegue la dirección completa</translation>
    </message>
    <message>
        <source>As your provider shows it, Supabase for instance; it fills in the fields.</source>
        <translation>Tal como la muestra su proveedor, por ejemplo Supabase; rellena los campos.</translation>
    </message>
    <message>
        <source>An address begins with postgresql:// and names a server.</source>
        <translation>Una dirección empieza por postgresql:// e indica un servidor.</translation>
    </message>
    <message>
        <source>Taken apart into the fields below, the password too.</source>
        <translation>Repartida en los campos de abajo, también la contraseña.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Required, server verified</source>
        <translation>Obligatorio, servidor verificado</translation>
    </message>
    <message>
        <source>Required, issuer verified</source>
        <translation>Obligatorio, emisor verificado</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Who vouches for the server (PEM), where this computer does not know it. Supabase offers it in the database settings.</source>
        <translation>Quién avala al servidor (PEM), si este equipo no lo conoce. Supabase lo ofrece en los ajustes de la base de datos.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DayChart</name>
    <message>
        <source>Calls per day</source>
        <translation>Llamadas por día</translation>
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
        <translation>Elegir días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Hasta, incluido</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DeleteDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Borrar el original</translation>
    </message>
    <message>
        <source>What is kept under seal of this call is deleted for good: sound, words and summary. The copy that everybody hears and reads stays. This can’t be undone.</source>
        <translation>Lo que se guarda sellado de esta llamada se borra para siempre: sonido, palabras y resumen. La copia que todos oyen y leen se queda. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>¿Por qué? Queda en el registro de auditoría</translation>
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
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>1, both sides mixed</source>
        <translation>1, ambos lados mezclados</translation>
    </message>
    <message>
        <source>2, agent left and caller right</source>
        <translation>2, agente a la izquierda y llamante a la derecha</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>Número del cliente</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Número propio</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
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
        <translation>Duración</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Motivo de fin</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Recorded length</source>
        <translation>Duración grabada</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenada</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>ID de la llamada</translation>
    </message>
    <message>
        <source>Provider’s call ID</source>
        <translation>ID de la llamada en el proveedor</translation>
    </message>
    <message>
        <source>Assistant ID</source>
        <translation>ID del asistente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Who heard this call…</source>
        <translation>Quién escuchó esta llamada…</translation>
    </message>
    <message>
        <source>Who did what with this call, in the audit log</source>
        <translation>Quién hizo qué con esta llamada, en el registro de auditoría</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>Guardar paquete de pruebas…</translation>
    </message>
    <message>
        <source>The recording with what is known of the call, in a file that proves itself</source>
        <translation>La grabación con lo que se sabe de la llamada, en un archivo que se prueba a sí mismo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Take the confirmation back…</source>
        <translation>Retirar la confirmación…</translation>
    </message>
    <message>
        <source>Confirm the consent…</source>
        <translation>Confirmar el consentimiento…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DoNotDisturb</name>
    <message>
        <source>No notices until %1</source>
        <translation>Sin avisos hasta %1</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Sin avisos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until switched off</source>
        <translation>Hasta que se desactive</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EventStream</name>
    <message>
        <source>The receiver has fallen silent.</source>
        <translation>El receptor ha dejado de dar señales.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>The connection to the receiver was lost.</source>
        <translation>Se ha perdido la conexión con el receptor.</translation>
    </message>
    <message>
        <source>The receiver at %1 can’t be reached.</source>
        <translation>No se puede acceder al receptor en %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EvidenceDialog</name>
    <message>
        <source>The call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>La llamada de %1, %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder in which the pack is</source>
        <translation>Abrir la carpeta donde está el paquete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save an evidence pack</source>
        <translation>Guardar un paquete de pruebas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>One ZIP file with the recording, what was said, what is known of the call, and who did what with it. Whoever gets it can check on their own computer that none of that was changed; no judgement, note or tag is in it.</source>
        <translation>Un archivo ZIP con la grabación, lo que se dijo, lo que se sabe de la llamada y quién hizo qué con ella. Quien lo reciba puede comprobar en su propio equipo que nada de eso se cambió; no contiene valoraciones, notas ni etiquetas.</translation>
    </message>
    <message>
        <source>The whole phone number is in it. The audit log will say that you took the recording along.</source>
        <translation>Contiene el número de teléfono completo. El registro de auditoría dirá que se llevó la grabación.</translation>
    </message>
    <message>
        <source>Putting the pack together …</source>
        <translation>Reuniendo el paquete …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Cancelado; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
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
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder in which the export is</source>
        <translation>Abrir la carpeta donde está la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Todo lo ocurrido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Whoever gets it can check with verify-audit, which comes with Earshot, that no entry was changed. The log will say that you exported it.</source>
        <translation>Quien lo reciba puede comprobar con verify-audit, que viene con Earshot, que no se ha cambiado ninguna entrada. El registro dirá que usted lo exportó.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Qué se exporta</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Cancelado; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Audit logs, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>Registros de auditoría, %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FieldRow</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>%1: Browse…</source>
        <comment>the field&apos;s name</comment>
        <translation>%1: Examinar…</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>Guardada en el llavero; escriba para sustituirla</translation>
    </message>
    <message>
        <source>Known until Earshot ends; type to replace it</source>
        <translation>Se conoce hasta cerrar Earshot; escriba para sustituirla</translation>
    </message>
    <message>
        <source>Given when Earshot was started</source>
        <translation>Indicado al iniciar Earshot</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Search calls and transcripts</source>
        <translation>Buscar llamada o palabra</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Words, a &quot;phrase&quot;, the beginning of a word with *, or -without a word; phone numbers in any spelling</source>
        <translation>Palabras, una &quot;frase&quot;, el comienzo de una palabra con * o -sin una palabra; números de teléfono escritos de cualquier forma</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchada</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
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
        <translation>Duración</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Motivo de fin</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln calls</source>
        <translation>
            <numerusform>unas %Ln llamadas</numerusform>
            <numerusform>unas %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
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
        <translation>Filtro. Pulse Supr para quitarlo.</translation>
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
        <translation>10 minutos o más</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>With transcript</source>
        <translation>Con transcripción</translation>
    </message>
    <message>
        <source>Without transcript</source>
        <translation>Sin transcripción</translation>
    </message>
    <message>
        <source>Nobody has listened</source>
        <translation>Nadie la ha escuchado</translation>
    </message>
    <message>
        <source>Somebody has listened</source>
        <translation>Alguien la ha escuchado</translation>
    </message>
    <message>
        <source>With notes or markers</source>
        <translation>Con notas o marcadores</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <source>None in the calls seen so far</source>
        <translation>Ninguno en las llamadas vistas hasta ahora</translation>
    </message>
    <message>
        <source>1 call that was told of</source>
        <translation>1 llamada de la notificación</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that were told of</source>
        <translation>
            <numerusform>%n llamada de la notificación</numerusform>
            <numerusform>%n llamadas de la notificación</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent confirmed by somebody</source>
        <translation>Consentimiento confirmado por alguien</translation>
    </message>
    <message>
        <source>Consent given to the provider</source>
        <translation>Consentimiento dado al proveedor</translation>
    </message>
    <message>
        <source>Consent in the transcript</source>
        <translation>Consentimiento en la transcripción</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consentimiento denegado</translation>
    </message>
    <message>
        <source>No consent found</source>
        <translation>Sin consentimiento encontrado</translation>
    </message>
    <message>
        <source>Consent not judged</source>
        <translation>Consentimiento sin evaluar</translation>
    </message>
    <message>
        <source>Recorded without proof of consent</source>
        <translation>Grabada sin prueba de consentimiento</translation>
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
        <translation>El punto anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>El punto siguiente (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No more marks (Escape)</source>
        <translation>Quitar los resaltados (Escape)</translation>
    </message>
    <message>
        <source>Find in this call</source>
        <translation>Buscar en esta llamada</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dijo</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Calls without a recording</source>
        <translation>Llamadas sin grabación</translation>
    </message>
    <message>
        <source>Choose a day to see which of its calls have no recording here, and why.</source>
        <translation>Elija un día para ver cuáles de sus llamadas no tienen grabación aquí y por qué.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The recording of every call of this day is kept here.</source>
        <translation>Aquí se conserva la grabación de todas las llamadas de este día.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsModel</name>
    <message>
        <source>The provider keeps it until %1.</source>
        <translation>El proveedor la conserva hasta el %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
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
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxDelegate</name>
    <message>
        <source>Nothing stands out</source>
        <translation>Nada destacable</translation>
    </message>
    <message>
        <source>%1 · %2 more</source>
        <comment>a reason, then how many there are besides</comment>
        <translation>%1 · %2 más</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxMode</name>
    <message>
        <source>Hear the calls that wait, those first in which something went wrong (I)</source>
        <translation>Escuchar las llamadas pendientes, primero aquellas en las que algo salió mal (I)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>Bandeja: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>Bandeja: %1+</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxPane</name>
    <message>
        <source>Calls that wait to be heard</source>
        <translation>Llamadas pendientes de escuchar</translation>
    </message>
    <message>
        <source>Complaint words…</source>
        <translation>Palabras de queja…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>Volver a las llamadas</translation>
    </message>
    <message>
        <source>Show the list of all calls (I)</source>
        <translation>Mostrar la lista de todas las llamadas (I)</translation>
    </message>
    <message>
        <source>Choose which words of a caller bring a call to the top</source>
        <translation>Elegir qué palabras del llamante ponen una llamada al principio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Waiting: %1, together %2</source>
        <translation>Pendientes: %1, en total %2</translation>
    </message>
    <message>
        <source>Waiting: more than %1</source>
        <translation>Pendientes: más de %1</translation>
    </message>
    <message>
        <source>Looking for calls that wait …</source>
        <translation>Buscando llamadas pendientes…</translation>
    </message>
    <message>
        <source>The inbox could not be loaded</source>
        <translation>No se pudo cargar la bandeja</translation>
    </message>
    <message>
        <source>Nothing waits to be heard</source>
        <translation>No hay nada pendiente de escuchar</translation>
    </message>
    <message>
        <source>Every call with a recording or a transcript has been heard or reviewed. New calls appear here by themselves, those first in which something went wrong.</source>
        <translation>Todas las llamadas con grabación o transcripción se han escuchado o revisado. Las nuevas aparecen aquí por sí solas, primero aquellas en las que algo salió mal.</translation>
    </message>
    <message>
        <source>Calls reviewed: %1</source>
        <translation>Llamadas revisadas: %1</translation>
    </message>
    <message>
        <source>Their length: %1</source>
        <translation>Su duración: %1</translation>
    </message>
    <message>
        <source>Your time: %1</source>
        <translation>Tiempo empleado: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>Aún pendientes: %1</translation>
    </message>
    <message>
        <source>All heard</source>
        <translation>Todo escuchado</translation>
    </message>
    <message>
        <source>The end of the inbox</source>
        <translation>El final de la bandeja</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>Recorrerla otra vez</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Consentimiento…</translation>
    </message>
    <message>
        <source>Choose what is done about recordings without proof of consent</source>
        <translation>Elegir qué se hace con las grabaciones sin prueba de consentimiento</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InvitationsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invitado por</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Válida hasta</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InviteDialog</name>
    <message>
        <source>Valid for</source>
        <translation>Válido durante</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Crear el enlace</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>You get a link and pass it on. Whoever opens it chooses a password and signs in with this address from then on.</source>
        <translation>Recibe un enlace y lo entrega. Quien lo abre elige una contraseña y desde entonces inicia sesión con esta dirección.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Enlace de la invitación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the link on the clipboard</source>
        <translation>Copiar el enlace al portapapeles</translation>
    </message>
    <message>
        <source>The address is needed: they sign in with it.</source>
        <translation>Se necesita la dirección: con ella inicia sesión.</translation>
    </message>
    <message>
        <source>The name is needed: it stands in the audit log.</source>
        <translation>Se necesita el nombre: figura en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>Creando el enlace…</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>Copiado. El enlace no se volverá a mostrar al cerrar.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search a key or what it does</source>
        <translation>Buscar una tecla o su función</translation>
    </message>
    <message>
        <source>Sets of keys…</source>
        <translation>Juegos de teclas…</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>Function keys, as in Express Scribe</source>
        <translation>Teclas de función, como en Express Scribe</translation>
    </message>
    <message>
        <source>Escape and F1 to F4, as in oTranscribe</source>
        <translation>Escape y F1 a F4, como en oTranscribe</translation>
    </message>
    <message>
        <source>New key for the chosen line</source>
        <translation>Nueva tecla para la línea elegida</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Elegir una llamada</translation>
    </message>
    <message>
        <source>↑, ↓, Home, End</source>
        <translation>↑, ↓, Inicio, Fin</translation>
    </message>
    <message>
        <source>Open the chosen call</source>
        <translation>Abrir la llamada elegida</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Review the recording that became ready</source>
        <translation>Revisar la grabación que acaba de estar lista</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>What to do about a recording that could not be kept</source>
        <translation>Qué hacer con una grabación que no se pudo guardar</translation>
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
        <translation>Idioma del sistema (%1)</translation>
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
        <translation>Un doble clic lo devuelve a 0 dB</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Nobody can hear this piece by this link any more</source>
        <translation>Nadie podrá volver a escuchar este fragmento con este enlace</translation>
    </message>
    <message>
        <source>Withdraw the link to %1</source>
        <translation>Retirar el enlace a %1</translation>
    </message>
    <message>
        <source>Withdraw the link</source>
        <translation>Retirar el enlace</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the link to %1? It stops working at once, for everybody who has it, and can’t be brought back.</source>
        <translation>¿Retirar el enlace a %1? Deja de funcionar al instante para todos los que lo tienen y no se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkList</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ask for the links again</source>
        <translation>Volver a pedir los enlaces</translation>
    </message>
    <message>
        <source>Links to pieces of this call</source>
        <translation>Enlaces a fragmentos de esta llamada</translation>
    </message>
    <message>
        <source>Asking for the links of this call …</source>
        <translation>Solicitando los enlaces de esta llamada…</translation>
    </message>
    <message>
        <source>Withdrawing the link …</source>
        <translation>Retirando el enlace…</translation>
    </message>
    <message>
        <source>The link still works. %1</source>
        <comment>why it could not be withdrawn</comment>
        <translation>El enlace sigue funcionando. %1</translation>
    </message>
    <message>
        <source>The link was withdrawn.</source>
        <translation>El enlace se ha retirado.</translation>
    </message>
    <message>
        <source>No links to this call yet. One that is made appears here, with how often it was opened.</source>
        <translation>Aún no hay enlaces a esta llamada. Los que se creen aparecerán aquí, con las veces que se abrieron.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkPage</name>
    <message>
        <source>Valid for</source>
        <translation>Válido durante</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Ask for a passcode</source>
        <translation>Pedir un código de acceso</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crear un enlace</translation>
    </message>
    <message>
        <source>Title on its page, if you like; who has the link sees it</source>
        <translation>Título en su página, si lo desea; lo ve quien tiene el enlace</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Address of the new link</source>
        <translation>Dirección del nuevo enlace</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the address on the clipboard</source>
        <translation>Copiar la dirección al portapapeles</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>Creando el enlace…</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>Copiado. El enlace no se volverá a mostrar al cerrar.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>Al menos %Ln carácter</numerusform>
            <numerusform>Al menos %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passcode needs at least %Ln characters.</source>
        <translation>
            <numerusform>El código de acceso necesita al menos %Ln carácter.</numerusform>
            <numerusform>El código de acceso necesita al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveDelegate</name>
    <message>
        <source>No words yet</source>
        <translation>Aún sin palabras</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveModel</name>
    <message>
        <source>Waiting to be dialled</source>
        <translation>Pendiente de marcar</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Being forwarded</source>
        <translation>Desviándose</translation>
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
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>What is being said</source>
        <translation>Lo que se está diciendo</translation>
    </message>
    <message>
        <source>As it is heard; the transcript comes after the call.</source>
        <translation>Tal como se oye; la transcripción llega después de la llamada.</translation>
    </message>
    <message>
        <source>Words are shown as they are spoken if the provider sends them: the assistant’s server messages have to include &quot;transcript&quot;. The recording comes after the call either way.</source>
        <translation>Las palabras se muestran según se pronuncian si el proveedor las envía: los mensajes al servidor del asistente deben incluir «transcript». La grabación llega después de la llamada en cualquier caso.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveStrip</name>
    <message>
        <source>Calls in progress</source>
        <translation>Llamadas en curso</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>1 llamada en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n llamada en curso</numerusform>
            <numerusform>%n llamadas en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LoadingRows</name>
    <message>
        <source>The calls are being loaded</source>
        <translation>Las llamadas se están cargando</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What every key does (?)</source>
        <translation>Qué hace cada tecla (?)</translation>
    </message>
    <message>
        <source>Do or open anything by its name</source>
        <translation>Hacer o abrir cualquier cosa por su nombre</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Mostrar y cambiar las teclas</translation>
    </message>
    <message>
        <source>The inbox: hear the calls that wait, and back</source>
        <translation>La bandeja: escuchar las llamadas pendientes, y volver</translation>
    </message>
    <message>
        <source>Between list and call</source>
        <translation>Entre la lista y la llamada</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>Elegir las columnas de la lista</translation>
    </message>
    <message>
        <source>Export the selected calls as a table</source>
        <translation>Exportar las llamadas seleccionadas como tabla</translation>
    </message>
    <message>
        <source>Download the selected recordings into a folder</source>
        <translation>Descargar las grabaciones seleccionadas en una carpeta</translation>
    </message>
    <message>
        <source>Download the selected recordings as a ZIP archive</source>
        <translation>Descargar las grabaciones seleccionadas como archivo ZIP</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>To the calls in progress</source>
        <translation>Ir a las llamadas en curso</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>for how long</comment>
        <translation>No molestar: %1</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>Volver a mostrar avisos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Save an evidence pack of the call</source>
        <translation>Guardar un paquete de pruebas de la llamada</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MembersModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>second factor</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>second factor</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio</translation>
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
        <translation>Sustituir igualmente la dirección del otro servidor</translation>
    </message>
    <message>
        <source>Change at the provider</source>
        <translation>Cambiar en el proveedor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Finding out what would be changed…</source>
        <translation>Averiguando qué se cambiaría…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>This would be changed at the provider</source>
        <translation>Esto se cambiaría en el proveedor</translation>
    </message>
    <message>
        <source>Not everything was changed</source>
        <translation>No se ha cambiado todo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stopping after the one that is being changed.</source>
        <translation>Se detendrá después del cambio en curso.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed and read back from the provider.</source>
        <translation>%1 de %2 cambiados y vueltos a leer en el proveedor.</translation>
    </message>
    <message>
        <source>The rest stays as it was.</source>
        <translation>El resto queda como estaba.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose warning, the warning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>Cambiar ambos</translation>
    </message>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>Cambiar %n</numerusform>
            <numerusform>Cambiar los %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendTree</name>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Changed and checked</source>
        <translation>Cambiado y comprobado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Nombre en el proveedor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mending</name>
    <message>
        <source>The provider kept it as it was.</source>
        <translation>El proveedor lo ha dejado como estaba.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mpris</name>
    <message>
        <source>Recorded call</source>
        <translation>Llamada grabada</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteCard</name>
    <message>
        <source>%1, changed %2</source>
        <comment>two times</comment>
        <translation>%1, modificada %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>Ir a este momento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Añadir texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation>Editar la nota %1</translation>
    </message>
    <message>
        <source>Delete the note %1</source>
        <translation>Eliminar la nota %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteField</name>
    <message>
        <source>Whether the note is about this moment, or about the whole call</source>
        <translation>Si la nota se refiere a este momento o a toda la llamada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the note (Enter)</source>
        <translation>Añadir la nota (Enter)</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Escriba una nota…</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Una nota nueva</translation>
    </message>
    <message>
        <source>Enter adds it, Shift and Enter begin a new line</source>
        <translation>Enter la añade; Shift y Enter empiezan una línea nueva</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a moment of the recording</comment>
        <translation>En %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NotesPage</name>
    <message>
        <source>Nobody has written anything about this call. M marks what is heard, Shift+M begins a note about it.</source>
        <translation>Nadie ha escrito nada sobre esta llamada. M marca lo que se oye; Shift+M empieza una nota al respecto.</translation>
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
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>%1 What you see may be out of date; Earshot keeps trying.</source>
        <extracomment>%1 a sentence that says what happened</extracomment>
        <translation>%1 Lo que ve puede no estar al día; Earshot lo sigue intentando.</translation>
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
        <translation>Llega tarde: 0,1 s antes (Alt+←)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later (Alt+→)</source>
        <translation>Llega pronto: 0,1 s después (Alt+→)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The times that the provider sent</source>
        <translation>Los tiempos que envió el proveedor</translation>
    </message>
    <message>
        <source>Transcript %1 s earlier</source>
        <translation>Transcripción %1 s antes</translation>
    </message>
    <message>
        <source>Transcript %1 s later</source>
        <translation>Transcripción %1 s después</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalDialog</name>
    <message>
        <source>Plays the words that are selected, or else all (Alt+H)</source>
        <translation>Reproduce las palabras seleccionadas o, si no, todo (Alt+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>The original of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>El original de la llamada de %1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opening the original …</source>
        <translation>Abriendo el original…</translation>
    </message>
    <message>
        <source>That you opened it is noted in the audit log.</source>
        <translation>Que lo abrió queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Loading the sound …</source>
        <translation>Cargando el sonido…</translation>
    </message>
    <message>
        <source>Load the sound</source>
        <translation>Cargar el sonido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalSound</name>
    <message>
        <source>Nothing of this call is kept under seal any more.</source>
        <translation>Ya no se guarda nada sellado de esta llamada.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>No hay sitio para un archivo temporal: %1</translation>
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
        <translation>Hacer o abrir</translation>
    </message>
    <message>
        <source>What do you want to do, or whose call is it?</source>
        <translation>¿Qué quiere hacer, o de quién es la llamada?</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartList</name>
    <message>
        <source>Parts to take out</source>
        <translation>Partes que se suprimen</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartRow</name>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Play just this part, as it is now</source>
        <translation>Reproducir solo esta parte, tal como está ahora</translation>
    </message>
    <message>
        <source>Out for good: the original is gone.</source>
        <translation>Suprimida para siempre: el original ya no existe.</translation>
    </message>
    <message>
        <source>Leave this part out of the list again</source>
        <translation>Quitar esta parte de la lista</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>Las flechas lo mueven una décima de segundo</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Invitaciones abiertas</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Gives who is chosen another role, locks them out or lets them in</source>
        <translation>Da otro rol a la persona elegida, la desactiva o la activa</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Makes a link by which somebody joins</source>
        <translation>Crea un enlace con el que alguien se une</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Lo que puede hacer cada rol</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>The link of the chosen invitation stops working</source>
        <translation>El enlace de la invitación elegida deja de funcionar</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>Change the role of who is chosen, or lock them out</source>
        <translation>Cambiar el rol de la persona elegida o desactivarla</translation>
    </message>
    <message>
        <source>Withdraw the chosen invitation</source>
        <translation>Retirar la invitación elegida</translation>
    </message>
    <message>
        <source>Show who can do what</source>
        <translation>Mostrar quién puede hacer qué</translation>
    </message>
    <message>
        <source>Asking who signs in…</source>
        <translation>Preguntando quién inicia sesión…</translation>
    </message>
    <message>
        <source>People can’t be shown</source>
        <translation>No se pueden mostrar las personas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>People are looked after by owners and administrators</source>
        <translation>De las personas se ocupan los propietarios y los administradores</translation>
    </message>
    <message>
        <source>They invite people and say what each may do; ask one of them.</source>
        <translation>Ellos invitan a las personas y deciden qué puede hacer cada una; pregunte a alguno de ellos.</translation>
    </message>
    <message>
        <source>Nobody else uses this computer’s calls</source>
        <translation>Nadie más usa las llamadas de este equipo</translation>
    </message>
    <message>
        <source>What Earshot collects here is for whoever uses this computer, without signing in. For a team, somebody runs a receiver (earshotd) on a server: it collects the calls for all, everybody signs in there, and you choose it in the settings.</source>
        <translation>Lo que Earshot recoge aquí es para quien use este equipo, sin iniciar sesión. Para un equipo de trabajo, alguien mantiene un receptor (earshotd) en un servidor: recoge las llamadas para todos, cada uno inicia sesión allí y usted lo elige en los ajustes.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Nobody signs in here yet</source>
        <translation>Aún nadie inicia sesión aquí</translation>
    </message>
    <message>
        <source>You are here by a token that is nobody’s. Invite the people of your team: each chooses a password and gets a role.</source>
        <translation>Está aquí con un token que no es de nadie. Invite a las personas de su equipo: cada una elige una contraseña y recibe un rol.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePresenter</name>
    <message>
        <source>These people sign in at the team’s receiver. Invite others there: a link from this computer would lead nobody anywhere.</source>
        <translation>Estas personas inician sesión en el receptor del equipo. Invite allí a otras: un enlace de este equipo no llevaría a nadie a ninguna parte.</translation>
    </message>
    <message>
        <source>Only you sign in here so far. Invite the others of your team.</source>
        <translation>Hasta ahora solo usted inicia sesión aquí. Invite a los demás de su equipo.</translation>
    </message>
    <message>
        <source>Only the first %L1 people are shown.</source>
        <translation>Solo se muestran las primeras %L1 personas.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaceForm</name>
    <message>
        <source>What is kept already stays where it is</source>
        <translation>Lo que ya se conserva se queda donde está</translation>
    </message>
    <message>
        <source>Another place is used for new calls and recordings only; nothing is moved or deleted. To take along what there is, end Earshot and run in a terminal:</source>
        <translation>Otro lugar se usa solo para las llamadas y grabaciones nuevas; no se mueve ni se elimina nada. Para llevarse lo que ya hay, cierre Earshot y ejecute en un terminal:</translation>
    </message>
    <message>
        <source>%1 for the calls</source>
        <comment>a command</comment>
        <translation>%1 para las llamadas</translation>
    </message>
    <message>
        <source>%1 for the recordings</source>
        <comment>a command</comment>
        <translation>%1 para las grabaciones</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePage</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>Guardar solo esta vez</translation>
    </message>
    <message>
        <source>Where should calls and recordings be kept?</source>
        <translation>¿Dónde deben conservarse las llamadas y grabaciones?</translation>
    </message>
    <message>
        <source>Where calls and recordings are kept</source>
        <translation>Dónde se conservan las llamadas y grabaciones</translation>
    </message>
    <message>
        <source>Everything on this computer is ready to go. You can change this later in Settings.</source>
        <translation>En este equipo está todo listo. Puede cambiarlo más tarde en los ajustes.</translation>
    </message>
    <message>
        <source>A team shares one database and one store, each on a server of its choice.</source>
        <translation>Un equipo de trabajo comparte una base de datos y un almacén, cada uno en un servidor de su elección.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Trying both places…</source>
        <translation>Probando ambos lugares…</translation>
    </message>
    <message>
        <source>Starting again with the new places…</source>
        <translation>Reiniciando con los nuevos lugares…</translation>
    </message>
    <message>
        <source>Saved. Calls and recordings are kept there from now on.</source>
        <translation>Guardado. A partir de ahora, las llamadas y grabaciones se conservan allí.</translation>
    </message>
    <message>
        <source>Not saved, everything stays as it was: %1</source>
        <translation>No se ha guardado; todo queda como estaba: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Guardar e iniciar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing was saved yet, because the password or keys can’t be kept: %1 They can be used until Earshot ends, and are asked for again at the next start.</source>
        <translation>Aún no se ha guardado nada, porque no se pueden guardar la contraseña o las claves: %1 Se pueden usar hasta que se cierre Earshot y se volverán a pedir en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePresenter</name>
    <message>
        <source>The password and every call may cross the network unencrypted.</source>
        <translation>La contraseña y todas las llamadas pueden cruzar la red sin cifrar.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks that it is your server that answers.</source>
        <translation>Cifrado, pero nadie comprueba que sea su servidor el que responde.</translation>
    </message>
    <message>
        <source>Port 6543 is Supabase’s transaction pooler, through which news between receivers does not arrive. Take port 5432, the session pooler.</source>
        <translation>El puerto 6543 es el «transaction pooler» de Supabase, por el que no llegan los avisos entre receptores. Use el puerto 5432, el «session pooler».</translation>
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
        <translation>Retroceder 5 segundos (J o ←)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play (Space or K)</source>
        <translation>Reproducir (Espacio o K)</translation>
    </message>
    <message>
        <source>On by 5 seconds (L or →)</source>
        <translation>Avanzar 5 segundos (L o →)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>End the loop (\)</source>
        <translation>Terminar el bucle (\)</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>On by 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Loop %1 – %2</source>
        <comment>times</comment>
        <translation>Bucle %1 – %2</translation>
    </message>
    <message>
        <source>This piece is heard again and again. Click to go on (\)</source>
        <translation>Este fragmento se repite una y otra vez. Haga clic para continuar (\)</translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <translation>Bucle desde %1</translation>
    </message>
    <message>
        <source>Press B where the loop ends. Click to forget it (\)</source>
        <translation>Pulse B donde termina el bucle. Haga clic para descartarlo (\)</translation>
    </message>
    <message>
        <source>Speed, at the same pitch ([ slower, ] faster)</source>
        <translation>Velocidad, con el mismo tono ([ más lento, ] más rápido)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause (Space or K)</source>
        <translation>Pausa (Espacio o K)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Player</name>
    <message>
        <source>The chosen sound output is not there. Connect it, or choose another one, and press play again.</source>
        <translation>La salida de sonido elegida no está disponible. Conéctela o elija otra, y vuelva a pulsar Reproducir.</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect headphones or speakers and press play again.</source>
        <translation>Este equipo no tiene salida de sonido. Conecte unos auriculares o altavoces y vuelva a pulsar Reproducir.</translation>
    </message>
    <message>
        <source>The sound output went away. Connect it again, or choose another one, and press play.</source>
        <translation>La salida de sonido ha desaparecido. Vuelva a conectarla o elija otra, y pulse Reproducir.</translation>
    </message>
    <message>
        <source>The sound output does not answer. Check the sound settings of this computer and press play again.</source>
        <translation>La salida de sonido no responde. Compruebe los ajustes de sonido de este equipo y vuelva a pulsar Reproducir.</translation>
    </message>
    <message>
        <source>The recording is not on this computer any more. Open the call again to fetch it.</source>
        <translation>La grabación ya no está en este equipo. Vuelva a abrir la llamada para descargarla.</translation>
    </message>
    <message>
        <source>The sound output can’t be used now. Check the sound settings of this computer and press play again.</source>
        <translation>La salida de sonido no se puede usar ahora. Compruebe los ajustes de sonido de este equipo y vuelva a pulsar Reproducir.</translation>
    </message>
    <message>
        <source>The recording is damaged and can’t be played. Open the call again to fetch it anew.</source>
        <translation>La grabación está dañada y no se puede reproducir. Vuelva a abrir la llamada para descargarla de nuevo.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::QuestionField</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A question about every call</source>
        <translation>Una pregunta sobre cada llamada</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Question %L1</source>
        <translation>Pregunta %L1</translation>
    </message>
    <message>
        <source>Answers to question %L1</source>
        <translation>Respuestas a la pregunta %L1</translation>
    </message>
    <message>
        <source>Question %L1 up</source>
        <translation>Subir la pregunta %L1</translation>
    </message>
    <message>
        <source>Question %L1 down</source>
        <translation>Bajar la pregunta %L1</translation>
    </message>
    <message>
        <source>Take question %L1 away</source>
        <translation>Quitar la pregunta %L1</translation>
    </message>
    <message numerus="yes">
        <source>1 to %Ln points</source>
        <translation>
            <numerusform>1 punto</numerusform>
            <numerusform>De 1 a %Ln puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::RangeEdit</name>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Play just this piece (Alt+H)</source>
        <translation>Reproducir solo este fragmento (Alt+H)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>Las teclas de flecha lo mueven una décima de segundo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which time, what happens to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set to the playhead</source>
        <translation>Llevar a la posición de reproducción</translation>
    </message>
    <message>
        <source>The place where playing is, or stopped</source>
        <translation>El punto en el que está, o se detuvo, la reproducción</translation>
    </message>
    <message>
        <source>0.1 s earlier</source>
        <translation>0,1 s antes</translation>
    </message>
    <message>
        <source>0.1 s later</source>
        <translation>0,1 s después</translation>
    </message>
    <message>
        <source>A clip can be an hour long at most.</source>
        <translation>Un fragmento puede durar una hora como máximo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReceiverClient</name>
    <message>
        <source>What arrived is not what the receiver sent, so it was not kept. Try again.</source>
        <translation>Lo que ha llegado no es lo que envió el receptor, así que no se ha guardado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>No se puede guardar %1: %2. Elija otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading the receiver’s answer</source>
        <translation>Leyendo la respuesta del receptor</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop loading the recording</source>
        <translation>Detener la carga de la grabación</translation>
    </message>
    <message>
        <source>Refresh link</source>
        <translation>Renovar enlace</translation>
    </message>
    <message>
        <source>Ask for a new link now; what plays is not interrupted</source>
        <translation>Pedir ahora un enlace nuevo; la reproducción no se interrumpe</translation>
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
        <translation>Los bytes que se reproducen se han comprobado con esta suma: %1</translation>
    </message>
    <message>
        <source>Loading the recording: %1 of %2</source>
        <translation>Cargando la grabación: %1 de %2</translation>
    </message>
    <message>
        <source>Asking for the recording …</source>
        <translation>Solicitando la grabación…</translation>
    </message>
    <message>
        <source>Renewing the link …</source>
        <translation>Renovando el enlace…</translation>
    </message>
    <message>
        <source>Offline: the link has expired; what is loaded still plays</source>
        <translation>Sin conexión: el enlace ha caducado; lo cargado aún se reproduce</translation>
    </message>
    <message>
        <source>The link has expired; what is loaded still plays</source>
        <translation>El enlace ha caducado; lo cargado aún se reproduce</translation>
    </message>
    <message>
        <source>Offline: link expires in %1, renewed when connected</source>
        <translation>Sin conexión: el enlace caduca en %1 y se renueva al conectar</translation>
    </message>
    <message>
        <source>Renewing failed, trying again; link expires in %1</source>
        <translation>No se pudo renovar, reintentando; el enlace caduca en %1</translation>
    </message>
    <message>
        <source>Link expires in %1</source>
        <translation>El enlace caduca en %1</translation>
    </message>
    <message>
        <source>Waiting for more of the recording: %1 of %2</source>
        <translation>Esperando más datos de la grabación: %1 de %2</translation>
    </message>
    <message>
        <source>Plays while it loads: %1 of %2</source>
        <translation>Se reproduce mientras carga: %1 de %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingLoader</name>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>No hay espacio para un archivo temporal: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingsGroup</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Carpeta en este equipo</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>Nada que configurar. Recomendado para una sola persona.</translation>
    </message>
    <message>
        <source>S3-compatible store</source>
        <translation>Almacén compatible con S3</translation>
    </message>
    <message>
        <source>Amazon S3, MinIO, Cloudflare R2, Backblaze and many others.</source>
        <translation>Amazon S3, MinIO, Cloudflare R2, Backblaze y muchos otros.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A private bucket of a Supabase project.</source>
        <translation>Un bucket privado de un proyecto de Supabase.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Empty for the usual one, beside the calls.</source>
        <translation>Vacío para usar la habitual, junto a las llamadas.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Empty for Amazon S3 itself.</source>
        <translation>Vacío para el propio Amazon S3.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Address of the project</source>
        <translation>Dirección del proyecto</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Folder inside</source>
        <translation>Carpeta interior</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>As is usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket en la ruta</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Who vouches for the store (PEM), where this computer does not know it. May stay empty.</source>
        <translation>Quién avala al almacén (PEM), si este equipo no lo conoce. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>The project’s secret key (sb_secret_…) or service_role key. Kept in this computer’s keychain, never in a file.</source>
        <translation>La clave secreta del proyecto (sb_secret_…) o la clave service_role. Se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Bucket in the server’s name</source>
        <translation>Bucket en el nombre del servidor</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactActions</name>
    <message>
        <source>Take parts out of this call…</source>
        <translation>Suprimir partes de esta llamada…</translation>
    </message>
    <message>
        <source>Open the original of this call…</source>
        <translation>Abrir el original de esta llamada…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactDialog</name>
    <message>
        <source>Take parts out of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>Suprimir partes de la llamada de %1, %2</translation>
    </message>
    <message>
        <source>Open the original…</source>
        <translation>Abrir el original…</translation>
    </message>
    <message>
        <source>Read and hear what was said; noted in the audit log</source>
        <translation>Leer y oír lo que se dijo; queda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Delete the original…</source>
        <translation>Borrar el original…</translation>
    </message>
    <message>
        <source>The copy stays; nobody can bring the original back</source>
        <translation>La copia se queda; nadie puede recuperar el original</translation>
    </message>
    <message>
        <source>Put what is chosen in the words into the list (Alt+A)</source>
        <translation>Poner en la lista lo elegido en las palabras (Alt+A)</translation>
    </message>
    <message>
        <source>Look for card numbers</source>
        <translation>Buscar números de tarjeta</translation>
    </message>
    <message>
        <source>Heard instead</source>
        <translation>Se oye en su lugar</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>A beep</source>
        <translation>Un pitido</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>Kept under seal</source>
        <translation>Se guarda sellado</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Se borra para siempre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>¿Por qué? Queda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Taking parts out …</source>
        <translation>Suprimiendo partes…</translation>
    </message>
    <message>
        <source>Taking parts out … You can close this; it goes on.</source>
        <translation>Suprimiendo partes… Puede cerrar esto; sigue adelante.</translation>
    </message>
    <message>
        <source>It is tried again. %1</source>
        <comment>why</comment>
        <translation>Se intenta de nuevo. %1</translation>
    </message>
    <message>
        <source>Done. Everybody hears and reads the copy from now on.</source>
        <translation>Hecho. Desde ahora todos oyen y leen la copia.</translation>
    </message>
    <message>
        <source>It takes longer than usual, and goes on. Look again later.</source>
        <translation>Tarda más de lo habitual y sigue. Vuelva a mirar más tarde.</translation>
    </message>
    <message>
        <source>Asking what is out, and what is suggested …</source>
        <translation>Preguntando qué se suprimió y qué se propone…</translation>
    </message>
    <message>
        <source>Searches the words under seal, which is noted in the audit log</source>
        <translation>Busca en las palabras selladas; queda en el registro de auditoría</translation>
    </message>
    <message>
        <source>Adds what is suggested to the list</source>
        <translation>Añade lo propuesto a la lista</translation>
    </message>
    <message>
        <source>Looking for card numbers and security codes …</source>
        <translation>Buscando números de tarjeta y códigos de seguridad…</translation>
    </message>
    <message>
        <source>No card number or security code was found in the words. Select words above, and add them to what is taken out.</source>
        <translation>No se encontró ningún número de tarjeta ni código de seguridad. Seleccione palabras arriba y añádalas.</translation>
    </message>
    <message>
        <source>Nothing more was found.</source>
        <translation>No se encontró nada más.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>times of the recording</comment>
        <translation>Añadir de %1 a %2</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Borrar el original</translation>
    </message>
    <message>
        <source>Delete the original for good? Nobody can bring back what is taken out, and no other parts can be chosen later. This can’t be undone.</source>
        <translation>¿Borrar el original para siempre? Nadie podrá recuperar lo suprimido. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Redact and delete</source>
        <translation>Suprimir y borrar</translation>
    </message>
    <message>
        <source>Check at least one part.</source>
        <translation>Marque al menos una parte.</translation>
    </message>
    <message>
        <source>Say why these parts are taken out.</source>
        <translation>Diga por qué se suprimen estas partes.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Redaction</name>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Código de seguridad</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>part of a call that is taken out</comment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of the recording</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nothing was taken out of this call yet.</source>
        <translation>Aún no se ha suprimido nada de esta llamada.</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, and that failed. The call is what it was. %2</source>
        <comment>who, why</comment>
        <translation>%1 pidió suprimir partes y falló. La llamada está como estaba. %2</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, which is being done.</source>
        <translation>%1 pidió suprimir partes, y se está haciendo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts were taken out on %1, at the wish of %2: “%3”.</source>
        <translation>
            <numerusform>%Ln parte se suprimió el %1, a petición de %2: «%3».</numerusform>
            <numerusform>%Ln partes se suprimieron el %1, a petición de %2: «%3».</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has been under seal since %1. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>El original está sellado desde el %1. Solo quien puede suprimir puede abrirlo, y cada vez queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The original is gone for good: what is out stays out, and more can follow.</source>
        <translation>El original ya no existe: lo suprimido sigue suprimido, y se puede suprimir más.</translation>
    </message>
    <message>
        <source>Everybody then hears and reads the copy without these parts: here, in exports, and by links to clips that were given out before.</source>
        <translation>Después todos oyen y leen la copia sin estas partes: aquí, en las exportaciones y por los enlaces a fragmentos ya dados.</translation>
    </message>
    <message>
        <source>The original stays under seal. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>El original queda sellado. Solo quien puede suprimir puede abrirlo, y cada vez queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The original is deleted for good. Nobody can bring it back.</source>
        <translation>El original se borra para siempre. Nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Suprimido</translation>
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
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Open what was said before parts were taken out? That you did is noted in the audit log, with your name and the time.</source>
        <translation>¿Abrir lo que se dijo antes de suprimir partes? Queda en el registro de auditoría, con su nombre y la hora.</translation>
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
        <translation>Reproducir, pausar</translation>
    </message>
    <message>
        <source>Repeat the last 3 seconds</source>
        <translation>Repetir los últimos 3 segundos</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Begin a loop here</source>
        <translation>Empezar un bucle aquí</translation>
    </message>
    <message>
        <source>End the loop here, and hear it again and again</source>
        <translation>Terminar el bucle aquí y escucharlo una y otra vez</translation>
    </message>
    <message>
        <source>Hear what is selected, or else this turn, again and again, or no longer</source>
        <translation>Escuchar lo seleccionado, o si no esta intervención, una y otra vez, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Sin bucle</translation>
    </message>
    <message>
        <source>Skip silence: gently, more, most, not at all</source>
        <translation>Saltar el silencio: un poco, más, al máximo, nada</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Back 15 seconds</source>
        <translation>Retroceder 15 segundos</translation>
    </message>
    <message>
        <source>Forward 15 seconds</source>
        <translation>Avanzar 15 segundos</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>To the next word that was searched for</source>
        <translation>A la siguiente palabra buscada</translation>
    </message>
    <message>
        <source>To the word before that was searched for</source>
        <translation>A la anterior palabra buscada</translation>
    </message>
    <message>
        <source>Find words in this call</source>
        <translation>Buscar palabras en esta llamada</translation>
    </message>
    <message>
        <source>The transcript: back to what is heard now</source>
        <translation>Transcripción: volver a lo que se oye ahora</translation>
    </message>
    <message>
        <source>Good, and on to the next call</source>
        <translation>Bien, y a la siguiente llamada</translation>
    </message>
    <message>
        <source>Follow up, and on to the next call</source>
        <translation>Seguimiento, y a la siguiente llamada</translation>
    </message>
    <message>
        <source>Problem, and on to the next call</source>
        <translation>Problema, y a la siguiente llamada</translation>
    </message>
    <message>
        <source>Undo the last review, note or tag</source>
        <translation>Deshacer la última revisión, nota o etiqueta</translation>
    </message>
    <message>
        <source>Mark what is heard now</source>
        <translation>Marcar lo que se oye ahora</translation>
    </message>
    <message>
        <source>Write a note about what is heard now</source>
        <translation>Escribir una nota sobre lo que se oye ahora</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>To the next note or marker</source>
        <translation>A la siguiente nota o marcador</translation>
    </message>
    <message>
        <source>To the note or marker before</source>
        <translation>A la nota o marcador anterior</translation>
    </message>
    <message>
        <source>Hear the agent only</source>
        <translation>Escuchar solo al agente</translation>
    </message>
    <message>
        <source>Hear the caller only</source>
        <translation>Escuchar solo al llamante</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Escuchar ambos</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Llamada siguiente</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>Llamada anterior</translation>
    </message>
    <message>
        <source>The transcript comes too late: 0.1 s earlier</source>
        <translation>La transcripción llega tarde: 0,1 s antes</translation>
    </message>
    <message>
        <source>The transcript comes too early: 0.1 s later</source>
        <translation>La transcripción llega pronto: 0,1 s después</translation>
    </message>
    <message>
        <source>The transcript: the times that the provider sent</source>
        <translation>La transcripción: los tiempos que envió el proveedor</translation>
    </message>
    <message>
        <source>Answer the scorecard</source>
        <translation>Responder la evaluación</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPane</name>
    <message>
        <source>Loading the call …</source>
        <translation>Cargando la llamada…</translation>
    </message>
    <message>
        <source>The call could not be loaded</source>
        <translation>No se pudo cargar la llamada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Ninguna llamada seleccionada</translation>
    </message>
    <message>
        <source>Choose a call in the list to listen to it and to read what was said. N and P go to the next and the previous one.</source>
        <translation>Elija una llamada de la lista para escucharla y leer lo que se dijo. N y P pasan a la siguiente y a la anterior.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln llamada seleccionada</numerusform>
            <numerusform>%Ln llamadas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with all of them stands below the list. Choose one alone to listen to it and to read what was said.</source>
        <translation>Lo que se puede hacer con todas está debajo de la lista. Elija una sola para escucharla y leer lo que se dijo.</translation>
    </message>
    <message>
        <source>Calls are heard and read here</source>
        <translation>Aquí se escuchan y se leen las llamadas</translation>
    </message>
    <message>
        <source>There is none in the list at the moment.</source>
        <translation>En este momento no hay ninguna en la lista.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPresenter</name>
    <message>
        <source>The recording could not be loaded</source>
        <translation>No se pudo cargar la grabación</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Se ha detenido la carga</translation>
    </message>
    <message>
        <source>The recording is kept; load it whenever you like.</source>
        <translation>La grabación se conserva; cárguela cuando quiera.</translation>
    </message>
    <message>
        <source>The recording can’t be played</source>
        <translation>No se puede reproducir la grabación</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewTabs</name>
    <message>
        <source>The provider sent no transcript for this call.</source>
        <translation>El proveedor no envió ninguna transcripción de esta llamada.</translation>
    </message>
    <message>
        <source>What is said appears here when the call has ended.</source>
        <translation>Lo que se dice aparece aquí cuando termina la llamada.</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>Partes de la llamada</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Evaluación</translation>
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
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Whoever is limited to the calls of some assistants or numbers can do this with those calls only, and nothing that is about all of them.</source>
        <translation>Quien está limitado a las llamadas de algunos asistentes o números puede hacer esto solo con esas llamadas, y nada que afecte a todas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesModel</name>
    <message>
        <source>Make and change owners</source>
        <translation>Nombrar y cambiar propietarios</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may do it</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not do it</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Lo que pueden hacer</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SavePage</name>
    <message>
        <source>Fade</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
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
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder in which the clip is</source>
        <translation>Abrir la carpeta donde está el fragmento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>How the sound begins and ends: at once, without a click, or slowly</source>
        <translation>Cómo empieza y termina el sonido: de golpe, sin chasquido o despacio</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>%1 stand for what the call says.</source>
        <comment>a list of placeholders</comment>
        <translation>%1 se sustituyen por los datos de la llamada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Making the clip …</source>
        <translation>Creando el fragmento…</translation>
    </message>
    <message>
        <source>Saved and checked: %1, %2</source>
        <comment>file name, size</comment>
        <translation>Guardado y comprobado: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>Cancelado; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>Guardar el fragmento</translation>
    </message>
    <message>
        <source>Clips, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>Fragmentos, %1 (*.%2)</translation>
    </message>
    <message>
        <source>It will be suggested as: %1</source>
        <translation>Se sugerirá como: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreKeeper</name>
    <message>
        <source>The scorecard can’t be shown: %1</source>
        <translation>No se puede mostrar la evaluación: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se ha guardado: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>No se ha guardado, en otra llamada: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScorePage</name>
    <message>
        <source>Scorecard</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>The scorecard is being loaded …</source>
        <translation>Cargando la evaluación…</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Write a few questions, such as “Was the caller helped?”, and answer them here for each call.</source>
        <translation>Aún no se pregunta nada sobre las llamadas. Escriba algunas preguntas, como «¿Se ayudó al llamante?», y respóndalas aquí en cada llamada.</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Who administers Earshot writes the questions.</source>
        <translation>Aún no se pregunta nada sobre las llamadas. Las preguntas las escribe quien administra Earshot.</translation>
    </message>
    <message>
        <source>Write questions…</source>
        <translation>Escribir preguntas…</translation>
    </message>
    <message>
        <source>Change the questions…</source>
        <translation>Cambiar las preguntas…</translation>
    </message>
    <message>
        <source>Answered: %L1 of %L2</source>
        <translation>Respondidas: %L1 de %L2</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>These questions are asked of every call. A question that is reworded or moved keeps its answers; one that is taken away, or answered in another way, begins anew.</source>
        <translation>Estas preguntas se hacen en cada llamada. Una pregunta reformulada o movida conserva sus respuestas; una que se quita, o que se responde de otra forma, empieza de nuevo.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>The questions are being loaded …</source>
        <translation>Cargando las preguntas…</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SelectionBar</name>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Mark as…</source>
        <translation>Marcar como…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Download recordings…</source>
        <translation>Descargar grabaciones…</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>En una carpeta…</translation>
    </message>
    <message>
        <source>As a ZIP archive…</source>
        <translation>Como archivo ZIP…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>%Ln llamada seleccionada</numerusform>
            <numerusform>%Ln llamadas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected calls</source>
        <translation>Exportar las llamadas seleccionadas</translation>
    </message>
    <message>
        <source>Table for spreadsheets, with byte order mark (*.csv)</source>
        <translation>Tabla para hojas de cálculo, con marca de orden de bytes (*.csv)</translation>
    </message>
    <message>
        <source>Table, plain UTF-8 (*.csv)</source>
        <translation>Tabla, UTF-8 sin marca (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>Where to make a folder for the recordings</source>
        <translation>Dónde crear una carpeta para las grabaciones</translation>
    </message>
    <message>
        <source>Save the recordings</source>
        <translation>Guardar las grabaciones</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln calls</source>
        <translation>
            <numerusform>%L1 de %Ln llamada</numerusform>
            <numerusform>%L1 de %Ln llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SettingsPage</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>Le damos la bienvenida a Earshot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Calls come from this computer</source>
        <translation>Las llamadas proceden de este equipo</translation>
    </message>
    <message>
        <source>Calls come from a team’s receiver</source>
        <translation>Las llamadas proceden del receptor de un equipo de trabajo</translation>
    </message>
    <message>
        <source>These are sample calls</source>
        <translation>Son llamadas de ejemplo</translation>
    </message>
    <message>
        <source>Change where calls come from…</source>
        <translation>Cambiar de dónde proceden las llamadas…</translation>
    </message>
    <message>
        <source>There is nothing to set here</source>
        <translation>Aquí no hay nada que ajustar</translation>
    </message>
    <message>
        <source>When the window is closed:</source>
        <translation>Al cerrar la ventana:</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
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
        <translation>Qué lado se oye (0 ambos, 1 agente, 2 llamante)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>a side of the conversation</comment>
        <translation>Se oye: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Sidebar</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignBar</name>
    <message>
        <source>Why this call should be heard</source>
        <translation>Por qué conviene escuchar esta llamada</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignTexts</name>
    <message>
        <source>%1 minutes of silence at %2</source>
        <comment>1:12 minutes</comment>
        <translation>%1 minutos de silencio en %2</translation>
    </message>
    <message>
        <source>A tool failed at %1</source>
        <translation>Una herramienta falló en %1</translation>
    </message>
    <message>
        <source>The tool %1 failed at %2</source>
        <translation>La herramienta %1 falló en %2</translation>
    </message>
    <message>
        <source>Success evaluated as low: %1</source>
        <translation>Éxito valorado como bajo: %1</translation>
    </message>
    <message>
        <source>Evaluated as a failure</source>
        <translation>Valorada como fracaso</translation>
    </message>
    <message>
        <source>The caller complains: “%1” at %2</source>
        <translation>El llamante se queja: «%1» en %2</translation>
    </message>
    <message numerus="yes">
        <source>A short call, with %Ln seconds of waiting at %1</source>
        <translation>
            <numerusform>Una llamada corta, con %Ln segundo de espera en %1</numerusform>
            <numerusform>Una llamada corta, con %Ln segundos de espera en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short call, after %Ln seconds of waiting</source>
        <translation>
            <numerusform>Una llamada corta, tras %Ln segundo de espera</numerusform>
            <numerusform>Una llamada corta, tras %Ln segundos de espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds of silence at %1</source>
        <translation>
            <numerusform>%Ln segundo de silencio en %1</numerusform>
            <numerusform>%Ln segundos de silencio en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tool failed %Ln times, first at %1</source>
        <translation>
            <numerusform>Una herramienta falló %Ln vez, la primera en %1</numerusform>
            <numerusform>Una herramienta falló %Ln veces, la primera en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tool %1 failed %Ln times, first at %2</source>
        <translation>
            <numerusform>La herramienta %1 falló %Ln vez, la primera en %2</numerusform>
            <numerusform>La herramienta %1 falló %Ln veces, la primera en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caller complains %Ln times, first “%1” at %2</source>
        <translation>
            <numerusform>El llamante se queja %Ln vez, la primera «%1» en %2</numerusform>
            <numerusform>El llamante se queja %Ln veces, la primera «%1» en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They interrupt each other %Ln times, first at %1</source>
        <translation>
            <numerusform>Se interrumpen %Ln vez, la primera en %1</numerusform>
            <numerusform>Se interrumpen %Ln veces, la primera en %1</numerusform>
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
        <translation>Oír todo el silencio</translation>
    </message>
    <message>
        <source>Shorten pauses over 2 s</source>
        <translation>Acortar pausas de más de 2 s</translation>
    </message>
    <message>
        <source>Shorten pauses over 1 s</source>
        <translation>Acortar pausas de más de 1 s</translation>
    </message>
    <message>
        <source>Shorten pauses over 0.6 s</source>
        <translation>Acortar pausas de más de 0,6 s</translation>
    </message>
    <message>
        <source>%1 (saves %2)</source>
        <comment>what is shortened, a length of time</comment>
        <translation>%1 (ahorra %2)</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Skips silence</source>
        <translation>Salta el silencio</translation>
    </message>
    <message>
        <source>Skips silence, saves %1</source>
        <translation>Salta el silencio, ahorra %1</translation>
    </message>
    <message>
        <source>Begin 1.5 s earlier after a pause</source>
        <translation>Empezar 1,5 s antes tras una pausa</translation>
    </message>
    <message>
        <source>Make the quieter side as loud as the other</source>
        <translation>Igualar el volumen del lado más bajo al del otro</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Salida de sonido</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>La configurada en el equipo</translation>
    </message>
    <message>
        <source>Agent twice as fast</source>
        <translation>Agente al doble de velocidad</translation>
    </message>
    <message>
        <source>Caller twice as fast</source>
        <translation>Llamante al doble de velocidad</translation>
    </message>
    <message>
        <source>Which pauses are skipped (S), and how it is played on</source>
        <translation>Qué pausas se saltan (S) y cómo sigue la reproducción</translation>
    </message>
    <message>
        <source>Agent’s level</source>
        <translation>Nivel del agente</translation>
    </message>
    <message>
        <source>Caller’s level</source>
        <translation>Nivel del llamante</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SourcesModel</name>
    <message>
        <source>%1 What is shown was seen %2.</source>
        <translation>%1 Lo que se muestra es de %2.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>Eventos enviados a</translation>
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
        <translation>seleccionado de %1 a %2, dura %3</translation>
    </message>
</context>
<context>
    <name>earshot::ui::StateTexts</name>
    <message>
        <source>No recording yet</source>
        <translation>Aún sin grabación</translation>
    </message>
    <message>
        <source>The provider has not said whether this call was recorded. If a recording comes, it appears here.</source>
        <translation>El proveedor no ha indicado si esta llamada se grabó. Si llega una grabación, aparecerá aquí.</translation>
    </message>
    <message>
        <source>The call is not over</source>
        <translation>La llamada no ha terminado</translation>
    </message>
    <message>
        <source>Its recording appears here when it has ended.</source>
        <translation>Su grabación aparecerá aquí cuando termine.</translation>
    </message>
    <message>
        <source>The recording is fetched again soon</source>
        <translation>La grabación se volverá a descargar pronto</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>El último intento falló: %1</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>El último intento falló; el siguiente se hará por sí solo.</translation>
    </message>
    <message>
        <source>The recording could not be fetched</source>
        <translation>No se pudo descargar la grabación</translation>
    </message>
    <message>
        <source>Every attempt failed: %1 The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>Todos los intentos fallaron: %1 La persona encargada del receptor puede intentarlo de nuevo; la transcripción se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Every attempt failed. The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>Todos los intentos fallaron. La persona encargada del receptor puede intentarlo de nuevo; la transcripción se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>Esta llamada no tiene grabación</translation>
    </message>
    <message>
        <source>%1 The transcript is all there is.</source>
        <translation>%1 La transcripción es lo único que hay.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it. The transcript is all there is.</source>
        <translation>El proveedor no conservó el audio. La transcripción es lo único que hay.</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>La grabación se eliminó</translation>
    </message>
    <message>
        <source>%1 The transcript and the details stay.</source>
        <translation>%1 La transcripción y los detalles se mantienen.</translation>
    </message>
    <message>
        <source>It was kept once and then deleted. The transcript and the details stay.</source>
        <translation>Se conservó y después se eliminó. La transcripción y los detalles se mantienen.</translation>
    </message>
    <message>
        <source>Recording waits its turn</source>
        <translation>La grabación espera su turno</translation>
    </message>
    <message>
        <source>Recording is being fetched</source>
        <translation>Descargando la grabación</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>Grabación lista</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Se reintentará pronto</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>Grabación fallida</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>Solo transcripción</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>Grabación eliminada</translation>
    </message>
    <message>
        <source>The recording waits its turn</source>
        <translation>La grabación espera su turno</translation>
    </message>
    <message>
        <source>It is fetched from the provider in a moment and can then be played here.</source>
        <translation>En un momento se descargará del proveedor y podrá reproducirse aquí.</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked</source>
        <translation>La grabación se está descargando y comprobando</translation>
    </message>
    <message>
        <source>It can be played here as soon as it is stored.</source>
        <translation>Podrá reproducirse aquí en cuanto esté almacenada.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it.</source>
        <translation>El proveedor no conservó el audio.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TagBar</name>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>Añadir una etiqueta (T)</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>Etiqueta, otra etiqueta</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Etiquetas nuevas, separadas por comas</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Quitar la etiqueta «%1»</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What is heard now, and the length of the recording</source>
        <translation>Lo que se oye ahora y la duración de la grabación</translation>
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
        <translation>%1 h %2 min</translation>
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
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
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
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>Recording ready · %1</source>
        <translation>Grabación lista · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings ready</source>
        <translation>
            <numerusform>%n grabación lista</numerusform>
            <numerusform>%n grabaciones listas</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of %1 could not be kept. %2</source>
        <translation>No se pudo guardar la grabación de %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be kept</source>
        <translation>
            <numerusform>No se pudo guardar %n grabación</numerusform>
            <numerusform>No se pudieron guardar %n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings could not be kept</source>
        <translation>Muestra las llamadas cuyas grabaciones no se pudieron guardar</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings became ready</source>
        <translation>Muestra las llamadas cuyas grabaciones ya están listas</translation>
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
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
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
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Keep the turn that is heard in view again (.)</source>
        <translation>Volver a mantener a la vista la intervención que se oye (.)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>Escuchar desde aquí</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole transcript</source>
        <translation>Copiar toda la transcripción</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier</source>
        <translation>Llega tarde: 0,1 s antes</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later</source>
        <translation>Llega pronto: 0,1 s después</translation>
    </message>
    <message numerus="yes">
        <source>Clip these %n turns…</source>
        <translation>
            <numerusform>Fragmento de %n intervención…</numerusform>
            <numerusform>Fragmento de estas %n intervenciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip this turn…</source>
        <translation>Fragmento de esta intervención…</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Seleccionado: %1</translation>
    </message>
    <message>
        <source>Clip these words…</source>
        <translation>Fragmento de estas palabras…</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Copiar estas palabras</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Abrir Earshot</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>Salir de Earshot</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>Bandeja: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>Bandeja: %1+</translation>
    </message>
    <message>
        <source>1 call waits to be heard</source>
        <translation>1 llamada pendiente de escuchar</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be heard</source>
        <translation>
            <numerusform>%n llamada pendiente de escuchar</numerusform>
            <numerusform>%n llamadas pendientes de escuchar</numerusform>
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
        <translation>No funciona: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TurnText</name>
    <message>
        <source>both speaking</source>
        <translation>ambos hablan</translation>
    </message>
    <message>
        <source>agent speaking</source>
        <translation>habla el agente</translation>
    </message>
    <message>
        <source>caller speaking</source>
        <translation>habla el llamante</translation>
    </message>
    <message>
        <source>somebody speaking</source>
        <translation>habla alguien</translation>
    </message>
</context>
<context>
    <name>earshot::ui::VerdictBar</name>
    <message>
        <source>Nothing needs to be done (G)</source>
        <translation>No hay nada que hacer (G)</translation>
    </message>
    <message>
        <source>Somebody has to get back to the customer (F)</source>
        <translation>Alguien tiene que contactar con el cliente (F)</translation>
    </message>
    <message>
        <source>Something went wrong (X)</source>
        <translation>Algo salió mal (X)</translation>
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
        <translation>No se ha guardado para %1: %2</translation>
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
        <translation>%1   (unas %L2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>No views are saved so far</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Save words and filters as a view…</source>
        <translation>Guardar palabras y filtros como vista…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Its name, which all of your organisation see:</source>
        <translation>Su nombre, visible para toda su organización:</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody? The calls stay.</source>
        <translation>¿Eliminar la vista «%1» para todos? Las llamadas se mantienen.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveGrip</name>
    <message>
        <source>Waveform: taller</source>
        <translation>Forma de onda: más alta</translation>
    </message>
    <message>
        <source>Waveform: shorter</source>
        <translation>Forma de onda: más baja</translation>
    </message>
    <message>
        <source>Waveform: the usual height</source>
        <translation>Forma de onda: altura habitual</translation>
    </message>
    <message>
        <source>Height of the waveform</source>
        <translation>Altura de la forma de onda</translation>
    </message>
    <message>
        <source>Drag to make the waveform taller or shorter (arrow keys), double click for the usual height</source>
        <translation>Arrastre para hacer la forma de onda más alta o más baja (teclas de flecha); doble clic para la altura habitual</translation>
    </message>
    <message>
        <source>Waveform: more room for the agent</source>
        <translation>Forma de onda: más espacio para el agente</translation>
    </message>
    <message>
        <source>Waveform: more room for the caller</source>
        <translation>Forma de onda: más espacio para el llamante</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveMark</name>
    <message>
        <source>Silence of %1</source>
        <translation>Silencio de %1</translation>
    </message>
    <message>
        <source>The agent answers after %1</source>
        <translation>El agente responde tras %1</translation>
    </message>
    <message>
        <source>The agent interrupts the caller</source>
        <translation>El agente interrumpe al llamante</translation>
    </message>
    <message>
        <source>The caller interrupts the agent</source>
        <translation>El llamante interrumpe al agente</translation>
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
        <translation>La grabación completa</translation>
    </message>
    <message>
        <source>Drag to see another part; Ctrl and the wheel over the lanes bring it nearer</source>
        <translation>Arrastre para ver otra parte; Ctrl y la rueda sobre las pistas la acercan</translation>
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
        <translation>Forma de onda: acercar</translation>
    </message>
    <message>
        <source>Waveform: farther</source>
        <translation>Forma de onda: alejar</translation>
    </message>
    <message>
        <source>Waveform: the whole call</source>
        <translation>Forma de onda: toda la llamada</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>To the next silence, interruption or slow answer</source>
        <translation>Al siguiente silencio, interrupción o respuesta lenta</translation>
    </message>
    <message>
        <source>To the silence, interruption or slow answer before</source>
        <translation>Al anterior silencio, interrupción o respuesta lenta</translation>
    </message>
    <message>
        <source>Swap agent and caller in this call</source>
        <translation>Intercambiar agente y llamante en esta llamada</translation>
    </message>
    <message>
        <source>Loading the waveform …</source>
        <translation>Cargando la forma de onda…</translation>
    </message>
    <message>
        <source>There is no waveform for this recording. It can be played all the same.</source>
        <translation>Esta grabación no tiene forma de onda. Aun así se puede reproducir.</translation>
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
        <translation>Punto de la grabación</translation>
    </message>
    <message>
        <source>Click to listen from here (arrow keys: 5 s, with Ctrl 15 s), drag to select (Shift and arrow keys)</source>
        <translation>Haga clic para escuchar desde aquí (teclas de flecha: 5 s, con Ctrl 15 s), arrastre para seleccionar (Shift y teclas de flecha)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Select: one step to the left (in the transcript, one word)</source>
        <translation>Seleccionar: un paso a la izquierda (en la transcripción, una palabra)</translation>
    </message>
    <message>
        <source>Select: one step to the right (in the transcript, one word)</source>
        <translation>Seleccionar: un paso a la derecha (en la transcripción, una palabra)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WordsDialog</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Palabras predeterminadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Words of a complaint</source>
        <translation>Palabras de una queja</translation>
    </message>
    <message>
        <source>A call in which the caller says one of these comes first in the inbox. Write a word or a phrase a line; * at the end of a word stands for all that begin so.</source>
        <translation>Una llamada en la que el llamante dice una de estas palabras va primero en la bandeja. Escriba una palabra o frase por línea; * al final de una palabra vale por todas las que empiezan así.</translation>
    </message>
    <message>
        <source>Everybody’s calls are looked through for Earshot’s own words again</source>
        <translation>Las llamadas vuelven a examinarse, para todos, con las palabras propias de Earshot</translation>
    </message>
    <message>
        <source>The words are being loaded …</source>
        <translation>Cargando las palabras…</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>That is more than is looked for. Take some away.</source>
        <translation>Son más de las que se buscan. Quite algunas.</translation>
    </message>
    <message>
        <source>These are Earshot’s own words. What you save counts for everybody.</source>
        <translation>Estas son las palabras propias de Earshot. Lo que guarde vale para todos.</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Elegidas por %1</translation>
    </message>
</context>
</TS>
