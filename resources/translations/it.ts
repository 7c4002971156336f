<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is already open with this data folder; its window is now in front.</source>
        <translation>Message Channel Wizard è già aperto su questa cartella dati; la sua finestra ora è in primo piano.</translation>
    </message>
    <message>
        <source>Message Channel Wizard is already open with this data folder (process {number}) but does not respond. Wait until it does, or end that process and start again. Nothing was changed.</source>
        <translation>Message Channel Wizard è già aperto su questa cartella dati (processo {number}) e non risponde. Attendere che risponda, oppure terminarlo e riavviare. Questo avvio non ha modificato nulla.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Informazioni su {name}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>Dai sorgenti</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Cartella dati: {folder}</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>Apri la cartella &amp;dati</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copia la diagnostica</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Cerca aggi&amp;ornamenti</translation>
    </message>
    <message>
        <source>Licences of the components of this program</source>
        <translation>Licenze dei componenti di questo programma</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>They are listed in the packages; packaging/notices.py creates the list.</source>
        <translation>Sono elencate nei pacchetti; packaging/notices.py crea l&apos;elenco.</translation>
    </message>
    <message>
        <source>Copied. It contains no address, name or key.</source>
        <translation>Copiato. Non contiene indirizzi, nomi o chiavi.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Richiesta a {address} …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>È la versione più recente.</translation>
    </message>
    <message>
        <source>Version {version} is available: {notes}</source>
        <translation>È disponibile la versione {version}: {notes}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account at the provider</source>
        <translation>L&apos;account presso il provider</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;me del canale</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Mostrato nel portale del PBX e ai suoi utenti.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. Demo: nothing is stored.</source>
        <translation>Inserire ciò che ha fornito {provider}. Demo: non viene salvato nulla.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. On this computer, keys are stored only in the keyring.</source>
        <translation>Inserire ciò che ha fornito {provider}. Su questo computer le chiavi sono conservate solo nel portachiavi.</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>L&apos;account presso {provider}</translation>
    </message>
    <message>
        <source>{pbx} already has a channel with this name (ID {id}). Choose another name.</source>
        <translation>{pbx} ha già un canale con questo nome (ID {id}). Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usa “{name}”</translation>
    </message>
    <message>
        <source>This name is free on {pbx}.</source>
        <translation>Questo nome è libero su {pbx}.</translation>
    </message>
    <message>
        <source>The keys entered for the previous provider were deleted from this computer&apos;s keyring. As long as this window is open, they come back if you choose that provider again.</source>
        <translation>Le chiavi inserite per il provider precedente sono state eliminate dal portachiavi di questo computer. Finché questa finestra è aperta, tornano se si sceglie di nuovo quel provider.</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Lettura delle chiavi dal portachiavi di questo computer…</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>Lettura dell&apos;e-mail…</translation>
    </message>
    <message>
        <source>Leave it empt&amp;y</source>
        <translation>Lascia &amp;vuoto</translation>
    </message>
    <message>
        <source>It is kept only until you quit.</source>
        <translation>Resta solo fino alla chiusura.</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>Un altro programma ha modificato questo valore nel portachiavi. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>You typed it here, but it is no longer in the keyring. Type it again.</source>
        <translation>È stato digitato qui, ma non è più nel portachiavi. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>The value you typed here could not be read. Type it again.</source>
        <translation>Il valore digitato qui non si è potuto leggere. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>The provider refused these keys ({reason}). Channel {id} already exists: compare the keys with the provider&apos;s portal and correct them in the PBX portal.</source>
        <translation>Il provider ha rifiutato queste chiavi ({reason}). Il canale {id} esiste già: confrontare le chiavi con il portale del provider e correggerle nel portale del PBX.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>“{name}” was saved as a draft.</source>
        <translation>“{name}” è stato salvato come bozza.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
</context>
<context>
    <name>CardLine</name>
    <message>
        <source>Copy webhook</source>
        <translation>Copia webhook</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Non connettere</translation>
    </message>
    <message>
        <source>The certificate was &amp;renewed…</source>
        <translation>Il certificato è stato rinn&amp;ovato…</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust it</source>
        <translation>Impronte uguali: considera a&amp;ttendibile</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copia per l&apos;amministratore</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ia</translation>
    </message>
    <message>
        <source>Something else may be answering for {pbx}</source>
        <translation>Qualcos&apos;altro potrebbe rispondere al posto di {pbx}</translation>
    </message>
    <message>
        <source>Is this still {pbx}?</source>
        <translation>È ancora {pbx}?</translation>
    </message>
    <message>
        <source>First connection: is this really {pbx}?</source>
        <translation>Prima connessione: è davvero {pbx}?</translation>
    </message>
    <message>
        <source>It cannot be confirmed that this is the trusted certificate: {why}. Compare this fingerprint with the one the PBX administrator sees in the browser. Nothing was sent.</source>
        <translation>Non è possibile confermare che sia il certificato attendibile: {why}. Confrontare questa impronta con quella che l&apos;amministratore del PBX vede nel browser. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for it: {unasked}. This computer does not trust the one shown ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>Non è chiaro se sia già attendibile un altro certificato: {unasked}. Questo computer non considera attendibile quello mostrato ({why}). Confrontare questa impronta con quella che l&apos;amministratore del PBX vede nel browser prima di considerarlo attendibile. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate yet ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>Questo computer non considera ancora attendibile il certificato ({why}). Confrontare questa impronta con quella che l&apos;amministratore del PBX vede nel browser, poi considerare attendibile esattamente questo certificato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>La cartella dati e il portachiavi di questo computer indicano certificati diversi per {host}: uno dei due è stato modificato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>An authority this computer trusts used to vouch for {host}, but no longer does ({why}). Nothing was sent.</source>
        <translation>Un&apos;autorità attendibile per questo computer garantiva per {host}, ma non più ({why}). Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the trusted one. Nothing was sent.</source>
        <translation>{host} mostra un certificato diverso da quello attendibile. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} mostra un certificato diverso da quello approvato il {day}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dati</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>You trusted</source>
        <translation>Approvato in precedenza</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrato ora</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to: {subject}</source>
        <translation>Rilasciato a: {subject}</translation>
    </message>
    <message>
        <source>Valid: {start} to {end}</source>
        <translation>Valido dal {start} al {end}</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>Se il PBX è stato sostituito o ha un nuovo certificato, confrontare l&apos;impronta con quella che vede il suo amministratore.</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>Impronte uguali: considera &amp;attendibile e invia</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>{name} – Change</source>
        <translation>{name} – Modifica</translation>
    </message>
    <message>
        <source>ID {id} on {pbx} · {provider}, which cannot be changed</source>
        <translation>ID {id} su {pbx} · {provider}, non modificabile</translation>
    </message>
    <message>
        <source>&amp;Name and options</source>
        <translation>&amp;Nome e opzioni</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Chiavi</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;umeri</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Ve&amp;rifica</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Non è ancora stato modificato nulla.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Leave it &amp;as it is</source>
        <translation>Lascia &amp;così</translation>
    </message>
    <message>
        <source>Keep {theirs} from &amp;the PBX</source>
        <translation>Mantieni {theirs} &amp;del PBX</translation>
    </message>
    <message>
        <source>Watching its connection to the provider…</source>
        <translation>Controllo della connessione con il provider…</translation>
    </message>
    <message>
        <source>Your change and theirs do not overlap: both are kept.</source>
        <translation>La modifica propria e quella altrui non si sovrappongono: vengono mantenute entrambe.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost after the change. Type the keys again.</source>
        <translation>La connessione con il provider è caduta dopo la modifica. Digitare di nuovo le chiavi.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Ava&amp;nti</translation>
    </message>
    <message>
        <source>Change {mine}, keep {theirs} from &amp;the PBX</source>
        <translation>Modifica {mine}, mantieni {theirs} &amp;del PBX</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Modifica e rilettura…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>A change is being sent. Wait for its outcome.</source>
        <translation>Una modifica è in corso di invio. Attendere l&apos;esito.</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;me del canale</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Mostrato nel portale del PBX e ai suoi utenti.</translation>
    </message>
    <message>
        <source>This program does not know the provider: its keys stay on the PBX.</source>
        <translation>Questo programma non conosce il provider: le sue chiavi restano sul PBX.</translation>
    </message>
    <message>
        <source>These keys are on this computer. They go along with every change.</source>
        <translation>Queste chiavi sono su questo computer. Accompagnano ogni modifica.</translation>
    </message>
    <message>
        <source>Its keys are on the PBX and not on this computer, and cannot be read from there. Type them here to send them along.</source>
        <translation>Le sue chiavi sono sul PBX e non su questo computer, e da lì non si possono leggere. Digitarle qui per inviarle insieme.</translation>
    </message>
</context>
<context>
    <name>ChangeReview</name>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Verifica ora</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Digita le chiavi</translation>
    </message>
    <message>
        <source>Change &amp;without keys</source>
        <translation>Modifica &amp;senza chiavi</translation>
    </message>
    <message>
        <source>On the PBX now</source>
        <translation>Sul PBX ora</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>La mia modifica</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>All&apos;apertura</translation>
    </message>
    <message>
        <source>Take &amp;all from the PBX</source>
        <translation>Prendi &amp;tutto dal PBX</translation>
    </message>
    <message>
        <source>Keep all of &amp;your changes</source>
        <translation>Mantieni tutte &amp;le mie modifiche</translation>
    </message>
    <message>
        <source>Comparing the numbers…</source>
        <translation>Confronto dei numeri…</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nessuna differenza.</translation>
    </message>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out. To change the provider, create a new channel, with a new webhook URL and no sessions, and delete this one.</source>
        <translation>Tutto il resto rimane com&apos;è e viene inviato insieme, perché non si sa se il PBX manterrebbe ciò che non viene inviato. Per cambiare provider, creare un nuovo canale, con un nuovo URL del webhook e senza sessioni, ed eliminare questo.</translation>
    </message>
    <message>
        <source>Which changes do you want to keep?</source>
        <translation>Quali modifiche mantenere?</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Take back: {what}</source>
        <translation>Annulla: {what}</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nuovo canale</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplica…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>&amp;Create all that are waiting</source>
        <translation>&amp;Crea tutti quelli in attesa</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>In&amp;terrompi dopo questo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>Export with &amp;keys…</source>
        <translation>Esporta con le chia&amp;vi…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Tro&amp;va</translation>
    </message>
</context>
<context>
    <name>ChannelActs</name>
    <message>
        <source>Reading the channel…</source>
        <translation>Lettura del canale…</translation>
    </message>
    <message>
        <source>The channel with this ID in your list is a different one: its webhook URL is not the same.</source>
        <translation>Il canale con questo ID nell&apos;elenco è un altro: l&apos;URL del suo webhook è diverso.</translation>
    </message>
    <message>
        <source>This computer knows no other PBX yet. Add one first.</source>
        <translation>Questo computer non conosce altri PBX. Aggiungerlo prima.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}. It is kept here as a draft, so you can create it again.</source>
        <translation>“{name}” è stato eliminato da {pbx}. Resta qui come bozza, per ricrearlo.</translation>
    </message>
    <message>
        <source>“{name}” is in your list, without its keys.</source>
        <translation>“{name}” è nell&apos;elenco, senza le chiavi.</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Add it to keep its numbers, options and checklist here, and to compare them with the PBX. Its keys stay on the PBX; you are asked for them only where they are needed: for a change, a copy, the webhook.</source>
        <translation>Aggiungerlo per avere qui i suoi numeri, le opzioni e la lista di controllo, e confrontarli con il PBX. Le sue chiavi restano sul PBX; vengono chieste solo dove servono: per una modifica, una copia, il webhook.</translation>
    </message>
    <message>
        <source>Open its &amp;checklist</source>
        <translation>Apri la sua lista di &amp;controllo</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <translation>{name} non è connesso</translation>
    </message>
    <message>
        <source>Not in the list on this computer.</source>
        <translation>Non nell&apos;elenco di questo computer.</translation>
    </message>
    <message>
        <source>In the list on this computer since {when}.</source>
        <translation>Nell&apos;elenco di questo computer dal {when}.</translation>
    </message>
</context>
<context>
    <name>ChannelFiles</name>
    <message>
        <source>Import channel files</source>
        <translation>Importa file di canale</translation>
    </message>
    <message>
        <source>Channel files, e-mails and tables</source>
        <translation>File di canale, e-mail e tabelle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Reading the channel files…</source>
        <translation>Lettura dei file di canale…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export channels</source>
        <translation>Esporta canali</translation>
    </message>
    <message>
        <source>Channel files</source>
        <translation>File di canale</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in it: add them or leave them out, and export again.</source>
        <translation>I numeri dell&apos;e-mail non sono inclusi: aggiungerli o tralasciarli, poi esportare di nuovo.</translation>
    </message>
    <message>
        <source>History of created channels</source>
        <translation>Cronologia dei canali creati</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV per fogli di calcolo</translation>
    </message>
    <message>
        <source>The history was written.</source>
        <translation>La cronologia è stata salvata.</translation>
    </message>
</context>
<context>
    <name>ChannelPane</name>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Cop&amp;y webhook URL</source>
        <translation>Cop&amp;ia URL del webhook</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ia</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Check the &amp;keys</source>
        <translation>Controlla le c&amp;hiavi</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Verifica di n&amp;uovo</translation>
    </message>
    <message>
        <source>connecting to {provider}…</source>
        <translation>connessione a {provider}…</translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>Connessione al provider…</translation>
    </message>
    <message>
        <source>connected to {provider}</source>
        <translation>connesso a {provider}</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>Which type of channel?</source>
        <translation>Quale tipo di canale?</translation>
    </message>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>Il provider non si può cambiare dopo la creazione del canale.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>Cerca un tipo o un provider</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Digitare un nome</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>Live chat…</source>
        <translation>Live chat…</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live chat</translation>
    </message>
    <message>
        <source>A chat window on a website. No account, no keys.</source>
        <translation>Una finestra di chat su un sito web. Niente account, niente chiavi.</translation>
    </message>
    <message>
        <source>A live chat is created on the PBX right away: connect to the PBX first.</source>
        <translation>Una live chat viene creata subito sul PBX: connettersi prima al PBX.</translation>
    </message>
    <message>
        <source>Press Enter to choose {name}.</source>
        <translation>Premere Invio per scegliere {name}.</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. For a provider that supports the PBX&apos;s SMS API, choose General.</source>
        <translation>Nessun provider si chiama “{typed}”. Per un provider che supporta l&apos;API SMS del PBX, scegliere General.</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
</context>
<context>
    <name>ChannelsTable</name>
    <message>
        <source>Channels on this computer</source>
        <translation>Canali su questo computer</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>dark</source>
        <translation>scuro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>chiaro</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>bolla</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>Preview: {theme}, {colour}, {style}</source>
        <translation>Anteprima: {theme}, {colour}, {style}</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Buongiorno.</translation>
    </message>
    <message>
        <source>Are you open?</source>
        <translation>Siete aperti?</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Saved as you tick.</source>
        <translation>Salvato man mano.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
</context>
<context>
    <name>ChosenChannels</name>
    <message>
        <source>“{name}” was created as a copy.</source>
        <translation>“{name}” è stato creato come copia.</translation>
    </message>
</context>
<context>
    <name>ClientSecret</name>
    <message>
        <source>Cleared because the address has changed: a Client Secret belongs to one PBX only.</source>
        <translation>Svuotato perché l&apos;indirizzo è cambiato: un Client Secret appartiene a un solo PBX.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up.</source>
        <translation>Non è stato possibile cercare il Client Secret.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>From this computer&apos;s keyring.</source>
        <translation>Dal portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Il Client Secret resta solo fino alla chiusura.</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the correct one.</source>
        <translation>Un altro programma ha modificato il Client Secret nel portachiavi di questo computer. Provarlo così com&apos;è, o digitare quello corretto.</translation>
    </message>
    <message>
        <source>It was saved here, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Era salvato qui, ma non è più nel portachiavi di questo computer. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>Non è stato possibile cercare il Client Secret. Digitarlo.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>Il Client Secret del Client ID precedente ({ids}) è stato eliminato dal portachiavi.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Plain numbers are IDs on the PBX</source>
        <translation>I numeri semplici sono ID del PBX</translation>
    </message>
    <message>
        <source>Otherwise a plain number in the destination column is an extension number.</source>
        <translation>Altrimenti un numero semplice nella colonna della destinazione è un numero di interno.</translation>
    </message>
    <message>
        <source>A row has the column names</source>
        <translation>Una riga ha i nomi delle colonne</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>non in questa tabella</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare “{name}”</source>
        <translation>Confronta “{name}”</translation>
    </message>
    <message>
        <source>On the PBX</source>
        <translation>Sul PBX</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Cosa succede</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Viene qui</translation>
    </message>
    <message>
        <source>Goes to the PBX</source>
        <translation>Va al PBX</translation>
    </message>
    <message>
        <source>Stays different</source>
        <translation>Resta diverso</translation>
    </message>
    <message>
        <source>All as on the &amp;PBX</source>
        <translation>Tutto come sul &amp;PBX</translation>
    </message>
    <message>
        <source>All as on this &amp;computer</source>
        <translation>Tutto come su questo &amp;computer</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Non è ancora stato modificato nulla.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>ID {id} on {pbx}, read {time}</source>
        <translation>ID {id} su {pbx}, letto alle {time}</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Entrambi sono uguali.</translation>
    </message>
    <message>
        <source>Keys are not compared.</source>
        <translation>Le chiavi non vengono confrontate.</translation>
    </message>
    <message>
        <source>Keys are not compared. Those kept on this computer are sent along.</source>
        <translation>Le chiavi non vengono confrontate. Quelle conservate su questo computer vengono inviate insieme.</translation>
    </message>
    <message>
        <source>The numbers are in a different order on the PBX.</source>
        <translation>Sul PBX i numeri sono in un altro ordine.</translation>
    </message>
    <message>
        <source>The PBX does not report: {names}.</source>
        <translation>Il PBX non indica: {names}.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}, leave {leave}</source>
        <translation>&amp;Invia {send}, acquisisci {take}, lascia {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}</source>
        <translation>&amp;Invia {send}, acquisisci {take}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, leave {leave}</source>
        <translation>&amp;Invia {send}, lascia {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}</source>
        <translation>&amp;Invia {send}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}, leave {leave}</source>
        <translation>&amp;Acquisisci {take}, lascia {leave}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}</source>
        <translation>&amp;Acquisisci {take}</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Modifica e rilettura…</translation>
    </message>
    <message>
        <source>Nothing has been changed on the PBX.</source>
        <translation>Sul PBX non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>ConnectionOutcome</name>
    <message>
        <source>Prepare &amp;without the PBX</source>
        <translation>Prepara &amp;senza il PBX</translation>
    </message>
    <message>
        <source>Answer this first: compare the fingerprint, or prepare the channel without the PBX.</source>
        <translation>Rispondere prima a questa domanda: confrontare l&apos;impronta oppure preparare il canale senza il PBX.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non comunicato</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>Modello {model}, firmware {firmware}, numero di serie {serial}</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <translation>Connesso a {name}</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate has to be compared first.</source>
        <translation>Non è stato inviato nulla: prima va confrontato il certificato.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Il test è stato interrotto.</translation>
    </message>
    <message>
        <source>Connected to the PBX</source>
        <translation>Connesso al PBX</translation>
    </message>
    <message>
        <source>You can still prepare the channel: press Next again, and create it once the PBX is reachable.</source>
        <translation>Il canale si può comunque preparare: premere di nuovo Avanti e crearlo quando il PBX è raggiungibile.</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Non connesso. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>&amp;Log in anyway</source>
        <translation>&amp;Accedi comunque</translation>
    </message>
    <message>
        <source>Send the &amp;keys unencrypted</source>
        <translation>Invia le c&amp;hiavi non crittografate</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy “{name}” to another PBX</source>
        <translation>Copia “{name}” in un altro PBX</translation>
    </message>
    <message>
        <source>Take its &amp;numbers along; they belong to this PBX</source>
        <translation>Copia anche i &amp;numeri; appartengono a questo PBX</translation>
    </message>
    <message>
        <source>Take its &amp;keys along; the other PBX may have its own account</source>
        <translation>Copia anche le &amp;chiavi; l&apos;altro PBX potrebbe avere un account proprio</translation>
    </message>
    <message>
        <source>&amp;To which PBX</source>
        <translation>&amp;A quale PBX</translation>
    </message>
    <message>
        <source>Na&amp;me there</source>
        <translation>No&amp;me sull&apos;altro PBX</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Sull&apos;altro PBX</translation>
    </message>
    <message>
        <source>Destinations and members</source>
        <translation>Destinazioni e membri</translation>
    </message>
    <message>
        <source>The copy is a draft. Nothing is sent.</source>
        <translation>La copia è una bozza. Non viene inviato nulla.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Reading its lists…</source>
        <translation>Lettura dei suoi elenchi…</translation>
    </message>
    <message>
        <source>Its lists were read just now.</source>
        <translation>I suoi elenchi sono appena stati letti.</translation>
    </message>
    <message>
        <source>{name}, there</source>
        <translation>{name}, sull&apos;altro PBX</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Tralascialo</translation>
    </message>
    <message>
        <source>Copy to {pbx}</source>
        <translation>Copia in {pbx}</translation>
    </message>
    <message>
        <source>“{name}” was copied to {pbx} as a draft.</source>
        <translation>“{name}” è stato copiato in {pbx} come bozza.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Si è verificato un errore imprevisto</translation>
    </message>
    <message>
        <source>The program ran into an internal error. Your entries are kept, and you can continue.</source>
        <translation>Il programma ha riscontrato un errore interno. I dati inseriti restano e si può continuare.</translation>
    </message>
    <message>
        <source>If a channel was being created at that moment, check in the PBX portal under Messaging &gt; Message Channel whether it exists before you create it again. If the error happens again, copy the report and send it to support: it shows where in the program it happened and contains nothing you typed.</source>
        <translation>Se in quel momento era in corso la creazione di un canale, controllare nel portale del PBX in Messaging &gt; Message Channel se esiste prima di crearlo di nuovo. Se l&apos;errore si ripete, copiare il rapporto e inviarlo all&apos;assistenza: mostra dove nel programma è avvenuto e non contiene nulla di quanto digitato.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copia il &amp;rapporto</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>CreatedPart</name>
    <message>
        <source>This step ticks itself when the first message arrives.</source>
        <translation>Questo passaggio si spunta da solo quando arriva il primo messaggio.</translation>
    </message>
    <message>
        <source>First message received {time}</source>
        <translation>Primo messaggio ricevuto alle {time}</translation>
    </message>
</context>
<context>
    <name>CreatingView</name>
    <message>
        <source>Creating the channel</source>
        <translation>Creazione del canale</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>Connecting to {pbx}</source>
        <translation>Connessione a {pbx}</translation>
    </message>
    <message>
        <source>Connected to {pbx}</source>
        <translation>Connesso a {pbx}</translation>
    </message>
    <message>
        <source>Looking for a channel with this name</source>
        <translation>Ricerca di un canale con questo nome</translation>
    </message>
    <message>
        <source>No channel with this name there yet</source>
        <translation>Ancora nessun canale con questo nome</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>Creazione di “{name}” con {numbers}</translation>
    </message>
    <message>
        <source>The PBX accepted “{name}”</source>
        <translation>Il PBX ha accettato “{name}”</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Rilettura</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Riletto</translation>
    </message>
    <message>
        <source>still waiting, {seconds} s</source>
        <translation>in attesa da {seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da fare</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete from the PBX</source>
        <translation>Elimina dal PBX</translation>
    </message>
    <message>
        <source>Delete “{name}” from {pbx}?</source>
        <translation>Eliminare “{name}” da {pbx}?</translation>
    </message>
    <message>
        <source>created elsewhere</source>
        <translation>creato altrove</translation>
    </message>
    <message>
        <source>ID {id} · {provider}</source>
        <translation>ID {id} · {provider}</translation>
    </message>
    <message>
        <source>What stops working</source>
        <translation>Cosa smette di funzionare</translation>
    </message>
    <message>
        <source>Messages to {number} no longer reach {destination}.</source>
        <translation>I messaggi a {number} non arriveranno più a {destination}.</translation>
    </message>
    <message>
        <source>Nobody can write from these numbers any more.</source>
        <translation>Nessuno potrà più scrivere da questi numeri.</translation>
    </message>
    <message>
        <source>Its webhook URL stops working; the provider keeps calling it until you remove it there.</source>
        <translation>Il suo URL del webhook smetterà di funzionare; il provider continuerà a chiamarlo finché non verrà tolto lì.</translation>
    </message>
    <message>
        <source>Name, numbers, options and keys stay on this computer, so you can create it again. A new channel gets a new webhook URL.</source>
        <translation>Nome, numeri, opzioni e chiavi restano su questo computer, per poterlo ricreare. Un nuovo canale riceve un nuovo URL del webhook.</translation>
    </message>
    <message>
        <source>Name, numbers and options stay on this computer, so you can create it again. Keys do not: this computer does not have them. A new channel gets a new webhook URL.</source>
        <translation>Nome, numeri e opzioni restano su questo computer, per poterlo ricreare. Le chiavi no: questo computer non le ha. Un nuovo canale riceve un nuovo URL del webhook.</translation>
    </message>
    <message>
        <source>The name matches.</source>
        <translation>Il nome corrisponde.</translation>
    </message>
    <message>
        <source>That is not its name. Capital and small letters matter.</source>
        <translation>Non è il suo nome. Maiuscole e minuscole contano.</translation>
    </message>
    <message>
        <source>Deleting, and checking that it is gone…</source>
        <translation>Eliminazione e controllo…</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Cosa viene conservato</translation>
    </message>
    <message>
        <source>Type its name to delete it</source>
        <translation>Digitare il suo nome per eliminarlo</translation>
    </message>
    <message>
        <source>&amp;Delete from the PBX</source>
        <translation>&amp;Elimina dal PBX</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>{count} of {whole} characters, right so far</source>
        <translation>{count} caratteri su {whole}, finora giusti</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>“{name}” was deleted on this computer.</source>
        <translation>“{name}” è stato eliminato su questo computer.</translation>
    </message>
    <message>
        <source>Nothing was changed on the PBX.</source>
        <translation>Sul PBX nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>What would be changed</source>
        <translation>Cosa verrebbe modificato</translation>
    </message>
    <message>
        <source>Send the &amp;keys, too</source>
        <translation>Invia anche le &amp;chiavi</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Non ancora verificato.</translation>
    </message>
    <message>
        <source>ID {id} on the PBX</source>
        <translation>ID {id} sul PBX</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Pianificato</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e {count} in più</translation>
    </message>
    <message>
        <source>Keys cannot be compared; they are left as they are.</source>
        <translation>Le chiavi non possono essere confrontate; restano come sono.</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate the channel</source>
        <translation>Duplica il canale</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nome della copia</translation>
    </message>
    <message>
        <source>Copy the &amp;keys too (same provider account)</source>
        <translation>Copia anche le &amp;chiavi (stesso account presso il provider)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Paste them from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add numbers on the PBX later.</source>
        <translation>Incollarli da un foglio di calcolo o da un&apos;e-mail, importare un file o digitarli uno per uno. Si può anche lasciare vuota la tabella e aggiungere i numeri più tardi sul PBX.</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Incolla pagine</translation>
    </message>
    <message>
        <source>Paste their IDs from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add pages on the PBX later.</source>
        <translation>Incollare i loro ID da un foglio di calcolo o da un&apos;e-mail, importare un file o digitarli uno per uno. Si può anche lasciare vuota la tabella e aggiungere le pagine più tardi sul PBX.</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>Your entries are kept.</source>
        <translation>I dati inseriti restano.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>In&amp;via di nuovo</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Verifica ora</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>Nessuno di &amp;questi</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>&amp;Torna alla verifica</translation>
    </message>
    <message>
        <source>How this can end</source>
        <translation>Possibili esiti</translation>
    </message>
    <message>
        <source>If the channel is there, you go on with its ID. If it is not, you can create it again. If it cannot be settled, you see what was found and decide yourself.</source>
        <translation>Se il canale c&apos;è, si prosegue con il suo ID. Se non c&apos;è, si può crearlo di nuovo. Se non si può stabilire, si vede che cosa è stato trovato e si decide.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Se si chiude questa finestra, l&apos;esito viene cercato sul PBX e la pagina iniziale lo comunica.</translation>
    </message>
    <message>
        <source>It is “{name}”, ID {id}</source>
        <translation>È “{name}”, ID {id}</translation>
    </message>
    <message>
        <source>It is the one with the ID {id}</source>
        <translation>È quello con l&apos;ID {id}</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Numbers at {provider}</source>
        <translation>Numeri presso {provider}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Ticks stay while you search.</source>
        <translation>Le spunte restano durante la ricerca.</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Vanno tutti a</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Liberi</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Usati altrove</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Nella tabella</translation>
    </message>
    <message>
        <source>No SMS</source>
        <translation>Niente SMS</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Reading from {provider}… {count}</source>
        <translation>Lettura da {provider}… {count}</translation>
    </message>
    <message>
        <source>This account has no numbers. They may be in a subaccount, or not bought yet.</source>
        <translation>Questo account non ha numeri. Potrebbero essere in un sottoaccount, o non ancora acquistati.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usa “{name}”</translation>
    </message>
    <message>
        <source>Tick what you want to add. Nothing was added.</source>
        <translation>Spuntare ciò che si vuole aggiungere. Non è stato aggiunto nulla.</translation>
    </message>
    <message>
        <source>{number} is already in line {line}.</source>
        <translation>{number} è già alla riga {line}.</translation>
    </message>
    <message>
        <source>{number} has another Phone Number ID: {id}. If you use it, that takes the place of the one on the Account page.</source>
        <translation>{number} ha un altro Phone Number ID: {id}. Se si usa questo numero, quell&apos;ID prende il posto di quello nella pagina Account.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Number, name or current use</source>
        <translation>Numero, nome o uso attuale</translation>
    </message>
    <message>
        <source>For all that you tick. You can change each one later.</source>
        <translation>Per quelli spuntati. Ognuno si può modificare dopo.</translation>
    </message>
    <message>
        <source>This only reads. Nothing is changed at {provider}.</source>
        <translation>Sola lettura. Presso {provider} non viene modificato nulla.</translation>
    </message>
    <message>
        <source>{number}: its messages go to {used} now. You can add the number; nothing changes there until you set the webhook.</source>
        <translation>{number}: i suoi messaggi ora vanno a {used}. Si può aggiungere il numero; lì non cambia nulla finché non si imposta il webhook.</translation>
    </message>
    <message>
        <source>{number} cannot take messages at {provider} as it is now.</source>
        <translation>{number} al momento non può ricevere messaggi presso {provider}.</translation>
    </message>
</context>
<context>
    <name>FetchedModel</name>
    <message>
        <source>Name at {provider}</source>
        <translation>Nome presso {provider}</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messages now go to</source>
        <translation>I messaggi ora vanno a</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibile</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Ancora da nessuna parte</translation>
    </message>
    <message>
        <source>In your table, line {line}</source>
        <translation>Nella tabella, riga {line}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>spuntato</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non spuntato</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>{count} di {wanted} caratteri</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Sembra corretto.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Gli spazi attorno al valore sono stati rimossi.</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>Usa il valore &amp;decodificato</translation>
    </message>
    <message>
        <source>&amp;Keep it as entered</source>
        <translation>&amp;Mantieni come inserito</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>Viene usato il valore decodificato.</translation>
    </message>
    <message>
        <source>The value is used exactly as entered.</source>
        <translation>Il valore viene usato esattamente come inserito.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>  (optional)</source>
        <translation>  (facoltativo)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Dove si trova?</translation>
    </message>
    <message>
        <source>Where do I find the {field}?</source>
        <translation>Dove si trova {field}?</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Questo valore contiene virgolette tipografiche, come le inseriscono e-mail ed elaboratori di testi. Confrontarlo con il portale.</translation>
    </message>
</context>
<context>
    <name>FilesOut</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV per fogli di calcolo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Il rapporto è stato salvato.</translation>
    </message>
    <message>
        <source>Save an example of a list of sites</source>
        <translation>Salva un esempio di elenco di sedi</translation>
    </message>
    <message>
        <source>The example was saved: fill in a line for each PBX.</source>
        <translation>L&apos;esempio è stato salvato: compilare una riga per ogni PBX.</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in table</source>
        <translation>Cerca nella tabella</translation>
    </message>
    <message>
        <source>Find by number, destination or member</source>
        <translation>Cerca per numero, destinazione o membro</translation>
    </message>
    <message>
        <source>Find lines</source>
        <translation>Cerca righe</translation>
    </message>
</context>
<context>
    <name>FleetWindow</name>
    <message>
        <source>Many sites</source>
        <translation>Più sedi</translation>
    </message>
    <message>
        <source>Find a site</source>
        <translation>Trova una sede</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Apri piano…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Salva rapporto…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Verifica di nuovo</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Lettura del piano…</translation>
    </message>
    <message>
        <source>What is under way is finished first; nothing new is started.</source>
        <translation>Ciò che è in corso viene concluso; non si inizia altro.</translation>
    </message>
    <message>
        <source>S&amp;top after these</source>
        <translation>Interrompi &amp;dopo queste</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Choose a cell to see what would be done there.</source>
        <translation>Scegliere una cella per vedere cosa vi verrebbe fatto.</translation>
    </message>
    <message>
        <source>What is under way is finished first. Close again to stop at once.</source>
        <translation>Ciò che è in corso viene prima concluso. Chiudere ancora una volta per interrompere.</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Nessuna modifica</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Non chiaro</translation>
    </message>
    <message>
        <source>Two with this name</source>
        <translation>Due con questo nome</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non iniziato</translation>
    </message>
    <message>
        <source>Not found there</source>
        <translation>Non trovato sul PBX</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} di {all}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Riga {number}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numero {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chiavi</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crea</translation>
    </message>
    <message>
        <source>&amp;Keep ready</source>
        <translation>&amp;Tieni pronto</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>Crea un a&amp;ltro</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>&amp;Try to create now</source>
        <translation>Prova a creare &amp;ora</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over of “{name}”, ID {id}</source>
        <translation>Consegna di “{name}”, ID {id}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Consegna</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Scheda di consegna</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Per la documentazione del cliente: che cosa è stato configurato, dove vanno i messaggi e che cosa resta da fare. Non contiene chiavi, password né token.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;liente</translation>
    </message>
    <message>
        <source>Installed b&amp;y</source>
        <translation>I&amp;nstallato da</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Che cosa resta da fare presso {provider}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvato come {file}</translation>
    </message>
    <message>
        <source>&amp;Save hand-over sheet…</source>
        <translation>&amp;Salva la scheda di consegna…</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <translation>Salva la scheda di consegna</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Scrittura del file…</translation>
    </message>
</context>
<context>
    <name>HeadBox</name>
    <message>
        <source>Tick all that are shown</source>
        <translation>Spunta tutti quelli mostrati</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Testo dell&apos;aiuto</translation>
    </message>
    <message>
        <source>F1 opens this window, Escape closes it. It follows the pages of the wizard.</source>
        <translation>F1 apre questa finestra, Esc la chiude. Segue le pagine della procedura guidata.</translation>
    </message>
    <message>
        <source>Where do I find “{field}” at {provider}?</source>
        <translation>Dove si trova “{field}” presso {provider}?</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Che cosa resta da fare presso {provider}</translation>
    </message>
    <message>
        <source>Checked on {date}: {page}</source>
        <translation>Verificato il {date}: {page}</translation>
    </message>
    <message>
        <source>No public page confirms the labels. Closest page, read on {date}: {page}</source>
        <translation>Nessuna pagina pubblica conferma le etichette. Pagina più vicina, letta il {date}: {page}</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Canali</translation>
    </message>
    <message>
        <source>&amp;PBXs</source>
        <translation>&amp;PBX</translation>
    </message>
    <message>
        <source>On the P&amp;BX</source>
        <translation>Sul P&amp;BX</translation>
    </message>
    <message>
        <source>Find a channel or number</source>
        <translation>Cerca un canale o un numero</translation>
    </message>
    <message>
        <source>Find channels</source>
        <translation>Cerca canali</translation>
    </message>
    <message>
        <source>Find by name, number, provider, PBX or status (Ctrl+F)</source>
        <translation>Cerca per nome, numero, provider, PBX o stato (Ctrl+F)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nuovo canale</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nuovo canale</translation>
    </message>
    <message>
        <source>New channel (Ctrl+N)</source>
        <translation>Nuovo canale (Ctrl+N)</translation>
    </message>
    <message>
        <source>Find on the PBX</source>
        <translation>Trova sul PBX</translation>
    </message>
</context>
<context>
    <name>HomeBoard</name>
    <message>
        <source>A channel is being created. Wait for the result, or close the window again: the result is then looked up on the PBX at the next start, and nothing is sent twice.</source>
        <translation>Un canale è in fase di creazione. Attendere l&apos;esito, o chiudere di nuovo la finestra: l&apos;esito verrà cercato sul PBX al prossimo avvio e nulla verrà inviato due volte.</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>C&amp;hannel</source>
        <translation>C&amp;anale</translation>
    </message>
    <message>
        <source>&amp;History of created channels as CSV…</source>
        <translation>C&amp;ronologia dei canali creati come CSV…</translation>
    </message>
    <message>
        <source>&amp;Many sites…</source>
        <translation>&amp;Più sedi…</translation>
    </message>
    <message>
        <source>PBXs as a &amp;list of sites, for Ansible…</source>
        <translation>PBX come &amp;elenco di sedi, per Ansible…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>&amp;Sort order</source>
        <translation>&amp;Ordinamento</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Impostazione del sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;What this computer knows…</source>
        <translation>&amp;Che cosa sa questo computer…</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>&amp;Help for this window</source>
        <translation>&amp;Aiuto per questa finestra</translation>
    </message>
    <message>
        <source>&amp;About, diagnostics…</source>
        <translation>&amp;Informazioni, diagnostica…</translation>
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
        <translation>ID del canale</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copia I&amp;D</translation>
    </message>
</context>
<context>
    <name>ImportDefaults</name>
    <message>
        <source>Not chosen</source>
        <translation>Non scelto</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>I numeri sono di</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nome o numero</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Vanno tutti a</translation>
    </message>
    <message>
        <source>Suggested because all other numbers are from there.</source>
        <translation>Proposto perché tutti gli altri numeri sono di lì.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from {source}</source>
        <translation>Importa da: {source}</translation>
    </message>
    <message>
        <source>{title} – {place} of {count}</source>
        <translation>{title} – {place} di {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Tipo di destinazione</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Controllo delle righe…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Lettura del foglio…</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Incolla pagine</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Incolla numeri</translation>
    </message>
    <message>
        <source>None of these lines can be added as they are. Nothing was added.</source>
        <translation>Nessuna di queste righe può essere aggiunta così com&apos;è. Non è stato aggiunto nulla.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Righe mostrate</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Righe con problemi</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Righe tralasciate</translation>
    </message>
    <message>
        <source>Reformatted numbers</source>
        <translation>Numeri riformattati</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>senza destinazione</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Check with {provider}</source>
        <translation>Verifica con {provider}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Changed since {time}.</source>
        <translation>Modificate dopo le {time}.</translation>
    </message>
    <message>
        <source>Asking {provider}…</source>
        <translation>Richiesta a {provider}…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Scambia i due</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usa “{name}”</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copia per l&apos;amministratore</translation>
    </message>
    <message>
        <source>Refused {time}.</source>
        <translation>Rifiutate alle {time}.</translation>
    </message>
    <message>
        <source>Possible causes: {causes}.</source>
        <translation>Possibili cause: {causes}.</translation>
    </message>
    <message>
        <source>The values contain no spaces.</source>
        <translation>I valori non contengono spazi.</translation>
    </message>
    <message>
        <source>{number} has been put into the table of the next page.</source>
        <translation>{number} è stato inserito nella tabella della pagina successiva.</translation>
    </message>
    <message>
        <source>{number} is not in the table of the next page yet.</source>
        <translation>{number} non è ancora nella tabella della pagina successiva.</translation>
    </message>
    <message>
        <source>Give the access token these permissions: {names}</source>
        <translation>Dare al token di accesso queste autorizzazioni: {names}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>What this computer knows</source>
        <translation>Che cosa sa questo computer</translation>
    </message>
    <message>
        <source>Nothing. No secret is stored on this computer.</source>
        <translation>Nulla. Su questo computer non è conservato alcun segreto.</translation>
    </message>
    <message>
        <source>Delete a channel&apos;s &amp;keys from this computer once it is created</source>
        <translation>Elimina le &amp;chiavi di un canale da questo computer dopo la creazione</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Cerca un nome</translation>
    </message>
    <message>
        <source>Find a secret</source>
        <translation>Cerca un segreto</translation>
    </message>
    <message>
        <source>Secrets of this computer</source>
        <translation>Segreti di questo computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartiene a</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>Elimina &amp;tutto…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>{what}. None can be read here; each can be deleted.</source>
        <translation>{what}. Qui nessuno è leggibile; ognuno si può eliminare.</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>Ancora nessun PBX</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>Elimina tutto di {name}</translation>
    </message>
    <message>
        <source>Delete: {what} ({of})</source>
        <translation>Elimina: {what} ({of})</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (eliminato)</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? This cannot be undone. Nothing changes on the PBX; for a channel that has not been sent yet you will have to enter it again.</source>
        <translation>Eliminare {name} da questo computer? L&apos;operazione è irreversibile. Sul PBX non cambia nulla; per un canale non ancora inviato sarà necessario reinserirlo.</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? This cannot be undone. Nothing changes on the PBXs; for channels that have not been sent yet you will have to enter the keys again.</source>
        <translation>Eliminare da questo computer tutti i segreti e tutti i certificati attendibili? L&apos;operazione è irreversibile. Sui PBX non cambia nulla; per i canali non ancora inviati sarà necessario reinserire le chiavi.</translation>
    </message>
    <message>
        <source>Delete secrets</source>
        <translation>Elimina segreti</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
</context>
<context>
    <name>LiveChatChangeDialog</name>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out.</source>
        <translation>Tutto il resto rimane com&apos;è e viene inviato insieme, perché non si sa se il PBX manterrebbe ciò che non viene inviato.</translation>
    </message>
    <message>
        <source>Also different now, although you did not change it: {names}.</source>
        <translation>È cambiato anche, senza essere stato modificato qui: {names}.</translation>
    </message>
    <message>
        <source>Changed by someone else: {names}.</source>
        <translation>Modificato da qualcun altro: {names}.</translation>
    </message>
    <message>
        <source>Your changes have not been sent. Close anyway?</source>
        <translation>Le modifiche non sono state inviate. Chiudere comunque?</translation>
    </message>
</context>
<context>
    <name>LiveChatCodeDialog</name>
    <message>
        <source>Code for the website</source>
        <translation>Codice per il sito web</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
</context>
<context>
    <name>LiveChatDialog</name>
    <message>
        <source>New live chat</source>
        <translation>Nuova live chat</translation>
    </message>
    <message>
        <source>Live chat created. Next, the website.</source>
        <translation>Live chat creata. Ora il sito web.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Ricomi&amp;ncia</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Salvato durante la digitazione</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Così com&apos;era stata lasciata</translation>
    </message>
    <message>
        <source>Choose “{name}” again: the file of a picture is not kept.</source>
        <translation>Scegliere di nuovo “{name}”: il file di un&apos;immagine non viene conservato.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Ava&amp;nti</translation>
    </message>
    <message>
        <source>&amp;Create the live chat</source>
        <translation>&amp;Crea la live chat</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>Creating, and reading its code…</source>
        <translation>Creazione e lettura del codice…</translation>
    </message>
    <message>
        <source>Live chat created, ID {id}</source>
        <translation>Live chat creata, ID {id}</translation>
    </message>
    <message>
        <source>What you typed here cannot be saved on this computer. Close anyway?</source>
        <translation>Quanto digitato qui non si può salvare su questo computer. Chiudere comunque?</translation>
    </message>
</context>
<context>
    <name>LiveChatForm</name>
    <message>
        <source>How does the chat work?</source>
        <translation>Come funziona la chat?</translation>
    </message>
    <message>
        <source>A window on a website; the PBX&apos;s users answer. No provider and no keys are needed.</source>
        <translation>Una finestra su un sito web; rispondono gli utenti del PBX. Non servono provider né chiavi.</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>No&amp;me del canale</translation>
    </message>
    <message>
        <source>{pbx} Chat</source>
        <translation>Chat {pbx}</translation>
    </message>
    <message>
        <source>The domain of the website that gets the code.</source>
        <translation>Il dominio del sito web che riceverà il codice.</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Sito web</translation>
    </message>
    <message>
        <source>Visitors may send &amp;images, too</source>
        <translation>I visitatori possono inviare anche &amp;immagini</translation>
    </message>
    <message>
        <source>The chat needs the Yeastar FQDN and firmware that supports live chat (83.16.0.25 or newer).</source>
        <translation>La chat richiede l&apos;FQDN Yeastar e un firmware che supporti la live chat (83.16.0.25 o successivo).</translation>
    </message>
    <message>
        <source>Visitors may also c&amp;all</source>
        <translation>I visitatori possono anche &amp;chiamare</translation>
    </message>
    <message>
        <source>Its ID on the PBX</source>
        <translation>Il suo ID sul PBX</translation>
    </message>
    <message>
        <source>WebRTC &amp;trunk</source>
        <translation>&amp;Trunk WebRTC</translation>
    </message>
    <message>
        <source>Inbound &amp;route</source>
        <translation>&amp;Route in entrata</translation>
    </message>
    <message>
        <source>Calls at &amp;once</source>
        <translation>Chiamate &amp;contemporanee</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>da 1 a 10</translation>
    </message>
    <message>
        <source>C&amp;lose sessions automatically</source>
        <translation>&amp;Chiudi automaticamente le sessioni</translation>
    </message>
    <message>
        <source>Time without a message</source>
        <translation>Senza messaggi per</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minuti, ore o giorni</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>“{name}” (the PBX&apos;s name for it)</source>
        <translation>“{name}” (così lo chiama il PBX)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>A queue, an extension or a third-party platform.</source>
        <translation>Una coda, un interno o una piattaforma di terze parti.</translation>
    </message>
    <message>
        <source>Messages &amp;go to</source>
        <translation>I messaggi &amp;vanno a</translation>
    </message>
</context>
<context>
    <name>LiveChatLook</name>
    <message>
        <source>How does it look?</source>
        <translation>Che aspetto ha?</translation>
    </message>
    <message>
        <source>As visitors see it on the website. The preview follows your choices.</source>
        <translation>Come la vedono i visitatori del sito web. L&apos;anteprima segue le scelte.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Bolla</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Quando è chiusa</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icona</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olore</translation>
    </message>
    <message>
        <source>png or jpg, up to 20 MB. Drop it here.</source>
        <translation>png o jpg, fino a 20 MB. Trascinarla qui.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>Immagin&amp;e</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>This is a sketch; the real shape and icon are the PBX&apos;s.</source>
        <translation>È uno schizzo; forma e icona reali sono quelle del PBX.</translation>
    </message>
    <message>
        <source>White on it is hard to read: {contrast} to 1.</source>
        <translation>Il bianco vi si legge male: {contrast} a 1.</translation>
    </message>
    <message>
        <source>Make it &amp;darker</source>
        <translation>Rendi più &amp;scuro</translation>
    </message>
    <message>
        <source>White on it reads well: {contrast} to 1</source>
        <translation>Il bianco vi si legge bene: {contrast} a 1</translation>
    </message>
</context>
<context>
    <name>LiveChatWindow</name>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
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
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation>Continua a &amp;digitare</translation>
    </message>
    <message>
        <source>Discard a&amp;nd close</source>
        <translation>Sc&amp;arta e chiudi</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live chat</translation>
    </message>
</context>
<context>
    <name>LoginTrial</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>P&amp;rova la connessione</translation>
    </message>
    <message>
        <source>Connecting to the PBX</source>
        <translation>Connessione al PBX</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>I&amp;nterrompi</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>LookLog</name>
    <message>
        <source>Looking for the channel on the PBX</source>
        <translation>Ricerca del canale sul PBX</translation>
    </message>
    <message>
        <source>Sent to {pbx}</source>
        <translation>Inviato a {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>Non è arrivata una risposta chiara</translation>
    </message>
    <message>
        <source>Next look in {seconds} s.</source>
        <translation>Prossimo controllo tra {seconds} s.</translation>
    </message>
    <message>
        <source>Looking now…</source>
        <translation>Verifica in corso…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>Nothing was created. Your entries are kept.</source>
        <translation>Non è stato creato nulla. I dati inseriti restano.</translation>
    </message>
</context>
<context>
    <name>NoChannels</name>
    <message>
        <source>Set up your first message channel</source>
        <translation>Configurare il primo canale di messaggi</translation>
    </message>
    <message>
        <source>Prepare it anywhere, create it on site, hand it over with a clean sheet.</source>
        <translation>Prepararlo ovunque, crearlo sul posto, consegnarlo con una scheda senza chiavi.</translation>
    </message>
    <message>
        <source>or drop an e-mail, a table or a channel file here</source>
        <translation>oppure trascinare qui un&apos;e-mail, una tabella o un file di canale</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nuovo canale</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Apri un file…</translation>
    </message>
    <message>
        <source>&amp;Try it on the demo PBX</source>
        <translation>&amp;Prova sul PBX dimostrativo</translation>
    </message>
    <message>
        <source>The demo PBX opens in its own window. Nothing there reaches a real PBX.</source>
        <translation>Il PBX dimostrativo si apre in una finestra propria. Lì nulla raggiunge un vero PBX.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparare</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. You do not need the PBX yet.</source>
        <translation>Digitare o incollare ciò che ha fornito il provider. Il PBX non serve ancora.</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>Creare sul posto</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX is reachable, everything that is waiting is one click away.</source>
        <translation>Quando il PBX del cliente è raggiungibile, tutto ciò che è in attesa è a un clic.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegnare</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any keys.</source>
        <translation>I passaggi presso il provider e una scheda per il cliente senza chiavi.</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>Le chiavi restano nel portachiavi di questo computer fino all&apos;invio.</translation>
    </message>
</context>
<context>
    <name>NoPlan</name>
    <message>
        <source>Open a plan: channel files, and a list of sites with one PBX per row</source>
        <translation>Aprire un piano: file di canale e un elenco di sedi con un PBX per riga</translation>
    </message>
    <message>
        <source>Choose them together. Without a list, the plan is for the PBXs that this computer knows, or for those with a tag. At first it is only compared; nothing is changed until you press the button that says what would be created and changed.</source>
        <translation>Sceglierli insieme. Senza elenco il piano vale per i PBX noti a questo computer, o per quelli con un&apos;etichetta. Prima si confronta soltanto; nulla viene modificato finché non si preme il pulsante che dice che cosa verrebbe creato e modificato.</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>Salva un &amp;esempio…</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clea&amp;r</source>
        <translation>Can&amp;cella</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Nulla corrisponde a “{text}”.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The language changes once what is open or under way is finished.</source>
        <translation>La lingua cambierà non appena sarà terminato ciò che è aperto o in corso.</translation>
    </message>
    <message>
        <source>The language was not changed: what you typed in the wizard could not be saved. Choose the language again once it is saved.</source>
        <translation>La lingua non è stata cambiata: quanto digitato nella procedura guidata non si è potuto salvare. Scegliere di nuovo la lingua una volta salvato.</translation>
    </message>
    <message>
        <source>Your channels could not be read. Nothing was changed.</source>
        <translation>Non è stato possibile leggere i canali. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostra la car&amp;tella</translation>
    </message>
    <message>
        <source>This channel is no longer a draft: it has been created or deleted in the meantime. Nothing was opened.</source>
        <translation>Questo canale non è più una bozza: nel frattempo è stato creato o eliminato. Non è stato aperto nulla.</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in the copy: “{name}” still asks about them.</source>
        <translation>I numeri dell&apos;e-mail non sono nella copia: “{name}” li chiede ancora.</translation>
    </message>
    <message>
        <source>“{name}” is being sent right now. Delete it once the outcome is known.</source>
        <translation>“{name}” viene inviato in questo momento. Eliminarlo quando l&apos;esito è noto.</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard. Nothing was changed here.</source>
        <translation>“{name}” è in fase di creazione nella procedura guidata. Qui nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>Le chiavi restano solo fino alla chiusura.</translation>
    </message>
    <message>
        <source>“{name}” is not ready and stays a draft: {why} Open it, fix that, and press “Keep ready” again. Nothing was sent.</source>
        <translation>“{name}” non è pronto e resta una bozza: {why} Aprirlo, correggere e premere di nuovo “Tieni pronto”. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
</context>
<context>
    <name>NumberLines</name>
    <message>
        <source>and {numbers} with other destinations or members</source>
        <translation>e {numbers} con altre destinazioni o altri membri</translation>
    </message>
    <message>
        <source>Numbers and names of people are looked up on the PBX before anything is sent.</source>
        <translation>Numeri e nomi di persone vengono cercati sul PBX prima di inviare qualcosa.</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>Possono scrivere: {names}</translation>
    </message>
</context>
<context>
    <name>OnPbxPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Esporta come CSV…</translation>
    </message>
    <message>
        <source>Replace &amp;keys…</source>
        <translation>Sostituisci &amp;chiavi…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Code for the &amp;website…</source>
        <translation>Codice per il sito &amp;web…</translation>
    </message>
    <message>
        <source>New &amp;live chat…</source>
        <translation>Nuova &amp;live chat…</translation>
    </message>
    <message>
        <source>Message &amp;queues…</source>
        <translation>&amp;Code messaggi…</translation>
    </message>
    <message>
        <source>&amp;Add to my list</source>
        <translation>&amp;Aggiungi al mio elenco</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>C&amp;onfronta…</translation>
    </message>
    <message>
        <source>Copy &amp;to…</source>
        <translation>Copia &amp;in…</translation>
    </message>
    <message>
        <source>T&amp;emplates…</source>
        <translation>M&amp;odelli…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Refresh from the PBX (Ctrl+R)</source>
        <translation>Aggiorna dal PBX (Ctrl+R)</translation>
    </message>
    <message>
        <source>Menu of this PBX</source>
        <translation>Menu di questo PBX</translation>
    </message>
    <message>
        <source>Ti&amp;me range of messages</source>
        <translation>Periodo dei &amp;messaggi</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Con&amp;fronta il certificato…</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>Pro&amp;va la connessione…</translation>
    </message>
    <message>
        <source>No PBX is known here yet</source>
        <translation>Qui non è ancora noto alcun PBX</translation>
    </message>
    <message>
        <source>firmware {version}</source>
        <translation>firmware {version}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lettura…</translation>
    </message>
    <message>
        <source>This PBX has no message channels yet</source>
        <translation>Questo PBX non ha ancora canali di messaggi</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>letto alle {time}</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV per fogli di calcolo</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>L&apos;elenco è stato salvato.</translation>
    </message>
</context>
<context>
    <name>OnSite</name>
    <message>
        <source>Review</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Certificate as before</source>
        <translation>Certificato invariato</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificato attendibile</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Senza crittografia</translation>
    </message>
    <message>
        <source>found just now</source>
        <translation>appena trovato</translation>
    </message>
    <message>
        <source>You can keep working. Anything already sent is completed even if you stop.</source>
        <translation>Si può continuare a lavorare. Ciò che è già inviato viene completato anche se si interrompe.</translation>
    </message>
    <message>
        <source>Not sent; still waiting.</source>
        <translation>Non inviato; ancora in attesa.</translation>
    </message>
    <message>
        <source>Nothing was created</source>
        <translation>Non è stato creato nulla</translation>
    </message>
    <message>
        <source>Nothing was created on {pbx}</source>
        <translation>Su {pbx} non è stato creato nulla</translation>
    </message>
    <message>
        <source>Created, not connected · ID {id}. {meaning}</source>
        <translation>Creato, non connesso · ID {id}. {meaning}</translation>
    </message>
    <message>
        <source>Next: give each provider its webhook URL. Until then, no messages arrive.</source>
        <translation>Ora: fornire a ogni provider il suo URL del webhook. Fino ad allora non arriva alcun messaggio.</translation>
    </message>
    <message>
        <source>Created · ID {id}</source>
        <translation>Creato · ID {id}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Verifica ora</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Refused · {why}</source>
        <translation>Rifiutato · {why}</translation>
    </message>
    <message>
        <source>Fix line {number}</source>
        <translation>Correggi la riga {number}</translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Certificato da confrontare</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>R&amp;einserisci</translation>
    </message>
    <message>
        <source>Check keys</source>
        <translation>Controlla le chiavi</translation>
    </message>
    <message>
        <source>Connected · ID {id}</source>
        <translation>Connesso · ID {id}</translation>
    </message>
</context>
<context>
    <name>OnSiteCard</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>In&amp;terrompi dopo questo</translation>
    </message>
</context>
<context>
    <name>OpenProof</name>
    <message>
        <source>Send a &amp;test…</source>
        <translation>Invia una &amp;prova…</translation>
    </message>
    <message>
        <source>One message out, and one in, watched until it arrives.</source>
        <translation>Un messaggio in uscita e uno in entrata, seguiti fino all&apos;arrivo.</translation>
    </message>
    <message>
        <source>A test message was sent, {date}</source>
        <translation>Un messaggio di prova è stato inviato, {date}</translation>
    </message>
    <message>
        <source>A message arrived, {date}</source>
        <translation>Un messaggio è arrivato, {date}</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>Velocità di &amp;invio (messaggi al secondo)</translation>
    </message>
    <message>
        <source>Stay within the provider&apos;s limit: above it, the provider drops messages.</source>
        <translation>Restare entro il limite del provider, o i messaggi andranno persi.</translation>
    </message>
    <message>
        <source>Close after this many &amp;days without messages</source>
        <translation>Chiudi dopo questi &amp;giorni senza messaggi</translation>
    </message>
    <message>
        <source>Used only if sessions are closed automatically.</source>
        <translation>Usato solo se le sessioni vengono chiuse automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Text sent with files</source>
        <translation>T&amp;esto inviato con i file</translation>
    </message>
    <message>
        <source>Sent together with a file or picture, for phones that cannot show it.</source>
        <translation>Inviato insieme a un file o a un&apos;immagine, per i telefoni che non possono mostrarlo.</translation>
    </message>
    <message>
        <source>Domain the provider uses to reach the PBX (webhook URL)</source>
        <translation>Dominio con cui il provider raggiunge il PBX (URL del webhook)</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>&amp;FQDN Yeastar</translation>
    </message>
    <message>
        <source>The domain name Yeastar gives the PBX (Remote Access). Right for most PBXs, including Cloud.</source>
        <translation>Il nome di dominio che Yeastar assegna al PBX (Remote Access). Adatto alla maggior parte dei PBX, anche Cloud.</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>Dominio &amp;proprio (NAT)</translation>
    </message>
    <message>
        <source>Your own domain, pointing to a public address that is forwarded to the PBX. It needs a valid certificate and must not contain an underscore.</source>
        <translation>Un dominio proprio che punta a un indirizzo pubblico inoltrato al PBX. Richiede un certificato valido e non deve contenere trattini bassi.</translation>
    </message>
    <message>
        <source>PBX default</source>
        <translation>Predefinito del PBX</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Tieni aperte</translation>
    </message>
    <message>
        <source>Close automatically</source>
        <translation>Chiudi automaticamente</translation>
    </message>
    <message>
        <source>&amp;Inactive sessions</source>
        <translation>Sessioni i&amp;nattive</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>Consenti una s&amp;econda sessione</translation>
    </message>
    <message>
        <source>With the same sender and receiver. Whoever starts it takes over the existing conversation, with its history.</source>
        <translation>Con lo stesso mittente e destinatario. Chi la avvia prende in carico la conversazione esistente con la cronologia.</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>{key} in questa pagina: chiavi, indirizzi e numeri vanno nei campi giusti.</translation>
    </message>
    <message>
        <source>You see what was found, and where.</source>
        <translation>Si vede che cosa è stato trovato, e dove.</translation>
    </message>
    <message>
        <source>Have it all in an e-mail? Paste it whole.</source>
        <translation>È tutto in un&apos;e-mail? Incollarla per intero.</translation>
    </message>
    <message>
        <source>&amp;Paste everything</source>
        <translation>Inc&amp;olla tutto</translation>
    </message>
    <message>
        <source>or open a file…</source>
        <translation>o aprire un file…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostra dove</translation>
    </message>
</context>
<context>
    <name>PasteEverything</name>
    <message>
        <source>There is no text in the clipboard. Copy the e-mail first.</source>
        <translation>Negli appunti non c&apos;è testo. Copiare prima l&apos;e-mail.</translation>
    </message>
    <message>
        <source>Open an e-mail or a text</source>
        <translation>Apri un&apos;e-mail o un testo</translation>
    </message>
    <message>
        <source>E-mail and text files</source>
        <translation>File di e-mail e di testo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>This is too long for an e-mail. Nothing was used. Copy only the part with the keys.</source>
        <translation>È troppo lungo per un&apos;e-mail. Non è stato usato nulla. Copiare solo la parte con le chiavi.</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it. Nothing was changed.</source>
        <translation>Non vi è stato trovato nulla per questa pagina. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Its attachment was not read. Open it and copy what is in it.</source>
        <translation>L&apos;allegato non è stato letto. Aprirlo e copiarne il contenuto.</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots. Reveal them in the portal and copy them again.</source>
        <translation>Le chiavi sono nascoste da punti. Mostrarle nel portale e copiarle di nuovo.</translation>
    </message>
    <message>
        <source>{found} of {wanted} found in what you pasted</source>
        <translation>{found} elementi su {wanted} trovati in ciò che è stato incollato</translation>
    </message>
    <message>
        <source>{told}. Missing: {names}</source>
        <translation>{told}. Manca: {names}</translation>
    </message>
    <message>
        <source>{told}. To check: {names}</source>
        <translation>{told}. Da controllare: {names}</translation>
    </message>
    <message>
        <source>{lines} · kept for the next page</source>
        <translation>{lines} · conservato per la pagina successiva</translation>
    </message>
    <message>
        <source>{lines} · saved for the Numbers page</source>
        <translation>{lines} · salvato per la pagina Numeri</translation>
    </message>
    <message>
        <source>{where} · check it below</source>
        <translation>{where} · controllare sotto</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Riga {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>riga {number}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>righe {first}–{last}</translation>
    </message>
    <message>
        <source>Not used: {parts}</source>
        <translation>Non usato: {parts}</translation>
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
        <translation>Canale</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviati</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riusciti</translation>
    </message>
</context>
<context>
    <name>PbxChannelsTable</name>
    <message>
        <source>Channels on the PBX</source>
        <translation>Canali sul PBX</translation>
    </message>
</context>
<context>
    <name>PbxChoice</name>
    <message>
        <source>Find a PBX</source>
        <translation>Cerca un PBX</translation>
    </message>
    <message>
        <source>Find a PBX by name or address</source>
        <translation>Cerca un PBX per nome o indirizzo</translation>
    </message>
</context>
<context>
    <name>PbxDialog</name>
    <message>
        <source>Add a PBX</source>
        <translation>Aggiungi un PBX</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>In&amp;dirizzo del PBX</translation>
    </message>
    <message>
        <source>&amp;Name of the customer or site</source>
        <translation>&amp;Nome del cliente o della sede</translation>
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
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>PbxLine</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Change PBX, now {name}</source>
        <translation>Cambia PBX, ora {name}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>verifica…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connesso</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>ora raggiungibile</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiungibile</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>accesso rifiutato</translation>
    </message>
    <message>
        <source>Client Secret is missing</source>
        <translation>manca il Client Secret</translation>
    </message>
    <message>
        <source>certificate to compare</source>
        <translation>certificato da confrontare</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>non ancora interrogato</translation>
    </message>
</context>
<context>
    <name>PbxList</name>
    <message>
        <source>&amp;Add a PBX…</source>
        <translation>&amp;Aggiungi un PBX…</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>Pro&amp;va</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ri&amp;muovi…</translation>
    </message>
    <message>
        <source>PBXs</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Eti&amp;chette…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Lists updated</source>
        <translation>Elenchi aggiornati</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Rename the PBX</source>
        <translation>Rinomina il PBX</translation>
    </message>
    <message>
        <source>Name of the customer or site</source>
        <translation>Nome del cliente o della sede</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”.</source>
        <translation>“{before}” ora si chiama “{name}”.</translation>
    </message>
    <message>
        <source>Tags of the PBX</source>
        <translation>Etichette del PBX</translation>
    </message>
    <message>
        <source>Tags, separated by commas or spaces: they choose PBXs in Many sites</source>
        <translation>Etichette separate da virgole o spazi: servono a scegliere i PBX in “Più sedi”</translation>
    </message>
    <message>
        <source>The tags of “{name}” were changed.</source>
        <translation>Le etichette di “{name}” sono state modificate.</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>Rimuovi il PBX</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Its channels are kept, here and on the PBX.</source>
        <translation>Rimuovere {pbx}, il suo certificato, i suoi elenchi e il suo Client Secret? I suoi canali restano, qui e sul PBX.</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>Connessione a {pbx}…</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>Connesso a {name}.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its Client ID {before} was replaced.</source>
        <translation>Questo PBX era già nell&apos;elenco; il suo Client ID {before} è stato sostituito.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was kept.</source>
        <translation>Questo PBX era già nell&apos;elenco; i suoi dati di accesso restano.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was replaced.</source>
        <translation>Questo PBX era già nell&apos;elenco; i suoi dati di accesso sono stati sostituiti.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>Il Client Secret del Client ID precedente ({ids}) è stato eliminato dal portachiavi.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Il Client Secret resta solo fino alla chiusura.</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as possible.</source>
        <translation>Il suo Client Secret è ancora nel portachiavi e verrà eliminato appena possibile.</translation>
    </message>
</context>
<context>
    <name>PbxPage</name>
    <message>
        <source>New channel</source>
        <translation>Nuovo canale</translation>
    </message>
    <message>
        <source>Which PBX?</source>
        <translation>Quale PBX?</translation>
    </message>
    <message>
        <source>You will find the Client ID and Client Secret in the PBX portal under Integrations &gt; API.</source>
        <translation>Client ID e Client Secret si trovano nel portale del PBX in Integrations &gt; API.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>In&amp;dirizzo</translation>
    </message>
    <message>
        <source>As in the browser, for example https://192.168.5.150:8088 or office.ras.yeastar.com</source>
        <translation>Come nel browser, ad esempio https://192.168.5.150:8088 o office.ras.yeastar.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>C&amp;lient ID</translation>
    </message>
    <message>
        <source>Client &amp;Secret</source>
        <translation>Client &amp;Secret</translation>
    </message>
    <message>
        <source>PBXs you can reach from here come first. You can also prepare a channel without one.</source>
        <translation>I PBX raggiungibili da qui vengono per primi. Un canale si può preparare anche senza.</translation>
    </message>
    <message>
        <source>Looking for the Client Secret in this computer&apos;s keyring…</source>
        <translation>Ricerca del Client Secret nel portachiavi di questo computer…</translation>
    </message>
    <message>
        <source>With http://, anyone in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>Con http:// chiunque in questa rete può leggere le chiavi. Usare https:// se il PBX lo offre.</translation>
    </message>
    <message>
        <source>{key} on this page: address, Client ID and Client Secret find their fields.</source>
        <translation>{key} in questa pagina: indirizzo, Client ID e Client Secret vanno nei campi giusti.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Matches</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>{who}, {place} of {count}</source>
        <translation>{who}, {place} di {count}</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nome o numero</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>scegli</translation>
    </message>
    <message>
        <source>remove last</source>
        <translation>rimuovi l&apos;ultimo</translation>
    </message>
    <message>
        <source>close</source>
        <translation>chiudi</translation>
    </message>
    <message>
        <source>Type to search. Enter chooses, Backspace removes the last one, Escape closes.</source>
        <translation>Digitare per cercare. Invio sceglie, Backspace rimuove l&apos;ultimo, Esc chiude.</translation>
    </message>
    <message>
        <source>Not checked yet: kept as typed</source>
        <translation>Non ancora verificato: conservato come digitato</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>Piattaforma di terze parti</translation>
    </message>
    <message>
        <source>New message queue “{name}”…</source>
        <translation>Nuova coda messaggi “{name}”…</translation>
    </message>
    <message>
        <source>New message queue…</source>
        <translation>Nuova coda messaggi…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usati di recente</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} di {count}</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Nessuno corrisponde a “{text}”.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter a number or name; it is looked up later.</source>
        <translation>Gli elenchi del PBX non sono ancora disponibili. Inserire un numero o un nome; verrà cercato più tardi.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter numbers or names; they are looked up later.</source>
        <translation>Gli elenchi del PBX non sono ancora disponibili. Inserire numeri o nomi; verranno cercati più tardi.</translation>
    </message>
</context>
<context>
    <name>PickerDelegate</name>
    <message>
        <source>line {row}</source>
        <translation>riga {row}</translation>
    </message>
    <message>
        <source>Messages to {number} go to</source>
        <translation>I messaggi a {number} vanno a</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Chi può scrivere da {number}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>No picture</source>
        <translation>Nessuna immagine</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un&apos;immagine</translation>
    </message>
    <message>
        <source>Send no picture</source>
        <translation>Non inviare immagini</translation>
    </message>
    <message>
        <source>Picture of the live chat</source>
        <translation>Immagine della live chat</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
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
        <translation>L&apos;immagine non è stata impostata. Sceglierla nel portale del PBX.</translation>
    </message>
    <message>
        <source>The picture was not set: this PBX does not say where it belongs. Choose it in the PBX portal.</source>
        <translation>L&apos;immagine non è stata impostata: questo PBX non indica dove va. Sceglierla nel portale del PBX.</translation>
    </message>
    <message>
        <source>The picture was sent, but could not be read back. Look at the chat on the website.</source>
        <translation>L&apos;immagine è stata inviata, ma non si è potuta rileggere. Guardare la chat sul sito web.</translation>
    </message>
    <message>
        <source>The live chat has its picture: read back from the PBX.</source>
        <translation>La live chat ha la sua immagine: riletta dal PBX.</translation>
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
        <translation>Applicazione del piano: {done} di {all}, ancora circa {seconds} s</translation>
    </message>
    <message>
        <source>Comparing: {done} of {all}, about {seconds} s left</source>
        <translation>Confronto: {done} di {all}, ancora circa {seconds} s</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Non è ancora stato inviato nulla.</translation>
    </message>
    <message>
        <source>Create {create} and change {change}</source>
        <translation>Crea {create} e modifica {change}</translation>
    </message>
    <message>
        <source>Create {create}</source>
        <translation>Crea {create}</translation>
    </message>
    <message>
        <source>Change {change}</source>
        <translation>Modifica {change}</translation>
    </message>
    <message>
        <source>Done {when}: {what}.</source>
        <translation>Fatto alle {when}: {what}.</translation>
    </message>
    <message>
        <source>Checked {when}: {what}. Nothing has been changed yet.</source>
        <translation>Verificato alle {when}: {what}. Non è ancora stato modificato nulla.</translation>
    </message>
    <message>
        <source>Checked {when}: nothing to create or change.</source>
        <translation>Verificato alle {when}: nulla da creare o modificare.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Open a plan: channel files, and one list of sites</source>
        <translation>Apri un piano: file di canale e un elenco di sedi</translation>
    </message>
    <message>
        <source>Channel files and lists of sites</source>
        <translation>File di canale ed elenchi di sedi</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Sites and channels of the plan</source>
        <translation>Sedi e canali del piano</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>As pasted</source>
        <translation>Come incollato</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>dal testo</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Prove that it works</source>
        <translation>Dimostra che funziona</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copia per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Send 1 test message</source>
        <translation>Invia 1 messaggio di prova</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>Invia un altro</translation>
    </message>
    <message>
        <source>{name} on {pbx}. What is proven here is noted on the hand-over sheet.</source>
        <translation>{name} su {pbx}. Ciò che è dimostrato qui figura nella scheda di consegna.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Usa qui</translation>
    </message>
    <message>
        <source>{site}: no one on this PBX has that name. Did you mean “{name}”?</source>
        <translation>{site}: questo PBX non ha nessuno con quel nome. Si intendeva “{name}”?</translation>
    </message>
    <message>
        <source>Use {name} here</source>
        <translation>Usa {name} qui</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions about these lines</source>
        <translation>Domande su queste righe</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Message queue “{name}”</source>
        <translation>Coda messaggi “{name}”</translation>
    </message>
    <message>
        <source>New message queue</source>
        <translation>Nuova coda messaggi</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usala</translation>
    </message>
    <message>
        <source>Who takes a conversation?</source>
        <translation>Chi prende in carico le conversazioni?</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Type a name or number. Extensions only.</source>
        <translation>Digitare un nome o numero. Solo interni.</translation>
    </message>
    <message>
        <source>Find members</source>
        <translation>Trova membri</translation>
    </message>
    <message>
        <source>Created on {pbx} right away.</source>
        <translation>Creata subito su {pbx}.</translation>
    </message>
    <message>
        <source>Without members, no one sees the messages.</source>
        <translation>Senza membri nessuno vede i messaggi.</translation>
    </message>
    <message>
        <source>There is already a queue with this name.</source>
        <translation>Esiste già una coda con questo nome.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Save queue</source>
        <translation>&amp;Salva coda</translation>
    </message>
    <message>
        <source>C&amp;reate queue</source>
        <translation>C&amp;rea coda</translation>
    </message>
    <message>
        <source>Give the queue a name.</source>
        <translation>Dare un nome alla coda.</translation>
    </message>
    <message>
        <source>Sending, and reading back…</source>
        <translation>Invio e rilettura…</translation>
    </message>
    <message>
        <source>Queue {name} is on the PBX.</source>
        <translation>La coda {name} è sul PBX.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
</context>
<context>
    <name>QueuesDialog</name>
    <message>
        <source>Message queues of {pbx}</source>
        <translation>Code messaggi di {pbx}</translation>
    </message>
    <message>
        <source>Message queues</source>
        <translation>Code messaggi</translation>
    </message>
    <message>
        <source>&amp;New message queue…</source>
        <translation>&amp;Nuova coda messaggi…</translation>
    </message>
    <message>
        <source>&amp;Edit members…</source>
        <translation>&amp;Modifica membri…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Lettura degli elenchi…</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Add a range of numbers</source>
        <translation>Aggiungi un intervallo di numeri</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Primo numero</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>&amp;Ultimo numero</translation>
    </message>
    <message>
        <source>The final digits are enough: …50 to 99 gives 50 numbers.</source>
        <translation>Bastano le cifre finali: …50 fino a 99 dà 50 numeri.</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Scegliere una destinazione</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>I &amp;messaggi vanno a</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>ReceivingProof</name>
    <message>
        <source>Receiving</source>
        <translation>Ricezione</translation>
    </message>
    <message>
        <source>Answer the test message, or from any mobile text</source>
        <translation>Rispondere al messaggio di prova, o da qualsiasi cellulare inviare</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>a {number}</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>Waiting for {code}. Received by {pbx} so far: {total}</source>
        <translation>In attesa di {code}. Ricevuti finora da {pbx}: {total}</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>A message arrived on {pbx}</source>
        <translation>Un messaggio è arrivato su {pbx}</translation>
    </message>
    <message>
        <source>Nothing after 3 min</source>
        <translation>Nulla dopo 3 min</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>{provider} has it: “{code}”</source>
        <translation>{provider} ce l&apos;ha: “{code}”</translation>
    </message>
    <message>
        <source>{provider} has not received it either: wrong number, or it cannot take SMS</source>
        <translation>Neanche {provider} l&apos;ha ricevuto: numero sbagliato, o non può ricevere SMS</translation>
    </message>
    <message>
        <source>A Messaging Service at {provider} decides for these numbers: set the webhook</source>
        <translation>Un Messaging Service presso {provider} decide per questi numeri: impostare il webhook</translation>
    </message>
    <message>
        <source>The webhook at {provider} is this channel&apos;s</source>
        <translation>Il webhook presso {provider} è quello di questo canale</translation>
    </message>
    <message>
        <source>The certificate is in order, valid until {date}</source>
        <translation>Il certificato è in ordine, valido fino al {date}</translation>
    </message>
    <message>
        <source>The certificate is in order</source>
        <translation>Il certificato è in ordine</translation>
    </message>
    <message>
        <source>Providers do not trust the certificate of the webhook URL: no messages get through</source>
        <translation>I provider non considerano attendibile il certificato dell&apos;URL del webhook: non arriva alcun messaggio</translation>
    </message>
    <message>
        <source>Nothing answers at the webhook URL from here</source>
        <translation>Da qui non risponde nulla all&apos;URL del webhook</translation>
    </message>
    <message>
        <source>Is the PBX reachable from outside?</source>
        <translation>Il PBX è raggiungibile dall&apos;esterno?</translation>
    </message>
    <message>
        <source>This cannot be seen from this network. Open the webhook URL on a mobile with Wi-Fi off: any page, even “404”, means yes; a certificate warning or a time-out means that the FQDN or the firewall needs attention.</source>
        <translation>Da questa rete non si vede. Aprire l&apos;URL del webhook su un cellulare senza Wi-Fi: una pagina qualsiasi, anche “404”, significa sì; un avviso sul certificato o un timeout indica un problema dell&apos;FQDN o del firewall.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>Tra&amp;lascia</translation>
    </message>
    <message>
        <source>Here the file asks for a key of another channel or PBX ({reference}). It is not given out.</source>
        <translation>Qui il file chiede una chiave di un altro canale o PBX ({reference}). Non viene fornita.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to the PBX that you choose, which uses it at {host}.</source>
        <translation>Il file chiede {reference} a questo computer. Lo riceverebbe il PBX scelto, che lo usa presso {host}.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to {pbx}, which uses it at {host}.</source>
        <translation>Il file chiede {reference} a questo computer. Lo riceverebbe {pbx}, che lo usa presso {host}.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>Recu&amp;pera</translation>
    </message>
    <message>
        <source>Fetched from this computer.</source>
        <translation>Recuperato da questo computer.</translation>
    </message>
</context>
<context>
    <name>RefusalBand</name>
    <message>
        <source>What the PBX said</source>
        <translation>Risposta del PBX</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Vai lì</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>RefusedNote</name>
    <message>
        <source>Show that channel</source>
        <translation>Mostra quel canale</translation>
    </message>
    <message>
        <source>Remove line {line}</source>
        <translation>Rimuovi riga {line}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>Il certificato è stato rinnovato</translation>
    </message>
    <message>
        <source>Ask the PBX administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
        <translation>Chiedere all&apos;amministratore del PBX l&apos;impronta del nuovo certificato e confrontarla per intero. Poi digitare i suoi ultimi {count} caratteri come li vede l&apos;amministratore.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrato ora</translation>
    </message>
    <message>
        <source>&amp;Last {count} characters</source>
        <translation>&amp;Ultimi {count} caratteri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Replace the trusted certificate</source>
        <translation>&amp;Sostituisci il certificato attendibile</translation>
    </message>
    <message>
        <source>These are not its last characters. Do not trust it.</source>
        <translation>Questi non sono i suoi ultimi caratteri. Non considerarlo attendibile.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Creating the channel</source>
        <translation>Creazione del canale</translation>
    </message>
    <message>
        <source>This usually takes two or three seconds.</source>
        <translation>Di solito bastano due o tre secondi.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Se si chiude questa finestra, l&apos;esito viene cercato sul PBX e la pagina iniziale lo comunica.</translation>
    </message>
    <message>
        <source>This channel is being created. You can open another one as soon as the result is known.</source>
        <translation>Questo canale è in fase di creazione. Se ne può aprire un altro appena l&apos;esito è noto.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <source>Channel created. Next, tell {provider}.</source>
        <translation>Canale creato. Ora informare {provider}.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} su {pbx}</translation>
    </message>
    <message>
        <source>Nothing was created on the PBX.</source>
        <translation>Sul PBX non è stato creato nulla.</translation>
    </message>
    <message>
        <source>Channel created, ID {id}</source>
        <translation>Canale creato, ID {id}</translation>
    </message>
    <message>
        <source>Create &amp;another on {pbx}</source>
        <translation>Crea un a&amp;ltro su {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back. Nothing is sent again until this is clear.</source>
        <translation>Non è arrivata una risposta chiara. Non viene inviato di nuovo nulla finché non è chiaro.</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>Verifica di ciò che è successo</translation>
    </message>
    <message>
        <source>It is not clear whether the channel was created</source>
        <translation>Non è chiaro se il canale sia stato creato</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>Il canale non è stato creato</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Your channel has not been created yet. Your entries are kept.</source>
        <translation>Il canale non è ancora stato creato. I dati inseriti restano.</translation>
    </message>
    <message>
        <source>The channel “{name}” has not been created yet. Your entries are kept.</source>
        <translation>Il canale “{name}” non è ancora stato creato. I dati inseriti restano.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check and create</source>
        <translation>Controlla e crea</translation>
    </message>
    <message>
        <source>Nothing has been created yet.</source>
        <translation>Non è ancora stato creato nulla.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit PBX</source>
        <translation>Modifica PBX</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>Modifica canale</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifica account</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>Modifica numeri</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Modifica opzioni</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Vai lì</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>Mostra come &amp;JSON</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>Cop&amp;ia come JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copia come c&amp;url</translation>
    </message>
    <message>
        <source>Secrets and the token appear as variables, never as values.</source>
        <translation>I segreti e il token compaiono come variabili, mai come valori.</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in plain text.</source>
        <translation>Le chiavi non vengono mai mostrate o copiate in chiaro.</translation>
    </message>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>La richiesta come JSON, segreti mascherati</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Lettura delle chiavi dal portachiavi di questo computer…</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>Lettura dei numeri…</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>Pronto. Premere Crea.</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Comprimi</translation>
    </message>
    <message>
        <source>Hide &amp;JSON</source>
        <translation>Nascondi &amp;JSON</translation>
    </message>
    <message>
        <source>{kind} through {provider}</source>
        <translation>{kind} tramite {provider}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Webhook through the Yeastar FQDN</source>
        <translation>Webhook tramite l&apos;FQDN Yeastar</translation>
    </message>
    <message>
        <source>Webhook through your own domain (NAT)</source>
        <translation>Webhook tramite un dominio proprio (NAT)</translation>
    </message>
    <message>
        <source>sessions stay open</source>
        <translation>le sessioni restano aperte</translation>
    </message>
    <message>
        <source>sessions are closed automatically</source>
        <translation>le sessioni vengono chiuse automaticamente</translation>
    </message>
    <message>
        <source>a second session is allowed</source>
        <translation>è consentita una seconda sessione</translation>
    </message>
    <message>
        <source>text with files: “{text}”</source>
        <translation>testo con i file: “{text}”</translation>
    </message>
    <message>
        <source>PBX defaults</source>
        <translation>Valori predefiniti del PBX</translation>
    </message>
    <message>
        <source>The keys look right</source>
        <translation>Le chiavi sembrano corrette</translation>
    </message>
    <message>
        <source>{pbx} refused the login.</source>
        <translation>{pbx} ha rifiutato l&apos;accesso.</translation>
    </message>
    <message>
        <source>The Client Secret of {pbx} is missing.</source>
        <translation>Manca il Client Secret di {pbx}.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first.</source>
        <translation>Il certificato di {pbx} va prima confrontato.</translation>
    </message>
    <message>
        <source>{pbx} is not reachable from here.</source>
        <translation>{pbx} non è raggiungibile da qui.</translation>
    </message>
    <message>
        <source>Keep the channel ready. As soon as you are on site, the start page offers to create it.</source>
        <translation>Tenere pronto il canale. Appena si è sul posto, la pagina iniziale propone di crearlo.</translation>
    </message>
    <message>
        <source>Channel {id} already exists; Create would create another one.</source>
        <translation>Il canale {id} esiste già; Crea ne creerebbe un altro.</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit; you can still create the channel.</source>
        <translation>I dati inseriti restano solo fino alla chiusura; il canale si può comunque creare.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit; you can still create the channel.</source>
        <translation>Le chiavi restano solo fino alla chiusura; il canale si può comunque creare.</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>Line {row}, {column}</source>
        <translation>Riga {row}, {column}</translation>
    </message>
</context>
<context>
    <name>RoutingButtons</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;ncolla</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>&amp;Recupera…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>RoutingClipboard</name>
    <message>
        <source>Copying the lines…</source>
        <translation>Copia delle righe…</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>Gli appunti non contengono testo.</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Lettura degli appunti…</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>You can move lines while all are shown in their original order (Ctrl+0).</source>
        <translation>Le righe si possono spostare quando sono mostrate tutte nell&apos;ordine originale (Ctrl+0).</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>Selezionare la cella da copiare e quelle sotto, poi ricopiare in basso.</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; only numbers with a + are reformatted.</source>
        <translation>Scegliere sopra il paese dei numeri nazionali; vengono riformattati solo i numeri con +.</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>Modifica delle righe…</translation>
    </message>
</context>
<context>
    <name>RoutingModel</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>I messaggi vanno a</translation>
    </message>
    <message>
        <source>Who may write from it</source>
        <translation>Chi può scrivere da questo numero</translation>
    </message>
    <message>
        <source>Edit line {line}</source>
        <translation>Modifica riga {line}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Scegliere una destinazione</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>Line {row}, {column}, {text}</source>
        <translation>Riga {row}, {column}, {text}</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Which numbers, and who gets their messages?</source>
        <translation>Quali numeri, e chi riceve i loro messaggi?</translation>
    </message>
    <message>
        <source>Which pages, and who gets their messages?</source>
        <translation>Quali pagine, e chi riceve i loro messaggi?</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Controllo delle righe…</translation>
    </message>
    <message>
        <source>From the PBX: {lists}.</source>
        <translation>Dal PBX: {lists}.</translation>
    </message>
    <message>
        <source>As seen on {date}: {lists}.</source>
        <translation>Come visto il {date}: {lists}.</translation>
    </message>
    <message>
        <source>Not connected to the PBX yet: enter numbers or names; they are looked up later. Queues here are message queues, not call queues.</source>
        <translation>Non ancora connesso al PBX: inserire numeri o nomi; verranno cercati più tardi. Qui le code sono code messaggi, non code di chiamate.</translation>
    </message>
</context>
<context>
    <name>RoutingStatus</name>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Paese dei numeri nazionali</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non scelto</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>Vai alla riga {row}</translation>
    </message>
</context>
<context>
    <name>RoutingTransfer</name>
    <message>
        <source>Import numbers</source>
        <translation>Importa numeri</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lettura di {file}…</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Controllo delle righe…</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Esporta numeri</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Cartella di lavoro Excel</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV per fogli di calcolo</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Scrittura del file…</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>DID routing table</source>
        <translation>Tabella di instradamento DID</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Incolla numeri</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importa un file…</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Aggiungine uno</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Recuperali</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annulla: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Ripeti: {what}</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Controllo delle righe…</translation>
    </message>
    <message>
        <source>&amp;Fetch from {provider}…</source>
        <translation>&amp;Recupera da {provider}…</translation>
    </message>
    <message>
        <source>Finding the lines…</source>
        <translation>Ricerca delle righe…</translation>
    </message>
    <message>
        <source>Sorting the lines…</source>
        <translation>Ordinamento delle righe…</translation>
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation>Nessuna riga ha problemi.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Kept only until you quit</source>
        <translation>Conservato solo fino alla chiusura</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>Demo: non viene salvato nulla</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Salvato durante la digitazione</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide the value</source>
        <translation>Mostra o nascondi il valore</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>Mostra {field}</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>“{name}” cannot be shown: its PBX, {pbx}, is not known on this computer. Add it under PBXs.</source>
        <translation>Impossibile mostrare “{name}”: il suo PBX, {pbx}, non è noto su questo computer. Aggiungerlo in “PBX”.</translation>
    </message>
    <message>
        <source>“{name}” is not among the channels that {pbx} lists.</source>
        <translation>“{name}” non è tra i canali elencati da {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} has more than one channel named “{name}”. Find the right one by its number.</source>
        <translation>{pbx} ha più di un canale di nome “{name}”. Trovare quello giusto in base al numero.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Looking on the PBX…</source>
        <translation>Ricerca sul PBX…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creazione…</translation>
    </message>
</context>
<context>
    <name>SendingProof</name>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Non ancora provato</translation>
    </message>
    <message>
        <source>Your mobile, with country code</source>
        <translation>Cellulare con prefisso internazionale</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Text: “{text}” It is charged as one message.</source>
        <translation>Testo: “{text}” Costa quanto un messaggio.</translation>
    </message>
    <message>
        <source>Meta lets you answer only within 24 hours after the customer wrote: text {code} first.</source>
        <translation>Meta consente di rispondere solo entro 24 ore da un messaggio del cliente: inviare prima {code}.</translation>
    </message>
    <message>
        <source>Test {code} from {name}.</source>
        <translation>Prova {code} da {name}.</translation>
    </message>
    <message>
        <source>This channel has no number to send from.</source>
        <translation>Questo canale non ha alcun numero da cui inviare.</translation>
    </message>
    <message>
        <source>Enter the number of your mobile, with + and country code. Nothing was sent.</source>
        <translation>Inserire il numero del proprio cellulare, con + e prefisso internazionale. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>{pbx} accepted it</source>
        <translation>{pbx} lo ha accettato</translation>
    </message>
    <message>
        <source>Handed to {provider}</source>
        <translation>Consegnato a {provider}</translation>
    </message>
    <message>
        <source>Not clear whether it was sent. Looking in the session.</source>
        <translation>Non è chiaro se sia stato inviato. Controllo nella sessione.</translation>
    </message>
    <message>
        <source>{provider} refused it</source>
        <translation>{provider} lo ha rifiutato</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Non chiaro</translation>
    </message>
    <message>
        <source>Look at the mobile. It is not sent again by itself.</source>
        <translation>Guardare il cellulare. Non viene inviato di nuovo da solo.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Delivered, says {provider}</source>
        <translation>Consegnato, secondo {provider}</translation>
    </message>
    <message>
        <source>Not delivered, says {provider} (error {number})</source>
        <translation>Non consegnato, secondo {provider} (errore {number})</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non consegnato</translation>
    </message>
    <message>
        <source>{provider} reports no more than this: look at the mobile.</source>
        <translation>{provider} qui non dice altro: guardare il cellulare.</translation>
    </message>
</context>
<context>
    <name>SetWebhook</name>
    <message>
        <source>Set it at {provider}…</source>
        <translation>Imposta presso {provider}…</translation>
    </message>
    <message>
        <source>You first see what is set now and what else it touches.</source>
        <translation>Prima si vede che cosa è impostato ora e cos&apos;altro viene toccato.</translation>
    </message>
    <message>
        <source>Set, read back {time}.</source>
        <translation>Impostato, riletto alle {time}.</translation>
    </message>
    <message>
        <source>Not set everywhere; look again.</source>
        <translation>Non impostato ovunque; controllare di nuovo.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>Salva le schede di consegna</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Scheda di consegna</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>PBXs</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>&amp;Another PBX…</source>
        <translation>&amp;Altro PBX…</translation>
    </message>
</context>
<context>
    <name>SitesExport</name>
    <message>
        <source>PBXs as a list of sites, without secrets</source>
        <translation>PBX come elenco di sedi, senza segreti</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>Elenco di sedi</translation>
    </message>
    <message>
        <source>Left out, because their addresses cannot be used: {names}.</source>
        <translation>Tralasciati, perché i loro indirizzi non si possono usare: {names}.</translation>
    </message>
    <message>
        <source>Without a certificate, because it is in doubt here; test these first: {names}.</source>
        <translation>Senza certificato, perché qui è in dubbio; verificare prima questi: {names}.</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Include hidden rows</source>
        <translation>Includi le righe nascoste</translation>
    </message>
    <message>
        <source>Include rows that are struck through</source>
        <translation>Includi le righe barrate</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, completato</translation>
    </message>
    <message>
        <source>{step}, current step</source>
        <translation>{step}, passaggio attuale</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}, da fare</translation>
    </message>
    <message>
        <source>Go back to this step; your entries are kept.</source>
        <translation>Torna a questo passaggio; i dati inseriti restano.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Sites with this tag</source>
        <translation>Sedi con questa etichetta</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tutte le sedi</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etichetta: {tag}</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Add to the table</source>
        <translation>Aggiungi alla tabella</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>Sostituisci la tabella</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the whole paste.</source>
        <translation>Ctrl+Z annulla l&apos;intero incolla.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>Modelli di messaggio</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Lettura dei modelli…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>No templates yet. They are fetched in the PBX portal.</source>
        <translation>Ancora nessun modello. Si recuperano nel portale del PBX.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}, {section}, richiede {needs}, {place} di {count}</translation>
    </message>
    <message>
        <source>{name}, {section}, {needs}, {place} of {count}</source>
        <translation>{name}, {section}, {needs}, {place} di {count}</translation>
    </message>
</context>
<context>
    <name>TileRows</name>
    <message>
        <source>Best match</source>
        <translation>Corrispondenza migliore</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usati di recente</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tutti gli altri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>No account, no keys</source>
        <translation>Niente account, niente chiavi</translation>
    </message>
    <message>
        <source>Needs firmware {version}</source>
        <translation>Richiede il firmware {version}</translation>
    </message>
</context>
<context>
    <name>TimeRangeChips</name>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close; Ctrl+Z still undoes it</source>
        <translation>Chiudi; Ctrl+Z annulla comunque</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Riapri</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
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
        <translation>Riga {row}: {text}</translation>
    </message>
    <message>
        <source>“{text}” was not used: it matches nobody, or more than one.</source>
        <translation>“{text}” non è stato usato: non corrisponde a nessuno, o a più di uno.</translation>
    </message>
    <message>
        <source>“{before}” was changed to {after}. Press Ctrl+Z to undo.</source>
        <translation>“{before}” è stato cambiato in {after}. Premere Ctrl+Z per annullare.</translation>
    </message>
</context>
<context>
    <name>TrustAtHome</name>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Non connesso. Non è stato inviato nulla.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close again to quit anyway.</source>
        <translation>Chiudere di nuovo per uscire comunque.</translation>
    </message>
    <message>
        <source>It is kept while this program runs, and saving is tried again.</source>
        <translation>Viene conservato finché il programma è aperto, e il salvataggio viene riprovato.</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>Quanto digitato non si è potuto salvare.</translation>
    </message>
    <message>
        <source>What you typed for “{name}” could not be saved.</source>
        <translation>Quanto digitato per “{name}” non si è potuto salvare.</translation>
    </message>
    <message>
        <source>It is lost when this program ends.</source>
        <translation>Va perso alla chiusura del programma.</translation>
    </message>
    <message>
        <source>A copy without its keys was saved as {file}; import it once there is space on the disk.</source>
        <translation>Una copia senza le chiavi è stata salvata come {file}; importarla quando c&apos;è spazio sul disco.</translation>
    </message>
    <message>
        <source>The numbers from its e-mail are in the text file next to it.</source>
        <translation>I numeri dell&apos;e-mail sono nel file di testo accanto.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to re&amp;view</source>
        <translation>&amp;Torna alla verifica</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Set the webhook at {provider}</source>
        <translation>Imposta il webhook presso {provider}</translation>
    </message>
    <message>
        <source>The old addresses are kept on this computer.</source>
        <translation>I vecchi indirizzi sono conservati su questo computer.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Interrompi dopo questo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Invia una prova…</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Asking {provider} what is set now…</source>
        <translation>Richiesta a {provider} di ciò che è impostato ora…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Put back {count}</source>
        <translation>Ripristina {count}</translation>
    </message>
    <message>
        <source>Setting, and reading again…</source>
        <translation>Impostazione e rilettura…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Put back {count}…</source>
        <translation>Ripristina {count}…</translation>
    </message>
    <message>
        <source>Look again, {count} left</source>
        <translation>Controlla di nuovo, ne restano {count}</translation>
    </message>
    <message>
        <source>Set it again for {count}</source>
        <translation>Imposta di nuovo per {count}</translation>
    </message>
</context>
<context>
    <name>WebhookPlan</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Ripristinabile</translation>
    </message>
    <message>
        <source>What is set, and what will be</source>
        <translation>Cosa è impostato e cosa lo sarà</translation>
    </message>
    <message>
        <source>New address for messages</source>
        <translation>Nuovo indirizzo per i messaggi</translation>
    </message>
    <message>
        <source>Copy the new address</source>
        <translation>Copia il nuovo indirizzo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostra tutti i {count}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message>
        <source>No, leave it</source>
        <translation>No, lascia</translation>
    </message>
</context>
<context>
    <name>WebhookResult</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Riletto</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What was read afterwards</source>
        <translation>Cosa è stato riletto dopo</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>Apri {portal}</translation>
    </message>
    <message>
        <source>Copy what {provider} said</source>
        <translation>Copia la risposta di {provider}</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Paste it in the provider&apos;s portal as the address for messages.</source>
        <translation>Incollarlo nel portale del provider come indirizzo per i messaggi.</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Verify token</translation>
    </message>
    <message>
        <source>For providers that ask for one together with the webhook URL, such as Meta.</source>
        <translation>Per i provider che ne chiedono uno insieme all&apos;URL del webhook, come Meta.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Rileggi</translation>
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation>Lettura dell&apos;URL del webhook dal PBX…</translation>
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation>Il PBX non ha fornito un URL del webhook.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>Il canale esiste, ma il suo URL del webhook non si è potuto leggere.</translation>
    </message>
    <message>
        <source>The verify token could not be read from the PBX.</source>
        <translation>Il verify token non si è potuto leggere dal PBX.</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Copia {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>Apri {portal}</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>What is set there now could not be read, so nothing can be set from here. Try again, or copy the new address and paste it in the portal of {provider} yourself.</source>
        <translation>Non è stato possibile leggere ciò che vi è impostato ora, quindi da qui non si può impostare nulla. Riprovare, oppure copiare il nuovo indirizzo e incollarlo nel portale di {provider}.</translation>
    </message>
    <message>
        <source>Not in this account: {numbers}</source>
        <translation>Non in questo account: {numbers}</translation>
    </message>
    <message>
        <source>A new profile “{name}”. The others stay as they are.</source>
        <translation>Un nuovo profilo “{name}”. Gli altri restano come sono.</translation>
    </message>
    <message>
        <source>Change “{name}” for all {count}</source>
        <translation>Modifica “{name}” per tutti i {count}</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Ripristinabile</translation>
    </message>
    <message>
        <source>Cannot be put back</source>
        <translation>Non ripristinabile</translation>
    </message>
    <message>
        <source>Messages to the other numbers would go to {pbx}, too: {numbers}</source>
        <translation>Anche i messaggi degli altri numeri arriverebbero a {pbx}: {numbers}</translation>
    </message>
    <message>
        <source>There is one address for all pages of the app “{name}”. Messages to its other pages, which are not known here, would go to {pbx}, too.</source>
        <translation>C&apos;è un solo indirizzo per tutte le pagine dell&apos;app “{name}”. Anche i messaggi delle sue altre pagine, qui non note, arriverebbero a {pbx}.</translation>
    </message>
    <message>
        <source>This is the webhook URL of the channel with the ID {id} on {pbx}.</source>
        <translation>È l&apos;URL del webhook del canale con ID {id} su {pbx}.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Nessuna modifica</translation>
    </message>
    <message>
        <source>Its numbers decide</source>
        <translation>Decidono i suoi numeri</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>Decide il servizio</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nuovo indirizzo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No: the old one cannot be read</source>
        <translation>No: quello vecchio non si può leggere</translation>
    </message>
    <message>
        <source>No: its verify token cannot be read</source>
        <translation>No: il suo verify token non si può leggere</translation>
    </message>
    <message>
        <source>{provider} does not say</source>
        <translation>{provider} non lo dice</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>Il nuovo indirizzo</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Nulla impostato</translation>
    </message>
    <message>
        <source>Nothing to set</source>
        <translation>Nulla da impostare</translation>
    </message>
    <message>
        <source>Change all {count} numbers</source>
        <translation>Modifica tutti i {count} numeri</translation>
    </message>
    <message>
        <source>{what}, for good</source>
        <translation>{what}, definitivamente</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>Still as before</source>
        <translation>Ancora come prima</translation>
    </message>
    <message>
        <source>Still the new address</source>
        <translation>Ancora il nuovo indirizzo</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Modificato da altri</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Non chiaro</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Solo in parte</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Un altro indirizzo</translation>
    </message>
    <message>
        <source>Set for {good} of {count}</source>
        <translation>Impostato per {good} su {count}</translation>
    </message>
    <message>
        <source>Put back for {good} of {count}</source>
        <translation>Ripristinato per {good} su {count}</translation>
    </message>
    <message>
        <source>{good} of {count} read back.</source>
        <translation>{good} riletti su {count}.</translation>
    </message>
    <message>
        <source>{provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>{provider} non permette di rileggerlo. Il primo messaggio mostrerà se funziona.</translation>
    </message>
    <message>
        <source>Each was read again at {provider} after the change.</source>
        <translation>Ognuno è stato riletto presso {provider} dopo la modifica.</translation>
    </message>
    <message>
        <source>Meta called {pbx} at once and got the right answer: it is reachable from outside.</source>
        <translation>Meta ha chiamato subito {pbx} e ha ricevuto la risposta giusta: è raggiungibile dall&apos;esterno.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the new address is still set.</source>
        <translation>{provider} ha segnalato l&apos;esito positivo, ma è ancora impostato il nuovo indirizzo.</translation>
    </message>
    <message>
        <source>{good} of {count} set. Missing: {numbers}</source>
        <translation>{good} impostati su {count}. Mancano: {numbers}</translation>
    </message>
</context>
<context>
    <name>WebsiteCode</name>
    <message>
        <source>Code for the website</source>
        <translation>Codice per il sito web</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>&amp;Apri il sito web</translation>
    </message>
    <message>
        <source>&amp;E-mail code and instructions to</source>
        <translation>&amp;Invia per e-mail codice e istruzioni a</translation>
    </message>
    <message>
        <source>Copy the code for the website</source>
        <translation>Copia il codice per il sito web</translation>
    </message>
    <message>
        <source>E-&amp;mail it…</source>
        <translation>Per e-&amp;mail…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Salva come fi&amp;le…</translation>
    </message>
    <message>
        <source>{pbx} sends the e-mail, in its own words. The code contains no secret.</source>
        <translation>{pbx} invia l&apos;e-mail, con un testo proprio. Il codice non contiene segreti.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} su {pbx}</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>File di testo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Salva il codice</translation>
    </message>
    <message>
        <source>The code was saved.</source>
        <translation>Il codice è stato salvato.</translation>
    </message>
    <message>
        <source>&amp;Send the e-mail</source>
        <translation>&amp;Invia l&apos;e-mail</translation>
    </message>
    <message>
        <source>Type the address first.</source>
        <translation>Digitare prima l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>{pbx} accepted the e-mail to {address}.</source>
        <translation>{pbx} ha accettato l&apos;e-mail per {address}.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>New channel</source>
        <translation>Nuovo canale</translation>
    </message>
    <message>
        <source>{step}: {question}</source>
        <translation>{step}: {question}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>È il PBX dimostrativo integrato: provare tutto, nulla qui raggiunge un vero PBX.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Known PBXs</source>
        <translation>PBX noti</translation>
    </message>
    <message>
        <source>Another PBX…</source>
        <translation>Altro PBX…</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Coda messaggi</translation>
    </message>
    <message>
        <source>Third-party platform (API)</source>
        <translation>Piattaforma di terze parti (API)</translation>
    </message>
    <message>
        <source>Extension group</source>
        <translation>Gruppo di interni</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text messages through an SMS provider (ITSP), from your own numbers.</source>
        <translation>Messaggi di testo tramite un provider SMS (ITSP), dai propri numeri.</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>Numero DID</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business number, through Meta&apos;s Cloud API.</source>
        <translation>Un numero WhatsApp Business, tramite l&apos;API Cloud di Meta.</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Numero WhatsApp</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Messenger conversations of a Facebook page.</source>
        <translation>Conversazioni Messenger di una pagina Facebook.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>ID pagina</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>The key or token that the provider issued for its SMS API.</source>
        <translation>La chiave o il token che il provider ha emesso per la sua API SMS.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX. Leave it empty if the provider gave you none.</source>
        <translation>Firma ciò che il provider invia al PBX. Lasciare vuoto se il provider non ne ha fornito uno.</translation>
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation>Indirizzo API per verificare l&apos;autenticazione</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation. Leave it empty if there is none.</source>
        <translation>Un indirizzo https:// dalla documentazione API del provider. Lasciare vuoto se non c&apos;è.</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>Indirizzo API per inviare messaggi</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation.</source>
        <translation>Un indirizzo https:// dalla documentazione API del provider.</translation>
    </message>
    <message>
        <source>Access Key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>The access key from the provider&apos;s portal.</source>
        <translation>L&apos;Access Key dal portale del provider.</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Shown next to the access key, often only once.</source>
        <translation>Mostrata accanto all&apos;Access Key, spesso una sola volta.</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Access Token</translation>
    </message>
    <message>
        <source>A system user&apos;s token that never expires, not the temporary one for testing.</source>
        <translation>Il token permanente di un utente di sistema, non quello temporaneo di prova.</translation>
    </message>
    <message>
        <source>App Secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic &gt; App secret.</source>
        <translation>Meta for Developers, la propria app: App settings &gt; Basic &gt; App secret.</translation>
    </message>
    <message>
        <source>The API key you got from Apidaze.</source>
        <translation>L&apos;API Key ricevuta da Apidaze.</translation>
    </message>
    <message>
        <source>The Secret you got with the API key.</source>
        <translation>Il Secret ricevuto insieme all&apos;API Key.</translation>
    </message>
    <message>
        <source>Userkey</source>
        <translation>Userkey</translation>
    </message>
    <message>
        <source>ASPSMS portal: the Userkey of your account.</source>
        <translation>Portale ASPSMS: la Userkey dell&apos;account.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>ASPSMS portal: the API password that belongs to the Userkey.</source>
        <translation>Portale ASPSMS: la password API associata alla Userkey.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Bandwidth App: the ID of the messaging application.</source>
        <translation>Bandwidth App: l&apos;ID dell&apos;applicazione di messaggistica.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Bandwidth App: the number of your account.</source>
        <translation>Bandwidth App: il numero dell&apos;account.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>The name of an API user, not of a user of the Bandwidth App.</source>
        <translation>Il nome di un utente API, non di un utente della Bandwidth App.</translation>
    </message>
    <message>
        <source>The password of that API user; it is case-sensitive.</source>
        <translation>La password di quell&apos;utente API; distingue maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Skyetel portal, gear icon at the top right: the SID.</source>
        <translation>Portale Skyetel, icona dell&apos;ingranaggio in alto a destra: il SID.</translation>
    </message>
    <message>
        <source>Generated together with the SID.</source>
        <translation>Generato insieme al SID.</translation>
    </message>
    <message>
        <source>Telnyx portal, API Keys: a V2 key, begins with KEY.</source>
        <translation>Portale Telnyx, API Keys: una chiave V2, inizia con KEY.</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Public Key</translation>
    </message>
    <message>
        <source>Telnyx portal, Keys &amp; Credentials: the account&apos;s public key.</source>
        <translation>Portale Telnyx, Keys &amp; Credentials: la chiave pubblica dell&apos;account.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or subaccount that bought the number.</source>
        <translation>Console Twilio: inizia con AC; quello dell&apos;account o sottoaccount che ha acquistato il numero.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Twilio Console, next to the Account SID: reveal and copy it.</source>
        <translation>Console Twilio, accanto all&apos;Account SID: mostrarlo e copiarlo.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the name of a Standard user.</source>
        <translation>Portale VoiceMeUp: il nome di un utente Standard.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the Auth Token of that user.</source>
        <translation>Portale VoiceMeUp: l&apos;Auth Token di quell&apos;utente.</translation>
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation>Phone Number ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, la propria app: API Setup. L&apos;ID, non il numero stesso.</translation>
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation>WhatsApp Business Account ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup; also called Messaging account ID.</source>
        <translation>Meta for Developers, la propria app: API Setup; detto anche Messaging account ID.</translation>
    </message>
    <message>
        <source>Page Name</source>
        <translation>Page Name</translation>
    </message>
    <message>
        <source>The name at the top of the Facebook page.</source>
        <translation>Il nome in cima alla pagina Facebook.</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f</source>
        <translation>32 caratteri, 0–9 e a–f</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f, in five groups with hyphens</source>
        <translation>32 caratteri, 0–9 e a–f, in cinque gruppi separati da trattini</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>solo cifre</translation>
    </message>
    <message>
        <source>44 characters, ending with an equals sign</source>
        <translation>44 caratteri, con un segno di uguale alla fine</translation>
    </message>
    <message>
        <source>“AC” followed by 32 characters, 0 to 9 and a to f</source>
        <translation>“AC” seguito da 32 caratteri, 0–9 e a–f</translation>
    </message>
    <message>
        <source>“KEY” followed by letters and digits</source>
        <translation>“KEY” seguito da lettere e cifre</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 lettere e cifre</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 lettere e cifre</translation>
    </message>
    <message>
        <source>“EAA” followed by at least a hundred letters and digits</source>
        <translation>“EAA” seguito da almeno cento lettere e cifre</translation>
    </message>
    <message>
        <source>15 to 17 digits, nothing else</source>
        <translation>da 15 a 17 cifre, nient&apos;altro</translation>
    </message>
    <message>
        <source>a Twilio API Key SID</source>
        <translation>un API Key SID di Twilio</translation>
    </message>
    <message>
        <source>a Twilio Account SID</source>
        <translation>un Account SID di Twilio</translation>
    </message>
    <message>
        <source>a Twilio ID, not a key</source>
        <translation>un ID Twilio, non una chiave</translation>
    </message>
    <message>
        <source>a Telnyx API key</source>
        <translation>una chiave API di Telnyx</translation>
    </message>
    <message>
        <source>a Meta access token</source>
        <translation>un token di accesso di Meta</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>una chiave Stripe</translation>
    </message>
    <message>
        <source>an OpenAI or Anthropic key</source>
        <translation>una chiave OpenAI o Anthropic</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>un token Slack</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>un token GitHub</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>una chiave API di Google</translation>
    </message>
    <message>
        <source>an Amazon access key</source>
        <translation>una chiave di accesso Amazon</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>una chiave API di SendGrid</translation>
    </message>
    <message>
        <source>Some destinations or members were not found on the PBX. Nothing was sent.</source>
        <translation>Alcune destinazioni o alcuni membri non sono stati trovati sul PBX. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Open the channel and choose again in these lines: {lines}.</source>
        <translation>Aprire il canale e scegliere di nuovo in queste righe: {lines}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message numerus="yes">
        <source>1 number has too many or too few digits for its country: “{example}” in line {line}.¦{count} numbers have too many or too few digits for their country, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>1 numero ha troppe o troppo poche cifre per il suo paese: “{example}” alla riga {line}.</numerusform>
            <numerusform>{count} numeri hanno troppe o troppo poche cifre per il loro paese, il primo “{example}” alla riga {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” is the same address. Check which of the two fields it belongs in.</source>
        <translation>“{other}” è lo stesso indirizzo. Controllare a quale dei due campi appartiene.</translation>
    </message>
    <message>
        <source>The PBX no longer supports the API version that this program uses.</source>
        <translation>Il PBX non supporta più la versione dell&apos;API usata da questo programma.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aggiornare questo programma.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS blocks this program from the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>Controllare il cavo di rete o il Wi-Fi. Se un browser raggiunge il PBX, macOS blocca l&apos;accesso di questo programma alla rete locale: consentirlo in Impostazioni di Sistema &gt; Privacy e sicurezza &gt; Rete locale.</translation>
    </message>
    <message>
        <source>The PBX gives a status that this program does not know: “{status}” {reason}</source>
        <translation>Il PBX indica uno stato che questo programma non conosce: “{status}” {reason}</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address. Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>“{address}” non è un indirizzo di PBX. Inserirlo come nel browser, ad esempio https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Numbers and webhook cannot be read or set from here; follow the manual steps instead.</source>
        <translation>Autorizzazioni mancanti: {lacking}. Da qui non si possono leggere o impostare numeri e webhook; seguire i passaggi manuali.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Without them the PBX cannot send.</source>
        <translation>Autorizzazioni mancanti: {lacking}. Senza, il PBX non può inviare.</translation>
    </message>
    <message>
        <source>A note in the data folder is damaged: the secret that it is about may still be in the keyring.</source>
        <translation>Un&apos;annotazione nella cartella dati è danneggiata: il segreto a cui si riferisce potrebbe essere ancora nel portachiavi.</translation>
    </message>
    <message>
        <source>Look in the keyring for entries that begin with “{name}”, and delete them there.</source>
        <translation>Cercare nel portachiavi le voci che iniziano con “{name}” ed eliminarle lì.</translation>
    </message>
    <message>
        <source>This program&apos;s own entries are not given to any channel file.</source>
        <translation>Le voci proprie di questo programma non vengono fornite a nessun file di canale.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no entry “{entry}”. Use SERVICE/USER.</source>
        <translation>Il portachiavi di questo computer non ha la voce “{entry}”. Usare SERVICE/USER.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring gave no value. {reason}</source>
        <translation>Il portachiavi di questo computer non ha fornito un valore. {reason}</translation>
    </message>
    <message>
        <source>This computer has no keyring that this program can use.</source>
        <translation>Questo computer non ha un portachiavi utilizzabile da questo programma.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (format {version}).</source>
        <translation>La cartella dati è stata scritta da una versione più recente di questo programma (formato {version}).</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this program.</source>
        <translation>Questo canale è stato scritto da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>File o cartella inesistente</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permesso negato</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operazione non permessa</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>È una cartella</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Non è una cartella</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>File system in sola lettura</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota disco superata</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Errore di input/output</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o risorsa occupata</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome del file troppo lungo</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Il file esiste già</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Troppi file aperti</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Memoria insufficiente</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Nothing was imported. Import the table in smaller parts.</source>
        <translation>Non è stato importato nulla. Importare la tabella in parti più piccole.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again, or save the table as CSV and import that file.</source>
        <translation>Non è stato importato nulla. Riprovare, oppure salvare la tabella come CSV e importare quel file.</translation>
    </message>
    <message numerus="yes">
        <source>Put back what was set before, in 1 place? Press the button again.¦Put back what was set before, in {count} places? Press the button again.</source>
        <translation>
            <numerusform>Ripristinare ciò che c&apos;era prima in {count} punto? Premere di nuovo il pulsante.</numerusform>
            <numerusform>Ripristinare ciò che c&apos;era prima in {count} punti? Premere di nuovo il pulsante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try 1 again¦Try {count} again</source>
        <translation>
            <numerusform>Riprova {count}</numerusform>
            <numerusform>Riprova {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check 1 again¦Check {count} again</source>
        <translation>
            <numerusform>Verifica di nuovo {count}</numerusform>
            <numerusform>Verifica di nuovo {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to create¦{count} to create</source>
        <translation>
            <numerusform>{count} da creare</numerusform>
            <numerusform>{count} da creare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to change¦{count} to change</source>
        <translation>
            <numerusform>{count} da modificare</numerusform>
            <numerusform>{count} da modificare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 as planned¦{count} as planned</source>
        <translation>
            <numerusform>{count} come previsto</numerusform>
            <numerusform>{count} come previsto</numerusform>
        </translation>
    </message>
    <message>
        <source>typed</source>
        <translation>digitato</translation>
    </message>
    <message numerus="yes">
        <source>1 of them lacks the numbers from its e-mail: nobody has added them or left them out yet.¦{count} of them lack the numbers from their e-mail: nobody has added them or left them out yet.</source>
        <translation>
            <numerusform>In 1 di essi mancano i numeri dell&apos;e-mail: non sono ancora stati aggiunti né tralasciati.</numerusform>
            <numerusform>In {count} di essi mancano i numeri dell&apos;e-mail: non sono ancora stati aggiunti né tralasciati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 secret¦{count} secrets</source>
        <translation>
            <numerusform>{count} segreto</numerusform>
            <numerusform>{count} segreti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate¦{count} certificates</source>
        <translation>
            <numerusform>{count} certificato</numerusform>
            <numerusform>{count} certificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this one¦Delete all {count}</source>
        <translation>
            <numerusform>Elimina questo</numerusform>
            <numerusform>Elimina tutti e {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created on {pbx}¦{count} channels created on {pbx}</source>
        <translation>
            <numerusform>{count} canale creato su {pbx}</numerusform>
            <numerusform>{count} canali creati su {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created on {pbx}¦{done} of {count} channels created on {pbx}</source>
        <translation>
            <numerusform>Canali creati su {pbx}: {done} di {count}</numerusform>
            <numerusform>Canali creati su {pbx}: {done} di {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created¦{count} channels created</source>
        <translation>
            <numerusform>{count} canale creato</numerusform>
            <numerusform>{count} canali creati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created¦{done} of {count} channels created</source>
        <translation>
            <numerusform>Canali creati: {done} di {count}</numerusform>
            <numerusform>Canali creati: {done} di {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ontinue with the numbers</source>
        <translation>C&amp;ontinua con i numeri</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the pages</source>
        <translation>C&amp;ontinua con le pagine</translation>
    </message>
    <message>
        <source>Nothing is missing. You can create it whenever {pbx} is reachable from here.</source>
        <translation>C&apos;è tutto. Si può creare quando {pbx} è raggiungibile da qui.</translation>
    </message>
    <message>
        <source>Nothing to &amp;add</source>
        <translation>Niente da &amp;aggiungere</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The keys of this channel are not on this computer. It is not known whether the PBX keeps keys that are not sent along. If it does not, the channel loses its connection until you type them again.</source>
        <translation>Le chiavi di questo canale non sono su questo computer. Non si sa se il PBX mantenga le chiavi che non vengono inviate. Se non lo fa, il canale perde la connessione finché non vengono digitate di nuovo.</translation>
    </message>
    <message>
        <source>as it is on the PBX</source>
        <translation>com&apos;è sul PBX</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>digitato qui</translation>
    </message>
    <message>
        <source>An address of the provider is changed. It can only be sent together with the keys.</source>
        <translation>Viene modificato un indirizzo del provider. Si può inviare solo insieme alle chiavi.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL del webhook</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>Velocità di invio</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>Seconda sessione</translation>
    </message>
    <message>
        <source>Text with files</source>
        <translation>Testo con i file</translation>
    </message>
    <message>
        <source>No extension of the PBX has the number {value}.</source>
        <translation>Nessun interno del PBX ha il numero {value}.</translation>
    </message>
    <message>
        <source>The PBX has nothing called “{value}”. Similar: {candidates}.</source>
        <translation>Il PBX non ha nulla di nome “{value}”. Simili: {candidates}.</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up yet; that happens as soon as the PBX is reachable.</source>
        <translation>“{value}” non è ancora stato cercato; avverrà appena il PBX sarà raggiungibile.</translation>
    </message>
    <message>
        <source>The PBX has no extension called “{value}”.</source>
        <translation>Il PBX non ha un interno di nome “{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no message queue called “{value}”.</source>
        <translation>Il PBX non ha una coda messaggi di nome “{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no extension group called “{value}”.</source>
        <translation>Il PBX non ha un gruppo di interni di nome “{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no organization called “{value}”.</source>
        <translation>Il PBX non ha un&apos;organizzazione di nome “{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no extension, extension group or organization called “{value}”.</source>
        <translation>Il PBX non ha un interno, gruppo di interni o organizzazione di nome “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is an extension on the PBX; choose that type.</source>
        <translation>“{value}” è un interno sul PBX; scegliere quel tipo.</translation>
    </message>
    <message>
        <source>“{value}” is a message queue on the PBX; choose that type.</source>
        <translation>“{value}” è una coda messaggi sul PBX; scegliere quel tipo.</translation>
    </message>
    <message>
        <source>“{value}” is an extension group on the PBX; choose that type.</source>
        <translation>“{value}” è un gruppo di interni sul PBX; scegliere quel tipo.</translation>
    </message>
    <message>
        <source>“{value}” is an organization on the PBX; choose that type.</source>
        <translation>“{value}” è un&apos;organizzazione sul PBX; scegliere quel tipo.</translation>
    </message>
    <message>
        <source>“{value}” matches more than one: {candidates}. Enter the number, or choose from the list.</source>
        <translation>“{value}” corrisponde a più voci: {candidates}. Inserire il numero o scegliere dall&apos;elenco.</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The ID {value} is {candidates}; enter id:{value} for it.</source>
        <translation>Nessun interno ha il numero {value}. L&apos;ID {value} è {candidates}; per questo inserire id:{value}.</translation>
    </message>
    <message>
        <source>“{value}” is contradictory: {candidates}. Enter only the number or only the name.</source>
        <translation>“{value}” è contraddittorio: {candidates}. Inserire solo il numero o solo il nome.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; on the PBX it is now {candidates}. Choose again.</source>
        <translation>Al momento della scelta era {value}; sul PBX ora è {candidates}. Scegliere di nuovo.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; the PBX no longer has it. Choose again.</source>
        <translation>Al momento della scelta era {value}; il PBX non lo ha più. Scegliere di nuovo.</translation>
    </message>
    <message>
        <source>The PBX gave no list to look up “{value}” in. Enter its ID, for example id:137.</source>
        <translation>Il PBX non ha fornito un elenco in cui cercare “{value}”. Inserire il suo ID, ad esempio id:137.</translation>
    </message>
    <message>
        <source>Choose where messages to this number go.</source>
        <translation>Scegliere dove vanno i messaggi a questo numero.</translation>
    </message>
    <message>
        <source>You typed this value, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Questo valore è stato digitato, ma non è più nel portachiavi di questo computer. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>Use only digits, an optional leading + and separators; “{value}” contains something else.</source>
        <translation>Usare solo cifre, un + iniziale facoltativo e separatori; “{value}” contiene altro.</translation>
    </message>
    <message>
        <source>Enter the number in E.164 format: +, country code and number, digits only, for example +15567778888.</source>
        <translation>Inserire il numero in formato E.164: +, prefisso internazionale e numero, solo cifre, ad esempio +15567778888.</translation>
    </message>
    <message>
        <source>A page ID has only digits. You will find it on the page under About &gt; Page transparency.</source>
        <translation>L&apos;ID di una pagina è fatto solo di cifre. Si trova sulla pagina in About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>There are spaces before or after the value. Remove them.</source>
        <translation>Ci sono spazi prima o dopo il valore. Rimuoverli.</translation>
    </message>
    <message>
        <source>The value contains a line break. Paste it as one line.</source>
        <translation>Il valore contiene un&apos;interruzione di riga. Incollarlo su una sola riga.</translation>
    </message>
    <message>
        <source>The value contains an invisible character. Copy it again, or type it.</source>
        <translation>Il valore contiene un carattere invisibile. Copiarlo di nuovo o digitarlo.</translation>
    </message>
    <message>
        <source>The value has {length} characters once encoded; at most {limit} are allowed.</source>
        <translation>Il valore ha {length} caratteri una volta codificato; sono ammessi al massimo {limit}.</translation>
    </message>
    <message>
        <source>The value has {length} characters; at most {limit} are allowed.</source>
        <translation>Il valore ha {length} caratteri; sono ammessi al massimo {limit}.</translation>
    </message>
    <message>
        <source>The address contains a space.</source>
        <translation>L&apos;indirizzo contiene uno spazio.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L&apos;indirizzo deve iniziare con https://.</translation>
    </message>
    <message>
        <source>This is not a complete web address.</source>
        <translation>Non è un indirizzo web completo.</translation>
    </message>
    <message>
        <source>Enter a whole number of days (1 or more), or leave it empty.</source>
        <translation>Inserire un numero intero di giorni (1 o più) o lasciare vuoto.</translation>
    </message>
    <message>
        <source>“{value}” contains several numbers; each needs its own line.</source>
        <translation>“{value}” contiene più numeri; ciascuno richiede una riga propria.</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Enter one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>“{value}” è un intervallo o un numero con interno. Inserire un solo numero; “Aggiungi un intervallo di numeri” nel menu della tabella ne aggiunge molti.</translation>
    </message>
    <message>
        <source>Choose a channel type.</source>
        <translation>Scegliere un tipo di canale.</translation>
    </message>
    <message>
        <source>Choose the domain of the webhook URL: FQDN or NAT.</source>
        <translation>Scegliere il dominio dell&apos;URL del webhook: FQDN o NAT.</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>Dare un nome al canale.</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>Questo valore è obbligatorio.</translation>
    </message>
    <message>
        <source>Enter a whole number of messages per second (1 or more), or leave it empty.</source>
        <translation>Inserire un numero intero di messaggi al secondo (1 o più) o lasciare vuoto.</translation>
    </message>
    <message>
        <source>Enter 0 (keep open) or 1 (close).</source>
        <translation>Inserire 0 (tenere aperte) o 1 (chiudere).</translation>
    </message>
    <message>
        <source>Enter 0 (do not allow) or 1 (allow).</source>
        <translation>Inserire 0 (non consentire) o 1 (consentire).</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Manca il numero.</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension. Enter only the number.</source>
        <translation>“{value}” è un numero con interno. Inserire solo il numero.</translation>
    </message>
    <message>
        <source>Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Scegliere interno (extension), coda messaggi (queue) o piattaforma di terze parti (api).</translation>
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation>Scegliere un provider dall&apos;elenco.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX accepts at most {limit}.</source>
        <translation>Il nome ha {length} caratteri; il PBX ne accetta al massimo {limit}.</translation>
    </message>
    <message>
        <source>{provider} needs a text to send with files; without it the PBX refuses the channel.</source>
        <translation>{provider} richiede un testo da inviare con i file; senza di esso il PBX rifiuta il canale.</translation>
    </message>
    <message>
        <source>Same number as in line {lines}.</source>
        <translation>Stesso numero della riga {lines}.</translation>
    </message>
    <message>
        <source>“{value}” is not a member. Enter extension:137, ext_group:7 or organization:2.</source>
        <translation>“{value}” non è un membro. Inserire extension:137, ext_group:7 o organization:2.</translation>
    </message>
    <message>
        <source>The name contains a line break or another control character.</source>
        <translation>Il nome contiene un&apos;interruzione di riga o un altro carattere di controllo.</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>Il testo contiene un carattere di controllo.</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no ID; leave it empty.</source>
        <translation>Una piattaforma di terze parti (api) non ha ID; lasciare vuoto.</translation>
    </message>
    <message>
        <source>“{value}” is not an ID on the PBX; an ID is a number such as 137.</source>
        <translation>“{value}” non è un ID del PBX; un ID è un numero come 137.</translation>
    </message>
    <message>
        <source>The login of this site is not complete. Nothing was sent.</source>
        <translation>I dati di accesso di questa sede sono incompleti. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX: neither in the keyring nor in PBX_CLIENT_SECRET.</source>
        <translation>Non c&apos;è un Client Secret per questo PBX: né nel portachiavi né in PBX_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX. {reason}</source>
        <translation>Non c&apos;è un Client Secret per questo PBX. {reason}</translation>
    </message>
    <message>
        <source>The provider refuses these keys. Nothing was sent.</source>
        <translation>Il provider rifiuta queste chiavi. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Correggerle nel file.</translation>
    </message>
    <message>
        <source>This file is correct, but another one is not. Nothing was sent.</source>
        <translation>Questo file è corretto, ma un altro no. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Correct the other file, then send all of them again.</source>
        <translation>Correggere l&apos;altro file, poi inviarli di nuovo tutti.</translation>
    </message>
    <message>
        <source>Not attempted because of an earlier failure. Nothing from this file was sent.</source>
        <translation>Non tentato a causa di un errore precedente. Di questo file non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Send it again once that is resolved.</source>
        <translation>Inviarlo di nuovo una volta risolto.</translation>
    </message>
    <message>
        <source>An internal error ended the program ({kind}). The channel may or may not have been created.</source>
        <translation>Un errore interno ha terminato il programma ({kind}). Il canale potrebbe essere stato creato oppure no.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Controllare nel portale del PBX in Messaging &gt; Message Channel prima di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>This file was given more than once.</source>
        <translation>Questo file è stato indicato più volte.</translation>
    </message>
    <message>
        <source>{files} contains a channel with the same name.</source>
        <translation>{files} contiene un canale con lo stesso nome.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} does not have it as intended yet.</source>
        <translation>“{name}” era stato inviato a {pbx} senza una risposta chiara. {pbx} non lo ha ancora come previsto.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} has it as intended.</source>
        <translation>“{name}” era stato inviato a {pbx} senza una risposta chiara. {pbx} lo ha come previsto.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known.</source>
        <translation>Attendere che l&apos;esito sia noto.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” on {pbx} in the meantime. Nothing was sent.</source>
        <translation>Nel frattempo qualcun altro ha modificato “{name}” su {pbx}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>You can send it again.</source>
        <translation>È possibile inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}.</source>
        <translation>“{name}” è stato eliminato da {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” was not deleted: {pbx} still has it.</source>
        <translation>“{name}” non è stato eliminato: {pbx} lo ha ancora.</translation>
    </message>
    <message>
        <source>Check again later; nothing is sent again until that is clear.</source>
        <translation>Controllare di nuovo più tardi; non viene inviato di nuovo nulla finché non è chiaro.</translation>
    </message>
    <message>
        <source>Read it again, and compare.</source>
        <translation>Leggerlo di nuovo e confrontare.</translation>
    </message>
    <message>
        <source>Look at the lines that differ, and send them again or leave them as they are.</source>
        <translation>Guardare le righe che differiscono e inviarle di nuovo o lasciarle come sono.</translation>
    </message>
    <message>
        <source>“{name}” is no longer on {pbx}.</source>
        <translation>“{name}” non è più su {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} says that it deleted “{name}”; that could not be read back.</source>
        <translation>{pbx} dice di aver eliminato “{name}”; non è stato possibile rileggerlo.</translation>
    </message>
    <message>
        <source>“{field}” can only be changed together with the keys, and they are not here. Nothing was sent.</source>
        <translation>“{field}” si può modificare solo insieme alle chiavi, che qui non ci sono. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Type the keys, then send it again.</source>
        <translation>Digitare le chiavi, poi inviare di nuovo.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but there is no login for that PBX on this computer.</source>
        <translation>È stato inviato a {pbx}, ma su questo computer non ci sono dati di accesso per quel PBX.</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then check again.</source>
        <translation>Provare la connessione a quel PBX, poi controllare di nuovo.</translation>
    </message>
    <message>
        <source>The PBX already has a channel named “{name}” (ID {id}). Nothing was sent.</source>
        <translation>Il PBX ha già un canale di nome “{name}” (ID {id}). Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Give this channel another name. If the other one is this channel, there is nothing left to do.</source>
        <translation>Dare un altro nome a questo canale. Se l&apos;altro è questo canale, non resta nulla da fare.</translation>
    </message>
    <message>
        <source>{pbx} answered with the ID {id}, which belongs to another channel.</source>
        <translation>{pbx} ha risposto con l&apos;ID {id}, che non è questo canale.</translation>
    </message>
    <message>
        <source>“{name}” is already being created, or its outcome is not known yet. Nothing was sent.</source>
        <translation>“{name}” è già in fase di creazione, o il suo esito non è ancora noto. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>“{name}” is being sent by another window or command right now. Its outcome is not known yet.</source>
        <translation>“{name}” viene inviato in questo momento da un&apos;altra finestra o comando. L&apos;esito non è ancora noto.</translation>
    </message>
    <message>
        <source>Wait until that is finished; nothing else is sent in the meantime.</source>
        <translation>Attendere che finisca; nel frattempo non viene inviato altro.</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it with the ID {id}.</source>
        <translation>Il canale è stato creato: {pbx} lo ha con l&apos;ID {id}.</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has no channel named “{name}”.</source>
        <translation>Il canale non è stato creato: {pbx} non ha un canale di nome “{name}”.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>Non è chiaro se “{name}” sia stato creato: non è stato possibile cercare su {pbx}.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be the channel with the ID {ids} on {pbx}.</source>
        <translation>Non è chiaro se “{name}” sia stato creato: potrebbe essere il canale con l&apos;ID {ids} su {pbx}.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be one of the channels with the IDs {ids} on {pbx}.</source>
        <translation>Non è chiaro se “{name}” sia stato creato: potrebbe essere uno dei canali con gli ID {ids} su {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>“{name}” è stato inviato a {pbx}, ma non è arrivata una risposta chiara. Potrebbe essere stato creato oppure no.</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry out the request.</source>
        <translation>{pbx} non ha finora un canale di nome “{name}”; potrebbe ancora eseguire la richiesta.</translation>
    </message>
    <message>
        <source>Check it in the PBX portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>Controllarlo nel portale del PBX in Messaging &gt; Message Channel, poi indicare se è questo.</translation>
    </message>
    <message>
        <source>Compare them in the PBX portal under Messaging &gt; Message Channel, and delete any you do not want.</source>
        <translation>Confrontarli nel portale del PBX in Messaging &gt; Message Channel ed eliminare quelli indesiderati.</translation>
    </message>
    <message>
        <source>{pbx} has “{name}”, but not everything is as intended.</source>
        <translation>{pbx} ha “{name}”, ma non tutto è come previsto.</translation>
    </message>
    <message>
        <source>There is a message queue named “{name}” already. Nothing was sent.</source>
        <translation>Esiste già una coda messaggi chiamata “{name}”. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Use it, or give the new one another name.</source>
        <translation>Usarla, oppure dare un altro nome alla nuova.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” in the meantime. Nothing was sent.</source>
        <translation>Nel frattempo qualcun altro ha modificato “{name}”. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Riaprirla e ripetere la modifica.</translation>
    </message>
    <message>
        <source>{pbx} accepted “{name}”; it could not be read back.</source>
        <translation>{pbx} ha accettato “{name}”; non si è potuto rileggere.</translation>
    </message>
    <message>
        <source>Open it again and check its members.</source>
        <translation>Riaprirla e controllare i membri.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded. It was read as {encoding}; check whether the names are right.</source>
        <translation>Il file non indica la sua codifica. È stato letto come {encoding}; controllare che i nomi siano corretti.</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>Il canale ha campi da correggere. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>L&apos;operazione ha richiesto troppo tempo ed è stata interrotta.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>There is 1 more problem.¦There are {count} more problems.</source>
        <translation>
            <numerusform>C&apos;è ancora {count} problema.</numerusform>
            <numerusform>Ci sono ancora {count} problemi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lettura è stata interrotta.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. Enter the value as it was before encoding. If it is correct as it is, put plain: in front of it.</source>
        <translation>Sembra già codificato in Base64. Inserire il valore com&apos;era prima della codifica. Se è corretto così, anteporre plain:.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; channel files are smaller.</source>
        <translation>Il file supera {limit} MB; i file di canale sono più piccoli.</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>Questo file non può essere usato così com&apos;è. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The channel file was not written: {reason}.</source>
        <translation>Il file di canale non è stato scritto: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file but a folder, a device or a pipe.</source>
        <translation>Non è un file ma una cartella, un dispositivo o una pipe.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Impossibile leggere il file: {reason}.</translation>
    </message>
    <message>
        <source>This is not the name of a file.</source>
        <translation>Non è il nome di un file.</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Did you mean “{near}”?</source>
        <translation>“{value}” non è un provider. Si intendeva “{near}”?</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Use one of {choices}.</source>
        <translation>“{value}” non è un provider. Usare uno di {choices}.</translation>
    </message>
    <message>
        <source>A channel file can have at most {limit} numbers; this one has {count}.</source>
        <translation>Un file di canale può avere al massimo {limit} numeri; questo ne ha {count}.</translation>
    </message>
    <message>
        <source>This must be an object in braces, not {instead}.</source>
        <translation>Deve essere un oggetto tra parentesi graffe, non {instead}.</translation>
    </message>
    <message>
        <source>References are not followed here: it is not clear which host this address belongs to: {address}</source>
        <translation>Qui i riferimenti non vengono seguiti: non è chiaro a quale host appartenga questo indirizzo: {address}</translation>
    </message>
    <message>
        <source>Enter &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>Inserire &quot;fqdn&quot; o &quot;nat&quot;.</translation>
    </message>
    <message>
        <source>This key appears more than once.</source>
        <translation>Questa chiave compare più volte.</translation>
    </message>
    <message>
        <source>There is no such key. Did you mean “{near}”?</source>
        <translation>Questa chiave non esiste. Si intendeva “{near}”?</translation>
    </message>
    <message>
        <source>There is no such key. The keys here are {known}.</source>
        <translation>Questa chiave non esiste. Le chiavi qui sono {known}.</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>Deve essere testo tra virgolette: &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {instead}.</source>
        <translation>Deve essere testo tra virgolette, non {instead}.</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {instead}.</source>
        <translation>Deve essere un numero intero senza virgolette, non {instead}.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {instead}.</source>
        <translation>Deve essere un elenco tra parentesi quadre, non {instead}.</translation>
    </message>
    <message>
        <source>Enter {one} or {other}, not both.</source>
        <translation>Inserire {one} o {other}, non entrambi.</translation>
    </message>
    <message>
        <source>A number can have at most {limit} members.</source>
        <translation>Un numero può avere al massimo {limit} membri.</translation>
    </message>
    <message numerus="yes">
        <source>The value was on 1 line.¦The value was spread over {count} lines; they were joined.</source>
        <translation>
            <numerusform>Il valore era su una riga.</numerusform>
            <numerusform>Il valore era su {count} righe; sono state unite.</numerusform>
        </translation>
    </message>
    <message>
        <source>References are followed in secret fields only. Enter the value itself.</source>
        <translation>I riferimenti vengono seguiti solo nei campi segreti. Inserire il valore stesso.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Gli spazi attorno al valore sono stati rimossi.</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>Un file di canale ha “credentials” con valori in chiaro al posto di account_data.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no members. Remove them.</source>
        <translation>I canali di tipo {kind} non hanno membri. Rimuoverli.</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>“{value}” non è il numero di un interno.</translation>
    </message>
    <message>
        <source>This belongs next to “credentials”, not inside it.</source>
        <translation>Va accanto a “credentials”, non al suo interno.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no such parameter. Remove it.</source>
        <translation>I canali di tipo {kind} non hanno questo parametro. Rimuoverlo.</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>Va dentro “credentials”.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Non è JSON: riga {line}, colonna {column}.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: remove the comma before the closing bracket.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: rimuovere la virgola prima della parentesi di chiusura.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: extra data. A channel file contains only one object.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: dati in eccesso. Un file di canale contiene un solo oggetto.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: il testo che inizia qui non ha le virgolette di chiusura.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a text contains a line break or a tab. Join the lines.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: un testo contiene un&apos;interruzione di riga o una tabulazione. Unire le righe.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text must be doubled.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: una barra rovesciata in un testo va raddoppiata.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments. Remove it.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: JSON non ha commenti. Rimuoverlo.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses double quotes (&quot;), not single ones.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: JSON usa virgolette doppie (&quot;), non singole.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes. JSON uses straight ones (&quot;).</source>
        <translation>Non è JSON: riga {line}, colonna {column}: virgolette tipografiche. JSON usa quelle diritte (&quot;).</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses true, false and null, in lowercase.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: JSON usa true, false e null, in minuscolo.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys must be in double quotes.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: le chiavi vanno tra virgolette doppie.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early; a bracket is not closed.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: il file finisce troppo presto; una parentesi non è chiusa.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: something is missing after the comma.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: manca qualcosa dopo la virgola.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a comma is missing before this.</source>
        <translation>Non è JSON: riga {line}, colonna {column}: manca una virgola prima di questo punto.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it. Save it as UTF-8.</source>
        <translation>Il file non è testo UTF-8 (riga 1) ma UTF-16, come lo scrive Windows PowerShell. Salvarlo come UTF-8.</translation>
    </message>
    <message>
        <source>This is a document or an archive, not JSON text.</source>
        <translation>È un documento o un archivio, non testo JSON.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>Il file è vuoto: non c&apos;è nulla alla riga 1, colonna 1.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not JSON. Perhaps a link to the file was saved instead of the file.</source>
        <translation>È una pagina web o XML, non JSON. Forse è stato salvato un collegamento al file invece del file.</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON come from the text it was copied from. Remove them.</source>
        <translation>Le righe con ``` attorno al JSON provengono dal testo da cui è stato copiato. Rimuoverle.</translation>
    </message>
    <message>
        <source>This is a curl command. Only the part between the quotes after -d is a channel file.</source>
        <translation>È un comando curl. Solo la parte tra virgolette dopo -d è un file di canale.</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Sembra YAML. Un file di canale è JSON: tra parentesi graffe, con chiavi e testi tra virgolette doppie.</translation>
    </message>
    <message>
        <source>The file needs more memory than a channel file, or is damaged.</source>
        <translation>Il file richiede più memoria di un file di canale, o è danneggiato.</translation>
    </message>
    <message>
        <source>The file contains {count} objects. Put each channel into a file of its own.</source>
        <translation>Il file contiene {count} oggetti. Mettere ogni canale in un file proprio.</translation>
    </message>
    <message>
        <source>The file must contain one object in braces, not {instead}.</source>
        <translation>Il file deve contenere un oggetto tra parentesi graffe, non {instead}.</translation>
    </message>
    <message>
        <source>“{key}” is a name with {count} characters; names in a channel file have at most {limit}.</source>
        <translation>“{key}” è un nome di {count} caratteri; in un file di canale i nomi ne hanno al massimo {limit}.</translation>
    </message>
    <message>
        <source>“{key}” has more than {limit} values; no channel has that many.</source>
        <translation>“{key}” ha più di {limit} valori; nessun canale ne ha così tanti.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}). Save it as UTF-8.</source>
        <translation>Il file non è testo UTF-8 (riga {line}). Salvarlo come UTF-8.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Le parentesi sono annidate troppo in profondità.</translation>
    </message>
    <message>
        <source>“{key}” has {count} characters; values in a channel file have at most {limit}.</source>
        <translation>“{key}” ha {count} caratteri; in un file di canale i valori ne hanno al massimo {limit}.</translation>
    </message>
    <message>
        <source>The sites have no column “{column}”; they have: {known}.</source>
        <translation>Le sedi non hanno la colonna “{column}”; hanno: {known}.</translation>
    </message>
    <message>
        <source>The site has nothing in its column “{column}”.</source>
        <translation>La sede non ha nulla nella colonna “{column}”.</translation>
    </message>
    <message>
        <source>The PBX has more than one channel named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>Il PBX ha più di un canale chiamato “{name}” (ID {ids}). Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Rename all but one of them in the PBX portal, then apply the plan again.</source>
        <translation>Rinominarli tutti tranne uno nel portale del PBX, poi applicare di nuovo il piano.</translation>
    </message>
    <message>
        <source>Update its firmware, or let its administrator allow it under Integrations &gt; API.</source>
        <translation>Aggiornare il firmware, o farlo consentire dall&apos;amministratore in Integrations &gt; API.</translation>
    </message>
    <message>
        <source>“{name}” is a channel of {there} on the PBX, and the plan wants one of {wanted}. Nothing was sent.</source>
        <translation>“{name}” è un canale di {there} sul PBX, e il piano ne vuole uno di {wanted}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>A provider cannot be changed: delete that channel, or give this one another name.</source>
        <translation>Un provider non si può cambiare: eliminare quel canale, o dare un altro nome a questo.</translation>
    </message>
    <message>
        <source>The PBX accepted the change of “{name}”, but still has other values for: {parameters}.</source>
        <translation>Il PBX ha accettato la modifica di “{name}”, ma ha ancora altri valori per: {parameters}.</translation>
    </message>
    <message>
        <source>Check the channel in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Controllare il canale nel portale del PBX in Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Not attempted; nothing of this channel was sent.</source>
        <translation>Non tentato; di questo canale non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>This channel is right; nothing was sent to any site, because something else in the plan is not.</source>
        <translation>Questo canale è corretto; non è stato inviato nulla ad alcuna sede, perché qualcos&apos;altro nel piano non lo è.</translation>
    </message>
    <message>
        <source>Correct that, then apply the plan again.</source>
        <translation>Correggere, poi applicare di nuovo il piano.</translation>
    </message>
    <message>
        <source>Apply the plan again: it looks first at what the PBX has.</source>
        <translation>Applicare di nuovo il piano: prima guarda cosa ha il PBX.</translation>
    </message>
    <message>
        <source>Row {row} of the sites cannot be used. Nothing was sent.</source>
        <translation>La riga {row} delle sedi non è utilizzabile. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Not all members of the queue were found on the PBX. Nothing was sent.</source>
        <translation>Non tutti i membri della coda sono stati trovati sul PBX. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>A member is the number or the name of an extension.</source>
        <translation>Un membro è il numero o il nome di un interno.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read; there are more: {others}.</source>
        <translation>È stato letto il foglio “{sheet}”; ce ne sono altri: {others}.</translation>
    </message>
    <message>
        <source>Nothing was sent; correct the list of sites and try again.</source>
        <translation>Non è stato inviato nulla; correggere l&apos;elenco di sedi e riprovare.</translation>
    </message>
    <message>
        <source>The list of sites is larger than {limit} MB.</source>
        <translation>L&apos;elenco di sedi supera {limit} MB.</translation>
    </message>
    <message>
        <source>Two columns have the same name: {names}. Give each its own.</source>
        <translation>Due colonne hanno lo stesso nome: {names}. Darne uno a ciascuna.</translation>
    </message>
    <message>
        <source>The list has more than {limit} sites.</source>
        <translation>L&apos;elenco ha più di {limit} sedi.</translation>
    </message>
    <message>
        <source>The list has no site.</source>
        <translation>L&apos;elenco non ha sedi.</translation>
    </message>
    <message>
        <source>The list of sites cannot be read ({why}).</source>
        <translation>L&apos;elenco di sedi non può essere letto ({why}).</translation>
    </message>
    <message>
        <source>The sheet hides this row. Show it, or delete it.</source>
        <translation>Il foglio nasconde questa riga. Mostrarla o eliminarla.</translation>
    </message>
    <message>
        <source>The address of the PBX is missing.</source>
        <translation>Manca l&apos;indirizzo del PBX.</translation>
    </message>
    <message>
        <source>With http://, anyone on the way can read the login and the keys. Use https://.</source>
        <translation>Con http://, chiunque lungo il percorso può leggere i dati di accesso e le chiavi. Usare https://.</translation>
    </message>
    <message>
        <source>An earlier change to “{name}” was started on this computer, but its record cannot be read: it is not known whether the PBX carried it out. Nothing was sent now.</source>
        <translation>Una modifica precedente di “{name}” era stata iniziata su questo computer, ma la sua registrazione non è leggibile: non si sa se il PBX l&apos;abbia eseguita. Ora non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Column {column} has a value here, but no name.</source>
        <translation>La colonna {column} ha un valore qui, ma nessun nome.</translation>
    </message>
    <message>
        <source>This must be text or a whole number, not {instead}.</source>
        <translation>Deve essere testo o un numero intero, non {instead}.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds: {value}.</source>
        <translation>Ciò che il foglio mostra qui non è ciò che contiene: {value}.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint: 64 hex digits, with or without colons.</source>
        <translation>Questa non è un&apos;impronta SHA-256: 64 cifre esadecimali, con o senza due punti.</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX: neither in a column client_id nor in PBX_CLIENT_ID.</source>
        <translation>Non c&apos;è un Client ID per questo PBX: né in una colonna client_id né in PBX_CLIENT_ID.</translation>
    </message>
    <message>
        <source>The keyring has no Client Secret for this PBX. Add the PBX again under PBXs, with its login.</source>
        <translation>Nel portachiavi non c&apos;è un Client Secret per questo PBX. Aggiungerlo di nuovo in “PBX”, con i suoi dati di accesso.</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>Il PBX e la sua API</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX must be reachable from this computer.</source>
        <translation>Il canale viene creato tramite l&apos;API del PBX. Il PBX deve essere raggiungibile da questo computer.</translation>
    </message>
    <message>
        <source>Channel type and provider</source>
        <translation>Tipo di canale e provider</translation>
    </message>
    <message>
        <source>Your account at the provider</source>
        <translation>L&apos;account presso il provider</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages through the provider; the webhook lets the provider reach the PBX.</source>
        <translation>Le chiavi permettono al PBX di inviare messaggi tramite il provider; il webhook permette al provider di raggiungere il PBX.</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>Numeri e destinazioni</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. Messages to it go to the destination.</source>
        <translation>Ogni riga è un numero (o una pagina) del canale. I messaggi vanno alla destinazione.</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>Controllare, poi creare</translation>
    </message>
    <message>
        <source>Nothing has been created yet. “Create” sends one request to the PBX, once.</source>
        <translation>Non è ancora stato creato nulla. “Crea” invia una sola richiesta al PBX, una sola volta.</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>Dopo la creazione del canale</translation>
    </message>
    <message>
        <source>Give the provider the webhook URL. Until then the channel can send but receives nothing.</source>
        <translation>Fornire al provider l&apos;URL del webhook. Fino ad allora il canale può inviare ma non riceve nulla.</translation>
    </message>
    <message>
        <source>Channels on this computer</source>
        <translation>Canali su questo computer</translation>
    </message>
    <message>
        <source>Every channel started here, and its status. Select one to see what comes next.</source>
        <translation>Ogni canale iniziato qui e il suo stato. Selezionarne uno per vedere il passaggio successivo.</translation>
    </message>
    <message>
        <source>Where do I find the Client ID and Client Secret?</source>
        <translation>Dove si trovano Client ID e Client Secret?</translation>
    </message>
    <message>
        <source>In the PBX portal under Integrations &gt; API. Switch the API on there; both values are shown on that page. The API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>Nel portale del PBX in Integrations &gt; API. Attivare lì l&apos;API; entrambi i valori sono mostrati su quella pagina. L&apos;API e i canali di messaggi richiedono il piano Enterprise o Ultimate.</translation>
    </message>
    <message>
        <source>Which address do I enter?</source>
        <translation>Quale indirizzo inserire?</translation>
    </message>
    <message>
        <source>The one that opens the portal in your browser, including the port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>Quello che apre il portale nel browser, porta inclusa: https://192.168.5.150:8088 nella rete locale, o il nome di dominio di Remote Access o del Cloud PBX.</translation>
    </message>
    <message>
        <source>The certificate is not known</source>
        <translation>Il certificato non è noto</translation>
    </message>
    <message>
        <source>Most PBXs in a local network use a self-signed certificate. Compare its fingerprint with the one shown in the portal or browser; if they are the same, trust it.</source>
        <translation>Nella rete locale la maggior parte dei PBX usa un certificato autofirmato. Confrontare la sua impronta con quella mostrata nel portale o nel browser; se coincidono, considerarlo attendibile.</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>Il PBX rifiuta l&apos;accesso</translation>
    </message>
    <message>
        <source>Copy both values again. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copiare di nuovo entrambi i valori. Dopo cinque accessi errati di seguito il PBX blocca l&apos;indirizzo di questo computer: rimuoverlo nel portale in Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>Non sono ancora nella rete del cliente</translation>
    </message>
    <message>
        <source>Prepare the channel without the PBX: everything is saved, and you create it once the PBX is reachable. Until then its lists of extensions and queues are not available.</source>
        <translation>Preparare il canale senza il PBX: tutto viene salvato e il canale si crea quando il PBX è raggiungibile. Fino ad allora gli elenchi di interni e code non sono disponibili.</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>Come trovo rapidamente il provider?</translation>
    </message>
    <message>
        <source>Type part of its name. Choose with the arrow keys and confirm with Enter.</source>
        <translation>Digitare parte del nome. Scegliere con i tasti freccia e confermare con Invio.</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>Il provider non è nell&apos;elenco</translation>
    </message>
    <message>
        <source>Choose General for any provider that supports the PBX&apos;s SMS API. Ask the provider for the addresses and keys of that API.</source>
        <translation>Scegliere General per qualsiasi provider che supporti l&apos;API SMS del PBX. Chiedere al provider gli indirizzi e le chiavi di quell&apos;API.</translation>
    </message>
    <message>
        <source>What do I need for a channel through Meta?</source>
        <translation>Che cosa serve per un canale WhatsApp o Facebook?</translation>
    </message>
    <message>
        <source>A Meta business portfolio, an app on Meta for Developers, an access token that never expires, and the number or page that customers write to.</source>
        <translation>Un portfolio business Meta, un&apos;app su Meta for Developers, un token di accesso permanente e il numero o la pagina a cui scrivono i clienti.</translation>
    </message>
    <message>
        <source>Can I change the provider later?</source>
        <translation>Posso cambiare provider più tardi?</translation>
    </message>
    <message>
        <source>No. For another provider, create a new channel.</source>
        <translation>No. Per un altro provider creare un nuovo canale.</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>Che cosa succede alle chiavi?</translation>
    </message>
    <message>
        <source>They are sent to the PBX through its API and kept in this computer&apos;s keyring, nowhere else. They are masked in every preview, and exported files contain them only if you ask for it.</source>
        <translation>Vengono inviate al PBX tramite la sua API e conservate nel portachiavi di questo computer, da nessun&apos;altra parte. Sono mascherate in ogni anteprima e i file esportati le contengono solo su richiesta.</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>Devo codificare una chiave in Base64?</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>FQDN o NAT?</translation>
    </message>
    <message>
        <source>FQDN is the domain name Yeastar gives the PBX: right for most PBXs, including Cloud PBXs. NAT is for your own domain, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN è il nome di dominio che Yeastar assegna al PBX: adatto alla maggior parte dei PBX, anche Cloud. NAT è per un dominio proprio, con certificato pubblico, inoltrato al PBX.</translation>
    </message>
    <message>
        <source>How do I add many numbers?</source>
        <translation>Come aggiungo molti numeri?</translation>
    </message>
    <message>
        <source>Copy them from a spreadsheet or an e-mail and press Ctrl+V, or import a CSV or Excel file. You see a preview before anything is added.</source>
        <translation>Copiarli da un foglio di calcolo o da un&apos;e-mail e premere Ctrl+V, oppure importare un file CSV o Excel. Prima di aggiungere si vede un&apos;anteprima.</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>Come scelgo rapidamente una destinazione?</translation>
    </message>
    <message>
        <source>Type the first letters or the number into the cell. Enter takes the highlighted match, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>Digitare le prime lettere o il numero nella cella. Invio prende la voce evidenziata, Ctrl+Invio la prende per tutte le righe selezionate, Esc non cambia nulla.</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>Chi può scrivere da un numero?</translation>
    </message>
    <message>
        <source>The people who may start a conversation from this number, in addition to the destination that receives messages.</source>
        <translation>Le persone che possono avviare una conversazione da questo numero, oltre alla destinazione che riceve i messaggi.</translation>
    </message>
    <message>
        <source>Which kind of queue is this?</source>
        <translation>Di che tipo di coda si tratta?</translation>
    </message>
    <message>
        <source>A message queue, not a call queue. You will find it in the PBX portal under Messaging &gt; Message Queue.</source>
        <translation>Di una coda messaggi, non di una coda di chiamate. Si trova nel portale del PBX in Messaging &gt; Message Queue.</translation>
    </message>
    <message>
        <source>Can I leave the table empty?</source>
        <translation>Posso lasciare vuota la tabella?</translation>
    </message>
    <message>
        <source>Yes. You can add numbers on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>Sì. I numeri si possono aggiungere più tardi sul PBX; fino ad allora i messaggi in arrivo non hanno dove andare.</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>Voglio modificare qualcosa</translation>
    </message>
    <message>
        <source>Press Edit next to it; Next brings you back here. Your entries are kept.</source>
        <translation>Premere Modifica accanto; Avanti riporta qui. I dati inseriti restano.</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>Che cosa sono le opzioni?</translation>
    </message>
    <message>
        <source>Everything here is optional. Empty fields are not sent; the PBX uses its defaults for them.</source>
        <translation>Qui tutto è facoltativo. I campi vuoti non vengono inviati; il PBX usa i suoi valori predefiniti.</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>Quale velocità di invio è giusta?</translation>
    </message>
    <message>
        <source>See your contract with the provider. Above its limit, the provider queues or drops messages.</source>
        <translation>Vedere il contratto con il provider. Oltre il suo limite, il provider accoda o scarta i messaggi.</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>Che cos&apos;è una sessione?</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. A closed session stays in the history; the next message starts a new one.</source>
        <translation>Una conversazione tra un cliente e uno dei propri numeri. Una sessione chiusa resta nella cronologia; il messaggio successivo ne apre una nuova.</translation>
    </message>
    <message>
        <source>What are “Copy as JSON” and “Copy as curl” for?</source>
        <translation>A cosa servono “Copia come JSON” e “Copia come curl”?</translation>
    </message>
    <message>
        <source>The same request, for a script or a colleague. Secrets and the access token appear as variables, never as values.</source>
        <translation>La stessa richiesta, per uno script o un collega. I segreti e il token di accesso vi compaiono come variabili, mai come valori.</translation>
    </message>
    <message>
        <source>What if the connection breaks while the channel is being created?</source>
        <translation>E se la connessione si interrompe durante la creazione del canale?</translation>
    </message>
    <message>
        <source>What does “Labels in the portal may differ” mean?</source>
        <translation>Che cosa significa “Le etichette nel portale possono differire”?</translation>
    </message>
    <message>
        <source>The step is correct, but its labels in the portal could not be verified.</source>
        <translation>Il passaggio è corretto, ma le sue etichette nel portale non sono state verificate.</translation>
    </message>
    <message>
        <source>The PBX could not connect to the provider</source>
        <translation>Il PBX non è riuscito a connettersi al provider</translation>
    </message>
    <message>
        <source>Usually a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX portal. You do not need to create the channel again.</source>
        <translation>Di solito una chiave è errata o scaduta. Confrontare le chiavi con il portale del provider e correggerle nel portale del PBX. Non occorre creare di nuovo il canale.</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>A cosa serve la scheda di consegna?</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Per la documentazione del cliente: che cosa è stato configurato, dove vanno i messaggi e che cosa resta da fare. Non contiene chiavi, password né token.</translation>
    </message>
    <message>
        <source>How do I prepare a channel in the office and create it on site?</source>
        <translation>Come preparo un canale in ufficio e lo creo sul posto?</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and press “Keep ready” on the review page. On site, as soon as the PBX is reachable, a card offers to create everything that is waiting for it. Nothing is sent before that.</source>
        <translation>Compilare la procedura guidata senza il PBX e premere “Tieni pronto” nella pagina di verifica. Sul posto, appena il PBX è raggiungibile, un riquadro propone di creare tutto ciò che lo attende. Prima non viene inviato nulla.</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>Che cosa significa “Verifica in corso”?</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>La prossima sede ha bisogno dello stesso canale</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys are copied only if you say so.</source>
        <translation>Duplicarlo: la copia riceve un altro nome e le chiavi vengono copiate solo su richiesta.</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>Come porto i canali su un altro computer?</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them on the other computer; so does the command “send”.</source>
        <translation>L&apos;esportazione scrive file di canale, senza chiavi a meno di scegliere “Esporta con le chiavi”. L&apos;importazione li legge sull&apos;altro computer; anche il comando “send”.</translation>
    </message>
    <message>
        <source>Yes. Everything can be reached with the keyboard; results, errors and changes are announced. Colours meet the contrast of WCAG 2.2 AA, the system&apos;s high-contrast theme is followed, nothing is shown by colour alone, and nothing has a time limit.</source>
        <translation>Sì. Tutto è raggiungibile con la tastiera; risultati, errori e modifiche vengono annunciati. I colori rispettano il contrasto di WCAG 2.2 AA, il tema ad alto contrasto del sistema viene seguito, nulla è indicato solo dal colore e nulla ha un limite di tempo.</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>Ho eliminato quello sbagliato</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers, la propria app: App settings &gt; Basic, App secret, Show.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal. The PBX sends it with every request as “Authorization: Bearer …”.</source>
        <translation>Nel portale clienti del provider. Il PBX la invia con ogni richiesta come “Authorization: Bearer …”.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up. The provider signs its messages with it.</source>
        <translation>Nel portale clienti del provider, dove si configurano i webhook. Il provider firma con esso i suoi messaggi.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that verifies an API key. If it is not there, ask the provider&apos;s support for the verification address for Yeastar&apos;s SMS API.</source>
        <translation>Nella documentazione API del provider: l&apos;indirizzo che verifica una chiave API. Se non c&apos;è, chiedere all&apos;assistenza del provider l&apos;indirizzo di verifica per l&apos;API SMS di Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that sends a message. If it is not there, ask the provider&apos;s support for the sending address for Yeastar&apos;s SMS API.</source>
        <translation>Nella documentazione API del provider: l&apos;indirizzo che invia un messaggio. Se non c&apos;è, chiedere all&apos;assistenza del provider l&apos;indirizzo di invio per l&apos;API SMS di Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the access key.</source>
        <translation>Nel portale del provider, dove si creano le chiavi API: l&apos;Access Key.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the secret key.</source>
        <translation>Nel portale del provider, dove si creano le chiavi API: la Secret Key.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users on 2 December 2026. After that day this channel can no longer log in, unless the PBX&apos;s firmware accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth elimina gli utenti API il 2 dicembre 2026. Dopo quel giorno questo canale non potrà più accedere, a meno che il firmware del PBX accetti credenziali OAuth: chiedere a Yeastar prima di continuare.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets a password of its own. Ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>Nel portale VoIP.ms in Main Menu &gt; SOAP &amp; REST/JSON API, dove si attiva l&apos;API con una password propria. Chiedere a VoIP.ms la chiave destinata a Yeastar.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the Secret.</source>
        <translation>Si riceve da Apidaze insieme al Secret.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the API key.</source>
        <translation>Si riceve da Apidaze insieme all&apos;API Key.</translation>
    </message>
    <message>
        <source>Your account&apos;s Userkey, as the ASPSMS portal shows it.</source>
        <translation>La Userkey dell&apos;account, come la mostra il portale ASPSMS.</translation>
    </message>
    <message>
        <source>The API password next to the Userkey in the ASPSMS portal; it can differ from the password you log in with.</source>
        <translation>La password API accanto alla Userkey nel portale ASPSMS; può essere diversa da quella di accesso.</translation>
    </message>
    <message>
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>Nella Bandwidth App, elenco delle applicazioni: l&apos;ID dell&apos;applicazione di messaggistica.</translation>
    </message>
    <message>
        <source>In the Bandwidth App: the number of your account, shown near its name.</source>
        <translation>Nella Bandwidth App: il numero dell&apos;account, mostrato vicino al suo nome.</translation>
    </message>
    <message>
        <source>The name of an API user, not the user you log in to the Bandwidth App with. Bandwidth ends API users on 2 December 2026; since 1 April 2026 no new ones can be created.</source>
        <translation>Il nome di un utente API, non l&apos;utente con cui si accede alla Bandwidth App. Bandwidth elimina gli utenti API il 2 dicembre 2026; dal 1º aprile 2026 non se ne possono creare di nuovi.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>Nel portale Flowroute in Preferences &gt; API Control.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key. Keys can expire.</source>
        <translation>Nel portale Flowroute in Preferences &gt; API Control, con la sua Access Key. Le chiavi possono scadere.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated.</source>
        <translation>Nel portale Skyetel dietro l&apos;icona dell&apos;ingranaggio in alto a destra, dove si generano SID e Secret.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, generated together with the SID.</source>
        <translation>Nel portale Skyetel dietro l&apos;icona dell&apos;ingranaggio in alto a destra, generato insieme al SID.</translation>
    </message>
    <message>
        <source>In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY.</source>
        <translation>Nel portale Telnyx in API Keys (portal.telnyx.com/#/app/api-keys): una chiave V2, inizia con KEY.</translation>
    </message>
    <message>
        <source>In the Telnyx portal, account settings: Keys &amp; Credentials, tab Public Key.</source>
        <translation>Nel portale Telnyx, impostazioni dell&apos;account: Keys &amp; Credentials, scheda Public Key.</translation>
    </message>
    <message>
        <source>On the dashboard of the account or subaccount that bought the number; begins with AC.</source>
        <translation>Nella dashboard dell&apos;account o sottoaccount che ha acquistato il numero; inizia con AC.</translation>
    </message>
    <message>
        <source>On the same dashboard, next to the Account SID; reveal it before you copy it.</source>
        <translation>Nella stessa dashboard, accanto all&apos;Account SID; mostrarlo prima di copiarlo.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access: the name of a user of type Standard.</source>
        <translation>Nel portale VoiceMeUp in Account &gt; Users &amp; Access: il nome di un utente di tipo Standard.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access, that user&apos;s Access: Auth Token.</source>
        <translation>Nel portale VoiceMeUp in Account &gt; Users &amp; Access, Access di quell&apos;utente: Auth Token.</translation>
    </message>
    <message>
        <source>In the settings of Meta&apos;s business portfolio under Users &gt; System users: give a system user the app and the WhatsApp account, then generate a token with the expiration Never and the permissions whatsapp_business_messaging and whatsapp_business_management.</source>
        <translation>Nelle impostazioni del portfolio business Meta in Users &gt; System users: assegnare a un utente di sistema l&apos;app e l&apos;account WhatsApp, poi generare un token con scadenza Never e le autorizzazioni whatsapp_business_messaging e whatsapp_business_management.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, at the number under “From”; older apps: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, la propria app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, al numero sotto “From”; app meno recenti: WhatsApp &gt; API Setup. L&apos;ID, non il numero stesso.</translation>
    </message>
    <message>
        <source>On the same page, API Setup: “WhatsApp Business Account ID”, or “Messaging account ID” in newer dashboards.</source>
        <translation>Sulla stessa pagina, API Setup: “WhatsApp Business Account ID”, o “Messaging account ID” nelle dashboard più recenti.</translation>
    </message>
    <message>
        <source>A token of the page with the permissions pages_messaging and pages_manage_metadata, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>Un token della pagina con le autorizzazioni pages_messaging e pages_manage_metadata, di un utente di sistema del portfolio business Meta o dalle impostazioni Messenger dell&apos;app.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users on 2 December 2026. This channel works only with firmware that accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth ha eliminato gli utenti API il 2 dicembre 2026. Questo canale funziona solo con un firmware che accetta credenziali OAuth: chiedere a Yeastar prima di continuare.</translation>
    </message>
    <message>
        <source>The name of an API user. Bandwidth ended API users on 2 December 2026: ask Yeastar which firmware accepts OAuth credentials, and what to enter here then.</source>
        <translation>Il nome di un utente API. Bandwidth li ha eliminati il 2 dicembre 2026: chiedere a Yeastar quale firmware accetta credenziali OAuth e che cosa inserire qui in tal caso.</translation>
    </message>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>Le etichette nel portale possono differire.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal look for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there. If there is none, send it to the provider&apos;s support.</source>
        <translation>Nel portale del provider cercare “webhook”, “callback URL” o “SMS URL” dei messaggi in arrivo e incollarvi l&apos;URL del webhook. Se non c&apos;è, inviarlo all&apos;assistenza del provider.</translation>
    </message>
    <message>
        <source>Check that SMS is switched on for each number and that the numbers belong to the account whose keys the PBX has.</source>
        <translation>Controllare che gli SMS siano attivi per ogni numero e che i numeri appartengano all&apos;account le cui chiavi ha il PBX.</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free numbers: verified). Carriers block messages from unregistered numbers.</source>
        <translation>Per i numeri USA: controllare che siano registrati per 10DLC (numeri verdi: verificati). Gli operatori bloccano i messaggi da numeri non registrati.</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, check that it reaches its destination, and answer it.</source>
        <translation>Inviare un SMS da un cellulare a uno dei numeri, controllare che raggiunga la destinazione e rispondere.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of the provider&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Se il PBX consente l&apos;accesso solo da alcuni paesi (Allowed Country/Region IP Access Protection), consentire il paese dei server del provider; altrimenti immagini e file non possono essere inviati.</translation>
    </message>
    <message>
        <source>Check that the provider sends and accepts numbers in E.164 format, for example +15567778888.</source>
        <translation>Controllare che il provider invii e accetti numeri in formato E.164, ad esempio +15567778888.</translation>
    </message>
    <message>
        <source>Check that the access token never expires: a system user&apos;s token, not the temporary one that the dashboard offers for testing. Once the token expires, the channel stops working.</source>
        <translation>Controllare che il token di accesso non scada mai: quello di un utente di sistema, non quello temporaneo di prova della dashboard. Quando il token scade, il canale smette di funzionare.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>Nel portale VoIP.ms modificare ogni numero (Manage DIDs), attivare SMS/MMS e incollare l&apos;URL del webhook dove viene chiesto un webhook o URL callback.</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and that the PBX&apos;s public IP address is on the list. By default no address is allowed.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API: controllare che l&apos;API sia attiva e che l&apos;indirizzo IP pubblico del PBX sia nell&apos;elenco. Per impostazione predefinita nessun indirizzo è ammesso.</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit next to the number and scroll down to “Forward SMS as HTTP raw data”.</source>
        <translation>Nel portale ASPSMS aprire l&apos;elenco dei numeri, fare clic su Edit accanto al numero e scorrere fino a “Forward SMS as HTTP raw data”.</translation>
    </message>
    <message>
        <source>Enter the webhook URL there in two parts: {origin} in “protocol://HOST”, and {path} in the field for the path.</source>
        <translation>Inserirvi l&apos;URL del webhook in due parti: {origin} in “protocol://HOST” e {path} nel campo del percorso.</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS. The channel carries text only, no files.</source>
        <translation>Controllare che i numeri siano dedicati agli SMS bidirezionali. Il canale trasporta solo testo, non file.</translation>
    </message>
    <message>
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>Nella Bandwidth App aprire l&apos;applicazione di messaggistica di cui il PBX ha l&apos;Application ID e incollare l&apos;URL del webhook come inbound callback URL.</translation>
    </message>
    <message>
        <source>If the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>Se l&apos;applicazione chiede anche uno status callback URL, incollare lo stesso URL del webhook.</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>Controllare che questa applicazione sia assegnata al location (SIP peer) che contiene i numeri.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026; since 1 July 2026 their roles cannot be changed. Ask Yeastar which firmware accepts OAuth credentials instead.</source>
        <translation>Bandwidth elimina gli utenti API (nome e password) il 2 dicembre 2026; dal 1º luglio 2026 i loro ruoli non si possono più modificare. Chiedere a Yeastar quale firmware accetta invece credenziali OAuth.</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>Nel portale Flowroute aprire Preferences &gt; API Control e incollare l&apos;URL del webhook nel campo SMS Callback.</translation>
    </message>
    <message>
        <source>For pictures, set the same webhook URL as MMS callback, too.</source>
        <translation>Per le immagini impostare lo stesso URL del webhook anche come MMS callback.</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>Controllare che nessuno dei numeri abbia un callback URL proprio che porta altrove.</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL. Of the two kinds, POST and GET, choose POST.</source>
        <translation>Nel portale Skyetel aprire le opzioni di ogni numero, attivare SMS &amp; MMS, scegliere Callback URL e incollare l&apos;URL del webhook. Tra i due tipi, POST e GET, scegliere POST.</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>Controllare che lo stato del numero sia Healthy e che sia instradato; prima gli SMS restano disattivati.</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Messaging Profiles (in some versions Programmable Messaging), select the profile, then Inbound, and paste the webhook URL.</source>
        <translation>Nel portale Telnyx aprire Messaging &gt; Messaging Profiles (in alcune versioni Programmable Messaging), selezionare il profilo, poi Inbound, e incollare l&apos;URL del webhook.</translation>
    </message>
    <message>
        <source>Set the profile&apos;s webhook API version to 2: only version 2 is signed for the public key that the PBX has.</source>
        <translation>Impostare a 2 la versione dell&apos;API webhook del profilo: solo la versione 2 è firmata per la chiave pubblica che ha il PBX.</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one cannot receive messages.</source>
        <translation>Controllare che ogni numero sia assegnato a questo profilo di messaggistica; un numero senza profilo non può ricevere messaggi.</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; the PBX uses it to check that messages come from Telnyx.</source>
        <translation>Controllare in Keys &amp; Credentials &gt; Public Key che il PBX abbia la chiave pubblica di questo account; il PBX la usa per verificare che i messaggi vengano da Telnyx.</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>Nella console Twilio aprire Phone Numbers &gt; Manage &gt; Active numbers, aprire il numero e in Messaging incollare l&apos;URL del webhook in “A message comes in”.</translation>
    </message>
    <message>
        <source>If the number is in a Messaging Service, set the service to use the number&apos;s own webhook for incoming messages; otherwise the webhook URL at the number is ignored.</source>
        <translation>Se il numero è in un Messaging Service, impostare il servizio in modo che usi il webhook del numero per i messaggi in arrivo; altrimenti l&apos;URL del webhook del numero viene ignorato.</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to. For a subaccount, enable them in the parent account as well.</source>
        <translation>Attivare le autorizzazioni geografiche (Geo permissions) per i paesi a cui si scrive. Per un sottoaccount attivarle anche nell&apos;account principale.</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or subaccount with the number.</source>
        <translation>Controllare che Account SID e Auth Token siano quelli dell&apos;account o sottoaccount con il numero.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal open Services &gt; DID Numbers, edit each number, and under SMS/MMS Options enable messages and paste the webhook URL as Callback URL (Webhook).</source>
        <translation>Nel portale VoiceMeUp aprire Services &gt; DID Numbers, modificare ogni numero e in SMS/MMS Options attivare i messaggi e incollare l&apos;URL del webhook come Callback URL (Webhook).</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then Use cases &gt; Customize &gt; Configuration (older apps: WhatsApp &gt; Configuration). Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>Su Meta for Developers aprire la propria app, poi Use cases &gt; Customize &gt; Configuration (app meno recenti: WhatsApp &gt; Configuration). Incollare l&apos;URL del webhook come Callback URL, incollare il verify token e salvare: Meta chiama subito il PBX.</translation>
    </message>
    <message>
        <source>In the list of webhook fields, subscribe to “messages”.</source>
        <translation>Nell&apos;elenco dei campi webhook iscriversi a “messages”.</translation>
    </message>
    <message>
        <source>Check that the app is subscribed to the WhatsApp Business account (subscribed_apps). Otherwise Meta verifies the webhook, but no message arrives.</source>
        <translation>Controllare che l&apos;app sia iscritta all&apos;account WhatsApp Business (subscribed_apps). Altrimenti Meta verifica il webhook, ma non arriva alcun messaggio.</translation>
    </message>
    <message>
        <source>If the app already serves other software, leave its callback URL as it is: set an override for this number or account, or use an app of its own for the PBX. Otherwise you take the messages away from the other software.</source>
        <translation>Se l&apos;app serve già un altro software, lasciare invariato il suo callback URL: impostare un override per questo numero o account, o usare un&apos;app dedicata al PBX. Altrimenti si tolgono i messaggi all&apos;altro software.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of WhatsApp&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Se il PBX consente l&apos;accesso solo da alcuni paesi (Allowed Country/Region IP Access Protection), consentire il paese dei server di WhatsApp; altrimenti immagini e file non possono essere inviati.</translation>
    </message>
    <message>
        <source>Send a message from a phone to the WhatsApp number, check that it reaches its destination, and answer it.</source>
        <translation>Inviare un messaggio da un telefono al numero WhatsApp, controllare che raggiunga la destinazione e rispondere.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then the webhook settings of Messenger. Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>Su Meta for Developers aprire la propria app, poi le impostazioni webhook di Messenger. Incollare l&apos;URL del webhook come Callback URL, incollare il verify token e salvare: Meta chiama subito il PBX.</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app with the field “messages”; the token needs pages_manage_metadata for that. Without the page&apos;s own subscription nothing arrives.</source>
        <translation>Iscrivere la pagina Facebook all&apos;app con il campo “messages”; per questo il token richiede pages_manage_metadata. Senza l&apos;iscrizione della pagina non arriva nulla.</translation>
    </message>
    <message>
        <source>An app has one callback URL for all its pages. If it already serves other software, create an app of its own for the PBX; otherwise you take the messages away from the other software.</source>
        <translation>Un&apos;app ha un solo callback URL per tutte le sue pagine. Se serve già un altro software, creare un&apos;app dedicata al PBX; altrimenti si tolgono i messaggi all&apos;altro software.</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can write to the page.</source>
        <translation>Finché l&apos;App Review di Meta non ha approvato l&apos;app, solo le persone con un ruolo nell&apos;app (amministratore, sviluppatore, tester) possono scrivere alla pagina.</translation>
    </message>
    <message>
        <source>Write to the page from a private account, check that it reaches its destination, and answer it.</source>
        <translation>Scrivere alla pagina da un account privato, controllare che il messaggio raggiunga la destinazione e rispondere.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users (username and password) on 2 December 2026. If the channel cannot log in, ask Yeastar which firmware accepts OAuth credentials.</source>
        <translation>Bandwidth ha eliminato gli utenti API (nome e password) il 2 dicembre 2026. Se il canale non riesce ad accedere, chiedere a Yeastar quale firmware accetta credenziali OAuth.</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Scheda di consegna</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>I messaggi vanno a</translation>
    </message>
    <message>
        <source>Webhook URL, for the provider&apos;s portal</source>
        <translation>URL del webhook, per il portale del provider</translation>
    </message>
    <message>
        <source>Numbers and destinations</source>
        <translation>Numeri e destinazioni</translation>
    </message>
    <message>
        <source>Steps in the provider&apos;s portal</source>
        <translation>Passaggi nel portale del provider</translation>
    </message>
    <message>
        <source>This sheet contains no key, password or token.</source>
        <translation>Questa scheda non contiene chiavi, password né token.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ancora nessuno.</translation>
    </message>
    <message>
        <source>May write from it</source>
        <translation>Possono scrivere da questo numero</translation>
    </message>
    <message>
        <source>ID on the PBX</source>
        <translation>ID sul PBX</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installato il</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Installato da</translation>
    </message>
    <message>
        <source>Not read from the PBX; you will find it there under Message Channel.</source>
        <translation>Non letto dal PBX; si trova lì in Message Channel.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Dimostrato</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>The PBX gave a webhook URL that is not a web address. Check the domain settings of the PBX.</source>
        <translation>Il PBX ha fornito un URL del webhook che non è un indirizzo web. Controllare le impostazioni del dominio del PBX.</translation>
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>{host} non è raggiungibile da Internet, quindi nessun provider può consegnarvi messaggi. Dare un dominio al PBX.</translation>
    </message>
    <message>
        <source>Meta calls only https addresses; this webhook URL does not begin with https://.</source>
        <translation>Meta chiama solo indirizzi https; questo URL del webhook non inizia con https://.</translation>
    </message>
    <message>
        <source>Meta does not accept an IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>Meta non accetta un indirizzo IP come {host}: il PBX ha bisogno di un dominio con certificato pubblico.</translation>
    </message>
    <message>
        <source>Meta is reported to accept only port 443; this webhook URL has port {port}.</source>
        <translation>A quanto risulta, Meta accetta solo la porta 443; questo URL del webhook ha la porta {port}.</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own. Choose FQDN unless you know that NAT works here.</source>
        <translation>È un Cloud PBX, che non ha un NAT proprio. Scegliere FQDN, a meno di sapere che NAT qui funziona.</translation>
    </message>
    <message>
        <source>The channel has no number yet. Add one on the PBX; otherwise incoming messages have nowhere to go.</source>
        <translation>Il canale non ha ancora numeri. Aggiungerne uno sul PBX; altrimenti i messaggi in arrivo non hanno dove andare.</translation>
    </message>
    <message numerus="yes">
        <source>1 number begins with +1. If it is a US number, register it for 10DLC (toll-free: have it verified) with the provider; carriers block messages from unregistered numbers.¦{count} numbers begin with +1. Register US numbers for 10DLC (toll-free: have them verified) with the provider; carriers block messages from unregistered numbers.</source>
        <translation>
            <numerusform>{count} numero inizia con +1. Se è un numero USA, registrarlo per 10DLC (numero verde: farlo verificare) presso il provider; gli operatori bloccano i messaggi da numeri non registrati.</numerusform>
            <numerusform>{count} numeri iniziano con +1. Registrare i numeri USA per 10DLC (numeri verdi: farli verificare) presso il provider; gli operatori bloccano i messaggi da numeri non registrati.</numerusform>
        </translation>
    </message>
    <message>
        <source>This value contains a line break; an e-mail may have wrapped it.</source>
        <translation>Questo valore contiene un&apos;interruzione di riga; forse l&apos;ha inserita un&apos;e-mail.</translation>
    </message>
    <message>
        <source>This value contains spaces.</source>
        <translation>Questo valore contiene spazi.</translation>
    </message>
    <message>
        <source>There are angle brackets around this value.</source>
        <translation>Questo valore è tra parentesi angolari.</translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <translation>Rimuovi le parentesi</translation>
    </message>
    <message>
        <source>There are characters around this value that do not belong to it.</source>
        <translation>Attorno a questo valore ci sono caratteri che non ne fanno parte.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Rimuovili</translation>
    </message>
    <message>
        <source>This is the label of a button in the portal, not the value.</source>
        <translation>È l&apos;etichetta di un pulsante del portale, non il valore.</translation>
    </message>
    <message>
        <source>“{what}” before the value is not needed; the PBX adds it itself.</source>
        <translation>“{what}” prima del valore non serve; lo aggiunge il PBX.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Rimuovi “{what}”</translation>
    </message>
    <message>
        <source>The name “{what}” is in front of the value.</source>
        <translation>Il nome “{what}” precede il valore.</translation>
    </message>
    <message>
        <source>There is a quotation mark at one end of this value.</source>
        <translation>A un&apos;estremità di questo valore ci sono virgolette.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>“{what}” after the value was added by a web page.</source>
        <translation>“{what}” dopo il valore è stato aggiunto da una pagina web.</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and e-mails do with long keys. Copy all of it.</source>
        <translation>Il valore è troncato (…), come fanno portali ed e-mail con le chiavi lunghe. Copiarlo per intero.</translation>
    </message>
    <message>
        <source>This was copied from source code; some of its characters stand for others.</source>
        <translation>È stato copiato da codice sorgente; alcuni caratteri ne rappresentano altri.</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Correggili</translation>
    </message>
    <message>
        <source>This value contains invisible characters.</source>
        <translation>Questo valore contiene caratteri invisibili.</translation>
    </message>
    <message>
        <source>This value contains characters that only look like letters or digits of a key.</source>
        <translation>Questo valore contiene caratteri che somigliano soltanto a lettere o cifre di una chiave.</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Rimuovi gli spazi</translation>
    </message>
    <message>
        <source>This only says that the key was removed. Copy the key itself from the provider&apos;s portal.</source>
        <translation>Indica soltanto che la chiave è stata rimossa. Copiare la chiave stessa dal portale del provider.</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows instead of a key. Reveal the key in the portal and copy it again.</source>
        <translation>Sono i punti che un portale mostra al posto di una chiave. Mostrare la chiave nel portale e copiarla di nuovo.</translation>
    </message>
    <message>
        <source>This is a reference to a value stored elsewhere, not the value. References work only in channel files, as env:NAME or keyring:SERVICE/USER in lowercase.</source>
        <translation>È un riferimento a un valore conservato altrove, non il valore. I riferimenti funzionano solo nei file di canale, come env:NAME o keyring:SERVICE/USER in minuscolo.</translation>
    </message>
    <message>
        <source>This is the name of a variable, not its value, and it is not filled in here. Enter the value itself; channel files also accept env:NAME.</source>
        <translation>È il nome di una variabile, non il suo valore, e qui non viene sostituito. Inserire il valore stesso; i file di canale accettano anche env:NAME.</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Enter the actual value.</source>
        <translation>È un segnaposto di un manuale. Inserire il valore effettivo.</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>In questo campo ci sono più valori.</translation>
    </message>
    <message>
        <source>“{what}” after the value does not belong to it.</source>
        <translation>“{what}” dopo il valore non ne fa parte.</translation>
    </message>
    <message>
        <source>This is a whole command that contains the value.</source>
        <translation>È un intero comando che contiene il valore.</translation>
    </message>
    <message>
        <source>Use only the value</source>
        <translation>Usa solo il valore</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>Questo valore è tra virgolette.</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Rimuovi le virgolette</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Unisci le righe</translation>
    </message>
    <message>
        <source>Choose where messages go.</source>
        <translation>Scegliere dove vanno i messaggi.</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>da 1 a 10</translation>
    </message>
    <message>
        <source>Type a whole number, from 1 on.</source>
        <translation>Digitare un numero intero, da 1 in su.</translation>
    </message>
    <message>
        <source>Choose minutes, hours or days.</source>
        <translation>Scegliere minuti, ore o giorni.</translation>
    </message>
    <message>
        <source>Choose light or dark.</source>
        <translation>Scegliere chiaro o scuro.</translation>
    </message>
    <message>
        <source>Choose bubble or bar.</source>
        <translation>Scegliere bolla o barra.</translation>
    </message>
    <message>
        <source>Choose an icon, 1 to 6.</source>
        <translation>Scegliere un&apos;icona, da 1 a 6.</translation>
    </message>
    <message>
        <source>Which WebRTC trunk do calls come in over?</source>
        <translation>Su quale trunk WebRTC arrivano le chiamate?</translation>
    </message>
    <message>
        <source>Which route takes these calls?</source>
        <translation>Quale route prende queste chiamate?</translation>
    </message>
    <message>
        <source>Messages cannot go to “{value}”. Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>I messaggi non possono andare a “{value}”. Scegliere interno (extension), coda messaggi (queue) o piattaforma di terze parti (api).</translation>
    </message>
    <message>
        <source>You can send it again. If the PBX carries the first one out late after all, you get two: look at its list of message channels first.</source>
        <translation>Si può inviare di nuovo. Se il PBX esegue comunque il primo invio in ritardo, se ne avranno due: guardare prima il suo elenco dei canali di messaggi.</translation>
    </message>
    <message>
        <source>A plan has one list of sites; these are {count}.</source>
        <translation>Un piano ha un solo elenco di sedi; questi sono {count}.</translation>
    </message>
    <message>
        <source>A plan needs a channel file, too; choose it together with the list of sites.</source>
        <translation>Un piano richiede anche un file di canale; sceglierlo insieme all&apos;elenco di sedi.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet: choose a list of sites, too.</source>
        <translation>Questo computer non conosce ancora alcun PBX: scegliere anche un elenco di sedi.</translation>
    </message>
    <message>
        <source>Not everyone the numbers go to was found on this PBX. Nothing was sent to it.</source>
        <translation>Non tutti i destinatari dei numeri sono stati trovati su questo PBX. Non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Correct the name in the channel file or in the site&apos;s row, or create it on that PBX first.</source>
        <translation>Correggere il nome nel file di canale o nella riga della sede, o crearlo prima su quel PBX.</translation>
    </message>
    <message>
        <source>Does it work with a keyboard and a screen reader?</source>
        <translation>Si può usare con la tastiera e con un lettore di schermo?</translation>
    </message>
    <message>
        <source>An e-mail filter has wrapped this address in its own; the PBX would send to the filter.</source>
        <translation>Un filtro e-mail ha racchiuso questo indirizzo nel proprio; il PBX invierebbe al filtro.</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>Usa l&apos;indirizzo contenuto</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence around the address.</source>
        <translation>“{what}” alla fine appartiene alla frase attorno all&apos;indirizzo.</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX does not fill it in. Enter the real address.</source>
        <translation>“{what}” è un segnaposto di un manuale; il PBX non lo sostituisce. Inserire l&apos;indirizzo effettivo.</translation>
    </message>
    <message>
        <source>This address contains spaces.</source>
        <translation>Questo indirizzo contiene spazi.</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelled.</source>
        <translation>L&apos;inizio di questo indirizzo è scritto male.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Usa https://</translation>
    </message>
    <message>
        <source>This is a link together with its text.</source>
        <translation>È un collegamento insieme al suo testo.</translation>
    </message>
    <message>
        <source>“{what}” is in front of the address.</source>
        <translation>“{what}” precede l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>This address contains a login, which would be sent and logged with it.</source>
        <translation>Questo indirizzo contiene dati di accesso, che verrebbero inviati e registrati con esso.</translation>
    </message>
    <message>
        <source>This is a short link or the link of an e-mail filter, not the provider&apos;s address.</source>
        <translation>È un link abbreviato o di un filtro e-mail, non l&apos;indirizzo del provider.</translation>
    </message>
    <message>
        <source>There are several addresses here. Keep the one that belongs in this field.</source>
        <translation>Qui ci sono più indirizzi. Tenere quello che va in questo campo.</translation>
    </message>
    <message>
        <source>With http, anyone on the way could read the key. Providers offer https.</source>
        <translation>Con http chiunque lungo il percorso potrebbe leggere la chiave. I provider offrono https.</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>L&apos;indirizzo contiene due punti di seguito (..).</translation>
    </message>
    <message>
        <source>Keep one dot</source>
        <translation>Tieni un solo punto</translation>
    </message>
    <message>
        <source>There is a dot before the address.</source>
        <translation>C&apos;è un punto prima dell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>There is a comma in the address.</source>
        <translation>L&apos;indirizzo contiene una virgola.</translation>
    </message>
    <message>
        <source>Make it a dot</source>
        <translation>Sostituisci con un punto</translation>
    </message>
    <message>
        <source>“https://” is missing before the address.</source>
        <translation>Manca “https://” prima dell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation>Anteponi https://</translation>
    </message>
    <message>
        <source>This is more than the {label}.</source>
        <translation>È più di “{label}”.</translation>
    </message>
    <message>
        <source>This is JSON text. Only the {label} itself belongs here.</source>
        <translation>È testo JSON. Qui va solo “{label}”.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows next to it.</source>
        <translation>Sembra un numero di telefono. “{label}” è un numero più lungo che Meta mostra accanto.</translation>
    </message>
    <message>
        <source>Put each in its own field</source>
        <translation>Metti ognuno nel suo campo</translation>
    </message>
    <message>
        <source>Keep only the {label}</source>
        <translation>Tieni solo “{label}”</translation>
    </message>
    <message>
        <source>Use the decoded value</source>
        <translation>Usa il valore decodificato</translation>
    </message>
    <message>
        <source>The {label} has {form}; this has {length} of {wanted} characters.</source>
        <translation>“{label}” ha {form}; qui ci sono {length} caratteri su {wanted}.</translation>
    </message>
    <message>
        <source>The {label} has {form}; this looks different.</source>
        <translation>“{label}” ha {form}; questo è diverso.</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} belongs here.</source>
        <translation>Sembra un ID. Qui va “{label}”.</translation>
    </message>
    <message>
        <source>This is a whole JSON reply that contains the value.</source>
        <translation>È un&apos;intera risposta JSON che contiene il valore.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} belongs here.</source>
        <translation>Sembra un numero di telefono. Qui va “{label}”.</translation>
    </message>
    <message>
        <source>“{other}” has the same value; one of the two is wrong.</source>
        <translation>“{other}” ha lo stesso valore; uno dei due è errato.</translation>
    </message>
    <message>
        <source>This looks like the {label}.</source>
        <translation>Sembra “{label}”.</translation>
    </message>
    <message>
        <source>This is a web address. The {label} belongs here.</source>
        <translation>È un indirizzo web. Qui va “{label}”.</translation>
    </message>
    <message>
        <source>This is the name of the value, not the value itself.</source>
        <translation>È il nome del valore, non il valore stesso.</translation>
    </message>
    <message>
        <source>This was pasted more than once.</source>
        <translation>È stato incollato più volte.</translation>
    </message>
    <message>
        <source>Keep one copy</source>
        <translation>Tieni una sola copia</translation>
    </message>
    <message>
        <source>This is an e-mail address. The {label} belongs here.</source>
        <translation>È un indirizzo e-mail. Qui va “{label}”.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Scambia i due</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Spostalo lì</translation>
    </message>
    <message>
        <source>This looks like {foreign}. The {label} belongs here.</source>
        <translation>Sembra {foreign}. Qui va “{label}”.</translation>
    </message>
    <message>
        <source>This e-mail contains no text.</source>
        <translation>Questa e-mail non contiene testo.</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste it here.</source>
        <translation>Aprirla, copiare tutto il contenuto e incollarlo qui.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Non è un file di testo.</translation>
    </message>
    <message>
        <source>The file is too large for an e-mail with keys.</source>
        <translation>Il file è troppo grande per un&apos;e-mail con chiavi.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>The e-mail uses an unknown character set.</source>
        <translation>L&apos;e-mail usa un set di caratteri sconosciuto.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>“{value}” is a page name. The page ID has only digits; you will find it on the page under About &gt; Page transparency.</source>
        <translation>“{value}” è il nome di una pagina. L&apos;ID è fatto solo di cifre; si trova sulla pagina in About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits (“{value}”). Format the column as text there and export it again.</source>
        <translation>Un foglio di calcolo ha tagliato delle cifre (“{value}”). Formattare lì la colonna come testo ed esportare di nuovo.</translation>
    </message>
    <message>
        <source>Use only digits and an optional leading + for the first number.</source>
        <translation>Per il primo numero usare solo cifre e un + iniziale facoltativo.</translation>
    </message>
    <message>
        <source>This is not a png or jpg picture.</source>
        <translation>Non è un&apos;immagine png o jpg.</translation>
    </message>
    <message>
        <source>This file has {size} MB; at most {limit} MB are allowed.</source>
        <translation>Questo file ha {size} MB; sono consentiti al massimo {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}” non si può leggere.</translation>
    </message>
    <message>
        <source>Add them, or leave them out</source>
        <translation>Da aggiungere o tralasciare</translation>
    </message>
    <message>
        <source>Numbers from the e-mail</source>
        <translation>Numeri dell&apos;e-mail</translation>
    </message>
    <message>
        <source>The domain {host} contains an underscore: providers then refuse the login or deliver nothing. Rename it.</source>
        <translation>Il dominio {host} contiene un trattino basso: i provider allora rifiutano l&apos;accesso o non consegnano nulla. Rinominarlo.</translation>
    </message>
    <message>
        <source>Type a colour as # and six hex digits, for example #0B6B4F.</source>
        <translation>Digitare un colore come # e sei cifre esadecimali, per esempio #0B6B4F.</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Tipo di canale</translation>
    </message>
    <message>
        <source>Pages from the e-mail</source>
        <translation>Pagine dell&apos;e-mail</translation>
    </message>
    <message numerus="yes">
        <source>1 number has no + at the start: “{example}” in line {line}. It is used exactly as written.¦{count} numbers have no + at the start, the first “{example}” in line {line}. They are used exactly as written.</source>
        <translation>
            <numerusform>{count} numero non ha il + iniziale: “{example}” nella riga {line}. Viene usato così com&apos;è scritto.</numerusform>
            <numerusform>{count} numeri non hanno il + iniziale, il primo “{example}” nella riga {line}. Vengono usati così come sono scritti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names a member twice: “{example}” in line {line}.¦{count} lines name a member twice, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>{count} riga nomina due volte un membro: “{example}” alla riga {line}.</numerusform>
            <numerusform>{count} righe nominano due volte un membro, il primo “{example}” alla riga {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the numbers from the e-mail, or leave them out.</source>
        <translation>Aggiungere i numeri dell&apos;e-mail oppure tralasciarli.</translation>
    </message>
    <message>
        <source>Add the pages from the e-mail, or leave them out.</source>
        <translation>Aggiungere le pagine dell&apos;e-mail oppure tralasciarle.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself. Which one do you want to use?</source>
        <translation>Sembra già codificato in Base64. Il programma codifica i valori da sé. Quale si vuole usare?</translation>
    </message>
    <message>
        <source>A dry run looks up no keys, so there are none to check.</source>
        <translation>Una simulazione non cerca chiavi, quindi non ce n&apos;è da verificare.</translation>
    </message>
    <message>
        <source>Look at the channel as the PBX has it now; then you can send this again.</source>
        <translation>Guardare il canale come lo ha ora il PBX; poi si può inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>See what has changed before you go on.</source>
        <translation>Controllare che cosa è cambiato prima di continuare.</translation>
    </message>
    <message>
        <source>You can try to delete it again.</source>
        <translation>Si può ripetere l&apos;eliminazione.</translation>
    </message>
    <message>
        <source>Your changes are kept here: check them, then send them.</source>
        <translation>Le modifiche restano qui: controllarle, poi inviarle.</translation>
    </message>
    <message>
        <source>The search on {pbx} was stopped, so it is not clear whether “{name}” was created.</source>
        <translation>La ricerca su {pbx} è stata interrotta, quindi non è chiaro se “{name}” sia stato creato.</translation>
    </message>
    <message>
        <source>“{value}” was read as {number}.</source>
        <translation>“{value}” è stato letto come {number}.</translation>
    </message>
    <message>
        <source>This looks like Markdown. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Sembra Markdown. Un file di canale è JSON: tra parentesi graffe, con chiavi e testi tra virgolette doppie.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a number with a fraction, out of range or NaN</source>
        <translation>un numero con decimali, fuori intervallo o NaN</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>testo tra virgolette</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a channel: “{column}” cannot be filled.</source>
        <translation>Il Client Secret non va in alcun canale: “{column}” non può essere compilato.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet. Nothing was written.</source>
        <translation>Questo computer non conosce ancora alcun PBX. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Add one first, under PBXs.</source>
        <translation>Aggiungerne prima uno, in “PBX”.</translation>
    </message>
    <message>
        <source>The PBX has more than one message queue named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>Il PBX ha più di una coda messaggi chiamata “{name}” (ID {ids}). Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The PBX does not say which channels it has ({why}). Nothing was sent.</source>
        <translation>Il PBX non indica quali canali ha ({why}). Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>Il canale esiste, ma il suo URL del webhook non si è potuto leggere.</translation>
    </message>
    <message>
        <source>The PBX portal shows it under Messaging &gt; Message Channel.</source>
        <translation>Il portale del PBX lo mostra in Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Apply the plan again: what is already done is left as it is.</source>
        <translation>Applicare di nuovo il piano: ciò che è già fatto resta com&apos;è.</translation>
    </message>
    <message>
        <source>An internal error stopped this ({kind}). The channel may or may not have been changed.</source>
        <translation>Un errore interno ha interrotto l&apos;operazione ({kind}). Il canale potrebbe essere stato modificato oppure no.</translation>
    </message>
    <message>
        <source>{file} gives all sites the same IDs ({ids}), but each PBX has its own. Write “destination” for “destination_id”, and a member&apos;s “number” or “name” for its “value”.</source>
        <translation>{file} dà a tutte le sedi gli stessi ID ({ids}), ma ogni PBX ha i propri. Scrivere “destination” al posto di “destination_id”, e “number” o “name” al posto del “value” di un membro.</translation>
    </message>
    <message>
        <source>The list of sites has no sheets: it is read whole, and “{sheet}” was not looked for.</source>
        <translation>L&apos;elenco di sedi non ha fogli: viene letto per intero e “{sheet}” non è stato cercato.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds.</source>
        <translation>Ciò che il foglio mostra qui non è ciò che contiene.</translation>
    </message>
    <message>
        <source>No row has the column names: one of them must be “pbx”. No row is shown here; it may hold secrets.</source>
        <translation>Nessuna riga indica le colonne delle sedi: ce ne deve essere una chiamata “pbx”. Qui non viene mostrata alcuna riga: potrebbe contenere segreti.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>nessun nome</translation>
    </message>
    <message>
        <source>No site has the tag “{tag}”. Tags there are: {tags}.</source>
        <translation>Nessuna sede ha l&apos;etichetta “{tag}”. Etichette esistenti: {tags}.</translation>
    </message>
    <message>
        <source>Nothing was done. Choose one of these tags, or leave it out for all sites.</source>
        <translation>Non è stato fatto nulla. Scegliere una di queste etichette, o non indicarne alcuna per tutte le sedi.</translation>
    </message>
    <message>
        <source>The column “{column}” belongs to no channel file. Did you mean “{near}”?</source>
        <translation>La colonna “{column}” non corrisponde ad alcun file di canale. Si intendeva “{near}”?</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX.</source>
        <translation>Non c&apos;è un Client ID per questo PBX.</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the program encodes whatever the PBX wants encoded.</source>
        <translation>No. Incollarla come la mostra il portale; il programma codifica ciò che il PBX vuole codificato.</translation>
    </message>
    <message>
        <source>Then it is not clear whether the PBX carried out the request. The program says so and never sends it again by itself, because that could create the channel twice.</source>
        <translation>Allora non è chiaro se il PBX abbia eseguito la richiesta. Il programma lo dice e non la invia mai di nuovo da sé, perché potrebbe creare il canale due volte.</translation>
    </message>
    <message>
        <source>The channel was sent, but the connection broke before the PBX answered. The program first looks for it on the PBX and sends it again only if it is not there, so no channel is ever created twice.</source>
        <translation>Il canale è stato inviato, ma la connessione si è interrotta prima della risposta del PBX. Il programma lo cerca prima sul PBX e lo invia di nuovo solo se non c&apos;è; nessun canale viene quindi creato due volte.</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase). The PBX refuses everything else.</source>
        <translation>Se al PBX è stato dato un Secret: controllare che il provider firmi con lo stesso (intestazione X-Signature-256, SHA-256, minuscolo). Il PBX rifiuta tutto il resto.</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Questo valore contiene virgolette tipografiche, come le inseriscono e-mail ed elaboratori di testi. Confrontarlo con il portale.</translation>
    </message>
    <message>
        <source>This is an address of the PBX itself. Enter the address of the provider&apos;s API.</source>
        <translation>Questo è un indirizzo del PBX stesso. Inserire l&apos;indirizzo dell&apos;API del provider.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, but the = at the end is missing. The program encodes values itself.</source>
        <translation>Sembra codificato in Base64, ma manca il segno = alla fine. Il programma codifica i valori da sé.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself.</source>
        <translation>Sembra già codificato in Base64. Il programma codifica i valori da sé.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Isola Ascensione</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirati Arabi Uniti</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua e Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
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
        <translation>Samoa Americane</translation>
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
        <translation>Isole Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaigian</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia ed Erzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgio</translation>
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
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caraibi Olandesi</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasile</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorussia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Isole Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo - Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Repubblica Centrafricana</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Costa d’Avorio</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Isole Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Cile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Cina</translation>
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
        <translation>Capo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isola Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cipro</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Cechia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Gibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danimarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Repubblica Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeria</translation>
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
        <translation>Egitto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Occidentale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spagna</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Figi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Isole Falkland</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Isole Fær Øer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyana Francese</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibilterra</translation>
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
        <translation>Guadalupa</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Equatoriale</translation>
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
        <translation>Guinea-Bissau</translation>
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
        <translation>Croazia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungheria</translation>
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
        <translation>Israele</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isola di Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Britannico dell’Oceano Indiano</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanda</translation>
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
        <translation>Giamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Giordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Giappone</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambogia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comore</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>Saint Kitts e Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Isole Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libano</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Saint Lucia</translation>
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
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Lussemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marocco</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
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
        <translation>Saint Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Isole Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Nord</translation>
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
        <translation>Isole Marianne Settentrionali</translation>
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
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldive</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Messico</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambico</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nuova Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isola Norfolk</translation>
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
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvegia</translation>
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
        <translation>Nuova Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perù</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francese</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nuova Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filippine</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>Saint-Pierre e Miquelon</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Portorico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territori Palestinesi</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portogallo</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Isole Salomone</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Svezia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>St. Helena, Ascension and Tristan da Cunha</source>
        <translation>Sant’Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard e Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovacchia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
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
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sud Sudan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé e Príncipe</translation>
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
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Isole Turks e Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Ciad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tagikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Est</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turchia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad e Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Città del Vaticano</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>Saint Vincent e Grenadine</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Isole Vergini Britanniche</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Isole Vergini Americane</translation>
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
        <translation>Wallis e Futuna</translation>
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
        <translation>Sudafrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Use only digits for the last number; its final digits are enough, for example 99.</source>
        <translation>Per l&apos;ultimo numero usare solo cifre; bastano le finali, ad esempio 99.</translation>
    </message>
    <message>
        <source>The last number must be as long as the first.</source>
        <translation>L&apos;ultimo numero deve essere lungo quanto il primo.</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>L&apos;ultimo numero viene prima del primo.</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} can be added at once.</source>
        <translation>Sono {count} numeri; se ne possono aggiungere al massimo {limit} alla volta.</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>In “{value}” non c&apos;è un numero di telefono.</translation>
    </message>
    <message>
        <source>“{value}” is left out, as you chose.</source>
        <translation>“{value}” viene tralasciato, come scelto.</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made from a number. Enter the number with digits only.</source>
        <translation>“{value}” sembra una data che un foglio di calcolo ha ricavato da un numero. Inserire il numero solo con cifre.</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no phone number does. A spreadsheet may have calculated it.</source>
        <translation>“{value}” inizia con un segno meno o un punto; nessun numero di telefono lo fa. Forse l&apos;ha calcolato un foglio di calcolo.</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits are attached. Enter it with digits only.</source>
        <translation>Non è chiaro quale numero sia “{value}”: vi sono attaccate lettere o altre cifre. Inserirlo solo con cifre.</translation>
    </message>
    <message>
        <source>“{value}” is a local number without area code. Enter the complete number.</source>
        <translation>“{value}” è un numero locale senza prefisso. Inserire il numero completo.</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>Un numero con + ha da 7 a 15 cifre; “{value}” ne ha {count}.</translation>
    </message>
    <message>
        <source>“{value}” does not begin with a country code.</source>
        <translation>“{value}” non inizia con un prefisso internazionale.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number from the chosen country.</source>
        <translation>“{value}” non può essere un numero del paese scelto.</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>“{value}” ha troppe o troppo poche cifre per un numero di telefono.</translation>
    </message>
    <message>
        <source>“{value}” has decimals; a phone number has none.</source>
        <translation>“{value}” ha decimali; un numero di telefono non ne ha.</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is that long: “{value}”.</source>
        <translation>Questo testo ha {count} caratteri; nessun numero di telefono è così lungo: “{value}”.</translation>
    </message>
    <message>
        <source>Which country is “{value}” from?</source>
        <translation>Di quale paese è “{value}”?</translation>
    </message>
    <message>
        <source>Has “{value}” lost its +, or is it a national number?</source>
        <translation>“{value}” ha perso il +, o è un numero nazionale?</translation>
    </message>
    <message>
        <source>Is “{value}” a range, a number with an extension, or one number?</source>
        <translation>“{value}” è un intervallo, un numero con interno o un solo numero?</translation>
    </message>
    <message>
        <source>Is “{value}” a phone number?</source>
        <translation>“{value}” è un numero di telefono?</translation>
    </message>
    <message>
        <source>There are more digits in “{value}” than the number has. What are they?</source>
        <translation>In “{value}” ci sono più cifre di quante ne abbia il numero. Che cosa sono?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with area code. Is it complete?</source>
        <translation>“{value}” è corto per un numero con prefisso. È completo?</translation>
    </message>
    <message>
        <source>“{value}” may contain the country code twice.</source>
        <translation>“{value}” potrebbe contenere due volte il prefisso internazionale.</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>Dove inizia il prefisso internazionale in “{value}”?</translation>
    </message>
    <message>
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>Ci sono più numeri in una cella: “{value}”.</translation>
    </message>
    <message>
        <source>Does “{value}” contain several numbers, with only the last digits of some?</source>
        <translation>“{value}” contiene più numeri, alcuni con solo le ultime cifre?</translation>
    </message>
    <message>
        <source>“{value}” is below the end of the e-mail. Does it belong to the channel?</source>
        <translation>“{value}” si trova dopo la fine dell&apos;e-mail. Fa parte del canale?</translation>
    </message>
    <message>
        <source>“{value}” seems to be the sender&apos;s own number. Does it belong to the channel?</source>
        <translation>“{value}” sembra essere il numero del mittente. Fa parte del canale?</translation>
    </message>
    <message>
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>La cella mostra un + o cifre che il suo numero non ha (formato “{format}”). “{value}” è corretto?</translation>
    </message>
    <message>
        <source>The last digits “{tail}” are in a separate column. Do they belong to “{value}”?</source>
        <translation>Le ultime cifre “{tail}” sono in una colonna separata. Fanno parte di “{value}”?</translation>
    </message>
    <message>
        <source>“{lead}” is in a separate column. Does it belong to “{value}”?</source>
        <translation>“{lead}” è in una colonna separata. Fa parte di “{value}”?</translation>
    </message>
    <message>
        <source>There are two columns of numbers. Which is meant here, “{value}” or “{other}”?</source>
        <translation>Ci sono due colonne di numeri. Quale si intende qui, “{value}” o “{other}”?</translation>
    </message>
    <message>
        <source>Two columns name different people: “{value}” and “{other}”. Who gets the messages?</source>
        <translation>Due colonne indicano persone diverse: “{value}” e “{other}”. Chi riceve i messaggi?</translation>
    </message>
    <message>
        <source>Is “{value}” an ID on the PBX, or an extension number?</source>
        <translation>“{value}” è un ID del PBX o un numero di interno?</translation>
    </message>
    <message>
        <source>“{value}” is marked “{state}”. Does it belong to the channel?</source>
        <translation>“{value}” è contrassegnato “{state}”. Fa parte del canale?</translation>
    </message>
    <message>
        <source>“{extension}” follows the number. Do messages go there?</source>
        <translation>“{extension}” segue il numero. I messaggi vanno lì?</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>Correggere i campi contrassegnati.</translation>
    </message>
    <message>
        <source>Check the PBX portal, then try again.</source>
        <translation>Controllare il portale del PBX, poi riprovare.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware; message channels also need the Enterprise or Ultimate plan.</source>
        <translation>Aggiornare il firmware del PBX; i canali di messaggi richiedono anche il piano Enterprise o Ultimate.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendere un momento e riprovare.</translation>
    </message>
    <message>
        <source>The PBX reports an error that its manual does not list.</source>
        <translation>Il PBX segnala un errore che il suo manuale non elenca.</translation>
    </message>
    <message>
        <source>The PBX reports an internal error.</source>
        <translation>Il PBX segnala un errore interno.</translation>
    </message>
    <message>
        <source>The PBX reports a failure without a reason.</source>
        <translation>Il PBX segnala un errore senza motivo.</translation>
    </message>
    <message>
        <source>The PBX carried out the request only in part.</source>
        <translation>Il PBX ha eseguito la richiesta solo in parte.</translation>
    </message>
    <message>
        <source>The PBX is still working on the request.</source>
        <translation>Il PBX sta ancora elaborando la richiesta.</translation>
    </message>
    <message>
        <source>This PBX has no API for message channels.</source>
        <translation>Questo PBX non ha un&apos;API per i canali di messaggi.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware. Message channels need the Enterprise or Ultimate plan; of the appliances only P550, P560 and P570 have the API.</source>
        <translation>Aggiornare il firmware del PBX. I canali di messaggi richiedono il piano Enterprise o Ultimate; tra le appliance solo P550, P560 e P570 hanno l&apos;API.</translation>
    </message>
    <message>
        <source>The PBX does not support this API version yet.</source>
        <translation>Il PBX non supporta ancora questa versione dell&apos;API.</translation>
    </message>
    <message>
        <source>The PBX no longer accepts the login.</source>
        <translation>Il PBX non accetta più i dati di accesso.</translation>
    </message>
    <message>
        <source>Test the connection, then try again.</source>
        <translation>Provare la connessione, poi riprovare.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API application lacks the permission.</source>
        <translation>All&apos;applicazione API del PBX manca l&apos;autorizzazione.</translation>
    </message>
    <message>
        <source>Grant it in the PBX portal under Integrations &gt; API.</source>
        <translation>Concederla nel portale del PBX in Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The feature is switched off on the PBX, or the permission is missing.</source>
        <translation>La funzione è disattivata sul PBX, o manca l&apos;autorizzazione.</translation>
    </message>
    <message>
        <source>Check the plan and the permissions under Integrations &gt; API.</source>
        <translation>Controllare il piano e le autorizzazioni in Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX could not read the request.</source>
        <translation>Il PBX non è riuscito a leggere la richiesta.</translation>
    </message>
    <message>
        <source>The PBX does not accept a value.</source>
        <translation>Il PBX non accetta un valore.</translation>
    </message>
    <message>
        <source>Correct the marked fields. A provider that the PBX does not know yet needs newer firmware.</source>
        <translation>Correggere i campi contrassegnati. Un provider che il PBX non conosce ancora richiede un firmware più recente.</translation>
    </message>
    <message>
        <source>A value is already in use on the PBX.</source>
        <translation>Un valore è già in uso sul PBX.</translation>
    </message>
    <message>
        <source>Choose another one at the marked field.</source>
        <translation>Sceglierne un altro nel campo contrassegnato.</translation>
    </message>
    <message>
        <source>The request is too large for the PBX.</source>
        <translation>La richiesta è troppo grande per il PBX.</translation>
    </message>
    <message>
        <source>Use fewer DIDs.</source>
        <translation>Usare meno DID.</translation>
    </message>
    <message>
        <source>The PBX could not find something the request refers to.</source>
        <translation>Il PBX non ha trovato qualcosa a cui la richiesta fa riferimento.</translation>
    </message>
    <message>
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>Controllare destinazioni e membri: uno potrebbe essere stato eliminato.</translation>
    </message>
    <message>
        <source>The PBX is full: all eight logins are in use, or it has no room for another channel.</source>
        <translation>Il PBX è pieno: tutti gli otto accessi sono in uso, o non c&apos;è posto per un altro canale.</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes. Then try again.</source>
        <translation>Chiudere gli altri programmi che usano l&apos;API del PBX o attendere 30 minuti. Poi riprovare.</translation>
    </message>
    <message>
        <source>The PBX cannot find the role.</source>
        <translation>Il PBX non trova il ruolo.</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>Il PBX ha bloccato l&apos;indirizzo di questo computer dopo accessi falliti.</translation>
    </message>
    <message>
        <source>Remove it in the PBX portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Rimuoverlo nel portale del PBX in Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>Il PBX è occupato con un&apos;attività impegnativa.</translation>
    </message>
    <message>
        <source>The PBX does not allow this action.</source>
        <translation>Il PBX non consente questa azione.</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address to use the API.</source>
        <translation>Il PBX non consente all&apos;indirizzo di questo computer di usare l&apos;API.</translation>
    </message>
    <message>
        <source>Allow the address in the PBX portal under Integrations &gt; API, IP restriction.</source>
        <translation>Consentire l&apos;indirizzo nel portale del PBX in Integrations &gt; API, IP restriction.</translation>
    </message>
    <message>
        <source>Something in the request is in use elsewhere on the PBX.</source>
        <translation>Qualcosa nella richiesta è in uso altrove sul PBX.</translation>
    </message>
    <message>
        <source>The PBX cannot find the phonebook.</source>
        <translation>Il PBX non trova la rubrica.</translation>
    </message>
    <message>
        <source>The PBX cannot find the rate.</source>
        <translation>Il PBX non trova la tariffa.</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>Le organizzazioni sono disattivate sul PBX.</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the PBX portal.</source>
        <translation>Scegliere come membri interni o gruppi di interni, o attivare le organizzazioni nel portale del PBX.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>L&apos;API del PBX è disattivata.</translation>
    </message>
    <message>
        <source>Switch it on in the PBX portal under Integrations &gt; API.</source>
        <translation>Attivarla nel portale del PBX in Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX cannot find the contact.</source>
        <translation>Il PBX non trova il contatto.</translation>
    </message>
    <message>
        <source>The PBX cannot find the call.</source>
        <translation>Il PBX non trova la chiamata.</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>Il PBX non lo supporta.</translation>
    </message>
    <message>
        <source>Too many participants.</source>
        <translation>Troppi partecipanti.</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>Il trunk SMS non è disponibile.</translation>
    </message>
    <message>
        <source>The PBX cannot find the SMS trunk.</source>
        <translation>Il PBX non trova il trunk SMS.</translation>
    </message>
    <message>
        <source>The PBX reports a conflict with a wake-up call.</source>
        <translation>Il PBX segnala un conflitto con una chiamata di sveglia.</translation>
    </message>
    <message>
        <source>Use a smaller file, or shorter texts.</source>
        <translation>Usare un file più piccolo o testi più brevi.</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees. Only then replace the trusted certificate.</source>
        <translation>Se il PBX è stato sostituito o ha un nuovo certificato, confrontare l&apos;impronta con quella che vede il suo amministratore. Solo allora sostituire il certificato attendibile.</translation>
    </message>
    <message>
        <source>(Error {errcode}: {errmsg})</source>
        <translation>(Errore {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address.</source>
        <translation>“{address}” non è un indirizzo di PBX.</translation>
    </message>
    <message>
        <source>Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>Inserirlo come nel browser, ad esempio https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>With http://, anyone in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>Con http:// chiunque nella rete fino a {host} può leggere le chiavi. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>Usare https:// se il PBX lo offre, o consentire http:// per questo PBX.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>Il nome {host} non è stato trovato.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>Controllare l&apos;ortografia e che questo computer sia nella rete del PBX o in Internet.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, port {port}.</source>
        <translation>Nessuna risposta da {host}, porta {port}.</translation>
    </message>
    <message>
        <source>Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none.</source>
        <translation>Controllare la porta: 8088 è quella usuale per https nella rete locale; un FQDN Yeastar non ne ha bisogno.</translation>
    </message>
    <message>
        <source>No route to {host} from this computer.</source>
        <translation>Nessuna route verso {host} da questo computer.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and the address.</source>
        <translation>Controllare il cavo di rete o il Wi-Fi, e l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall blocks the connection to the PBX.</source>
        <translation>Controllare l&apos;indirizzo e che nessun firewall blocchi la connessione al PBX.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host} ({why}).</source>
        <translation>Questo computer non considera attendibile il certificato di {host} ({why}).</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>Confrontare la sua impronta con quella del PBX e considerare attendibile esattamente questo certificato, oppure correggere l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the trusted one. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Qualcos&apos;altro potrebbe rispondere al posto di {host}: il suo certificato non è quello attendibile. Attendibile: {expected_text}. Mostrato ora: {found_text}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} ({why}).</source>
        <translation>Nessuna connessione sicura a {host}, porta {port} ({why}).</translation>
    </message>
    <message>
        <source>Check that this is the https port. If the PBX offers only old TLS versions, update its firmware.</source>
        <translation>Controllare che sia la porta https. Se il PBX offre solo versioni vecchie di TLS, aggiornare il firmware.</translation>
    </message>
    <message>
        <source>{host} received the request but did not answer in time.</source>
        <translation>{host} ha ricevuto la richiesta ma non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check whether the PBX is overloaded.</source>
        <translation>Riprovare. Se continua, controllare se il PBX è sovraccarico.</translation>
    </message>
    <message>
        <source>{host} closed the connection without answering.</source>
        <translation>{host} ha chiuso la connessione senza rispondere.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the address, the port, and whether it is http or https.</source>
        <translation>Riprovare. Se continua, controllare l&apos;indirizzo, la porta e se è http o https.</translation>
    </message>
    <message>
        <source>{host} redirects to another address; to protect the keys, it was not followed.</source>
        <translation>{host} reindirizza a un altro indirizzo; per proteggere le chiavi non è stato seguito.</translation>
    </message>
    <message>
        <source>Enter the address that the browser shows when the PBX portal is open, with https://.</source>
        <translation>Inserire l&apos;indirizzo che il browser mostra quando il portale del PBX è aperto, con https://.</translation>
    </message>
    <message>
        <source>{host} answered, but not as a Yeastar PBX ({why}).</source>
        <translation>{host} ha risposto, ma non come un PBX Yeastar ({why}).</translation>
    </message>
    <message>
        <source>Check address and port. A guest network&apos;s login page or another server may be answering.</source>
        <translation>Controllare indirizzo e porta. Forse risponde la pagina di accesso di una rete ospiti o un altro server.</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does, so reading was stopped.</source>
        <translation>{host} ha inviato molto più di un PBX; la lettura è stata interrotta.</translation>
    </message>
    <message>
        <source>Check address and port; this is probably not the PBX.</source>
        <translation>Controllare indirizzo e porta; probabilmente non è il PBX.</translation>
    </message>
    <message>
        <source>{host} is overloaded and asks to wait ({why}).</source>
        <translation>{host} è sovraccarico e chiede di attendere ({why}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; other programs that use the PBX&apos;s API may be the cause.</source>
        <translation>Riprovare tra qualche minuto; la causa possono essere altri programmi che usano l&apos;API del PBX.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Interrotto prima di inviare qualcosa.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Cercare “{name}” nel portale del PBX in Messaging &gt; Message Channel prima di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>Il PBX non accetta il Client ID o il Client Secret.</translation>
    </message>
    <message>
        <source>Copy both again from the PBX portal, Integrations &gt; API. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>Copiarli di nuovo dal portale del PBX, Integrations &gt; API. Accessi falliti da qui: {failures}; dopo cinque di seguito il PBX blocca questo computer.</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID and Client Secret.</source>
        <translation>Il PBX non accetta questo Client ID e Client Secret.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again. (Error {errcode}: {errmsg})</source>
        <translation>Cercare “{name}” nel portale del PBX in Messaging &gt; Message Channel prima di inviarlo di nuovo. (Errore {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>Il canale è stato inviato, ma non è arrivata una risposta chiara. Potrebbe essere stato creato oppure no.</translation>
    </message>
    <message>
        <source>“{name}” was sent, but no clear answer came back. It may or may not have been carried out.</source>
        <translation>“{name}” è stato inviato, ma non è arrivata una risposta chiara. La richiesta potrebbe essere stata eseguita oppure no.</translation>
    </message>
    <message>
        <source>Check what the PBX has before you send it again.</source>
        <translation>Controllare che cosa ha il PBX prima di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>“{member}” cannot be a member of “{name}”: its ID on the PBX is not a number. Nothing was sent.</source>
        <translation>“{member}” non può essere membro di “{name}”: il suo ID sul PBX non è un numero. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Leave this member out, or change the queue in the PBX portal.</source>
        <translation>Tralasciare questo membro o modificare la coda nel portale del PBX.</translation>
    </message>
    <message>
        <source>This channel is no longer on {pbx}.</source>
        <translation>Questo canale non è più su {pbx}.</translation>
    </message>
    <message>
        <source>Refresh the list of channels. You can create the channel again from what is saved on this computer.</source>
        <translation>Aggiornare l&apos;elenco dei canali. Il canale si può creare di nuovo da quanto salvato su questo computer.</translation>
    </message>
    <message>
        <source>The API login of {pbx} is not allowed to do this.</source>
        <translation>L&apos;accesso API di {pbx} non è autorizzato a farlo.</translation>
    </message>
    <message>
        <source>Its administrator can allow it in the PBX portal under Integrations &gt; API.</source>
        <translation>Il suo amministratore può consentirlo nel portale del PBX in Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The firmware of {pbx} does not support this yet.</source>
        <translation>Il firmware di {pbx} non lo supporta ancora.</translation>
    </message>
    <message>
        <source>Do it in the PBX portal, or update the firmware.</source>
        <translation>Farlo nel portale del PBX o aggiornare il firmware.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider. It gives no reason.</source>
        <translation>Il canale esiste, ma il PBX non è riuscito a connettersi al provider. Non indica un motivo.</translation>
    </message>
    <message>
        <source>The PBX is connected to the provider.</source>
        <translation>Il PBX è connesso al provider.</translation>
    </message>
    <message>
        <source>The remaining steps are in the provider&apos;s portal.</source>
        <translation>I passaggi restanti sono nel portale del provider.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider: “{reason}”.</source>
        <translation>Il canale esiste, ma il PBX non è riuscito a connettersi al provider: “{reason}”.</translation>
    </message>
    <message>
        <source>Check the keys on the Account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>Confrontare le chiavi della pagina dell&apos;account con il portale del provider e correggerle sul PBX.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s plan does not (or no longer) include message channels.</source>
        <translation>Il canale esiste, ma il piano del PBX non include (o non più) i canali di messaggi.</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects without changes.</source>
        <translation>Rinnovare il piano Enterprise o Ultimate di questo PBX; il canale si connette poi senza modifiche.</translation>
    </message>
    <message>
        <source>The channel was created with the ID {id}, but the PBX does not list it.</source>
        <translation>Il canale è stato creato con l&apos;ID {id}, ma il PBX non lo elenca.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>Controllare nel portale del PBX in Messaging &gt; Message Channel prima di crearlo di nuovo.</translation>
    </message>
    <message>
        <source>Check the channel&apos;s status in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Controllare lo stato del canale nel portale del PBX in Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>The channel exists; its status was no longer checked.</source>
        <translation>Il canale esiste; il suo stato non è più stato controllato.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority this computer trusts vouched for it before, but not for the certificate shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Qualcos&apos;altro potrebbe rispondere al posto di {host}: un&apos;autorità attendibile per questo computer ne garantiva prima, ma non per il certificato mostrato ora ({why}). Visto prima: {expected_text}. Mostrato ora: {found_text}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>La cartella dati e il portachiavi di questo computer indicano certificati diversi per {host}; uno dei due è stato modificato. Cartella dati: {stored_text}. Portachiavi: {expected_text}. Mostrato ora: {found_text}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint you compared</source>
        <translation>il portachiavi di questo computer non ha una copia dell&apos;impronta confrontata</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for {host}: {unasked}. This computer does not trust the one shown now, {found_text} ({why}). Nothing was sent.</source>
        <translation>Non è chiaro se per {host} sia già attendibile un altro certificato: {unasked}. Questo computer non considera attendibile quello mostrato ora, {found_text} ({why}). Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available; unlock it and test again</source>
        <translation>il portachiavi di questo computer non è disponibile; sbloccarlo e riprovare</translation>
    </message>
    <message>
        <source>the data folder of this computer cannot be read</source>
        <translation>la cartella dati di questo computer non è leggibile</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available to confirm the one you compared</source>
        <translation>il portachiavi di questo computer non è disponibile per confermare l&apos;impronta confrontata</translation>
    </message>
    <message>
        <source>The trusted certificate of {host} has changed in the meantime. Nothing was replaced.</source>
        <translation>Il certificato attendibile di {host} è cambiato nel frattempo. Non è stato sostituito nulla.</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>Provare di nuovo la connessione e confrontare entrambe le impronte.</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>I dati di accesso per {address} non sono noti su questo computer. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Open the channel and enter the Client ID and Client Secret on its first page.</source>
        <translation>Aprire il canale e inserire Client ID e Client Secret nella prima pagina.</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has already refused this Client ID and Client Secret. Failed logins in a row from here: {failures}; at five the PBX blocks this computer.</source>
        <translation>I dati di accesso non sono stati inviati: il PBX ha già rifiutato questo Client ID e Client Secret. Accessi falliti di seguito da qui: {failures}; a cinque il PBX blocca questo computer.</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX administrator has fixed it in the meantime, test the connection once.</source>
        <translation>Correggere il Client ID o il Client Secret. Se nel frattempo l&apos;amministratore del PBX ha risolto, provare una volta la connessione.</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered; at five the PBX blocks this computer.</source>
        <translation>I dati di accesso non sono stati inviati: {failures} tentativi di seguito sono falliti o rimasti senza risposta; a cinque il PBX blocca questo computer.</translation>
    </message>
    <message>
        <source>Copy the Client ID and Client Secret again from the PBX portal, Integrations &gt; API. If you are sure that they are correct now, log in anyway. If they are not, the PBX blocks this computer until its administrator removes it under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Copiare di nuovo Client ID e Client Secret dal portale del PBX, Integrations &gt; API. Se si è sicuri che ora sono corretti, accedere comunque. Se non lo sono, il PBX blocca questo computer finché il suo amministratore non lo rimuove in Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>{provider} refused it.</source>
        <translation>{provider} lo ha rifiutato.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Il file è troppo grande.</translation>
    </message>
    <message>
        <source>{provider} has an internal error. Try again later.</source>
        <translation>{provider} ha un errore interno. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The webhook was called in a way that {pbx} does not know.</source>
        <translation>Il webhook è stato chiamato in un modo che {pbx} non conosce.</translation>
    </message>
    <message>
        <source>{provider} refuses the keys. Check them on the Account page.</source>
        <translation>{provider} rifiuta le chiavi. Verificarle nella pagina Account.</translation>
    </message>
    <message>
        <source>{provider} does not accept the number you send to.</source>
        <translation>{provider} non accetta il numero a cui si invia.</translation>
    </message>
    <message>
        <source>{provider} does not accept {did} as sender.</source>
        <translation>{provider} non accetta {did} come mittente.</translation>
    </message>
    <message>
        <source>{provider} did not understand the request.</source>
        <translation>{provider} non ha capito la richiesta.</translation>
    </message>
    <message>
        <source>Too many at once. Wait a minute, then send again.</source>
        <translation>Troppi in una volta. Attendere un minuto, poi inviare di nuovo.</translation>
    </message>
    <message>
        <source>A limit for messages is used up.</source>
        <translation>Un limite di messaggi è stato raggiunto.</translation>
    </message>
    <message>
        <source>Too late for a free text: the customer must write first.</source>
        <translation>Troppo tardi per un testo libero: il cliente deve prima scrivere.</translation>
    </message>
    <message>
        <source>Meta does not know this template.</source>
        <translation>Meta non conosce questo modello.</translation>
    </message>
    <message>
        <source>The PBX does not accept this value.</source>
        <translation>Il PBX non accetta questo valore.</translation>
    </message>
    <message>
        <source>The PBX says: {words}</source>
        <translation>Il PBX dice: {words}</translation>
    </message>
    <message>
        <source>This is already in use on the PBX.</source>
        <translation>È già in uso sul PBX.</translation>
    </message>
    <message>
        <source>The PBX requires this value.</source>
        <translation>Il PBX richiede questo valore.</translation>
    </message>
    <message>
        <source>This is already in use on the PBX, by {owner}.</source>
        <translation>È già in uso sul PBX, da {owner}.</translation>
    </message>
    <message>
        <source>Enter the address of the PBX.</source>
        <translation>Inserire l&apos;indirizzo del PBX.</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX portal, Integrations &gt; API.</source>
        <translation>Copiare il Client ID dal portale del PBX, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX portal, Integrations &gt; API.</source>
        <translation>Copiare il Client Secret dal portale del PBX, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>it has expired, or this computer&apos;s clock is wrong</source>
        <translation>è scaduto, o l&apos;orologio di questo computer è sbagliato</translation>
    </message>
    <message>
        <source>it was issued for another name</source>
        <translation>è stato emesso per un altro nome</translation>
    </message>
    <message>
        <source>its key or signature is too weak by today&apos;s standards</source>
        <translation>la chiave o la firma è troppo debole per gli standard attuali</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>non è ancora valido, o l&apos;orologio di questo computer è sbagliato</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>è autofirmato</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>l&apos;emittente non è noto</translation>
    </message>
    <message>
        <source>it was issued for another address</source>
        <translation>è stato emesso per un altro indirizzo</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>questo computer non sa chi l&apos;ha emesso</translation>
    </message>
    <message>
        <source>This computer has no home folder to keep the data in.</source>
        <translation>Questo computer non ha una cartella home in cui tenere i dati.</translation>
    </message>
    <message>
        <source>Give a folder with --data-dir DIR, or set HOME.</source>
        <translation>Indicare una cartella con --data-dir DIR o impostare HOME.</translation>
    </message>
    <message>
        <source>key and secret belong to different applications</source>
        <translation>chiave e segreto appartengono ad applicazioni diverse</translation>
    </message>
    <message>
        <source>the application was deleted</source>
        <translation>l&apos;applicazione è stata eliminata</translation>
    </message>
    <message>
        <source>it must be the API password, not the one of the customer area</source>
        <translation>deve essere la password dell&apos;API, non quella dell&apos;area clienti</translation>
    </message>
    <message>
        <source>The account has no credits left: {provider} sends nothing.</source>
        <translation>L&apos;account non ha più credito: {provider} non invia nulla.</translation>
    </message>
    <message>
        <source>the user name or the password was changed</source>
        <translation>il nome utente o la password sono stati cambiati</translation>
    </message>
    <message>
        <source>the Account ID is of another account</source>
        <translation>l&apos;Account ID è di un altro account</translation>
    </message>
    <message>
        <source>Bandwidth has ended this kind of login</source>
        <translation>Bandwidth ha dismesso questo tipo di accesso</translation>
    </message>
    <message>
        <source>This is a voice application. The PBX needs the ID of a messaging application.</source>
        <translation>È un&apos;applicazione vocale. Al PBX serve l&apos;ID di un&apos;applicazione di messaggistica.</translation>
    </message>
    <message>
        <source>{provider} has no application with this ID in this account.</source>
        <translation>{provider} non ha un&apos;applicazione con questo ID in questo account.</translation>
    </message>
    <message>
        <source>Set, and read back.</source>
        <translation>Impostato e riletto.</translation>
    </message>
    <message>
        <source>Already set.</source>
        <translation>Già impostato.</translation>
    </message>
    <message>
        <source>Set, but {provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>Impostato, ma {provider} non permette di rileggerlo. Il primo messaggio mostrerà se funziona.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the old address is still set.</source>
        <translation>{provider} ha segnalato l&apos;esito positivo, ma è ancora impostato il vecchio indirizzo.</translation>
    </message>
    <message>
        <source>Not set: someone has changed it since you looked.</source>
        <translation>Non impostato: qualcuno l&apos;ha cambiato da quando è stato letto.</translation>
    </message>
    <message>
        <source>Not set: {found} is set now. Look again before you set it.</source>
        <translation>Non impostato: ora è impostato {found}. Ricontrollare prima di impostarlo.</translation>
    </message>
    <message>
        <source>{provider} refused it. Nothing was changed.</source>
        <translation>{provider} ha rifiutato. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The connection broke. It was read again: nothing was changed.</source>
        <translation>La connessione si è interrotta. Dopo una nuova lettura: nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Not clear: the connection broke, and it could not be read again.</source>
        <translation>Non chiaro: la connessione si è interrotta e non è stato possibile rileggere.</translation>
    </message>
    <message>
        <source>Set only in part. Look again to see what is set now.</source>
        <translation>Impostato solo in parte. Controllare di nuovo che cosa è impostato ora.</translation>
    </message>
    <message>
        <source>Not tried; nothing was changed.</source>
        <translation>Non tentato; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Not set: no address is set now. Look again before you set it.</source>
        <translation>Non impostato: ora non è impostato alcun indirizzo. Ricontrollare prima di impostarlo.</translation>
    </message>
    <message>
        <source>The previous setting can no longer be read.</source>
        <translation>L&apos;impostazione precedente non si può più leggere.</translation>
    </message>
    <message>
        <source>Restore it manually in the provider&apos;s portal.</source>
        <translation>Ripristinarla a mano nel portale del provider.</translation>
    </message>
    <message>
        <source>Not set: another address is set now. Look again before you set it.</source>
        <translation>Non impostato: ora è impostato un altro indirizzo. Ricontrollare prima di impostarlo.</translation>
    </message>
    <message>
        <source>{provider} sent an unexpected answer. Try again, or continue.</source>
        <translation>{provider} ha inviato una risposta imprevista. Riprovare o continuare.</translation>
    </message>
    <message>
        <source>Too many requests to {provider}. Wait a minute.</source>
        <translation>Troppe richieste a {provider}. Attendere un minuto.</translation>
    </message>
    <message>
        <source>No internet connection: {host} cannot be reached.</source>
        <translation>Nessuna connessione a Internet: {host} non è raggiungibile.</translation>
    </message>
    <message>
        <source>Continue without it; you can do this later.</source>
        <translation>Continuare senza; si può fare più tardi.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} non ha risposto.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: this computer does not trust its certificate.</source>
        <translation>Qualcos&apos;altro potrebbe rispondere al posto di {host}: questo computer non considera attendibile il suo certificato.</translation>
    </message>
    <message>
        <source>No key was sent. A guest or company network may be interfering; try another one.</source>
        <translation>Nessuna chiave è stata inviata. Forse interferisce una rete ospiti o aziendale; provarne un&apos;altra.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>{host} sent an unexpected answer ({why}).</source>
        <translation>{host} ha inviato una risposta imprevista ({why}).</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, do it manually in the provider&apos;s portal.</source>
        <translation>Riprovare. Se continua, farlo a mano nel portale del provider.</translation>
    </message>
    <message>
        <source>The provider redirects to another host ({host}); to protect the keys, it was not followed.</source>
        <translation>Il provider reindirizza a un altro host ({host}); per proteggere le chiavi non è stato seguito.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal.</source>
        <translation>Farlo a mano nel portale del provider.</translation>
    </message>
    <message>
        <source>One of the keys has a character that cannot be sent, such as a typographic quotation mark.</source>
        <translation>Una delle chiavi contiene un carattere che non si può inviare, ad esempio una virgoletta tipografica.</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the key again from the provider&apos;s portal.</source>
        <translation>Non è stato inviato nulla. Copiare di nuovo la chiave dal portale del provider.</translation>
    </message>
    <message>
        <source>This provider does not offer this to programs.</source>
        <translation>Questo provider non lo offre ai programmi.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal; the steps are in the list.</source>
        <translation>Farlo a mano nel portale del provider; i passaggi sono nell&apos;elenco.</translation>
    </message>
    <message>
        <source>The provider refused: “{said}” ({number}).</source>
        <translation>Il provider ha rifiutato: “{said}” ({number}).</translation>
    </message>
    <message>
        <source>The provider refused: “{said}”.</source>
        <translation>Il provider ha rifiutato: “{said}”.</translation>
    </message>
    <message>
        <source>The provider refused (error {number}).</source>
        <translation>Il provider ha rifiutato (errore {number}).</translation>
    </message>
    <message>
        <source>The provider refused (HTTP {status}).</source>
        <translation>Il provider ha rifiutato (HTTP {status}).</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Solo voce</translation>
    </message>
    <message>
        <source>Not switched on</source>
        <translation>Non attivato</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Nessun profilo</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non comunicato</translation>
    </message>
    <message>
        <source>This is a user token. The PBX needs the page&apos;s token.</source>
        <translation>È un token utente. Al PBX serve il token della pagina.</translation>
    </message>
    <message>
        <source>The token belongs to the page “{found}”.</source>
        <translation>Il token appartiene alla pagina “{found}”.</translation>
    </message>
    <message>
        <source>the key was renewed; the old one then ends at once</source>
        <translation>la chiave è stata rinnovata; quella vecchia cessa subito</translation>
    </message>
    <message>
        <source>the token has expired: the first one of the dashboard lasts 24 hours</source>
        <translation>il token è scaduto: il primo della dashboard dura 24 ore</translation>
    </message>
    <message>
        <source>it was withdrawn, or its system user was removed</source>
        <translation>è stato revocato, o il suo utente di sistema è stato rimosso</translation>
    </message>
    <message>
        <source>it was not copied whole</source>
        <translation>non è stato copiato per intero</translation>
    </message>
    <message>
        <source>the App Secret was reset</source>
        <translation>l&apos;App Secret è stato reimpostato</translation>
    </message>
    <message>
        <source>it belongs to another app than the token</source>
        <translation>appartiene a un&apos;app diversa da quella del token</translation>
    </message>
    <message>
        <source>{provider} accepts these keys.</source>
        <translation>{provider} accetta queste chiavi.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys.</source>
        <translation>{provider} rifiuta queste chiavi.</translation>
    </message>
    <message>
        <source>One of these keys has a character that no key of {provider} has, such as a typographic quotation mark. Nothing was sent. Copy it again from the portal.</source>
        <translation>Una di queste chiavi contiene un carattere che nessuna chiave di {provider} ha, ad esempio una virgoletta tipografica. Non è stato inviato nulla. Copiarla di nuovo dal portale.</translation>
    </message>
    <message>
        <source>The keys are correct, but {provider} has suspended this account. No messages will pass until its owner has sorted that out with {provider}. You can still prepare the channel.</source>
        <translation>Le chiavi sono corrette, ma {provider} ha sospeso questo account. Non passerà alcun messaggio finché il titolare non avrà risolto con {provider}. Il canale si può comunque preparare.</translation>
    </message>
    <message>
        <source>This is a trial account. It sends only to numbers verified at {provider}, so test with one of those.</source>
        <translation>È un account di prova. Invia solo a numeri verificati presso {provider}, quindi provare con uno di quelli.</translation>
    </message>
    <message>
        <source>{number} is not in this account.</source>
        <translation>{number} non è in questo account.</translation>
    </message>
    <message>
        <source>These two IDs are swapped.</source>
        <translation>Questi due ID sono scambiati.</translation>
    </message>
    <message>
        <source>Choose one of this account&apos;s numbers: {shown}</source>
        <translation>Scegliere uno dei numeri di questo account: {shown}</translation>
    </message>
    <message>
        <source>It does not belong to this account.</source>
        <translation>Non appartiene a questo account.</translation>
    </message>
    <message>
        <source>API users end on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Gli utenti API verranno eliminati il {date}. Chiedere a {provider} e Yeastar che cosa li sostituisce.</translation>
    </message>
    <message>
        <source>{provider} offers no way to check these keys. A test message shows whether they work.</source>
        <translation>{provider} non offre modo di verificare queste chiavi. Un messaggio di prova mostra se funzionano.</translation>
    </message>
    <message>
        <source>{provider} did not answer. Try again, or continue.</source>
        <translation>{provider} non ha risposto. Riprovare o continuare.</translation>
    </message>
    <message>
        <source>No internet connection. Continue without it.</source>
        <translation>Nessuna connessione a Internet. Continuare senza.</translation>
    </message>
    <message>
        <source>Something else is answering for {provider} in this network. No key was sent. Continue, or try another network.</source>
        <translation>In questa rete qualcos&apos;altro risponde al posto di {provider}. Nessuna chiave è stata inviata. Continuare o provare un&apos;altra rete.</translation>
    </message>
    <message numerus="yes">
        <source>Choose this account&apos;s number, or paste its ID: {shown}¦Choose one of this account&apos;s {count} numbers, or paste its ID: {shown}</source>
        <translation>
            <numerusform>Scegliere il numero di questo account o incollarne l&apos;ID: {shown}</numerusform>
            <numerusform>Scegliere uno dei {count} numeri di questo account o incollarne l&apos;ID: {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>It expires on {date}, in {days} days. A system user&apos;s token does not expire.</source>
        <translation>Scade il {date}, tra {days} giorni. Il token di un utente di sistema non scade.</translation>
    </message>
    <message>
        <source>{count} of {of} numbers are not in this account: {shown}</source>
        <translation>{count} numeri su {of} non sono in questo account: {shown}</translation>
    </message>
    <message>
        <source>API users ended on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Gli utenti API sono stati eliminati il {date}. Chiedere a {provider} e Yeastar che cosa li sostituisce.</translation>
    </message>
    <message>
        <source>{provider} accepts these keys. Account “{account}”.</source>
        <translation>{provider} accetta queste chiavi. Account “{account}”.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}: {said}.</source>
        <translation>{provider} rifiuta {which}: {said}.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}.</source>
        <translation>{provider} rifiuta {which}.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys: {said}.</source>
        <translation>{provider} rifiuta queste chiavi: {said}.</translation>
    </message>
    <message>
        <source>the key was deleted</source>
        <translation>la chiave è stata eliminata</translation>
    </message>
    <message>
        <source>The two addresses are on different hosts, so the key was not sent. Compare them.</source>
        <translation>I due indirizzi sono su host diversi, quindi la chiave non è stata inviata. Confrontarli.</translation>
    </message>
    <message>
        <source>{provider} does not have this verification address. Compare it with its documentation.</source>
        <translation>{provider} non ha questo indirizzo di verifica. Confrontarlo con la sua documentazione.</translation>
    </message>
    <message>
        <source>There is no address to check this key with. Send a test message instead.</source>
        <translation>Non c&apos;è un indirizzo con cui verificare questa chiave. Inviare invece un messaggio di prova.</translation>
    </message>
    <message>
        <source>the key was deleted or renewed</source>
        <translation>la chiave è stata eliminata o rinnovata</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>appartiene a un altro account</translation>
    </message>
    <message>
        <source>it is a key of API version 1, which does not begin with KEY</source>
        <translation>è una chiave della versione 1 dell&apos;API, che non inizia con KEY</translation>
    </message>
    <message>
        <source>This is not a {provider} Public Key: those have 44 characters and end with an equals sign.</source>
        <translation>Non è una Public Key di {provider}: quelle hanno 44 caratteri e finiscono con un segno di uguale.</translation>
    </message>
    <message>
        <source>A number has no messaging profile at {provider}; it can neither send nor receive.</source>
        <translation>Un numero non ha un profilo di messaggistica presso {provider}; non può né inviare né ricevere.</translation>
    </message>
    <message>
        <source>The Public Key has the right length; {provider} cannot confirm it.</source>
        <translation>La Public Key ha la lunghezza giusta; {provider} non può confermarla.</translation>
    </message>
    <message>
        <source>the token was renewed</source>
        <translation>il token è stato rinnovato</translation>
    </message>
    <message>
        <source>the keys belong to another account or subaccount</source>
        <translation>le chiavi appartengono a un altro account o sottoaccount</translation>
    </message>
    <message>
        <source>they are test credentials</source>
        <translation>sono credenziali di prova</translation>
    </message>
    <message>
        <source>the account is in another region, or was closed</source>
        <translation>l&apos;account è in un&apos;altra regione o è stato chiuso</translation>
    </message>
    <message>
        <source>This account has one number, {found}, with the ID {value}.</source>
        <translation>Questo account ha un solo numero, {found}, con l&apos;ID {value}.</translation>
    </message>
    <message>
        <source>This number is not in the WhatsApp Business Account below.</source>
        <translation>Questo numero non è nel WhatsApp Business Account qui sotto.</translation>
    </message>
    <message>
        <source>Subscribe to the field “messages” in the app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</source>
        <translation>Iscriversi al campo “messages” nell&apos;app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</translation>
    </message>
    <message>
        <source>{provider} has no WhatsApp Business Account with this ID, or the token has no access to it.</source>
        <translation>{provider} non ha un WhatsApp Business Account con questo ID, o il token non vi ha accesso.</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to whoever is named beside the number?</source>
        <translation>“{value}” e {more} in più: i messaggi vanno alla persona indicata accanto al numero?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to whoever is named beside the number?</source>
        <translation>“{value}”: i messaggi vanno alla persona indicata accanto al numero?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more seem to be the sender&apos;s own numbers. Do they belong to the channel?</source>
        <translation>“{value}” e {more} in più sembrano essere numeri del mittente. Fanno parte del canale?</translation>
    </message>
    <message>
        <source>{count} numbers, {first} to {last}</source>
        <translation>{count} numeri, da {first} a {last}</translation>
    </message>
    <message>
        <source>{first} to {last}; {rows} in all</source>
        <translation>da {first} a {last}; {rows} in tutto</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>{first}, to extension {extension}</source>
        <translation>{first}, all&apos;interno {extension}</translation>
    </message>
    <message>
        <source>{first}, to {extension}</source>
        <translation>{first}, a {extension}</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>Sì, ripristinalo</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: what follows the number?</source>
        <translation>“{value}” e {more} in più: che cosa segue il numero?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: did a spreadsheet remove the +?</source>
        <translation>“{value}” e {more} in più: un foglio di calcolo ha tolto il +?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>“{value}” e {more} in più non hanno il prefisso internazionale: di quale paese sono?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: several numbers in one cell. Make a line for each?</source>
        <translation>“{value}” e {more} in più: più numeri in una cella. Creare una riga per ciascuno?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are below the end of the e-mail. Do they belong to the channel?</source>
        <translation>“{value}” e {more} in più sono dopo la fine dell&apos;e-mail. Fanno parte del canale?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these phone numbers?</source>
        <translation>“{value}” e {more} in più: sono numeri di telefono?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are short for numbers with an area code. Are they complete?</source>
        <translation>“{value}” e {more} in più sono corti per numeri con prefisso. Sono completi?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is the country code there twice?</source>
        <translation>“{value}” e {more} in più: il prefisso internazionale c&apos;è due volte?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: where does the country code begin?</source>
        <translation>“{value}” e {more} in più: dove inizia il prefisso internazionale?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: the workbook shows more than the number. Is the number right?</source>
        <translation>“{value}” e {more} in più: la cartella di lavoro mostra più del numero. Il numero è corretto?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do the digits of the next column belong to the number?</source>
        <translation>“{value}” e {more} in più: le cifre della colonna successiva fanno parte del numero?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to the extension after the number?</source>
        <translation>“{value}” e {more} in più: i messaggi vanno all&apos;interno che segue il numero?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is this the first number of a range?</source>
        <translation>“{value}” e {more} in più: è il primo numero di un intervallo?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>“{value}” e {more} in più: due colonne contengono numeri. Quale è quella del canale?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns name different people. Who gets the messages?</source>
        <translation>“{value}” e {more} in più: due colonne indicano persone diverse. Chi riceve i messaggi?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are marked “{state}”. Do they belong to the channel?</source>
        <translation>“{value}” e {more} in più sono contrassegnati “{state}”. Fanno parte del canale?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these IDs on the PBX, or extension numbers?</source>
        <translation>“{value}” e {more} in più: sono ID del PBX o numeri di interno?</translation>
    </message>
    <message>
        <source>“{value}”: what follows the number?</source>
        <translation>“{value}”: che cosa segue il numero?</translation>
    </message>
    <message>
        <source>“{value}”: did a spreadsheet remove the +?</source>
        <translation>“{value}”: un foglio di calcolo ha tolto il +?</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>“{value}” non ha il prefisso internazionale: di quale paese è?</translation>
    </message>
    <message>
        <source>“{value}”: several numbers in one cell. Make a line for each?</source>
        <translation>“{value}”: più numeri in una cella. Creare una riga per ciascuno?</translation>
    </message>
    <message>
        <source>“{value}”: is this a phone number?</source>
        <translation>“{value}”: è un numero di telefono?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>“{value}” è corto per un numero con prefisso. È completo?</translation>
    </message>
    <message>
        <source>“{value}”: is the country code there twice?</source>
        <translation>“{value}”: il prefisso internazionale c&apos;è due volte?</translation>
    </message>
    <message>
        <source>“{value}”: where does the country code begin?</source>
        <translation>“{value}”: dove inizia il prefisso internazionale?</translation>
    </message>
    <message>
        <source>“{value}”: the workbook shows more than the number. Is the number right?</source>
        <translation>“{value}”: la cartella di lavoro mostra più del numero. Il numero è corretto?</translation>
    </message>
    <message>
        <source>“{value}”: do the digits of the next column belong to the number?</source>
        <translation>“{value}”: le cifre della colonna successiva fanno parte del numero?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to the extension after the number?</source>
        <translation>“{value}”: i messaggi vanno all&apos;interno che segue il numero?</translation>
    </message>
    <message>
        <source>“{value}”: is this the first number of a range?</source>
        <translation>“{value}”: è il primo numero di un intervallo?</translation>
    </message>
    <message>
        <source>“{value}”: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>“{value}”: due colonne contengono numeri. Quale è quella del canale?</translation>
    </message>
    <message>
        <source>“{value}”: two columns name different people. Who gets the messages?</source>
        <translation>“{value}”: due colonne indicano persone diverse. Chi riceve i messaggi?</translation>
    </message>
    <message>
        <source>“{value}”: is this an ID on the PBX, or an extension number?</source>
        <translation>“{value}”: è un ID del PBX o un numero di interno?</translation>
    </message>
    <message>
        <source>Yes, add it</source>
        <translation>Sì, aggiungilo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Tralascialo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Tralasciali</translation>
    </message>
    <message>
        <source>No, this number alone</source>
        <translation>No, solo questo numero</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <translation>La colonna “{column}”</translation>
    </message>
    <message>
        <source>The column “{other_column}”</source>
        <translation>La colonna “{other_column}”</translation>
    </message>
    <message>
        <source>Leave the destination empty</source>
        <translation>Lascia vuota la destinazione</translation>
    </message>
    <message>
        <source>Extension numbers</source>
        <translation>Numeri di interno</translation>
    </message>
    <message>
        <source>IDs on the PBX</source>
        <translation>ID del PBX</translation>
    </message>
    <message>
        <source>Keep them as entered</source>
        <translation>Mantieni come inseriti</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>No, sono numeri nazionali</translation>
    </message>
    <message>
        <source>No, leave them out</source>
        <translation>No, tralasciali</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>Sì, aggiungili</translation>
    </message>
    <message>
        <source>Yes, a line for each</source>
        <translation>Sì, una riga per ciascuno</translation>
    </message>
    <message>
        <source>Use only the number</source>
        <translation>Usa solo il numero</translation>
    </message>
    <message>
        <source>Yes, a range</source>
        <translation>Sì, un intervallo</translation>
    </message>
    <message>
        <source>Yes, take it once</source>
        <translation>Sì, usalo una volta sola</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>After the country&apos;s own code for international calls</source>
        <translation>Dopo il codice per le chiamate internazionali del paese</translation>
    </message>
    <message>
        <source>After 00</source>
        <translation>Dopo 00</translation>
    </message>
    <message>
        <source>No, use only the numbers</source>
        <translation>No, usa solo i numeri</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>Un intervallo</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Due numeri</translation>
    </message>
    <message>
        <source>An extension</source>
        <translation>Un interno</translation>
    </message>
    <message>
        <source>It belongs to the number</source>
        <translation>Fa parte del numero</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no phone numbers.</source>
        <translation>La colonna “{name}” non viene usata: non contiene numeri di telefono.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no destination types.</source>
        <translation>La colonna “{name}” non viene usata: non contiene tipi di destinazione.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no extensions or message queues.</source>
        <translation>La colonna “{name}” non viene usata: non contiene interni o code messaggi.</translation>
    </message>
    <message>
        <source>The column “{name}” also contains numbers; it is not used.</source>
        <translation>Anche la colonna “{name}” contiene numeri; non viene usata.</translation>
    </message>
    <message>
        <source>There is a second table next to the first, from “{name}” on; it is not read.</source>
        <translation>Accanto alla prima c&apos;è una seconda tabella, da “{name}” in poi; non viene letta.</translation>
    </message>
    <message>
        <source>Columns not used: {names}.</source>
        <translation>Colonne non usate: {names}.</translation>
    </message>
    <message>
        <source>The lines above line {line}, which has the column names, are left out.</source>
        <translation>Le righe sopra la riga {line}, che ha i nomi delle colonne, vengono tralasciate.</translation>
    </message>
    <message>
        <source>The column “{name}” is used although the workbook hides it.</source>
        <translation>La colonna “{name}” viene usata anche se la cartella di lavoro la nasconde.</translation>
    </message>
    <message>
        <source>The column “{name}” is hidden in the workbook.</source>
        <translation>La colonna “{name}” è nascosta nella cartella di lavoro.</translation>
    </message>
    <message>
        <source>numbers without +, read as {example}</source>
        <translation>numeri senza +, letti come {example}</translation>
    </message>
    <message>
        <source>numbers with country code</source>
        <translation>numeri con prefisso internazionale</translation>
    </message>
    <message>
        <source>national numbers, read as +{code}…</source>
        <translation>numeri nazionali, letti come +{code}…</translation>
    </message>
    <message>
        <source>numbers without country code</source>
        <translation>numeri senza prefisso internazionale</translation>
    </message>
    <message>
        <source>extension numbers</source>
        <translation>numeri di interno</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomi</translation>
    </message>
    <message>
        <source>extension numbers and names</source>
        <translation>numeri di interno e nomi</translation>
    </message>
    <message>
        <source>This row is hidden in the workbook.</source>
        <translation>Questa riga è nascosta nella cartella di lavoro.</translation>
    </message>
    <message>
        <source>This row is struck through in the workbook.</source>
        <translation>Questa riga è barrata nella cartella di lavoro.</translation>
    </message>
    <message>
        <source>The workbook does not show this row&apos;s number.</source>
        <translation>La cartella di lavoro non mostra il numero di questa riga.</translation>
    </message>
    <message>
        <source>This row repeats the column names.</source>
        <translation>Questa riga ripete i nomi delle colonne.</translation>
    </message>
    <message>
        <source>This row has {found} columns instead of {expected}.</source>
        <translation>Questa riga ha {found} colonne invece di {expected}.</translation>
    </message>
    <message>
        <source>This line is above the column names.</source>
        <translation>Questa riga è sopra i nomi delle colonne.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it and import its contents.</source>
        <translation>Questo file è compresso. Decomprimerlo e importarne il contenuto.</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read from it; ask for an Excel or CSV file.</source>
        <translation>È un&apos;immagine. Non se ne possono leggere numeri; chiedere un file Excel o CSV.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>È un archivio ZIP. Decomprimerlo e importare la tabella che contiene ({names}).</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the numbers from it and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>È un PDF. Copiarne i numeri e incollarli nella tabella, o chiedere un file Excel o CSV.</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy the numbers from it and paste them into the table.</source>
        <translation>È un documento (.rtf). Copiarne i numeri e incollarli nella tabella.</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV.</source>
        <translation>È un database, non una tabella. Esportarlo come CSV.</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file. In Numbers, choose File &gt; Export To &gt; Excel or CSV, and import that file.</source>
        <translation>È un file di Apple Numbers. In Numbers scegliere File &gt; Esporta come &gt; Excel o CSV e importare quel file.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>È una cartella di lavoro binaria (.xlsb). Aprirla in Excel e salvarla come .xlsx.</translation>
    </message>
    <message>
        <source>This is a Word document. Copy the table from it and paste it into the table of numbers.</source>
        <translation>È un documento Word. Copiarne la tabella e incollarla nella tabella dei numeri.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the numbers from it and paste them into the table.</source>
        <translation>È una presentazione. Copiarne i numeri e incollarli nella tabella.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV from its source.</source>
        <translation>È un file JSON, non una tabella. Aprirlo come file di canale, o esportare un CSV dall&apos;origine.</translation>
    </message>
    <message>
        <source>This is a workbook in the old XML format (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>È una cartella di lavoro nel vecchio formato XML (Excel 2003). Aprirla in Excel e salvarla come .xlsx.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>È una pagina web, qualunque sia il suo nome. Aprirla in un foglio di calcolo e salvarla come .xlsx o .csv.</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx from its source.</source>
        <translation>È un file XML, non una tabella. Esportarlo come CSV o .xlsx dall&apos;origine.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>La cartella di lavoro è danneggiata.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check the name of the file, and that you may open it.</source>
        <translation>Non è stato importato nulla. Controllare il nome del file e di avere il permesso di aprirlo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Fix the table and try again.</source>
        <translation>Non è stato importato nulla. Correggere la tabella e riprovare.</translation>
    </message>
    <message>
        <source>The table has more than {limit} characters.</source>
        <translation>La tabella ha più di {limit} caratteri.</translation>
    </message>
    <message>
        <source>Line {line} contains a NUL character: this is not a text file.</source>
        <translation>La riga {line} contiene un carattere NUL: non è un file di testo.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>La tabella ha più di {limit} righe.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quotation mark may be missing, or text may follow one.</source>
        <translation>La riga {line} non si può leggere ({reason}). Forse mancano le virgolette, o del testo le segue.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns.</source>
        <translation>La riga {line} ha più di {limit} colonne.</translation>
    </message>
    <message>
        <source>The table already has this number.</source>
        <translation>La tabella ha già questo numero.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>È vuota.</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>Letto: il foglio “{sheet}”. Non letto: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>1 hidden row is left out.¦{count} hidden rows are left out.</source>
        <translation>
            <numerusform>{count} riga nascosta viene tralasciata.</numerusform>
            <numerusform>{count} righe nascoste vengono tralasciate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row whose number the workbook does not show is left out.¦{count} rows whose numbers the workbook does not show are left out.</source>
        <translation>
            <numerusform>{count} riga di cui la cartella di lavoro non mostra il numero viene tralasciata.</numerusform>
            <numerusform>{count} righe di cui la cartella di lavoro non mostra il numero vengono tralasciate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that the workbook does not show counts as empty: in line {line}.¦{count} cells that the workbook does not show count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} cella che la cartella di lavoro non mostra vale come vuota: riga {line}.</numerusform>
            <numerusform>{count} celle che la cartella di lavoro non mostra valgono come vuote, la prima alla riga {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that is struck through counts as empty: in line {line}.¦{count} cells that are struck through count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} cella barrata vale come vuota: riga {line}.</numerusform>
            <numerusform>{count} celle barrate valgono come vuote, la prima alla riga {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row that is struck through is left out.¦{count} rows that are struck through are left out.</source>
        <translation>
            <numerusform>{count} riga barrata viene tralasciata.</numerusform>
            <numerusform>{count} righe barrate vengono tralasciate.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it separately.</source>
        <translation>Una seconda tabella inizia alla riga {line}; non viene letta. Importarla separatamente.</translation>
    </message>
    <message numerus="yes">
        <source>1 line has a name beside the number that is not used: “{name}” in line {line}.¦{count} lines have a name beside the number that is not used, the first “{name}” in line {line}.</source>
        <translation>
            <numerusform>1 riga ha accanto al numero un nome che non viene usato: “{name}” alla riga {line}.</numerusform>
            <numerusform>{count} righe hanno accanto al numero un nome che non viene usato, la prima “{name}” alla riga {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of the lines left out may contain a phone number: line {line}.¦{count} of the lines left out may contain a phone number, the first in line {line}.</source>
        <translation>
            <numerusform>1 delle righe tralasciate potrebbe contenere un numero di telefono: la riga {line}.</numerusform>
            <numerusform>{count} delle righe tralasciate potrebbero contenere un numero di telefono, la prima alla riga {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number without + is read with it, as {example}.¦{count} numbers without + are read with it, as {example}.</source>
        <translation>
            <numerusform>1 numero senza + viene letto con il +, come {example}.</numerusform>
            <numerusform>{count} numeri senza + vengono letti con il +, come {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An internal error kept the program from reading this file, which may be fine.</source>
        <translation>Un errore interno ha impedito al programma di leggere questo file, che potrebbe essere corretto.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The Messaging Service “{name}” decides for its number {numbers}. Let the number decide?¦The Messaging Service “{name}” decides for its {count} numbers, also for {numbers}. Let the numbers decide? {others} would then use their own addresses, too.</source>
        <translation>
            <numerusform>Il Messaging Service “{name}” decide per il suo numero {numbers}. Lasciar decidere il numero?</numerusform>
            <numerusform>Il Messaging Service “{name}” decide per i suoi {count} numeri, anche per {numbers}. Lasciar decidere i numeri? Anche {others} userebbero allora i propri indirizzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {provider} this address belongs to “{name}”, which serves 1 number. Messages to the others would go to {pbx}, too: {numbers}¦At {provider} this address belongs to “{name}”, which serves {count} numbers. Messages to the others would go to {pbx}, too: {numbers}</source>
        <translation>
            <numerusform>Presso {provider} questo indirizzo appartiene a “{name}”, che serve {count} numero. Anche i messaggi degli altri arriverebbero a {pbx}: {numbers}</numerusform>
            <numerusform>Presso {provider} questo indirizzo appartiene a “{name}”, che serve {count} numeri. Anche i messaggi degli altri arriverebbero a {pbx}: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 gets its first address¦{count} get their first address</source>
        <translation>
            <numerusform>{count} riceve il suo primo indirizzo</numerusform>
            <numerusform>{count} ricevono il loro primo indirizzo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 replaces another¦{count} replace another</source>
        <translation>
            <numerusform>{count} ne sostituisce un altro</numerusform>
            <numerusform>{count} ne sostituiscono un altro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 has it already¦{count} have it already</source>
        <translation>
            <numerusform>{count} lo ha già</numerusform>
            <numerusform>{count} lo hanno già</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 PBX was written to the list, without its Client Secret.¦{count} PBXs were written to the list, without their Client Secrets.</source>
        <translation>
            <numerusform>{count} PBX è stato scritto nell&apos;elenco, senza il suo Client Secret.</numerusform>
            <numerusform>{count} PBX sono stati scritti nell&apos;elenco, senza i loro Client Secret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. Check it, then create it or keep it ready.</source>
        <translation>C&apos;è tutto. Controllarlo, poi crearlo o tenerlo pronto.</translation>
    </message>
    <message numerus="yes">
        <source>{number} and 1 more¦{number} and {count} more</source>
        <translation>
            <numerusform>{number} e un altro</numerusform>
            <numerusform>{number} e altri {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 change¦{count} changes</source>
        <translation>
            <numerusform>{count} modifica</numerusform>
            <numerusform>{count} modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make 1 &amp;change¦Make {count} &amp;changes</source>
        <translation>
            <numerusform>Esegui {count} &amp;modifica</numerusform>
            <numerusform>Esegui {count} &amp;modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 difference. Which side is right?¦{count} differences. Which side is right?</source>
        <translation>
            <numerusform>{count} differenza. Quale versione è corretta?</numerusform>
            <numerusform>{count} differenze. Quale versione è corretta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave it &amp;as it is¦Leave {count} as they &amp;are</source>
        <translation>
            <numerusform>Lasciala &amp;così</numerusform>
            <numerusform>Lascia le {count} &amp;così</numerusform>
        </translation>
    </message>
    <message>
        <source>several with this name</source>
        <translation>più di uno con questo nome</translation>
    </message>
    <message>
        <source>looked up once the PBX is reachable</source>
        <translation>verrà cercato appena il PBX è raggiungibile</translation>
    </message>
    <message numerus="yes">
        <source>Copy, leave 1 name open¦Copy, leave {count} names open</source>
        <translation>
            <numerusform>Copia, lascia aperto {count} nome</numerusform>
            <numerusform>Copia, lascia aperti {count} nomi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel read¦{count} channels read</source>
        <translation>
            <numerusform>{count} canale letto</numerusform>
            <numerusform>{count} canali letti</numerusform>
        </translation>
    </message>
    <message>
        <source>Members pick up conversations themselves.</source>
        <translation>I membri prendono in carico le conversazioni da soli.</translation>
    </message>
    <message>
        <source>This type of workbook is read without its number formats: a + or a zero that only the format shows is missing. Check the numbers, or save it as .xlsx.</source>
        <translation>Questo tipo di cartella di lavoro viene letto senza i formati dei numeri: un + o uno zero mostrato solo dal formato manca. Controllare i numeri, o salvarla come .xlsx.</translation>
    </message>
    <message>
        <source>Type the domain of the website that gets the code, for example www.example.com.</source>
        <translation>Digitare il dominio del sito web che riceverà il codice, ad esempio www.example.com.</translation>
    </message>
    <message>
        <source>A change to “{name}” is already under way, or its outcome is not known yet. Nothing was sent.</source>
        <translation>Una modifica di “{name}” è già in corso, o il suo esito non è ancora noto. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>“{name}” was changed as intended: read back from {pbx}.</source>
        <translation>“{name}” è stato modificato come previsto: riletto da {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is already as intended. Nothing was sent.</source>
        <translation>“{name}” è già su {pbx} come previsto. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: {pbx} still has it as it was before.</source>
        <translation>“{name}” non è stato modificato: {pbx} lo ha ancora come prima.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was changed: {pbx} could not be read.</source>
        <translation>Non si può dire se “{name}” sia stato modificato: {pbx} non è leggibile.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”; it could not be read back.</source>
        <translation>{pbx} ha accettato la modifica di “{name}”; non è stato possibile rileggerla.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”, but not everything is as intended.</source>
        <translation>{pbx} ha accettato la modifica di “{name}”, ma non tutto è come previsto.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is as intended; whether the keys arrived cannot be checked.</source>
        <translation>“{name}” è come previsto su {pbx}; non si può verificare se le chiavi siano arrivate.</translation>
    </message>
    <message>
        <source>Watch its connection to the provider: if it is lost, type the keys again.</source>
        <translation>Controllare la connessione con il provider: se cade, digitare di nuovo le chiavi.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was deleted: {pbx} could not be read.</source>
        <translation>Non si può dire se “{name}” sia stato eliminato: {pbx} non è leggibile.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>La modifica di “{name}” è stata inviata a {pbx}, ma non è arrivata una risposta chiara.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}” as it was before; it may yet carry out the change.</source>
        <translation>{pbx} ha ancora “{name}” come prima; potrebbe ancora eseguire la modifica.</translation>
    </message>
    <message>
        <source>The deletion of “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>L&apos;eliminazione di “{name}” è stata inviata a {pbx}, ma non è arrivata una risposta chiara.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}”; it may yet carry out the deletion.</source>
        <translation>{pbx} ha ancora “{name}”; potrebbe ancora eseguire l&apos;eliminazione.</translation>
    </message>
    <message>
        <source>The name is missing; it says which channel is meant.</source>
        <translation>Manca il nome, che dice di quale canale si tratta.</translation>
    </message>
    <message>
        <source>The rows above the column names were left out: lines {lines}.</source>
        <translation>Le righe sopra i nomi delle colonne sono state tralasciate: righe {lines}.</translation>
    </message>
    <message>
        <source>The list of sites must be a list in square brackets, one object per site.</source>
        <translation>L&apos;elenco di sedi deve essere un elenco tra parentesi quadre, un oggetto per sede.</translation>
    </message>
    <message>
        <source>This PBX is in another row, too: {lines}.</source>
        <translation>Questo PBX è anche in un&apos;altra riga: {lines}.</translation>
    </message>
    <message>
        <source>This name is in another row, too: {lines}.</source>
        <translation>Questo nome è anche in un&apos;altra riga: {lines}.</translation>
    </message>
    <message>
        <source>This cell has {count} characters; at most {limit} are allowed.</source>
        <translation>Questa cella ha {count} caratteri; il massimo è {limit}.</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a list of sites: write env:NAME or keyring:SERVICE/USER.</source>
        <translation>Un Client Secret non va in un elenco di sedi: scrivere env:NAME o keyring:SERVICE/USER.</translation>
    </message>
    <message>
        <source>This cell is struck through. Clear it, or delete the row.</source>
        <translation>Questa cella è barrata. Svuotarla o eliminare la riga.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: present, absent, leave.</source>
        <translation>“{value}” non è present, absent o leave.</translation>
    </message>
    <message>
        <source>A channel connects the PBX to one account at one provider.</source>
        <translation>Un canale collega il PBX a un account presso un provider.</translation>
    </message>
    <message>
        <source>“{extension}” is beside the number. Is it where the messages go?</source>
        <translation>“{extension}” è accanto al numero. È lì che vanno i messaggi?</translation>
    </message>
    <message>
        <source>{provider} cannot find the number, page or account.</source>
        <translation>{provider} non trova il numero, la pagina o l&apos;account.</translation>
    </message>
    <message>
        <source>{provider} does not accept this type of file.</source>
        <translation>{provider} non accetta questo tipo di file.</translation>
    </message>
    <message>
        <source>{pbx} gives no reason.</source>
        <translation>{pbx} non indica un motivo.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. The account has 1 number.¦{provider} accepts these keys. The account has {count} numbers.</source>
        <translation>
            <numerusform>{provider} accetta queste chiavi. L&apos;account ha {count} numero.</numerusform>
            <numerusform>{provider} accetta queste chiavi. L&apos;account ha {count} numeri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. Account “{account}”, 1 number.¦{provider} accepts these keys. Account “{account}”, {count} numbers.</source>
        <translation>
            <numerusform>{provider} accetta queste chiavi. Account “{account}”, {count} numero.</numerusform>
            <numerusform>{provider} accetta queste chiavi. Account “{account}”, {count} numeri.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a type that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>Questa cartella di lavoro ha una password, o è di un tipo non leggibile. Aprirla in un foglio di calcolo e salvarla come .xlsx senza password.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells, only charts.</source>
        <translation>La cartella di lavoro non ha fogli con celle, solo grafici.</translation>
    </message>
    <message>
        <source>The workbook has a password. Open it in a spreadsheet and save it without one.</source>
        <translation>La cartella di lavoro ha una password. Aprirla in un foglio di calcolo e salvarla senza.</translation>
    </message>
    <message>
        <source>The file needs more memory than a table with {limit} rows, or is damaged.</source>
        <translation>Il file richiede più memoria di una tabella di {limit} righe, o è danneggiato.</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table with {limit} rows.</source>
        <translation>La lettura del file richiede più tempo di una tabella di {limit} righe.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>Impossibile leggere il file ({why}).</translation>
    </message>
    <message>
        <source>The destination is taken from the text.</source>
        <translation>La destinazione è presa dal testo.</translation>
    </message>
    <message>
        <source>A spreadsheet could not calculate this cell (“{value}”). Correct it there, or enter the value.</source>
        <translation>Un foglio di calcolo non ha potuto calcolare questa cella (“{value}”). Correggerla nel foglio, o inserire il valore.</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one separately.</source>
        <translation>Questa riga appartiene a una seconda tabella, che inizia alla riga {line}. Importarla separatamente.</translation>
    </message>
    <message>
        <source>The file claims to be {encoding}, but is not.</source>
        <translation>Il file dichiara di essere {encoding}, ma non lo è.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Il file supera {limit} MB.</translation>
    </message>
    <message>
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation>Queste celle sono formule senza risultato: {cells}. Aprire la cartella di lavoro in un foglio di calcolo e salvarla.</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>I fogli nascosti non vengono letti: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>1 text is partly struck through; that part is left out.¦{count} texts are partly struck through; those parts are left out.</source>
        <translation>
            <numerusform>{count} testo è barrato in parte; quella parte viene tralasciata.</numerusform>
            <numerusform>{count} testi sono barrati in parte; quelle parti vengono tralasciate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>La cartella di lavoro ha molte più parti di una tabella.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table with {limit} rows.</source>
        <translation>Decompressa, la cartella di lavoro supera di molto una tabella di {limit} righe.</translation>
    </message>
    <message>
        <source>The workbook is compressed far more than a table can be.</source>
        <translation>La cartella di lavoro è compressa molto più di quanto possa esserlo una tabella.</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>La cartella di lavoro ha molti più stili, testi o nomi di una tabella.</translation>
    </message>
    <message>
        <source>This note in the data folder may not be from this program. Nothing was deleted.</source>
        <translation>Non è certo che questa annotazione nella cartella dati sia di questo programma. Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>To delete them, use “What this computer knows”.</source>
        <translation>Per eliminarli usare “Che cosa sa questo computer”.</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set, or is empty.</source>
        <translation>La variabile d&apos;ambiente {name} non è impostata, o è vuota.</translation>
    </message>
    <message>
        <source>“{reference}” was not allowed.</source>
        <translation>“{reference}” non è stato consentito.</translation>
    </message>
    <message>
        <source>No environment variable can have such a name. If this is the value itself, put plain: in front of it.</source>
        <translation>Nessuna variabile d&apos;ambiente può avere questo nome. Se è il valore stesso, anteporre plain:.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Il portachiavi ha negato l&apos;accesso.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Il portachiavi non ha risposto.</translation>
    </message>
    <message>
        <source>The keyring cannot store a secret of this size.</source>
        <translation>Il portachiavi non può conservare un segreto di queste dimensioni.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>Il portachiavi ha dato errore ({kind}).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Sbloccarlo e riprovare.</translation>
    </message>
    <message>
        <source>Open it again from the start page to see its status.</source>
        <translation>Riaprirlo dalla pagina iniziale per vederne lo stato.</translation>
    </message>
    <message>
        <source>Your entries were not saved: the channel “{name}” was created in the meantime.</source>
        <translation>I dati inseriti non sono stati salvati: il canale “{name}” è stato creato nel frattempo.</translation>
    </message>
    <message>
        <source>Your entries were not saved: “{name}” was changed elsewhere in the meantime.</source>
        <translation>I dati inseriti non sono stati salvati: “{name}” è stato modificato altrove nel frattempo.</translation>
    </message>
    <message>
        <source>Nothing is written there. Give a folder of your own with --data-dir DIR, or take ownership of it.</source>
        <translation>Lì non viene scritto nulla. Indicare una cartella propria con --data-dir DIR, o diventarne proprietario.</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({why}).</source>
        <translation>Impossibile scrivere nella cartella dati ({why}).</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit. Free some space, or choose another folder with --data-dir.</source>
        <translation>I dati inseriti restano solo fino alla chiusura. Liberare spazio, o scegliere un&apos;altra cartella con --data-dir.</translation>
    </message>
    <message>
        <source>The file with this computer&apos;s channels was damaged; it was kept as {file}.</source>
        <translation>Il file dei canali di questo computer era danneggiato; è stato conservato come {file}.</translation>
    </message>
    <message>
        <source>There is no backup, so the list starts empty. Check the PBX before you create a channel again.</source>
        <translation>Non c&apos;è una copia di backup, quindi l&apos;elenco è vuoto. Controllare il PBX prima di creare di nuovo un canale.</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>La cartella dati {folder} appartiene a un altro account.</translation>
    </message>
    <message>
        <source>Everyone on this computer can write to the data folder {folder}.</source>
        <translation>Chiunque su questo computer può scrivere nella cartella dati {folder}.</translation>
    </message>
    <message>
        <source>Other accounts of the group {group} can write to the data folder {folder}.</source>
        <translation>Altri account del gruppo {group} possono scrivere nella cartella dati {folder}.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Installare la versione più recente. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The backup of {date} is used; anything done since then is missing. Check the PBX first.</source>
        <translation>Viene usato il backup del {date}; manca quanto fatto dopo. Controllare prima il PBX.</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read. Nothing was sent.</source>
        <translation>I segreti di “{name}” non si sono potuti leggere. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Le chiavi di “{name}” non sono nel portachiavi di questo computer. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the Account page.</source>
        <translation>Aprire il canale e inserirle di nuovo nella pagina dell&apos;account.</translation>
    </message>
    <message>
        <source>Another program changed a secret of “{name}” in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Un altro programma ha modificato un segreto di “{name}” nel portachiavi di questo computer. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Open it and check or enter the marked secret.</source>
        <translation>Aprirlo e controllare o inserire il segreto contrassegnato.</translation>
    </message>
    <message>
        <source>This channel&apos;s data in the data folder is damaged.</source>
        <translation>I dati di questo canale nella cartella dati sono danneggiati.</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Impronta del certificato</translation>
    </message>
    <message>
        <source>PBX login</source>
        <translation>Dati di accesso al PBX</translation>
    </message>
    <message>
        <source>only until you quit: the keyring did not accept it</source>
        <translation>solo fino alla chiusura: il portachiavi non l&apos;ha accettato</translation>
    </message>
    <message>
        <source>only until you quit: the keyring has not stored it yet</source>
        <translation>solo fino alla chiusura: il portachiavi non l&apos;ha ancora salvato</translation>
    </message>
    <message>
        <source>no longer in the keyring</source>
        <translation>non più nel portachiavi</translation>
    </message>
    <message>
        <source>still to be deleted from the keyring</source>
        <translation>ancora da eliminare dal portachiavi</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring is locked</source>
        <translation>non si è potuto eliminare: il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring does not answer</source>
        <translation>non si è potuto eliminare: il portachiavi non risponde</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring refused</source>
        <translation>non si è potuto eliminare: il portachiavi ha negato l&apos;accesso</translation>
    </message>
    <message>
        <source>could not be deleted: there is no keyring</source>
        <translation>non si è potuto eliminare: non c&apos;è un portachiavi</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring failed</source>
        <translation>non si è potuto eliminare: il portachiavi ha dato errore</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>inviato al PBX, {when}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>in attesa di invio</translation>
    </message>
    <message>
        <source>trusted since {when}</source>
        <translation>attendibile dal {when}</translation>
    </message>
    <message>
        <source>kept since {when}</source>
        <translation>conservato dal {when}</translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>Impossibile scrivere il file ({why}).</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Scegliere un&apos;altra cartella, o liberare spazio su disco.</translation>
    </message>
    <message>
        <source>another program has this file open; close it there and try again</source>
        <translation>un altro programma ha aperto questo file; chiuderlo in quel programma e riprovare</translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 done¦{done} of {count} done</source>
        <translation>
            <numerusform>{done} di {count} completato</numerusform>
            <numerusform>{done} di {count} completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel checked¦{count} channels checked</source>
        <translation>
            <numerusform>{count} canale controllato</numerusform>
            <numerusform>{count} canali controllati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 deleted secret is still in the keyring: {why}¦{count} deleted secrets are still in the keyring: {why}</source>
        <translation>
            <numerusform>{count} segreto eliminato è ancora nel portachiavi: {why}</numerusform>
            <numerusform>{count} segreti eliminati sono ancora nel portachiavi: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is open or has changed since, and stays in the list.¦{count} channels are open or have changed since, and stay in the list.</source>
        <translation>
            <numerusform>“{name}” è aperto o è cambiato nel frattempo, e resta nell&apos;elenco.</numerusform>
            <numerusform>{count} canali sono aperti o sono cambiati nel frattempo, e restano nell&apos;elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create {count}</source>
        <translation>
            <numerusform>&amp;Crea</numerusform>
            <numerusform>&amp;Crea {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create all {count}</source>
        <translation>
            <numerusform>&amp;Crea</numerusform>
            <numerusform>&amp;Crea tutti i {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the &amp;sheet…¦Save all {count} &amp;sheets…</source>
        <translation>
            <numerusform>&amp;Salva la scheda…</numerusform>
            <numerusform>&amp;Salva tutte le {count} schede…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and 1 more¦and {count} more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was deleted on this computer.¦{count} channels were deleted on this computer.</source>
        <translation>
            <numerusform>{count} canale è stato eliminato su questo computer.</numerusform>
            <numerusform>{count} canali sono stati eliminati su questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>Il PBX</translation>
    </message>
    <message numerus="yes">
        <source>{numbers}, 1 with a destination¦{numbers}, {count} with a destination</source>
        <translation>
            <numerusform>{numbers}, {count} con destinazione</numerusform>
            <numerusform>{numbers}, {count} con destinazione</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto l&apos;ultima volta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message numerus="yes">
        <source>1 channel file was written.¦{count} channel files were written.</source>
        <translation>
            <numerusform>{count} file di canale è stato scritto.</numerusform>
            <numerusform>{count} file di canale sono stati scritti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 key does not look right; the Account page says why.¦{count} keys do not look right; the Account page says why.</source>
        <translation>
            <numerusform>{count} chiave non sembra corretta; la pagina dell&apos;account dice perché.</numerusform>
            <numerusform>{count} chiavi non sembrano corrette; la pagina dell&apos;account dice perché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was imported.¦{count} channels were imported.</source>
        <translation>
            <numerusform>{count} canale è stato importato.</numerusform>
            <numerusform>{count} canali sono stati importati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Unlock the keyring and delete 1 secret¦&amp;Unlock the keyring and delete {count} secrets</source>
        <translation>
            <numerusform>&amp;Sblocca il portachiavi ed elimina {count} segreto</numerusform>
            <numerusform>&amp;Sblocca il portachiavi ed elimina {count} segreti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel¦{count} channels</source>
        <translation>
            <numerusform>{count} canale</numerusform>
            <numerusform>{count} canali</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier webhook address</source>
        <translation>Indirizzo precedente del webhook</translation>
    </message>
    <message numerus="yes">
        <source>{pbx} is reachable. 1 channel is waiting.¦{pbx} is reachable. {count} channels are waiting.</source>
        <translation>
            <numerusform>{pbx} è raggiungibile. {count} canale è in attesa.</numerusform>
            <numerusform>{pbx} è raggiungibile. {count} canali sono in attesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel¦Creating channel {number} of {count}</source>
        <translation>
            <numerusform>Creazione del canale</numerusform>
            <numerusform>Creazione del canale {number} di {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel on {pbx}¦Creating channel {number} of {count} on {pbx}</source>
        <translation>
            <numerusform>Creazione del canale su {pbx}</numerusform>
            <numerusform>Creazione del canale {number} di {count} su {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thing is missing¦{count} things are missing</source>
        <translation>
            <numerusform>Manca una cosa</numerusform>
            <numerusform>Mancano {count} cose</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX chosen yet</source>
        <translation>Nessun PBX scelto</translation>
    </message>
    <message>
        <source>{pbx} is reachable</source>
        <translation>{pbx} è raggiungibile</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message numerus="yes">
        <source>1 sheet was saved.¦{count} sheets were saved.</source>
        <translation>
            <numerusform>{count} scheda è stata salvata.</numerusform>
            <numerusform>{count} schede sono state salvate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Keys are missing</source>
        <translation>Mancano le chiavi</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Pronto da creare</translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Certificato da confrontare</translation>
    </message>
    <message>
        <source>Refused by the PBX</source>
        <translation>Rifiutato dal PBX</translation>
    </message>
    <message>
        <source>Checking what happened</source>
        <translation>Verifica in corso</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>In creazione</translation>
    </message>
    <message>
        <source>Created, not connected</source>
        <translation>Creato, non connesso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Waiting for PBX</source>
        <translation>In attesa del PBX</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Digita le chiavi</translation>
    </message>
    <message>
        <source>&amp;Create it now</source>
        <translation>&amp;Crea ora</translation>
    </message>
    <message>
        <source>Compare the &amp;certificate</source>
        <translation>Confronta il &amp;certificato</translation>
    </message>
    <message>
        <source>Fi&amp;x it</source>
        <translation>Co&amp;rreggi</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Verifica ora</translation>
    </message>
    <message>
        <source>Check &amp;keys…</source>
        <translation>Controlla le c&amp;hiavi…</translation>
    </message>
    <message>
        <source>Next step: &amp;webhook URL</source>
        <translation>Passaggio successivo: &amp;webhook</translation>
    </message>
    <message>
        <source>It was ready, but one of its keys is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Era pronto, ma una delle sue chiavi non è più nel portachiavi di questo computer. Digitarla di nuovo.</translation>
    </message>
    <message>
        <source>{pbx} could not be reached; nothing was sent. Create it on site.</source>
        <translation>{pbx} non era raggiungibile; non è stato inviato nulla. Crearlo sul posto.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first; nothing was sent.</source>
        <translation>Il certificato di {pbx} va prima confrontato; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} right now, by another window or command. Nothing else is sent in the meantime.</source>
        <translation>Viene inviato a {pbx} in questo momento da un&apos;altra finestra o comando. Nel frattempo non viene inviato altro.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but no clear answer came back. Press “Look now” to search the PBX for it; nothing is sent until that is clear.</source>
        <translation>È stato inviato a {pbx}, ma non è arrivata una risposta chiara. Premere “Verifica ora” per cercarlo sul PBX; non viene inviato nulla finché non è chiaro.</translation>
    </message>
    <message>
        <source>Lines {numbers}</source>
        <translation>Righe {numbers}</translation>
    </message>
    <message>
        <source>To fix: {names}</source>
        <translation>Da correggere: {names}</translation>
    </message>
    <message>
        <source>Waiting for {pbx}</source>
        <translation>In attesa di {pbx}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Ancora nessun provider</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Riga {number}</translation>
    </message>
    <message>
        <source>Complete, not kept ready</source>
        <translation>Completo, non ancora tenuto pronto</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Manca: {names}</translation>
    </message>
    <message numerus="yes">
        <source>1 destination¦{count} destinations</source>
        <translation>
            <numerusform>{count} destinazione</numerusform>
            <numerusform>{count} destinazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>{pbx} was not reached</source>
        <translation>{pbx} non è stato raggiunto</translation>
    </message>
    <message>
        <source>Connection not known yet</source>
        <translation>Connessione non ancora nota</translation>
    </message>
    <message>
        <source>Che&amp;ck and create</source>
        <translation>Controlla e &amp;crea</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the {name}</source>
        <translation>C&amp;ontinua: {name}</translation>
    </message>
    <message>
        <source>Fi&amp;x line {number}</source>
        <translation>Co&amp;rreggi la riga {number}</translation>
    </message>
    <message numerus="yes">
        <source>Destination of 1 number¦Destination of {count} numbers</source>
        <translation>
            <numerusform>Destinazione di {count} numero</numerusform>
            <numerusform>Destinazione di {count} numeri</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of {pbx}</source>
        <translation>Certificato di {pbx}</translation>
    </message>
    <message>
        <source>Sent {when}, no clear answer</source>
        <translation>Inviato {when}, nessuna risposta chiara</translation>
    </message>
    <message>
        <source>By another window or command</source>
        <translation>Da un&apos;altra finestra o comando</translation>
    </message>
    <message>
        <source>Connected to {provider}</source>
        <translation>Connesso a {provider}</translation>
    </message>
    <message>
        <source>{provider} gives no reason</source>
        <translation>{provider} non indica un motivo</translation>
    </message>
    <message>
        <source>Not included in the PBX&apos;s plan</source>
        <translation>Non incluso nel piano del PBX</translation>
    </message>
    <message>
        <source>The PBX does not list it</source>
        <translation>Il PBX non lo elenca</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the destinations</source>
        <translation>C&amp;ontinua con le destinazioni</translation>
    </message>
    <message>
        <source>No longer in the keyring</source>
        <translation>Non più nel portachiavi</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Ancora nessun dato</translation>
    </message>
    <message numerus="yes">
        <source>1 other number¦{count} other numbers</source>
        <translation>
            <numerusform>{count} altro numero</numerusform>
            <numerusform>{count} altri numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 number¦&amp;Add {count} numbers</source>
        <translation>
            <numerusform>&amp;Aggiungi {count} numero</numerusform>
            <numerusform>&amp;Aggiungi {count} numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number¦{count} numbers</source>
        <translation>
            <numerusform>{count} numero</numerusform>
            <numerusform>{count} numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 page¦{count} pages</source>
        <translation>
            <numerusform>{count} pagina</numerusform>
            <numerusform>{count} pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 other page¦{count} other pages</source>
        <translation>
            <numerusform>{count} altra pagina</numerusform>
            <numerusform>{count} altre pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 page¦&amp;Add {count} pages</source>
        <translation>
            <numerusform>&amp;Aggiungi {count} pagina</numerusform>
            <numerusform>&amp;Aggiungi {count} pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Ancora nessuna pagina</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Ancora nessun numero</translation>
    </message>
    <message>
        <source>today, {clock}</source>
        <translation>oggi, {clock}</translation>
    </message>
    <message>
        <source>yesterday, {clock}</source>
        <translation>ieri, {clock}</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>visto {when}</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>ora raggiungibile</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>non ancora visto</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nome del canale</translation>
    </message>
    <message>
        <source>Webhook domain</source>
        <translation>Dominio del webhook</translation>
    </message>
    <message>
        <source>Close sessions</source>
        <translation>Chiusura delle sessioni</translation>
    </message>
    <message>
        <source>Days until a session is closed</source>
        <translation>Giorni fino alla chiusura di una sessione</translation>
    </message>
    <message>
        <source>Yeastar FQDN</source>
        <translation>FQDN Yeastar</translation>
    </message>
    <message>
        <source>Own domain (NAT)</source>
        <translation>Dominio proprio (NAT)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automaticamente</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back; the last twenty actions can be undone. Deleting in this list changes nothing on the PBX. A channel that you delete under “On the PBX” is gone there; it is kept in this list as a draft, and you can create it again.</source>
        <translation>Annulla (Ctrl+Z) lo ripristina; si possono annullare le ultime venti azioni. Eliminare in questo elenco non cambia nulla sul PBX. Un canale eliminato in “Sul PBX” là non c&apos;è più; resta in questo elenco come bozza e si può ricreare.</translation>
    </message>
    <message>
        <source>2 Dec 2026: API users end</source>
        <translation>2/12/2026: fine utenti API</translation>
    </message>
    <message>
        <source>API users have ended</source>
        <translation>Utenti API eliminati</translation>
    </message>
    <message>
        <source>{type}: {name}</source>
        <translation>{type}: {name}</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? Another column says “{more}”.</source>
        <translation>“{value}” è il primo numero di un intervallo? Un&apos;altra colonna indica “{more}”.</translation>
    </message>
    <message>
        <source>the access key and the secret key belong to different accounts</source>
        <translation>l&apos;Access Key e la Secret Key appartengono ad account diversi</translation>
    </message>
    <message numerus="yes">
        <source>It expires on {date}, in 1 hour. A system user&apos;s token does not expire.¦It expires on {date}, in {count} hours. A system user&apos;s token does not expire.</source>
        <translation>
            <numerusform>Scade il {date}, tra {count} ora. Il token di un utente di sistema non scade.</numerusform>
            <numerusform>Scade il {date}, tra {count} ore. Il token di un utente di sistema non scade.</numerusform>
        </translation>
    </message>
    <message>
        <source>the SID and the Secret belong to different keys</source>
        <translation>il SID e il Secret appartengono a chiavi diverse</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet “{sheet}”. Choose one of these: {sheets}.</source>
        <translation>La cartella di lavoro non ha un foglio visibile “{sheet}”. Sceglierne uno tra questi: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>1 number has another webhook at {provider}: set it¦{count} numbers have another webhook at {provider}: set it</source>
        <translation>
            <numerusform>{count} numero ha un altro webhook presso {provider}: impostarlo</numerusform>
            <numerusform>{count} numeri hanno un altro webhook presso {provider}: impostarlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, for its 1 number¦Yes, for its {count} numbers</source>
        <translation>
            <numerusform>Sì, per il suo numero ({count})</numerusform>
            <numerusform>Sì, per i suoi {count} numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set it for 1 number¦Set it for {count} numbers</source>
        <translation>
            <numerusform>Imposta per {count} numero</numerusform>
            <numerusform>Imposta per {count} numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 site¦{count} sites</source>
        <translation>
            <numerusform>{count} sede</numerusform>
            <numerusform>{count} sedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 problem¦{count} problems</source>
        <translation>
            <numerusform>{count} problema</numerusform>
            <numerusform>{count} problemi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for 1 secret of this computer: {which}. Give it?¦The plan asks for {count} secrets of this computer: {which}. Give them?</source>
        <translation>
            <numerusform>Il piano chiede {count} segreto a questo computer: {which}. Fornirlo?</numerusform>
            <numerusform>Il piano chiede {count} segreti a questo computer: {which}. Fornirli?</numerusform>
        </translation>
    </message>
    <message>
        <source>No, it is a national number</source>
        <translation>No, è un numero nazionale</translation>
    </message>
    <message>
        <source>No, use only the number</source>
        <translation>No, usa solo il numero</translation>
    </message>
    <message>
        <source>Keep it as entered</source>
        <translation>Mantieni come inserito</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>No, tralascialo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give it¦&amp;Give them</source>
        <translation>
            <numerusform>&amp;Fornisci</numerusform>
            <numerusform>&amp;Fornisci</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Consentito</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX did not say whether it is connected.</source>
        <translation>Il canale esiste, ma il PBX non ha indicato se è connesso.</translation>
    </message>
    <message numerus="yes">
        <source>1 done¦{count} done</source>
        <translation>
            <numerusform>{count} completato</numerusform>
            <numerusform>{count} completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the number a profile of its own¦Give the {count} numbers a profile of their own</source>
        <translation>
            <numerusform>Assegna al numero un profilo proprio</numerusform>
            <numerusform>Assegna ai {count} numeri un profilo proprio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others use this address, too. At {provider} it belongs to “{name}”, which serves 1 number, {own} of this channel.¦Others use this address, too. At {provider} it belongs to “{name}”, which serves {count} numbers, {own} of this channel.</source>
        <translation>
            <numerusform>Anche altri usano questo indirizzo. Presso {provider} appartiene a “{name}”, che serve {count} numero, {own} di questo canale.</numerusform>
            <numerusform>Anche altri usano questo indirizzo. Presso {provider} appartiene a “{name}”, che serve {count} numeri, {own} di questo canale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer 1 question first¦Answer {count} questions first</source>
        <translation>
            <numerusform>Prima rispondi a {count} domanda</numerusform>
            <numerusform>Prima rispondi a {count} domande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number still has the old address¦{count} numbers still have the old address</source>
        <translation>
            <numerusform>{count} numero ha ancora il vecchio indirizzo</numerusform>
            <numerusform>{count} numeri hanno ancora il vecchio indirizzo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to decide¦{count} to decide</source>
        <translation>
            <numerusform>{count} da decidere</numerusform>
            <numerusform>{count} da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 number to a new profile¦Move {count} numbers to a new profile</source>
        <translation>
            <numerusform>Sposta {count} numero in un nuovo profilo</numerusform>
            <numerusform>Sposta {count} numeri in un nuovo profilo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number is as it was before¦{count} numbers are as they were before</source>
        <translation>
            <numerusform>{count} numero è come prima</numerusform>
            <numerusform>{count} numeri sono come prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has the new address¦{count} numbers have the new address</source>
        <translation>
            <numerusform>{count} numero ha il nuovo indirizzo</numerusform>
            <numerusform>{count} numeri hanno il nuovo indirizzo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at 1 channel before it is sent: its cell says why.¦Look at {count} channels before they are sent: their cells say why.</source>
        <translation>
            <numerusform>Controllare {count} canale prima dell&apos;invio: la sua cella dice perché.</numerusform>
            <numerusform>Controllare {count} canali prima dell&apos;invio: le loro celle dicono perché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 entry of the file was not used:¦{count} entries of the files were not used, the first:</source>
        <translation>
            <numerusform>{count} dato del file non è stato usato:</numerusform>
            <numerusform>{count} dati dei file non sono stati usati, il primo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the channel itself is missing. Its PBX is not in this computer&apos;s list: go on, and check the login.</source>
        <translation>Al canale in sé non manca nulla. Il suo PBX non è nell&apos;elenco di questo computer: continuare e verificare i dati di accesso.</translation>
    </message>
    <message>
        <source>goes to {destination}</source>
        <translation>va a {destination}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>Destination of {number}</source>
        <translation>Destinazione di {number}</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Chi può scrivere da {number}</translation>
    </message>
    <message>
        <source>Spelling of {number}</source>
        <translation>Grafia di {number}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>same name, other number</source>
        <translation>stesso nome, altro numero</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>non esiste sull&apos;altro PBX</translation>
    </message>
    <message numerus="yes">
        <source>{same} of 1 name was found there.¦{same} of {count} names were found there.</source>
        <translation>
            <numerusform>{same} nome su {count} trovato sull&apos;altro PBX.</numerusform>
            <numerusform>{same} nomi su {count} trovati sull&apos;altro PBX.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in use: 1 message in the period shown.¦It is in use: {count} messages in the period shown.</source>
        <translation>
            <numerusform>È in uso: {count} messaggio nel periodo mostrato.</numerusform>
            <numerusform>È in uso: {count} messaggi nel periodo mostrato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same applies to 1 more number.¦The same applies to {count} more numbers.</source>
        <translation>
            <numerusform>Lo stesso vale per un altro numero ({count}).</numerusform>
            <numerusform>Lo stesso vale per altri {count} numeri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 minute without a message¦after {count} minutes without a message</source>
        <translation>
            <numerusform>dopo {count} minuto senza messaggi</numerusform>
            <numerusform>dopo {count} minuti senza messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 hour without a message¦after {count} hours without a message</source>
        <translation>
            <numerusform>dopo {count} ora senza messaggi</numerusform>
            <numerusform>dopo {count} ore senza messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of 1 channel¦{shown} of {count} channels</source>
        <translation>
            <numerusform>{shown} di {count} canale</numerusform>
            <numerusform>{shown} di {count} canali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue. Queues are never deleted from here.¦{count} message queues. Queues are never deleted from here.</source>
        <translation>
            <numerusform>{count} coda messaggi. Da qui una coda non viene mai eliminata.</numerusform>
            <numerusform>{count} code messaggi. Da qui una coda non viene mai eliminata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} knows 1 template of this account: its token and the account are right.¦{pbx} knows {count} templates of this account: its token and the account are right.</source>
        <translation>
            <numerusform>{pbx} conosce {count} modello di questo account: il token e l&apos;account sono corretti.</numerusform>
            <numerusform>{pbx} conosce {count} modelli di questo account: il token e l&apos;account sono corretti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this code on every page of the website, usually just before &lt;/body&gt;</source>
        <translation>Inserire questo codice in ogni pagina del sito web, di solito appena prima di &lt;/body&gt;</translation>
    </message>
    <message>
        <source>Open the website, write “Hello” in the chat, and check that it arrives.</source>
        <translation>Aprire il sito web, scrivere “Ciao” nella chat e verificare che arrivi.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Subscription has ended</source>
        <translation>L&apos;abbonamento è terminato</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>messages of today</source>
        <translation>messaggi di oggi</translation>
    </message>
    <message>
        <source>messages of yesterday</source>
        <translation>messaggi di ieri</translation>
    </message>
    <message>
        <source>messages of the last 7 days</source>
        <translation>messaggi degli ultimi 7 giorni</translation>
    </message>
    <message>
        <source>messages of the last 30 days</source>
        <translation>messaggi degli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>messages of this month</source>
        <translation>messaggi di questo mese</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>tutti i messaggi</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live chat</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>&amp;Aggiungi riga</translation>
    </message>
    <message>
        <source>Add a ran&amp;ge of numbers…</source>
        <translation>A&amp;ggiungi un intervallo di numeri…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importa da un file…</translation>
    </message>
    <message>
        <source>&amp;Fetch from the provider…</source>
        <translation>&amp;Recupera dal provider…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Esporta in un file…</translation>
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation>&amp;Rimuovi righe</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I&amp;ncolla</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Svuota ce&amp;lle</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Ricopia in &amp;basso</translation>
    </message>
    <message>
        <source>Set the desti&amp;nation…</source>
        <translation>Imposta la &amp;destinazione…</translation>
    </message>
    <message>
        <source>Set the &amp;members…</source>
        <translation>Imposta i &amp;membri…</translation>
    </message>
    <message>
        <source>Num&amp;bers in E.164 format</source>
        <translation>Numeri in &amp;formato E.164</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Selezi&amp;ona tutto</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Tro&amp;va</translation>
    </message>
    <message>
        <source>Onl&amp;y lines with problems</source>
        <translation>Solo righe con &amp;problemi</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Problema s&amp;uccessivo</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problem&amp;a precedente</translation>
    </message>
    <message>
        <source>S&amp;how the column of types</source>
        <translation>Mostra la colonna dei tip&amp;i</translation>
    </message>
    <message>
        <source>&amp;Original order of the lines</source>
        <translation>Ordine originale delle rig&amp;he</translation>
    </message>
    <message>
        <source>&amp;Keep the order shown</source>
        <translation>&amp;Mantieni l&apos;ordine mostrato</translation>
    </message>
    <message numerus="yes">
        <source>1 line pasted.¦{count} lines pasted.</source>
        <translation>
            <numerusform>{count} riga incollata.</numerusform>
            <numerusform>{count} righe incollate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number was reformatted: {before} became {after}. Press Ctrl+Z to undo.¦{count} numbers were reformatted, for example {before} to {after}. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>{count} numero è stato riformattato: {before} è diventato {after}. Premere Ctrl+Z per annullare.</numerusform>
            <numerusform>{count} numeri sono stati riformattati, ad esempio {before} in {after}. Premere Ctrl+Z per annullare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste 1 line¦Paste {count} lines</source>
        <translation>
            <numerusform>Incolla {count} riga</numerusform>
            <numerusform>Incolla {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into 1 line¦Paste into {count} lines</source>
        <translation>
            <numerusform>Incolla in {count} riga</numerusform>
            <numerusform>Incolla in {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line changed.¦{count} lines changed.</source>
        <translation>
            <numerusform>{count} riga modificata.</numerusform>
            <numerusform>{count} righe modificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line copied.¦{count} lines copied.</source>
        <translation>
            <numerusform>{count} riga copiata.</numerusform>
            <numerusform>{count} righe copiate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number: {first}¦{count} numbers: {first} … {last}</source>
        <translation>
            <numerusform>1 numero: {first}</numerusform>
            <numerusform>{count} numeri: {first} … {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to 1 number go to¦Messages to {count} numbers go to</source>
        <translation>
            <numerusform>I messaggi a {count} numero vanno a</numerusform>
            <numerusform>I messaggi a {count} numeri vanno a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the destination of 1 line¦Set the destination of {count} lines</source>
        <translation>
            <numerusform>Imposta la destinazione di {count} riga</numerusform>
            <numerusform>Imposta la destinazione di {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear 1 line¦Clear {count} lines</source>
        <translation>
            <numerusform>Svuota {count} riga</numerusform>
            <numerusform>Svuota {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill 1 line¦Fill {count} lines</source>
        <translation>
            <numerusform>Riempi {count} riga</numerusform>
            <numerusform>Riempi {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who may write from 1 number¦Who may write from {count} numbers</source>
        <translation>
            <numerusform>Chi può scrivere da {count} numero</numerusform>
            <numerusform>Chi può scrivere da {count} numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E.164 format in 1 line¦E.164 format in {count} lines</source>
        <translation>
            <numerusform>Formato E.164 in {count} riga</numerusform>
            <numerusform>Formato E.164 in {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort 1 line¦Sort {count} lines</source>
        <translation>
            <numerusform>Ordina {count} riga</numerusform>
            <numerusform>Ordina {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the members of 1 line¦Set the members of {count} lines</source>
        <translation>
            <numerusform>Imposta i membri di {count} riga</numerusform>
            <numerusform>Imposta i membri di {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add 1 number¦Add {count} numbers</source>
        <translation>
            <numerusform>Aggiungi {count} numero</numerusform>
            <numerusform>Aggiungi {count} numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 line¦Move {count} lines</source>
        <translation>
            <numerusform>Sposta {count} riga</numerusform>
            <numerusform>Sposta {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number read, {ticked} ticked¦{count} numbers read, {ticked} ticked</source>
        <translation>
            <numerusform>{count} numero letto, spuntati: {ticked}</numerusform>
            <numerusform>{count} numeri letti, spuntati: {ticked}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line left out¦{count} lines left out</source>
        <translation>
            <numerusform>{count} riga tralasciata</numerusform>
            <numerusform>{count} righe tralasciate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1, skip {open}¦&amp;Add {count}, skip {open}</source>
        <translation>
            <numerusform>&amp;Aggiungi {count}, tralascia {open}</numerusform>
            <numerusform>&amp;Aggiungi {count}, tralascia {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also add the line with a problem, to fix it in the table¦Also add the {count} lines with problems, to fix them in the table</source>
        <translation>
            <numerusform>Aggiungi anche la riga con problemi, per correggerla nella tabella</numerusform>
            <numerusform>Aggiungi anche le {count} righe con problemi, per correggerle nella tabella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line to decide¦{count} lines to decide</source>
        <translation>
            <numerusform>{count} riga da decidere</numerusform>
            <numerusform>{count} righe da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has no country code.¦{count} numbers have no country code.</source>
        <translation>
            <numerusform>{count} numero non ha il prefisso internazionale.</numerusform>
            <numerusform>{count} numeri non hanno il prefisso internazionale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem is skipped¦{count} with problems are skipped</source>
        <translation>
            <numerusform>{count} con problemi viene tralasciata</numerusform>
            <numerusform>{count} con problemi vengono tralasciate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 reformatted¦{count} reformatted</source>
        <translation>
            <numerusform>{count} riformattato</numerusform>
            <numerusform>{count} riformattati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names its own destination and keeps it.¦{count} lines name their own destination and keep it.</source>
        <translation>
            <numerusform>{count} riga indica la propria destinazione e la mantiene.</numerusform>
            <numerusform>{count} righe indicano la propria destinazione e la mantengono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove 1 line¦Remove {count} lines</source>
        <translation>
            <numerusform>Rimuovi {count} riga</numerusform>
            <numerusform>Rimuovi {count} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (group)</source>
        <translation>{name} (gruppo)</translation>
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation>{name} (organizzazione)</translation>
    </message>
    <message numerus="yes">
        <source>{name} added, 1 chosen¦{name} added, {count} chosen</source>
        <translation>
            <numerusform>{name} aggiunto, {count} scelto</numerusform>
            <numerusform>{name} aggiunto, {count} scelti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed, 1 chosen¦{name} removed, {count} chosen</source>
        <translation>
            <numerusform>{name} rimosso, {count} scelto</numerusform>
            <numerusform>{name} rimosso, {count} scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Interni</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>message queue</source>
        <translation>coda messaggi</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>third-party platform</source>
        <translation>piattaforma di terze parti</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organizzazione</translation>
    </message>
    <message numerus="yes">
        <source>1 more: keep typing¦{count} more: keep typing</source>
        <translation>
            <numerusform>{count} altro: continuare a digitare</numerusform>
            <numerusform>{count} altri: continuare a digitare</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever &amp;answers first</source>
        <translation>Chi risponde per &amp;primo</translation>
    </message>
    <message>
        <source>Further messages then go to that person.</source>
        <translation>I messaggi successivi vanno poi a quella persona.</translation>
    </message>
    <message>
        <source>Whoever presses “&amp;Pick up”</source>
        <translation>Chi preme “&amp;Pick up”</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>&amp;Nessuno</translation>
    </message>
    <message>
        <source>No one can take it over; it stays with all members.</source>
        <translation>Nessuno può prenderla in carico; resta a tutti i membri.</translation>
    </message>
    <message numerus="yes">
        <source>1 member¦{count} members</source>
        <translation>
            <numerusform>{count} membro</numerusform>
            <numerusform>{count} membri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem¦{count} with problems</source>
        <translation>
            <numerusform>{count} con problemi</numerusform>
            <numerusform>{count} con problemi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 complete¦{count} complete</source>
        <translation>
            <numerusform>{count} completo</numerusform>
            <numerusform>{count} completi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 without destination¦{count} without destination</source>
        <translation>
            <numerusform>{count} senza destinazione</numerusform>
            <numerusform>{count} senza destinazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 shown¦{count} shown</source>
        <translation>
            <numerusform>{count} mostrato</numerusform>
            <numerusform>{count} mostrati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 selected¦{count} selected</source>
        <translation>
            <numerusform>{count} selezionato</numerusform>
            <numerusform>{count} selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 duplicate¦{count} duplicates</source>
        <translation>
            <numerusform>{count} duplicato</numerusform>
            <numerusform>{count} duplicati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line imported. Press Ctrl+Z to undo.¦{count} lines imported. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>{count} riga importata. Premere Ctrl+Z per annullare.</numerusform>
            <numerusform>{count} righe importate. Premere Ctrl+Z per annullare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import 1 line¦Import {count} lines</source>
        <translation>
            <numerusform>Importa {count} riga</numerusform>
            <numerusform>Importa {count} righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line exported to {file}.¦{count} lines exported to {file}.</source>
        <translation>
            <numerusform>{count} riga esportata in {file}.</numerusform>
            <numerusform>{count} righe esportate in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder. The table is unchanged.</source>
        <translation>Scegliere un&apos;altra cartella. La tabella è invariata.</translation>
    </message>
    <message numerus="yes">
        <source>1 matches.¦{count} match. Keep typing, or choose one with the arrow keys.</source>
        <translation>
            <numerusform>{count} corrisponde.</numerusform>
            <numerusform>{count} corrispondono. Continuare a digitare, o sceglierne uno con i tasti freccia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} refused line {line}.¦{pbx} refused {count} lines; the first is line {line}.</source>
        <translation>
            <numerusform>{pbx} ha rifiutato la riga {line}.</numerusform>
            <numerusform>{pbx} ha rifiutato {count} righe; la prima è la riga {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message per second¦{count} messages per second</source>
        <translation>
            <numerusform>{count} messaggio al secondo</numerusform>
            <numerusform>{count} messaggi al secondo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 day without a message¦after {count} days without a message</source>
        <translation>
            <numerusform>dopo {count} giorno senza messaggi</numerusform>
            <numerusform>dopo {count} giorni senza messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and 1 more¦… and {count} more</source>
        <translation>
            <numerusform>… e un altro</numerusform>
            <numerusform>… e altri {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} did not give the ID of the page “{found}”. Nothing was added; enter the ID.</source>
        <translation>{provider} non ha indicato l&apos;ID della pagina “{found}”. Non è stato aggiunto nulla; inserire l&apos;ID.</translation>
    </message>
    <message>
        <source>{provider} named no page for this token. Nothing was added.</source>
        <translation>{provider} non ha indicato alcuna pagina per questo token. Non è stato aggiunto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>1 refused¦{count} refused</source>
        <translation>
            <numerusform>{count} rifiutato</numerusform>
            <numerusform>{count} rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 extension¦{count} extensions</source>
        <translation>
            <numerusform>{count} interno</numerusform>
            <numerusform>{count} interni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue¦{count} message queues</source>
        <translation>
            <numerusform>{count} coda messaggi</numerusform>
            <numerusform>{count} code messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group¦{count} groups</source>
        <translation>
            <numerusform>{count} gruppo</numerusform>
            <numerusform>{count} gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through 1 channel¦Looked through {count} channels</source>
        <translation>
            <numerusform>{count} canale esaminato</numerusform>
            <numerusform>{count} canali esaminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked once.¦Looked {count} times.</source>
        <translation>
            <numerusform>Controllato una volta.</numerusform>
            <numerusform>Controllato {count} volte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value, in line {places}; not used¦{count} different values, in lines {places}; none was used</source>
        <translation>
            <numerusform>{count} valore, alla riga {places}; non usato</numerusform>
            <numerusform>{count} valori diversi, alle righe {places}; nessuno usato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} · see also line {lines}¦{where} · see also lines {lines}</source>
        <translation>
            <numerusform>{where} · vedi anche la riga {lines}</numerusform>
            <numerusform>{where} · vedi anche le righe {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 address¦{count} addresses</source>
        <translation>
            <numerusform>{count} indirizzo</numerusform>
            <numerusform>{count} indirizzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value¦{count} values</source>
        <translation>
            <numerusform>{count} valore</numerusform>
            <numerusform>{count} valori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 hidden behind dots¦{count} hidden behind dots</source>
        <translation>
            <numerusform>{count} nascosto da punti</numerusform>
            <numerusform>{count} nascosti da punti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 old or for testing¦{count} old or for testing</source>
        <translation>
            <numerusform>{count} vecchio o di prova</numerusform>
            <numerusform>{count} vecchi o di prova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 attachment¦{count} attachments</source>
        <translation>
            <numerusform>1 allegato</numerusform>
            <numerusform>{count} allegati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} and 1 more¦{labels} and {count} more</source>
        <translation>
            <numerusform>{labels} e un altro</numerusform>
            <numerusform>{labels} e altri {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The program ran into an internal error ({kind}). Your entries are kept. Try again; the log in the data folder has the details.</source>
        <translation>Il programma ha riscontrato un errore interno ({kind}). I dati inseriti restano. Riprovare; il registro nella cartella dati contiene i dettagli.</translation>
    </message>
</context>
</TS>
