<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is open on this data folder already; its window is in front now.</source>
        <translation>Message Channel Wizard ist mit diesem Datenordner schon offen; sein Fenster liegt jetzt vorn.</translation>
    </message>
    <message>
        <source>Message Channel Wizard is open on this data folder already (process {number}) and does not answer. Wait until it does, or end it and start again. This start has changed nothing.</source>
        <translation>Message Channel Wizard ist mit diesem Datenordner schon offen (Prozess {number}) und antwortet nicht. Warten Sie, bis es antwortet, oder beenden Sie es und starten Sie neu. Dieser Start hat nichts verändert.</translation>
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
        <source>Licences of what this program is made of</source>
        <translation>Lizenzen der Bestandteile dieses Programms</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>They are listed in the packages: packaging/notices.py makes the list.</source>
        <translation>Sie stehen in den Paketen: packaging/notices.py erzeugt die Liste.</translation>
    </message>
    <message>
        <source>Copied. No address, name or key is in it.</source>
        <translation>Kopiert. Es enthält keine Adresse, keinen Namen und keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>{address} wird gefragt …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Version {version} is out: {notes}</source>
        <translation>Version {version} ist erschienen: {notes}</translation>
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
        <translation>Im Portal der PBX und bei ihren Benutzern zu sehen.</translation>
    </message>
    <message>
        <source>What {provider} gave you. Demo: nothing is stored.</source>
        <translation>Was Sie von {provider} bekommen haben. Demo: nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>What {provider} gave you. On this computer keys are stored only in the keyring.</source>
        <translation>Was Sie von {provider} bekommen haben. Auf diesem Computer stehen Schlüssel nur im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>Ihr Konto bei {provider}</translation>
    </message>
    <message>
        <source>{pbx} already has a channel of this name (ID {id}). Choose another.</source>
        <translation>{pbx} hat schon einen Kanal mit diesem Namen (ID {id}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>„{name}“ nehmen</translation>
    </message>
    <message>
        <source>This name is free on {pbx}.</source>
        <translation>Dieser Name ist auf {pbx} frei.</translation>
    </message>
    <message>
        <source>The keys that were typed for the provider before are deleted from this computer&apos;s keyring. While this window is open, they come back when you choose it again.</source>
        <translation>Die Schlüssel, die für den vorigen Anbieter eingegeben waren, werden aus dem Schlüsselbund dieses Computers gelöscht. Solange dieses Fenster offen ist, kommen sie wieder, wenn Sie ihn erneut wählen.</translation>
    </message>
    <message>
        <source>The keys are being read from this computer&apos;s keyring; then it goes on.</source>
        <translation>Die Schlüssel werden aus dem Schlüsselbund dieses Computers gelesen; dann geht es weiter.</translation>
    </message>
    <message>
        <source>Leave it empt&amp;y</source>
        <translation>L&amp;eer lassen</translation>
    </message>
    <message>
        <source>It is kept for this run only.</source>
        <translation>Es wird nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>Ein anderes Programm hat diesen Wert im Schlüsselbund geändert. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>It was typed here, and is not in the keyring any more. Type it again.</source>
        <translation>Dieser Wert war eingegeben und ist nicht mehr im Schlüsselbund. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>What was typed here could not be read. Type it again.</source>
        <translation>Was hier eingegeben war, konnte nicht gelesen werden. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The provider did not take these keys ({reason}). Channel {id} exists already: compare them with the provider&apos;s portal and correct them in the PBX&apos;s portal.</source>
        <translation>Der Anbieter hat diese Zugangsdaten nicht angenommen ({reason}). Kanal {id} besteht schon: Vergleichen Sie sie mit dem Portal des Anbieters und berichtigen Sie sie im Portal der Telefonanlage.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>Dies ist die eingebaute Demo-Telefonanlage: Probieren Sie alles aus, nichts erreicht eine echte Anlage.</translation>
    </message>
    <message>
        <source>What you began is not created yet; everything you typed is still here.</source>
        <translation>Was Sie begonnen haben, ist noch nicht angelegt; alles Eingegebene ist noch da.</translation>
    </message>
    <message>
        <source>The channel “{name}” was not created yet; what you typed is still here.</source>
        <translation>Der Kanal „{name}“ ist noch nicht angelegt; alles Eingegebene ist noch da.</translation>
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
        <translation>Vielleicht antwortet etwas anderes für {pbx}</translation>
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
        <source>It cannot be confirmed that this is the certificate that was trusted: {why}. Compare this fingerprint with the one that the PBX&apos;s administrator sees in the browser. Nothing was sent.</source>
        <translation>Es lässt sich nicht bestätigen, dass dies das Zertifikat ist, dem vertraut wurde: {why}. Vergleichen Sie diesen Fingerabdruck mit dem, den der Administrator der Telefonanlage im Browser sieht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody can say whether another certificate is trusted for it already: {unasked}. The one shown is not one that this computer trusts ({why}). Compare this fingerprint with the one that the PBX&apos;s administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>Niemand kann sagen, ob dafür schon einem anderen Zertifikat vertraut wird: {unasked}. Dem gezeigten vertraut dieser Computer nicht ({why}). Vergleichen Sie diesen Fingerabdruck mit dem, den der Administrator der Anlage im Browser sieht, bevor Sie ihm vertrauen. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The certificate is not one that this computer trusts ({why}). Compare this fingerprint with the one that the PBX&apos;s administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>Dem Zertifikat vertraut dieser Computer nicht ({why}). Vergleichen Sie diesen Fingerabdruck mit dem, den der Administrator der Telefonanlage im Browser sieht, und vertrauen Sie dann genau diesem Zertifikat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>Datenordner und Schlüsselbund dieses Computers nennen verschiedene Zertifikate für {host}: Einer von beiden wurde verändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} was vouched for by an authority that this computer trusts, and is not any more ({why}). Nothing was sent.</source>
        <translation>Für {host} bürgte eine Stelle, der dieser Computer vertraut, und jetzt nicht mehr ({why}). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one that was trusted. Nothing was sent.</source>
        <translation>{host} zeigt ein anderes Zertifikat als das, dem vertraut wurde. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} shows another certificate than the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} zeigt ein anderes Zertifikat als das, dem am {day} vertraut wurde. Es wurde nichts gesendet.</translation>
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
        <translation>Sie vertrauten</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
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
        <source>If the PBX was replaced or got a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>Wurde die Telefonanlage getauscht oder bekam sie ein neues Zertifikat, vergleichen Sie den Fingerabdruck mit dem, den ihr Administrator sieht.</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>Fingerabdrücke stimmen überein: ve&amp;rtrauen und senden</translation>
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
        <source>&amp;Create all that wait</source>
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
        <source>Reading the channel files…</source>
        <translation>Kanaldateien werden gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>1 channel file was written.</source>
        <translation>1 Kanaldatei wurde geschrieben.</translation>
    </message>
    <message>
        <source>{count} channel files were written.</source>
        <translation>{count} Kanaldateien wurden geschrieben.</translation>
    </message>
    <message>
        <source>Keys that do not look right: {count}; the account page says why.</source>
        <translation>Zugangsdaten, die nicht richtig aussehen: {count}; die Kontoseite sagt, warum.</translation>
    </message>
    <message>
        <source>1 channel was imported.</source>
        <translation>1 Kanal wurde importiert.</translation>
    </message>
    <message>
        <source>{count} channels were imported.</source>
        <translation>{count} Kanäle wurden importiert.</translation>
    </message>
    <message>
        <source>Export channels</source>
        <translation>Kanäle exportieren</translation>
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
    <message>
        <source>its PBX</source>
        <translation>seiner Telefonanlage</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Connecting with the provider</source>
        <translation>Verbindung mit dem Anbieter</translation>
    </message>
    <message>
        <source>Look at the &amp;keys</source>
        <translation>&amp;Zugangsdaten ansehen</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Nochmals prüfen</translation>
    </message>
    <message>
        <source>Connecting with the provider…</source>
        <translation>Verbindung mit dem Anbieter…</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>Which kind of channel?</source>
        <translation>Welche Art von Kanal?</translation>
    </message>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>Der Anbieter kann nicht mehr gewechselt werden, wenn der Kanal angelegt ist.</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>Art oder Anbieter suchen</translation>
    </message>
    <message>
        <source>Enter takes {name}.</source>
        <translation>Enter nimmt {name}.</translation>
    </message>
    <message>
        <source>{count} fit. Type on, or choose one with the arrows.</source>
        <translation>{count} passen. Tippen Sie weiter, oder wählen Sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. Providers with an SMS API of their own fit General.</source>
        <translation>Kein Anbieter heißt „{typed}“. Anbieter mit eigener SMS-API passen zu „General“.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eintippen</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
</context>
<context>
    <name>ChannelWizard</name>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
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
    <name>ChannelsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>ChannelsTable</name>
    <message>
        <source>Channels of this computer</source>
        <translation>Kanäle dieses Computers</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Ticks are kept.</source>
        <translation>Häkchen werden behalten.</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} erledigt</translation>
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
    <name>ClientSecret</name>
    <message>
        <source>Emptied, because the address is another one now: a Client Secret belongs to its PBX alone.</source>
        <translation>Geleert, weil die Adresse jetzt eine andere ist: Ein Client Secret gehört nur zu seiner Telefonanlage.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up.</source>
        <translation>Das Client Secret konnte nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Taken from this computer&apos;s keyring.</source>
        <translation>Aus dem Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The Client Secret is kept for this run only.</source>
        <translation>Das Client Secret gilt nur für diese Sitzung des Programms.</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the right one.</source>
        <translation>Ein anderes Programm hat das Client Secret im Schlüsselbund dieses Computers geändert. Testen Sie es so, wie es jetzt ist, oder geben Sie das richtige ein.</translation>
    </message>
    <message>
        <source>It was kept here, and is not in this computer&apos;s keyring any more. Type it again.</source>
        <translation>Es war hier gespeichert und ist nicht mehr im Schlüsselbund dieses Computers. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>Das Client Secret konnte nicht nachgeschlagen werden. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The Client Secret of the Client ID before ({ids}) was deleted from the keyring.</source>
        <translation>Das Client Secret der vorigen Client ID ({ids}) wurde aus dem Schlüsselbund gelöscht.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Bare numbers are ids of the PBX</source>
        <translation>Bloße Zahlen sind IDs der PBX</translation>
    </message>
    <message>
        <source>Otherwise a bare number in the destination column is an extension&apos;s number.</source>
        <translation>Sonst ist eine bloße Zahl in der Zielspalte die Nummer einer Nebenstelle.</translation>
    </message>
    <message>
        <source>A row names the columns</source>
        <translation>Eine Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>nicht in dieser Tabelle</translation>
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
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>Modell {model}, Firmware {firmware}, Seriennummer {serial}</translation>
    </message>
    <message>
        <source>the PBX</source>
        <translation>der Telefonanlage</translation>
    </message>
    <message>
        <source>✓ Connected to {name}</source>
        <translation>✓ Verbunden mit {name}</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde angehalten.</translation>
    </message>
    <message>
        <source>⚠ Nothing was sent: the certificate has to be looked at first.</source>
        <translation>⚠ Es wurde nichts gesendet: Das Zertifikat muss zuerst angesehen werden.</translation>
    </message>
    <message>
        <source>The channel can be prepared all the same: press Next again, and create it when the PBX is reachable.</source>
        <translation>Der Kanal kann trotzdem vorbereitet werden: Drücken Sie noch einmal Weiter und legen Sie ihn an, wenn die Anlage erreichbar ist.</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Nicht verbunden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Log in all the same</source>
        <translation>&amp;Trotzdem anmelden</translation>
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
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>The application met a fault of its own. What you typed is kept, and you can go on.</source>
        <translation>Die Anwendung hat einen eigenen Fehler. Was Sie eingegeben haben, ist aufgehoben, und Sie können weitermachen.</translation>
    </message>
    <message>
        <source>If a channel was being created at this moment, look in the PBX&apos;s portal under Messaging &gt; Message Channel whether it is there before you create it again. If it happens again, copy the report and send it to support: it tells where in the program it happened and holds nothing that you typed.</source>
        <translation>Falls gerade ein Kanal angelegt wurde, sehen Sie im Portal der Telefonanlage unter Messaging &gt; Message Channel nach, ob er da ist, bevor Sie ihn noch einmal anlegen. Geschieht es wieder, kopieren Sie den Bericht und senden Sie ihn an den Support: Er sagt, wo im Programm es geschah, und enthält nichts, was Sie eingegeben haben.</translation>
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
        <translation>Verbindung mit {pbx}</translation>
    </message>
    <message>
        <source>Connected to {pbx}</source>
        <translation>Mit {pbx} verbunden</translation>
    </message>
    <message>
        <source>Looking for a channel of this name</source>
        <translation>Suche nach einem Kanal dieses Namens</translation>
    </message>
    <message>
        <source>No channel of this name there yet</source>
        <translation>Noch kein Kanal dieses Namens dort</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>„{name}“ mit {numbers} wird angelegt</translation>
    </message>
    <message>
        <source>The PBX took “{name}”</source>
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
        <source>1 channel looked at</source>
        <translation>1 Kanal angesehen</translation>
    </message>
    <message>
        <source>{count} channels looked at</source>
        <translation>{count} Kanäle angesehen</translation>
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
        <source>{count} channels were deleted on this computer.</source>
        <translation>{count} Kanäle wurden auf diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>On the PBX nothing was changed.</source>
        <translation>Auf der Telefonanlage wurde nichts geändert.</translation>
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
        <source>Take the &amp;keys along (same account at the provider)</source>
        <translation>&amp;Zugangsdaten mitnehmen (dasselbe Konto beim Anbieter)</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Nummern</translation>
    </message>
    <message>
        <source>Paste them from a spreadsheet or a mail, import a file, or type them one by one. The table may also stay empty: numbers can be added on the PBX later.</source>
        <translation>Fügen Sie sie aus einer Tabelle oder E-Mail ein, importieren Sie eine Datei oder tippen Sie sie einzeln. Die Tabelle darf auch leer bleiben: Nummern können später auf der Anlage ergänzt werden.</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Alles, was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Jetzt nach&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;None of these is it</source>
        <translation>&amp;Keiner davon ist es</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Zurück zur &amp;Prüfung</translation>
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
        <source>Looked through {count} channels</source>
        <translation>{count} Kanäle durchgesehen</translation>
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
    <name>FieldForm</name>
    <message>
        <source>The value stood on {count} lines; they were joined.</source>
        <translation>Der Wert stand auf {count} Zeilen; sie wurden verbunden.</translation>
    </message>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>{count} von {wanted} Zeichen</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Sieht richtig aus.</translation>
    </message>
    <message>
        <source>White space that was pasted around the value has been removed.</source>
        <translation>Leerraum, der um den Wert herum eingefügt war, wurde entfernt.</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>&amp;Dekodierten Wert nehmen</translation>
    </message>
    <message>
        <source>It is &amp;right as it is</source>
        <translation>Er ist &amp;richtig so</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>Der dekodierte Wert wird verwendet.</translation>
    </message>
    <message>
        <source>The value is used exactly as it is.</source>
        <translation>Der Wert wird genau so verwendet, wie er ist.</translation>
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
        <source>Where is {field} found?</source>
        <translation>Wo findet man {field}?</translation>
    </message>
    <message>
        <source>There are typographic quotation marks in this value, as mails and word processors make them. Compare it with the portal.</source>
        <translation>In diesem Wert stehen typografische Anführungszeichen, wie E-Mails und Textverarbeitungen sie setzen. Vergleichen Sie ihn mit dem Portal.</translation>
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
        <source>Hand-over of “{name}”, id {id}</source>
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
        <source>For the customer&apos;s file: what was set up, where messages go, and what is to be done. No key, password or token stands on it.</source>
        <translation>Für die Akte des Kunden: was eingerichtet wurde, wohin Nachrichten gehen und was zu tun ist. Kein Schlüssel, Passwort oder Token steht darauf.</translation>
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
        <source>Warning</source>
        <translation>Warnung</translation>
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
        <source>✓ Saved as {file}</source>
        <translation>✓ Gespeichert als {file}</translation>
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
        <source>Where is “{field}” at {provider}?</source>
        <translation>Wo steht „{field}“ bei {provider}?</translation>
    </message>
    <message>
        <source>F1 opens this window, Escape closes it; it follows the wizard&apos;s pages.</source>
        <translation>F1 öffnet dieses Fenster, Escape schließt es; es folgt den Seiten des Assistenten.</translation>
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
        <source>Find a channel or number</source>
        <translation>Kanal oder Nummer suchen</translation>
    </message>
    <message>
        <source>Find channels</source>
        <translation>Kanäle suchen</translation>
    </message>
    <message>
        <source>Find by name, number, provider, PBX or state (Ctrl+F)</source>
        <translation>Nach Name, Nummer, Anbieter, Anlage oder Zustand suchen (Strg+F)</translation>
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
        <source>{count} secret(s) that were deleted are still in the keyring: {why}</source>
        <translation>{count} gelöschte(s) Geheimnis(se) liegen noch im Schlüsselbund: {why}</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The keys are kept for this run only.</source>
        <translation>Die Schlüssel werden nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Your channels could not be read. Nothing was changed.</source>
        <translation>Ihre Kanäle konnten nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>“{name}” is not ready to send, and stays a draft: {why} Open it and keep it ready again once that is mended; nothing was sent.</source>
        <translation>„{name}“ ist nicht sendebereit und bleibt ein Entwurf: {why} Öffnen Sie ihn und halten Sie ihn erneut bereit, sobald das behoben ist; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
    <message>
        <source>“{name}” is kept as a draft.</source>
        <translation>„{name}“ ist als Entwurf aufgehoben.</translation>
    </message>
    <message>
        <source>“{name}” was made as a copy.</source>
        <translation>„{name}“ wurde als Kopie angelegt.</translation>
    </message>
    <message>
        <source>“{name}” is being sent just now: delete it when the outcome is known.</source>
        <translation>„{name}“ wird gerade gesendet: Löschen Sie ihn, wenn das Ergebnis bekannt ist.</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard: nothing was done to it here.</source>
        <translation>„{name}“ wird gerade im Assistenten angelegt: Hier wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>A channel is being created. Wait for the outcome, or close the window again: what became of it is looked up on the PBX at the next start then, and nothing is sent twice.</source>
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
        <source>As the computer&apos;s</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Ka&amp;nal</translation>
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
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Order in each customer</source>
        <translation>&amp;Reihenfolge je Kunde</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>the clipboard</source>
        <translation>der Zwischenablage</translation>
    </message>
    <message>
        <source>Import from {source}</source>
        <translation>Aus {source} importieren</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Nummern einfügen</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>Nummern sind aus</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Alle gehen an</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Zielart</translation>
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
        <source>none: leave as written</source>
        <translation>keinem: unverändert</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Lines that are not good</source>
        <translation>Zeilen, die nicht gut sind</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Numbers written anew</source>
        <translation>Neu geschriebene Nummern</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
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
    <message>
        <source>Checking the lines…</source>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Blatt wird gelesen…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Take hidden rows as well</source>
        <translation>Ausgeblendete Zeilen auch nehmen</translation>
    </message>
    <message>
        <source>Take rows that are struck through as well</source>
        <translation>Durchgestrichene Zeilen auch nehmen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Add those with a problem as well, to correct them in the table: {count}</source>
        <translation>Auch die mit Problem hinzufügen, um sie in der Tabelle zu berichtigen: {count}</translation>
    </message>
    <message>
        <source>{count} with a problem stay out</source>
        <translation>{count} mit Problem bleiben weg</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>ohne Ziel</translation>
    </message>
    <message>
        <source>{count} written anew</source>
        <translation>{count} neu geschrieben</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Nummern</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>{count} lines left out</source>
        <translation>{count} Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>1 line to decide</source>
        <translation>1 Zeile zu entscheiden</translation>
    </message>
    <message>
        <source>{count} lines to decide</source>
        <translation>{count} Zeilen zu entscheiden</translation>
    </message>
    <message>
        <source>{count} numbers have no country code.</source>
        <translation>{count} Nummern haben keine Landesvorwahl.</translation>
    </message>
    <message>
        <source>Proposed, because all other numbers are from there.</source>
        <translation>Vorgeschlagen, weil alle anderen Nummern von dort sind.</translation>
    </message>
    <message>
        <source>Lines that name their own destination keep it: {count}.</source>
        <translation>Zeilen mit eigenem Ziel behalten es: {count}.</translation>
    </message>
    <message>
        <source>&amp;Add {count}, leave {open} out</source>
        <translation>{count} &amp;hinzufügen, {open} weglassen</translation>
    </message>
    <message>
        <source>&amp;Add 1 number</source>
        <translation>1 Nummer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add {count} numbers</source>
        <translation>{count} Nummern &amp;hinzufügen</translation>
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
        <translation>Die &amp;Schlüssel eines Kanals von diesem Computer löschen, sobald er angelegt ist</translation>
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
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>&amp;Alles löschen…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Secrets: {secrets}. Certificates: {certificates}. None can be read here; each can be deleted.</source>
        <translation>Geheimnisse: {secrets}. Zertifikate: {certificates}. Keines kann hier gelesen werden; jedes kann gelöscht werden.</translation>
    </message>
    <message>
        <source>&amp;Unlock the keyring and delete {count}</source>
        <translation>Schlüsselbund &amp;entsperren und {count} löschen</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>Noch keine Telefonanlage</translation>
    </message>
    <message>
        <source>Channels: {count}</source>
        <translation>Kanäle: {count}</translation>
    </message>
    <message>
        <source>Delete these {count}</source>
        <translation>Diese {count} löschen</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>Alles von {name} löschen</translation>
    </message>
    <message>
        <source>Delete {what} of {of}</source>
        <translation>{what} von {of} löschen</translation>
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
        <source>Delete from this computer: {name}? It cannot be brought back. Nothing changes on the PBX; a channel that was not sent yet needs it typed again.</source>
        <translation>Von diesem Computer löschen: {name}? Das lässt sich nicht rückgängig machen. Auf der Telefonanlage ändert sich nichts; für einen noch nicht gesendeten Kanal muss es neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? They cannot be brought back. Nothing changes on the PBXs; channels that were not sent yet need their keys typed again.</source>
        <translation>Alle Geheimnisse und alle vertrauten Zertifikate von diesem Computer löschen? Das lässt sich nicht rückgängig machen. Auf den Telefonanlagen ändert sich nichts; für noch nicht gesendete Kanäle müssen die Schlüssel neu eingegeben werden.</translation>
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
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NoChannels</name>
    <message>
        <source>Set up your first message channel</source>
        <translation>Ihren ersten Nachrichtenkanal einrichten</translation>
    </message>
    <message>
        <source>Prepare it anywhere, create it on site, hand it over with a clean sheet.</source>
        <translation>Überall vorbereiten, vor Ort anlegen, mit einem sauberen Blatt übergeben.</translation>
    </message>
    <message>
        <source>or drop channel files here</source>
        <translation>oder Kanaldateien hier ablegen</translation>
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
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. No PBX needed.</source>
        <translation>Eintippen oder einfügen, was der Anbieter Ihnen gab. Ohne Anlage.</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>Vor Ort anlegen</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX answers, everything that waits is one click away.</source>
        <translation>Sobald die Anlage des Kunden antwortet, ist alles Wartende nur einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any key.</source>
        <translation>Die Schritte beim Anbieter und ein Blatt für den Kunden ohne jeden Schlüssel.</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>Schlüssel bleiben im Schlüsselbund dieses Computers, bis Sie sie senden.</translation>
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
    <name>OnSite</name>
    <message>
        <source>{pbx} answers. 1 channel waits.</source>
        <translation>{pbx} antwortet. 1 Kanal wartet.</translation>
    </message>
    <message>
        <source>{pbx} answers. {count} channels wait.</source>
        <translation>{pbx} antwortet. {count} Kanäle warten.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
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
        <source>Creating channel {number} of {count}</source>
        <translation>Kanal {number} von {count} wird angelegt</translation>
    </message>
    <message>
        <source>Creating channel {number} of {count} on {pbx}</source>
        <translation>Kanal {number} von {count} wird auf {pbx} angelegt</translation>
    </message>
    <message>
        <source>You can go on working. What has been sent is finished, also if you stop.</source>
        <translation>Sie können weiterarbeiten. Was gesendet ist, wird beendet, auch wenn Sie anhalten.</translation>
    </message>
    <message>
        <source>Not sent. It waits.</source>
        <translation>Nicht gesendet. Er wartet.</translation>
    </message>
    <message>
        <source>Nothing was created</source>
        <translation>Nichts wurde angelegt</translation>
    </message>
    <message>
        <source>Nothing was created on {pbx}</source>
        <translation>Auf {pbx} wurde nichts angelegt</translation>
    </message>
    <message>
        <source>{count} of {channels}</source>
        <translation>{count} von {channels}</translation>
    </message>
    <message>
        <source>{channels} created</source>
        <translation>{channels} angelegt</translation>
    </message>
    <message>
        <source>{channels} created on {pbx}</source>
        <translation>{channels} auf {pbx} angelegt</translation>
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
        <source>Waits for your trust</source>
        <translation>Wartet auf Ihr Vertrauen</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>&amp;Neu eingeben</translation>
    </message>
    <message>
        <source>Created, not connected · ID {id}</source>
        <translation>Angelegt, nicht verbunden · ID {id}</translation>
    </message>
    <message>
        <source>Check keys</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Connected · ID {id}</source>
        <translation>Verbunden · ID {id}</translation>
    </message>
</context>
<context>
    <name>OnSiteCard</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Save the &amp;sheet…</source>
        <translation>&amp;Blatt speichern…</translation>
    </message>
    <message>
        <source>Save all {count} &amp;sheets…</source>
        <translation>Alle {count} &amp;Blätter speichern…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
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
    <message>
        <source>&amp;Create it</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Create all {count}</source>
        <translation>Alle {count} &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Create {count}</source>
        <translation>{count} &amp;anlegen</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>Sende&amp;rate (Nachrichten pro Sekunde)</translation>
    </message>
    <message>
        <source>Not more than the provider allows, or it drops messages.</source>
        <translation>Nicht mehr, als der Anbieter zulässt, sonst verwirft er Nachrichten.</translation>
    </message>
    <message>
        <source>&amp;Days without a message before a session is closed</source>
        <translation>&amp;Tage ohne Nachricht, bis eine Sitzung geschlossen wird</translation>
    </message>
    <message>
        <source>Only used when sessions are closed automatically.</source>
        <translation>Gilt nur, wenn Sitzungen automatisch geschlossen werden.</translation>
    </message>
    <message>
        <source>&amp;Text that goes with a file</source>
        <translation>Te&amp;xt zu einer Datei</translation>
    </message>
    <message>
        <source>Sent beside a file or a picture, for receivers whose phone cannot show it.</source>
        <translation>Wird neben einer Datei oder einem Bild gesendet, für Empfänger, deren Telefon sie nicht zeigen kann.</translation>
    </message>
    <message>
        <source>Domain of the webhook URL, under which the provider reaches the PBX</source>
        <translation>Domain der Webhook-URL, unter der der Anbieter die Telefonanlage erreicht</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>Yeastar-&amp;FQDN</translation>
    </message>
    <message>
        <source>The domain name that Yeastar gives the PBX (Remote Access). Right for most, and for Cloud.</source>
        <translation>Der Domainname, den Yeastar der Telefonanlage gibt (Remote Access). Richtig für die meisten und für Cloud.</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>Eigene Domain (N&amp;AT)</translation>
    </message>
    <message>
        <source>Your own domain name on the public address that is forwarded to the PBX. It needs a valid certificate and no underscore in its name.</source>
        <translation>Ihr eigener Domainname auf der öffentlichen Adresse, die zur Telefonanlage weitergeleitet wird. Er braucht ein gültiges Zertifikat und darf keinen Unterstrich enthalten.</translation>
    </message>
    <message>
        <source>As the PBX does by default</source>
        <translation>Wie die Telefonanlage es vorgibt</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close them automatically</source>
        <translation>Automatisch schließen</translation>
    </message>
    <message>
        <source>Sessions &amp;without new messages</source>
        <translation>Sitzungen &amp;ohne neue Nachrichten</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>&amp;Zweite Sitzung zulassen</translation>
    </message>
    <message>
        <source>With the same sender and receiver; it takes over from the member who had the first, with the whole conversation.</source>
        <translation>Mit demselben Absender und Empfänger; sie übernimmt vom Mitglied der ersten, mit der ganzen Unterhaltung.</translation>
    </message>
    <message>
        <source>the PBX decides</source>
        <translation>die Telefonanlage entscheidet</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Paste everything</source>
        <translation>Alles einfügen</translation>
    </message>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>{key} auf dieser Seite: Schlüssel, Adressen und Rufnummern finden ihre Felder.</translation>
    </message>
    <message>
        <source>You see what was taken from where.</source>
        <translation>Sie sehen, was woher genommen wurde.</translation>
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
        <translation>oder Datei öffnen …</translation>
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
        <source>E-mails and texts</source>
        <translation>E-Mails und Texte</translation>
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
        <source>This is too long for a mail; nothing was taken. Copy only the part with the keys.</source>
        <translation>Das ist zu lang für eine E-Mail; nichts wurde übernommen. Kopieren Sie nur den Teil mit den Schlüsseln.</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it; nothing was changed.</source>
        <translation>Darin steht nichts für diese Seite; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots: have the portal show them, and copy them again.</source>
        <translation>Die Schlüssel darin sind durch Punkte verdeckt: Lassen Sie sie vom Portal anzeigen und kopieren Sie sie noch einmal.</translation>
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
        <source>{lines} · kept for the Numbers page</source>
        <translation>{lines} · aufgehoben für die Seite Rufnummern</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Rufnummer</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Rufnummern</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{where} · look at it below</source>
        <translation>{where} · unten ansehen</translation>
    </message>
    <message>
        <source>{count} different values, in lines {places}; none was taken</source>
        <translation>{count} verschiedene Werte, in den Zeilen {places}; keiner wurde übernommen</translation>
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
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} Adressen</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <source>1 hidden behind dots</source>
        <translation>1 durch Punkte verdeckt</translation>
    </message>
    <message>
        <source>{count} hidden behind dots</source>
        <translation>{count} durch Punkte verdeckt</translation>
    </message>
    <message>
        <source>1 old or for tests</source>
        <translation>1 alt oder für Tests</translation>
    </message>
    <message>
        <source>{count} old or for tests</source>
        <translation>{count} alt oder für Tests</translation>
    </message>
    <message>
        <source>Not used: {parts}</source>
        <translation>Nicht verwendet: {parts}</translation>
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
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>Anmeldung abgelehnt</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Lists last seen</source>
        <translation>Listen zuletzt gesehen</translation>
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
        <source>“{before}” is called “{name}” now.</source>
        <translation>„{before}“ heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>Anlage entfernen</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Channels stay, here and on it.</source>
        <translation>{pbx} mit Zertifikat, Listen und Client Secret entfernen? Kanäle bleiben, hier und auf der Anlage.</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>Verbindung mit {pbx}…</translation>
    </message>
    <message>
        <source>✓ Connected to {name}.</source>
        <translation>✓ Verbunden mit {name}.</translation>
    </message>
    <message>
        <source>⚠ Nothing was sent: the certificate has to be looked at first.</source>
        <translation>⚠ Es wurde nichts gesendet: Das Zertifikat muss zuerst angesehen werden.</translation>
    </message>
    <message>
        <source>Log in once more?</source>
        <translation>Noch einmal anmelden?</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Nicht verbunden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This PBX was in the list already: its Client ID {before} was replaced.</source>
        <translation>Diese Telefonanlage stand schon in der Liste: ihre Client ID {before} wurde ersetzt.</translation>
    </message>
    <message>
        <source>This PBX was in the list already: its login was replaced.</source>
        <translation>Diese Telefonanlage stand schon in der Liste: ihre Anmeldung wurde ersetzt.</translation>
    </message>
    <message>
        <source>The Client Secret of the Client ID before ({ids}) was deleted from the keyring.</source>
        <translation>Das Client Secret der vorigen Client ID ({ids}) wurde aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>The Client Secret is kept for this run only.</source>
        <translation>Das Client Secret gilt nur für diese Sitzung des Programms.</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as that is possible.</source>
        <translation>Das Client Secret liegt noch im Schlüsselbund und wird gelöscht, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>Keys over http</source>
        <translation>Schlüssel über http</translation>
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
        <source>Client ID and Client Secret stand in the PBX&apos;s portal under Integrations &gt; API.</source>
        <translation>Client ID und Client Secret stehen im Portal der Telefonanlage unter Integrations &gt; API.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>As in the browser, for instance https://192.168.5.150:8088 or office.ras.yeastar.com</source>
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
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Connecting to the PBX</source>
        <translation>Verbindung mit der Telefonanlage</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>With http:// anybody in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>Mit http:// kann jeder in diesem Netz die Zugangsdaten lesen. Nehmen Sie https://, wenn die Anlage es anbietet.</translation>
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
        <source>{name} added, {count} chosen</source>
        <translation>{name} hinzugefügt, {count} gewählt</translation>
    </message>
    <message>
        <source>{name} removed, {count} chosen</source>
        <translation>{name} entfernt, {count} gewählt</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>take</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>remove last</source>
        <translation>letzten löschen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Type to search. Enter takes, Backspace removes the last one, Escape closes.</source>
        <translation>Tippen sucht. Enter übernimmt, Rücktaste entfernt den letzten, Escape schließt.</translation>
    </message>
    <message>
        <source>Not checked yet: kept as typed</source>
        <translation>Noch nicht geprüft: bleibt wie getippt</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>Plattform eines Drittanbieters</translation>
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
        <source>{count} more: type on</source>
        <translation>{count} weitere: weitertippen</translation>
    </message>
    <message>
        <source>No one matches “{text}”.</source>
        <translation>Niemand passt zu „{text}“.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not known yet. Type a number or name; it is looked up later.</source>
        <translation>Die Listen der Telefonanlage sind noch nicht bekannt. Nummer oder Name eingeben; nachgesehen wird später.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not known yet. Type numbers or names; they are looked up later.</source>
        <translation>Die Listen der Telefonanlage sind noch nicht bekannt. Nummern oder Namen eingeben; nachgesehen wird später.</translation>
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
    <name>RangeDialog</name>
    <message>
        <source>Add a range of numbers</source>
        <translation>Nummernblock hinzufügen</translation>
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
        <source>Its final digits are enough: …50 to 99 are 50 numbers.</source>
        <translation>Die letzten Ziffern genügen: …50 bis 99 sind 50 Nummern.</translation>
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
        <source>{count} numbers: {first} … {last}</source>
        <translation>{count} Nummern: {first} … {last}</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>The file asks for a key of another channel or PBX here ({reference}). It is not given.</source>
        <translation>Die Datei verlangt den Schlüssel eines anderen Kanals oder einer anderen Telefonanlage hier ({reference}). Sie bekommt ihn nicht.</translation>
    </message>
    <message>
        <source>The file asks for {reference} of this computer. It would go to {pbx}, which uses it at {host}.</source>
        <translation>Die Datei verlangt {reference} von diesem Computer. Der Wert ginge an {pbx}; die Anlage benutzt ihn bei {host}.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>the PBX that you choose</source>
        <translation>die Telefonanlage, die Sie wählen</translation>
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
        <source>&amp;Go to it</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>Das Zertifikat wurde erneuert</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
        <translation>Fragen Sie den Administrator der Telefonanlage nach dem Fingerabdruck des neuen Zertifikats und vergleichen Sie ihn ganz. Tippen Sie dann die letzten {count} Zeichen, wie der Administrator sie sieht.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
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
        <translation>Vertrautes Zertifikat &amp;ersetzen</translation>
    </message>
    <message>
        <source>⚠ These are not its last characters: do not trust it.</source>
        <translation>⚠ Das sind nicht seine letzten Zeichen: Vertrauen Sie ihm nicht.</translation>
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
        <source>If you close this window, what happened is looked up on the PBX, and the start page tells you.</source>
        <translation>Wenn Sie dieses Fenster schließen, wird auf der Anlage nachgesehen, was geschehen ist; die Startseite sagt es Ihnen.</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Nummern</translation>
    </message>
    <message>
        <source>The channel is being created. Wait for the outcome, or close the window again: what became of it is looked up on the PBX at the next start then, and nothing is sent twice.</source>
        <translation>Der Kanal wird gerade angelegt. Warten Sie das Ergebnis ab, oder schließen Sie das Fenster noch einmal: Beim nächsten Start wird dann auf der Anlage nachgesehen, was daraus wurde, und nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>This channel is being created. Another one can be opened as soon as the outcome is known.</source>
        <translation>Dieser Kanal wird gerade angelegt. Sobald das Ergebnis bekannt ist, lässt sich ein anderer öffnen.</translation>
    </message>
    <message>
        <source>ID of the channel on the PBX</source>
        <translation>ID des Kanals auf der Telefonanlage</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>I&amp;D kopieren</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>&amp;Weiteren anlegen</translation>
    </message>
    <message>
        <source>Channel created. Next, tell {provider}.</source>
        <translation>Kanal angelegt. Jetzt noch {provider} Bescheid geben.</translation>
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
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Searching the PBX for “{name}”. It may carry the request out late, so this takes up to a minute; nothing is sent again meanwhile.</source>
        <translation>Die Telefonanlage wird nach „{name}“ durchsucht. Sie führt die Anfrage vielleicht verspätet aus, daher dauert es bis zu einer Minute; inzwischen wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>Es wird geklärt, was geschehen ist</translation>
    </message>
    <message>
        <source>The connection broke after sending. Nothing is sent again until this is clear.</source>
        <translation>Die Verbindung brach nach dem Senden ab. Bis das geklärt ist, wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the channel was created</source>
        <translation>Es ist nicht bekannt, ob der Kanal angelegt wurde</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>Der Kanal wurde nicht angelegt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was created; everything you typed is kept.</source>
        <translation>Nichts wurde angelegt; alles Eingegebene bleibt erhalten.</translation>
    </message>
    <message>
        <source>{pbx} refused line {line}.</source>
        <translation>{pbx} hat Zeile {line} abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>Die Anfrage als JSON, Geheimnisse verdeckt</translation>
    </message>
    <message>
        <source>The keys are being read from this computer&apos;s keyring; then it goes on.</source>
        <translation>Die Schlüssel werden aus dem Schlüsselbund dieses Computers gelesen; dann geht es weiter.</translation>
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
        <translation>Rufnummern bearbeiten</translation>
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
        <translation>Als &amp;JSON zeigen</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Secrets and the token are variables, never their values.</source>
        <translation>Geheimnisse und Token stehen als Variablen darin, nie ihre Werte.</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in clear.</source>
        <translation>Schlüssel werden nie im Klartext gezeigt oder kopiert.</translation>
    </message>
    <message>
        <source>The numbers are being read through…</source>
        <translation>Die Rufnummern werden durchgesehen…</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>Fertig. Drücken Sie „Anlegen“.</translation>
    </message>
    <message>
        <source>Fold in</source>
        <translation>Einklappen</translation>
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
        <translation>Webhook über den FQDN von Yeastar</translation>
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
        <source>after {days} days without a message</source>
        <translation>nach {days} Tagen ohne Nachricht</translation>
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
        <source>As the PBX decides</source>
        <translation>Wie die Anlage entscheidet</translation>
    </message>
    <message>
        <source>and {count} more numbers with {groups} other destinations or members</source>
        <translation>und {count} weitere Rufnummern mit {groups} anderen Zielen oder Mitgliedern</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Noch keine Nummern</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Nummern</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>Dürfen schreiben: {names}</translation>
    </message>
    <message>
        <source>The keys look right</source>
        <translation>Die Schlüssel sehen richtig aus</translation>
    </message>
    <message>
        <source>{pbx} refused the login.</source>
        <translation>{pbx} hat die Anmeldung abgelehnt.</translation>
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
        <source>Channel {id} exists already; Create would make another one.</source>
        <translation>Kanal {id} besteht schon; „Anlegen“ würde einen weiteren anlegen.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>Everything typed is kept for this run only; the channel can be created all the same.</source>
        <translation>Alles Eingegebene gilt nur für diese Sitzung des Programms; der Kanal kann trotzdem angelegt werden.</translation>
    </message>
    <message>
        <source>The keys are kept for this run only; the channel can be created all the same.</source>
        <translation>Die Zugangsdaten gelten nur für diese Sitzung des Programms; der Kanal kann trotzdem angelegt werden.</translation>
    </message>
    <message>
        <source>Who is written by number or name is looked up on the PBX before anything is sent.</source>
        <translation>Wer mit Nummer oder Namen angegeben ist, wird auf der Anlage nachgeschlagen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{rate} messages per second</source>
        <translation>{rate} Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
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
        <source>{count} line(s) copied.</source>
        <translation>{count} Zeile(n) kopiert.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Zwischenablage wird gelesen…</translation>
    </message>
    <message>
        <source>Paste {count} line(s)</source>
        <translation>{count} Zeile(n) einfügen</translation>
    </message>
    <message>
        <source>{count} line(s) pasted.</source>
        <translation>{count} Zeile(n) eingefügt.</translation>
    </message>
    <message>
        <source>{count} number(s) were written anew, for instance {before} as {after}. Ctrl+Z takes all of it back.</source>
        <translation>{count} Nummer(n) wurden neu geschrieben, zum Beispiel {before} als {after}. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Paste into {count} line(s)</source>
        <translation>In {count} Zeile(n) einfügen</translation>
    </message>
    <message>
        <source>{count} line(s) were changed.</source>
        <translation>{count} Zeile(n) geändert.</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} numbers</source>
        <translation>{count} Nummern hinzufügen</translation>
    </message>
    <message>
        <source>Lines can be moved while all are shown in their own order (Ctrl+0).</source>
        <translation>Zeilen können verschoben werden, wenn alle in ihrer eigenen Reihenfolge gezeigt werden (Strg+0).</translation>
    </message>
    <message>
        <source>Move {count} line(s)</source>
        <translation>{count} Zeile(n) verschieben</translation>
    </message>
    <message>
        <source>Sort {count} lines</source>
        <translation>{count} Zeilen sortieren</translation>
    </message>
    <message>
        <source>Clear {count} line(s)</source>
        <translation>{count} Zeile(n) leeren</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>Wählen Sie die Zelle zum Kopieren und die darunter aus, dann nach unten füllen.</translation>
    </message>
    <message>
        <source>Fill {count} line(s)</source>
        <translation>{count} Zeile(n) füllen</translation>
    </message>
    <message>
        <source>Messages of {count} numbers go to</source>
        <translation>Nachrichten von {count} Nummern gehen an</translation>
    </message>
    <message>
        <source>Who may write from {count} numbers</source>
        <translation>Wer von {count} Nummern schreiben darf</translation>
    </message>
    <message>
        <source>Set the destination of {count} line(s)</source>
        <translation>Ziel für {count} Zeile(n) setzen</translation>
    </message>
    <message>
        <source>Set the members of {count} line(s)</source>
        <translation>Mitglieder für {count} Zeile(n) setzen</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; numbers with a + are written anew.</source>
        <translation>Wählen Sie oben das Land der nationalen Nummern; Nummern mit + werden neu geschrieben.</translation>
    </message>
    <message>
        <source>E.164 form in {count} line(s)</source>
        <translation>E.164-Form in {count} Zeile(n)</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>Zeilen werden geändert…</translation>
    </message>
    <message>
        <source>{count} line(s) were changed.</source>
        <translation>{count} Zeile(n) geändert.</translation>
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
        <translation>Art</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Nachrichten gehen an</translation>
    </message>
    <message>
        <source>Who may write from it</source>
        <translation>Wer davon schreiben darf</translation>
    </message>
    <message>
        <source>Edit of line {line}</source>
        <translation>Bearbeitung von Zeile {line}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove {count} line(s)</source>
        <translation>{count} Zeile(n) entfernen</translation>
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
        <source>The lines are still being checked; then it goes on.</source>
        <translation>Die Zeilen werden noch geprüft; dann geht es weiter.</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Nummern</translation>
    </message>
    <message>
        <source>From the PBX: {extensions} extensions, {queues} message queues, {groups} groups.</source>
        <translation>Von der Telefonanlage: {extensions} Nebenstellen, {queues} Nachrichtenwarteschlangen, {groups} Gruppen.</translation>
    </message>
    <message>
        <source>The PBX has not been reached: type numbers or names, they are looked up later. A queue is a message queue here, not a call queue.</source>
        <translation>Die Telefonanlage wurde nicht erreicht: Nummern oder Namen eingeben, nachgesehen wird später. Eine Warteschlange ist hier eine Nachrichtenwarteschlange, keine für Anrufe.</translation>
    </message>
    <message>
        <source>As seen on {date}: {extensions} extensions, {queues} message queues.</source>
        <translation>Stand {date}: {extensions} Nebenstellen, {queues} Nachrichtenwarteschlangen.</translation>
    </message>
</context>
<context>
    <name>RoutingStatus</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>none: leave as written</source>
        <translation>keinem: unverändert</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Land der nationalen Nummern</translation>
    </message>
    <message>
        <source>{count} complete</source>
        <translation>{count} vollständig</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>Zu Zeile {row}</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Nummern</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} gezeigt</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} markiert</translation>
    </message>
    <message>
        <source>{count} without destination</source>
        <translation>{count} ohne Ziel</translation>
    </message>
    <message>
        <source>{count} with a problem</source>
        <translation>{count} mit Problem</translation>
    </message>
    <message>
        <source>{count} twice</source>
        <translation>{count} doppelt</translation>
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
        <source>Import {count} line(s)</source>
        <translation>{count} Zeile(n) importieren</translation>
    </message>
    <message>
        <source>{count} line(s) imported. Ctrl+Z takes them back.</source>
        <translation>{count} Zeile(n) importiert. Strg+Z nimmt sie zurück.</translation>
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
        <source>{count} line(s) exported to {file}.</source>
        <translation>{count} Zeile(n) nach {file} exportiert.</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
        <source>No line has a problem.</source>
        <translation>Keine Zeile hat einen Fehler.</translation>
    </message>
    <message>
        <source>“{before}” became {after}. Ctrl+Z takes it back.</source>
        <translation>Aus „{before}“ wurde {after}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>“{text}” was not taken: it fits nobody, or more than one.</source>
        <translation>„{text}“ wurde nicht übernommen: es passt zu niemandem oder zu mehreren.</translation>
    </message>
    <message>
        <source>Line {row}: {text}</source>
        <translation>Zeile {row}: {text}</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>⚠ Kept for this run only</source>
        <translation>⚠ Nur für diese Sitzung gemerkt</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>Demo: nichts wird gespeichert</translation>
    </message>
    <message>
        <source>✓ Saved as you type</source>
        <translation>✓ Beim Tippen gespeichert</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide what was typed</source>
        <translation>Eingegebenes zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>{field} zeigen</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
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
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>Übergabeblätter speichern</translation>
    </message>
    <message>
        <source>1 sheet was saved.</source>
        <translation>1 Blatt wurde gespeichert.</translation>
    </message>
    <message>
        <source>{count} sheets were saved.</source>
        <translation>{count} Blätter wurden gespeichert.</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
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
        <source>Go back to this step; what is typed stays.</source>
        <translation>Zu diesem Schritt zurück; das Eingegebene bleibt.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
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
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}, {section}, braucht {needs}, {place} von {count}</translation>
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
        <source>{labels} and {count} more</source>
        <translation>{labels}, dazu {count}</translation>
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
    <name>TrustAtHome</name>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Nicht verbunden. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook-URL</translation>
    </message>
    <message>
        <source>Goes into the provider&apos;s portal, as the address for messages.</source>
        <translation>Kommt in das Portal des Anbieters, als Adresse für Nachrichten.</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Verify-Token</translation>
    </message>
    <message>
        <source>For providers that ask for one beside the webhook URL; Meta does.</source>
        <translation>Für Anbieter, die neben der Webhook-URL eines verlangen; Meta tut das.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Nochmals &amp;lesen</translation>
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation>Die Webhook-URL wird von der Telefonanlage gelesen…</translation>
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation>Die Telefonanlage gab keine Webhook-URL.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>Der Kanal besteht, aber seine Webhook-URL konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The verify token could not be read from the PBX.</source>
        <translation>Das Verify Token konnte nicht von der Telefonanlage gelesen werden.</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>Bezeichnungen im Portal können abweichen.</translation>
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
        <translation>Textnachrichten über einen SMS-Anbieter (ITSP), auf Ihren eigenen Nummern.</translation>
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
        <source>The key or token the provider issued for its SMS API.</source>
        <translation>Der Schlüssel oder das Token, das der Anbieter für seine SMS-API ausgestellt hat.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX; leave it empty if the provider gave none.</source>
        <translation>Signiert, was der Anbieter an die Telefonanlage sendet; leer lassen, wenn der Anbieter keines gab.</translation>
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation>API Address for Verifying Authentication</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation; leave it empty if there is none.</source>
        <translation>Eine https://-Adresse aus der API-Dokumentation des Anbieters; leer lassen, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>API Address for Sending Messages</translation>
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
        <source>Provider&apos;s portal, API settings: the access key.</source>
        <translation>Portal des Anbieters, API-Einstellungen: der Access Key.</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Shown beside the access key, often only once.</source>
        <translation>Steht neben dem Access Key, oft nur ein einziges Mal.</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Access Token</translation>
    </message>
    <message>
        <source>Meta for Developers: a token that does not expire, of a system user, not the 24-hour test token.</source>
        <translation>Meta for Developers: ein Token eines Systembenutzers, das nicht abläuft, nicht das Testtoken für 24 Stunden.</translation>
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
        <source>Apidaze portal: the API key of your application.</source>
        <translation>Apidaze-Portal: der API Key Ihrer Anwendung.</translation>
    </message>
    <message>
        <source>Apidaze portal: the API secret beside the key.</source>
        <translation>Apidaze-Portal: das API Secret neben dem Schlüssel.</translation>
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
        <source>Bandwidth dashboard: the ID of your messaging application.</source>
        <translation>Bandwidth-Dashboard: die ID Ihrer Messaging-Anwendung.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Bandwidth dashboard: the number of your account.</source>
        <translation>Bandwidth-Dashboard: die Nummer Ihres Kontos.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>The Bandwidth user that may use the API.</source>
        <translation>Der Bandwidth-Benutzer, der die API benutzen darf.</translation>
    </message>
    <message>
        <source>The password of that Bandwidth user.</source>
        <translation>Das Passwort dieses Bandwidth-Benutzers.</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Skyetel portal, API keys: the SID.</source>
        <translation>Skyetel-Portal, API keys: die SID.</translation>
    </message>
    <message>
        <source>Shown beside the SID when the key is made.</source>
        <translation>Wird beim Erzeugen des Schlüssels neben der SID angezeigt.</translation>
    </message>
    <message>
        <source>Telnyx portal, API keys: a V2 key, begins with KEY.</source>
        <translation>Telnyx-Portal, API Keys: ein V2-Schlüssel, beginnt mit KEY.</translation>
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
        <source>Twilio Console: begins with AC; of the account or sub-account that bought the number.</source>
        <translation>Twilio Console: beginnt mit AC; vom Konto oder Unterkonto, das die Nummer gekauft hat.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Twilio Console, beside the Account SID: reveal and copy it.</source>
        <translation>Twilio Console, neben der Account SID: einblenden und kopieren.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the user name of your account.</source>
        <translation>VoiceMeUp-Portal: der Benutzername Ihres Kontos.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the token of your account&apos;s API.</source>
        <translation>VoiceMeUp-Portal: das Token für die API Ihres Kontos.</translation>
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation>Phone Number ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, Ihre App: WhatsApp &gt; API Setup. Die ID, nicht die Nummer selbst.</translation>
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation>WhatsApp Business Account ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup, below the Phone Number ID.</source>
        <translation>Meta for Developers, Ihre App: WhatsApp &gt; API Setup, unter der Phone Number ID.</translation>
    </message>
    <message>
        <source>Page Name</source>
        <translation>Page Name</translation>
    </message>
    <message>
        <source>The name of the Facebook page, as its About section shows it.</source>
        <translation>Der Name der Facebook-Seite, wie ihn deren Info-Bereich zeigt.</translation>
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
        <source>44 characters, the last one an equals sign</source>
        <translation>44 Zeichen, das letzte ein Gleichheitszeichen</translation>
    </message>
    <message>
        <source>“AC” and after it 32 characters, 0 to 9 and a to f</source>
        <translation>„AC“ und danach 32 Zeichen, 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>“KEY” at its beginning, and letters and digits after it</source>
        <translation>„KEY“ am Anfang und danach Buchstaben und Ziffern</translation>
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
        <source>“EAA” at its beginning, and a hundred and more letters and digits after it</source>
        <translation>„EAA“ am Anfang und danach hundert und mehr Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>15 to 17 digits and nothing else</source>
        <translation>15 bis 17 Ziffern und sonst nichts</translation>
    </message>
    <message>
        <source>an API Key SID of Twilio</source>
        <translation>eine API Key SID von Twilio</translation>
    </message>
    <message>
        <source>an Account SID of Twilio</source>
        <translation>eine Account SID von Twilio</translation>
    </message>
    <message>
        <source>an ID of Twilio, and no key</source>
        <translation>eine ID von Twilio und kein Schlüssel</translation>
    </message>
    <message>
        <source>an API key of Telnyx</source>
        <translation>ein API-Schlüssel von Telnyx</translation>
    </message>
    <message>
        <source>an access token of Meta</source>
        <translation>ein Access Token von Meta</translation>
    </message>
    <message>
        <source>a key of Stripe</source>
        <translation>ein Schlüssel von Stripe</translation>
    </message>
    <message>
        <source>a key of OpenAI or Anthropic</source>
        <translation>ein Schlüssel von OpenAI oder Anthropic</translation>
    </message>
    <message>
        <source>a token of Slack</source>
        <translation>ein Token von Slack</translation>
    </message>
    <message>
        <source>a token of GitHub</source>
        <translation>ein Token von GitHub</translation>
    </message>
    <message>
        <source>an API key of Google</source>
        <translation>ein API-Schlüssel von Google</translation>
    </message>
    <message>
        <source>an access key of Amazon</source>
        <translation>ein Zugriffsschlüssel von Amazon</translation>
    </message>
    <message>
        <source>an API key of SendGrid</source>
        <translation>ein API-Schlüssel von SendGrid</translation>
    </message>
    <message>
        <source>There is more here than the {label}.</source>
        <translation>Hier steht mehr als {label}.</translation>
    </message>
    <message>
        <source>This is a text in JSON. Only the {label} itself is meant.</source>
        <translation>Das ist ein Text in JSON. Gemeint ist nur {label} selbst.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows beside it.</source>
        <translation>Das sieht wie eine Rufnummer aus. {label} ist eine längere Zahl, die Meta daneben zeigt.</translation>
    </message>
    <message>
        <source>Put each into its field</source>
        <translation>Jeden in sein Feld setzen</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>In diesem Feld stehen mehrere Werte.</translation>
    </message>
    <message>
        <source>Keep the {label} alone</source>
        <translation>Nur {label} behalten</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, with the = at its end lost. The application encodes it itself.</source>
        <translation>Das sieht Base64-kodiert aus, und das = am Ende ging verloren. Die Anwendung kodiert es selbst.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded already. The application encodes it itself.</source>
        <translation>Das sieht schon Base64-kodiert aus. Die Anwendung kodiert es selbst.</translation>
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
        <source>This is a whole answer in JSON, with the value inside.</source>
        <translation>Das ist eine ganze Antwort in JSON, in der der Wert steht.</translation>
    </message>
    <message>
        <source>Take the value out</source>
        <translation>Wert herausnehmen</translation>
    </message>
    <message>
        <source>This looks like the {label}.</source>
        <translation>Das sieht wie {label} aus.</translation>
    </message>
    <message>
        <source>This is a web address. The {label} is meant.</source>
        <translation>Das ist eine Webadresse. Gemeint ist {label}.</translation>
    </message>
    <message>
        <source>This is the name of the value and not the value itself.</source>
        <translation>Das ist der Name des Werts und nicht der Wert selbst.</translation>
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
        <source>This is an e-mail address. The {label} is meant.</source>
        <translation>Das ist eine E-Mail-Adresse. Gemeint ist {label}.</translation>
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
        <source>This looks like {foreign}. The {label} is meant.</source>
        <translation>Das sieht aus wie {foreign}. Gemeint ist {label}.</translation>
    </message>
    <message>
        <source>Not everybody whom the numbers go to was found on the PBX. Nothing was sent.</source>
        <translation>Nicht alle, an die die Rufnummern gehen, wurden auf der Anlage gefunden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Open the channel and choose anew in these lines: {lines}.</source>
        <translation>Öffnen Sie den Kanal und wählen Sie in diesen Zeilen neu: {lines}.</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>In „{value}“ steht keine Rufnummer.</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no number does. A spreadsheet may have calculated it.</source>
        <translation>„{value}“ beginnt mit einem Minuszeichen oder einem Punkt; das tut keine Rufnummer. Vielleicht hat eine Tabellenkalkulation sie ausgerechnet.</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits touch it. Write it with digits only.</source>
        <translation>Es ist nicht klar, welche Nummer „{value}“ meint: Buchstaben oder andere Ziffern berühren sie. Schreiben Sie sie nur mit Ziffern.</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>Eine Nummer mit + hat 7 bis 15 Ziffern; „{value}“ hat {count}.</translation>
    </message>
    <message>
        <source>“{value}” begins with no country&apos;s calling code.</source>
        <translation>„{value}“ beginnt mit keiner Landesvorwahl.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number of the chosen country.</source>
        <translation>„{value}“ kann keine Nummer des gewählten Landes sein.</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>„{value}“ hat zu viele oder zu wenige Ziffern für eine Rufnummer.</translation>
    </message>
    <message>
        <source>“{value}” is a number with a fraction; a phone number has none.</source>
        <translation>„{value}“ ist eine Zahl mit Nachkommastellen; eine Rufnummer hat keine.</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is as long: “{value}”.</source>
        <translation>Dieser Text hat {count} Zeichen; so lang ist keine Rufnummer: „{value}“.</translation>
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
        <source>“{value}” is short for a number with its area code. Is it complete?</source>
        <translation>„{value}“ ist kurz für eine Nummer mit Vorwahl. Ist sie vollständig?</translation>
    </message>
    <message>
        <source>The country code may stand twice in “{value}”.</source>
        <translation>In „{value}“ steht die Landesvorwahl vielleicht zweimal.</translation>
    </message>
    <message>
        <source>“{value}” stands below the end of the mail. Does it belong to the channel?</source>
        <translation>„{value}“ steht unter dem Ende der E-Mail. Gehört es zum Kanal?</translation>
    </message>
    <message>
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>Die Zelle zeigt ein + oder Ziffern, die ihre Zahl nicht hat (Format „{format}“). Ist „{value}“ richtig?</translation>
    </message>
    <message>
        <source>“{lead}” stands in a column of its own. Does it belong to “{value}”?</source>
        <translation>„{lead}“ steht in einer eigenen Spalte. Gehört es zu „{value}“?</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? The next column says “{more}”.</source>
        <translation>Ist „{value}“ die erste Nummer eines Bereichs? In einer anderen Spalte steht „{more}“.</translation>
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
        <source>Is “{value}” an id of the PBX, or an extension&apos;s number?</source>
        <translation>Ist „{value}“ eine ID der PBX oder die Nummer einer Nebenstelle?</translation>
    </message>
    <message>
        <source>“{extension}” stands behind the number. Is it where the messages go?</source>
        <translation>„{extension}“ steht hinter der Nummer. Gehen die Nachrichten dorthin?</translation>
    </message>
    <message>
        <source>“{value}” is a page&apos;s name; its ID has digits only and stands in the About section of the page.</source>
        <translation>„{value}“ ist der Name einer Seite; ihre ID hat nur Ziffern und steht im Bereich „Info“ der Seite.</translation>
    </message>
    <message>
        <source>There are angle brackets around this value.</source>
        <translation>Um diesen Wert stehen spitze Klammern.</translation>
    </message>
    <message>
        <source>Take the brackets away</source>
        <translation>Klammern entfernen</translation>
    </message>
    <message>
        <source>“{what}” stands before the value; the PBX puts that there itself.</source>
        <translation>„{what}“ steht vor dem Wert; die Anlage setzt das selbst davor.</translation>
    </message>
    <message>
        <source>Take “{what}” away</source>
        <translation>„{what}“ entfernen</translation>
    </message>
    <message>
        <source>The name “{what}” stands before the value.</source>
        <translation>Vor dem Wert steht der Name „{what}“.</translation>
    </message>
    <message>
        <source>A quotation mark stands at one end of this value.</source>
        <translation>An einem Ende dieses Werts steht ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“{what}” stands behind the value; a web page put it there.</source>
        <translation>„{what}“ steht hinter dem Wert; eine Webseite hat es angefügt.</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and mails do with long keys. Copy the whole of it.</source>
        <translation>Der Wert ist abgeschnitten (…), wie Portale und Mails es mit langen Schlüsseln tun. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>This was copied out of a page&apos;s or program&apos;s source; some of its characters stand for others.</source>
        <translation>Dies wurde aus dem Quelltext einer Seite oder eines Programms kopiert; einige Zeichen stehen für andere.</translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>There are invisible characters inside this value.</source>
        <translation>In diesem Wert stehen unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This value holds characters that only look like letters or digits of a key.</source>
        <translation>Dieser Wert enthält Zeichen, die nur wie Buchstaben oder Ziffern eines Schlüssels aussehen.</translation>
    </message>
    <message>
        <source>A line end stands inside this value; a mail may have wrapped it.</source>
        <translation>In diesem Wert steht ein Zeilenende; eine Mail hat ihn vielleicht umbrochen.</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>There are blanks inside this value.</source>
        <translation>In diesem Wert stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>Take the blanks away</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>This says that the key was taken out. Copy the key itself from the provider&apos;s portal.</source>
        <translation>Hier steht, dass der Schlüssel herausgenommen wurde. Kopieren Sie den Schlüssel selbst aus dem Portal des Providers.</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows in place of a key. Have the portal show it, and copy it again.</source>
        <translation>Das sind die Punkte, die ein Portal statt eines Schlüssels zeigt. Lassen Sie ihn dort anzeigen und kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>This is a reference to a value that is kept elsewhere, and not the value. References are read in channel files only, as env:NAME or keyring:SERVICE/USER in small letters.</source>
        <translation>Das ist ein Verweis auf einen anderswo aufbewahrten Wert und nicht der Wert. Verweise werden nur in Kanaldateien gelesen, als env:NAME oder keyring:SERVICE/USER in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>This names a variable and is not its value, and nobody fills it in here. Put the value itself; channel files also take env:NAME.</source>
        <translation>Das nennt eine Variable und ist nicht ihr Wert, und hier setzt ihn niemand ein. Geben Sie den Wert selbst ein; Kanaldateien nehmen auch env:NAME.</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Put the value itself in its place.</source>
        <translation>Das ist ein Platzhalter aus einer Anleitung. Setzen Sie den Wert selbst an seine Stelle.</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>Um diesen Wert stehen Anführungszeichen.</translation>
    </message>
    <message>
        <source>Take the quotes away</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>There are typographic quotation marks in this value, as mails and word processors make them. Compare it with the portal.</source>
        <translation>In diesem Wert stehen typografische Anführungszeichen, wie Mails und Textprogramme sie machen. Vergleichen Sie ihn mit dem Portal.</translation>
    </message>
    <message>
        <source>A mail filter has put its own address around this one; the PBX would send to the filter.</source>
        <translation>Ein Mailfilter hat seine Adresse um diese gelegt; die Anlage würde an den Filter senden.</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>Adresse darin verwenden</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX fills nothing in. Put the real address.</source>
        <translation>„{what}“ ist ein Platzhalter aus einer Anleitung; die Anlage setzt nichts ein. Geben Sie die wirkliche Adresse ein.</translation>
    </message>
    <message>
        <source>There are blanks inside this address.</source>
        <translation>In dieser Adresse stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelt.</source>
        <translation>Der Anfang dieser Adresse ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Write https://</source>
        <translation>https:// schreiben</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence that the address stood in.</source>
        <translation>„{what}“ am Ende gehört zu dem Satz, in dem die Adresse stand.</translation>
    </message>
    <message>
        <source>This is a link with its text around it.</source>
        <translation>Das ist ein Link samt seinem Text.</translation>
    </message>
    <message>
        <source>“{what}” stands before the address.</source>
        <translation>„{what}“ steht vor der Adresse.</translation>
    </message>
    <message>
        <source>There are several addresses here; keep the one that belongs into this field.</source>
        <translation>Hier stehen mehrere Adressen; behalten Sie die, die in dieses Feld gehört.</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read the key; providers offer https.</source>
        <translation>Über http könnte jeder auf dem Weg den Schlüssel lesen; Provider bieten https an.</translation>
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
        <source>The PBX has nothing called “{value}”; close to it: {candidates}.</source>
        <translation>Auf der Anlage heißt nichts „{value}“; ähnlich: {candidates}.</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up on the PBX yet; that is done when it is reached.</source>
        <translation>„{value}“ wurde auf der Anlage noch nicht nachgeschlagen; das geschieht, sobald sie erreicht wird.</translation>
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
        <source>“{value}” can be more than one: {candidates}. Write the number, or choose from the list.</source>
        <translation>„{value}“ können mehrere sein: {candidates}. Schreiben Sie die Nummer oder wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The id {value} is {candidates}; write id:{value} for it.</source>
        <translation>Keine Nebenstelle hat die Nummer {value}. Die ID {value} ist {candidates}; schreiben Sie dafür id:{value}.</translation>
    </message>
    <message>
        <source>“{value}” says two things: {candidates}. Write the number or the name alone.</source>
        <translation>„{value}“ sagt zweierlei: {candidates}. Schreiben Sie nur die Nummer oder nur den Namen.</translation>
    </message>
    <message>
        <source>This was {value} when it was chosen; on the PBX it is {candidates} now. Choose again.</source>
        <translation>Bei der Auswahl war dies {value}; auf der Anlage ist es jetzt {candidates}. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>This was {value} when it was chosen; the PBX does not have it any more. Choose again.</source>
        <translation>Bei der Auswahl war dies {value}; die Anlage hat es nicht mehr. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>The PBX gave no list in which “{value}” could be looked up; write its id, as id:137.</source>
        <translation>Die Anlage gab keine Liste, in der „{value}“ nachzuschlagen wäre; schreiben Sie die ID, etwa id:137.</translation>
    </message>
    <message>
        <source>This value was typed, and is not in this computer&apos;s keyring any more. Type it again.</source>
        <translation>Dieser Wert war eingegeben und ist nicht mehr im Schlüsselbund dieses Computers. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Write one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>„{value}“ ist ein Bereich oder eine Nummer mit Durchwahl. Schreiben Sie eine einzige Nummer; „Nummernbereich hinzufügen“ im Menü der Tabelle fügt viele hinzu.</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension; write the number alone.</source>
        <translation>„{value}“ ist eine Nummer mit Durchwahl; schreiben Sie nur die Nummer.</translation>
    </message>
    <message>
        <source>“{value}” is no id of the PBX; an id is a number such as 137.</source>
        <translation>„{value}“ ist keine ID der Anlage; eine ID ist eine Zahl wie 137.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, and there is no login for that PBX here.</source>
        <translation>Gesendet wurde an {pbx}, und für diese Telefonanlage gibt es hier keine Anmeldung.</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then look again.</source>
        <translation>Testen Sie die Verbindung zu dieser Telefonanlage und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>{pbx} answered with the id {id}, which is not this channel.</source>
        <translation>{pbx} antwortete mit der ID {id}, die nicht dieser Kanal ist.</translation>
    </message>
    <message>
        <source>“{name}” is being sent just now, by another window or command. Its outcome is not known yet.</source>
        <translation>„{name}“ wird gerade gesendet, von einem anderen Fenster oder Befehl. Das Ergebnis steht noch nicht fest.</translation>
    </message>
    <message>
        <source>Wait until that is done; nothing else is sent meanwhile.</source>
        <translation>Warten Sie, bis das abgeschlossen ist; solange wird nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it under the id {id}.</source>
        <translation>Der Kanal wurde angelegt: {pbx} führt ihn unter der ID {id}.</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has none named “{name}”.</source>
        <translation>Der Kanal wurde nicht angelegt: Auf {pbx} gibt es keinen namens „{name}“.</translation>
    </message>
    <message>
        <source>It cannot be told whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>Ob „{name}“ angelegt wurde, lässt sich nicht sagen: {pbx} konnte nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>It cannot be told whether “{name}” was created: it may be the channel that {pbx} has under the id {ids}.</source>
        <translation>Ob „{name}“ angelegt wurde, lässt sich nicht sagen: Es kann der Kanal sein, den {pbx} unter der ID {ids} führt.</translation>
    </message>
    <message>
        <source>It cannot be told whether “{name}” was created: it may be what {pbx} has under the ids {ids}.</source>
        <translation>Ob „{name}“ angelegt wurde, lässt sich nicht sagen: Es kann das sein, was {pbx} unter den IDs {ids} führt.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>„{name}“ wurde an {pbx} gesendet, aber es kam keine eindeutige Antwort. Ob der Kanal angelegt wurde, ist offen.</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry the request out.</source>
        <translation>{pbx} hat bisher keinen Kanal namens „{name}“; die Anfrage kann noch ausgeführt werden.</translation>
    </message>
    <message>
        <source>Look at it in the PBX&apos;s portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>Sehen Sie ihn sich im Portal der Telefonanlage unter Messaging &gt; Message Channel an und sagen Sie dann, ob er es ist.</translation>
    </message>
    <message>
        <source>There are {count} more problems.</source>
        <translation>Es gibt {count} weitere Probleme.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded already; write the value as it was before encoding. If it is right as it is, write plain: before it.</source>
        <translation>Dies sieht bereits Base64-codiert aus; geben Sie den Wert uncodiert ein. Ist er so richtig, schreiben Sie plain: davor.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; a channel file is not.</source>
        <translation>Die Datei ist größer als {limit} MB; eine Kanaldatei ist das nicht.</translation>
    </message>
    <message>
        <source>The file takes more memory than a channel file, or is damaged.</source>
        <translation>Die Datei braucht mehr Speicher als eine Kanaldatei oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds {count} objects; put each channel into a file of its own.</source>
        <translation>Die Datei enthält {count} Objekte; legen Sie jeden Kanal in eine eigene Datei.</translation>
    </message>
    <message>
        <source>The file must hold one object in braces, not {found}.</source>
        <translation>Die Datei muss genau ein Objekt in geschweiften Klammern enthalten, nicht {found}.</translation>
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
        <source>“{value}” and {more} more: are these ids of the PBX, or extension numbers?</source>
        <translation>„{value}“ und {more} weitere: Sind das IDs der PBX oder Nummern von Nebenstellen?</translation>
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
        <source>“{value}”: is this an id of the PBX, or an extension&apos;s number?</source>
        <translation>„{value}“: Ist das eine ID der PBX oder die Nummer einer Nebenstelle?</translation>
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
        <source>Ids of the PBX</source>
        <translation>IDs der PBX</translation>
    </message>
    <message>
        <source>Yes, a range</source>
        <translation>Ja, ein Bereich</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV where it comes from.</source>
        <translation>Das ist eine JSON-Datei und keine Tabelle. Öffnen Sie sie als Kanaldatei, oder exportieren Sie dort, woher sie kommt, CSV.</translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it by itself.</source>
        <translation>In Zeile {line} beginnt eine zweite Tabelle; sie wird nicht gelesen. Importieren Sie sie für sich.</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one by itself.</source>
        <translation>Diese Zeile gehört zu einer zweiten Tabelle, die in Zeile {line} beginnt. Importieren Sie diese für sich.</translation>
    </message>
    <message>
        <source>Sheets that the workbook hides are not read: {names}.</source>
        <translation>Blätter, die die Arbeitsmappe ausblendet, werden nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
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
        <source>“{value}” is not a provider; “{near}” may be meant.</source>
        <translation>„{value}“ ist kein Anbieter; gemeint ist vielleicht „{near}“.</translation>
    </message>
    <message>
        <source>“{value}” is not a provider; it is one of {choices}.</source>
        <translation>„{value}“ ist kein Anbieter; möglich sind {choices}.</translation>
    </message>
    <message>
        <source>A channel file has at most {limit} numbers, and this one has {count}.</source>
        <translation>Eine Kanaldatei hat höchstens {limit} Nummern, und diese hat {count}.</translation>
    </message>
    <message>
        <source>This must be an object in braces, not {found}.</source>
        <translation>Hier muss ein Objekt in geschweiften Klammern stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>Write &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>Schreiben Sie &quot;fqdn&quot; oder &quot;nat&quot;.</translation>
    </message>
    <message>
        <source>This key stands here more than once.</source>
        <translation>Dieser Schlüssel steht hier mehrfach.</translation>
    </message>
    <message>
        <source>There is no such key; “{near}” may be meant.</source>
        <translation>Diesen Schlüssel gibt es nicht; gemeint ist vielleicht „{near}“.</translation>
    </message>
    <message>
        <source>There is no such key; the keys here are {known}.</source>
        <translation>Diesen Schlüssel gibt es nicht; hier möglich sind {known}.</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>Hier muss Text in Anführungszeichen stehen: &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {found}.</source>
        <translation>Hier muss Text in Anführungszeichen stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {found}.</source>
        <translation>Hier muss eine ganze Zahl ohne Anführungszeichen stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {found}.</source>
        <translation>Hier muss eine Liste in eckigen Klammern stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>Give {one} or {other}, not both.</source>
        <translation>Geben Sie {one} oder {other} an, nicht beides.</translation>
    </message>
    <message>
        <source>A number has at most {limit} members.</source>
        <translation>Eine Nummer hat höchstens {limit} Mitglieder.</translation>
    </message>
    <message>
        <source>The value stood on {count} lines; they were joined.</source>
        <translation>Der Wert stand auf {count} Zeilen; sie wurden verbunden.</translation>
    </message>
    <message>
        <source>References are followed in secret fields only; write the value itself.</source>
        <translation>Verweisen wird nur in geheimen Feldern gefolgt; schreiben Sie den Wert selbst.</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>Eine Kanaldatei hat statt account_data „credentials“ mit Werten im Klartext.</translation>
    </message>
    <message>
        <source>Channels of the kind {kind} have no members; take them out.</source>
        <translation>Kanäle der Art {kind} haben keine Mitglieder; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>„{value}“ ist keine Nebenstellennummer.</translation>
    </message>
    <message>
        <source>This stands beside “credentials”, not inside.</source>
        <translation>Dies gehört neben „credentials“, nicht hinein.</translation>
    </message>
    <message>
        <source>Channels of the kind {kind} have no such parameter; take it out.</source>
        <translation>Kanäle der Art {kind} haben diesen Parameter nicht; entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>White space around the value was taken away.</source>
        <translation>Leerzeichen um den Wert wurden entfernt.</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>Dies gehört in „credentials“ hinein.</translation>
    </message>
    <message>
        <source>If the PBX was replaced or got a new certificate, compare the fingerprint with the one that its administrator sees, and only then replace the trusted certificate.</source>
        <translation>Wurde die Telefonanlage getauscht oder bekam sie ein neues Zertifikat, vergleichen Sie den Fingerabdruck mit dem, den ihr Administrator sieht, und ersetzen Sie erst dann das vertraute Zertifikat.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the one that was trusted. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Vielleicht antwortet etwas anderes für {host}: Sein Zertifikat ist nicht das, dem vertraut wurde. Vertraut: {expected_text}. Jetzt gezeigt: {found_text}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority that this computer trusts vouched for it before, and does not for what is shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Vielleicht antwortet etwas anderes für {host}: Bisher bürgte eine Stelle dafür, der dieser Computer vertraut; für das, was jetzt gezeigt wird, bürgt sie nicht ({why}). Bisher gesehen: {expected_text}. Jetzt gezeigt: {found_text}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Datenordner und Schlüsselbund dieses Computers nennen verschiedene Zertifikate für {host}; einer von beiden wurde verändert. Datenordner: {stored_text}. Schlüsselbund: {expected_text}. Jetzt gezeigt: {found_text}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint that you compared</source>
        <translation>der Schlüsselbund dieses Computers hat keine Kopie des Fingerabdrucks, den Sie verglichen haben</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring cannot be asked whether it is the one that you compared</source>
        <translation>der Schlüsselbund dieses Computers kann nicht gefragt werden, ob es das ist, das Sie verglichen haben</translation>
    </message>
    <message>
        <source>What is trusted for {host} has changed meanwhile. Nothing was replaced.</source>
        <translation>Was für {host} vertraut wird, hat sich inzwischen geändert. Es wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>Testen Sie die Verbindung noch einmal und vergleichen Sie beide Fingerabdrücke.</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has refused this Client ID with this Client Secret before. Failed logins from here in a row: {failures}; at five the PBX blocks this computer.</source>
        <translation>Die Anmeldung wurde nicht gesendet: Die Telefonanlage hat diese Client ID mit diesem Client Secret schon abgelehnt. Fehlgeschlagene Anmeldungen von hier in Folge: {failures}; bei fünf sperrt die Telefonanlage diesen Computer.</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX&apos;s administrator has mended it meanwhile, test the connection once.</source>
        <translation>Berichtigen Sie Client ID oder Client Secret. Hat der Administrator der Telefonanlage es inzwischen behoben, testen Sie die Verbindung einmal.</translation>
    </message>
    <message>
        <source>Copy Client ID and Client Secret anew from Integrations &gt; API in the PBX&apos;s portal. If you are sure that they are right now, log in all the same; if not, the PBX blocks this computer until its administrator takes it off the list under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Kopieren Sie Client ID und Client Secret neu aus Integrations &gt; API im Portal der Telefonanlage. Wenn Sie sicher sind, dass sie jetzt stimmen, melden Sie sich trotzdem an; wenn nicht, sperrt die Telefonanlage diesen Computer, bis ihr Administrator ihn unter Security &gt; Security Rules &gt; Blocked IPs von der Liste nimmt.</translation>
    </message>
    <message>
        <source>This computer names no home folder in which to keep the data.</source>
        <translation>Dieser Computer nennt keinen persönlichen Ordner, in dem die Daten liegen könnten.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir DIR, or set HOME.</source>
        <translation>Nennen Sie einen Ordner mit --data-dir DIR, oder setzen Sie HOME.</translation>
    </message>
    <message>
        <source>The lines above line {line}, which names the columns, are left out.</source>
        <translation>Die Zeilen über Zeile {line}, in der die Spalten benannt sind, bleiben weg.</translation>
    </message>
    <message>
        <source>The file takes more memory than a table of {limit} rows, or is damaged.</source>
        <translation>Die Datei braucht mehr Speicher als eine Tabelle mit {limit} Zeilen oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table of {limit} rows.</source>
        <translation>Die Datei braucht zum Lesen länger als eine Tabelle mit {limit} Zeilen.</translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>Die Arbeitsmappe hat weit mehr Teile, als eine Tabelle hat.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table of {limit} rows.</source>
        <translation>Die Arbeitsmappe wird entpackt weit größer als eine Tabelle mit {limit} Zeilen.</translation>
    </message>
    <message>
        <source>The workbook is packed far tighter than a table can be.</source>
        <translation>Die Arbeitsmappe ist weit dichter gepackt, als eine Tabelle es sein kann.</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>Die Arbeitsmappe hat weit mehr Formate, Texte oder Namen, als eine Tabelle hat.</translation>
    </message>
    <message>
        <source>Entries of this application itself are given to no channel file.</source>
        <translation>Eigene Einträge dieser Anwendung bekommt keine Kanaldatei.</translation>
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
        <source>What you type is kept for this run only. Free some space or choose another folder with --data-dir.</source>
        <translation>Ihre Eingaben bleiben nur bis zum Programmende erhalten. Schaffen Sie Platz oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file of this computer&apos;s channels was damaged and is kept as {file}.</source>
        <translation>Die Datei mit den Kanälen dieses Computers war beschädigt und ist als {file} aufgehoben.</translation>
    </message>
    <message>
        <source>There is no copy of it, so the list begins anew. Look at the PBX before you create a channel again.</source>
        <translation>Es gibt keine Kopie davon, die Liste beginnt also neu. Sehen Sie auf der Telefonanlage nach, bevor Sie einen Kanal noch einmal anlegen.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this application (format {version}).</source>
        <translation>Der Datenordner stammt von einer neueren Version dieser Anwendung (Format {version}).</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed in it.</source>
        <translation>Installieren Sie die neuere Version; im Ordner wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Its copy of {date} is used: what was done since then is missing. Look at the PBX first.</source>
        <translation>Ihre Kopie vom {date} wird verwendet: Was seither getan wurde, fehlt. Sehen Sie zuerst auf der Telefonanlage nach.</translation>
    </message>
    <message>
        <source>Look again later; it is not sent again until that is settled.</source>
        <translation>Sehen Sie später noch einmal nach; bis zur Klärung wird er nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>In einer Zelle stehen mehrere Nummern: „{value}“.</translation>
    </message>
    <message>
        <source>The last digits “{tail}” stand in a column of their own. Do they belong to “{value}”?</source>
        <translation>Die letzten Ziffern „{tail}“ stehen in einer eigenen Spalte. Gehören sie zu „{value}“?</translation>
    </message>
    <message>
        <source>There are several numbers in “{value}”; each needs a line of its own.</source>
        <translation>In „{value}“ stehen mehrere Nummern; jede braucht eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Type of channel</source>
        <translation>Art des Kanals</translation>
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
        <source>Closing of sessions</source>
        <translation>Schließen von Sitzungen</translation>
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
        <source>The PBX has a channel named “{name}” already (id {id}). Nothing was sent.</source>
        <translation>Auf der Telefonanlage gibt es schon einen Kanal namens „{name}“ (ID {id}). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Give this one another name; if that one is this channel, there is nothing left to do.</source>
        <translation>Geben Sie diesem einen anderen Namen; ist jener bereits dieser Kanal, bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>It can be sent again.</source>
        <translation>Er kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Compare them in the PBX&apos;s portal under Messaging &gt; Message Channel, and delete what is not wanted.</source>
        <translation>Vergleichen Sie sie im Portal der Telefonanlage unter Messaging &gt; Message Channel und löschen Sie, was nicht gewünscht ist.</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>Diese Datei kann so nicht verwendet werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is not a file, but a folder, a device or a pipe.</source>
        <translation>Das ist keine Datei, sondern ein Ordner, ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>No reference is followed here: it is not clear which host this address is of: {address}</source>
        <translation>Hier wird keinem Verweis gefolgt: Es ist nicht klar, zu welchem Host diese Adresse gehört: {address}</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: take the comma before the closing bracket away.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Entfernen Sie das Komma vor der schließenden Klammer.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: Extra data; a channel file holds one object only.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Überzählige Daten; eine Kanaldatei enthält nur ein Objekt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Dem Text, der hier beginnt, fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a line break or a tab stands inside a text; join the lines.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: In einem Text steht ein Zeilenumbruch oder Tabulator; verbinden Sie die Zeilen.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text is written twice.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Ein umgekehrter Schrägstrich in einem Text wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments; take it away.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: JSON kennt keine Kommentare; entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has double quotes (&quot;), not single ones.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: JSON hat doppelte Anführungszeichen (&quot;), keine einfachen.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes; JSON has straight ones (&quot;).</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: typografische Anführungszeichen; JSON hat gerade (&quot;).</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON writes true, false and null, in small letters.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: JSON schreibt true, false und null in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys stand in double quotes.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Schlüssel stehen in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early, a bracket is not closed.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column}: Die Datei endet zu früh, eine Klammer ist nicht geschlossen.</translation>
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
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it; save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text (Zeile 1), sondern UTF-16, wie Windows PowerShell es schreibt; speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>This is a document or an archive, and no text in JSON.</source>
        <translation>Das ist ein Dokument oder ein Archiv und kein Text in JSON.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>Die Datei ist leer: In Zeile 1, Spalte 1 steht nichts.</translation>
    </message>
    <message>
        <source>This is a web page or XML, and no JSON; perhaps the address of a file was saved and not the file.</source>
        <translation>Das ist eine Webseite oder XML und kein JSON; vielleicht wurde die Seite zu einer Datei gespeichert und nicht die Datei.</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON belong to the text that it was copied from; take them away.</source>
        <translation>Die Zeilen mit ``` um das JSON gehören zu dem Text, aus dem es kopiert wurde; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This is a curl command. Only what stands between the quotes after -d is a channel file.</source>
        <translation>Das ist ein curl-Befehl. Nur was nach -d zwischen den Anführungszeichen steht, ist eine Kanaldatei.</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: braces around it, keys and texts in double quotes.</source>
        <translation>Das sieht nach YAML aus. Eine Kanaldatei ist JSON: geschweifte Klammern außen, Schlüssel und Texte in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing has been created so far. “Create” sends one request to the PBX, once.</source>
        <translation>Bisher wurde nichts angelegt. „Anlegen“ sendet der Anlage eine einzige Anforderung, ein Mal.</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>Wie wähle ich schnell ein Ziel?</translation>
    </message>
    <message>
        <source>Type the first letters or the number into its cell. Enter takes the match that is marked, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>Tippen Sie die ersten Buchstaben oder die Nummer in die Zelle. Enter übernimmt den markierten Treffer, Strg+Enter übernimmt ihn für alle markierten Zeilen, Escape ändert nichts.</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>Wer darf von einer Nummer schreiben?</translation>
    </message>
    <message>
        <source>Press Edit beside it; Next leads back here. What is typed stays.</source>
        <translation>Drücken Sie daneben „Bearbeiten“; „Weiter“ führt hierher zurück. Was eingegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>Was sind die Optionen?</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and keep the channel ready on its review page. On site, as soon as the PBX answers, one card offers to create all that waits for it; nothing is sent before.</source>
        <translation>Füllen Sie den Assistenten ohne die Anlage aus und halten Sie den Kanal auf der Prüfseite bereit. Sobald vor Ort die Anlage antwortet, bietet eine Karte an, alles Wartende anzulegen; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>Was bedeutet „Wird geprüft“?</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back: the last twenty things done here can be undone. Nothing is ever deleted on the PBX from here.</source>
        <translation>Rückgängig (Strg+Z) bringt ihn zurück: Die letzten zwanzig Schritte hier lassen sich zurücknehmen. Auf der Anlage wird von hier aus nie etwas gelöscht.</translation>
    </message>
    <message>
        <source>Signs stand around this value that do not belong to it.</source>
        <translation>Um diesen Wert stehen Zeichen, die nicht dazugehören.</translation>
    </message>
    <message>
        <source>This is what a button of the portal says, and not the value.</source>
        <translation>Das ist die Beschriftung einer Schaltfläche des Portals und nicht der Wert.</translation>
    </message>
    <message>
        <source>“{what}” stands behind the value and does not belong to it.</source>
        <translation>„{what}“ steht hinter dem Wert und gehört nicht dazu.</translation>
    </message>
    <message>
        <source>This is a whole command, with the value inside.</source>
        <translation>Das ist ein ganzer Befehl, in dem der Wert steht.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste that.</source>
        <translation>Öffnen Sie sie, kopieren Sie alles darin und fügen Sie das ein.</translation>
    </message>
    <message>
        <source>The file is too large for a mail with keys.</source>
        <translation>Die Datei ist zu groß für eine E-Mail mit Schlüsseln.</translation>
    </message>
    <message>
        <source>There is no text in this mail.</source>
        <translation>In dieser E-Mail steht kein Text.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A login stands in this address, and would be sent and logged with it.</source>
        <translation>In dieser Adresse steht eine Anmeldung; sie würde mit ihr gesendet und protokolliert.</translation>
    </message>
    <message>
        <source>This is a short link or the link of a mail filter, and not the provider&apos;s address.</source>
        <translation>Das ist ein Kurzlink oder der Link eines Mailfilters und nicht die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} is meant.</source>
        <translation>Das sieht wie eine ID aus. Gemeint ist: {label}.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is meant.</source>
        <translation>Das sieht wie eine Rufnummer aus. Gemeint ist: {label}.</translation>
    </message>
    <message>
        <source>The same value stands in “{other}”; one of the two is not its own.</source>
        <translation>Derselbe Wert steht in „{other}“; einer von beiden gehört nicht dorthin.</translation>
    </message>
    <message>
        <source>“{value}” is local: its area code is missing. Write the whole number.</source>
        <translation>„{value}“ ist eine Ortsnummer: die Vorwahl fehlt. Schreiben Sie die ganze Nummer.</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>Wo beginnt in „{value}“ die Ländervorwahl?</translation>
    </message>
    <message>
        <source>Are there several numbers in “{value}”, of which only the last digits are written?</source>
        <translation>Stehen in „{value}“ mehrere Nummern, von denen nur die letzten Ziffern geschrieben sind?</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>Berichtigen Sie die markierten Felder.</translation>
    </message>
    <message>
        <source>Look at the PBX&apos;s portal, and try again.</source>
        <translation>Sehen Sie im Portal der Telefonanlage nach und versuchen Sie es erneut.</translation>
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
        <source>The PBX carried it out only in part.</source>
        <translation>Die Telefonanlage hat dies nur teilweise ausgeführt.</translation>
    </message>
    <message>
        <source>The PBX is still working on it.</source>
        <translation>Die Telefonanlage arbeitet noch daran.</translation>
    </message>
    <message>
        <source>This PBX has no API for message channels.</source>
        <translation>Diese Telefonanlage hat keine API für Nachrichtenkanäle.</translation>
    </message>
    <message>
        <source>The PBX no longer serves this API version.</source>
        <translation>Die Telefonanlage bietet diese API-Version nicht mehr an.</translation>
    </message>
    <message>
        <source>The PBX does not serve this API version.</source>
        <translation>Die Telefonanlage bietet diese API-Version nicht an.</translation>
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
        <source>Grant it in the portal under Integrations &gt; API.</source>
        <translation>Erteilen Sie sie im Portal unter Integrations &gt; API.</translation>
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
        <source>Correct the marked fields; a provider that the PBX does not know yet needs newer firmware.</source>
        <translation>Berichtigen Sie die markierten Felder; kennt die Telefonanlage einen Anbieter noch nicht, braucht sie neuere Firmware.</translation>
    </message>
    <message>
        <source>A value is already used on the PBX.</source>
        <translation>Ein Wert wird auf der Telefonanlage schon verwendet.</translation>
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
        <source>The PBX does not find what the request names.</source>
        <translation>Die Telefonanlage findet nicht, worauf sich die Anfrage bezieht.</translation>
    </message>
    <message>
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>Prüfen Sie Ziele und Mitglieder: Eines davon wurde vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>The PBX is full: eight logins are in use, or no further channel is possible.</source>
        <translation>Die Telefonanlage ist ausgelastet: Acht Anmeldungen sind belegt, oder es ist kein weiterer Kanal möglich.</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes; then try again.</source>
        <translation>Beenden Sie andere Programme, die die API der Telefonanlage nutzen, oder warten Sie 30 Minuten; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The PBX does not find the role.</source>
        <translation>Die Telefonanlage findet die Rolle nicht.</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>Die Telefonanlage hat die Adresse dieses Computers nach fehlgeschlagenen Anmeldungen gesperrt.</translation>
    </message>
    <message>
        <source>Remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Entfernen Sie sie im Portal unter Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>Die Telefonanlage ist mit einer großen Aufgabe beschäftigt.</translation>
    </message>
    <message>
        <source>The PBX forbids this action.</source>
        <translation>Die Telefonanlage verbietet diese Aktion.</translation>
    </message>
    <message>
        <source>The PBX does not let this computer&apos;s address use the API.</source>
        <translation>Die Telefonanlage erlaubt der Adresse dieses Computers keinen Zugriff auf die API.</translation>
    </message>
    <message>
        <source>Allow the address in the portal under Integrations &gt; API, IP restriction.</source>
        <translation>Lassen Sie die Adresse im Portal unter Integrations &gt; API, IP restriction, zu.</translation>
    </message>
    <message>
        <source>It is in use elsewhere on the PBX.</source>
        <translation>Dies wird an anderer Stelle der Telefonanlage verwendet.</translation>
    </message>
    <message>
        <source>The PBX does not find the phonebook.</source>
        <translation>Die Telefonanlage findet das Telefonbuch nicht.</translation>
    </message>
    <message>
        <source>The PBX does not find the rate.</source>
        <translation>Die Telefonanlage findet den Tarif nicht.</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>Organisationen sind auf der Telefonanlage ausgeschaltet.</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the portal.</source>
        <translation>Wählen Sie Nebenstellen oder Nebenstellengruppen als Mitglieder, oder schalten Sie Organisationen im Portal ein.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>Die API der Telefonanlage ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the portal under Integrations &gt; API.</source>
        <translation>Schalten Sie sie im Portal unter Integrations &gt; API ein.</translation>
    </message>
    <message>
        <source>The PBX does not find the contact.</source>
        <translation>Die Telefonanlage findet den Kontakt nicht.</translation>
    </message>
    <message>
        <source>The PBX does not find the call.</source>
        <translation>Die Telefonanlage findet den Anruf nicht.</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>Die Telefonanlage unterstützt dies nicht.</translation>
    </message>
    <message>
        <source>Too many take part.</source>
        <translation>Zu viele Teilnehmer.</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>Der SMS-Trunk ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The PBX does not find the SMS trunk.</source>
        <translation>Die Telefonanlage findet den SMS-Trunk nicht.</translation>
    </message>
    <message>
        <source>(error {errcode}: {errmsg})</source>
        <translation>(Fehler {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>“{address}” is not an address of a PBX.</source>
        <translation>„{address}“ ist keine Adresse einer Telefonanlage.</translation>
    </message>
    <message>
        <source>Type it as in the browser, for instance https://192.168.5.150:8088.</source>
        <translation>Geben Sie sie wie im Browser ein, zum Beispiel https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>With http:// anybody in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>Mit http:// kann jeder im Netz auf dem Weg zu {host} die Zugangsdaten mitlesen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>Verwenden Sie https://, wenn die Telefonanlage es anbietet, oder lassen Sie http:// für diese Anlage zu.</translation>
    </message>
    <message>
        <source>The name {host} was not found in the network.</source>
        <translation>Der Name {host} wurde im Netz nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>Prüfen Sie die Schreibweise und ob dieser Computer im Netz der Telefonanlage oder im Internet ist.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, port {port}.</source>
        <translation>Unter {host}, Port {port}, antwortet nichts.</translation>
    </message>
    <message>
        <source>Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none.</source>
        <translation>Prüfen Sie den Port: 8088 ist für https im lokalen Netz üblich; ein Yeastar-FQDN braucht keinen.</translation>
    </message>
    <message>
        <source>There is no way to {host} from this computer.</source>
        <translation>Von diesem Computer führt kein Weg zu {host}.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that the address is right.</source>
        <translation>Prüfen Sie Netzwerkkabel oder WLAN und ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS keeps this application out of the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>Prüfen Sie Netzwerkkabel oder WLAN. Erreicht ein Browser die PBX, hält macOS diese Anwendung vom lokalen Netzwerk fern: Erlauben Sie es unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Lokales Netzwerk.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall stands between this computer and the PBX.</source>
        <translation>Prüfen Sie die Adresse und ob eine Firewall zwischen diesem Computer und der Telefonanlage steht.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not one that this computer trusts ({why}).</source>
        <translation>Dieser Computer vertraut dem Zertifikat von {host} nicht ({why}).</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck mit dem der Telefonanlage und vertrauen Sie genau diesem Zertifikat, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} could be made ({why}).</source>
        <translation>Zu {host}, Port {port}, kam keine sichere Verbindung zustande ({why}).</translation>
    </message>
    <message>
        <source>Check that this is the https port; if the PBX offers only old TLS versions, update its firmware.</source>
        <translation>Prüfen Sie, ob dies der https-Port ist; bietet die Telefonanlage nur alte TLS-Versionen an, aktualisieren Sie ihre Firmware.</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation>{host} hat die Anfrage angenommen und nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look whether the PBX is overloaded.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie, ob die Telefonanlage überlastet ist.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} hat die Verbindung ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the address, the port and whether it is http or https.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie Adresse, Port und ob http oder https richtig ist.</translation>
    </message>
    <message>
        <source>{host} sends on to another address; for the safety of the keys it was not followed.</source>
        <translation>{host} leitet an eine andere Adresse weiter; zum Schutz der Zugangsdaten wurde dem nicht gefolgt.</translation>
    </message>
    <message>
        <source>Type the address that the browser shows when the PBX&apos;s portal is open, with https://.</source>
        <translation>Geben Sie die Adresse, die der Browser beim Portal der Telefonanlage zeigt, mit https:// ein.</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak the PBX&apos;s API ({why}).</source>
        <translation>Was unter {host} antwortet, spricht nicht die API der Telefonanlage ({why}).</translation>
    </message>
    <message>
        <source>Check address and port; a hotel or guest network may stand in front, or another web server.</source>
        <translation>Prüfen Sie Adresse und Port; vielleicht ist ein Hotel- oder Gastnetz oder ein anderer Webserver vorgeschaltet.</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does; reading was stopped.</source>
        <translation>{host} hat weit mehr gesendet als eine Telefonanlage; das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check address and port: this is probably not the PBX.</source>
        <translation>Prüfen Sie Adresse und Port: Dies ist wahrscheinlich nicht die Telefonanlage.</translation>
    </message>
    <message>
        <source>{host} has too much to do and asks for a pause ({why}).</source>
        <translation>{host} hat zu viel zu tun und bittet um eine Pause ({why}).</translation>
    </message>
    <message>
        <source>Try again in some minutes; other programs that use the PBX&apos;s API may be the reason.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal; der Grund können andere Programme sein, die die API der Telefonanlage benutzen.</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Look for “{name}” in the PBX&apos;s portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Suchen Sie „{name}“ im Portal der Telefonanlage unter Messaging &gt; Message Channel, bevor Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID with this Client Secret.</source>
        <translation>Die Telefonanlage nimmt diese Client ID mit diesem Client Secret nicht an.</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>Die Telefonanlage nimmt die Client ID oder das Client Secret nicht an.</translation>
    </message>
    <message>
        <source>Copy both again from Integrations &gt; API in the PBX&apos;s portal. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>Kopieren Sie beide neu aus Integrations &gt; API im Portal der Telefonanlage. Fehlgeschlagene Anmeldungen von hier: {failures}; nach fünf hintereinander sperrt die Telefonanlage diesen Computer.</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>Im Kanal sind Felder zu berichtigen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It took too long and was given up.</source>
        <translation>Es hat zu lange gedauert und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>(error {errcode}: {errmsg}) Look for “{name}” in the PBX&apos;s portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>(Fehler {errcode}: {errmsg}) Suchen Sie „{name}“ im Portal der Telefonanlage unter Messaging &gt; Message Channel, bevor Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>Der Kanal wurde gesendet, es kam aber keine eindeutige Antwort. Ob er angelegt wurde, ist offen.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect with the provider; it gives no reason.</source>
        <translation>Der Kanal besteht, aber die Telefonanlage konnte sich nicht mit dem Anbieter verbinden; sie nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The PBX is connected with the provider.</source>
        <translation>Die Telefonanlage ist mit dem Anbieter verbunden.</translation>
    </message>
    <message>
        <source>What is left is to be done in the provider&apos;s portal.</source>
        <translation>Was noch fehlt, ist im Portal des Anbieters zu tun.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect with the provider: “{reason}”.</source>
        <translation>Der Kanal besteht, aber die Telefonanlage konnte sich nicht mit dem Anbieter verbinden: „{reason}“.</translation>
    </message>
    <message>
        <source>Check the keys on the account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>Vergleichen Sie die Zugangsdaten der Kontoseite mit dem Portal des Anbieters und berichtigen Sie sie auf der Telefonanlage.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s subscription does not cover message channels (any more).</source>
        <translation>Der Kanal besteht, aber das Abonnement der Telefonanlage umfasst keine Nachrichtenkanäle (mehr).</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects as it is.</source>
        <translation>Verlängern Sie den Enterprise- oder Ultimate-Plan dieser Telefonanlage; der Kanal verbindet sich dann unverändert.</translation>
    </message>
    <message>
        <source>The PBX gives a status that this application does not know: “{status}” {reason}</source>
        <translation>Die Telefonanlage meldet einen Status, den diese Anwendung nicht kennt: „{status}“ {reason}</translation>
    </message>
    <message>
        <source>Look at the channel in the PBX&apos;s portal under Messaging &gt; Message Channel.</source>
        <translation>Sehen Sie sich den Kanal im Portal der Telefonanlage unter Messaging &gt; Message Channel an.</translation>
    </message>
    <message>
        <source>The channel was created with the id {id}, but the PBX&apos;s list of channels does not show it.</source>
        <translation>Der Kanal wurde mit der ID {id} angelegt, steht aber nicht in der Kanalliste der Telefonanlage.</translation>
    </message>
    <message>
        <source>Look in the PBX&apos;s portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>Sehen Sie im Portal der Telefonanlage unter Messaging &gt; Message Channel nach, bevor Sie ihn erneut anlegen.</translation>
    </message>
    <message>
        <source>The channel exists; whether it is connected could not be read from the PBX.</source>
        <translation>Der Kanal besteht; ob er verbunden ist, ließ sich von der Telefonanlage nicht lesen.</translation>
    </message>
    <message>
        <source>Look at the channel&apos;s status in the PBX&apos;s portal under Messaging &gt; Message Channel.</source>
        <translation>Sehen Sie sich den Status des Kanals im Portal der Telefonanlage unter Messaging &gt; Message Channel an.</translation>
    </message>
    <message>
        <source>The channel exists; its status was not followed any further.</source>
        <translation>Der Kanal besteht; sein Status wurde nicht weiter verfolgt.</translation>
    </message>
    <message>
        <source>Nothing was taken over; correct the table and try again.</source>
        <translation>Nichts wurde übernommen; berichtigen Sie die Tabelle und versuchen Sie es erneut.</translation>
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
        <source>Line {line} holds a NUL character: this is not a text file.</source>
        <translation>Zeile {line} enthält ein NUL-Zeichen: Dies ist keine Textdatei.</translation>
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
        <source>The file says that it is {encoding}, and is not.</source>
        <translation>Die Datei gibt {encoding} an, ist es aber nicht.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quote may be open, or text may follow one.</source>
        <translation>Der Datensatz in Zeile {line} kann nicht gelesen werden ({reason}). Vielleicht ist ein Anführungszeichen offen, oder Text folgt auf eines.</translation>
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
        <source>The PBX gave a webhook URL that is no web address; look at its domain settings.</source>
        <translation>Die Telefonanlage gab eine Webhook-URL aus, die keine Webadresse ist; prüfen Sie ihre Domain-Einstellungen.</translation>
    </message>
    <message>
        <source>The domain {host} has an underscore: providers then refuse to log in or deliver nothing. Rename it.</source>
        <translation>Die Domain {host} enthält einen Unterstrich: Anbieter lehnen dann die Anmeldung ab oder stellen nichts zu. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>{host} ist aus dem Internet nicht erreichbar, also kann kein Anbieter dorthin zustellen. Geben Sie der Telefonanlage eine Domain.</translation>
    </message>
    <message>
        <source>Meta calls https addresses only; this webhook URL does not begin with https://.</source>
        <translation>Meta ruft nur https-Adressen auf; diese Webhook-URL beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>Meta refuses a bare IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>Meta lehnt eine bloße IP-Adresse wie {host} ab: Die Telefonanlage braucht eine Domain mit öffentlichem Zertifikat.</translation>
    </message>
    <message>
        <source>Meta is reported to refuse ports other than 443; this webhook URL has port {port}.</source>
        <translation>Meta lehnt Berichten zufolge andere Ports als 443 ab; diese Webhook-URL hat Port {port}.</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own: choose FQDN unless you know that NAT works here.</source>
        <translation>Dies ist eine Cloud-Anlage ohne eigenes NAT: Wählen Sie FQDN, sofern Sie nicht wissen, dass NAT hier funktioniert.</translation>
    </message>
    <message>
        <source>The channel has no number yet: add it on the PBX, otherwise incoming messages have nowhere to go.</source>
        <translation>Der Kanal hat noch keine Nummer: Fügen Sie sie auf der Telefonanlage hinzu, sonst haben eingehende Nachrichten kein Ziel.</translation>
    </message>
    <message>
        <source>Numbers with +1: {count}. Register US numbers for 10DLC (toll-free ones: have them verified) with the provider; carriers block messages from others.</source>
        <translation>Nummern mit +1: {count}. Registrieren Sie US-Nummern beim Anbieter für 10DLC (gebührenfreie: verifizieren lassen); von anderen blockieren die Netzbetreiber Nachrichten.</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>Die Telefonanlage und ihre API</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX has to be reachable from this computer.</source>
        <translation>Der Kanal wird über die API der Telefonanlage angelegt. Sie muss von diesem Computer aus erreichbar sein.</translation>
    </message>
    <message>
        <source>Kind of channel and provider</source>
        <translation>Art des Kanals und Anbieter</translation>
    </message>
    <message>
        <source>A channel connects the PBX with one account at one provider.</source>
        <translation>Ein Kanal verbindet die Telefonanlage mit einem Konto bei einem Anbieter.</translation>
    </message>
    <message>
        <source>The account at the provider</source>
        <translation>Das Konto beim Anbieter</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages in the provider&apos;s name; the webhook lets the provider reach the PBX.</source>
        <translation>Mit den Zugangsdaten sendet die Telefonanlage über den Anbieter; über den Webhook erreicht der Anbieter die Telefonanlage.</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>Nummern und ihre Ziele</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. The destination gets what is written to it.</source>
        <translation>Jede Zeile ist eine Nummer (oder Seite) des Kanals. Das Ziel bekommt, was an sie geschrieben wird.</translation>
    </message>
    <message>
        <source>What is left empty is not sent at all: the PBX then uses its own default.</source>
        <translation>Was leer bleibt, wird nicht gesendet: Die Telefonanlage nimmt dann ihre eigene Vorgabe.</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>Prüfen, dann anlegen</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>Wenn der Kanal besteht</translation>
    </message>
    <message>
        <source>The provider has to learn the webhook URL; until then the channel can send but gets nothing.</source>
        <translation>Der Anbieter muss die Webhook-URL erfahren; bis dahin kann der Kanal senden, empfängt aber nichts.</translation>
    </message>
    <message>
        <source>The channels of this computer</source>
        <translation>Die Kanäle dieses Computers</translation>
    </message>
    <message>
        <source>Every channel that was begun here, with what became of it. Select one to see what is next.</source>
        <translation>Jeder Kanal, der hier begonnen wurde, und was daraus geworden ist. Wählen Sie einen aus, um zu sehen, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Where are Client ID and Client Secret?</source>
        <translation>Wo stehen Client ID und Client Secret?</translation>
    </message>
    <message>
        <source>In the PBX&apos;s management portal under Integrations &gt; API. Switch the API on there; both values stand on that page. API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>Im Verwaltungsportal der Telefonanlage unter Integrations &gt; API. Schalten Sie dort die API ein; beide Werte stehen auf der Seite. API und Nachrichtenkanäle brauchen den Enterprise- oder Ultimate-Plan.</translation>
    </message>
    <message>
        <source>Which address do I type?</source>
        <translation>Welche Adresse gebe ich ein?</translation>
    </message>
    <message>
        <source>The one that opens the portal in the browser, with its port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>Die, die im Browser das Portal öffnet, mit Port: https://192.168.5.150:8088 im lokalen Netz, oder den Domainnamen von Remote Access oder der Cloud-Anlage.</translation>
    </message>
    <message>
        <source>It says that the certificate is not known</source>
        <translation>Es heißt, das Zertifikat sei unbekannt</translation>
    </message>
    <message>
        <source>Most PBXs in a local network have a certificate that they signed themselves. Compare its fingerprint with the one that the portal or the browser shows; if they are the same, trust it.</source>
        <translation>Die meisten Anlagen im lokalen Netz haben ein selbst signiertes Zertifikat. Vergleichen Sie seinen Fingerabdruck mit dem, den Portal oder Browser zeigen; sind sie gleich, vertrauen Sie ihm.</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>Die Telefonanlage lehnt die Anmeldung ab</translation>
    </message>
    <message>
        <source>Copy both values anew. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Kopieren Sie beide Werte neu. Nach fünf falschen Anmeldungen hintereinander sperrt die Anlage die Adresse dieses Computers: Entfernen Sie sie im Portal unter Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>Ich bin noch nicht im Netz des Kunden</translation>
    </message>
    <message>
        <source>Prepare without the PBX: everything is kept, and the channel is created as soon as the PBX can be reached. Its lists of extensions and queues are not known until then.</source>
        <translation>Bereiten Sie ohne die Anlage vor: Alles wird aufgehoben, und der Kanal wird angelegt, sobald sie erreichbar ist. Ihre Listen von Nebenstellen und Warteschlangen sind bis dahin unbekannt.</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>Wie finde ich den Anbieter schnell?</translation>
    </message>
    <message>
        <source>Type a part of its name into the list; the arrow keys choose, Enter takes.</source>
        <translation>Tippen Sie einen Teil des Namens in die Liste; Pfeiltasten wählen, Enter übernimmt.</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>Der Anbieter steht nicht in der Liste</translation>
    </message>
    <message>
        <source>General is for every provider that supports the SMS API of the PBX. Ask the provider for the addresses and keys of that API.</source>
        <translation>„General“ ist für jeden Anbieter, der die SMS-API der Telefonanlage unterstützt. Fragen Sie ihn nach Adressen und Schlüsseln dieser API.</translation>
    </message>
    <message>
        <source>What has to be ready for a channel through Meta?</source>
        <translation>Was muss für einen Kanal über Meta bereit sein?</translation>
    </message>
    <message>
        <source>A business portfolio, an app on Meta for Developers, an access token that does not expire, and the number or page that the customers write to.</source>
        <translation>Ein Business-Portfolio, eine App bei Meta for Developers, ein Access Token, das nicht abläuft, und die Nummer oder Seite, an die die Kunden schreiben.</translation>
    </message>
    <message>
        <source>Can the provider be changed later?</source>
        <translation>Kann der Anbieter später gewechselt werden?</translation>
    </message>
    <message>
        <source>No. A channel of another provider is a new channel.</source>
        <translation>Nein. Der Kanal eines anderen Anbieters ist ein neuer Kanal.</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>Was geschieht mit den Zugangsdaten?</translation>
    </message>
    <message>
        <source>They go to the PBX over its API and into this computer&apos;s keyring, nowhere else. They are masked in every preview, and no exported file has them unless you ask for it.</source>
        <translation>Sie gehen über die API an die Telefonanlage und in den Schlüsselbund dieses Computers, sonst nirgendwohin. In jeder Vorschau sind sie verdeckt, und exportierte Dateien enthalten sie nur, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>Muss ich einen Schlüssel in Base64 kodieren?</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the application encodes what the PBX wants encoded.</source>
        <translation>Nein. Fügen Sie ihn ein, wie das Portal ihn zeigt; die Anwendung kodiert, was die Anlage kodiert haben will.</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>FQDN oder NAT?</translation>
    </message>
    <message>
        <source>FQDN is the domain name that Yeastar gives the PBX: right for most, and for Cloud PBXs. NAT is for a domain of your own, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN ist der Domainname, den Yeastar der Anlage gibt: richtig für die meisten und für Cloud-Anlagen. NAT ist für eine eigene Domain mit öffentlichem Zertifikat, die zur Anlage weitergeleitet wird.</translation>
    </message>
    <message>
        <source>How do I get many numbers in?</source>
        <translation>Wie bekomme ich viele Nummern hinein?</translation>
    </message>
    <message>
        <source>Copy them in a spreadsheet or a mail and press Ctrl+V, or import a CSV or Excel file. You see what would be taken over before it is.</source>
        <translation>Kopieren Sie sie in einer Tabelle oder E-Mail und drücken Sie Strg+V, oder importieren Sie eine CSV- oder Excel-Datei. Sie sehen vorher, was übernommen würde.</translation>
    </message>
    <message>
        <source>Those who may start a conversation from this number, beside the destination that gets answers.</source>
        <translation>Wer von dieser Nummer aus eine Unterhaltung beginnen darf, neben dem Ziel, das die Antworten bekommt.</translation>
    </message>
    <message>
        <source>Which queue is meant?</source>
        <translation>Welche Warteschlange ist gemeint?</translation>
    </message>
    <message>
        <source>A message queue, not a call queue: the PBX has it under Messaging &gt; Message Queue.</source>
        <translation>Eine Nachrichtenwarteschlange, keine Anrufwarteschlange: Die Anlage hat sie unter Messaging &gt; Message Queue.</translation>
    </message>
    <message>
        <source>May the table stay empty?</source>
        <translation>Darf die Tabelle leer bleiben?</translation>
    </message>
    <message>
        <source>Yes. Numbers can be added on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>Ja. Nummern können später auf der Anlage ergänzt werden; bis dahin haben eingehende Nachrichten kein Ziel.</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>Welche Senderate ist richtig?</translation>
    </message>
    <message>
        <source>The provider&apos;s contract tells. Above its limit messages are queued or dropped by the provider.</source>
        <translation>Das sagt der Vertrag mit dem Anbieter. Über seiner Grenze stellt der Anbieter Nachrichten zurück oder verwirft sie.</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>Was ist eine Sitzung?</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. One that is closed stays in the history, and the next message begins a new one.</source>
        <translation>Eine Unterhaltung zwischen einem Kunden und einer Ihrer Nummern. Eine geschlossene bleibt im Verlauf, und die nächste Nachricht beginnt eine neue.</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>Ich möchte etwas ändern</translation>
    </message>
    <message>
        <source>What do “Copy as JSON” and “Copy as curl” give?</source>
        <translation>Was geben „Als JSON kopieren“ und „Als curl kopieren“?</translation>
    </message>
    <message>
        <source>The same request for a script or a colleague. Secrets and the access token are variables in it, never their values.</source>
        <translation>Dieselbe Anfrage für ein Skript oder eine Kollegin. Geheimnisse und Access Token sind darin Variablen, nie ihre Werte.</translation>
    </message>
    <message>
        <source>What if the connection breaks while it is created?</source>
        <translation>Was, wenn die Verbindung beim Anlegen abbricht?</translation>
    </message>
    <message>
        <source>It is then not known whether the PBX took the request. The application says so and never sends it again by itself, because that could make the channel twice.</source>
        <translation>Dann ist nicht bekannt, ob die Anlage die Anfrage angenommen hat. Die Anwendung sagt das und sendet nie von selbst noch einmal, weil sonst der Kanal doppelt entstehen könnte.</translation>
    </message>
    <message>
        <source>What do the question marks beside the steps mean?</source>
        <translation>Was bedeuten die Fragezeichen bei den Schritten?</translation>
    </message>
    <message>
        <source>That no public source confirms how the portal words it; what has to be done is right.</source>
        <translation>Dass keine öffentliche Quelle die Bezeichnung im Portal bestätigt; was zu tun ist, stimmt.</translation>
    </message>
    <message>
        <source>The PBX could not connect with the provider</source>
        <translation>Die Telefonanlage konnte sich nicht mit dem Anbieter verbinden</translation>
    </message>
    <message>
        <source>Most often a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX&apos;s portal; the channel need not be created again.</source>
        <translation>Meist ist ein Schlüssel falsch oder abgelaufen. Vergleichen Sie die Zugangsdaten mit dem Portal des Anbieters und berichtigen Sie sie im Portal der Anlage; der Kanal muss nicht neu angelegt werden.</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>Wozu ist das Übergabeblatt?</translation>
    </message>
    <message>
        <source>For the customer&apos;s file: what was set up, where messages go, and what is still to be done. It holds no key, password or token.</source>
        <translation>Für die Akte des Kunden: was eingerichtet wurde, wohin Nachrichten gehen und was noch zu tun ist. Es enthält keinen Schlüssel, kein Passwort und kein Token.</translation>
    </message>
    <message>
        <source>How do I prepare a channel at the desk and create it on site?</source>
        <translation>Wie bereite ich einen Kanal am Schreibtisch vor und lege ihn vor Ort an?</translation>
    </message>
    <message>
        <source>The channel was sent, and the connection broke before the PBX answered. It is searched for on the PBX first and sent again only when it is not there: no channel is ever created twice.</source>
        <translation>Der Kanal wurde gesendet, und die Verbindung brach ab, bevor die Telefonanlage antwortete. Er wird zuerst auf der Anlage gesucht und nur dann noch einmal gesendet, wenn er dort nicht ist: Kein Kanal wird zweimal angelegt.</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>Der nächste Standort braucht denselben Kanal</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys go with it only if you say so.</source>
        <translation>Duplizieren Sie ihn: Die Kopie bekommt einen anderen Namen, und die Zugangsdaten gehen nur mit, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>Wie nehme ich Kanäle auf einen anderen Computer mit?</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them, and so does the command “send”.</source>
        <translation>„Exportieren“ schreibt Kanaldateien, ohne die Zugangsdaten, außer bei „Mit Zugangsdaten exportieren“. „Importieren“ liest sie, ebenso der Befehl „send“.</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>Ich habe den falschen gelöscht</translation>
    </message>
    <message>
        <source>A create of “{name}” is under way already, or its outcome is not known yet. Nothing was sent.</source>
        <translation>„{name}“ wird bereits angelegt, oder das Ergebnis ist noch nicht bekannt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Let its outcome be found out first.</source>
        <translation>Lassen Sie erst das Ergebnis klären.</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>Die Anmeldung für {address} ist auf diesem Computer nicht bekannt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Open the channel and type Client ID and Client Secret on its first page.</source>
        <translation>Öffnen Sie den Kanal und geben Sie auf der ersten Seite Client ID und Client Secret ein.</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Die Zugangsdaten von „{name}“ sind nicht im Schlüsselbund dieses Computers. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the account page.</source>
        <translation>Öffnen Sie den Kanal und geben Sie sie auf der Kontoseite erneut ein.</translation>
    </message>
    <message>
        <source>The first number has digits, perhaps with a leading +.</source>
        <translation>Die erste Nummer besteht aus Ziffern, eventuell mit führendem +.</translation>
    </message>
    <message>
        <source>The last number has digits; its final digits are enough, for instance 99.</source>
        <translation>Die letzte Nummer besteht aus Ziffern; ihre Endziffern genügen, zum Beispiel 99.</translation>
    </message>
    <message>
        <source>The last number is not as long as the first.</source>
        <translation>Die letzte Nummer ist nicht so lang wie die erste.</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>Die letzte Nummer liegt vor der ersten.</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} are made at once.</source>
        <translation>Das sind {count} Nummern; höchstens {limit} werden auf einmal erzeugt.</translation>
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
        <source>This is already used on the PBX.</source>
        <translation>Dies wird auf der Telefonanlage schon verwendet.</translation>
    </message>
    <message>
        <source>The PBX requires this value.</source>
        <translation>Die Telefonanlage verlangt diesen Wert.</translation>
    </message>
    <message>
        <source>This is already used on the PBX, by {owner}.</source>
        <translation>Dies wird auf der Telefonanlage schon verwendet, von {owner}.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal; it stands in every request of the PBX as “Authorization: Bearer …”.</source>
        <translation>Im Kundenportal des Anbieters; steht in jeder Anfrage der Telefonanlage als „Authorization: Bearer …“.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up; it signs what the provider sends.</source>
        <translation>Im Kundenportal des Anbieters, wo Webhooks eingerichtet werden; damit signiert der Anbieter, was er sendet.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the provider&apos;s API documentation, the address that checks an API key, or from the support: the verification address for Yeastar&apos;s SMS API.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: in der API-Dokumentation des Anbieters die Adresse, die einen API Key prüft, oder vom Support: die Prüfadresse für die SMS-API von Yeastar.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the provider&apos;s API documentation, the address that sends a message, or from the support: the sending address for Yeastar&apos;s SMS API.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: in der API-Dokumentation des Anbieters die Adresse, die eine Nachricht sendet, oder vom Support: die Sendeadresse für die SMS-API von Yeastar.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the settings of Meta&apos;s business portfolio under system users, generate a token that never expires for one who has the app and the account as assets.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: Erzeugen Sie in den Einstellungen des Business-Portfolios von Meta unter Systembenutzer ein nie ablaufendes Token für einen Benutzer, dem App und Konto als Assets zugewiesen sind.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers, Ihre App: App settings &gt; Basic, App secret, Show.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets its own password; ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: im VoIP.ms-Portal unter Main Menu &gt; SOAP &amp; REST/JSON API, wo die API aktiviert wird und ein eigenes Passwort erhält; fragen Sie VoIP.ms nach dem für Yeastar bestimmten Schlüssel.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the Secret.</source>
        <translation>Sie erhalten ihn von Apidaze zusammen mit dem Secret.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the API key.</source>
        <translation>Sie erhalten es von Apidaze zusammen mit dem API key.</translation>
    </message>
    <message>
        <source>Your account&apos;s Userkey, as the ASPSMS portal shows it.</source>
        <translation>Der Userkey Ihres Kontos, wie ihn das ASPSMS-Portal zeigt.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: the API password beside the Userkey in the ASPSMS portal; it may be another one than that of your login.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: das API-Passwort neben dem Userkey im ASPSMS-Portal; es kann ein anderes sein als das Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>In der Bandwidth App, Liste der Anwendungen: die ID der Messaging-Anwendung.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the Bandwidth App, the number of your account, shown near the account&apos;s name.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: in der Bandwidth App die Nummer Ihres Kontos, beim Kontonamen angezeigt.</translation>
    </message>
    <message>
        <source>The name of an API user, which is another user than the one you log in to the Bandwidth App with; since April 2026 no new ones can be made, and on 2 December 2026 they end.</source>
        <translation>Der Name eines API-Benutzers; das ist ein anderer als der, mit dem Sie sich an der Bandwidth App anmelden. Seit April 2026 können keine neuen angelegt werden, und am 2. Dezember 2026 werden sie abgeschaltet.</translation>
    </message>
    <message>
        <source>The password of that API user; capital and small letters count.</source>
        <translation>Das Passwort dieses API-Benutzers; Groß- und Kleinschreibung beachten.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>Im Flowroute-Portal unter Preferences &gt; API Control.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key; keys may expire.</source>
        <translation>Im Flowroute-Portal unter Preferences &gt; API Control, beim zugehörigen Access Key; Schlüssel können ablaufen.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the SIPTRUNK portal where API keys are made, the access key.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: im SIPTRUNK-Portal, wo API Keys erzeugt werden, der Access Key.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the SIPTRUNK portal where API keys are made, the secret key.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: im SIPTRUNK-Portal, wo API Keys erzeugt werden, der Secret Key.</translation>
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
        <source>On the dashboard of the account or sub-account that bought the number; begins with AC.</source>
        <translation>Auf dem Dashboard des Kontos oder Unterkontos, das die Nummer gekauft hat; beginnt mit AC.</translation>
    </message>
    <message>
        <source>On the same dashboard, with the Account SID; reveal it before you copy it.</source>
        <translation>Auf demselben Dashboard, bei der Account SID; blenden Sie es vor dem Kopieren ein.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: the user name that the VoiceMeUp portal shows for its API.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: der Benutzername, den das VoiceMeUp-Portal für seine API zeigt.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: the token that the VoiceMeUp portal shows beside that user name.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: das Token, das das VoiceMeUp-Portal neben diesem Benutzernamen zeigt.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: WhatsApp &gt; API Setup, at the number under “From”; not the number.</source>
        <translation>Meta for Developers, Ihre App: WhatsApp &gt; API Setup, bei der Nummer unter „From“; nicht die Nummer.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: Meta for Developers, your app, WhatsApp &gt; API Setup, beside the Phone Number ID.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: Meta for Developers, Ihre App, WhatsApp &gt; API Setup, neben der Phone Number ID.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: a token of the page with the permission pages_messaging, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: ein Token der Seite mit der Berechtigung pages_messaging, von einem Systembenutzer des Business-Portfolios von Meta oder aus den Messenger-Einstellungen Ihrer App.</translation>
    </message>
    <message>
        <source>The name at the head of the Facebook page.</source>
        <translation>Der Name am Kopf der Facebook-Seite.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ:</source>
        <translation>Die Bezeichnung im Portal kann abweichen:</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: look in the provider&apos;s portal for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there; without such a field, send it to the support.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: Suchen Sie im Portal des Anbieters nach „webhook“, „callback URL“ oder „SMS URL“ für eingehende Nachrichten und fügen Sie dort die Webhook-URL ein; gibt es kein solches Feld, senden Sie sie an den Support.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: check that SMS is switched on for each of the numbers and that they belong to the account whose keys the PBX has.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: Prüfen Sie, ob SMS für jede der Nummern eingeschaltet ist und ob sie zu dem Konto gehören, dessen Zugangsdaten die Telefonanlage hat.</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free ones: verified); messages from unregistered numbers to the US are blocked.</source>
        <translation>Bei US-Nummern: Prüfen Sie, ob sie für 10DLC registriert sind (gebührenfreie: verifiziert); Nachrichten von nicht registrierten Nummern in die USA werden blockiert.</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, see that it reaches its destination, and answer it.</source>
        <translation>Senden Sie von einem Mobiltelefon eine Textnachricht an eine der Nummern, prüfen Sie, ob sie ihr Ziel erreicht, und antworten Sie darauf.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), allow the one of the provider&apos;s servers; otherwise no picture or file gets through.</source>
        <translation>Erlaubt die Telefonanlage nur Zugriff aus bestimmten Ländern (Allowed Country/Region IP Access Protection), lassen Sie das Land der Server des Anbieters zu; sonst kommen weder Bilder noch Dateien durch.</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase); the PBX rejects everything else.</source>
        <translation>Hat die Telefonanlage ein Secret erhalten: Prüfen Sie, ob der Anbieter mit demselben signiert, was er sendet (Header X-Signature-256, SHA-256, Kleinbuchstaben); alles andere weist die Telefonanlage ab.</translation>
    </message>
    <message>
        <source>Check that the provider sends and takes numbers in E.164 form, for instance +15567778888.</source>
        <translation>Prüfen Sie, ob der Anbieter Nummern in E.164-Form sendet und annimmt, zum Beispiel +15567778888.</translation>
    </message>
    <message>
        <source>Check that the access token does not expire: a system user&apos;s token, not the temporary one of the test page; with an expired token the channel falls silent.</source>
        <translation>Prüfen Sie, dass das Access Token nicht abläuft: das eines Systembenutzers, nicht das temporäre der Testseite; mit abgelaufenem Token verstummt der Kanal.</translation>
    </message>
    <message>
        <source>An app has one callback URL. If the app already serves other software, make an app of its own for the PBX; otherwise you take the messages away from the other.</source>
        <translation>Eine App hat nur eine Callback URL. Bedient die App schon andere Software, legen Sie für die Telefonanlage eine eigene App an; sonst nehmen Sie der anderen die Nachrichten weg.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: in the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: Bearbeiten Sie im VoIP.ms-Portal jede Nummer (Manage DIDs), schalten Sie SMS/MMS ein und fügen Sie die Webhook-URL dort ein, wo nach Webhook oder URL callback gefragt wird.</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and the PBX&apos;s public IP address is on the list; by default no address may use it.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API: Prüfen Sie, ob die API aktiviert ist und die öffentliche IP-Adresse der Telefonanlage auf der Liste steht; standardmäßig darf keine Adresse sie nutzen.</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit beside the number and go down to “Forward SMS as HTTP raw data”.</source>
        <translation>Öffnen Sie im ASPSMS-Portal die Liste Ihrer Nummern, klicken Sie neben der Nummer auf Edit und gehen Sie nach unten zu „Forward SMS as HTTP raw data“.</translation>
    </message>
    <message>
        <source>The webhook URL goes in there in two parts: in “protocol://HOST” enter {origin}, in the field for the path enter {path}.</source>
        <translation>Die Webhook-URL wird dort in zwei Teilen eingetragen: unter „protocol://HOST“ {origin}, im Feld für den Pfad {path}.</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS; the channel carries text only, no files.</source>
        <translation>Prüfen Sie, ob es dedizierte Nummern für Zwei-Wege-SMS sind; der Kanal überträgt nur Text, keine Dateien.</translation>
    </message>
    <message>
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>Öffnen Sie in der Bandwidth App die Messaging-Anwendung, deren Application ID die Telefonanlage hat, und fügen Sie die Webhook-URL als Inbound Callback URL ein.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: if the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: Verlangt die Anwendung auch eine Status Callback URL, fügen Sie dieselbe Webhook-URL ein.</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>Prüfen Sie, ob diese Anwendung der Location (SIP Peer) zugewiesen ist, zu der die Nummern gehören.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026 in favour of OAuth credentials: ask Yeastar which firmware of the PBX takes those.</source>
        <translation>Bandwidth schafft API-Benutzer (Benutzername und Passwort) am 2. Dezember 2026 zugunsten von OAuth-Zugangsdaten ab: Fragen Sie Yeastar, welche Firmware der Telefonanlage diese annimmt.</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>Öffnen Sie im Flowroute-Portal Preferences &gt; API Control und fügen Sie die Webhook-URL in das Feld SMS Callback ein.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: for pictures, paste the same webhook URL as MMS callback as well.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: Fügen Sie für Bilder dieselbe Webhook-URL auch als MMS Callback ein.</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>Prüfen Sie, dass keine der Nummern eine eigene Callback URL hat, die woandershin führt.</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL.</source>
        <translation>Öffnen Sie im Skyetel-Portal die Optionen jeder Nummer, schalten Sie SMS &amp; MMS ein, wählen Sie Callback URL und fügen Sie die Webhook-URL ein.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: of the two kinds of callback, POST and GET, choose POST.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: Als Art des Callbacks stehen POST und GET zur Wahl; nehmen Sie POST.</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>Prüfen Sie, ob der Zustand der Nummer Healthy ist und sie ein Routing hat; vorher bleibt SMS aus.</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Programmable Messaging, select the messaging profile, then Inbound, and paste the webhook URL.</source>
        <translation>Öffnen Sie im Telnyx-Portal Messaging &gt; Programmable Messaging, wählen Sie das Messaging Profile, dann Inbound, und fügen Sie die Webhook-URL ein.</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one is mute.</source>
        <translation>Prüfen Sie, ob jede Nummer diesem Messaging Profile zugewiesen ist; eine Nummer ohne Profil bleibt stumm.</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; with it the PBX checks that messages come from Telnyx.</source>
        <translation>Prüfen Sie unter Keys &amp; Credentials &gt; Public Key, ob die Telefonanlage den Public Key dieses Kontos hat; damit prüft sie, ob Nachrichten von Telnyx kommen.</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>Öffnen Sie in der Twilio Console Phone Numbers &gt; Manage &gt; Active numbers, öffnen Sie die Nummer und fügen Sie unter Messaging bei „A message comes in“ die Webhook-URL ein.</translation>
    </message>
    <message>
        <source>The portal&apos;s wording may differ: if the number is in a Messaging Service, let the service pass incoming messages on to the number&apos;s own webhook.</source>
        <translation>Die Bezeichnung im Portal kann abweichen: Ist die Nummer in einem Messaging Service, lassen Sie diesen eingehende Nachrichten an den eigenen Webhook der Nummer weitergeben.</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to; in the parent account, also when the number belongs to a sub-account.</source>
        <translation>Aktivieren Sie die geografischen Berechtigungen (Geo permissions) für die Länder, in die Sie schreiben; im übergeordneten Konto, auch wenn die Nummer zu einem Unterkonto gehört.</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or sub-account with the number.</source>
        <translation>Prüfen Sie, ob Account SID und Auth Token die des Kontos oder Unterkontos mit der Nummer sind.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app and there the webhook configuration of WhatsApp: paste the webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once.</source>
        <translation>Öffnen Sie auf Meta for Developers Ihre App und darin die Webhook-Konfiguration von WhatsApp: Fügen Sie die Webhook-URL als Callback URL sowie das Verify-Token ein und speichern Sie; Meta ruft die Telefonanlage sofort auf.</translation>
    </message>
    <message>
        <source>In the list of webhook fields subscribe to “messages”.</source>
        <translation>Abonnieren Sie in der Liste der Webhook-Felder „messages“.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), allow the one of WhatsApp&apos;s servers; otherwise no picture or file gets through.</source>
        <translation>Erlaubt die Telefonanlage nur Zugriff aus bestimmten Ländern (Allowed Country/Region IP Access Protection), lassen Sie das Land der WhatsApp-Server zu; sonst kommen weder Bilder noch Dateien durch.</translation>
    </message>
    <message>
        <source>Write from a phone to the WhatsApp number, see that it reaches its destination, and answer it.</source>
        <translation>Schreiben Sie von einem Telefon an die WhatsApp-Nummer, prüfen Sie, ob die Nachricht ihr Ziel erreicht, und antworten Sie darauf.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app and there the webhook configuration of Messenger: paste the webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once.</source>
        <translation>Öffnen Sie auf Meta for Developers Ihre App und darin die Webhook-Konfiguration von Messenger: Fügen Sie die Webhook-URL als Callback URL sowie das Verify-Token ein und speichern Sie; Meta ruft die Telefonanlage sofort auf.</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app, with the field “messages”; without the page&apos;s own subscription nothing arrives. Which other fields the PBX uses is not documented.</source>
        <translation>Abonnieren Sie die Facebook-Seite für die App, mit dem Feld „messages“; ohne das eigene Abonnement der Seite kommt nichts an. Welche anderen Felder die Telefonanlage nutzt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can talk with the page.</source>
        <translation>Bis Metas App Review die App freigegeben hat, können nur Personen mit einer Rolle in der App (Administrator, Entwickler, Tester) mit der Seite schreiben.</translation>
    </message>
    <message>
        <source>Write to the page from a private account, see that it reaches its destination, and answer it.</source>
        <translation>Schreiben Sie von einem privaten Konto an die Seite, prüfen Sie, ob die Nachricht ihr Ziel erreicht, und antworten Sie darauf.</translation>
    </message>
    <message>
        <source>The same number stands in line {lines}.</source>
        <translation>Dieselbe Nummer steht in Zeile {lines}.</translation>
    </message>
    <message>
        <source>The table has this number already.</source>
        <translation>Die Tabelle hat diese Nummer schon.</translation>
    </message>
    <message>
        <source>This row has {found} columns, and there are {expected}.</source>
        <translation>Diese Zeile hat {found} Spalten, erwartet werden {expected}.</translation>
    </message>
    <message>
        <source>A DID number has digits, perhaps with a leading +; “{value}” has something else.</source>
        <translation>Eine DID-Nummer besteht aus Ziffern, eventuell mit führendem +; „{value}“ enthält anderes.</translation>
    </message>
    <message>
        <source>Write the number in E.164 form: +, country code and number, digits only, for instance +15567778888.</source>
        <translation>Schreiben Sie die Nummer in E.164-Form: +, Landesvorwahl und Nummer, nur Ziffern, zum Beispiel +15567778888.</translation>
    </message>
    <message>
        <source>A page ID has digits only; it stands in the About section of the page.</source>
        <translation>Eine Seiten-ID besteht nur aus Ziffern; sie steht im Info-Bereich der Seite.</translation>
    </message>
    <message>
        <source>There is white space before or after the value; take it away.</source>
        <translation>Vor oder nach dem Wert stehen Leerzeichen; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The value is broken by a line end; paste it as one line.</source>
        <translation>Der Wert enthält einen Zeilenumbruch; fügen Sie ihn als eine Zeile ein.</translation>
    </message>
    <message>
        <source>The value holds an invisible character; copy it again, or type it.</source>
        <translation>Der Wert enthält ein unsichtbares Zeichen; kopieren Sie ihn erneut oder tippen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The value has {length} characters when encoded; the PBX takes at most {limit}.</source>
        <translation>Der Wert hat codiert {length} Zeichen; die Telefonanlage nimmt höchstens {limit} an.</translation>
    </message>
    <message>
        <source>The value has {length} characters; the PBX takes at most {limit}.</source>
        <translation>Der Wert hat {length} Zeichen; die Telefonanlage nimmt höchstens {limit} an.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded already. The application encodes it itself: which one is meant?</source>
        <translation>Dies sieht bereits Base64-codiert aus. Die Anwendung codiert selbst: Welcher Wert ist gemeint?</translation>
    </message>
    <message>
        <source>There is a space inside the address.</source>
        <translation>Die Adresse enthält ein Leerzeichen.</translation>
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
        <source>Days is a whole number from 1 on, or empty.</source>
        <translation>Tage ist eine ganze Zahl ab 1 oder leer.</translation>
    </message>
    <message>
        <source>Choose what kind of channel the PBX gets.</source>
        <translation>Wählen Sie, welche Art von Kanal die Telefonanlage bekommt.</translation>
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
        <source>Messages per second is a whole number from 1 on, or empty.</source>
        <translation>Nachrichten pro Sekunde ist eine ganze Zahl ab 1 oder leer.</translation>
    </message>
    <message>
        <source>This is 0 (keep open) or 1 (close).</source>
        <translation>Hier steht 0 (offen lassen) oder 1 (schließen).</translation>
    </message>
    <message>
        <source>This is 0 (do not allow) or 1 (allow).</source>
        <translation>Hier steht 0 (nicht zulassen) oder 1 (zulassen).</translation>
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
        <source>“{value}” is not a member; write extension:137, ext_group:7 or organization:2.</source>
        <translation>„{value}“ ist kein Mitglied; schreiben Sie extension:137, ext_group:7 oder organization:2.</translation>
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation>Wählen Sie einen Anbieter aus der Liste.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX takes at most {limit}.</source>
        <translation>Der Name hat {length} Zeichen; die Telefonanlage nimmt höchstens {limit} an.</translation>
    </message>
    <message>
        <source>{provider} needs a text that goes with a file; without it the PBX refuses the channel.</source>
        <translation>{provider} verlangt einen Begleittext zu Dateien; ohne ihn lehnt die Telefonanlage den Kanal ab.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut digits off (“{value}”). Format the column as text there and export it again.</source>
        <translation>Eine Tabellenkalkulation hat Ziffern abgeschnitten („{value}“). Formatieren Sie die Spalte dort als Text und exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>Der Text enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made of a number; write the number with digits only.</source>
        <translation>„{value}“ sieht nach einem Datum aus, das eine Tabellenkalkulation aus einer Nummer gemacht hat; schreiben Sie die Nummer nur mit Ziffern.</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no id; leave it empty.</source>
        <translation>Eine Drittanbieter-Plattform (api) hat keine ID; lassen Sie das Feld leer.</translation>
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
        <source>The OS keyring has no entry “{entry}”; write SERVICE/USER.</source>
        <translation>Der Schlüsselbund des Systems hat keinen Eintrag „{entry}“; schreiben Sie SERVICE/USER.</translation>
    </message>
    <message>
        <source>No environment variable has such a name. If the value itself is meant, write plain: before it.</source>
        <translation>So kann keine Umgebungsvariable heißen. Ist der Wert selbst gemeint, schreiben Sie plain: davor.</translation>
    </message>
    <message>
        <source>The OS keyring gave no value. {reason}</source>
        <translation>Der Schlüsselbund des Systems gab keinen Wert zurück. {reason}</translation>
    </message>
    <message>
        <source>This file is right; nothing was sent, because another one is not.</source>
        <translation>Diese Datei ist richtig; es wurde nichts gesendet, weil eine andere es nicht ist.</translation>
    </message>
    <message>
        <source>Correct that one, then send all again.</source>
        <translation>Berichtigen Sie jene und senden Sie dann alle erneut.</translation>
    </message>
    <message>
        <source>Not attempted, because of what happened before; nothing of this file was sent.</source>
        <translation>Wegen des Vorangegangenen nicht versucht; aus dieser Datei wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Send it again when that is settled.</source>
        <translation>Senden Sie sie erneut, wenn das geklärt ist.</translation>
    </message>
    <message>
        <source>An error inside this program ended it ({kind}). The channel may or may not have been created.</source>
        <translation>Ein Fehler in diesem Programm hat den Vorgang beendet ({kind}). Ob der Kanal angelegt wurde, ist offen.</translation>
    </message>
    <message>
        <source>Look in the PBX&apos;s portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Sehen Sie im Portal der Telefonanlage unter Messaging &gt; Message Channel nach, bevor Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>This file is given more than once.</source>
        <translation>Diese Datei ist mehrfach angegeben.</translation>
    </message>
    <message>
        <source>{files} gives a channel of the same name.</source>
        <translation>{files} ergibt einen Kanal mit demselben Namen.</translation>
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
        <source>No key, password or token stands on this sheet.</source>
        <translation>Auf diesem Blatt steht kein Schlüssel, Passwort oder Token.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>May write from it</source>
        <translation>Dürfen darüber schreiben</translation>
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
        <translation>PBX</translation>
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
        <source>Not read from the PBX; it stands there under Message Channel.</source>
        <translation>Nicht von der Telefonanlage gelesen; steht dort unter Message Channel.</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>Zu beachten</translation>
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
        <source>The file is not UTF-8 text (line {line}); save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text (Zeile {line}); speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This computer has no keyring that the application can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den die Anwendung nutzen kann.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring refused the application.</source>
        <translation>Der Schlüsselbund hat die Anwendung abgewiesen.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keyring cannot take a secret of this size.</source>
        <translation>Der Schlüsselbund kann ein Geheimnis dieser Größe nicht aufnehmen.</translation>
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
        <source>it was made for another name</source>
        <translation>es wurde für einen anderen Namen ausgestellt</translation>
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
        <source>its key or its signature is too weak by today&apos;s rules</source>
        <translation>sein Schlüssel oder seine Signatur ist nach heutigen Regeln zu schwach</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>sein Aussteller ist nicht bekannt</translation>
    </message>
    <message>
        <source>it was made for another address</source>
        <translation>es wurde für eine andere Adresse ausgestellt</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>dieser Computer kennt den Aussteller nicht</translation>
    </message>
    <message>
        <source>Type the address of the PBX.</source>
        <translation>Geben Sie die Adresse der Telefonanlage ein.</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX&apos;s portal, Integrations &gt; API.</source>
        <translation>Kopieren Sie die Client ID aus dem Portal der Telefonanlage, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX&apos;s portal, Integrations &gt; API.</source>
        <translation>Kopieren Sie das Client Secret aus dem Portal der Telefonanlage, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Open it again from the start page to see how it stands.</source>
        <translation>Öffnen Sie ihn von der Startseite aus neu, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>What was typed is not kept: the channel “{name}” was created meanwhile.</source>
        <translation>Das Eingegebene ist nicht gespeichert: Der Kanal „{name}“ wurde inzwischen angelegt.</translation>
    </message>
    <message>
        <source>What was typed is not kept: “{name}” was changed elsewhere meanwhile.</source>
        <translation>Das Eingegebene ist nicht gespeichert: „{name}“ wurde inzwischen an anderer Stelle geändert.</translation>
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
        <source>{numbers}, {count} with a destination</source>
        <translation>{numbers}, {count} mit Ziel</translation>
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
        <source>typed, in the keyring</source>
        <translation>eingetippt, im Schlüsselbund</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Eines fehlt noch</translation>
    </message>
    <message>
        <source>{count} things are missing</source>
        <translation>{count} Dinge fehlen noch</translation>
    </message>
    <message>
        <source>Everything is here. Check it, then create it or keep it ready.</source>
        <translation>Alles ist da. Prüfen Sie es, dann legen Sie den Kanal an oder halten ihn bereit.</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <source>No PBX chosen yet</source>
        <translation>Noch keine Anlage gewählt</translation>
    </message>
    <message>
        <source>{pbx} answers</source>
        <translation>{pbx} antwortet</translation>
    </message>
    <message>
        <source>its PBX</source>
        <translation>seiner Telefonanlage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Keys are missing</source>
        <translation>Schlüssel fehlen</translation>
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
        <source>Waits for your trust</source>
        <translation>Wartet auf Ihr Vertrauen</translation>
    </message>
    <message>
        <source>Refused by the PBX</source>
        <translation>Von der Anlage abgelehnt</translation>
    </message>
    <message>
        <source>Checking what happened</source>
        <translation>Wird geprüft</translation>
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
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Waits for its PBX</source>
        <translation>Wartet auf die Anlage</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>Schlüssel ein&amp;tippen</translation>
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
        <translation>Schlüssel &amp;prüfen…</translation>
    </message>
    <message>
        <source>Next step: &amp;webhook URL</source>
        <translation>Nächster Schritt: &amp;Webhook-URL</translation>
    </message>
    <message>
        <source>It was ready, and a key that was typed for it is not in this computer&apos;s keyring any more. Type it again.</source>
        <translation>Er war bereit, und ein dafür eingetippter Schlüssel ist nicht mehr im Schlüsselbund dieses Computers. Tippen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Everything is here. As soon as {pbx} answers from here, it can be created.</source>
        <translation>Alles ist da. Sobald {pbx} von hier aus antwortet, kann er angelegt werden.</translation>
    </message>
    <message>
        <source>{pbx} could not be reached; nothing was sent. Create it on site.</source>
        <translation>{pbx} war nicht erreichbar; nichts wurde gesendet. Legen Sie ihn vor Ort an.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first; nothing was sent.</source>
        <translation>Das Zertifikat von {pbx} muss zuerst verglichen werden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} just now, from another window or command. Nothing else is sent meanwhile.</source>
        <translation>Er wird gerade an {pbx} gesendet, aus einem anderen Fenster oder von einem Befehl. Solange wird nichts weiter gesendet.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, and no clear answer came. Look now: the PBX is searched for it, and nothing is sent before that is settled.</source>
        <translation>Er wurde an {pbx} gesendet, und es kam keine klare Antwort. Sehen Sie jetzt nach: Die Anlage wird danach durchsucht, und nichts wird gesendet, bevor das geklärt ist.</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} Nummern</translation>
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
        <source>To correct: {names}</source>
        <translation>Zu berichtigen: {names}</translation>
    </message>
    <message>
        <source>Waits for {pbx}</source>
        <translation>Wartet auf {pbx}</translation>
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
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
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
        <source>1 destination</source>
        <translation>1 Ziel</translation>
    </message>
    <message>
        <source>{count} destinations</source>
        <translation>{count} Ziele</translation>
    </message>
    <message>
        <source>{pbx} was not reached</source>
        <translation>{pbx} war nicht erreichbar</translation>
    </message>
    <message>
        <source>Not known yet whether it is connected</source>
        <translation>Noch nicht bekannt, ob verbunden</translation>
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
        <source>Destination of 1 number</source>
        <translation>Ziel von 1 Nummer</translation>
    </message>
    <message>
        <source>Destination of {count} numbers</source>
        <translation>Ziel von {count} Nummern</translation>
    </message>
    <message>
        <source>Certificate of {pbx}</source>
        <translation>Zertifikat von {pbx}</translation>
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
        <source>Connected with {provider}</source>
        <translation>Verbunden mit {provider}</translation>
    </message>
    <message>
        <source>{provider} gives no reason</source>
        <translation>{provider} nennt keinen Grund</translation>
    </message>
    <message>
        <source>The plan of the PBX does not cover it</source>
        <translation>Der Plan der Anlage deckt es nicht ab</translation>
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
        <source>Not in the keyring any more</source>
        <translation>Nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>Nothing is there yet</source>
        <translation>Noch ist nichts da</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>Neue Zei&amp;le</translation>
    </message>
    <message>
        <source>“{key}” is a name of {count} characters; no name in a channel file has more than {limit}.</source>
        <translation>„{key}“ ist ein Name mit {count} Zeichen; kein Name in einer Kanaldatei hat mehr als {limit}.</translation>
    </message>
    <message>
        <source>“{key}” holds more than {limit} values; no channel has as many.</source>
        <translation>„{key}“ enthält mehr als {limit} Werte; so viele hat kein Kanal.</translation>
    </message>
    <message>
        <source>“{key}” holds {count} characters; no value in a channel file has more than {limit}.</source>
        <translation>„{key}“ enthält {count} Zeichen; kein Wert in einer Kanaldatei hat mehr als {limit}.</translation>
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
        <source>“{value}” and {more} more: what stands behind the number?</source>
        <translation>„{value}“ und {more} weitere: Was steht hinter der Nummer?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: has a spreadsheet taken the + away?</source>
        <translation>„{value}“ und {more} weitere: Hat eine Tabellenkalkulation das + weggenommen?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>„{value}“ und {more} weitere haben keine Landesvorwahl: Aus welchem Land sind sie?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: there are several numbers in one cell. Make a line of each?</source>
        <translation>„{value}“ und {more} weitere: In einer Zelle stehen mehrere Nummern. Aus jeder eine Zeile machen?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more stand below the end of the mail. Do they belong to the channel?</source>
        <translation>„{value}“ und {more} weitere stehen unter dem Ende der Mail. Gehören sie zum Kanal?</translation>
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
        <source>“{value}” and {more} more: do messages go to the extension behind the number?</source>
        <translation>„{value}“ und {more} weitere: Gehen Nachrichten an die Nebenstelle hinter der Nummer?</translation>
    </message>
    <message>
        <source>“{value}”: what stands behind the number?</source>
        <translation>„{value}“: Was steht hinter der Nummer?</translation>
    </message>
    <message>
        <source>“{value}”: has a spreadsheet taken the + away?</source>
        <translation>„{value}“: Hat eine Tabellenkalkulation das + weggenommen?</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>„{value}“ hat keine Landesvorwahl: Aus welchem Land ist es?</translation>
    </message>
    <message>
        <source>“{value}”: there are several numbers in one cell. Make a line of each?</source>
        <translation>„{value}“: In einer Zelle stehen mehrere Nummern. Aus jeder eine Zeile machen?</translation>
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
        <source>“{value}”: do messages go to the extension behind the number?</source>
        <translation>„{value}“: Gehen Nachrichten an die Nebenstelle hinter der Nummer?</translation>
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
        <source>Take them as they are written</source>
        <translation>Nehmen, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>Whether another certificate is trusted for {host} already cannot be told: {unasked}. The one that is shown now, {found_text}, is not one that this computer trusts ({why}). Nothing was sent.</source>
        <translation>Ob für {host} schon einem anderen Zertifikat vertraut wird, lässt sich nicht sagen: {unasked}. Dem jetzt gezeigten, {found_text}, vertraut dieser Computer nicht ({why}). Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring cannot be asked; unlock it and test again</source>
        <translation>der Schlüsselbund dieses Computers kann nicht gefragt werden; entsperren Sie ihn und testen Sie noch einmal</translation>
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
        <translation>„{value}“ und {more} weitere sind kurz für Nummern mit Vorwahl. Sind sie vollständig?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: does the country code stand there twice?</source>
        <translation>„{value}“ und {more} weitere: Steht die Landesvorwahl zweimal da?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>„{value}“ ist kurz für eine Nummer mit Vorwahl. Ist sie vollständig?</translation>
    </message>
    <message>
        <source>“{value}”: does the country code stand there twice?</source>
        <translation>„{value}“: Steht die Landesvorwahl zweimal da?</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>Nein, es sind nationale Nummern</translation>
    </message>
    <message>
        <source>Yes, take it once</source>
        <translation>Ja, nur einmal nehmen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, take the numbers alone</source>
        <translation>Nein, nur die Nummern nehmen</translation>
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
        <source>Take the number alone</source>
        <translation>Nur die Nummer nehmen</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: where does the country code begin?</source>
        <translation>„{value}“ und {more} weitere: wo beginnt die Ländervorwahl?</translation>
    </message>
    <message>
        <source>“{value}”: where does the country code begin?</source>
        <translation>„{value}“: wo beginnt die Ländervorwahl?</translation>
    </message>
    <message>
        <source>A number for each</source>
        <translation>Eine Nummer für jede</translation>
    </message>
    <message>
        <source>Behind the country&apos;s own code for calls abroad</source>
        <translation>Hinter der Auslandsvorwahl des Landes</translation>
    </message>
    <message>
        <source>Behind 00</source>
        <translation>Hinter 00</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: no phone numbers stand in it.</source>
        <translation>Die Spalte „{name}“ wird nicht benutzt: Darin stehen keine Rufnummern.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: no destination types stand in it.</source>
        <translation>Die Spalte „{name}“ wird nicht benutzt: Darin stehen keine Zieltypen.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: no extensions or message queues stand in it.</source>
        <translation>Die Spalte „{name}“ wird nicht benutzt: Darin stehen keine Nebenstellen oder Warteschlangen.</translation>
    </message>
    <message>
        <source>The column “{name}” holds numbers, too; it is not used.</source>
        <translation>Auch in der Spalte „{name}“ stehen Nummern; sie wird nicht benutzt.</translation>
    </message>
    <message>
        <source>A second table stands beside the first, from “{name}” on; it is not read.</source>
        <translation>Neben der ersten steht ab „{name}“ eine zweite Tabelle; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Columns that are not used: {names}.</source>
        <translation>Nicht benutzte Spalten: {names}.</translation>
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
        <source>ids of the PBX</source>
        <translation>IDs der PBX</translation>
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
        <source>The file does not say how it is encoded. It was read as {encoding}: look whether the names are right.</source>
        <translation>Die Datei sagt nicht, wie sie kodiert ist. Sie wurde als {encoding} gelesen: Prüfen, ob die Namen stimmen.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it, and import what is in it.</source>
        <translation>Diese Datei ist gepackt. Entpacken und importieren, was darin ist.</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read out of it; ask for an Excel or CSV file.</source>
        <translation>Das ist ein Bild. Nummern lassen sich daraus nicht lesen; um eine Excel- oder CSV-Datei bitten.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>Das ist ein ZIP-Archiv. Entpacken und die Tabelle darin importieren ({names}).</translation>
    </message>
    <message>
        <source>This is a PDF. Copy its numbers there and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>Das ist ein PDF. Die Nummern dort kopieren und in die Tabelle einfügen, oder um eine Excel- oder CSV-Datei bitten.</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy its numbers there and paste them into the table.</source>
        <translation>Das ist ein Dokument (.rtf). Die Nummern dort kopieren und in die Tabelle einfügen.</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV there.</source>
        <translation>Das ist eine Datenbank, keine Tabelle. Dort als CSV exportieren.</translation>
    </message>
    <message>
        <source>This is a file of Apple Numbers. In Numbers choose File &gt; Export To &gt; Excel or CSV, and import that.</source>
        <translation>Das ist eine Datei von Apple Numbers. In Numbers Ablage &gt; Exportieren &gt; Excel oder CSV wählen und das importieren.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>Das ist eine binäre Arbeitsmappe (.xlsb). In Excel öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>This is a Word document. Copy its table there and paste it into the table of numbers.</source>
        <translation>Das ist ein Word-Dokument. Die Tabelle dort kopieren und in die Nummerntabelle einfügen.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy its numbers there and paste them into the table.</source>
        <translation>Das ist eine Präsentation. Die Nummern dort kopieren und in die Tabelle einfügen.</translation>
    </message>
    <message>
        <source>This is a workbook of the old XML kind (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>Das ist eine Arbeitsmappe der alten XML-Art (Excel 2003). In Excel öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx where it comes from.</source>
        <translation>Das ist eine XML-Datei, keine Tabelle. Dort, wo sie herkommt, als CSV oder .xlsx exportieren.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>Gelesen: das Blatt „{sheet}“. Nicht gelesen: {others}.</translation>
    </message>
    <message>
        <source>{count} hidden row(s) are left out.</source>
        <translation>{count} ausgeblendete Zeile(n) bleiben weg.</translation>
    </message>
    <message>
        <source>{count} row(s) that are struck through are left out.</source>
        <translation>{count} durchgestrichene Zeile(n) bleiben weg.</translation>
    </message>
    <message>
        <source>{count} of the lines that are left out may hold a phone number, the first in line {line}.</source>
        <translation>{count} der ausgelassenen Zeilen enthalten vielleicht eine Rufnummer, die erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>{count} number(s) without + are read with it, as {example}.</source>
        <translation>{count} Nummer(n) ohne + werden damit gelesen, als {example}.</translation>
    </message>
    <message>
        <source>This kind of workbook is read without its number formats: a + or a zero that only the format shows is missing. Look at the numbers, or save it as .xlsx.</source>
        <translation>Diese Art Arbeitsmappe wird ohne Zahlenformate gelesen: Ein + oder eine Null, die nur das Format zeigt, fehlt. Die Nummern ansehen oder als .xlsx speichern.</translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a kind that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>Diese Arbeitsmappe hat ein Kennwort oder ist von einer Art, die nicht lesbar ist. In einer Tabellenkalkulation öffnen und ohne Kennwort als .xlsx speichern.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells, only charts.</source>
        <translation>Die Arbeitsmappe hat kein Blatt mit Zellen, nur Diagramme.</translation>
    </message>
    <message>
        <source>The workbook has a password. Open it in a spreadsheet and save it without one.</source>
        <translation>Die Arbeitsmappe hat ein Kennwort. In einer Tabellenkalkulation öffnen und ohne speichern.</translation>
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
        <source>This row names the columns again.</source>
        <translation>Diese Zeile benennt die Spalten noch einmal.</translation>
    </message>
    <message>
        <source>The destination is taken from the text.</source>
        <translation>Das Ziel ist dem Text entnommen.</translation>
    </message>
    <message>
        <source>A spreadsheet could not work this cell out (“{value}”). Correct it there, or write what is meant.</source>
        <translation>Eine Tabellenkalkulation konnte diese Zelle nicht ausrechnen („{value}“). Dort berichtigen oder schreiben, was gemeint ist.</translation>
    </message>
    <message>
        <source>This line stands above the one that names the columns.</source>
        <translation>Diese Zeile steht über der, die die Spalten benennt.</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered, and the PBX blocks this computer at five.</source>
        <translation>Die Anmeldung wurde nicht gesendet: {failures} hintereinander sind gescheitert oder blieben ohne Antwort, und bei fünf sperrt die Telefonanlage diesen Computer.</translation>
    </message>
    <message>
        <source>{count} cell(s) that are struck through are taken for empty, the first in line {line}.</source>
        <translation>{count} durchgestrichene Zelle(n) gelten als leer, die erste in Zeile {line}.</translation>
    </message>
    <message>
        <source>An error inside this program kept it from reading this file, which may be right. Nothing was taken over.</source>
        <translation>Ein Fehler in diesem Programm hat das Lesen dieser Datei verhindert; die Datei selbst kann in Ordnung sein. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Parts of texts that are struck through are left out ({count}).</source>
        <translation>Durchgestrichene Teile von Texten bleiben weg ({count}).</translation>
    </message>
    <message>
        <source>Nothing shows that it was this program that noted this in the data folder. Nothing was deleted.</source>
        <translation>Nichts zeigt, dass dieses Programm das im Datenordner vermerkt hat. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>If you want them deleted, do it under “What this computer knows”.</source>
        <translation>Wenn sie gelöscht werden sollen, tun Sie es unter „Was dieser Computer weiß“.</translation>
    </message>
    <message>
        <source>Nothing is written there. Name a folder of your own with --data-dir DIR, or make it yours.</source>
        <translation>Dort wird nichts geschrieben. Nennen Sie mit --data-dir DIR einen eigenen Ordner, oder machen Sie ihn zu Ihrem.</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>Der Datenordner {folder} gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>Everybody on this computer can write to the data folder {folder}.</source>
        <translation>Alle auf diesem Computer können in den Datenordner {folder} schreiben.</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read; nothing was sent.</source>
        <translation>Die Geheimnisse von „{name}“ konnten nicht gelesen werden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>A secret of “{name}” in this computer&apos;s keyring was changed by another program. Nothing was sent.</source>
        <translation>Ein Geheimnis von „{name}“ im Schlüsselbund dieses Computers wurde von einem anderen Programm geändert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Open it, and check or type the secret that is marked there.</source>
        <translation>Öffnen Sie den Eintrag und prüfen Sie das dort markierte Geheimnis, oder geben Sie es ein.</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this application.</source>
        <translation>Dieser Kanal wurde von einer neueren Version dieser Anwendung geschrieben.</translation>
    </message>
    <message>
        <source>This channel&apos;s text in the data folder is damaged.</source>
        <translation>Der Text dieses Kanals im Datenordner ist beschädigt.</translation>
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
        <translation>Anmeldung an der Telefonanlage</translation>
    </message>
    <message>
        <source>for this run only: the keyring did not take it</source>
        <translation>nur für diese Sitzung: der Schlüsselbund nahm es nicht an</translation>
    </message>
    <message>
        <source>for this run only: the keyring has not taken it yet</source>
        <translation>nur für diese Sitzung: der Schlüsselbund hat es noch nicht angenommen</translation>
    </message>
    <message>
        <source>not in the keyring any more</source>
        <translation>nicht mehr im Schlüsselbund</translation>
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
        <source>could not be deleted: the keyring refuses</source>
        <translation>konnte nicht gelöscht werden: der Schlüsselbund verweigert es</translation>
    </message>
    <message>
        <source>could not be deleted: there is no keyring</source>
        <translation>konnte nicht gelöscht werden: es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring fails</source>
        <translation>konnte nicht gelöscht werden: der Schlüsselbund versagt</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>an die Telefonanlage gesendet, {when}</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>trusted since {when}</source>
        <translation>vertraut seit {when}</translation>
    </message>
    <message>
        <source>kept since {when}</source>
        <translation>gespeichert seit {when}</translation>
    </message>
    <message>
        <source>another program has this file open; close it there and try again</source>
        <translation>ein anderes Programm hat diese Datei geöffnet; schließen Sie sie dort und versuchen Sie es erneut</translation>
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
        <translation>Nach unten &amp;füllen</translation>
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
        <source>Write num&amp;bers in E.164 form</source>
        <translation>&amp;Nummern in E.164-Form schreiben</translation>
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
        <source>Show the column of t&amp;ypes</source>
        <translation>Spalte der Arten &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Own order of the lines</source>
        <translation>Eigene Rei&amp;henfolge der Zeilen</translation>
    </message>
    <message>
        <source>&amp;Keep the order shown</source>
        <translation>&amp;Diese Reihenfolge behalten</translation>
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
        <source>{name} (organization)</source>
        <translation>{name} (Organisation)</translation>
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
        <translation>Plattform eines Drittanbieters</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Choose another folder; the table is unchanged.</source>
        <translation>Wählen Sie einen anderen Ordner; die Tabelle ist unverändert.</translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>Die Datei kann nicht geschrieben werden ({why}).</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Something unexpected happened in the application ({kind}). What you typed is still here. Try again; the log in the data folder tells more.</source>
        <translation>In der Anwendung ist etwas Unerwartetes geschehen ({kind}). Ihre Eingaben sind noch da. Versuchen Sie es erneut; Näheres steht im Protokoll im Datenordner.</translation>
    </message>
</context>
</TS>
