<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is open on this data folder already; its window is in front now.</source>
        <translation>Message Channel Wizard ya está abierto con esta carpeta de datos; su ventana está ahora delante.</translation>
    </message>
    <message>
        <source>Message Channel Wizard is open on this data folder already (process {number}) and does not answer. Wait until it does, or end it and start again. This start has changed nothing.</source>
        <translation>Message Channel Wizard ya está abierto con esta carpeta de datos (proceso {number}) y no responde. Espere a que responda, o ciérrelo y vuelva a iniciar. Este inicio no ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Acerca de {name}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>Desde el código fuente</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Carpeta de datos: {folder}</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>Abrir &amp;carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Buscar act&amp;ualizaciones</translation>
    </message>
    <message>
        <source>Licences of what this program is made of</source>
        <translation>Licencias de los componentes de este programa</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>They are listed in the packages: packaging/notices.py makes the list.</source>
        <translation>Figuran en los paquetes: packaging/notices.py genera la lista.</translation>
    </message>
    <message>
        <source>Copied. No address, name or key is in it.</source>
        <translation>Copiado. No contiene direcciones, nombres ni claves.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Consultando {address} …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Version {version} is out: {notes}</source>
        <translation>Hay una versión nueva, {version}: {notes}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account at the provider</source>
        <translation>Su cuenta en el proveedor</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;mbre del canal</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Se ve en el portal de la PBX y lo ven sus usuarios.</translation>
    </message>
    <message>
        <source>What {provider} gave you. Demo: nothing is stored.</source>
        <translation>Lo que le dio {provider}. Demostración: no se guarda nada.</translation>
    </message>
    <message>
        <source>What {provider} gave you. On this computer keys are stored only in the keyring.</source>
        <translation>Lo que le dio {provider}. En este equipo las claves solo se guardan en el llavero.</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>Su cuenta en {provider}</translation>
    </message>
    <message>
        <source>{pbx} already has a channel of this name (ID {id}). Choose another.</source>
        <translation>{pbx} ya tiene un canal con este nombre (ID {id}). Elija otro.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usar «{name}»</translation>
    </message>
    <message>
        <source>This name is free on {pbx}.</source>
        <translation>Este nombre está libre en {pbx}.</translation>
    </message>
    <message>
        <source>The keys that were typed for the provider before are deleted from this computer&apos;s keyring. While this window is open, they come back when you choose it again.</source>
        <translation>Las claves introducidas para el proveedor anterior se eliminan del llavero de este equipo. Mientras esta ventana esté abierta, vuelven si lo elige de nuevo.</translation>
    </message>
    <message>
        <source>The keys are being read from this computer&apos;s keyring; then it goes on.</source>
        <translation>Se están leyendo las claves del llavero de este equipo; después continúa.</translation>
    </message>
    <message>
        <source>Leave it empt&amp;y</source>
        <translation>De&amp;jarlo vacío</translation>
    </message>
    <message>
        <source>It is kept for this run only.</source>
        <translation>Solo se conserva durante esta sesión.</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>Otro programa ha cambiado este valor en el llavero. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>It was typed here, and is not in the keyring any more. Type it again.</source>
        <translation>Se introdujo aquí y ya no está en el llavero. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>What was typed here could not be read. Type it again.</source>
        <translation>No se pudo leer lo que se introdujo aquí. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The provider did not take these keys ({reason}). Channel {id} exists already: compare them with the provider&apos;s portal and correct them in the PBX&apos;s portal.</source>
        <translation>El proveedor no aceptó estas claves ({reason}). El canal {id} ya existe: compárelas con el portal del proveedor y corríjalas en el portal de la centralita.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>Esta es la centralita de demostración: pruebe lo que quiera, nada llega a una centralita real.</translation>
    </message>
    <message>
        <source>What you began is not created yet; everything you typed is still here.</source>
        <translation>Lo que empezó aún no está creado; todo lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The channel “{name}” was not created yet; what you typed is still here.</source>
        <translation>El canal «{name}» aún no está creado; lo que escribió sigue aquí.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>CardLine</name>
    <message>
        <source>Copy webhook</source>
        <translation>Copiar webhook</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;No conectar</translation>
    </message>
    <message>
        <source>The certificate was &amp;renewed…</source>
        <translation>El certificado se &amp;renovó…</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust it</source>
        <translation>Las huellas coinciden: confia&amp;r</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copiar para el administrador</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Something else may be answering for {pbx}</source>
        <translation>Quizá responde otra cosa en lugar de {pbx}</translation>
    </message>
    <message>
        <source>Is this still {pbx}?</source>
        <translation>¿Sigue siendo {pbx}?</translation>
    </message>
    <message>
        <source>First connection: is this really {pbx}?</source>
        <translation>Primera conexión: ¿es realmente {pbx}?</translation>
    </message>
    <message>
        <source>It cannot be confirmed that this is the certificate that was trusted: {why}. Compare this fingerprint with the one that the PBX&apos;s administrator sees in the browser. Nothing was sent.</source>
        <translation>No se puede confirmar que este sea el certificado en el que se confió: {why}. Compare esta huella con la que el administrador de la PBX ve en el navegador. No se envió nada.</translation>
    </message>
    <message>
        <source>Nobody can say whether another certificate is trusted for it already: {unasked}. The one shown is not one that this computer trusts ({why}). Compare this fingerprint with the one that the PBX&apos;s administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>Nadie puede decir si ya se confía en otro certificado para ella: {unasked}. Este equipo no confía en el que se muestra ({why}). Compare esta huella con la que el administrador de la centralita ve en el navegador antes de confiar en él. No se envió nada.</translation>
    </message>
    <message>
        <source>The certificate is not one that this computer trusts ({why}). Compare this fingerprint with the one that the PBX&apos;s administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>Este equipo no confía en el certificado ({why}). Compare esta huella con la que el administrador de la PBX ve en el navegador y confíe entonces exactamente en este certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>La carpeta de datos y el llavero de este equipo nombran certificados distintos para {host}: uno de los dos fue cambiado. No se envió nada.</translation>
    </message>
    <message>
        <source>{host} was vouched for by an authority that this computer trusts, and is not any more ({why}). Nothing was sent.</source>
        <translation>A {host} lo avalaba una autoridad en la que este equipo confía, y ya no ({why}). No se envió nada.</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one that was trusted. Nothing was sent.</source>
        <translation>{host} muestra otro certificado que aquel en el que se confió. No se envió nada.</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} muestra otro certificado que aquel en el que se confió el {day}. No se envió nada.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>You trusted</source>
        <translation>Usted confió en</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to: {subject}</source>
        <translation>Emitido para: {subject}</translation>
    </message>
    <message>
        <source>Valid: {start} to {end}</source>
        <translation>Válido: {start} a {end}</translation>
    </message>
    <message>
        <source>If the PBX was replaced or got a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>Si la PBX se sustituyó o recibió un certificado nuevo, compare la huella con la que ve su administrador.</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>Las huellas coinciden: confia&amp;r y enviar</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nuevo canal</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Create all that wait</source>
        <translation>&amp;Crear todos los que esperan</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>De&amp;tener después de este</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export with &amp;keys…</source>
        <translation>Exportar con cla&amp;ves…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Bu&amp;scar</translation>
    </message>
</context>
<context>
    <name>ChannelFiles</name>
    <message>
        <source>Import channel files</source>
        <translation>Importar archivos de canal</translation>
    </message>
    <message>
        <source>Channel files</source>
        <translation>Archivos de canal</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Reading the channel files…</source>
        <translation>Leyendo los archivos de canal…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>1 channel file was written.</source>
        <translation>Se escribió 1 archivo de canal.</translation>
    </message>
    <message>
        <source>{count} channel files were written.</source>
        <translation>Se escribieron {count} archivos de canal.</translation>
    </message>
    <message>
        <source>Keys that do not look right: {count}; the account page says why.</source>
        <translation>Claves que no parecen correctas: {count}; la página de la cuenta dice por qué.</translation>
    </message>
    <message>
        <source>1 channel was imported.</source>
        <translation>Se importó 1 canal.</translation>
    </message>
    <message>
        <source>{count} channels were imported.</source>
        <translation>Se importaron {count} canales.</translation>
    </message>
    <message>
        <source>Export channels</source>
        <translation>Exportar canales</translation>
    </message>
    <message>
        <source>History of created channels</source>
        <translation>Historial de canales creados</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>The history was written.</source>
        <translation>El historial se ha escrito.</translation>
    </message>
</context>
<context>
    <name>ChannelPane</name>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Cop&amp;y webhook URL</source>
        <translation>Cop&amp;iar URL del webhook</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>its PBX</source>
        <translation>su centralita</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Connecting with the provider</source>
        <translation>Conectando con el proveedor</translation>
    </message>
    <message>
        <source>Look at the &amp;keys</source>
        <translation>Ver las &amp;claves</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Connecting with the provider…</source>
        <translation>Conectando con el proveedor…</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>Which kind of channel?</source>
        <translation>¿Qué tipo de canal?</translation>
    </message>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>El proveedor no se puede cambiar una vez creado el canal.</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>Buscar un tipo o proveedor</translation>
    </message>
    <message>
        <source>Enter takes {name}.</source>
        <translation>Intro elige {name}.</translation>
    </message>
    <message>
        <source>{count} fit. Type on, or choose one with the arrows.</source>
        <translation>Coinciden {count}. Siga escribiendo o elija uno con las flechas.</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. Providers with an SMS API of their own fit General.</source>
        <translation>Ningún proveedor se llama «{typed}». Los que tienen su propia API de SMS encajan en General.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
</context>
<context>
    <name>ChannelWizard</name>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Volver a la re&amp;visión</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
</context>
<context>
    <name>ChannelsTable</name>
    <message>
        <source>Channels of this computer</source>
        <translation>Canales de este equipo</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Ticks are kept.</source>
        <translation>Las marcas se guardan.</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} de {count} hechos</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>ClientSecret</name>
    <message>
        <source>Emptied, because the address is another one now: a Client Secret belongs to its PBX alone.</source>
        <translation>Se ha vaciado porque la dirección ahora es otra: un Client Secret pertenece solo a su centralita.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up.</source>
        <translation>No se pudo consultar el Client Secret.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de nue&amp;vo</translation>
    </message>
    <message>
        <source>Taken from this computer&apos;s keyring.</source>
        <translation>Tomado del llavero de este equipo.</translation>
    </message>
    <message>
        <source>The Client Secret is kept for this run only.</source>
        <translation>El Client Secret se conserva solo durante esta ejecución.</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the right one.</source>
        <translation>Otro programa ha cambiado el Client Secret en el llavero de este equipo. Pruébelo como está ahora o introduzca el correcto.</translation>
    </message>
    <message>
        <source>It was kept here, and is not in this computer&apos;s keyring any more. Type it again.</source>
        <translation>Estaba guardado aquí y ya no está en el llavero de este equipo. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>No se pudo consultar el Client Secret. Introdúzcalo.</translation>
    </message>
    <message>
        <source>The Client Secret of the Client ID before ({ids}) was deleted from the keyring.</source>
        <translation>El Client Secret del Client ID anterior ({ids}) se ha eliminado del llavero.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Bare numbers are ids of the PBX</source>
        <translation>Los números solos son ID de la PBX</translation>
    </message>
    <message>
        <source>Otherwise a bare number in the destination column is an extension&apos;s number.</source>
        <translation>Si no, un número solo en la columna de destino es el de una extensión.</translation>
    </message>
    <message>
        <source>A row names the columns</source>
        <translation>Una fila nombra las columnas</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>no está en esta tabla</translation>
    </message>
</context>
<context>
    <name>ConnectionOutcome</name>
    <message>
        <source>Send the &amp;keys unencrypted</source>
        <translation>Enviar las &amp;claves sin cifrar</translation>
    </message>
    <message>
        <source>Prepare &amp;without the PBX</source>
        <translation>Preparar &amp;sin la centralita</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>Modelo {model}, firmware {firmware}, número de serie {serial}</translation>
    </message>
    <message>
        <source>the PBX</source>
        <translation>la centralita</translation>
    </message>
    <message>
        <source>✓ Connected to {name}</source>
        <translation>✓ Conectado con {name}</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>⚠ Nothing was sent: the certificate has to be looked at first.</source>
        <translation>⚠ No se envió nada: primero hay que mirar el certificado.</translation>
    </message>
    <message>
        <source>The channel can be prepared all the same: press Next again, and create it when the PBX is reachable.</source>
        <translation>El canal se puede preparar igualmente: pulse otra vez Siguiente y créelo cuando la centralita sea accesible.</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>No conectado. No se envió nada.</translation>
    </message>
    <message>
        <source>&amp;Log in all the same</source>
        <translation>&amp;Iniciar sesión de todos modos</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>The application met a fault of its own. What you typed is kept, and you can go on.</source>
        <translation>La aplicación tuvo un fallo propio. Lo que escribió se conserva y puede continuar.</translation>
    </message>
    <message>
        <source>If a channel was being created at this moment, look in the PBX&apos;s portal under Messaging &gt; Message Channel whether it is there before you create it again. If it happens again, copy the report and send it to support: it tells where in the program it happened and holds nothing that you typed.</source>
        <translation>Si en este momento se estaba creando un canal, compruebe en el portal de la centralita, en Messaging &gt; Message Channel, si está allí antes de crearlo otra vez. Si vuelve a ocurrir, copie el informe y envíelo al soporte: dice en qué parte del programa ocurrió y no contiene nada de lo que escribió.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CreatingView</name>
    <message>
        <source>Creating the channel</source>
        <translation>Creando el canal</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Connecting to {pbx}</source>
        <translation>Conectando con {pbx}</translation>
    </message>
    <message>
        <source>Connected to {pbx}</source>
        <translation>Conectado con {pbx}</translation>
    </message>
    <message>
        <source>Looking for a channel of this name</source>
        <translation>Buscando un canal con este nombre</translation>
    </message>
    <message>
        <source>No channel of this name there yet</source>
        <translation>Aún no hay ningún canal con este nombre</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>Creando «{name}» con {numbers}</translation>
    </message>
    <message>
        <source>The PBX took “{name}”</source>
        <translation>La PBX aceptó «{name}»</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Leyéndolo de vuelta</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Leído de vuelta</translation>
    </message>
    <message>
        <source>1 channel looked at</source>
        <translation>1 canal revisado</translation>
    </message>
    <message>
        <source>{count} channels looked at</source>
        <translation>{count} canales revisados</translation>
    </message>
    <message>
        <source>still waiting, {seconds} s</source>
        <translation>sigue esperando, {seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>“{name}” was deleted on this computer.</source>
        <translation>«{name}» se eliminó de este equipo.</translation>
    </message>
    <message>
        <source>{count} channels were deleted on this computer.</source>
        <translation>Se eliminaron {count} canales de este equipo.</translation>
    </message>
    <message>
        <source>On the PBX nothing was changed.</source>
        <translation>En la centralita no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate the channel</source>
        <translation>Duplicar el canal</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nombre de la copia</translation>
    </message>
    <message>
        <source>Take the &amp;keys along (same account at the provider)</source>
        <translation>Llevar las &amp;claves (misma cuenta en el proveedor)</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>No numbers yet</source>
        <translation>Aún no hay números</translation>
    </message>
    <message>
        <source>Paste them from a spreadsheet or a mail, import a file, or type them one by one. The table may also stay empty: numbers can be added on the PBX later.</source>
        <translation>Péguelos de una hoja de cálculo o un correo, importe un archivo o escríbalos uno a uno. La tabla también puede quedar vacía: los números pueden añadirse después en la centralita.</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Todo lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Buscar ahora</translation>
    </message>
    <message>
        <source>&amp;None of these is it</source>
        <translation>&amp;Ninguno de estos lo es</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Volver a la re&amp;visión</translation>
    </message>
    <message>
        <source>Sent to {pbx}</source>
        <translation>Enviado a {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>No llegó una respuesta clara</translation>
    </message>
    <message>
        <source>Looked through {count} channels</source>
        <translation>{count} canales revisados</translation>
    </message>
    <message>
        <source>It is “{name}”, ID {id}</source>
        <translation>Es «{name}», ID {id}</translation>
    </message>
    <message>
        <source>It is the one with the ID {id}</source>
        <translation>Es el que tiene el ID {id}</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>The value stood on {count} lines; they were joined.</source>
        <translation>El valor ocupaba {count} líneas; se han unido.</translation>
    </message>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>{count} de {wanted} caracteres</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Parece correcto.</translation>
    </message>
    <message>
        <source>White space that was pasted around the value has been removed.</source>
        <translation>Se quitó el espacio en blanco pegado alrededor del valor.</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>Usar el valor &amp;decodificado</translation>
    </message>
    <message>
        <source>It is &amp;right as it is</source>
        <translation>Es &amp;correcto así</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>Se usa el valor decodificado.</translation>
    </message>
    <message>
        <source>The value is used exactly as it is.</source>
        <translation>El valor se usa exactamente como está.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>  (optional)</source>
        <translation>  (opcional)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Where is {field} found?</source>
        <translation>¿Dónde se encuentra {field}?</translation>
    </message>
    <message>
        <source>There are typographic quotation marks in this value, as mails and word processors make them. Compare it with the portal.</source>
        <translation>Este valor contiene comillas tipográficas, como las ponen correos y procesadores de texto. Compárelo con el portal.</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <source>Find by number, destination or member</source>
        <translation>Buscar por número, destino o miembro</translation>
    </message>
    <message>
        <source>Find lines</source>
        <translation>Buscar líneas</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Keep ready</source>
        <translation>Dejar &amp;preparado</translation>
    </message>
    <message>
        <source>&amp;Try to create now</source>
        <translation>&amp;Intentar crear ahora</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over of “{name}”, id {id}</source>
        <translation>Entrega de «{name}», id {id}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Hoja de entrega</translation>
    </message>
    <message>
        <source>For the customer&apos;s file: what was set up, where messages go, and what is to be done. No key, password or token stands on it.</source>
        <translation>Para el archivo del cliente: qué se configuró, adónde van los mensajes y qué queda por hacer. No contiene claves, contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Clie&amp;nte</translation>
    </message>
    <message>
        <source>Installed b&amp;y</source>
        <translation>Insta&amp;lado por</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Lo que falta por hacer en {provider}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>&amp;Save hand-over sheet…</source>
        <translation>&amp;Guardar hoja de entrega…</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <translation>Guardar hoja de entrega</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ Guardado como {file}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Where is “{field}” at {provider}?</source>
        <translation>¿Dónde está «{field}» en {provider}?</translation>
    </message>
    <message>
        <source>F1 opens this window, Escape closes it; it follows the wizard&apos;s pages.</source>
        <translation>F1 abre esta ventana y Escape la cierra; sigue las páginas del asistente.</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Canales</translation>
    </message>
    <message>
        <source>&amp;PBXs</source>
        <translation>C&amp;entralitas</translation>
    </message>
    <message>
        <source>Find a channel or number</source>
        <translation>Buscar canal o número</translation>
    </message>
    <message>
        <source>Find channels</source>
        <translation>Buscar canales</translation>
    </message>
    <message>
        <source>Find by name, number, provider, PBX or state (Ctrl+F)</source>
        <translation>Buscar por nombre, número, proveedor, PBX o estado (Ctrl+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nuevo canal</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
    <message>
        <source>New channel (Ctrl+N)</source>
        <translation>Canal nuevo (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>HomeBoard</name>
    <message>
        <source>{count} secret(s) that were deleted are still in the keyring: {why}</source>
        <translation>{count} secreto(s) eliminado(s) siguen en el llavero: {why}</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de nue&amp;vo</translation>
    </message>
    <message>
        <source>The keys are kept for this run only.</source>
        <translation>Las claves solo se conservan durante esta sesión.</translation>
    </message>
    <message>
        <source>Your channels could not be read. Nothing was changed.</source>
        <translation>No se pudieron leer sus canales. No se cambió nada.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <source>“{name}” is not ready to send, and stays a draft: {why} Open it and keep it ready again once that is mended; nothing was sent.</source>
        <translation>«{name}» no está listo para enviar y sigue siendo un borrador: {why} Ábralo y guárdelo listo otra vez cuando esté resuelto; no se envió nada.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>“{name}” is kept as a draft.</source>
        <translation>«{name}» se guardó como borrador.</translation>
    </message>
    <message>
        <source>“{name}” was made as a copy.</source>
        <translation>«{name}» se creó como copia.</translation>
    </message>
    <message>
        <source>“{name}” is being sent just now: delete it when the outcome is known.</source>
        <translation>«{name}» se está enviando ahora: elimínelo cuando se conozca el resultado.</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard: nothing was done to it here.</source>
        <translation>«{name}» se está creando en el asistente: aquí no se ha hecho nada.</translation>
    </message>
    <message>
        <source>A channel is being created. Wait for the outcome, or close the window again: what became of it is looked up on the PBX at the next start then, and nothing is sent twice.</source>
        <translation>Se está creando un canal. Espere el resultado o cierre la ventana otra vez: entonces, en el próximo inicio se mira en la centralita qué ha sido de él, y nada se envía dos veces.</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the computer&apos;s</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Cana&amp;l</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Order in each customer</source>
        <translation>&amp;Orden en cada cliente</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;About, diagnostics…</source>
        <translation>Acerca &amp;de, diagnóstico…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;History of created channels as CSV…</source>
        <translation>&amp;Historial de canales creados en CSV…</translation>
    </message>
    <message>
        <source>&amp;What this computer knows…</source>
        <translation>&amp;Lo que sabe este equipo…</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Ayu&amp;da</translation>
    </message>
    <message>
        <source>&amp;Help for this window</source>
        <translation>&amp;Ayuda de esta ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Message Channel Wizard</source>
        <translation>Message Channel Wizard</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>Import from {source}</source>
        <translation>Importar de {source}</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Pegar números</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>Los números son de</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Todos van a</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Tipo de destino</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>none: leave as written</source>
        <translation>ninguno: sin cambios</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Líneas mostradas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Lines that are not good</source>
        <translation>Líneas que no son correctas</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>Numbers written anew</source>
        <translation>Números reescritos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>Añadir a la tabla</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>Reemplazar la tabla</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the whole paste.</source>
        <translation>Ctrl+Z deshace todo el pegado.</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Comprobando las líneas…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Leyendo la hoja…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Take hidden rows as well</source>
        <translation>Tomar también las filas ocultas</translation>
    </message>
    <message>
        <source>Take rows that are struck through as well</source>
        <translation>Tomar también las filas tachadas</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Add those with a problem as well, to correct them in the table: {count}</source>
        <translation>Añadir también los que tienen un problema, para corregirlos en la tabla: {count}</translation>
    </message>
    <message>
        <source>{count} with a problem stay out</source>
        <translation>{count} con problemas quedan fuera</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>sin destino</translation>
    </message>
    <message>
        <source>{count} written anew</source>
        <translation>{count} reescritos</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 línea omitida</translation>
    </message>
    <message>
        <source>{count} lines left out</source>
        <translation>{count} líneas omitidas</translation>
    </message>
    <message>
        <source>1 line to decide</source>
        <translation>1 línea por decidir</translation>
    </message>
    <message>
        <source>{count} lines to decide</source>
        <translation>{count} líneas por decidir</translation>
    </message>
    <message>
        <source>{count} numbers have no country code.</source>
        <translation>{count} números no tienen prefijo de país.</translation>
    </message>
    <message>
        <source>Proposed, because all other numbers are from there.</source>
        <translation>Propuesto, porque todos los demás números son de allí.</translation>
    </message>
    <message>
        <source>Lines that name their own destination keep it: {count}.</source>
        <translation>Las líneas con destino propio lo conservan: {count}.</translation>
    </message>
    <message>
        <source>&amp;Add {count}, leave {open} out</source>
        <translation>&amp;Añadir {count}, omitir {open}</translation>
    </message>
    <message>
        <source>&amp;Add 1 number</source>
        <translation>&amp;Añadir 1 número</translation>
    </message>
    <message>
        <source>&amp;Add {count} numbers</source>
        <translation>&amp;Añadir {count} números</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>What this computer knows</source>
        <translation>Lo que sabe este equipo</translation>
    </message>
    <message>
        <source>Nothing. No secret is stored on this computer.</source>
        <translation>Nada. En este equipo no hay ningún secreto guardado.</translation>
    </message>
    <message>
        <source>Delete a channel&apos;s &amp;keys from this computer once it is created</source>
        <translation>Eliminar las &amp;claves de un canal de este equipo en cuanto se haya creado</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Find a secret</source>
        <translation>Buscar un secreto</translation>
    </message>
    <message>
        <source>Secrets of this computer</source>
        <translation>Secretos de este equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>&amp;Eliminar todo…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Certificates: {certificates}. None can be read here; each can be deleted.</source>
        <translation>Secretos: {secrets}. Certificados: {certificates}. Ninguno puede leerse aquí; cada uno puede eliminarse.</translation>
    </message>
    <message>
        <source>&amp;Unlock the keyring and delete {count}</source>
        <translation>&amp;Desbloquear el llavero y eliminar {count}</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>Todavía sin centralita</translation>
    </message>
    <message>
        <source>Channels: {count}</source>
        <translation>Canales: {count}</translation>
    </message>
    <message>
        <source>Delete these {count}</source>
        <translation>Eliminar estos {count}</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>Eliminar todo lo de {name}</translation>
    </message>
    <message>
        <source>Delete {what} of {of}</source>
        <translation>Eliminar {what} de {of}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (eliminado)</translation>
    </message>
    <message>
        <source>Delete from this computer: {name}? It cannot be brought back. Nothing changes on the PBX; a channel that was not sent yet needs it typed again.</source>
        <translation>¿Eliminar de este equipo: {name}? No se puede recuperar. En la centralita no cambia nada; para un canal aún no enviado habrá que introducirlo de nuevo.</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? They cannot be brought back. Nothing changes on the PBXs; channels that were not sent yet need their keys typed again.</source>
        <translation>¿Eliminar todos los secretos y todos los certificados de confianza de este equipo? No se pueden recuperar. En las centralitas no cambia nada; para los canales aún no enviados habrá que introducir las claves de nuevo.</translation>
    </message>
    <message>
        <source>Delete secrets</source>
        <translation>Eliminar secretos</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NoChannels</name>
    <message>
        <source>Set up your first message channel</source>
        <translation>Configure su primer canal de mensajes</translation>
    </message>
    <message>
        <source>Prepare it anywhere, create it on site, hand it over with a clean sheet.</source>
        <translation>Prepárelo donde quiera, créelo in situ y entréguelo con una hoja limpia.</translation>
    </message>
    <message>
        <source>or drop channel files here</source>
        <translation>o suelte aquí archivos de canal</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nuevo canal</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. No PBX needed.</source>
        <translation>Escriba o pegue lo que le dio el proveedor. Sin la PBX.</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>Crear in situ</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX answers, everything that waits is one click away.</source>
        <translation>Cuando la PBX del cliente responde, todo lo que espera está a un clic.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any key.</source>
        <translation>Los pasos en el proveedor y una hoja para el cliente sin ninguna clave.</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>Las claves quedan en el llavero de este equipo hasta que usted las envíe.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clea&amp;r</source>
        <translation>Bo&amp;rrar</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Nada coincide con «{text}».</translation>
    </message>
</context>
<context>
    <name>OnSite</name>
    <message>
        <source>{pbx} answers. 1 channel waits.</source>
        <translation>{pbx} responde. Espera 1 canal.</translation>
    </message>
    <message>
        <source>{pbx} answers. {count} channels wait.</source>
        <translation>{pbx} responde. Esperan {count} canales.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Certificate as before</source>
        <translation>Certificado como antes</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificado de confianza</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>found just now</source>
        <translation>encontrada ahora mismo</translation>
    </message>
    <message>
        <source>Creating channel {number} of {count}</source>
        <translation>Creando el canal {number} de {count}</translation>
    </message>
    <message>
        <source>Creating channel {number} of {count} on {pbx}</source>
        <translation>Creando el canal {number} de {count} en {pbx}</translation>
    </message>
    <message>
        <source>You can go on working. What has been sent is finished, also if you stop.</source>
        <translation>Puede seguir trabajando. Lo enviado se termina, aunque detenga.</translation>
    </message>
    <message>
        <source>Not sent. It waits.</source>
        <translation>No enviado. Espera.</translation>
    </message>
    <message>
        <source>Nothing was created</source>
        <translation>No se creó nada</translation>
    </message>
    <message>
        <source>Nothing was created on {pbx}</source>
        <translation>No se creó nada en {pbx}</translation>
    </message>
    <message>
        <source>{count} of {channels}</source>
        <translation>{count} de {channels}</translation>
    </message>
    <message>
        <source>{channels} created</source>
        <translation>{channels}: creado</translation>
    </message>
    <message>
        <source>{channels} created on {pbx}</source>
        <translation>Creado en {pbx}: {channels}</translation>
    </message>
    <message>
        <source>Next: give each provider its webhook URL. Until then, no messages arrive.</source>
        <translation>Ahora: dé a cada proveedor su URL del webhook. Hasta entonces no llegan mensajes.</translation>
    </message>
    <message>
        <source>Created · ID {id}</source>
        <translation>Creado · ID {id}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Refused · {why}</source>
        <translation>Rechazado · {why}</translation>
    </message>
    <message>
        <source>Fix line {number}</source>
        <translation>Corregir la línea {number}</translation>
    </message>
    <message>
        <source>Waits for your trust</source>
        <translation>Espera su confianza</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>&amp;Escribirlo de nuevo</translation>
    </message>
    <message>
        <source>Created, not connected · ID {id}</source>
        <translation>Creado, sin conexión · ID {id}</translation>
    </message>
    <message>
        <source>Check keys</source>
        <translation>Revisar claves</translation>
    </message>
    <message>
        <source>Connected · ID {id}</source>
        <translation>Conectado · ID {id}</translation>
    </message>
</context>
<context>
    <name>OnSiteCard</name>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Save the &amp;sheet…</source>
        <translation>Guardar la &amp;hoja…</translation>
    </message>
    <message>
        <source>Save all {count} &amp;sheets…</source>
        <translation>Guardar las {count} &amp;hojas…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>De&amp;tener después de este</translation>
    </message>
    <message>
        <source>&amp;Create it</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Create all {count}</source>
        <translation>&amp;Crear los {count}</translation>
    </message>
    <message>
        <source>&amp;Create {count}</source>
        <translation>&amp;Crear {count}</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>&amp;Velocidad de envío (mensajes por segundo)</translation>
    </message>
    <message>
        <source>Not more than the provider allows, or it drops messages.</source>
        <translation>No más de lo que permite el proveedor, o descartará mensajes.</translation>
    </message>
    <message>
        <source>&amp;Days without a message before a session is closed</source>
        <translation>&amp;Días sin mensajes antes de cerrar una sesión</translation>
    </message>
    <message>
        <source>Only used when sessions are closed automatically.</source>
        <translation>Solo se usa cuando las sesiones se cierran automáticamente.</translation>
    </message>
    <message>
        <source>&amp;Text that goes with a file</source>
        <translation>Te&amp;xto que acompaña a un archivo</translation>
    </message>
    <message>
        <source>Sent beside a file or a picture, for receivers whose phone cannot show it.</source>
        <translation>Se envía junto a un archivo o imagen, para destinatarios cuyo teléfono no puede mostrarlo.</translation>
    </message>
    <message>
        <source>Domain of the webhook URL, under which the provider reaches the PBX</source>
        <translation>Dominio de la URL del webhook, con el que el proveedor llega a la centralita</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>&amp;FQDN de Yeastar</translation>
    </message>
    <message>
        <source>The domain name that Yeastar gives the PBX (Remote Access). Right for most, and for Cloud.</source>
        <translation>El nombre de dominio que Yeastar da a la centralita (Remote Access). Adecuado para la mayoría y para la nube.</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>&amp;Dominio propio (NAT)</translation>
    </message>
    <message>
        <source>Your own domain name on the public address that is forwarded to the PBX. It needs a valid certificate and no underscore in its name.</source>
        <translation>Su propio nombre de dominio en la dirección pública que se reenvía a la centralita. Necesita un certificado válido y no puede llevar guion bajo.</translation>
    </message>
    <message>
        <source>As the PBX does by default</source>
        <translation>Como lo haga la centralita por defecto</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Mantenerlas abiertas</translation>
    </message>
    <message>
        <source>Close them automatically</source>
        <translation>Cerrarlas automáticamente</translation>
    </message>
    <message>
        <source>Sessions &amp;without new messages</source>
        <translation>Sesiones &amp;sin mensajes nuevos</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>Permitir una &amp;segunda sesión</translation>
    </message>
    <message>
        <source>With the same sender and receiver; it takes over from the member who had the first, with the whole conversation.</source>
        <translation>Con el mismo remitente y destinatario; sustituye al miembro que tenía la primera, con toda la conversación.</translation>
    </message>
    <message>
        <source>the PBX decides</source>
        <translation>la centralita decide</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Paste everything</source>
        <translation>Pegar todo</translation>
    </message>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>{key} en esta página: claves, direcciones y números van a sus campos.</translation>
    </message>
    <message>
        <source>You see what was taken from where.</source>
        <translation>Verá qué se tomó y de dónde.</translation>
    </message>
    <message>
        <source>Have it all in an e-mail? Paste it whole.</source>
        <translation>¿Lo tiene todo en un correo? Péguelo entero.</translation>
    </message>
    <message>
        <source>&amp;Paste everything</source>
        <translation>&amp;Pegar todo</translation>
    </message>
    <message>
        <source>or open a file…</source>
        <translation>o abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Ver de dónde</translation>
    </message>
</context>
<context>
    <name>PasteEverything</name>
    <message>
        <source>There is no text in the clipboard. Copy the e-mail first.</source>
        <translation>No hay texto en el portapapeles. Copie primero el correo.</translation>
    </message>
    <message>
        <source>Open an e-mail or a text</source>
        <translation>Abrir un correo o un texto</translation>
    </message>
    <message>
        <source>E-mails and texts</source>
        <translation>Correos y textos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>This is too long for a mail; nothing was taken. Copy only the part with the keys.</source>
        <translation>Es demasiado largo para un correo; no se tomó nada. Copie solo la parte con las claves.</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it; nothing was changed.</source>
        <translation>No contiene nada para esta página; no se cambió nada.</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots: have the portal show them, and copy them again.</source>
        <translation>Las claves están ocultas tras puntos: haga que el portal las muestre y cópielas de nuevo.</translation>
    </message>
    <message>
        <source>{found} of {wanted} found in what you pasted</source>
        <translation>{found} de {wanted} encontrados en lo pegado</translation>
    </message>
    <message>
        <source>{told}. Missing: {names}</source>
        <translation>{told}. Falta: {names}</translation>
    </message>
    <message>
        <source>{told}. To check: {names}</source>
        <translation>{told}. Por comprobar: {names}</translation>
    </message>
    <message>
        <source>{lines} · kept for the Numbers page</source>
        <translation>{lines} · guardado para la página Números</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>{where} · look at it below</source>
        <translation>{where} · revíselo abajo</translation>
    </message>
    <message>
        <source>{count} different values, in lines {places}; none was taken</source>
        <translation>{count} valores distintos, en las líneas {places}; no se tomó ninguno</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>líneas {first}–{last}</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} direcciones</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valor</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} valores</translation>
    </message>
    <message>
        <source>1 hidden behind dots</source>
        <translation>1 oculto tras puntos</translation>
    </message>
    <message>
        <source>{count} hidden behind dots</source>
        <translation>{count} ocultos tras puntos</translation>
    </message>
    <message>
        <source>1 old or for tests</source>
        <translation>1 antiguo o de prueba</translation>
    </message>
    <message>
        <source>{count} old or for tests</source>
        <translation>{count} antiguos o de prueba</translation>
    </message>
    <message>
        <source>Not used: {parts}</source>
        <translation>Sin usar: {parts}</translation>
    </message>
</context>
<context>
    <name>PbxDialog</name>
    <message>
        <source>Add a PBX</source>
        <translation>Añadir una centralita</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>&amp;Dirección de la centralita</translation>
    </message>
    <message>
        <source>&amp;Name of the customer or site</source>
        <translation>&amp;Nombre del cliente o sede</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client ID</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client &amp;Secret</translation>
    </message>
</context>
<context>
    <name>PbxLine</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change PBX, now {name}</source>
        <translation>Cambiar de PBX, ahora {name}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se pudo contactar</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>certificate to compare</source>
        <translation>certificado por comparar</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>sin consultar aún</translation>
    </message>
</context>
<context>
    <name>PbxList</name>
    <message>
        <source>&amp;Add a PBX…</source>
        <translation>&amp;Añadir una centralita…</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>PBXs</source>
        <translation>Centralitas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Lists last seen</source>
        <translation>Últimas listas</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Rename the PBX</source>
        <translation>Cambiar el nombre de la centralita</translation>
    </message>
    <message>
        <source>Name of the customer or site</source>
        <translation>Nombre del cliente o sede</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>“{before}” is called “{name}” now.</source>
        <translation>«{before}» ahora se llama «{name}».</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>Quitar la PBX</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Channels stay, here and on it.</source>
        <translation>¿Quitar {pbx}, su certificado, sus listas y su Client Secret? Los canales se conservan, aquí y en ella.</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>Conectando con {pbx}…</translation>
    </message>
    <message>
        <source>✓ Connected to {name}.</source>
        <translation>✓ Conectado con {name}.</translation>
    </message>
    <message>
        <source>⚠ Nothing was sent: the certificate has to be looked at first.</source>
        <translation>⚠ No se envió nada: primero hay que mirar el certificado.</translation>
    </message>
    <message>
        <source>Log in once more?</source>
        <translation>¿Iniciar sesión otra vez?</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>No conectado. No se envió nada.</translation>
    </message>
    <message>
        <source>This PBX was in the list already: its Client ID {before} was replaced.</source>
        <translation>Esta centralita ya estaba en la lista: se sustituyó su Client ID {before}.</translation>
    </message>
    <message>
        <source>This PBX was in the list already: its login was replaced.</source>
        <translation>Esta centralita ya estaba en la lista: se sustituyó su inicio de sesión.</translation>
    </message>
    <message>
        <source>The Client Secret of the Client ID before ({ids}) was deleted from the keyring.</source>
        <translation>El Client Secret del Client ID anterior ({ids}) se ha eliminado del llavero.</translation>
    </message>
    <message>
        <source>The Client Secret is kept for this run only.</source>
        <translation>El Client Secret se conserva solo durante esta ejecución.</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as that is possible.</source>
        <translation>Su Client Secret sigue en el llavero y se eliminará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Keys over http</source>
        <translation>Claves por http</translation>
    </message>
</context>
<context>
    <name>PbxPage</name>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
    <message>
        <source>Which PBX?</source>
        <translation>¿Qué PBX?</translation>
    </message>
    <message>
        <source>Client ID and Client Secret stand in the PBX&apos;s portal under Integrations &gt; API.</source>
        <translation>Client ID y Client Secret están en el portal de la centralita, en Integrations &gt; API.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>As in the browser, for instance https://192.168.5.150:8088 or office.ras.yeastar.com</source>
        <translation>Como en el navegador, por ejemplo https://192.168.5.150:8088 u office.ras.yeastar.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client &amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client &amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Probar cone&amp;xión</translation>
    </message>
    <message>
        <source>Connecting to the PBX</source>
        <translation>Conectando con la centralita</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>With http:// anybody in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>Con http:// cualquiera en esta red puede leer las claves. Use https:// si la centralita lo ofrece.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>{who}, {place} of {count}</source>
        <translation>{who}, {place} de {count}</translation>
    </message>
    <message>
        <source>{name} added, {count} chosen</source>
        <translation>{name} añadido, {count} elegidos</translation>
    </message>
    <message>
        <source>{name} removed, {count} chosen</source>
        <translation>{name} quitado, {count} elegidos</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>take</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>remove last</source>
        <translation>quitar el último</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Type to search. Enter takes, Backspace removes the last one, Escape closes.</source>
        <translation>Escriba para buscar. Intro elige, Retroceso quita el último, Escape cierra.</translation>
    </message>
    <message>
        <source>Not checked yet: kept as typed</source>
        <translation>Aún sin comprobar: se guarda como se escribió</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>Plataforma de terceros</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados por último</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} de {count}</translation>
    </message>
    <message>
        <source>{count} more: type on</source>
        <translation>{count} más: siga escribiendo</translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <translation>Nadie coincide con «{text}».</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not known yet. Type a number or name; it is looked up later.</source>
        <translation>Las listas de la centralita aún no se conocen. Escriba un número o nombre; se buscará más tarde.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not known yet. Type numbers or names; they are looked up later.</source>
        <translation>Las listas de la centralita aún no se conocen. Escriba números o nombres; se buscarán más tarde.</translation>
    </message>
</context>
<context>
    <name>PickerDelegate</name>
    <message>
        <source>line {row}</source>
        <translation>línea {row}</translation>
    </message>
    <message>
        <source>Messages to {number} go to</source>
        <translation>Los mensajes para {number} van a</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Quién puede escribir desde {number}</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>As pasted</source>
        <translation>Tal como se pegó</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>del texto</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Add a range of numbers</source>
        <translation>Añadir un rango de números</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Primer número</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>Ú&amp;ltimo número</translation>
    </message>
    <message>
        <source>Its final digits are enough: …50 to 99 are 50 numbers.</source>
        <translation>Bastan sus últimas cifras: de …50 a 99 son 50 números.</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Elija un destino</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>&amp;Los mensajes van a</translation>
    </message>
    <message>
        <source>{count} numbers: {first} … {last}</source>
        <translation>{count} números: {first} … {last}</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Omitirlo</translation>
    </message>
    <message>
        <source>The file asks for a key of another channel or PBX here ({reference}). It is not given.</source>
        <translation>El archivo pide la clave de otro canal o de otra PBX de aquí ({reference}). No se le da.</translation>
    </message>
    <message>
        <source>The file asks for {reference} of this computer. It would go to {pbx}, which uses it at {host}.</source>
        <translation>El archivo pide {reference} de este equipo. Iría a {pbx}, que lo usa en {host}.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Obtenerlo</translation>
    </message>
    <message>
        <source>the PBX that you choose</source>
        <translation>la PBX que usted elija</translation>
    </message>
    <message>
        <source>Fetched from this computer.</source>
        <translation>Obtenido de este equipo.</translation>
    </message>
</context>
<context>
    <name>RefusalBand</name>
    <message>
        <source>What the PBX said</source>
        <translation>Lo que dijo la PBX</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>El certificado se renovó</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
        <translation>Pida al administrador de la PBX la huella del certificado nuevo y compárela entera. Escriba después sus últimos {count} caracteres tal como los ve el administrador.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>&amp;Last {count} characters</source>
        <translation>&amp;Últimos {count} caracteres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Replace the trusted certificate</source>
        <translation>&amp;Sustituir el certificado de confianza</translation>
    </message>
    <message>
        <source>⚠ These are not its last characters: do not trust it.</source>
        <translation>⚠ Estos no son sus últimos caracteres: no confíe en él.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Creating the channel</source>
        <translation>Creando el canal</translation>
    </message>
    <message>
        <source>This usually takes two or three seconds.</source>
        <translation>Suele tardar dos o tres segundos.</translation>
    </message>
    <message>
        <source>If you close this window, what happened is looked up on the PBX, and the start page tells you.</source>
        <translation>Si cierra esta ventana, se comprobará en la PBX qué ocurrió y la página de inicio se lo dirá.</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>The channel is being created. Wait for the outcome, or close the window again: what became of it is looked up on the PBX at the next start then, and nothing is sent twice.</source>
        <translation>El canal se está creando. Espere el resultado o cierre la ventana otra vez: en el próximo inicio se consultará en la centralita qué pasó y nada se enviará dos veces.</translation>
    </message>
    <message>
        <source>This channel is being created. Another one can be opened as soon as the outcome is known.</source>
        <translation>Este canal se está creando. Se podrá abrir otro en cuanto se conozca el resultado.</translation>
    </message>
    <message>
        <source>ID of the channel on the PBX</source>
        <translation>ID del canal en la centralita</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>Crear &amp;otro</translation>
    </message>
    <message>
        <source>Channel created. Next, tell {provider}.</source>
        <translation>Canal creado. Ahora, avise a {provider}.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} en {pbx}</translation>
    </message>
    <message>
        <source>Create &amp;another on {pbx}</source>
        <translation>Crear &amp;otro en {pbx}</translation>
    </message>
    <message>
        <source>Channel created, ID {id}</source>
        <translation>Canal creado, ID {id}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Searching the PBX for “{name}”. It may carry the request out late, so this takes up to a minute; nothing is sent again meanwhile.</source>
        <translation>Buscando «{name}» en la centralita. Puede ejecutar la solicitud con retraso, así que tarda hasta un minuto; mientras tanto no se envía nada de nuevo.</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>Averiguando qué ocurrió</translation>
    </message>
    <message>
        <source>The connection broke after sending. Nothing is sent again until this is clear.</source>
        <translation>La conexión se cortó después del envío. No se envía nada más hasta aclararlo.</translation>
    </message>
    <message>
        <source>It is not known whether the channel was created</source>
        <translation>No se sabe si el canal se creó</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>El canal no se creó</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Nothing was created; everything you typed is kept.</source>
        <translation>No se creó nada; todo lo escrito se conserva.</translation>
    </message>
    <message>
        <source>{pbx} refused line {line}.</source>
        <translation>{pbx} rechazó la línea {line}.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>La solicitud como JSON, con los secretos ocultos</translation>
    </message>
    <message>
        <source>The keys are being read from this computer&apos;s keyring; then it goes on.</source>
        <translation>Se están leyendo las claves del llavero de este equipo; después continúa.</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Check and create</source>
        <translation>Revisar y crear</translation>
    </message>
    <message>
        <source>Nothing has been created yet.</source>
        <translation>Todavía no se ha creado nada.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit PBX</source>
        <translation>Editar la PBX</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>Editar el canal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>Editar los números</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Cambiar las opciones</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>Mostrar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Secrets and the token are variables, never their values.</source>
        <translation>Los secretos y el token son variables, nunca sus valores.</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in clear.</source>
        <translation>Las claves nunca se muestran ni se copian en claro.</translation>
    </message>
    <message>
        <source>The numbers are being read through…</source>
        <translation>Se están revisando los números…</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>Listo. Pulse Crear.</translation>
    </message>
    <message>
        <source>Fold in</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Hide &amp;JSON</source>
        <translation>Ocultar &amp;JSON</translation>
    </message>
    <message>
        <source>{kind} through {provider}</source>
        <translation>{kind} a través de {provider}</translation>
    </message>
    <message>
        <source>Webhook through the Yeastar FQDN</source>
        <translation>Webhook por el FQDN de Yeastar</translation>
    </message>
    <message>
        <source>Webhook through your own domain (NAT)</source>
        <translation>Webhook por su propio dominio (NAT)</translation>
    </message>
    <message>
        <source>sessions stay open</source>
        <translation>las sesiones quedan abiertas</translation>
    </message>
    <message>
        <source>sessions are closed automatically</source>
        <translation>las sesiones se cierran automáticamente</translation>
    </message>
    <message>
        <source>after {days} days without a message</source>
        <translation>tras {days} días sin mensajes</translation>
    </message>
    <message>
        <source>a second session is allowed</source>
        <translation>se permite una segunda sesión</translation>
    </message>
    <message>
        <source>text with files: “{text}”</source>
        <translation>texto con archivos: «{text}»</translation>
    </message>
    <message>
        <source>As the PBX decides</source>
        <translation>Lo que decida la PBX</translation>
    </message>
    <message>
        <source>and {count} more numbers with {groups} other destinations or members</source>
        <translation>y {count} números más con otros {groups} destinos o miembros</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aún no hay números</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>Pueden escribir: {names}</translation>
    </message>
    <message>
        <source>The keys look right</source>
        <translation>Las claves parecen correctas</translation>
    </message>
    <message>
        <source>{pbx} refused the login.</source>
        <translation>{pbx} rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first.</source>
        <translation>Primero hay que comparar el certificado de {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} is not reachable from here.</source>
        <translation>{pbx} no es accesible desde aquí.</translation>
    </message>
    <message>
        <source>Keep the channel ready. As soon as you are on site, the start page offers to create it.</source>
        <translation>Deje el canal preparado. En cuanto esté en el lugar, la página de inicio ofrecerá crearlo.</translation>
    </message>
    <message>
        <source>Channel {id} exists already; Create would make another one.</source>
        <translation>El canal {id} ya existe; Crear haría otro.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <source>Everything typed is kept for this run only; the channel can be created all the same.</source>
        <translation>Lo escrito se conserva solo durante esta ejecución; el canal puede crearse igualmente.</translation>
    </message>
    <message>
        <source>The keys are kept for this run only; the channel can be created all the same.</source>
        <translation>Las claves se conservan solo durante esta ejecución; el canal puede crearse igualmente.</translation>
    </message>
    <message>
        <source>Who is written by number or name is looked up on the PBX before anything is sent.</source>
        <translation>Quien está escrito por número o nombre se busca en la PBX antes de enviar nada.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{rate} messages per second</source>
        <translation>{rate} mensajes por segundo</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>RoutingButtons</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
</context>
<context>
    <name>RoutingClipboard</name>
    <message>
        <source>{count} line(s) copied.</source>
        <translation>{count} línea(s) copiada(s).</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Leyendo el portapapeles…</translation>
    </message>
    <message>
        <source>Paste {count} line(s)</source>
        <translation>Pegar {count} línea(s)</translation>
    </message>
    <message>
        <source>{count} line(s) pasted.</source>
        <translation>{count} línea(s) pegada(s).</translation>
    </message>
    <message>
        <source>{count} number(s) were written anew, for instance {before} as {after}. Ctrl+Z takes all of it back.</source>
        <translation>{count} número(s) se reescribieron, por ejemplo {before} como {after}. Ctrl+Z lo deshace todo.</translation>
    </message>
    <message>
        <source>Paste into {count} line(s)</source>
        <translation>Pegar en {count} línea(s)</translation>
    </message>
    <message>
        <source>{count} line(s) were changed.</source>
        <translation>{count} línea(s) cambiada(s).</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Add {count} numbers</source>
        <translation>Añadir {count} números</translation>
    </message>
    <message>
        <source>Lines can be moved while all are shown in their own order (Ctrl+0).</source>
        <translation>Las líneas se pueden mover cuando todas se muestran en su propio orden (Ctrl+0).</translation>
    </message>
    <message>
        <source>Move {count} line(s)</source>
        <translation>Mover {count} línea(s)</translation>
    </message>
    <message>
        <source>Sort {count} lines</source>
        <translation>Ordenar {count} líneas</translation>
    </message>
    <message>
        <source>Clear {count} line(s)</source>
        <translation>Vaciar {count} línea(s)</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>Seleccione la celda que copiar y las de debajo, y rellene hacia abajo.</translation>
    </message>
    <message>
        <source>Fill {count} line(s)</source>
        <translation>Rellenar {count} línea(s)</translation>
    </message>
    <message>
        <source>Messages of {count} numbers go to</source>
        <translation>Los mensajes de {count} números van a</translation>
    </message>
    <message>
        <source>Who may write from {count} numbers</source>
        <translation>Quién puede escribir desde {count} números</translation>
    </message>
    <message>
        <source>Set the destination of {count} line(s)</source>
        <translation>Fijar el destino de {count} línea(s)</translation>
    </message>
    <message>
        <source>Set the members of {count} line(s)</source>
        <translation>Fijar los miembros de {count} línea(s)</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; numbers with a + are written anew.</source>
        <translation>Elija arriba el país de los números nacionales; los números con + se reescriben.</translation>
    </message>
    <message>
        <source>E.164 form in {count} line(s)</source>
        <translation>Formato E.164 en {count} línea(s)</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>Cambiando líneas…</translation>
    </message>
    <message>
        <source>{count} line(s) were changed.</source>
        <translation>{count} línea(s) cambiada(s).</translation>
    </message>
</context>
<context>
    <name>RoutingModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Los mensajes van a</translation>
    </message>
    <message>
        <source>Who may write from it</source>
        <translation>Quién puede escribir desde él</translation>
    </message>
    <message>
        <source>Edit of line {line}</source>
        <translation>Edición de la línea {line}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Remove {count} line(s)</source>
        <translation>Quitar {count} línea(s)</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Elija un destino</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Line {row}, {column}, {text}</source>
        <translation>Línea {row}, {column}, {text}</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Which numbers, and who gets their messages?</source>
        <translation>¿Qué números, y quién recibe sus mensajes?</translation>
    </message>
    <message>
        <source>Which pages, and who gets their messages?</source>
        <translation>¿Qué páginas, y quién recibe sus mensajes?</translation>
    </message>
    <message>
        <source>The lines are still being checked; then it goes on.</source>
        <translation>Las líneas aún se están comprobando; después continúa.</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>From the PBX: {extensions} extensions, {queues} message queues, {groups} groups.</source>
        <translation>De la centralita: {extensions} extensiones, {queues} colas de mensajes, {groups} grupos.</translation>
    </message>
    <message>
        <source>The PBX has not been reached: type numbers or names, they are looked up later. A queue is a message queue here, not a call queue.</source>
        <translation>No se ha alcanzado la centralita: escriba números o nombres, se buscarán más tarde. Una cola es aquí una cola de mensajes, no de llamadas.</translation>
    </message>
    <message>
        <source>As seen on {date}: {extensions} extensions, {queues} message queues.</source>
        <translation>Visto el {date}: {extensions} extensiones, {queues} colas de mensajes.</translation>
    </message>
</context>
<context>
    <name>RoutingStatus</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>none: leave as written</source>
        <translation>ninguno: sin cambios</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>País de los números nacionales</translation>
    </message>
    <message>
        <source>{count} complete</source>
        <translation>{count} completos</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>Ir a la línea {row}</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} a la vista</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} seleccionados</translation>
    </message>
    <message>
        <source>{count} without destination</source>
        <translation>{count} sin destino</translation>
    </message>
    <message>
        <source>{count} with a problem</source>
        <translation>{count} con un problema</translation>
    </message>
    <message>
        <source>{count} twice</source>
        <translation>{count} repetidos</translation>
    </message>
</context>
<context>
    <name>RoutingTransfer</name>
    <message>
        <source>Import numbers</source>
        <translation>Importar números</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Import {count} line(s)</source>
        <translation>Importar {count} línea(s)</translation>
    </message>
    <message>
        <source>{count} line(s) imported. Ctrl+Z takes them back.</source>
        <translation>{count} línea(s) importada(s). Ctrl+Z las retira.</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Exportar números</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>{count} line(s) exported to {file}.</source>
        <translation>{count} línea(s) exportada(s) a {file}.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>DID routing table</source>
        <translation>Tabla de enrutamiento DID</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Pegar números</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añadir uno</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Comprobando las líneas…</translation>
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation>Ninguna línea tiene problemas.</translation>
    </message>
    <message>
        <source>“{before}” became {after}. Ctrl+Z takes it back.</source>
        <translation>«{before}» pasó a {after}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>“{text}” was not taken: it fits nobody, or more than one.</source>
        <translation>«{text}» no se tomó: no coincide con nadie, o con más de uno.</translation>
    </message>
    <message>
        <source>Line {row}: {text}</source>
        <translation>Línea {row}: {text}</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>⚠ Kept for this run only</source>
        <translation>⚠ Solo se guarda mientras esté abierto</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>Demo: no se guarda nada</translation>
    </message>
    <message>
        <source>✓ Saved as you type</source>
        <translation>✓ Se guarda al escribir</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide what was typed</source>
        <translation>Mostrar u ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>Mostrar {field}</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Looking on the PBX…</source>
        <translation>Buscando en la PBX…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>Guardar hojas de entrega</translation>
    </message>
    <message>
        <source>1 sheet was saved.</source>
        <translation>Se guardó 1 hoja.</translation>
    </message>
    <message>
        <source>{count} sheets were saved.</source>
        <translation>Se guardaron {count} hojas.</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Hoja de entrega</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, hecho</translation>
    </message>
    <message>
        <source>{step}, current step</source>
        <translation>{step}, paso actual</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}, pendiente</translation>
    </message>
    <message>
        <source>Go back to this step; what is typed stays.</source>
        <translation>Volver a este paso; lo escrito se conserva.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>PBX</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}, {section}, necesita {needs}, {place} de {count}</translation>
    </message>
</context>
<context>
    <name>TileRows</name>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Últimos usados</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{labels} and {count} more</source>
        <translation>{labels} y {count} más</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close; Ctrl+Z still undoes it</source>
        <translation>Cerrar; Ctrl+Z aún lo deshace</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>{what} (Ctrl+Z)</source>
        <translation>{what} (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TrustAtHome</name>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>No conectado. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Goes into the provider&apos;s portal, as the address for messages.</source>
        <translation>Va al portal del proveedor, como dirección para los mensajes.</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Token de verificación</translation>
    </message>
    <message>
        <source>For providers that ask for one beside the webhook URL; Meta does.</source>
        <translation>Para proveedores que lo piden junto a la URL del webhook; Meta lo pide.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation>Leyendo la URL del webhook de la centralita…</translation>
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation>La centralita no dio ninguna URL del webhook.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>El canal existe, pero no se pudo leer su URL del webhook.</translation>
    </message>
    <message>
        <source>The verify token could not be read from the PBX.</source>
        <translation>No se pudo leer el token de verificación de la centralita.</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Copiar {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>Los rótulos del portal pueden variar.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text messages through an SMS provider (ITSP), on your own numbers.</source>
        <translation>Mensajes de texto a través de un proveedor de SMS (ITSP), con sus propios números.</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>Número DID</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business number, through Meta&apos;s Cloud API.</source>
        <translation>Un número de WhatsApp Business, mediante la Cloud API de Meta.</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Número de WhatsApp</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Messenger conversations of a Facebook page.</source>
        <translation>Conversaciones de Messenger de una página de Facebook.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>ID de página</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>The key or token the provider issued for its SMS API.</source>
        <translation>La clave o el token que el proveedor emitió para su API de SMS.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX; leave it empty if the provider gave none.</source>
        <translation>Firma lo que el proveedor envía a la centralita; déjelo vacío si el proveedor no dio ninguno.</translation>
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation>API Address for Verifying Authentication</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation; leave it empty if there is none.</source>
        <translation>Una dirección https:// de la documentación de la API del proveedor; déjela vacía si no hay.</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>API Address for Sending Messages</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation.</source>
        <translation>Una dirección https:// de la documentación de la API del proveedor.</translation>
    </message>
    <message>
        <source>Access Key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>Provider&apos;s portal, API settings: the access key.</source>
        <translation>Portal del proveedor, ajustes de API: la Access Key.</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Shown beside the access key, often only once.</source>
        <translation>Se muestra junto a la Access Key, a menudo una sola vez.</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Access Token</translation>
    </message>
    <message>
        <source>Meta for Developers: a token that does not expire, of a system user, not the 24-hour test token.</source>
        <translation>Meta for Developers: un token que no caduque, de un usuario del sistema, no el de prueba de 24 horas.</translation>
    </message>
    <message>
        <source>App Secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic &gt; App secret.</source>
        <translation>Meta for Developers, su app: App settings &gt; Basic &gt; App secret.</translation>
    </message>
    <message>
        <source>Apidaze portal: the API key of your application.</source>
        <translation>Portal de Apidaze: la API Key de su aplicación.</translation>
    </message>
    <message>
        <source>Apidaze portal: the API secret beside the key.</source>
        <translation>Portal de Apidaze: el API Secret junto a la clave.</translation>
    </message>
    <message>
        <source>Userkey</source>
        <translation>Userkey</translation>
    </message>
    <message>
        <source>ASPSMS portal: the Userkey of your account.</source>
        <translation>Portal de ASPSMS: el Userkey de su cuenta.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>ASPSMS portal: the API password that belongs to the Userkey.</source>
        <translation>Portal de ASPSMS: la contraseña de API que corresponde al Userkey.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Bandwidth dashboard: the ID of your messaging application.</source>
        <translation>Panel de Bandwidth: el ID de su aplicación de mensajería.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Bandwidth dashboard: the number of your account.</source>
        <translation>Panel de Bandwidth: el número de su cuenta.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>The Bandwidth user that may use the API.</source>
        <translation>El usuario de Bandwidth que puede usar la API.</translation>
    </message>
    <message>
        <source>The password of that Bandwidth user.</source>
        <translation>La contraseña de ese usuario de Bandwidth.</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Skyetel portal, API keys: the SID.</source>
        <translation>Portal de Skyetel, API keys: el SID.</translation>
    </message>
    <message>
        <source>Shown beside the SID when the key is made.</source>
        <translation>Se muestra junto al SID al crear la clave.</translation>
    </message>
    <message>
        <source>Telnyx portal, API keys: a V2 key, begins with KEY.</source>
        <translation>Portal de Telnyx, API keys: una clave V2, empieza por KEY.</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Public Key</translation>
    </message>
    <message>
        <source>Telnyx portal, Keys &amp; Credentials: the account&apos;s public key.</source>
        <translation>Portal de Telnyx, Keys &amp; Credentials: la clave pública de la cuenta.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or sub-account that bought the number.</source>
        <translation>Twilio Console: empieza por AC; de la cuenta o subcuenta que compró el número.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Twilio Console, beside the Account SID: reveal and copy it.</source>
        <translation>Twilio Console, junto al Account SID: muéstrelo y cópielo.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the user name of your account.</source>
        <translation>Portal de VoiceMeUp: el nombre de usuario de su cuenta.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the token of your account&apos;s API.</source>
        <translation>Portal de VoiceMeUp: el token de la API de su cuenta.</translation>
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation>Phone Number ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, su app: WhatsApp &gt; API Setup. El ID, no el número mismo.</translation>
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation>WhatsApp Business Account ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup, below the Phone Number ID.</source>
        <translation>Meta for Developers, su app: WhatsApp &gt; API Setup, debajo del Phone Number ID.</translation>
    </message>
    <message>
        <source>Page Name</source>
        <translation>Nombre de la página</translation>
    </message>
    <message>
        <source>The name of the Facebook page, as its About section shows it.</source>
        <translation>El nombre de la página de Facebook, tal como aparece en su sección «Información».</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f</source>
        <translation>32 caracteres, 0 a 9 y a a f</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f, in five groups with hyphens</source>
        <translation>32 caracteres, 0 a 9 y a a f, en cinco grupos con guiones</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>solo cifras</translation>
    </message>
    <message>
        <source>44 characters, the last one an equals sign</source>
        <translation>44 caracteres, el último un signo igual</translation>
    </message>
    <message>
        <source>“AC” and after it 32 characters, 0 to 9 and a to f</source>
        <translation>«AC» y después 32 caracteres, 0 a 9 y a a f</translation>
    </message>
    <message>
        <source>“KEY” at its beginning, and letters and digits after it</source>
        <translation>«KEY» al principio y después letras y cifras</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 letras y cifras</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 letras y cifras</translation>
    </message>
    <message>
        <source>“EAA” at its beginning, and a hundred and more letters and digits after it</source>
        <translation>«EAA» al principio y después cien letras y cifras o más</translation>
    </message>
    <message>
        <source>15 to 17 digits and nothing else</source>
        <translation>de 15 a 17 cifras y nada más</translation>
    </message>
    <message>
        <source>an API Key SID of Twilio</source>
        <translation>un API Key SID de Twilio</translation>
    </message>
    <message>
        <source>an Account SID of Twilio</source>
        <translation>un Account SID de Twilio</translation>
    </message>
    <message>
        <source>an ID of Twilio, and no key</source>
        <translation>un ID de Twilio, y no una clave</translation>
    </message>
    <message>
        <source>an API key of Telnyx</source>
        <translation>una clave API de Telnyx</translation>
    </message>
    <message>
        <source>an access token of Meta</source>
        <translation>un token de acceso de Meta</translation>
    </message>
    <message>
        <source>a key of Stripe</source>
        <translation>una clave de Stripe</translation>
    </message>
    <message>
        <source>a key of OpenAI or Anthropic</source>
        <translation>una clave de OpenAI o Anthropic</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>un token de Slack</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>un token de GitHub</translation>
    </message>
    <message>
        <source>an API key of Google</source>
        <translation>una clave API de Google</translation>
    </message>
    <message>
        <source>an access key of Amazon</source>
        <translation>una clave de acceso de Amazon</translation>
    </message>
    <message>
        <source>an API key of SendGrid</source>
        <translation>una clave API de SendGrid</translation>
    </message>
    <message>
        <source>There is more here than the {label}.</source>
        <translation>Aquí hay más que {label}.</translation>
    </message>
    <message>
        <source>This is a text in JSON. Only the {label} itself is meant.</source>
        <translation>Este es un texto en JSON. Solo se pide {label}.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows beside it.</source>
        <translation>Parece un número de teléfono. {label} es un número más largo que Meta muestra al lado.</translation>
    </message>
    <message>
        <source>Put each into its field</source>
        <translation>Poner cada uno en su campo</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>En este campo hay varios valores.</translation>
    </message>
    <message>
        <source>Keep the {label} alone</source>
        <translation>Dejar solo {label}</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, with the = at its end lost. The application encodes it itself.</source>
        <translation>Parece codificado en Base64, con el = del final perdido. La aplicación lo codifica ella misma.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded already. The application encodes it itself.</source>
        <translation>Parece ya codificado en Base64. La aplicación lo codifica ella misma.</translation>
    </message>
    <message>
        <source>Use the decoded value</source>
        <translation>Usar el valor decodificado</translation>
    </message>
    <message>
        <source>The {label} has {form}; this has {length} of {wanted} characters.</source>
        <translation>{label} tiene {form}; aquí hay {length} de {wanted} caracteres.</translation>
    </message>
    <message>
        <source>The {label} has {form}; this looks different.</source>
        <translation>{label} tiene {form}; esto parece distinto.</translation>
    </message>
    <message>
        <source>This is a whole answer in JSON, with the value inside.</source>
        <translation>Es una respuesta JSON entera, con el valor dentro.</translation>
    </message>
    <message>
        <source>Take the value out</source>
        <translation>Sacar el valor</translation>
    </message>
    <message>
        <source>This looks like the {label}.</source>
        <translation>Parece {label}.</translation>
    </message>
    <message>
        <source>This is a web address. The {label} is meant.</source>
        <translation>Es una dirección web. Se pide {label}.</translation>
    </message>
    <message>
        <source>This is the name of the value and not the value itself.</source>
        <translation>Es el nombre del valor y no el valor.</translation>
    </message>
    <message>
        <source>This was pasted more than once.</source>
        <translation>Se ha pegado más de una vez.</translation>
    </message>
    <message>
        <source>Keep one copy</source>
        <translation>Dejar una copia</translation>
    </message>
    <message>
        <source>This is an e-mail address. The {label} is meant.</source>
        <translation>Es una dirección de correo. Se pide {label}.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiar los dos</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Moverlo allí</translation>
    </message>
    <message>
        <source>This looks like {foreign}. The {label} is meant.</source>
        <translation>Parece {foreign}. Se pide {label}.</translation>
    </message>
    <message>
        <source>Not everybody whom the numbers go to was found on the PBX. Nothing was sent.</source>
        <translation>No se encontró en la PBX a todos los destinatarios de los números. No se envió nada.</translation>
    </message>
    <message>
        <source>Open the channel and choose anew in these lines: {lines}.</source>
        <translation>Abra el canal y elija de nuevo en estas líneas: {lines}.</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>En «{value}» no hay ningún número de teléfono.</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no number does. A spreadsheet may have calculated it.</source>
        <translation>«{value}» empieza por un signo menos o un punto; ningún número empieza así. Quizá lo calculó una hoja de cálculo.</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits touch it. Write it with digits only.</source>
        <translation>No está claro qué número significa «{value}»: lo tocan letras u otras cifras. Escríbalo solo con cifras.</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>Un número con + tiene de 7 a 15 cifras; «{value}» tiene {count}.</translation>
    </message>
    <message>
        <source>“{value}” begins with no country&apos;s calling code.</source>
        <translation>«{value}» no empieza por el prefijo de ningún país.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number of the chosen country.</source>
        <translation>«{value}» no puede ser un número del país elegido.</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>«{value}» tiene demasiadas o muy pocas cifras para un número de teléfono.</translation>
    </message>
    <message>
        <source>“{value}” is a number with a fraction; a phone number has none.</source>
        <translation>«{value}» es un número con decimales; un número de teléfono no los tiene.</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is as long: “{value}”.</source>
        <translation>Este texto tiene {count} caracteres; ningún número de teléfono es tan largo: «{value}».</translation>
    </message>
    <message>
        <source>Which country is “{value}” from?</source>
        <translation>¿De qué país es «{value}»?</translation>
    </message>
    <message>
        <source>Has “{value}” lost its +, or is it a national number?</source>
        <translation>¿Ha perdido «{value}» su +, o es un número nacional?</translation>
    </message>
    <message>
        <source>Is “{value}” a range, a number with an extension, or one number?</source>
        <translation>¿Es «{value}» un rango, un número con extensión o un solo número?</translation>
    </message>
    <message>
        <source>Is “{value}” a phone number?</source>
        <translation>¿Es «{value}» un número de teléfono?</translation>
    </message>
    <message>
        <source>There are more digits in “{value}” than the number has. What are they?</source>
        <translation>En «{value}» hay más dígitos que los del número. ¿Qué son?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with its area code. Is it complete?</source>
        <translation>«{value}» es corto para un número con prefijo. ¿Está completo?</translation>
    </message>
    <message>
        <source>The country code may stand twice in “{value}”.</source>
        <translation>Puede que el prefijo del país esté dos veces en «{value}».</translation>
    </message>
    <message>
        <source>“{value}” stands below the end of the mail. Does it belong to the channel?</source>
        <translation>«{value}» está por debajo del final del correo. ¿Pertenece al canal?</translation>
    </message>
    <message>
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>La celda muestra un + o cifras que su número no tiene (formato «{format}»). ¿Es correcto «{value}»?</translation>
    </message>
    <message>
        <source>“{lead}” stands in a column of its own. Does it belong to “{value}”?</source>
        <translation>«{lead}» está en una columna propia. ¿Pertenece a «{value}»?</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? The next column says “{more}”.</source>
        <translation>¿Es «{value}» el primer número de un rango? En otra columna pone «{more}».</translation>
    </message>
    <message>
        <source>There are two columns of numbers. Which is meant here, “{value}” or “{other}”?</source>
        <translation>Hay dos columnas con números. ¿Cuál se refiere aquí, «{value}» o «{other}»?</translation>
    </message>
    <message>
        <source>Two columns name different people: “{value}” and “{other}”. Who gets the messages?</source>
        <translation>Dos columnas nombran a personas distintas: «{value}» y «{other}». ¿Quién recibe los mensajes?</translation>
    </message>
    <message>
        <source>Is “{value}” an id of the PBX, or an extension&apos;s number?</source>
        <translation>¿Es «{value}» un ID de la PBX o el número de una extensión?</translation>
    </message>
    <message>
        <source>“{extension}” stands behind the number. Is it where the messages go?</source>
        <translation>«{extension}» está detrás del número. ¿Es el destino de los mensajes?</translation>
    </message>
    <message>
        <source>“{value}” is a page&apos;s name; its ID has digits only and stands in the About section of the page.</source>
        <translation>«{value}» es el nombre de una página; su ID solo tiene cifras y está en la sección Información de la página.</translation>
    </message>
    <message>
        <source>There are angle brackets around this value.</source>
        <translation>Este valor está entre corchetes angulares.</translation>
    </message>
    <message>
        <source>Take the brackets away</source>
        <translation>Quitar los corchetes</translation>
    </message>
    <message>
        <source>“{what}” stands before the value; the PBX puts that there itself.</source>
        <translation>«{what}» está delante del valor; la PBX lo pone ella misma.</translation>
    </message>
    <message>
        <source>Take “{what}” away</source>
        <translation>Quitar «{what}»</translation>
    </message>
    <message>
        <source>The name “{what}” stands before the value.</source>
        <translation>Delante del valor está el nombre «{what}».</translation>
    </message>
    <message>
        <source>A quotation mark stands at one end of this value.</source>
        <translation>En un extremo de este valor hay una comilla.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>“{what}” stands behind the value; a web page put it there.</source>
        <translation>«{what}» está detrás del valor; lo puso una página web.</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and mails do with long keys. Copy the whole of it.</source>
        <translation>El valor está cortado (…), como hacen portales y correos con claves largas. Cópielo entero.</translation>
    </message>
    <message>
        <source>This was copied out of a page&apos;s or program&apos;s source; some of its characters stand for others.</source>
        <translation>Se copió del código de una página o un programa; algunos caracteres representan a otros.</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Corregirlos</translation>
    </message>
    <message>
        <source>There are invisible characters inside this value.</source>
        <translation>Dentro de este valor hay caracteres invisibles.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>This value holds characters that only look like letters or digits of a key.</source>
        <translation>Este valor tiene caracteres que solo parecen letras o cifras de una clave.</translation>
    </message>
    <message>
        <source>A line end stands inside this value; a mail may have wrapped it.</source>
        <translation>Dentro de este valor hay un fin de línea; quizá lo partió un correo.</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Unir las líneas</translation>
    </message>
    <message>
        <source>There are blanks inside this value.</source>
        <translation>Dentro de este valor hay espacios.</translation>
    </message>
    <message>
        <source>Take the blanks away</source>
        <translation>Quitar los espacios</translation>
    </message>
    <message>
        <source>This says that the key was taken out. Copy the key itself from the provider&apos;s portal.</source>
        <translation>Esto dice que se quitó la clave. Copie la clave misma del portal del proveedor.</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows in place of a key. Have the portal show it, and copy it again.</source>
        <translation>Son los puntos que un portal muestra en lugar de una clave. Haga que la muestre y cópiela de nuevo.</translation>
    </message>
    <message>
        <source>This is a reference to a value that is kept elsewhere, and not the value. References are read in channel files only, as env:NAME or keyring:SERVICE/USER in small letters.</source>
        <translation>Es una referencia a un valor guardado en otro sitio, y no el valor. Las referencias solo se leen en archivos de canal, como env:NAME o keyring:SERVICE/USER en minúsculas.</translation>
    </message>
    <message>
        <source>This names a variable and is not its value, and nobody fills it in here. Put the value itself; channel files also take env:NAME.</source>
        <translation>Esto nombra una variable y no es su valor, y aquí nadie lo sustituye. Ponga el valor mismo; los archivos de canal también aceptan env:NAME.</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Put the value itself in its place.</source>
        <translation>Es un marcador de un manual. Ponga el valor mismo en su lugar.</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>Este valor está entre comillas.</translation>
    </message>
    <message>
        <source>Take the quotes away</source>
        <translation>Quitar las comillas</translation>
    </message>
    <message>
        <source>There are typographic quotation marks in this value, as mails and word processors make them. Compare it with the portal.</source>
        <translation>En este valor hay comillas tipográficas, como las que ponen los correos y procesadores de texto. Compárelo con el portal.</translation>
    </message>
    <message>
        <source>A mail filter has put its own address around this one; the PBX would send to the filter.</source>
        <translation>Un filtro de correo ha envuelto esta dirección con la suya; la PBX enviaría al filtro.</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>Usar la dirección de dentro</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX fills nothing in. Put the real address.</source>
        <translation>«{what}» es un marcador de un manual; la PBX no sustituye nada. Ponga la dirección real.</translation>
    </message>
    <message>
        <source>There are blanks inside this address.</source>
        <translation>Dentro de esta dirección hay espacios.</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelt.</source>
        <translation>El principio de esta dirección está mal escrito.</translation>
    </message>
    <message>
        <source>Write https://</source>
        <translation>Escribir https://</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence that the address stood in.</source>
        <translation>«{what}» al final pertenece a la frase en la que estaba la dirección.</translation>
    </message>
    <message>
        <source>This is a link with its text around it.</source>
        <translation>Es un enlace con su texto alrededor.</translation>
    </message>
    <message>
        <source>“{what}” stands before the address.</source>
        <translation>«{what}» está delante de la dirección.</translation>
    </message>
    <message>
        <source>There are several addresses here; keep the one that belongs into this field.</source>
        <translation>Aquí hay varias direcciones; deje la que corresponde a este campo.</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read the key; providers offer https.</source>
        <translation>Por http cualquiera en el camino podría leer la clave; los proveedores ofrecen https.</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>En la dirección hay dos puntos seguidos.</translation>
    </message>
    <message>
        <source>Keep one dot</source>
        <translation>Dejar un punto</translation>
    </message>
    <message>
        <source>There is a dot before the address.</source>
        <translation>Delante de la dirección hay un punto.</translation>
    </message>
    <message>
        <source>There is a comma in the address.</source>
        <translation>En la dirección hay una coma.</translation>
    </message>
    <message>
        <source>Make it a dot</source>
        <translation>Cambiarla por un punto</translation>
    </message>
    <message>
        <source>“https://” is missing before the address.</source>
        <translation>Falta «https://» delante de la dirección.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation>Poner https:// delante</translation>
    </message>
    <message>
        <source>No extension of the PBX has the number {value}.</source>
        <translation>Ninguna extensión de la PBX tiene el número {value}.</translation>
    </message>
    <message>
        <source>The PBX has nothing called “{value}”; close to it: {candidates}.</source>
        <translation>En la PBX no hay nada llamado «{value}»; parecidos: {candidates}.</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up on the PBX yet; that is done when it is reached.</source>
        <translation>«{value}» aún no se ha buscado en la PBX; se hará cuando se llegue a ella.</translation>
    </message>
    <message>
        <source>The PBX has no extension called “{value}”.</source>
        <translation>La PBX no tiene ninguna extensión llamada «{value}».</translation>
    </message>
    <message>
        <source>The PBX has no message queue called “{value}”.</source>
        <translation>La PBX no tiene ninguna cola de mensajes llamada «{value}».</translation>
    </message>
    <message>
        <source>The PBX has no extension group called “{value}”.</source>
        <translation>La PBX no tiene ningún grupo de extensiones llamado «{value}».</translation>
    </message>
    <message>
        <source>The PBX has no organization called “{value}”.</source>
        <translation>La PBX no tiene ninguna organización llamada «{value}».</translation>
    </message>
    <message>
        <source>The PBX has no extension, extension group or organization called “{value}”.</source>
        <translation>La PBX no tiene ninguna extensión, grupo de extensiones ni organización llamados «{value}».</translation>
    </message>
    <message>
        <source>“{value}” is an extension on the PBX; choose that type.</source>
        <translation>«{value}» es una extensión en la PBX; elija ese tipo.</translation>
    </message>
    <message>
        <source>“{value}” is a message queue on the PBX; choose that type.</source>
        <translation>«{value}» es una cola de mensajes en la PBX; elija ese tipo.</translation>
    </message>
    <message>
        <source>“{value}” is an extension group on the PBX; choose that type.</source>
        <translation>«{value}» es un grupo de extensiones en la PBX; elija ese tipo.</translation>
    </message>
    <message>
        <source>“{value}” is an organization on the PBX; choose that type.</source>
        <translation>«{value}» es una organización en la PBX; elija ese tipo.</translation>
    </message>
    <message>
        <source>“{value}” can be more than one: {candidates}. Write the number, or choose from the list.</source>
        <translation>«{value}» puede ser más de uno: {candidates}. Escriba el número o elija de la lista.</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The id {value} is {candidates}; write id:{value} for it.</source>
        <translation>Ninguna extensión tiene el número {value}. El ID {value} es {candidates}; para ese escriba id:{value}.</translation>
    </message>
    <message>
        <source>“{value}” says two things: {candidates}. Write the number or the name alone.</source>
        <translation>«{value}» dice dos cosas: {candidates}. Escriba solo el número o solo el nombre.</translation>
    </message>
    <message>
        <source>This was {value} when it was chosen; on the PBX it is {candidates} now. Choose again.</source>
        <translation>Al elegirlo era {value}; en la PBX ahora es {candidates}. Elija de nuevo.</translation>
    </message>
    <message>
        <source>This was {value} when it was chosen; the PBX does not have it any more. Choose again.</source>
        <translation>Al elegirlo era {value}; la PBX ya no lo tiene. Elija de nuevo.</translation>
    </message>
    <message>
        <source>The PBX gave no list in which “{value}” could be looked up; write its id, as id:137.</source>
        <translation>La PBX no dio ninguna lista en la que buscar «{value}»; escriba su ID, como id:137.</translation>
    </message>
    <message>
        <source>This value was typed, and is not in this computer&apos;s keyring any more. Type it again.</source>
        <translation>Este valor se introdujo y ya no está en el llavero de este equipo. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Write one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>«{value}» es un rango o un número con extensión. Escriba un solo número; «Añadir un rango de números» en el menú de la tabla añade muchos.</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension; write the number alone.</source>
        <translation>«{value}» es un número con extensión; escriba solo el número.</translation>
    </message>
    <message>
        <source>“{value}” is no id of the PBX; an id is a number such as 137.</source>
        <translation>«{value}» no es un ID de la PBX; un ID es un número como 137.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, and there is no login for that PBX here.</source>
        <translation>Se envió a {pbx}, y aquí no hay datos de acceso para esa centralita.</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then look again.</source>
        <translation>Pruebe la conexión con esa centralita y vuelva a buscar.</translation>
    </message>
    <message>
        <source>{pbx} answered with the id {id}, which is not this channel.</source>
        <translation>{pbx} respondió con el id {id}, que no es este canal.</translation>
    </message>
    <message>
        <source>“{name}” is being sent just now, by another window or command. Its outcome is not known yet.</source>
        <translation>Otra ventana u orden está enviando ahora «{name}». Todavía no se conoce el resultado.</translation>
    </message>
    <message>
        <source>Wait until that is done; nothing else is sent meanwhile.</source>
        <translation>Espere a que termine; mientras tanto no se envía nada más.</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it under the id {id}.</source>
        <translation>El canal se creó: {pbx} lo tiene con el id {id}.</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has none named “{name}”.</source>
        <translation>El canal no se creó: {pbx} no tiene ninguno llamado «{name}».</translation>
    </message>
    <message>
        <source>It cannot be told whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>No se puede saber si «{name}» se creó: no se pudo buscar en {pbx}.</translation>
    </message>
    <message>
        <source>It cannot be told whether “{name}” was created: it may be the channel that {pbx} has under the id {ids}.</source>
        <translation>No se puede saber si «{name}» se creó: puede ser el canal que {pbx} tiene con el id {ids}.</translation>
    </message>
    <message>
        <source>It cannot be told whether “{name}” was created: it may be what {pbx} has under the ids {ids}.</source>
        <translation>No se puede saber si «{name}» se creó: puede ser lo que {pbx} tiene con los id {ids}.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>«{name}» se envió a {pbx}, pero no llegó ninguna respuesta clara. Puede que se haya creado o no.</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry the request out.</source>
        <translation>{pbx} no tiene todavía ningún canal llamado «{name}»; aún puede ejecutar la petición.</translation>
    </message>
    <message>
        <source>Look at it in the PBX&apos;s portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>Mírelo en el portal de la centralita, en Messaging &gt; Message Channel, y diga después si es este.</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>Hay {count} problemas más.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded already; write the value as it was before encoding. If it is right as it is, write plain: before it.</source>
        <translation>Parece que ya está en Base64; escriba el valor tal como era antes de codificarlo. Si es correcto así, escriba plain: delante.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; a channel file is not.</source>
        <translation>El archivo ocupa más de {limit} MB; un archivo de canal no.</translation>
    </message>
    <message>
        <source>The file takes more memory than a channel file, or is damaged.</source>
        <translation>El archivo necesita más memoria que un archivo de canal o está dañado.</translation>
    </message>
    <message>
        <source>The file holds {count} objects; put each channel into a file of its own.</source>
        <translation>El archivo contiene {count} objetos; ponga cada canal en un archivo propio.</translation>
    </message>
    <message>
        <source>The file must hold one object in braces, not {found}.</source>
        <translation>El archivo debe contener un objeto entre llaves, no {found}.</translation>
    </message>
    <message>
        <source>The channel file was not written: {reason}.</source>
        <translation>No se escribió el archivo de canal: {reason}.</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is this the first number of a range?</source>
        <translation>«{value}» y {more} más: ¿es el primer número de un rango?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>«{value}» y {more} más: dos columnas contienen números. ¿Cuál es la del canal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns name different people. Who gets the messages?</source>
        <translation>«{value}» y {more} más: dos columnas nombran a personas distintas. ¿Quién recibe los mensajes?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these ids of the PBX, or extension numbers?</source>
        <translation>«{value}» y {more} más: ¿son ID de la PBX o números de extensión?</translation>
    </message>
    <message>
        <source>“{value}”: is this the first number of a range?</source>
        <translation>«{value}»: ¿es el primer número de un rango?</translation>
    </message>
    <message>
        <source>“{value}”: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>«{value}»: dos columnas contienen números. ¿Cuál es la del canal?</translation>
    </message>
    <message>
        <source>“{value}”: two columns name different people. Who gets the messages?</source>
        <translation>«{value}»: dos columnas nombran a personas distintas. ¿Quién recibe los mensajes?</translation>
    </message>
    <message>
        <source>“{value}”: is this an id of the PBX, or an extension&apos;s number?</source>
        <translation>«{value}»: ¿es un ID de la PBX o el número de una extensión?</translation>
    </message>
    <message>
        <source>No, this number alone</source>
        <translation>No, solo este número</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <translation>La columna «{column}»</translation>
    </message>
    <message>
        <source>The column “{other_column}”</source>
        <translation>La columna «{other_column}»</translation>
    </message>
    <message>
        <source>Leave the destination empty</source>
        <translation>Dejar el destino vacío</translation>
    </message>
    <message>
        <source>Extension numbers</source>
        <translation>Números de extensión</translation>
    </message>
    <message>
        <source>Ids of the PBX</source>
        <translation>ID de la PBX</translation>
    </message>
    <message>
        <source>Yes, a range</source>
        <translation>Sí, un rango</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV where it comes from.</source>
        <translation>Es un archivo JSON, no una tabla. Ábralo como archivo de canal o exporte CSV en su origen.</translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it by itself.</source>
        <translation>En la línea {line} empieza una segunda tabla; no se lee. Impórtela por separado.</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one by itself.</source>
        <translation>Esta fila pertenece a una segunda tabla que empieza en la línea {line}. Impórtela por separado.</translation>
    </message>
    <message>
        <source>Sheets that the workbook hides are not read: {names}.</source>
        <translation>Las hojas ocultas del libro no se leen: {names}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>This is not the name of a file.</source>
        <translation>Esto no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>“{value}” is not a provider; “{near}” may be meant.</source>
        <translation>«{value}» no es un proveedor; quizá se quiera decir «{near}».</translation>
    </message>
    <message>
        <source>“{value}” is not a provider; it is one of {choices}.</source>
        <translation>«{value}» no es un proveedor; es uno de {choices}.</translation>
    </message>
    <message>
        <source>A channel file has at most {limit} numbers, and this one has {count}.</source>
        <translation>Un archivo de canal tiene como máximo {limit} números, y este tiene {count}.</translation>
    </message>
    <message>
        <source>This must be an object in braces, not {found}.</source>
        <translation>Debe ser un objeto entre llaves, no {found}.</translation>
    </message>
    <message>
        <source>Write &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>Escriba &quot;fqdn&quot; o &quot;nat&quot;.</translation>
    </message>
    <message>
        <source>This key stands here more than once.</source>
        <translation>Esta clave aparece más de una vez.</translation>
    </message>
    <message>
        <source>There is no such key; “{near}” may be meant.</source>
        <translation>No existe esa clave; quizá se quiera decir «{near}».</translation>
    </message>
    <message>
        <source>There is no such key; the keys here are {known}.</source>
        <translation>No existe esa clave; las claves aquí son {known}.</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>Debe ser texto entre comillas: &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {found}.</source>
        <translation>Debe ser texto entre comillas, no {found}.</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {found}.</source>
        <translation>Debe ser un número entero sin comillas, no {found}.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {found}.</source>
        <translation>Debe ser una lista entre corchetes, no {found}.</translation>
    </message>
    <message>
        <source>Give {one} or {other}, not both.</source>
        <translation>Indique {one} u {other}, no ambos.</translation>
    </message>
    <message>
        <source>A number has at most {limit} members.</source>
        <translation>Un número tiene como máximo {limit} miembros.</translation>
    </message>
    <message>
        <source>The value stood on {count} lines; they were joined.</source>
        <translation>El valor ocupaba {count} líneas; se han unido.</translation>
    </message>
    <message>
        <source>References are followed in secret fields only; write the value itself.</source>
        <translation>Las referencias solo se siguen en campos secretos; escriba el valor mismo.</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>Un archivo de canal tiene «credentials» con valores sin codificar en lugar de account_data.</translation>
    </message>
    <message>
        <source>Channels of the kind {kind} have no members; take them out.</source>
        <translation>Los canales del tipo {kind} no tienen miembros; quítelos.</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>«{value}» no es el número de una extensión.</translation>
    </message>
    <message>
        <source>This stands beside “credentials”, not inside.</source>
        <translation>Esto va junto a «credentials», no dentro.</translation>
    </message>
    <message>
        <source>Channels of the kind {kind} have no such parameter; take it out.</source>
        <translation>Los canales del tipo {kind} no tienen ese parámetro; quítelo.</translation>
    </message>
    <message>
        <source>White space around the value was taken away.</source>
        <translation>Se quitaron los espacios alrededor del valor.</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>Esto va dentro de «credentials».</translation>
    </message>
    <message>
        <source>If the PBX was replaced or got a new certificate, compare the fingerprint with the one that its administrator sees, and only then replace the trusted certificate.</source>
        <translation>Si la PBX se sustituyó o recibió un certificado nuevo, compare la huella con la que ve su administrador y solo entonces sustituya el certificado de confianza.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the one that was trusted. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Quizá responde otra cosa en lugar de {host}: su certificado no es aquel en el que se confió. De confianza: {expected_text}. Mostrado ahora: {found_text}. No se envió nada.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority that this computer trusts vouched for it before, and does not for what is shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Quizá responde otra cosa en lugar de {host}: antes lo avalaba una autoridad en la que este equipo confía, y no avala lo que se muestra ahora ({why}). Visto antes: {expected_text}. Mostrado ahora: {found_text}. No se envió nada.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>La carpeta de datos y el llavero de este equipo nombran certificados distintos para {host}; uno de los dos fue cambiado. Carpeta de datos: {stored_text}. Llavero: {expected_text}. Mostrado ahora: {found_text}. No se envió nada.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint that you compared</source>
        <translation>el llavero de este equipo no tiene copia de la huella que usted comparó</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring cannot be asked whether it is the one that you compared</source>
        <translation>no se puede preguntar al llavero de este equipo si es el que usted comparó</translation>
    </message>
    <message>
        <source>What is trusted for {host} has changed meanwhile. Nothing was replaced.</source>
        <translation>Aquello en lo que se confía para {host} ha cambiado entretanto. No se sustituyó nada.</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>Pruebe la conexión otra vez y compare ambas huellas.</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has refused this Client ID with this Client Secret before. Failed logins from here in a row: {failures}; at five the PBX blocks this computer.</source>
        <translation>El inicio de sesión no se envió: la PBX ya rechazó este Client ID con este Client Secret. Inicios fallidos seguidos desde aquí: {failures}; a los cinco la PBX bloquea este equipo.</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX&apos;s administrator has mended it meanwhile, test the connection once.</source>
        <translation>Corrija el Client ID o el Client Secret. Si el administrador de la PBX lo ha arreglado entretanto, pruebe la conexión una vez.</translation>
    </message>
    <message>
        <source>Copy Client ID and Client Secret anew from Integrations &gt; API in the PBX&apos;s portal. If you are sure that they are right now, log in all the same; if not, the PBX blocks this computer until its administrator takes it off the list under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copie de nuevo Client ID y Client Secret de Integrations &gt; API en el portal de la PBX. Si está seguro de que ahora son correctos, inicie sesión de todos modos; si no lo son, la PBX bloquea este equipo hasta que su administrador lo quite de la lista en Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>This computer names no home folder in which to keep the data.</source>
        <translation>Este equipo no indica ninguna carpeta personal en la que guardar los datos.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir DIR, or set HOME.</source>
        <translation>Indique una carpeta con --data-dir DIR o defina HOME.</translation>
    </message>
    <message>
        <source>The lines above line {line}, which names the columns, are left out.</source>
        <translation>Se omiten las líneas anteriores a la línea {line}, que da nombre a las columnas.</translation>
    </message>
    <message>
        <source>The file takes more memory than a table of {limit} rows, or is damaged.</source>
        <translation>El archivo ocupa más memoria que una tabla de {limit} filas, o está dañado.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table of {limit} rows.</source>
        <translation>El archivo tarda más en leerse que una tabla de {limit} filas.</translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>El libro tiene muchas más partes que una tabla.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table of {limit} rows.</source>
        <translation>El libro descomprimido ocupa mucho más que una tabla de {limit} filas.</translation>
    </message>
    <message>
        <source>The workbook is packed far tighter than a table can be.</source>
        <translation>El libro está mucho más comprimido de lo que puede estar una tabla.</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>El libro tiene muchos más estilos, textos o nombres que una tabla.</translation>
    </message>
    <message>
        <source>Entries of this application itself are given to no channel file.</source>
        <translation>Las entradas de esta misma aplicación no se dan a ningún archivo de canal.</translation>
    </message>
    <message>
        <source>“{reference}” was not allowed.</source>
        <translation>«{reference}» no se permitió.</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({why}).</source>
        <translation>No se puede escribir en la carpeta de datos ({why}).</translation>
    </message>
    <message>
        <source>What you type is kept for this run only. Free some space or choose another folder with --data-dir.</source>
        <translation>Lo que escriba se conserva solo durante esta ejecución. Libere espacio o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The file of this computer&apos;s channels was damaged and is kept as {file}.</source>
        <translation>El archivo con los canales de este equipo estaba dañado y se conserva como {file}.</translation>
    </message>
    <message>
        <source>There is no copy of it, so the list begins anew. Look at the PBX before you create a channel again.</source>
        <translation>No hay ninguna copia, así que la lista empieza de nuevo. Mire en la centralita antes de crear otra vez un canal.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this application (format {version}).</source>
        <translation>La carpeta de datos fue escrita por una versión más reciente de esta aplicación (formato {version}).</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed in it.</source>
        <translation>Instale la versión más reciente; no se ha cambiado nada en la carpeta.</translation>
    </message>
    <message>
        <source>Its copy of {date} is used: what was done since then is missing. Look at the PBX first.</source>
        <translation>Se usa su copia del {date}: falta lo que se hizo desde entonces. Mire primero en la centralita.</translation>
    </message>
    <message>
        <source>Look again later; it is not sent again until that is settled.</source>
        <translation>Vuelva a comprobarlo más tarde; no se envía de nuevo hasta que esté aclarado.</translation>
    </message>
    <message>
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>Hay varios números en una celda: «{value}».</translation>
    </message>
    <message>
        <source>The last digits “{tail}” stand in a column of their own. Do they belong to “{value}”?</source>
        <translation>Las últimas cifras «{tail}» están en otra columna. ¿Pertenecen a «{value}»?</translation>
    </message>
    <message>
        <source>There are several numbers in “{value}”; each needs a line of its own.</source>
        <translation>En «{value}» hay varios números; cada uno necesita su propia línea.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Type of channel</source>
        <translation>Tipo de canal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>Velocidad de envío</translation>
    </message>
    <message>
        <source>Closing of sessions</source>
        <translation>Cierre de sesiones</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>Segunda sesión</translation>
    </message>
    <message>
        <source>Text with files</source>
        <translation>Texto con archivos</translation>
    </message>
    <message>
        <source>The PBX has a channel named “{name}” already (id {id}). Nothing was sent.</source>
        <translation>La centralita ya tiene un canal llamado «{name}» (id {id}). No se envió nada.</translation>
    </message>
    <message>
        <source>Give this one another name; if that one is this channel, there is nothing left to do.</source>
        <translation>Dé otro nombre a este; si aquel es este canal, no queda nada por hacer.</translation>
    </message>
    <message>
        <source>It can be sent again.</source>
        <translation>Se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>Compare them in the PBX&apos;s portal under Messaging &gt; Message Channel, and delete what is not wanted.</source>
        <translation>Compárelos en el portal de la centralita en Messaging &gt; Message Channel y elimine lo que sobre.</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>Este archivo no se puede usar tal como está. No se envió nada.</translation>
    </message>
    <message>
        <source>This is not a file, but a folder, a device or a pipe.</source>
        <translation>Esto no es un archivo, sino una carpeta, un dispositivo o una tubería.</translation>
    </message>
    <message>
        <source>No reference is followed here: it is not clear which host this address is of: {address}</source>
        <translation>Aquí no se sigue ninguna referencia: no está claro de qué host es esta dirección: {address}</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: take the comma before the closing bracket away.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: quite la coma delante del corchete de cierre.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: Extra data; a channel file holds one object only.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: sobran datos; un archivo de canal contiene un solo objeto.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: al texto que empieza aquí le falta la comilla de cierre.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a line break or a tab stands inside a text; join the lines.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: dentro de un texto hay un salto de línea o un tabulador; una las líneas.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text is written twice.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: una barra invertida en un texto se escribe dos veces.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments; take it away.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: JSON no tiene comentarios; quítelo.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has double quotes (&quot;), not single ones.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: JSON usa comillas dobles (&quot;), no simples.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes; JSON has straight ones (&quot;).</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: comillas tipográficas; JSON usa rectas (&quot;).</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON writes true, false and null, in small letters.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: JSON escribe true, false y null en minúsculas.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys stand in double quotes.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: las claves van entre comillas dobles.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early, a bracket is not closed.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: el archivo termina antes de tiempo, falta cerrar un corchete.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: something is missing after the comma.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: falta algo después de la coma.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a comma is missing before this.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: falta una coma delante.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it; save it as UTF-8.</source>
        <translation>El archivo no es texto UTF-8 (línea 1) sino UTF-16, como lo escribe Windows PowerShell; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>This is a document or an archive, and no text in JSON.</source>
        <translation>Es un documento o un archivo comprimido, y no un texto en JSON.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>El archivo está vacío: no hay nada en la línea 1, columna 1.</translation>
    </message>
    <message>
        <source>This is a web page or XML, and no JSON; perhaps the address of a file was saved and not the file.</source>
        <translation>Es una página web o XML, y no JSON; quizá se guardó la página de un archivo y no el archivo.</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON belong to the text that it was copied from; take them away.</source>
        <translation>Las líneas con ``` alrededor del JSON son del texto del que se copió; quítelas.</translation>
    </message>
    <message>
        <source>This is a curl command. Only what stands between the quotes after -d is a channel file.</source>
        <translation>Es un comando curl. Solo lo que está entre comillas después de -d es un archivo de canal.</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: braces around it, keys and texts in double quotes.</source>
        <translation>Parece YAML. Un archivo de canal es JSON: entre llaves, con claves y textos entre comillas dobles.</translation>
    </message>
    <message>
        <source>Nothing has been created so far. “Create” sends one request to the PBX, once.</source>
        <translation>Hasta ahora no se ha creado nada. «Crear» envía una sola petición a la PBX, una vez.</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>¿Cómo elijo rápido un destino?</translation>
    </message>
    <message>
        <source>Type the first letters or the number into its cell. Enter takes the match that is marked, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>Escriba las primeras letras o el número en su celda. Intro elige la coincidencia marcada, Ctrl+Intro la elige para todas las líneas seleccionadas, Escape no cambia nada.</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>¿Quién puede escribir desde un número?</translation>
    </message>
    <message>
        <source>Press Edit beside it; Next leads back here. What is typed stays.</source>
        <translation>Pulse Editar al lado; Siguiente vuelve aquí. Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>¿Qué son las opciones?</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and keep the channel ready on its review page. On site, as soon as the PBX answers, one card offers to create all that waits for it; nothing is sent before.</source>
        <translation>Complete el asistente sin la PBX y deje el canal preparado en su página de revisión. In situ, en cuanto la PBX responde, una tarjeta ofrece crear todo lo que espera; antes no se envía nada.</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>¿Qué significa «Comprobando qué pasó»?</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back: the last twenty things done here can be undone. Nothing is ever deleted on the PBX from here.</source>
        <translation>Deshacer (Ctrl+Z) lo recupera: las últimas veinte acciones se pueden deshacer. Desde aquí nunca se borra nada en la PBX.</translation>
    </message>
    <message>
        <source>Signs stand around this value that do not belong to it.</source>
        <translation>Alrededor de este valor hay signos que no forman parte de él.</translation>
    </message>
    <message>
        <source>This is what a button of the portal says, and not the value.</source>
        <translation>Esto es el texto de un botón del portal y no el valor.</translation>
    </message>
    <message>
        <source>“{what}” stands behind the value and does not belong to it.</source>
        <translation>«{what}» está detrás del valor y no forma parte de él.</translation>
    </message>
    <message>
        <source>This is a whole command, with the value inside.</source>
        <translation>Esto es una orden completa con el valor dentro.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste that.</source>
        <translation>Ábralo, copie todo su contenido y péguelo.</translation>
    </message>
    <message>
        <source>The file is too large for a mail with keys.</source>
        <translation>El archivo es demasiado grande para un correo con claves.</translation>
    </message>
    <message>
        <source>There is no text in this mail.</source>
        <translation>Este correo no contiene texto.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>A login stands in this address, and would be sent and logged with it.</source>
        <translation>Esta dirección contiene credenciales, que se enviarían y registrarían con ella.</translation>
    </message>
    <message>
        <source>This is a short link or the link of a mail filter, and not the provider&apos;s address.</source>
        <translation>Esto es un enlace corto o el de un filtro de correo, y no la dirección del proveedor.</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} is meant.</source>
        <translation>Esto parece un ID. Aquí va: {label}.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is meant.</source>
        <translation>Esto parece un número de teléfono. Aquí va: {label}.</translation>
    </message>
    <message>
        <source>The same value stands in “{other}”; one of the two is not its own.</source>
        <translation>El mismo valor está en «{other}»; uno de los dos no es el suyo.</translation>
    </message>
    <message>
        <source>“{value}” is local: its area code is missing. Write the whole number.</source>
        <translation>«{value}» es un número local: falta el prefijo. Escriba el número completo.</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>¿Dónde empieza el prefijo del país en «{value}»?</translation>
    </message>
    <message>
        <source>Are there several numbers in “{value}”, of which only the last digits are written?</source>
        <translation>¿Hay en «{value}» varios números de los que solo están escritas las últimas cifras?</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>Corrija los campos marcados.</translation>
    </message>
    <message>
        <source>Look at the PBX&apos;s portal, and try again.</source>
        <translation>Mire en el portal de la centralita e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware; message channels also need the Enterprise or Ultimate plan.</source>
        <translation>Actualice el firmware de la centralita; los canales de mensajes requieren además el plan Enterprise o Ultimate.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PBX reports an error that its manual does not list.</source>
        <translation>La centralita notifica un error que no figura en su manual.</translation>
    </message>
    <message>
        <source>The PBX reports an internal error.</source>
        <translation>La centralita notifica un error interno.</translation>
    </message>
    <message>
        <source>The PBX reports a failure without a reason.</source>
        <translation>La centralita notifica un fallo sin motivo.</translation>
    </message>
    <message>
        <source>The PBX carried it out only in part.</source>
        <translation>La centralita solo lo ejecutó en parte.</translation>
    </message>
    <message>
        <source>The PBX is still working on it.</source>
        <translation>La centralita todavía está trabajando en ello.</translation>
    </message>
    <message>
        <source>This PBX has no API for message channels.</source>
        <translation>Esta centralita no tiene API para canales de mensajes.</translation>
    </message>
    <message>
        <source>The PBX no longer serves this API version.</source>
        <translation>La centralita ya no ofrece esta versión de la API.</translation>
    </message>
    <message>
        <source>The PBX does not serve this API version.</source>
        <translation>La centralita no ofrece esta versión de la API.</translation>
    </message>
    <message>
        <source>The PBX no longer accepts the login.</source>
        <translation>La centralita ya no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Test the connection, then try again.</source>
        <translation>Pruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API application lacks the permission.</source>
        <translation>A la aplicación API de la centralita le falta el permiso.</translation>
    </message>
    <message>
        <source>Grant it in the portal under Integrations &gt; API.</source>
        <translation>Concédalo en el portal en Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The feature is switched off on the PBX, or the permission is missing.</source>
        <translation>La función está desactivada en la centralita o falta el permiso.</translation>
    </message>
    <message>
        <source>Check the plan and the permissions under Integrations &gt; API.</source>
        <translation>Compruebe el plan y los permisos en Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX could not read the request.</source>
        <translation>La centralita no pudo leer la solicitud.</translation>
    </message>
    <message>
        <source>The PBX does not accept a value.</source>
        <translation>La centralita no acepta un valor.</translation>
    </message>
    <message>
        <source>Correct the marked fields; a provider that the PBX does not know yet needs newer firmware.</source>
        <translation>Corrija los campos marcados; un proveedor que la centralita aún no conoce requiere un firmware más reciente.</translation>
    </message>
    <message>
        <source>A value is already used on the PBX.</source>
        <translation>Un valor ya se usa en la centralita.</translation>
    </message>
    <message>
        <source>Choose another one at the marked field.</source>
        <translation>Elija otro en el campo marcado.</translation>
    </message>
    <message>
        <source>The request is too large for the PBX.</source>
        <translation>La solicitud es demasiado grande para la centralita.</translation>
    </message>
    <message>
        <source>Use fewer DIDs.</source>
        <translation>Use menos DID.</translation>
    </message>
    <message>
        <source>The PBX does not find what the request names.</source>
        <translation>La centralita no encuentra lo que la solicitud nombra.</translation>
    </message>
    <message>
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>Compruebe los destinos y los miembros: puede que alguno se haya eliminado.</translation>
    </message>
    <message>
        <source>The PBX is full: eight logins are in use, or no further channel is possible.</source>
        <translation>La centralita está llena: hay ocho sesiones en uso o no cabe ningún canal más.</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes; then try again.</source>
        <translation>Cierre otros programas que usen la API de la centralita o espere 30 minutos; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PBX does not find the role.</source>
        <translation>La centralita no encuentra el rol.</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>La centralita ha bloqueado la dirección de este equipo tras varios inicios de sesión fallidos.</translation>
    </message>
    <message>
        <source>Remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Quítela en el portal en Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>La centralita está ocupada con una tarea grande.</translation>
    </message>
    <message>
        <source>The PBX forbids this action.</source>
        <translation>La centralita prohíbe esta acción.</translation>
    </message>
    <message>
        <source>The PBX does not let this computer&apos;s address use the API.</source>
        <translation>La centralita no permite que la dirección de este equipo use la API.</translation>
    </message>
    <message>
        <source>Allow the address in the portal under Integrations &gt; API, IP restriction.</source>
        <translation>Permita la dirección en el portal en Integrations &gt; API, restricción de IP.</translation>
    </message>
    <message>
        <source>It is in use elsewhere on the PBX.</source>
        <translation>Se usa en otro lugar de la centralita.</translation>
    </message>
    <message>
        <source>The PBX does not find the phonebook.</source>
        <translation>La centralita no encuentra la agenda.</translation>
    </message>
    <message>
        <source>The PBX does not find the rate.</source>
        <translation>La centralita no encuentra la tarifa.</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>Las organizaciones están desactivadas en la centralita.</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the portal.</source>
        <translation>Elija como miembros extensiones o grupos de extensiones, o active las organizaciones en el portal.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>La API de la centralita está desactivada.</translation>
    </message>
    <message>
        <source>Switch it on in the portal under Integrations &gt; API.</source>
        <translation>Actívela en el portal en Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX does not find the contact.</source>
        <translation>La centralita no encuentra el contacto.</translation>
    </message>
    <message>
        <source>The PBX does not find the call.</source>
        <translation>La centralita no encuentra la llamada.</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>La centralita no admite esto.</translation>
    </message>
    <message>
        <source>Too many take part.</source>
        <translation>Participan demasiados.</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>La troncal SMS no está disponible.</translation>
    </message>
    <message>
        <source>The PBX does not find the SMS trunk.</source>
        <translation>La centralita no encuentra la troncal SMS.</translation>
    </message>
    <message>
        <source>(error {errcode}: {errmsg})</source>
        <translation>(error {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>“{address}” is not an address of a PBX.</source>
        <translation>«{address}» no es una dirección de centralita.</translation>
    </message>
    <message>
        <source>Type it as in the browser, for instance https://192.168.5.150:8088.</source>
        <translation>Escríbala como en el navegador, por ejemplo https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>With http:// anybody in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>Con http:// cualquiera que esté en la red en el camino hasta {host} puede leer las claves. No se envió nada.</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>Use https:// si la centralita lo ofrece, o permita http:// para esta centralita.</translation>
    </message>
    <message>
        <source>The name {host} was not found in the network.</source>
        <translation>El nombre {host} no se encontró en la red.</translation>
    </message>
    <message>
        <source>Check the spelling and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>Compruebe la escritura y que este equipo esté en la red de la centralita o en Internet.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, port {port}.</source>
        <translation>No hay respuesta en {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none.</source>
        <translation>Compruebe el puerto: 8088 es lo habitual para https en la red local; un FQDN de Yeastar no necesita ninguno.</translation>
    </message>
    <message>
        <source>There is no way to {host} from this computer.</source>
        <translation>No hay camino hasta {host} desde este equipo.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that the address is right.</source>
        <translation>Compruebe el cable de red o la Wi-Fi y que la dirección sea correcta.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS keeps this application out of the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>Compruebe el cable de red o la Wi-Fi. Si un navegador llega a la PBX, macOS impide a esta aplicación el acceso a la red local: permítalo en Ajustes del Sistema &gt; Privacidad y seguridad &gt; Red local.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall stands between this computer and the PBX.</source>
        <translation>Compruebe la dirección y que no haya un cortafuegos entre este equipo y la centralita.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not one that this computer trusts ({why}).</source>
        <translation>Este equipo no confía en el certificado de {host} ({why}).</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>Compare su huella con la de la centralita y confíe exactamente en este certificado, o corrija la dirección.</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} could be made ({why}).</source>
        <translation>No se pudo establecer una conexión segura con {host}, puerto {port} ({why}).</translation>
    </message>
    <message>
        <source>Check that this is the https port; if the PBX offers only old TLS versions, update its firmware.</source>
        <translation>Compruebe que sea el puerto https; si la centralita solo ofrece versiones antiguas de TLS, actualice su firmware.</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation>{host} recibió la solicitud y no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look whether the PBX is overloaded.</source>
        <translation>Inténtelo de nuevo; si persiste, mire si la centralita está sobrecargada.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} cortó la conexión sin responder.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the address, the port and whether it is http or https.</source>
        <translation>Inténtelo de nuevo; si persiste, compruebe la dirección, el puerto y si es http o https.</translation>
    </message>
    <message>
        <source>{host} sends on to another address; for the safety of the keys it was not followed.</source>
        <translation>{host} remite a otra dirección; por la seguridad de las claves no se siguió.</translation>
    </message>
    <message>
        <source>Type the address that the browser shows when the PBX&apos;s portal is open, with https://.</source>
        <translation>Escriba la dirección que muestra el navegador cuando el portal de la centralita está abierto, con https://.</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the PBX&apos;s API ({why}).</source>
        <translation>Lo que responde en {host} no habla la API de la centralita ({why}).</translation>
    </message>
    <message>
        <source>Check address and port; a hotel or guest network may stand in front, or another web server.</source>
        <translation>Compruebe la dirección y el puerto; puede haber por medio una red de hotel o de invitados, u otro servidor web.</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does; reading was stopped.</source>
        <translation>{host} envió mucho más de lo que envía una centralita; se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Check address and port: this is probably not the PBX.</source>
        <translation>Compruebe la dirección y el puerto: probablemente no sea la centralita.</translation>
    </message>
    <message>
        <source>{host} has too much to do and asks for a pause ({why}).</source>
        <translation>{host} tiene demasiado trabajo y pide una pausa ({why}).</translation>
    </message>
    <message>
        <source>Try again in some minutes; other programs that use the PBX&apos;s API may be the reason.</source>
        <translation>Inténtelo de nuevo en unos minutos; puede deberse a otros programas que usan la API de la centralita.</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>Se detuvo antes de que se enviara nada.</translation>
    </message>
    <message>
        <source>Look for “{name}” in the PBX&apos;s portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Busque «{name}» en el portal de la centralita en Messaging &gt; Message Channel antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID with this Client Secret.</source>
        <translation>La centralita no acepta este Client ID con este Client Secret.</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>La centralita no acepta el Client ID o el Client Secret.</translation>
    </message>
    <message>
        <source>Copy both again from Integrations &gt; API in the PBX&apos;s portal. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>Copie ambos de nuevo desde Integrations &gt; API en el portal de la centralita. Inicios de sesión fallidos desde aquí: {failures}; tras cinco seguidos la centralita bloquea este equipo.</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>El canal tiene campos que hay que corregir. No se envió nada.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>Tardó demasiado y se abandonó.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>(error {errcode}: {errmsg}) Look for “{name}” in the PBX&apos;s portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>(error {errcode}: {errmsg}) Busque «{name}» en el portal de la centralita en Messaging &gt; Message Channel antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>El canal se envió, pero no llegó una respuesta clara. Puede que se haya creado o que no.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect with the provider; it gives no reason.</source>
        <translation>El canal existe, pero la centralita no pudo conectarse con el proveedor; no da ningún motivo.</translation>
    </message>
    <message>
        <source>The PBX is connected with the provider.</source>
        <translation>La centralita está conectada con el proveedor.</translation>
    </message>
    <message>
        <source>What is left is to be done in the provider&apos;s portal.</source>
        <translation>Lo que queda se hace en el portal del proveedor.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect with the provider: “{reason}”.</source>
        <translation>El canal existe, pero la centralita no pudo conectarse con el proveedor: «{reason}».</translation>
    </message>
    <message>
        <source>Check the keys on the account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>Compruebe las claves de la página de la cuenta con el portal del proveedor y corríjalas en la centralita.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s subscription does not cover message channels (any more).</source>
        <translation>El canal existe, pero la suscripción de la centralita no incluye (ya) los canales de mensajes.</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects as it is.</source>
        <translation>Renueve el plan Enterprise o Ultimate de esta centralita; el canal se conectará entonces tal como está.</translation>
    </message>
    <message>
        <source>The PBX gives a status that this application does not know: “{status}” {reason}</source>
        <translation>La centralita indica un estado que esta aplicación no conoce: «{status}» {reason}</translation>
    </message>
    <message>
        <source>Look at the channel in the PBX&apos;s portal under Messaging &gt; Message Channel.</source>
        <translation>Mire el canal en el portal de la centralita en Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>The channel was created with the id {id}, but the PBX&apos;s list of channels does not show it.</source>
        <translation>El canal se creó con el id {id}, pero la lista de canales de la centralita no lo muestra.</translation>
    </message>
    <message>
        <source>Look in the PBX&apos;s portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>Mire en el portal de la centralita en Messaging &gt; Message Channel antes de crearlo de nuevo.</translation>
    </message>
    <message>
        <source>The channel exists; whether it is connected could not be read from the PBX.</source>
        <translation>El canal existe; no se pudo leer de la centralita si está conectado.</translation>
    </message>
    <message>
        <source>Look at the channel&apos;s status in the PBX&apos;s portal under Messaging &gt; Message Channel.</source>
        <translation>Mire el estado del canal en el portal de la centralita en Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>The channel exists; its status was not followed any further.</source>
        <translation>El canal existe; no se siguió más su estado.</translation>
    </message>
    <message>
        <source>Nothing was taken over; correct the table and try again.</source>
        <translation>No se tomó nada; corrija la tabla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>Esto es una página web, diga lo que diga su nombre. Ábrala en una hoja de cálculo y guárdela como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>The table has more than {limit} characters.</source>
        <translation>La tabla tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>Line {line} holds a NUL character: this is not a text file.</source>
        <translation>La línea {line} contiene un carácter NUL: esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>El archivo ocupa más de {limit} MB.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>No se puede leer el archivo ({why}).</translation>
    </message>
    <message>
        <source>The file says that it is {encoding}, and is not.</source>
        <translation>El archivo dice estar en {encoding} y no lo está.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quote may be open, or text may follow one.</source>
        <translation>No se puede leer la fila de la línea {line} ({reason}). Puede haber una comilla abierta o texto detrás de una.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns.</source>
        <translation>La línea {line} tiene más de {limit} columnas.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>La tabla tiene más de {limit} filas.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Cola de mensajes</translation>
    </message>
    <message>
        <source>Third-party platform (API)</source>
        <translation>Plataforma de terceros (API)</translation>
    </message>
    <message>
        <source>Extension group</source>
        <translation>Grupo de extensiones</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>The PBX gave a webhook URL that is no web address; look at its domain settings.</source>
        <translation>La centralita dio una URL de webhook que no es una dirección web; revise sus ajustes de dominio.</translation>
    </message>
    <message>
        <source>The domain {host} has an underscore: providers then refuse to log in or deliver nothing. Rename it.</source>
        <translation>El dominio {host} tiene un guion bajo: los proveedores no inician sesión entonces o no entregan nada. Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>No se puede llegar a {host} desde Internet, así que ningún proveedor puede entregarle nada. Dé un dominio a la centralita.</translation>
    </message>
    <message>
        <source>Meta calls https addresses only; this webhook URL does not begin with https://.</source>
        <translation>Meta solo llama a direcciones https; esta URL de webhook no empieza por https://.</translation>
    </message>
    <message>
        <source>Meta refuses a bare IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>Meta rechaza una dirección IP como {host}: la centralita necesita un dominio con un certificado público.</translation>
    </message>
    <message>
        <source>Meta is reported to refuse ports other than 443; this webhook URL has port {port}.</source>
        <translation>Según se informa, Meta rechaza puertos distintos de 443; esta URL de webhook tiene el puerto {port}.</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own: choose FQDN unless you know that NAT works here.</source>
        <translation>Esta es una centralita Cloud, que no tiene NAT propia: elija FQDN, salvo que sepa que NAT funciona aquí.</translation>
    </message>
    <message>
        <source>The channel has no number yet: add it on the PBX, otherwise incoming messages have nowhere to go.</source>
        <translation>El canal aún no tiene ningún número: añádalo en la centralita; si no, los mensajes entrantes no tienen adónde ir.</translation>
    </message>
    <message>
        <source>Numbers with +1: {count}. Register US numbers for 10DLC (toll-free ones: have them verified) with the provider; carriers block messages from others.</source>
        <translation>Números con +1: {count}. Registre los números de EE. UU. para 10DLC (los gratuitos: verifíquelos) con el proveedor; los operadores bloquean los mensajes de los demás.</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>La centralita y su API</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX has to be reachable from this computer.</source>
        <translation>El canal se crea mediante la API de la propia centralita. Debe ser accesible desde este equipo.</translation>
    </message>
    <message>
        <source>Kind of channel and provider</source>
        <translation>Tipo de canal y proveedor</translation>
    </message>
    <message>
        <source>A channel connects the PBX with one account at one provider.</source>
        <translation>Un canal conecta la centralita con una cuenta de un proveedor.</translation>
    </message>
    <message>
        <source>The account at the provider</source>
        <translation>La cuenta en el proveedor</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages in the provider&apos;s name; the webhook lets the provider reach the PBX.</source>
        <translation>Las claves permiten a la centralita enviar mensajes a través del proveedor; el webhook permite al proveedor llegar a la centralita.</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>Números y sus destinos</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. The destination gets what is written to it.</source>
        <translation>Cada línea es un número (o página) del canal. El destino recibe lo que se le escribe.</translation>
    </message>
    <message>
        <source>What is left empty is not sent at all: the PBX then uses its own default.</source>
        <translation>Lo que se deja vacío no se envía: la centralita usa su propio valor predeterminado.</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>Revisar y crear</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>Cuando el canal existe</translation>
    </message>
    <message>
        <source>The provider has to learn the webhook URL; until then the channel can send but gets nothing.</source>
        <translation>El proveedor debe conocer la URL del webhook; hasta entonces el canal puede enviar, pero no recibe nada.</translation>
    </message>
    <message>
        <source>The channels of this computer</source>
        <translation>Los canales de este equipo</translation>
    </message>
    <message>
        <source>Every channel that was begun here, with what became of it. Select one to see what is next.</source>
        <translation>Todos los canales empezados aquí y en qué quedaron. Seleccione uno para ver qué sigue.</translation>
    </message>
    <message>
        <source>Where are Client ID and Client Secret?</source>
        <translation>¿Dónde están Client ID y Client Secret?</translation>
    </message>
    <message>
        <source>In the PBX&apos;s management portal under Integrations &gt; API. Switch the API on there; both values stand on that page. API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>En el portal de administración de la centralita, en Integrations &gt; API. Active allí la API; ambos valores están en esa página. La API y los canales de mensajes requieren el plan Enterprise o Ultimate.</translation>
    </message>
    <message>
        <source>Which address do I type?</source>
        <translation>¿Qué dirección escribo?</translation>
    </message>
    <message>
        <source>The one that opens the portal in the browser, with its port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>La que abre el portal en el navegador, con su puerto: https://192.168.5.150:8088 en la red local, o el nombre de dominio de Remote Access o de la centralita en la nube.</translation>
    </message>
    <message>
        <source>It says that the certificate is not known</source>
        <translation>Dice que el certificado no es conocido</translation>
    </message>
    <message>
        <source>Most PBXs in a local network have a certificate that they signed themselves. Compare its fingerprint with the one that the portal or the browser shows; if they are the same, trust it.</source>
        <translation>La mayoría de las centralitas en una red local tienen un certificado firmado por ellas mismas. Compare su huella con la que muestran el portal o el navegador; si coinciden, confíe en él.</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>La centralita rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>Copy both values anew. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copie de nuevo ambos valores. Tras cinco intentos fallidos seguidos, la centralita bloquea la dirección de este equipo: quítela en el portal, en Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>Aún no estoy en la red del cliente</translation>
    </message>
    <message>
        <source>Prepare without the PBX: everything is kept, and the channel is created as soon as the PBX can be reached. Its lists of extensions and queues are not known until then.</source>
        <translation>Prepare sin la centralita: todo se conserva y el canal se crea en cuanto sea accesible. Hasta entonces no se conocen sus listas de extensiones y colas.</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>¿Cómo encuentro rápido el proveedor?</translation>
    </message>
    <message>
        <source>Type a part of its name into the list; the arrow keys choose, Enter takes.</source>
        <translation>Escriba parte de su nombre en la lista; las flechas eligen y Entrar acepta.</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>El proveedor no está en la lista</translation>
    </message>
    <message>
        <source>General is for every provider that supports the SMS API of the PBX. Ask the provider for the addresses and keys of that API.</source>
        <translation>General sirve para cualquier proveedor compatible con la API de SMS de la centralita. Pida al proveedor las direcciones y claves de esa API.</translation>
    </message>
    <message>
        <source>What has to be ready for a channel through Meta?</source>
        <translation>¿Qué debe estar listo para un canal a través de Meta?</translation>
    </message>
    <message>
        <source>A business portfolio, an app on Meta for Developers, an access token that does not expire, and the number or page that the customers write to.</source>
        <translation>Un portfolio comercial, una app en Meta for Developers, un token de acceso que no caduque y el número o la página a los que escriben los clientes.</translation>
    </message>
    <message>
        <source>Can the provider be changed later?</source>
        <translation>¿Se puede cambiar el proveedor más tarde?</translation>
    </message>
    <message>
        <source>No. A channel of another provider is a new channel.</source>
        <translation>No. Un canal de otro proveedor es un canal nuevo.</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>¿Qué pasa con las claves?</translation>
    </message>
    <message>
        <source>They go to the PBX over its API and into this computer&apos;s keyring, nowhere else. They are masked in every preview, and no exported file has them unless you ask for it.</source>
        <translation>Van a la centralita por su API y al llavero de este equipo, a ningún otro sitio. Aparecen ocultas en toda vista previa y ningún archivo exportado las contiene salvo que usted lo pida.</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>¿Tengo que codificar una clave en Base64?</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the application encodes what the PBX wants encoded.</source>
        <translation>No. Péguela como la muestra el portal; la aplicación codifica lo que la centralita necesita.</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>¿FQDN o NAT?</translation>
    </message>
    <message>
        <source>FQDN is the domain name that Yeastar gives the PBX: right for most, and for Cloud PBXs. NAT is for a domain of your own, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN es el nombre de dominio que Yeastar da a la centralita: adecuado para la mayoría y para las centralitas en la nube. NAT es para un dominio propio, con certificado público, que se reenvía a la centralita.</translation>
    </message>
    <message>
        <source>How do I get many numbers in?</source>
        <translation>¿Cómo introduzco muchos números?</translation>
    </message>
    <message>
        <source>Copy them in a spreadsheet or a mail and press Ctrl+V, or import a CSV or Excel file. You see what would be taken over before it is.</source>
        <translation>Cópielos de una hoja de cálculo o un correo y pulse Ctrl+V, o importe un archivo CSV o Excel. Verá antes lo que se incorporaría.</translation>
    </message>
    <message>
        <source>Those who may start a conversation from this number, beside the destination that gets answers.</source>
        <translation>Quienes pueden iniciar una conversación desde este número, además del destino que recibe las respuestas.</translation>
    </message>
    <message>
        <source>Which queue is meant?</source>
        <translation>¿A qué cola se refiere?</translation>
    </message>
    <message>
        <source>A message queue, not a call queue: the PBX has it under Messaging &gt; Message Queue.</source>
        <translation>A una cola de mensajes, no de llamadas: la centralita la tiene en Messaging &gt; Message Queue.</translation>
    </message>
    <message>
        <source>May the table stay empty?</source>
        <translation>¿Puede quedar vacía la tabla?</translation>
    </message>
    <message>
        <source>Yes. Numbers can be added on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>Sí. Los números pueden añadirse después en la centralita; hasta entonces los mensajes entrantes no tienen destino.</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>¿Qué velocidad de envío es la correcta?</translation>
    </message>
    <message>
        <source>The provider&apos;s contract tells. Above its limit messages are queued or dropped by the provider.</source>
        <translation>Lo indica el contrato con el proveedor. Por encima de su límite, el proveedor retrasa o descarta los mensajes.</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>¿Qué es una sesión?</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. One that is closed stays in the history, and the next message begins a new one.</source>
        <translation>Una conversación entre un cliente y uno de sus números. Una sesión cerrada queda en el historial y el siguiente mensaje inicia otra.</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>Quiero cambiar algo</translation>
    </message>
    <message>
        <source>What do “Copy as JSON” and “Copy as curl” give?</source>
        <translation>¿Qué dan «Copiar como JSON» y «Copiar como curl»?</translation>
    </message>
    <message>
        <source>The same request for a script or a colleague. Secrets and the access token are variables in it, never their values.</source>
        <translation>La misma solicitud para un script o un compañero. Los secretos y el token de acceso son variables, nunca sus valores.</translation>
    </message>
    <message>
        <source>What if the connection breaks while it is created?</source>
        <translation>¿Y si se corta la conexión al crearlo?</translation>
    </message>
    <message>
        <source>It is then not known whether the PBX took the request. The application says so and never sends it again by itself, because that could make the channel twice.</source>
        <translation>Entonces no se sabe si la centralita aceptó la solicitud. La aplicación lo dice y nunca la reenvía por sí sola, porque podría crear el canal dos veces.</translation>
    </message>
    <message>
        <source>What do the question marks beside the steps mean?</source>
        <translation>¿Qué significan los signos de interrogación junto a los pasos?</translation>
    </message>
    <message>
        <source>That no public source confirms how the portal words it; what has to be done is right.</source>
        <translation>Que ninguna fuente pública confirma cómo lo llama el portal; lo que hay que hacer es correcto.</translation>
    </message>
    <message>
        <source>The PBX could not connect with the provider</source>
        <translation>La centralita no pudo conectar con el proveedor</translation>
    </message>
    <message>
        <source>Most often a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX&apos;s portal; the channel need not be created again.</source>
        <translation>Lo más frecuente es que una clave sea incorrecta o haya caducado. Compare las claves con el portal del proveedor y corríjalas en el de la centralita; no hace falta crear el canal de nuevo.</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>¿Para qué sirve la hoja de entrega?</translation>
    </message>
    <message>
        <source>For the customer&apos;s file: what was set up, where messages go, and what is still to be done. It holds no key, password or token.</source>
        <translation>Para el archivo del cliente: qué se configuró, adónde van los mensajes y qué queda por hacer. No contiene claves, contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>How do I prepare a channel at the desk and create it on site?</source>
        <translation>¿Cómo preparo un canal en la oficina y lo creo en las instalaciones del cliente?</translation>
    </message>
    <message>
        <source>The channel was sent, and the connection broke before the PBX answered. It is searched for on the PBX first and sent again only when it is not there: no channel is ever created twice.</source>
        <translation>El canal se envió y la conexión se cortó antes de que respondiera la centralita. Primero se busca en la centralita y solo se envía de nuevo si no está allí: ningún canal se crea dos veces.</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>El siguiente sitio necesita el mismo canal</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys go with it only if you say so.</source>
        <translation>Duplíquelo: la copia lleva otro nombre, y las claves solo la acompañan si usted lo indica.</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>¿Cómo llevo canales a otro equipo?</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them, and so does the command “send”.</source>
        <translation>«Exportar» escribe archivos de canal, sin las claves salvo con «Exportar con claves». «Importar» los lee, y también la orden «send».</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>He eliminado el que no era</translation>
    </message>
    <message>
        <source>A create of “{name}” is under way already, or its outcome is not known yet. Nothing was sent.</source>
        <translation>Ya se está creando «{name}», o su resultado aún no se conoce. No se envió nada.</translation>
    </message>
    <message>
        <source>Let its outcome be found out first.</source>
        <translation>Deje que se averigüe primero su resultado.</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>Este equipo no conoce el acceso a {address}. No se envió nada.</translation>
    </message>
    <message>
        <source>Open the channel and type Client ID and Client Secret on its first page.</source>
        <translation>Abra el canal y escriba el Client ID y el Client Secret en su primera página.</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Las claves de «{name}» no están en el llavero de este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the account page.</source>
        <translation>Abra el canal y escríbalas de nuevo en la página de la cuenta.</translation>
    </message>
    <message>
        <source>The first number has digits, perhaps with a leading +.</source>
        <translation>El primer número tiene cifras, quizá con un + delante.</translation>
    </message>
    <message>
        <source>The last number has digits; its final digits are enough, for instance 99.</source>
        <translation>El último número tiene cifras; bastan las últimas, por ejemplo 99.</translation>
    </message>
    <message>
        <source>The last number is not as long as the first.</source>
        <translation>El último número no es tan largo como el primero.</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>El último número va antes que el primero.</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} are made at once.</source>
        <translation>Son {count} números; se crean como mucho {limit} a la vez.</translation>
    </message>
    <message>
        <source>The PBX does not accept this value.</source>
        <translation>La centralita no acepta este valor.</translation>
    </message>
    <message>
        <source>The PBX says: {words}</source>
        <translation>La centralita dice: {words}</translation>
    </message>
    <message>
        <source>This is already used on the PBX.</source>
        <translation>Esto ya se usa en la centralita.</translation>
    </message>
    <message>
        <source>The PBX requires this value.</source>
        <translation>La centralita exige este valor.</translation>
    </message>
    <message>
        <source>This is already used on the PBX, by {owner}.</source>
        <translation>Esto ya lo usa en la centralita {owner}.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal; it stands in every request of the PBX as “Authorization: Bearer …”.</source>
        <translation>En el portal de clientes del proveedor; va en cada solicitud de la centralita como «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up; it signs what the provider sends.</source>
        <translation>En el portal de clientes del proveedor, donde se configuran los webhooks; firma lo que envía el proveedor.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the provider&apos;s API documentation, the address that checks an API key, or from the support: the verification address for Yeastar&apos;s SMS API.</source>
        <translation>La redacción del portal puede variar: en la documentación de la API del proveedor, la dirección que comprueba una clave API, o pida al soporte la dirección de verificación para la API SMS de Yeastar.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the provider&apos;s API documentation, the address that sends a message, or from the support: the sending address for Yeastar&apos;s SMS API.</source>
        <translation>La redacción del portal puede variar: en la documentación de la API del proveedor, la dirección que envía un mensaje, o pida al soporte la dirección de envío para la API SMS de Yeastar.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the settings of Meta&apos;s business portfolio under system users, generate a token that never expires for one who has the app and the account as assets.</source>
        <translation>La redacción del portal puede variar: en los ajustes del portafolio comercial de Meta, en usuarios del sistema, genere un token que no caduque para uno que tenga asignadas la app y la cuenta.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers, su app: App settings &gt; Basic, App secret, Show.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets its own password; ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>La redacción del portal puede variar: en el portal de VoIP.ms en Main Menu &gt; SOAP &amp; REST/JSON API, donde se habilita la API y recibe su propia contraseña; pida a VoIP.ms la clave destinada a Yeastar.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the Secret.</source>
        <translation>La recibe de Apidaze junto con el Secret.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the API key.</source>
        <translation>Lo recibe de Apidaze junto con la API Key.</translation>
    </message>
    <message>
        <source>Your account&apos;s Userkey, as the ASPSMS portal shows it.</source>
        <translation>El Userkey de su cuenta, tal como lo muestra el portal de ASPSMS.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: the API password beside the Userkey in the ASPSMS portal; it may be another one than that of your login.</source>
        <translation>La redacción del portal puede variar: la contraseña de la API junto al Userkey en el portal de ASPSMS; puede ser distinta de la de su inicio de sesión.</translation>
    </message>
    <message>
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>En la Bandwidth App, lista de aplicaciones: el ID de la aplicación de mensajería.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the Bandwidth App, the number of your account, shown near the account&apos;s name.</source>
        <translation>La redacción del portal puede variar: en la Bandwidth App, el número de su cuenta, que aparece junto al nombre de la cuenta.</translation>
    </message>
    <message>
        <source>The name of an API user, which is another user than the one you log in to the Bandwidth App with; since April 2026 no new ones can be made, and on 2 December 2026 they end.</source>
        <translation>El nombre de un usuario de API, que es otro usuario que el de la Bandwidth App; desde abril de 2026 no se pueden crear nuevos, y el 2 de diciembre de 2026 dejan de existir.</translation>
    </message>
    <message>
        <source>The password of that API user; capital and small letters count.</source>
        <translation>La contraseña de ese usuario de API; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>En el portal de Flowroute en Preferences &gt; API Control.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key; keys may expire.</source>
        <translation>En el portal de Flowroute en Preferences &gt; API Control, con su Access Key; las claves pueden caducar.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the SIPTRUNK portal where API keys are made, the access key.</source>
        <translation>La redacción del portal puede variar: en el portal de SIPTRUNK, donde se crean las claves API, la Access Key.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the SIPTRUNK portal where API keys are made, the secret key.</source>
        <translation>La redacción del portal puede variar: en el portal de SIPTRUNK, donde se crean las claves API, la Secret Key.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated.</source>
        <translation>En el portal de Skyetel, tras el icono de engranaje arriba a la derecha, donde se generan SID y Secret.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, generated together with the SID.</source>
        <translation>En el portal de Skyetel, tras el icono de engranaje arriba a la derecha; se genera junto con el SID.</translation>
    </message>
    <message>
        <source>In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY.</source>
        <translation>En el portal de Telnyx en API Keys (portal.telnyx.com/#/app/api-keys): una clave V2, empieza por KEY.</translation>
    </message>
    <message>
        <source>In the Telnyx portal, account settings: Keys &amp; Credentials, tab Public Key.</source>
        <translation>En el portal de Telnyx, ajustes de la cuenta: Keys &amp; Credentials, pestaña Public Key.</translation>
    </message>
    <message>
        <source>On the dashboard of the account or sub-account that bought the number; begins with AC.</source>
        <translation>En el panel de la cuenta o subcuenta que compró el número; empieza por AC.</translation>
    </message>
    <message>
        <source>On the same dashboard, with the Account SID; reveal it before you copy it.</source>
        <translation>En el mismo panel, con el Account SID; muéstrelo antes de copiarlo.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: the user name that the VoiceMeUp portal shows for its API.</source>
        <translation>La redacción del portal puede variar: el nombre de usuario que el portal de VoiceMeUp muestra para su API.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: the token that the VoiceMeUp portal shows beside that user name.</source>
        <translation>La redacción del portal puede variar: el token que el portal de VoiceMeUp muestra junto a ese nombre de usuario.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup, at the number under “From”; not the number.</source>
        <translation>Meta for Developers, su app: WhatsApp &gt; API Setup, junto al número en «From»; no el número.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: Meta for Developers, your app, WhatsApp &gt; API Setup, beside the Phone Number ID.</source>
        <translation>La redacción del portal puede variar: Meta for Developers, su app, WhatsApp &gt; API Setup, junto al Phone Number ID.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: a token of the page with the permission pages_messaging, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>La redacción del portal puede variar: un token de la página con el permiso pages_messaging, de un usuario del sistema del portafolio comercial de Meta o de los ajustes de Messenger de su app.</translation>
    </message>
    <message>
        <source>The name at the head of the Facebook page.</source>
        <translation>El nombre que encabeza la página de Facebook.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ:</source>
        <translation>La redacción del portal puede variar:</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: look in the provider&apos;s portal for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there; without such a field, send it to the support.</source>
        <translation>La redacción del portal puede variar: busque en el portal del proveedor «webhook», «callback URL» o «SMS URL» de los mensajes entrantes y pegue allí la URL del webhook; si no hay tal campo, envíela al soporte.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: check that SMS is switched on for each of the numbers and that they belong to the account whose keys the PBX has.</source>
        <translation>La redacción del portal puede variar: compruebe que los SMS estén activados para cada uno de los números y que pertenezcan a la cuenta cuyas claves tiene la centralita.</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free ones: verified); messages from unregistered numbers to the US are blocked.</source>
        <translation>Para números de EE. UU.: compruebe que estén registrados para 10DLC (los gratuitos: verificados); los mensajes a EE. UU. desde números sin registrar se bloquean.</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, see that it reaches its destination, and answer it.</source>
        <translation>Envíe un mensaje de texto desde un móvil a uno de los números, vea que llega a su destino y respóndalo.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), allow the one of the provider&apos;s servers; otherwise no picture or file gets through.</source>
        <translation>Si la centralita solo permite el acceso desde algunos países (Allowed Country/Region IP Access Protection), permita el de los servidores del proveedor; si no, no pasa ninguna imagen ni archivo.</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase); the PBX rejects everything else.</source>
        <translation>Si la centralita recibió un Secret: compruebe que el proveedor firme lo que envía con el mismo (cabecera X-Signature-256, SHA-256, minúsculas); la centralita rechaza todo lo demás.</translation>
    </message>
    <message>
        <source>Check that the provider sends and takes numbers in E.164 form, for instance +15567778888.</source>
        <translation>Compruebe que el proveedor envíe y acepte números en formato E.164, por ejemplo +15567778888.</translation>
    </message>
    <message>
        <source>Check that the access token does not expire: a system user&apos;s token, not the temporary one of the test page; with an expired token the channel falls silent.</source>
        <translation>Compruebe que el Access Token no caduque: el de un usuario del sistema, no el temporal de la página de pruebas; con un token caducado el canal enmudece.</translation>
    </message>
    <message>
        <source>An app has one callback URL. If the app already serves other software, make an app of its own for the PBX; otherwise you take the messages away from the other.</source>
        <translation>Una app tiene una sola callback URL. Si la app ya sirve a otro software, cree una app propia para la centralita; si no, le quita los mensajes al otro.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>La redacción del portal puede variar: en el portal de VoIP.ms edite cada número (Manage DIDs), active SMS/MMS y pegue la URL del webhook donde pida un webhook o URL callback.</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and the PBX&apos;s public IP address is on the list; by default no address may use it.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API: compruebe que la API esté habilitada y que la dirección IP pública de la centralita esté en la lista; por defecto ninguna dirección puede usarla.</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit beside the number and go down to “Forward SMS as HTTP raw data”.</source>
        <translation>En el portal de ASPSMS abra la lista de sus números, pulse Edit junto al número y baje hasta «Forward SMS as HTTP raw data».</translation>
    </message>
    <message>
        <source>The webhook URL goes in there in two parts: in “protocol://HOST” enter {origin}, in the field for the path enter {path}.</source>
        <translation>La URL del webhook va allí en dos partes: en «protocol://HOST» escriba {origin}, en el campo de la ruta escriba {path}.</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS; the channel carries text only, no files.</source>
        <translation>Compruebe que los números sean exclusivos para SMS bidireccional; el canal solo transporta texto, sin archivos.</translation>
    </message>
    <message>
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>En la Bandwidth App abra la aplicación de mensajería cuyo Application ID tiene la centralita y pegue la URL del webhook como su inbound callback URL.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: if the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>La redacción del portal puede variar: si la aplicación pide también una status callback URL, pegue la misma URL del webhook.</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>Compruebe que esta aplicación esté asignada a la location (SIP peer) que tiene los números.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026 in favour of OAuth credentials: ask Yeastar which firmware of the PBX takes those.</source>
        <translation>Bandwidth suprime los usuarios de API (usuario y contraseña) el 2 de diciembre de 2026 en favor de credenciales OAuth: pregunte a Yeastar qué firmware de la centralita las admite.</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>En el portal de Flowroute abra Preferences &gt; API Control y pegue la URL del webhook en el campo SMS Callback.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: for pictures, paste the same webhook URL as MMS callback as well.</source>
        <translation>La redacción del portal puede variar: para imágenes, pegue la misma URL del webhook también como MMS callback.</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>Compruebe que ninguno de los números tenga una callback URL propia que lleve a otro sitio.</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL.</source>
        <translation>En el portal de Skyetel abra las opciones de cada número, active SMS &amp; MMS, elija Callback URL y pegue la URL del webhook.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: of the two kinds of callback, POST and GET, choose POST.</source>
        <translation>La redacción del portal puede variar: de los dos tipos de callback, POST y GET, elija POST.</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>Compruebe que el estado del número sea Healthy y que esté enrutado; antes de eso los SMS siguen desactivados.</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Programmable Messaging, select the messaging profile, then Inbound, and paste the webhook URL.</source>
        <translation>En el portal de Telnyx abra Messaging &gt; Programmable Messaging, seleccione el perfil de mensajería, después Inbound, y pegue la URL del webhook.</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one is mute.</source>
        <translation>Compruebe que cada número esté asignado a este perfil de mensajería; un número sin perfil es mudo.</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; with it the PBX checks that messages come from Telnyx.</source>
        <translation>Compruebe en Keys &amp; Credentials &gt; Public Key que la centralita tenga la clave pública de esta cuenta; con ella comprueba que los mensajes vienen de Telnyx.</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>En la Twilio Console abra Phone Numbers &gt; Manage &gt; Active numbers, abra el número y en Messaging pegue la URL del webhook en «A message comes in».</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: if the number is in a Messaging Service, let the service pass incoming messages on to the number&apos;s own webhook.</source>
        <translation>La redacción del portal puede variar: si el número está en un Messaging Service, haga que el servicio pase los mensajes entrantes al webhook propio del número.</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to; in the parent account, also when the number belongs to a sub-account.</source>
        <translation>Active los permisos geográficos (Geo permissions) de los países a los que escribe; en la cuenta principal, también cuando el número pertenece a una subcuenta.</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or sub-account with the number.</source>
        <translation>Compruebe que el Account SID y el Auth Token sean los de la cuenta o subcuenta con el número.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app and there the webhook configuration of WhatsApp: paste the webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once.</source>
        <translation>En Meta for Developers abra su app y allí la configuración del webhook de WhatsApp: pegue la URL del webhook como Callback URL y el token de verificación (verify token), y guarde; Meta llama a la centralita al momento.</translation>
    </message>
    <message>
        <source>In the list of webhook fields subscribe to “messages”.</source>
        <translation>En la lista de campos del webhook suscríbase a «messages».</translation>
    </message>
    <message>
        <source>If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), allow the one of WhatsApp&apos;s servers; otherwise no picture or file gets through.</source>
        <translation>Si la centralita solo permite el acceso desde algunos países (Allowed Country/Region IP Access Protection), permita el de los servidores de WhatsApp; si no, no pasa ninguna imagen ni archivo.</translation>
    </message>
    <message>
        <source>Write from a phone to the WhatsApp number, see that it reaches its destination, and answer it.</source>
        <translation>Escriba desde un teléfono al número de WhatsApp, vea que llega a su destino y respóndalo.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app and there the webhook configuration of Messenger: paste the webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once.</source>
        <translation>En Meta for Developers abra su app y allí la configuración del webhook de Messenger: pegue la URL del webhook como Callback URL y el token de verificación (verify token), y guarde; Meta llama a la centralita al momento.</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app, with the field “messages”; without the page&apos;s own subscription nothing arrives. Which other fields the PBX uses is not documented.</source>
        <translation>Suscriba la página de Facebook a la app, con el campo «messages»; sin la suscripción propia de la página no llega nada. No está documentado qué otros campos usa la centralita.</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can talk with the page.</source>
        <translation>Hasta que la App Review de Meta haya aprobado la app, solo quienes tienen un rol en la app (administrador, desarrollador, probador) pueden hablar con la página.</translation>
    </message>
    <message>
        <source>Write to the page from a private account, see that it reaches its destination, and answer it.</source>
        <translation>Escriba a la página desde una cuenta privada, vea que llega a su destino y respóndalo.</translation>
    </message>
    <message>
        <source>The same number stands in line {lines}.</source>
        <translation>El mismo número está en la línea {lines}.</translation>
    </message>
    <message>
        <source>The table has this number already.</source>
        <translation>La tabla ya tiene este número.</translation>
    </message>
    <message>
        <source>This row has {found} columns, and there are {expected}.</source>
        <translation>Esta fila tiene {found} columnas y se esperan {expected}.</translation>
    </message>
    <message>
        <source>A DID number has digits, perhaps with a leading +; “{value}” has something else.</source>
        <translation>Un número DID tiene cifras, quizá con un + delante; «{value}» tiene algo más.</translation>
    </message>
    <message>
        <source>Write the number in E.164 form: +, country code and number, digits only, for instance +15567778888.</source>
        <translation>Escriba el número en formato E.164: +, código de país y número, solo cifras, por ejemplo +15567778888.</translation>
    </message>
    <message>
        <source>A page ID has digits only; it stands in the About section of the page.</source>
        <translation>Un ID de página tiene solo cifras; figura en la sección «Información» de la página.</translation>
    </message>
    <message>
        <source>There is white space before or after the value; take it away.</source>
        <translation>Hay espacios antes o después del valor; quítelos.</translation>
    </message>
    <message>
        <source>The value is broken by a line end; paste it as one line.</source>
        <translation>El valor está cortado por un salto de línea; péguelo en una sola línea.</translation>
    </message>
    <message>
        <source>The value holds an invisible character; copy it again, or type it.</source>
        <translation>El valor contiene un carácter invisible; cópielo de nuevo o escríbalo.</translation>
    </message>
    <message>
        <source>The value has {length} characters when encoded; the PBX takes at most {limit}.</source>
        <translation>El valor tiene {length} caracteres una vez codificado; la centralita admite como mucho {limit}.</translation>
    </message>
    <message>
        <source>The value has {length} characters; the PBX takes at most {limit}.</source>
        <translation>El valor tiene {length} caracteres; la centralita admite como mucho {limit}.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded already. The application encodes it itself: which one is meant?</source>
        <translation>Parece que ya está en Base64. La aplicación lo codifica ella misma: ¿cuál de los dos se quiere decir?</translation>
    </message>
    <message>
        <source>There is a space inside the address.</source>
        <translation>Hay un espacio dentro de la dirección.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>This is not a complete web address.</source>
        <translation>Esto no es una dirección web completa.</translation>
    </message>
    <message>
        <source>Days is a whole number from 1 on, or empty.</source>
        <translation>Los días son un número entero a partir de 1, o vacío.</translation>
    </message>
    <message>
        <source>Choose what kind of channel the PBX gets.</source>
        <translation>Elija qué tipo de canal recibe la centralita.</translation>
    </message>
    <message>
        <source>Choose the domain of the webhook URL: FQDN or NAT.</source>
        <translation>Elija el dominio de la URL del webhook: FQDN o NAT.</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>Dé un nombre al canal.</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>Este valor es obligatorio.</translation>
    </message>
    <message>
        <source>Messages per second is a whole number from 1 on, or empty.</source>
        <translation>Los mensajes por segundo son un número entero a partir de 1, o vacío.</translation>
    </message>
    <message>
        <source>This is 0 (keep open) or 1 (close).</source>
        <translation>Es 0 (mantener abierta) o 1 (cerrar).</translation>
    </message>
    <message>
        <source>This is 0 (do not allow) or 1 (allow).</source>
        <translation>Es 0 (no permitir) o 1 (permitir).</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Falta el número.</translation>
    </message>
    <message>
        <source>Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Elija extensión, cola de mensajes (queue) o plataforma de terceros (api).</translation>
    </message>
    <message>
        <source>“{value}” is not a member; write extension:137, ext_group:7 or organization:2.</source>
        <translation>«{value}» no es un miembro; escriba extension:137, ext_group:7 u organization:2.</translation>
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation>Elija un proveedor de la lista.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX takes at most {limit}.</source>
        <translation>El nombre tiene {length} caracteres; la centralita admite como mucho {limit}.</translation>
    </message>
    <message>
        <source>{provider} needs a text that goes with a file; without it the PBX refuses the channel.</source>
        <translation>{provider} necesita un texto que acompañe a un archivo; sin él la centralita rechaza el canal.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut digits off (“{value}”). Format the column as text there and export it again.</source>
        <translation>Una hoja de cálculo ha recortado cifras («{value}»). Dé allí formato de texto a la columna y expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character.</source>
        <translation>El nombre contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>El texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made of a number; write the number with digits only.</source>
        <translation>«{value}» parece una fecha que una hoja de cálculo hizo de un número; escriba el número solo con cifras.</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no id; leave it empty.</source>
        <translation>Una plataforma de terceros (api) no tiene id; déjelo vacío.</translation>
    </message>
    <message>
        <source>Choose where messages to this number go.</source>
        <translation>Elija adónde van los mensajes a este número.</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set, or is empty.</source>
        <translation>La variable de entorno {name} no está definida o está vacía.</translation>
    </message>
    <message>
        <source>The OS keyring has no entry “{entry}”; write SERVICE/USER.</source>
        <translation>El llavero del sistema no tiene la entrada «{entry}»; escriba SERVICE/USER.</translation>
    </message>
    <message>
        <source>No environment variable has such a name. If the value itself is meant, write plain: before it.</source>
        <translation>Ninguna variable de entorno tiene ese nombre. Si se quiere decir el valor mismo, escriba plain: delante.</translation>
    </message>
    <message>
        <source>The OS keyring gave no value. {reason}</source>
        <translation>El llavero del sistema no dio ningún valor. {reason}</translation>
    </message>
    <message>
        <source>This file is right; nothing was sent, because another one is not.</source>
        <translation>Este archivo es correcto; no se envió nada porque otro no lo es.</translation>
    </message>
    <message>
        <source>Correct that one, then send all again.</source>
        <translation>Corrija aquel y después envíe todos de nuevo.</translation>
    </message>
    <message>
        <source>Not attempted, because of what happened before; nothing of this file was sent.</source>
        <translation>No se intentó, por lo que ocurrió antes; de este archivo no se envió nada.</translation>
    </message>
    <message>
        <source>Send it again when that is settled.</source>
        <translation>Envíelo de nuevo cuando eso esté aclarado.</translation>
    </message>
    <message>
        <source>An error inside this program ended it ({kind}). The channel may or may not have been created.</source>
        <translation>Un error dentro de este programa lo terminó ({kind}). Puede que el canal se haya creado o que no.</translation>
    </message>
    <message>
        <source>Look in the PBX&apos;s portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Mire en el portal de la centralita en Messaging &gt; Message Channel antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>This file is given more than once.</source>
        <translation>Este archivo se indica más de una vez.</translation>
    </message>
    <message>
        <source>{files} gives a channel of the same name.</source>
        <translation>{files} contiene un canal con el mismo nombre.</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Hoja de entrega</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Los mensajes van a</translation>
    </message>
    <message>
        <source>Webhook URL, for the provider&apos;s portal</source>
        <translation>URL del webhook, para el portal del proveedor</translation>
    </message>
    <message>
        <source>Numbers and destinations</source>
        <translation>Números y destinos</translation>
    </message>
    <message>
        <source>Steps in the provider&apos;s portal</source>
        <translation>Pasos en el portal del proveedor</translation>
    </message>
    <message>
        <source>No key, password or token stands on this sheet.</source>
        <translation>En esta hoja no figura ninguna clave, contraseña ni token.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguno.</translation>
    </message>
    <message>
        <source>May write from it</source>
        <translation>Pueden escribir desde él</translation>
    </message>
    <message>
        <source>ID on the PBX</source>
        <translation>ID en la centralita</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Instalado por</translation>
    </message>
    <message>
        <source>Not read from the PBX; it stands there under Message Channel.</source>
        <translation>No se leyó de la centralita; figura allí en Message Channel.</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation>Estas celdas son fórmulas sin resultado: {cells}. Abra el libro en una hoja de cálculo y guárdelo.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>El libro está dañado.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}); save it as UTF-8.</source>
        <translation>El archivo no es texto UTF-8 (línea {line}); guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Los corchetes están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>This computer has no keyring that the application can use.</source>
        <translation>Este equipo no tiene ningún llavero que la aplicación pueda usar.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring refused the application.</source>
        <translation>El llavero rechazó la aplicación.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>The keyring cannot take a secret of this size.</source>
        <translation>El llavero no admite un secreto de este tamaño.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>El llavero falló ({kind}).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it has expired, or this computer&apos;s clock is wrong</source>
        <translation>ha caducado, o el reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>it was made for another name</source>
        <translation>se hizo para otro nombre</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>aún no es válido, o el reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>está firmado por sí mismo</translation>
    </message>
    <message>
        <source>its key or its signature is too weak by today&apos;s rules</source>
        <translation>su clave o su firma es demasiado débil según las reglas actuales</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>no se conoce su emisor</translation>
    </message>
    <message>
        <source>it was made for another address</source>
        <translation>se hizo para otra dirección</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>este equipo no conoce a quien lo emitió</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Escriba la dirección de la centralita.</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX&apos;s portal, Integrations &gt; API.</source>
        <translation>Copie el Client ID del portal de la centralita, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX&apos;s portal, Integrations &gt; API.</source>
        <translation>Copie el Client Secret del portal de la centralita, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Open it again from the start page to see how it stands.</source>
        <translation>Ábralo de nuevo desde la página de inicio para ver su estado.</translation>
    </message>
    <message>
        <source>What was typed is not kept: the channel “{name}” was created meanwhile.</source>
        <translation>Lo escrito no se ha guardado: el canal «{name}» se creó entretanto.</translation>
    </message>
    <message>
        <source>What was typed is not kept: “{name}” was changed elsewhere meanwhile.</source>
        <translation>Lo escrito no se ha guardado: «{name}» se modificó entretanto en otro lugar.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>La PBX</translation>
    </message>
    <message>
        <source>{numbers}, {count} with a destination</source>
        <translation>{numbers}, {count} con destino</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>typed, in the keyring</source>
        <translation>escrito, en el llavero</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Falta una cosa</translation>
    </message>
    <message>
        <source>{count} things are missing</source>
        <translation>Faltan {count} cosas</translation>
    </message>
    <message>
        <source>Everything is here. Check it, then create it or keep it ready.</source>
        <translation>Está todo. Revíselo y después créelo o déjelo preparado.</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} canales</translation>
    </message>
    <message>
        <source>No PBX chosen yet</source>
        <translation>Aún sin PBX elegida</translation>
    </message>
    <message>
        <source>{pbx} answers</source>
        <translation>{pbx} responde</translation>
    </message>
    <message>
        <source>its PBX</source>
        <translation>su centralita</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Keys are missing</source>
        <translation>Faltan claves</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Listo para crear</translation>
    </message>
    <message>
        <source>Waits for your trust</source>
        <translation>Espera su confianza</translation>
    </message>
    <message>
        <source>Refused by the PBX</source>
        <translation>Rechazado por la PBX</translation>
    </message>
    <message>
        <source>Checking what happened</source>
        <translation>Comprobando qué pasó</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Creándose</translation>
    </message>
    <message>
        <source>Created, not connected</source>
        <translation>Creado, sin conexión</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Waits for its PBX</source>
        <translation>Espera a su PBX</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Escribir las claves</translation>
    </message>
    <message>
        <source>&amp;Create it now</source>
        <translation>Crear &amp;ahora</translation>
    </message>
    <message>
        <source>Compare the &amp;certificate</source>
        <translation>&amp;Comparar el certificado</translation>
    </message>
    <message>
        <source>Fi&amp;x it</source>
        <translation>Co&amp;rregir</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Buscar ahora</translation>
    </message>
    <message>
        <source>Check &amp;keys…</source>
        <translation>Revisar c&amp;laves…</translation>
    </message>
    <message>
        <source>Next step: &amp;webhook URL</source>
        <translation>Siguiente paso: URL del &amp;webhook</translation>
    </message>
    <message>
        <source>It was ready, and a key that was typed for it is not in this computer&apos;s keyring any more. Type it again.</source>
        <translation>Estaba listo, y una clave escrita para él ya no está en el llavero de este equipo. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Everything is here. As soon as {pbx} answers from here, it can be created.</source>
        <translation>Está todo. En cuanto {pbx} responda desde aquí, se puede crear.</translation>
    </message>
    <message>
        <source>{pbx} could not be reached; nothing was sent. Create it on site.</source>
        <translation>No se pudo alcanzar {pbx}; no se envió nada. Créelo in situ.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first; nothing was sent.</source>
        <translation>Antes hay que comparar el certificado de {pbx}; no se envió nada.</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} just now, from another window or command. Nothing else is sent meanwhile.</source>
        <translation>Se está enviando ahora a {pbx} desde otra ventana u orden. Mientras tanto no se envía nada más.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, and no clear answer came. Look now: the PBX is searched for it, and nothing is sent before that is settled.</source>
        <translation>Se envió a {pbx} y no llegó una respuesta clara. Búsquelo ahora: se busca en la PBX, y no se envía nada antes de aclararlo.</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} números</translation>
    </message>
    <message>
        <source>today, {clock}</source>
        <translation>hoy, {clock}</translation>
    </message>
    <message>
        <source>yesterday, {clock}</source>
        <translation>ayer, {clock}</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>vista por última vez {when}</translation>
    </message>
    <message>
        <source>Lines {numbers}</source>
        <translation>Líneas {numbers}</translation>
    </message>
    <message>
        <source>To correct: {names}</source>
        <translation>Por corregir: {names}</translation>
    </message>
    <message>
        <source>Waits for {pbx}</source>
        <translation>Espera a {pbx}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Aún sin proveedor</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>accesible ahora</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no vista</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Complete, not kept ready</source>
        <translation>Completo, no preparado</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Falta: {names}</translation>
    </message>
    <message>
        <source>1 destination</source>
        <translation>1 destino</translation>
    </message>
    <message>
        <source>{count} destinations</source>
        <translation>{count} destinos</translation>
    </message>
    <message>
        <source>{pbx} was not reached</source>
        <translation>No se alcanzó {pbx}</translation>
    </message>
    <message>
        <source>Not known yet whether it is connected</source>
        <translation>Aún no se sabe si está conectado</translation>
    </message>
    <message>
        <source>Che&amp;ck and create</source>
        <translation>&amp;Revisar y crear</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the {name}</source>
        <translation>C&amp;ontinuar con: {name}</translation>
    </message>
    <message>
        <source>Fi&amp;x line {number}</source>
        <translation>Co&amp;rregir la línea {number}</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Destination of 1 number</source>
        <translation>Destino de 1 número</translation>
    </message>
    <message>
        <source>Destination of {count} numbers</source>
        <translation>Destino de {count} números</translation>
    </message>
    <message>
        <source>Certificate of {pbx}</source>
        <translation>Certificado de {pbx}</translation>
    </message>
    <message>
        <source>Sent {when}, no clear answer</source>
        <translation>Enviado {when}, sin respuesta clara</translation>
    </message>
    <message>
        <source>By another window or command</source>
        <translation>Por otra ventana u orden</translation>
    </message>
    <message>
        <source>Connected with {provider}</source>
        <translation>Conectado con {provider}</translation>
    </message>
    <message>
        <source>{provider} gives no reason</source>
        <translation>{provider} no da ningún motivo</translation>
    </message>
    <message>
        <source>The plan of the PBX does not cover it</source>
        <translation>El plan de la PBX no lo cubre</translation>
    </message>
    <message>
        <source>The PBX does not list it</source>
        <translation>La PBX no lo muestra</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the destinations</source>
        <translation>C&amp;ontinuar con los destinos</translation>
    </message>
    <message>
        <source>Not in the keyring any more</source>
        <translation>Ya no está en el llavero</translation>
    </message>
    <message>
        <source>Nothing is there yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>Añadir &amp;línea</translation>
    </message>
    <message>
        <source>“{key}” is a name of {count} characters; no name in a channel file has more than {limit}.</source>
        <translation>«{key}» es un nombre de {count} caracteres; ningún nombre de un archivo de canal tiene más de {limit}.</translation>
    </message>
    <message>
        <source>“{key}” holds more than {limit} values; no channel has as many.</source>
        <translation>«{key}» contiene más de {limit} valores; ningún canal tiene tantos.</translation>
    </message>
    <message>
        <source>“{key}” holds {count} characters; no value in a channel file has more than {limit}.</source>
        <translation>«{key}» contiene {count} caracteres; ningún valor de un archivo de canal tiene más de {limit}.</translation>
    </message>
    <message>
        <source>{count} numbers, {first} to {last}</source>
        <translation>{count} números, de {first} a {last}</translation>
    </message>
    <message>
        <source>{first}, to extension {extension}</source>
        <translation>{first}, a la extensión {extension}</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: what stands behind the number?</source>
        <translation>«{value}» y {more} más: ¿qué hay detrás del número?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: has a spreadsheet taken the + away?</source>
        <translation>«{value}» y {more} más: ¿ha quitado una hoja de cálculo el +?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>«{value}» y {more} más no tienen prefijo de país: ¿de qué país son?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: there are several numbers in one cell. Make a line of each?</source>
        <translation>«{value}» y {more} más: hay varios números en una celda. ¿Hacer una línea de cada uno?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more stand below the end of the mail. Do they belong to the channel?</source>
        <translation>«{value}» y {more} más están debajo del final del correo. ¿Pertenecen al canal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these phone numbers?</source>
        <translation>«{value}» y {more} más: ¿son números de teléfono?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: the workbook shows more than the number. Is the number right?</source>
        <translation>«{value}» y {more} más: el libro muestra más que el número. ¿Es correcto el número?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do the digits of the next column belong to the number?</source>
        <translation>«{value}» y {more} más: ¿pertenecen al número las cifras de la otra columna?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to the extension behind the number?</source>
        <translation>«{value}» y {more} más: ¿van los mensajes a la extensión detrás del número?</translation>
    </message>
    <message>
        <source>“{value}”: what stands behind the number?</source>
        <translation>«{value}»: ¿qué hay detrás del número?</translation>
    </message>
    <message>
        <source>“{value}”: has a spreadsheet taken the + away?</source>
        <translation>«{value}»: ¿ha quitado una hoja de cálculo el +?</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>«{value}» no tiene prefijo de país: ¿de qué país es?</translation>
    </message>
    <message>
        <source>“{value}”: there are several numbers in one cell. Make a line of each?</source>
        <translation>«{value}»: hay varios números en una celda. ¿Hacer una línea de cada uno?</translation>
    </message>
    <message>
        <source>“{value}”: is this a phone number?</source>
        <translation>«{value}»: ¿es un número de teléfono?</translation>
    </message>
    <message>
        <source>“{value}”: the workbook shows more than the number. Is the number right?</source>
        <translation>«{value}»: el libro muestra más que el número. ¿Es correcto el número?</translation>
    </message>
    <message>
        <source>“{value}”: do the digits of the next column belong to the number?</source>
        <translation>«{value}»: ¿pertenecen al número las cifras de la otra columna?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to the extension behind the number?</source>
        <translation>«{value}»: ¿van los mensajes a la extensión detrás del número?</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>It belongs to the number</source>
        <translation>Pertenece al número</translation>
    </message>
    <message>
        <source>No, leave them out</source>
        <translation>No, omitirlos</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>Sí, añadirlos</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>Un rango</translation>
    </message>
    <message>
        <source>An extension</source>
        <translation>Una extensión</translation>
    </message>
    <message>
        <source>Take them as they are written</source>
        <translation>Tomarlos como están escritos</translation>
    </message>
    <message>
        <source>Whether another certificate is trusted for {host} already cannot be told: {unasked}. The one that is shown now, {found_text}, is not one that this computer trusts ({why}). Nothing was sent.</source>
        <translation>No se puede saber si ya se confía en otro certificado para {host}: {unasked}. Este equipo no confía en el que se muestra ahora, {found_text} ({why}). No se envió nada.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring cannot be asked; unlock it and test again</source>
        <translation>no se puede consultar el llavero de este equipo; desbloquéelo y vuelva a probar</translation>
    </message>
    <message>
        <source>the data folder of this computer cannot be read</source>
        <translation>no se puede leer la carpeta de datos de este equipo</translation>
    </message>
    <message>
        <source>{first} to {last}; {rows} in all</source>
        <translation>{first} a {last}; {rows} en total</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>Sí, volver a ponerlo</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are short for numbers with an area code. Are they complete?</source>
        <translation>«{value}» y {more} más son cortos para números con prefijo. ¿Están completos?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: does the country code stand there twice?</source>
        <translation>«{value}» y {more} más: ¿está dos veces el prefijo del país?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>«{value}» es corto para un número con prefijo. ¿Está completo?</translation>
    </message>
    <message>
        <source>“{value}”: does the country code stand there twice?</source>
        <translation>«{value}»: ¿está dos veces el prefijo del país?</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>No, son números nacionales</translation>
    </message>
    <message>
        <source>Yes, take it once</source>
        <translation>Sí, tomarlo una vez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No, take the numbers alone</source>
        <translation>No, tomar solo los números</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Dos números</translation>
    </message>
    <message>
        <source>Take the number alone</source>
        <translation>Tomar solo el número</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: where does the country code begin?</source>
        <translation>«{value}» y {more} más: ¿dónde empieza el prefijo del país?</translation>
    </message>
    <message>
        <source>“{value}”: where does the country code begin?</source>
        <translation>«{value}»: ¿dónde empieza el prefijo del país?</translation>
    </message>
    <message>
        <source>A number for each</source>
        <translation>Un número por cada una</translation>
    </message>
    <message>
        <source>Behind the country&apos;s own code for calls abroad</source>
        <translation>Después del código de salida internacional del país</translation>
    </message>
    <message>
        <source>Behind 00</source>
        <translation>Después de 00</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: no phone numbers stand in it.</source>
        <translation>La columna «{name}» no se usa: no contiene números de teléfono.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: no destination types stand in it.</source>
        <translation>La columna «{name}» no se usa: no contiene tipos de destino.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: no extensions or message queues stand in it.</source>
        <translation>La columna «{name}» no se usa: no contiene extensiones ni colas de mensajes.</translation>
    </message>
    <message>
        <source>The column “{name}” holds numbers, too; it is not used.</source>
        <translation>La columna «{name}» también contiene números; no se usa.</translation>
    </message>
    <message>
        <source>A second table stands beside the first, from “{name}” on; it is not read.</source>
        <translation>Junto a la primera hay otra tabla, desde «{name}»; no se lee.</translation>
    </message>
    <message>
        <source>Columns that are not used: {names}.</source>
        <translation>Columnas que no se usan: {names}.</translation>
    </message>
    <message>
        <source>The column “{name}” is hidden in the workbook.</source>
        <translation>La columna «{name}» está oculta en el libro.</translation>
    </message>
    <message>
        <source>numbers without +, read as {example}</source>
        <translation>números sin +, leídos como {example}</translation>
    </message>
    <message>
        <source>numbers with country code</source>
        <translation>números con prefijo de país</translation>
    </message>
    <message>
        <source>national numbers, read as +{code}…</source>
        <translation>números nacionales, leídos como +{code}…</translation>
    </message>
    <message>
        <source>numbers without country code</source>
        <translation>números sin prefijo de país</translation>
    </message>
    <message>
        <source>extension numbers</source>
        <translation>números de extensión</translation>
    </message>
    <message>
        <source>ids of the PBX</source>
        <translation>ID de la PBX</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>extension numbers and names</source>
        <translation>números de extensión y nombres</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded. It was read as {encoding}: look whether the names are right.</source>
        <translation>El archivo no dice cómo está codificado. Se leyó como {encoding}: mire si los nombres son correctos.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it, and import what is in it.</source>
        <translation>Este archivo está comprimido. Descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read out of it; ask for an Excel or CSV file.</source>
        <translation>Es una imagen. No se pueden leer números de ella; pida un archivo Excel o CSV.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>Es un archivo ZIP. Descomprímalo e importe la tabla que contiene ({names}).</translation>
    </message>
    <message>
        <source>This is a PDF. Copy its numbers there and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>Es un PDF. Copie allí sus números y péguelos en la tabla, o pida un archivo Excel o CSV.</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy its numbers there and paste them into the table.</source>
        <translation>Es un documento (.rtf). Copie allí sus números y péguelos en la tabla.</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV there.</source>
        <translation>Es una base de datos, no una tabla. Expórtela allí como CSV.</translation>
    </message>
    <message>
        <source>This is a file of Apple Numbers. In Numbers choose File &gt; Export To &gt; Excel or CSV, and import that.</source>
        <translation>Es un archivo de Apple Numbers. En Numbers elija Archivo &gt; Exportar a &gt; Excel o CSV, e importe eso.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>Es un libro binario (.xlsb). Ábralo en Excel y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>This is a Word document. Copy its table there and paste it into the table of numbers.</source>
        <translation>Es un documento de Word. Copie allí su tabla y péguela en la tabla de números.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy its numbers there and paste them into the table.</source>
        <translation>Es una presentación. Copie allí sus números y péguelos en la tabla.</translation>
    </message>
    <message>
        <source>This is a workbook of the old XML kind (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>Es un libro del antiguo tipo XML (Excel 2003). Ábralo en Excel y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx where it comes from.</source>
        <translation>Es un archivo XML, no una tabla. Expórtelo como CSV o .xlsx donde se creó.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>Leída: la hoja «{sheet}». No leídas: {others}.</translation>
    </message>
    <message>
        <source>{count} hidden row(s) are left out.</source>
        <translation>Se omiten {count} fila(s) oculta(s).</translation>
    </message>
    <message>
        <source>{count} row(s) that are struck through are left out.</source>
        <translation>Se omiten {count} fila(s) tachada(s).</translation>
    </message>
    <message>
        <source>{count} of the lines that are left out may hold a phone number, the first in line {line}.</source>
        <translation>{count} de las líneas omitidas quizá contienen un número de teléfono; la primera está en la línea {line}.</translation>
    </message>
    <message>
        <source>{count} number(s) without + are read with it, as {example}.</source>
        <translation>{count} número(s) sin + se leen con él, como {example}.</translation>
    </message>
    <message>
        <source>This kind of workbook is read without its number formats: a + or a zero that only the format shows is missing. Look at the numbers, or save it as .xlsx.</source>
        <translation>Este tipo de libro se lee sin sus formatos de número: falta un + o un cero que solo muestra el formato. Mire los números, o guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a kind that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>Este libro tiene contraseña, o es de un tipo que no se puede leer. Ábralo en una hoja de cálculo y guárdelo como .xlsx sin contraseña.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells, only charts.</source>
        <translation>El libro no tiene ninguna hoja con celdas, solo gráficos.</translation>
    </message>
    <message>
        <source>The workbook has a password. Open it in a spreadsheet and save it without one.</source>
        <translation>El libro tiene contraseña. Ábralo en una hoja de cálculo y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>This row is hidden in the workbook.</source>
        <translation>Esta fila está oculta en el libro.</translation>
    </message>
    <message>
        <source>This row is struck through in the workbook.</source>
        <translation>Esta fila está tachada en el libro.</translation>
    </message>
    <message>
        <source>This row names the columns again.</source>
        <translation>Esta fila vuelve a nombrar las columnas.</translation>
    </message>
    <message>
        <source>The destination is taken from the text.</source>
        <translation>El destino se toma del texto.</translation>
    </message>
    <message>
        <source>A spreadsheet could not work this cell out (“{value}”). Correct it there, or write what is meant.</source>
        <translation>Una hoja de cálculo no pudo calcular esta celda («{value}»). Corríjala allí, o escriba lo que se quiere decir.</translation>
    </message>
    <message>
        <source>This line stands above the one that names the columns.</source>
        <translation>Esta línea está encima de la que nombra las columnas.</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered, and the PBX blocks this computer at five.</source>
        <translation>No se ha enviado el inicio de sesión: {failures} seguidos han fallado o no tuvieron respuesta, y a los cinco la centralita bloquea este equipo.</translation>
    </message>
    <message>
        <source>{count} cell(s) that are struck through are taken for empty, the first in line {line}.</source>
        <translation>{count} celda(s) tachada(s) se consideran vacías; la primera está en la línea {line}.</translation>
    </message>
    <message>
        <source>An error inside this program kept it from reading this file, which may be right. Nothing was taken over.</source>
        <translation>Un error interno del programa impidió leer este archivo, que puede ser correcto. No se importó nada.</translation>
    </message>
    <message>
        <source>Parts of texts that are struck through are left out ({count}).</source>
        <translation>Se omiten partes de textos tachadas ({count}).</translation>
    </message>
    <message>
        <source>Nothing shows that it was this program that noted this in the data folder. Nothing was deleted.</source>
        <translation>Nada muestra que haya sido este programa el que anotó esto en la carpeta de datos. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>If you want them deleted, do it under “What this computer knows”.</source>
        <translation>Si quiere borrarlos, hágalo en «Lo que sabe este equipo».</translation>
    </message>
    <message>
        <source>Nothing is written there. Name a folder of your own with --data-dir DIR, or make it yours.</source>
        <translation>No se escribe nada allí. Indique una carpeta propia con --data-dir DIR, o haga suya esta.</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>La carpeta de datos {folder} pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Everybody on this computer can write to the data folder {folder}.</source>
        <translation>Cualquiera en este equipo puede escribir en la carpeta de datos {folder}.</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read; nothing was sent.</source>
        <translation>No se pudieron leer los secretos de «{name}»; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>A secret of “{name}” in this computer&apos;s keyring was changed by another program. Nothing was sent.</source>
        <translation>Otro programa ha cambiado un secreto de «{name}» en el llavero de este equipo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Open it, and check or type the secret that is marked there.</source>
        <translation>Ábralo y compruebe o introduzca el secreto marcado allí.</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this application.</source>
        <translation>Este canal fue escrito por una versión más reciente de esta aplicación.</translation>
    </message>
    <message>
        <source>This channel&apos;s text in the data folder is damaged.</source>
        <translation>El texto de este canal en la carpeta de datos está dañado.</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Huella del certificado</translation>
    </message>
    <message>
        <source>PBX login</source>
        <translation>Inicio de sesión en la centralita</translation>
    </message>
    <message>
        <source>for this run only: the keyring did not take it</source>
        <translation>solo durante esta sesión: el llavero no lo aceptó</translation>
    </message>
    <message>
        <source>for this run only: the keyring has not taken it yet</source>
        <translation>solo durante esta sesión: el llavero aún no lo ha aceptado</translation>
    </message>
    <message>
        <source>not in the keyring any more</source>
        <translation>ya no está en el llavero</translation>
    </message>
    <message>
        <source>still to be deleted from the keyring</source>
        <translation>pendiente de eliminar del llavero</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring is locked</source>
        <translation>no se pudo eliminar: el llavero está bloqueado</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring does not answer</source>
        <translation>no se pudo eliminar: el llavero no responde</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring refuses</source>
        <translation>no se pudo eliminar: el llavero lo rechaza</translation>
    </message>
    <message>
        <source>could not be deleted: there is no keyring</source>
        <translation>no se pudo eliminar: no hay llavero</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring fails</source>
        <translation>no se pudo eliminar: el llavero falla</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>enviado a la centralita, {when}</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>espera a ser enviado</translation>
    </message>
    <message>
        <source>trusted since {when}</source>
        <translation>de confianza desde {when}</translation>
    </message>
    <message>
        <source>kept since {when}</source>
        <translation>guardado desde {when}</translation>
    </message>
    <message>
        <source>another program has this file open; close it there and try again</source>
        <translation>otro programa tiene abierto este archivo; ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Add a ran&amp;ge of numbers…</source>
        <translation>Añadir un ran&amp;go de números…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importar de un archivo…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exportar a un archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation>&amp;Quitar líneas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>&amp;Vaciar celdas</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Re&amp;llenar hacia abajo</translation>
    </message>
    <message>
        <source>Set the desti&amp;nation…</source>
        <translation>Fijar el &amp;destino…</translation>
    </message>
    <message>
        <source>Set the &amp;members…</source>
        <translation>Fijar los &amp;miembros…</translation>
    </message>
    <message>
        <source>Write num&amp;bers in E.164 form</source>
        <translation>Escribir los &amp;números en formato E.164</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>Onl&amp;y lines with problems</source>
        <translation>Solo líneas con &amp;problemas</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Problema sig&amp;uiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema anterio&amp;r</translation>
    </message>
    <message>
        <source>Show the column of t&amp;ypes</source>
        <translation>Mostrar la columna de t&amp;ipos</translation>
    </message>
    <message>
        <source>&amp;Own order of the lines</source>
        <translation>Orden propio de las lín&amp;eas</translation>
    </message>
    <message>
        <source>&amp;Keep the order shown</source>
        <translation>&amp;Conservar el orden mostrado</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>{name} (group)</source>
        <translation>{name} (grupo)</translation>
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation>{name} (organización)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>message queue</source>
        <translation>cola de mensajes</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extensión</translation>
    </message>
    <message>
        <source>third-party platform</source>
        <translation>plataforma de terceros</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>Choose another folder; the table is unchanged.</source>
        <translation>Elija otra carpeta; la tabla no ha cambiado.</translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>No se puede escribir el archivo ({why}).</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Something unexpected happened in the application ({kind}). What you typed is still here. Try again; the log in the data folder tells more.</source>
        <translation>Ocurrió algo inesperado en la aplicación ({kind}). Lo que escribió sigue aquí. Inténtelo de nuevo; el registro en la carpeta de datos dice más.</translation>
    </message>
</context>
</TS>
