<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Account at the provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Na&amp;me of the channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the PBX's portal and its users will see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Domain of the webhook URL, under which the provider reaches the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain name that Yeastar gives the PBX (Remote Access). Right for most, and for Cloud.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own domain name on the public address that is forwarded to the PBX. It needs a valid certificate and no underscore in its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What {provider} gave you. This is practice: nothing of it is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What {provider} gave you. Keys go into this computer's keyring and nowhere else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The provider did not take these keys ({reason}). Channel {id} exists already: compare them with the provider's portal and correct them in the PBX's portal.</source>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you began is not created yet; everything you typed is still here.</source>
        <translation>Lo que empezó aún no está creado; todo lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The channel “{name}” was not created yet; what you typed is still here.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChannelDetail</name>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cop&amp;y webhook URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not complete yet, or not kept ready. Open it to go on where you were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready: “Send waiting” creates it on {pbx}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{pbx} could not be reached; nothing was sent. Send it again on site.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Created on {pbx} with the id {id}. Open it for the provider's steps and its sheet.</source>
        <translation>Creado en {pbx} con el id {id}. Ábralo para ver los pasos del proveedor y la hoja de entrega.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, and no clear answer came. “Send waiting” searches the PBX for it and sends nothing before that is settled.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChannelFiles</name>
    <message>
        <source>Import channel files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} channel(s) imported. Open each one to choose its PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} channel file(s) written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History of created channels</source>
        <translation>Historial de canales creados</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history was written.</source>
        <translation>El historial se ha escrito.</translation>
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
        <source>What kind of channel?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type or choose a provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The company that carries the messages of your numbers (ITSP).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChannelWizard</name>
    <message>
        <source>Message Channel Wizard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Create channel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConnectionOutcome</name>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send the &amp;keys unencrypted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prepare &amp;without the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ Connected to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel can be prepared all the same: press Next again, and create it when the PBX is reachable.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SHA-256 fingerprint: {found}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued to: {subject}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid: {start} to {end}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The application met a fault of its own. What you typed is kept, and you can go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If a channel was being created at this moment, look in the PBX's portal under Messaging &gt; Message Channel whether it is there before you create it again. If it happens again, copy the report and send it to support: it tells where in the program it happened and holds nothing that you typed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” was deleted on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} channels were deleted on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the PBX nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DestinationBox</name>
    <message>
        <source>None: an API platform has no id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search by name, number or id</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The id on the PBX, for instance 137</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DestinationDelegate</name>
    <message>
        <source>The id on the PBX, for instance 137</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Destination &amp;type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate the channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the &amp;keys along (same account at the provider)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>No numbers yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste them from a spreadsheet or a mail, import a file, or type them one by one. The table may also stay empty: numbers can be added on the PBX later.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>Everything you typed is still here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>White space that was pasted around the value has been removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is &amp;right as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value is used exactly as it is.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>  (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where is this?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Where is {field} found?</source>
        <translation>¿Dónde se encuentra {field}?</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find by number, destination or member</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problems only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>National numbers are of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none: leave as written</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>For the customer's file: what was set up, where messages go, and what is to be done. No key, password or token stands on it.</source>
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
        <source>No public source confirms the portal's wording.</source>
        <translation>Ninguna fuente pública confirma los nombres del portal.</translation>
    </message>
    <message>
        <source>{number}, wording not confirmed</source>
        <translation>{number}, nombre no confirmado</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ Saved as {file}</source>
        <translation>✓ Guardado como {file}</translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation type="unfinished" />
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
        <source>F1 opens this window, Escape closes it; it follows the wizard's pages.</source>
        <translation>F1 abre esta ventana y Escape la cierra; sigue las páginas del asistente.</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Aplicación</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the computer's</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
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
        <source>&amp;About, updates, diagnostics…</source>
        <translation>Acerca &amp;de, actualizaciones, diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Message Channel Wizard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;PBXs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Send waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export with &amp;keys…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;top sending</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find by name, number, provider, PBX or state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find channels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels of this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No channels on this computer yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the first one: everything can be prepared here, also without the PBX, and sent when you are on site. What you type is kept from the first key on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{pbx} can be reached: {count} channel(s) wait for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Send them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” was created.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import from {source}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destination type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type where there is none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destination where there is none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none: leave as written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>National numbers are of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines that are not good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers written anew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add to the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not in this table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} lines are good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} are not, and stay out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They have no destination yet: choose one here, or in the table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} numbers are written anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import the {count} lines that are not good as well, to correct them in the table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import {count} lines</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Members who may start sessions from this number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search by name or number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MembersEdit</name>
    <message>
        <source>Members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose from the PBX's lists</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All of it may stay as it is; what is left empty, the PBX decides.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not more than the provider allows, or it drops messages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the PBX does by default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep them open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close them automatically</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sessions &amp;without new messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Days without a message before a session is closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only used when sessions are closed automatically.</source>
        <translation type="unfinished" />
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
        <source>&amp;Text that goes with a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent beside a file or a picture, for receivers whose phone cannot show it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the PBX decides</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PbxDialog</name>
    <message>
        <source>Add a PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name of the customer or site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PbxList</name>
    <message>
        <source>&amp;Add a PBX…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>F&amp;orget…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PBXs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists last seen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the customer or site</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forget the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forget {pbx}, its certificate, its lists and its Client Secret? Channels stay, here and on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ Connected to {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A certificate of its own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys over http</source>
        <translation>Claves por http</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: {found}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PbxPage</name>
    <message>
        <source>Which PBX gets the channel?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client ID and Client Secret stand in the PBX's portal under Integrations &gt; API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As in the browser, for instance https://192.168.5.150:8088 or office.ras.yeastar.com</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting to the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With http:// anybody in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken from this computer's keyring.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Client Secret is kept for this run only.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>What is to be known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written: {text}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Add a range of numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;First number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its final digits are enough: …50 to 99 are 50 numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} numbers: {first} … {last}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Creating the channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX is asked to create “{name}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending the request to the PBX…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel is being created. Wait for the outcome, or close the window again: what became of it is looked up on the PBX at the next start then, and nothing is sent twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID of the channel on the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goes into the provider's portal, as the address for messages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verify token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create &amp;another channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For providers that ask for one beside the webhook URL; Meta does.</source>
        <translation>Para proveedores que lo piden junto a la URL del webhook; Meta lo pide.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel has been created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One step is left: give {provider} the webhook URL, or no message will arrive.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searching the PBX for “{name}”. It may carry the request out late, so this takes up to a minute; nothing is sent again meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not known whether the channel was created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel was not created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was created on the PBX.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has been created yet. “Create channel” creates it on the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In &amp;words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep ready to send later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is sent now; the home window sends it when you are on site.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>Copiar como &amp;JSON</translation>
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
        <source>Channel {id} exists already; “Create channel” would create another one.</source>
        <translation>El canal {id} ya existe; «Crear canal» crearía otro.</translation>
    </message>
    <message>
        <source>Everything typed is kept for this run only; the channel can be created all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys are kept for this run only; the channel can be created all the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Webhook URL</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yeastar FQDN</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own domain (NAT)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address}, not reached yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the PBX decides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{rate} messages per second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stay open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>are closed automatically</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, after {days} days without a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Second session, same sender and receiver</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text with files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Routing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no numbers yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with id {id}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members: {names}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RoutingClipboard</name>
    <message>
        <source>{count} line(s) copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} line(s) pasted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} number(s) were written anew, for instance {before} as {after}. Ctrl+Z takes all of it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste into {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} line(s) were changed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RoutingCount</name>
    <message>
        <source>Lines: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shown: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>problems: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>duplicates: {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>selected: {count}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add {count} numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines can be moved while all are shown in their own order (Ctrl+0).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sort {count} lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fill {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destination of {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the destination of {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the members of {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the country of the national numbers above; numbers with a + are written anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E.164 form in {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changing lines…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} line(s) were changed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RoutingModel</name>
    <message>
        <source>DID number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destination type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit of line {line}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {count} line(s)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Which numbers, and where do their messages go?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each line is one number of the channel; the destination gets its messages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each line is one page of the channel; the destination gets its messages.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the PBX: {extensions} extensions, {queues} message queues.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As seen on {date}: {extensions} extensions, {queues} message queues.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX has not been reached, so its lists are not known: type ids as its portal shows them. A queue is a message queue here, not a call queue.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RoutingTransfer</name>
    <message>
        <source>Import numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import {count} line(s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} line(s) imported. Ctrl+Z takes them back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} line(s) exported to {file}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writing the file…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>DID routing table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{before}” became {after}. Ctrl+Z takes it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line {row}: {text}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show or hide what was typed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>… waiting its turn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>… searching the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>… sending</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Routing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>SMS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text messages through an SMS provider (ITSP), on your own numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DID number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A WhatsApp Business number, through Meta's Cloud API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messenger conversations of a Facebook page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key or token the provider issued for its SMS API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signs what the provider sends to the PBX; leave it empty if the provider gave none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An https:// address from the provider's API documentation; leave it empty if there is none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An https:// address from the provider's API documentation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider's portal, API settings: the access key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secret Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown beside the access key, often only once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access Token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meta for Developers: a token that does not expire, of a system user, not the 24-hour test token.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>App Secret</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic &gt; App secret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apidaze portal: the API key of your application.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apidaze portal: the API secret beside the key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Userkey</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ASPSMS portal: the Userkey of your account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ASPSMS portal: the API password that belongs to the Userkey.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bandwidth dashboard: the ID of your messaging application.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bandwidth dashboard: the number of your account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Bandwidth user that may use the API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password of that Bandwidth user.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skyetel portal, API keys: the SID.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shown beside the SID when the key is made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Telnyx portal, API keys: a V2 key, begins with KEY.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public Key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Telnyx portal, Keys &amp; Credentials: the account's public key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account SID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or sub-account that bought the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Auth Token</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Twilio Console, beside the Account SID: reveal and copy it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VoiceMeUp portal: the user name of your account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VoiceMeUp portal: the token of your account's API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup, below the Phone Number ID.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of the Facebook page, as its About section shows it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This looks Base64-encoded already; write the value as it was before encoding. If it is right as it is, write plain: before it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is larger than {limit} MB; a channel file is not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file must hold one object in braces, not {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel file was not written: {reason}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the name of a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is not a provider; “{near}” may be meant.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is not a provider; it is one of {choices}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This must be an object in braces, not {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write "fqdn" or "nat".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This key stands here more than once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such key; “{near}” may be meant.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such key; the keys here are {known}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This must be text in quotes: "{value}".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This must be text in quotes, not {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This must be a whole number without quotes, not {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This must be a list in square brackets, not {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels of the kind {kind} have no members; take them out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This stands beside “credentials”, not inside.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channels of the kind {kind} have no such parameter; take it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>White space around the value was taken away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data folder cannot be written ({why}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you type is kept for this run only. Free some space or choose another folder with --data-dir.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data folder was written by a newer version of this application (format {version}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install the newer version; nothing was changed in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot be told whether the channel was created: the PBX could not be searched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look again later; it is not sent again until that is settled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX has a channel named “{name}” already (id {id}). Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give this one another name; if that one is this channel, there is nothing left to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel was created: the PBX has it under the id {id}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel was not created: the PBX has none named “{name}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It cannot be told whether this channel was created: the PBX has “{name}” under the ids {ids}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX has no channel named “{name}” so far; it may still carry the request out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can be sent again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare them in the PBX's portal under Messaging &gt; Message Channel, and delete what is not wanted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the PBX's portal, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Update the PBX's firmware; message channels also need the Enterprise or Ultimate plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX reports an error that its manual does not list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX reports an internal error.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX reports a failure without a reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX carried it out only in part.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX is still working on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This PBX has no API for message channels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX no longer serves this API version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not serve this API version.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX no longer accepts the login.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test the connection, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX's API application lacks the permission.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grant it in the portal under Integrations &gt; API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The feature is switched off on the PBX, or the permission is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the plan and the permissions under Integrations &gt; API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX could not read the request.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not accept a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the marked fields; a provider that the PBX does not know yet needs newer firmware.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A value is already used on the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another one at the marked field.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The request is too large for the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use fewer DIDs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not find what the request names.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX is full: eight logins are in use, or no further channel is possible.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close other programs that use the PBX's API, or wait 30 minutes; then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not find the role.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX has blocked this computer's address after failed logins.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX forbids this action.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not let this computer's address use the API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow the address in the portal under Integrations &gt; API, IP restriction.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is in use elsewhere on the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not find the phonebook.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not find the rate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the portal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX's API is switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch it on in the portal under Integrations &gt; API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not find the contact.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not find the call.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Too many take part.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not find the SMS trunk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(error {errcode}: {errmsg})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{address}” is not an address of a PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type it as in the browser, for instance https://192.168.5.150:8088.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With http:// anybody in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name {host} was not found in the network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the spelling and that this computer is in the PBX's network or on the internet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing answers at {host}, port {port}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no way to {host} from this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that the address is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the address, and that no firewall stands between this computer and the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of {host} is not one that this computer trusts ({why}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare its fingerprint with the PBX's and trust exactly this certificate, or correct the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of {host} is not the one that was trusted. Expected {expected}, found {found}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody may be listening in. Find out why it changed before you trust the new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No secure connection to {host}, port {port} could be made ({why}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that this is the https port; if the PBX offers only old TLS versions, update its firmware.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again; if it stays so, look whether the PBX is overloaded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again; if it stays so, check the address, the port and whether it is http or https.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} sends on to another address; for the safety of the keys it was not followed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the address that the browser shows when the PBX's portal is open, with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What answers at {host} does not speak the PBX's API ({why}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check address and port; a hotel or guest network may stand in front, or another web server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} sent far more than a PBX does; reading was stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check address and port: this is probably not the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for “{name}” in the PBX's portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not accept this Client ID with this Client Secret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy both again from Integrations &gt; API in the PBX's portal. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(error {errcode}: {errmsg}) Look for “{name}” in the PBX's portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect with the provider; it gives no reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX is connected with the provider.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is left is to be done in the provider's portal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect with the provider: “{reason}”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the keys on the account page against the provider's portal, and correct them on the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel exists, but the PBX's subscription does not cover message channels (any more).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX gives a status that this application does not know: “{status}” {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the channel in the PBX's portal under Messaging &gt; Message Channel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel was created with the id {id}, but the PBX's list of channels does not show it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look in the PBX's portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel exists; whether it is connected could not be read from the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the channel's status in the PBX's portal under Messaging &gt; Message Channel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel exists; its status was not followed any further.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was taken over; correct the table and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This workbook is of the old .xls kind or has a password. Save it as .xlsx without a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table has more than {limit} characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line {line} holds a NUL character: this is not a text file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252: look at letters such as ä or é.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file says that it is {encoding}, and is not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quote may be open, or text may follow one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line {line} has more than {limit} columns.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Third-party platform (API)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extension group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX gave a webhook URL that is no web address; look at its domain settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain {host} has an underscore: providers then refuse to log in or deliver nothing. Rename it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meta calls https addresses only; this webhook URL does not begin with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meta refuses a bare IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meta is reported to refuse ports other than 443; this webhook URL has port {port}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own: choose FQDN unless you know that NAT works here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel has no number yet: add it on the PBX, otherwise incoming messages have nowhere to go.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers with +1: {count}. Register US numbers for 10DLC (toll-free ones: have them verified) with the provider; carriers block messages from others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>La centralita y su API</translation>
    </message>
    <message>
        <source>The channel is created through the PBX's own API. The PBX has to be reachable from this computer.</source>
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
        <source>The keys let the PBX send messages in the provider's name; the webhook lets the provider reach the PBX.</source>
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
        <source>Options</source>
        <translation type="unfinished" />
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
        <source>Nothing has been created so far. “Create channel” sends one request to the PBX, once.</source>
        <translation>Aún no se ha creado nada. «Crear canal» envía una sola solicitud a la centralita.</translation>
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
        <source>Where are Client ID and Client Secret?</source>
        <translation>¿Dónde están Client ID y Client Secret?</translation>
    </message>
    <message>
        <source>In the PBX's management portal under Integrations &gt; API. Switch the API on there; both values stand on that page. API and message channels need the Enterprise or Ultimate plan.</source>
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
        <source>Copy both values anew. After five wrong logins in a row the PBX blocks this computer's address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copie de nuevo ambos valores. Tras cinco intentos fallidos seguidos, la centralita bloquea la dirección de este equipo: quítela en el portal, en Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>I am not at the customer's network yet</source>
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
        <source>The first entry of the list is for every provider that supports the SMS API of the PBX. Ask the provider for the addresses and keys of that API.</source>
        <translation>La primera entrada de la lista sirve para cualquier proveedor compatible con la API de SMS de la centralita. Pida al proveedor las direcciones y claves de esa API.</translation>
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
        <source>They go to the PBX over its API and into this computer's keyring, nowhere else. They are masked in every preview, and no exported file has them unless you ask for it.</source>
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
        <source>What are members?</source>
        <translation>¿Qué son los miembros?</translation>
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
        <source>The provider's contract tells. Above its limit messages are queued or dropped by the provider.</source>
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
        <source>Click the step at the left, or press Back; what is typed stays.</source>
        <translation>Haga clic en el paso de la izquierda o pulse Atrás; lo escrito se conserva.</translation>
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
        <source>Most often a key is wrong or has expired. Compare the keys with the provider's portal and correct them in the PBX's portal; the channel need not be created again.</source>
        <translation>Lo más frecuente es que una clave sea incorrecta o haya caducado. Compare las claves con el portal del proveedor y corríjalas en el de la centralita; no hace falta crear el canal de nuevo.</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>¿Para qué sirve la hoja de entrega?</translation>
    </message>
    <message>
        <source>For the customer's file: what was set up, where messages go, and what is still to be done. It holds no key, password or token.</source>
        <translation>Para el archivo del cliente: qué se configuró, adónde van los mensajes y qué queda por hacer. No contiene claves, contraseñas ni tokens.</translation>
    </message>
    <message>
        <source>A create of “{name}” is under way already, or its outcome is not known yet. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let its outcome be found out first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the channel and type Client ID and Client Secret on its first page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer's keyring. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the channel and enter them again on the account page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The channel was not created.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first number has digits, perhaps with a leading +.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last number has digits; its final digits are enough, for instance 99.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last number is not as long as the first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} are made at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed, and the PBX blocks this computer at five.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy Client ID and Client Secret from Integrations &gt; API in the PBX's portal; then end this application, start it again and try once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX does not accept this value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX says: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is already used on the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PBX requires this value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is already used on the PBX, by {owner}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the provider's customer portal; it stands in every request of the PBX as “Authorization: Bearer …”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the provider's customer portal, where webhooks are set up; it signs what the provider sends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: in the provider's API documentation, the address that checks an API key, or from the support: the verification address for Yeastar's SMS API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: in the provider's API documentation, the address that sends a message, or from the support: the sending address for Yeastar's SMS API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: in the settings of Meta's business portfolio under system users, generate a token that never expires for one who has the app and the account as assets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: in the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets its own password; ask VoIP.ms for the key meant for Yeastar.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You get it from Apidaze together with the Secret.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You get it from Apidaze together with the API key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your account's Userkey, as the ASPSMS portal shows it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: the API password beside the Userkey in the ASPSMS portal; it may be another one than that of your login.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: in the Bandwidth App, the number of your account, shown near the account's name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name of an API user, which is another user than the one you log in to the Bandwidth App with; since April 2026 no new ones can be made, and on 2 December 2026 they end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password of that API user; capital and small letters count.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key; keys may expire.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: in the SIPTRUNK portal where API keys are made, the access key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: in the SIPTRUNK portal where API keys are made, the secret key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, generated together with the SID.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Telnyx portal, account settings: Keys &amp; Credentials, tab Public Key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the dashboard of the account or sub-account that bought the number; begins with AC.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the same dashboard, with the Account SID; reveal it before you copy it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: the user name that the VoiceMeUp portal shows for its API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: the token that the VoiceMeUp portal shows beside that user name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup, at the number under “From”; not the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: Meta for Developers, your app, WhatsApp &gt; API Setup, beside the Phone Number ID.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: a token of the page with the permission pages_messaging, from a system user of Meta's business portfolio or from the Messenger settings of your app.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name at the head of the Facebook page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: look in the provider's portal for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there; without such a field, send it to the support.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: check that SMS is switched on for each of the numbers and that they belong to the account whose keys the PBX has.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free ones: verified); messages from unregistered numbers to the US are blocked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, see that it reaches its destination, and answer it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), allow the one of the provider's servers; otherwise no picture or file gets through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase); the PBX rejects everything else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the provider sends and takes numbers in E.164 form, for instance +15567778888.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the access token does not expire: a system user's token, not the temporary one of the test page; with an expired token the channel falls silent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An app has one callback URL. If the app already serves other software, make an app of its own for the PBX; otherwise you take the messages away from the other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: in the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and the PBX's public IP address is on the list; by default no address may use it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit beside the number and go down to “Forward SMS as HTTP raw data”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The webhook URL goes in there in two parts: in “protocol://HOST” enter {origin}, in the field for the path enter {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS; the channel carries text only, no files.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: if the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026 in favour of OAuth credentials: ask Yeastar which firmware of the PBX takes those.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: for pictures, paste the same webhook URL as MMS callback as well.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: of the two kinds of callback, POST and GET, choose POST.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the number's state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Programmable Messaging, select the messaging profile, then Inbound, and paste the webhook URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one is mute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account's public key; with it the PBX checks that messages come from Telnyx.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The portal's wording may differ: if the number is in a Messaging Service, let the service pass incoming messages on to the number's own webhook.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to; in the parent account, also when the number belongs to a sub-account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or sub-account with the number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On Meta for Developers open your app and there the webhook configuration of WhatsApp: paste the webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the list of webhook fields subscribe to “messages”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), allow the one of WhatsApp's servers; otherwise no picture or file gets through.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write from a phone to the WhatsApp number, see that it reaches its destination, and answer it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On Meta for Developers open your app and there the webhook configuration of Messenger: paste the webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subscribe the Facebook page to the app, with the field “messages”; without the page's own subscription nothing arrives. Which other fields the PBX uses is not documented.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until Meta's App Review has approved the app, only people with a role in the app (administrator, developer, tester) can talk with the page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write to the page from a private account, see that it reaches its destination, and answer it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same number stands in line {lines}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The table has this number already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This row has {found} columns, and there are {expected}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A DID number has digits, perhaps with a leading +; “{value}” has something else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the number in E.164 form: +, country code and number, digits only, for instance +15567778888.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A page ID has digits only; it stands in the About section of the page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is white space before or after the value; take it away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value is broken by a line end; paste it as one line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value holds an invisible character; copy it again, or type it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value has {length} characters when encoded; the PBX takes at most {limit}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value has {length} characters; the PBX takes at most {limit}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This looks Base64-encoded already. The application encodes it itself: which one is meant?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a space inside the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a complete web address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days is a whole number from 1 on, or empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose what kind of channel the PBX gets.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the domain of the webhook URL: FQDN or NAT.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This value is required.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages per second is a whole number from 1 on, or empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is 0 (keep open) or 1 (close).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is 0 (do not allow) or 1 (allow).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The number is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is not a member; write extension:137, ext_group:7 or organization:2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name has {length} characters; the PBX takes at most {limit}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{provider} needs a text that goes with a file; without it the PBX refuses the channel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A spreadsheet has cut digits off (“{value}”). Format the column as text there and export it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” is neither known on the PBX nor an id; an id is a number such as 137.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name holds a line break or another control character.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made of a number; write the number with digits only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A third-party platform (api) has no id; leave it empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose where messages to this number go.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The environment variable {name} is not set, or is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The OS keyring has no entry “{entry}”; write SERVICE/USER.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No environment variable has such a name. If the value itself is meant, write plain: before it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The OS keyring gave no value. {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is right; nothing was sent, because another one is not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct that one, then send all again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not attempted, because of what happened before; nothing of this file was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send it again when that is settled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An error inside this program ended it ({kind}). The channel may or may not have been created.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look in the PBX's portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is given more than once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{files} gives a channel of the same name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages go to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Webhook URL, for the provider's portal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers and destinations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps in the provider's portal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No key, password or token stands on this sheet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May write from it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ID on the PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Installed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Installed by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not read from the PBX; it stands there under Message Channel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be watched</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an OpenDocument sheet. Save it as .xlsx or .csv.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}); save it as UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: {reason}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no keyring that the application can use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring refused the application.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring cannot take a secret of this size.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it has expired, or this computer's clock is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was made for another name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not valid yet, or this computer's clock is wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is self-signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was made for another address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file was not written: {reason}.</source>
        <translation>El archivo no se escribió: {reason}.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>● ready to send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>◌ waiting for its PBX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>✓ created, id {id}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>⚠ refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>? outcome unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the Client ID from the PBX's portal, Integrations &gt; API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the Client Secret from the PBX's portal, Integrations &gt; API.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a ran&amp;ge of numbers…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the &amp;destination…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set the &amp;members…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write &amp;numbers in E.164 form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only lines with &amp;problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Own order of the lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep the order shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extension groups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} (group)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder; the table is unchanged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Something unexpected happened in the application ({kind}). What you typed is still here. Try again; the log in the data folder tells more.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
