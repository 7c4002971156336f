<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is already open with this data folder; its window is now in front.</source>
        <translation>Message Channel Wizard ya está abierto con esta carpeta de datos; su ventana está ahora delante.</translation>
    </message>
    <message>
        <source>Message Channel Wizard is already open with this data folder (process {number}) but does not respond. Wait until it does, or end that process and start again. Nothing was changed.</source>
        <translation>Message Channel Wizard ya está abierto con esta carpeta de datos (proceso {number}) y no responde. Espere a que responda, o finalice ese proceso e inicie de nuevo el programa. No se ha cambiado nada.</translation>
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
        <source>Licences of the components of this program</source>
        <translation>Licencias de los componentes de este programa</translation>
    </message>
    <message>
        <source>They are listed in the packages; packaging/notices.py creates the list.</source>
        <translation>Figuran en los paquetes: packaging/notices.py genera la lista.</translation>
    </message>
    <message>
        <source>Copied. It contains no address, name or key.</source>
        <translation>Copiado. No contiene direcciones, nombres ni claves.</translation>
    </message>
    <message>
        <source>Version {version} is available: {notes}</source>
        <translation>La versión {version} está disponible: {notes}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Consultando {address} …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
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
        <translation>Se muestra en el portal de la centralita y a sus usuarios.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. Demo: nothing is stored.</source>
        <translation>Introduzca los datos que le dio {provider}. Demostración: no se guarda nada.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. On this computer, keys are stored only in the keyring.</source>
        <translation>Introduzca los datos que le dio {provider}. En este equipo las claves solo se guardan en el llavero.</translation>
    </message>
    <message>
        <source>{pbx} already has a channel with this name (ID {id}). Choose another name.</source>
        <translation>{pbx} ya tiene un canal con este nombre (ID {id}). Elija otro nombre.</translation>
    </message>
    <message>
        <source>The keys entered for the previous provider were deleted from this computer&apos;s keyring. As long as this window is open, they come back if you choose that provider again.</source>
        <translation>Las claves introducidas para el proveedor anterior se han eliminado del llavero de este equipo. Mientras esta ventana esté abierta, vuelven si elige de nuevo ese proveedor.</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Leyendo las claves del llavero de este equipo…</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>Leyendo el correo…</translation>
    </message>
    <message>
        <source>It is kept only until you quit.</source>
        <translation>Se conserva solo hasta que salga del programa.</translation>
    </message>
    <message>
        <source>You typed it here, but it is no longer in the keyring. Type it again.</source>
        <translation>Lo introdujo aquí, pero ya no está en el llavero. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The value you typed here could not be read. Type it again.</source>
        <translation>No se pudo leer lo que se introdujo aquí. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>Su cuenta en {provider}</translation>
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
        <source>Leave it empt&amp;y</source>
        <translation>De&amp;jarlo vacío</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>Otro programa ha cambiado este valor en el llavero. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The provider refused these keys ({reason}). Channel {id} already exists: compare the keys with the provider&apos;s portal and correct them in the PBX portal.</source>
        <translation>El proveedor rechazó estas claves ({reason}). El canal {id} ya existe: compare las claves con el portal del proveedor y corríjalas en el portal de la centralita.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>“{name}” was saved as a draft.</source>
        <translation>«{name}» se guardó como borrador.</translation>
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
        <source>It cannot be confirmed that this is the trusted certificate: {why}. Compare this fingerprint with the one the PBX administrator sees in the browser. Nothing was sent.</source>
        <translation>No se puede confirmar que este sea el certificado en el que se confió: {why}. Compare esta huella con la que el administrador de la centralita ve en el navegador. No se envió nada.</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for it: {unasked}. This computer does not trust the one shown ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>No está claro si ya se confía en otro certificado para ella: {unasked}. Este equipo no confía en el que se muestra ({why}). Compare esta huella con la que el administrador de la centralita ve en el navegador antes de confiar en él. No se envió nada.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate yet ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>Este equipo aún no confía en el certificado ({why}). Compare esta huella con la que el administrador de la centralita ve en el navegador y confíe entonces exactamente en este certificado. No se envió nada.</translation>
    </message>
    <message>
        <source>An authority this computer trusts used to vouch for {host}, but no longer does ({why}). Nothing was sent.</source>
        <translation>Una autoridad en la que este equipo confía avalaba a {host}, pero ya no lo hace ({why}). No se envió nada.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the trusted one. Nothing was sent.</source>
        <translation>{host} muestra un certificado distinto del de confianza. No se envió nada.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} muestra un certificado distinto de aquel en el que se confió el {day}. No se envió nada.</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>Si la centralita se sustituyó o tiene un certificado nuevo, compare la huella con la que ve su administrador.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>La carpeta de datos y el llavero de este equipo nombran certificados distintos para {host}: uno de los dos se cambió. No se envió nada.</translation>
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
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>Las huellas coinciden: confia&amp;r y enviar</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>{name} – Change</source>
        <translation>{name} – Cambiar</translation>
    </message>
    <message>
        <source>ID {id} on {pbx} · {provider}, which cannot be changed</source>
        <translation>ID {id} en {pbx} · {provider}; esto no se puede cambiar</translation>
    </message>
    <message>
        <source>&amp;Name and options</source>
        <translation>Nombre y o&amp;pciones</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Claves</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visión</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Leave it &amp;as it is</source>
        <translation>&amp;Dejarlo así</translation>
    </message>
    <message>
        <source>Keep {theirs} from &amp;the PBX</source>
        <translation>Conservar {theirs} de &amp;la centralita</translation>
    </message>
    <message>
        <source>Watching its connection to the provider…</source>
        <translation>Observando su conexión con el proveedor…</translation>
    </message>
    <message>
        <source>Your change and theirs do not overlap: both are kept.</source>
        <translation>Su cambio y el de la otra persona no se solapan: se conservan ambos.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost after the change. Type the keys again.</source>
        <translation>La conexión con el proveedor se perdió tras el cambio. Escriba las claves de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Change {mine}, keep {theirs} from &amp;the PBX</source>
        <translation>Cambiar {mine}, mantener {theirs} de &amp;la centralita</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>Ce&amp;rrarlo</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Cambiando y releyendo…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>A change is being sent. Wait for its outcome.</source>
        <translation>Se está enviando un cambio. Espere el resultado.</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;mbre del canal</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Se muestra en el portal de la centralita y a sus usuarios.</translation>
    </message>
    <message>
        <source>This program does not know the provider: its keys stay on the PBX.</source>
        <translation>Este programa no conoce al proveedor: sus claves se quedan en la centralita.</translation>
    </message>
    <message>
        <source>These keys are on this computer. They go along with every change.</source>
        <translation>Estas claves están en este equipo. Acompañan a cada cambio.</translation>
    </message>
    <message>
        <source>Its keys are on the PBX and not on this computer, and cannot be read from there. Type them here to send them along.</source>
        <translation>Sus claves están en la centralita y no en este equipo, y no se pueden leer de allí. Escríbalas aquí para enviarlas también.</translation>
    </message>
</context>
<context>
    <name>ChangeReview</name>
    <message>
        <source>&amp;Look now</source>
        <translation>Comprobar &amp;ahora</translation>
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
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Escribir las claves</translation>
    </message>
    <message>
        <source>Change &amp;without keys</source>
        <translation>Cambiar &amp;sin claves</translation>
    </message>
    <message>
        <source>On the PBX now</source>
        <translation>Ahora en la centralita</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Su cambio</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Cuando lo abrió</translation>
    </message>
    <message>
        <source>Take &amp;all from the PBX</source>
        <translation>&amp;Tomar todo lo de la centralita</translation>
    </message>
    <message>
        <source>Keep all of &amp;your changes</source>
        <translation>&amp;Mantener todos sus cambios</translation>
    </message>
    <message>
        <source>Comparing the numbers…</source>
        <translation>Comparando los números…</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out. To change the provider, create a new channel, with a new webhook URL and no sessions, and delete this one.</source>
        <translation>Todo lo demás queda como está y se envía también, porque no se sabe si la centralita conservaría lo que falte. Para cambiar de proveedor, cree un canal nuevo, con otra URL del webhook y sin sesiones, y elimine este.</translation>
    </message>
    <message>
        <source>Which changes do you want to keep?</source>
        <translation>¿Qué cambios quiere conservar?</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Take back: {what}</source>
        <translation>Deshacer: {what}</translation>
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
        <source>&amp;Create all that are waiting</source>
        <translation>&amp;Crear todos los pendientes</translation>
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
    <name>ChannelActs</name>
    <message>
        <source>Reading the channel…</source>
        <translation>Leyendo el canal…</translation>
    </message>
    <message>
        <source>The channel with this ID in your list is a different one: its webhook URL is not the same.</source>
        <translation>El canal con este ID en su lista es otro: la URL de su webhook es distinta.</translation>
    </message>
    <message>
        <source>This computer knows no other PBX yet. Add one first.</source>
        <translation>Este equipo aún no conoce otra centralita. Añádala primero.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}. It is kept here as a draft, so you can create it again.</source>
        <translation>«{name}» se eliminó de {pbx}. Aquí se conserva como borrador para crearlo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is in your list, without its keys.</source>
        <translation>«{name}» está en su lista, sin sus claves.</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Add it to keep its numbers, options and checklist here, and to compare them with the PBX. Its keys stay on the PBX; you are asked for them only where they are needed: for a change, a copy, the webhook.</source>
        <translation>Añádalo para tener aquí sus números, opciones y lista de tareas, y compararlos con la centralita. Sus claves se quedan en la centralita; solo se piden donde hacen falta: para un cambio, una copia, el webhook.</translation>
    </message>
    <message>
        <source>Open its &amp;checklist</source>
        <translation>Abrir su &amp;lista de tareas</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <translation>{name} no está conectado</translation>
    </message>
    <message>
        <source>Not in the list on this computer.</source>
        <translation>No está en la lista de este equipo.</translation>
    </message>
    <message>
        <source>In the list on this computer since {when}.</source>
        <translation>En la lista de este equipo desde {when}.</translation>
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
        <source>Channel files, e-mails and tables</source>
        <translation>Archivos de canal, correos y tablas</translation>
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
        <source>Export channels</source>
        <translation>Exportar canales</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in it: add them or leave them out, and export again.</source>
        <translation>Los números del correo no están incluidos: añádalos o descártelos y exporte de nuevo.</translation>
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
        <translation>El historial se ha guardado.</translation>
    </message>
</context>
<context>
    <name>ChannelPane</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
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
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Check the &amp;keys</source>
        <translation>Revisar las &amp;claves</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>connecting to {provider}…</source>
        <translation>conectando con {provider}…</translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>Conectando con el proveedor…</translation>
    </message>
    <message>
        <source>connected to {provider}</source>
        <translation>conectado con {provider}</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>El proveedor no se puede cambiar una vez creado el canal.</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>Buscar un tipo o proveedor</translation>
    </message>
    <message>
        <source>Which type of channel?</source>
        <translation>¿Qué tipo de canal?</translation>
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
    <message>
        <source>Live chat…</source>
        <translation>Chat en vivo…</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en vivo</translation>
    </message>
    <message>
        <source>A chat window on a website. No account, no keys.</source>
        <translation>Una ventana de chat en un sitio web. Sin cuenta ni claves.</translation>
    </message>
    <message>
        <source>A live chat is created on the PBX right away: connect to the PBX first.</source>
        <translation>Un chat en vivo se crea directamente en la centralita: conéctese antes con ella.</translation>
    </message>
    <message>
        <source>Press Enter to choose {name}.</source>
        <translation>Pulse Intro para elegir {name}.</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. For a provider that supports the PBX&apos;s SMS API, choose General.</source>
        <translation>Ningún proveedor se llama «{typed}». Para un proveedor compatible con la API de SMS de la centralita, elija General.</translation>
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
        <source>Status</source>
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
        <source>Channels on this computer</source>
        <translation>Canales en este equipo</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>burbuja</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>Preview: {theme}, {colour}, {style}</source>
        <translation>Vista previa: {theme}, {colour}, {style}</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Hola.</translation>
    </message>
    <message>
        <source>Are you open?</source>
        <translation>¿Tienen abierto?</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Saved as you tick.</source>
        <translation>Se guarda al marcar.</translation>
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
    <name>ChosenChannels</name>
    <message>
        <source>“{name}” was created as a copy.</source>
        <translation>«{name}» se creó como copia.</translation>
    </message>
</context>
<context>
    <name>ClientSecret</name>
    <message>
        <source>Cleared because the address has changed: a Client Secret belongs to one PBX only.</source>
        <translation>Se ha vaciado porque la dirección ha cambiado: un Client Secret pertenece solo a una centralita.</translation>
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
        <source>From this computer&apos;s keyring.</source>
        <translation>Del llavero de este equipo.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>El Client Secret se conserva solo hasta que salga del programa.</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the correct one.</source>
        <translation>Otro programa ha cambiado el Client Secret en el llavero de este equipo. Pruébelo como está ahora o introduzca el correcto.</translation>
    </message>
    <message>
        <source>It was saved here, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Estaba guardado aquí, pero ya no está en el llavero de este equipo. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>El Client Secret del Client ID anterior ({ids}) se ha eliminado del llavero.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>No se pudo consultar el Client Secret. Introdúzcalo.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Plain numbers are IDs on the PBX</source>
        <translation>Los números sueltos son ID de la centralita</translation>
    </message>
    <message>
        <source>Otherwise a plain number in the destination column is an extension number.</source>
        <translation>Si no, un número suelto en la columna de destino es el de una extensión.</translation>
    </message>
    <message>
        <source>A row has the column names</source>
        <translation>Una fila tiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>no está en esta tabla</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare “{name}”</source>
        <translation>Comparar «{name}»</translation>
    </message>
    <message>
        <source>On the PBX</source>
        <translation>En la centralita</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Se trae aquí</translation>
    </message>
    <message>
        <source>Goes to the PBX</source>
        <translation>Va a la centralita</translation>
    </message>
    <message>
        <source>Stays different</source>
        <translation>Sigue siendo distinto</translation>
    </message>
    <message>
        <source>All as on the &amp;PBX</source>
        <translation>Todo como en la centra&amp;lita</translation>
    </message>
    <message>
        <source>All as on this &amp;computer</source>
        <translation>Todo como en este equi&amp;po</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>ID {id} on {pbx}, read {time}</source>
        <translation>ID {id} en {pbx}, leído a las {time}</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambos lados son iguales.</translation>
    </message>
    <message>
        <source>Keys are not compared.</source>
        <translation>Las claves no se comparan.</translation>
    </message>
    <message>
        <source>Keys are not compared. Those kept on this computer are sent along.</source>
        <translation>Las claves no se comparan. Las guardadas en este equipo se envían también.</translation>
    </message>
    <message>
        <source>The numbers are in a different order on the PBX.</source>
        <translation>Los números están en otro orden en la centralita.</translation>
    </message>
    <message>
        <source>The PBX does not report: {names}.</source>
        <translation>La centralita no lo indica: {names}.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}, leave {leave}</source>
        <translation>&amp;Enviar {send}, adoptar {take}, dejar {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}</source>
        <translation>&amp;Enviar {send}, adoptar {take}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, leave {leave}</source>
        <translation>&amp;Enviar {send}, dejar {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}</source>
        <translation>&amp;Enviar {send}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}, leave {leave}</source>
        <translation>A&amp;doptar {take}, dejar {leave}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}</source>
        <translation>A&amp;doptar {take}</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Cambiando y releyendo…</translation>
    </message>
    <message>
        <source>Nothing has been changed on the PBX.</source>
        <translation>En la centralita no se ha cambiado nada.</translation>
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
        <source>Answer this first: compare the fingerprint, or prepare the channel without the PBX.</source>
        <translation>Responda primero a esto: compare la huella o prepare el canal sin la centralita.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>Modelo {model}, firmware {firmware}, número de serie {serial}</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <translation>Conectado con {name}</translation>
    </message>
    <message>
        <source>Connected to the PBX</source>
        <translation>Conectado con la centralita</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate has to be compared first.</source>
        <translation>No se envió nada: primero hay que comparar el certificado.</translation>
    </message>
    <message>
        <source>You can still prepare the channel: press Next again, and create it once the PBX is reachable.</source>
        <translation>El canal se puede preparar igualmente: pulse otra vez Siguiente y créelo cuando la centralita sea accesible.</translation>
    </message>
    <message>
        <source>&amp;Log in anyway</source>
        <translation>&amp;Iniciar sesión de todos modos</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>No conectado. No se envió nada.</translation>
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
    <name>CopyDialog</name>
    <message>
        <source>Copy “{name}” to another PBX</source>
        <translation>Copiar «{name}» a otra centralita</translation>
    </message>
    <message>
        <source>Take its &amp;numbers along; they belong to this PBX</source>
        <translation>Copiar también sus &amp;números; pertenecen a esta centralita</translation>
    </message>
    <message>
        <source>Take its &amp;keys along; the other PBX may have its own account</source>
        <translation>Copiar también sus &amp;claves; la otra centralita puede tener su propia cuenta</translation>
    </message>
    <message>
        <source>&amp;To which PBX</source>
        <translation>&amp;A qué centralita</translation>
    </message>
    <message>
        <source>Na&amp;me there</source>
        <translation>N&amp;ombre allí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Destinations and members</source>
        <translation>Destinos y miembros</translation>
    </message>
    <message>
        <source>The copy is a draft. Nothing is sent.</source>
        <translation>La copia es un borrador. No se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Reading its lists…</source>
        <translation>Leyendo sus listas…</translation>
    </message>
    <message>
        <source>Its lists were read just now.</source>
        <translation>Sus listas se acaban de leer.</translation>
    </message>
    <message>
        <source>{name}, there</source>
        <translation>{name}, allí</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Copy to {pbx}</source>
        <translation>Copiar a {pbx}</translation>
    </message>
    <message>
        <source>“{name}” was copied to {pbx} as a draft.</source>
        <translation>«{name}» se copió a {pbx} como borrador.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>The program ran into an internal error. Your entries are kept, and you can continue.</source>
        <translation>Se ha producido un error interno en el programa. Lo escrito se conserva y puede continuar.</translation>
    </message>
    <message>
        <source>If a channel was being created at that moment, check in the PBX portal under Messaging &gt; Message Channel whether it exists before you create it again. If the error happens again, copy the report and send it to support: it shows where in the program it happened and contains nothing you typed.</source>
        <translation>Si en ese momento se estaba creando un canal, compruebe en el portal de la centralita, en Messaging &gt; Message Channel, si existe antes de crearlo otra vez. Si el error se repite, copie el informe y envíelo al soporte: muestra en qué parte del programa ocurrió y no contiene nada de lo que escribió.</translation>
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
    <name>CreatedPart</name>
    <message>
        <source>This step ticks itself when the first message arrives.</source>
        <translation>Este paso se marca solo cuando llega el primer mensaje.</translation>
    </message>
    <message>
        <source>First message received {time}</source>
        <translation>Primer mensaje recibido a las {time}</translation>
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
        <source>Looking for a channel with this name</source>
        <translation>Buscando un canal con este nombre</translation>
    </message>
    <message>
        <source>No channel with this name there yet</source>
        <translation>Aún no hay ningún canal con este nombre</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>Creando «{name}» con {numbers}</translation>
    </message>
    <message>
        <source>The PBX accepted “{name}”</source>
        <translation>La centralita aceptó «{name}»</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Releyéndolo</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
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
    <name>DeleteDialog</name>
    <message>
        <source>Delete from the PBX</source>
        <translation>Eliminar de la centralita</translation>
    </message>
    <message>
        <source>Delete “{name}” from {pbx}?</source>
        <translation>¿Eliminar «{name}» de {pbx}?</translation>
    </message>
    <message>
        <source>created elsewhere</source>
        <translation>creado en otro lugar</translation>
    </message>
    <message>
        <source>ID {id} · {provider}</source>
        <translation>ID {id} · {provider}</translation>
    </message>
    <message>
        <source>What stops working</source>
        <translation>Qué deja de funcionar</translation>
    </message>
    <message>
        <source>Messages to {number} no longer reach {destination}.</source>
        <translation>Los mensajes a {number} ya no llegan a {destination}.</translation>
    </message>
    <message>
        <source>Nobody can write from these numbers any more.</source>
        <translation>Ya nadie puede escribir desde estos números.</translation>
    </message>
    <message>
        <source>Its webhook URL stops working; the provider keeps calling it until you remove it there.</source>
        <translation>Su URL del webhook deja de existir; el proveedor la sigue llamando hasta que se quite allí.</translation>
    </message>
    <message>
        <source>Name, numbers, options and keys stay on this computer, so you can create it again. A new channel gets a new webhook URL.</source>
        <translation>El nombre, los números, las opciones y las claves quedan en este equipo para que pueda crearlo de nuevo. Un canal nuevo recibe otra URL del webhook.</translation>
    </message>
    <message>
        <source>Name, numbers and options stay on this computer, so you can create it again. Keys do not: this computer does not have them. A new channel gets a new webhook URL.</source>
        <translation>El nombre, los números y las opciones quedan en este equipo para que pueda crearlo de nuevo. Las claves no: este equipo no las tiene. Un canal nuevo recibe otra URL del webhook.</translation>
    </message>
    <message>
        <source>The name matches.</source>
        <translation>El nombre coincide.</translation>
    </message>
    <message>
        <source>That is not its name. Capital and small letters matter.</source>
        <translation>Ese no es su nombre. Se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Deleting, and checking that it is gone…</source>
        <translation>Eliminando y comprobando si ya no está…</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Type its name to delete it</source>
        <translation>Escriba su nombre para eliminarlo</translation>
    </message>
    <message>
        <source>&amp;Delete from the PBX</source>
        <translation>&amp;Eliminar de la centralita</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>{count} of {whole} characters, right so far</source>
        <translation>{count} de {whole} caracteres, bien hasta ahora</translation>
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
        <source>Nothing was changed on the PBX.</source>
        <translation>En la centralita no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>What would be changed</source>
        <translation>Qué se cambiaría</translation>
    </message>
    <message>
        <source>Send the &amp;keys, too</source>
        <translation>Enviar también las &amp;claves</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún no comprobado.</translation>
    </message>
    <message>
        <source>ID {id} on the PBX</source>
        <translation>ID {id} en la centralita</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Keys cannot be compared; they are left as they are.</source>
        <translation>Las claves no se pueden comparar; se quedan como están.</translation>
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
        <source>Copy the &amp;keys too (same provider account)</source>
        <translation>Copiar también las &amp;claves (misma cuenta del proveedor)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Paste them from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add numbers on the PBX later.</source>
        <translation>Péguelos de una hoja de cálculo o un correo, importe un archivo o escríbalos uno a uno. También puede dejar la tabla vacía y añadir los números después en la centralita.</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Pegar páginas</translation>
    </message>
    <message>
        <source>Paste their IDs from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add pages on the PBX later.</source>
        <translation>Pegue sus ID de una hoja de cálculo o un correo, importe un archivo o escríbalos uno a uno. También puede dejar la tabla vacía y añadir las páginas después en la centralita.</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Buscar ahora</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>&amp;Ninguno de estos</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Volver a la re&amp;visión</translation>
    </message>
    <message>
        <source>How this can end</source>
        <translation>Cómo puede acabar</translation>
    </message>
    <message>
        <source>If the channel is there, you go on with its ID. If it is not, you can create it again. If it cannot be settled, you see what was found and decide yourself.</source>
        <translation>Si el canal está, se sigue con su ID. Si no está, puede crearlo de nuevo. Si no se puede saber, verá lo que se encontró y decidirá usted.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Si cierra esta ventana, el resultado se consulta en la centralita y la página de inicio se lo dirá.</translation>
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
    <name>FetchDialog</name>
    <message>
        <source>Numbers at {provider}</source>
        <translation>Números en {provider}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>Ticks stay while you search.</source>
        <translation>Las marcas se conservan al buscar.</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Todos van a</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Usados en otro lugar</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>No SMS</source>
        <translation>Sin SMS</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading from {provider}… {count}</source>
        <translation>Leyendo de {provider}… {count}</translation>
    </message>
    <message>
        <source>This account has no numbers. They may be in a subaccount, or not bought yet.</source>
        <translation>Esta cuenta no tiene números. Pueden estar en una subcuenta o no haberse comprado aún.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usar «{name}»</translation>
    </message>
    <message>
        <source>Tick what you want to add. Nothing was added.</source>
        <translation>Marque lo que quiere añadir. No se añadió nada.</translation>
    </message>
    <message>
        <source>{number} is already in line {line}.</source>
        <translation>{number} ya está en la línea {line}.</translation>
    </message>
    <message>
        <source>{number} has another Phone Number ID: {id}. If you use it, that takes the place of the one on the Account page.</source>
        <translation>{number} tiene otro Phone Number ID: {id}. Si usa este número, ese ID sustituye al de la página Cuenta.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number, name or current use</source>
        <translation>Número, nombre o uso actual</translation>
    </message>
    <message>
        <source>For all that you tick. You can change each one later.</source>
        <translation>Para los marcados. Después se puede cambiar cada uno.</translation>
    </message>
    <message>
        <source>This only reads. Nothing is changed at {provider}.</source>
        <translation>Solo se lee. En {provider} no se cambia nada.</translation>
    </message>
    <message>
        <source>{number}: its messages go to {used} now. You can add the number; nothing changes there until you set the webhook.</source>
        <translation>{number}: sus mensajes van ahora a {used}. Puede añadir el número; allí no cambia nada hasta que configure el webhook.</translation>
    </message>
    <message>
        <source>{number} cannot take messages at {provider} as it is now.</source>
        <translation>{number} no puede recibir mensajes en {provider} tal como está ahora.</translation>
    </message>
</context>
<context>
    <name>FetchedModel</name>
    <message>
        <source>Name at {provider}</source>
        <translation>Nombre en {provider}</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messages now go to</source>
        <translation>Los mensajes van ahora a</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Aún a ningún sitio</translation>
    </message>
    <message>
        <source>In your table, line {line}</source>
        <translation>En su tabla, línea {line}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>no marcado</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>{count} de {wanted} caracteres</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Parece correcto.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Se quitaron los espacios alrededor del valor.</translation>
    </message>
    <message>
        <source>&amp;Keep it as entered</source>
        <translation>&amp;Dejarlo como se escribió</translation>
    </message>
    <message>
        <source>The value is used exactly as entered.</source>
        <translation>El valor se usa exactamente como se escribió.</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>Usar el valor &amp;decodificado</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>Se usa el valor decodificado.</translation>
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
        <source>Where do I find the {field}?</source>
        <translation>¿Dónde encuentro {field}?</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Este valor contiene comillas tipográficas, como las ponen los correos y procesadores de texto. Compárelo con el portal.</translation>
    </message>
</context>
<context>
    <name>FilesOut</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>El informe se guardó.</translation>
    </message>
    <message>
        <source>Save an example of a list of sites</source>
        <translation>Guardar un ejemplo de lista de sedes</translation>
    </message>
    <message>
        <source>The example was saved: fill in a line for each PBX.</source>
        <translation>El ejemplo se guardó: rellene una línea por centralita.</translation>
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
    <name>FleetWindow</name>
    <message>
        <source>Many sites</source>
        <translation>Muchas sedes</translation>
    </message>
    <message>
        <source>Find a site</source>
        <translation>Buscar una sede</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Abrir plan…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Leyendo el plan…</translation>
    </message>
    <message>
        <source>What is under way is finished first; nothing new is started.</source>
        <translation>Lo que está en curso se termina; no se empieza nada más.</translation>
    </message>
    <message>
        <source>S&amp;top after these</source>
        <translation>Dete&amp;ner tras estos</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Choose a cell to see what would be done there.</source>
        <translation>Elija una celda para ver qué se haría allí.</translation>
    </message>
    <message>
        <source>What is under way is finished first. Close again to stop at once.</source>
        <translation>Primero se termina lo que está en curso. Cierre otra vez para interrumpirlo.</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Two with this name</source>
        <translation>Dos con este nombre</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No empezado</translation>
    </message>
    <message>
        <source>Not found there</source>
        <translation>No encontrado allí</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está allí</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
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
        <source>Create &amp;another</source>
        <translation>Crear &amp;otro</translation>
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
        <source>Hand-over of “{name}”, ID {id}</source>
        <translation>Entrega de «{name}», ID {id}</translation>
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
        <source>C&amp;ustomer</source>
        <translation>Clie&amp;nte</translation>
    </message>
    <message>
        <source>Installed b&amp;y</source>
        <translation>Insta&amp;lado por</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Qué queda por hacer en {provider}</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Para el archivo del cliente: qué se configuró, adónde van los mensajes y qué queda por hacer. No contiene claves, contraseñas ni tokens.</translation>
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
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
</context>
<context>
    <name>HeadBox</name>
    <message>
        <source>Tick all that are shown</source>
        <translation>Marcar todos los que se muestran</translation>
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
        <source>F1 opens this window, Escape closes it. It follows the pages of the wizard.</source>
        <translation>F1 abre esta ventana y Escape la cierra. Sigue las páginas del asistente.</translation>
    </message>
    <message>
        <source>Where do I find “{field}” at {provider}?</source>
        <translation>¿Dónde encuentro «{field}» en {provider}?</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Qué queda por hacer en {provider}</translation>
    </message>
    <message>
        <source>Checked on {date}: {page}</source>
        <translation>Comprobado el {date}: {page}</translation>
    </message>
    <message>
        <source>No public page confirms the labels. Closest page, read on {date}: {page}</source>
        <translation>Ninguna página pública confirma los rótulos. La más cercana, leída el {date}: {page}</translation>
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
        <source>On the P&amp;BX</source>
        <translation>En la &amp;centralita</translation>
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
        <source>Find by name, number, provider, PBX or status (Ctrl+F)</source>
        <translation>Buscar por nombre, número, proveedor, centralita o estado (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find on the PBX</source>
        <translation>Buscar en la centralita</translation>
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
        <translation>Nuevo canal (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>HomeBoard</name>
    <message>
        <source>A channel is being created. Wait for the result, or close the window again: the result is then looked up on the PBX at the next start, and nothing is sent twice.</source>
        <translation>Se está creando un canal. Espere el resultado o cierre la ventana otra vez: entonces el resultado se consulta en la centralita en el próximo inicio y no se envía nada dos veces.</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Cana&amp;l</translation>
    </message>
    <message>
        <source>&amp;Many sites…</source>
        <translation>&amp;Muchas sedes…</translation>
    </message>
    <message>
        <source>PBXs as a &amp;list of sites, for Ansible…</source>
        <translation>Centralitas como &amp;lista de sedes, para Ansible…</translation>
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
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Sort order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
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
    <name>IdCard</name>
    <message>
        <source>Channel ID</source>
        <translation>ID del canal</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar &amp;ID</translation>
    </message>
</context>
<context>
    <name>ImportDefaults</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>Los números son de</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Todos van a</translation>
    </message>
    <message>
        <source>Suggested because all other numbers are from there.</source>
        <translation>Propuesto porque todos los demás números son de allí.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from {source}</source>
        <translation>Importar de {source}</translation>
    </message>
    <message>
        <source>{title} – {place} of {count}</source>
        <translation>{title} – {place} de {count}</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Pegar números</translation>
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
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Pegar páginas</translation>
    </message>
    <message>
        <source>None of these lines can be added as they are. Nothing was added.</source>
        <translation>Ninguna de estas líneas se puede añadir tal como está. No se añadió nada.</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Comprobando las líneas…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Leyendo la hoja…</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
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
        <source>Lines with problems</source>
        <translation>Líneas con problemas</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>Reformatted numbers</source>
        <translation>Números reescritos</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>sin destino</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check with {provider}</source>
        <translation>Comprobar con {provider}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Changed since {time}.</source>
        <translation>Cambiadas desde las {time}.</translation>
    </message>
    <message>
        <source>Asking {provider}…</source>
        <translation>Preguntando a {provider}…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiar los dos</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usar «{name}»</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copiar para el administrador</translation>
    </message>
    <message>
        <source>Refused {time}.</source>
        <translation>Rechazadas a las {time}.</translation>
    </message>
    <message>
        <source>Possible causes: {causes}.</source>
        <translation>Causas posibles: {causes}.</translation>
    </message>
    <message>
        <source>The values contain no spaces.</source>
        <translation>Los valores no contienen espacios.</translation>
    </message>
    <message>
        <source>{number} has been put into the table of the next page.</source>
        <translation>{number} se ha añadido a la tabla de la página siguiente.</translation>
    </message>
    <message>
        <source>{number} is not in the table of the next page yet.</source>
        <translation>{number} todavía no está en la tabla de la página siguiente.</translation>
    </message>
    <message>
        <source>Give the access token these permissions: {names}</source>
        <translation>Dé al token de acceso estos permisos: {names}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
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
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{what}. None can be read here; each can be deleted.</source>
        <translation>{what}. Ninguno puede leerse aquí; cada uno puede eliminarse.</translation>
    </message>
    <message>
        <source>Delete: {what} ({of})</source>
        <translation>Eliminar: {what} ({of})</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? This cannot be undone. Nothing changes on the PBX; for a channel that has not been sent yet you will have to enter it again.</source>
        <translation>¿Eliminar {name} de este equipo? No se puede deshacer. En la centralita no cambia nada; para un canal aún no enviado tendrá que introducirlo de nuevo.</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? This cannot be undone. Nothing changes on the PBXs; for channels that have not been sent yet you will have to enter the keys again.</source>
        <translation>¿Eliminar de este equipo todos los secretos y todos los certificados de confianza? No se puede deshacer. En las centralitas no cambia nada; para los canales aún no enviados tendrá que introducir las claves de nuevo.</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>&amp;Eliminar todo…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>Todavía sin centralita</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>Eliminar todo lo de {name}</translation>
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
        <source>Delete secrets</source>
        <translation>Eliminar secretos</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>LiveChatChangeDialog</name>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out.</source>
        <translation>Todo lo demás queda como está y se envía también, porque no se sabe si la centralita conservaría lo que falte.</translation>
    </message>
    <message>
        <source>Also different now, although you did not change it: {names}.</source>
        <translation>También ha cambiado, aunque usted no lo cambió: {names}.</translation>
    </message>
    <message>
        <source>Changed by someone else: {names}.</source>
        <translation>Cambiado por otra persona: {names}.</translation>
    </message>
    <message>
        <source>Your changes have not been sent. Close anyway?</source>
        <translation>Sus cambios no se han enviado. ¿Cerrar de todos modos?</translation>
    </message>
</context>
<context>
    <name>LiveChatCodeDialog</name>
    <message>
        <source>Code for the website</source>
        <translation>Código para el sitio web</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
</context>
<context>
    <name>LiveChatDialog</name>
    <message>
        <source>New live chat</source>
        <translation>Nuevo chat en vivo</translation>
    </message>
    <message>
        <source>Live chat created. Next, the website.</source>
        <translation>Chat en vivo creado. Ahora, el sitio web.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Se guarda al escribir</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Tal como lo dejó</translation>
    </message>
    <message>
        <source>Choose “{name}” again: the file of a picture is not kept.</source>
        <translation>Elija «{name}» otra vez: el archivo de la imagen no se guarda.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Create the live chat</source>
        <translation>Crear el c&amp;hat en vivo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Creating, and reading its code…</source>
        <translation>Creando el chat y leyendo su código…</translation>
    </message>
    <message>
        <source>Live chat created, ID {id}</source>
        <translation>Chat en vivo creado, ID {id}</translation>
    </message>
    <message>
        <source>What you typed here cannot be saved on this computer. Close anyway?</source>
        <translation>Lo que escribió aquí no se puede guardar en este equipo. ¿Cerrar de todos modos?</translation>
    </message>
</context>
<context>
    <name>LiveChatForm</name>
    <message>
        <source>How does the chat work?</source>
        <translation>¿Cómo funciona el chat?</translation>
    </message>
    <message>
        <source>A window on a website; the PBX&apos;s users answer. No provider and no keys are needed.</source>
        <translation>Una ventana en un sitio web; responden los usuarios de la centralita. No hacen falta proveedor ni claves.</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;mbre del canal</translation>
    </message>
    <message>
        <source>{pbx} Chat</source>
        <translation>Chat de {pbx}</translation>
    </message>
    <message>
        <source>The domain of the website that gets the code.</source>
        <translation>El dominio del sitio web en el que irá el código.</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <source>Visitors may send &amp;images, too</source>
        <translation>Los visitantes también pueden enviar &amp;imágenes</translation>
    </message>
    <message>
        <source>The chat needs the Yeastar FQDN and firmware that supports live chat (83.16.0.25 or newer).</source>
        <translation>El chat necesita el FQDN de Yeastar y un firmware con chat en vivo (83.16.0.25 o posterior).</translation>
    </message>
    <message>
        <source>Visitors may also c&amp;all</source>
        <translation>Los visitantes también pueden lla&amp;mar</translation>
    </message>
    <message>
        <source>Its ID on the PBX</source>
        <translation>Su ID en la centralita</translation>
    </message>
    <message>
        <source>WebRTC &amp;trunk</source>
        <translation>&amp;Troncal WebRTC</translation>
    </message>
    <message>
        <source>Inbound &amp;route</source>
        <translation>&amp;Ruta entrante</translation>
    </message>
    <message>
        <source>Calls at &amp;once</source>
        <translation>Llamadas a la ve&amp;z</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>De 1 a 10</translation>
    </message>
    <message>
        <source>C&amp;lose sessions automatically</source>
        <translation>Cerrar las &amp;sesiones automáticamente</translation>
    </message>
    <message>
        <source>Time without a message</source>
        <translation>Tiempo sin mensajes</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minutos, horas o días</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>“{name}” (the PBX&apos;s name for it)</source>
        <translation>«{name}» (así lo llama la centralita)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>A queue, an extension or a third-party platform.</source>
        <translation>Una cola, una extensión o una plataforma de terceros.</translation>
    </message>
    <message>
        <source>Messages &amp;go to</source>
        <translation>Los mensajes &amp;van a</translation>
    </message>
</context>
<context>
    <name>LiveChatLook</name>
    <message>
        <source>How does it look?</source>
        <translation>¿Qué aspecto tiene?</translation>
    </message>
    <message>
        <source>As visitors see it on the website. The preview follows your choices.</source>
        <translation>Así lo ven los visitantes del sitio web. La vista previa cambia a medida que elige.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
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
        <source>Bubble</source>
        <translation>Burbuja</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>png or jpg, up to 20 MB. Drop it here.</source>
        <translation>png o jpg, hasta 20 MB. Suéltela aquí.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>Ima&amp;gen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>This is a sketch; the real shape and icon are the PBX&apos;s.</source>
        <translation>Es un esbozo; la forma y el icono reales son los de la centralita.</translation>
    </message>
    <message>
        <source>White on it is hard to read: {contrast} to 1.</source>
        <translation>El blanco encima se lee mal: {contrast} a 1.</translation>
    </message>
    <message>
        <source>Make it &amp;darker</source>
        <translation>Osc&amp;urecer</translation>
    </message>
    <message>
        <source>White on it reads well: {contrast} to 1</source>
        <translation>El blanco encima se lee bien: {contrast} a 1</translation>
    </message>
</context>
<context>
    <name>LiveChatWindow</name>
    <message>
        <source>PBX</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation>Se&amp;guir escribiendo</translation>
    </message>
    <message>
        <source>Discard a&amp;nd close</source>
        <translation>&amp;Descartar y cerrar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en vivo</translation>
    </message>
</context>
<context>
    <name>LoginTrial</name>
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
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LookLog</name>
    <message>
        <source>Looking for the channel on the PBX</source>
        <translation>Buscando el canal en la centralita</translation>
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
        <source>Next look in {seconds} s.</source>
        <translation>Próxima búsqueda en {seconds} s.</translation>
    </message>
    <message>
        <source>Looking now…</source>
        <translation>Buscando ahora…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Nothing was created. Your entries are kept.</source>
        <translation>No se creó nada. Lo escrito se conserva.</translation>
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
        <translation>Prepárelo donde quiera, créelo in situ y entréguelo con una hoja sin claves.</translation>
    </message>
    <message>
        <source>or drop an e-mail, a table or a channel file here</source>
        <translation>o suelte aquí un correo, una tabla o un archivo de canal</translation>
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
        <source>&amp;Try it on the demo PBX</source>
        <translation>&amp;Probar con la centralita de demostración</translation>
    </message>
    <message>
        <source>The demo PBX opens in its own window. Nothing there reaches a real PBX.</source>
        <translation>La centralita de demostración se abre en su propia ventana. Nada de allí llega a una centralita real.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. You do not need the PBX yet.</source>
        <translation>Escriba o pegue lo que le dio el proveedor. Aún no necesita la centralita.</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX is reachable, everything that is waiting is one click away.</source>
        <translation>Cuando la centralita del cliente es accesible, todo lo pendiente está a un clic.</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any keys.</source>
        <translation>Los pasos en el proveedor y una hoja para el cliente sin ninguna clave.</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>Crear in situ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>Las claves quedan en el llavero de este equipo hasta que usted las envíe.</translation>
    </message>
</context>
<context>
    <name>NoPlan</name>
    <message>
        <source>Open a plan: channel files, and a list of sites with one PBX per row</source>
        <translation>Abra un plan: archivos de canal y una lista de sedes con una centralita por fila</translation>
    </message>
    <message>
        <source>Choose them together. Without a list, the plan is for the PBXs that this computer knows, or for those with a tag. At first it is only compared; nothing is changed until you press the button that says what would be created and changed.</source>
        <translation>Elíjalos juntos. Sin lista, el plan vale para las centralitas que este equipo conoce, o para las que tienen una etiqueta. Primero solo se compara; no se cambia nada hasta que pulse el botón que dice qué se crearía y cambiaría.</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>Guardar un &amp;ejemplo…</translation>
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
    <name>Notices</name>
    <message>
        <source>The language changes once what is open or under way is finished.</source>
        <translation>El idioma cambiará en cuanto termine lo que está abierto o en curso.</translation>
    </message>
    <message>
        <source>The language was not changed: what you typed in the wizard could not be saved. Choose the language again once it is saved.</source>
        <translation>El idioma no se cambió: lo que escribió en el asistente no se pudo guardar. Elija de nuevo el idioma cuando esté guardado.</translation>
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
        <source>This channel is no longer a draft: it has been created or deleted in the meantime. Nothing was opened.</source>
        <translation>Este canal ya no es un borrador: entretanto se creó o se eliminó. No se abrió nada.</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in the copy: “{name}” still asks about them.</source>
        <translation>Los números del correo no están en la copia: «{name}» sigue preguntando por ellos.</translation>
    </message>
    <message>
        <source>“{name}” is being sent right now. Delete it once the outcome is known.</source>
        <translation>«{name}» se está enviando ahora. Elimínelo cuando se conozca el resultado.</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard. Nothing was changed here.</source>
        <translation>«{name}» se está creando en el asistente. Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de nue&amp;vo</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>Las claves se conservan solo hasta que salga del programa.</translation>
    </message>
    <message>
        <source>“{name}” is not ready and stays a draft: {why} Open it, fix that, and press “Keep ready” again. Nothing was sent.</source>
        <translation>«{name}» no está listo y sigue siendo un borrador: {why} Ábralo, corríjalo y pulse otra vez «Dejar preparado». No se envió nada.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
</context>
<context>
    <name>NumberLines</name>
    <message>
        <source>and {numbers} with other destinations or members</source>
        <translation>y {numbers} con otros destinos o miembros</translation>
    </message>
    <message>
        <source>Numbers and names of people are looked up on the PBX before anything is sent.</source>
        <translation>Los números y nombres de personas se buscan en la centralita antes de enviar nada.</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>Pueden escribir: {names}</translation>
    </message>
</context>
<context>
    <name>OnPbxPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>Replace &amp;keys…</source>
        <translation>&amp;Reemplazar las claves…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Code for the &amp;website…</source>
        <translation>Código para el sitio &amp;web…</translation>
    </message>
    <message>
        <source>New &amp;live chat…</source>
        <translation>Nuevo &amp;chat en vivo…</translation>
    </message>
    <message>
        <source>Message &amp;queues…</source>
        <translation>Co&amp;las de mensajes…</translation>
    </message>
    <message>
        <source>&amp;Add to my list</source>
        <translation>&amp;Añadir a mi lista</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>C&amp;omparar…</translation>
    </message>
    <message>
        <source>Copy &amp;to…</source>
        <translation>Cop&amp;iar a…</translation>
    </message>
    <message>
        <source>T&amp;emplates…</source>
        <translation>Plan&amp;tillas…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Elimi&amp;nar…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Refresh from the PBX (Ctrl+R)</source>
        <translation>Actualizar desde la centralita (Ctrl+R)</translation>
    </message>
    <message>
        <source>Menu of this PBX</source>
        <translation>Menú de esta centralita</translation>
    </message>
    <message>
        <source>Ti&amp;me range of messages</source>
        <translation>Período de los mensa&amp;jes</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Co&amp;mparar el certificado…</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>Pro&amp;bar la conexión…</translation>
    </message>
    <message>
        <source>No PBX is known here yet</source>
        <translation>Aquí aún no se conoce ninguna centralita</translation>
    </message>
    <message>
        <source>firmware {version}</source>
        <translation>firmware {version}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>This PBX has no message channels yet</source>
        <translation>Esta centralita aún no tiene canales de mensajes</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>leído a las {time}</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>La lista se ha guardado.</translation>
    </message>
</context>
<context>
    <name>OnSite</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
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
        <source>You can keep working. Anything already sent is completed even if you stop.</source>
        <translation>Puede seguir trabajando. Lo ya enviado se completa aunque pulse Detener.</translation>
    </message>
    <message>
        <source>Not sent; still waiting.</source>
        <translation>No enviado; sigue esperando.</translation>
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
        <source>Created, not connected · ID {id}. {meaning}</source>
        <translation>Creado, sin conexión · ID {id}. {meaning}</translation>
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
        <source>Certificate to compare</source>
        <translation>Certificado por comparar</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>&amp;Escribirlo de nuevo</translation>
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
        <source>Waiting</source>
        <translation>En espera</translation>
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
</context>
<context>
    <name>OpenProof</name>
    <message>
        <source>A test message was sent, {date}</source>
        <translation>Se envió un mensaje de prueba, {date}</translation>
    </message>
    <message>
        <source>A message arrived, {date}</source>
        <translation>Llegó un mensaje, {date}</translation>
    </message>
    <message>
        <source>Send a &amp;test…</source>
        <translation>Enviar una &amp;prueba…</translation>
    </message>
    <message>
        <source>One message out, and one in, watched until it arrives.</source>
        <translation>Un mensaje de salida y uno de entrada, seguidos hasta que llegan.</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>&amp;Velocidad de envío (mensajes por segundo)</translation>
    </message>
    <message>
        <source>Close after this many &amp;days without messages</source>
        <translation>Cerrar tras estos &amp;días sin mensajes</translation>
    </message>
    <message>
        <source>Used only if sessions are closed automatically.</source>
        <translation>Solo se usa si las sesiones se cierran automáticamente.</translation>
    </message>
    <message>
        <source>&amp;Text sent with files</source>
        <translation>Te&amp;xto enviado con archivos</translation>
    </message>
    <message>
        <source>Sent together with a file or picture, for phones that cannot show it.</source>
        <translation>Se envía junto a un archivo o imagen, para teléfonos que no pueden mostrarlo.</translation>
    </message>
    <message>
        <source>Domain the provider uses to reach the PBX (webhook URL)</source>
        <translation>Dominio con el que el proveedor llega a la centralita (URL del webhook)</translation>
    </message>
    <message>
        <source>The domain name Yeastar gives the PBX (Remote Access). Right for most PBXs, including Cloud.</source>
        <translation>El nombre de dominio que Yeastar da a la centralita (Remote Access). Adecuado para la mayoría, también en la nube.</translation>
    </message>
    <message>
        <source>Your own domain, pointing to a public address that is forwarded to the PBX. It needs a valid certificate and must not contain an underscore.</source>
        <translation>Su propio dominio, que apunta a una dirección pública reenviada a la centralita. Necesita un certificado válido y no puede llevar guion bajo.</translation>
    </message>
    <message>
        <source>PBX default</source>
        <translation>Predeterminado de la centralita</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abiertas</translation>
    </message>
    <message>
        <source>Close automatically</source>
        <translation>Cerrar automáticamente</translation>
    </message>
    <message>
        <source>&amp;Inactive sessions</source>
        <translation>Sesiones &amp;inactivas</translation>
    </message>
    <message>
        <source>With the same sender and receiver. Whoever starts it takes over the existing conversation, with its history.</source>
        <translation>Con el mismo remitente y destinatario. Quien la inicia toma la conversación existente, con su historial.</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>&amp;FQDN de Yeastar</translation>
    </message>
    <message>
        <source>Stay within the provider&apos;s limit: above it, the provider drops messages.</source>
        <translation>No supere el límite del proveedor; si no, se pierden mensajes.</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>&amp;Dominio propio (NAT)</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>Permitir una &amp;segunda sesión</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>{key} en esta página: claves, direcciones y números van a sus campos.</translation>
    </message>
    <message>
        <source>You see what was found, and where.</source>
        <translation>Verá qué se encontró y dónde.</translation>
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
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>E-mail and text files</source>
        <translation>Correos y archivos de texto</translation>
    </message>
    <message>
        <source>This is too long for an e-mail. Nothing was used. Copy only the part with the keys.</source>
        <translation>Es demasiado largo para un correo. No se usó nada. Copie solo la parte con las claves.</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it. Nothing was changed.</source>
        <translation>No contiene nada para esta página. No se cambió nada.</translation>
    </message>
    <message>
        <source>Its attachment was not read. Open it and copy what is in it.</source>
        <translation>No se ha leído el archivo adjunto. Ábralo y copie su contenido.</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots. Reveal them in the portal and copy them again.</source>
        <translation>Las claves están ocultas tras puntos. Muéstrelas en el portal y cópielas de nuevo.</translation>
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
        <source>{lines} · kept for the next page</source>
        <translation>{lines} · guardado para la página siguiente</translation>
    </message>
    <message>
        <source>{lines} · saved for the Numbers page</source>
        <translation>{lines} · guardado para la página Números</translation>
    </message>
    <message>
        <source>{where} · check it below</source>
        <translation>{where} · revíselo abajo</translation>
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
        <source>Not used: {parts}</source>
        <translation>Sin usar: {parts}</translation>
    </message>
</context>
<context>
    <name>PbxChannelsModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
</context>
<context>
    <name>PbxChannelsTable</name>
    <message>
        <source>Channels on the PBX</source>
        <translation>Canales en la centralita</translation>
    </message>
</context>
<context>
    <name>PbxChoice</name>
    <message>
        <source>Find a PBX</source>
        <translation>Buscar una centralita</translation>
    </message>
    <message>
        <source>Find a PBX by name or address</source>
        <translation>Buscar una centralita por nombre o dirección</translation>
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
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>PbxLine</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change PBX, now {name}</source>
        <translation>Cambiar de centralita, ahora {name}</translation>
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
        <source>reachable now</source>
        <translation>accesible ahora</translation>
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
        <source>Client Secret is missing</source>
        <translation>falta el Client Secret</translation>
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
        <source>Ta&amp;gs…</source>
        <translation>Eti&amp;quetas…</translation>
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
        <source>Lists updated</source>
        <translation>Listas actualizadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”.</source>
        <translation>«{before}» ahora se llama «{name}».</translation>
    </message>
    <message>
        <source>Tags of the PBX</source>
        <translation>Etiquetas de la centralita</translation>
    </message>
    <message>
        <source>The tags of “{name}” were changed.</source>
        <translation>Se cambiaron las etiquetas de «{name}».</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Its channels are kept, here and on the PBX.</source>
        <translation>¿Quitar {pbx}, su certificado, sus listas y su Client Secret? Los canales se conservan, aquí y en ella.</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>Conectado con {name}.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its Client ID {before} was replaced.</source>
        <translation>Esta centralita ya estaba en la lista: se sustituyó su Client ID {before}.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was kept.</source>
        <translation>Esta centralita ya estaba en la lista; sus datos de acceso se mantienen.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was replaced.</source>
        <translation>Esta centralita ya estaba en la lista: se sustituyeron sus datos de acceso.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>El Client Secret del Client ID anterior ({ids}) se ha eliminado del llavero.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>El Client Secret se conserva solo hasta que salga del programa.</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as possible.</source>
        <translation>Su Client Secret sigue en el llavero y se eliminará en cuanto sea posible.</translation>
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
        <source>Tags, separated by commas or spaces: they choose PBXs in Many sites</source>
        <translation>Etiquetas separadas por comas o espacios: con ellas se eligen centralitas en «Muchas sedes»</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>Quitar la centralita</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>Conectando con {pbx}…</translation>
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
        <translation>¿Qué centralita?</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>You will find the Client ID and Client Secret in the PBX portal under Integrations &gt; API.</source>
        <translation>Encontrará Client ID y Client Secret en el portal de la centralita, en Integrations &gt; API.</translation>
    </message>
    <message>
        <source>As in the browser, for example https://192.168.5.150:8088 or office.ras.yeastar.com</source>
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
        <source>PBXs you can reach from here come first. You can also prepare a channel without one.</source>
        <translation>Primero aparecen las centralitas accesibles desde aquí. También puede preparar un canal sin ninguna.</translation>
    </message>
    <message>
        <source>Looking for the Client Secret in this computer&apos;s keyring…</source>
        <translation>Buscando el Client Secret en el llavero de este equipo…</translation>
    </message>
    <message>
        <source>With http://, anyone in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>Con http:// cualquiera en esta red puede leer las claves. Use https:// si la centralita lo ofrece.</translation>
    </message>
    <message>
        <source>{key} on this page: address, Client ID and Client Secret find their fields.</source>
        <translation>{key} en esta página: dirección, Client ID y Client Secret encuentran su campo.</translation>
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
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Type to search. Enter chooses, Backspace removes the last one, Escape closes.</source>
        <translation>Escriba para buscar. Intro elige, Retroceso quita el último, Escape cierra.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
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
        <source>Not checked yet: kept as typed</source>
        <translation>Aún sin comprobar: se guarda como se escribió</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>Plataforma de terceros</translation>
    </message>
    <message>
        <source>New message queue “{name}”…</source>
        <translation>Nueva cola de mensajes «{name}»…</translation>
    </message>
    <message>
        <source>New message queue…</source>
        <translation>Nueva cola de mensajes…</translation>
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
        <source>Nobody matches “{text}”.</source>
        <translation>Nadie coincide con «{text}».</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter a number or name; it is looked up later.</source>
        <translation>Las listas de la centralita aún no están disponibles. Escriba un número o nombre; se buscará más tarde.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter numbers or names; they are looked up later.</source>
        <translation>Las listas de la centralita aún no están disponibles. Escriba números o nombres; se buscarán más tarde.</translation>
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
    <name>PictureField</name>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Send no picture</source>
        <translation>No enviar imagen</translation>
    </message>
    <message>
        <source>Picture of the live chat</source>
        <translation>Imagen del chat en vivo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
</context>
<context>
    <name>PictureTold</name>
    <message>
        <source>The picture was not set. Choose it in the PBX portal.</source>
        <translation>La imagen no se estableció. Elíjala en el portal de la centralita.</translation>
    </message>
    <message>
        <source>The picture was not set: this PBX does not say where it belongs. Choose it in the PBX portal.</source>
        <translation>La imagen no se estableció: esta centralita no indica adónde va. Elíjala en el portal de la centralita.</translation>
    </message>
    <message>
        <source>The picture was sent, but could not be read back. Look at the chat on the website.</source>
        <translation>La imagen se envió, pero no se pudo volver a leer. Mire el chat en el sitio web.</translation>
    </message>
    <message>
        <source>The live chat has its picture: read back from the PBX.</source>
        <translation>El chat en vivo tiene su imagen: se ha vuelto a leer de la centralita.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
</context>
<context>
    <name>PlanProgress</name>
    <message>
        <source>Applying the plan: {done} of {all}, about {seconds} s left</source>
        <translation>Aplicando el plan: {done} de {all}, quedan unos {seconds} s</translation>
    </message>
    <message>
        <source>Comparing: {done} of {all}, about {seconds} s left</source>
        <translation>Comparando: {done} de {all}, quedan unos {seconds} s</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Create {create} and change {change}</source>
        <translation>Crear {create} y cambiar {change}</translation>
    </message>
    <message>
        <source>Create {create}</source>
        <translation>Crear {create}</translation>
    </message>
    <message>
        <source>Change {change}</source>
        <translation>Cambiar {change}</translation>
    </message>
    <message>
        <source>Done {when}: {what}.</source>
        <translation>Terminado a las {when}: {what}.</translation>
    </message>
    <message>
        <source>Checked {when}: {what}. Nothing has been changed yet.</source>
        <translation>Comprobado a las {when}: {what}. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Checked {when}: nothing to create or change.</source>
        <translation>Comprobado a las {when}: nada que crear ni cambiar.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Open a plan: channel files, and one list of sites</source>
        <translation>Abra un plan: archivos de canal y una lista de sedes</translation>
    </message>
    <message>
        <source>Channel files and lists of sites</source>
        <translation>Archivos de canal y listas de sedes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Sites and channels of the plan</source>
        <translation>Sedes y canales del plan</translation>
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
    <name>PreviewTable</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Prove that it works</source>
        <translation>Demostrar que funciona</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para el soporte</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send 1 test message</source>
        <translation>Enviar 1 mensaje de prueba</translation>
    </message>
    <message>
        <source>{name} on {pbx}. What is proven here is noted on the hand-over sheet.</source>
        <translation>{name} en {pbx}. Lo que se demuestre aquí figura en la hoja de entrega.</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>Enviar otro</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Use it here</source>
        <translation>U&amp;sar aquí</translation>
    </message>
    <message>
        <source>{site}: no one on this PBX has that name. Did you mean “{name}”?</source>
        <translation>{site}: en esta centralita no hay nadie con ese nombre. ¿Quería decir «{name}»?</translation>
    </message>
    <message>
        <source>Use {name} here</source>
        <translation>Usar aquí {name}</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions about these lines</source>
        <translation>Preguntas sobre estas líneas</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Message queue “{name}”</source>
        <translation>Cola de mensajes «{name}»</translation>
    </message>
    <message>
        <source>New message queue</source>
        <translation>Nueva cola de mensajes</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>Who takes a conversation?</source>
        <translation>¿Quién atiende las conversaciones?</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Type a name or number. Extensions only.</source>
        <translation>Escriba un nombre o número. Solo extensiones.</translation>
    </message>
    <message>
        <source>Find members</source>
        <translation>Buscar miembros</translation>
    </message>
    <message>
        <source>Created on {pbx} right away.</source>
        <translation>Se crea en {pbx} de inmediato.</translation>
    </message>
    <message>
        <source>Without members, no one sees the messages.</source>
        <translation>Sin miembros nadie ve los mensajes.</translation>
    </message>
    <message>
        <source>There is already a queue with this name.</source>
        <translation>Ya hay una cola con este nombre.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Save queue</source>
        <translation>&amp;Guardar cola</translation>
    </message>
    <message>
        <source>C&amp;reate queue</source>
        <translation>C&amp;rear cola</translation>
    </message>
    <message>
        <source>Give the queue a name.</source>
        <translation>Dé un nombre a la cola.</translation>
    </message>
    <message>
        <source>Sending, and reading back…</source>
        <translation>Enviando y releyendo…</translation>
    </message>
    <message>
        <source>Queue {name} is on the PBX.</source>
        <translation>La cola {name} está en la centralita.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
</context>
<context>
    <name>QueuesDialog</name>
    <message>
        <source>Message queues of {pbx}</source>
        <translation>Colas de mensajes de {pbx}</translation>
    </message>
    <message>
        <source>Message queues</source>
        <translation>Colas de mensajes</translation>
    </message>
    <message>
        <source>&amp;New message queue…</source>
        <translation>&amp;Nueva cola de mensajes…</translation>
    </message>
    <message>
        <source>&amp;Edit members…</source>
        <translation>&amp;Editar miembros…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Leyendo las listas…</translation>
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
        <source>The final digits are enough: …50 to 99 gives 50 numbers.</source>
        <translation>Bastan las últimas cifras: de …50 a 99 son 50 números.</translation>
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
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ReceivingProof</name>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Answer the test message, or from any mobile text</source>
        <translation>Responda al mensaje de prueba, o envíe desde cualquier móvil</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>a {number}</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Observando</translation>
    </message>
    <message>
        <source>Waiting for {code}. Received by {pbx} so far: {total}</source>
        <translation>Esperando {code}. Recibidos hasta ahora por {pbx}: {total}</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>A message arrived on {pbx}</source>
        <translation>Llegó un mensaje a {pbx}</translation>
    </message>
    <message>
        <source>Nothing after 3 min</source>
        <translation>Nada tras 3 min</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>{provider} has it: “{code}”</source>
        <translation>{provider} lo tiene: «{code}»</translation>
    </message>
    <message>
        <source>{provider} has not received it either: wrong number, or it cannot take SMS</source>
        <translation>{provider} tampoco lo ha recibido: número equivocado, o no admite SMS</translation>
    </message>
    <message>
        <source>A Messaging Service at {provider} decides for these numbers: set the webhook</source>
        <translation>En {provider}, un Messaging Service decide por estos números: configure el webhook</translation>
    </message>
    <message>
        <source>The webhook at {provider} is this channel&apos;s</source>
        <translation>El webhook en {provider} es el de este canal</translation>
    </message>
    <message>
        <source>The certificate is in order, valid until {date}</source>
        <translation>El certificado es correcto y válido hasta el {date}</translation>
    </message>
    <message>
        <source>The certificate is in order</source>
        <translation>El certificado es correcto</translation>
    </message>
    <message>
        <source>Providers do not trust the certificate of the webhook URL: no messages get through</source>
        <translation>Los proveedores no confían en el certificado de la URL del webhook: no pasa ningún mensaje</translation>
    </message>
    <message>
        <source>Nothing answers at the webhook URL from here</source>
        <translation>Desde aquí nada responde en la URL del webhook</translation>
    </message>
    <message>
        <source>Is the PBX reachable from outside?</source>
        <translation>¿Es accesible la centralita desde fuera?</translation>
    </message>
    <message>
        <source>This cannot be seen from this network. Open the webhook URL on a mobile with Wi-Fi off: any page, even “404”, means yes; a certificate warning or a time-out means that the FQDN or the firewall needs attention.</source>
        <translation>Desde esta red no se puede ver. Abra la URL del webhook en un móvil sin Wi-Fi: cualquier página, también «404», significa sí; un aviso de certificado o un tiempo de espera agotado apuntan al FQDN o al cortafuegos.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Omitirlo</translation>
    </message>
    <message>
        <source>Here the file asks for a key of another channel or PBX ({reference}). It is not given out.</source>
        <translation>El archivo pide aquí la clave de otro canal o de otra centralita ({reference}). No se facilita.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to the PBX that you choose, which uses it at {host}.</source>
        <translation>El archivo pide {reference} de este equipo. Se enviaría a la centralita que usted elija, que lo usa en {host}.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to {pbx}, which uses it at {host}.</source>
        <translation>El archivo pide {reference} de este equipo. Se enviaría a {pbx}, que lo usa en {host}.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Obtenerlo</translation>
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
        <translation>Respuesta de la centralita</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
    <name>RefusedNote</name>
    <message>
        <source>Show that channel</source>
        <translation>Mostrar ese canal</translation>
    </message>
    <message>
        <source>Remove line {line}</source>
        <translation>Quitar la línea {line}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>El certificado se renovó</translation>
    </message>
    <message>
        <source>Ask the PBX administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
        <translation>Pida al administrador de la centralita la huella del certificado nuevo y compárela entera. Escriba después sus últimos {count} caracteres tal como los ve el administrador.</translation>
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
        <source>These are not its last characters. Do not trust it.</source>
        <translation>Estos no son sus últimos caracteres. No confíe en él.</translation>
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
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Si cierra esta ventana, el resultado se consulta en la centralita y la página de inicio se lo dirá.</translation>
    </message>
    <message>
        <source>This channel is being created. You can open another one as soon as the result is known.</source>
        <translation>Este canal se está creando. Se podrá abrir otro en cuanto se conozca el resultado.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>No clear answer came back. Nothing is sent again until this is clear.</source>
        <translation>No llegó una respuesta clara. No se envía nada más hasta aclararlo.</translation>
    </message>
    <message>
        <source>It is not clear whether the channel was created</source>
        <translation>No está claro si el canal se creó</translation>
    </message>
    <message>
        <source>Nothing was created on the PBX.</source>
        <translation>No se creó nada en la centralita.</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>Averiguando qué ocurrió</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>El canal no se creó</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Your channel has not been created yet. Your entries are kept.</source>
        <translation>Su canal aún no está creado. Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>The channel “{name}” has not been created yet. Your entries are kept.</source>
        <translation>El canal «{name}» aún no está creado. Lo escrito se conserva.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>La solicitud como JSON, con los secretos ocultos</translation>
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
        <translation>Editar la centralita</translation>
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
        <source>PBX defaults</source>
        <translation>Valores predeterminados de la centralita</translation>
    </message>
    <message>
        <source>Channel {id} already exists; Create would create another one.</source>
        <translation>El canal {id} ya existe; Crear crearía otro.</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit; you can still create the channel.</source>
        <translation>Lo escrito se conserva solo hasta que salga del programa; aún puede crear el canal.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit; you can still create the channel.</source>
        <translation>Las claves se conservan solo hasta que salga del programa; aún puede crear el canal.</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>Listo. Pulse Crear.</translation>
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
        <source>a second session is allowed</source>
        <translation>se permite una segunda sesión</translation>
    </message>
    <message>
        <source>text with files: “{text}”</source>
        <translation>texto con archivos: «{text}»</translation>
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
        <source>The Client Secret of {pbx} is missing.</source>
        <translation>Falta el Client Secret de {pbx}.</translation>
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
        <translation>Deje el canal preparado. En cuanto esté en las instalaciones del cliente, la página de inicio ofrecerá crearlo.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralita</translation>
    </message>
    <message>
        <source>Secrets and the token appear as variables, never as values.</source>
        <translation>Los secretos y el token aparecen como variables, nunca como valores.</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in plain text.</source>
        <translation>Las claves nunca se muestran ni se copian en claro.</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Leyendo las claves del llavero de este equipo…</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>Leyendo los números…</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>Line {row}, {column}</source>
        <translation>Línea {row}, {column}</translation>
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
        <source>&amp;Fetch…</source>
        <translation>O&amp;btener…</translation>
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
        <source>Copying the lines…</source>
        <translation>Copiando las líneas…</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Leyendo el portapapeles…</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>You can move lines while all are shown in their original order (Ctrl+0).</source>
        <translation>Puede mover líneas cuando todas se muestran en su orden original (Ctrl+0).</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; only numbers with a + are reformatted.</source>
        <translation>Elija arriba el país de los números nacionales; solo los números con + se reescriben.</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>Seleccione la celda que copiar y las de debajo, y rellene hacia abajo.</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>Cambiando líneas…</translation>
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
        <source>Edit line {line}</source>
        <translation>Editar la línea {line}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
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
        <source>Checking the lines…</source>
        <translation>Comprobando las líneas…</translation>
    </message>
    <message>
        <source>From the PBX: {lists}.</source>
        <translation>De la centralita: {lists}.</translation>
    </message>
    <message>
        <source>As seen on {date}: {lists}.</source>
        <translation>Según lo visto el {date}: {lists}.</translation>
    </message>
    <message>
        <source>Not connected to the PBX yet: enter numbers or names; they are looked up later. Queues here are message queues, not call queues.</source>
        <translation>Aún sin conexión con la centralita: escriba números o nombres; se buscarán más tarde. Las colas son aquí colas de mensajes, no de llamadas.</translation>
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
        <source>Country of national numbers</source>
        <translation>País de los números nacionales</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>Ir a la línea {row}</translation>
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
        <source>Checking the lines…</source>
        <translation>Comprobando las líneas…</translation>
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
        <source>Fetch them</source>
        <translation>Obtenerlos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Finding the lines…</source>
        <translation>Buscando las líneas…</translation>
    </message>
    <message>
        <source>Sorting the lines…</source>
        <translation>Ordenando las líneas…</translation>
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
        <source>&amp;Fetch from {provider}…</source>
        <translation>O&amp;btener de {provider}…</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation>Ninguna línea tiene problemas.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Kept only until you quit</source>
        <translation>Se conserva solo hasta que salga del programa</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>Demo: no se guarda nada</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Se guarda al escribir</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide the value</source>
        <translation>Mostrar u ocultar el valor</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>Mostrar {field}</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>“{name}” cannot be shown: its PBX, {pbx}, is not known on this computer. Add it under PBXs.</source>
        <translation>No se puede mostrar «{name}»: su centralita, {pbx}, no es conocida en este equipo. Añádala en «Centralitas».</translation>
    </message>
    <message>
        <source>“{name}” is not among the channels that {pbx} lists.</source>
        <translation>«{name}» no está entre los canales que muestra {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} has more than one channel named “{name}”. Find the right one by its number.</source>
        <translation>{pbx} tiene más de un canal llamado «{name}». Busque el correcto por su número.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Looking on the PBX…</source>
        <translation>Buscando en la centralita…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>SendingProof</name>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún no probado</translation>
    </message>
    <message>
        <source>Your mobile, with country code</source>
        <translation>Su móvil, con prefijo del país</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Text: “{text}” It is charged as one message.</source>
        <translation>Texto: «{text}» Cuesta lo que cuesta un mensaje.</translation>
    </message>
    <message>
        <source>Meta lets you answer only within 24 hours after the customer wrote: text {code} first.</source>
        <translation>Meta solo permite responder en las 24 horas siguientes a que escriba el cliente: envíe primero {code}.</translation>
    </message>
    <message>
        <source>Test {code} from {name}.</source>
        <translation>Prueba {code} de {name}.</translation>
    </message>
    <message>
        <source>This channel has no number to send from.</source>
        <translation>Este canal no tiene ningún número desde el que enviar.</translation>
    </message>
    <message>
        <source>Enter the number of your mobile, with + and country code. Nothing was sent.</source>
        <translation>Escriba el número de su móvil, con + y el prefijo del país. No se envió nada.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>{pbx} accepted it</source>
        <translation>{pbx} lo aceptó</translation>
    </message>
    <message>
        <source>Handed to {provider}</source>
        <translation>Entregado a {provider}</translation>
    </message>
    <message>
        <source>Not clear whether it was sent. Looking in the session.</source>
        <translation>No está claro si se envió. Mirando en la sesión.</translation>
    </message>
    <message>
        <source>{provider} refused it</source>
        <translation>{provider} lo rechazó</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Look at the mobile. It is not sent again by itself.</source>
        <translation>Mire el móvil. No se reenvía solo.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Delivered, says {provider}</source>
        <translation>Entregado, según {provider}</translation>
    </message>
    <message>
        <source>Not delivered, says {provider} (error {number})</source>
        <translation>No entregado, según {provider} (error {number})</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>{provider} reports no more than this: look at the mobile.</source>
        <translation>{provider} no indica más aquí: mire el móvil.</translation>
    </message>
</context>
<context>
    <name>SetWebhook</name>
    <message>
        <source>Set it at {provider}…</source>
        <translation>Configurarlo en {provider}…</translation>
    </message>
    <message>
        <source>You first see what is set now and what else it touches.</source>
        <translation>Primero ve lo que hay configurado ahora y a qué más afecta.</translation>
    </message>
    <message>
        <source>Set, read back {time}.</source>
        <translation>Configurado; releído a las {time}.</translation>
    </message>
    <message>
        <source>Not set everywhere; look again.</source>
        <translation>No está configurado en todas partes; compruébelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>Guardar hojas de entrega</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Hoja de entrega</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>PBXs</source>
        <translation>Centralitas</translation>
    </message>
    <message>
        <source>&amp;Another PBX…</source>
        <translation>&amp;Otra centralita…</translation>
    </message>
</context>
<context>
    <name>SitesExport</name>
    <message>
        <source>PBXs as a list of sites, without secrets</source>
        <translation>Centralitas como lista de sedes, sin secretos</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>Lista de sedes</translation>
    </message>
    <message>
        <source>Left out, because their addresses cannot be used: {names}.</source>
        <translation>Omitidas porque sus direcciones no se pueden usar: {names}.</translation>
    </message>
    <message>
        <source>Without a certificate, because it is in doubt here; test these first: {names}.</source>
        <translation>Sin certificado, porque aquí está en duda; pruebe antes estas: {names}.</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Include hidden rows</source>
        <translation>Incluir las filas ocultas</translation>
    </message>
    <message>
        <source>Include rows that are struck through</source>
        <translation>Incluir las filas tachadas</translation>
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
        <source>Go back to this step; your entries are kept.</source>
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
    <name>TagChoice</name>
    <message>
        <source>Sites with this tag</source>
        <translation>Sedes con esta etiqueta</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todas las sedes</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
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
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>Plantillas de mensajes</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Leyendo las plantillas…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>No templates yet. They are fetched in the PBX portal.</source>
        <translation>Aún no hay plantillas. Se obtienen en el portal de la centralita.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}, {section}, necesita {needs}, {place} de {count}</translation>
    </message>
    <message>
        <source>{name}, {section}, {needs}, {place} of {count}</source>
        <translation>{name}, {section}, {needs}, {place} de {count}</translation>
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
        <translation>Usados por último</translation>
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
        <source>No account, no keys</source>
        <translation>Sin cuenta ni claves</translation>
    </message>
    <message>
        <source>Needs firmware {version}</source>
        <translation>Necesita el firmware {version}</translation>
    </message>
</context>
<context>
    <name>TimeRangeChips</name>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
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
    <name>ToldLine</name>
    <message>
        <source>Line {row}: {text}</source>
        <translation>Línea {row}: {text}</translation>
    </message>
    <message>
        <source>“{text}” was not used: it matches nobody, or more than one.</source>
        <translation>«{text}» no se usó: no coincide con nadie, o con más de uno.</translation>
    </message>
    <message>
        <source>“{before}” was changed to {after}. Press Ctrl+Z to undo.</source>
        <translation>«{before}» se cambió a {after}. Pulse Ctrl+Z para deshacer.</translation>
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
    <name>Unsaved</name>
    <message>
        <source>Close again to quit anyway.</source>
        <translation>Cierre otra vez para salir de todos modos.</translation>
    </message>
    <message>
        <source>It is kept while this program runs, and saving is tried again.</source>
        <translation>Se conserva mientras este programa está abierto y se intenta guardar de nuevo.</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>Lo que escribió no se pudo guardar.</translation>
    </message>
    <message>
        <source>What you typed for “{name}” could not be saved.</source>
        <translation>Lo que escribió para «{name}» no se pudo guardar.</translation>
    </message>
    <message>
        <source>It is lost when this program ends.</source>
        <translation>Se pierde al cerrar este programa.</translation>
    </message>
    <message>
        <source>A copy without its keys was saved as {file}; import it once there is space on the disk.</source>
        <translation>Se guardó una copia sin sus claves como {file}; impórtela cuando haya espacio en el disco.</translation>
    </message>
    <message>
        <source>The numbers from its e-mail are in the text file next to it.</source>
        <translation>Los números del correo están en el archivo de texto que hay al lado.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
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
    <name>WebhookDialog</name>
    <message>
        <source>Set the webhook at {provider}</source>
        <translation>Configurar el webhook en {provider}</translation>
    </message>
    <message>
        <source>The old addresses are kept on this computer.</source>
        <translation>Las direcciones anteriores se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Detener después de este</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Enviar una prueba…</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Configurarlo</translation>
    </message>
    <message>
        <source>Asking {provider} what is set now…</source>
        <translation>Preguntando a {provider} qué hay configurado ahora…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Put back {count}</source>
        <translation>Restablecer {count}</translation>
    </message>
    <message>
        <source>Setting, and reading again…</source>
        <translation>Configurando y leyendo de nuevo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put back {count}…</source>
        <translation>Restablecer {count}…</translation>
    </message>
    <message>
        <source>Look again, {count} left</source>
        <translation>Mirar de nuevo, quedan {count}</translation>
    </message>
    <message>
        <source>Set it again for {count}</source>
        <translation>Configurar otra vez para {count}</translation>
    </message>
</context>
<context>
    <name>WebhookPlan</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Reversible</translation>
    </message>
    <message>
        <source>What is set, and what will be</source>
        <translation>Qué hay configurado y qué habrá</translation>
    </message>
    <message>
        <source>New address for messages</source>
        <translation>Nueva dirección para los mensajes</translation>
    </message>
    <message>
        <source>Copy the new address</source>
        <translation>Copiar la nueva dirección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message>
        <source>No, leave it</source>
        <translation>No, dejarlo</translation>
    </message>
</context>
<context>
    <name>WebhookResult</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was read afterwards</source>
        <translation>Qué se leyó después</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>Abrir {portal}</translation>
    </message>
    <message>
        <source>Copy what {provider} said</source>
        <translation>Copiar la respuesta de {provider}</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Token de verificación</translation>
    </message>
    <message>
        <source>Paste it in the provider&apos;s portal as the address for messages.</source>
        <translation>Péguela en el portal del proveedor como dirección para los mensajes.</translation>
    </message>
    <message>
        <source>For providers that ask for one together with the webhook URL, such as Meta.</source>
        <translation>Para proveedores que piden uno junto con la URL del webhook, como Meta.</translation>
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
    <message>
        <source>Open {portal}</source>
        <translation>Abrir {portal}</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>What is set there now could not be read, so nothing can be set from here. Try again, or copy the new address and paste it in the portal of {provider} yourself.</source>
        <translation>No se pudo leer lo que hay configurado ahora allí, así que desde aquí no se puede configurar nada. Inténtelo de nuevo, o copie la nueva dirección y péguela usted mismo en el portal de {provider}.</translation>
    </message>
    <message>
        <source>Not in this account: {numbers}</source>
        <translation>No están en esta cuenta: {numbers}</translation>
    </message>
    <message>
        <source>A new profile “{name}”. The others stay as they are.</source>
        <translation>Un perfil nuevo «{name}». Los demás quedan como están.</translation>
    </message>
    <message>
        <source>Change “{name}” for all {count}</source>
        <translation>Cambiar «{name}» para los {count}</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Reversible</translation>
    </message>
    <message>
        <source>Cannot be put back</source>
        <translation>No reversible</translation>
    </message>
    <message>
        <source>Messages to the other numbers would go to {pbx}, too: {numbers}</source>
        <translation>A {pbx} llegarían también los mensajes para los otros números: {numbers}</translation>
    </message>
    <message>
        <source>There is one address for all pages of the app “{name}”. Messages to its other pages, which are not known here, would go to {pbx}, too.</source>
        <translation>Hay una sola dirección para todas las páginas de la app «{name}». Los mensajes para sus otras páginas, que aquí no se conocen, llegarían también a {pbx}.</translation>
    </message>
    <message>
        <source>This is the webhook URL of the channel with the ID {id} on {pbx}.</source>
        <translation>Es la URL del webhook del canal con el ID {id} en {pbx}.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Its numbers decide</source>
        <translation>Deciden sus números</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>Decide el servicio</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No: the old one cannot be read</source>
        <translation>No: la anterior no se puede leer</translation>
    </message>
    <message>
        <source>No: its verify token cannot be read</source>
        <translation>No: su token de verificación no se puede leer</translation>
    </message>
    <message>
        <source>{provider} does not say</source>
        <translation>{provider} no lo indica</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>La nueva dirección</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Nada configurado</translation>
    </message>
    <message>
        <source>Nothing to set</source>
        <translation>Nada que configurar</translation>
    </message>
    <message>
        <source>Change all {count} numbers</source>
        <translation>Cambiar los {count} números</translation>
    </message>
    <message>
        <source>{what}, for good</source>
        <translation>{what}, definitivamente</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Still as before</source>
        <translation>Sigue como antes</translation>
    </message>
    <message>
        <source>Still the new address</source>
        <translation>Sigue la dirección nueva</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Solo en parte</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Set for {good} of {count}</source>
        <translation>Configurado para {good} de {count}</translation>
    </message>
    <message>
        <source>Put back for {good} of {count}</source>
        <translation>Restablecido para {good} de {count}</translation>
    </message>
    <message>
        <source>{good} of {count} read back.</source>
        <translation>{good} de {count} releídos y correctos.</translation>
    </message>
    <message>
        <source>{provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>{provider} no permite releerlo. El primer mensaje mostrará si funciona.</translation>
    </message>
    <message>
        <source>Each was read again at {provider} after the change.</source>
        <translation>Cada uno se volvió a leer en {provider} después del cambio.</translation>
    </message>
    <message>
        <source>Meta called {pbx} at once and got the right answer: it is reachable from outside.</source>
        <translation>Meta llamó a {pbx} de inmediato y recibió la respuesta correcta: es accesible desde fuera.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the new address is still set.</source>
        <translation>{provider} confirmó el cambio, pero sigue configurada la dirección nueva.</translation>
    </message>
    <message>
        <source>{good} of {count} set. Missing: {numbers}</source>
        <translation>{good} de {count} configurados. Faltan: {numbers}</translation>
    </message>
</context>
<context>
    <name>WebsiteCode</name>
    <message>
        <source>Code for the website</source>
        <translation>Código para el sitio web</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Abrir el sitio we&amp;b</translation>
    </message>
    <message>
        <source>&amp;E-mail code and instructions to</source>
        <translation>&amp;Enviar por correo el código e instrucciones a</translation>
    </message>
    <message>
        <source>Copy the code for the website</source>
        <translation>Copiar el código para el sitio web</translation>
    </message>
    <message>
        <source>E-&amp;mail it…</source>
        <translation>Por corre&amp;o…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>&amp;Guardar como archivo…</translation>
    </message>
    <message>
        <source>{pbx} sends the e-mail, in its own words. The code contains no secret.</source>
        <translation>{pbx} envía el correo, con su propio texto. El código no contiene ningún secreto.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} en {pbx}</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>The code was saved.</source>
        <translation>El código se ha guardado.</translation>
    </message>
    <message>
        <source>&amp;Send the e-mail</source>
        <translation>E&amp;nviar el correo</translation>
    </message>
    <message>
        <source>Type the address first.</source>
        <translation>Escriba primero la dirección.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>{pbx} accepted the e-mail to {address}.</source>
        <translation>{pbx} aceptó el correo para {address}.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
    <message>
        <source>{step}: {question}</source>
        <translation>{step}: {question}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>Esta es la centralita de demostración: pruebe lo que quiera, nada llega a una centralita real.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Known PBXs</source>
        <translation>Centralitas conocidas</translation>
    </message>
    <message>
        <source>Another PBX…</source>
        <translation>Otra centralita…</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
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
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation>Dirección API para verificar la autenticación</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>Dirección API para enviar mensajes</translation>
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
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Access Token</translation>
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
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
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
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation>Phone Number ID</translation>
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation>WhatsApp Business Account ID</translation>
    </message>
    <message>
        <source>Page Name</source>
        <translation>Page Name</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f</source>
        <translation>32 caracteres, de 0 a 9 y de a a f</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f, in five groups with hyphens</source>
        <translation>32 caracteres, de 0 a 9 y de a a f, en cinco grupos con guiones</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>solo cifras</translation>
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
        <source>Type the domain of the website that gets the code, for example www.example.com.</source>
        <translation>Escriba el dominio en el que estará el código, como www.example.com.</translation>
    </message>
    <message>
        <source>A change to “{name}” is already under way, or its outcome is not known yet. Nothing was sent.</source>
        <translation>Ya hay un cambio de «{name}» en curso, o su resultado aún no se conoce. No se envió nada.</translation>
    </message>
    <message>
        <source>“{name}” was changed as intended: read back from {pbx}.</source>
        <translation>«{name}» se cambió según lo previsto: se releyó de {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is already as intended. Nothing was sent.</source>
        <translation>«{name}» ya está en {pbx} según lo previsto. No se envió nada.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: {pbx} still has it as it was before.</source>
        <translation>«{name}» no se cambió: {pbx} lo tiene como antes.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was changed: {pbx} could not be read.</source>
        <translation>No se puede saber si «{name}» se cambió: no se pudo leer {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”; it could not be read back.</source>
        <translation>{pbx} aceptó el cambio de «{name}»; no se pudo releer para comprobarlo.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”, but not everything is as intended.</source>
        <translation>{pbx} aceptó el cambio de «{name}», pero no ha quedado todo según lo previsto.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is as intended; whether the keys arrived cannot be checked.</source>
        <translation>«{name}» está en {pbx} según lo previsto; no se puede comprobar si llegaron las claves.</translation>
    </message>
    <message>
        <source>Watch its connection to the provider: if it is lost, type the keys again.</source>
        <translation>Observe su conexión con el proveedor: si se cae, escriba las claves de nuevo.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was deleted: {pbx} could not be read.</source>
        <translation>No se puede saber si «{name}» se eliminó: no se pudo leer {pbx}.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>El cambio de «{name}» se envió a {pbx}, pero no llegó una respuesta clara.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}” as it was before; it may yet carry out the change.</source>
        <translation>{pbx} tiene por ahora «{name}» como antes; aún puede ejecutar el cambio.</translation>
    </message>
    <message>
        <source>The deletion of “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>La eliminación de «{name}» se envió a {pbx}, pero no llegó una respuesta clara.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}”; it may yet carry out the deletion.</source>
        <translation>{pbx} aún tiene «{name}»; todavía puede ejecutar la eliminación.</translation>
    </message>
    <message>
        <source>The name is missing; it says which channel is meant.</source>
        <translation>Falta el nombre, que indica a qué canal se refiere.</translation>
    </message>
    <message>
        <source>The rows above the column names were left out: lines {lines}.</source>
        <translation>Se omitieron las filas por encima de los nombres de las columnas: líneas {lines}.</translation>
    </message>
    <message>
        <source>The list of sites must be a list in square brackets, one object per site.</source>
        <translation>La lista de sedes debe ser una lista entre corchetes, con un objeto por sede.</translation>
    </message>
    <message>
        <source>This PBX is in another row, too: {lines}.</source>
        <translation>Esta centralita está también en otra fila: {lines}.</translation>
    </message>
    <message>
        <source>This name is in another row, too: {lines}.</source>
        <translation>Este nombre está también en otra fila: {lines}.</translation>
    </message>
    <message>
        <source>This cell has {count} characters; at most {limit} are allowed.</source>
        <translation>Esta celda tiene {count} caracteres; se admiten como mucho {limit}.</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a list of sites: write env:NAME or keyring:SERVICE/USER.</source>
        <translation>Un Client Secret no va en una lista de sedes: escriba env:NAME o keyring:SERVICE/USER.</translation>
    </message>
    <message>
        <source>This cell is struck through. Clear it, or delete the row.</source>
        <translation>Esta celda está tachada. Vacíela o quite la línea.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: present, absent, leave.</source>
        <translation>«{value}» no es ninguno de estos: present, absent, leave.</translation>
    </message>
    <message>
        <source>A channel connects the PBX to one account at one provider.</source>
        <translation>Un canal conecta la centralita con una cuenta de un proveedor.</translation>
    </message>
    <message>
        <source>Yes. Everything can be reached with the keyboard; results, errors and changes are announced. Colours meet the contrast of WCAG 2.2 AA, the system&apos;s high-contrast theme is followed, nothing is shown by colour alone, and nothing has a time limit.</source>
        <translation>Sí. A todo se llega con el teclado; se anuncian los resultados, los errores y los cambios. Los colores mantienen el contraste de WCAG 2.2 AA, se respeta el tema de alto contraste del sistema, nada se indica solo con el color y nada tiene límite de tiempo.</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>En este campo hay varios valores.</translation>
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
        <source>This looks like the {label}.</source>
        <translation>Esto parece: {label}.</translation>
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
        <source>Swap the two</source>
        <translation>Intercambiar los dos</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Moverlo allí</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>En «{value}» no hay ningún número de teléfono.</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>Un número con + tiene de 7 a 15 cifras; «{value}» tiene {count}.</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>«{value}» tiene demasiadas o muy pocas cifras para un número de teléfono.</translation>
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
        <translation>En «{value}» hay más cifras que las del número. ¿Qué son?</translation>
    </message>
    <message>
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>La celda muestra un + o cifras que su número no tiene (formato «{format}»). ¿Es correcto «{value}»?</translation>
    </message>
    <message>
        <source>There are two columns of numbers. Which is meant here, “{value}” or “{other}”?</source>
        <translation>Hay dos columnas con números. ¿Cuál vale aquí, «{value}» o «{other}»?</translation>
    </message>
    <message>
        <source>Two columns name different people: “{value}” and “{other}”. Who gets the messages?</source>
        <translation>Dos columnas nombran a personas distintas: «{value}» y «{other}». ¿Quién recibe los mensajes?</translation>
    </message>
    <message>
        <source>There are angle brackets around this value.</source>
        <translation>Este valor está entre corchetes angulares.</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Unir las líneas</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>Este valor está entre comillas.</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>Usar la dirección de dentro</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>En la dirección hay dos puntos seguidos (..).</translation>
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
        <translation>Ninguna extensión de la centralita tiene el número {value}.</translation>
    </message>
    <message>
        <source>The PBX has no extension called “{value}”.</source>
        <translation>La centralita no tiene ninguna extensión llamada «{value}».</translation>
    </message>
    <message>
        <source>The PBX has no message queue called “{value}”.</source>
        <translation>La centralita no tiene ninguna cola de mensajes llamada «{value}».</translation>
    </message>
    <message>
        <source>The PBX has no extension group called “{value}”.</source>
        <translation>La centralita no tiene ningún grupo de extensiones llamado «{value}».</translation>
    </message>
    <message>
        <source>The PBX has no organization called “{value}”.</source>
        <translation>La centralita no tiene ninguna organización llamada «{value}».</translation>
    </message>
    <message>
        <source>The PBX has no extension, extension group or organization called “{value}”.</source>
        <translation>La centralita no tiene ninguna extensión, grupo de extensiones ni organización con el nombre «{value}».</translation>
    </message>
    <message>
        <source>“{value}” is an extension on the PBX; choose that type.</source>
        <translation>«{value}» es una extensión en la centralita; elija ese tipo.</translation>
    </message>
    <message>
        <source>“{value}” is a message queue on the PBX; choose that type.</source>
        <translation>«{value}» es una cola de mensajes en la centralita; elija ese tipo.</translation>
    </message>
    <message>
        <source>“{value}” is an extension group on the PBX; choose that type.</source>
        <translation>«{value}» es un grupo de extensiones en la centralita; elija ese tipo.</translation>
    </message>
    <message>
        <source>“{value}” is an organization on the PBX; choose that type.</source>
        <translation>«{value}» es una organización en la centralita; elija ese tipo.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>«{name}» se envió a {pbx}, pero no llegó ninguna respuesta clara. Puede que se haya creado o no.</translation>
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
        <source>Yes, a range</source>
        <translation>Sí, un rango</translation>
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
        <source>This must be an object in braces, not {instead}.</source>
        <translation>Debe ser un objeto entre llaves, no {instead}.</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>Debe ser texto entre comillas: &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {instead}.</source>
        <translation>Debe ser texto entre comillas, no {instead}.</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {instead}.</source>
        <translation>Debe ser un número entero sin comillas, no {instead}.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {instead}.</source>
        <translation>Debe ser una lista entre corchetes, no {instead}.</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>Un archivo de canal tiene «credentials» con valores sin codificar en lugar de account_data.</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>«{value}» no es el número de una extensión.</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>Esto va dentro de «credentials».</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>La carpeta de datos y el llavero de este equipo nombran certificados distintos para {host}; uno de los dos se cambió. Carpeta de datos: {stored_text}. Llavero: {expected_text}. Mostrado ahora: {found_text}. No se envió nada.</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>Pruebe la conexión otra vez y compare ambas huellas.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>El libro tiene muchas más partes que una tabla.</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>El libro tiene muchos más estilos, textos o nombres que una tabla.</translation>
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
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>Hay varios números en una celda: «{value}».</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
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
        <source>Second session</source>
        <translation>Segunda sesión</translation>
    </message>
    <message>
        <source>Text with files</source>
        <translation>Texto con archivos</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>Este archivo no se puede usar tal como está. No se envió nada.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: al texto que empieza aquí le falta la comilla de cierre.</translation>
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
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>El archivo está vacío: no hay nada en la línea 1, columna 1.</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>¿Cómo elijo rápido un destino?</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>¿Quién puede escribir desde un número?</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>¿Qué son las opciones?</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>¿Qué significa «Comprobando qué pasó»?</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>¿Dónde empieza el prefijo del país en «{value}»?</translation>
    </message>
    <message>
        <source>“{extension}” is beside the number. Is it where the messages go?</source>
        <translation>«{extension}» está al lado del número. ¿Van ahí los mensajes?</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>Corrija los campos marcados.</translation>
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
        <source>This PBX has no API for message channels.</source>
        <translation>Esta centralita no tiene API para canales de mensajes.</translation>
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
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>Compruebe los destinos y los miembros: puede que alguno se haya eliminado.</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>La centralita ha bloqueado la dirección de este equipo tras varios inicios de sesión fallidos.</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>La centralita está ocupada con una tarea grande.</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>Las organizaciones están desactivadas en la centralita.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>La API de la centralita está desactivada.</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>La centralita no admite esto.</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>La troncal SMS no está disponible.</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>Use https:// si la centralita lo ofrece, o permita http:// para esta centralita.</translation>
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
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>Compare su huella con la de la centralita y confíe exactamente en este certificado, o corrija la dirección.</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>La centralita no acepta el Client ID o el Client Secret.</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>El canal tiene campos que hay que corregir. No se envió nada.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>El canal se envió, pero no llegó una respuesta clara. Puede que se haya creado o que no.</translation>
    </message>
    <message>
        <source>Check the keys on the Account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>Compruebe las claves de la página de la cuenta con el portal del proveedor y corríjalas en la centralita.</translation>
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
        <source>The file is larger than {limit} MB.</source>
        <translation>El archivo ocupa más de {limit} MB.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>No se puede leer el archivo ({why}).</translation>
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
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>No se puede acceder a {host} desde Internet, así que ningún proveedor puede entregarle nada. Dé un dominio a la centralita.</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>La centralita y su API</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>Números y sus destinos</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>Revisar y crear</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>Cuando el canal ya existe</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>La centralita rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>Aún no estoy en la red del cliente</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>¿Cómo encuentro rápido el proveedor?</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>El proveedor no está en la lista</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>¿Qué pasa con las claves?</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>¿Tengo que codificar una clave en Base64?</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>¿FQDN o NAT?</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>¿Qué velocidad de envío es la correcta?</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>¿Qué es una sesión?</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>Quiero cambiar algo</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>¿Para qué sirve la hoja de entrega?</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>La siguiente sede necesita el mismo canal</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>¿Cómo llevo canales a otro equipo?</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>He eliminado el que no era</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>Este equipo no conoce los datos de acceso a {address}. No se envió nada.</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Las claves de «{name}» no están en el llavero de este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the Account page.</source>
        <translation>Abra el canal y escríbalas de nuevo en la página de la cuenta.</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>El último número va antes que el primero.</translation>
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
        <source>The PBX requires this value.</source>
        <translation>La centralita exige este valor.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers, su app: App settings &gt; Basic, App secret, Show.</translation>
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
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>En la Bandwidth App, lista de aplicaciones: el ID de la aplicación de mensajería.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>En el portal de Flowroute en Preferences &gt; API Control.</translation>
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
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>En la Bandwidth App abra la aplicación de mensajería cuyo Application ID tiene la centralita y pegue la URL del webhook como su inbound callback URL.</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>Compruebe que esta aplicación esté asignada a la location (SIP peer) que tiene los números.</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>En el portal de Flowroute abra Preferences &gt; API Control y pegue la URL del webhook en el campo SMS Callback.</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>Compruebe que ninguno de los números tenga una callback URL propia que lleve a otro sitio.</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>Compruebe que el estado del número sea Healthy y que esté enrutado; antes de eso los SMS siguen desactivados.</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>En la Twilio Console abra Phone Numbers &gt; Manage &gt; Active numbers, abra el número y en Messaging pegue la URL del webhook en «A message comes in».</translation>
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
        <source>The number is missing.</source>
        <translation>Falta el número.</translation>
    </message>
    <message>
        <source>Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Elija extensión, cola de mensajes (queue) o plataforma de terceros (api).</translation>
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation>Elija un proveedor de la lista.</translation>
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
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation>Estas celdas son fórmulas sin resultado: {cells}. Abra el libro en una hoja de cálculo y guárdelo.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>El libro está dañado.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Los corchetes están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>Error del llavero ({kind}).</translation>
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
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>aún no es válido, o el reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>está firmado por sí mismo</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>no se conoce su emisor</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>este equipo no conoce a quien lo emitió</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>La centralita</translation>
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
        <source>No PBX chosen yet</source>
        <translation>Aún sin centralita elegida</translation>
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
        <source>Refused by the PBX</source>
        <translation>Rechazado por la centralita</translation>
    </message>
    <message>
        <source>Checking what happened</source>
        <translation>Comprobando qué pasó</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>En creación</translation>
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
        <source>Checking</source>
        <translation>Comprobando</translation>
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
        <source>{pbx} could not be reached; nothing was sent. Create it on site.</source>
        <translation>No se pudo contactar con {pbx}; no se envió nada. Créelo in situ.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first; nothing was sent.</source>
        <translation>Antes hay que comparar el certificado de {pbx}; no se envió nada.</translation>
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
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Aún sin proveedor</translation>
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
        <source>{pbx} was not reached</source>
        <translation>No se pudo contactar con {pbx}</translation>
    </message>
    <message>
        <source>Che&amp;ck and create</source>
        <translation>&amp;Revisar y crear</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the {name}</source>
        <translation>C&amp;ontinuar: {name}</translation>
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
        <source>Certificate of {pbx}</source>
        <translation>Certificado de {pbx}</translation>
    </message>
    <message>
        <source>Sent {when}, no clear answer</source>
        <translation>Enviado {when}, sin respuesta clara</translation>
    </message>
    <message>
        <source>By another window or command</source>
        <translation>Desde otra ventana o comando</translation>
    </message>
    <message>
        <source>{provider} gives no reason</source>
        <translation>{provider} no da ningún motivo</translation>
    </message>
    <message>
        <source>The PBX does not list it</source>
        <translation>La centralita no lo muestra</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the destinations</source>
        <translation>C&amp;ontinuar con los destinos</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>Añadir &amp;línea</translation>
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
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>«{value}» y {more} más no tienen prefijo de país: ¿de qué país son?</translation>
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
        <translation>«{value}» y {more} más: ¿pertenecen al número las cifras de la columna siguiente?</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>«{value}» no tiene prefijo de país: ¿de qué país es?</translation>
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
        <translation>«{value}»: ¿pertenecen al número las cifras de la columna siguiente?</translation>
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
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>«{value}» es corto para un número con prefijo. ¿Está completo?</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>No, son números nacionales</translation>
    </message>
    <message>
        <source>Yes, take it once</source>
        <translation>Sí, usarlo una sola vez</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <source>“{value}” and {more} more: where does the country code begin?</source>
        <translation>«{value}» y {more} más: ¿dónde empieza el prefijo del país?</translation>
    </message>
    <message>
        <source>“{value}”: where does the country code begin?</source>
        <translation>«{value}»: ¿dónde empieza el prefijo del país?</translation>
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
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>extension numbers and names</source>
        <translation>números de extensión y nombres</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>Es un archivo ZIP. Descomprímalo e importe la tabla que contiene ({names}).</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>Es un libro binario (.xlsb). Ábralo en Excel y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>Leída: la hoja «{sheet}». No leídas: {others}.</translation>
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
        <source>The destination is taken from the text.</source>
        <translation>El destino se toma del texto.</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>La carpeta de datos {folder} pertenece a otra cuenta.</translation>
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
        <translation>Acceso a la centralita</translation>
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
        <source>could not be deleted: there is no keyring</source>
        <translation>no se pudo eliminar: no hay llavero</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>enviado a la centralita, {when}</translation>
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
    <message numerus="yes">
        <source>Look at 1 channel before it is sent: its cell says why.¦Look at {count} channels before they are sent: their cells say why.</source>
        <translation>
            <numerusform>Revise 1 canal antes de enviarlo: su celda dice por qué.</numerusform>
            <numerusform>Revise {count} canales antes de enviarlos: sus celdas dicen por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 entry of the file was not used:¦{count} entries of the files were not used, the first:</source>
        <translation>
            <numerusform>No se ha usado 1 dato del archivo:</numerusform>
            <numerusform>No se han usado {count} datos de los archivos; el primero:</numerusform>
        </translation>
    </message>
    <message>
        <source>several with this name</source>
        <translation>varios con este nombre</translation>
    </message>
    <message>
        <source>looked up once the PBX is reachable</source>
        <translation>se buscará en cuanto se pueda conectar con la centralita</translation>
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
        <translation>Establecer el &amp;destino…</translation>
    </message>
    <message>
        <source>Set the &amp;members…</source>
        <translation>Establecer los &amp;miembros…</translation>
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
        <source>&amp;Keep the order shown</source>
        <translation>&amp;Conservar el orden mostrado</translation>
    </message>
    <message>
        <source>{provider} did not give the ID of the page “{found}”. Nothing was added; enter the ID.</source>
        <translation>{provider} no indicó el ID de la página «{found}». No se añadió nada; escriba el ID.</translation>
    </message>
    <message>
        <source>{provider} named no page for this token. Nothing was added.</source>
        <translation>{provider} no indicó ninguna página para este token. No se añadió nada.</translation>
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
        <source>Text messages through an SMS provider (ITSP), from your own numbers.</source>
        <translation>Mensajes de texto a través de un proveedor de SMS (ITSP), con sus propios números.</translation>
    </message>
    <message>
        <source>The key or token that the provider issued for its SMS API.</source>
        <translation>La clave o el token que el proveedor emitió para su API de SMS.</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX. Leave it empty if the provider gave you none.</source>
        <translation>Firma lo que el proveedor envía a la centralita; déjelo vacío si el proveedor no dio ninguno.</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation. Leave it empty if there is none.</source>
        <translation>Una dirección https:// de la documentación de la API del proveedor; déjela vacía si no hay.</translation>
    </message>
    <message>
        <source>The access key from the provider&apos;s portal.</source>
        <translation>La Access Key del portal del proveedor.</translation>
    </message>
    <message>
        <source>Shown next to the access key, often only once.</source>
        <translation>Se muestra junto a la Access Key, a menudo una sola vez.</translation>
    </message>
    <message>
        <source>A system user&apos;s token that never expires, not the temporary one for testing.</source>
        <translation>Un token de usuario del sistema que no caduca nunca, no el temporal de pruebas.</translation>
    </message>
    <message>
        <source>The API key you got from Apidaze.</source>
        <translation>La clave API que recibió de Apidaze.</translation>
    </message>
    <message>
        <source>The Secret you got with the API key.</source>
        <translation>El Secret que recibió con la clave API.</translation>
    </message>
    <message>
        <source>Bandwidth App: the ID of the messaging application.</source>
        <translation>Bandwidth App: el ID de la aplicación de mensajería.</translation>
    </message>
    <message>
        <source>Bandwidth App: the number of your account.</source>
        <translation>Bandwidth App: el número de su cuenta.</translation>
    </message>
    <message>
        <source>The name of an API user, not of a user of the Bandwidth App.</source>
        <translation>El nombre de un usuario de API, no el de un usuario de la Bandwidth App.</translation>
    </message>
    <message>
        <source>The password of that API user; it is case-sensitive.</source>
        <translation>La contraseña de ese usuario de API; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Skyetel portal, gear icon at the top right: the SID.</source>
        <translation>Portal de Skyetel, icono de engranaje arriba a la derecha: el SID.</translation>
    </message>
    <message>
        <source>Generated together with the SID.</source>
        <translation>Se genera junto con el SID.</translation>
    </message>
    <message>
        <source>Telnyx portal, API Keys: a V2 key, begins with KEY.</source>
        <translation>Portal de Telnyx, API Keys: una clave V2, empieza por KEY.</translation>
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or subaccount that bought the number.</source>
        <translation>Twilio Console: empieza por AC; de la cuenta o subcuenta que compró el número.</translation>
    </message>
    <message>
        <source>Twilio Console, next to the Account SID: reveal and copy it.</source>
        <translation>Twilio Console, junto al Account SID: muéstrelo y cópielo.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the name of a Standard user.</source>
        <translation>Portal de VoiceMeUp: el nombre de un usuario Standard.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the Auth Token of that user.</source>
        <translation>Portal de VoiceMeUp: el Auth Token de ese usuario.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, su app: API Setup. El ID, no el número mismo.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup; also called Messaging account ID.</source>
        <translation>Meta for Developers, su app: API Setup; también se llama Messaging account ID.</translation>
    </message>
    <message>
        <source>The name at the top of the Facebook page.</source>
        <translation>El nombre que aparece en la parte superior de la página de Facebook.</translation>
    </message>
    <message>
        <source>44 characters, ending with an equals sign</source>
        <translation>44 caracteres y termina en un signo igual</translation>
    </message>
    <message>
        <source>“AC” followed by 32 characters, 0 to 9 and a to f</source>
        <translation>«AC» seguido de 32 caracteres, de 0 a 9 y de a a f</translation>
    </message>
    <message>
        <source>“KEY” followed by letters and digits</source>
        <translation>«KEY» seguido de letras y cifras</translation>
    </message>
    <message>
        <source>“EAA” followed by at least a hundred letters and digits</source>
        <translation>«EAA» seguido de al menos cien letras y cifras</translation>
    </message>
    <message>
        <source>15 to 17 digits, nothing else</source>
        <translation>de 15 a 17 cifras y nada más</translation>
    </message>
    <message>
        <source>a Twilio API Key SID</source>
        <translation>un API Key SID de Twilio</translation>
    </message>
    <message>
        <source>a Twilio Account SID</source>
        <translation>un Account SID de Twilio</translation>
    </message>
    <message>
        <source>a Twilio ID, not a key</source>
        <translation>un ID de Twilio, y no una clave</translation>
    </message>
    <message>
        <source>a Telnyx API key</source>
        <translation>una clave API de Telnyx</translation>
    </message>
    <message>
        <source>a Meta access token</source>
        <translation>un token de acceso de Meta</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>una clave de Stripe</translation>
    </message>
    <message>
        <source>an OpenAI or Anthropic key</source>
        <translation>una clave de OpenAI o Anthropic</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>un token de Slack</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>un token de GitHub</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>una clave API de Google</translation>
    </message>
    <message>
        <source>an Amazon access key</source>
        <translation>una clave de acceso de Amazon</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>una clave API de SendGrid</translation>
    </message>
    <message>
        <source>Choose where messages go.</source>
        <translation>Elija adónde van los mensajes.</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>De 1 a 10</translation>
    </message>
    <message>
        <source>Type a whole number, from 1 on.</source>
        <translation>Escriba un número entero, a partir de 1.</translation>
    </message>
    <message>
        <source>Choose minutes, hours or days.</source>
        <translation>Elija minutos, horas o días.</translation>
    </message>
    <message>
        <source>Choose light or dark.</source>
        <translation>Elija claro u oscuro.</translation>
    </message>
    <message>
        <source>Choose bubble or bar.</source>
        <translation>Elija burbuja o barra.</translation>
    </message>
    <message>
        <source>Choose an icon, 1 to 6.</source>
        <translation>Elija un icono, de 1 a 6.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX accepts at most {limit}.</source>
        <translation>El nombre tiene {length} caracteres; la centralita admite como mucho {limit}.</translation>
    </message>
    <message>
        <source>Which WebRTC trunk do calls come in over?</source>
        <translation>¿Por qué troncal WebRTC entran las llamadas?</translation>
    </message>
    <message>
        <source>Which route takes these calls?</source>
        <translation>¿Qué ruta toma estas llamadas?</translation>
    </message>
    <message>
        <source>Some destinations or members were not found on the PBX. Nothing was sent.</source>
        <translation>Algunos destinos o miembros no se encontraron en la centralita. No se envió nada.</translation>
    </message>
    <message>
        <source>Open the channel and choose again in these lines: {lines}.</source>
        <translation>Abra el canal y elija de nuevo en estas líneas: {lines}.</translation>
    </message>
    <message>
        <source>The PBX has nothing called “{value}”. Similar: {candidates}.</source>
        <translation>En la centralita no hay nada llamado «{value}». Parecidos: {candidates}.</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up yet; that happens as soon as the PBX is reachable.</source>
        <translation>«{value}» aún no se ha buscado; se hará en cuanto la centralita sea accesible.</translation>
    </message>
    <message>
        <source>“{value}” matches more than one: {candidates}. Enter the number, or choose from the list.</source>
        <translation>«{value}» coincide con más de uno: {candidates}. Escriba el número o elija de la lista.</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The ID {value} is {candidates}; enter id:{value} for it.</source>
        <translation>Ninguna extensión tiene el número {value}. El ID {value} es {candidates}; para ese escriba id:{value}.</translation>
    </message>
    <message>
        <source>“{value}” is contradictory: {candidates}. Enter only the number or only the name.</source>
        <translation>«{value}» es contradictorio: {candidates}. Escriba solo el número o solo el nombre.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; on the PBX it is now {candidates}. Choose again.</source>
        <translation>Al elegirlo era {value}; en la centralita ahora es {candidates}. Elija de nuevo.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; the PBX no longer has it. Choose again.</source>
        <translation>Al elegirlo era {value}; la centralita ya no lo tiene. Elija de nuevo.</translation>
    </message>
    <message>
        <source>The PBX gave no list to look up “{value}” in. Enter its ID, for example id:137.</source>
        <translation>La centralita no dio ninguna lista en la que buscar «{value}»; escriba su ID, como id:137.</translation>
    </message>
    <message>
        <source>Messages cannot go to “{value}”. Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Los mensajes no pueden ir a «{value}». Elija extensión, cola de mensajes (queue) o plataforma de terceros (api).</translation>
    </message>
    <message>
        <source>You typed this value, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Introdujo este valor, pero ya no está en el llavero de este equipo. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Use only digits, an optional leading + and separators; “{value}” contains something else.</source>
        <translation>Use solo cifras, un + inicial opcional y separadores; «{value}» contiene algo más.</translation>
    </message>
    <message>
        <source>Enter the number in E.164 format: +, country code and number, digits only, for example +15567778888.</source>
        <translation>Escriba el número en formato E.164: +, prefijo del país y número, solo cifras, por ejemplo +15567778888.</translation>
    </message>
    <message>
        <source>A page ID has only digits. You will find it on the page under About &gt; Page transparency.</source>
        <translation>Un ID de página solo tiene cifras. Lo encontrará en la página, en About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>There are spaces before or after the value. Remove them.</source>
        <translation>Hay espacios antes o después del valor; quítelos.</translation>
    </message>
    <message>
        <source>The value contains a line break. Paste it as one line.</source>
        <translation>El valor contiene un salto de línea. Péguelo en una sola línea.</translation>
    </message>
    <message>
        <source>The value contains an invisible character. Copy it again, or type it.</source>
        <translation>El valor contiene un carácter invisible; cópielo de nuevo o escríbalo.</translation>
    </message>
    <message>
        <source>The value has {length} characters once encoded; at most {limit} are allowed.</source>
        <translation>El valor tiene {length} caracteres una vez codificado; se admiten como mucho {limit}.</translation>
    </message>
    <message>
        <source>The value has {length} characters; at most {limit} are allowed.</source>
        <translation>El valor tiene {length} caracteres; se admiten como mucho {limit}.</translation>
    </message>
    <message>
        <source>The address contains a space.</source>
        <translation>La dirección contiene un espacio.</translation>
    </message>
    <message>
        <source>Enter a whole number of days (1 or more), or leave it empty.</source>
        <translation>Escriba un número entero de días (1 o más) o déjelo vacío.</translation>
    </message>
    <message>
        <source>“{value}” contains several numbers; each needs its own line.</source>
        <translation>«{value}» contiene varios números; cada uno necesita su propia línea.</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Enter one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>«{value}» es un rango o un número con extensión. Escriba un solo número; «Añadir un rango de números» en el menú de la tabla añade muchos.</translation>
    </message>
    <message>
        <source>Choose a channel type.</source>
        <translation>Elija un tipo de canal.</translation>
    </message>
    <message>
        <source>Enter a whole number of messages per second (1 or more), or leave it empty.</source>
        <translation>Escriba un número entero de mensajes por segundo (1 o más) o déjelo vacío.</translation>
    </message>
    <message>
        <source>Enter 0 (keep open) or 1 (close).</source>
        <translation>Escriba 0 (mantener abierta) o 1 (cerrar).</translation>
    </message>
    <message>
        <source>Enter 0 (do not allow) or 1 (allow).</source>
        <translation>Escriba 0 (no permitir) o 1 (permitir).</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension. Enter only the number.</source>
        <translation>«{value}» es un número con extensión; escriba solo el número.</translation>
    </message>
    <message>
        <source>{provider} needs a text to send with files; without it the PBX refuses the channel.</source>
        <translation>{provider} necesita un texto que enviar con los archivos; sin él la centralita rechaza el canal.</translation>
    </message>
    <message>
        <source>Same number as in line {lines}.</source>
        <translation>El mismo número que en la línea {lines}.</translation>
    </message>
    <message>
        <source>“{value}” is not a member. Enter extension:137, ext_group:7 or organization:2.</source>
        <translation>«{value}» no es un miembro; escriba extension:137, ext_group:7 u organization:2.</translation>
    </message>
    <message>
        <source>The name contains a line break or another control character.</source>
        <translation>El nombre contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>El texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no ID; leave it empty.</source>
        <translation>Una plataforma de terceros (api) no tiene ID; déjelo vacío.</translation>
    </message>
    <message>
        <source>“{value}” is not an ID on the PBX; an ID is a number such as 137.</source>
        <translation>«{value}» no es un ID de la centralita; un ID es un número como 137.</translation>
    </message>
    <message>
        <source>The provider refuses these keys. Nothing was sent.</source>
        <translation>El proveedor rechaza estas claves. No se envió nada.</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Corríjalas en el archivo.</translation>
    </message>
    <message>
        <source>This file is correct, but another one is not. Nothing was sent.</source>
        <translation>Este archivo es correcto, pero otro no lo es. No se envió nada.</translation>
    </message>
    <message>
        <source>Correct the other file, then send all of them again.</source>
        <translation>Corrija el otro archivo y después envíe todos de nuevo.</translation>
    </message>
    <message>
        <source>Not attempted because of an earlier failure. Nothing from this file was sent.</source>
        <translation>No se intentó por un fallo anterior. De este archivo no se envió nada.</translation>
    </message>
    <message>
        <source>Send it again once that is resolved.</source>
        <translation>Envíelo de nuevo cuando eso esté resuelto.</translation>
    </message>
    <message>
        <source>An internal error ended the program ({kind}). The channel may or may not have been created.</source>
        <translation>Un error interno cerró el programa ({kind}). Puede que el canal se haya creado o que no.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Compruébelo en el portal de la centralita, en Messaging &gt; Message Channel, antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>This file was given more than once.</source>
        <translation>Este archivo se indica más de una vez.</translation>
    </message>
    <message>
        <source>{files} contains a channel with the same name.</source>
        <translation>{files} contiene un canal con el mismo nombre.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} does not have it as intended yet.</source>
        <translation>«{name}» se envió antes a {pbx} sin respuesta clara. En {pbx} todavía no está según lo previsto.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} has it as intended.</source>
        <translation>«{name}» se envió antes a {pbx} sin respuesta clara. En {pbx} está según lo previsto.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known.</source>
        <translation>Espere hasta que se conozca el resultado.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” on {pbx} in the meantime. Nothing was sent.</source>
        <translation>Otra persona ha cambiado entretanto «{name}» en {pbx}. No se envió nada.</translation>
    </message>
    <message>
        <source>You can send it again.</source>
        <translation>Puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}.</source>
        <translation>«{name}» se eliminó de {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” was not deleted: {pbx} still has it.</source>
        <translation>«{name}» no se eliminó: {pbx} aún lo tiene.</translation>
    </message>
    <message>
        <source>Check again later; nothing is sent again until that is clear.</source>
        <translation>Vuelva a comprobarlo más tarde; no se envía nada de nuevo hasta que esté aclarado.</translation>
    </message>
    <message>
        <source>Read it again, and compare.</source>
        <translation>Léalo de nuevo y compare.</translation>
    </message>
    <message>
        <source>Look at the lines that differ, and send them again or leave them as they are.</source>
        <translation>Mire las líneas que difieren y envíelas de nuevo o déjelas como están.</translation>
    </message>
    <message>
        <source>“{name}” is no longer on {pbx}.</source>
        <translation>«{name}» ya no está en {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} says that it deleted “{name}”; that could not be read back.</source>
        <translation>{pbx} dice que eliminó «{name}»; no se pudo releer para comprobarlo.</translation>
    </message>
    <message>
        <source>“{field}” can only be changed together with the keys, and they are not here. Nothing was sent.</source>
        <translation>«{field}» solo se puede cambiar junto con las claves, y no están aquí. No se envió nada.</translation>
    </message>
    <message>
        <source>Type the keys, then send it again.</source>
        <translation>Escriba las claves y después envíelo de nuevo.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but there is no login for that PBX on this computer.</source>
        <translation>Se envió a {pbx}, pero en este equipo no hay datos de acceso para esa centralita.</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then check again.</source>
        <translation>Pruebe la conexión con esa centralita y vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>The PBX already has a channel named “{name}” (ID {id}). Nothing was sent.</source>
        <translation>La centralita ya tiene un canal llamado «{name}» (ID {id}). No se envió nada.</translation>
    </message>
    <message>
        <source>Give this channel another name. If the other one is this channel, there is nothing left to do.</source>
        <translation>Dé otro nombre a este canal. Si el otro es este canal, no queda nada por hacer.</translation>
    </message>
    <message>
        <source>{pbx} answered with the ID {id}, which belongs to another channel.</source>
        <translation>{pbx} respondió con el ID {id}, que no es el de este canal.</translation>
    </message>
    <message>
        <source>“{name}” is already being created, or its outcome is not known yet. Nothing was sent.</source>
        <translation>Ya se está creando «{name}», o su resultado aún no se conoce. No se envió nada.</translation>
    </message>
    <message>
        <source>“{name}” is being sent by another window or command right now. Its outcome is not known yet.</source>
        <translation>Otra ventana o comando está enviando ahora «{name}». Todavía no se conoce el resultado.</translation>
    </message>
    <message>
        <source>Wait until that is finished; nothing else is sent in the meantime.</source>
        <translation>Espere a que termine; mientras tanto no se envía nada más.</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it with the ID {id}.</source>
        <translation>El canal se creó: {pbx} lo tiene con el ID {id}.</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has no channel named “{name}”.</source>
        <translation>El canal no se creó: {pbx} no tiene ninguno llamado «{name}».</translation>
    </message>
    <message>
        <source>You can send it again. If the PBX carries the first one out late after all, you get two: look at its list of message channels first.</source>
        <translation>Puede enviarlo de nuevo. Si al final la centralita ejecuta con retraso la primera solicitud, tendrá dos: mire antes su lista de canales de mensajes.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>No está claro si «{name}» se creó: no se pudo buscar en {pbx}.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be the channel with the ID {ids} on {pbx}.</source>
        <translation>No está claro si «{name}» se creó: puede ser el canal con el ID {ids} en {pbx}.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be one of the channels with the IDs {ids} on {pbx}.</source>
        <translation>No está claro si «{name}» se creó: puede ser uno de los canales con los ID {ids} en {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry out the request.</source>
        <translation>{pbx} no tiene todavía ningún canal llamado «{name}»; aún puede ejecutar la solicitud.</translation>
    </message>
    <message>
        <source>Check it in the PBX portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>Mírelo en el portal de la centralita, en Messaging &gt; Message Channel, y diga después si es este.</translation>
    </message>
    <message>
        <source>Compare them in the PBX portal under Messaging &gt; Message Channel, and delete any you do not want.</source>
        <translation>Compárelos en el portal de la centralita, en Messaging &gt; Message Channel, y elimine los que sobren.</translation>
    </message>
    <message>
        <source>{pbx} has “{name}”, but not everything is as intended.</source>
        <translation>{pbx} tiene «{name}», pero no todo ha quedado según lo previsto.</translation>
    </message>
    <message>
        <source>There is a message queue named “{name}” already. Nothing was sent.</source>
        <translation>Ya hay una cola de mensajes llamada «{name}». No se envió nada.</translation>
    </message>
    <message>
        <source>Use it, or give the new one another name.</source>
        <translation>Úsela o dé otro nombre a la nueva.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” in the meantime. Nothing was sent.</source>
        <translation>Otra persona ha cambiado «{name}» entretanto. No se envió nada.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Ábrala de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>{pbx} accepted “{name}”; it could not be read back.</source>
        <translation>{pbx} aceptó «{name}»; no se pudo releer.</translation>
    </message>
    <message>
        <source>Open it again and check its members.</source>
        <translation>Ábrala de nuevo y revise sus miembros.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded. It was read as {encoding}; check whether the names are right.</source>
        <translation>El archivo no dice cómo está codificado. Se leyó como {encoding}; compruebe si los nombres son correctos.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>Tardó demasiado y se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>There is 1 more problem.¦There are {count} more problems.</source>
        <translation>
            <numerusform>Hay 1 problema más.</numerusform>
            <numerusform>Hay {count} problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. Enter the value as it was before encoding. If it is correct as it is, put plain: in front of it.</source>
        <translation>Parece que ya está codificado en Base64. Escriba el valor tal como era antes de codificarlo. Si es correcto así, escriba plain: delante.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; channel files are smaller.</source>
        <translation>El archivo ocupa más de {limit} MB; los archivos de canal son más pequeños.</translation>
    </message>
    <message>
        <source>This is not a file but a folder, a device or a pipe.</source>
        <translation>Esto no es un archivo, sino una carpeta, un dispositivo o una tubería.</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Did you mean “{near}”?</source>
        <translation>«{value}» no es un proveedor. ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Use one of {choices}.</source>
        <translation>«{value}» no es un proveedor. Use uno de {choices}.</translation>
    </message>
    <message>
        <source>A channel file can have at most {limit} numbers; this one has {count}.</source>
        <translation>Un archivo de canal puede tener como máximo {limit} números; este tiene {count}.</translation>
    </message>
    <message>
        <source>References are not followed here: it is not clear which host this address belongs to: {address}</source>
        <translation>Aquí no se siguen referencias: no está claro de qué host es esta dirección: {address}</translation>
    </message>
    <message>
        <source>Enter &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>Escriba &quot;fqdn&quot; o &quot;nat&quot;.</translation>
    </message>
    <message>
        <source>This key appears more than once.</source>
        <translation>Esta clave aparece más de una vez.</translation>
    </message>
    <message>
        <source>There is no such key. Did you mean “{near}”?</source>
        <translation>No existe esa clave. ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>There is no such key. The keys here are {known}.</source>
        <translation>No existe esa clave. Las claves aquí son {known}.</translation>
    </message>
    <message>
        <source>Enter {one} or {other}, not both.</source>
        <translation>Indique {one} u {other}, no ambos.</translation>
    </message>
    <message>
        <source>A number can have at most {limit} members.</source>
        <translation>Un número puede tener como máximo {limit} miembros.</translation>
    </message>
    <message numerus="yes">
        <source>The value was on 1 line.¦The value was spread over {count} lines; they were joined.</source>
        <translation>
            <numerusform>El valor ocupaba 1 línea.</numerusform>
            <numerusform>El valor ocupaba {count} líneas; se han unido.</numerusform>
        </translation>
    </message>
    <message>
        <source>References are followed in secret fields only. Enter the value itself.</source>
        <translation>Las referencias solo se siguen en campos secretos. Escriba el valor mismo.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Se quitaron los espacios alrededor del valor.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no members. Remove them.</source>
        <translation>Los canales del tipo {kind} no tienen miembros. Quítelos.</translation>
    </message>
    <message>
        <source>This belongs next to “credentials”, not inside it.</source>
        <translation>Esto va junto a «credentials», no dentro.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no such parameter. Remove it.</source>
        <translation>Los canales del tipo {kind} no tienen ese parámetro. Quítelo.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: remove the comma before the closing bracket.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: quite la coma delante del corchete de cierre.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: extra data. A channel file contains only one object.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: sobran datos. Un archivo de canal contiene un solo objeto.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a text contains a line break or a tab. Join the lines.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: un texto contiene un salto de línea o un tabulador. Una las líneas.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text must be doubled.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: una barra invertida en un texto se escribe dos veces.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments. Remove it.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: JSON no tiene comentarios. Quítelo.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses double quotes (&quot;), not single ones.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: JSON usa comillas dobles (&quot;), no simples.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes. JSON uses straight ones (&quot;).</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: comillas tipográficas. JSON usa rectas (&quot;).</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses true, false and null, in lowercase.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: JSON escribe true, false y null en minúsculas.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys must be in double quotes.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: las claves van entre comillas dobles.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early; a bracket is not closed.</source>
        <translation>Esto no es JSON: línea {line}, columna {column}: el archivo termina antes de tiempo, falta cerrar un corchete.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it. Save it as UTF-8.</source>
        <translation>El archivo no es texto UTF-8 (línea 1) sino UTF-16, como lo escribe Windows PowerShell; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>This is a document or an archive, not JSON text.</source>
        <translation>Es un documento o un archivo comprimido, y no un texto en JSON.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not JSON. Perhaps a link to the file was saved instead of the file.</source>
        <translation>Esto es una página web o XML, no JSON. Quizá se guardó un enlace al archivo en lugar del archivo.</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON come from the text it was copied from. Remove them.</source>
        <translation>Las líneas con ``` alrededor del JSON vienen del texto del que se copió. Quítelas.</translation>
    </message>
    <message>
        <source>This is a curl command. Only the part between the quotes after -d is a channel file.</source>
        <translation>Es un comando curl. Solo lo que está entre comillas después de -d es un archivo de canal.</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Parece YAML. Un archivo de canal es JSON: entre llaves, con claves y textos entre comillas dobles.</translation>
    </message>
    <message>
        <source>The file needs more memory than a channel file, or is damaged.</source>
        <translation>El archivo necesita más memoria que un archivo de canal o está dañado.</translation>
    </message>
    <message>
        <source>The file contains {count} objects. Put each channel into a file of its own.</source>
        <translation>El archivo contiene {count} objetos. Ponga cada canal en un archivo propio.</translation>
    </message>
    <message>
        <source>The file must contain one object in braces, not {instead}.</source>
        <translation>El archivo debe contener un objeto entre llaves, no {instead}.</translation>
    </message>
    <message>
        <source>“{key}” is a name with {count} characters; names in a channel file have at most {limit}.</source>
        <translation>«{key}» es un nombre de {count} caracteres; los nombres de un archivo de canal tienen como máximo {limit}.</translation>
    </message>
    <message>
        <source>“{key}” has more than {limit} values; no channel has that many.</source>
        <translation>«{key}» tiene más de {limit} valores; ningún canal tiene tantos.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}). Save it as UTF-8.</source>
        <translation>El archivo no es texto UTF-8 (línea {line}); guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>“{key}” has {count} characters; values in a channel file have at most {limit}.</source>
        <translation>«{key}» tiene {count} caracteres; los valores de un archivo de canal tienen como máximo {limit}.</translation>
    </message>
    <message>
        <source>The sites have no column “{column}”; they have: {known}.</source>
        <translation>Las sedes no tienen la columna «{column}»; tienen: {known}.</translation>
    </message>
    <message>
        <source>The site has nothing in its column “{column}”.</source>
        <translation>La sede no tiene nada en su columna «{column}».</translation>
    </message>
    <message>
        <source>A plan has one list of sites; these are {count}.</source>
        <translation>Un plan tiene una sola lista de sedes; estas son {count}.</translation>
    </message>
    <message>
        <source>A plan needs a channel file, too; choose it together with the list of sites.</source>
        <translation>Un plan necesita también un archivo de canal; elíjalo junto con la lista de sedes.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet: choose a list of sites, too.</source>
        <translation>Este equipo aún no conoce ninguna centralita: elija también una lista de sedes.</translation>
    </message>
    <message>
        <source>Not everyone the numbers go to was found on this PBX. Nothing was sent to it.</source>
        <translation>No se encontró en esta centralita a todos los destinatarios de los números. No se le envió nada.</translation>
    </message>
    <message>
        <source>Correct the name in the channel file or in the site&apos;s row, or create it on that PBX first.</source>
        <translation>Corrija el nombre en el archivo de canal o en la fila de la sede, o créelo primero en esa centralita.</translation>
    </message>
    <message>
        <source>The PBX has more than one channel named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>La centralita tiene más de un canal llamado «{name}» (ID {ids}). No se cambió nada.</translation>
    </message>
    <message>
        <source>Rename all but one of them in the PBX portal, then apply the plan again.</source>
        <translation>Cambie el nombre a todos menos uno en el portal de la centralita y aplique el plan de nuevo.</translation>
    </message>
    <message>
        <source>Update its firmware, or let its administrator allow it under Integrations &gt; API.</source>
        <translation>Actualice su firmware, o pida a su administrador que lo permita en Integrations &gt; API.</translation>
    </message>
    <message>
        <source>“{name}” is a channel of {there} on the PBX, and the plan wants one of {wanted}. Nothing was sent.</source>
        <translation>«{name}» es un canal de {there} en la centralita, y el plan quiere uno de {wanted}. No se envió nada.</translation>
    </message>
    <message>
        <source>A provider cannot be changed: delete that channel, or give this one another name.</source>
        <translation>Un proveedor no se puede cambiar: elimine ese canal o dé otro nombre a este.</translation>
    </message>
    <message>
        <source>The PBX accepted the change of “{name}”, but still has other values for: {parameters}.</source>
        <translation>La centralita aceptó el cambio de «{name}», pero sigue teniendo otros valores en: {parameters}.</translation>
    </message>
    <message>
        <source>Check the channel in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Mire el canal en el portal de la centralita, en Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Not attempted; nothing of this channel was sent.</source>
        <translation>No se intentó; de este canal no se envió nada.</translation>
    </message>
    <message>
        <source>This channel is right; nothing was sent to any site, because something else in the plan is not.</source>
        <translation>Este canal es correcto; no se envió nada a ninguna sede, porque otra cosa del plan no lo es.</translation>
    </message>
    <message>
        <source>Correct that, then apply the plan again.</source>
        <translation>Corríjalo y aplique después el plan de nuevo.</translation>
    </message>
    <message>
        <source>Apply the plan again: it looks first at what the PBX has.</source>
        <translation>Aplique el plan de nuevo: primero se comprueba lo que tiene la centralita.</translation>
    </message>
    <message>
        <source>Row {row} of the sites cannot be used. Nothing was sent.</source>
        <translation>La fila {row} de las sedes no se puede usar. No se envió nada.</translation>
    </message>
    <message>
        <source>Not all members of the queue were found on the PBX. Nothing was sent.</source>
        <translation>No todos los miembros de la cola se encontraron en la centralita. No se envió nada.</translation>
    </message>
    <message>
        <source>A member is the number or the name of an extension.</source>
        <translation>Un miembro es el número o el nombre de una extensión.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read; there are more: {others}.</source>
        <translation>Se leyó la hoja «{sheet}»; hay más: {others}.</translation>
    </message>
    <message>
        <source>Nothing was sent; correct the list of sites and try again.</source>
        <translation>No se envió nada; corrija la lista de sedes e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of sites is larger than {limit} MB.</source>
        <translation>La lista de sedes ocupa más de {limit} MB.</translation>
    </message>
    <message>
        <source>Two columns have the same name: {names}. Give each its own.</source>
        <translation>Dos columnas tienen el mismo nombre: {names}. Dé a cada una el suyo.</translation>
    </message>
    <message>
        <source>The list has more than {limit} sites.</source>
        <translation>La lista tiene más de {limit} sedes.</translation>
    </message>
    <message>
        <source>The list has no site.</source>
        <translation>La lista no tiene ninguna sede.</translation>
    </message>
    <message>
        <source>The list of sites cannot be read ({why}).</source>
        <translation>La lista de sedes no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>The sheet hides this row. Show it, or delete it.</source>
        <translation>La hoja oculta esta fila. Muéstrela o elimínela.</translation>
    </message>
    <message>
        <source>The address of the PBX is missing.</source>
        <translation>Falta la dirección de la centralita.</translation>
    </message>
    <message>
        <source>With http://, anyone on the way can read the login and the keys. Use https://.</source>
        <translation>Con http:// cualquiera en el camino puede leer los datos de acceso y las claves. Use https://.</translation>
    </message>
    <message>
        <source>An earlier change to “{name}” was started on this computer, but its record cannot be read: it is not known whether the PBX carried it out. Nothing was sent now.</source>
        <translation>En este equipo se inició antes un cambio de «{name}», pero su registro no se puede leer: no se sabe si la centralita lo llevó a cabo. Ahora no se envió nada.</translation>
    </message>
    <message>
        <source>Column {column} has a value here, but no name.</source>
        <translation>La columna {column} tiene un valor aquí, pero no tiene nombre.</translation>
    </message>
    <message>
        <source>This must be text or a whole number, not {instead}.</source>
        <translation>Debe ser texto o un número entero, no {instead}.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds: {value}.</source>
        <translation>Lo que la hoja de cálculo muestra aquí no es lo que contiene la celda: {value}.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint: 64 hex digits, with or without colons.</source>
        <translation>Esto no es una huella SHA-256: 64 cifras hexadecimales, con o sin dos puntos.</translation>
    </message>
    <message>
        <source>The login of this site is not complete. Nothing was sent.</source>
        <translation>Los datos de acceso de esta sede no están completos. No se envió nada.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX: neither in the keyring nor in PBX_CLIENT_SECRET.</source>
        <translation>No hay Client Secret para esta centralita: ni en el llavero ni en PBX_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>The keyring has no Client Secret for this PBX. Add the PBX again under PBXs, with its login.</source>
        <translation>En el llavero no hay ningún Client Secret para esta centralita. Añádala de nuevo en «Centralitas», con sus datos de acceso.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX. {reason}</source>
        <translation>No hay Client Secret para esta centralita. {reason}</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX must be reachable from this computer.</source>
        <translation>El canal se crea mediante la API de la propia centralita. La centralita debe ser accesible desde este equipo.</translation>
    </message>
    <message>
        <source>Channel type and provider</source>
        <translation>Tipo de canal y proveedor</translation>
    </message>
    <message>
        <source>Your account at the provider</source>
        <translation>Su cuenta en el proveedor</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages through the provider; the webhook lets the provider reach the PBX.</source>
        <translation>Las claves permiten a la centralita enviar mensajes a través del proveedor; el webhook permite al proveedor llegar a la centralita.</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. Messages to it go to the destination.</source>
        <translation>Cada línea es un número (o página) del canal. Los mensajes que recibe van al destino.</translation>
    </message>
    <message>
        <source>Nothing has been created yet. “Create” sends one request to the PBX, once.</source>
        <translation>Aún no se ha creado nada. «Crear» envía una sola solicitud a la centralita, una vez.</translation>
    </message>
    <message>
        <source>Give the provider the webhook URL. Until then the channel can send but receives nothing.</source>
        <translation>Dé al proveedor la URL del webhook. Hasta entonces el canal puede enviar, pero no recibe nada.</translation>
    </message>
    <message>
        <source>Channels on this computer</source>
        <translation>Canales en este equipo</translation>
    </message>
    <message>
        <source>Every channel started here, and its status. Select one to see what comes next.</source>
        <translation>Todos los canales empezados aquí y su estado. Seleccione uno para ver qué sigue.</translation>
    </message>
    <message>
        <source>Where do I find the Client ID and Client Secret?</source>
        <translation>¿Dónde encuentro el Client ID y el Client Secret?</translation>
    </message>
    <message>
        <source>In the PBX portal under Integrations &gt; API. Switch the API on there; both values are shown on that page. The API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>En el portal de la centralita, en Integrations &gt; API. Active allí la API; ambos valores están en esa página. La API y los canales de mensajes requieren el plan Enterprise o Ultimate.</translation>
    </message>
    <message>
        <source>Which address do I enter?</source>
        <translation>¿Qué dirección escribo?</translation>
    </message>
    <message>
        <source>The one that opens the portal in your browser, including the port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>La que abre el portal en el navegador, con su puerto: https://192.168.5.150:8088 en la red local, o el nombre de dominio de Remote Access o de la centralita en la nube.</translation>
    </message>
    <message>
        <source>The certificate is not known</source>
        <translation>El certificado no es conocido</translation>
    </message>
    <message>
        <source>Most PBXs in a local network use a self-signed certificate. Compare its fingerprint with the one shown in the portal or browser; if they are the same, trust it.</source>
        <translation>La mayoría de las centralitas en una red local usan un certificado autofirmado. Compare su huella con la que muestran el portal o el navegador; si coinciden, confíe en él.</translation>
    </message>
    <message>
        <source>Copy both values again. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copie de nuevo ambos valores. Tras cinco intentos fallidos seguidos, la centralita bloquea la dirección de este equipo: quítela en el portal, en Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>Prepare the channel without the PBX: everything is saved, and you create it once the PBX is reachable. Until then its lists of extensions and queues are not available.</source>
        <translation>Prepare el canal sin la centralita: todo se guarda y lo crea cuando la centralita sea accesible. Hasta entonces sus listas de extensiones y colas no están disponibles.</translation>
    </message>
    <message>
        <source>Type part of its name. Choose with the arrow keys and confirm with Enter.</source>
        <translation>Escriba parte de su nombre. Elija con las flechas y confirme con Intro.</translation>
    </message>
    <message>
        <source>Choose General for any provider that supports the PBX&apos;s SMS API. Ask the provider for the addresses and keys of that API.</source>
        <translation>Elija General para cualquier proveedor compatible con la API de SMS de la centralita. Pida al proveedor las direcciones y claves de esa API.</translation>
    </message>
    <message>
        <source>What do I need for a channel through Meta?</source>
        <translation>¿Qué necesito para un canal a través de Meta?</translation>
    </message>
    <message>
        <source>A Meta business portfolio, an app on Meta for Developers, an access token that never expires, and the number or page that customers write to.</source>
        <translation>Un portfolio comercial de Meta, una app en Meta for Developers, un token de acceso que no caduque y el número o la página a los que escriben los clientes.</translation>
    </message>
    <message>
        <source>Can I change the provider later?</source>
        <translation>¿Puedo cambiar el proveedor más tarde?</translation>
    </message>
    <message>
        <source>No. For another provider, create a new channel.</source>
        <translation>No. Para otro proveedor, cree un canal nuevo.</translation>
    </message>
    <message>
        <source>They are sent to the PBX through its API and kept in this computer&apos;s keyring, nowhere else. They are masked in every preview, and exported files contain them only if you ask for it.</source>
        <translation>Se envían a la centralita por su API y se guardan en el llavero de este equipo, en ningún otro sitio. Aparecen ocultas en toda vista previa, y los archivos exportados solo las contienen si usted lo pide.</translation>
    </message>
    <message>
        <source>FQDN is the domain name Yeastar gives the PBX: right for most PBXs, including Cloud PBXs. NAT is for your own domain, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN es el nombre de dominio que Yeastar da a la centralita: adecuado para la mayoría, también para las centralitas en la nube. NAT es para un dominio propio, con certificado público, que se reenvía a la centralita.</translation>
    </message>
    <message>
        <source>How do I add many numbers?</source>
        <translation>¿Cómo añado muchos números?</translation>
    </message>
    <message>
        <source>Copy them from a spreadsheet or an e-mail and press Ctrl+V, or import a CSV or Excel file. You see a preview before anything is added.</source>
        <translation>Cópielos de una hoja de cálculo o un correo y pulse Ctrl+V, o importe un archivo CSV o Excel. Verá una vista previa antes de añadir nada.</translation>
    </message>
    <message>
        <source>Type the first letters or the number into the cell. Enter takes the highlighted match, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>Escriba en la celda las primeras letras o el número. Intro elige la coincidencia marcada, Ctrl+Intro la elige para todas las líneas seleccionadas, Escape no cambia nada.</translation>
    </message>
    <message>
        <source>The people who may start a conversation from this number, in addition to the destination that receives messages.</source>
        <translation>Quienes pueden iniciar una conversación desde este número, además del destino que recibe los mensajes.</translation>
    </message>
    <message>
        <source>Which kind of queue is this?</source>
        <translation>¿Qué tipo de cola es?</translation>
    </message>
    <message>
        <source>A message queue, not a call queue. You will find it in the PBX portal under Messaging &gt; Message Queue.</source>
        <translation>Una cola de mensajes, no de llamadas. La encontrará en el portal de la centralita, en Messaging &gt; Message Queue.</translation>
    </message>
    <message>
        <source>Can I leave the table empty?</source>
        <translation>¿Puedo dejar vacía la tabla?</translation>
    </message>
    <message>
        <source>Yes. You can add numbers on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>Sí. Puede añadir números después en la centralita; hasta entonces los mensajes entrantes no tienen destino.</translation>
    </message>
    <message>
        <source>Press Edit next to it; Next brings you back here. Your entries are kept.</source>
        <translation>Pulse Editar al lado; Siguiente le trae de vuelta aquí. Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Everything here is optional. Empty fields are not sent; the PBX uses its defaults for them.</source>
        <translation>Aquí todo es opcional. Los campos vacíos no se envían; la centralita usa para ellos sus valores predeterminados.</translation>
    </message>
    <message>
        <source>See your contract with the provider. Above its limit, the provider queues or drops messages.</source>
        <translation>Consulte su contrato con el proveedor. Por encima de su límite, el proveedor retiene o descarta mensajes.</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. A closed session stays in the history; the next message starts a new one.</source>
        <translation>Una conversación entre un cliente y uno de sus números. Una sesión cerrada queda en el historial y el siguiente mensaje inicia otra.</translation>
    </message>
    <message>
        <source>What are “Copy as JSON” and “Copy as curl” for?</source>
        <translation>¿Para qué sirven «Copiar como JSON» y «Copiar como curl»?</translation>
    </message>
    <message>
        <source>The same request, for a script or a colleague. Secrets and the access token appear as variables, never as values.</source>
        <translation>La misma solicitud, para un script o un compañero. Los secretos y el token de acceso aparecen como variables, nunca como valores.</translation>
    </message>
    <message>
        <source>What if the connection breaks while the channel is being created?</source>
        <translation>¿Y si se corta la conexión mientras se crea el canal?</translation>
    </message>
    <message>
        <source>What does “Labels in the portal may differ” mean?</source>
        <translation>¿Qué significa «Los rótulos del portal pueden variar»?</translation>
    </message>
    <message>
        <source>The step is correct, but its labels in the portal could not be verified.</source>
        <translation>El paso es correcto, pero sus rótulos en el portal no se pudieron verificar.</translation>
    </message>
    <message>
        <source>The PBX could not connect to the provider</source>
        <translation>La centralita no pudo conectar con el proveedor</translation>
    </message>
    <message>
        <source>Usually a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX portal. You do not need to create the channel again.</source>
        <translation>Normalmente una clave es incorrecta o ha caducado. Compare las claves con el portal del proveedor y corríjalas en el portal de la centralita. No hace falta crear el canal de nuevo.</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Para el archivo del cliente: qué se configuró, adónde van los mensajes y qué queda por hacer. No contiene claves, contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>How do I prepare a channel in the office and create it on site?</source>
        <translation>¿Cómo preparo un canal en la oficina y lo creo in situ?</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and press “Keep ready” on the review page. On site, as soon as the PBX is reachable, a card offers to create everything that is waiting for it. Nothing is sent before that.</source>
        <translation>Complete el asistente sin la centralita y pulse «Dejar preparado» en la página de revisión. In situ, en cuanto la centralita es accesible, una tarjeta ofrece crear todo lo que espera. Antes no se envía nada.</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys are copied only if you say so.</source>
        <translation>Duplíquelo: la copia lleva otro nombre, y las claves solo se copian si usted lo indica.</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them on the other computer; so does the command “send”.</source>
        <translation>Exportar escribe archivos de canal, sin las claves salvo que elija «Exportar con claves». Importar los lee en el otro equipo, y también el comando «send».</translation>
    </message>
    <message>
        <source>Does it work with a keyboard and a screen reader?</source>
        <translation>¿Funciona con teclado y lector de pantalla?</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal. The PBX sends it with every request as “Authorization: Bearer …”.</source>
        <translation>En el portal de clientes del proveedor. La centralita la envía en cada solicitud como «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up. The provider signs its messages with it.</source>
        <translation>En el portal de clientes del proveedor, donde se configuran los webhooks. El proveedor firma con él sus mensajes.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that verifies an API key. If it is not there, ask the provider&apos;s support for the verification address for Yeastar&apos;s SMS API.</source>
        <translation>En la documentación de la API del proveedor: la dirección que verifica una clave API. Si no está allí, pida al soporte del proveedor la dirección de verificación para la API de SMS de Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that sends a message. If it is not there, ask the provider&apos;s support for the sending address for Yeastar&apos;s SMS API.</source>
        <translation>En la documentación de la API del proveedor: la dirección que envía un mensaje. Si no está allí, pida al soporte del proveedor la dirección de envío para la API de SMS de Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the access key.</source>
        <translation>En el portal del proveedor, donde se crean las claves API: la Access Key.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the secret key.</source>
        <translation>En el portal del proveedor, donde se crean las claves API: la Secret Key.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users on 2 December 2026. After that day this channel can no longer log in, unless the PBX&apos;s firmware accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth suprime los usuarios de API el 2 de diciembre de 2026. Después de ese día este canal ya no puede iniciar sesión, salvo que el firmware de la centralita acepte credenciales OAuth: pregunte a Yeastar antes de continuar.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets a password of its own. Ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>En el portal de VoIP.ms, en Main Menu &gt; SOAP &amp; REST/JSON API, donde se habilita la API y recibe su propia contraseña. Pida a VoIP.ms la clave destinada a Yeastar.</translation>
    </message>
    <message>
        <source>The API password next to the Userkey in the ASPSMS portal; it can differ from the password you log in with.</source>
        <translation>La contraseña de la API junto al Userkey en el portal de ASPSMS; puede ser distinta de la contraseña con la que inicia sesión.</translation>
    </message>
    <message>
        <source>In the Bandwidth App: the number of your account, shown near its name.</source>
        <translation>En la Bandwidth App: el número de su cuenta, que aparece junto a su nombre.</translation>
    </message>
    <message>
        <source>The name of an API user, not the user you log in to the Bandwidth App with. Bandwidth ends API users on 2 December 2026; since 1 April 2026 no new ones can be created.</source>
        <translation>El nombre de un usuario de API, no del usuario con el que inicia sesión en la Bandwidth App. Bandwidth suprime los usuarios de API el 2 de diciembre de 2026; desde el 1 de abril de 2026 no se pueden crear nuevos.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key. Keys can expire.</source>
        <translation>En el portal de Flowroute en Preferences &gt; API Control, con su Access Key; las claves pueden caducar.</translation>
    </message>
    <message>
        <source>On the dashboard of the account or subaccount that bought the number; begins with AC.</source>
        <translation>En el panel de la cuenta o subcuenta que compró el número; empieza por AC.</translation>
    </message>
    <message>
        <source>On the same dashboard, next to the Account SID; reveal it before you copy it.</source>
        <translation>En el mismo panel, junto al Account SID; muéstrelo antes de copiarlo.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access: the name of a user of type Standard.</source>
        <translation>En el portal de VoiceMeUp, en Account &gt; Users &amp; Access: el nombre de un usuario de tipo Standard.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access, that user&apos;s Access: Auth Token.</source>
        <translation>En el portal de VoiceMeUp, en Account &gt; Users &amp; Access, el acceso de ese usuario: Auth Token.</translation>
    </message>
    <message>
        <source>In the settings of Meta&apos;s business portfolio under Users &gt; System users: give a system user the app and the WhatsApp account, then generate a token with the expiration Never and the permissions whatsapp_business_messaging and whatsapp_business_management.</source>
        <translation>En los ajustes del portfolio comercial de Meta, en Users &gt; System users: asigne a un usuario del sistema la app y la cuenta de WhatsApp, y genere después un token con la caducidad Never y los permisos whatsapp_business_messaging y whatsapp_business_management.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, at the number under “From”; older apps: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, su app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, junto al número en «From»; apps antiguas: WhatsApp &gt; API Setup. El ID, no el número mismo.</translation>
    </message>
    <message>
        <source>On the same page, API Setup: “WhatsApp Business Account ID”, or “Messaging account ID” in newer dashboards.</source>
        <translation>En la misma página, API Setup: «WhatsApp Business Account ID», o «Messaging account ID» en los paneles más nuevos.</translation>
    </message>
    <message>
        <source>A token of the page with the permissions pages_messaging and pages_manage_metadata, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>Un token de la página con los permisos pages_messaging y pages_manage_metadata, de un usuario del sistema del portfolio comercial de Meta o de los ajustes de Messenger de su app.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users on 2 December 2026. This channel works only with firmware that accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth suprimió los usuarios de API el 2 de diciembre de 2026. Este canal solo funciona con un firmware que acepte credenciales OAuth: pregunte a Yeastar antes de continuar.</translation>
    </message>
    <message>
        <source>The name of an API user. Bandwidth ended API users on 2 December 2026: ask Yeastar which firmware accepts OAuth credentials, and what to enter here then.</source>
        <translation>El nombre de un usuario de API. Bandwidth suprimió los usuarios de API el 2 de diciembre de 2026: pregunte a Yeastar qué firmware acepta credenciales OAuth y qué se escribe aquí entonces.</translation>
    </message>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>Los rótulos del portal pueden variar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal look for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there. If there is none, send it to the provider&apos;s support.</source>
        <translation>Busque en el portal del proveedor «webhook», «callback URL» o «SMS URL» de los mensajes entrantes y pegue allí la URL del webhook. Si no hay tal campo, envíela al soporte del proveedor.</translation>
    </message>
    <message>
        <source>Check that SMS is switched on for each number and that the numbers belong to the account whose keys the PBX has.</source>
        <translation>Compruebe que los SMS estén activados para cada número y que los números pertenezcan a la cuenta cuyas claves tiene la centralita.</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free numbers: verified). Carriers block messages from unregistered numbers.</source>
        <translation>Para números de EE. UU.: compruebe que estén registrados para 10DLC (los gratuitos: verificados). Los operadores bloquean los mensajes de números sin registrar.</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, check that it reaches its destination, and answer it.</source>
        <translation>Envíe un mensaje de texto desde un móvil a uno de los números, compruebe que llega a su destino y respóndalo.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of the provider&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Si la centralita solo permite el acceso desde algunos países (Allowed Country/Region IP Access Protection), permita el país de los servidores del proveedor; si no, no se pueden enviar imágenes ni archivos.</translation>
    </message>
    <message>
        <source>Check that the provider sends and accepts numbers in E.164 format, for example +15567778888.</source>
        <translation>Compruebe que el proveedor envíe y acepte números en formato E.164, por ejemplo +15567778888.</translation>
    </message>
    <message>
        <source>Check that the access token never expires: a system user&apos;s token, not the temporary one that the dashboard offers for testing. Once the token expires, the channel stops working.</source>
        <translation>Compruebe que el token de acceso no caduque nunca: el de un usuario del sistema, no el temporal que el panel ofrece para pruebas. Cuando el token caduca, el canal deja de funcionar.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>En el portal de VoIP.ms edite cada número (Manage DIDs), active SMS/MMS y pegue la URL del webhook donde pida un webhook o URL callback.</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and that the PBX&apos;s public IP address is on the list. By default no address is allowed.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API: compruebe que la API esté habilitada y que la dirección IP pública de la centralita esté en la lista. Por defecto no se permite ninguna dirección.</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit next to the number and scroll down to “Forward SMS as HTTP raw data”.</source>
        <translation>En el portal de ASPSMS abra la lista de sus números, pulse Edit junto al número y baje hasta «Forward SMS as HTTP raw data».</translation>
    </message>
    <message>
        <source>Enter the webhook URL there in two parts: {origin} in “protocol://HOST”, and {path} in the field for the path.</source>
        <translation>Escriba allí la URL del webhook en dos partes: {origin} en «protocol://HOST» y {path} en el campo de la ruta.</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS. The channel carries text only, no files.</source>
        <translation>Compruebe que los números sean exclusivos para SMS bidireccional. El canal solo transporta texto, sin archivos.</translation>
    </message>
    <message>
        <source>If the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>Si la aplicación pide también una status callback URL, pegue la misma URL del webhook.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026; since 1 July 2026 their roles cannot be changed. Ask Yeastar which firmware accepts OAuth credentials instead.</source>
        <translation>Bandwidth suprime los usuarios de API (usuario y contraseña) el 2 de diciembre de 2026; desde el 1 de julio de 2026 no se pueden cambiar sus roles. Pregunte a Yeastar qué firmware acepta en su lugar credenciales OAuth.</translation>
    </message>
    <message>
        <source>For pictures, set the same webhook URL as MMS callback, too.</source>
        <translation>Para imágenes, ponga la misma URL del webhook también como MMS callback.</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL. Of the two kinds, POST and GET, choose POST.</source>
        <translation>En el portal de Skyetel abra las opciones de cada número, active SMS &amp; MMS, elija Callback URL y pegue la URL del webhook. De los dos tipos, POST y GET, elija POST.</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Messaging Profiles (in some versions Programmable Messaging), select the profile, then Inbound, and paste the webhook URL.</source>
        <translation>En el portal de Telnyx abra Messaging &gt; Messaging Profiles (en algunas versiones Programmable Messaging), seleccione el perfil, después Inbound, y pegue la URL del webhook.</translation>
    </message>
    <message>
        <source>Set the profile&apos;s webhook API version to 2: only version 2 is signed for the public key that the PBX has.</source>
        <translation>Ponga la versión de la API del webhook del perfil en 2: solo la versión 2 se firma para la clave pública que tiene la centralita.</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one cannot receive messages.</source>
        <translation>Compruebe que cada número esté asignado a este perfil de mensajería; un número sin perfil no puede recibir mensajes.</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; the PBX uses it to check that messages come from Telnyx.</source>
        <translation>Compruebe en Keys &amp; Credentials &gt; Public Key que la centralita tenga la clave pública de esta cuenta; con ella comprueba que los mensajes vienen de Telnyx.</translation>
    </message>
    <message>
        <source>If the number is in a Messaging Service, set the service to use the number&apos;s own webhook for incoming messages; otherwise the webhook URL at the number is ignored.</source>
        <translation>Si el número está en un Messaging Service, configure el servicio para que use el webhook propio del número en los mensajes entrantes; si no, la URL del webhook en el número se ignora.</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to. For a subaccount, enable them in the parent account as well.</source>
        <translation>Active los permisos geográficos (Geo permissions) de los países a los que escribe. Para una subcuenta, actívelos también en la cuenta principal.</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or subaccount with the number.</source>
        <translation>Compruebe que el Account SID y el Auth Token sean los de la cuenta o subcuenta con el número.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal open Services &gt; DID Numbers, edit each number, and under SMS/MMS Options enable messages and paste the webhook URL as Callback URL (Webhook).</source>
        <translation>En el portal de VoiceMeUp abra Services &gt; DID Numbers, edite cada número y, en SMS/MMS Options, active los mensajes y pegue la URL del webhook como Callback URL (Webhook).</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then Use cases &gt; Customize &gt; Configuration (older apps: WhatsApp &gt; Configuration). Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>En Meta for Developers abra su app y después Use cases &gt; Customize &gt; Configuration (apps antiguas: WhatsApp &gt; Configuration). Pegue la URL del webhook como Callback URL, pegue el token de verificación y guarde: Meta llama a la centralita al momento.</translation>
    </message>
    <message>
        <source>In the list of webhook fields, subscribe to “messages”.</source>
        <translation>En la lista de campos del webhook suscríbase a «messages».</translation>
    </message>
    <message>
        <source>Check that the app is subscribed to the WhatsApp Business account (subscribed_apps). Otherwise Meta verifies the webhook, but no message arrives.</source>
        <translation>Compruebe que la app esté suscrita a la cuenta de WhatsApp Business (subscribed_apps). Si no, Meta verifica el webhook, pero no llega ningún mensaje.</translation>
    </message>
    <message>
        <source>If the app already serves other software, leave its callback URL as it is: set an override for this number or account, or use an app of its own for the PBX. Otherwise you take the messages away from the other software.</source>
        <translation>Si la app ya sirve a otro software, deje su callback URL como está: ponga una excepción (override) para este número o cuenta, o use una app propia para la centralita. Si no, le quita los mensajes al otro software.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of WhatsApp&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Si la centralita solo permite el acceso desde algunos países (Allowed Country/Region IP Access Protection), permita el país de los servidores de WhatsApp; si no, no se pueden enviar imágenes ni archivos.</translation>
    </message>
    <message>
        <source>Send a message from a phone to the WhatsApp number, check that it reaches its destination, and answer it.</source>
        <translation>Envíe un mensaje desde un teléfono al número de WhatsApp, compruebe que llega a su destino y respóndalo.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then the webhook settings of Messenger. Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>En Meta for Developers abra su app y allí la configuración del webhook de Messenger: pegue la URL del webhook como Callback URL y el token de verificación (verify token), y guarde; Meta llama a la centralita al momento.</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app with the field “messages”; the token needs pages_manage_metadata for that. Without the page&apos;s own subscription nothing arrives.</source>
        <translation>Suscriba la página de Facebook a la app con el campo «messages»; para ello el token necesita pages_manage_metadata. Sin la suscripción propia de la página no llega nada.</translation>
    </message>
    <message>
        <source>An app has one callback URL for all its pages. If it already serves other software, create an app of its own for the PBX; otherwise you take the messages away from the other software.</source>
        <translation>Una app tiene una sola callback URL para todas sus páginas. Si ya sirve a otro software, cree una app propia para la centralita; si no, le quita los mensajes al otro software.</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can write to the page.</source>
        <translation>Hasta que la App Review de Meta haya aprobado la app, solo quienes tienen un rol en la app (administrador, desarrollador, probador) pueden escribir a la página.</translation>
    </message>
    <message>
        <source>Write to the page from a private account, check that it reaches its destination, and answer it.</source>
        <translation>Escriba a la página desde una cuenta privada, compruebe que el mensaje llega a su destino y respóndalo.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users (username and password) on 2 December 2026. If the channel cannot log in, ask Yeastar which firmware accepts OAuth credentials.</source>
        <translation>Bandwidth suprimió los usuarios de API (usuario y contraseña) el 2 de diciembre de 2026. Si el canal no puede iniciar sesión, pregunte a Yeastar qué firmware acepta credenciales OAuth.</translation>
    </message>
    <message>
        <source>This sheet contains no key, password or token.</source>
        <translation>Esta hoja no contiene claves, contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>Not read from the PBX; you will find it there under Message Channel.</source>
        <translation>No se leyó de la centralita; lo encontrará allí en Message Channel.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Demostrado</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The PBX gave a webhook URL that is not a web address. Check the domain settings of the PBX.</source>
        <translation>La centralita dio una URL de webhook que no es una dirección web; revise sus ajustes de dominio.</translation>
    </message>
    <message>
        <source>Meta calls only https addresses; this webhook URL does not begin with https://.</source>
        <translation>Meta solo llama a direcciones https; esta URL de webhook no empieza por https://.</translation>
    </message>
    <message>
        <source>Meta does not accept an IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>Meta no acepta una dirección IP como {host}: la centralita necesita un dominio con un certificado público.</translation>
    </message>
    <message>
        <source>Meta is reported to accept only port 443; this webhook URL has port {port}.</source>
        <translation>Según se informa, Meta solo acepta el puerto 443; esta URL de webhook tiene el puerto {port}.</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own. Choose FQDN unless you know that NAT works here.</source>
        <translation>Esta es una centralita Cloud, que no tiene NAT propia: elija FQDN, salvo que sepa que NAT funciona aquí.</translation>
    </message>
    <message>
        <source>The channel has no number yet. Add one on the PBX; otherwise incoming messages have nowhere to go.</source>
        <translation>El canal aún no tiene ningún número. Añada uno en la centralita; si no, los mensajes entrantes no tienen adónde ir.</translation>
    </message>
    <message numerus="yes">
        <source>1 number begins with +1. If it is a US number, register it for 10DLC (toll-free: have it verified) with the provider; carriers block messages from unregistered numbers.¦{count} numbers begin with +1. Register US numbers for 10DLC (toll-free: have them verified) with the provider; carriers block messages from unregistered numbers.</source>
        <translation>
            <numerusform>1 número empieza por +1. Si es de EE. UU., regístrelo con el proveedor para 10DLC (gratuito: verifíquelo); los operadores bloquean los mensajes de números sin registrar.</numerusform>
            <numerusform>{count} números empiezan por +1. Registre con el proveedor los de EE. UU. para 10DLC (gratuitos: verifíquelos); los operadores bloquean los mensajes de números sin registrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <translation>Quitar los corchetes</translation>
    </message>
    <message>
        <source>There are characters around this value that do not belong to it.</source>
        <translation>Alrededor de este valor hay caracteres que no forman parte de él.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>“{what}” before the value is not needed; the PBX adds it itself.</source>
        <translation>«{what}» delante del valor sobra; la centralita lo añade ella misma.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Quitar «{what}»</translation>
    </message>
    <message>
        <source>The name “{what}” is in front of the value.</source>
        <translation>Delante del valor está el nombre «{what}».</translation>
    </message>
    <message>
        <source>There is a quotation mark at one end of this value.</source>
        <translation>En un extremo de este valor hay una comilla.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>“{what}” after the value was added by a web page.</source>
        <translation>«{what}» detrás del valor lo añadió una página web.</translation>
    </message>
    <message>
        <source>“{what}” after the value does not belong to it.</source>
        <translation>«{what}» está detrás del valor y no forma parte de él.</translation>
    </message>
    <message>
        <source>This is a whole command that contains the value.</source>
        <translation>Es un comando completo que contiene el valor.</translation>
    </message>
    <message>
        <source>Use only the value</source>
        <translation>Usar solo el valor</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Quitar las comillas</translation>
    </message>
    <message>
        <source>This is the label of a button in the portal, not the value.</source>
        <translation>Esto es el texto de un botón del portal y no el valor.</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and e-mails do with long keys. Copy all of it.</source>
        <translation>El valor está cortado (…), como hacen portales y correos con claves largas. Cópielo entero.</translation>
    </message>
    <message>
        <source>This only says that the key was removed. Copy the key itself from the provider&apos;s portal.</source>
        <translation>Esto solo dice que se quitó la clave. Copie la clave misma del portal del proveedor.</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows instead of a key. Reveal the key in the portal and copy it again.</source>
        <translation>Son los puntos que un portal muestra en lugar de una clave. Muestre la clave en el portal y cópiela de nuevo.</translation>
    </message>
    <message>
        <source>This is a reference to a value stored elsewhere, not the value. References work only in channel files, as env:NAME or keyring:SERVICE/USER in lowercase.</source>
        <translation>Es una referencia a un valor guardado en otro sitio, no el valor. Las referencias solo funcionan en archivos de canal, como env:NAME o keyring:SERVICE/USER en minúsculas.</translation>
    </message>
    <message>
        <source>This is the name of a variable, not its value, and it is not filled in here. Enter the value itself; channel files also accept env:NAME.</source>
        <translation>Es el nombre de una variable, no su valor, y aquí no se sustituye. Escriba el valor mismo; los archivos de canal también aceptan env:NAME.</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Enter the actual value.</source>
        <translation>Es un texto de ejemplo de un manual. Escriba el valor real.</translation>
    </message>
    <message>
        <source>This value contains a line break; an e-mail may have wrapped it.</source>
        <translation>Este valor contiene un salto de línea; puede que lo haya partido un correo.</translation>
    </message>
    <message>
        <source>This value contains spaces.</source>
        <translation>Este valor contiene espacios.</translation>
    </message>
    <message>
        <source>This was copied from source code; some of its characters stand for others.</source>
        <translation>Se copió de código fuente; algunos de sus caracteres representan a otros.</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Corregirlos</translation>
    </message>
    <message>
        <source>This value contains invisible characters.</source>
        <translation>Este valor contiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>This value contains characters that only look like letters or digits of a key.</source>
        <translation>Este valor contiene caracteres que solo parecen letras o cifras de una clave.</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Quitar los espacios</translation>
    </message>
    <message>
        <source>An e-mail filter has wrapped this address in its own; the PBX would send to the filter.</source>
        <translation>Un filtro de correo ha envuelto esta dirección con la suya; la centralita enviaría al filtro.</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence around the address.</source>
        <translation>«{what}» al final pertenece a la frase que rodea la dirección.</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX does not fill it in. Enter the real address.</source>
        <translation>«{what}» es un texto de ejemplo de un manual; la centralita no lo sustituye. Escriba la dirección real.</translation>
    </message>
    <message>
        <source>This address contains spaces.</source>
        <translation>Esta dirección contiene espacios.</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelled.</source>
        <translation>El principio de esta dirección está mal escrito.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Usar https://</translation>
    </message>
    <message>
        <source>This is a link together with its text.</source>
        <translation>Es un enlace junto con su texto.</translation>
    </message>
    <message>
        <source>“{what}” is in front of the address.</source>
        <translation>«{what}» está delante de la dirección.</translation>
    </message>
    <message>
        <source>This address contains a login, which would be sent and logged with it.</source>
        <translation>Esta dirección contiene datos de acceso, que se enviarían y registrarían con ella.</translation>
    </message>
    <message>
        <source>This is a short link or the link of an e-mail filter, not the provider&apos;s address.</source>
        <translation>Es un enlace corto o el de un filtro de correo, no la dirección del proveedor.</translation>
    </message>
    <message>
        <source>There are several addresses here. Keep the one that belongs in this field.</source>
        <translation>Aquí hay varias direcciones. Deje la que corresponde a este campo.</translation>
    </message>
    <message>
        <source>With http, anyone on the way could read the key. Providers offer https.</source>
        <translation>Con http cualquiera en el camino podría leer la clave. Los proveedores ofrecen https.</translation>
    </message>
    <message>
        <source>This is more than the {label}.</source>
        <translation>Esto es más que {label}.</translation>
    </message>
    <message>
        <source>This is JSON text. Only the {label} itself belongs here.</source>
        <translation>Es un texto JSON. Aquí solo va: {label}.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows next to it.</source>
        <translation>Parece un número de teléfono. {label} es un número más largo que Meta muestra al lado.</translation>
    </message>
    <message>
        <source>Put each in its own field</source>
        <translation>Poner cada uno en su campo</translation>
    </message>
    <message>
        <source>Keep only the {label}</source>
        <translation>Dejar solo {label}</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} belongs here.</source>
        <translation>Esto parece un ID. Aquí va: {label}.</translation>
    </message>
    <message>
        <source>This is a whole JSON reply that contains the value.</source>
        <translation>Es una respuesta JSON entera que contiene el valor.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} belongs here.</source>
        <translation>Esto parece un número de teléfono. Aquí va: {label}.</translation>
    </message>
    <message>
        <source>“{other}” has the same value; one of the two is wrong.</source>
        <translation>«{other}» tiene el mismo valor; uno de los dos es incorrecto.</translation>
    </message>
    <message>
        <source>This is a web address. The {label} belongs here.</source>
        <translation>Es una dirección web. Aquí va: {label}.</translation>
    </message>
    <message>
        <source>This is the name of the value, not the value itself.</source>
        <translation>Es el nombre del valor, no el valor mismo.</translation>
    </message>
    <message>
        <source>This is an e-mail address. The {label} belongs here.</source>
        <translation>Es una dirección de correo. Aquí va: {label}.</translation>
    </message>
    <message>
        <source>This looks like {foreign}. The {label} belongs here.</source>
        <translation>Parece {foreign}. Aquí va: {label}.</translation>
    </message>
    <message>
        <source>This e-mail contains no text.</source>
        <translation>Este correo no contiene texto.</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste it here.</source>
        <translation>Ábralo, copie todo lo que contiene y péguelo aquí.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <source>The file is too large for an e-mail with keys.</source>
        <translation>El archivo es demasiado grande para un correo con claves.</translation>
    </message>
    <message>
        <source>The e-mail uses an unknown character set.</source>
        <translation>El correo usa un juego de caracteres desconocido.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>“{value}” is a page name. The page ID has only digits; you will find it on the page under About &gt; Page transparency.</source>
        <translation>«{value}» es el nombre de una página. El ID de página solo tiene cifras; lo encontrará en la página, en About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits (“{value}”). Format the column as text there and export it again.</source>
        <translation>Una hoja de cálculo ha recortado cifras («{value}»). Dé allí formato de texto a la columna y expórtela de nuevo.</translation>
    </message>
    <message>
        <source>Use only digits and an optional leading + for the first number.</source>
        <translation>Use solo cifras y un + inicial opcional para el primer número.</translation>
    </message>
    <message>
        <source>This is not a png or jpg picture.</source>
        <translation>No es una imagen png ni jpg.</translation>
    </message>
    <message>
        <source>This file has {size} MB; at most {limit} MB are allowed.</source>
        <translation>Este archivo ocupa {size} MB; se permiten {limit} MB como máximo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«{name}» no se puede leer.</translation>
    </message>
    <message>
        <source>Add them, or leave them out</source>
        <translation>Añadirlos o descartarlos</translation>
    </message>
    <message>
        <source>Numbers from the e-mail</source>
        <translation>Números del correo</translation>
    </message>
    <message>
        <source>The domain {host} contains an underscore: providers then refuse the login or deliver nothing. Rename it.</source>
        <translation>El dominio {host} contiene un guion bajo: los proveedores rechazan entonces el inicio de sesión o no entregan nada. Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>Type a colour as # and six hex digits, for example #0B6B4F.</source>
        <translation>Escriba un color como # y seis cifras hexadecimales, por ejemplo #0B6B4F.</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Tipo de canal</translation>
    </message>
    <message>
        <source>Pages from the e-mail</source>
        <translation>Páginas del correo</translation>
    </message>
    <message numerus="yes">
        <source>1 number has no + at the start: “{example}” in line {line}. It is used exactly as written.¦{count} numbers have no + at the start, the first “{example}” in line {line}. They are used exactly as written.</source>
        <translation>
            <numerusform>1 número no lleva + al principio: «{example}» en la línea {line}. Se usa tal como está escrito.</numerusform>
            <numerusform>{count} números no llevan + al principio; el primero, «{example}» en la línea {line}. Se usan tal como están escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names a member twice: “{example}” in line {line}.¦{count} lines name a member twice, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>1 línea nombra dos veces a un miembro: «{example}» en la línea {line}.</numerusform>
            <numerusform>{count} líneas nombran dos veces a un miembro; el primero es «{example}» en la línea {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the numbers from the e-mail, or leave them out.</source>
        <translation>Añada los números del correo o descártelos.</translation>
    </message>
    <message>
        <source>Add the pages from the e-mail, or leave them out.</source>
        <translation>Añada las páginas del correo o descártelas.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself. Which one do you want to use?</source>
        <translation>Parece que ya está codificado en Base64. El programa codifica los valores él mismo. ¿Cuál quiere usar?</translation>
    </message>
    <message>
        <source>A dry run looks up no keys, so there are none to check.</source>
        <translation>Una prueba sin envío no busca ninguna clave, así que no hay ninguna que comprobar.</translation>
    </message>
    <message>
        <source>Look at the channel as the PBX has it now; then you can send this again.</source>
        <translation>Mire cómo tiene ahora la centralita el canal; después puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>See what has changed before you go on.</source>
        <translation>Revise qué ha cambiado antes de continuar.</translation>
    </message>
    <message>
        <source>You can try to delete it again.</source>
        <translation>Puede intentar eliminarlo de nuevo.</translation>
    </message>
    <message>
        <source>Your changes are kept here: check them, then send them.</source>
        <translation>Sus cambios se conservan aquí: revíselos y luego envíelos.</translation>
    </message>
    <message>
        <source>The search on {pbx} was stopped, so it is not clear whether “{name}” was created.</source>
        <translation>La búsqueda en {pbx} se detuvo, así que no está claro si «{name}» se creó.</translation>
    </message>
    <message>
        <source>“{value}” was read as {number}.</source>
        <translation>«{value}» se leyó como {number}.</translation>
    </message>
    <message>
        <source>This looks like Markdown. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Parece Markdown. Un archivo de canal es JSON: entre llaves, con claves y textos entre comillas dobles.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number with a fraction, out of range or NaN</source>
        <translation>un número con decimales, fuera de rango o NaN</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a channel: “{column}” cannot be filled.</source>
        <translation>El Client Secret no va en ningún canal: «{column}» no se puede rellenar.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet. Nothing was written.</source>
        <translation>Este equipo aún no conoce ninguna centralita. No se escribió nada.</translation>
    </message>
    <message>
        <source>Add one first, under PBXs.</source>
        <translation>Añada antes una, en «Centralitas».</translation>
    </message>
    <message>
        <source>The PBX has more than one message queue named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>La centralita tiene más de una cola de mensajes llamada «{name}» (ID {ids}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The PBX does not say which channels it has ({why}). Nothing was sent.</source>
        <translation>La centralita no indica qué canales tiene ({why}). No se envió nada.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>El canal existe, pero no se pudo leer su URL del webhook.</translation>
    </message>
    <message>
        <source>The PBX portal shows it under Messaging &gt; Message Channel.</source>
        <translation>El portal de la centralita la muestra en Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Apply the plan again: what is already done is left as it is.</source>
        <translation>Aplique el plan de nuevo: lo ya hecho se deja como está.</translation>
    </message>
    <message>
        <source>An internal error stopped this ({kind}). The channel may or may not have been changed.</source>
        <translation>Un error interno lo ha interrumpido ({kind}). Puede que el canal se haya cambiado o que no.</translation>
    </message>
    <message>
        <source>{file} gives all sites the same IDs ({ids}), but each PBX has its own. Write “destination” for “destination_id”, and a member&apos;s “number” or “name” for its “value”.</source>
        <translation>{file} da a todas las sedes los mismos ID ({ids}), pero cada centralita tiene los suyos. Escriba «destination» en lugar de «destination_id», y «number» o «name» en lugar del «value» de un miembro.</translation>
    </message>
    <message>
        <source>The list of sites has no sheets: it is read whole, and “{sheet}” was not looked for.</source>
        <translation>La lista de sedes no tiene hojas: se lee entera y no se buscó «{sheet}».</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds.</source>
        <translation>Lo que la hoja de cálculo muestra aquí no es lo que contiene la celda.</translation>
    </message>
    <message>
        <source>No row has the column names: one of them must be “pbx”. No row is shown here; it may hold secrets.</source>
        <translation>Ninguna fila da nombre a las columnas de las sedes: debe haber una llamada «pbx». No se muestra ninguna fila: podría contener secretos.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>No site has the tag “{tag}”. Tags there are: {tags}.</source>
        <translation>Ninguna sede tiene la etiqueta «{tag}». Las etiquetas que hay: {tags}.</translation>
    </message>
    <message>
        <source>Nothing was done. Choose one of these tags, or leave it out for all sites.</source>
        <translation>No se hizo nada. Elija una de estas etiquetas, o no indique ninguna para todas las sedes.</translation>
    </message>
    <message>
        <source>The column “{column}” belongs to no channel file. Did you mean “{near}”?</source>
        <translation>La columna «{column}» no corresponde a ningún archivo de canal. ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX: neither in a column client_id nor in PBX_CLIENT_ID.</source>
        <translation>No hay Client ID para esta centralita: ni en una columna client_id ni en PBX_CLIENT_ID.</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX.</source>
        <translation>No hay Client ID para esta centralita.</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the program encodes whatever the PBX wants encoded.</source>
        <translation>No. Péguela como la muestra el portal; el programa codifica lo que la centralita necesita.</translation>
    </message>
    <message>
        <source>Then it is not clear whether the PBX carried out the request. The program says so and never sends it again by itself, because that could create the channel twice.</source>
        <translation>Entonces no está claro si la centralita ejecutó la solicitud. El programa lo dice y nunca la reenvía por sí solo, porque podría crear el canal dos veces.</translation>
    </message>
    <message>
        <source>The channel was sent, but the connection broke before the PBX answered. The program first looks for it on the PBX and sends it again only if it is not there, so no channel is ever created twice.</source>
        <translation>El canal se envió, pero la conexión se cortó antes de que respondiera la centralita. El programa lo busca primero en la centralita y solo lo envía de nuevo si no está allí: ningún canal se crea dos veces.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back; the last twenty actions can be undone. Deleting in this list changes nothing on the PBX. A channel that you delete under “On the PBX” is gone there; it is kept in this list as a draft, and you can create it again.</source>
        <translation>Deshacer (Ctrl+Z) lo recupera: las últimas veinte acciones se pueden deshacer. Eliminar en esta lista no cambia nada en la centralita. Un canal que elimine en «En la centralita» desaparece de allí; queda en esta lista como borrador y puede crearlo de nuevo.</translation>
    </message>
    <message>
        <source>2 Dec 2026: API users end</source>
        <translation>2/12/2026: fin usuarios API</translation>
    </message>
    <message>
        <source>API users have ended</source>
        <translation>Usuarios de API eliminados</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase). The PBX refuses everything else.</source>
        <translation>Si la centralita recibió un Secret: compruebe que el proveedor firme lo que envía con el mismo (cabecera X-Signature-256, SHA-256, minúsculas). La centralita rechaza todo lo demás.</translation>
    </message>
    <message>
        <source>{type}: {name}</source>
        <translation>{type}: {name}</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Este valor contiene comillas tipográficas, como las ponen los correos y procesadores de texto. Compárelo con el portal.</translation>
    </message>
    <message>
        <source>This is an address of the PBX itself. Enter the address of the provider&apos;s API.</source>
        <translation>Esta es una dirección de la propia centralita. Introduzca la dirección de la API del proveedor.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, but the = at the end is missing. The program encodes values itself.</source>
        <translation>Parece codificado en Base64, pero falta el = del final. El programa codifica los valores él mismo.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself.</source>
        <translation>Parece ya codificado en Base64. El programa codifica los valores él mismo.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Isla de la Ascensión</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas Aland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territorios Palestinos</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena, Ascension and Tristan da Cunha</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristán de Acuña</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Islas Vírgenes de EE. UU.</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
    <message>
        <source>Use only digits for the last number; its final digits are enough, for example 99.</source>
        <translation>Use solo cifras para el último número; bastan las últimas, por ejemplo 99.</translation>
    </message>
    <message>
        <source>The last number must be as long as the first.</source>
        <translation>El último número debe ser tan largo como el primero.</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} can be added at once.</source>
        <translation>Son {count} números; se pueden añadir como mucho {limit} a la vez.</translation>
    </message>
    <message>
        <source>“{value}” is left out, as you chose.</source>
        <translation>«{value}» se omite, como eligió.</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made from a number. Enter the number with digits only.</source>
        <translation>«{value}» parece una fecha que una hoja de cálculo hizo de un número. Escriba el número solo con cifras.</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no phone number does. A spreadsheet may have calculated it.</source>
        <translation>«{value}» empieza por un signo menos o un punto; ningún número de teléfono lo hace. Quizá lo calculó una hoja de cálculo.</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits are attached. Enter it with digits only.</source>
        <translation>No está claro qué número significa «{value}»: lleva pegadas letras u otras cifras. Escríbalo solo con cifras.</translation>
    </message>
    <message>
        <source>“{value}” is a local number without area code. Enter the complete number.</source>
        <translation>«{value}» es un número local sin prefijo. Escriba el número completo.</translation>
    </message>
    <message>
        <source>“{value}” does not begin with a country code.</source>
        <translation>«{value}» no empieza por un prefijo de país.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number from the chosen country.</source>
        <translation>«{value}» no puede ser un número del país elegido.</translation>
    </message>
    <message>
        <source>“{value}” has decimals; a phone number has none.</source>
        <translation>«{value}» tiene decimales; un número de teléfono no los tiene.</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is that long: “{value}”.</source>
        <translation>Este texto tiene {count} caracteres; ningún número de teléfono es tan largo: «{value}».</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with area code. Is it complete?</source>
        <translation>«{value}» es corto para un número con prefijo. ¿Está completo?</translation>
    </message>
    <message>
        <source>“{value}” may contain the country code twice.</source>
        <translation>«{value}» puede contener dos veces el prefijo del país.</translation>
    </message>
    <message>
        <source>Does “{value}” contain several numbers, with only the last digits of some?</source>
        <translation>¿Contiene «{value}» varios números, algunos solo con las últimas cifras?</translation>
    </message>
    <message>
        <source>“{value}” is below the end of the e-mail. Does it belong to the channel?</source>
        <translation>«{value}» está por debajo del final del correo. ¿Pertenece al canal?</translation>
    </message>
    <message>
        <source>“{value}” seems to be the sender&apos;s own number. Does it belong to the channel?</source>
        <translation>«{value}» parece ser el número del propio remitente. ¿Pertenece al canal?</translation>
    </message>
    <message>
        <source>The last digits “{tail}” are in a separate column. Do they belong to “{value}”?</source>
        <translation>Las últimas cifras «{tail}» están en otra columna. ¿Pertenecen a «{value}»?</translation>
    </message>
    <message>
        <source>“{lead}” is in a separate column. Does it belong to “{value}”?</source>
        <translation>«{lead}» está en otra columna. ¿Pertenece a «{value}»?</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? Another column says “{more}”.</source>
        <translation>¿Es «{value}» el primer número de un rango? En otra columna pone «{more}».</translation>
    </message>
    <message>
        <source>Is “{value}” an ID on the PBX, or an extension number?</source>
        <translation>¿Es «{value}» un ID de la centralita o el número de una extensión?</translation>
    </message>
    <message>
        <source>“{value}” is marked “{state}”. Does it belong to the channel?</source>
        <translation>«{value}» está marcado «{state}». ¿Pertenece al canal?</translation>
    </message>
    <message>
        <source>“{extension}” follows the number. Do messages go there?</source>
        <translation>«{extension}» está detrás del número. ¿Van allí los mensajes?</translation>
    </message>
    <message>
        <source>Check the PBX portal, then try again.</source>
        <translation>Compruébelo en el portal de la centralita e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PBX carried out the request only in part.</source>
        <translation>La centralita solo ejecutó la solicitud en parte.</translation>
    </message>
    <message>
        <source>The PBX is still working on the request.</source>
        <translation>La centralita todavía está trabajando en la solicitud.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware. Message channels need the Enterprise or Ultimate plan; of the appliances only P550, P560 and P570 have the API.</source>
        <translation>Actualice el firmware de la centralita. Los canales de mensajes requieren el plan Enterprise o Ultimate; de los equipos físicos, solo P550, P560 y P570 tienen la API.</translation>
    </message>
    <message>
        <source>The PBX does not support this API version yet.</source>
        <translation>La centralita aún no admite esta versión de la API.</translation>
    </message>
    <message>
        <source>Grant it in the PBX portal under Integrations &gt; API.</source>
        <translation>Concédalo en el portal de la centralita, en Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Correct the marked fields. A provider that the PBX does not know yet needs newer firmware.</source>
        <translation>Corrija los campos marcados. Un proveedor que la centralita aún no conoce requiere un firmware más reciente.</translation>
    </message>
    <message>
        <source>A value is already in use on the PBX.</source>
        <translation>Un valor ya se usa en la centralita.</translation>
    </message>
    <message>
        <source>The PBX could not find something the request refers to.</source>
        <translation>La centralita no pudo encontrar algo a lo que se refiere la solicitud.</translation>
    </message>
    <message>
        <source>The PBX is full: all eight logins are in use, or it has no room for another channel.</source>
        <translation>La centralita está llena: las ocho sesiones están en uso o no le cabe otro canal.</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes. Then try again.</source>
        <translation>Cierre otros programas que usen la API de la centralita o espere 30 minutos. Después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PBX cannot find the role.</source>
        <translation>La centralita no encuentra el rol.</translation>
    </message>
    <message>
        <source>Remove it in the PBX portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Quítela en el portal de la centralita, en Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>The PBX does not allow this action.</source>
        <translation>La centralita no permite esta acción.</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address to use the API.</source>
        <translation>La centralita no permite que la dirección de este equipo use la API.</translation>
    </message>
    <message>
        <source>Allow the address in the PBX portal under Integrations &gt; API, IP restriction.</source>
        <translation>Permita la dirección en el portal de la centralita, en Integrations &gt; API, IP restriction.</translation>
    </message>
    <message>
        <source>Something in the request is in use elsewhere on the PBX.</source>
        <translation>Algo de la solicitud se usa en otro lugar de la centralita.</translation>
    </message>
    <message>
        <source>The PBX cannot find the phonebook.</source>
        <translation>La centralita no encuentra la agenda.</translation>
    </message>
    <message>
        <source>The PBX cannot find the rate.</source>
        <translation>La centralita no encuentra la tarifa.</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the PBX portal.</source>
        <translation>Elija como miembros extensiones o grupos de extensiones, o active las organizaciones en el portal de la centralita.</translation>
    </message>
    <message>
        <source>Switch it on in the PBX portal under Integrations &gt; API.</source>
        <translation>Actívela en el portal de la centralita, en Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX cannot find the contact.</source>
        <translation>La centralita no encuentra el contacto.</translation>
    </message>
    <message>
        <source>The PBX cannot find the call.</source>
        <translation>La centralita no encuentra la llamada.</translation>
    </message>
    <message>
        <source>Too many participants.</source>
        <translation>Demasiados participantes.</translation>
    </message>
    <message>
        <source>The PBX cannot find the SMS trunk.</source>
        <translation>La centralita no encuentra la troncal SMS.</translation>
    </message>
    <message>
        <source>The PBX reports a conflict with a wake-up call.</source>
        <translation>La centralita notifica un conflicto con una llamada despertador.</translation>
    </message>
    <message>
        <source>Use a smaller file, or shorter texts.</source>
        <translation>Use un archivo más pequeño o textos más cortos.</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees. Only then replace the trusted certificate.</source>
        <translation>Si la centralita se sustituyó o tiene un certificado nuevo, compare la huella con la que ve su administrador. Solo entonces sustituya el certificado de confianza.</translation>
    </message>
    <message>
        <source>(Error {errcode}: {errmsg})</source>
        <translation>(Error {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address.</source>
        <translation>«{address}» no es una dirección de centralita.</translation>
    </message>
    <message>
        <source>Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>Escríbala como en el navegador, por ejemplo https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>With http://, anyone in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>Con http:// cualquiera en la red hasta {host} puede leer las claves. No se envió nada.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>El nombre {host} no se encontró.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>Compruebe la escritura y que este equipo esté en la red de la centralita o en Internet.</translation>
    </message>
    <message>
        <source>No route to {host} from this computer.</source>
        <translation>No hay ruta hasta {host} desde este equipo.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and the address.</source>
        <translation>Compruebe el cable de red o la Wi-Fi, y la dirección.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall blocks the connection to the PBX.</source>
        <translation>Compruebe la dirección y que ningún cortafuegos bloquee la conexión con la centralita.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host} ({why}).</source>
        <translation>Este equipo no confía en el certificado de {host} ({why}).</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the trusted one. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Quizá responde otra cosa en lugar de {host}: su certificado no es aquel en el que se confió. De confianza: {expected_text}. Mostrado ahora: {found_text}. No se envió nada.</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} ({why}).</source>
        <translation>No hay conexión segura con {host}, puerto {port} ({why}).</translation>
    </message>
    <message>
        <source>Check that this is the https port. If the PBX offers only old TLS versions, update its firmware.</source>
        <translation>Compruebe que sea el puerto https. Si la centralita solo ofrece versiones antiguas de TLS, actualice su firmware.</translation>
    </message>
    <message>
        <source>{host} received the request but did not answer in time.</source>
        <translation>{host} recibió la solicitud y no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check whether the PBX is overloaded.</source>
        <translation>Inténtelo de nuevo. Si persiste, compruebe si la centralita está sobrecargada.</translation>
    </message>
    <message>
        <source>{host} closed the connection without answering.</source>
        <translation>{host} cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the address, the port, and whether it is http or https.</source>
        <translation>Inténtelo de nuevo. Si persiste, compruebe la dirección, el puerto y si es http o https.</translation>
    </message>
    <message>
        <source>{host} redirects to another address; to protect the keys, it was not followed.</source>
        <translation>{host} redirige a otra dirección; para proteger las claves no se siguió.</translation>
    </message>
    <message>
        <source>Enter the address that the browser shows when the PBX portal is open, with https://.</source>
        <translation>Escriba la dirección que muestra el navegador cuando el portal de la centralita está abierto, con https://.</translation>
    </message>
    <message>
        <source>{host} answered, but not as a Yeastar PBX ({why}).</source>
        <translation>{host} respondió, pero no como una centralita Yeastar ({why}).</translation>
    </message>
    <message>
        <source>Check address and port. A guest network&apos;s login page or another server may be answering.</source>
        <translation>Compruebe la dirección y el puerto. Puede responder la página de acceso de una red de invitados u otro servidor.</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does, so reading was stopped.</source>
        <translation>{host} envió mucho más de lo que envía una centralita; se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Check address and port; this is probably not the PBX.</source>
        <translation>Compruebe la dirección y el puerto; probablemente no sea la centralita.</translation>
    </message>
    <message>
        <source>{host} is overloaded and asks to wait ({why}).</source>
        <translation>{host} está sobrecargado y pide esperar ({why}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; other programs that use the PBX&apos;s API may be the cause.</source>
        <translation>Inténtelo de nuevo en unos minutos; puede deberse a otros programas que usan la API de la centralita.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Se detuvo antes de que se enviara nada.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Busque «{name}» en el portal de la centralita en Messaging &gt; Message Channel antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Copy both again from the PBX portal, Integrations &gt; API. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>Copie ambos de nuevo desde Integrations &gt; API en el portal de la centralita. Inicios de sesión fallidos desde aquí: {failures}; tras cinco seguidos la centralita bloquea este equipo.</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID and Client Secret.</source>
        <translation>La centralita no acepta este Client ID con este Client Secret.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again. (Error {errcode}: {errmsg})</source>
        <translation>Busque «{name}» en el portal de la centralita en Messaging &gt; Message Channel antes de enviarlo de nuevo. (Error {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>“{name}” was sent, but no clear answer came back. It may or may not have been carried out.</source>
        <translation>«{name}» se envió, pero no llegó una respuesta clara. Puede que se haya ejecutado o que no.</translation>
    </message>
    <message>
        <source>Check what the PBX has before you send it again.</source>
        <translation>Mire lo que tiene la centralita antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>“{member}” cannot be a member of “{name}”: its ID on the PBX is not a number. Nothing was sent.</source>
        <translation>«{member}» no puede ser miembro de «{name}»: su ID en la centralita no es un número. No se envió nada.</translation>
    </message>
    <message>
        <source>Leave this member out, or change the queue in the PBX portal.</source>
        <translation>Omita este miembro o cambie la cola en el portal de la centralita.</translation>
    </message>
    <message>
        <source>This channel is no longer on {pbx}.</source>
        <translation>Este canal ya no está en {pbx}.</translation>
    </message>
    <message>
        <source>Refresh the list of channels. You can create the channel again from what is saved on this computer.</source>
        <translation>Actualice la lista de canales. Puede crear el canal de nuevo con lo guardado en este equipo.</translation>
    </message>
    <message>
        <source>The API login of {pbx} is not allowed to do this.</source>
        <translation>El acceso API de {pbx} no tiene permiso para hacer esto.</translation>
    </message>
    <message>
        <source>Its administrator can allow it in the PBX portal under Integrations &gt; API.</source>
        <translation>Su administrador puede permitirlo en el portal de la centralita, en Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The firmware of {pbx} does not support this yet.</source>
        <translation>El firmware de {pbx} aún no admite esto.</translation>
    </message>
    <message>
        <source>Do it in the PBX portal, or update the firmware.</source>
        <translation>Hágalo en el portal de la centralita o actualice el firmware.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider. It gives no reason.</source>
        <translation>El canal existe, pero la centralita no pudo conectarse con el proveedor. No da ningún motivo.</translation>
    </message>
    <message>
        <source>The PBX is connected to the provider.</source>
        <translation>La centralita está conectada con el proveedor.</translation>
    </message>
    <message>
        <source>The remaining steps are in the provider&apos;s portal.</source>
        <translation>Los pasos restantes están en el portal del proveedor.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider: “{reason}”.</source>
        <translation>El canal existe, pero la centralita no pudo conectarse con el proveedor: «{reason}».</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s plan does not (or no longer) include message channels.</source>
        <translation>El canal existe, pero el plan de la centralita no incluye (o ya no incluye) los canales de mensajes.</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects without changes.</source>
        <translation>Renueve el plan Enterprise o Ultimate de esta centralita; el canal se conecta entonces sin cambios.</translation>
    </message>
    <message>
        <source>The PBX gives a status that this program does not know: “{status}” {reason}</source>
        <translation>La centralita indica un estado que este programa no conoce: «{status}» {reason}</translation>
    </message>
    <message>
        <source>The channel was created with the ID {id}, but the PBX does not list it.</source>
        <translation>El canal se creó con el ID {id}, pero la centralita no lo muestra en su lista.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>Compruébelo en el portal de la centralita, en Messaging &gt; Message Channel, antes de crearlo de nuevo.</translation>
    </message>
    <message>
        <source>Check the channel&apos;s status in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Mire el estado del canal en el portal de la centralita en Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>The channel exists; its status was no longer checked.</source>
        <translation>El canal existe; se dejó de comprobar su estado.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority this computer trusts vouched for it before, but not for the certificate shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Quizá responde otra cosa en lugar de {host}: antes lo avalaba una autoridad en la que este equipo confía, pero no avala el certificado que se muestra ahora ({why}). Visto antes: {expected_text}. Mostrado ahora: {found_text}. No se envió nada.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint you compared</source>
        <translation>el llavero de este equipo no tiene copia de la huella que usted comparó</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for {host}: {unasked}. This computer does not trust the one shown now, {found_text} ({why}). Nothing was sent.</source>
        <translation>No está claro si ya se confía en otro certificado para {host}: {unasked}. Este equipo no confía en el que se muestra ahora, {found_text} ({why}). No se envió nada.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available; unlock it and test again</source>
        <translation>el llavero de este equipo no está disponible; desbloquéelo y pruebe de nuevo</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available to confirm the one you compared</source>
        <translation>el llavero de este equipo no está disponible para confirmar la huella que usted comparó</translation>
    </message>
    <message>
        <source>The trusted certificate of {host} has changed in the meantime. Nothing was replaced.</source>
        <translation>El certificado de confianza de {host} ha cambiado entretanto. No se sustituyó nada.</translation>
    </message>
    <message>
        <source>Open the channel and enter the Client ID and Client Secret on its first page.</source>
        <translation>Abra el canal y escriba el Client ID y el Client Secret en su primera página.</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has already refused this Client ID and Client Secret. Failed logins in a row from here: {failures}; at five the PBX blocks this computer.</source>
        <translation>Los datos de acceso no se enviaron: la centralita ya rechazó este Client ID con este Client Secret. Inicios fallidos seguidos desde aquí: {failures}; a los cinco la centralita bloquea este equipo.</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX administrator has fixed it in the meantime, test the connection once.</source>
        <translation>Corrija el Client ID o el Client Secret. Si el administrador de la centralita lo ha arreglado entretanto, pruebe la conexión una vez.</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered; at five the PBX blocks this computer.</source>
        <translation>Los datos de acceso no se enviaron: {failures} intentos seguidos fallaron o no tuvieron respuesta; a los cinco la centralita bloquea este equipo.</translation>
    </message>
    <message>
        <source>Copy the Client ID and Client Secret again from the PBX portal, Integrations &gt; API. If you are sure that they are correct now, log in anyway. If they are not, the PBX blocks this computer until its administrator removes it under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copie de nuevo Client ID y Client Secret de Integrations &gt; API en el portal de la centralita. Si está seguro de que ahora son correctos, inicie sesión de todos modos; si no lo son, la centralita bloquea este equipo hasta que su administrador lo quite de la lista en Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>{provider} refused it.</source>
        <translation>{provider} lo rechazó.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>{provider} has an internal error. Try again later.</source>
        <translation>{provider} tiene un error interno. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The webhook was called in a way that {pbx} does not know.</source>
        <translation>El webhook se llamó de una forma que {pbx} no conoce.</translation>
    </message>
    <message>
        <source>{provider} refuses the keys. Check them on the Account page.</source>
        <translation>{provider} rechaza las claves. Revíselas en la página Cuenta.</translation>
    </message>
    <message>
        <source>{provider} does not accept the number you send to.</source>
        <translation>{provider} no acepta el número al que envía.</translation>
    </message>
    <message>
        <source>{provider} does not accept {did} as sender.</source>
        <translation>{provider} no acepta {did} como remitente.</translation>
    </message>
    <message>
        <source>{provider} did not understand the request.</source>
        <translation>{provider} no entendió la solicitud.</translation>
    </message>
    <message>
        <source>Too many at once. Wait a minute, then send again.</source>
        <translation>Demasiados a la vez. Espere un minuto y envíe de nuevo.</translation>
    </message>
    <message>
        <source>A limit for messages is used up.</source>
        <translation>Se ha alcanzado un límite de mensajes.</translation>
    </message>
    <message>
        <source>Too late for a free text: the customer must write first.</source>
        <translation>Es tarde para un texto libre: el cliente debe escribir primero.</translation>
    </message>
    <message>
        <source>Meta does not know this template.</source>
        <translation>Meta no conoce esta plantilla.</translation>
    </message>
    <message>
        <source>This is already in use on the PBX.</source>
        <translation>Esto ya se usa en la centralita.</translation>
    </message>
    <message>
        <source>This is already in use on the PBX, by {owner}.</source>
        <translation>Esto ya lo usa en la centralita {owner}.</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address. Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>«{address}» no es una dirección de centralita. Escríbala como en el navegador, por ejemplo https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>Enter the address of the PBX.</source>
        <translation>Escriba la dirección de la centralita.</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX portal, Integrations &gt; API.</source>
        <translation>Copie el Client ID del portal de la centralita, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX portal, Integrations &gt; API.</source>
        <translation>Copie el Client Secret del portal de la centralita, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>it was issued for another name</source>
        <translation>se emitió para otro nombre</translation>
    </message>
    <message>
        <source>its key or signature is too weak by today&apos;s standards</source>
        <translation>su clave o su firma es demasiado débil según las reglas actuales</translation>
    </message>
    <message>
        <source>it was issued for another address</source>
        <translation>se emitió para otra dirección</translation>
    </message>
    <message>
        <source>This computer has no home folder to keep the data in.</source>
        <translation>Este equipo no tiene carpeta personal en la que guardar los datos.</translation>
    </message>
    <message>
        <source>Give a folder with --data-dir DIR, or set HOME.</source>
        <translation>Indique una carpeta con --data-dir DIR o defina HOME.</translation>
    </message>
    <message>
        <source>key and secret belong to different applications</source>
        <translation>la clave y el secreto pertenecen a aplicaciones distintas</translation>
    </message>
    <message>
        <source>the application was deleted</source>
        <translation>la aplicación se eliminó</translation>
    </message>
    <message>
        <source>it must be the API password, not the one of the customer area</source>
        <translation>debe ser la contraseña de la API, no la del área de clientes</translation>
    </message>
    <message>
        <source>The account has no credits left: {provider} sends nothing.</source>
        <translation>La cuenta no tiene saldo: {provider} no envía nada.</translation>
    </message>
    <message>
        <source>the user name or the password was changed</source>
        <translation>el nombre de usuario o la contraseña cambió</translation>
    </message>
    <message>
        <source>the Account ID is of another account</source>
        <translation>el Account ID es de otra cuenta</translation>
    </message>
    <message>
        <source>Bandwidth has ended this kind of login</source>
        <translation>Bandwidth ha suprimido este tipo de acceso</translation>
    </message>
    <message>
        <source>This is a voice application. The PBX needs the ID of a messaging application.</source>
        <translation>Es una aplicación de voz. La centralita necesita el ID de una aplicación de mensajería.</translation>
    </message>
    <message>
        <source>{provider} has no application with this ID in this account.</source>
        <translation>{provider} no tiene ninguna aplicación con este ID en esta cuenta.</translation>
    </message>
    <message>
        <source>Set, and read back.</source>
        <translation>Configurado y releído.</translation>
    </message>
    <message>
        <source>Already set.</source>
        <translation>Ya estaba configurado.</translation>
    </message>
    <message>
        <source>Set, but {provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>Configurado, pero {provider} no permite releerlo. El primer mensaje mostrará si funciona.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the old address is still set.</source>
        <translation>{provider} confirmó el cambio, pero sigue configurada la dirección anterior.</translation>
    </message>
    <message>
        <source>Not set: someone has changed it since you looked.</source>
        <translation>No configurado: alguien lo ha cambiado desde que miró.</translation>
    </message>
    <message>
        <source>Not set: {found} is set now. Look again before you set it.</source>
        <translation>No configurado: ahora está {found}. Vuelva a comprobarlo antes de configurarlo.</translation>
    </message>
    <message>
        <source>{provider} refused it. Nothing was changed.</source>
        <translation>{provider} lo rechazó. No se cambió nada.</translation>
    </message>
    <message>
        <source>The connection broke. It was read again: nothing was changed.</source>
        <translation>La conexión se cortó. Se leyó de nuevo: no se cambió nada.</translation>
    </message>
    <message>
        <source>Not clear: the connection broke, and it could not be read again.</source>
        <translation>No está claro: la conexión se cortó y no se pudo leer de nuevo.</translation>
    </message>
    <message>
        <source>Set only in part. Look again to see what is set now.</source>
        <translation>Configurado solo en parte. Vuelva a mirar qué hay configurado ahora.</translation>
    </message>
    <message>
        <source>Not tried; nothing was changed.</source>
        <translation>No se intentó; no se cambió nada.</translation>
    </message>
    <message>
        <source>Not set: no address is set now. Look again before you set it.</source>
        <translation>No configurado: ahora no hay ninguna dirección. Vuelva a comprobarlo antes de configurarlo.</translation>
    </message>
    <message>
        <source>The previous setting can no longer be read.</source>
        <translation>La configuración anterior ya no se puede leer.</translation>
    </message>
    <message>
        <source>Restore it manually in the provider&apos;s portal.</source>
        <translation>Restáurela a mano en el portal del proveedor.</translation>
    </message>
    <message>
        <source>Not set: another address is set now. Look again before you set it.</source>
        <translation>No configurado: ahora hay otra dirección. Vuelva a comprobarlo antes de configurarlo.</translation>
    </message>
    <message>
        <source>{provider} sent an unexpected answer. Try again, or continue.</source>
        <translation>{provider} envió una respuesta inesperada. Inténtelo de nuevo o continúe.</translation>
    </message>
    <message>
        <source>Too many requests to {provider}. Wait a minute.</source>
        <translation>Demasiadas solicitudes a {provider}. Espere un minuto.</translation>
    </message>
    <message>
        <source>No internet connection: {host} cannot be reached.</source>
        <translation>Sin conexión a Internet: no se puede contactar con {host}.</translation>
    </message>
    <message>
        <source>Continue without it; you can do this later.</source>
        <translation>Continúe sin ello; puede hacerlo más tarde.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} no respondió.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: this computer does not trust its certificate.</source>
        <translation>Quizá responde otra cosa en lugar de {host}: este equipo no confía en su certificado.</translation>
    </message>
    <message>
        <source>No key was sent. A guest or company network may be interfering; try another one.</source>
        <translation>No se envió ninguna clave. Puede interferir una red de invitados o de empresa; pruebe con otra.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>{host} sent an unexpected answer ({why}).</source>
        <translation>{host} envió una respuesta inesperada ({why}).</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, do it manually in the provider&apos;s portal.</source>
        <translation>Inténtelo de nuevo. Si persiste, hágalo a mano en el portal del proveedor.</translation>
    </message>
    <message>
        <source>The provider redirects to another host ({host}); to protect the keys, it was not followed.</source>
        <translation>El proveedor redirige a otro host ({host}); para proteger las claves no se siguió.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal.</source>
        <translation>Hágalo a mano en el portal del proveedor.</translation>
    </message>
    <message>
        <source>One of the keys has a character that cannot be sent, such as a typographic quotation mark.</source>
        <translation>Una de las claves contiene un carácter que no se puede enviar, por ejemplo, una comilla tipográfica.</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the key again from the provider&apos;s portal.</source>
        <translation>No se envió nada. Copie de nuevo la clave desde el portal del proveedor.</translation>
    </message>
    <message>
        <source>This provider does not offer this to programs.</source>
        <translation>Este proveedor no ofrece esto a los programas.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal; the steps are in the list.</source>
        <translation>Hágalo a mano en el portal del proveedor; los pasos están en la lista.</translation>
    </message>
    <message>
        <source>The provider refused: “{said}” ({number}).</source>
        <translation>El proveedor lo rechazó: «{said}» ({number}).</translation>
    </message>
    <message>
        <source>The provider refused: “{said}”.</source>
        <translation>El proveedor lo rechazó: «{said}».</translation>
    </message>
    <message>
        <source>The provider refused (error {number}).</source>
        <translation>El proveedor lo rechazó (error {number}).</translation>
    </message>
    <message>
        <source>The provider refused (HTTP {status}).</source>
        <translation>El proveedor lo rechazó (HTTP {status}).</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Solo voz</translation>
    </message>
    <message>
        <source>Not switched on</source>
        <translation>No activado</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>This is a user token. The PBX needs the page&apos;s token.</source>
        <translation>Es un token de usuario. La centralita necesita el de la página.</translation>
    </message>
    <message>
        <source>The token belongs to the page “{found}”.</source>
        <translation>El token pertenece a la página «{found}».</translation>
    </message>
    <message>
        <source>the key was renewed; the old one then ends at once</source>
        <translation>la clave se renovó; la anterior deja de valer de inmediato</translation>
    </message>
    <message>
        <source>the token has expired: the first one of the dashboard lasts 24 hours</source>
        <translation>el token ha caducado: el primero del panel dura 24 horas</translation>
    </message>
    <message>
        <source>it was withdrawn, or its system user was removed</source>
        <translation>se revocó, o se eliminó su usuario del sistema</translation>
    </message>
    <message>
        <source>it was not copied whole</source>
        <translation>no se copió entero</translation>
    </message>
    <message>
        <source>the App Secret was reset</source>
        <translation>el App Secret se restableció</translation>
    </message>
    <message>
        <source>it belongs to another app than the token</source>
        <translation>pertenece a una app distinta de la del token</translation>
    </message>
    <message>
        <source>{provider} accepts these keys.</source>
        <translation>{provider} acepta estas claves.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys.</source>
        <translation>{provider} rechaza estas claves.</translation>
    </message>
    <message>
        <source>One of these keys has a character that no key of {provider} has, such as a typographic quotation mark. Nothing was sent. Copy it again from the portal.</source>
        <translation>Una de estas claves contiene un carácter que ninguna clave de {provider} tiene, por ejemplo, una comilla tipográfica. No se envió nada. Cópiela de nuevo desde el portal.</translation>
    </message>
    <message>
        <source>The keys are correct, but {provider} has suspended this account. No messages will pass until its owner has sorted that out with {provider}. You can still prepare the channel.</source>
        <translation>Las claves son correctas, pero {provider} ha suspendido esta cuenta. No pasará ningún mensaje hasta que su titular lo resuelva con {provider}. Aún puede preparar el canal.</translation>
    </message>
    <message>
        <source>This is a trial account. It sends only to numbers verified at {provider}, so test with one of those.</source>
        <translation>Es una cuenta de prueba. Solo envía a números verificados en {provider}; pruebe con uno de ellos.</translation>
    </message>
    <message>
        <source>{number} is not in this account.</source>
        <translation>{number} no está en esta cuenta.</translation>
    </message>
    <message>
        <source>These two IDs are swapped.</source>
        <translation>Estos dos ID están intercambiados.</translation>
    </message>
    <message>
        <source>Choose one of this account&apos;s numbers: {shown}</source>
        <translation>Elija uno de los números de esta cuenta: {shown}</translation>
    </message>
    <message>
        <source>It does not belong to this account.</source>
        <translation>No pertenece a esta cuenta.</translation>
    </message>
    <message>
        <source>API users end on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Los usuarios de API se suprimen el {date}. Pregunte a {provider} y a Yeastar qué los sustituye.</translation>
    </message>
    <message>
        <source>{provider} offers no way to check these keys. A test message shows whether they work.</source>
        <translation>{provider} no ofrece ninguna forma de comprobar estas claves. Un mensaje de prueba muestra si funcionan.</translation>
    </message>
    <message>
        <source>{provider} did not answer. Try again, or continue.</source>
        <translation>{provider} no respondió. Inténtelo de nuevo o continúe.</translation>
    </message>
    <message>
        <source>No internet connection. Continue without it.</source>
        <translation>Sin conexión a Internet. Continúe sin ella.</translation>
    </message>
    <message>
        <source>Something else is answering for {provider} in this network. No key was sent. Continue, or try another network.</source>
        <translation>Otra cosa responde en lugar de {provider} en esta red. No se envió ninguna clave. Continúe o pruebe con otra red.</translation>
    </message>
    <message numerus="yes">
        <source>Choose this account&apos;s number, or paste its ID: {shown}¦Choose one of this account&apos;s {count} numbers, or paste its ID: {shown}</source>
        <translation>
            <numerusform>Elija el número de esta cuenta o pegue su ID: {shown}</numerusform>
            <numerusform>Elija uno de los {count} números de esta cuenta o pegue su ID: {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>It expires on {date}, in {days} days. A system user&apos;s token does not expire.</source>
        <translation>Caduca el {date}, dentro de {days} días. El token de un usuario del sistema no caduca.</translation>
    </message>
    <message>
        <source>{count} of {of} numbers are not in this account: {shown}</source>
        <translation>{count} de {of} números no están en esta cuenta: {shown}</translation>
    </message>
    <message>
        <source>API users ended on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Los usuarios de API se suprimieron el {date}. Pregunte a {provider} y a Yeastar qué los sustituye.</translation>
    </message>
    <message>
        <source>{provider} accepts these keys. Account “{account}”.</source>
        <translation>{provider} acepta estas claves. Cuenta «{account}».</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}: {said}.</source>
        <translation>{provider} rechaza {which}: {said}.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}.</source>
        <translation>{provider} rechaza {which}.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys: {said}.</source>
        <translation>{provider} rechaza estas claves: {said}.</translation>
    </message>
    <message>
        <source>the key was deleted</source>
        <translation>la clave se eliminó</translation>
    </message>
    <message>
        <source>The two addresses are on different hosts, so the key was not sent. Compare them.</source>
        <translation>Las dos direcciones están en hosts distintos, así que la clave no se envió. Compárelas.</translation>
    </message>
    <message>
        <source>{provider} does not have this verification address. Compare it with its documentation.</source>
        <translation>{provider} no tiene esta dirección de verificación. Compárela con su documentación.</translation>
    </message>
    <message>
        <source>There is no address to check this key with. Send a test message instead.</source>
        <translation>No hay ninguna dirección con la que comprobar esta clave. Envíe en su lugar un mensaje de prueba.</translation>
    </message>
    <message>
        <source>the key was deleted or renewed</source>
        <translation>la clave se eliminó o se renovó</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>pertenece a otra cuenta</translation>
    </message>
    <message>
        <source>it is a key of API version 1, which does not begin with KEY</source>
        <translation>es una clave de la versión 1 de la API, que no empieza por KEY</translation>
    </message>
    <message>
        <source>This is not a {provider} Public Key: those have 44 characters and end with an equals sign.</source>
        <translation>No es una Public Key de {provider}: tienen 44 caracteres y terminan en un signo igual.</translation>
    </message>
    <message>
        <source>A number has no messaging profile at {provider}; it can neither send nor receive.</source>
        <translation>Un número no tiene perfil de mensajería en {provider}; no puede enviar ni recibir.</translation>
    </message>
    <message>
        <source>The Public Key has the right length; {provider} cannot confirm it.</source>
        <translation>La Public Key tiene la longitud correcta; {provider} no puede confirmarla.</translation>
    </message>
    <message>
        <source>the token was renewed</source>
        <translation>el token se renovó</translation>
    </message>
    <message>
        <source>the keys belong to another account or subaccount</source>
        <translation>las claves pertenecen a otra cuenta o subcuenta</translation>
    </message>
    <message>
        <source>they are test credentials</source>
        <translation>son credenciales de prueba</translation>
    </message>
    <message>
        <source>the account is in another region, or was closed</source>
        <translation>la cuenta está en otra región o se cerró</translation>
    </message>
    <message>
        <source>This account has one number, {found}, with the ID {value}.</source>
        <translation>Esta cuenta tiene un número, {found}, con el ID {value}.</translation>
    </message>
    <message>
        <source>This number is not in the WhatsApp Business Account below.</source>
        <translation>Este número no está en la WhatsApp Business Account de abajo.</translation>
    </message>
    <message>
        <source>Subscribe to the field “messages” in the app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</source>
        <translation>Suscríbase al campo «messages» en la app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</translation>
    </message>
    <message>
        <source>{provider} has no WhatsApp Business Account with this ID, or the token has no access to it.</source>
        <translation>{provider} no tiene ninguna WhatsApp Business Account con este ID, o el token no tiene acceso a ella.</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to whoever is named beside the number?</source>
        <translation>«{value}» y {more} más: ¿van los mensajes a quien figura al lado del número?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to whoever is named beside the number?</source>
        <translation>«{value}»: ¿van los mensajes a quien figura al lado del número?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more seem to be the sender&apos;s own numbers. Do they belong to the channel?</source>
        <translation>«{value}» y {more} más parecen ser números del propio remitente. ¿Pertenecen al canal?</translation>
    </message>
    <message>
        <source>{first}, to {extension}</source>
        <translation>{first}, a {extension}</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: what follows the number?</source>
        <translation>«{value}» y {more} más: ¿qué hay detrás del número?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: did a spreadsheet remove the +?</source>
        <translation>«{value}» y {more} más: ¿ha quitado una hoja de cálculo el +?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: several numbers in one cell. Make a line for each?</source>
        <translation>«{value}» y {more} más: hay varios números en una celda. ¿Crear una línea para cada uno?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are below the end of the e-mail. Do they belong to the channel?</source>
        <translation>«{value}» y {more} más están debajo del final del correo. ¿Pertenecen al canal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is the country code there twice?</source>
        <translation>«{value}» y {more} más: ¿está dos veces el prefijo del país?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to the extension after the number?</source>
        <translation>«{value}» y {more} más: ¿van los mensajes a la extensión detrás del número?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are marked “{state}”. Do they belong to the channel?</source>
        <translation>«{value}» y {more} más están marcados «{state}». ¿Pertenecen al canal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these IDs on the PBX, or extension numbers?</source>
        <translation>«{value}» y {more} más: ¿son ID de la centralita o números de extensión?</translation>
    </message>
    <message>
        <source>“{value}”: what follows the number?</source>
        <translation>«{value}»: ¿qué hay detrás del número?</translation>
    </message>
    <message>
        <source>“{value}”: did a spreadsheet remove the +?</source>
        <translation>«{value}»: ¿ha quitado una hoja de cálculo el +?</translation>
    </message>
    <message>
        <source>“{value}”: several numbers in one cell. Make a line for each?</source>
        <translation>«{value}»: hay varios números en una celda. ¿Crear una línea para cada uno?</translation>
    </message>
    <message>
        <source>“{value}”: is the country code there twice?</source>
        <translation>«{value}»: ¿está dos veces el prefijo del país?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to the extension after the number?</source>
        <translation>«{value}»: ¿van los mensajes a la extensión detrás del número?</translation>
    </message>
    <message>
        <source>“{value}”: is this an ID on the PBX, or an extension number?</source>
        <translation>«{value}»: ¿es un ID de la centralita o el número de una extensión?</translation>
    </message>
    <message>
        <source>Yes, add it</source>
        <translation>Sí, añadirlo</translation>
    </message>
    <message>
        <source>IDs on the PBX</source>
        <translation>ID de la centralita</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>No, it is a national number</source>
        <translation>No, es un número nacional</translation>
    </message>
    <message>
        <source>No, use only the number</source>
        <translation>No, usar solo el número</translation>
    </message>
    <message>
        <source>Keep it as entered</source>
        <translation>Dejarlo como se escribió</translation>
    </message>
    <message>
        <source>Keep them as entered</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>Yes, a line for each</source>
        <translation>Sí, una línea por número</translation>
    </message>
    <message>
        <source>Use only the number</source>
        <translation>Usar solo el número</translation>
    </message>
    <message>
        <source>After the country&apos;s own code for international calls</source>
        <translation>Después del código de salida internacional del país</translation>
    </message>
    <message>
        <source>After 00</source>
        <translation>Después de 00</translation>
    </message>
    <message>
        <source>No, use only the numbers</source>
        <translation>No, usar solo los números</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no phone numbers.</source>
        <translation>La columna «{name}» no se usa: no contiene números de teléfono.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no destination types.</source>
        <translation>La columna «{name}» no se usa: no contiene tipos de destino.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no extensions or message queues.</source>
        <translation>La columna «{name}» no se usa: no contiene extensiones ni colas de mensajes.</translation>
    </message>
    <message>
        <source>The column “{name}” also contains numbers; it is not used.</source>
        <translation>La columna «{name}» también contiene números; no se usa.</translation>
    </message>
    <message>
        <source>There is a second table next to the first, from “{name}” on; it is not read.</source>
        <translation>Junto a la primera tabla hay otra, desde «{name}»; no se lee.</translation>
    </message>
    <message>
        <source>Columns not used: {names}.</source>
        <translation>Columnas que no se usan: {names}.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX did not say whether it is connected.</source>
        <translation>El canal existe, pero la centralita no indicó si está conectado.</translation>
    </message>
    <message>
        <source>The lines above line {line}, which has the column names, are left out.</source>
        <translation>Se omiten las líneas por encima de la línea {line}, que tiene los nombres de las columnas.</translation>
    </message>
    <message>
        <source>The column “{name}” is used although the workbook hides it.</source>
        <translation>La columna «{name}» se usa aunque el libro la oculta.</translation>
    </message>
    <message>
        <source>The workbook does not show this row&apos;s number.</source>
        <translation>El libro no muestra el número de esta fila.</translation>
    </message>
    <message>
        <source>This row repeats the column names.</source>
        <translation>Esta fila repite los nombres de las columnas.</translation>
    </message>
    <message>
        <source>This row has {found} columns instead of {expected}.</source>
        <translation>Esta fila tiene {found} columnas en lugar de {expected}.</translation>
    </message>
    <message>
        <source>This line is above the column names.</source>
        <translation>Esta línea está por encima de los nombres de las columnas.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it and import its contents.</source>
        <translation>Este archivo está comprimido. Descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read from it; ask for an Excel or CSV file.</source>
        <translation>Es una imagen. No se pueden leer números de ella; pida un archivo Excel o CSV.</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the numbers from it and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>Es un PDF. Copie de él los números y péguelos en la tabla, o pida un archivo Excel o CSV.</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy the numbers from it and paste them into the table.</source>
        <translation>Es un documento (.rtf). Copie de él los números y péguelos en la tabla.</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV.</source>
        <translation>Es una base de datos, no una tabla. Expórtela como CSV.</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file. In Numbers, choose File &gt; Export To &gt; Excel or CSV, and import that file.</source>
        <translation>Es un archivo de Apple Numbers. En Numbers elija Archivo &gt; Exportar a &gt; Excel o CSV, e importe ese archivo.</translation>
    </message>
    <message>
        <source>This is a Word document. Copy the table from it and paste it into the table of numbers.</source>
        <translation>Es un documento de Word. Copie de él la tabla y péguela en la tabla de números.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the numbers from it and paste them into the table.</source>
        <translation>Es una presentación. Copie de ella los números y péguelos en la tabla.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV from its source.</source>
        <translation>Es un archivo JSON, no una tabla. Ábralo como archivo de canal o exporte CSV en su origen.</translation>
    </message>
    <message>
        <source>This is a workbook in the old XML format (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>Es un libro en el antiguo formato XML (Excel 2003). Ábralo en Excel y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx from its source.</source>
        <translation>Es un archivo XML, no una tabla. Expórtelo como CSV o .xlsx donde se creó.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check the name of the file, and that you may open it.</source>
        <translation>No se importó nada. Compruebe el nombre del archivo y que tenga permiso para abrirlo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Fix the table and try again.</source>
        <translation>No se importó nada. Corrija la tabla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {line} contains a NUL character: this is not a text file.</source>
        <translation>La línea {line} contiene un carácter NUL: esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quotation mark may be missing, or text may follow one.</source>
        <translation>No se puede leer la fila de la línea {line} ({reason}). Puede faltar una comilla o haber texto detrás de una.</translation>
    </message>
    <message>
        <source>The table already has this number.</source>
        <translation>La tabla ya tiene este número.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>1 hidden row is left out.¦{count} hidden rows are left out.</source>
        <translation>
            <numerusform>Se omite 1 fila oculta.</numerusform>
            <numerusform>Se omiten {count} filas ocultas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row whose number the workbook does not show is left out.¦{count} rows whose numbers the workbook does not show are left out.</source>
        <translation>
            <numerusform>Se omite 1 fila cuyo número el libro no muestra.</numerusform>
            <numerusform>Se omiten {count} filas cuyos números el libro no muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that the workbook does not show counts as empty: in line {line}.¦{count} cells that the workbook does not show count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>1 celda que el libro no muestra se considera vacía: en la línea {line}.</numerusform>
            <numerusform>{count} celdas que el libro no muestra se consideran vacías; la primera está en la línea {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that is struck through counts as empty: in line {line}.¦{count} cells that are struck through count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>1 celda tachada se considera vacía: en la línea {line}.</numerusform>
            <numerusform>{count} celdas tachadas se consideran vacías; la primera está en la línea {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row that is struck through is left out.¦{count} rows that are struck through are left out.</source>
        <translation>
            <numerusform>Se omite 1 fila tachada.</numerusform>
            <numerusform>Se omiten {count} filas tachadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it separately.</source>
        <translation>En la línea {line} empieza una segunda tabla; no se lee. Impórtela por separado.</translation>
    </message>
    <message numerus="yes">
        <source>1 line has a name beside the number that is not used: “{name}” in line {line}.¦{count} lines have a name beside the number that is not used, the first “{name}” in line {line}.</source>
        <translation>
            <numerusform>1 línea tiene al lado del número un nombre que no se usa: «{name}», en la línea {line}.</numerusform>
            <numerusform>{count} líneas tienen al lado del número un nombre que no se usa; el primero es «{name}», en la línea {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of the lines left out may contain a phone number: line {line}.¦{count} of the lines left out may contain a phone number, the first in line {line}.</source>
        <translation>
            <numerusform>1 de las líneas omitidas puede contener un número de teléfono: la línea {line}.</numerusform>
            <numerusform>{count} de las líneas omitidas pueden contener un número de teléfono; la primera es la línea {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number without + is read with it, as {example}.¦{count} numbers without + are read with it, as {example}.</source>
        <translation>
            <numerusform>1 número sin + se lee con él: {example}.</numerusform>
            <numerusform>{count} números sin + se leen con él, como {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This type of workbook is read without its number formats: a + or a zero that only the format shows is missing. Check the numbers, or save it as .xlsx.</source>
        <translation>Este tipo de libro se lee sin sus formatos de número: falta un + o un cero que solo muestra el formato. Compruebe los números o guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a type that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>Este libro tiene contraseña, o es de un tipo que no se puede leer. Ábralo en una hoja de cálculo y guárdelo como .xlsx sin contraseña.</translation>
    </message>
    <message>
        <source>An internal error kept the program from reading this file, which may be fine.</source>
        <translation>Un error interno del programa impidió leer este archivo, que puede ser correcto.</translation>
    </message>
    <message>
        <source>The file needs more memory than a table with {limit} rows, or is damaged.</source>
        <translation>El archivo necesita más memoria que una tabla de {limit} filas, o está dañado.</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table with {limit} rows.</source>
        <translation>El archivo tarda más en leerse que una tabla de {limit} filas.</translation>
    </message>
    <message>
        <source>A spreadsheet could not calculate this cell (“{value}”). Correct it there, or enter the value.</source>
        <translation>Una hoja de cálculo no pudo calcular esta celda («{value}»). Corríjala allí o escriba el valor.</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one separately.</source>
        <translation>Esta fila pertenece a una segunda tabla que empieza en la línea {line}. Impórtela por separado.</translation>
    </message>
    <message>
        <source>The file claims to be {encoding}, but is not.</source>
        <translation>El archivo dice estar en {encoding} y no lo está.</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>Las hojas ocultas no se leen: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>1 text is partly struck through; that part is left out.¦{count} texts are partly struck through; those parts are left out.</source>
        <translation>
            <numerusform>1 texto está tachado en parte; esa parte se omite.</numerusform>
            <numerusform>{count} textos están tachados en parte; esas partes se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table with {limit} rows.</source>
        <translation>El libro descomprimido ocupa mucho más que una tabla de {limit} filas.</translation>
    </message>
    <message>
        <source>The workbook is compressed far more than a table can be.</source>
        <translation>El libro está mucho más comprimido de lo que puede estar una tabla.</translation>
    </message>
    <message>
        <source>This note in the data folder may not be from this program. Nothing was deleted.</source>
        <translation>No es seguro que esta nota de la carpeta de datos sea de este programa. No se eliminó nada.</translation>
    </message>
    <message>
        <source>To delete them, use “What this computer knows”.</source>
        <translation>Para eliminarlos, use «Lo que sabe este equipo».</translation>
    </message>
    <message>
        <source>No environment variable can have such a name. If this is the value itself, put plain: in front of it.</source>
        <translation>Ninguna variable de entorno puede tener ese nombre. Si es el valor mismo, escriba plain: delante.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>El llavero rechazó el acceso.</translation>
    </message>
    <message>
        <source>The keyring cannot store a secret of this size.</source>
        <translation>El llavero no puede guardar un secreto de este tamaño.</translation>
    </message>
    <message>
        <source>Open it again from the start page to see its status.</source>
        <translation>Ábralo de nuevo desde la página de inicio para ver su estado.</translation>
    </message>
    <message>
        <source>Your entries were not saved: the channel “{name}” was created in the meantime.</source>
        <translation>Lo escrito no se ha guardado: el canal «{name}» se creó entretanto.</translation>
    </message>
    <message>
        <source>Your entries were not saved: “{name}” was changed elsewhere in the meantime.</source>
        <translation>Lo escrito no se ha guardado: «{name}» se modificó entretanto en otro lugar.</translation>
    </message>
    <message>
        <source>Nothing is written there. Give a folder of your own with --data-dir DIR, or take ownership of it.</source>
        <translation>No se escribe nada allí. Indique una carpeta propia con --data-dir DIR, o hágase propietario de esta.</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit. Free some space, or choose another folder with --data-dir.</source>
        <translation>Lo escrito se conserva solo hasta que salga del programa. Libere espacio o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The file with this computer&apos;s channels was damaged; it was kept as {file}.</source>
        <translation>El archivo con los canales de este equipo estaba dañado y se conserva como {file}.</translation>
    </message>
    <message>
        <source>There is no backup, so the list starts empty. Check the PBX before you create a channel again.</source>
        <translation>No hay copia de seguridad, así que la lista empieza vacía. Mire en la centralita antes de crear otra vez un canal.</translation>
    </message>
    <message>
        <source>Everyone on this computer can write to the data folder {folder}.</source>
        <translation>Cualquiera en este equipo puede escribir en la carpeta de datos {folder}.</translation>
    </message>
    <message>
        <source>Other accounts of the group {group} can write to the data folder {folder}.</source>
        <translation>Otras cuentas del grupo {group} pueden escribir en la carpeta de datos {folder}.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Instale la versión más reciente. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup of {date} is used; anything done since then is missing. Check the PBX first.</source>
        <translation>Se usa la copia de seguridad del {date}; falta lo que se hizo desde entonces. Mire primero en la centralita.</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read. Nothing was sent.</source>
        <translation>No se pudieron leer los secretos de «{name}». No se envió nada.</translation>
    </message>
    <message>
        <source>Another program changed a secret of “{name}” in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Otro programa ha cambiado un secreto de «{name}» en el llavero de este equipo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Open it and check or enter the marked secret.</source>
        <translation>Ábralo y compruebe o introduzca el secreto marcado.</translation>
    </message>
    <message>
        <source>This channel&apos;s data in the data folder is damaged.</source>
        <translation>Los datos de este canal en la carpeta de datos están dañados.</translation>
    </message>
    <message>
        <source>Earlier webhook address</source>
        <translation>Dirección anterior del webhook</translation>
    </message>
    <message>
        <source>only until you quit: the keyring did not accept it</source>
        <translation>solo hasta que salga del programa: el llavero no lo aceptó</translation>
    </message>
    <message>
        <source>only until you quit: the keyring has not stored it yet</source>
        <translation>solo hasta que salga del programa: el llavero aún no lo ha guardado</translation>
    </message>
    <message>
        <source>no longer in the keyring</source>
        <translation>ya no está en el llavero</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring refused</source>
        <translation>no se pudo eliminar: el llavero lo rechazó</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring failed</source>
        <translation>no se pudo eliminar: error del llavero</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 done¦{done} of {count} done</source>
        <translation>
            <numerusform>{done} de 1 hecho</numerusform>
            <numerusform>{done} de {count} hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel checked¦{count} channels checked</source>
        <translation>
            <numerusform>1 canal comprobado</numerusform>
            <numerusform>{count} canales comprobados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has another webhook at {provider}: set it¦{count} numbers have another webhook at {provider}: set it</source>
        <translation>
            <numerusform>{count} número tiene otro webhook en {provider}: configúrelo</numerusform>
            <numerusform>{count} números tienen otro webhook en {provider}: configúrelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Messaging Service “{name}” decides for its number {numbers}. Let the number decide?¦The Messaging Service “{name}” decides for its {count} numbers, also for {numbers}. Let the numbers decide? {others} would then use their own addresses, too.</source>
        <translation>
            <numerusform>El Messaging Service «{name}» decide por su número {numbers}. ¿Dejar que decida el número?</numerusform>
            <numerusform>El Messaging Service «{name}» decide por sus {count} números, también por {numbers}. ¿Dejar que decidan los números? Entonces {others} usarían también sus propias direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 gets its first address¦{count} get their first address</source>
        <translation>
            <numerusform>1 recibe su primera dirección</numerusform>
            <numerusform>{count} reciben su primera dirección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 replaces another¦{count} replace another</source>
        <translation>
            <numerusform>1 sustituye a otra</numerusform>
            <numerusform>{count} sustituyen a otra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 has it already¦{count} have it already</source>
        <translation>
            <numerusform>1 ya la tiene</numerusform>
            <numerusform>{count} ya la tienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, for its 1 number¦Yes, for its {count} numbers</source>
        <translation>
            <numerusform>Sí, para su número ({count})</numerusform>
            <numerusform>Sí, para sus {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set it for 1 number¦Set it for {count} numbers</source>
        <translation>
            <numerusform>Configurarlo para {count} número</numerusform>
            <numerusform>Configurarlo para {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 site¦{count} sites</source>
        <translation>
            <numerusform>{count} sede</numerusform>
            <numerusform>{count} sedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 problem¦{count} problems</source>
        <translation>
            <numerusform>{count} problema</numerusform>
            <numerusform>{count} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for 1 secret of this computer: {which}. Give it?¦The plan asks for {count} secrets of this computer: {which}. Give them?</source>
        <translation>
            <numerusform>El plan pide a este equipo {count} secreto: {which}. ¿Facilitarlo?</numerusform>
            <numerusform>El plan pide a este equipo {count} secretos: {which}. ¿Facilitarlos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 deleted secret is still in the keyring: {why}¦{count} deleted secrets are still in the keyring: {why}</source>
        <translation>
            <numerusform>1 secreto eliminado sigue en el llavero: {why}</numerusform>
            <numerusform>{count} secretos eliminados siguen en el llavero: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create {count}</source>
        <translation>
            <numerusform>&amp;Crearlo</numerusform>
            <numerusform>&amp;Crear {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create all {count}</source>
        <translation>
            <numerusform>&amp;Crearlo</numerusform>
            <numerusform>&amp;Crear los {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the &amp;sheet…¦Save all {count} &amp;sheets…</source>
        <translation>
            <numerusform>Guardar la &amp;hoja…</numerusform>
            <numerusform>Guardar las {count} &amp;hojas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and 1 more¦and {count} more</source>
        <translation>
            <numerusform>y 1 más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was deleted on this computer.¦{count} channels were deleted on this computer.</source>
        <translation>
            <numerusform>Se eliminó 1 canal de este equipo.</numerusform>
            <numerusform>Se eliminaron {count} canales de este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}, 1 with a destination¦{numbers}, {count} with a destination</source>
        <translation>
            <numerusform>{numbers}, 1 con destino</numerusform>
            <numerusform>{numbers}, {count} con destino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel file was written.¦{count} channel files were written.</source>
        <translation>
            <numerusform>Se escribió 1 archivo de canal.</numerusform>
            <numerusform>Se escribieron {count} archivos de canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 key does not look right; the Account page says why.¦{count} keys do not look right; the Account page says why.</source>
        <translation>
            <numerusform>1 clave no parece correcta; la página de la cuenta dice por qué.</numerusform>
            <numerusform>{count} claves no parecen correctas; la página de la cuenta dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was imported.¦{count} channels were imported.</source>
        <translation>
            <numerusform>Se importó 1 canal.</numerusform>
            <numerusform>Se importaron {count} canales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Unlock the keyring and delete 1 secret¦&amp;Unlock the keyring and delete {count} secrets</source>
        <translation>
            <numerusform>&amp;Desbloquear el llavero y eliminar 1 secreto</numerusform>
            <numerusform>&amp;Desbloquear el llavero y eliminar {count} secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} and 1 more¦{number} and {count} more</source>
        <translation>
            <numerusform>{number} y {count} más</numerusform>
            <numerusform>{number} y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 change¦{count} changes</source>
        <translation>
            <numerusform>1 cambio</numerusform>
            <numerusform>{count} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make 1 &amp;change¦Make {count} &amp;changes</source>
        <translation>
            <numerusform>Aplicar 1 cam&amp;bio</numerusform>
            <numerusform>Aplicar {count} cam&amp;bios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 difference. Which side is right?¦{count} differences. Which side is right?</source>
        <translation>
            <numerusform>1 diferencia. ¿Qué lado es el correcto?</numerusform>
            <numerusform>{count} diferencias. ¿Qué lado es el correcto?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave it &amp;as it is¦Leave {count} as they &amp;are</source>
        <translation>
            <numerusform>Dejarla &amp;como está</numerusform>
            <numerusform>Dejar las {count} &amp;como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy, leave 1 name open¦Copy, leave {count} names open</source>
        <translation>
            <numerusform>Copiar y dejar 1 nombre abierto</numerusform>
            <numerusform>Copiar y dejar {count} nombres abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel read¦{count} channels read</source>
        <translation>
            <numerusform>1 canal leído</numerusform>
            <numerusform>{count} canales leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Members pick up conversations themselves.</source>
        <translation>Los miembros toman las conversaciones ellos mismos.</translation>
    </message>
    <message numerus="yes">
        <source>1 channel¦{count} channels</source>
        <translation>
            <numerusform>1 canal</numerusform>
            <numerusform>{count} canales</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} cannot find the number, page or account.</source>
        <translation>{provider} no encuentra el número, la página o la cuenta.</translation>
    </message>
    <message>
        <source>{provider} does not accept this type of file.</source>
        <translation>{provider} no acepta este tipo de archivo.</translation>
    </message>
    <message>
        <source>{pbx} gives no reason.</source>
        <translation>{pbx} no da ningún motivo.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. The account has 1 number.¦{provider} accepts these keys. The account has {count} numbers.</source>
        <translation>
            <numerusform>{provider} acepta estas claves. La cuenta tiene 1 número.</numerusform>
            <numerusform>{provider} acepta estas claves. La cuenta tiene {count} números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. Account “{account}”, 1 number.¦{provider} accepts these keys. Account “{account}”, {count} numbers.</source>
        <translation>
            <numerusform>{provider} acepta estas claves. Cuenta «{account}», 1 número.</numerusform>
            <numerusform>{provider} acepta estas claves. Cuenta «{account}», {count} números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is open or has changed since, and stays in the list.¦{count} channels are open or have changed since, and stay in the list.</source>
        <translation>
            <numerusform>«{name}» está abierto o ha cambiado desde entonces, y sigue en la lista.</numerusform>
            <numerusform>{count} canales están abiertos o han cambiado desde entonces, y siguen en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} is reachable. 1 channel is waiting.¦{pbx} is reachable. {count} channels are waiting.</source>
        <translation>
            <numerusform>{pbx} es accesible. Espera 1 canal.</numerusform>
            <numerusform>{pbx} es accesible. Esperan {count} canales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel¦Creating channel {number} of {count}</source>
        <translation>
            <numerusform>Creando el canal</numerusform>
            <numerusform>Creando el canal {number} de {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel on {pbx}¦Creating channel {number} of {count} on {pbx}</source>
        <translation>
            <numerusform>Creando el canal en {pbx}</numerusform>
            <numerusform>Creando el canal {number} de {count} en {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thing is missing¦{count} things are missing</source>
        <translation>
            <numerusform>Falta una cosa</numerusform>
            <numerusform>Faltan {count} cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>{pbx} is reachable</source>
        <translation>{pbx} es accesible</translation>
    </message>
    <message numerus="yes">
        <source>1 sheet was saved.¦{count} sheets were saved.</source>
        <translation>
            <numerusform>Se guardó 1 hoja.</numerusform>
            <numerusform>Se guardaron {count} hojas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Certificado por comparar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Waiting for PBX</source>
        <translation>Espera a la centralita</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>It was ready, but one of its keys is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Estaba listo, pero una de sus claves ya no está en el llavero de este equipo. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} right now, by another window or command. Nothing else is sent in the meantime.</source>
        <translation>Se está enviando ahora a {pbx} desde otra ventana o comando. Mientras tanto no se envía nada más.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but no clear answer came back. Press “Look now” to search the PBX for it; nothing is sent until that is clear.</source>
        <translation>Se envió a {pbx}, pero no llegó una respuesta clara. Pulse «Buscar ahora» para buscarlo en la centralita; no se envía nada hasta que esté aclarado.</translation>
    </message>
    <message>
        <source>To fix: {names}</source>
        <translation>Por corregir: {names}</translation>
    </message>
    <message>
        <source>Waiting for {pbx}</source>
        <translation>Espera a {pbx}</translation>
    </message>
    <message numerus="yes">
        <source>1 destination¦{count} destinations</source>
        <translation>
            <numerusform>1 destino</numerusform>
            <numerusform>{count} destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection not known yet</source>
        <translation>Conexión aún desconocida</translation>
    </message>
    <message numerus="yes">
        <source>Destination of 1 number¦Destination of {count} numbers</source>
        <translation>
            <numerusform>Destino de 1 número</numerusform>
            <numerusform>Destino de {count} números</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to {provider}</source>
        <translation>Conectado con {provider}</translation>
    </message>
    <message>
        <source>Not included in the PBX&apos;s plan</source>
        <translation>No incluido en el plan de la centralita</translation>
    </message>
    <message>
        <source>No longer in the keyring</source>
        <translation>Ya no está en el llavero</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Aún no se ha introducido nada</translation>
    </message>
    <message numerus="yes">
        <source>1 other number¦{count} other numbers</source>
        <translation>
            <numerusform>1 número más</numerusform>
            <numerusform>{count} números más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 number¦&amp;Add {count} numbers</source>
        <translation>
            <numerusform>&amp;Añadir 1 número</numerusform>
            <numerusform>&amp;Añadir {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number¦{count} numbers</source>
        <translation>
            <numerusform>1 número</numerusform>
            <numerusform>{count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 page¦{count} pages</source>
        <translation>
            <numerusform>1 página</numerusform>
            <numerusform>{count} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 other page¦{count} other pages</source>
        <translation>
            <numerusform>1 página más</numerusform>
            <numerusform>{count} páginas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 page¦&amp;Add {count} pages</source>
        <translation>
            <numerusform>&amp;Añadir 1 página</numerusform>
            <numerusform>&amp;Añadir {count} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Aún no hay páginas</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Aún no hay números</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está allí</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <source>Webhook domain</source>
        <translation>Dominio del webhook</translation>
    </message>
    <message>
        <source>Close sessions</source>
        <translation>Cerrar sesiones</translation>
    </message>
    <message>
        <source>Days until a session is closed</source>
        <translation>Días hasta cerrar una sesión</translation>
    </message>
    <message>
        <source>Yeastar FQDN</source>
        <translation>FQDN de Yeastar</translation>
    </message>
    <message>
        <source>Own domain (NAT)</source>
        <translation>Dominio propio (NAT)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automáticamente</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>the access key and the secret key belong to different accounts</source>
        <translation>Access Key y Secret Key pertenecen a cuentas distintas</translation>
    </message>
    <message numerus="yes">
        <source>It expires on {date}, in 1 hour. A system user&apos;s token does not expire.¦It expires on {date}, in {count} hours. A system user&apos;s token does not expire.</source>
        <translation>
            <numerusform>Caduca el {date}, dentro de {count} hora. El token de un usuario del sistema no caduca.</numerusform>
            <numerusform>Caduca el {date}, dentro de {count} horas. El token de un usuario del sistema no caduca.</numerusform>
        </translation>
    </message>
    <message>
        <source>the SID and the Secret belong to different keys</source>
        <translation>SID y secreto pertenecen a claves distintas</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>No, omitirlo</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet “{sheet}”. Choose one of these: {sheets}.</source>
        <translation>El libro no tiene ninguna hoja visible «{sheet}». Elija una de estas: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>At {provider} this address belongs to “{name}”, which serves 1 number. Messages to the others would go to {pbx}, too: {numbers}¦At {provider} this address belongs to “{name}”, which serves {count} numbers. Messages to the others would go to {pbx}, too: {numbers}</source>
        <translation>
            <numerusform>En {provider} esta dirección pertenece a «{name}», que atiende {count} número. Los mensajes para los demás llegarían también a {pbx}: {numbers}</numerusform>
            <numerusform>En {provider} esta dirección pertenece a «{name}», que atiende {count} números. Los mensajes para los demás llegarían también a {pbx}: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give it¦&amp;Give them</source>
        <translation>
            <numerusform>&amp;Facilitarlo</numerusform>
            <numerusform>&amp;Facilitarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 PBX was written to the list, without its Client Secret.¦{count} PBXs were written to the list, without their Client Secrets.</source>
        <translation>
            <numerusform>Se escribió 1 centralita en la lista, sin su Client Secret.</numerusform>
            <numerusform>Se escribieron {count} centralitas en la lista, sin sus Client Secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. Check it, then create it or keep it ready.</source>
        <translation>Está todo. Revíselo y después créelo o déjelo preparado.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message numerus="yes">
        <source>1 number has too many or too few digits for its country: “{example}” in line {line}.¦{count} numbers have too many or too few digits for their country, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>1 número tiene demasiadas o muy pocas cifras para su país: «{example}» en la línea {line}.</numerusform>
            <numerusform>{count} números tienen demasiadas o muy pocas cifras para su país; el primero es «{example}» en la línea {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” is the same address. Check which of the two fields it belongs in.</source>
        <translation>«{other}» es la misma dirección. Compruebe a cuál de los dos campos corresponde.</translation>
    </message>
    <message>
        <source>The PBX no longer supports the API version that this program uses.</source>
        <translation>La centralita ya no admite la versión de la API que usa este programa.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS blocks this program from the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>Compruebe el cable de red o la Wi-Fi. Si un navegador llega a la centralita, macOS impide a este programa el acceso a la red local: permítalo en Ajustes del Sistema &gt; Privacidad y seguridad &gt; Red local.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Numbers and webhook cannot be read or set from here; follow the manual steps instead.</source>
        <translation>Permisos que faltan: {lacking}. Desde aquí no se pueden leer ni configurar los números y el webhook; siga en su lugar los pasos manuales.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Without them the PBX cannot send.</source>
        <translation>Permisos que faltan: {lacking}. Sin ellos la centralita no puede enviar.</translation>
    </message>
    <message>
        <source>A note in the data folder is damaged: the secret that it is about may still be in the keyring.</source>
        <translation>Una nota de la carpeta de datos está dañada: el secreto al que se refiere puede seguir en el llavero.</translation>
    </message>
    <message>
        <source>Look in the keyring for entries that begin with “{name}”, and delete them there.</source>
        <translation>Busque en el llavero las entradas que empiezan por «{name}» y elimínelas allí.</translation>
    </message>
    <message>
        <source>This program&apos;s own entries are not given to any channel file.</source>
        <translation>Las entradas de este mismo programa no se dan a ningún archivo de canal.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no entry “{entry}”. Use SERVICE/USER.</source>
        <translation>El llavero de este equipo no tiene la entrada «{entry}». Use SERVICE/USER.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring gave no value. {reason}</source>
        <translation>El llavero de este equipo no dio ningún valor. {reason}</translation>
    </message>
    <message>
        <source>This computer has no keyring that this program can use.</source>
        <translation>Este equipo no tiene ningún llavero que este programa pueda usar.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (format {version}).</source>
        <translation>La carpeta de datos fue escrita por una versión más reciente de este programa (formato {version}).</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this program.</source>
        <translation>Este canal fue escrito por una versión más reciente de este programa.</translation>
    </message>
    <message numerus="yes">
        <source>1 done¦{count} done</source>
        <translation>
            <numerusform>1 hecho</numerusform>
            <numerusform>{count} hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the number a profile of its own¦Give the {count} numbers a profile of their own</source>
        <translation>
            <numerusform>Dar al número un perfil propio</numerusform>
            <numerusform>Dar a los {count} números un perfil propio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others use this address, too. At {provider} it belongs to “{name}”, which serves 1 number, {own} of this channel.¦Others use this address, too. At {provider} it belongs to “{name}”, which serves {count} numbers, {own} of this channel.</source>
        <translation>
            <numerusform>Otros también usan esta dirección. En {provider} pertenece a «{name}», que atiende 1 número, {own} de este canal.</numerusform>
            <numerusform>Otros también usan esta dirección. En {provider} pertenece a «{name}», que atiende {count} números, {own} de este canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer 1 question first¦Answer {count} questions first</source>
        <translation>
            <numerusform>Responda primero 1 pregunta</numerusform>
            <numerusform>Responda primero {count} preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number still has the old address¦{count} numbers still have the old address</source>
        <translation>
            <numerusform>1 número sigue con la dirección anterior</numerusform>
            <numerusform>{count} números siguen con la dirección anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back what was set before, in 1 place? Press the button again.¦Put back what was set before, in {count} places? Press the button again.</source>
        <translation>
            <numerusform>¿Restablecer lo que había antes, en {count} lugar? Pulse el botón otra vez.</numerusform>
            <numerusform>¿Restablecer lo que había antes, en {count} lugares? Pulse el botón otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to decide¦{count} to decide</source>
        <translation>
            <numerusform>1 por decidir</numerusform>
            <numerusform>{count} por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 number to a new profile¦Move {count} numbers to a new profile</source>
        <translation>
            <numerusform>Mover 1 número a un perfil nuevo</numerusform>
            <numerusform>Mover {count} números a un perfil nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number is as it was before¦{count} numbers are as they were before</source>
        <translation>
            <numerusform>1 número está como antes</numerusform>
            <numerusform>{count} números están como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has the new address¦{count} numbers have the new address</source>
        <translation>
            <numerusform>1 número tiene la dirección nueva</numerusform>
            <numerusform>{count} números tienen la dirección nueva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try 1 again¦Try {count} again</source>
        <translation>
            <numerusform>Intentar de nuevo {count}</numerusform>
            <numerusform>Intentar de nuevo {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check 1 again¦Check {count} again</source>
        <translation>
            <numerusform>Comprobar de nuevo {count}</numerusform>
            <numerusform>Comprobar de nuevo {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to create¦{count} to create</source>
        <translation>
            <numerusform>{count} por crear</numerusform>
            <numerusform>{count} por crear</numerusform>
        </translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cuota de disco superada</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was imported. Import the table in smaller parts.</source>
        <translation>No se importó nada. Importe la tabla en partes más pequeñas.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again, or save the table as CSV and import that file.</source>
        <translation>No se importó nada. Inténtelo de nuevo, o guarde la tabla como CSV e importe ese archivo.</translation>
    </message>
    <message numerus="yes">
        <source>1 to change¦{count} to change</source>
        <translation>
            <numerusform>{count} por cambiar</numerusform>
            <numerusform>{count} por cambiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 as planned¦{count} as planned</source>
        <translation>
            <numerusform>{count} según lo previsto</numerusform>
            <numerusform>{count} según lo previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message numerus="yes">
        <source>1 of them lacks the numbers from its e-mail: nobody has added them or left them out yet.¦{count} of them lack the numbers from their e-mail: nobody has added them or left them out yet.</source>
        <translation>
            <numerusform>En 1 de ellos faltan los números del correo: aún no se han añadido ni descartado.</numerusform>
            <numerusform>En {count} de ellos faltan los números del correo: aún no se han añadido ni descartado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 secret¦{count} secrets</source>
        <translation>
            <numerusform>{count} secreto</numerusform>
            <numerusform>{count} secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate¦{count} certificates</source>
        <translation>
            <numerusform>{count} certificado</numerusform>
            <numerusform>{count} certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this one¦Delete all {count}</source>
        <translation>
            <numerusform>Eliminar este</numerusform>
            <numerusform>Eliminar los {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created on {pbx}¦{count} channels created on {pbx}</source>
        <translation>
            <numerusform>1 canal creado en {pbx}</numerusform>
            <numerusform>{count} canales creados en {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created on {pbx}¦{done} of {count} channels created on {pbx}</source>
        <translation>
            <numerusform>Canales creados en {pbx}: {done} de {count}</numerusform>
            <numerusform>Canales creados en {pbx}: {done} de {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created¦{count} channels created</source>
        <translation>
            <numerusform>1 canal creado</numerusform>
            <numerusform>{count} canales creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created¦{done} of {count} channels created</source>
        <translation>
            <numerusform>Canales creados: {done} de {count}</numerusform>
            <numerusform>Canales creados: {done} de {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the channel itself is missing. Its PBX is not in this computer&apos;s list: go on, and check the login.</source>
        <translation>Al canal en sí no le falta nada. Su centralita no está en la lista de este equipo: continúe y compruebe los datos de acceso.</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the numbers</source>
        <translation>C&amp;ontinuar con los números</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the pages</source>
        <translation>C&amp;ontinuar con las páginas</translation>
    </message>
    <message>
        <source>Nothing is missing. You can create it whenever {pbx} is reachable from here.</source>
        <translation>Está todo. Puede crearlo siempre que {pbx} sea accesible desde aquí.</translation>
    </message>
    <message>
        <source>Nothing to &amp;add</source>
        <translation>N&amp;ada que añadir</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The keys of this channel are not on this computer. It is not known whether the PBX keeps keys that are not sent along. If it does not, the channel loses its connection until you type them again.</source>
        <translation>Las claves de este canal no están en este equipo. No se sabe si la centralita conserva las claves que no se envían. Si no lo hace, el canal pierde la conexión hasta que se escriban de nuevo.</translation>
    </message>
    <message>
        <source>as it is on the PBX</source>
        <translation>como está en la centralita</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>An address of the provider is changed. It can only be sent together with the keys.</source>
        <translation>Cambia una dirección del proveedor. Solo se puede enviar junto con las claves.</translation>
    </message>
    <message>
        <source>goes to {destination}</source>
        <translation>va a {destination}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Destination of {number}</source>
        <translation>Destino de {number}</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Quién puede escribir desde {number}</translation>
    </message>
    <message>
        <source>Spelling of {number}</source>
        <translation>Escritura de {number}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name, other number</source>
        <translation>mismo nombre, otro número</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>no existe allí</translation>
    </message>
    <message numerus="yes">
        <source>{same} of 1 name was found there.¦{same} of {count} names were found there.</source>
        <translation>
            <numerusform>{same} de {count} nombre encontrado allí.</numerusform>
            <numerusform>{same} de {count} nombres encontrados allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in use: 1 message in the period shown.¦It is in use: {count} messages in the period shown.</source>
        <translation>
            <numerusform>Está en uso: {count} mensaje en el período mostrado.</numerusform>
            <numerusform>Está en uso: {count} mensajes en el período mostrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same applies to 1 more number.¦The same applies to {count} more numbers.</source>
        <translation>
            <numerusform>Lo mismo vale para {count} número más.</numerusform>
            <numerusform>Lo mismo vale para {count} números más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 minute without a message¦after {count} minutes without a message</source>
        <translation>
            <numerusform>tras 1 minuto sin mensajes</numerusform>
            <numerusform>tras {count} minutos sin mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 hour without a message¦after {count} hours without a message</source>
        <translation>
            <numerusform>tras 1 hora sin mensajes</numerusform>
            <numerusform>tras {count} horas sin mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of 1 channel¦{shown} of {count} channels</source>
        <translation>
            <numerusform>{shown} de {count} canal</numerusform>
            <numerusform>{shown} de {count} canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue. Queues are never deleted from here.¦{count} message queues. Queues are never deleted from here.</source>
        <translation>
            <numerusform>{count} cola de mensajes. Desde aquí nunca se elimina una cola.</numerusform>
            <numerusform>{count} colas de mensajes. Desde aquí nunca se elimina una cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} knows 1 template of this account: its token and the account are right.¦{pbx} knows {count} templates of this account: its token and the account are right.</source>
        <translation>
            <numerusform>{pbx} conoce {count} plantilla de esta cuenta: su token y la cuenta son correctos.</numerusform>
            <numerusform>{pbx} conoce {count} plantillas de esta cuenta: su token y la cuenta son correctos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this code on every page of the website, usually just before &lt;/body&gt;</source>
        <translation>Ponga este código en todas las páginas del sitio web, normalmente justo antes de &lt;/body&gt;</translation>
    </message>
    <message>
        <source>Open the website, write “Hello” in the chat, and check that it arrives.</source>
        <translation>Abra el sitio web, escriba «Hola» en el chat y compruebe que el mensaje llega.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Subscription has ended</source>
        <translation>La suscripción ha terminado</translation>
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
        <source>messages of today</source>
        <translation>mensajes de hoy</translation>
    </message>
    <message>
        <source>messages of yesterday</source>
        <translation>mensajes de ayer</translation>
    </message>
    <message>
        <source>messages of the last 7 days</source>
        <translation>mensajes de los últimos 7 días</translation>
    </message>
    <message>
        <source>messages of the last 30 days</source>
        <translation>mensajes de los últimos 30 días</translation>
    </message>
    <message>
        <source>messages of this month</source>
        <translation>mensajes de este mes</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todos los mensajes</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en vivo</translation>
    </message>
    <message>
        <source>&amp;Fetch from the provider…</source>
        <translation>O&amp;btener del proveedor…</translation>
    </message>
    <message>
        <source>Num&amp;bers in E.164 format</source>
        <translation>&amp;Números en formato E.164</translation>
    </message>
    <message>
        <source>S&amp;how the column of types</source>
        <translation>Mostrar la columna de t&amp;ipos</translation>
    </message>
    <message>
        <source>&amp;Original order of the lines</source>
        <translation>Orden original de las lín&amp;eas</translation>
    </message>
    <message numerus="yes">
        <source>1 line pasted.¦{count} lines pasted.</source>
        <translation>
            <numerusform>1 línea pegada.</numerusform>
            <numerusform>{count} líneas pegadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number was reformatted: {before} became {after}. Press Ctrl+Z to undo.¦{count} numbers were reformatted, for example {before} to {after}. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>Se reescribió 1 número: {before} pasó a {after}. Pulse Ctrl+Z para deshacer.</numerusform>
            <numerusform>Se reescribieron {count} números, por ejemplo {before} a {after}. Pulse Ctrl+Z para deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste 1 line¦Paste {count} lines</source>
        <translation>
            <numerusform>Pegar 1 línea</numerusform>
            <numerusform>Pegar {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into 1 line¦Paste into {count} lines</source>
        <translation>
            <numerusform>Pegar en 1 línea</numerusform>
            <numerusform>Pegar en {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line changed.¦{count} lines changed.</source>
        <translation>
            <numerusform>1 línea cambiada.</numerusform>
            <numerusform>{count} líneas cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line copied.¦{count} lines copied.</source>
        <translation>
            <numerusform>1 línea copiada.</numerusform>
            <numerusform>{count} líneas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number: {first}¦{count} numbers: {first} … {last}</source>
        <translation>
            <numerusform>1 número: {first}</numerusform>
            <numerusform>{count} números: {first} … {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to 1 number go to¦Messages to {count} numbers go to</source>
        <translation>
            <numerusform>Los mensajes para 1 número van a</numerusform>
            <numerusform>Los mensajes para {count} números van a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the destination of 1 line¦Set the destination of {count} lines</source>
        <translation>
            <numerusform>Establecer el destino de 1 línea</numerusform>
            <numerusform>Establecer el destino de {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear 1 line¦Clear {count} lines</source>
        <translation>
            <numerusform>Vaciar 1 línea</numerusform>
            <numerusform>Vaciar {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill 1 line¦Fill {count} lines</source>
        <translation>
            <numerusform>Rellenar 1 línea</numerusform>
            <numerusform>Rellenar {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who may write from 1 number¦Who may write from {count} numbers</source>
        <translation>
            <numerusform>Quién puede escribir desde 1 número</numerusform>
            <numerusform>Quién puede escribir desde {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E.164 format in 1 line¦E.164 format in {count} lines</source>
        <translation>
            <numerusform>Formato E.164 en 1 línea</numerusform>
            <numerusform>Formato E.164 en {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort 1 line¦Sort {count} lines</source>
        <translation>
            <numerusform>Ordenar 1 línea</numerusform>
            <numerusform>Ordenar {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the members of 1 line¦Set the members of {count} lines</source>
        <translation>
            <numerusform>Establecer los miembros de 1 línea</numerusform>
            <numerusform>Establecer los miembros de {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add 1 number¦Add {count} numbers</source>
        <translation>
            <numerusform>Añadir 1 número</numerusform>
            <numerusform>Añadir {count} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 line¦Move {count} lines</source>
        <translation>
            <numerusform>Mover 1 línea</numerusform>
            <numerusform>Mover {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number read, {ticked} ticked¦{count} numbers read, {ticked} ticked</source>
        <translation>
            <numerusform>{count} número leído, marcados: {ticked}</numerusform>
            <numerusform>{count} números leídos, marcados: {ticked}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line left out¦{count} lines left out</source>
        <translation>
            <numerusform>1 línea omitida</numerusform>
            <numerusform>{count} líneas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1, skip {open}¦&amp;Add {count}, skip {open}</source>
        <translation>
            <numerusform>&amp;Añadir 1, omitir {open}</numerusform>
            <numerusform>&amp;Añadir {count}, omitir {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also add the line with a problem, to fix it in the table¦Also add the {count} lines with problems, to fix them in the table</source>
        <translation>
            <numerusform>Añadir también la línea con un problema, para corregirla en la tabla</numerusform>
            <numerusform>Añadir también las {count} líneas con problemas, para corregirlas en la tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line to decide¦{count} lines to decide</source>
        <translation>
            <numerusform>1 línea por decidir</numerusform>
            <numerusform>{count} líneas por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has no country code.¦{count} numbers have no country code.</source>
        <translation>
            <numerusform>1 número no tiene prefijo de país.</numerusform>
            <numerusform>{count} números no tienen prefijo de país.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem is skipped¦{count} with problems are skipped</source>
        <translation>
            <numerusform>Se omite 1 con un problema</numerusform>
            <numerusform>Se omiten {count} con problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 reformatted¦{count} reformatted</source>
        <translation>
            <numerusform>1 reescrito</numerusform>
            <numerusform>{count} reescritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names its own destination and keeps it.¦{count} lines name their own destination and keep it.</source>
        <translation>
            <numerusform>1 línea indica su propio destino y lo conserva.</numerusform>
            <numerusform>{count} líneas indican su propio destino y lo conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove 1 line¦Remove {count} lines</source>
        <translation>
            <numerusform>Quitar 1 línea</numerusform>
            <numerusform>Quitar {count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation>{name} (organización)</translation>
    </message>
    <message numerus="yes">
        <source>{name} added, 1 chosen¦{name} added, {count} chosen</source>
        <translation>
            <numerusform>{name} añadido, 1 elegido</numerusform>
            <numerusform>{name} añadido, {count} elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed, 1 chosen¦{name} removed, {count} chosen</source>
        <translation>
            <numerusform>{name} quitado, 1 elegido</numerusform>
            <numerusform>{name} quitado, {count} elegidos</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>1 more: keep typing¦{count} more: keep typing</source>
        <translation>
            <numerusform>1 más: siga escribiendo</numerusform>
            <numerusform>{count} más: siga escribiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever &amp;answers first</source>
        <translation>Quien &amp;responda primero</translation>
    </message>
    <message>
        <source>Further messages then go to that person.</source>
        <translation>Los mensajes siguientes van entonces a esa persona.</translation>
    </message>
    <message>
        <source>Whoever presses “&amp;Pick up”</source>
        <translation>Quien pulse «&amp;Pick up»</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>Na&amp;die</translation>
    </message>
    <message>
        <source>No one can take it over; it stays with all members.</source>
        <translation>Nadie puede tomarla; queda con todos los miembros.</translation>
    </message>
    <message numerus="yes">
        <source>1 member¦{count} members</source>
        <translation>
            <numerusform>1 miembro</numerusform>
            <numerusform>{count} miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem¦{count} with problems</source>
        <translation>
            <numerusform>1 con un problema</numerusform>
            <numerusform>{count} con problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 complete¦{count} complete</source>
        <translation>
            <numerusform>1 completo</numerusform>
            <numerusform>{count} completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 without destination¦{count} without destination</source>
        <translation>
            <numerusform>1 sin destino</numerusform>
            <numerusform>{count} sin destino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 shown¦{count} shown</source>
        <translation>
            <numerusform>1 a la vista</numerusform>
            <numerusform>{count} a la vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 selected¦{count} selected</source>
        <translation>
            <numerusform>1 seleccionado</numerusform>
            <numerusform>{count} seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 duplicate¦{count} duplicates</source>
        <translation>
            <numerusform>1 duplicado</numerusform>
            <numerusform>{count} duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line imported. Press Ctrl+Z to undo.¦{count} lines imported. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>1 línea importada. Pulse Ctrl+Z para deshacer.</numerusform>
            <numerusform>{count} líneas importadas. Pulse Ctrl+Z para deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import 1 line¦Import {count} lines</source>
        <translation>
            <numerusform>Importar 1 línea</numerusform>
            <numerusform>Importar {count} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line exported to {file}.¦{count} lines exported to {file}.</source>
        <translation>
            <numerusform>1 línea exportada a {file}.</numerusform>
            <numerusform>{count} líneas exportadas a {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder. The table is unchanged.</source>
        <translation>Elija otra carpeta. La tabla no ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>1 matches.¦{count} match. Keep typing, or choose one with the arrow keys.</source>
        <translation>
            <numerusform>Coincide 1.</numerusform>
            <numerusform>Coinciden {count}. Siga escribiendo o elija uno con las flechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} refused line {line}.¦{pbx} refused {count} lines; the first is line {line}.</source>
        <translation>
            <numerusform>{pbx} rechazó la línea {line}.</numerusform>
            <numerusform>{pbx} rechazó {count} líneas; la primera es la línea {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message per second¦{count} messages per second</source>
        <translation>
            <numerusform>1 mensaje por segundo</numerusform>
            <numerusform>{count} mensajes por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 day without a message¦after {count} days without a message</source>
        <translation>
            <numerusform>tras 1 día sin mensajes</numerusform>
            <numerusform>tras {count} días sin mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and 1 more¦… and {count} more</source>
        <translation>
            <numerusform>… y 1 más</numerusform>
            <numerusform>… y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 refused¦{count} refused</source>
        <translation>
            <numerusform>1 rechazado</numerusform>
            <numerusform>{count} rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 extension¦{count} extensions</source>
        <translation>
            <numerusform>1 extensión</numerusform>
            <numerusform>{count} extensiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue¦{count} message queues</source>
        <translation>
            <numerusform>1 cola de mensajes</numerusform>
            <numerusform>{count} colas de mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group¦{count} groups</source>
        <translation>
            <numerusform>1 grupo</numerusform>
            <numerusform>{count} grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through 1 channel¦Looked through {count} channels</source>
        <translation>
            <numerusform>1 canal revisado</numerusform>
            <numerusform>{count} canales revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked once.¦Looked {count} times.</source>
        <translation>
            <numerusform>Se ha buscado una vez.</numerusform>
            <numerusform>Se ha buscado {count} veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value, in line {places}; not used¦{count} different values, in lines {places}; none was used</source>
        <translation>
            <numerusform>1 valor, en la línea {places}; no se usó</numerusform>
            <numerusform>{count} valores distintos, en las líneas {places}; no se usó ninguno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} · see also line {lines}¦{where} · see also lines {lines}</source>
        <translation>
            <numerusform>{where} · ver también la línea {lines}</numerusform>
            <numerusform>{where} · ver también las líneas {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 address¦{count} addresses</source>
        <translation>
            <numerusform>1 dirección</numerusform>
            <numerusform>{count} direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value¦{count} values</source>
        <translation>
            <numerusform>1 valor</numerusform>
            <numerusform>{count} valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 hidden behind dots¦{count} hidden behind dots</source>
        <translation>
            <numerusform>1 oculto tras puntos</numerusform>
            <numerusform>{count} ocultos tras puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 old or for testing¦{count} old or for testing</source>
        <translation>
            <numerusform>1 antiguo o de prueba</numerusform>
            <numerusform>{count} antiguos o de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 attachment¦{count} attachments</source>
        <translation>
            <numerusform>1 archivo adjunto</numerusform>
            <numerusform>{count} archivos adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} and 1 more¦{labels} and {count} more</source>
        <translation>
            <numerusform>{labels} y 1 más</numerusform>
            <numerusform>{labels} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>No se puede escribir el archivo ({why}).</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The program ran into an internal error ({kind}). Your entries are kept. Try again; the log in the data folder has the details.</source>
        <translation>Se ha producido un error interno en el programa ({kind}). Lo escrito se conserva. Inténtelo de nuevo; el registro de la carpeta de datos tiene los detalles.</translation>
    </message>
</context>
</TS>
