<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is already open with this data folder; its window is now in front.</source>
        <translation>Message Channel Wizard ist mit diesem Datenordner schon offen; sein Fenster liegt jetzt vorn.</translation>
    </message>
    <message>
        <source>Message Channel Wizard is already open with this data folder (process {number}) but does not respond. Wait until it does, or end that process and start again. Nothing was changed.</source>
        <translation>Message Channel Wizard ist mit diesem Datenordner schon offen (Prozess {number}) und antwortet nicht. Warten Sie, bis es antwortet, oder beenden Sie diesen Prozess und starten Sie das Programm neu. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>Aus dem Quelltext</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Datenordner: {folder}</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>Daten&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Nach &amp;Updates suchen</translation>
    </message>
    <message>
        <source>Licences of the components of this program</source>
        <translation>Lizenzen der Bestandteile dieses Programms</translation>
    </message>
    <message>
        <source>They are listed in the packages; packaging/notices.py creates the list.</source>
        <translation>Sie stehen in den Paketen: packaging/notices.py erzeugt die Liste.</translation>
    </message>
    <message>
        <source>Copied. It contains no address, name or key.</source>
        <translation>Kopiert. Darin steht keine Adresse, kein Name und kein Schlüssel.</translation>
    </message>
    <message>
        <source>Version {version} is available: {notes}</source>
        <translation>Version {version} ist verfügbar: {notes}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>{address} wird abgefragt …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account at the provider</source>
        <translation>Ihr Konto beim Anbieter</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>Na&amp;me des Kanals</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Wird im Portal der Telefonanlage und deren Benutzern angezeigt.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. Demo: nothing is stored.</source>
        <translation>Geben Sie ein, was Sie von {provider} bekommen haben. Demo: nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. On this computer, keys are stored only in the keyring.</source>
        <translation>Geben Sie ein, was Sie von {provider} bekommen haben. Auf diesem Computer werden Zugangsdaten nur im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>{pbx} already has a channel with this name (ID {id}). Choose another name.</source>
        <translation>{pbx} hat schon einen Kanal mit diesem Namen (ID {id}). Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The keys entered for the previous provider were deleted from this computer&apos;s keyring. As long as this window is open, they come back if you choose that provider again.</source>
        <translation>Die Zugangsdaten, die Sie für den vorigen Anbieter eingegeben hatten, wurden aus dem Schlüsselbund dieses Computers gelöscht. Solange dieses Fenster offen ist, kommen sie wieder, wenn Sie diesen Anbieter erneut wählen.</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Zugangsdaten werden aus dem Schlüsselbund dieses Computers gelesen…</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>E-Mail wird gelesen…</translation>
    </message>
    <message>
        <source>It is kept only until you quit.</source>
        <translation>Er bleibt nur erhalten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>You typed it here, but it is no longer in the keyring. Type it again.</source>
        <translation>Sie haben diesen Wert hier eingegeben, er ist aber nicht mehr im Schlüsselbund. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The value you typed here could not be read. Type it again.</source>
        <translation>Der hier eingegebene Wert konnte nicht gelesen werden. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>Ihr Konto bei {provider}</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>„{name}“ verwenden</translation>
    </message>
    <message>
        <source>This name is free on {pbx}.</source>
        <translation>Dieser Name ist auf {pbx} frei.</translation>
    </message>
    <message>
        <source>Leave it empt&amp;y</source>
        <translation>L&amp;eer lassen</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>Ein anderes Programm hat diesen Wert im Schlüsselbund geändert. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The provider refused these keys ({reason}). Channel {id} already exists: compare the keys with the provider&apos;s portal and correct them in the PBX portal.</source>
        <translation>Der Anbieter hat diese Zugangsdaten abgelehnt ({reason}). Kanal {id} existiert schon: Vergleichen Sie die Zugangsdaten mit dem Portal des Anbieters und korrigieren Sie sie im Portal der Telefonanlage.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
    <message>
        <source>“{name}” was saved as a draft.</source>
        <translation>„{name}“ wurde als Entwurf gespeichert.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>CardLine</name>
    <message>
        <source>Copy webhook</source>
        <translation>Webhook kopieren</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
    <message>
        <source>The certificate was &amp;renewed…</source>
        <translation>Das Zertifikat wurde e&amp;rneuert…</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust it</source>
        <translation>Fingerabdrücke stimmen überein: ve&amp;rtrauen</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Für den Administrator kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Something else may be answering for {pbx}</source>
        <translation>Möglicherweise antwortet etwas anderes anstelle von {pbx}</translation>
    </message>
    <message>
        <source>Is this still {pbx}?</source>
        <translation>Ist das noch {pbx}?</translation>
    </message>
    <message>
        <source>First connection: is this really {pbx}?</source>
        <translation>Erste Verbindung: Ist das wirklich {pbx}?</translation>
    </message>
    <message>
        <source>It cannot be confirmed that this is the trusted certificate: {why}. Compare this fingerprint with the one the PBX administrator sees in the browser. Nothing was sent.</source>
        <translation>Es lässt sich nicht bestätigen, dass dies das vertrauenswürdige Zertifikat ist: {why}. Vergleichen Sie diesen Fingerabdruck mit dem, den der Administrator der Telefonanlage im Browser sieht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for it: {unasked}. This computer does not trust the one shown ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>Es ist nicht klar, ob dafür schon einem anderen Zertifikat vertraut wird: {unasked}. Dem jetzt angezeigten vertraut dieser Computer nicht ({why}). Vergleichen Sie diesen Fingerabdruck mit dem, den der Administrator der Telefonanlage im Browser sieht, bevor Sie ihm vertrauen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate yet ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>Dieser Computer vertraut dem Zertifikat noch nicht ({why}). Vergleichen Sie diesen Fingerabdruck mit dem, den der Administrator der Telefonanlage im Browser sieht, und vertrauen Sie dann genau diesem Zertifikat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>An authority this computer trusts used to vouch for {host}, but no longer does ({why}). Nothing was sent.</source>
        <translation>Bisher bürgte für {host} eine Zertifizierungsstelle, der dieser Computer vertraut; jetzt nicht mehr ({why}). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the trusted one. Nothing was sent.</source>
        <translation>{host} zeigt ein anderes Zertifikat als das vertrauenswürdige. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} zeigt ein anderes Zertifikat als das, dem am {day} vertraut wurde. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>Wurde die Telefonanlage getauscht oder hat sie ein neues Zertifikat, vergleichen Sie den Fingerabdruck mit dem, den ihr Administrator sieht.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>Datenordner und Schlüsselbund dieses Computers nennen verschiedene Zertifikate für {host}: Einer von beiden wurde verändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>You trusted</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt angezeigt</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to: {subject}</source>
        <translation>Ausgestellt für: {subject}</translation>
    </message>
    <message>
        <source>Valid: {start} to {end}</source>
        <translation>Gültig: {start} bis {end}</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>Fingerabdrücke stimmen überein: ve&amp;rtrauen und senden</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>{name} – Change</source>
        <translation>{name} – Ändern</translation>
    </message>
    <message>
        <source>ID {id} on {pbx} · {provider}, which cannot be changed</source>
        <translation>ID {id} auf {pbx} · {provider}, nicht änderbar</translation>
    </message>
    <message>
        <source>&amp;Name and options</source>
        <translation>&amp;Name und Optionen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Zugangsdaten</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;ummern</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Leave it &amp;as it is</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Keep {theirs} from &amp;the PBX</source>
        <translation>{theirs} von &amp;der Anlage behalten</translation>
    </message>
    <message>
        <source>Watching its connection to the provider…</source>
        <translation>Die Verbindung mit dem Anbieter wird beobachtet…</translation>
    </message>
    <message>
        <source>Your change and theirs do not overlap: both are kept.</source>
        <translation>Ihre Änderung und die andere überschneiden sich nicht: Beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost after the change. Type the keys again.</source>
        <translation>Nach der Änderung ging die Verbindung mit dem Anbieter verloren. Geben Sie die Zugangsdaten erneut ein.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Change {mine}, keep {theirs} from &amp;the PBX</source>
        <translation>{mine} ändern, {theirs} von &amp;der Anlage behalten</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Wird geändert und zurückgelesen…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A change is being sent. Wait for its outcome.</source>
        <translation>Eine Änderung wird gerade gesendet. Warten Sie das Ergebnis ab.</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Channel na&amp;me</source>
        <translation>Na&amp;me des Kanals</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Wird im Portal der Telefonanlage und deren Benutzern angezeigt.</translation>
    </message>
    <message>
        <source>This program does not know the provider: its keys stay on the PBX.</source>
        <translation>Dieses Programm kennt den Anbieter nicht: Seine Zugangsdaten bleiben auf der Telefonanlage.</translation>
    </message>
    <message>
        <source>These keys are on this computer. They go along with every change.</source>
        <translation>Diese Zugangsdaten sind auf diesem Computer. Sie werden bei jeder Änderung mitgesendet.</translation>
    </message>
    <message>
        <source>Its keys are on the PBX and not on this computer, and cannot be read from there. Type them here to send them along.</source>
        <translation>Die Zugangsdaten sind auf der Telefonanlage und nicht auf diesem Computer; dort lassen sie sich nicht auslesen. Geben Sie sie hier ein, um sie mitzusenden.</translation>
    </message>
</context>
<context>
    <name>ChangeReview</name>
    <message>
        <source>&amp;Look now</source>
        <translation>Jetzt nach&amp;sehen</translation>
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
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>Zugangsda&amp;ten eingeben</translation>
    </message>
    <message>
        <source>Change &amp;without keys</source>
        <translation>&amp;Ohne Zugangsdaten ändern</translation>
    </message>
    <message>
        <source>On the PBX now</source>
        <translation>Jetzt auf der Anlage</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Ihre Änderung</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Als Sie ihn öffneten</translation>
    </message>
    <message>
        <source>Take &amp;all from the PBX</source>
        <translation>Alles von der Anlage ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Keep all of &amp;your changes</source>
        <translation>Alle &amp;eigenen Änderungen behalten</translation>
    </message>
    <message>
        <source>Comparing the numbers…</source>
        <translation>Nummern werden verglichen…</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out. To change the provider, create a new channel, with a new webhook URL and no sessions, and delete this one.</source>
        <translation>Alles andere bleibt, wie es ist, und wird mitgesendet, denn es ist nicht bekannt, ob die Telefonanlage Weggelassenes behalten würde. Um den Anbieter zu wechseln, legen Sie einen neuen Kanal an, mit neuer Webhook-URL und ohne Sitzungen, und löschen diesen.</translation>
    </message>
    <message>
        <source>Which changes do you want to keep?</source>
        <translation>Welche Änderungen sollen gelten?</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Take back: {what}</source>
        <translation>Zurücknehmen: {what}</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Neuer Kanal</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Create all that are waiting</source>
        <translation>Alle wartenden &amp;anlegen</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Nach diesem a&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export with &amp;keys…</source>
        <translation>Mit &amp;Zugangsdaten exportieren…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
</context>
<context>
    <name>ChannelActs</name>
    <message>
        <source>Reading the channel…</source>
        <translation>Kanal wird gelesen…</translation>
    </message>
    <message>
        <source>The channel with this ID in your list is a different one: its webhook URL is not the same.</source>
        <translation>Der Kanal mit dieser ID in Ihrer Liste ist ein anderer: Seine Webhook-URL weicht ab.</translation>
    </message>
    <message>
        <source>This computer knows no other PBX yet. Add one first.</source>
        <translation>Dieser Computer kennt noch keine andere Telefonanlage. Fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}. It is kept here as a draft, so you can create it again.</source>
        <translation>„{name}“ wurde auf {pbx} gelöscht. Er bleibt hier als Entwurf, um ihn neu anzulegen.</translation>
    </message>
    <message>
        <source>“{name}” is in your list, without its keys.</source>
        <translation>„{name}“ ist in Ihrer Liste, ohne Zugangsdaten.</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Add it to keep its numbers, options and checklist here, and to compare them with the PBX. Its keys stay on the PBX; you are asked for them only where they are needed: for a change, a copy, the webhook.</source>
        <translation>Übernehmen Sie ihn, um seine Nummern, Optionen und Checkliste hier zu haben und mit der Anlage zu vergleichen. Seine Zugangsdaten bleiben auf der Anlage; nach ihnen wird nur gefragt, wo sie nötig sind: für eine Änderung, eine Kopie, den Webhook.</translation>
    </message>
    <message>
        <source>Open its &amp;checklist</source>
        <translation>&amp;Checkliste öffnen</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <translation>{name} ist nicht verbunden</translation>
    </message>
    <message>
        <source>Not in the list on this computer.</source>
        <translation>Nicht in der Liste dieses Computers.</translation>
    </message>
    <message>
        <source>In the list on this computer since {when}.</source>
        <translation>In der Liste dieses Computers seit {when}.</translation>
    </message>
</context>
<context>
    <name>ChannelFiles</name>
    <message>
        <source>Import channel files</source>
        <translation>Kanaldateien importieren</translation>
    </message>
    <message>
        <source>Channel files</source>
        <translation>Kanaldateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Channel files, e-mails and tables</source>
        <translation>Kanaldateien, E-Mails und Tabellen</translation>
    </message>
    <message>
        <source>Reading the channel files…</source>
        <translation>Kanaldateien werden gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export channels</source>
        <translation>Kanäle exportieren</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in it: add them or leave them out, and export again.</source>
        <translation>Die Nummern aus der E-Mail sind nicht enthalten: Übernehmen Sie sie oder lassen Sie sie weg, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>History of created channels</source>
        <translation>Verlauf der angelegten Kanäle</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>The history was written.</source>
        <translation>Der Verlauf wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ChannelPane</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Cop&amp;y webhook URL</source>
        <translation>Webhook-URL kop&amp;ieren</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Check the &amp;keys</source>
        <translation>&amp;Zugangsdaten prüfen</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>connecting to {provider}…</source>
        <translation>wird mit {provider} verbunden…</translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>Verbindung mit dem Anbieter wird hergestellt…</translation>
    </message>
    <message>
        <source>connected to {provider}</source>
        <translation>mit {provider} verbunden</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>Nach dem Anlegen des Kanals lässt sich der Anbieter nicht mehr wechseln.</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>Typ oder Anbieter suchen</translation>
    </message>
    <message>
        <source>Which type of channel?</source>
        <translation>Welcher Kanaltyp?</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>Live chat…</source>
        <translation>Live-Chat…</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>A chat window on a website. No account, no keys.</source>
        <translation>Ein Chatfenster auf einer Website. Kein Konto, keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>A live chat is created on the PBX right away: connect to the PBX first.</source>
        <translation>Ein Live-Chat wird sofort auf der Telefonanlage angelegt: Stellen Sie zuerst die Verbindung zu ihr her.</translation>
    </message>
    <message>
        <source>Press Enter to choose {name}.</source>
        <translation>Enter wählt {name}.</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. For a provider that supports the PBX&apos;s SMS API, choose General.</source>
        <translation>Kein Anbieter heißt „{typed}“. Für einen Anbieter, der die SMS-API der Telefonanlage unterstützt, wählen Sie „General“.</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>ChannelsTable</name>
    <message>
        <source>Channels on this computer</source>
        <translation>Kanäle auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Preview: {theme}, {colour}, {style}</source>
        <translation>Vorschau: {theme}, {colour}, {style}</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Hallo.</translation>
    </message>
    <message>
        <source>Are you open?</source>
        <translation>Haben Sie geöffnet?</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Saved as you tick.</source>
        <translation>Beim Abhaken gespeichert.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>ChosenChannels</name>
    <message>
        <source>“{name}” was created as a copy.</source>
        <translation>„{name}“ wurde als Kopie angelegt.</translation>
    </message>
</context>
<context>
    <name>ClientSecret</name>
    <message>
        <source>Cleared because the address has changed: a Client Secret belongs to one PBX only.</source>
        <translation>Geleert, weil sich die Adresse geändert hat: Ein Client Secret gehört nur zu einer Telefonanlage.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up.</source>
        <translation>Das Client Secret konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>From this computer&apos;s keyring.</source>
        <translation>Aus dem Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Das Client Secret bleibt nur erhalten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the correct one.</source>
        <translation>Ein anderes Programm hat das Client Secret im Schlüsselbund dieses Computers geändert. Testen Sie es so, wie es jetzt ist, oder geben Sie das richtige ein.</translation>
    </message>
    <message>
        <source>It was saved here, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Es war hier gespeichert, ist aber nicht mehr im Schlüsselbund dieses Computers. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>Das Client Secret der vorigen Client ID ({ids}) wurde aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>Das Client Secret konnte nicht gelesen werden. Geben Sie es ein.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Plain numbers are IDs on the PBX</source>
        <translation>Reine Zahlen sind IDs auf der Anlage</translation>
    </message>
    <message>
        <source>Otherwise a plain number in the destination column is an extension number.</source>
        <translation>Sonst ist eine reine Zahl in der Zielspalte die Nummer einer Nebenstelle.</translation>
    </message>
    <message>
        <source>A row has the column names</source>
        <translation>Eine Zeile enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>nicht in dieser Tabelle</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare “{name}”</source>
        <translation>„{name}“ vergleichen</translation>
    </message>
    <message>
        <source>On the PBX</source>
        <translation>Auf der Anlage</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Kommt hierher</translation>
    </message>
    <message>
        <source>Goes to the PBX</source>
        <translation>Geht zur Anlage</translation>
    </message>
    <message>
        <source>Stays different</source>
        <translation>Bleibt verschieden</translation>
    </message>
    <message>
        <source>All as on the &amp;PBX</source>
        <translation>Alles wie auf der &amp;Anlage</translation>
    </message>
    <message>
        <source>All as on this &amp;computer</source>
        <translation>Alles wie auf diesem Com&amp;puter</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>ID {id} on {pbx}, read {time}</source>
        <translation>ID {id} auf {pbx}, gelesen um {time}</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Keys are not compared.</source>
        <translation>Zugangsdaten werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Keys are not compared. Those kept on this computer are sent along.</source>
        <translation>Zugangsdaten werden nicht verglichen. Soweit sie hier vorliegen, werden sie mitgesendet.</translation>
    </message>
    <message>
        <source>The numbers are in a different order on the PBX.</source>
        <translation>Die Nummern stehen auf der Anlage in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The PBX does not report: {names}.</source>
        <translation>Die Telefonanlage teilt nicht mit: {names}.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}, leave {leave}</source>
        <translation>{send} &amp;senden, {take} übernehmen, {leave} lassen</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}</source>
        <translation>{send} &amp;senden, {take} übernehmen</translation>
    </message>
    <message>
        <source>&amp;Send {send}, leave {leave}</source>
        <translation>{send} &amp;senden, {leave} lassen</translation>
    </message>
    <message>
        <source>&amp;Send {send}</source>
        <translation>{send} &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Take over {take}, leave {leave}</source>
        <translation>{take} über&amp;nehmen, {leave} lassen</translation>
    </message>
    <message>
        <source>&amp;Take over {take}</source>
        <translation>{take} über&amp;nehmen</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Wird geändert und zurückgelesen…</translation>
    </message>
    <message>
        <source>Nothing has been changed on the PBX.</source>
        <translation>Auf der Telefonanlage wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ConnectionOutcome</name>
    <message>
        <source>Send the &amp;keys unencrypted</source>
        <translation>Zugangsdaten &amp;unverschlüsselt senden</translation>
    </message>
    <message>
        <source>Prepare &amp;without the PBX</source>
        <translation>&amp;Ohne die Telefonanlage vorbereiten</translation>
    </message>
    <message>
        <source>Answer this first: compare the fingerprint, or prepare the channel without the PBX.</source>
        <translation>Beantworten Sie zuerst dies: Vergleichen Sie den Fingerabdruck oder bereiten Sie den Kanal ohne die Telefonanlage vor.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>Modell {model}, Firmware {firmware}, Seriennummer {serial}</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <translation>Verbunden mit {name}</translation>
    </message>
    <message>
        <source>Connected to the PBX</source>
        <translation>Mit der Telefonanlage verbunden</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate has to be compared first.</source>
        <translation>Es wurde nichts gesendet: Das Zertifikat muss zuerst verglichen werden.</translation>
    </message>
    <message>
        <source>You can still prepare the channel: press Next again, and create it once the PBX is reachable.</source>
        <translation>Sie können den Kanal trotzdem vorbereiten: Klicken Sie noch einmal auf „Weiter“ und legen Sie ihn an, sobald die Anlage erreichbar ist.</translation>
    </message>
    <message>
        <source>&amp;Log in anyway</source>
        <translation>&amp;Trotzdem anmelden</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Nicht verbunden. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy “{name}” to another PBX</source>
        <translation>„{name}“ auf eine andere Telefonanlage kopieren</translation>
    </message>
    <message>
        <source>Take its &amp;numbers along; they belong to this PBX</source>
        <translation>&amp;Nummern mitnehmen; sie gehören zu dieser Telefonanlage</translation>
    </message>
    <message>
        <source>Take its &amp;keys along; the other PBX may have its own account</source>
        <translation>&amp;Zugangsdaten mitnehmen; die andere Telefonanlage hat vielleicht ein eigenes Konto</translation>
    </message>
    <message>
        <source>&amp;To which PBX</source>
        <translation>&amp;Auf welche Telefonanlage</translation>
    </message>
    <message>
        <source>Na&amp;me there</source>
        <translation>Na&amp;me dort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Destinations and members</source>
        <translation>Ziele und Mitglieder</translation>
    </message>
    <message>
        <source>The copy is a draft. Nothing is sent.</source>
        <translation>Die Kopie ist ein Entwurf. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Reading its lists…</source>
        <translation>Listen der Anlage werden gelesen…</translation>
    </message>
    <message>
        <source>Its lists were read just now.</source>
        <translation>Die Listen der Anlage wurden gerade gelesen.</translation>
    </message>
    <message>
        <source>{name}, there</source>
        <translation>{name}, dort</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Copy to {pbx}</source>
        <translation>Auf {pbx} kopieren</translation>
    </message>
    <message>
        <source>“{name}” was copied to {pbx} as a draft.</source>
        <translation>„{name}“ wurde als Entwurf auf {pbx} kopiert.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>The program ran into an internal error. Your entries are kept, and you can continue.</source>
        <translation>Im Programm ist ein interner Fehler aufgetreten. Ihre Eingaben bleiben erhalten, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>If a channel was being created at that moment, check in the PBX portal under Messaging &gt; Message Channel whether it exists before you create it again. If the error happens again, copy the report and send it to support: it shows where in the program it happened and contains nothing you typed.</source>
        <translation>Falls in diesem Moment ein Kanal angelegt wurde, prüfen Sie im Portal der Telefonanlage unter Messaging &gt; Message Channel, ob er existiert, bevor Sie ihn noch einmal anlegen. Tritt der Fehler wieder auf, kopieren Sie den Bericht und senden Sie ihn an den Support: Er zeigt, wo im Programm es geschah, und enthält nichts, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Be&amp;richt kopieren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CreatedPart</name>
    <message>
        <source>This step ticks itself when the first message arrives.</source>
        <translation>Dieser Schritt hakt sich selbst ab, sobald die erste Nachricht ankommt.</translation>
    </message>
    <message>
        <source>First message received {time}</source>
        <translation>Erste Nachricht um {time} empfangen</translation>
    </message>
</context>
<context>
    <name>CreatingView</name>
    <message>
        <source>Creating the channel</source>
        <translation>Der Kanal wird angelegt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Connecting to {pbx}</source>
        <translation>Verbindung mit {pbx} wird hergestellt</translation>
    </message>
    <message>
        <source>Connected to {pbx}</source>
        <translation>Mit {pbx} verbunden</translation>
    </message>
    <message>
        <source>Looking for a channel with this name</source>
        <translation>Suche nach einem Kanal dieses Namens</translation>
    </message>
    <message>
        <source>No channel with this name there yet</source>
        <translation>Noch kein Kanal dieses Namens dort</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>„{name}“ mit {numbers} wird angelegt</translation>
    </message>
    <message>
        <source>The PBX accepted “{name}”</source>
        <translation>Die Anlage hat „{name}“ angenommen</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>still waiting, {seconds} s</source>
        <translation>wartet noch, {seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete from the PBX</source>
        <translation>Auf der Telefonanlage löschen</translation>
    </message>
    <message>
        <source>Delete “{name}” from {pbx}?</source>
        <translation>„{name}“ auf {pbx} löschen?</translation>
    </message>
    <message>
        <source>created elsewhere</source>
        <translation>anderswo angelegt</translation>
    </message>
    <message>
        <source>ID {id} · {provider}</source>
        <translation>ID {id} · {provider}</translation>
    </message>
    <message>
        <source>What stops working</source>
        <translation>Was nicht mehr funktioniert</translation>
    </message>
    <message>
        <source>Messages to {number} no longer reach {destination}.</source>
        <translation>Nachrichten an {number} erreichen {destination} nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody can write from these numbers any more.</source>
        <translation>Niemand kann mehr von diesen Nummern schreiben.</translation>
    </message>
    <message>
        <source>Its webhook URL stops working; the provider keeps calling it until you remove it there.</source>
        <translation>Die Webhook-URL wird ungültig; der Anbieter ruft sie weiter auf, bis sie dort entfernt wird.</translation>
    </message>
    <message>
        <source>Name, numbers, options and keys stay on this computer, so you can create it again. A new channel gets a new webhook URL.</source>
        <translation>Name, Nummern, Optionen und Zugangsdaten bleiben auf diesem Computer, damit Sie ihn neu anlegen können. Ein neuer Kanal bekommt eine neue Webhook-URL.</translation>
    </message>
    <message>
        <source>Name, numbers and options stay on this computer, so you can create it again. Keys do not: this computer does not have them. A new channel gets a new webhook URL.</source>
        <translation>Name, Nummern und Optionen bleiben auf diesem Computer, damit Sie ihn neu anlegen können. Zugangsdaten nicht: Dieser Computer hat sie nicht. Ein neuer Kanal bekommt eine neue Webhook-URL.</translation>
    </message>
    <message>
        <source>The name matches.</source>
        <translation>Der Name stimmt.</translation>
    </message>
    <message>
        <source>That is not its name. Capital and small letters matter.</source>
        <translation>So heißt er nicht. Groß- und Kleinschreibung beachten.</translation>
    </message>
    <message>
        <source>Deleting, and checking that it is gone…</source>
        <translation>Wird gelöscht; danach wird geprüft, ob der Kanal weg ist…</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was erhalten bleibt</translation>
    </message>
    <message>
        <source>Type its name to delete it</source>
        <translation>Geben Sie zum Löschen den Namen ein</translation>
    </message>
    <message>
        <source>&amp;Delete from the PBX</source>
        <translation>Auf der Anlage &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>{count} of {whole} characters, right so far</source>
        <translation>{count} von {whole} Zeichen, bisher richtig</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
    <message>
        <source>“{name}” was deleted on this computer.</source>
        <translation>„{name}“ wurde auf diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed on the PBX.</source>
        <translation>Auf der Telefonanlage wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>What would be changed</source>
        <translation>Was geändert würde</translation>
    </message>
    <message>
        <source>Send the &amp;keys, too</source>
        <translation>Auch die &amp;Zugangsdaten senden</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>ID {id} on the PBX</source>
        <translation>ID {id} auf der Anlage</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Keys cannot be compared; they are left as they are.</source>
        <translation>Zugangsdaten lassen sich nicht vergleichen; sie bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate the channel</source>
        <translation>Kanal duplizieren</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Name der Kopie</translation>
    </message>
    <message>
        <source>Copy the &amp;keys too (same provider account)</source>
        <translation>Auch die &amp;Zugangsdaten kopieren (dasselbe Konto beim Anbieter)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Paste them from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add numbers on the PBX later.</source>
        <translation>Fügen Sie sie aus einer Tabelle oder E-Mail ein, importieren Sie eine Datei oder geben Sie sie einzeln ein. Sie können die Tabelle auch leer lassen und Nummern später auf der Anlage ergänzen.</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Seiten einfügen</translation>
    </message>
    <message>
        <source>Paste their IDs from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add pages on the PBX later.</source>
        <translation>Fügen Sie ihre IDs aus einer Tabelle oder E-Mail ein, importieren Sie eine Datei oder geben Sie sie einzeln ein. Sie können die Tabelle auch leer lassen und Seiten später auf der Anlage ergänzen.</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>&amp;Send again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Jetzt nach&amp;sehen</translation>
    </message>
    <message>
        <source>Your entries are kept.</source>
        <translation>Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>&amp;Keiner davon</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Zurück zur &amp;Prüfung</translation>
    </message>
    <message>
        <source>How this can end</source>
        <translation>Wie das ausgehen kann</translation>
    </message>
    <message>
        <source>If the channel is there, you go on with its ID. If it is not, you can create it again. If it cannot be settled, you see what was found and decide yourself.</source>
        <translation>Ist der Kanal da, geht es mit seiner ID weiter. Ist er nicht da, können Sie ihn noch einmal anlegen. Lässt es sich nicht klären, sehen Sie, was gefunden wurde, und entscheiden selbst.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Wenn Sie dieses Fenster schließen, wird das Ergebnis auf der Anlage nachgesehen, und die Startseite teilt es Ihnen mit.</translation>
    </message>
    <message>
        <source>It is “{name}”, ID {id}</source>
        <translation>Es ist „{name}“, ID {id}</translation>
    </message>
    <message>
        <source>It is the one with the ID {id}</source>
        <translation>Es ist der mit der ID {id}</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Numbers at {provider}</source>
        <translation>Nummern bei {provider}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Ticks stay while you search.</source>
        <translation>Beim Suchen bleiben die Häkchen erhalten.</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Alle gehen an</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Anderswo verwendet</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>No SMS</source>
        <translation>Keine SMS</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
        <source>Reading from {provider}… {count}</source>
        <translation>Von {provider} wird gelesen… {count}</translation>
    </message>
    <message>
        <source>This account has no numbers. They may be in a subaccount, or not bought yet.</source>
        <translation>Dieses Konto hat keine Nummern. Vielleicht sind sie in einem Unterkonto oder noch nicht gekauft.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>„{name}“ verwenden</translation>
    </message>
    <message>
        <source>Tick what you want to add. Nothing was added.</source>
        <translation>Haken Sie an, was hinzugefügt werden soll. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>{number} is already in line {line}.</source>
        <translation>{number} steht schon in Zeile {line}.</translation>
    </message>
    <message>
        <source>{number} has another Phone Number ID: {id}. If you use it, that takes the place of the one on the Account page.</source>
        <translation>{number} hat eine andere Phone Number ID: {id}. Wenn Sie die Nummer verwenden, ersetzt diese ID die auf der Seite „Konto“.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number, name or current use</source>
        <translation>Nummer, Name oder aktuelle Nutzung</translation>
    </message>
    <message>
        <source>For all that you tick. You can change each one later.</source>
        <translation>Gilt für alle angehakten. Jede lässt sich danach ändern.</translation>
    </message>
    <message>
        <source>This only reads. Nothing is changed at {provider}.</source>
        <translation>Es wird nur gelesen. Bei {provider} wird nichts geändert.</translation>
    </message>
    <message>
        <source>{number}: its messages go to {used} now. You can add the number; nothing changes there until you set the webhook.</source>
        <translation>{number}: Nachrichten gehen jetzt an {used}. Sie können die Nummer hinzufügen; dort ändert sich nichts, bis Sie den Webhook eintragen.</translation>
    </message>
    <message>
        <source>{number} cannot take messages at {provider} as it is now.</source>
        <translation>{number} kann bei {provider} so, wie sie ist, keine Nachrichten empfangen.</translation>
    </message>
</context>
<context>
    <name>FetchedModel</name>
    <message>
        <source>Name at {provider}</source>
        <translation>Name bei {provider}</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messages now go to</source>
        <translation>Nachrichten gehen jetzt an</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Noch nirgendwohin</translation>
    </message>
    <message>
        <source>In your table, line {line}</source>
        <translation>In Ihrer Tabelle, Zeile {line}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>{count} von {wanted} Zeichen</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Sieht richtig aus.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Leerzeichen um den Wert wurden entfernt.</translation>
    </message>
    <message>
        <source>&amp;Keep it as entered</source>
        <translation>Wie eingegeben &amp;behalten</translation>
    </message>
    <message>
        <source>The value is used exactly as entered.</source>
        <translation>Der Wert wird genau so verwendet, wie er eingegeben wurde.</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>&amp;Dekodierten Wert verwenden</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>Der dekodierte Wert wird verwendet.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>  (optional)</source>
        <translation>  (optional)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo steht das?</translation>
    </message>
    <message>
        <source>Where do I find the {field}?</source>
        <translation>Wo finde ich {field}?</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Dieser Wert enthält typografische Anführungszeichen, wie E-Mail-Programme und Textverarbeitungen sie einsetzen. Vergleichen Sie ihn mit dem Portal.</translation>
    </message>
</context>
<context>
    <name>FilesOut</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
    <message>
        <source>Save an example of a list of sites</source>
        <translation>Beispiel einer Standortliste speichern</translation>
    </message>
    <message>
        <source>The example was saved: fill in a line for each PBX.</source>
        <translation>Das Beispiel wurde gespeichert: Füllen Sie eine Zeile je Telefonanlage aus.</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in table</source>
        <translation>In Tabelle suchen</translation>
    </message>
    <message>
        <source>Find by number, destination or member</source>
        <translation>Nach Nummer, Ziel oder Mitglied suchen</translation>
    </message>
    <message>
        <source>Find lines</source>
        <translation>Zeilen suchen</translation>
    </message>
</context>
<context>
    <name>FleetWindow</name>
    <message>
        <source>Many sites</source>
        <translation>Viele Standorte</translation>
    </message>
    <message>
        <source>Find a site</source>
        <translation>Standort suchen</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Plan wird gelesen…</translation>
    </message>
    <message>
        <source>What is under way is finished first; nothing new is started.</source>
        <translation>Laufende Vorgänge werden zu Ende geführt; neue werden nicht begonnen.</translation>
    </message>
    <message>
        <source>S&amp;top after these</source>
        <translation>Nach diesen a&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Choose a cell to see what would be done there.</source>
        <translation>Wählen Sie eine Zelle, um zu sehen, was dort geschehen würde.</translation>
    </message>
    <message>
        <source>What is under way is finished first. Close again to stop at once.</source>
        <translation>Laufende Vorgänge werden zuerst zu Ende geführt. Schließen Sie noch einmal, um sie abzubrechen.</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Nicht klar</translation>
    </message>
    <message>
        <source>Two with this name</source>
        <translation>Zwei mit diesem Namen</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Zu korrigieren</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not found there</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Keep ready</source>
        <translation>Bereit&amp;halten</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>&amp;Noch einen anlegen</translation>
    </message>
    <message>
        <source>&amp;Try to create now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over of “{name}”, ID {id}</source>
        <translation>Übergabe von „{name}“, ID {id}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>Installed b&amp;y</source>
        <translation>&amp;Installiert von</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Was bei {provider} noch zu tun ist</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Für die Unterlagen des Kunden: was eingerichtet wurde, wohin Nachrichten gehen und was noch zu tun ist. Es enthält keinen Schlüssel, kein Passwort und kein Token.</translation>
    </message>
    <message>
        <source>&amp;Save hand-over sheet…</source>
        <translation>Übergabe&amp;blatt speichern…</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <translation>Übergabeblatt speichern</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
</context>
<context>
    <name>HeadBox</name>
    <message>
        <source>Tick all that are shown</source>
        <translation>Alle angezeigten anhaken</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>F1 opens this window, Escape closes it. It follows the pages of the wizard.</source>
        <translation>F1 öffnet dieses Fenster, Esc schließt es. Es folgt den Seiten des Assistenten.</translation>
    </message>
    <message>
        <source>Where do I find “{field}” at {provider}?</source>
        <translation>Wo finde ich „{field}“ bei {provider}?</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Was bei {provider} noch zu tun ist</translation>
    </message>
    <message>
        <source>Checked on {date}: {page}</source>
        <translation>Geprüft am {date}: {page}</translation>
    </message>
    <message>
        <source>No public page confirms the labels. Closest page, read on {date}: {page}</source>
        <translation>Keine öffentliche Seite bestätigt die Bezeichnungen. Nächstliegende Seite, gelesen am {date}: {page}</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>&amp;PBXs</source>
        <translation>Telefon&amp;anlagen</translation>
    </message>
    <message>
        <source>On the P&amp;BX</source>
        <translation>Auf der An&amp;lage</translation>
    </message>
    <message>
        <source>Find a channel or number</source>
        <translation>Kanal oder Nummer suchen</translation>
    </message>
    <message>
        <source>Find channels</source>
        <translation>Kanäle suchen</translation>
    </message>
    <message>
        <source>Find by name, number, provider, PBX or status (Ctrl+F)</source>
        <translation>Nach Name, Nummer, Anbieter, Anlage oder Status suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find on the PBX</source>
        <translation>Auf der Anlage suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Neuer Kanal</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>New channel (Ctrl+N)</source>
        <translation>Neuer Kanal (Strg+N)</translation>
    </message>
</context>
<context>
    <name>HomeBoard</name>
    <message>
        <source>A channel is being created. Wait for the result, or close the window again: the result is then looked up on the PBX at the next start, and nothing is sent twice.</source>
        <translation>Ein Kanal wird gerade angelegt. Warten Sie das Ergebnis ab, oder schließen Sie das Fenster noch einmal: Dann wird beim nächsten Start auf der Telefonanlage nachgesehen, was daraus wurde, und nichts wird zweimal gesendet.</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Ka&amp;nal</translation>
    </message>
    <message>
        <source>&amp;Many sites…</source>
        <translation>Viele S&amp;tandorte…</translation>
    </message>
    <message>
        <source>PBXs as a &amp;list of sites, for Ansible…</source>
        <translation>Telefonanlagen als &amp;Standortliste, für Ansible…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;About, diagnostics…</source>
        <translation>Ü&amp;ber, Diagnose…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;History of created channels as CSV…</source>
        <translation>&amp;Verlauf der angelegten Kanäle als CSV…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Sort order</source>
        <translation>Sortie&amp;rung</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>&amp;What this computer knows…</source>
        <translation>&amp;Was dieser Computer weiß…</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <source>&amp;Help for this window</source>
        <translation>&amp;Hilfe zu diesem Fenster</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <translation>Kanal-ID</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>I&amp;D kopieren</translation>
    </message>
</context>
<context>
    <name>ImportDefaults</name>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>Nummern stammen aus</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Alle gehen an</translation>
    </message>
    <message>
        <source>Suggested because all other numbers are from there.</source>
        <translation>Vorgeschlagen, weil alle anderen Nummern von dort sind.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from {source}</source>
        <translation>Aus {source} importieren</translation>
    </message>
    <message>
        <source>{title} – {place} of {count}</source>
        <translation>{title} – {place} von {count}</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Nummern einfügen</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Zieltyp</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Seiten einfügen</translation>
    </message>
    <message>
        <source>None of these lines can be added as they are. Nothing was added.</source>
        <translation>Keine dieser Zeilen kann so hinzugefügt werden. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Blatt wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Zeilen mit Problemen</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Reformatted numbers</source>
        <translation>Umformatierte Nummern</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>ohne Ziel</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check with {provider}</source>
        <translation>Bei {provider} prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Changed since {time}.</source>
        <translation>Seit {time} geändert.</translation>
    </message>
    <message>
        <source>Asking {provider}…</source>
        <translation>{provider} wird abgefragt…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Die beiden tauschen</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>„{name}“ verwenden</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Für den Administrator kopieren</translation>
    </message>
    <message>
        <source>Refused {time}.</source>
        <translation>Um {time} abgelehnt.</translation>
    </message>
    <message>
        <source>Possible causes: {causes}.</source>
        <translation>Mögliche Ursachen: {causes}.</translation>
    </message>
    <message>
        <source>The values contain no spaces.</source>
        <translation>Die Werte enthalten keine Leerzeichen.</translation>
    </message>
    <message>
        <source>{number} has been put into the table of the next page.</source>
        <translation>{number} steht jetzt in der Tabelle der nächsten Seite.</translation>
    </message>
    <message>
        <source>{number} is not in the table of the next page yet.</source>
        <translation>{number} steht noch nicht in der Tabelle der nächsten Seite.</translation>
    </message>
    <message>
        <source>Give the access token these permissions: {names}</source>
        <translation>Geben Sie dem Access Token diese Berechtigungen: {names}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>What this computer knows</source>
        <translation>Was dieser Computer weiß</translation>
    </message>
    <message>
        <source>Nothing. No secret is stored on this computer.</source>
        <translation>Nichts. Auf diesem Computer ist kein Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>Delete a channel&apos;s &amp;keys from this computer once it is created</source>
        <translation>Die &amp;Zugangsdaten eines Kanals von diesem Computer löschen, sobald er angelegt ist</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Find a secret</source>
        <translation>Geheimnis suchen</translation>
    </message>
    <message>
        <source>Secrets of this computer</source>
        <translation>Geheimnisse dieses Computers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{what}. None can be read here; each can be deleted.</source>
        <translation>{what}. Keines kann hier gelesen werden; jedes kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete: {what} ({of})</source>
        <translation>Löschen: {what} ({of})</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? This cannot be undone. Nothing changes on the PBX; for a channel that has not been sent yet you will have to enter it again.</source>
        <translation>{name} von diesem Computer löschen? Das lässt sich nicht rückgängig machen. Auf der Telefonanlage ändert sich nichts; für einen noch nicht gesendeten Kanal müssen Sie es neu eingeben.</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? This cannot be undone. Nothing changes on the PBXs; for channels that have not been sent yet you will have to enter the keys again.</source>
        <translation>Alle Geheimnisse und alle vertrauenswürdigen Zertifikate von diesem Computer löschen? Das lässt sich nicht rückgängig machen. Auf den Telefonanlagen ändert sich nichts; für noch nicht gesendete Kanäle müssen Sie die Zugangsdaten neu eingeben.</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>&amp;Alles löschen…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>Noch keine Telefonanlage</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>Alles von {name} löschen</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (gelöscht)</translation>
    </message>
    <message>
        <source>Delete secrets</source>
        <translation>Geheimnisse löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>LiveChatChangeDialog</name>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out.</source>
        <translation>Alles andere bleibt, wie es ist, und wird mitgesendet, denn es ist nicht bekannt, ob die Telefonanlage Weggelassenes behalten würde.</translation>
    </message>
    <message>
        <source>Also different now, although you did not change it: {names}.</source>
        <translation>Ebenfalls anders, obwohl Sie es nicht geändert haben: {names}.</translation>
    </message>
    <message>
        <source>Changed by someone else: {names}.</source>
        <translation>Von jemand anderem geändert: {names}.</translation>
    </message>
    <message>
        <source>Your changes have not been sent. Close anyway?</source>
        <translation>Ihre Änderungen wurden nicht gesendet. Trotzdem schließen?</translation>
    </message>
</context>
<context>
    <name>LiveChatCodeDialog</name>
    <message>
        <source>Code for the website</source>
        <translation>Code für die Website</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>LiveChatDialog</name>
    <message>
        <source>New live chat</source>
        <translation>Neuer Live-Chat</translation>
    </message>
    <message>
        <source>Live chat created. Next, the website.</source>
        <translation>Live-Chat angelegt. Als Nächstes die Website.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Ne&amp;u beginnen</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>So, wie Sie ihn verlassen haben</translation>
    </message>
    <message>
        <source>Choose “{name}” again: the file of a picture is not kept.</source>
        <translation>Wählen Sie „{name}“ noch einmal: Die Bilddatei wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Create the live chat</source>
        <translation>Live-C&amp;hat anlegen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Creating, and reading its code…</source>
        <translation>Live-Chat wird angelegt und sein Code gelesen…</translation>
    </message>
    <message>
        <source>Live chat created, ID {id}</source>
        <translation>Live-Chat angelegt, ID {id}</translation>
    </message>
    <message>
        <source>What you typed here cannot be saved on this computer. Close anyway?</source>
        <translation>Was Sie hier eingegeben haben, kann auf diesem Computer nicht gespeichert werden. Trotzdem schließen?</translation>
    </message>
</context>
<context>
    <name>LiveChatForm</name>
    <message>
        <source>How does the chat work?</source>
        <translation>Wie funktioniert der Chat?</translation>
    </message>
    <message>
        <source>A window on a website; the PBX&apos;s users answer. No provider and no keys are needed.</source>
        <translation>Ein Fenster auf einer Website; die Benutzer der Telefonanlage antworten. Anbieter und Zugangsdaten sind nicht nötig.</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>Na&amp;me des Kanals</translation>
    </message>
    <message>
        <source>{pbx} Chat</source>
        <translation>{pbx} Chat</translation>
    </message>
    <message>
        <source>The domain of the website that gets the code.</source>
        <translation>Die Domain der Website, die den Code bekommt.</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Web&amp;site</translation>
    </message>
    <message>
        <source>Visitors may send &amp;images, too</source>
        <translation>Besucher dürfen auch &amp;Bilder senden</translation>
    </message>
    <message>
        <source>The chat needs the Yeastar FQDN and firmware that supports live chat (83.16.0.25 or newer).</source>
        <translation>Der Chat braucht den Yeastar-FQDN und eine Firmware, die Live-Chat kennt (83.16.0.25 oder neuer).</translation>
    </message>
    <message>
        <source>Visitors may also c&amp;all</source>
        <translation>Besucher dürfen auch &amp;anrufen</translation>
    </message>
    <message>
        <source>Its ID on the PBX</source>
        <translation>Seine ID auf der Anlage</translation>
    </message>
    <message>
        <source>WebRTC &amp;trunk</source>
        <translation>WebRTC-&amp;Trunk</translation>
    </message>
    <message>
        <source>Inbound &amp;route</source>
        <translation>Eingehende &amp;Route</translation>
    </message>
    <message>
        <source>Calls at &amp;once</source>
        <translation>Gleichzeitige Anr&amp;ufe</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 bis 10</translation>
    </message>
    <message>
        <source>C&amp;lose sessions automatically</source>
        <translation>Sitzungen automatisch sch&amp;ließen</translation>
    </message>
    <message>
        <source>Time without a message</source>
        <translation>So lange ohne Nachricht</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minuten, Stunden oder Tage</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>“{name}” (the PBX&apos;s name for it)</source>
        <translation>„{name}“ (so nennt es die Telefonanlage)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>A queue, an extension or a third-party platform.</source>
        <translation>Eine Warteschlange, eine Nebenstelle oder eine Drittanbieter-Plattform.</translation>
    </message>
    <message>
        <source>Messages &amp;go to</source>
        <translation>Nachrichten &amp;gehen an</translation>
    </message>
</context>
<context>
    <name>LiveChatLook</name>
    <message>
        <source>How does it look?</source>
        <translation>Wie sieht er aus?</translation>
    </message>
    <message>
        <source>As visitors see it on the website. The preview follows your choices.</source>
        <translation>So sehen ihn die Besucher der Website. Die Vorschau folgt Ihrer Auswahl.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Wenn geschlossen</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>png or jpg, up to 20 MB. Drop it here.</source>
        <translation>png oder jpg, bis 20 MB. Hierher ziehen.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>This is a sketch; the real shape and icon are the PBX&apos;s.</source>
        <translation>Das ist eine Skizze; Form und Symbol des echten Chats bestimmt die Telefonanlage.</translation>
    </message>
    <message>
        <source>White on it is hard to read: {contrast} to 1.</source>
        <translation>Weiß darauf ist schlecht lesbar: {contrast} zu 1.</translation>
    </message>
    <message>
        <source>Make it &amp;darker</source>
        <translation>&amp;Dunkler machen</translation>
    </message>
    <message>
        <source>White on it reads well: {contrast} to 1</source>
        <translation>Weiß darauf ist gut lesbar: {contrast} zu 1</translation>
    </message>
</context>
<context>
    <name>LiveChatWindow</name>
    <message>
        <source>PBX</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation>&amp;Weiter eingeben</translation>
    </message>
    <message>
        <source>Discard a&amp;nd close</source>
        <translation>Ver&amp;werfen und schließen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
</context>
<context>
    <name>LoginTrial</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Connecting to the PBX</source>
        <translation>Verbindung mit der Telefonanlage wird hergestellt</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LookLog</name>
    <message>
        <source>Looking for the channel on the PBX</source>
        <translation>Der Kanal wird auf der Anlage gesucht</translation>
    </message>
    <message>
        <source>Sent to {pbx}</source>
        <translation>An {pbx} gesendet</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>Keine klare Antwort erhalten</translation>
    </message>
    <message>
        <source>Next look in {seconds} s.</source>
        <translation>Nächstes Mal in {seconds} s.</translation>
    </message>
    <message>
        <source>Looking now…</source>
        <translation>Wird gerade nachgesehen…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was created. Your entries are kept.</source>
        <translation>Es wurde nichts angelegt. Ihre Eingaben bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>NoChannels</name>
    <message>
        <source>Set up your first message channel</source>
        <translation>Richten Sie Ihren ersten Nachrichtenkanal ein</translation>
    </message>
    <message>
        <source>Prepare it anywhere, create it on site, hand it over with a clean sheet.</source>
        <translation>Überall vorbereiten, vor Ort anlegen, mit Übergabeblatt abschließen.</translation>
    </message>
    <message>
        <source>or drop an e-mail, a table or a channel file here</source>
        <translation>oder eine E-Mail, eine Tabelle oder eine Kanaldatei hier ablegen</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Neuer Kanal</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Try it on the demo PBX</source>
        <translation>Mit der &amp;Demo-Anlage ausprobieren</translation>
    </message>
    <message>
        <source>The demo PBX opens in its own window. Nothing there reaches a real PBX.</source>
        <translation>Die Demo-Telefonanlage öffnet sich in einem eigenen Fenster. Nichts davon erreicht eine echte Anlage.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. You do not need the PBX yet.</source>
        <translation>Geben oder fügen Sie ein, was Sie vom Anbieter bekommen haben. Die Anlage brauchen Sie noch nicht.</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX is reachable, everything that is waiting is one click away.</source>
        <translation>Sobald die Anlage des Kunden erreichbar ist, ist alles, was wartet, nur einen Klick entfernt.</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any keys.</source>
        <translation>Die Schritte beim Anbieter und ein Blatt für den Kunden ganz ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>Vor Ort anlegen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>Zugangsdaten bleiben im Schlüsselbund dieses Computers, bis Sie sie senden.</translation>
    </message>
</context>
<context>
    <name>NoPlan</name>
    <message>
        <source>Open a plan: channel files, and a list of sites with one PBX per row</source>
        <translation>Plan öffnen: Kanaldateien und eine Standortliste mit einer Telefonanlage je Zeile</translation>
    </message>
    <message>
        <source>Choose them together. Without a list, the plan is for the PBXs that this computer knows, or for those with a tag. At first it is only compared; nothing is changed until you press the button that says what would be created and changed.</source>
        <translation>Wählen Sie sie zusammen. Ohne Liste gilt der Plan für die Telefonanlagen, die dieser Computer kennt, oder für die mit einem Schlagwort. Zuerst wird nur verglichen; geändert wird nichts, bevor Sie auf die Schaltfläche klicken, die nennt, was angelegt und geändert würde.</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>&amp;Beispiel speichern…</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Nichts passt zu „{text}“.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The language changes once what is open or under way is finished.</source>
        <translation>Die Sprache wechselt, sobald abgeschlossen ist, was geöffnet ist oder gerade läuft.</translation>
    </message>
    <message>
        <source>The language was not changed: what you typed in the wizard could not be saved. Choose the language again once it is saved.</source>
        <translation>Die Sprache wurde nicht gewechselt: Was Sie im Assistenten eingegeben haben, konnte nicht gespeichert werden. Wählen Sie die Sprache noch einmal, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>Your channels could not be read. Nothing was changed.</source>
        <translation>Ihre Kanäle konnten nicht gelesen werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>This channel is no longer a draft: it has been created or deleted in the meantime. Nothing was opened.</source>
        <translation>Dieser Kanal ist kein Entwurf mehr: Er wurde inzwischen angelegt oder gelöscht. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in the copy: “{name}” still asks about them.</source>
        <translation>Die Nummern aus der E-Mail sind nicht in der Kopie: Bei „{name}“ wird weiter nach ihnen gefragt.</translation>
    </message>
    <message>
        <source>“{name}” is being sent right now. Delete it once the outcome is known.</source>
        <translation>„{name}“ wird gerade gesendet. Löschen Sie ihn, sobald das Ergebnis bekannt ist.</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard. Nothing was changed here.</source>
        <translation>„{name}“ wird gerade im Assistenten angelegt. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>Die Zugangsdaten bleiben nur erhalten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>“{name}” is not ready and stays a draft: {why} Open it, fix that, and press “Keep ready” again. Nothing was sent.</source>
        <translation>„{name}“ ist nicht bereit und bleibt ein Entwurf: {why} Öffnen Sie ihn, beheben Sie das und klicken Sie noch einmal auf „Bereithalten“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
</context>
<context>
    <name>NumberLines</name>
    <message>
        <source>and {numbers} with other destinations or members</source>
        <translation>und {numbers} mit anderen Zielen oder Mitgliedern</translation>
    </message>
    <message>
        <source>Numbers and names of people are looked up on the PBX before anything is sent.</source>
        <translation>Nummern und Namen von Personen werden auf der Anlage nachgeschlagen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>Dürfen schreiben: {names}</translation>
    </message>
</context>
<context>
    <name>OnPbxPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Replace &amp;keys…</source>
        <translation>&amp;Zugangsdaten ersetzen…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Code for the &amp;website…</source>
        <translation>Code für die &amp;Website…</translation>
    </message>
    <message>
        <source>New &amp;live chat…</source>
        <translation>Neuer Live-&amp;Chat…</translation>
    </message>
    <message>
        <source>Message &amp;queues…</source>
        <translation>Nachrichten&amp;warteschlangen…</translation>
    </message>
    <message>
        <source>&amp;Add to my list</source>
        <translation>In meine Liste über&amp;nehmen</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Copy &amp;to…</source>
        <translation>&amp;Kopieren auf…</translation>
    </message>
    <message>
        <source>T&amp;emplates…</source>
        <translation>V&amp;orlagen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Refresh from the PBX (Ctrl+R)</source>
        <translation>Von der Anlage aktualisieren (Strg+R)</translation>
    </message>
    <message>
        <source>Menu of this PBX</source>
        <translation>Menü dieser Anlage</translation>
    </message>
    <message>
        <source>Ti&amp;me range of messages</source>
        <translation>Nach&amp;richten im Zeitraum</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>&amp;Zertifikat vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>Verbindung &amp;testen…</translation>
    </message>
    <message>
        <source>No PBX is known here yet</source>
        <translation>Hier ist noch keine Telefonanlage bekannt</translation>
    </message>
    <message>
        <source>firmware {version}</source>
        <translation>Firmware {version}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>This PBX has no message channels yet</source>
        <translation>Diese Telefonanlage hat noch keine Nachrichtenkanäle</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>gelesen um {time}</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>Die Liste wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>OnSite</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Certificate as before</source>
        <translation>Zertifikat wie zuvor</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Vertrauenswürdiges Zertifikat</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>found just now</source>
        <translation>gerade gefunden</translation>
    </message>
    <message>
        <source>You can keep working. Anything already sent is completed even if you stop.</source>
        <translation>Sie können weiterarbeiten. Was schon gesendet ist, wird zu Ende geführt, auch wenn Sie anhalten.</translation>
    </message>
    <message>
        <source>Not sent; still waiting.</source>
        <translation>Nicht gesendet; wartet weiter.</translation>
    </message>
    <message>
        <source>Nothing was created</source>
        <translation>Es wurde nichts angelegt</translation>
    </message>
    <message>
        <source>Nothing was created on {pbx}</source>
        <translation>Auf {pbx} wurde nichts angelegt</translation>
    </message>
    <message>
        <source>Created, not connected · ID {id}. {meaning}</source>
        <translation>Angelegt, nicht verbunden · ID {id}. {meaning}</translation>
    </message>
    <message>
        <source>Next: give each provider its webhook URL. Until then, no messages arrive.</source>
        <translation>Als Nächstes: Geben Sie jedem Anbieter seine Webhook-URL. Bis dahin kommen keine Nachrichten an.</translation>
    </message>
    <message>
        <source>Created · ID {id}</source>
        <translation>Angelegt · ID {id}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Refused · {why}</source>
        <translation>Abgelehnt · {why}</translation>
    </message>
    <message>
        <source>Fix line {number}</source>
        <translation>Zeile {number} beheben</translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Zertifikat vergleichen</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>Neu ein&amp;geben</translation>
    </message>
    <message>
        <source>Check keys</source>
        <translation>Zugangsdaten prüfen</translation>
    </message>
    <message>
        <source>Connected · ID {id}</source>
        <translation>Verbunden · ID {id}</translation>
    </message>
</context>
<context>
    <name>OnSiteCard</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Nach diesem a&amp;nhalten</translation>
    </message>
</context>
<context>
    <name>OpenProof</name>
    <message>
        <source>A test message was sent, {date}</source>
        <translation>Eine Testnachricht wurde gesendet, {date}</translation>
    </message>
    <message>
        <source>A message arrived, {date}</source>
        <translation>Eine Nachricht ist angekommen, {date}</translation>
    </message>
    <message>
        <source>Send a &amp;test…</source>
        <translation>&amp;Test senden…</translation>
    </message>
    <message>
        <source>One message out, and one in, watched until it arrives.</source>
        <translation>Eine Nachricht senden und eine empfangen, verfolgt bis zur Ankunft.</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>Sende&amp;rate (Nachrichten pro Sekunde)</translation>
    </message>
    <message>
        <source>Close after this many &amp;days without messages</source>
        <translation>Schließen nach so vielen &amp;Tagen ohne Nachrichten</translation>
    </message>
    <message>
        <source>Used only if sessions are closed automatically.</source>
        <translation>Gilt nur, wenn Sitzungen automatisch geschlossen werden.</translation>
    </message>
    <message>
        <source>&amp;Text sent with files</source>
        <translation>Te&amp;xt zu Dateien</translation>
    </message>
    <message>
        <source>Sent together with a file or picture, for phones that cannot show it.</source>
        <translation>Wird zusammen mit einer Datei oder einem Bild gesendet, für Telefone, die sie nicht anzeigen können.</translation>
    </message>
    <message>
        <source>Domain the provider uses to reach the PBX (webhook URL)</source>
        <translation>Domain, über die der Anbieter die Telefonanlage erreicht (Webhook-URL)</translation>
    </message>
    <message>
        <source>The domain name Yeastar gives the PBX (Remote Access). Right for most PBXs, including Cloud.</source>
        <translation>Der Domainname, den Yeastar der Telefonanlage gibt (Remote Access). Richtig für die meisten Anlagen, auch für Cloud.</translation>
    </message>
    <message>
        <source>Your own domain, pointing to a public address that is forwarded to the PBX. It needs a valid certificate and must not contain an underscore.</source>
        <translation>Ihre eigene Domain, deren öffentliche Adresse zur Telefonanlage weitergeleitet wird. Sie braucht ein gültiges Zertifikat und darf keinen Unterstrich enthalten.</translation>
    </message>
    <message>
        <source>PBX default</source>
        <translation>Vorgabe der Anlage</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close automatically</source>
        <translation>Automatisch schließen</translation>
    </message>
    <message>
        <source>&amp;Inactive sessions</source>
        <translation>&amp;Inaktive Sitzungen</translation>
    </message>
    <message>
        <source>With the same sender and receiver. Whoever starts it takes over the existing conversation, with its history.</source>
        <translation>Mit demselben Absender und Empfänger. Wer sie beginnt, übernimmt die bestehende Unterhaltung samt Verlauf.</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>Yeastar-&amp;FQDN</translation>
    </message>
    <message>
        <source>Stay within the provider&apos;s limit: above it, the provider drops messages.</source>
        <translation>Bleiben Sie unter dem Limit des Anbieters, sonst werden Nachrichten verworfen.</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>Eigene Domain (N&amp;AT)</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>&amp;Zweite Sitzung zulassen</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>{key} auf dieser Seite: Zugangsdaten, Adressen und Nummern finden ihre Felder.</translation>
    </message>
    <message>
        <source>You see what was found, and where.</source>
        <translation>Sie sehen, was gefunden wurde und wo.</translation>
    </message>
    <message>
        <source>Have it all in an e-mail? Paste it whole.</source>
        <translation>Steht alles in einer E-Mail? Fügen Sie sie ganz ein.</translation>
    </message>
    <message>
        <source>&amp;Paste everything</source>
        <translation>Alles ein&amp;fügen</translation>
    </message>
    <message>
        <source>or open a file…</source>
        <translation>oder Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Woher?</translation>
    </message>
</context>
<context>
    <name>PasteEverything</name>
    <message>
        <source>There is no text in the clipboard. Copy the e-mail first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst die E-Mail.</translation>
    </message>
    <message>
        <source>Open an e-mail or a text</source>
        <translation>E-Mail oder Text öffnen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>E-mail and text files</source>
        <translation>E-Mail- und Textdateien</translation>
    </message>
    <message>
        <source>This is too long for an e-mail. Nothing was used. Copy only the part with the keys.</source>
        <translation>Das ist zu lang für eine E-Mail. Nichts wurde übernommen. Kopieren Sie nur den Teil mit den Zugangsdaten.</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it. Nothing was changed.</source>
        <translation>Darin steht nichts für diese Seite. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Its attachment was not read. Open it and copy what is in it.</source>
        <translation>Der Anhang wurde nicht gelesen. Öffnen Sie ihn und kopieren Sie den Inhalt.</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots. Reveal them in the portal and copy them again.</source>
        <translation>Die Zugangsdaten darin sind durch Punkte verdeckt. Lassen Sie sie im Portal anzeigen und kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{found} of {wanted} found in what you pasted</source>
        <translation>{found} von {wanted} im Eingefügten gefunden</translation>
    </message>
    <message>
        <source>{told}. Missing: {names}</source>
        <translation>{told}. Es fehlt: {names}</translation>
    </message>
    <message>
        <source>{told}. To check: {names}</source>
        <translation>{told}. Zu prüfen: {names}</translation>
    </message>
    <message>
        <source>{lines} · kept for the next page</source>
        <translation>{lines} · für die nächste Seite gemerkt</translation>
    </message>
    <message>
        <source>{lines} · saved for the Numbers page</source>
        <translation>{lines} · für die Seite „Nummern“ gespeichert</translation>
    </message>
    <message>
        <source>{where} · check it below</source>
        <translation>{where} · unten prüfen</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>Zeilen {first}–{last}</translation>
    </message>
    <message>
        <source>Not used: {parts}</source>
        <translation>Nicht verwendet: {parts}</translation>
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
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>PbxChannelsTable</name>
    <message>
        <source>Channels on the PBX</source>
        <translation>Kanäle auf der Anlage</translation>
    </message>
</context>
<context>
    <name>PbxChoice</name>
    <message>
        <source>Find a PBX</source>
        <translation>Telefonanlage suchen</translation>
    </message>
    <message>
        <source>Find a PBX by name or address</source>
        <translation>Telefonanlage nach Name oder Adresse suchen</translation>
    </message>
</context>
<context>
    <name>PbxDialog</name>
    <message>
        <source>Add a PBX</source>
        <translation>Telefonanlage hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>&amp;Adresse der Telefonanlage</translation>
    </message>
    <message>
        <source>&amp;Name of the customer or site</source>
        <translation>&amp;Name des Kunden oder Standorts</translation>
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
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>PbxLine</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change PBX, now {name}</source>
        <translation>Telefonanlage ändern, jetzt {name}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>jetzt erreichbar</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Client Secret is missing</source>
        <translation>Client Secret fehlt</translation>
    </message>
    <message>
        <source>certificate to compare</source>
        <translation>Zertifikat vergleichen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>PbxList</name>
    <message>
        <source>&amp;Add a PBX…</source>
        <translation>Telefonanlage &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>PBXs</source>
        <translation>Telefonanlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Schla&amp;gwörter…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Lists updated</source>
        <translation>Listen aktualisiert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”.</source>
        <translation>„{before}“ heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>Tags of the PBX</source>
        <translation>Schlagwörter der Telefonanlage</translation>
    </message>
    <message>
        <source>The tags of “{name}” were changed.</source>
        <translation>Die Schlagwörter von „{name}“ wurden geändert.</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Its channels are kept, here and on the PBX.</source>
        <translation>{pbx} mit Zertifikat, Listen und Client Secret entfernen? Die Kanäle bleiben erhalten, hier und auf der Anlage.</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>Verbunden mit {name}.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its Client ID {before} was replaced.</source>
        <translation>Diese Telefonanlage stand schon in der Liste; ihre Client ID {before} wurde ersetzt.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was kept.</source>
        <translation>Diese Telefonanlage stand schon in der Liste; ihre Anmeldedaten bleiben.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was replaced.</source>
        <translation>Diese Telefonanlage stand schon in der Liste; ihre Anmeldedaten wurden ersetzt.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>Das Client Secret der vorigen Client ID ({ids}) wurde aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Das Client Secret bleibt nur erhalten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as possible.</source>
        <translation>Das Client Secret liegt noch im Schlüsselbund und wird so bald wie möglich gelöscht.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Rename the PBX</source>
        <translation>Telefonanlage umbenennen</translation>
    </message>
    <message>
        <source>Name of the customer or site</source>
        <translation>Name des Kunden oder Standorts</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Tags, separated by commas or spaces: they choose PBXs in Many sites</source>
        <translation>Schlagwörter, durch Kommas oder Leerzeichen getrennt: Damit wählen Sie Telefonanlagen in „Viele Standorte“ aus</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>Anlage entfernen</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>Verbindung mit {pbx} wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>PbxPage</name>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Which PBX?</source>
        <translation>Welche Telefonanlage?</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>You will find the Client ID and Client Secret in the PBX portal under Integrations &gt; API.</source>
        <translation>Client ID und Client Secret finden Sie im Portal der Telefonanlage unter Integrations &gt; API.</translation>
    </message>
    <message>
        <source>As in the browser, for example https://192.168.5.150:8088 or office.ras.yeastar.com</source>
        <translation>Wie im Browser, zum Beispiel https://192.168.5.150:8088 oder office.ras.yeastar.com</translation>
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
        <translation>Von hier aus erreichbare Telefonanlagen stehen zuerst. Sie können einen Kanal auch ohne Anlage vorbereiten.</translation>
    </message>
    <message>
        <source>Looking for the Client Secret in this computer&apos;s keyring…</source>
        <translation>Das Client Secret wird im Schlüsselbund dieses Computers gesucht…</translation>
    </message>
    <message>
        <source>With http://, anyone in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>Mit http:// kann jeder in diesem Netz die Zugangsdaten lesen. Verwenden Sie https://, wenn die Anlage es anbietet.</translation>
    </message>
    <message>
        <source>{key} on this page: address, Client ID and Client Secret find their fields.</source>
        <translation>{key} auf dieser Seite: Adresse, Client ID und Client Secret finden ihre Felder.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>{who}, {place} of {count}</source>
        <translation>{who}, {place} von {count}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Type to search. Enter chooses, Backspace removes the last one, Escape closes.</source>
        <translation>Tippen Sie, um zu suchen. Enter wählt, Rücktaste entfernt den letzten, Esc schließt.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>remove last</source>
        <translation>letzten entfernen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Not checked yet: kept as typed</source>
        <translation>Noch nicht geprüft: bleibt wie eingegeben</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>Drittanbieter-Plattform</translation>
    </message>
    <message>
        <source>New message queue “{name}”…</source>
        <translation>Neue Nachrichtenwarteschlange „{name}“…</translation>
    </message>
    <message>
        <source>New message queue…</source>
        <translation>Neue Nachrichtenwarteschlange…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} von {count}</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Niemand passt zu „{text}“.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter a number or name; it is looked up later.</source>
        <translation>Die Listen der Telefonanlage sind noch nicht verfügbar. Geben Sie eine Nummer oder einen Namen ein; nachgeschlagen wird später.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter numbers or names; they are looked up later.</source>
        <translation>Die Listen der Telefonanlage sind noch nicht verfügbar. Geben Sie Nummern oder Namen ein; nachgeschlagen wird später.</translation>
    </message>
</context>
<context>
    <name>PickerDelegate</name>
    <message>
        <source>line {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Messages to {number} go to</source>
        <translation>Nachrichten an {number} gehen an</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Wer von {number} schreiben darf</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Send no picture</source>
        <translation>Kein Bild senden</translation>
    </message>
    <message>
        <source>Picture of the live chat</source>
        <translation>Bild des Live-Chats</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
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
        <translation>Das Bild wurde nicht hinterlegt. Wählen Sie es im Portal der Telefonanlage.</translation>
    </message>
    <message>
        <source>The picture was not set: this PBX does not say where it belongs. Choose it in the PBX portal.</source>
        <translation>Das Bild wurde nicht hinterlegt: Diese Telefonanlage gibt nicht an, wohin es gehört. Wählen Sie es im Portal der Telefonanlage.</translation>
    </message>
    <message>
        <source>The picture was sent, but could not be read back. Look at the chat on the website.</source>
        <translation>Das Bild wurde gesendet, konnte aber nicht zurückgelesen werden. Sehen Sie sich den Chat auf der Website an.</translation>
    </message>
    <message>
        <source>The live chat has its picture: read back from the PBX.</source>
        <translation>Der Live-Chat hat sein Bild: von der Telefonanlage zurückgelesen.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
</context>
<context>
    <name>PlanProgress</name>
    <message>
        <source>Applying the plan: {done} of {all}, about {seconds} s left</source>
        <translation>Plan wird angewendet: {done} von {all}, noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>Comparing: {done} of {all}, about {seconds} s left</source>
        <translation>Wird verglichen: {done} von {all}, noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Create {create} and change {change}</source>
        <translation>{create} anlegen und {change} ändern</translation>
    </message>
    <message>
        <source>Create {create}</source>
        <translation>{create} anlegen</translation>
    </message>
    <message>
        <source>Change {change}</source>
        <translation>{change} ändern</translation>
    </message>
    <message>
        <source>Done {when}: {what}.</source>
        <translation>Fertig um {when}: {what}.</translation>
    </message>
    <message>
        <source>Checked {when}: {what}. Nothing has been changed yet.</source>
        <translation>Geprüft um {when}: {what}. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Checked {when}: nothing to create or change.</source>
        <translation>Geprüft um {when}: nichts anzulegen oder zu ändern.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Open a plan: channel files, and one list of sites</source>
        <translation>Plan öffnen: Kanaldateien und eine Standortliste</translation>
    </message>
    <message>
        <source>Channel files and lists of sites</source>
        <translation>Kanaldateien und Standortlisten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Sites and channels of the plan</source>
        <translation>Standorte und Kanäle des Plans</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>As pasted</source>
        <translation>Wie eingefügt</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>aus dem Text</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Prove that it works</source>
        <translation>Nachweisen, dass es funktioniert</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send 1 test message</source>
        <translation>1 Testnachricht senden</translation>
    </message>
    <message>
        <source>{name} on {pbx}. What is proven here is noted on the hand-over sheet.</source>
        <translation>{name} auf {pbx}. Was hier nachgewiesen wird, steht auf dem Übergabeblatt.</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>Noch eine senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>{site}: no one on this PBX has that name. Did you mean “{name}”?</source>
        <translation>{site}: Diese Telefonanlage kennt niemanden mit diesem Namen. Meinten Sie „{name}“?</translation>
    </message>
    <message>
        <source>Use {name} here</source>
        <translation>{name} hier verwenden</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions about these lines</source>
        <translation>Fragen zu diesen Zeilen</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Message queue “{name}”</source>
        <translation>Nachrichtenwarteschlange „{name}“</translation>
    </message>
    <message>
        <source>New message queue</source>
        <translation>Neue Nachrichtenwarteschlange</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Who takes a conversation?</source>
        <translation>Wer übernimmt eine Unterhaltung?</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Type a name or number. Extensions only.</source>
        <translation>Geben Sie einen Namen oder eine Nummer ein. Nur Nebenstellen.</translation>
    </message>
    <message>
        <source>Find members</source>
        <translation>Mitglieder suchen</translation>
    </message>
    <message>
        <source>Created on {pbx} right away.</source>
        <translation>Wird sofort auf {pbx} angelegt.</translation>
    </message>
    <message>
        <source>Without members, no one sees the messages.</source>
        <translation>Ohne Mitglieder sieht niemand die Nachrichten.</translation>
    </message>
    <message>
        <source>There is already a queue with this name.</source>
        <translation>Es gibt schon eine Warteschlange mit diesem Namen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Save queue</source>
        <translation>Warteschlange &amp;speichern</translation>
    </message>
    <message>
        <source>C&amp;reate queue</source>
        <translation>Warteschlange &amp;anlegen</translation>
    </message>
    <message>
        <source>Give the queue a name.</source>
        <translation>Geben Sie der Warteschlange einen Namen.</translation>
    </message>
    <message>
        <source>Sending, and reading back…</source>
        <translation>Wird gesendet und zurückgelesen…</translation>
    </message>
    <message>
        <source>Queue {name} is on the PBX.</source>
        <translation>Die Warteschlange {name} ist auf der Telefonanlage.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>QueuesDialog</name>
    <message>
        <source>Message queues of {pbx}</source>
        <translation>Nachrichtenwarteschlangen von {pbx}</translation>
    </message>
    <message>
        <source>Message queues</source>
        <translation>Nachrichtenwarteschlangen</translation>
    </message>
    <message>
        <source>&amp;New message queue…</source>
        <translation>&amp;Neue Nachrichtenwarteschlange…</translation>
    </message>
    <message>
        <source>&amp;Edit members…</source>
        <translation>Mitglieder &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Listen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Add a range of numbers</source>
        <translation>Nummernbereich hinzufügen</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Erste Nummer</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>&amp;Letzte Nummer</translation>
    </message>
    <message>
        <source>The final digits are enough: …50 to 99 gives 50 numbers.</source>
        <translation>Die letzten Ziffern genügen: …50 bis 99 ergibt 50 Nummern.</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>&amp;Nachrichten gehen an</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ReceivingProof</name>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Answer the test message, or from any mobile text</source>
        <translation>Beantworten Sie die Testnachricht, oder schreiben Sie von einem beliebigen Mobiltelefon</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>an {number}</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>Waiting for {code}. Received by {pbx} so far: {total}</source>
        <translation>Warten auf {code}. Von {pbx} bisher empfangen: {total}</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>A message arrived on {pbx}</source>
        <translation>Auf {pbx} ist eine Nachricht angekommen</translation>
    </message>
    <message>
        <source>Nothing after 3 min</source>
        <translation>Nach 3 min nichts</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>{provider} has it: “{code}”</source>
        <translation>{provider} hat sie: „{code}“</translation>
    </message>
    <message>
        <source>{provider} has not received it either: wrong number, or it cannot take SMS</source>
        <translation>Auch {provider} hat sie nicht empfangen: falsche Nummer, oder sie kann keine SMS empfangen</translation>
    </message>
    <message>
        <source>A Messaging Service at {provider} decides for these numbers: set the webhook</source>
        <translation>Bei {provider} entscheidet ein Messaging Service für diese Nummern: Webhook eintragen</translation>
    </message>
    <message>
        <source>The webhook at {provider} is this channel&apos;s</source>
        <translation>Der Webhook bei {provider} ist der dieses Kanals</translation>
    </message>
    <message>
        <source>The certificate is in order, valid until {date}</source>
        <translation>Das Zertifikat ist in Ordnung, gültig bis {date}</translation>
    </message>
    <message>
        <source>The certificate is in order</source>
        <translation>Das Zertifikat ist in Ordnung</translation>
    </message>
    <message>
        <source>Providers do not trust the certificate of the webhook URL: no messages get through</source>
        <translation>Anbieter vertrauen dem Zertifikat der Webhook-URL nicht: Es kommt keine Nachricht durch</translation>
    </message>
    <message>
        <source>Nothing answers at the webhook URL from here</source>
        <translation>Von hier aus antwortet an der Webhook-URL nichts</translation>
    </message>
    <message>
        <source>Is the PBX reachable from outside?</source>
        <translation>Ist die Telefonanlage von außen erreichbar?</translation>
    </message>
    <message>
        <source>This cannot be seen from this network. Open the webhook URL on a mobile with Wi-Fi off: any page, even “404”, means yes; a certificate warning or a time-out means that the FQDN or the firewall needs attention.</source>
        <translation>Aus diesem Netz ist das nicht zu sehen. Öffnen Sie die Webhook-URL auf einem Mobiltelefon ohne WLAN: Irgendeine Seite, auch „404“, heißt ja; eine Zertifikatswarnung oder eine Zeitüberschreitung heißt, dass es an FQDN oder Firewall liegt.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Here the file asks for a key of another channel or PBX ({reference}). It is not given out.</source>
        <translation>Die Datei verlangt hier den Schlüssel eines anderen Kanals oder einer anderen Telefonanlage ({reference}). Er wird nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to the PBX that you choose, which uses it at {host}.</source>
        <translation>Die Datei verlangt {reference} von diesem Computer. Der Wert würde an die Telefonanlage gesendet, die Sie wählen; sie benutzt ihn bei {host}.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to {pbx}, which uses it at {host}.</source>
        <translation>Die Datei verlangt {reference} von diesem Computer. Der Wert würde an {pbx} gesendet; die Anlage benutzt ihn bei {host}.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Fetched from this computer.</source>
        <translation>Von diesem Computer geholt.</translation>
    </message>
</context>
<context>
    <name>RefusalBand</name>
    <message>
        <source>What the PBX said</source>
        <translation>Was die Anlage sagte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RefusedNote</name>
    <message>
        <source>Show that channel</source>
        <translation>Diesen Kanal zeigen</translation>
    </message>
    <message>
        <source>Remove line {line}</source>
        <translation>Zeile {line} entfernen</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>Das Zertifikat wurde erneuert</translation>
    </message>
    <message>
        <source>Ask the PBX administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
        <translation>Fragen Sie den Administrator der Telefonanlage nach dem Fingerabdruck des neuen Zertifikats und vergleichen Sie ihn vollständig. Geben Sie dann die letzten {count} Zeichen so ein, wie der Administrator sie sieht.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt angezeigt</translation>
    </message>
    <message>
        <source>&amp;Last {count} characters</source>
        <translation>&amp;Letzte {count} Zeichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Replace the trusted certificate</source>
        <translation>Vertrauenswürdiges Zertifikat &amp;ersetzen</translation>
    </message>
    <message>
        <source>These are not its last characters. Do not trust it.</source>
        <translation>Das sind nicht seine letzten Zeichen. Vertrauen Sie ihm nicht.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Creating the channel</source>
        <translation>Der Kanal wird angelegt</translation>
    </message>
    <message>
        <source>This usually takes two or three seconds.</source>
        <translation>Das dauert meist zwei oder drei Sekunden.</translation>
    </message>
    <message>
        <source>Channel created. Next, tell {provider}.</source>
        <translation>Kanal angelegt. Informieren Sie jetzt {provider}.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} auf {pbx}</translation>
    </message>
    <message>
        <source>Create &amp;another on {pbx}</source>
        <translation>&amp;Weiteren auf {pbx} anlegen</translation>
    </message>
    <message>
        <source>Channel created, ID {id}</source>
        <translation>Kanal angelegt, ID {id}</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Wenn Sie dieses Fenster schließen, wird das Ergebnis auf der Anlage nachgesehen, und die Startseite teilt es Ihnen mit.</translation>
    </message>
    <message>
        <source>This channel is being created. You can open another one as soon as the result is known.</source>
        <translation>Dieser Kanal wird gerade angelegt. Sobald das Ergebnis bekannt ist, können Sie einen anderen öffnen.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>No clear answer came back. Nothing is sent again until this is clear.</source>
        <translation>Es kam keine klare Antwort zurück. Bis das geklärt ist, wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It is not clear whether the channel was created</source>
        <translation>Es ist nicht klar, ob der Kanal angelegt wurde</translation>
    </message>
    <message>
        <source>Nothing was created on the PBX.</source>
        <translation>Auf der Telefonanlage wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>Es wird geklärt, was geschehen ist</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>Der Kanal wurde nicht angelegt</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Your channel has not been created yet. Your entries are kept.</source>
        <translation>Ihr Kanal ist noch nicht angelegt. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The channel “{name}” has not been created yet. Your entries are kept.</source>
        <translation>Der Kanal „{name}“ ist noch nicht angelegt. Ihre Eingaben bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>Die Anfrage als JSON, Geheimnisse verdeckt</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Check and create</source>
        <translation>Prüfen und anlegen</translation>
    </message>
    <message>
        <source>Nothing has been created yet.</source>
        <translation>Noch wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit PBX</source>
        <translation>Anlage bearbeiten</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>Kanal bearbeiten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>Nummern bearbeiten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Optionen ändern</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>Als &amp;JSON anzeigen</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>PBX defaults</source>
        <translation>Vorgaben der Anlage</translation>
    </message>
    <message>
        <source>Channel {id} already exists; Create would create another one.</source>
        <translation>Kanal {id} existiert schon; „Anlegen“ würde einen weiteren anlegen.</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit; you can still create the channel.</source>
        <translation>Ihre Eingaben bleiben nur erhalten, bis Sie das Programm beenden; anlegen können Sie den Kanal trotzdem.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit; you can still create the channel.</source>
        <translation>Die Zugangsdaten bleiben nur erhalten, bis Sie das Programm beenden; anlegen können Sie den Kanal trotzdem.</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>Bereit. Klicken Sie auf „Anlegen“.</translation>
    </message>
    <message>
        <source>Hide &amp;JSON</source>
        <translation>&amp;JSON ausblenden</translation>
    </message>
    <message>
        <source>{kind} through {provider}</source>
        <translation>{kind} über {provider}</translation>
    </message>
    <message>
        <source>Webhook through the Yeastar FQDN</source>
        <translation>Webhook über den Yeastar-FQDN</translation>
    </message>
    <message>
        <source>Webhook through your own domain (NAT)</source>
        <translation>Webhook über Ihre eigene Domain (NAT)</translation>
    </message>
    <message>
        <source>sessions stay open</source>
        <translation>Sitzungen bleiben offen</translation>
    </message>
    <message>
        <source>sessions are closed automatically</source>
        <translation>Sitzungen werden automatisch geschlossen</translation>
    </message>
    <message>
        <source>a second session is allowed</source>
        <translation>eine zweite Sitzung ist erlaubt</translation>
    </message>
    <message>
        <source>text with files: “{text}”</source>
        <translation>Text zu Dateien: „{text}“</translation>
    </message>
    <message>
        <source>The keys look right</source>
        <translation>Die Zugangsdaten sehen richtig aus</translation>
    </message>
    <message>
        <source>{pbx} refused the login.</source>
        <translation>{pbx} hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The Client Secret of {pbx} is missing.</source>
        <translation>Das Client Secret von {pbx} fehlt.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first.</source>
        <translation>Das Zertifikat von {pbx} muss zuerst verglichen werden.</translation>
    </message>
    <message>
        <source>{pbx} is not reachable from here.</source>
        <translation>{pbx} ist von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Keep the channel ready. As soon as you are on site, the start page offers to create it.</source>
        <translation>Halten Sie den Kanal bereit. Sobald Sie vor Ort sind, bietet die Startseite an, ihn anzulegen.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Secrets and the token appear as variables, never as values.</source>
        <translation>Geheimnisse und Token stehen als Variablen darin, nie als Werte.</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in plain text.</source>
        <translation>Zugangsdaten werden nie im Klartext angezeigt oder kopiert.</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Zugangsdaten werden aus dem Schlüsselbund dieses Computers gelesen…</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>Nummern werden gelesen…</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>Line {row}, {column}</source>
        <translation>Zeile {row}, {column}</translation>
    </message>
</context>
<context>
    <name>RoutingButtons</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>Ab&amp;rufen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
</context>
<context>
    <name>RoutingClipboard</name>
    <message>
        <source>Copying the lines…</source>
        <translation>Zeilen werden kopiert…</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Zwischenablage wird gelesen…</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>You can move lines while all are shown in their original order (Ctrl+0).</source>
        <translation>Sie können Zeilen verschieben, wenn alle in ihrer ursprünglichen Reihenfolge angezeigt werden (Strg+0).</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; only numbers with a + are reformatted.</source>
        <translation>Wählen Sie oben das Land der nationalen Nummern; nur Nummern mit + werden umformatiert.</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>Wählen Sie die zu kopierende Zelle und die Zellen darunter aus und füllen Sie sie dann nach unten aus.</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>Zeilen werden geändert…</translation>
    </message>
</context>
<context>
    <name>RoutingModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Nachrichten gehen an</translation>
    </message>
    <message>
        <source>Who may write from it</source>
        <translation>Wer damit schreiben darf</translation>
    </message>
    <message>
        <source>Edit line {line}</source>
        <translation>Zeile {line} bearbeiten</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Line {row}, {column}, {text}</source>
        <translation>Zeile {row}, {column}, {text}</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Which numbers, and who gets their messages?</source>
        <translation>Welche Nummern, und wer bekommt ihre Nachrichten?</translation>
    </message>
    <message>
        <source>Which pages, and who gets their messages?</source>
        <translation>Welche Seiten, und wer bekommt ihre Nachrichten?</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>From the PBX: {lists}.</source>
        <translation>Von der Anlage: {lists}.</translation>
    </message>
    <message>
        <source>As seen on {date}: {lists}.</source>
        <translation>Stand vom {date}: {lists}.</translation>
    </message>
    <message>
        <source>Not connected to the PBX yet: enter numbers or names; they are looked up later. Queues here are message queues, not call queues.</source>
        <translation>Noch nicht mit der Telefonanlage verbunden: Geben Sie Nummern oder Namen ein; nachgeschlagen wird später. Warteschlangen sind hier Nachrichtenwarteschlangen, keine Anrufwarteschlangen.</translation>
    </message>
</context>
<context>
    <name>RoutingStatus</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Land der nationalen Nummern</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>Zu Zeile {row}</translation>
    </message>
</context>
<context>
    <name>RoutingTransfer</name>
    <message>
        <source>Import numbers</source>
        <translation>Nummern importieren</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Nummern exportieren</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>DID routing table</source>
        <translation>DID-Routingtabelle</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Nummern einfügen</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Eine hinzufügen</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Finding the lines…</source>
        <translation>Zeilen werden gesucht…</translation>
    </message>
    <message>
        <source>Sorting the lines…</source>
        <translation>Zeilen werden sortiert…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>&amp;Fetch from {provider}…</source>
        <translation>Von {provider} ab&amp;rufen…</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation>Keine Zeile hat ein Problem.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Kept only until you quit</source>
        <translation>Nur gespeichert, bis Sie das Programm beenden</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>Demo: nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Beim Tippen gespeichert</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide the value</source>
        <translation>Wert ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>{field} anzeigen</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>“{name}” cannot be shown: its PBX, {pbx}, is not known on this computer. Add it under PBXs.</source>
        <translation>„{name}“ kann nicht angezeigt werden: Die Telefonanlage {pbx} ist auf diesem Computer nicht bekannt. Fügen Sie sie unter „Telefonanlagen“ hinzu.</translation>
    </message>
    <message>
        <source>“{name}” is not among the channels that {pbx} lists.</source>
        <translation>„{name}“ ist nicht unter den Kanälen, die {pbx} auflistet.</translation>
    </message>
    <message>
        <source>{pbx} has more than one channel named “{name}”. Find the right one by its number.</source>
        <translation>{pbx} hat mehr als einen Kanal mit dem Namen „{name}“. Suchen Sie den richtigen anhand seiner Nummer.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Looking on the PBX…</source>
        <translation>Wird auf der Anlage gesucht…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
</context>
<context>
    <name>SendingProof</name>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Your mobile, with country code</source>
        <translation>Mobilnummer mit Landesvorwahl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Text: “{text}” It is charged as one message.</source>
        <translation>Text: „{text}“ Kosten wie für eine normale Nachricht.</translation>
    </message>
    <message>
        <source>Meta lets you answer only within 24 hours after the customer wrote: text {code} first.</source>
        <translation>Bei Meta können Sie nur innerhalb von 24 Stunden antworten, nachdem der Kunde geschrieben hat: Senden Sie zuerst {code} vom Mobiltelefon.</translation>
    </message>
    <message>
        <source>Test {code} from {name}.</source>
        <translation>Test {code} von {name}.</translation>
    </message>
    <message>
        <source>This channel has no number to send from.</source>
        <translation>Dieser Kanal hat keine Nummer, von der gesendet werden kann.</translation>
    </message>
    <message>
        <source>Enter the number of your mobile, with + and country code. Nothing was sent.</source>
        <translation>Geben Sie die Nummer Ihres Mobiltelefons ein, mit + und Landesvorwahl. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>{pbx} accepted it</source>
        <translation>{pbx} hat sie angenommen</translation>
    </message>
    <message>
        <source>Handed to {provider}</source>
        <translation>An {provider} übergeben</translation>
    </message>
    <message>
        <source>Not clear whether it was sent. Looking in the session.</source>
        <translation>Nicht klar, ob sie gesendet wurde. In der Sitzung wird nachgesehen.</translation>
    </message>
    <message>
        <source>{provider} refused it</source>
        <translation>{provider} hat sie abgelehnt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Nicht klar</translation>
    </message>
    <message>
        <source>Look at the mobile. It is not sent again by itself.</source>
        <translation>Sehen Sie auf dem Mobiltelefon nach. Von selbst wird sie nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Delivered, says {provider}</source>
        <translation>Zugestellt, meldet {provider}</translation>
    </message>
    <message>
        <source>Not delivered, says {provider} (error {number})</source>
        <translation>Nicht zugestellt, meldet {provider} (Fehler {number})</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>{provider} reports no more than this: look at the mobile.</source>
        <translation>Mehr teilt {provider} hier nicht mit: Sehen Sie auf dem Mobiltelefon nach.</translation>
    </message>
</context>
<context>
    <name>SetWebhook</name>
    <message>
        <source>Set it at {provider}…</source>
        <translation>Bei {provider} eintragen…</translation>
    </message>
    <message>
        <source>You first see what is set now and what else it touches.</source>
        <translation>Sie sehen zuerst, was jetzt eingetragen ist und was es sonst noch betrifft.</translation>
    </message>
    <message>
        <source>Set, read back {time}.</source>
        <translation>Eingetragen, um {time} zurückgelesen.</translation>
    </message>
    <message>
        <source>Not set everywhere; look again.</source>
        <translation>Nicht überall eingetragen; sehen Sie noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>Übergabeblätter speichern</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>PBXs</source>
        <translation>Telefonanlagen</translation>
    </message>
    <message>
        <source>&amp;Another PBX…</source>
        <translation>&amp;Andere Telefonanlage…</translation>
    </message>
</context>
<context>
    <name>SitesExport</name>
    <message>
        <source>PBXs as a list of sites, without secrets</source>
        <translation>Telefonanlagen als Standortliste, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>Standortliste</translation>
    </message>
    <message>
        <source>Left out, because their addresses cannot be used: {names}.</source>
        <translation>Weggelassen, weil ihre Adressen nicht verwendet werden können: {names}.</translation>
    </message>
    <message>
        <source>Without a certificate, because it is in doubt here; test these first: {names}.</source>
        <translation>Ohne Zertifikat, weil es hier zweifelhaft ist; testen Sie diese zuerst: {names}.</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Include hidden rows</source>
        <translation>Ausgeblendete Zeilen einbeziehen</translation>
    </message>
    <message>
        <source>Include rows that are struck through</source>
        <translation>Durchgestrichene Zeilen einbeziehen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, erledigt</translation>
    </message>
    <message>
        <source>{step}, current step</source>
        <translation>{step}, aktueller Schritt</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}, folgt noch</translation>
    </message>
    <message>
        <source>Go back to this step; your entries are kept.</source>
        <translation>Zu diesem Schritt zurück; Ihre Eingaben bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>PBX</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Sites with this tag</source>
        <translation>Standorte mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Add to the table</source>
        <translation>An die Tabelle anhängen</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>Tabelle ersetzen</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the whole paste.</source>
        <translation>Strg+Z macht alles rückgängig.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>Nachrichtenvorlagen</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Vorlagen werden gelesen…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>No templates yet. They are fetched in the PBX portal.</source>
        <translation>Noch keine Vorlagen. Sie werden im Portal der Telefonanlage abgerufen.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}, {section}, braucht {needs}, {place} von {count}</translation>
    </message>
    <message>
        <source>{name}, {section}, {needs}, {place} of {count}</source>
        <translation>{name}, {section}, {needs}, {place} von {count}</translation>
    </message>
</context>
<context>
    <name>TileRows</name>
    <message>
        <source>Best match</source>
        <translation>Bester Treffer</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No account, no keys</source>
        <translation>Kein Konto, keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Needs firmware {version}</source>
        <translation>Braucht Firmware {version}</translation>
    </message>
</context>
<context>
    <name>TimeRangeChips</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close; Ctrl+Z still undoes it</source>
        <translation>Schließen; Strg+Z macht es weiterhin rückgängig</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>{what} (Ctrl+Z)</source>
        <translation>{what} (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>ToldLine</name>
    <message>
        <source>Line {row}: {text}</source>
        <translation>Zeile {row}: {text}</translation>
    </message>
    <message>
        <source>“{text}” was not used: it matches nobody, or more than one.</source>
        <translation>„{text}“ wurde nicht übernommen: Es passt zu niemandem oder zu mehreren.</translation>
    </message>
    <message>
        <source>“{before}” was changed to {after}. Press Ctrl+Z to undo.</source>
        <translation>„{before}“ wurde in {after} geändert. Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>TrustAtHome</name>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Nicht verbunden. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close again to quit anyway.</source>
        <translation>Schließen Sie noch einmal, um trotzdem zu beenden.</translation>
    </message>
    <message>
        <source>It is kept while this program runs, and saving is tried again.</source>
        <translation>Es bleibt erhalten, solange dieses Programm läuft, und das Speichern wird erneut versucht.</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>Ihre Eingaben konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What you typed for “{name}” could not be saved.</source>
        <translation>Was Sie für „{name}“ eingegeben haben, konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It is lost when this program ends.</source>
        <translation>Beim Beenden dieses Programms geht es verloren.</translation>
    </message>
    <message>
        <source>A copy without its keys was saved as {file}; import it once there is space on the disk.</source>
        <translation>Eine Kopie ohne Zugangsdaten wurde als {file} gespeichert; importieren Sie sie, wenn auf dem Datenträger wieder Platz ist.</translation>
    </message>
    <message>
        <source>The numbers from its e-mail are in the text file next to it.</source>
        <translation>Die Nummern aus der E-Mail stehen in der Textdatei daneben.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Zurück zur &amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Set the webhook at {provider}</source>
        <translation>Webhook bei {provider} eintragen</translation>
    </message>
    <message>
        <source>The old addresses are kept on this computer.</source>
        <translation>Die alten Adressen bleiben auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach dieser anhalten</translation>
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
        <source>Send a test…</source>
        <translation>Test senden…</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Asking {provider} what is set now…</source>
        <translation>{provider} wird gefragt, was jetzt eingetragen ist…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Put back {count}</source>
        <translation>{count} wiederherstellen</translation>
    </message>
    <message>
        <source>Setting, and reading again…</source>
        <translation>Wird eingetragen und noch einmal gelesen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put back {count}…</source>
        <translation>{count} wiederherstellen…</translation>
    </message>
    <message>
        <source>Look again, {count} left</source>
        <translation>Noch einmal nachsehen, {count} offen</translation>
    </message>
    <message>
        <source>Set it again for {count}</source>
        <translation>Für {count} noch einmal eintragen</translation>
    </message>
</context>
<context>
    <name>WebhookPlan</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>What is set, and what will be</source>
        <translation>Was eingetragen ist und was eingetragen wird</translation>
    </message>
    <message>
        <source>New address for messages</source>
        <translation>Neue Adresse für Nachrichten</translation>
    </message>
    <message>
        <source>Copy the new address</source>
        <translation>Neue Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message>
        <source>No, leave it</source>
        <translation>Nein, so lassen</translation>
    </message>
</context>
<context>
    <name>WebhookResult</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>What was read afterwards</source>
        <translation>Was danach gelesen wurde</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>{portal} öffnen</translation>
    </message>
    <message>
        <source>Copy what {provider} said</source>
        <translation>Antwort von {provider} kopieren</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Verify-Token</translation>
    </message>
    <message>
        <source>Paste it in the provider&apos;s portal as the address for messages.</source>
        <translation>Fügen Sie sie im Portal des Anbieters als Adresse für Nachrichten ein.</translation>
    </message>
    <message>
        <source>For providers that ask for one together with the webhook URL, such as Meta.</source>
        <translation>Für Anbieter, die zusammen mit der Webhook-URL eines verlangen, etwa Meta.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation>Die Webhook-URL wird von der Telefonanlage gelesen…</translation>
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation>Die Telefonanlage hat keine Webhook-URL geliefert.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>Der Kanal existiert, aber seine Webhook-URL konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The verify token could not be read from the PBX.</source>
        <translation>Das Verify-Token konnte nicht von der Telefonanlage gelesen werden.</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>{portal} öffnen</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>What is set there now could not be read, so nothing can be set from here. Try again, or copy the new address and paste it in the portal of {provider} yourself.</source>
        <translation>Was dort jetzt eingestellt ist, ließ sich nicht lesen; von hier kann daher nichts gesetzt werden. Versuchen Sie es erneut, oder kopieren Sie die neue Adresse und fügen Sie sie selbst im Portal von {provider} ein.</translation>
    </message>
    <message>
        <source>Not in this account: {numbers}</source>
        <translation>Nicht in diesem Konto: {numbers}</translation>
    </message>
    <message>
        <source>A new profile “{name}”. The others stay as they are.</source>
        <translation>Ein neues Profil „{name}“. Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Change “{name}” for all {count}</source>
        <translation>„{name}“ für alle {count} ändern</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>Cannot be put back</source>
        <translation>Nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>Messages to the other numbers would go to {pbx}, too: {numbers}</source>
        <translation>Auch Nachrichten an die anderen Nummern würden an {pbx} gehen: {numbers}</translation>
    </message>
    <message>
        <source>There is one address for all pages of the app “{name}”. Messages to its other pages, which are not known here, would go to {pbx}, too.</source>
        <translation>Für alle Seiten der App „{name}“ gibt es nur eine Adresse. Auch Nachrichten an ihre anderen Seiten, die hier nicht bekannt sind, würden an {pbx} gehen.</translation>
    </message>
    <message>
        <source>This is the webhook URL of the channel with the ID {id} on {pbx}.</source>
        <translation>Das ist die Webhook-URL des Kanals mit der ID {id} auf {pbx}.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Its numbers decide</source>
        <translation>Die Nummern entscheiden</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>Der Dienst entscheidet</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No: the old one cannot be read</source>
        <translation>Nein: die alte ist nicht lesbar</translation>
    </message>
    <message>
        <source>No: its verify token cannot be read</source>
        <translation>Nein: ihr Verify-Token ist nicht lesbar</translation>
    </message>
    <message>
        <source>{provider} does not say</source>
        <translation>{provider} teilt es nicht mit</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>Die neue Adresse</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Nichts eingetragen</translation>
    </message>
    <message>
        <source>Nothing to set</source>
        <translation>Nichts einzutragen</translation>
    </message>
    <message>
        <source>Change all {count} numbers</source>
        <translation>Alle {count} Nummern ändern</translation>
    </message>
    <message>
        <source>{what}, for good</source>
        <translation>{what}, endgültig</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>Still as before</source>
        <translation>Noch wie vorher</translation>
    </message>
    <message>
        <source>Still the new address</source>
        <translation>Noch die neue Adresse</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Nicht klar</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Nur teilweise</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Eine andere Adresse</translation>
    </message>
    <message>
        <source>Set for {good} of {count}</source>
        <translation>Bei {good} von {count} eingetragen</translation>
    </message>
    <message>
        <source>Put back for {good} of {count}</source>
        <translation>Bei {good} von {count} wiederhergestellt</translation>
    </message>
    <message>
        <source>{good} of {count} read back.</source>
        <translation>{good} von {count} zurückgelesen.</translation>
    </message>
    <message>
        <source>{provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>Bei {provider} lässt es sich nicht zurücklesen. Die erste Nachricht zeigt, ob es funktioniert.</translation>
    </message>
    <message>
        <source>Each was read again at {provider} after the change.</source>
        <translation>Jede wurde nach der Änderung bei {provider} erneut gelesen.</translation>
    </message>
    <message>
        <source>Meta called {pbx} at once and got the right answer: it is reachable from outside.</source>
        <translation>Meta hat {pbx} sofort aufgerufen und die richtige Antwort bekommen: Die Telefonanlage ist von außen erreichbar.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the new address is still set.</source>
        <translation>{provider} hat Erfolg gemeldet, aber die neue Adresse ist noch eingetragen.</translation>
    </message>
    <message>
        <source>{good} of {count} set. Missing: {numbers}</source>
        <translation>{good} von {count} eingetragen. Es fehlen: {numbers}</translation>
    </message>
</context>
<context>
    <name>WebsiteCode</name>
    <message>
        <source>Code for the website</source>
        <translation>Code für die Website</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Website öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;E-mail code and instructions to</source>
        <translation>&amp;E-Mail mit Code und Anleitung an</translation>
    </message>
    <message>
        <source>Copy the code for the website</source>
        <translation>Code für die Website kopieren</translation>
    </message>
    <message>
        <source>E-&amp;mail it…</source>
        <translation>Per E-&amp;Mail…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Als Da&amp;tei speichern…</translation>
    </message>
    <message>
        <source>{pbx} sends the e-mail, in its own words. The code contains no secret.</source>
        <translation>{pbx} sendet die E-Mail, mit eigenem Text. Der Code enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} auf {pbx}</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>The code was saved.</source>
        <translation>Der Code wurde gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Send the e-mail</source>
        <translation>E-Mail &amp;versenden</translation>
    </message>
    <message>
        <source>Type the address first.</source>
        <translation>Geben Sie zuerst die Adresse ein.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>{pbx} accepted the e-mail to {address}.</source>
        <translation>{pbx} hat die E-Mail an {address} angenommen.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>{step}: {question}</source>
        <translation>{step}: {question}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>Dies ist die eingebaute Demo-Telefonanlage: Probieren Sie alles aus, nichts erreicht eine echte Anlage.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Known PBXs</source>
        <translation>Bekannte Telefonanlagen</translation>
    </message>
    <message>
        <source>Another PBX…</source>
        <translation>Andere Telefonanlage…</translation>
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
        <translation>DID-Nummer</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business number, through Meta&apos;s Cloud API.</source>
        <translation>Eine WhatsApp-Business-Nummer über die Cloud API von Meta.</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp-Nummer</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Messenger conversations of a Facebook page.</source>
        <translation>Messenger-Unterhaltungen einer Facebook-Seite.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>Seiten-ID</translation>
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
        <translation>API-Adresse zum Prüfen der Anmeldung</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>API-Adresse zum Senden von Nachrichten</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation.</source>
        <translation>Eine https://-Adresse aus der API-Dokumentation des Anbieters.</translation>
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
        <translation>Meta for Developers, Ihre App: App settings &gt; Basic &gt; App secret.</translation>
    </message>
    <message>
        <source>Userkey</source>
        <translation>Userkey</translation>
    </message>
    <message>
        <source>ASPSMS portal: the Userkey of your account.</source>
        <translation>ASPSMS-Portal: der Userkey Ihres Kontos.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>ASPSMS portal: the API password that belongs to the Userkey.</source>
        <translation>ASPSMS-Portal: das API-Passwort, das zum Userkey gehört.</translation>
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
        <translation>Telnyx-Portal, Keys &amp; Credentials: der Public Key des Kontos.</translation>
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
        <translation>32 Zeichen, 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f, in five groups with hyphens</source>
        <translation>32 Zeichen, 0 bis 9 und a bis f, in fünf Gruppen mit Bindestrichen</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>nur Ziffern</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Type the domain of the website that gets the code, for example www.example.com.</source>
        <translation>Geben Sie die Domain ein, auf der der Code stehen wird, etwa www.example.com.</translation>
    </message>
    <message>
        <source>A change to “{name}” is already under way, or its outcome is not known yet. Nothing was sent.</source>
        <translation>„{name}“ wird bereits geändert, oder das Ergebnis ist noch nicht bekannt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>“{name}” was changed as intended: read back from {pbx}.</source>
        <translation>„{name}“ wurde geändert und ist wie vorgesehen: von {pbx} zurückgelesen.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is already as intended. Nothing was sent.</source>
        <translation>„{name}“ ist auf {pbx} schon wie vorgesehen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: {pbx} still has it as it was before.</source>
        <translation>„{name}“ wurde nicht geändert: {pbx} hat ihn noch wie zuvor.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was changed: {pbx} could not be read.</source>
        <translation>Ob „{name}“ geändert wurde, lässt sich nicht sagen: {pbx} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”; it could not be read back.</source>
        <translation>{pbx} hat die Änderung von „{name}“ angenommen; sie konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”, but not everything is as intended.</source>
        <translation>{pbx} hat die Änderung von „{name}“ angenommen, aber nicht alles ist wie vorgesehen.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is as intended; whether the keys arrived cannot be checked.</source>
        <translation>„{name}“ ist auf {pbx} wie vorgesehen; ob die Zugangsdaten angekommen sind, lässt sich nicht auslesen.</translation>
    </message>
    <message>
        <source>Watch its connection to the provider: if it is lost, type the keys again.</source>
        <translation>Beobachten Sie die Verbindung mit dem Anbieter: Bricht sie ab, geben Sie die Zugangsdaten erneut ein.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was deleted: {pbx} could not be read.</source>
        <translation>Ob „{name}“ gelöscht wurde, lässt sich nicht sagen: {pbx} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>Die Änderung von „{name}“ wurde an {pbx} gesendet, aber es kam keine klare Antwort.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}” as it was before; it may yet carry out the change.</source>
        <translation>{pbx} hat „{name}“ bisher wie zuvor; die Änderung kann noch ausgeführt werden.</translation>
    </message>
    <message>
        <source>The deletion of “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>Das Löschen von „{name}“ wurde an {pbx} gesendet, aber es kam keine klare Antwort.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}”; it may yet carry out the deletion.</source>
        <translation>{pbx} hat „{name}“ bisher noch; das Löschen kann noch ausgeführt werden.</translation>
    </message>
    <message>
        <source>The name is missing; it says which channel is meant.</source>
        <translation>Der Name fehlt; er sagt, welcher Kanal gemeint ist.</translation>
    </message>
    <message>
        <source>The rows above the column names were left out: lines {lines}.</source>
        <translation>Die Zeilen über den Spaltennamen wurden ausgelassen: Zeilen {lines}.</translation>
    </message>
    <message>
        <source>The list of sites must be a list in square brackets, one object per site.</source>
        <translation>Die Standortliste muss eine Liste in eckigen Klammern sein, mit einem Objekt je Standort.</translation>
    </message>
    <message>
        <source>This PBX is in another row, too: {lines}.</source>
        <translation>Diese Telefonanlage steht noch in einer anderen Zeile: {lines}.</translation>
    </message>
    <message>
        <source>This name is in another row, too: {lines}.</source>
        <translation>Dieser Name steht noch in einer anderen Zeile: {lines}.</translation>
    </message>
    <message>
        <source>This cell has {count} characters; at most {limit} are allowed.</source>
        <translation>Diese Zelle hat {count} Zeichen; höchstens {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a list of sites: write env:NAME or keyring:SERVICE/USER.</source>
        <translation>Ein Client Secret gehört nicht in eine Standortliste: Schreiben Sie env:NAME oder keyring:SERVICE/USER.</translation>
    </message>
    <message>
        <source>This cell is struck through. Clear it, or delete the row.</source>
        <translation>Diese Zelle ist durchgestrichen. Leeren Sie sie oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: present, absent, leave.</source>
        <translation>„{value}“ gibt es hier nicht; möglich sind: present, absent, leave.</translation>
    </message>
    <message>
        <source>A channel connects the PBX to one account at one provider.</source>
        <translation>Ein Kanal verbindet die Telefonanlage mit einem Konto bei einem Anbieter.</translation>
    </message>
    <message>
        <source>Yes. Everything can be reached with the keyboard; results, errors and changes are announced. Colours meet the contrast of WCAG 2.2 AA, the system&apos;s high-contrast theme is followed, nothing is shown by colour alone, and nothing has a time limit.</source>
        <translation>Ja. Alles ist mit der Tastatur erreichbar; Ergebnisse, Fehler und Änderungen werden angesagt. Farben halten den Kontrast von WCAG 2.2 AA ein, das Design mit hohem Kontrast des Systems wird übernommen, nichts wird allein durch Farbe mitgeteilt, und nichts hat eine Zeitgrenze.</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>In diesem Feld stehen mehrere Werte.</translation>
    </message>
    <message>
        <source>Use the decoded value</source>
        <translation>Dekodierten Wert verwenden</translation>
    </message>
    <message>
        <source>The {label} has {form}; this has {length} of {wanted} characters.</source>
        <translation>{label} hat {form}; hier sind es {length} von {wanted} Zeichen.</translation>
    </message>
    <message>
        <source>The {label} has {form}; this looks different.</source>
        <translation>{label} hat {form}; dies sieht anders aus.</translation>
    </message>
    <message>
        <source>This looks like the {label}.</source>
        <translation>Das sieht wie {label} aus.</translation>
    </message>
    <message>
        <source>This was pasted more than once.</source>
        <translation>Dies wurde mehr als einmal eingefügt.</translation>
    </message>
    <message>
        <source>Keep one copy</source>
        <translation>Nur einmal behalten</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Beide vertauschen</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>In „{value}“ steht keine Rufnummer.</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>Eine Nummer mit + hat 7 bis 15 Ziffern; „{value}“ hat {count}.</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>„{value}“ hat zu viele oder zu wenige Ziffern für eine Rufnummer.</translation>
    </message>
    <message>
        <source>Which country is “{value}” from?</source>
        <translation>Aus welchem Land ist „{value}“?</translation>
    </message>
    <message>
        <source>Has “{value}” lost its +, or is it a national number?</source>
        <translation>Hat „{value}“ sein + verloren, oder ist es eine nationale Nummer?</translation>
    </message>
    <message>
        <source>Is “{value}” a range, a number with an extension, or one number?</source>
        <translation>Ist „{value}“ ein Bereich, eine Nummer mit Durchwahl oder eine einzige Nummer?</translation>
    </message>
    <message>
        <source>Is “{value}” a phone number?</source>
        <translation>Ist „{value}“ eine Rufnummer?</translation>
    </message>
    <message>
        <source>There are more digits in “{value}” than the number has. What are they?</source>
        <translation>In „{value}“ stehen mehr Ziffern, als die Nummer hat. Was sind sie?</translation>
    </message>
    <message>
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>Die Zelle zeigt ein + oder Ziffern, die ihre Zahl nicht hat (Format „{format}“). Ist „{value}“ richtig?</translation>
    </message>
    <message>
        <source>There are two columns of numbers. Which is meant here, “{value}” or “{other}”?</source>
        <translation>Es gibt zwei Spalten mit Nummern. Welche ist hier gemeint, „{value}“ oder „{other}“?</translation>
    </message>
    <message>
        <source>Two columns name different people: “{value}” and “{other}”. Who gets the messages?</source>
        <translation>Zwei Spalten nennen verschiedene Personen: „{value}“ und „{other}“. Wer bekommt die Nachrichten?</translation>
    </message>
    <message>
        <source>There are angle brackets around this value.</source>
        <translation>Um diesen Wert stehen spitze Klammern.</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>Um diesen Wert stehen Anführungszeichen.</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>Adresse darin verwenden</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>In der Adresse stehen zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <source>Keep one dot</source>
        <translation>Einen Punkt behalten</translation>
    </message>
    <message>
        <source>There is a dot before the address.</source>
        <translation>Vor der Adresse steht ein Punkt.</translation>
    </message>
    <message>
        <source>There is a comma in the address.</source>
        <translation>In der Adresse steht ein Komma.</translation>
    </message>
    <message>
        <source>Make it a dot</source>
        <translation>Punkt daraus machen</translation>
    </message>
    <message>
        <source>“https://” is missing before the address.</source>
        <translation>Vor der Adresse fehlt „https://“.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation>https:// davorsetzen</translation>
    </message>
    <message>
        <source>No extension of the PBX has the number {value}.</source>
        <translation>Keine Nebenstelle der Anlage hat die Nummer {value}.</translation>
    </message>
    <message>
        <source>The PBX has no extension called “{value}”.</source>
        <translation>Die Anlage hat keine Nebenstelle namens „{value}“.</translation>
    </message>
    <message>
        <source>The PBX has no message queue called “{value}”.</source>
        <translation>Die Anlage hat keine Nachrichtenwarteschlange namens „{value}“.</translation>
    </message>
    <message>
        <source>The PBX has no extension group called “{value}”.</source>
        <translation>Die Anlage hat keine Nebenstellengruppe namens „{value}“.</translation>
    </message>
    <message>
        <source>The PBX has no organization called “{value}”.</source>
        <translation>Die Anlage hat keine Organisation namens „{value}“.</translation>
    </message>
    <message>
        <source>The PBX has no extension, extension group or organization called “{value}”.</source>
        <translation>Die Anlage hat weder Nebenstelle noch Nebenstellengruppe noch Organisation namens „{value}“.</translation>
    </message>
    <message>
        <source>“{value}” is an extension on the PBX; choose that type.</source>
        <translation>„{value}“ ist auf der Anlage eine Nebenstelle; wählen Sie diesen Typ.</translation>
    </message>
    <message>
        <source>“{value}” is a message queue on the PBX; choose that type.</source>
        <translation>„{value}“ ist auf der Anlage eine Nachrichtenwarteschlange; wählen Sie diesen Typ.</translation>
    </message>
    <message>
        <source>“{value}” is an extension group on the PBX; choose that type.</source>
        <translation>„{value}“ ist auf der Anlage eine Nebenstellengruppe; wählen Sie diesen Typ.</translation>
    </message>
    <message>
        <source>“{value}” is an organization on the PBX; choose that type.</source>
        <translation>„{value}“ ist auf der Anlage eine Organisation; wählen Sie diesen Typ.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>„{name}“ wurde an {pbx} gesendet, aber es kam keine eindeutige Antwort. Ob der Kanal angelegt wurde, ist offen.</translation>
    </message>
    <message>
        <source>The channel file was not written: {reason}.</source>
        <translation>Die Kanaldatei wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is this the first number of a range?</source>
        <translation>„{value}“ und {more} weitere: Ist das die erste Nummer eines Bereichs?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>„{value}“ und {more} weitere: In zwei Spalten stehen Nummern. Welche gehört zum Kanal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns name different people. Who gets the messages?</source>
        <translation>„{value}“ und {more} weitere: Zwei Spalten nennen verschiedene Personen. Wer bekommt die Nachrichten?</translation>
    </message>
    <message>
        <source>“{value}”: is this the first number of a range?</source>
        <translation>„{value}“: Ist das die erste Nummer eines Bereichs?</translation>
    </message>
    <message>
        <source>“{value}”: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>„{value}“: In zwei Spalten stehen Nummern. Welche gehört zum Kanal?</translation>
    </message>
    <message>
        <source>“{value}”: two columns name different people. Who gets the messages?</source>
        <translation>„{value}“: Zwei Spalten nennen verschiedene Personen. Wer bekommt die Nachrichten?</translation>
    </message>
    <message>
        <source>No, this number alone</source>
        <translation>Nein, nur diese Nummer</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <translation>Die Spalte „{column}“</translation>
    </message>
    <message>
        <source>The column “{other_column}”</source>
        <translation>Die Spalte „{other_column}“</translation>
    </message>
    <message>
        <source>Leave the destination empty</source>
        <translation>Das Ziel leer lassen</translation>
    </message>
    <message>
        <source>Extension numbers</source>
        <translation>Nummern von Nebenstellen</translation>
    </message>
    <message>
        <source>Yes, a range</source>
        <translation>Ja, ein Bereich</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>This is not the name of a file.</source>
        <translation>Dies ist kein Dateiname.</translation>
    </message>
    <message>
        <source>This must be an object in braces, not {instead}.</source>
        <translation>Hier muss ein Objekt in geschweiften Klammern stehen, nicht {instead}.</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>Hier muss Text in Anführungszeichen stehen: &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {instead}.</source>
        <translation>Hier muss Text in Anführungszeichen stehen, nicht {instead}.</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {instead}.</source>
        <translation>Hier muss eine ganze Zahl ohne Anführungszeichen stehen, nicht {instead}.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {instead}.</source>
        <translation>Hier muss eine Liste in eckigen Klammern stehen, nicht {instead}.</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>Eine Kanaldatei hat statt account_data „credentials“ mit Werten im Klartext.</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>„{value}“ ist keine Nebenstellennummer.</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>Dies gehört in „credentials“ hinein.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Datenordner und Schlüsselbund dieses Computers nennen verschiedene Zertifikate für {host}; einer von beiden wurde verändert. Datenordner: {stored_text}. Schlüsselbund: {expected_text}. Jetzt angezeigt: {found_text}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>Testen Sie die Verbindung noch einmal und vergleichen Sie beide Fingerabdrücke.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>Die Arbeitsmappe hat weit mehr Teile, als eine Tabelle hat.</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>Die Arbeitsmappe hat weit mehr Formate, Texte oder Namen, als eine Tabelle hat.</translation>
    </message>
    <message>
        <source>“{reference}” was not allowed.</source>
        <translation>„{reference}“ wurde nicht erlaubt.</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({why}).</source>
        <translation>In den Datenordner kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>In einer Zelle stehen mehrere Nummern: „{value}“.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>Zweite Sitzung</translation>
    </message>
    <message>
        <source>Text with files</source>
        <translation>Text zu Dateien</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>Diese Datei kann so nicht verwendet werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Dem Text, der hier beginnt, fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: something is missing after the comma.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Nach dem Komma fehlt etwas.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a comma is missing before this.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Davor fehlt ein Komma.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>Die Datei ist leer: In Zeile 1, Spalte 1 steht nichts.</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>Wie wähle ich schnell ein Ziel?</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>Wer darf von einer Nummer schreiben?</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>Was sind die Optionen?</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>Was bedeutet „Wird geklärt“?</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>Wo beginnt in „{value}“ die Landesvorwahl?</translation>
    </message>
    <message>
        <source>“{extension}” is beside the number. Is it where the messages go?</source>
        <translation>„{extension}“ steht neben der Nummer. Gehen die Nachrichten dorthin?</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>Korrigieren Sie die markierten Felder.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware; message channels also need the Enterprise or Ultimate plan.</source>
        <translation>Aktualisieren Sie die Firmware der Telefonanlage; Nachrichtenkanäle brauchen außerdem den Enterprise- oder Ultimate-Plan.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PBX reports an error that its manual does not list.</source>
        <translation>Die Telefonanlage meldet einen Fehler, der nicht in ihrem Handbuch steht.</translation>
    </message>
    <message>
        <source>The PBX reports an internal error.</source>
        <translation>Die Telefonanlage meldet einen internen Fehler.</translation>
    </message>
    <message>
        <source>The PBX reports a failure without a reason.</source>
        <translation>Die Telefonanlage meldet einen Fehlschlag ohne Grund.</translation>
    </message>
    <message>
        <source>This PBX has no API for message channels.</source>
        <translation>Diese Telefonanlage hat keine API für Nachrichtenkanäle.</translation>
    </message>
    <message>
        <source>The PBX no longer accepts the login.</source>
        <translation>Die Telefonanlage nimmt die Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>Test the connection, then try again.</source>
        <translation>Testen Sie die Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API application lacks the permission.</source>
        <translation>Der API-Anwendung der Telefonanlage fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>The feature is switched off on the PBX, or the permission is missing.</source>
        <translation>Die Funktion ist auf der Telefonanlage ausgeschaltet, oder die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>Check the plan and the permissions under Integrations &gt; API.</source>
        <translation>Prüfen Sie den Plan und die Berechtigungen unter Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX could not read the request.</source>
        <translation>Die Telefonanlage konnte die Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>The PBX does not accept a value.</source>
        <translation>Die Telefonanlage nimmt einen Wert nicht an.</translation>
    </message>
    <message>
        <source>Choose another one at the marked field.</source>
        <translation>Wählen Sie im markierten Feld einen anderen.</translation>
    </message>
    <message>
        <source>The request is too large for the PBX.</source>
        <translation>Die Anfrage ist für die Telefonanlage zu groß.</translation>
    </message>
    <message>
        <source>Use fewer DIDs.</source>
        <translation>Verwenden Sie weniger DID-Nummern.</translation>
    </message>
    <message>
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>Prüfen Sie Ziele und Mitglieder: Eines davon wurde vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>Die Telefonanlage hat die Adresse dieses Computers nach fehlgeschlagenen Anmeldungen gesperrt.</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>Die Telefonanlage ist mit einer großen Aufgabe beschäftigt.</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>Organisationen sind auf der Telefonanlage ausgeschaltet.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>Die API der Telefonanlage ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>Die Telefonanlage unterstützt dies nicht.</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>Der SMS-Trunk ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>Verwenden Sie https://, wenn die Telefonanlage es anbietet, oder lassen Sie http:// für diese Anlage zu.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, port {port}.</source>
        <translation>An {host}, Port {port}, antwortet nichts.</translation>
    </message>
    <message>
        <source>Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none.</source>
        <translation>Prüfen Sie den Port: 8088 ist für https im lokalen Netz üblich; ein Yeastar-FQDN braucht keinen.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck mit dem der Telefonanlage und vertrauen Sie genau diesem Zertifikat, oder korrigieren Sie die Adresse.</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>Die Telefonanlage nimmt die Client ID oder das Client Secret nicht an.</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>Im Kanal müssen Felder korrigiert werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>Der Kanal wurde gesendet, es kam aber keine eindeutige Antwort. Ob er angelegt wurde, ist offen.</translation>
    </message>
    <message>
        <source>Check the keys on the Account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>Vergleichen Sie die Zugangsdaten der Kontoseite mit dem Portal des Anbieters und korrigieren Sie sie auf der Telefonanlage.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>Das ist eine Webseite, auch wenn der Name etwas anderes sagt. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>The table has more than {limit} characters.</source>
        <translation>Die Tabelle hat mehr als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Die Datei ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>Die Datei kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns.</source>
        <translation>Zeile {line} hat mehr als {limit} Spalten.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>Die Tabelle hat mehr als {limit} Zeilen.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Nachrichtenwarteschlange</translation>
    </message>
    <message>
        <source>Third-party platform (API)</source>
        <translation>Drittanbieter-Plattform (API)</translation>
    </message>
    <message>
        <source>Extension group</source>
        <translation>Nebenstellengruppe</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>{host} ist aus dem Internet nicht erreichbar, also kann kein Anbieter dorthin zustellen. Geben Sie der Telefonanlage eine Domain.</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>Die Telefonanlage und ihre API</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>Nummern und ihre Ziele</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>Prüfen, dann anlegen</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>Wenn der Kanal angelegt ist</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>Die Telefonanlage lehnt die Anmeldung ab</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>Ich bin noch nicht im Netz des Kunden</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>Wie finde ich den Anbieter schnell?</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>Der Anbieter steht nicht in der Liste</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>Was geschieht mit den Zugangsdaten?</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>Muss ich einen Schlüssel in Base64 kodieren?</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>FQDN oder NAT?</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>Welche Senderate ist richtig?</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>Was ist eine Sitzung?</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>Ich möchte etwas ändern</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>Wozu ist das Übergabeblatt?</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>Der nächste Standort braucht denselben Kanal</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>Wie nehme ich Kanäle auf einen anderen Computer mit?</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>Ich habe den falschen gelöscht</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>Die Anmeldedaten für {address} sind auf diesem Computer nicht bekannt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Die Zugangsdaten von „{name}“ sind nicht im Schlüsselbund dieses Computers. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the Account page.</source>
        <translation>Öffnen Sie den Kanal und geben Sie sie auf der Kontoseite erneut ein.</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>Die letzte Nummer liegt vor der ersten.</translation>
    </message>
    <message>
        <source>The PBX does not accept this value.</source>
        <translation>Die Telefonanlage nimmt diesen Wert nicht an.</translation>
    </message>
    <message>
        <source>The PBX says: {words}</source>
        <translation>Die Telefonanlage meldet: {words}</translation>
    </message>
    <message>
        <source>The PBX requires this value.</source>
        <translation>Die Telefonanlage verlangt diesen Wert.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers, Ihre App: App settings &gt; Basic, App secret, Show.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the Secret.</source>
        <translation>Sie erhalten ihn von Apidaze zusammen mit dem Secret.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the API key.</source>
        <translation>Sie erhalten es von Apidaze zusammen mit dem API Key.</translation>
    </message>
    <message>
        <source>Your account&apos;s Userkey, as the ASPSMS portal shows it.</source>
        <translation>Der Userkey Ihres Kontos, wie ihn das ASPSMS-Portal zeigt.</translation>
    </message>
    <message>
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>In der Bandwidth App, Liste der Anwendungen: die ID der Messaging-Anwendung.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>Im Flowroute-Portal unter Preferences &gt; API Control.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated.</source>
        <translation>Im Skyetel-Portal hinter dem Zahnradsymbol oben rechts, wo SID und Secret erzeugt werden.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, generated together with the SID.</source>
        <translation>Im Skyetel-Portal hinter dem Zahnradsymbol oben rechts, zusammen mit der SID erzeugt.</translation>
    </message>
    <message>
        <source>In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY.</source>
        <translation>Im Telnyx-Portal unter API Keys (portal.telnyx.com/#/app/api-keys): ein V2-Schlüssel, beginnt mit KEY.</translation>
    </message>
    <message>
        <source>In the Telnyx portal, account settings: Keys &amp; Credentials, tab Public Key.</source>
        <translation>Im Telnyx-Portal, Kontoeinstellungen: Keys &amp; Credentials, Registerkarte Public Key.</translation>
    </message>
    <message>
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>Öffnen Sie in der Bandwidth App die Messaging-Anwendung, deren Application ID die Telefonanlage hat, und fügen Sie die Webhook-URL als Inbound Callback URL ein.</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>Prüfen Sie, ob diese Anwendung der Location (SIP Peer) zugewiesen ist, zu der die Nummern gehören.</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>Öffnen Sie im Flowroute-Portal Preferences &gt; API Control und fügen Sie die Webhook-URL in das Feld SMS Callback ein.</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>Prüfen Sie, dass keine der Nummern eine eigene Callback URL hat, die woandershin führt.</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>Prüfen Sie, ob der Status der Nummer Healthy ist und sie ein Routing hat; vorher bleibt SMS aus.</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>Öffnen Sie in der Twilio Console Phone Numbers &gt; Manage &gt; Active numbers, öffnen Sie die Nummer und fügen Sie unter Messaging bei „A message comes in“ die Webhook-URL ein.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This is not a complete web address.</source>
        <translation>Dies ist keine vollständige Webadresse.</translation>
    </message>
    <message>
        <source>Choose the domain of the webhook URL: FQDN or NAT.</source>
        <translation>Wählen Sie die Domain der Webhook-URL: FQDN oder NAT.</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>Geben Sie dem Kanal einen Namen.</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>Dieser Wert ist erforderlich.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Die Nummer fehlt.</translation>
    </message>
    <message>
        <source>Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Wählen Sie Nebenstelle (extension), Nachrichtenwarteschlange (queue) oder Drittanbieter-Plattform (api).</translation>
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation>Wählen Sie einen Anbieter aus der Liste.</translation>
    </message>
    <message>
        <source>Choose where messages to this number go.</source>
        <translation>Wählen Sie, wohin Nachrichten an diese Nummer gehen.</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set, or is empty.</source>
        <translation>Die Umgebungsvariable {name} ist nicht gesetzt oder leer.</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Nachrichten gehen an</translation>
    </message>
    <message>
        <source>Webhook URL, for the provider&apos;s portal</source>
        <translation>Webhook-URL für das Portal des Anbieters</translation>
    </message>
    <message>
        <source>Numbers and destinations</source>
        <translation>Nummern und Ziele</translation>
    </message>
    <message>
        <source>Steps in the provider&apos;s portal</source>
        <translation>Schritte im Portal des Anbieters</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>May write from it</source>
        <translation>Dürfen damit schreiben</translation>
    </message>
    <message>
        <source>ID on the PBX</source>
        <translation>ID auf der Anlage</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installiert am</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Installiert von</translation>
    </message>
    <message>
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation>Diese Zellen sind Formeln ohne Ergebnis: {cells}. Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>Die Arbeitsmappe ist beschädigt.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>Fehler im Schlüsselbund ({kind}).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>it has expired, or this computer&apos;s clock is wrong</source>
        <translation>es ist abgelaufen, oder die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>es ist noch nicht gültig, oder die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>es ist selbst signiert</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>sein Aussteller ist nicht bekannt</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>dieser Computer kennt den Aussteller nicht</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>Die Anlage</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No PBX chosen yet</source>
        <translation>Noch keine Anlage gewählt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Keys are missing</source>
        <translation>Zugangsdaten fehlen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Bereit zum Anlegen</translation>
    </message>
    <message>
        <source>Refused by the PBX</source>
        <translation>Von der Anlage abgelehnt</translation>
    </message>
    <message>
        <source>Checking what happened</source>
        <translation>Wird geklärt</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Created, not connected</source>
        <translation>Angelegt, nicht verbunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>Zugangsda&amp;ten eingeben</translation>
    </message>
    <message>
        <source>&amp;Create it now</source>
        <translation>&amp;Jetzt anlegen</translation>
    </message>
    <message>
        <source>Compare the &amp;certificate</source>
        <translation>&amp;Zertifikat vergleichen</translation>
    </message>
    <message>
        <source>Fi&amp;x it</source>
        <translation>Be&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Jetzt nach&amp;sehen</translation>
    </message>
    <message>
        <source>Check &amp;keys…</source>
        <translation>Zugangsdaten &amp;prüfen…</translation>
    </message>
    <message>
        <source>Next step: &amp;webhook URL</source>
        <translation>Nächster Schritt: &amp;Webhook-URL</translation>
    </message>
    <message>
        <source>{pbx} could not be reached; nothing was sent. Create it on site.</source>
        <translation>{pbx} war nicht erreichbar; nichts wurde gesendet. Legen Sie ihn vor Ort an.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first; nothing was sent.</source>
        <translation>Das Zertifikat von {pbx} muss zuerst verglichen werden; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>today, {clock}</source>
        <translation>heute, {clock}</translation>
    </message>
    <message>
        <source>yesterday, {clock}</source>
        <translation>gestern, {clock}</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>zuletzt gesehen {when}</translation>
    </message>
    <message>
        <source>Lines {numbers}</source>
        <translation>Zeilen {numbers}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Noch kein Anbieter</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>jetzt erreichbar</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Complete, not kept ready</source>
        <translation>Vollständig, nicht bereitgehalten</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Fehlt: {names}</translation>
    </message>
    <message>
        <source>{pbx} was not reached</source>
        <translation>{pbx} war nicht erreichbar</translation>
    </message>
    <message>
        <source>Che&amp;ck and create</source>
        <translation>&amp;Prüfen und anlegen</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the {name}</source>
        <translation>&amp;Weiter mit: {name}</translation>
    </message>
    <message>
        <source>Fi&amp;x line {number}</source>
        <translation>Zeile {number} be&amp;heben</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Certificate of {pbx}</source>
        <translation>Zertifikat: {pbx}</translation>
    </message>
    <message>
        <source>Sent {when}, no clear answer</source>
        <translation>Gesendet {when}, keine klare Antwort</translation>
    </message>
    <message>
        <source>By another window or command</source>
        <translation>Von einem anderen Fenster oder Befehl</translation>
    </message>
    <message>
        <source>{provider} gives no reason</source>
        <translation>{provider} nennt keinen Grund</translation>
    </message>
    <message>
        <source>The PBX does not list it</source>
        <translation>Die Anlage führt ihn nicht auf</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the destinations</source>
        <translation>&amp;Weiter mit den Zielen</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>Neue Zei&amp;le</translation>
    </message>
    <message>
        <source>{count} numbers, {first} to {last}</source>
        <translation>{count} Nummern, {first} bis {last}</translation>
    </message>
    <message>
        <source>{first}, to extension {extension}</source>
        <translation>{first}, an Nebenstelle {extension}</translation>
    </message>
    <message>
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>„{value}“ und {more} weitere haben keine Landesvorwahl: Aus welchem Land sind sie?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these phone numbers?</source>
        <translation>„{value}“ und {more} weitere: Sind das Rufnummern?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: the workbook shows more than the number. Is the number right?</source>
        <translation>„{value}“ und {more} weitere: Die Arbeitsmappe zeigt mehr als die Zahl. Stimmt die Nummer?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do the digits of the next column belong to the number?</source>
        <translation>„{value}“ und {more} weitere: Gehören die Ziffern der anderen Spalte zur Nummer?</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>„{value}“ hat keine Landesvorwahl: Aus welchem Land ist die Nummer?</translation>
    </message>
    <message>
        <source>“{value}”: is this a phone number?</source>
        <translation>„{value}“: Ist das eine Rufnummer?</translation>
    </message>
    <message>
        <source>“{value}”: the workbook shows more than the number. Is the number right?</source>
        <translation>„{value}“: Die Arbeitsmappe zeigt mehr als die Zahl. Stimmt die Nummer?</translation>
    </message>
    <message>
        <source>“{value}”: do the digits of the next column belong to the number?</source>
        <translation>„{value}“: Gehören die Ziffern der anderen Spalte zur Nummer?</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>It belongs to the number</source>
        <translation>Es gehört zur Nummer</translation>
    </message>
    <message>
        <source>No, leave them out</source>
        <translation>Nein, weglassen</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>Ja, hinzufügen</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>Ein Bereich</translation>
    </message>
    <message>
        <source>An extension</source>
        <translation>Eine Nebenstelle</translation>
    </message>
    <message>
        <source>the data folder of this computer cannot be read</source>
        <translation>der Datenordner dieses Computers kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{first} to {last}; {rows} in all</source>
        <translation>{first} bis {last}; insgesamt {rows}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>Ja, wieder hinsetzen</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are short for numbers with an area code. Are they complete?</source>
        <translation>„{value}“ und {more} weitere sind für Nummern mit Vorwahl auffallend kurz. Sind sie vollständig?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>„{value}“ ist für eine Nummer mit Vorwahl auffallend kurz. Ist sie vollständig?</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>Nein, es sind nationale Nummern</translation>
    </message>
    <message>
        <source>Yes, take it once</source>
        <translation>Ja, nur einmal übernehmen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Zwei Nummern</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: where does the country code begin?</source>
        <translation>„{value}“ und {more} weitere: wo beginnt die Landesvorwahl?</translation>
    </message>
    <message>
        <source>“{value}”: where does the country code begin?</source>
        <translation>„{value}“: wo beginnt die Landesvorwahl?</translation>
    </message>
    <message>
        <source>The column “{name}” is hidden in the workbook.</source>
        <translation>Die Spalte „{name}“ ist in der Arbeitsmappe ausgeblendet.</translation>
    </message>
    <message>
        <source>numbers without +, read as {example}</source>
        <translation>Nummern ohne +, gelesen als {example}</translation>
    </message>
    <message>
        <source>numbers with country code</source>
        <translation>Nummern mit Landesvorwahl</translation>
    </message>
    <message>
        <source>national numbers, read as +{code}…</source>
        <translation>nationale Nummern, gelesen als +{code}…</translation>
    </message>
    <message>
        <source>numbers without country code</source>
        <translation>Nummern ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>extension numbers</source>
        <translation>Nebenstellennummern</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>extension numbers and names</source>
        <translation>Nebenstellennummern und Namen</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>Das ist ein ZIP-Archiv. Entpacken Sie es und importieren Sie die Tabelle darin ({names}).</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>Das ist eine binäre Arbeitsmappe (.xlsb). Öffnen Sie sie in Excel und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>Gelesen: das Blatt „{sheet}“. Nicht gelesen: {others}.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells, only charts.</source>
        <translation>Die Arbeitsmappe hat kein Blatt mit Zellen, nur Diagramme.</translation>
    </message>
    <message>
        <source>The workbook has a password. Open it in a spreadsheet and save it without one.</source>
        <translation>Die Arbeitsmappe hat ein Passwort. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>This row is hidden in the workbook.</source>
        <translation>Diese Zeile ist in der Arbeitsmappe ausgeblendet.</translation>
    </message>
    <message>
        <source>This row is struck through in the workbook.</source>
        <translation>Diese Zeile ist in der Arbeitsmappe durchgestrichen.</translation>
    </message>
    <message>
        <source>The destination is taken from the text.</source>
        <translation>Das Ziel ist dem Text entnommen.</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>Der Datenordner {folder} gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Zertifikats-Fingerabdruck</translation>
    </message>
    <message>
        <source>PBX login</source>
        <translation>Anmeldedaten (Anlage)</translation>
    </message>
    <message>
        <source>still to be deleted from the keyring</source>
        <translation>noch aus dem Schlüsselbund zu löschen</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring is locked</source>
        <translation>konnte nicht gelöscht werden: der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring does not answer</source>
        <translation>konnte nicht gelöscht werden: der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>could not be deleted: there is no keyring</source>
        <translation>konnte nicht gelöscht werden: es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>an die Telefonanlage gesendet, {when}</translation>
    </message>
    <message>
        <source>trusted since {when}</source>
        <translation>vertrauenswürdig seit {when}</translation>
    </message>
    <message>
        <source>kept since {when}</source>
        <translation>gespeichert seit {when}</translation>
    </message>
    <message>
        <source>another program has this file open; close it there and try again</source>
        <translation>ein anderes Programm hat diese Datei geöffnet; schließen Sie sie dort und versuchen Sie es erneut</translation>
    </message>
    <message numerus="yes">
        <source>Look at 1 channel before it is sent: its cell says why.¦Look at {count} channels before they are sent: their cells say why.</source>
        <translation>
            <numerusform>1 Kanal vor dem Senden ansehen: Warum, steht in seiner Zelle.</numerusform>
            <numerusform>{count} Kanäle vor dem Senden ansehen: Warum, steht in ihren Zellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 entry of the file was not used:¦{count} entries of the files were not used, the first:</source>
        <translation>
            <numerusform>1 Angabe der Datei wurde nicht übernommen:</numerusform>
            <numerusform>{count} Angaben der Dateien wurden nicht übernommen, zuerst:</numerusform>
        </translation>
    </message>
    <message>
        <source>several with this name</source>
        <translation>mehrere mit diesem Namen</translation>
    </message>
    <message>
        <source>looked up once the PBX is reachable</source>
        <translation>wird gesucht, sobald die Anlage erreichbar ist</translation>
    </message>
    <message>
        <source>Add a ran&amp;ge of numbers…</source>
        <translation>Nummern&amp;bereich hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>Aus Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>In Datei e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation>Zeilen en&amp;tfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Au&amp;sschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Zellen &amp;leeren</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Nach unten aus&amp;füllen</translation>
    </message>
    <message>
        <source>Set the desti&amp;nation…</source>
        <translation>Ziel festle&amp;gen…</translation>
    </message>
    <message>
        <source>Set the &amp;members…</source>
        <translation>&amp;Mitglieder festlegen…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>Onl&amp;y lines with problems</source>
        <translation>Nur Zeilen mit &amp;Problemen</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Nächstes P&amp;roblem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Keep the order shown</source>
        <translation>&amp;Diese Reihenfolge behalten</translation>
    </message>
    <message>
        <source>{provider} did not give the ID of the page “{found}”. Nothing was added; enter the ID.</source>
        <translation>{provider} hat die ID der Seite „{found}“ nicht genannt. Es wurde nichts hinzugefügt; geben Sie die ID ein.</translation>
    </message>
    <message>
        <source>{provider} named no page for this token. Nothing was added.</source>
        <translation>{provider} hat zu diesem Token keine Seite genannt. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Nebenstellen</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>{name} (group)</source>
        <translation>{name} (Gruppe)</translation>
    </message>
    <message>
        <source>Text messages through an SMS provider (ITSP), from your own numbers.</source>
        <translation>Textnachrichten über einen SMS-Anbieter (ITSP), von Ihren eigenen Nummern.</translation>
    </message>
    <message>
        <source>The key or token that the provider issued for its SMS API.</source>
        <translation>Der Schlüssel oder das Token, das der Anbieter für seine SMS-API ausgestellt hat.</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX. Leave it empty if the provider gave you none.</source>
        <translation>Signiert, was der Anbieter an die Telefonanlage sendet. Leer lassen, wenn Sie keines bekommen haben.</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation. Leave it empty if there is none.</source>
        <translation>Eine https://-Adresse aus der API-Dokumentation des Anbieters. Leer lassen, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>The access key from the provider&apos;s portal.</source>
        <translation>Der Access Key aus dem Portal des Anbieters.</translation>
    </message>
    <message>
        <source>Shown next to the access key, often only once.</source>
        <translation>Steht neben dem Access Key, oft nur ein einziges Mal.</translation>
    </message>
    <message>
        <source>A system user&apos;s token that never expires, not the temporary one for testing.</source>
        <translation>Das Token eines Systembenutzers, das nie abläuft, nicht das temporäre zum Testen.</translation>
    </message>
    <message>
        <source>The API key you got from Apidaze.</source>
        <translation>Der API Key, den Sie von Apidaze bekommen haben.</translation>
    </message>
    <message>
        <source>The Secret you got with the API key.</source>
        <translation>Das Secret, das Sie mit dem API Key bekommen haben.</translation>
    </message>
    <message>
        <source>Bandwidth App: the ID of the messaging application.</source>
        <translation>Bandwidth App: die ID der Messaging-Anwendung.</translation>
    </message>
    <message>
        <source>Bandwidth App: the number of your account.</source>
        <translation>Bandwidth App: die Nummer Ihres Kontos.</translation>
    </message>
    <message>
        <source>The name of an API user, not of a user of the Bandwidth App.</source>
        <translation>Der Name eines API-Benutzers, nicht eines Benutzers der Bandwidth App.</translation>
    </message>
    <message>
        <source>The password of that API user; it is case-sensitive.</source>
        <translation>Das Passwort dieses API-Benutzers; Groß- und Kleinschreibung beachten.</translation>
    </message>
    <message>
        <source>Skyetel portal, gear icon at the top right: the SID.</source>
        <translation>Skyetel-Portal, Zahnradsymbol oben rechts: die SID.</translation>
    </message>
    <message>
        <source>Generated together with the SID.</source>
        <translation>Zusammen mit der SID erzeugt.</translation>
    </message>
    <message>
        <source>Telnyx portal, API Keys: a V2 key, begins with KEY.</source>
        <translation>Telnyx-Portal, API Keys: ein V2-Schlüssel, beginnt mit KEY.</translation>
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or subaccount that bought the number.</source>
        <translation>Twilio Console: beginnt mit AC; vom Konto oder Unterkonto, das die Nummer gekauft hat.</translation>
    </message>
    <message>
        <source>Twilio Console, next to the Account SID: reveal and copy it.</source>
        <translation>Twilio Console, neben der Account SID: einblenden und kopieren.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the name of a Standard user.</source>
        <translation>VoiceMeUp-Portal: der Name eines Benutzers vom Typ Standard.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the Auth Token of that user.</source>
        <translation>VoiceMeUp-Portal: das Auth Token dieses Benutzers.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, Ihre App: API Setup. Die ID, nicht die Nummer selbst.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup; also called Messaging account ID.</source>
        <translation>Meta for Developers, Ihre App: API Setup; heißt auch Messaging account ID.</translation>
    </message>
    <message>
        <source>The name at the top of the Facebook page.</source>
        <translation>Der Name oben auf der Facebook-Seite.</translation>
    </message>
    <message>
        <source>44 characters, ending with an equals sign</source>
        <translation>44 Zeichen, mit Gleichheitszeichen am Ende</translation>
    </message>
    <message>
        <source>“AC” followed by 32 characters, 0 to 9 and a to f</source>
        <translation>„AC“, gefolgt von 32 Zeichen, 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>“KEY” followed by letters and digits</source>
        <translation>„KEY“, gefolgt von Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>“EAA” followed by at least a hundred letters and digits</source>
        <translation>„EAA“, gefolgt von mindestens hundert Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>15 to 17 digits, nothing else</source>
        <translation>15 bis 17 Ziffern, sonst nichts</translation>
    </message>
    <message>
        <source>a Twilio API Key SID</source>
        <translation>eine API Key SID von Twilio</translation>
    </message>
    <message>
        <source>a Twilio Account SID</source>
        <translation>eine Account SID von Twilio</translation>
    </message>
    <message>
        <source>a Twilio ID, not a key</source>
        <translation>eine ID von Twilio, kein Schlüssel</translation>
    </message>
    <message>
        <source>a Telnyx API key</source>
        <translation>ein API Key von Telnyx</translation>
    </message>
    <message>
        <source>a Meta access token</source>
        <translation>ein Access Token von Meta</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>ein Schlüssel von Stripe</translation>
    </message>
    <message>
        <source>an OpenAI or Anthropic key</source>
        <translation>ein Schlüssel von OpenAI oder Anthropic</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>ein Token von Slack</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>ein Token von GitHub</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>ein API Key von Google</translation>
    </message>
    <message>
        <source>an Amazon access key</source>
        <translation>ein Zugriffsschlüssel von Amazon</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>ein API Key von SendGrid</translation>
    </message>
    <message>
        <source>Choose where messages go.</source>
        <translation>Wählen Sie, wohin Nachrichten gehen.</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 bis 10</translation>
    </message>
    <message>
        <source>Type a whole number, from 1 on.</source>
        <translation>Geben Sie eine ganze Zahl ab 1 ein.</translation>
    </message>
    <message>
        <source>Choose minutes, hours or days.</source>
        <translation>Wählen Sie Minuten, Stunden oder Tage.</translation>
    </message>
    <message>
        <source>Choose light or dark.</source>
        <translation>Wählen Sie hell oder dunkel.</translation>
    </message>
    <message>
        <source>Choose bubble or bar.</source>
        <translation>Wählen Sie Sprechblase oder Leiste.</translation>
    </message>
    <message>
        <source>Choose an icon, 1 to 6.</source>
        <translation>Wählen Sie ein Symbol, 1 bis 6.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX accepts at most {limit}.</source>
        <translation>Der Name hat {length} Zeichen; die Telefonanlage nimmt höchstens {limit} an.</translation>
    </message>
    <message>
        <source>Which WebRTC trunk do calls come in over?</source>
        <translation>Über welchen WebRTC-Trunk kommen Anrufe herein?</translation>
    </message>
    <message>
        <source>Which route takes these calls?</source>
        <translation>Welche Route nimmt diese Anrufe an?</translation>
    </message>
    <message>
        <source>Some destinations or members were not found on the PBX. Nothing was sent.</source>
        <translation>Einige Ziele oder Mitglieder wurden auf der Telefonanlage nicht gefunden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Open the channel and choose again in these lines: {lines}.</source>
        <translation>Öffnen Sie den Kanal und wählen Sie in diesen Zeilen neu: {lines}.</translation>
    </message>
    <message>
        <source>The PBX has nothing called “{value}”. Similar: {candidates}.</source>
        <translation>Auf der Anlage heißt nichts „{value}“. Ähnlich: {candidates}.</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up yet; that happens as soon as the PBX is reachable.</source>
        <translation>„{value}“ wurde noch nicht nachgeschlagen; das geschieht, sobald die Anlage erreichbar ist.</translation>
    </message>
    <message>
        <source>“{value}” matches more than one: {candidates}. Enter the number, or choose from the list.</source>
        <translation>„{value}“ passt zu mehreren: {candidates}. Geben Sie die Nummer ein oder wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The ID {value} is {candidates}; enter id:{value} for it.</source>
        <translation>Keine Nebenstelle hat die Nummer {value}. Die ID {value} ist {candidates}; geben Sie dafür id:{value} ein.</translation>
    </message>
    <message>
        <source>“{value}” is contradictory: {candidates}. Enter only the number or only the name.</source>
        <translation>„{value}“ ist widersprüchlich: {candidates}. Geben Sie nur die Nummer oder nur den Namen ein.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; on the PBX it is now {candidates}. Choose again.</source>
        <translation>Bei der Auswahl war dies {value}; auf der Anlage ist es jetzt {candidates}. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; the PBX no longer has it. Choose again.</source>
        <translation>Bei der Auswahl war dies {value}; auf der Anlage gibt es das nicht mehr. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>The PBX gave no list to look up “{value}” in. Enter its ID, for example id:137.</source>
        <translation>Die Anlage lieferte keine Liste, in der „{value}“ nachzuschlagen wäre. Geben Sie die ID ein, zum Beispiel id:137.</translation>
    </message>
    <message>
        <source>Messages cannot go to “{value}”. Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Nachrichten können nicht an „{value}“ gehen. Wählen Sie Nebenstelle (extension), Nachrichtenwarteschlange (queue) oder Drittanbieter-Plattform (api).</translation>
    </message>
    <message>
        <source>You typed this value, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Sie haben diesen Wert eingegeben, er ist aber nicht mehr im Schlüsselbund dieses Computers. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Use only digits, an optional leading + and separators; “{value}” contains something else.</source>
        <translation>Verwenden Sie nur Ziffern, eventuell ein führendes + und Trennzeichen; „{value}“ enthält anderes.</translation>
    </message>
    <message>
        <source>Enter the number in E.164 format: +, country code and number, digits only, for example +15567778888.</source>
        <translation>Geben Sie die Nummer im E.164-Format ein: +, Landesvorwahl und Nummer, nur Ziffern, zum Beispiel +15567778888.</translation>
    </message>
    <message>
        <source>A page ID has only digits. You will find it on the page under About &gt; Page transparency.</source>
        <translation>Eine Seiten-ID besteht nur aus Ziffern. Sie finden sie auf der Seite unter About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>There are spaces before or after the value. Remove them.</source>
        <translation>Vor oder nach dem Wert stehen Leerzeichen. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The value contains a line break. Paste it as one line.</source>
        <translation>Der Wert enthält einen Zeilenumbruch. Fügen Sie ihn als eine Zeile ein.</translation>
    </message>
    <message>
        <source>The value contains an invisible character. Copy it again, or type it.</source>
        <translation>Der Wert enthält ein unsichtbares Zeichen. Kopieren Sie ihn erneut oder geben Sie ihn von Hand ein.</translation>
    </message>
    <message>
        <source>The value has {length} characters once encoded; at most {limit} are allowed.</source>
        <translation>Der Wert hat kodiert {length} Zeichen; höchstens {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>The value has {length} characters; at most {limit} are allowed.</source>
        <translation>Der Wert hat {length} Zeichen; höchstens {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>The address contains a space.</source>
        <translation>Die Adresse enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Enter a whole number of days (1 or more), or leave it empty.</source>
        <translation>Geben Sie eine ganze Zahl von Tagen ein (1 oder mehr) oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“{value}” contains several numbers; each needs its own line.</source>
        <translation>„{value}“ enthält mehrere Nummern; jede braucht eine eigene Zeile.</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Enter one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>„{value}“ ist ein Bereich oder eine Nummer mit Durchwahl. Geben Sie eine einzige Nummer ein; „Nummernbereich hinzufügen“ im Menü der Tabelle fügt viele hinzu.</translation>
    </message>
    <message>
        <source>Choose a channel type.</source>
        <translation>Wählen Sie einen Kanaltyp.</translation>
    </message>
    <message>
        <source>Enter a whole number of messages per second (1 or more), or leave it empty.</source>
        <translation>Geben Sie eine ganze Zahl von Nachrichten pro Sekunde ein (1 oder mehr) oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter 0 (keep open) or 1 (close).</source>
        <translation>Geben Sie 0 (offen lassen) oder 1 (schließen) ein.</translation>
    </message>
    <message>
        <source>Enter 0 (do not allow) or 1 (allow).</source>
        <translation>Geben Sie 0 (nicht zulassen) oder 1 (zulassen) ein.</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension. Enter only the number.</source>
        <translation>„{value}“ ist eine Nummer mit Durchwahl. Geben Sie nur die Nummer ein.</translation>
    </message>
    <message>
        <source>{provider} needs a text to send with files; without it the PBX refuses the channel.</source>
        <translation>{provider} verlangt einen Begleittext zu Dateien; ohne ihn lehnt die Telefonanlage den Kanal ab.</translation>
    </message>
    <message>
        <source>Same number as in line {lines}.</source>
        <translation>Dieselbe Nummer wie in Zeile {lines}.</translation>
    </message>
    <message>
        <source>“{value}” is not a member. Enter extension:137, ext_group:7 or organization:2.</source>
        <translation>„{value}“ ist kein Mitglied. Geben Sie extension:137, ext_group:7 oder organization:2 ein.</translation>
    </message>
    <message>
        <source>The name contains a line break or another control character.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>Der Text enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no ID; leave it empty.</source>
        <translation>Eine Drittanbieter-Plattform (api) hat keine ID; lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“{value}” is not an ID on the PBX; an ID is a number such as 137.</source>
        <translation>„{value}“ ist keine ID auf der Anlage; eine ID ist eine Zahl wie 137.</translation>
    </message>
    <message>
        <source>The provider refuses these keys. Nothing was sent.</source>
        <translation>Der Anbieter lehnt diese Zugangsdaten ab. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Korrigieren Sie sie in der Datei.</translation>
    </message>
    <message>
        <source>This file is correct, but another one is not. Nothing was sent.</source>
        <translation>Diese Datei ist richtig, eine andere aber nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct the other file, then send all of them again.</source>
        <translation>Korrigieren Sie die andere Datei und senden Sie dann alle erneut.</translation>
    </message>
    <message>
        <source>Not attempted because of an earlier failure. Nothing from this file was sent.</source>
        <translation>Wegen eines früheren Fehlers nicht versucht. Aus dieser Datei wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Send it again once that is resolved.</source>
        <translation>Senden Sie sie erneut, wenn das geklärt ist.</translation>
    </message>
    <message>
        <source>An internal error ended the program ({kind}). The channel may or may not have been created.</source>
        <translation>Ein interner Fehler hat das Programm beendet ({kind}). Ob der Kanal angelegt wurde, ist offen.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Prüfen Sie das im Portal der Telefonanlage unter Messaging &gt; Message Channel, bevor Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>This file was given more than once.</source>
        <translation>Diese Datei wurde mehrfach angegeben.</translation>
    </message>
    <message>
        <source>{files} contains a channel with the same name.</source>
        <translation>{files} enthält einen Kanal mit demselben Namen.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} does not have it as intended yet.</source>
        <translation>„{name}“ wurde zuvor an {pbx} gesendet, ohne klare Antwort. {pbx} hat es noch nicht wie vorgesehen.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} has it as intended.</source>
        <translation>„{name}“ wurde zuvor an {pbx} gesendet, ohne klare Antwort. {pbx} hat es wie vorgesehen.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known.</source>
        <translation>Warten Sie, bis das Ergebnis bekannt ist.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” on {pbx} in the meantime. Nothing was sent.</source>
        <translation>Jemand anders hat „{name}“ auf {pbx} inzwischen geändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You can send it again.</source>
        <translation>Sie können es erneut senden.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}.</source>
        <translation>„{name}“ wurde auf {pbx} gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” was not deleted: {pbx} still has it.</source>
        <translation>„{name}“ wurde nicht gelöscht: {pbx} hat ihn noch.</translation>
    </message>
    <message>
        <source>Check again later; nothing is sent again until that is clear.</source>
        <translation>Prüfen Sie später noch einmal; bis das klar ist, wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Read it again, and compare.</source>
        <translation>Lesen Sie ihn noch einmal und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Look at the lines that differ, and send them again or leave them as they are.</source>
        <translation>Sehen Sie sich die abweichenden Zeilen an und senden Sie sie erneut, oder lassen Sie sie, wie sie sind.</translation>
    </message>
    <message>
        <source>“{name}” is no longer on {pbx}.</source>
        <translation>„{name}“ ist nicht mehr auf {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} says that it deleted “{name}”; that could not be read back.</source>
        <translation>{pbx} meldet, „{name}“ gelöscht zu haben; das konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>“{field}” can only be changed together with the keys, and they are not here. Nothing was sent.</source>
        <translation>„{field}“ lässt sich nur zusammen mit den Zugangsdaten ändern, und die sind nicht hier. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Type the keys, then send it again.</source>
        <translation>Geben Sie die Zugangsdaten ein und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but there is no login for that PBX on this computer.</source>
        <translation>Er wurde an {pbx} gesendet, aber für diese Telefonanlage gibt es auf diesem Computer keine Anmeldedaten.</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then check again.</source>
        <translation>Testen Sie die Verbindung zu dieser Telefonanlage und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The PBX already has a channel named “{name}” (ID {id}). Nothing was sent.</source>
        <translation>Auf der Telefonanlage gibt es schon einen Kanal namens „{name}“ (ID {id}). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Give this channel another name. If the other one is this channel, there is nothing left to do.</source>
        <translation>Geben Sie diesem Kanal einen anderen Namen. Ist der andere bereits dieser Kanal, bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>{pbx} answered with the ID {id}, which belongs to another channel.</source>
        <translation>{pbx} antwortete mit der ID {id}, die nicht zu diesem Kanal gehört.</translation>
    </message>
    <message>
        <source>“{name}” is already being created, or its outcome is not known yet. Nothing was sent.</source>
        <translation>„{name}“ wird bereits angelegt, oder das Ergebnis ist noch nicht bekannt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>“{name}” is being sent by another window or command right now. Its outcome is not known yet.</source>
        <translation>„{name}“ wird gerade gesendet, von einem anderen Fenster oder Befehl. Das Ergebnis steht noch nicht fest.</translation>
    </message>
    <message>
        <source>Wait until that is finished; nothing else is sent in the meantime.</source>
        <translation>Warten Sie, bis das abgeschlossen ist; solange wird nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it with the ID {id}.</source>
        <translation>Der Kanal wurde angelegt: {pbx} führt ihn unter der ID {id}.</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has no channel named “{name}”.</source>
        <translation>Der Kanal wurde nicht angelegt: Auf {pbx} gibt es keinen Kanal namens „{name}“.</translation>
    </message>
    <message>
        <source>You can send it again. If the PBX carries the first one out late after all, you get two: look at its list of message channels first.</source>
        <translation>Sie können es erneut senden. Führt die Telefonanlage die erste Anfrage doch noch verspätet aus, haben Sie zwei: Sehen Sie zuerst in ihrer Liste der Nachrichtenkanäle nach.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>Es ist nicht klar, ob „{name}“ angelegt wurde: {pbx} konnte nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be the channel with the ID {ids} on {pbx}.</source>
        <translation>Es ist nicht klar, ob „{name}“ angelegt wurde: Es kann der Kanal mit der ID {ids} auf {pbx} sein.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be one of the channels with the IDs {ids} on {pbx}.</source>
        <translation>Es ist nicht klar, ob „{name}“ angelegt wurde: Es kann einer der Kanäle mit den IDs {ids} auf {pbx} sein.</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry out the request.</source>
        <translation>{pbx} hat bisher keinen Kanal namens „{name}“; die Anfrage kann noch ausgeführt werden.</translation>
    </message>
    <message>
        <source>Check it in the PBX portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>Prüfen Sie ihn im Portal der Telefonanlage unter Messaging &gt; Message Channel und sagen Sie dann, ob er es ist.</translation>
    </message>
    <message>
        <source>Compare them in the PBX portal under Messaging &gt; Message Channel, and delete any you do not want.</source>
        <translation>Vergleichen Sie sie im Portal der Telefonanlage unter Messaging &gt; Message Channel und löschen Sie, was Sie nicht wollen.</translation>
    </message>
    <message>
        <source>{pbx} has “{name}”, but not everything is as intended.</source>
        <translation>{pbx} hat „{name}“, aber nicht alles ist wie vorgesehen.</translation>
    </message>
    <message>
        <source>There is a message queue named “{name}” already. Nothing was sent.</source>
        <translation>Es gibt schon eine Nachrichtenwarteschlange namens „{name}“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use it, or give the new one another name.</source>
        <translation>Verwenden Sie diese oder geben Sie der neuen einen anderen Namen.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” in the meantime. Nothing was sent.</source>
        <translation>Jemand anders hat „{name}“ inzwischen geändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Öffnen Sie sie noch einmal und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>{pbx} accepted “{name}”; it could not be read back.</source>
        <translation>{pbx} hat „{name}“ angenommen; es konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>Open it again and check its members.</source>
        <translation>Öffnen Sie sie noch einmal und prüfen Sie ihre Mitglieder.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded. It was read as {encoding}; check whether the names are right.</source>
        <translation>Die Datei gibt nicht an, wie sie kodiert ist. Sie wurde als {encoding} gelesen; prüfen Sie, ob die Namen stimmen.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>Es hat zu lange gedauert und wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>There is 1 more problem.¦There are {count} more problems.</source>
        <translation>
            <numerusform>Es gibt 1 weiteres Problem.</numerusform>
            <numerusform>Es gibt {count} weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. Enter the value as it was before encoding. If it is correct as it is, put plain: in front of it.</source>
        <translation>Dies sieht bereits Base64-kodiert aus. Geben Sie den unkodierten Wert ein. Ist er so richtig, setzen Sie plain: davor.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; channel files are smaller.</source>
        <translation>Die Datei ist größer als {limit} MB; Kanaldateien sind kleiner.</translation>
    </message>
    <message>
        <source>This is not a file but a folder, a device or a pipe.</source>
        <translation>Das ist keine Datei, sondern ein Ordner, ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Did you mean “{near}”?</source>
        <translation>„{value}“ ist kein Anbieter. Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Use one of {choices}.</source>
        <translation>„{value}“ ist kein Anbieter. Möglich sind {choices}.</translation>
    </message>
    <message>
        <source>A channel file can have at most {limit} numbers; this one has {count}.</source>
        <translation>Eine Kanaldatei kann höchstens {limit} Nummern haben; diese hat {count}.</translation>
    </message>
    <message>
        <source>References are not followed here: it is not clear which host this address belongs to: {address}</source>
        <translation>Verweisen wird hier nicht gefolgt: Es ist nicht klar, zu welchem Host diese Adresse gehört: {address}</translation>
    </message>
    <message>
        <source>Enter &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>Geben Sie &quot;fqdn&quot; oder &quot;nat&quot; ein.</translation>
    </message>
    <message>
        <source>This key appears more than once.</source>
        <translation>Dieser Schlüssel kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>There is no such key. Did you mean “{near}”?</source>
        <translation>Diesen Schlüssel gibt es nicht. Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>There is no such key. The keys here are {known}.</source>
        <translation>Diesen Schlüssel gibt es nicht. Hier möglich sind {known}.</translation>
    </message>
    <message>
        <source>Enter {one} or {other}, not both.</source>
        <translation>Geben Sie {one} oder {other} an, nicht beides.</translation>
    </message>
    <message>
        <source>A number can have at most {limit} members.</source>
        <translation>Eine Nummer kann höchstens {limit} Mitglieder haben.</translation>
    </message>
    <message numerus="yes">
        <source>The value was on 1 line.¦The value was spread over {count} lines; they were joined.</source>
        <translation>
            <numerusform>Der Wert stand auf 1 Zeile.</numerusform>
            <numerusform>Der Wert war auf {count} Zeilen verteilt; sie wurden verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>References are followed in secret fields only. Enter the value itself.</source>
        <translation>Verweisen wird nur in geheimen Feldern gefolgt. Geben Sie den Wert selbst ein.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Leerzeichen um den Wert wurden entfernt.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no members. Remove them.</source>
        <translation>Kanäle vom Typ {kind} haben keine Mitglieder. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This belongs next to “credentials”, not inside it.</source>
        <translation>Dies gehört neben „credentials“, nicht hinein.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no such parameter. Remove it.</source>
        <translation>Kanäle vom Typ {kind} haben diesen Parameter nicht. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: remove the comma before the closing bracket.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Entfernen Sie das Komma vor der schließenden Klammer.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: extra data. A channel file contains only one object.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: überzählige Daten. Eine Kanaldatei enthält nur ein Objekt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a text contains a line break or a tab. Join the lines.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Ein Text enthält einen Zeilenumbruch oder Tabulator. Verbinden Sie die Zeilen.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text must be doubled.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Ein umgekehrter Schrägstrich in einem Text muss verdoppelt werden.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments. Remove it.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: JSON kennt keine Kommentare. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses double quotes (&quot;), not single ones.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: JSON verwendet doppelte Anführungszeichen (&quot;), keine einfachen.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes. JSON uses straight ones (&quot;).</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: typografische Anführungszeichen. JSON verwendet gerade (&quot;).</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses true, false and null, in lowercase.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: JSON schreibt true, false und null in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys must be in double quotes.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Schlüssel müssen in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early; a bracket is not closed.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Die Datei endet zu früh; eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it. Save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text (Zeile 1), sondern UTF-16, wie Windows PowerShell es schreibt. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>This is a document or an archive, not JSON text.</source>
        <translation>Das ist ein Dokument oder ein Archiv, kein JSON-Text.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not JSON. Perhaps a link to the file was saved instead of the file.</source>
        <translation>Das ist eine Webseite oder XML, kein JSON. Vielleicht wurde ein Link zur Datei gespeichert statt der Datei.</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON come from the text it was copied from. Remove them.</source>
        <translation>Die Zeilen mit ``` um das JSON stammen aus dem Text, aus dem es kopiert wurde. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This is a curl command. Only the part between the quotes after -d is a channel file.</source>
        <translation>Das ist ein curl-Befehl. Nur der Teil zwischen den Anführungszeichen nach -d ist eine Kanaldatei.</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Das sieht nach YAML aus. Eine Kanaldatei ist JSON: geschweifte Klammern außen, Schlüssel und Texte in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file needs more memory than a channel file, or is damaged.</source>
        <translation>Die Datei braucht mehr Speicher als eine Kanaldatei oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file contains {count} objects. Put each channel into a file of its own.</source>
        <translation>Die Datei enthält {count} Objekte. Legen Sie jeden Kanal in eine eigene Datei.</translation>
    </message>
    <message>
        <source>The file must contain one object in braces, not {instead}.</source>
        <translation>Die Datei muss genau ein Objekt in geschweiften Klammern enthalten, nicht {instead}.</translation>
    </message>
    <message>
        <source>“{key}” is a name with {count} characters; names in a channel file have at most {limit}.</source>
        <translation>„{key}“ ist ein Name mit {count} Zeichen; Namen in einer Kanaldatei haben höchstens {limit}.</translation>
    </message>
    <message>
        <source>“{key}” has more than {limit} values; no channel has that many.</source>
        <translation>„{key}“ hat mehr als {limit} Werte; so viele hat kein Kanal.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}). Save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text (Zeile {line}). Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>“{key}” has {count} characters; values in a channel file have at most {limit}.</source>
        <translation>„{key}“ hat {count} Zeichen; Werte in einer Kanaldatei haben höchstens {limit}.</translation>
    </message>
    <message>
        <source>The sites have no column “{column}”; they have: {known}.</source>
        <translation>Die Standorte haben keine Spalte „{column}“; vorhanden sind: {known}.</translation>
    </message>
    <message>
        <source>The site has nothing in its column “{column}”.</source>
        <translation>Der Standort hat nichts in der Spalte „{column}“.</translation>
    </message>
    <message>
        <source>A plan has one list of sites; these are {count}.</source>
        <translation>Ein Plan hat eine einzige Standortliste; dies sind {count}.</translation>
    </message>
    <message>
        <source>A plan needs a channel file, too; choose it together with the list of sites.</source>
        <translation>Ein Plan braucht auch eine Kanaldatei; wählen Sie sie zusammen mit der Standortliste.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet: choose a list of sites, too.</source>
        <translation>Dieser Computer kennt noch keine Telefonanlage: Wählen Sie auch eine Standortliste.</translation>
    </message>
    <message>
        <source>Not everyone the numbers go to was found on this PBX. Nothing was sent to it.</source>
        <translation>Nicht alle, an die Nummern gehen, wurden auf dieser Telefonanlage gefunden. Es wurde nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>Correct the name in the channel file or in the site&apos;s row, or create it on that PBX first.</source>
        <translation>Korrigieren Sie den Namen in der Kanaldatei oder in der Zeile des Standorts, oder legen Sie ihn zuerst auf dieser Telefonanlage an.</translation>
    </message>
    <message>
        <source>The PBX has more than one channel named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>Auf der Telefonanlage gibt es mehr als einen Kanal namens „{name}“ (IDs {ids}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Rename all but one of them in the PBX portal, then apply the plan again.</source>
        <translation>Benennen Sie im Portal der Telefonanlage alle bis auf einen um und wenden Sie den Plan dann erneut an.</translation>
    </message>
    <message>
        <source>Update its firmware, or let its administrator allow it under Integrations &gt; API.</source>
        <translation>Aktualisieren Sie ihre Firmware, oder lassen Sie es von ihrem Administrator unter Integrations &gt; API erlauben.</translation>
    </message>
    <message>
        <source>“{name}” is a channel of {there} on the PBX, and the plan wants one of {wanted}. Nothing was sent.</source>
        <translation>„{name}“ ist auf der Anlage ein Kanal von {there}, der Plan will einen von {wanted}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A provider cannot be changed: delete that channel, or give this one another name.</source>
        <translation>Ein Anbieter kann nicht gewechselt werden: Löschen Sie jenen Kanal oder geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>The PBX accepted the change of “{name}”, but still has other values for: {parameters}.</source>
        <translation>Die Telefonanlage hat die Änderung von „{name}“ angenommen, hat aber noch andere Werte für: {parameters}.</translation>
    </message>
    <message>
        <source>Check the channel in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Prüfen Sie den Kanal im Portal der Telefonanlage unter Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Not attempted; nothing of this channel was sent.</source>
        <translation>Nicht versucht; von diesem Kanal wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This channel is right; nothing was sent to any site, because something else in the plan is not.</source>
        <translation>Dieser Kanal ist richtig; es wurde an keinen Standort etwas gesendet, weil etwas anderes im Plan nicht stimmt.</translation>
    </message>
    <message>
        <source>Correct that, then apply the plan again.</source>
        <translation>Korrigieren Sie das und wenden Sie den Plan dann erneut an.</translation>
    </message>
    <message>
        <source>Apply the plan again: it looks first at what the PBX has.</source>
        <translation>Wenden Sie den Plan erneut an: Zuerst wird nachgesehen, was die Telefonanlage hat.</translation>
    </message>
    <message>
        <source>Row {row} of the sites cannot be used. Nothing was sent.</source>
        <translation>Zeile {row} der Standorte kann nicht verwendet werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Not all members of the queue were found on the PBX. Nothing was sent.</source>
        <translation>Nicht alle Mitglieder der Warteschlange wurden auf der Telefonanlage gefunden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A member is the number or the name of an extension.</source>
        <translation>Ein Mitglied ist die Nummer oder der Name einer Nebenstelle.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read; there are more: {others}.</source>
        <translation>Das Blatt „{sheet}“ wurde gelesen; es gibt weitere: {others}.</translation>
    </message>
    <message>
        <source>Nothing was sent; correct the list of sites and try again.</source>
        <translation>Es wurde nichts gesendet; korrigieren Sie die Standortliste und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The list of sites is larger than {limit} MB.</source>
        <translation>Die Standortliste ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>Two columns have the same name: {names}. Give each its own.</source>
        <translation>Zwei Spalten haben denselben Namen: {names}. Geben Sie jeder einen eigenen.</translation>
    </message>
    <message>
        <source>The list has more than {limit} sites.</source>
        <translation>Die Liste hat mehr als {limit} Standorte.</translation>
    </message>
    <message>
        <source>The list has no site.</source>
        <translation>Die Liste enthält keinen Standort.</translation>
    </message>
    <message>
        <source>The list of sites cannot be read ({why}).</source>
        <translation>Die Standortliste kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>The sheet hides this row. Show it, or delete it.</source>
        <translation>Diese Zeile ist im Blatt ausgeblendet. Blenden Sie sie ein oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The address of the PBX is missing.</source>
        <translation>Die Adresse der Telefonanlage fehlt.</translation>
    </message>
    <message>
        <source>With http://, anyone on the way can read the login and the keys. Use https://.</source>
        <translation>Mit http:// kann unterwegs jeder Anmelde- und Zugangsdaten mitlesen. Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>An earlier change to “{name}” was started on this computer, but its record cannot be read: it is not known whether the PBX carried it out. Nothing was sent now.</source>
        <translation>Eine frühere Änderung an „{name}“ wurde auf diesem Computer begonnen, aber ihre Aufzeichnung ist nicht lesbar: Es ist nicht bekannt, ob die Telefonanlage sie ausgeführt hat. Jetzt wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Column {column} has a value here, but no name.</source>
        <translation>Spalte {column} hat hier einen Wert, aber keinen Namen.</translation>
    </message>
    <message>
        <source>This must be text or a whole number, not {instead}.</source>
        <translation>Hier muss Text oder eine ganze Zahl stehen, nicht {instead}.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds: {value}.</source>
        <translation>Was die Tabellenkalkulation hier zeigt, ist nicht, was in der Zelle steht: {value}.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint: 64 hex digits, with or without colons.</source>
        <translation>Das ist kein SHA-256-Fingerabdruck: 64 Hexadezimalziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>The login of this site is not complete. Nothing was sent.</source>
        <translation>Die Anmeldedaten dieses Standorts sind unvollständig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX: neither in the keyring nor in PBX_CLIENT_SECRET.</source>
        <translation>Für diese Telefonanlage gibt es kein Client Secret: weder im Schlüsselbund noch in PBX_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>The keyring has no Client Secret for this PBX. Add the PBX again under PBXs, with its login.</source>
        <translation>Im Schlüsselbund ist kein Client Secret für diese Telefonanlage. Fügen Sie sie unter „Telefonanlagen“ mit ihren Anmeldedaten noch einmal hinzu.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX. {reason}</source>
        <translation>Für diese Telefonanlage gibt es kein Client Secret. {reason}</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX must be reachable from this computer.</source>
        <translation>Der Kanal wird über die API der Telefonanlage angelegt. Sie muss von diesem Computer aus erreichbar sein.</translation>
    </message>
    <message>
        <source>Channel type and provider</source>
        <translation>Kanaltyp und Anbieter</translation>
    </message>
    <message>
        <source>Your account at the provider</source>
        <translation>Ihr Konto beim Anbieter</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages through the provider; the webhook lets the provider reach the PBX.</source>
        <translation>Mit den Zugangsdaten sendet die Telefonanlage Nachrichten über den Anbieter; über den Webhook erreicht der Anbieter die Telefonanlage.</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. Messages to it go to the destination.</source>
        <translation>Jede Zeile ist eine Nummer (oder Seite) des Kanals. Nachrichten an sie gehen an das Ziel.</translation>
    </message>
    <message>
        <source>Nothing has been created yet. “Create” sends one request to the PBX, once.</source>
        <translation>Noch wurde nichts angelegt. „Anlegen“ sendet der Anlage eine einzige Anfrage, genau einmal.</translation>
    </message>
    <message>
        <source>Give the provider the webhook URL. Until then the channel can send but receives nothing.</source>
        <translation>Geben Sie dem Anbieter die Webhook-URL. Bis dahin kann der Kanal senden, empfängt aber nichts.</translation>
    </message>
    <message>
        <source>Channels on this computer</source>
        <translation>Kanäle auf diesem Computer</translation>
    </message>
    <message>
        <source>Every channel started here, and its status. Select one to see what comes next.</source>
        <translation>Jeder hier begonnene Kanal und sein Status. Wählen Sie einen aus, um zu sehen, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Where do I find the Client ID and Client Secret?</source>
        <translation>Wo finde ich Client ID und Client Secret?</translation>
    </message>
    <message>
        <source>In the PBX portal under Integrations &gt; API. Switch the API on there; both values are shown on that page. The API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>Im Portal der Telefonanlage unter Integrations &gt; API. Schalten Sie dort die API ein; beide Werte stehen auf dieser Seite. API und Nachrichtenkanäle brauchen den Enterprise- oder Ultimate-Plan.</translation>
    </message>
    <message>
        <source>Which address do I enter?</source>
        <translation>Welche Adresse gebe ich ein?</translation>
    </message>
    <message>
        <source>The one that opens the portal in your browser, including the port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>Die, die im Browser das Portal öffnet, mit Port: https://192.168.5.150:8088 im lokalen Netz, oder den Domainnamen von Remote Access oder der Cloud-Anlage.</translation>
    </message>
    <message>
        <source>The certificate is not known</source>
        <translation>Das Zertifikat ist unbekannt</translation>
    </message>
    <message>
        <source>Most PBXs in a local network use a self-signed certificate. Compare its fingerprint with the one shown in the portal or browser; if they are the same, trust it.</source>
        <translation>Die meisten Anlagen im lokalen Netz haben ein selbst signiertes Zertifikat. Vergleichen Sie seinen Fingerabdruck mit dem, den Portal oder Browser zeigen; sind sie gleich, vertrauen Sie ihm.</translation>
    </message>
    <message>
        <source>Copy both values again. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Kopieren Sie beide Werte neu. Nach fünf falschen Anmeldungen hintereinander sperrt die Anlage die Adresse dieses Computers: Entfernen Sie sie im Portal unter Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>Prepare the channel without the PBX: everything is saved, and you create it once the PBX is reachable. Until then its lists of extensions and queues are not available.</source>
        <translation>Bereiten Sie den Kanal ohne die Anlage vor: Alles wird gespeichert, und Sie legen ihn an, sobald die Anlage erreichbar ist. Bis dahin sind ihre Listen von Nebenstellen und Warteschlangen nicht verfügbar.</translation>
    </message>
    <message>
        <source>Type part of its name. Choose with the arrow keys and confirm with Enter.</source>
        <translation>Geben Sie einen Teil des Namens ein. Wählen Sie mit den Pfeiltasten und bestätigen Sie mit Enter.</translation>
    </message>
    <message>
        <source>Choose General for any provider that supports the PBX&apos;s SMS API. Ask the provider for the addresses and keys of that API.</source>
        <translation>Wählen Sie „General“ für jeden Anbieter, der die SMS-API der Telefonanlage unterstützt. Fragen Sie ihn nach Adressen und Zugangsdaten dieser API.</translation>
    </message>
    <message>
        <source>What do I need for a channel through Meta?</source>
        <translation>Was brauche ich für einen Kanal über Meta?</translation>
    </message>
    <message>
        <source>A Meta business portfolio, an app on Meta for Developers, an access token that never expires, and the number or page that customers write to.</source>
        <translation>Ein Business-Portfolio bei Meta, eine App bei Meta for Developers, ein Access Token, das nie abläuft, und die Nummer oder Seite, an die die Kunden schreiben.</translation>
    </message>
    <message>
        <source>Can I change the provider later?</source>
        <translation>Kann ich den Anbieter später wechseln?</translation>
    </message>
    <message>
        <source>No. For another provider, create a new channel.</source>
        <translation>Nein. Für einen anderen Anbieter legen Sie einen neuen Kanal an.</translation>
    </message>
    <message>
        <source>They are sent to the PBX through its API and kept in this computer&apos;s keyring, nowhere else. They are masked in every preview, and exported files contain them only if you ask for it.</source>
        <translation>Sie werden über die API an die Telefonanlage gesendet und im Schlüsselbund dieses Computers aufbewahrt, sonst nirgends. In jeder Vorschau sind sie verdeckt, und exportierte Dateien enthalten sie nur, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>FQDN is the domain name Yeastar gives the PBX: right for most PBXs, including Cloud PBXs. NAT is for your own domain, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN ist der Domainname, den Yeastar der Anlage gibt: richtig für die meisten und für Cloud-Anlagen. NAT ist für eine eigene Domain mit öffentlichem Zertifikat, die zur Anlage weitergeleitet wird.</translation>
    </message>
    <message>
        <source>How do I add many numbers?</source>
        <translation>Wie füge ich viele Nummern hinzu?</translation>
    </message>
    <message>
        <source>Copy them from a spreadsheet or an e-mail and press Ctrl+V, or import a CSV or Excel file. You see a preview before anything is added.</source>
        <translation>Kopieren Sie sie aus einer Tabelle oder E-Mail und drücken Sie Strg+V, oder importieren Sie eine CSV- oder Excel-Datei. Sie sehen eine Vorschau, bevor etwas hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Type the first letters or the number into the cell. Enter takes the highlighted match, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>Geben Sie die ersten Buchstaben oder die Nummer in die Zelle ein. Enter übernimmt den hervorgehobenen Treffer, Strg+Enter übernimmt ihn für alle ausgewählten Zeilen, Esc ändert nichts.</translation>
    </message>
    <message>
        <source>The people who may start a conversation from this number, in addition to the destination that receives messages.</source>
        <translation>Die Personen, die von dieser Nummer aus eine Unterhaltung beginnen dürfen, zusätzlich zum Ziel, das Nachrichten empfängt.</translation>
    </message>
    <message>
        <source>Which kind of queue is this?</source>
        <translation>Was für eine Warteschlange ist das?</translation>
    </message>
    <message>
        <source>A message queue, not a call queue. You will find it in the PBX portal under Messaging &gt; Message Queue.</source>
        <translation>Eine Nachrichtenwarteschlange, keine Anrufwarteschlange. Sie finden sie im Portal der Telefonanlage unter Messaging &gt; Message Queue.</translation>
    </message>
    <message>
        <source>Can I leave the table empty?</source>
        <translation>Kann ich die Tabelle leer lassen?</translation>
    </message>
    <message>
        <source>Yes. You can add numbers on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>Ja. Sie können Nummern später auf der Anlage ergänzen; bis dahin haben eingehende Nachrichten kein Ziel.</translation>
    </message>
    <message>
        <source>Press Edit next to it; Next brings you back here. Your entries are kept.</source>
        <translation>Klicken Sie daneben auf „Bearbeiten“; „Weiter“ führt Sie hierher zurück. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Everything here is optional. Empty fields are not sent; the PBX uses its defaults for them.</source>
        <translation>Alles hier ist optional. Leere Felder werden nicht gesendet; die Telefonanlage verwendet dafür ihre Vorgaben.</translation>
    </message>
    <message>
        <source>See your contract with the provider. Above its limit, the provider queues or drops messages.</source>
        <translation>Das steht in Ihrem Vertrag mit dem Anbieter. Über seinem Limit stellt der Anbieter Nachrichten zurück oder verwirft sie.</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. A closed session stays in the history; the next message starts a new one.</source>
        <translation>Eine Unterhaltung zwischen einem Kunden und einer Ihrer Nummern. Eine geschlossene Sitzung bleibt im Verlauf; die nächste Nachricht beginnt eine neue.</translation>
    </message>
    <message>
        <source>What are “Copy as JSON” and “Copy as curl” for?</source>
        <translation>Wozu sind „Als JSON kopieren“ und „Als curl kopieren“?</translation>
    </message>
    <message>
        <source>The same request, for a script or a colleague. Secrets and the access token appear as variables, never as values.</source>
        <translation>Dieselbe Anfrage, für Skripte oder Kollegen. Geheimnisse und Access Token stehen darin als Variablen, nie als Werte.</translation>
    </message>
    <message>
        <source>What if the connection breaks while the channel is being created?</source>
        <translation>Was, wenn die Verbindung beim Anlegen des Kanals abbricht?</translation>
    </message>
    <message>
        <source>What does “Labels in the portal may differ” mean?</source>
        <translation>Was bedeutet „Die Bezeichnungen im Portal können abweichen“?</translation>
    </message>
    <message>
        <source>The step is correct, but its labels in the portal could not be verified.</source>
        <translation>Der Schritt stimmt, aber seine Bezeichnungen im Portal konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The PBX could not connect to the provider</source>
        <translation>Die Telefonanlage konnte sich nicht mit dem Anbieter verbinden</translation>
    </message>
    <message>
        <source>Usually a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX portal. You do not need to create the channel again.</source>
        <translation>Meist ist ein Wert falsch oder abgelaufen. Vergleichen Sie die Zugangsdaten mit dem Portal des Anbieters und korrigieren Sie sie im Portal der Telefonanlage. Sie müssen den Kanal nicht neu anlegen.</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Für die Unterlagen des Kunden: was eingerichtet wurde, wohin Nachrichten gehen und was noch zu tun ist. Es enthält keinen Schlüssel, kein Passwort und kein Token.</translation>
    </message>
    <message>
        <source>How do I prepare a channel in the office and create it on site?</source>
        <translation>Wie bereite ich einen Kanal im Büro vor und lege ihn vor Ort an?</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and press “Keep ready” on the review page. On site, as soon as the PBX is reachable, a card offers to create everything that is waiting for it. Nothing is sent before that.</source>
        <translation>Füllen Sie den Assistenten ohne die Anlage aus und klicken Sie auf der Prüfseite auf „Bereithalten“. Sobald die Anlage vor Ort erreichbar ist, bietet eine Karte an, alles anzulegen, was auf sie wartet. Vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys are copied only if you say so.</source>
        <translation>Duplizieren Sie ihn: Die Kopie bekommt einen anderen Namen, und die Zugangsdaten werden nur kopiert, wenn Sie es wünschen.</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them on the other computer; so does the command “send”.</source>
        <translation>„Exportieren“ schreibt Kanaldateien, ohne die Zugangsdaten, außer bei „Mit Zugangsdaten exportieren“. „Importieren“ liest sie auf dem anderen Computer, ebenso der Befehl „send“.</translation>
    </message>
    <message>
        <source>Does it work with a keyboard and a screen reader?</source>
        <translation>Lässt es sich mit Tastatur und Screenreader bedienen?</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal. The PBX sends it with every request as “Authorization: Bearer …”.</source>
        <translation>Im Kundenportal des Anbieters. Die Telefonanlage sendet ihn mit jeder Anfrage als „Authorization: Bearer …“.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up. The provider signs its messages with it.</source>
        <translation>Im Kundenportal des Anbieters, wo Webhooks eingerichtet werden. Der Anbieter signiert damit seine Nachrichten.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that verifies an API key. If it is not there, ask the provider&apos;s support for the verification address for Yeastar&apos;s SMS API.</source>
        <translation>In der API-Dokumentation des Anbieters: die Adresse, die einen API Key prüft. Steht sie dort nicht, fragen Sie den Support des Anbieters nach der Prüfadresse für die SMS-API von Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that sends a message. If it is not there, ask the provider&apos;s support for the sending address for Yeastar&apos;s SMS API.</source>
        <translation>In der API-Dokumentation des Anbieters: die Adresse, die eine Nachricht sendet. Steht sie dort nicht, fragen Sie den Support des Anbieters nach der Sendeadresse für die SMS-API von Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the access key.</source>
        <translation>Im Portal des Anbieters, wo API Keys angelegt werden: der Access Key.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the secret key.</source>
        <translation>Im Portal des Anbieters, wo API Keys angelegt werden: der Secret Key.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users on 2 December 2026. After that day this channel can no longer log in, unless the PBX&apos;s firmware accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth schafft API-Benutzer am 2. Dezember 2026 ab. Danach kann sich dieser Kanal nicht mehr anmelden, außer die Firmware der Telefonanlage akzeptiert OAuth-Zugangsdaten: Fragen Sie Yeastar, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets a password of its own. Ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>Im VoIP.ms-Portal unter Main Menu &gt; SOAP &amp; REST/JSON API, wo die API aktiviert wird und ein eigenes Passwort bekommt. Fragen Sie VoIP.ms nach dem für Yeastar bestimmten Schlüssel.</translation>
    </message>
    <message>
        <source>The API password next to the Userkey in the ASPSMS portal; it can differ from the password you log in with.</source>
        <translation>Das API-Passwort neben dem Userkey im ASPSMS-Portal; es kann ein anderes sein als das, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>In the Bandwidth App: the number of your account, shown near its name.</source>
        <translation>In der Bandwidth App: die Nummer Ihres Kontos, beim Kontonamen angezeigt.</translation>
    </message>
    <message>
        <source>The name of an API user, not the user you log in to the Bandwidth App with. Bandwidth ends API users on 2 December 2026; since 1 April 2026 no new ones can be created.</source>
        <translation>Der Name eines API-Benutzers, nicht der Benutzer, mit dem Sie sich an der Bandwidth App anmelden. Bandwidth schafft API-Benutzer am 2. Dezember 2026 ab; seit dem 1. April 2026 können keine neuen angelegt werden.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key. Keys can expire.</source>
        <translation>Im Flowroute-Portal unter Preferences &gt; API Control, beim zugehörigen Access Key. Schlüssel können ablaufen.</translation>
    </message>
    <message>
        <source>On the dashboard of the account or subaccount that bought the number; begins with AC.</source>
        <translation>Auf dem Dashboard des Kontos oder Unterkontos, das die Nummer gekauft hat; beginnt mit AC.</translation>
    </message>
    <message>
        <source>On the same dashboard, next to the Account SID; reveal it before you copy it.</source>
        <translation>Auf demselben Dashboard, bei der Account SID; blenden Sie es vor dem Kopieren ein.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access: the name of a user of type Standard.</source>
        <translation>Im VoiceMeUp-Portal unter Account &gt; Users &amp; Access: der Name eines Benutzers vom Typ Standard.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access, that user&apos;s Access: Auth Token.</source>
        <translation>Im VoiceMeUp-Portal unter Account &gt; Users &amp; Access, Access dieses Benutzers: Auth Token.</translation>
    </message>
    <message>
        <source>In the settings of Meta&apos;s business portfolio under Users &gt; System users: give a system user the app and the WhatsApp account, then generate a token with the expiration Never and the permissions whatsapp_business_messaging and whatsapp_business_management.</source>
        <translation>In den Einstellungen des Business-Portfolios von Meta unter Users &gt; System users: Geben Sie einem Systembenutzer die App und das WhatsApp-Konto und erzeugen Sie dann ein Token mit dem Ablauf Never und den Berechtigungen whatsapp_business_messaging und whatsapp_business_management.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, at the number under “From”; older apps: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, Ihre App: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, bei der Nummer unter „From“; ältere Apps: WhatsApp &gt; API Setup. Die ID, nicht die Nummer selbst.</translation>
    </message>
    <message>
        <source>On the same page, API Setup: “WhatsApp Business Account ID”, or “Messaging account ID” in newer dashboards.</source>
        <translation>Auf derselben Seite, API Setup: „WhatsApp Business Account ID“, in neueren Dashboards „Messaging account ID“.</translation>
    </message>
    <message>
        <source>A token of the page with the permissions pages_messaging and pages_manage_metadata, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>Ein Token der Seite mit den Berechtigungen pages_messaging und pages_manage_metadata, von einem Systembenutzer des Business-Portfolios von Meta oder aus den Messenger-Einstellungen Ihrer App.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users on 2 December 2026. This channel works only with firmware that accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth hat API-Benutzer am 2. Dezember 2026 abgeschafft. Dieser Kanal funktioniert nur mit einer Firmware, die OAuth-Zugangsdaten akzeptiert: Fragen Sie Yeastar, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The name of an API user. Bandwidth ended API users on 2 December 2026: ask Yeastar which firmware accepts OAuth credentials, and what to enter here then.</source>
        <translation>Der Name eines API-Benutzers. Bandwidth hat API-Benutzer am 2. Dezember 2026 abgeschafft: Fragen Sie Yeastar, welche Firmware OAuth-Zugangsdaten akzeptiert und was hier dann einzugeben ist.</translation>
    </message>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>Die Bezeichnungen im Portal können abweichen.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal look for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there. If there is none, send it to the provider&apos;s support.</source>
        <translation>Suchen Sie im Portal des Anbieters nach „webhook“, „callback URL“ oder „SMS URL“ für eingehende Nachrichten und fügen Sie dort die Webhook-URL ein. Gibt es das nicht, senden Sie sie an den Support des Anbieters.</translation>
    </message>
    <message>
        <source>Check that SMS is switched on for each number and that the numbers belong to the account whose keys the PBX has.</source>
        <translation>Prüfen Sie, ob SMS für jede Nummer eingeschaltet ist und ob die Nummern zu dem Konto gehören, dessen Zugangsdaten die Telefonanlage hat.</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free numbers: verified). Carriers block messages from unregistered numbers.</source>
        <translation>Bei US-Nummern: Prüfen Sie, ob sie für 10DLC registriert sind (gebührenfreie: verifiziert). Netzbetreiber blockieren Nachrichten von nicht registrierten Nummern.</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, check that it reaches its destination, and answer it.</source>
        <translation>Senden Sie von einem Mobiltelefon eine Textnachricht an eine der Nummern, prüfen Sie, ob sie ihr Ziel erreicht, und antworten Sie darauf.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of the provider&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Erlaubt die Telefonanlage nur Zugriff aus bestimmten Ländern (Allowed Country/Region IP Access Protection), lassen Sie das Land der Server des Anbieters zu; sonst können keine Bilder und Dateien gesendet werden.</translation>
    </message>
    <message>
        <source>Check that the provider sends and accepts numbers in E.164 format, for example +15567778888.</source>
        <translation>Prüfen Sie, ob der Anbieter Nummern im E.164-Format sendet und annimmt, zum Beispiel +15567778888.</translation>
    </message>
    <message>
        <source>Check that the access token never expires: a system user&apos;s token, not the temporary one that the dashboard offers for testing. Once the token expires, the channel stops working.</source>
        <translation>Prüfen Sie, dass das Access Token nie abläuft: das eines Systembenutzers, nicht das temporäre, das das Dashboard zum Testen anbietet. Ist das Token abgelaufen, funktioniert der Kanal nicht mehr.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>Bearbeiten Sie im VoIP.ms-Portal jede Nummer (Manage DIDs), schalten Sie SMS/MMS ein und fügen Sie die Webhook-URL dort ein, wo nach Webhook oder URL callback gefragt wird.</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and that the PBX&apos;s public IP address is on the list. By default no address is allowed.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API: Prüfen Sie, ob die API aktiviert ist und die öffentliche IP-Adresse der Telefonanlage auf der Liste steht. Standardmäßig ist keine Adresse zugelassen.</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit next to the number and scroll down to “Forward SMS as HTTP raw data”.</source>
        <translation>Öffnen Sie im ASPSMS-Portal die Liste Ihrer Nummern, klicken Sie neben der Nummer auf Edit und gehen Sie nach unten zu „Forward SMS as HTTP raw data“.</translation>
    </message>
    <message>
        <source>Enter the webhook URL there in two parts: {origin} in “protocol://HOST”, and {path} in the field for the path.</source>
        <translation>Tragen Sie dort die Webhook-URL in zwei Teilen ein: {origin} unter „protocol://HOST“ und {path} im Feld für den Pfad.</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS. The channel carries text only, no files.</source>
        <translation>Prüfen Sie, ob es dedizierte Nummern für Zwei-Wege-SMS sind. Der Kanal überträgt nur Text, keine Dateien.</translation>
    </message>
    <message>
        <source>If the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>Verlangt die Anwendung auch eine Status Callback URL, fügen Sie dieselbe Webhook-URL ein.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026; since 1 July 2026 their roles cannot be changed. Ask Yeastar which firmware accepts OAuth credentials instead.</source>
        <translation>Bandwidth schafft API-Benutzer (Benutzername und Passwort) am 2. Dezember 2026 ab; seit dem 1. Juli 2026 lassen sich ihre Rollen nicht mehr ändern. Fragen Sie Yeastar, welche Firmware stattdessen OAuth-Zugangsdaten akzeptiert.</translation>
    </message>
    <message>
        <source>For pictures, set the same webhook URL as MMS callback, too.</source>
        <translation>Tragen Sie für Bilder dieselbe Webhook-URL auch als MMS Callback ein.</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL. Of the two kinds, POST and GET, choose POST.</source>
        <translation>Öffnen Sie im Skyetel-Portal die Optionen jeder Nummer, schalten Sie SMS &amp; MMS ein, wählen Sie Callback URL und fügen Sie die Webhook-URL ein. Wählen Sie von POST und GET die Art POST.</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Messaging Profiles (in some versions Programmable Messaging), select the profile, then Inbound, and paste the webhook URL.</source>
        <translation>Öffnen Sie im Telnyx-Portal Messaging &gt; Messaging Profiles (in manchen Versionen Programmable Messaging), wählen Sie das Profil, dann Inbound, und fügen Sie die Webhook-URL ein.</translation>
    </message>
    <message>
        <source>Set the profile&apos;s webhook API version to 2: only version 2 is signed for the public key that the PBX has.</source>
        <translation>Stellen Sie die Webhook-API-Version des Profils auf 2: Nur Version 2 wird für den Public Key signiert, den die Telefonanlage hat.</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one cannot receive messages.</source>
        <translation>Prüfen Sie, ob jede Nummer diesem Messaging Profile zugewiesen ist; eine Nummer ohne Profil kann keine Nachrichten empfangen.</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; the PBX uses it to check that messages come from Telnyx.</source>
        <translation>Prüfen Sie unter Keys &amp; Credentials &gt; Public Key, ob die Telefonanlage den Public Key dieses Kontos hat; damit prüft sie, ob Nachrichten von Telnyx kommen.</translation>
    </message>
    <message>
        <source>If the number is in a Messaging Service, set the service to use the number&apos;s own webhook for incoming messages; otherwise the webhook URL at the number is ignored.</source>
        <translation>Ist die Nummer in einem Messaging Service, stellen Sie den Service so ein, dass er für eingehende Nachrichten den eigenen Webhook der Nummer verwendet; sonst wird die Webhook-URL bei der Nummer ignoriert.</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to. For a subaccount, enable them in the parent account as well.</source>
        <translation>Aktivieren Sie die geografischen Berechtigungen (Geo permissions) für die Länder, in die Sie schreiben. Bei einem Unterkonto aktivieren Sie sie auch im übergeordneten Konto.</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or subaccount with the number.</source>
        <translation>Prüfen Sie, ob Account SID und Auth Token die des Kontos oder Unterkontos mit der Nummer sind.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal open Services &gt; DID Numbers, edit each number, and under SMS/MMS Options enable messages and paste the webhook URL as Callback URL (Webhook).</source>
        <translation>Öffnen Sie im VoiceMeUp-Portal Services &gt; DID Numbers, bearbeiten Sie jede Nummer, aktivieren Sie unter SMS/MMS Options die Nachrichten und fügen Sie die Webhook-URL als Callback URL (Webhook) ein.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then Use cases &gt; Customize &gt; Configuration (older apps: WhatsApp &gt; Configuration). Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>Öffnen Sie auf Meta for Developers Ihre App, dann Use cases &gt; Customize &gt; Configuration (ältere Apps: WhatsApp &gt; Configuration). Fügen Sie die Webhook-URL als Callback URL und das Verify-Token ein und speichern Sie: Meta ruft die Telefonanlage sofort auf.</translation>
    </message>
    <message>
        <source>In the list of webhook fields, subscribe to “messages”.</source>
        <translation>Abonnieren Sie in der Liste der Webhook-Felder „messages“.</translation>
    </message>
    <message>
        <source>Check that the app is subscribed to the WhatsApp Business account (subscribed_apps). Otherwise Meta verifies the webhook, but no message arrives.</source>
        <translation>Prüfen Sie, ob die App für das WhatsApp-Business-Konto abonniert ist (subscribed_apps). Sonst bestätigt Meta den Webhook, aber es kommt keine Nachricht an.</translation>
    </message>
    <message>
        <source>If the app already serves other software, leave its callback URL as it is: set an override for this number or account, or use an app of its own for the PBX. Otherwise you take the messages away from the other software.</source>
        <translation>Bedient die App schon andere Software, lassen Sie ihre Callback URL, wie sie ist: Legen Sie eine Überschreibung (Override) für diese Nummer oder dieses Konto fest, oder nehmen Sie für die Telefonanlage eine eigene App. Sonst nehmen Sie der anderen Software die Nachrichten weg.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of WhatsApp&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Erlaubt die Telefonanlage nur Zugriff aus bestimmten Ländern (Allowed Country/Region IP Access Protection), lassen Sie das Land der WhatsApp-Server zu; sonst können keine Bilder und Dateien gesendet werden.</translation>
    </message>
    <message>
        <source>Send a message from a phone to the WhatsApp number, check that it reaches its destination, and answer it.</source>
        <translation>Senden Sie von einem Telefon eine Nachricht an die WhatsApp-Nummer, prüfen Sie, ob sie ihr Ziel erreicht, und antworten Sie darauf.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then the webhook settings of Messenger. Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>Öffnen Sie auf Meta for Developers Ihre App, dann die Webhook-Einstellungen von Messenger. Fügen Sie die Webhook-URL als Callback URL und das Verify-Token ein und speichern Sie: Meta ruft die Telefonanlage sofort auf.</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app with the field “messages”; the token needs pages_manage_metadata for that. Without the page&apos;s own subscription nothing arrives.</source>
        <translation>Abonnieren Sie die Facebook-Seite für die App, mit dem Feld „messages“; das Token braucht dafür pages_manage_metadata. Ohne das eigene Abonnement der Seite kommt nichts an.</translation>
    </message>
    <message>
        <source>An app has one callback URL for all its pages. If it already serves other software, create an app of its own for the PBX; otherwise you take the messages away from the other software.</source>
        <translation>Eine App hat nur eine Callback URL für alle ihre Seiten. Bedient sie schon andere Software, legen Sie für die Telefonanlage eine eigene App an; sonst nehmen Sie der anderen Software die Nachrichten weg.</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can write to the page.</source>
        <translation>Bis Metas App Review die App freigegeben hat, können nur Personen mit einer Rolle in der App (Administrator, Entwickler, Tester) an die Seite schreiben.</translation>
    </message>
    <message>
        <source>Write to the page from a private account, check that it reaches its destination, and answer it.</source>
        <translation>Schreiben Sie von einem privaten Konto an die Seite, prüfen Sie, ob die Nachricht ihr Ziel erreicht, und antworten Sie darauf.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users (username and password) on 2 December 2026. If the channel cannot log in, ask Yeastar which firmware accepts OAuth credentials.</source>
        <translation>Bandwidth hat API-Benutzer (Benutzername und Passwort) am 2. Dezember 2026 abgeschafft. Kann sich der Kanal nicht anmelden, fragen Sie Yeastar, welche Firmware OAuth-Zugangsdaten akzeptiert.</translation>
    </message>
    <message>
        <source>This sheet contains no key, password or token.</source>
        <translation>Dieses Blatt enthält keinen Schlüssel, kein Passwort und kein Token.</translation>
    </message>
    <message>
        <source>Not read from the PBX; you will find it there under Message Channel.</source>
        <translation>Nicht von der Telefonanlage gelesen; Sie finden die URL dort unter Message Channel.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>The PBX gave a webhook URL that is not a web address. Check the domain settings of the PBX.</source>
        <translation>Die Telefonanlage lieferte eine Webhook-URL, die keine Webadresse ist. Prüfen Sie die Domain-Einstellungen der Telefonanlage.</translation>
    </message>
    <message>
        <source>Meta calls only https addresses; this webhook URL does not begin with https://.</source>
        <translation>Meta ruft nur https-Adressen auf; diese Webhook-URL beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>Meta does not accept an IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>Meta akzeptiert keine IP-Adresse wie {host}: Die Telefonanlage braucht eine Domain mit öffentlichem Zertifikat.</translation>
    </message>
    <message>
        <source>Meta is reported to accept only port 443; this webhook URL has port {port}.</source>
        <translation>Meta akzeptiert Berichten zufolge nur Port 443; diese Webhook-URL hat Port {port}.</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own. Choose FQDN unless you know that NAT works here.</source>
        <translation>Dies ist eine Cloud-Anlage ohne eigenes NAT. Wählen Sie FQDN, es sei denn, Sie wissen, dass NAT hier funktioniert.</translation>
    </message>
    <message>
        <source>The channel has no number yet. Add one on the PBX; otherwise incoming messages have nowhere to go.</source>
        <translation>Der Kanal hat noch keine Nummer. Fügen Sie eine auf der Telefonanlage hinzu; sonst haben eingehende Nachrichten kein Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>1 number begins with +1. If it is a US number, register it for 10DLC (toll-free: have it verified) with the provider; carriers block messages from unregistered numbers.¦{count} numbers begin with +1. Register US numbers for 10DLC (toll-free: have them verified) with the provider; carriers block messages from unregistered numbers.</source>
        <translation>
            <numerusform>1 Nummer beginnt mit +1. Ist es eine US-Nummer, registrieren Sie sie beim Anbieter für 10DLC (gebührenfreie: verifizieren lassen); Netzbetreiber blockieren Nachrichten von nicht registrierten Nummern.</numerusform>
            <numerusform>{count} Nummern beginnen mit +1. Registrieren Sie US-Nummern beim Anbieter für 10DLC (gebührenfreie: verifizieren lassen); Netzbetreiber blockieren Nachrichten von nicht registrierten Nummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <translation>Klammern entfernen</translation>
    </message>
    <message>
        <source>There are characters around this value that do not belong to it.</source>
        <translation>Um diesen Wert stehen Zeichen, die nicht dazugehören.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“{what}” before the value is not needed; the PBX adds it itself.</source>
        <translation>„{what}“ vor dem Wert ist unnötig; die Anlage setzt es selbst davor.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>„{what}“ entfernen</translation>
    </message>
    <message>
        <source>The name “{what}” is in front of the value.</source>
        <translation>Vor dem Wert steht der Name „{what}“.</translation>
    </message>
    <message>
        <source>There is a quotation mark at one end of this value.</source>
        <translation>An einem Ende dieses Werts steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“{what}” after the value was added by a web page.</source>
        <translation>„{what}“ hinter dem Wert hat eine Webseite angefügt.</translation>
    </message>
    <message>
        <source>“{what}” after the value does not belong to it.</source>
        <translation>„{what}“ hinter dem Wert gehört nicht dazu.</translation>
    </message>
    <message>
        <source>This is a whole command that contains the value.</source>
        <translation>Das ist ein ganzer Befehl, der den Wert enthält.</translation>
    </message>
    <message>
        <source>Use only the value</source>
        <translation>Nur den Wert verwenden</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>This is the label of a button in the portal, not the value.</source>
        <translation>Das ist die Beschriftung einer Schaltfläche im Portal, nicht der Wert.</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and e-mails do with long keys. Copy all of it.</source>
        <translation>Der Wert ist abgeschnitten (…), wie Portale und E-Mails es mit langen Schlüsseln tun. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>This only says that the key was removed. Copy the key itself from the provider&apos;s portal.</source>
        <translation>Hier steht nur, dass der Schlüssel entfernt wurde. Kopieren Sie den Schlüssel selbst aus dem Portal des Anbieters.</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows instead of a key. Reveal the key in the portal and copy it again.</source>
        <translation>Das sind die Punkte, die ein Portal statt eines Schlüssels zeigt. Lassen Sie ihn im Portal anzeigen und kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>This is a reference to a value stored elsewhere, not the value. References work only in channel files, as env:NAME or keyring:SERVICE/USER in lowercase.</source>
        <translation>Das ist ein Verweis auf einen anderswo gespeicherten Wert, nicht der Wert. Verweise funktionieren nur in Kanaldateien, als env:NAME oder keyring:SERVICE/USER in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>This is the name of a variable, not its value, and it is not filled in here. Enter the value itself; channel files also accept env:NAME.</source>
        <translation>Das ist der Name einer Variablen, nicht ihr Wert, und er wird hier nicht eingesetzt. Geben Sie den Wert selbst ein; Kanaldateien akzeptieren auch env:NAME.</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Enter the actual value.</source>
        <translation>Das ist ein Platzhalter aus einer Anleitung. Geben Sie den wirklichen Wert ein.</translation>
    </message>
    <message>
        <source>This value contains a line break; an e-mail may have wrapped it.</source>
        <translation>Dieser Wert enthält einen Zeilenumbruch; vielleicht hat eine E-Mail ihn umgebrochen.</translation>
    </message>
    <message>
        <source>This value contains spaces.</source>
        <translation>Dieser Wert enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>This was copied from source code; some of its characters stand for others.</source>
        <translation>Dies wurde aus Quelltext kopiert; einige Zeichen stehen für andere.</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>This value contains invisible characters.</source>
        <translation>Dieser Wert enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>This value contains characters that only look like letters or digits of a key.</source>
        <translation>Dieser Wert enthält Zeichen, die nur wie Buchstaben oder Ziffern eines Schlüssels aussehen.</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>An e-mail filter has wrapped this address in its own; the PBX would send to the filter.</source>
        <translation>Ein E-Mail-Filter hat diese Adresse in seine eigene gepackt; die Anlage würde an den Filter senden.</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence around the address.</source>
        <translation>„{what}“ am Ende gehört zu dem Satz um die Adresse.</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX does not fill it in. Enter the real address.</source>
        <translation>„{what}“ ist ein Platzhalter aus einer Anleitung; die Anlage setzt dafür nichts ein. Geben Sie die wirkliche Adresse ein.</translation>
    </message>
    <message>
        <source>This address contains spaces.</source>
        <translation>Diese Adresse enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelled.</source>
        <translation>Der Anfang dieser Adresse ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>https:// verwenden</translation>
    </message>
    <message>
        <source>This is a link together with its text.</source>
        <translation>Das ist ein Link samt seinem Text.</translation>
    </message>
    <message>
        <source>“{what}” is in front of the address.</source>
        <translation>„{what}“ steht vor der Adresse.</translation>
    </message>
    <message>
        <source>This address contains a login, which would be sent and logged with it.</source>
        <translation>Diese Adresse enthält Anmeldedaten; sie würden mitgesendet und mitprotokolliert.</translation>
    </message>
    <message>
        <source>This is a short link or the link of an e-mail filter, not the provider&apos;s address.</source>
        <translation>Das ist ein Kurzlink oder der Link eines E-Mail-Filters, nicht die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>There are several addresses here. Keep the one that belongs in this field.</source>
        <translation>Hier stehen mehrere Adressen. Behalten Sie die, die in dieses Feld gehört.</translation>
    </message>
    <message>
        <source>With http, anyone on the way could read the key. Providers offer https.</source>
        <translation>Mit http könnte unterwegs jeder den Schlüssel mitlesen. Anbieter unterstützen https.</translation>
    </message>
    <message>
        <source>This is more than the {label}.</source>
        <translation>Hier steht mehr als {label}.</translation>
    </message>
    <message>
        <source>This is JSON text. Only the {label} itself belongs here.</source>
        <translation>Das ist JSON-Text. Hierher gehört nur {label} selbst.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows next to it.</source>
        <translation>Das sieht wie eine Rufnummer aus. {label} ist eine längere Zahl, die Meta daneben zeigt.</translation>
    </message>
    <message>
        <source>Put each in its own field</source>
        <translation>Jeden in sein eigenes Feld setzen</translation>
    </message>
    <message>
        <source>Keep only the {label}</source>
        <translation>Nur {label} behalten</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} belongs here.</source>
        <translation>Das sieht wie eine ID aus. Hierher gehört: {label}.</translation>
    </message>
    <message>
        <source>This is a whole JSON reply that contains the value.</source>
        <translation>Das ist eine ganze JSON-Antwort, die den Wert enthält.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} belongs here.</source>
        <translation>Das sieht wie eine Rufnummer aus. Hierher gehört: {label}.</translation>
    </message>
    <message>
        <source>“{other}” has the same value; one of the two is wrong.</source>
        <translation>„{other}“ hat denselben Wert; eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>This is a web address. The {label} belongs here.</source>
        <translation>Das ist eine Webadresse. Hierher gehört: {label}.</translation>
    </message>
    <message>
        <source>This is the name of the value, not the value itself.</source>
        <translation>Das ist der Name des Werts, nicht der Wert selbst.</translation>
    </message>
    <message>
        <source>This is an e-mail address. The {label} belongs here.</source>
        <translation>Das ist eine E-Mail-Adresse. Hierher gehört: {label}.</translation>
    </message>
    <message>
        <source>This looks like {foreign}. The {label} belongs here.</source>
        <translation>Das sieht aus wie {foreign}. Hierher gehört: {label}.</translation>
    </message>
    <message>
        <source>This e-mail contains no text.</source>
        <translation>Diese E-Mail enthält keinen Text.</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste it here.</source>
        <translation>Öffnen Sie sie, kopieren Sie alles darin und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The file is too large for an e-mail with keys.</source>
        <translation>Die Datei ist zu groß für eine E-Mail mit Zugangsdaten.</translation>
    </message>
    <message>
        <source>The e-mail uses an unknown character set.</source>
        <translation>Die E-Mail verwendet einen unbekannten Zeichensatz.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>“{value}” is a page name. The page ID has only digits; you will find it on the page under About &gt; Page transparency.</source>
        <translation>„{value}“ ist ein Seitenname. Die Seiten-ID besteht nur aus Ziffern; Sie finden sie auf der Seite unter About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits (“{value}”). Format the column as text there and export it again.</source>
        <translation>Eine Tabellenkalkulation hat Ziffern abgeschnitten („{value}“). Formatieren Sie die Spalte dort als Text und exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>Use only digits and an optional leading + for the first number.</source>
        <translation>Verwenden Sie für die erste Nummer nur Ziffern und eventuell ein führendes +.</translation>
    </message>
    <message>
        <source>This is not a png or jpg picture.</source>
        <translation>Das ist kein Bild im Format png oder jpg.</translation>
    </message>
    <message>
        <source>This file has {size} MB; at most {limit} MB are allowed.</source>
        <translation>Diese Datei hat {size} MB; höchstens {limit} MB sind erlaubt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Add them, or leave them out</source>
        <translation>Übernehmen oder weglassen</translation>
    </message>
    <message>
        <source>Numbers from the e-mail</source>
        <translation>Nummern aus der E-Mail</translation>
    </message>
    <message>
        <source>The domain {host} contains an underscore: providers then refuse the login or deliver nothing. Rename it.</source>
        <translation>Die Domain {host} enthält einen Unterstrich: Anbieter lehnen dann die Anmeldung ab oder stellen nichts zu. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>Type a colour as # and six hex digits, for example #0B6B4F.</source>
        <translation>Geben Sie eine Farbe als # und sechs Hexadezimalziffern ein, zum Beispiel #0B6B4F.</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Kanaltyp</translation>
    </message>
    <message>
        <source>Pages from the e-mail</source>
        <translation>Seiten aus der E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>1 number has no + at the start: “{example}” in line {line}. It is used exactly as written.¦{count} numbers have no + at the start, the first “{example}” in line {line}. They are used exactly as written.</source>
        <translation>
            <numerusform>1 Nummer hat vorn kein +: „{example}“ in Zeile {line}. Sie wird genau so verwendet, wie sie dort steht.</numerusform>
            <numerusform>{count} Nummern haben vorn kein +, zuerst „{example}“ in Zeile {line}. Sie werden genau so verwendet, wie sie dort stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names a member twice: “{example}” in line {line}.¦{count} lines name a member twice, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>1 Zeile nennt ein Mitglied zweimal: „{example}“ in Zeile {line}.</numerusform>
            <numerusform>{count} Zeilen nennen ein Mitglied zweimal, zuerst „{example}“ in Zeile {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the numbers from the e-mail, or leave them out.</source>
        <translation>Übernehmen Sie die Nummern aus der E-Mail, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Add the pages from the e-mail, or leave them out.</source>
        <translation>Übernehmen Sie die Seiten aus der E-Mail, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself. Which one do you want to use?</source>
        <translation>Dies sieht bereits Base64-kodiert aus. Das Programm kodiert Werte selbst. Welchen möchten Sie verwenden?</translation>
    </message>
    <message>
        <source>A dry run looks up no keys, so there are none to check.</source>
        <translation>Ein Probelauf liest keine Zugangsdaten, also gibt es auch keine zu prüfen.</translation>
    </message>
    <message>
        <source>Look at the channel as the PBX has it now; then you can send this again.</source>
        <translation>Sehen Sie sich den Kanal an, wie ihn die Telefonanlage jetzt hat; dann können Sie es erneut senden.</translation>
    </message>
    <message>
        <source>See what has changed before you go on.</source>
        <translation>Sehen Sie sich an, was geändert wurde, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>You can try to delete it again.</source>
        <translation>Sie können ihn erneut löschen.</translation>
    </message>
    <message>
        <source>Your changes are kept here: check them, then send them.</source>
        <translation>Ihre Änderungen bleiben hier erhalten: Prüfen Sie sie und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>The search on {pbx} was stopped, so it is not clear whether “{name}” was created.</source>
        <translation>Die Suche auf {pbx} wurde angehalten; darum ist nicht klar, ob „{name}“ angelegt wurde.</translation>
    </message>
    <message>
        <source>“{value}” was read as {number}.</source>
        <translation>„{value}“ wurde als {number} gelesen.</translation>
    </message>
    <message>
        <source>This looks like Markdown. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>Das sieht nach Markdown aus. Eine Kanaldatei ist JSON: geschweifte Klammern außen, Schlüssel und Texte in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number with a fraction, out of range or NaN</source>
        <translation>eine Zahl mit Nachkommastellen, eine zu große oder NaN</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a channel: “{column}” cannot be filled.</source>
        <translation>Ein Client Secret gehört in keinen Kanal: „{column}“ kann nicht gefüllt werden.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet. Nothing was written.</source>
        <translation>Dieser Computer kennt noch keine Telefonanlage. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Add one first, under PBXs.</source>
        <translation>Fügen Sie zuerst eine hinzu, unter „Telefonanlagen“.</translation>
    </message>
    <message>
        <source>The PBX has more than one message queue named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>Auf der Telefonanlage gibt es mehr als eine Nachrichtenwarteschlange namens „{name}“ (IDs {ids}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The PBX does not say which channels it has ({why}). Nothing was sent.</source>
        <translation>Die Telefonanlage teilt nicht mit, welche Kanäle sie hat ({why}). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>Der Kanal existiert, aber seine Webhook-URL konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The PBX portal shows it under Messaging &gt; Message Channel.</source>
        <translation>Das Portal der Telefonanlage zeigt sie unter Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Apply the plan again: what is already done is left as it is.</source>
        <translation>Wenden Sie den Plan erneut an: Schon Erledigtes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>An internal error stopped this ({kind}). The channel may or may not have been changed.</source>
        <translation>Ein interner Fehler hat dies abgebrochen ({kind}). Ob der Kanal geändert wurde, ist offen.</translation>
    </message>
    <message>
        <source>{file} gives all sites the same IDs ({ids}), but each PBX has its own. Write “destination” for “destination_id”, and a member&apos;s “number” or “name” for its “value”.</source>
        <translation>{file} gibt allen Standorten dieselben IDs ({ids}), aber jede Telefonanlage hat eigene. Schreiben Sie „destination“ statt „destination_id“ und bei Mitgliedern „number“ oder „name“ statt „value“.</translation>
    </message>
    <message>
        <source>The list of sites has no sheets: it is read whole, and “{sheet}” was not looked for.</source>
        <translation>Die Standortliste hat keine Blätter: Sie wird ganz gelesen; nach „{sheet}“ wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds.</source>
        <translation>Was die Tabellenkalkulation hier zeigt, ist nicht, was in der Zelle steht.</translation>
    </message>
    <message>
        <source>No row has the column names: one of them must be “pbx”. No row is shown here; it may hold secrets.</source>
        <translation>Keine Zeile benennt die Spalten der Standorte: Eine muss „pbx“ heißen. Hier wird keine Zeile gezeigt, sie könnte Geheimnisse enthalten.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>No site has the tag “{tag}”. Tags there are: {tags}.</source>
        <translation>Kein Standort hat das Schlagwort „{tag}“. Es gibt diese Schlagwörter: {tags}.</translation>
    </message>
    <message>
        <source>Nothing was done. Choose one of these tags, or leave it out for all sites.</source>
        <translation>Es wurde nichts getan. Wählen Sie eines dieser Schlagwörter, oder lassen Sie es für alle Standorte weg.</translation>
    </message>
    <message>
        <source>The column “{column}” belongs to no channel file. Did you mean “{near}”?</source>
        <translation>Die Spalte „{column}“ gehört zu keiner Kanaldatei. Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX: neither in a column client_id nor in PBX_CLIENT_ID.</source>
        <translation>Für diese Telefonanlage gibt es keine Client ID: weder in einer Spalte client_id noch in PBX_CLIENT_ID.</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX.</source>
        <translation>Für diese Telefonanlage gibt es keine Client ID.</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the program encodes whatever the PBX wants encoded.</source>
        <translation>Nein. Fügen Sie ihn ein, wie das Portal ihn zeigt; das Programm kodiert, was die Anlage kodiert haben will.</translation>
    </message>
    <message>
        <source>Then it is not clear whether the PBX carried out the request. The program says so and never sends it again by itself, because that could create the channel twice.</source>
        <translation>Dann ist nicht klar, ob die Anlage die Anfrage ausgeführt hat. Das Programm weist darauf hin und sendet nie von selbst noch einmal, weil der Kanal sonst doppelt angelegt werden könnte.</translation>
    </message>
    <message>
        <source>The channel was sent, but the connection broke before the PBX answered. The program first looks for it on the PBX and sends it again only if it is not there, so no channel is ever created twice.</source>
        <translation>Der Kanal wurde gesendet, aber die Verbindung brach ab, bevor die Telefonanlage antwortete. Das Programm sucht ihn zuerst auf der Anlage und sendet ihn nur dann noch einmal, wenn er dort nicht ist; so wird kein Kanal zweimal angelegt.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back; the last twenty actions can be undone. Deleting in this list changes nothing on the PBX. A channel that you delete under “On the PBX” is gone there; it is kept in this list as a draft, and you can create it again.</source>
        <translation>Rückgängig (Strg+Z) bringt ihn zurück; die letzten zwanzig Aktionen lassen sich zurücknehmen. Löschen in dieser Liste ändert auf der Telefonanlage nichts. Ein Kanal, den Sie unter „Auf der Anlage“ löschen, ist dort weg; er bleibt in dieser Liste als Entwurf, und Sie können ihn neu anlegen.</translation>
    </message>
    <message>
        <source>2 Dec 2026: API users end</source>
        <translation>API-Benutzer bis 2.12.2026</translation>
    </message>
    <message>
        <source>API users have ended</source>
        <translation>API-Benutzer abgeschafft</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase). The PBX refuses everything else.</source>
        <translation>Hat die Telefonanlage ein Secret bekommen: Prüfen Sie, ob der Anbieter mit demselben signiert, was er sendet (Header X-Signature-256, SHA-256, Kleinbuchstaben). Alles andere weist die Telefonanlage ab.</translation>
    </message>
    <message>
        <source>{type}: {name}</source>
        <translation>{type}: {name}</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Dieser Wert enthält typografische Anführungszeichen, wie E-Mail-Programme und Textverarbeitungen sie einsetzen. Vergleichen Sie ihn mit dem Portal.</translation>
    </message>
    <message>
        <source>This is an address of the PBX itself. Enter the address of the provider&apos;s API.</source>
        <translation>Dies ist eine Adresse der Telefonanlage selbst. Geben Sie die Adresse der API des Anbieters ein.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, but the = at the end is missing. The program encodes values itself.</source>
        <translation>Das sieht Base64-kodiert aus, aber das = am Ende fehlt. Das Programm kodiert Werte selbst.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself.</source>
        <translation>Das sieht schon Base64-kodiert aus. Das Programm kodiert Werte selbst.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
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
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
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
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
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
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
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
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
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
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
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
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
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
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
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
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
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
        <translation>Neuseeland</translation>
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
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
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
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena, Ascension and Tristan da Cunha</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
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
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
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
        <translation>Syrien</translation>
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
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
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
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
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
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
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
        <translation>Wallis und Futuna</translation>
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
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Use only digits for the last number; its final digits are enough, for example 99.</source>
        <translation>Verwenden Sie für die letzte Nummer nur Ziffern; ihre Endziffern genügen, zum Beispiel 99.</translation>
    </message>
    <message>
        <source>The last number must be as long as the first.</source>
        <translation>Die letzte Nummer muss so lang sein wie die erste.</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} can be added at once.</source>
        <translation>Das sind {count} Nummern; höchstens {limit} lassen sich auf einmal hinzufügen.</translation>
    </message>
    <message>
        <source>“{value}” is left out, as you chose.</source>
        <translation>„{value}“ wird ausgelassen, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made from a number. Enter the number with digits only.</source>
        <translation>„{value}“ sieht nach einem Datum aus, das eine Tabellenkalkulation aus einer Nummer gemacht hat. Geben Sie die Nummer nur mit Ziffern ein.</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no phone number does. A spreadsheet may have calculated it.</source>
        <translation>„{value}“ beginnt mit einem Minuszeichen oder einem Punkt; das tut keine Rufnummer. Vielleicht hat eine Tabellenkalkulation sie ausgerechnet.</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits are attached. Enter it with digits only.</source>
        <translation>Es ist nicht klar, welche Nummer „{value}“ meint: Buchstaben oder andere Ziffern hängen daran. Geben Sie sie nur mit Ziffern ein.</translation>
    </message>
    <message>
        <source>“{value}” is a local number without area code. Enter the complete number.</source>
        <translation>„{value}“ ist eine Ortsnummer ohne Vorwahl. Geben Sie die vollständige Nummer ein.</translation>
    </message>
    <message>
        <source>“{value}” does not begin with a country code.</source>
        <translation>„{value}“ beginnt nicht mit einer Landesvorwahl.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number from the chosen country.</source>
        <translation>„{value}“ kann keine Nummer aus dem gewählten Land sein.</translation>
    </message>
    <message>
        <source>“{value}” has decimals; a phone number has none.</source>
        <translation>„{value}“ hat Nachkommastellen; eine Rufnummer hat keine.</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is that long: “{value}”.</source>
        <translation>Dieser Text hat {count} Zeichen; so lang ist keine Rufnummer: „{value}“.</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with area code. Is it complete?</source>
        <translation>„{value}“ ist für eine Nummer mit Vorwahl auffallend kurz. Ist sie vollständig?</translation>
    </message>
    <message>
        <source>“{value}” may contain the country code twice.</source>
        <translation>„{value}“ enthält vielleicht zweimal die Landesvorwahl.</translation>
    </message>
    <message>
        <source>Does “{value}” contain several numbers, with only the last digits of some?</source>
        <translation>Enthält „{value}“ mehrere Nummern, manche nur mit ihren letzten Ziffern?</translation>
    </message>
    <message>
        <source>“{value}” is below the end of the e-mail. Does it belong to the channel?</source>
        <translation>„{value}“ steht hinter dem Ende der E-Mail. Gehört es zum Kanal?</translation>
    </message>
    <message>
        <source>“{value}” seems to be the sender&apos;s own number. Does it belong to the channel?</source>
        <translation>„{value}“ scheint die eigene Nummer des Absenders zu sein. Gehört sie zum Kanal?</translation>
    </message>
    <message>
        <source>The last digits “{tail}” are in a separate column. Do they belong to “{value}”?</source>
        <translation>Die letzten Ziffern „{tail}“ stehen in einer eigenen Spalte. Gehören sie zu „{value}“?</translation>
    </message>
    <message>
        <source>“{lead}” is in a separate column. Does it belong to “{value}”?</source>
        <translation>„{lead}“ steht in einer eigenen Spalte. Gehört es zu „{value}“?</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? Another column says “{more}”.</source>
        <translation>Ist „{value}“ die erste Nummer eines Bereichs? In einer anderen Spalte steht „{more}“.</translation>
    </message>
    <message>
        <source>Is “{value}” an ID on the PBX, or an extension number?</source>
        <translation>Ist „{value}“ eine ID auf der Anlage oder eine Nebenstellennummer?</translation>
    </message>
    <message>
        <source>“{value}” is marked “{state}”. Does it belong to the channel?</source>
        <translation>„{value}“ ist mit „{state}“ gekennzeichnet. Gehört es zum Kanal?</translation>
    </message>
    <message>
        <source>“{extension}” follows the number. Do messages go there?</source>
        <translation>Auf die Nummer folgt „{extension}“. Gehen Nachrichten dorthin?</translation>
    </message>
    <message>
        <source>Check the PBX portal, then try again.</source>
        <translation>Sehen Sie im Portal der Telefonanlage nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PBX carried out the request only in part.</source>
        <translation>Die Telefonanlage hat die Anfrage nur teilweise ausgeführt.</translation>
    </message>
    <message>
        <source>The PBX is still working on the request.</source>
        <translation>Die Telefonanlage arbeitet noch an der Anfrage.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware. Message channels need the Enterprise or Ultimate plan; of the appliances only P550, P560 and P570 have the API.</source>
        <translation>Aktualisieren Sie die Firmware der Telefonanlage. Nachrichtenkanäle brauchen den Enterprise- oder Ultimate-Plan; von den Appliances haben nur P550, P560 und P570 die API.</translation>
    </message>
    <message>
        <source>The PBX does not support this API version yet.</source>
        <translation>Die Telefonanlage unterstützt diese API-Version noch nicht.</translation>
    </message>
    <message>
        <source>Grant it in the PBX portal under Integrations &gt; API.</source>
        <translation>Erteilen Sie sie im Portal der Telefonanlage unter Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Correct the marked fields. A provider that the PBX does not know yet needs newer firmware.</source>
        <translation>Korrigieren Sie die markierten Felder. Kennt die Telefonanlage einen Anbieter noch nicht, braucht sie neuere Firmware.</translation>
    </message>
    <message>
        <source>A value is already in use on the PBX.</source>
        <translation>Ein Wert wird auf der Telefonanlage schon verwendet.</translation>
    </message>
    <message>
        <source>The PBX could not find something the request refers to.</source>
        <translation>Die Telefonanlage konnte etwas nicht finden, worauf sich die Anfrage bezieht.</translation>
    </message>
    <message>
        <source>The PBX is full: all eight logins are in use, or it has no room for another channel.</source>
        <translation>Die Telefonanlage ist ausgelastet: Alle acht Anmeldungen sind belegt, oder für einen weiteren Kanal ist kein Platz.</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes. Then try again.</source>
        <translation>Beenden Sie andere Programme, die die API der Telefonanlage nutzen, oder warten Sie 30 Minuten. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The PBX cannot find the role.</source>
        <translation>Die Telefonanlage findet die Rolle nicht.</translation>
    </message>
    <message>
        <source>Remove it in the PBX portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Entfernen Sie sie im Portal der Telefonanlage unter Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>The PBX does not allow this action.</source>
        <translation>Die Telefonanlage erlaubt diese Aktion nicht.</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address to use the API.</source>
        <translation>Die Telefonanlage erlaubt der Adresse dieses Computers keinen Zugriff auf die API.</translation>
    </message>
    <message>
        <source>Allow the address in the PBX portal under Integrations &gt; API, IP restriction.</source>
        <translation>Lassen Sie die Adresse im Portal der Telefonanlage unter Integrations &gt; API, IP restriction, zu.</translation>
    </message>
    <message>
        <source>Something in the request is in use elsewhere on the PBX.</source>
        <translation>Etwas in der Anfrage wird an anderer Stelle der Telefonanlage verwendet.</translation>
    </message>
    <message>
        <source>The PBX cannot find the phonebook.</source>
        <translation>Die Telefonanlage findet das Telefonbuch nicht.</translation>
    </message>
    <message>
        <source>The PBX cannot find the rate.</source>
        <translation>Die Telefonanlage findet den Tarif nicht.</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the PBX portal.</source>
        <translation>Wählen Sie Nebenstellen oder Nebenstellengruppen als Mitglieder, oder schalten Sie Organisationen im Portal der Telefonanlage ein.</translation>
    </message>
    <message>
        <source>Switch it on in the PBX portal under Integrations &gt; API.</source>
        <translation>Schalten Sie sie im Portal der Telefonanlage unter Integrations &gt; API ein.</translation>
    </message>
    <message>
        <source>The PBX cannot find the contact.</source>
        <translation>Die Telefonanlage findet den Kontakt nicht.</translation>
    </message>
    <message>
        <source>The PBX cannot find the call.</source>
        <translation>Die Telefonanlage findet den Anruf nicht.</translation>
    </message>
    <message>
        <source>Too many participants.</source>
        <translation>Zu viele Teilnehmer.</translation>
    </message>
    <message>
        <source>The PBX cannot find the SMS trunk.</source>
        <translation>Die Telefonanlage findet den SMS-Trunk nicht.</translation>
    </message>
    <message>
        <source>The PBX reports a conflict with a wake-up call.</source>
        <translation>Die Telefonanlage meldet einen Konflikt mit einem Weckruf.</translation>
    </message>
    <message>
        <source>Use a smaller file, or shorter texts.</source>
        <translation>Verwenden Sie eine kleinere Datei oder kürzere Texte.</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees. Only then replace the trusted certificate.</source>
        <translation>Wurde die Telefonanlage getauscht oder hat sie ein neues Zertifikat, vergleichen Sie den Fingerabdruck mit dem, den ihr Administrator sieht. Ersetzen Sie erst dann das vertrauenswürdige Zertifikat.</translation>
    </message>
    <message>
        <source>(Error {errcode}: {errmsg})</source>
        <translation>(Fehler {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address.</source>
        <translation>„{address}“ ist keine Adresse einer Telefonanlage.</translation>
    </message>
    <message>
        <source>Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>Geben Sie sie wie im Browser ein, zum Beispiel https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>With http://, anyone in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>Mit http:// kann im Netz bis zu {host} jeder die Zugangsdaten mitlesen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>Der Name {host} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>Prüfen Sie die Schreibweise und ob dieser Computer im Netz der Telefonanlage oder im Internet ist.</translation>
    </message>
    <message>
        <source>No route to {host} from this computer.</source>
        <translation>Von diesem Computer gibt es keine Route zu {host}.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and the address.</source>
        <translation>Prüfen Sie Netzwerkkabel oder WLAN und die Adresse.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall blocks the connection to the PBX.</source>
        <translation>Prüfen Sie die Adresse und ob eine Firewall die Verbindung zur Telefonanlage blockiert.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host} ({why}).</source>
        <translation>Dieser Computer vertraut dem Zertifikat von {host} nicht ({why}).</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the trusted one. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Möglicherweise antwortet etwas anderes anstelle von {host}: Das Zertifikat ist nicht das vertrauenswürdige. Vertrauenswürdig: {expected_text}. Jetzt angezeigt: {found_text}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} ({why}).</source>
        <translation>Keine sichere Verbindung zu {host}, Port {port} ({why}).</translation>
    </message>
    <message>
        <source>Check that this is the https port. If the PBX offers only old TLS versions, update its firmware.</source>
        <translation>Prüfen Sie, ob dies der https-Port ist. Bietet die Telefonanlage nur alte TLS-Versionen an, aktualisieren Sie ihre Firmware.</translation>
    </message>
    <message>
        <source>{host} received the request but did not answer in time.</source>
        <translation>{host} hat die Anfrage erhalten, aber nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check whether the PBX is overloaded.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, prüfen Sie, ob die Telefonanlage überlastet ist.</translation>
    </message>
    <message>
        <source>{host} closed the connection without answering.</source>
        <translation>{host} hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the address, the port, and whether it is http or https.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, prüfen Sie Adresse, Port und ob http oder https richtig ist.</translation>
    </message>
    <message>
        <source>{host} redirects to another address; to protect the keys, it was not followed.</source>
        <translation>{host} leitet an eine andere Adresse weiter; zum Schutz der Zugangsdaten wurde dem nicht gefolgt.</translation>
    </message>
    <message>
        <source>Enter the address that the browser shows when the PBX portal is open, with https://.</source>
        <translation>Geben Sie die Adresse, die der Browser beim geöffneten Portal der Telefonanlage zeigt, mit https:// ein.</translation>
    </message>
    <message>
        <source>{host} answered, but not as a Yeastar PBX ({why}).</source>
        <translation>{host} hat geantwortet, aber nicht wie eine Yeastar-Telefonanlage ({why}).</translation>
    </message>
    <message>
        <source>Check address and port. A guest network&apos;s login page or another server may be answering.</source>
        <translation>Prüfen Sie Adresse und Port. Vielleicht antwortet die Anmeldeseite eines Gastnetzes oder ein anderer Server.</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does, so reading was stopped.</source>
        <translation>{host} hat weit mehr gesendet als eine Telefonanlage; das Lesen wurde deshalb abgebrochen.</translation>
    </message>
    <message>
        <source>Check address and port; this is probably not the PBX.</source>
        <translation>Prüfen Sie Adresse und Port; dies ist wahrscheinlich nicht die Telefonanlage.</translation>
    </message>
    <message>
        <source>{host} is overloaded and asks to wait ({why}).</source>
        <translation>{host} ist überlastet und bittet zu warten ({why}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; other programs that use the PBX&apos;s API may be the cause.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal; die Ursache können andere Programme sein, die die API der Telefonanlage nutzen.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Suchen Sie „{name}“ im Portal der Telefonanlage unter Messaging &gt; Message Channel, bevor Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>Copy both again from the PBX portal, Integrations &gt; API. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>Kopieren Sie beide neu aus dem Portal der Telefonanlage, Integrations &gt; API. Fehlgeschlagene Anmeldungen von hier: {failures}; nach fünf hintereinander sperrt die Telefonanlage diesen Computer.</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID and Client Secret.</source>
        <translation>Die Telefonanlage akzeptiert diese Client ID mit diesem Client Secret nicht.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again. (Error {errcode}: {errmsg})</source>
        <translation>Suchen Sie „{name}“ im Portal der Telefonanlage unter Messaging &gt; Message Channel, bevor Sie ihn erneut senden. (Fehler {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>“{name}” was sent, but no clear answer came back. It may or may not have been carried out.</source>
        <translation>„{name}“ wurde gesendet, aber es kam keine klare Antwort. Ob es ausgeführt wurde, ist offen.</translation>
    </message>
    <message>
        <source>Check what the PBX has before you send it again.</source>
        <translation>Prüfen Sie, was auf der Telefonanlage ist, bevor Sie es erneut senden.</translation>
    </message>
    <message>
        <source>“{member}” cannot be a member of “{name}”: its ID on the PBX is not a number. Nothing was sent.</source>
        <translation>„{member}“ kann kein Mitglied von „{name}“ sein: Die ID auf der Telefonanlage ist keine Zahl. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Leave this member out, or change the queue in the PBX portal.</source>
        <translation>Lassen Sie dieses Mitglied weg oder ändern Sie die Warteschlange im Portal der Telefonanlage.</translation>
    </message>
    <message>
        <source>This channel is no longer on {pbx}.</source>
        <translation>Dieser Kanal ist nicht mehr auf {pbx}.</translation>
    </message>
    <message>
        <source>Refresh the list of channels. You can create the channel again from what is saved on this computer.</source>
        <translation>Aktualisieren Sie die Kanalliste. Sie können den Kanal aus dem, was auf diesem Computer gespeichert ist, neu anlegen.</translation>
    </message>
    <message>
        <source>The API login of {pbx} is not allowed to do this.</source>
        <translation>Die API-Anmeldung von {pbx} darf das nicht.</translation>
    </message>
    <message>
        <source>Its administrator can allow it in the PBX portal under Integrations &gt; API.</source>
        <translation>Der Administrator kann es im Portal der Telefonanlage unter Integrations &gt; API erlauben.</translation>
    </message>
    <message>
        <source>The firmware of {pbx} does not support this yet.</source>
        <translation>Die Firmware von {pbx} unterstützt das noch nicht.</translation>
    </message>
    <message>
        <source>Do it in the PBX portal, or update the firmware.</source>
        <translation>Tun Sie es im Portal der Telefonanlage, oder aktualisieren Sie die Firmware.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider. It gives no reason.</source>
        <translation>Der Kanal existiert, aber die Telefonanlage konnte sich nicht mit dem Anbieter verbinden. Sie nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The PBX is connected to the provider.</source>
        <translation>Die Telefonanlage ist mit dem Anbieter verbunden.</translation>
    </message>
    <message>
        <source>The remaining steps are in the provider&apos;s portal.</source>
        <translation>Die übrigen Schritte sind im Portal des Anbieters zu tun.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider: “{reason}”.</source>
        <translation>Der Kanal existiert, aber die Telefonanlage konnte sich nicht mit dem Anbieter verbinden: „{reason}“.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s plan does not (or no longer) include message channels.</source>
        <translation>Der Kanal existiert, aber der Plan der Telefonanlage umfasst keine Nachrichtenkanäle (mehr).</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects without changes.</source>
        <translation>Verlängern Sie den Enterprise- oder Ultimate-Plan dieser Telefonanlage; der Kanal verbindet sich dann unverändert.</translation>
    </message>
    <message>
        <source>The PBX gives a status that this program does not know: “{status}” {reason}</source>
        <translation>Die Telefonanlage meldet einen Status, den dieses Programm nicht kennt: „{status}“ {reason}</translation>
    </message>
    <message>
        <source>The channel was created with the ID {id}, but the PBX does not list it.</source>
        <translation>Der Kanal wurde mit der ID {id} angelegt, aber die Telefonanlage führt ihn nicht auf.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>Prüfen Sie das im Portal der Telefonanlage unter Messaging &gt; Message Channel, bevor Sie ihn erneut anlegen.</translation>
    </message>
    <message>
        <source>Check the channel&apos;s status in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Prüfen Sie den Status des Kanals im Portal der Telefonanlage unter Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>The channel exists; its status was no longer checked.</source>
        <translation>Der Kanal existiert; sein Status wurde nicht weiter geprüft.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority this computer trusts vouched for it before, but not for the certificate shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Möglicherweise antwortet etwas anderes anstelle von {host}: Bisher bürgte dafür eine Zertifizierungsstelle, der dieser Computer vertraut, aber nicht für das jetzt angezeigte Zertifikat ({why}). Bisher gesehen: {expected_text}. Jetzt angezeigt: {found_text}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint you compared</source>
        <translation>der Schlüsselbund dieses Computers hat keine Kopie des Fingerabdrucks, den Sie verglichen haben</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for {host}: {unasked}. This computer does not trust the one shown now, {found_text} ({why}). Nothing was sent.</source>
        <translation>Es ist nicht klar, ob für {host} schon einem anderen Zertifikat vertraut wird: {unasked}. Dem jetzt angezeigten, {found_text}, vertraut dieser Computer nicht ({why}). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available; unlock it and test again</source>
        <translation>der Schlüsselbund dieses Computers ist nicht verfügbar; entsperren Sie ihn und testen Sie noch einmal</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available to confirm the one you compared</source>
        <translation>der Schlüsselbund dieses Computers ist nicht verfügbar, um den zu bestätigen, den Sie verglichen haben</translation>
    </message>
    <message>
        <source>The trusted certificate of {host} has changed in the meantime. Nothing was replaced.</source>
        <translation>Das vertrauenswürdige Zertifikat von {host} hat sich inzwischen geändert. Es wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>Open the channel and enter the Client ID and Client Secret on its first page.</source>
        <translation>Öffnen Sie den Kanal und geben Sie auf der ersten Seite Client ID und Client Secret ein.</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has already refused this Client ID and Client Secret. Failed logins in a row from here: {failures}; at five the PBX blocks this computer.</source>
        <translation>Die Anmeldedaten wurden nicht gesendet: Die Telefonanlage hat diese Client ID mit diesem Client Secret schon abgelehnt. Fehlgeschlagene Anmeldungen hintereinander von hier: {failures}; bei fünf sperrt die Telefonanlage diesen Computer.</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX administrator has fixed it in the meantime, test the connection once.</source>
        <translation>Korrigieren Sie Client ID oder Client Secret. Hat der Administrator der Telefonanlage es inzwischen behoben, testen Sie die Verbindung einmal.</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered; at five the PBX blocks this computer.</source>
        <translation>Die Anmeldedaten wurden nicht gesendet: {failures} Anmeldungen hintereinander sind gescheitert oder blieben ohne Antwort; bei fünf sperrt die Telefonanlage diesen Computer.</translation>
    </message>
    <message>
        <source>Copy the Client ID and Client Secret again from the PBX portal, Integrations &gt; API. If you are sure that they are correct now, log in anyway. If they are not, the PBX blocks this computer until its administrator removes it under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Kopieren Sie Client ID und Client Secret neu aus dem Portal der Telefonanlage, Integrations &gt; API. Wenn Sie sicher sind, dass sie jetzt stimmen, melden Sie sich trotzdem an. Stimmen sie nicht, sperrt die Telefonanlage diesen Computer, bis ihr Administrator ihn unter Security &gt; Security Rules &gt; Blocked IPs entfernt.</translation>
    </message>
    <message>
        <source>{provider} refused it.</source>
        <translation>{provider} hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>{provider} has an internal error. Try again later.</source>
        <translation>{provider} hat einen internen Fehler. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The webhook was called in a way that {pbx} does not know.</source>
        <translation>Der Webhook wurde auf eine Weise aufgerufen, die {pbx} nicht kennt.</translation>
    </message>
    <message>
        <source>{provider} refuses the keys. Check them on the Account page.</source>
        <translation>{provider} lehnt die Zugangsdaten ab. Prüfen Sie sie auf der Seite „Konto“.</translation>
    </message>
    <message>
        <source>{provider} does not accept the number you send to.</source>
        <translation>{provider} akzeptiert die Nummer nicht, an die Sie senden.</translation>
    </message>
    <message>
        <source>{provider} does not accept {did} as sender.</source>
        <translation>{provider} akzeptiert {did} nicht als Absender.</translation>
    </message>
    <message>
        <source>{provider} did not understand the request.</source>
        <translation>{provider} hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Too many at once. Wait a minute, then send again.</source>
        <translation>Zu viele auf einmal. Warten Sie eine Minute und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>A limit for messages is used up.</source>
        <translation>Ein Limit für Nachrichten ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Too late for a free text: the customer must write first.</source>
        <translation>Zu spät für freien Text: Der Kunde muss zuerst schreiben.</translation>
    </message>
    <message>
        <source>Meta does not know this template.</source>
        <translation>Meta kennt diese Vorlage nicht.</translation>
    </message>
    <message>
        <source>This is already in use on the PBX.</source>
        <translation>Dies wird auf der Telefonanlage schon verwendet.</translation>
    </message>
    <message>
        <source>This is already in use on the PBX, by {owner}.</source>
        <translation>Dies wird auf der Telefonanlage schon verwendet, von {owner}.</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address. Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>„{address}“ ist keine Adresse einer Telefonanlage. Geben Sie sie wie im Browser ein, zum Beispiel https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>Enter the address of the PBX.</source>
        <translation>Geben Sie die Adresse der Telefonanlage ein.</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX portal, Integrations &gt; API.</source>
        <translation>Kopieren Sie die Client ID aus dem Portal der Telefonanlage, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX portal, Integrations &gt; API.</source>
        <translation>Kopieren Sie das Client Secret aus dem Portal der Telefonanlage, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>it was issued for another name</source>
        <translation>es wurde für einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>its key or signature is too weak by today&apos;s standards</source>
        <translation>sein Schlüssel oder seine Signatur ist nach heutigen Regeln zu schwach</translation>
    </message>
    <message>
        <source>it was issued for another address</source>
        <translation>es wurde für eine andere Adresse ausgestellt</translation>
    </message>
    <message>
        <source>This computer has no home folder to keep the data in.</source>
        <translation>Dieser Computer hat keinen persönlichen Ordner, in dem die Daten liegen könnten.</translation>
    </message>
    <message>
        <source>Give a folder with --data-dir DIR, or set HOME.</source>
        <translation>Geben Sie mit --data-dir DIR einen Ordner an, oder setzen Sie HOME.</translation>
    </message>
    <message>
        <source>key and secret belong to different applications</source>
        <translation>Schlüssel und Secret gehören zu verschiedenen Anwendungen</translation>
    </message>
    <message>
        <source>the application was deleted</source>
        <translation>die Anwendung wurde gelöscht</translation>
    </message>
    <message>
        <source>it must be the API password, not the one of the customer area</source>
        <translation>es muss das API-Passwort sein, nicht das des Kundenbereichs</translation>
    </message>
    <message>
        <source>The account has no credits left: {provider} sends nothing.</source>
        <translation>Das Konto hat kein Guthaben mehr: {provider} sendet nichts.</translation>
    </message>
    <message>
        <source>the user name or the password was changed</source>
        <translation>der Benutzername oder das Passwort wurde geändert</translation>
    </message>
    <message>
        <source>the Account ID is of another account</source>
        <translation>die Account ID gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>Bandwidth has ended this kind of login</source>
        <translation>Bandwidth hat diese Art der Anmeldung abgeschafft</translation>
    </message>
    <message>
        <source>This is a voice application. The PBX needs the ID of a messaging application.</source>
        <translation>Das ist eine Sprachanwendung. Die Telefonanlage braucht die ID einer Messaging-Anwendung.</translation>
    </message>
    <message>
        <source>{provider} has no application with this ID in this account.</source>
        <translation>{provider} hat in diesem Konto keine Anwendung mit dieser ID.</translation>
    </message>
    <message>
        <source>Set, and read back.</source>
        <translation>Eingetragen und zurückgelesen.</translation>
    </message>
    <message>
        <source>Already set.</source>
        <translation>Schon eingetragen.</translation>
    </message>
    <message>
        <source>Set, but {provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>Eingetragen, aber bei {provider} lässt es sich nicht zurücklesen. Die erste Nachricht zeigt, ob es funktioniert.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the old address is still set.</source>
        <translation>{provider} hat Erfolg gemeldet, aber die alte Adresse ist noch eingetragen.</translation>
    </message>
    <message>
        <source>Not set: someone has changed it since you looked.</source>
        <translation>Nicht eingetragen: Jemand hat es geändert, seit Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>Not set: {found} is set now. Look again before you set it.</source>
        <translation>Nicht eingetragen: Jetzt ist {found} eingetragen. Sehen Sie noch einmal nach, bevor Sie sie eintragen.</translation>
    </message>
    <message>
        <source>{provider} refused it. Nothing was changed.</source>
        <translation>{provider} hat es abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The connection broke. It was read again: nothing was changed.</source>
        <translation>Die Verbindung brach ab. Es wurde noch einmal gelesen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not clear: the connection broke, and it could not be read again.</source>
        <translation>Nicht klar: Die Verbindung brach ab, und es konnte nicht noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Set only in part. Look again to see what is set now.</source>
        <translation>Nur teilweise eingetragen. Sehen Sie noch einmal nach, was jetzt eingetragen ist.</translation>
    </message>
    <message>
        <source>Not tried; nothing was changed.</source>
        <translation>Nicht versucht; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not set: no address is set now. Look again before you set it.</source>
        <translation>Nicht eingetragen: Jetzt ist keine Adresse eingetragen. Sehen Sie noch einmal nach, bevor Sie sie eintragen.</translation>
    </message>
    <message>
        <source>The previous setting can no longer be read.</source>
        <translation>Die vorige Einstellung ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Restore it manually in the provider&apos;s portal.</source>
        <translation>Stellen Sie sie im Portal des Anbieters von Hand wieder her.</translation>
    </message>
    <message>
        <source>Not set: another address is set now. Look again before you set it.</source>
        <translation>Nicht eingetragen: Jetzt ist eine andere Adresse eingetragen. Sehen Sie noch einmal nach, bevor Sie sie eintragen.</translation>
    </message>
    <message>
        <source>{provider} sent an unexpected answer. Try again, or continue.</source>
        <translation>{provider} hat unerwartet geantwortet. Versuchen Sie es erneut, oder fahren Sie fort.</translation>
    </message>
    <message>
        <source>Too many requests to {provider}. Wait a minute.</source>
        <translation>Zu viele Anfragen an {provider}. Warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>No internet connection: {host} cannot be reached.</source>
        <translation>Keine Internetverbindung: {host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Continue without it; you can do this later.</source>
        <translation>Fahren Sie ohne Internet fort; Sie können das später nachholen.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: this computer does not trust its certificate.</source>
        <translation>Möglicherweise antwortet etwas anderes anstelle von {host}: Dieser Computer vertraut dem Zertifikat nicht.</translation>
    </message>
    <message>
        <source>No key was sent. A guest or company network may be interfering; try another one.</source>
        <translation>Es wurden keine Zugangsdaten gesendet. Vielleicht greift ein Gast- oder Firmennetz ein; versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>{host} sent an unexpected answer ({why}).</source>
        <translation>{host} hat unerwartet geantwortet ({why}).</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, do it manually in the provider&apos;s portal.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, tun Sie es von Hand im Portal des Anbieters.</translation>
    </message>
    <message>
        <source>The provider redirects to another host ({host}); to protect the keys, it was not followed.</source>
        <translation>Der Anbieter leitet an einen anderen Host weiter ({host}); zum Schutz der Zugangsdaten wurde dem nicht gefolgt.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal.</source>
        <translation>Tun Sie es von Hand im Portal des Anbieters.</translation>
    </message>
    <message>
        <source>One of the keys has a character that cannot be sent, such as a typographic quotation mark.</source>
        <translation>Einer der Schlüssel enthält ein Zeichen, das nicht gesendet werden kann, zum Beispiel ein typografisches Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the key again from the provider&apos;s portal.</source>
        <translation>Es wurde nichts gesendet. Kopieren Sie den Schlüssel noch einmal aus dem Portal des Anbieters.</translation>
    </message>
    <message>
        <source>This provider does not offer this to programs.</source>
        <translation>Dieser Anbieter bietet das Programmen nicht an.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal; the steps are in the list.</source>
        <translation>Tun Sie es von Hand im Portal des Anbieters; die Schritte stehen in der Liste.</translation>
    </message>
    <message>
        <source>The provider refused: “{said}” ({number}).</source>
        <translation>Der Anbieter hat abgelehnt: „{said}“ ({number}).</translation>
    </message>
    <message>
        <source>The provider refused: “{said}”.</source>
        <translation>Der Anbieter hat abgelehnt: „{said}“.</translation>
    </message>
    <message>
        <source>The provider refused (error {number}).</source>
        <translation>Der Anbieter hat abgelehnt (Fehler {number}).</translation>
    </message>
    <message>
        <source>The provider refused (HTTP {status}).</source>
        <translation>Der Anbieter hat abgelehnt (HTTP {status}).</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Nur Sprache</translation>
    </message>
    <message>
        <source>Not switched on</source>
        <translation>Nicht eingeschaltet</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>This is a user token. The PBX needs the page&apos;s token.</source>
        <translation>Das ist ein Benutzertoken. Die Telefonanlage braucht das Token der Seite.</translation>
    </message>
    <message>
        <source>The token belongs to the page “{found}”.</source>
        <translation>Das Token gehört zur Seite „{found}“.</translation>
    </message>
    <message>
        <source>the key was renewed; the old one then ends at once</source>
        <translation>der Schlüssel wurde erneuert; der alte gilt dann sofort nicht mehr</translation>
    </message>
    <message>
        <source>the token has expired: the first one of the dashboard lasts 24 hours</source>
        <translation>das Token ist abgelaufen: das erste vom Dashboard gilt 24 Stunden</translation>
    </message>
    <message>
        <source>it was withdrawn, or its system user was removed</source>
        <translation>es wurde widerrufen, oder sein Systembenutzer wurde entfernt</translation>
    </message>
    <message>
        <source>it was not copied whole</source>
        <translation>es wurde nicht vollständig kopiert</translation>
    </message>
    <message>
        <source>the App Secret was reset</source>
        <translation>das App Secret wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>it belongs to another app than the token</source>
        <translation>es gehört zu einer anderen App als das Token</translation>
    </message>
    <message>
        <source>{provider} accepts these keys.</source>
        <translation>{provider} akzeptiert diese Zugangsdaten.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys.</source>
        <translation>{provider} lehnt diese Zugangsdaten ab.</translation>
    </message>
    <message>
        <source>One of these keys has a character that no key of {provider} has, such as a typographic quotation mark. Nothing was sent. Copy it again from the portal.</source>
        <translation>Einer dieser Schlüssel enthält ein Zeichen, das kein Schlüssel von {provider} hat, zum Beispiel ein typografisches Anführungszeichen. Es wurde nichts gesendet. Kopieren Sie ihn noch einmal aus dem Portal.</translation>
    </message>
    <message>
        <source>The keys are correct, but {provider} has suspended this account. No messages will pass until its owner has sorted that out with {provider}. You can still prepare the channel.</source>
        <translation>Die Zugangsdaten stimmen, aber {provider} hat dieses Konto gesperrt. Es gehen keine Nachrichten durch, bis der Inhaber das mit {provider} geklärt hat. Den Kanal können Sie trotzdem vorbereiten.</translation>
    </message>
    <message>
        <source>This is a trial account. It sends only to numbers verified at {provider}, so test with one of those.</source>
        <translation>Das ist ein Testkonto. Es sendet nur an Nummern, die bei {provider} verifiziert sind; testen Sie also mit einer davon.</translation>
    </message>
    <message>
        <source>{number} is not in this account.</source>
        <translation>{number} ist nicht in diesem Konto.</translation>
    </message>
    <message>
        <source>These two IDs are swapped.</source>
        <translation>Diese zwei IDs sind vertauscht.</translation>
    </message>
    <message>
        <source>Choose one of this account&apos;s numbers: {shown}</source>
        <translation>Wählen Sie eine der Nummern dieses Kontos: {shown}</translation>
    </message>
    <message>
        <source>It does not belong to this account.</source>
        <translation>Sie gehört nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>API users end on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>API-Benutzer werden am {date} abgeschafft. Fragen Sie {provider} und Yeastar, was sie ersetzt.</translation>
    </message>
    <message>
        <source>{provider} offers no way to check these keys. A test message shows whether they work.</source>
        <translation>{provider} bietet keine Möglichkeit, diese Zugangsdaten zu prüfen. Eine Testnachricht zeigt, ob sie funktionieren.</translation>
    </message>
    <message>
        <source>{provider} did not answer. Try again, or continue.</source>
        <translation>{provider} hat nicht geantwortet. Versuchen Sie es erneut, oder fahren Sie fort.</translation>
    </message>
    <message>
        <source>No internet connection. Continue without it.</source>
        <translation>Keine Internetverbindung. Fahren Sie ohne Internet fort.</translation>
    </message>
    <message>
        <source>Something else is answering for {provider} in this network. No key was sent. Continue, or try another network.</source>
        <translation>In diesem Netz antwortet etwas anderes anstelle von {provider}. Es wurden keine Zugangsdaten gesendet. Fahren Sie fort, oder versuchen Sie ein anderes Netz.</translation>
    </message>
    <message numerus="yes">
        <source>Choose this account&apos;s number, or paste its ID: {shown}¦Choose one of this account&apos;s {count} numbers, or paste its ID: {shown}</source>
        <translation>
            <numerusform>Wählen Sie die Nummer dieses Kontos, oder fügen Sie ihre ID ein: {shown}</numerusform>
            <numerusform>Wählen Sie eine der {count} Nummern dieses Kontos, oder fügen Sie ihre ID ein: {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>It expires on {date}, in {days} days. A system user&apos;s token does not expire.</source>
        <translation>Es läuft am {date} ab, in {days} Tagen. Das Token eines Systembenutzers läuft nicht ab.</translation>
    </message>
    <message>
        <source>{count} of {of} numbers are not in this account: {shown}</source>
        <translation>{count} von {of} Nummern sind nicht in diesem Konto: {shown}</translation>
    </message>
    <message>
        <source>API users ended on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>API-Benutzer wurden am {date} abgeschafft. Fragen Sie {provider} und Yeastar, was sie ersetzt.</translation>
    </message>
    <message>
        <source>{provider} accepts these keys. Account “{account}”.</source>
        <translation>{provider} akzeptiert diese Zugangsdaten. Konto „{account}“.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}: {said}.</source>
        <translation>{provider} lehnt {which} ab: {said}.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}.</source>
        <translation>{provider} lehnt {which} ab.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys: {said}.</source>
        <translation>{provider} lehnt diese Zugangsdaten ab: {said}.</translation>
    </message>
    <message>
        <source>the key was deleted</source>
        <translation>der Schlüssel wurde gelöscht</translation>
    </message>
    <message>
        <source>The two addresses are on different hosts, so the key was not sent. Compare them.</source>
        <translation>Die zwei Adressen liegen auf verschiedenen Hosts, daher wurde der Schlüssel nicht gesendet. Vergleichen Sie sie.</translation>
    </message>
    <message>
        <source>{provider} does not have this verification address. Compare it with its documentation.</source>
        <translation>{provider} hat diese Prüfadresse nicht. Vergleichen Sie sie mit der Dokumentation.</translation>
    </message>
    <message>
        <source>There is no address to check this key with. Send a test message instead.</source>
        <translation>Es gibt keine Adresse, an der sich dieser Schlüssel prüfen lässt. Senden Sie stattdessen eine Testnachricht.</translation>
    </message>
    <message>
        <source>the key was deleted or renewed</source>
        <translation>der Schlüssel wurde gelöscht oder erneuert</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>er gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>it is a key of API version 1, which does not begin with KEY</source>
        <translation>er ist ein Schlüssel der API-Version 1, der nicht mit KEY beginnt</translation>
    </message>
    <message>
        <source>This is not a {provider} Public Key: those have 44 characters and end with an equals sign.</source>
        <translation>Das ist kein Public Key von {provider}: Der hat 44 Zeichen und endet mit einem Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>A number has no messaging profile at {provider}; it can neither send nor receive.</source>
        <translation>Eine Nummer hat bei {provider} kein Messaging Profile; sie kann weder senden noch empfangen.</translation>
    </message>
    <message>
        <source>The Public Key has the right length; {provider} cannot confirm it.</source>
        <translation>Der Public Key hat die richtige Länge; bestätigen kann {provider} ihn nicht.</translation>
    </message>
    <message>
        <source>the token was renewed</source>
        <translation>das Token wurde erneuert</translation>
    </message>
    <message>
        <source>the keys belong to another account or subaccount</source>
        <translation>die Zugangsdaten gehören zu einem anderen Konto oder Unterkonto</translation>
    </message>
    <message>
        <source>they are test credentials</source>
        <translation>es sind Test-Zugangsdaten</translation>
    </message>
    <message>
        <source>the account is in another region, or was closed</source>
        <translation>das Konto ist in einer anderen Region oder wurde geschlossen</translation>
    </message>
    <message>
        <source>This account has one number, {found}, with the ID {value}.</source>
        <translation>Dieses Konto hat eine Nummer, {found}, mit der ID {value}.</translation>
    </message>
    <message>
        <source>This number is not in the WhatsApp Business Account below.</source>
        <translation>Diese Nummer ist nicht im unten genannten WhatsApp Business Account.</translation>
    </message>
    <message>
        <source>Subscribe to the field “messages” in the app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</source>
        <translation>Abonnieren Sie in der App das Feld „messages“: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</translation>
    </message>
    <message>
        <source>{provider} has no WhatsApp Business Account with this ID, or the token has no access to it.</source>
        <translation>{provider} hat keinen WhatsApp Business Account mit dieser ID, oder das Token hat keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to whoever is named beside the number?</source>
        <translation>„{value}“ und {more} weitere: Gehen Nachrichten an die Person neben der Nummer?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to whoever is named beside the number?</source>
        <translation>„{value}“: Gehen Nachrichten an die Person neben der Nummer?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more seem to be the sender&apos;s own numbers. Do they belong to the channel?</source>
        <translation>„{value}“ und {more} weitere scheinen eigene Nummern des Absenders zu sein. Gehören sie zum Kanal?</translation>
    </message>
    <message>
        <source>{first}, to {extension}</source>
        <translation>{first}, an {extension}</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: what follows the number?</source>
        <translation>„{value}“ und {more} weitere: Was folgt auf die Nummer?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: did a spreadsheet remove the +?</source>
        <translation>„{value}“ und {more} weitere: Hat eine Tabellenkalkulation das + entfernt?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: several numbers in one cell. Make a line for each?</source>
        <translation>„{value}“ und {more} weitere: mehrere Nummern in einer Zelle. Aus jeder eine Zeile machen?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are below the end of the e-mail. Do they belong to the channel?</source>
        <translation>„{value}“ und {more} weitere stehen hinter dem Ende der E-Mail. Gehören sie zum Kanal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is the country code there twice?</source>
        <translation>„{value}“ und {more} weitere: Steht die Landesvorwahl zweimal da?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to the extension after the number?</source>
        <translation>„{value}“ und {more} weitere: Gehen Nachrichten an die Nebenstelle hinter der Nummer?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are marked “{state}”. Do they belong to the channel?</source>
        <translation>„{value}“ und {more} weitere sind mit „{state}“ gekennzeichnet. Gehören sie zum Kanal?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these IDs on the PBX, or extension numbers?</source>
        <translation>„{value}“ und {more} weitere: Sind das IDs auf der Anlage oder Nebenstellennummern?</translation>
    </message>
    <message>
        <source>“{value}”: what follows the number?</source>
        <translation>„{value}“: Was folgt auf die Nummer?</translation>
    </message>
    <message>
        <source>“{value}”: did a spreadsheet remove the +?</source>
        <translation>„{value}“: Hat eine Tabellenkalkulation das + entfernt?</translation>
    </message>
    <message>
        <source>“{value}”: several numbers in one cell. Make a line for each?</source>
        <translation>„{value}“: mehrere Nummern in einer Zelle. Aus jeder eine Zeile machen?</translation>
    </message>
    <message>
        <source>“{value}”: is the country code there twice?</source>
        <translation>„{value}“: Steht die Landesvorwahl zweimal da?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to the extension after the number?</source>
        <translation>„{value}“: Gehen Nachrichten an die Nebenstelle hinter der Nummer?</translation>
    </message>
    <message>
        <source>“{value}”: is this an ID on the PBX, or an extension number?</source>
        <translation>„{value}“: Ist das eine ID auf der Anlage oder eine Nebenstellennummer?</translation>
    </message>
    <message>
        <source>Yes, add it</source>
        <translation>Ja, hinzufügen</translation>
    </message>
    <message>
        <source>IDs on the PBX</source>
        <translation>IDs auf der Anlage</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>No, it is a national number</source>
        <translation>Nein, es ist eine nationale Nummer</translation>
    </message>
    <message>
        <source>No, use only the number</source>
        <translation>Nein, nur die Nummer verwenden</translation>
    </message>
    <message>
        <source>Keep it as entered</source>
        <translation>Wie eingegeben behalten</translation>
    </message>
    <message>
        <source>Keep them as entered</source>
        <translation>Wie eingegeben behalten</translation>
    </message>
    <message>
        <source>Yes, a line for each</source>
        <translation>Ja, je eine Zeile</translation>
    </message>
    <message>
        <source>Use only the number</source>
        <translation>Nur die Nummer verwenden</translation>
    </message>
    <message>
        <source>After the country&apos;s own code for international calls</source>
        <translation>Hinter der Auslandsvorwahl des Landes</translation>
    </message>
    <message>
        <source>After 00</source>
        <translation>Hinter 00</translation>
    </message>
    <message>
        <source>No, use only the numbers</source>
        <translation>Nein, nur die Nummern verwenden</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no phone numbers.</source>
        <translation>Die Spalte „{name}“ wird nicht benutzt: Sie enthält keine Rufnummern.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no destination types.</source>
        <translation>Die Spalte „{name}“ wird nicht benutzt: Sie enthält keine Zieltypen.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no extensions or message queues.</source>
        <translation>Die Spalte „{name}“ wird nicht benutzt: Sie enthält keine Nebenstellen oder Nachrichtenwarteschlangen.</translation>
    </message>
    <message>
        <source>The column “{name}” also contains numbers; it is not used.</source>
        <translation>Die Spalte „{name}“ enthält auch Nummern; sie wird nicht benutzt.</translation>
    </message>
    <message>
        <source>There is a second table next to the first, from “{name}” on; it is not read.</source>
        <translation>Neben der ersten steht ab „{name}“ eine zweite Tabelle; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Columns not used: {names}.</source>
        <translation>Nicht benutzte Spalten: {names}.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX did not say whether it is connected.</source>
        <translation>Der Kanal existiert, aber die Telefonanlage teilte nicht mit, ob er verbunden ist.</translation>
    </message>
    <message>
        <source>The lines above line {line}, which has the column names, are left out.</source>
        <translation>Die Zeilen über Zeile {line}, in der die Spaltennamen stehen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>The column “{name}” is used although the workbook hides it.</source>
        <translation>Die Spalte „{name}“ wird benutzt, obwohl die Arbeitsmappe sie ausblendet.</translation>
    </message>
    <message>
        <source>The workbook does not show this row&apos;s number.</source>
        <translation>Die Arbeitsmappe zeigt die Nummer dieser Zeile nicht.</translation>
    </message>
    <message>
        <source>This row repeats the column names.</source>
        <translation>Diese Zeile wiederholt die Spaltennamen.</translation>
    </message>
    <message>
        <source>This row has {found} columns instead of {expected}.</source>
        <translation>Diese Zeile hat {found} Spalten statt {expected}.</translation>
    </message>
    <message>
        <source>This line is above the column names.</source>
        <translation>Diese Zeile steht über den Spaltennamen.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it and import its contents.</source>
        <translation>Diese Datei ist gepackt. Entpacken Sie sie und importieren Sie ihren Inhalt.</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read from it; ask for an Excel or CSV file.</source>
        <translation>Das ist ein Bild. Nummern lassen sich daraus nicht lesen; bitten Sie um eine Excel- oder CSV-Datei.</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the numbers from it and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>Das ist ein PDF. Kopieren Sie die Nummern daraus und fügen Sie sie in die Tabelle ein, oder bitten Sie um eine Excel- oder CSV-Datei.</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy the numbers from it and paste them into the table.</source>
        <translation>Das ist ein Dokument (.rtf). Kopieren Sie die Nummern daraus und fügen Sie sie in die Tabelle ein.</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV.</source>
        <translation>Das ist eine Datenbank, keine Tabelle. Exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file. In Numbers, choose File &gt; Export To &gt; Excel or CSV, and import that file.</source>
        <translation>Das ist eine Datei von Apple Numbers. Wählen Sie in Numbers Ablage &gt; Exportieren &gt; Excel oder CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is a Word document. Copy the table from it and paste it into the table of numbers.</source>
        <translation>Das ist ein Word-Dokument. Kopieren Sie die Tabelle daraus und fügen Sie sie in die Nummerntabelle ein.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the numbers from it and paste them into the table.</source>
        <translation>Das ist eine Präsentation. Kopieren Sie die Nummern daraus und fügen Sie sie in die Tabelle ein.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV from its source.</source>
        <translation>Das ist eine JSON-Datei, keine Tabelle. Öffnen Sie sie als Kanaldatei, oder exportieren Sie dort, woher sie kommt, CSV.</translation>
    </message>
    <message>
        <source>This is a workbook in the old XML format (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>Das ist eine Arbeitsmappe im alten XML-Format (Excel 2003). Öffnen Sie sie in Excel und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx from its source.</source>
        <translation>Das ist eine XML-Datei, keine Tabelle. Exportieren Sie sie dort, woher sie kommt, als CSV oder .xlsx.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check the name of the file, and that you may open it.</source>
        <translation>Es wurde nichts importiert. Prüfen Sie den Namen der Datei und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>Nothing was imported. Fix the table and try again.</source>
        <translation>Es wurde nichts importiert. Korrigieren Sie die Tabelle und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Line {line} contains a NUL character: this is not a text file.</source>
        <translation>Zeile {line} enthält ein NUL-Zeichen: Dies ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quotation mark may be missing, or text may follow one.</source>
        <translation>Die Zeile {line} kann nicht gelesen werden ({reason}). Vielleicht fehlt ein Anführungszeichen, oder Text folgt auf eines.</translation>
    </message>
    <message>
        <source>The table already has this number.</source>
        <translation>Die Tabelle hat diese Nummer schon.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>1 hidden row is left out.¦{count} hidden rows are left out.</source>
        <translation>
            <numerusform>1 ausgeblendete Zeile wird ausgelassen.</numerusform>
            <numerusform>{count} ausgeblendete Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row whose number the workbook does not show is left out.¦{count} rows whose numbers the workbook does not show are left out.</source>
        <translation>
            <numerusform>1 Zeile, deren Nummer die Arbeitsmappe nicht zeigt, wird ausgelassen.</numerusform>
            <numerusform>{count} Zeilen, deren Nummern die Arbeitsmappe nicht zeigt, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that the workbook does not show counts as empty: in line {line}.¦{count} cells that the workbook does not show count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>1 Zelle, die die Arbeitsmappe nicht zeigt, gilt als leer: in Zeile {line}.</numerusform>
            <numerusform>{count} Zellen, die die Arbeitsmappe nicht zeigt, gelten als leer, die erste in Zeile {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that is struck through counts as empty: in line {line}.¦{count} cells that are struck through count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>1 durchgestrichene Zelle gilt als leer: in Zeile {line}.</numerusform>
            <numerusform>{count} durchgestrichene Zellen gelten als leer, die erste in Zeile {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row that is struck through is left out.¦{count} rows that are struck through are left out.</source>
        <translation>
            <numerusform>1 durchgestrichene Zeile wird ausgelassen.</numerusform>
            <numerusform>{count} durchgestrichene Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it separately.</source>
        <translation>In Zeile {line} beginnt eine zweite Tabelle; sie wird nicht gelesen. Importieren Sie sie einzeln.</translation>
    </message>
    <message numerus="yes">
        <source>1 line has a name beside the number that is not used: “{name}” in line {line}.¦{count} lines have a name beside the number that is not used, the first “{name}” in line {line}.</source>
        <translation>
            <numerusform>In 1 Zeile steht neben der Nummer ein Name, der nicht benutzt wird: „{name}“ in Zeile {line}.</numerusform>
            <numerusform>In {count} Zeilen steht neben der Nummer ein Name, der nicht benutzt wird, zuerst „{name}“ in Zeile {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of the lines left out may contain a phone number: line {line}.¦{count} of the lines left out may contain a phone number, the first in line {line}.</source>
        <translation>
            <numerusform>1 der ausgelassenen Zeilen enthält vielleicht eine Rufnummer: Zeile {line}.</numerusform>
            <numerusform>{count} der ausgelassenen Zeilen enthalten vielleicht eine Rufnummer, zuerst Zeile {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number without + is read with it, as {example}.¦{count} numbers without + are read with it, as {example}.</source>
        <translation>
            <numerusform>1 Nummer ohne + wird mit + gelesen: {example}.</numerusform>
            <numerusform>{count} Nummern ohne + werden mit + gelesen, etwa {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This type of workbook is read without its number formats: a + or a zero that only the format shows is missing. Check the numbers, or save it as .xlsx.</source>
        <translation>Diese Art Arbeitsmappe wird ohne Zahlenformate gelesen: Ein + oder eine Null, die nur das Format zeigt, fehlt. Prüfen Sie die Nummern, oder speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a type that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>Diese Arbeitsmappe hat ein Passwort oder ist von einer Art, die nicht lesbar ist. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie ohne Passwort als .xlsx.</translation>
    </message>
    <message>
        <source>An internal error kept the program from reading this file, which may be fine.</source>
        <translation>Ein interner Fehler hat das Lesen dieser Datei verhindert; die Datei selbst kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>The file needs more memory than a table with {limit} rows, or is damaged.</source>
        <translation>Die Datei braucht mehr Speicher als eine Tabelle mit {limit} Zeilen oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table with {limit} rows.</source>
        <translation>Die Datei braucht zum Lesen länger als eine Tabelle mit {limit} Zeilen.</translation>
    </message>
    <message>
        <source>A spreadsheet could not calculate this cell (“{value}”). Correct it there, or enter the value.</source>
        <translation>Eine Tabellenkalkulation konnte diese Zelle nicht berechnen („{value}“). Korrigieren Sie sie dort, oder geben Sie den Wert ein.</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one separately.</source>
        <translation>Diese Zeile gehört zu einer zweiten Tabelle, die in Zeile {line} beginnt. Importieren Sie diese einzeln.</translation>
    </message>
    <message>
        <source>The file claims to be {encoding}, but is not.</source>
        <translation>Die Datei gibt {encoding} an, ist es aber nicht.</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>Ausgeblendete Blätter werden nicht gelesen: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>1 text is partly struck through; that part is left out.¦{count} texts are partly struck through; those parts are left out.</source>
        <translation>
            <numerusform>1 Text ist teilweise durchgestrichen; dieser Teil wird ausgelassen.</numerusform>
            <numerusform>{count} Texte sind teilweise durchgestrichen; diese Teile werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table with {limit} rows.</source>
        <translation>Die Arbeitsmappe wird entpackt weit größer als eine Tabelle mit {limit} Zeilen.</translation>
    </message>
    <message>
        <source>The workbook is compressed far more than a table can be.</source>
        <translation>Die Arbeitsmappe ist weit dichter gepackt, als eine Tabelle es sein kann.</translation>
    </message>
    <message>
        <source>This note in the data folder may not be from this program. Nothing was deleted.</source>
        <translation>Es ist nicht sicher, dass dieser Vermerk im Datenordner von diesem Programm stammt. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>To delete them, use “What this computer knows”.</source>
        <translation>Zum Löschen verwenden Sie „Was dieser Computer weiß“.</translation>
    </message>
    <message>
        <source>No environment variable can have such a name. If this is the value itself, put plain: in front of it.</source>
        <translation>So kann keine Umgebungsvariable heißen. Ist das der Wert selbst, setzen Sie plain: davor.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The keyring cannot store a secret of this size.</source>
        <translation>Der Schlüsselbund kann ein Geheimnis dieser Größe nicht speichern.</translation>
    </message>
    <message>
        <source>Open it again from the start page to see its status.</source>
        <translation>Öffnen Sie ihn von der Startseite aus neu, um seinen Status zu sehen.</translation>
    </message>
    <message>
        <source>Your entries were not saved: the channel “{name}” was created in the meantime.</source>
        <translation>Ihre Eingaben wurden nicht gespeichert: Der Kanal „{name}“ wurde inzwischen angelegt.</translation>
    </message>
    <message>
        <source>Your entries were not saved: “{name}” was changed elsewhere in the meantime.</source>
        <translation>Ihre Eingaben wurden nicht gespeichert: „{name}“ wurde inzwischen an anderer Stelle geändert.</translation>
    </message>
    <message>
        <source>Nothing is written there. Give a folder of your own with --data-dir DIR, or take ownership of it.</source>
        <translation>Dort wird nichts geschrieben. Geben Sie mit --data-dir DIR einen eigenen Ordner an, oder machen Sie sich zum Eigentümer.</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit. Free some space, or choose another folder with --data-dir.</source>
        <translation>Ihre Eingaben bleiben nur erhalten, bis Sie das Programm beenden. Schaffen Sie Platz oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file with this computer&apos;s channels was damaged; it was kept as {file}.</source>
        <translation>Die Datei mit den Kanälen dieses Computers war beschädigt; sie wurde als {file} gesichert.</translation>
    </message>
    <message>
        <source>There is no backup, so the list starts empty. Check the PBX before you create a channel again.</source>
        <translation>Es gibt keine Sicherung, daher beginnt die Liste leer. Prüfen Sie die Telefonanlage, bevor Sie einen Kanal noch einmal anlegen.</translation>
    </message>
    <message>
        <source>Everyone on this computer can write to the data folder {folder}.</source>
        <translation>Alle auf diesem Computer können in den Datenordner {folder} schreiben.</translation>
    </message>
    <message>
        <source>Other accounts of the group {group} can write to the data folder {folder}.</source>
        <translation>Andere Konten der Gruppe {group} können in den Datenordner {folder} schreiben.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Installieren Sie die neuere Version. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup of {date} is used; anything done since then is missing. Check the PBX first.</source>
        <translation>Die Sicherung vom {date} wird verwendet; was seither geschehen ist, fehlt. Prüfen Sie zuerst die Telefonanlage.</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read. Nothing was sent.</source>
        <translation>Die Geheimnisse von „{name}“ konnten nicht gelesen werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Another program changed a secret of “{name}” in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Ein anderes Programm hat ein Geheimnis von „{name}“ im Schlüsselbund dieses Computers geändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Open it and check or enter the marked secret.</source>
        <translation>Öffnen Sie ihn und prüfen Sie das markierte Geheimnis, oder geben Sie es ein.</translation>
    </message>
    <message>
        <source>This channel&apos;s data in the data folder is damaged.</source>
        <translation>Die Daten dieses Kanals im Datenordner sind beschädigt.</translation>
    </message>
    <message>
        <source>Earlier webhook address</source>
        <translation>Frühere Webhook-Adresse</translation>
    </message>
    <message>
        <source>only until you quit: the keyring did not accept it</source>
        <translation>nur bis zum Programmende: der Schlüsselbund nahm es nicht an</translation>
    </message>
    <message>
        <source>only until you quit: the keyring has not stored it yet</source>
        <translation>nur bis zum Programmende: der Schlüsselbund hat es noch nicht gespeichert</translation>
    </message>
    <message>
        <source>no longer in the keyring</source>
        <translation>nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring refused</source>
        <translation>konnte nicht gelöscht werden: der Schlüsselbund hat es verweigert</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring failed</source>
        <translation>konnte nicht gelöscht werden: Fehler im Schlüsselbund</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 done¦{done} of {count} done</source>
        <translation>
            <numerusform>{done} von 1 erledigt</numerusform>
            <numerusform>{done} von {count} erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel checked¦{count} channels checked</source>
        <translation>
            <numerusform>1 Kanal geprüft</numerusform>
            <numerusform>{count} Kanäle geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has another webhook at {provider}: set it¦{count} numbers have another webhook at {provider}: set it</source>
        <translation>
            <numerusform>{count} Nummer hat bei {provider} einen anderen Webhook: Tragen Sie den richtigen ein</numerusform>
            <numerusform>{count} Nummern haben bei {provider} einen anderen Webhook: Tragen Sie den richtigen ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Messaging Service “{name}” decides for its number {numbers}. Let the number decide?¦The Messaging Service “{name}” decides for its {count} numbers, also for {numbers}. Let the numbers decide? {others} would then use their own addresses, too.</source>
        <translation>
            <numerusform>Der Messaging Service „{name}“ entscheidet für seine Nummer {numbers}. Soll die Nummer entscheiden?</numerusform>
            <numerusform>Der Messaging Service „{name}“ entscheidet für seine {count} Nummern, auch für {numbers}. Sollen die Nummern entscheiden? Dann gelten auch für {others} die eigenen Adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 gets its first address¦{count} get their first address</source>
        <translation>
            <numerusform>1 bekommt ihre erste Adresse</numerusform>
            <numerusform>{count} bekommen ihre erste Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 replaces another¦{count} replace another</source>
        <translation>
            <numerusform>1 ersetzt eine andere</numerusform>
            <numerusform>{count} ersetzen eine andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 has it already¦{count} have it already</source>
        <translation>
            <numerusform>1 hat sie schon</numerusform>
            <numerusform>{count} haben sie schon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, for its 1 number¦Yes, for its {count} numbers</source>
        <translation>
            <numerusform>Ja, für seine {count} Nummer</numerusform>
            <numerusform>Ja, für seine {count} Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set it for 1 number¦Set it for {count} numbers</source>
        <translation>
            <numerusform>Für {count} Nummer eintragen</numerusform>
            <numerusform>Für {count} Nummern eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 site¦{count} sites</source>
        <translation>
            <numerusform>{count} Standort</numerusform>
            <numerusform>{count} Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 problem¦{count} problems</source>
        <translation>
            <numerusform>{count} Problem</numerusform>
            <numerusform>{count} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for 1 secret of this computer: {which}. Give it?¦The plan asks for {count} secrets of this computer: {which}. Give them?</source>
        <translation>
            <numerusform>Der Plan verlangt {count} Geheimnis von diesem Computer: {which}. Herausgeben?</numerusform>
            <numerusform>Der Plan verlangt {count} Geheimnisse von diesem Computer: {which}. Herausgeben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 deleted secret is still in the keyring: {why}¦{count} deleted secrets are still in the keyring: {why}</source>
        <translation>
            <numerusform>1 gelöschtes Geheimnis ist noch im Schlüsselbund: {why}</numerusform>
            <numerusform>{count} gelöschte Geheimnisse sind noch im Schlüsselbund: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create {count}</source>
        <translation>
            <numerusform>&amp;Anlegen</numerusform>
            <numerusform>{count} &amp;anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create all {count}</source>
        <translation>
            <numerusform>&amp;Anlegen</numerusform>
            <numerusform>Alle {count} &amp;anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the &amp;sheet…¦Save all {count} &amp;sheets…</source>
        <translation>
            <numerusform>&amp;Blatt speichern…</numerusform>
            <numerusform>Alle {count} &amp;Blätter speichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and 1 more¦and {count} more</source>
        <translation>
            <numerusform>und noch 1</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was deleted on this computer.¦{count} channels were deleted on this computer.</source>
        <translation>
            <numerusform>1 Kanal wurde auf diesem Computer gelöscht.</numerusform>
            <numerusform>{count} Kanäle wurden auf diesem Computer gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{numbers}, 1 with a destination¦{numbers}, {count} with a destination</source>
        <translation>
            <numerusform>{numbers}, 1 mit Ziel</numerusform>
            <numerusform>{numbers}, {count} mit Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel file was written.¦{count} channel files were written.</source>
        <translation>
            <numerusform>1 Kanaldatei wurde geschrieben.</numerusform>
            <numerusform>{count} Kanaldateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 key does not look right; the Account page says why.¦{count} keys do not look right; the Account page says why.</source>
        <translation>
            <numerusform>Bei den Zugangsdaten sieht 1 Wert nicht richtig aus; die Kontoseite sagt, warum.</numerusform>
            <numerusform>Bei den Zugangsdaten sehen {count} Werte nicht richtig aus; die Kontoseite sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was imported.¦{count} channels were imported.</source>
        <translation>
            <numerusform>1 Kanal wurde importiert.</numerusform>
            <numerusform>{count} Kanäle wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Unlock the keyring and delete 1 secret¦&amp;Unlock the keyring and delete {count} secrets</source>
        <translation>
            <numerusform>Schlüsselbund &amp;entsperren und 1 Geheimnis löschen</numerusform>
            <numerusform>Schlüsselbund &amp;entsperren und {count} Geheimnisse löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} and 1 more¦{number} and {count} more</source>
        <translation>
            <numerusform>{number} und {count} weitere</numerusform>
            <numerusform>{number} und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 change¦{count} changes</source>
        <translation>
            <numerusform>1 Änderung</numerusform>
            <numerusform>{count} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make 1 &amp;change¦Make {count} &amp;changes</source>
        <translation>
            <numerusform>1 Änderung &amp;vornehmen</numerusform>
            <numerusform>{count} Änderungen &amp;vornehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 difference. Which side is right?¦{count} differences. Which side is right?</source>
        <translation>
            <numerusform>1 Unterschied. Welche Seite ist richtig?</numerusform>
            <numerusform>{count} Unterschiede. Welche Seite ist richtig?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave it &amp;as it is¦Leave {count} as they &amp;are</source>
        <translation>
            <numerusform>So &amp;lassen</numerusform>
            <numerusform>{count} so &amp;lassen, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy, leave 1 name open¦Copy, leave {count} names open</source>
        <translation>
            <numerusform>Kopieren, 1 Namen offen lassen</numerusform>
            <numerusform>Kopieren, {count} Namen offen lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel read¦{count} channels read</source>
        <translation>
            <numerusform>1 Kanal gelesen</numerusform>
            <numerusform>{count} Kanäle gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Members pick up conversations themselves.</source>
        <translation>Mitglieder übernehmen Unterhaltungen selbst.</translation>
    </message>
    <message numerus="yes">
        <source>1 channel¦{count} channels</source>
        <translation>
            <numerusform>1 Kanal</numerusform>
            <numerusform>{count} Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} cannot find the number, page or account.</source>
        <translation>{provider} findet Nummer, Seite oder Konto nicht.</translation>
    </message>
    <message>
        <source>{provider} does not accept this type of file.</source>
        <translation>{provider} nimmt diese Art Datei nicht an.</translation>
    </message>
    <message>
        <source>{pbx} gives no reason.</source>
        <translation>{pbx} nennt keinen Grund.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. The account has 1 number.¦{provider} accepts these keys. The account has {count} numbers.</source>
        <translation>
            <numerusform>{provider} akzeptiert diese Zugangsdaten. Das Konto hat 1 Nummer.</numerusform>
            <numerusform>{provider} akzeptiert diese Zugangsdaten. Das Konto hat {count} Nummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. Account “{account}”, 1 number.¦{provider} accepts these keys. Account “{account}”, {count} numbers.</source>
        <translation>
            <numerusform>{provider} akzeptiert diese Zugangsdaten. Konto „{account}“, 1 Nummer.</numerusform>
            <numerusform>{provider} akzeptiert diese Zugangsdaten. Konto „{account}“, {count} Nummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is open or has changed since, and stays in the list.¦{count} channels are open or have changed since, and stay in the list.</source>
        <translation>
            <numerusform>„{name}“ ist geöffnet oder wurde inzwischen geändert und bleibt in der Liste.</numerusform>
            <numerusform>{count} Kanäle sind geöffnet oder wurden inzwischen geändert und bleiben in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} is reachable. 1 channel is waiting.¦{pbx} is reachable. {count} channels are waiting.</source>
        <translation>
            <numerusform>{pbx} ist erreichbar. 1 Kanal wartet.</numerusform>
            <numerusform>{pbx} ist erreichbar. {count} Kanäle warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel¦Creating channel {number} of {count}</source>
        <translation>
            <numerusform>Der Kanal wird angelegt</numerusform>
            <numerusform>Kanal {number} von {count} wird angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel on {pbx}¦Creating channel {number} of {count} on {pbx}</source>
        <translation>
            <numerusform>Der Kanal wird auf {pbx} angelegt</numerusform>
            <numerusform>Kanal {number} von {count} wird auf {pbx} angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thing is missing¦{count} things are missing</source>
        <translation>
            <numerusform>Eines fehlt noch</numerusform>
            <numerusform>{count} Dinge fehlen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>{pbx} is reachable</source>
        <translation>{pbx} ist erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>1 sheet was saved.¦{count} sheets were saved.</source>
        <translation>
            <numerusform>1 Blatt wurde gespeichert.</numerusform>
            <numerusform>{count} Blätter wurden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Zertifikat vergleichen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Waiting for PBX</source>
        <translation>Wartet auf die Anlage</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>It was ready, but one of its keys is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Er war bereit, aber ein Teil seiner Zugangsdaten ist nicht mehr im Schlüsselbund dieses Computers. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} right now, by another window or command. Nothing else is sent in the meantime.</source>
        <translation>Er wird gerade an {pbx} gesendet, aus einem anderen Fenster oder von einem Befehl. Solange wird nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but no clear answer came back. Press “Look now” to search the PBX for it; nothing is sent until that is clear.</source>
        <translation>Er wurde an {pbx} gesendet, aber es kam keine klare Antwort. Klicken Sie auf „Jetzt nachsehen“, um ihn auf der Anlage zu suchen; bis das klar ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>To fix: {names}</source>
        <translation>Zu korrigieren: {names}</translation>
    </message>
    <message>
        <source>Waiting for {pbx}</source>
        <translation>Wartet auf {pbx}</translation>
    </message>
    <message numerus="yes">
        <source>1 destination¦{count} destinations</source>
        <translation>
            <numerusform>1 Ziel</numerusform>
            <numerusform>{count} Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection not known yet</source>
        <translation>Verbindung noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Destination of 1 number¦Destination of {count} numbers</source>
        <translation>
            <numerusform>Ziel von 1 Nummer</numerusform>
            <numerusform>Ziel von {count} Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected to {provider}</source>
        <translation>Verbunden mit {provider}</translation>
    </message>
    <message>
        <source>Not included in the PBX&apos;s plan</source>
        <translation>Nicht im Plan der Anlage enthalten</translation>
    </message>
    <message>
        <source>No longer in the keyring</source>
        <translation>Nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>1 other number¦{count} other numbers</source>
        <translation>
            <numerusform>1 weitere Nummer</numerusform>
            <numerusform>{count} weitere Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 number¦&amp;Add {count} numbers</source>
        <translation>
            <numerusform>1 Nummer &amp;hinzufügen</numerusform>
            <numerusform>{count} Nummern &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number¦{count} numbers</source>
        <translation>
            <numerusform>1 Nummer</numerusform>
            <numerusform>{count} Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 page¦{count} pages</source>
        <translation>
            <numerusform>1 Seite</numerusform>
            <numerusform>{count} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 other page¦{count} other pages</source>
        <translation>
            <numerusform>1 weitere Seite</numerusform>
            <numerusform>{count} weitere Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 page¦&amp;Add {count} pages</source>
        <translation>
            <numerusform>1 Seite &amp;hinzufügen</numerusform>
            <numerusform>{count} Seiten &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Noch keine Seiten</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Nummern</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Kanalname</translation>
    </message>
    <message>
        <source>Webhook domain</source>
        <translation>Webhook-Domain</translation>
    </message>
    <message>
        <source>Close sessions</source>
        <translation>Sitzungen schließen</translation>
    </message>
    <message>
        <source>Days until a session is closed</source>
        <translation>Tage, bis eine Sitzung geschlossen wird</translation>
    </message>
    <message>
        <source>Yeastar FQDN</source>
        <translation>Yeastar-FQDN</translation>
    </message>
    <message>
        <source>Own domain (NAT)</source>
        <translation>Eigene Domain (NAT)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht zugelassen</translation>
    </message>
    <message>
        <source>the access key and the secret key belong to different accounts</source>
        <translation>Access Key und Secret Key gehören zu verschiedenen Konten</translation>
    </message>
    <message numerus="yes">
        <source>It expires on {date}, in 1 hour. A system user&apos;s token does not expire.¦It expires on {date}, in {count} hours. A system user&apos;s token does not expire.</source>
        <translation>
            <numerusform>Es läuft am {date} ab, in {count} Stunde. Das Token eines Systembenutzers läuft nicht ab.</numerusform>
            <numerusform>Es läuft am {date} ab, in {count} Stunden. Das Token eines Systembenutzers läuft nicht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>the SID and the Secret belong to different keys</source>
        <translation>SID und Secret gehören zu verschiedenen Schlüsseln</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Nein, weglassen</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet “{sheet}”. Choose one of these: {sheets}.</source>
        <translation>Die Arbeitsmappe hat kein sichtbares Blatt „{sheet}“. Wählen Sie eines von diesen: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>At {provider} this address belongs to “{name}”, which serves 1 number. Messages to the others would go to {pbx}, too: {numbers}¦At {provider} this address belongs to “{name}”, which serves {count} numbers. Messages to the others would go to {pbx}, too: {numbers}</source>
        <translation>
            <numerusform>Bei {provider} gehört diese Adresse zu „{name}“ mit {count} Nummer. Auch Nachrichten an die anderen würden an {pbx} gehen: {numbers}</numerusform>
            <numerusform>Bei {provider} gehört diese Adresse zu „{name}“ mit {count} Nummern. Auch Nachrichten an die anderen würden an {pbx} gehen: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give it¦&amp;Give them</source>
        <translation>
            <numerusform>Heraus&amp;geben</numerusform>
            <numerusform>Heraus&amp;geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 PBX was written to the list, without its Client Secret.¦{count} PBXs were written to the list, without their Client Secrets.</source>
        <translation>
            <numerusform>1 Telefonanlage wurde in die Liste geschrieben, ohne ihr Client Secret.</numerusform>
            <numerusform>{count} Telefonanlagen wurden in die Liste geschrieben, ohne ihre Client Secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. Check it, then create it or keep it ready.</source>
        <translation>Alles ist da. Prüfen Sie es, dann legen Sie den Kanal an oder halten ihn bereit.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message numerus="yes">
        <source>1 number has too many or too few digits for its country: “{example}” in line {line}.¦{count} numbers have too many or too few digits for their country, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>1 Rufnummer hat zu viele oder zu wenige Ziffern für ihr Land: „{example}“ in Zeile {line}.</numerusform>
            <numerusform>{count} Rufnummern haben zu viele oder zu wenige Ziffern für ihr Land, zuerst „{example}“ in Zeile {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” is the same address. Check which of the two fields it belongs in.</source>
        <translation>„{other}“ ist dieselbe Adresse. Prüfen Sie, in welches der beiden Felder sie gehört.</translation>
    </message>
    <message>
        <source>The PBX no longer supports the API version that this program uses.</source>
        <translation>Die Telefonanlage unterstützt die API-Version dieses Programms nicht mehr.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS blocks this program from the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>Prüfen Sie Netzwerkkabel oder WLAN. Erreicht ein Browser die Telefonanlage, verweigert macOS diesem Programm den Zugriff auf das lokale Netzwerk: Erlauben Sie ihn unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Lokales Netzwerk.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Numbers and webhook cannot be read or set from here; follow the manual steps instead.</source>
        <translation>Fehlende Berechtigungen: {lacking}. Nummern und Webhook lassen sich von hier nicht lesen oder eintragen; folgen Sie stattdessen den Schritten von Hand.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Without them the PBX cannot send.</source>
        <translation>Fehlende Berechtigungen: {lacking}. Ohne sie kann die Telefonanlage nicht senden.</translation>
    </message>
    <message>
        <source>A note in the data folder is damaged: the secret that it is about may still be in the keyring.</source>
        <translation>Ein Vermerk im Datenordner ist beschädigt: Das Geheimnis, um das es darin geht, ist vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Look in the keyring for entries that begin with “{name}”, and delete them there.</source>
        <translation>Suchen Sie im Schlüsselbund nach Einträgen, die mit „{name}“ beginnen, und löschen Sie sie dort.</translation>
    </message>
    <message>
        <source>This program&apos;s own entries are not given to any channel file.</source>
        <translation>Eigene Einträge dieses Programms werden an keine Kanaldatei herausgegeben.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no entry “{entry}”. Use SERVICE/USER.</source>
        <translation>Der Schlüsselbund dieses Computers hat keinen Eintrag „{entry}“. Schreiben Sie SERVICE/USER.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring gave no value. {reason}</source>
        <translation>Der Schlüsselbund dieses Computers lieferte keinen Wert. {reason}</translation>
    </message>
    <message>
        <source>This computer has no keyring that this program can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den dieses Programm nutzen kann.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (format {version}).</source>
        <translation>Der Datenordner stammt von einer neueren Version dieses Programms (Format {version}).</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this program.</source>
        <translation>Dieser Kanal wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>1 done¦{count} done</source>
        <translation>
            <numerusform>1 erledigt</numerusform>
            <numerusform>{count} erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the number a profile of its own¦Give the {count} numbers a profile of their own</source>
        <translation>
            <numerusform>Der Nummer ein eigenes Profil geben</numerusform>
            <numerusform>Den {count} Nummern ein eigenes Profil geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others use this address, too. At {provider} it belongs to “{name}”, which serves 1 number, {own} of this channel.¦Others use this address, too. At {provider} it belongs to “{name}”, which serves {count} numbers, {own} of this channel.</source>
        <translation>
            <numerusform>Diese Adresse nutzen auch andere. Bei {provider} gehört sie zu „{name}“ mit 1 Nummer, davon {own} dieses Kanals.</numerusform>
            <numerusform>Diese Adresse nutzen auch andere. Bei {provider} gehört sie zu „{name}“ mit {count} Nummern, davon {own} dieses Kanals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer 1 question first¦Answer {count} questions first</source>
        <translation>
            <numerusform>Erst 1 Frage beantworten</numerusform>
            <numerusform>Erst {count} Fragen beantworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number still has the old address¦{count} numbers still have the old address</source>
        <translation>
            <numerusform>1 Nummer hat noch die alte Adresse</numerusform>
            <numerusform>{count} Nummern haben noch die alte Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back what was set before, in 1 place? Press the button again.¦Put back what was set before, in {count} places? Press the button again.</source>
        <translation>
            <numerusform>An {count} Stelle wiederherstellen, was vorher eingetragen war? Klicken Sie noch einmal.</numerusform>
            <numerusform>An {count} Stellen wiederherstellen, was vorher eingetragen war? Klicken Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to decide¦{count} to decide</source>
        <translation>
            <numerusform>1 zu entscheiden</numerusform>
            <numerusform>{count} zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 number to a new profile¦Move {count} numbers to a new profile</source>
        <translation>
            <numerusform>1 Nummer in ein neues Profil verschieben</numerusform>
            <numerusform>{count} Nummern in ein neues Profil verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number is as it was before¦{count} numbers are as they were before</source>
        <translation>
            <numerusform>1 Nummer ist wie vorher</numerusform>
            <numerusform>{count} Nummern sind wie vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has the new address¦{count} numbers have the new address</source>
        <translation>
            <numerusform>1 Nummer hat die neue Adresse</numerusform>
            <numerusform>{count} Nummern haben die neue Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try 1 again¦Try {count} again</source>
        <translation>
            <numerusform>{count} erneut versuchen</numerusform>
            <numerusform>{count} erneut versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check 1 again¦Check {count} again</source>
        <translation>
            <numerusform>{count} erneut prüfen</numerusform>
            <numerusform>{count} erneut prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to create¦{count} to create</source>
        <translation>
            <numerusform>{count} anzulegen</numerusform>
            <numerusform>{count} anzulegen</numerusform>
        </translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Das Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Eingabe-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Das Gerät oder die Ressource ist belegt</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported. Import the table in smaller parts.</source>
        <translation>Es wurde nichts importiert. Importieren Sie die Tabelle in kleineren Teilen.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again, or save the table as CSV and import that file.</source>
        <translation>Es wurde nichts importiert. Versuchen Sie es erneut, oder speichern Sie die Tabelle als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message numerus="yes">
        <source>1 to change¦{count} to change</source>
        <translation>
            <numerusform>{count} zu ändern</numerusform>
            <numerusform>{count} zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 as planned¦{count} as planned</source>
        <translation>
            <numerusform>{count} wie geplant</numerusform>
            <numerusform>{count} wie geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>1 of them lacks the numbers from its e-mail: nobody has added them or left them out yet.¦{count} of them lack the numbers from their e-mail: nobody has added them or left them out yet.</source>
        <translation>
            <numerusform>Bei 1 davon fehlen die Nummern aus der E-Mail: Sie wurden noch nicht übernommen oder weggelassen.</numerusform>
            <numerusform>Bei {count} davon fehlen die Nummern aus der E-Mail: Sie wurden noch nicht übernommen oder weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 secret¦{count} secrets</source>
        <translation>
            <numerusform>{count} Geheimnis</numerusform>
            <numerusform>{count} Geheimnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate¦{count} certificates</source>
        <translation>
            <numerusform>{count} Zertifikat</numerusform>
            <numerusform>{count} Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this one¦Delete all {count}</source>
        <translation>
            <numerusform>Dieses löschen</numerusform>
            <numerusform>Alle {count} löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created on {pbx}¦{count} channels created on {pbx}</source>
        <translation>
            <numerusform>1 Kanal auf {pbx} angelegt</numerusform>
            <numerusform>{count} Kanäle auf {pbx} angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created on {pbx}¦{done} of {count} channels created on {pbx}</source>
        <translation>
            <numerusform>{done} von {count} Kanal auf {pbx} angelegt</numerusform>
            <numerusform>{done} von {count} Kanälen auf {pbx} angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created¦{count} channels created</source>
        <translation>
            <numerusform>1 Kanal angelegt</numerusform>
            <numerusform>{count} Kanäle angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created¦{done} of {count} channels created</source>
        <translation>
            <numerusform>{done} von {count} Kanal angelegt</numerusform>
            <numerusform>{done} von {count} Kanälen angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the channel itself is missing. Its PBX is not in this computer&apos;s list: go on, and check the login.</source>
        <translation>Am Kanal selbst fehlt nichts. Seine Telefonanlage steht nicht in der Liste dieses Computers: Machen Sie weiter und prüfen Sie die Anmeldedaten.</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the numbers</source>
        <translation>&amp;Weiter mit den Nummern</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the pages</source>
        <translation>&amp;Weiter mit den Seiten</translation>
    </message>
    <message>
        <source>Nothing is missing. You can create it whenever {pbx} is reachable from here.</source>
        <translation>Alles ist da. Sie können ihn anlegen, wann immer {pbx} von hier aus erreichbar ist.</translation>
    </message>
    <message>
        <source>Nothing to &amp;add</source>
        <translation>Nichts &amp;hinzuzufügen</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The keys of this channel are not on this computer. It is not known whether the PBX keeps keys that are not sent along. If it does not, the channel loses its connection until you type them again.</source>
        <translation>Die Zugangsdaten dieses Kanals sind nicht auf diesem Computer. Es ist nicht bekannt, ob die Telefonanlage Zugangsdaten behält, die nicht mitgesendet werden. Wenn nicht, verliert der Kanal seine Verbindung, bis Sie sie neu eingeben.</translation>
    </message>
    <message>
        <source>as it is on the PBX</source>
        <translation>wie auf der Anlage</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>hier eingegeben</translation>
    </message>
    <message>
        <source>An address of the provider is changed. It can only be sent together with the keys.</source>
        <translation>Eine Adresse des Anbieters wird geändert. Sie kann nur zusammen mit den Zugangsdaten gesendet werden.</translation>
    </message>
    <message>
        <source>goes to {destination}</source>
        <translation>geht an {destination}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Destination of {number}</source>
        <translation>Ziel von {number}</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Wer von {number} schreiben darf</translation>
    </message>
    <message>
        <source>Spelling of {number}</source>
        <translation>Schreibweise von {number}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>same name, other number</source>
        <translation>derselbe Name, andere Nummer</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>gibt es dort nicht</translation>
    </message>
    <message numerus="yes">
        <source>{same} of 1 name was found there.¦{same} of {count} names were found there.</source>
        <translation>
            <numerusform>{same} von {count} Namen dort gefunden.</numerusform>
            <numerusform>{same} von {count} Namen dort gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in use: 1 message in the period shown.¦It is in use: {count} messages in the period shown.</source>
        <translation>
            <numerusform>Er wird benutzt: {count} Nachricht im angezeigten Zeitraum.</numerusform>
            <numerusform>Er wird benutzt: {count} Nachrichten im angezeigten Zeitraum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same applies to 1 more number.¦The same applies to {count} more numbers.</source>
        <translation>
            <numerusform>Dasselbe gilt für {count} weitere Nummer.</numerusform>
            <numerusform>Dasselbe gilt für {count} weitere Nummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 minute without a message¦after {count} minutes without a message</source>
        <translation>
            <numerusform>nach 1 Minute ohne Nachricht</numerusform>
            <numerusform>nach {count} Minuten ohne Nachricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 hour without a message¦after {count} hours without a message</source>
        <translation>
            <numerusform>nach 1 Stunde ohne Nachricht</numerusform>
            <numerusform>nach {count} Stunden ohne Nachricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of 1 channel¦{shown} of {count} channels</source>
        <translation>
            <numerusform>{shown} von {count} Kanal</numerusform>
            <numerusform>{shown} von {count} Kanälen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue. Queues are never deleted from here.¦{count} message queues. Queues are never deleted from here.</source>
        <translation>
            <numerusform>{count} Nachrichtenwarteschlange. Von hier aus wird nie eine Warteschlange gelöscht.</numerusform>
            <numerusform>{count} Nachrichtenwarteschlangen. Von hier aus wird nie eine Warteschlange gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} knows 1 template of this account: its token and the account are right.¦{pbx} knows {count} templates of this account: its token and the account are right.</source>
        <translation>
            <numerusform>{pbx} kennt {count} Vorlage dieses Kontos: Token und Konto stimmen.</numerusform>
            <numerusform>{pbx} kennt {count} Vorlagen dieses Kontos: Token und Konto stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this code on every page of the website, usually just before &lt;/body&gt;</source>
        <translation>Fügen Sie diesen Code auf jeder Seite der Website ein, üblicherweise direkt vor &lt;/body&gt;</translation>
    </message>
    <message>
        <source>Open the website, write “Hello” in the chat, and check that it arrives.</source>
        <translation>Öffnen Sie die Website, schreiben Sie „Hallo“ in den Chat und prüfen Sie, ob es ankommt.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Subscription has ended</source>
        <translation>Abonnement beendet</translation>
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
        <source>messages of today</source>
        <translation>Nachrichten von heute</translation>
    </message>
    <message>
        <source>messages of yesterday</source>
        <translation>Nachrichten von gestern</translation>
    </message>
    <message>
        <source>messages of the last 7 days</source>
        <translation>Nachrichten der letzten 7 Tage</translation>
    </message>
    <message>
        <source>messages of the last 30 days</source>
        <translation>Nachrichten der letzten 30 Tage</translation>
    </message>
    <message>
        <source>messages of this month</source>
        <translation>Nachrichten dieses Monats</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle Nachrichten</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>&amp;Fetch from the provider…</source>
        <translation>Vom Anbieter ab&amp;rufen…</translation>
    </message>
    <message>
        <source>Num&amp;bers in E.164 format</source>
        <translation>&amp;Nummern im E.164-Format</translation>
    </message>
    <message>
        <source>S&amp;how the column of types</source>
        <translation>Typ&amp;spalte anzeigen</translation>
    </message>
    <message>
        <source>&amp;Original order of the lines</source>
        <translation>Ursprüngliche Rei&amp;henfolge der Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>1 line pasted.¦{count} lines pasted.</source>
        <translation>
            <numerusform>1 Zeile eingefügt.</numerusform>
            <numerusform>{count} Zeilen eingefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number was reformatted: {before} became {after}. Press Ctrl+Z to undo.¦{count} numbers were reformatted, for example {before} to {after}. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>1 Nummer wurde umformatiert: aus {before} wurde {after}. Strg+Z macht es rückgängig.</numerusform>
            <numerusform>{count} Nummern wurden umformatiert, zum Beispiel {before} zu {after}. Strg+Z macht es rückgängig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste 1 line¦Paste {count} lines</source>
        <translation>
            <numerusform>1 Zeile einfügen</numerusform>
            <numerusform>{count} Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into 1 line¦Paste into {count} lines</source>
        <translation>
            <numerusform>In 1 Zeile einfügen</numerusform>
            <numerusform>In {count} Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line changed.¦{count} lines changed.</source>
        <translation>
            <numerusform>1 Zeile geändert.</numerusform>
            <numerusform>{count} Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line copied.¦{count} lines copied.</source>
        <translation>
            <numerusform>1 Zeile kopiert.</numerusform>
            <numerusform>{count} Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number: {first}¦{count} numbers: {first} … {last}</source>
        <translation>
            <numerusform>1 Nummer: {first}</numerusform>
            <numerusform>{count} Nummern: {first} … {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to 1 number go to¦Messages to {count} numbers go to</source>
        <translation>
            <numerusform>Nachrichten an 1 Nummer gehen an</numerusform>
            <numerusform>Nachrichten an {count} Nummern gehen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the destination of 1 line¦Set the destination of {count} lines</source>
        <translation>
            <numerusform>Ziel für 1 Zeile festlegen</numerusform>
            <numerusform>Ziel für {count} Zeilen festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear 1 line¦Clear {count} lines</source>
        <translation>
            <numerusform>1 Zeile leeren</numerusform>
            <numerusform>{count} Zeilen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill 1 line¦Fill {count} lines</source>
        <translation>
            <numerusform>1 Zeile ausfüllen</numerusform>
            <numerusform>{count} Zeilen ausfüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who may write from 1 number¦Who may write from {count} numbers</source>
        <translation>
            <numerusform>Wer von 1 Nummer schreiben darf</numerusform>
            <numerusform>Wer von {count} Nummern schreiben darf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E.164 format in 1 line¦E.164 format in {count} lines</source>
        <translation>
            <numerusform>E.164-Format in 1 Zeile</numerusform>
            <numerusform>E.164-Format in {count} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort 1 line¦Sort {count} lines</source>
        <translation>
            <numerusform>1 Zeile sortieren</numerusform>
            <numerusform>{count} Zeilen sortieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the members of 1 line¦Set the members of {count} lines</source>
        <translation>
            <numerusform>Mitglieder für 1 Zeile festlegen</numerusform>
            <numerusform>Mitglieder für {count} Zeilen festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add 1 number¦Add {count} numbers</source>
        <translation>
            <numerusform>1 Nummer hinzufügen</numerusform>
            <numerusform>{count} Nummern hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 line¦Move {count} lines</source>
        <translation>
            <numerusform>1 Zeile verschieben</numerusform>
            <numerusform>{count} Zeilen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number read, {ticked} ticked¦{count} numbers read, {ticked} ticked</source>
        <translation>
            <numerusform>{count} Nummer gelesen, {ticked} angehakt</numerusform>
            <numerusform>{count} Nummern gelesen, {ticked} angehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line left out¦{count} lines left out</source>
        <translation>
            <numerusform>1 Zeile ausgelassen</numerusform>
            <numerusform>{count} Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1, skip {open}¦&amp;Add {count}, skip {open}</source>
        <translation>
            <numerusform>1 &amp;hinzufügen, {open} überspringen</numerusform>
            <numerusform>{count} &amp;hinzufügen, {open} überspringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also add the line with a problem, to fix it in the table¦Also add the {count} lines with problems, to fix them in the table</source>
        <translation>
            <numerusform>Auch die Zeile mit Problem hinzufügen, um sie in der Tabelle zu korrigieren</numerusform>
            <numerusform>Auch die {count} Zeilen mit Problemen hinzufügen, um sie in der Tabelle zu korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line to decide¦{count} lines to decide</source>
        <translation>
            <numerusform>1 Zeile zu entscheiden</numerusform>
            <numerusform>{count} Zeilen zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has no country code.¦{count} numbers have no country code.</source>
        <translation>
            <numerusform>1 Nummer hat keine Landesvorwahl.</numerusform>
            <numerusform>{count} Nummern haben keine Landesvorwahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem is skipped¦{count} with problems are skipped</source>
        <translation>
            <numerusform>1 mit Problem wird übersprungen</numerusform>
            <numerusform>{count} mit Problemen werden übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 reformatted¦{count} reformatted</source>
        <translation>
            <numerusform>1 umformatiert</numerusform>
            <numerusform>{count} umformatiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names its own destination and keeps it.¦{count} lines name their own destination and keep it.</source>
        <translation>
            <numerusform>1 Zeile nennt ein eigenes Ziel und behält es.</numerusform>
            <numerusform>{count} Zeilen nennen ein eigenes Ziel und behalten es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove 1 line¦Remove {count} lines</source>
        <translation>
            <numerusform>1 Zeile entfernen</numerusform>
            <numerusform>{count} Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation>{name} (Organisation)</translation>
    </message>
    <message numerus="yes">
        <source>{name} added, 1 chosen¦{name} added, {count} chosen</source>
        <translation>
            <numerusform>{name} hinzugefügt, 1 gewählt</numerusform>
            <numerusform>{name} hinzugefügt, {count} gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed, 1 chosen¦{name} removed, {count} chosen</source>
        <translation>
            <numerusform>{name} entfernt, 1 gewählt</numerusform>
            <numerusform>{name} entfernt, {count} gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>message queue</source>
        <translation>Nachrichtenwarteschlange</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>third-party platform</source>
        <translation>Drittanbieter-Plattform</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message numerus="yes">
        <source>1 more: keep typing¦{count} more: keep typing</source>
        <translation>
            <numerusform>noch 1: weitertippen</numerusform>
            <numerusform>noch {count}: weitertippen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever &amp;answers first</source>
        <translation>Wer &amp;zuerst antwortet</translation>
    </message>
    <message>
        <source>Further messages then go to that person.</source>
        <translation>Weitere Nachrichten gehen dann an diese Person.</translation>
    </message>
    <message>
        <source>Whoever presses “&amp;Pick up”</source>
        <translation>Wer auf „&amp;Pick up“ klickt</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>&amp;Niemand</translation>
    </message>
    <message>
        <source>No one can take it over; it stays with all members.</source>
        <translation>Niemand kann sie übernehmen; sie bleibt bei allen Mitgliedern.</translation>
    </message>
    <message numerus="yes">
        <source>1 member¦{count} members</source>
        <translation>
            <numerusform>1 Mitglied</numerusform>
            <numerusform>{count} Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem¦{count} with problems</source>
        <translation>
            <numerusform>1 mit Problem</numerusform>
            <numerusform>{count} mit Problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 complete¦{count} complete</source>
        <translation>
            <numerusform>1 vollständig</numerusform>
            <numerusform>{count} vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 without destination¦{count} without destination</source>
        <translation>
            <numerusform>1 ohne Ziel</numerusform>
            <numerusform>{count} ohne Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 shown¦{count} shown</source>
        <translation>
            <numerusform>1 angezeigt</numerusform>
            <numerusform>{count} angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 selected¦{count} selected</source>
        <translation>
            <numerusform>1 ausgewählt</numerusform>
            <numerusform>{count} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 duplicate¦{count} duplicates</source>
        <translation>
            <numerusform>1 doppelt</numerusform>
            <numerusform>{count} doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line imported. Press Ctrl+Z to undo.¦{count} lines imported. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>1 Zeile importiert. Strg+Z macht es rückgängig.</numerusform>
            <numerusform>{count} Zeilen importiert. Strg+Z macht es rückgängig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import 1 line¦Import {count} lines</source>
        <translation>
            <numerusform>1 Zeile importieren</numerusform>
            <numerusform>{count} Zeilen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line exported to {file}.¦{count} lines exported to {file}.</source>
        <translation>
            <numerusform>1 Zeile in {file} exportiert.</numerusform>
            <numerusform>{count} Zeilen in {file} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder. The table is unchanged.</source>
        <translation>Wählen Sie einen anderen Ordner. Die Tabelle ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>1 matches.¦{count} match. Keep typing, or choose one with the arrow keys.</source>
        <translation>
            <numerusform>1 passt.</numerusform>
            <numerusform>{count} passen. Tippen Sie weiter, oder wählen Sie mit den Pfeiltasten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} refused line {line}.¦{pbx} refused {count} lines; the first is line {line}.</source>
        <translation>
            <numerusform>{pbx} hat Zeile {line} abgelehnt.</numerusform>
            <numerusform>{pbx} hat {count} Zeilen abgelehnt; die erste ist Zeile {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message per second¦{count} messages per second</source>
        <translation>
            <numerusform>1 Nachricht pro Sekunde</numerusform>
            <numerusform>{count} Nachrichten pro Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 day without a message¦after {count} days without a message</source>
        <translation>
            <numerusform>nach 1 Tag ohne Nachricht</numerusform>
            <numerusform>nach {count} Tagen ohne Nachricht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and 1 more¦… and {count} more</source>
        <translation>
            <numerusform>… und noch 1</numerusform>
            <numerusform>… und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 refused¦{count} refused</source>
        <translation>
            <numerusform>1 abgelehnt</numerusform>
            <numerusform>{count} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 extension¦{count} extensions</source>
        <translation>
            <numerusform>1 Nebenstelle</numerusform>
            <numerusform>{count} Nebenstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue¦{count} message queues</source>
        <translation>
            <numerusform>1 Nachrichtenwarteschlange</numerusform>
            <numerusform>{count} Nachrichtenwarteschlangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group¦{count} groups</source>
        <translation>
            <numerusform>1 Gruppe</numerusform>
            <numerusform>{count} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through 1 channel¦Looked through {count} channels</source>
        <translation>
            <numerusform>1 Kanal durchgesehen</numerusform>
            <numerusform>{count} Kanäle durchgesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked once.¦Looked {count} times.</source>
        <translation>
            <numerusform>Einmal nachgesehen.</numerusform>
            <numerusform>{count}-mal nachgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value, in line {places}; not used¦{count} different values, in lines {places}; none was used</source>
        <translation>
            <numerusform>1 Wert, in Zeile {places}; nicht übernommen</numerusform>
            <numerusform>{count} verschiedene Werte, in den Zeilen {places}; keiner wurde übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} · see also line {lines}¦{where} · see also lines {lines}</source>
        <translation>
            <numerusform>{where} · siehe auch Zeile {lines}</numerusform>
            <numerusform>{where} · siehe auch Zeilen {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 address¦{count} addresses</source>
        <translation>
            <numerusform>1 Adresse</numerusform>
            <numerusform>{count} Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value¦{count} values</source>
        <translation>
            <numerusform>1 Wert</numerusform>
            <numerusform>{count} Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 hidden behind dots¦{count} hidden behind dots</source>
        <translation>
            <numerusform>1 durch Punkte verdeckt</numerusform>
            <numerusform>{count} durch Punkte verdeckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 old or for testing¦{count} old or for testing</source>
        <translation>
            <numerusform>1 alt oder zum Testen</numerusform>
            <numerusform>{count} alt oder zum Testen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 attachment¦{count} attachments</source>
        <translation>
            <numerusform>1 Anhang</numerusform>
            <numerusform>{count} Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} and 1 more¦{labels} and {count} more</source>
        <translation>
            <numerusform>{labels} und 1 weitere</numerusform>
            <numerusform>{labels} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>Die Datei kann nicht geschrieben werden ({why}).</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The program ran into an internal error ({kind}). Your entries are kept. Try again; the log in the data folder has the details.</source>
        <translation>Im Programm ist ein interner Fehler aufgetreten ({kind}). Ihre Eingaben bleiben erhalten. Versuchen Sie es erneut; das Protokoll im Datenordner enthält die Einzelheiten.</translation>
    </message>
</context>
</TS>
