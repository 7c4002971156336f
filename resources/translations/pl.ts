<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Message Channel Wizard is already open with this data folder; its window is now in front.</source>
        <translation>Message Channel Wizard jest już otwarty na tym folderze danych; jego okno jest teraz na wierzchu.</translation>
    </message>
    <message>
        <source>Message Channel Wizard is already open with this data folder (process {number}) but does not respond. Wait until it does, or end that process and start again. Nothing was changed.</source>
        <translation>Message Channel Wizard jest już otwarty na tym folderze danych (proces {number}) i nie odpowiada. Poczekaj, aż odpowie, albo zakończ go i uruchom ponownie. To uruchomienie niczego nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>{name}: informacje</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>Ze źródeł</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Folder danych: {folder}</translation>
    </message>
    <message>
        <source>Open data &amp;folder</source>
        <translation>Otwórz folder &amp;danych</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Kopiuj diagnostykę</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Sprawdź akt&amp;ualizacje</translation>
    </message>
    <message>
        <source>Licences of the components of this program</source>
        <translation>Licencje składników tego programu</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>They are listed in the packages; packaging/notices.py creates the list.</source>
        <translation>Są wymienione w pakietach; listę tworzy packaging/notices.py.</translation>
    </message>
    <message>
        <source>Copied. It contains no address, name or key.</source>
        <translation>Skopiowano. Nie zawiera adresów, nazw ani kluczy.</translation>
    </message>
    <message>
        <source>Asking {address} …</source>
        <translation>Odpytywanie {address} …</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>To najnowsza wersja.</translation>
    </message>
    <message>
        <source>Version {version} is available: {notes}</source>
        <translation>Dostępna jest wersja {version}: {notes}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Your account at the provider</source>
        <translation>Twoje konto u dostawcy</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>&amp;Nazwa kanału</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Widoczna w portalu PBX i dla jego użytkowników.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. Demo: nothing is stored.</source>
        <translation>Wpisz dane od {provider}. Demo: nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Enter what {provider} gave you. On this computer, keys are stored only in the keyring.</source>
        <translation>Wpisz dane od {provider}. Na tym komputerze klucze są przechowywane tylko w pęku kluczy.</translation>
    </message>
    <message>
        <source>Your account at {provider}</source>
        <translation>Twoje konto w {provider}</translation>
    </message>
    <message>
        <source>{pbx} already has a channel with this name (ID {id}). Choose another name.</source>
        <translation>{pbx} ma już kanał o tej nazwie (ID {id}). Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Użyj „{name}”</translation>
    </message>
    <message>
        <source>This name is free on {pbx}.</source>
        <translation>Ta nazwa jest wolna w {pbx}.</translation>
    </message>
    <message>
        <source>The keys entered for the previous provider were deleted from this computer&apos;s keyring. As long as this window is open, they come back if you choose that provider again.</source>
        <translation>Klucze wpisane dla poprzedniego dostawcy usunięto z pęku kluczy tego komputera. Dopóki to okno jest otwarte, wracają po ponownym wybraniu tego dostawcy.</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Odczytywanie kluczy z pęku kluczy tego komputera…</translation>
    </message>
    <message>
        <source>Reading the e-mail…</source>
        <translation>Odczytywanie wiadomości e-mail…</translation>
    </message>
    <message>
        <source>Leave it empt&amp;y</source>
        <translation>Zostaw &amp;puste</translation>
    </message>
    <message>
        <source>It is kept only until you quit.</source>
        <translation>Jest przechowywana tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Another program changed this value in the keyring. Type it again.</source>
        <translation>Inny program zmienił tę wartość w pęku kluczy. Wpisz ją ponownie.</translation>
    </message>
    <message>
        <source>You typed it here, but it is no longer in the keyring. Type it again.</source>
        <translation>Wpisano ją tutaj, ale nie ma jej już w pęku kluczy. Wpisz ją ponownie.</translation>
    </message>
    <message>
        <source>The value you typed here could not be read. Type it again.</source>
        <translation>Nie udało się odczytać wpisanej tu wartości. Wpisz ją ponownie.</translation>
    </message>
    <message>
        <source>The provider refused these keys ({reason}). Channel {id} already exists: compare the keys with the provider&apos;s portal and correct them in the PBX portal.</source>
        <translation>Dostawca odrzucił te klucze ({reason}). Kanał {id} już istnieje: porównaj klucze z portalem dostawcy i popraw je w portalu PBX.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nie podano przyczyny</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>(no name yet)</source>
        <translation>(jeszcze bez nazwy)</translation>
    </message>
    <message>
        <source>“{name}” was saved as a draft.</source>
        <translation>Zapisano „{name}” jako wersję roboczą.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
</context>
<context>
    <name>CardLine</name>
    <message>
        <source>Copy webhook</source>
        <translation>Kopiuj webhook</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Nie łącz</translation>
    </message>
    <message>
        <source>The certificate was &amp;renewed…</source>
        <translation>Certyfikat o&amp;dnowiono…</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust it</source>
        <translation>Odciski są zgodne: zau&amp;faj</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Kopiuj dla administratora</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;iuj</translation>
    </message>
    <message>
        <source>Something else may be answering for {pbx}</source>
        <translation>Za {pbx} może odpowiadać coś innego</translation>
    </message>
    <message>
        <source>Is this still {pbx}?</source>
        <translation>Czy to nadal {pbx}?</translation>
    </message>
    <message>
        <source>First connection: is this really {pbx}?</source>
        <translation>Pierwsze połączenie: czy to naprawdę {pbx}?</translation>
    </message>
    <message>
        <source>It cannot be confirmed that this is the trusted certificate: {why}. Compare this fingerprint with the one the PBX administrator sees in the browser. Nothing was sent.</source>
        <translation>Nie można potwierdzić, że to zaufany certyfikat: {why}. Porównaj ten odcisk z tym, który administrator PBX widzi w przeglądarce. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for it: {unasked}. This computer does not trust the one shown ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser before you trust it. Nothing was sent.</source>
        <translation>Nie wiadomo, czy zaufano już innemu certyfikatowi: {unasked}. Ten komputer nie ufa pokazanemu ({why}). Porównaj ten odcisk z tym, który administrator PBX widzi w przeglądarce, zanim mu zaufasz. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate yet ({why}). Compare this fingerprint with the one the PBX administrator sees in the browser, then trust exactly this certificate. Nothing was sent.</source>
        <translation>Ten komputer nie ufa jeszcze temu certyfikatowi ({why}). Porównaj ten odcisk z tym, który administrator PBX widzi w przeglądarce, a potem zaufaj dokładnie temu certyfikatowi. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}: one of them was changed. Nothing was sent.</source>
        <translation>Folder danych i pęk kluczy tego komputera wskazują różne certyfikaty dla {host}: jeden z nich zmieniono. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>An authority this computer trusts used to vouch for {host}, but no longer does ({why}). Nothing was sent.</source>
        <translation>Urząd certyfikacji, któremu ten komputer ufa, poświadczał {host}, ale już nie poświadcza ({why}). Nic nie wysłano.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the trusted one. Nothing was sent.</source>
        <translation>{host} pokazuje inny certyfikat niż zaufany. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>{host} shows a different certificate from the one trusted on {day}. Nothing was sent.</source>
        <translation>{host} pokazuje inny certyfikat niż zaufany dnia {day}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Pęk kluczy</translation>
    </message>
    <message>
        <source>You trusted</source>
        <translation>Zaufany wcześniej</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Pokazany teraz</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Odcisk (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to: {subject}</source>
        <translation>Wystawiony dla: {subject}</translation>
    </message>
    <message>
        <source>Valid: {start} to {end}</source>
        <translation>Ważny: od {start} do {end}</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees.</source>
        <translation>Jeśli PBX wymieniono lub ma nowy certyfikat, porównaj odcisk z tym, który widzi jego administrator.</translation>
    </message>
    <message>
        <source>Fingerprints match: t&amp;rust and send</source>
        <translation>Odciski są zgodne: za&amp;ufaj i wyślij</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>{name} – Change</source>
        <translation>{name} – Zmień</translation>
    </message>
    <message>
        <source>ID {id} on {pbx} · {provider}, which cannot be changed</source>
        <translation>ID {id} w {pbx} · {provider} (nie można zmienić)</translation>
    </message>
    <message>
        <source>&amp;Name and options</source>
        <translation>&amp;Nazwa i opcje</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klucze</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;umery</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Przegląd</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Leave it &amp;as it is</source>
        <translation>Zostaw jak &amp;jest</translation>
    </message>
    <message>
        <source>Keep {theirs} from &amp;the PBX</source>
        <translation>Zachowaj {theirs} z &amp;PBX</translation>
    </message>
    <message>
        <source>Watching its connection to the provider…</source>
        <translation>Obserwowanie połączenia z dostawcą…</translation>
    </message>
    <message>
        <source>Your change and theirs do not overlap: both are kept.</source>
        <translation>Twoja zmiana i tamta nie nakładają się: obie zostaną zachowane.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost after the change. Type the keys again.</source>
        <translation>Po zmianie utracono połączenie z dostawcą. Wpisz klucze ponownie.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Change {mine}, keep {theirs} from &amp;the PBX</source>
        <translation>Zmień {mine}, zachowaj {theirs} &amp;z PBX</translation>
    </message>
    <message>
        <source>C&amp;lose it</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Zmienianie i ponowny odczyt…</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>A change is being sent. Wait for its outcome.</source>
        <translation>Trwa wysyłanie zmiany. Poczekaj na wynik.</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Channel na&amp;me</source>
        <translation>&amp;Nazwa kanału</translation>
    </message>
    <message>
        <source>Shown in the PBX portal and to its users.</source>
        <translation>Widoczna w portalu PBX i dla jego użytkowników.</translation>
    </message>
    <message>
        <source>This program does not know the provider: its keys stay on the PBX.</source>
        <translation>Program nie zna tego dostawcy: jego klucze pozostają w PBX.</translation>
    </message>
    <message>
        <source>These keys are on this computer. They go along with every change.</source>
        <translation>Te klucze są na tym komputerze. Są dołączane do każdej zmiany.</translation>
    </message>
    <message>
        <source>Its keys are on the PBX and not on this computer, and cannot be read from there. Type them here to send them along.</source>
        <translation>Klucze są w PBX, a nie na tym komputerze, i nie można ich stamtąd odczytać. Wpisz je tutaj, aby wysłać je razem ze zmianą.</translation>
    </message>
</context>
<context>
    <name>ChangeReview</name>
    <message>
        <source>&amp;Look now</source>
        <translation>Sprawdź te&amp;raz</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Wpisz klucze</translation>
    </message>
    <message>
        <source>Change &amp;without keys</source>
        <translation>Zmień &amp;bez kluczy</translation>
    </message>
    <message>
        <source>On the PBX now</source>
        <translation>Teraz w PBX</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Twoja zmiana</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Przy otwarciu</translation>
    </message>
    <message>
        <source>Take &amp;all from the PBX</source>
        <translation>Przejmij &amp;wszystko z PBX</translation>
    </message>
    <message>
        <source>Keep all of &amp;your changes</source>
        <translation>Zachowaj wszystkie &amp;swoje zmiany</translation>
    </message>
    <message>
        <source>Comparing the numbers…</source>
        <translation>Porównywanie numerów…</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Brak różnic.</translation>
    </message>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out. To change the provider, create a new channel, with a new webhook URL and no sessions, and delete this one.</source>
        <translation>Wszystko inne pozostaje bez zmian i jest też wysyłane, bo nie wiadomo, czy PBX zachowałby to, co pominięto. Aby zmienić dostawcę, utwórz nowy kanał, z nowym URL webhooka i bez sesji, a ten usuń.</translation>
    </message>
    <message>
        <source>Which changes do you want to keep?</source>
        <translation>Które zmiany zachować?</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Take back: {what}</source>
        <translation>Cofnij: {what}</translation>
    </message>
</context>
<context>
    <name>ChannelActions</name>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nowy kanał</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplikuj…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Create all that are waiting</source>
        <translation>Utwórz w&amp;szystkie oczekujące</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>&amp;Zatrzymaj po tym</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Export with &amp;keys…</source>
        <translation>Eksportuj z &amp;kluczami…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Zn&amp;ajdź</translation>
    </message>
</context>
<context>
    <name>ChannelActs</name>
    <message>
        <source>Reading the channel…</source>
        <translation>Odczyt kanału…</translation>
    </message>
    <message>
        <source>The channel with this ID in your list is a different one: its webhook URL is not the same.</source>
        <translation>Kanał o tym ID na liście to inny kanał: ma inny adres URL webhooka.</translation>
    </message>
    <message>
        <source>This computer knows no other PBX yet. Add one first.</source>
        <translation>Ten komputer nie zna innego PBX. Najpierw go dodaj.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}. It is kept here as a draft, so you can create it again.</source>
        <translation>„{name}” usunięto z {pbx}. Pozostaje tu jako wersja robocza do ponownego utworzenia.</translation>
    </message>
    <message>
        <source>“{name}” is in your list, without its keys.</source>
        <translation>„{name}” jest na Twojej liście, bez kluczy.</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Add it to keep its numbers, options and checklist here, and to compare them with the PBX. Its keys stay on the PBX; you are asked for them only where they are needed: for a change, a copy, the webhook.</source>
        <translation>Dodaj go, aby mieć tu jego numery, opcje i listę kontrolną i porównywać je z PBX. Jego klucze pozostają w PBX; program pyta o nie tylko tam, gdzie są potrzebne: przy zmianie, kopii, webhooku.</translation>
    </message>
    <message>
        <source>Open its &amp;checklist</source>
        <translation>Otwórz &amp;listę kontrolną</translation>
    </message>
    <message>
        <source>{name} is not connected</source>
        <translation>{name} nie jest połączony</translation>
    </message>
    <message>
        <source>Not in the list on this computer.</source>
        <translation>Brak na liście tego komputera.</translation>
    </message>
    <message>
        <source>In the list on this computer since {when}.</source>
        <translation>Na liście tego komputera od {when}.</translation>
    </message>
</context>
<context>
    <name>ChannelFiles</name>
    <message>
        <source>Import channel files</source>
        <translation>Importuj pliki kanałów</translation>
    </message>
    <message>
        <source>Channel files, e-mails and tables</source>
        <translation>Pliki kanałów, e-maile i tabele</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Reading the channel files…</source>
        <translation>Odczytywanie plików kanałów…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Export channels</source>
        <translation>Eksportuj kanały</translation>
    </message>
    <message>
        <source>Channel files</source>
        <translation>Pliki kanałów</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in it: add them or leave them out, and export again.</source>
        <translation>Nie ma w nim numerów z wiadomości e-mail: dodaj je lub pomiń i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>History of created channels</source>
        <translation>Historia utworzonych kanałów</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV do arkuszy</translation>
    </message>
    <message>
        <source>The history was written.</source>
        <translation>Zapisano historię.</translation>
    </message>
</context>
<context>
    <name>ChannelPane</name>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL webhooka</translation>
    </message>
    <message>
        <source>Cop&amp;y webhook URL</source>
        <translation>Kop&amp;iuj URL webhooka</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;iuj</translation>
    </message>
</context>
<context>
    <name>ChannelStatus</name>
    <message>
        <source>Check the &amp;keys</source>
        <translation>Sprawdź &amp;klucze</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>connecting to {provider}…</source>
        <translation>łączenie z {provider}…</translation>
    </message>
    <message>
        <source>Connecting to the provider…</source>
        <translation>Łączenie z dostawcą…</translation>
    </message>
    <message>
        <source>connected to {provider}</source>
        <translation>połączono z {provider}</translation>
    </message>
</context>
<context>
    <name>ChannelTypePage</name>
    <message>
        <source>Which type of channel?</source>
        <translation>Jaki typ kanału?</translation>
    </message>
    <message>
        <source>The provider cannot be changed once the channel has been created.</source>
        <translation>Po utworzeniu kanału nie można zmienić dostawcy.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Search for a type or provider</source>
        <translation>Szukaj typu lub dostawcy</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Wpisz nazwę</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Dostawca</translation>
    </message>
    <message>
        <source>Live chat…</source>
        <translation>Czat na żywo…</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Czat na żywo</translation>
    </message>
    <message>
        <source>A chat window on a website. No account, no keys.</source>
        <translation>Okno czatu w witrynie. Bez konta i bez kluczy.</translation>
    </message>
    <message>
        <source>A live chat is created on the PBX right away: connect to the PBX first.</source>
        <translation>Czat na żywo jest od razu tworzony w PBX: najpierw połącz się z PBX.</translation>
    </message>
    <message>
        <source>Press Enter to choose {name}.</source>
        <translation>Naciśnij Enter, aby wybrać {name}.</translation>
    </message>
    <message>
        <source>No provider is called “{typed}”. For a provider that supports the PBX&apos;s SMS API, choose General.</source>
        <translation>Żaden dostawca nie nazywa się „{typed}”. Dla dostawcy, który obsługuje API SMS PBX, wybierz General.</translation>
    </message>
</context>
<context>
    <name>ChannelsModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ostatnia zmiana</translation>
    </message>
</context>
<context>
    <name>ChannelsTable</name>
    <message>
        <source>Channels on this computer</source>
        <translation>Kanały na tym komputerze</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>dark</source>
        <translation>ciemny</translation>
    </message>
    <message>
        <source>light</source>
        <translation>jasny</translation>
    </message>
    <message>
        <source>bubble</source>
        <translation>dymek</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>pasek</translation>
    </message>
    <message>
        <source>Preview: {theme}, {colour}, {style}</source>
        <translation>Podgląd: {theme}, {colour}, {style}</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Dzień dobry.</translation>
    </message>
    <message>
        <source>Are you open?</source>
        <translation>Czy jest otwarte?</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Saved as you tick.</source>
        <translation>Zapisywane na bieżąco.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń {name}</translation>
    </message>
</context>
<context>
    <name>ChosenChannels</name>
    <message>
        <source>“{name}” was created as a copy.</source>
        <translation>Utworzono kopię „{name}”.</translation>
    </message>
</context>
<context>
    <name>ClientSecret</name>
    <message>
        <source>Cleared because the address has changed: a Client Secret belongs to one PBX only.</source>
        <translation>Wyczyszczono, bo zmienił się adres: Client Secret należy tylko do jednego PBX.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up.</source>
        <translation>Nie udało się sprawdzić Client Secret.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Spróbuj po&amp;nownie</translation>
    </message>
    <message>
        <source>From this computer&apos;s keyring.</source>
        <translation>Z pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Client Secret jest przechowywany tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Another program changed the Client Secret in this computer&apos;s keyring. Test it as it is now, or type the correct one.</source>
        <translation>Inny program zmienił Client Secret w pęku kluczy tego komputera. Przetestuj go takim, jaki jest, albo wpisz właściwy.</translation>
    </message>
    <message>
        <source>It was saved here, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Był tu zapisany, ale nie ma go już w pęku kluczy tego komputera. Wpisz go ponownie.</translation>
    </message>
    <message>
        <source>The Client Secret could not be looked up. Type it.</source>
        <translation>Nie udało się sprawdzić Client Secret. Wpisz go.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>Client Secret poprzedniego Client ID ({ids}) usunięto z pęku kluczy.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Plain numbers are IDs on the PBX</source>
        <translation>Same liczby to ID w PBX</translation>
    </message>
    <message>
        <source>Otherwise a plain number in the destination column is an extension number.</source>
        <translation>W przeciwnym razie sama liczba w kolumnie miejsca docelowego to numer wewnętrzny.</translation>
    </message>
    <message>
        <source>A row has the column names</source>
        <translation>Jeden wiersz zawiera nazwy kolumn</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>nie w tej tabeli</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare “{name}”</source>
        <translation>Porównaj „{name}”</translation>
    </message>
    <message>
        <source>On the PBX</source>
        <translation>W PBX</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Trafi tutaj</translation>
    </message>
    <message>
        <source>Goes to the PBX</source>
        <translation>Trafi do PBX</translation>
    </message>
    <message>
        <source>Stays different</source>
        <translation>Pozostanie różne</translation>
    </message>
    <message>
        <source>All as on the &amp;PBX</source>
        <translation>Wszystko jak w &amp;PBX</translation>
    </message>
    <message>
        <source>All as on this &amp;computer</source>
        <translation>Wszystko jak na tym &amp;komputerze</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>ID {id} on {pbx}, read {time}</source>
        <translation>ID {id} w {pbx}, odczytano o {time}</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Oba są takie same.</translation>
    </message>
    <message>
        <source>Keys are not compared.</source>
        <translation>Klucze nie są porównywane.</translation>
    </message>
    <message>
        <source>Keys are not compared. Those kept on this computer are sent along.</source>
        <translation>Klucze nie są porównywane. Te przechowywane na tym komputerze są wysyłane razem.</translation>
    </message>
    <message>
        <source>The numbers are in a different order on the PBX.</source>
        <translation>W PBX numery są w innej kolejności.</translation>
    </message>
    <message>
        <source>The PBX does not report: {names}.</source>
        <translation>PBX nie podaje: {names}.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}, leave {leave}</source>
        <translation>&amp;Wyślij {send}, przejmij {take}, zostaw {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, take over {take}</source>
        <translation>&amp;Wyślij {send}, przejmij {take}</translation>
    </message>
    <message>
        <source>&amp;Send {send}, leave {leave}</source>
        <translation>&amp;Wyślij {send}, zostaw {leave}</translation>
    </message>
    <message>
        <source>&amp;Send {send}</source>
        <translation>&amp;Wyślij {send}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}, leave {leave}</source>
        <translation>P&amp;rzejmij {take}, zostaw {leave}</translation>
    </message>
    <message>
        <source>&amp;Take over {take}</source>
        <translation>P&amp;rzejmij {take}</translation>
    </message>
    <message>
        <source>Changing, and reading back…</source>
        <translation>Zmienianie i ponowny odczyt…</translation>
    </message>
    <message>
        <source>Nothing has been changed on the PBX.</source>
        <translation>W PBX nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>ConnectionOutcome</name>
    <message>
        <source>Prepare &amp;without the PBX</source>
        <translation>Przygotuj &amp;bez PBX</translation>
    </message>
    <message>
        <source>Answer this first: compare the fingerprint, or prepare the channel without the PBX.</source>
        <translation>Najpierw odpowiedz na to: porównaj odcisk albo przygotuj kanał bez PBX.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Model {model}, firmware {firmware}, serial number {serial}</source>
        <translation>Model {model}, firmware {firmware}, numer seryjny {serial}</translation>
    </message>
    <message>
        <source>Connected to {name}</source>
        <translation>Połączono z {name}</translation>
    </message>
    <message>
        <source>Nothing was sent: the certificate has to be compared first.</source>
        <translation>Nic nie wysłano: najpierw trzeba porównać certyfikat.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Zatrzymano test.</translation>
    </message>
    <message>
        <source>Connected to the PBX</source>
        <translation>Połączono z PBX</translation>
    </message>
    <message>
        <source>You can still prepare the channel: press Next again, and create it once the PBX is reachable.</source>
        <translation>Kanał nadal można przygotować: naciśnij ponownie Dalej i utwórz go, gdy PBX będzie osiągalny.</translation>
    </message>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Nie połączono. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>&amp;Log in anyway</source>
        <translation>Za&amp;loguj mimo to</translation>
    </message>
    <message>
        <source>Send the &amp;keys unencrypted</source>
        <translation>Wyślij &amp;klucze bez szyfrowania</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy “{name}” to another PBX</source>
        <translation>Kopiuj „{name}” do innego PBX</translation>
    </message>
    <message>
        <source>Take its &amp;numbers along; they belong to this PBX</source>
        <translation>Skopiuj też &amp;numery; należą do tego PBX</translation>
    </message>
    <message>
        <source>Take its &amp;keys along; the other PBX may have its own account</source>
        <translation>Skopiuj też &amp;klucze; drugi PBX może mieć własne konto</translation>
    </message>
    <message>
        <source>&amp;To which PBX</source>
        <translation>&amp;Do którego PBX</translation>
    </message>
    <message>
        <source>Na&amp;me there</source>
        <translation>Na&amp;zwa w drugim PBX</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message>
        <source>There</source>
        <translation>W drugim PBX</translation>
    </message>
    <message>
        <source>Destinations and members</source>
        <translation>Miejsca docelowe i członkowie</translation>
    </message>
    <message>
        <source>The copy is a draft. Nothing is sent.</source>
        <translation>Kopia jest wersją roboczą. Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Reading its lists…</source>
        <translation>Odczyt list…</translation>
    </message>
    <message>
        <source>Its lists were read just now.</source>
        <translation>Listy zostały właśnie odczytane.</translation>
    </message>
    <message>
        <source>{name}, there</source>
        <translation>{name}, w drugim PBX</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Pozostaw otwarte</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń go</translation>
    </message>
    <message>
        <source>Copy to {pbx}</source>
        <translation>Kopiuj do {pbx}</translation>
    </message>
    <message>
        <source>“{name}” was copied to {pbx} as a draft.</source>
        <translation>„{name}” skopiowano do {pbx} jako wersję roboczą.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Wystąpił nieoczekiwany błąd</translation>
    </message>
    <message>
        <source>The program ran into an internal error. Your entries are kept, and you can continue.</source>
        <translation>W programie wystąpił błąd wewnętrzny. Wpisane dane są zachowane i można kontynuować.</translation>
    </message>
    <message>
        <source>If a channel was being created at that moment, check in the PBX portal under Messaging &gt; Message Channel whether it exists before you create it again. If the error happens again, copy the report and send it to support: it shows where in the program it happened and contains nothing you typed.</source>
        <translation>Jeśli w tym momencie tworzono kanał, sprawdź w portalu PBX w Messaging &gt; Message Channel, czy istnieje, zanim utworzysz go ponownie. Jeśli błąd się powtórzy, skopiuj raport i wyślij go do pomocy technicznej: pokazuje, gdzie w programie wystąpił, i nie zawiera niczego, co wpisano.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Kopiuj &amp;raport</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>CreatedPart</name>
    <message>
        <source>This step ticks itself when the first message arrives.</source>
        <translation>Ten krok zaznaczy się sam, gdy nadejdzie pierwsza wiadomość.</translation>
    </message>
    <message>
        <source>First message received {time}</source>
        <translation>Pierwszą wiadomość odebrano o {time}</translation>
    </message>
</context>
<context>
    <name>CreatingView</name>
    <message>
        <source>Creating the channel</source>
        <translation>Tworzenie kanału</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>Connecting to {pbx}</source>
        <translation>Łączenie z {pbx}</translation>
    </message>
    <message>
        <source>Connected to {pbx}</source>
        <translation>Połączono z {pbx}</translation>
    </message>
    <message>
        <source>Looking for a channel with this name</source>
        <translation>Szukanie kanału o tej nazwie</translation>
    </message>
    <message>
        <source>No channel with this name there yet</source>
        <translation>Nie ma jeszcze kanału o tej nazwie</translation>
    </message>
    <message>
        <source>Creating “{name}” with {numbers}</source>
        <translation>Tworzenie „{name}” ({numbers})</translation>
    </message>
    <message>
        <source>The PBX accepted “{name}”</source>
        <translation>PBX przyjął „{name}”</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Ponowny odczyt</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Odczytano ponownie</translation>
    </message>
    <message>
        <source>still waiting, {seconds} s</source>
        <translation>nadal czeka, {seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>do zrobienia</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete from the PBX</source>
        <translation>Usuń z PBX</translation>
    </message>
    <message>
        <source>Delete “{name}” from {pbx}?</source>
        <translation>Usunąć „{name}” z {pbx}?</translation>
    </message>
    <message>
        <source>created elsewhere</source>
        <translation>utworzono gdzie indziej</translation>
    </message>
    <message>
        <source>ID {id} · {provider}</source>
        <translation>ID {id} · {provider}</translation>
    </message>
    <message>
        <source>What stops working</source>
        <translation>Co przestanie działać</translation>
    </message>
    <message>
        <source>Messages to {number} no longer reach {destination}.</source>
        <translation>Wiadomości na {number} przestaną trafiać do: {destination}.</translation>
    </message>
    <message>
        <source>Nobody can write from these numbers any more.</source>
        <translation>Nikt nie będzie już mógł pisać z tych numerów.</translation>
    </message>
    <message>
        <source>Its webhook URL stops working; the provider keeps calling it until you remove it there.</source>
        <translation>Jego URL webhooka przestanie działać; dostawca będzie go wywoływał, dopóki nie zostanie tam usunięty.</translation>
    </message>
    <message>
        <source>Name, numbers, options and keys stay on this computer, so you can create it again. A new channel gets a new webhook URL.</source>
        <translation>Nazwa, numery, opcje i klucze pozostają na tym komputerze, aby można było go odtworzyć. Nowy kanał otrzyma nowy URL webhooka.</translation>
    </message>
    <message>
        <source>Name, numbers and options stay on this computer, so you can create it again. Keys do not: this computer does not have them. A new channel gets a new webhook URL.</source>
        <translation>Nazwa, numery i opcje pozostają na tym komputerze, aby można było go odtworzyć. Klucze nie: ten komputer ich nie ma. Nowy kanał otrzyma nowy URL webhooka.</translation>
    </message>
    <message>
        <source>The name matches.</source>
        <translation>Nazwa się zgadza.</translation>
    </message>
    <message>
        <source>That is not its name. Capital and small letters matter.</source>
        <translation>To nie jest jego nazwa. Wielkość liter ma znaczenie.</translation>
    </message>
    <message>
        <source>Deleting, and checking that it is gone…</source>
        <translation>Usuwanie i sprawdzanie…</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Co zostaje</translation>
    </message>
    <message>
        <source>Type its name to delete it</source>
        <translation>Wpisz nazwę, aby usunąć</translation>
    </message>
    <message>
        <source>&amp;Delete from the PBX</source>
        <translation>&amp;Usuń z PBX</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>{count} of {whole} characters, right so far</source>
        <translation>{count} z {whole} znaków, na razie poprawnie</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>(no name yet)</source>
        <translation>(jeszcze bez nazwy)</translation>
    </message>
    <message>
        <source>“{name}” was deleted on this computer.</source>
        <translation>Usunięto „{name}” na tym komputerze.</translation>
    </message>
    <message>
        <source>Nothing was changed on the PBX.</source>
        <translation>W PBX nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>What would be changed</source>
        <translation>Co zostałoby zmienione</translation>
    </message>
    <message>
        <source>Send the &amp;keys, too</source>
        <translation>Wyślij też &amp;klucze</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Jeszcze nie sprawdzono.</translation>
    </message>
    <message>
        <source>ID {id} on the PBX</source>
        <translation>ID {id} w PBX</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL webhooka</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <source>Keys cannot be compared; they are left as they are.</source>
        <translation>Kluczy nie można porównać; pozostają bez zmian.</translation>
    </message>
</context>
<context>
    <name>DuplicateDialog</name>
    <message>
        <source>Duplicate the channel</source>
        <translation>Duplikuj kanał</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nazwa kopii</translation>
    </message>
    <message>
        <source>Copy the &amp;keys too (same provider account)</source>
        <translation>Kopiuj też &amp;klucze (to samo konto u dostawcy)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikuj</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Paste them from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add numbers on the PBX later.</source>
        <translation>Wklej je z arkusza lub wiadomości e-mail, zaimportuj plik albo wpisz po kolei. Możesz też zostawić tabelę pustą i dodać numery później w PBX.</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Wklej strony</translation>
    </message>
    <message>
        <source>Paste their IDs from a spreadsheet or an e-mail, import a file, or type them one by one. You can also leave the table empty and add pages on the PBX later.</source>
        <translation>Wklej ich identyfikatory z arkusza lub wiadomości e-mail, zaimportuj plik albo wpisz po kolei. Możesz też zostawić tabelę pustą i dodać strony później w PBX.</translation>
    </message>
</context>
<context>
    <name>FailurePart</name>
    <message>
        <source>Your entries are kept.</source>
        <translation>Wpisane dane są zachowane.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Wyślij p&amp;onownie</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Sprawdź te&amp;raz</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>&amp;Żaden z nich</translation>
    </message>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Wróć do pr&amp;zeglądu</translation>
    </message>
    <message>
        <source>How this can end</source>
        <translation>Jak to się może skończyć</translation>
    </message>
    <message>
        <source>If the channel is there, you go on with its ID. If it is not, you can create it again. If it cannot be settled, you see what was found and decide yourself.</source>
        <translation>Jeśli kanał istnieje, pracujesz dalej z jego ID. Jeśli go nie ma, możesz go utworzyć ponownie. Jeśli nie da się tego ustalić, zobaczysz, co znaleziono, i zdecydujesz.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Jeśli zamkniesz to okno, wynik zostanie sprawdzony w PBX, a strona startowa go poda.</translation>
    </message>
    <message>
        <source>It is “{name}”, ID {id}</source>
        <translation>To „{name}”, ID {id}</translation>
    </message>
    <message>
        <source>It is the one with the ID {id}</source>
        <translation>To ten z ID {id}</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Numbers at {provider}</source>
        <translation>Numery w {provider}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>jeszcze nikt</translation>
    </message>
    <message>
        <source>Ticks stay while you search.</source>
        <translation>Zaznaczenie pozostaje podczas wyszukiwania.</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Wszystkie trafiają do</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Używane gdzie indziej</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>W tabeli</translation>
    </message>
    <message>
        <source>No SMS</source>
        <translation>Bez SMS</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reading from {provider}… {count}</source>
        <translation>Odczyt z {provider}… {count}</translation>
    </message>
    <message>
        <source>This account has no numbers. They may be in a subaccount, or not bought yet.</source>
        <translation>To konto nie ma numerów. Mogą być na subkoncie albo nie zostały jeszcze kupione.</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Użyj „{name}”</translation>
    </message>
    <message>
        <source>Tick what you want to add. Nothing was added.</source>
        <translation>Zaznacz, co chcesz dodać. Nic nie dodano.</translation>
    </message>
    <message>
        <source>{number} is already in line {line}.</source>
        <translation>{number} jest już w wierszu {line}.</translation>
    </message>
    <message>
        <source>{number} has another Phone Number ID: {id}. If you use it, that takes the place of the one on the Account page.</source>
        <translation>{number} ma inny Phone Number ID: {id}. Jeśli użyjesz tego numeru, to ID zastąpi to ze strony Konto.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Number, name or current use</source>
        <translation>Numer, nazwa lub obecne użycie</translation>
    </message>
    <message>
        <source>For all that you tick. You can change each one later.</source>
        <translation>Dla zaznaczonych. Każdy można potem zmienić.</translation>
    </message>
    <message>
        <source>This only reads. Nothing is changed at {provider}.</source>
        <translation>Tylko odczyt. W {provider} nic się nie zmienia.</translation>
    </message>
    <message>
        <source>{number}: its messages go to {used} now. You can add the number; nothing changes there until you set the webhook.</source>
        <translation>{number}: wiadomości trafiają teraz do: {used}. Możesz dodać numer; nic się tam nie zmieni, dopóki nie ustawisz webhooka.</translation>
    </message>
    <message>
        <source>{number} cannot take messages at {provider} as it is now.</source>
        <translation>{number} w obecnym stanie nie może odbierać wiadomości w {provider}.</translation>
    </message>
</context>
<context>
    <name>FetchedModel</name>
    <message>
        <source>Name at {provider}</source>
        <translation>Nazwa w {provider}</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messages now go to</source>
        <translation>Wiadomości trafiają teraz do</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Możliwe</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Jeszcze donikąd</translation>
    </message>
    <message>
        <source>In your table, line {line}</source>
        <translation>W Twojej tabeli, wiersz {line}</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaznaczone</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niezaznaczone</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>{count} of {wanted} characters</source>
        <translation>Znaki: {count} z {wanted}</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Wygląda poprawnie.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Usunięto spacje wokół wartości.</translation>
    </message>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>Użyj z&amp;dekodowanej wartości</translation>
    </message>
    <message>
        <source>&amp;Keep it as entered</source>
        <translation>Zachowaj &amp;jak wpisano</translation>
    </message>
    <message>
        <source>The decoded value is used.</source>
        <translation>Używana jest zdekodowana wartość.</translation>
    </message>
    <message>
        <source>The value is used exactly as entered.</source>
        <translation>Wartość jest używana dokładnie tak, jak ją wpisano.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>  (optional)</source>
        <translation>  (opcjonalnie)</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Gdzie to jest?</translation>
    </message>
    <message>
        <source>Where do I find the {field}?</source>
        <translation>Gdzie znajdę {field}?</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Ta wartość zawiera cudzysłowy typograficzne, jakie wstawiają programy pocztowe i edytory. Porównaj ją z portalem.</translation>
    </message>
</context>
<context>
    <name>FilesOut</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV do arkuszy</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Raport został zapisany.</translation>
    </message>
    <message>
        <source>Save an example of a list of sites</source>
        <translation>Zapisz przykład listy lokalizacji</translation>
    </message>
    <message>
        <source>The example was saved: fill in a line for each PBX.</source>
        <translation>Przykład zapisano: wypełnij po jednym wierszu dla każdego PBX.</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in table</source>
        <translation>Szukaj w tabeli</translation>
    </message>
    <message>
        <source>Find by number, destination or member</source>
        <translation>Szukaj po numerze, miejscu docelowym lub członku</translation>
    </message>
    <message>
        <source>Find lines</source>
        <translation>Szukaj wierszy</translation>
    </message>
</context>
<context>
    <name>FleetWindow</name>
    <message>
        <source>Many sites</source>
        <translation>Wiele lokalizacji</translation>
    </message>
    <message>
        <source>Find a site</source>
        <translation>Znajdź lokalizację</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Otwórz plan…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Zapisz raport…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Odczyt planu…</translation>
    </message>
    <message>
        <source>What is under way is finished first; nothing new is started.</source>
        <translation>To, co trwa, zostanie dokończone; nic więcej się nie rozpocznie.</translation>
    </message>
    <message>
        <source>S&amp;top after these</source>
        <translation>Zatrzymaj &amp;po tych</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Choose a cell to see what would be done there.</source>
        <translation>Wybierz komórkę, aby zobaczyć, co zostałoby tam zrobione.</translation>
    </message>
    <message>
        <source>What is under way is finished first. Close again to stop at once.</source>
        <translation>Najpierw kończy się to, co trwa. Zamknij jeszcze raz, aby przerwać.</translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Niejasne</translation>
    </message>
    <message>
        <source>Two with this name</source>
        <translation>Dwa o tej nazwie</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Do poprawienia</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nie rozpoczęto</translation>
    </message>
    <message>
        <source>Not found there</source>
        <translation>Nie znaleziono w PBX</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} z {all}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nieosiągalny</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Wiersz {number}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numer {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klucze</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Da&amp;lej</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Utwórz</translation>
    </message>
    <message>
        <source>&amp;Keep ready</source>
        <translation>Zachowaj jako &amp;gotowy</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <translation>Utwórz &amp;następny</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Zak&amp;ończ</translation>
    </message>
    <message>
        <source>&amp;Try to create now</source>
        <translation>Spróbuj utworzyć &amp;teraz</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over of “{name}”, ID {id}</source>
        <translation>Przekazanie „{name}”, ID {id}</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Przekazanie</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Karta przekazania</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Do dokumentacji klienta: co skonfigurowano, dokąd trafiają wiadomości i co zostało do zrobienia. Nie zawiera klucza, hasła ani tokenu.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;lient</translation>
    </message>
    <message>
        <source>Installed b&amp;y</source>
        <translation>Za&amp;instalował</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Co zostało do zrobienia w {provider}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Zapisano jako {file}</translation>
    </message>
    <message>
        <source>&amp;Save hand-over sheet…</source>
        <translation>&amp;Zapisz kartę przekazania…</translation>
    </message>
    <message>
        <source>Save hand-over sheet</source>
        <translation>Zapisz kartę przekazania</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Zapisywanie pliku…</translation>
    </message>
</context>
<context>
    <name>HeadBox</name>
    <message>
        <source>Tick all that are shown</source>
        <translation>Zaznacz wszystkie widoczne</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Tekst pomocy</translation>
    </message>
    <message>
        <source>F1 opens this window, Escape closes it. It follows the pages of the wizard.</source>
        <translation>F1 otwiera to okno, Esc je zamyka. Jego treść podąża za stronami kreatora.</translation>
    </message>
    <message>
        <source>Where do I find “{field}” at {provider}?</source>
        <translation>Gdzie znajdę „{field}” w {provider}?</translation>
    </message>
    <message>
        <source>What is left to do at {provider}</source>
        <translation>Co zostało do zrobienia w {provider}</translation>
    </message>
    <message>
        <source>Checked on {date}: {page}</source>
        <translation>Sprawdzono {date}: {page}</translation>
    </message>
    <message>
        <source>No public page confirms the labels. Closest page, read on {date}: {page}</source>
        <translation>Żadna publiczna strona nie potwierdza etykiet. Najbliższa strona, przeczytana {date}: {page}</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Kanały</translation>
    </message>
    <message>
        <source>&amp;PBXs</source>
        <translation>&amp;PBX</translation>
    </message>
    <message>
        <source>On the P&amp;BX</source>
        <translation>W P&amp;BX</translation>
    </message>
    <message>
        <source>Find a channel or number</source>
        <translation>Znajdź kanał lub numer</translation>
    </message>
    <message>
        <source>Find channels</source>
        <translation>Znajdź kanały</translation>
    </message>
    <message>
        <source>Find by name, number, provider, PBX or status (Ctrl+F)</source>
        <translation>Szukaj po nazwie, numerze, dostawcy, PBX lub stanie (Ctrl+F)</translation>
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
        <translation>&amp;Nowy kanał</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nowy kanał</translation>
    </message>
    <message>
        <source>New channel (Ctrl+N)</source>
        <translation>Nowy kanał (Ctrl+N)</translation>
    </message>
    <message>
        <source>Find on the PBX</source>
        <translation>Znajdź w PBX</translation>
    </message>
</context>
<context>
    <name>HomeBoard</name>
    <message>
        <source>A channel is being created. Wait for the result, or close the window again: the result is then looked up on the PBX at the next start, and nothing is sent twice.</source>
        <translation>Kanał jest tworzony. Poczekaj na wynik albo ponownie zamknij okno: wynik zostanie wtedy sprawdzony w PBX przy następnym uruchomieniu i nic nie zostanie wysłane dwa razy.</translation>
    </message>
</context>
<context>
    <name>HomeMenus</name>
    <message>
        <source>C&amp;hannel</source>
        <translation>K&amp;anał</translation>
    </message>
    <message>
        <source>&amp;History of created channels as CSV…</source>
        <translation>&amp;Historia utworzonych kanałów jako CSV…</translation>
    </message>
    <message>
        <source>&amp;Many sites…</source>
        <translation>&amp;Wiele lokalizacji…</translation>
    </message>
    <message>
        <source>PBXs as a &amp;list of sites, for Ansible…</source>
        <translation>PBX jako &amp;lista lokalizacji, dla Ansible…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Wyjdź</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>U&amp;stawienia</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>&amp;Sort order</source>
        <translation>&amp;Sortowanie</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Ustawienie systemu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;What this computer knows…</source>
        <translation>&amp;Co wie ten komputer…</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>P&amp;omoc</translation>
    </message>
    <message>
        <source>&amp;Help for this window</source>
        <translation>&amp;Pomoc dla tego okna</translation>
    </message>
    <message>
        <source>&amp;About, diagnostics…</source>
        <translation>&amp;O programie, diagnostyka…</translation>
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
        <translation>ID kanału</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Kopiuj I&amp;D</translation>
    </message>
</context>
<context>
    <name>ImportDefaults</name>
    <message>
        <source>Not chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>Numbers are from</source>
        <translation>Numery są z</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nazwa lub numer</translation>
    </message>
    <message>
        <source>All of them go to</source>
        <translation>Wszystkie trafiają do</translation>
    </message>
    <message>
        <source>Suggested because all other numbers are from there.</source>
        <translation>Zaproponowano, bo wszystkie inne numery są stamtąd.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from {source}</source>
        <translation>Import z: {source}</translation>
    </message>
    <message>
        <source>{title} – {place} of {count}</source>
        <translation>{title} – {place} z {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Destination type</source>
        <translation>Typ miejsca docelowego</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Miejsce docelowe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Sprawdzanie wierszy…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Odczytywanie arkusza…</translation>
    </message>
    <message>
        <source>Paste pages</source>
        <translation>Wklej strony</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Wklej numery</translation>
    </message>
    <message>
        <source>None of these lines can be added as they are. Nothing was added.</source>
        <translation>Żadnego z tych wierszy nie można dodać w tej postaci. Nic nie dodano.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Pokazane wiersze</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Wszystkie wiersze</translation>
    </message>
    <message>
        <source>Lines with problems</source>
        <translation>Wiersze z problemami</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Pominięte wiersze</translation>
    </message>
    <message>
        <source>Reformatted numbers</source>
        <translation>Numery ze zmienionym formatem</translation>
    </message>
    <message>
        <source>without destination</source>
        <translation>bez miejsca docelowego</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Check with {provider}</source>
        <translation>Sprawdź w {provider}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Changed since {time}.</source>
        <translation>Zmieniono po {time}.</translation>
    </message>
    <message>
        <source>Asking {provider}…</source>
        <translation>Odpytywanie {provider}…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Zamień je miejscami</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Użyj „{name}”</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Kopiuj dla administratora</translation>
    </message>
    <message>
        <source>Refused {time}.</source>
        <translation>Odrzucono o {time}.</translation>
    </message>
    <message>
        <source>Possible causes: {causes}.</source>
        <translation>Możliwe przyczyny: {causes}.</translation>
    </message>
    <message>
        <source>The values contain no spaces.</source>
        <translation>Wartości nie zawierają spacji.</translation>
    </message>
    <message>
        <source>{number} has been put into the table of the next page.</source>
        <translation>{number} wpisano do tabeli na następnej stronie.</translation>
    </message>
    <message>
        <source>{number} is not in the table of the next page yet.</source>
        <translation>{number} nie ma jeszcze w tabeli na następnej stronie.</translation>
    </message>
    <message>
        <source>Give the access token these permissions: {names}</source>
        <translation>Nadaj tokenowi dostępu te uprawnienia: {names}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>What this computer knows</source>
        <translation>Co wie ten komputer</translation>
    </message>
    <message>
        <source>Nothing. No secret is stored on this computer.</source>
        <translation>Nic. Na tym komputerze nie ma żadnego sekretu.</translation>
    </message>
    <message>
        <source>Delete a channel&apos;s &amp;keys from this computer once it is created</source>
        <translation>Usuwaj &amp;klucze kanału z tego komputera po jego utworzeniu</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź nazwę</translation>
    </message>
    <message>
        <source>Find a secret</source>
        <translation>Znajdź sekret</translation>
    </message>
    <message>
        <source>Secrets of this computer</source>
        <translation>Sekrety tego komputera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation>Usuń &amp;wszystko…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>{what}. None can be read here; each can be deleted.</source>
        <translation>{what}. Żadnego nie można tu odczytać; każdy można usunąć.</translation>
    </message>
    <message>
        <source>No PBX yet</source>
        <translation>Jeszcze brak PBX</translation>
    </message>
    <message>
        <source>Delete all of {name}</source>
        <translation>Usuń wszystko: {name}</translation>
    </message>
    <message>
        <source>Delete: {what} ({of})</source>
        <translation>Usuń: {what} ({of})</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(jeszcze bez nazwy)</translation>
    </message>
    <message>
        <source>{name} (deleted)</source>
        <translation>{name} (usunięty)</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? This cannot be undone. Nothing changes on the PBX; for a channel that has not been sent yet you will have to enter it again.</source>
        <translation>Usunąć {name} z tego komputera? Tego nie można cofnąć. W PBX nic się nie zmieni; dla kanału jeszcze niewysłanego trzeba będzie wpisać to ponownie.</translation>
    </message>
    <message>
        <source>Delete every secret and every trusted certificate from this computer? This cannot be undone. Nothing changes on the PBXs; for channels that have not been sent yet you will have to enter the keys again.</source>
        <translation>Usunąć z tego komputera wszystkie sekrety i wszystkie zaufane certyfikaty? Tego nie można cofnąć. W PBX nic się nie zmieni; dla kanałów jeszcze niewysłanych trzeba będzie wpisać klucze ponownie.</translation>
    </message>
    <message>
        <source>Delete secrets</source>
        <translation>Usuń sekrety</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
</context>
<context>
    <name>LiveChatChangeDialog</name>
    <message>
        <source>Everything else stays as it is and is sent along, because it is not known whether the PBX would keep what is left out.</source>
        <translation>Wszystko inne pozostaje bez zmian i jest też wysyłane, bo nie wiadomo, czy PBX zachowałby to, co pominięto.</translation>
    </message>
    <message>
        <source>Also different now, although you did not change it: {names}.</source>
        <translation>Zmieniło się również, choć nie było tu zmieniane: {names}.</translation>
    </message>
    <message>
        <source>Changed by someone else: {names}.</source>
        <translation>Zmienione przez kogoś innego: {names}.</translation>
    </message>
    <message>
        <source>Your changes have not been sent. Close anyway?</source>
        <translation>Zmian nie wysłano. Zamknąć mimo to?</translation>
    </message>
</context>
<context>
    <name>LiveChatCodeDialog</name>
    <message>
        <source>Code for the website</source>
        <translation>Kod dla witryny</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
</context>
<context>
    <name>LiveChatDialog</name>
    <message>
        <source>New live chat</source>
        <translation>Nowy czat na żywo</translation>
    </message>
    <message>
        <source>Live chat created. Next, the website.</source>
        <translation>Utworzono czat na żywo. Teraz witryna.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Zacznij od no&amp;wa</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Zapisywane podczas pisania</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Tak jak po ostatniej edycji</translation>
    </message>
    <message>
        <source>Choose “{name}” again: the file of a picture is not kept.</source>
        <translation>Wybierz „{name}” ponownie: plik obrazu nie jest przechowywany.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Create the live chat</source>
        <translation>&amp;Utwórz czat na żywo</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>Creating, and reading its code…</source>
        <translation>Tworzenie i odczyt kodu…</translation>
    </message>
    <message>
        <source>Live chat created, ID {id}</source>
        <translation>Utworzono czat na żywo, ID {id}</translation>
    </message>
    <message>
        <source>What you typed here cannot be saved on this computer. Close anyway?</source>
        <translation>Wpisanych tu danych nie można zapisać na tym komputerze. Zamknąć mimo to?</translation>
    </message>
</context>
<context>
    <name>LiveChatForm</name>
    <message>
        <source>How does the chat work?</source>
        <translation>Jak działa czat?</translation>
    </message>
    <message>
        <source>A window on a website; the PBX&apos;s users answer. No provider and no keys are needed.</source>
        <translation>Okno w witrynie; odpowiadają użytkownicy PBX. Dostawca i klucze nie są potrzebne.</translation>
    </message>
    <message>
        <source>Channel na&amp;me</source>
        <translation>&amp;Nazwa kanału</translation>
    </message>
    <message>
        <source>{pbx} Chat</source>
        <translation>Czat {pbx}</translation>
    </message>
    <message>
        <source>The domain of the website that gets the code.</source>
        <translation>Domena witryny, w której znajdzie się kod.</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Witryna</translation>
    </message>
    <message>
        <source>Visitors may send &amp;images, too</source>
        <translation>Odwiedzający mogą też wysyłać &amp;obrazy</translation>
    </message>
    <message>
        <source>The chat needs the Yeastar FQDN and firmware that supports live chat (83.16.0.25 or newer).</source>
        <translation>Czat wymaga FQDN Yeastar i firmware z obsługą czatu na żywo (83.16.0.25 lub nowszego).</translation>
    </message>
    <message>
        <source>Visitors may also c&amp;all</source>
        <translation>Odwiedzający mogą też &amp;dzwonić</translation>
    </message>
    <message>
        <source>Its ID on the PBX</source>
        <translation>ID w PBX</translation>
    </message>
    <message>
        <source>WebRTC &amp;trunk</source>
        <translation>&amp;Trunk WebRTC</translation>
    </message>
    <message>
        <source>Inbound &amp;route</source>
        <translation>&amp;Trasa przychodząca</translation>
    </message>
    <message>
        <source>Calls at &amp;once</source>
        <translation>Połączenia &amp;jednoczesne</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>od 1 do 10</translation>
    </message>
    <message>
        <source>C&amp;lose sessions automatically</source>
        <translation>&amp;Zamykaj sesje automatycznie</translation>
    </message>
    <message>
        <source>Time without a message</source>
        <translation>Bez wiadomości przez</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>Minuty, godziny lub dni</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godz.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>“{name}” (the PBX&apos;s name for it)</source>
        <translation>„{name}” (tak nazywa to PBX)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>A queue, an extension or a third-party platform.</source>
        <translation>Kolejka, numer wewnętrzny lub platforma zewnętrzna.</translation>
    </message>
    <message>
        <source>Messages &amp;go to</source>
        <translation>Wiadomości &amp;trafiają do</translation>
    </message>
</context>
<context>
    <name>LiveChatLook</name>
    <message>
        <source>How does it look?</source>
        <translation>Jak wygląda?</translation>
    </message>
    <message>
        <source>As visitors see it on the website. The preview follows your choices.</source>
        <translation>Tak widzą go odwiedzający witrynę. Podgląd zmienia się wraz z wyborem.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Dymek</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Pasek</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Gdy zamknięte</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ikona</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>K&amp;olor</translation>
    </message>
    <message>
        <source>png or jpg, up to 20 MB. Drop it here.</source>
        <translation>png lub jpg, do 20 MB. Upuść go tutaj.</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>O&amp;braz</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>This is a sketch; the real shape and icon are the PBX&apos;s.</source>
        <translation>To szkic; prawdziwy kształt i ikona pochodzą z PBX.</translation>
    </message>
    <message>
        <source>White on it is hard to read: {contrast} to 1.</source>
        <translation>Biały na tym tle jest słabo czytelny: {contrast} do 1.</translation>
    </message>
    <message>
        <source>Make it &amp;darker</source>
        <translation>Przy&amp;ciemnij</translation>
    </message>
    <message>
        <source>White on it reads well: {contrast} to 1</source>
        <translation>Biały na tym tle jest dobrze czytelny: {contrast} do 1</translation>
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
        <translation>Typ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>&amp;Keep typing</source>
        <translation>&amp;Pisz dalej</translation>
    </message>
    <message>
        <source>Discard a&amp;nd close</source>
        <translation>&amp;Odrzuć i zamknij</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Czat na żywo</translation>
    </message>
</context>
<context>
    <name>LoginTrial</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testuj połączenie</translation>
    </message>
    <message>
        <source>Connecting to the PBX</source>
        <translation>Łączenie z PBX</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>LookLog</name>
    <message>
        <source>Looking for the channel on the PBX</source>
        <translation>Szukanie kanału w PBX</translation>
    </message>
    <message>
        <source>Sent to {pbx}</source>
        <translation>Wysłano do {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back</source>
        <translation>Nie nadeszła jednoznaczna odpowiedź</translation>
    </message>
    <message>
        <source>Next look in {seconds} s.</source>
        <translation>Następne sprawdzenie za {seconds} s.</translation>
    </message>
    <message>
        <source>Looking now…</source>
        <translation>Trwa sprawdzanie…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>refused</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>Nothing was created. Your entries are kept.</source>
        <translation>Nic nie utworzono. Wpisane dane są zachowane.</translation>
    </message>
</context>
<context>
    <name>NoChannels</name>
    <message>
        <source>Set up your first message channel</source>
        <translation>Skonfiguruj swój pierwszy kanał wiadomości</translation>
    </message>
    <message>
        <source>Prepare it anywhere, create it on site, hand it over with a clean sheet.</source>
        <translation>Przygotuj go gdziekolwiek, utwórz na miejscu, przekaż z kartą bez kluczy.</translation>
    </message>
    <message>
        <source>or drop an e-mail, a table or a channel file here</source>
        <translation>albo upuść tu e-mail, tabelę lub plik kanału</translation>
    </message>
    <message>
        <source>&amp;New channel</source>
        <translation>&amp;Nowy kanał</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>&amp;Try it on the demo PBX</source>
        <translation>&amp;Wypróbuj w demonstracyjnym PBX</translation>
    </message>
    <message>
        <source>The demo PBX opens in its own window. Nothing there reaches a real PBX.</source>
        <translation>Demonstracyjny PBX otwiera się w osobnym oknie. Nic stamtąd nie trafia do prawdziwego PBX.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Przygotuj</translation>
    </message>
    <message>
        <source>Type or paste what the provider gave you. You do not need the PBX yet.</source>
        <translation>Wpisz lub wklej dane od dostawcy. PBX nie jest jeszcze potrzebny.</translation>
    </message>
    <message>
        <source>Create on site</source>
        <translation>Utwórz na miejscu</translation>
    </message>
    <message>
        <source>When the customer&apos;s PBX is reachable, everything that is waiting is one click away.</source>
        <translation>Gdy PBX klienta jest osiągalny, wszystko, co czeka, jest o jedno kliknięcie stąd.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>The steps at the provider, and a sheet for the customer without any keys.</source>
        <translation>Kroki u dostawcy i karta dla klienta bez żadnych kluczy.</translation>
    </message>
    <message>
        <source>Keys stay in this computer&apos;s keyring until you send them.</source>
        <translation>Klucze pozostają w pęku kluczy tego komputera, dopóki ich nie wyślesz.</translation>
    </message>
</context>
<context>
    <name>NoPlan</name>
    <message>
        <source>Open a plan: channel files, and a list of sites with one PBX per row</source>
        <translation>Otwórz plan: pliki kanałów i lista lokalizacji, po jednym PBX w wierszu</translation>
    </message>
    <message>
        <source>Choose them together. Without a list, the plan is for the PBXs that this computer knows, or for those with a tag. At first it is only compared; nothing is changed until you press the button that says what would be created and changed.</source>
        <translation>Wybierz je razem. Bez listy plan dotyczy PBX znanych temu komputerowi albo tych z daną etykietą. Najpierw tylko porównuje; nic się nie zmieni, dopóki nie naciśniesz przycisku, który podaje, co zostałoby utworzone i zmienione.</translation>
    </message>
    <message>
        <source>Save an &amp;example…</source>
        <translation>Zapisz &amp;przykład…</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clea&amp;r</source>
        <translation>Wy&amp;czyść</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Nic nie pasuje do „{text}”.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The language changes once what is open or under way is finished.</source>
        <translation>Język zmieni się, gdy tylko zakończy się to, co jest otwarte lub w toku.</translation>
    </message>
    <message>
        <source>The language was not changed: what you typed in the wizard could not be saved. Choose the language again once it is saved.</source>
        <translation>Język nie został zmieniony: nie udało się zapisać danych wpisanych w kreatorze. Wybierz język ponownie, gdy zostaną zapisane.</translation>
    </message>
    <message>
        <source>Your channels could not be read. Nothing was changed.</source>
        <translation>Nie udało się odczytać kanałów. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Pokaż &amp;folder</translation>
    </message>
    <message>
        <source>This channel is no longer a draft: it has been created or deleted in the meantime. Nothing was opened.</source>
        <translation>Ten kanał nie jest już wersją roboczą: w międzyczasie został utworzony lub usunięty. Niczego nie otwarto.</translation>
    </message>
    <message>
        <source>The numbers from the e-mail are not in the copy: “{name}” still asks about them.</source>
        <translation>Numerów z wiadomości e-mail nie ma w kopii: „{name}” nadal o nie pyta.</translation>
    </message>
    <message>
        <source>“{name}” is being sent right now. Delete it once the outcome is known.</source>
        <translation>„{name}” jest właśnie wysyłany. Usuń go, gdy wynik będzie znany.</translation>
    </message>
    <message>
        <source>“{name}” is being created in the wizard. Nothing was changed here.</source>
        <translation>„{name}” jest tworzony w kreatorze. Tutaj nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Spróbuj po&amp;nownie</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit.</source>
        <translation>Klucze są przechowywane tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>“{name}” is not ready and stays a draft: {why} Open it, fix that, and press “Keep ready” again. Nothing was sent.</source>
        <translation>„{name}” nie jest gotowy i pozostaje wersją roboczą: {why} Otwórz go, popraw to i ponownie naciśnij „Zachowaj jako gotowy”. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(jeszcze bez nazwy)</translation>
    </message>
</context>
<context>
    <name>NumberLines</name>
    <message>
        <source>and {numbers} with other destinations or members</source>
        <translation>i {numbers} z innymi miejscami docelowymi lub członkami</translation>
    </message>
    <message>
        <source>Numbers and names of people are looked up on the PBX before anything is sent.</source>
        <translation>Numery i nazwy osób są sprawdzane w PBX przed wysłaniem czegokolwiek.</translation>
    </message>
    <message>
        <source>May write: {names}</source>
        <translation>Mogą pisać: {names}</translation>
    </message>
</context>
<context>
    <name>OnPbxPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Eksportuj jako CSV…</translation>
    </message>
    <message>
        <source>Replace &amp;keys…</source>
        <translation>Zamień &amp;klucze…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>Code for the &amp;website…</source>
        <translation>Kod dla &amp;witryny…</translation>
    </message>
    <message>
        <source>New &amp;live chat…</source>
        <translation>Nowy &amp;czat na żywo…</translation>
    </message>
    <message>
        <source>Message &amp;queues…</source>
        <translation>&amp;Kolejki wiadomości…</translation>
    </message>
    <message>
        <source>&amp;Add to my list</source>
        <translation>&amp;Dodaj do mojej listy</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>P&amp;orównaj…</translation>
    </message>
    <message>
        <source>Copy &amp;to…</source>
        <translation>Kopiuj &amp;do…</translation>
    </message>
    <message>
        <source>T&amp;emplates…</source>
        <translation>&amp;Szablony…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Refresh from the PBX (Ctrl+R)</source>
        <translation>Odśwież z PBX (Ctrl+R)</translation>
    </message>
    <message>
        <source>Menu of this PBX</source>
        <translation>Menu tego PBX</translation>
    </message>
    <message>
        <source>Ti&amp;me range of messages</source>
        <translation>Okres &amp;wiadomości</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Porówna&amp;j certyfikat…</translation>
    </message>
    <message>
        <source>&amp;Test the connection…</source>
        <translation>&amp;Testuj połączenie…</translation>
    </message>
    <message>
        <source>No PBX is known here yet</source>
        <translation>Nie ma tu jeszcze żadnego znanego PBX</translation>
    </message>
    <message>
        <source>firmware {version}</source>
        <translation>firmware {version}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>odczyt…</translation>
    </message>
    <message>
        <source>This PBX has no message channels yet</source>
        <translation>Ten PBX nie ma jeszcze kanałów wiadomości</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>odczytano o {time}</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV do arkuszy</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>Lista została zapisana.</translation>
    </message>
</context>
<context>
    <name>OnSite</name>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Certificate as before</source>
        <translation>Certyfikat jak wcześniej</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Zaufany certyfikat</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Bez szyfrowania</translation>
    </message>
    <message>
        <source>found just now</source>
        <translation>właśnie znaleziono</translation>
    </message>
    <message>
        <source>You can keep working. Anything already sent is completed even if you stop.</source>
        <translation>Możesz pracować dalej. To, co już wysłano, zostanie dokończone, nawet jeśli naciśniesz Zatrzymaj.</translation>
    </message>
    <message>
        <source>Not sent; still waiting.</source>
        <translation>Nie wysłano; nadal czeka.</translation>
    </message>
    <message>
        <source>Nothing was created</source>
        <translation>Nic nie utworzono</translation>
    </message>
    <message>
        <source>Nothing was created on {pbx}</source>
        <translation>W {pbx} nic nie utworzono</translation>
    </message>
    <message>
        <source>Created, not connected · ID {id}. {meaning}</source>
        <translation>Utworzony, niepołączony · ID {id}. {meaning}</translation>
    </message>
    <message>
        <source>Next: give each provider its webhook URL. Until then, no messages arrive.</source>
        <translation>Następnie: podaj każdemu dostawcy jego URL webhooka. Do tego czasu nie docierają żadne wiadomości.</translation>
    </message>
    <message>
        <source>Created · ID {id}</source>
        <translation>Utworzono · ID {id}</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Refused · {why}</source>
        <translation>Odrzucono · {why}</translation>
    </message>
    <message>
        <source>Fix line {number}</source>
        <translation>Popraw wiersz {number}</translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Certyfikat do porównania</translation>
    </message>
    <message>
        <source>&amp;Enter it again</source>
        <translation>Wpisz p&amp;onownie</translation>
    </message>
    <message>
        <source>Check keys</source>
        <translation>Sprawdź klucze</translation>
    </message>
    <message>
        <source>Connected · ID {id}</source>
        <translation>Połączono · ID {id}</translation>
    </message>
</context>
<context>
    <name>OnSiteCard</name>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>&amp;Zatrzymaj po tym</translation>
    </message>
</context>
<context>
    <name>OpenProof</name>
    <message>
        <source>Send a &amp;test…</source>
        <translation>Wyślij &amp;test…</translation>
    </message>
    <message>
        <source>One message out, and one in, watched until it arrives.</source>
        <translation>Jedna wiadomość wychodząca i jedna przychodząca, śledzone do nadejścia.</translation>
    </message>
    <message>
        <source>A test message was sent, {date}</source>
        <translation>Wysłano wiadomość testową, {date}</translation>
    </message>
    <message>
        <source>A message arrived, {date}</source>
        <translation>Wiadomość dotarła, {date}</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Message sending &amp;rate (messages per second)</source>
        <translation>Szy&amp;bkość wysyłania (wiadomości na sekundę)</translation>
    </message>
    <message>
        <source>Stay within the provider&apos;s limit: above it, the provider drops messages.</source>
        <translation>Nie przekraczaj limitu dostawcy, inaczej wiadomości zostaną odrzucone.</translation>
    </message>
    <message>
        <source>Close after this many &amp;days without messages</source>
        <translation>Zamykaj po tylu &amp;dniach bez wiadomości</translation>
    </message>
    <message>
        <source>Used only if sessions are closed automatically.</source>
        <translation>Używane tylko przy automatycznym zamykaniu sesji.</translation>
    </message>
    <message>
        <source>&amp;Text sent with files</source>
        <translation>T&amp;ekst wysyłany z plikami</translation>
    </message>
    <message>
        <source>Sent together with a file or picture, for phones that cannot show it.</source>
        <translation>Wysyłany razem z plikiem lub obrazem, dla telefonów, które nie mogą go pokazać.</translation>
    </message>
    <message>
        <source>Domain the provider uses to reach the PBX (webhook URL)</source>
        <translation>Domena, przez którą dostawca dociera do PBX (URL webhooka)</translation>
    </message>
    <message>
        <source>Yeastar &amp;FQDN</source>
        <translation>&amp;FQDN Yeastar</translation>
    </message>
    <message>
        <source>The domain name Yeastar gives the PBX (Remote Access). Right for most PBXs, including Cloud.</source>
        <translation>Nazwa domeny, którą Yeastar nadaje PBX (Remote Access). Dobra dla większości PBX, także Cloud.</translation>
    </message>
    <message>
        <source>Own domain (N&amp;AT)</source>
        <translation>Własna do&amp;mena (NAT)</translation>
    </message>
    <message>
        <source>Your own domain, pointing to a public address that is forwarded to the PBX. It needs a valid certificate and must not contain an underscore.</source>
        <translation>Własna domena wskazująca na publiczny adres przekierowany do PBX. Wymaga ważnego certyfikatu i nie może zawierać podkreślnika.</translation>
    </message>
    <message>
        <source>PBX default</source>
        <translation>Domyślnie w PBX</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Pozostaw otwarte</translation>
    </message>
    <message>
        <source>Close automatically</source>
        <translation>Zamykaj automatycznie</translation>
    </message>
    <message>
        <source>&amp;Inactive sessions</source>
        <translation>&amp;Nieaktywne sesje</translation>
    </message>
    <message>
        <source>Allow a &amp;second session</source>
        <translation>Zezwalaj na drugą &amp;sesję</translation>
    </message>
    <message>
        <source>With the same sender and receiver. Whoever starts it takes over the existing conversation, with its history.</source>
        <translation>Z tym samym nadawcą i odbiorcą. Kto ją zacznie, przejmuje istniejącą rozmowę z jej historią.</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>{key} on this page: keys, addresses and numbers find their fields.</source>
        <translation>{key} na tej stronie: klucze, adresy i numery trafiają do swoich pól.</translation>
    </message>
    <message>
        <source>You see what was found, and where.</source>
        <translation>Widać, co znaleziono i gdzie.</translation>
    </message>
    <message>
        <source>Have it all in an e-mail? Paste it whole.</source>
        <translation>Wszystko jest w wiadomości e-mail? Wklej ją całą.</translation>
    </message>
    <message>
        <source>&amp;Paste everything</source>
        <translation>Wkl&amp;ej wszystko</translation>
    </message>
    <message>
        <source>or open a file…</source>
        <translation>lub otwórz plik…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Pokaż gdzie</translation>
    </message>
</context>
<context>
    <name>PasteEverything</name>
    <message>
        <source>There is no text in the clipboard. Copy the e-mail first.</source>
        <translation>W schowku nie ma tekstu. Najpierw skopiuj wiadomość e-mail.</translation>
    </message>
    <message>
        <source>Open an e-mail or a text</source>
        <translation>Otwórz wiadomość e-mail lub tekst</translation>
    </message>
    <message>
        <source>E-mail and text files</source>
        <translation>Pliki e-mail i tekstowe</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Cofnięto.</translation>
    </message>
    <message>
        <source>This is too long for an e-mail. Nothing was used. Copy only the part with the keys.</source>
        <translation>To za długie na wiadomość e-mail. Niczego nie użyto. Skopiuj tylko część z kluczami.</translation>
    </message>
    <message>
        <source>Nothing for this page was found in it. Nothing was changed.</source>
        <translation>Nie znaleziono w tym niczego dla tej strony. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Its attachment was not read. Open it and copy what is in it.</source>
        <translation>Załącznik nie został odczytany. Otwórz go i skopiuj jego zawartość.</translation>
    </message>
    <message>
        <source>The keys in it are hidden behind dots. Reveal them in the portal and copy them again.</source>
        <translation>Klucze są ukryte za kropkami. Pokaż je w portalu i skopiuj ponownie.</translation>
    </message>
    <message>
        <source>{found} of {wanted} found in what you pasted</source>
        <translation>Znaleziono {found} z {wanted} w tym, co wklejono</translation>
    </message>
    <message>
        <source>{told}. Missing: {names}</source>
        <translation>{told}. Brakuje: {names}</translation>
    </message>
    <message>
        <source>{told}. To check: {names}</source>
        <translation>{told}. Do sprawdzenia: {names}</translation>
    </message>
    <message>
        <source>{lines} · kept for the next page</source>
        <translation>{lines} · zachowano dla następnej strony</translation>
    </message>
    <message>
        <source>{lines} · saved for the Numbers page</source>
        <translation>{lines} · zapisano dla strony Numery</translation>
    </message>
    <message>
        <source>{where} · check it below</source>
        <translation>{where} · sprawdź poniżej</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Wiersz {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>wiersz {number}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>wiersze {first}–{last}</translation>
    </message>
    <message>
        <source>Not used: {parts}</source>
        <translation>Nieużyte: {parts}</translation>
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
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
</context>
<context>
    <name>PbxChannelsTable</name>
    <message>
        <source>Channels on the PBX</source>
        <translation>Kanały w PBX</translation>
    </message>
</context>
<context>
    <name>PbxChoice</name>
    <message>
        <source>Find a PBX</source>
        <translation>Znajdź PBX</translation>
    </message>
    <message>
        <source>Find a PBX by name or address</source>
        <translation>Znajdź PBX po nazwie lub adresie</translation>
    </message>
</context>
<context>
    <name>PbxDialog</name>
    <message>
        <source>Add a PBX</source>
        <translation>Dodaj PBX</translation>
    </message>
    <message>
        <source>&amp;Address of the PBX</source>
        <translation>Ad&amp;res PBX</translation>
    </message>
    <message>
        <source>&amp;Name of the customer or site</source>
        <translation>&amp;Nazwa klienta lub lokalizacji</translation>
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
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>PbxLine</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change PBX, now {name}</source>
        <translation>Zmień PBX, teraz {name}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>sprawdzanie…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączono</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>teraz osiągalny</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nieosiągalny</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>odrzucone logowanie</translation>
    </message>
    <message>
        <source>Client Secret is missing</source>
        <translation>brak Client Secret</translation>
    </message>
    <message>
        <source>certificate to compare</source>
        <translation>certyfikat do porównania</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>jeszcze nie zapytano</translation>
    </message>
</context>
<context>
    <name>PbxList</name>
    <message>
        <source>&amp;Add a PBX…</source>
        <translation>&amp;Dodaj PBX…</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Testuj</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>PBXs</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Ety&amp;kiety…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Lists updated</source>
        <translation>Listy zaktualizowano</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(bez nazwy)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Rename the PBX</source>
        <translation>Zmień nazwę PBX</translation>
    </message>
    <message>
        <source>Name of the customer or site</source>
        <translation>Nazwa klienta lub lokalizacji</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>“{before}” is now called “{name}”.</source>
        <translation>„{before}” nazywa się teraz „{name}”.</translation>
    </message>
    <message>
        <source>Tags of the PBX</source>
        <translation>Etykiety PBX</translation>
    </message>
    <message>
        <source>Tags, separated by commas or spaces: they choose PBXs in Many sites</source>
        <translation>Etykiety rozdzielone przecinkami lub spacjami: według nich wybierasz PBX w oknie „Wiele lokalizacji”</translation>
    </message>
    <message>
        <source>The tags of “{name}” were changed.</source>
        <translation>Zmieniono etykiety: „{name}”.</translation>
    </message>
    <message>
        <source>Remove the PBX</source>
        <translation>Usuń PBX</translation>
    </message>
    <message>
        <source>Remove {pbx}, its certificate, its lists and its Client Secret? Its channels are kept, here and on the PBX.</source>
        <translation>Usunąć {pbx}, jego certyfikat, listy i Client Secret? Jego kanały pozostaną, tutaj i w PBX.</translation>
    </message>
    <message>
        <source>Connecting to {pbx}…</source>
        <translation>Łączenie z {pbx}…</translation>
    </message>
    <message>
        <source>Connected to {name}.</source>
        <translation>Połączono z {name}.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its Client ID {before} was replaced.</source>
        <translation>Ten PBX był już na liście; zastąpiono jego Client ID {before}.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was kept.</source>
        <translation>Ten PBX był już na liście; jego dane logowania pozostają.</translation>
    </message>
    <message>
        <source>This PBX was already in the list; its login was replaced.</source>
        <translation>Ten PBX był już na liście; zastąpiono jego dane logowania.</translation>
    </message>
    <message>
        <source>The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.</source>
        <translation>Client Secret poprzedniego Client ID ({ids}) usunięto z pęku kluczy.</translation>
    </message>
    <message>
        <source>The Client Secret is kept only until you quit.</source>
        <translation>Client Secret jest przechowywany tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Its Client Secret is still in the keyring and will be deleted as soon as possible.</source>
        <translation>Jego Client Secret jest nadal w pęku kluczy i zostanie usunięty, gdy tylko będzie to możliwe.</translation>
    </message>
</context>
<context>
    <name>PbxPage</name>
    <message>
        <source>New channel</source>
        <translation>Nowy kanał</translation>
    </message>
    <message>
        <source>Which PBX?</source>
        <translation>Który PBX?</translation>
    </message>
    <message>
        <source>You will find the Client ID and Client Secret in the PBX portal under Integrations &gt; API.</source>
        <translation>Client ID i Client Secret znajdziesz w portalu PBX w Integrations &gt; API.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>As in the browser, for example https://192.168.5.150:8088 or office.ras.yeastar.com</source>
        <translation>Jak w przeglądarce, na przykład https://192.168.5.150:8088 lub office.ras.yeastar.com</translation>
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
        <translation>Najpierw PBX osiągalne stąd. Kanał można też przygotować bez PBX.</translation>
    </message>
    <message>
        <source>Looking for the Client Secret in this computer&apos;s keyring…</source>
        <translation>Szukanie Client Secret w pęku kluczy tego komputera…</translation>
    </message>
    <message>
        <source>With http://, anyone in this network can read the keys. Use https:// if the PBX offers it.</source>
        <translation>Przez http:// każdy w tej sieci może odczytać klucze. Użyj https://, jeśli PBX je oferuje.</translation>
    </message>
    <message>
        <source>{key} on this page: address, Client ID and Client Secret find their fields.</source>
        <translation>{key} na tej stronie: adres, Client ID i Client Secret trafią do swoich pól.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Matches</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>{who}, {place} of {count}</source>
        <translation>{who}, {place} z {count}</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nazwa lub numer</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <source>remove last</source>
        <translation>usuń ostatni</translation>
    </message>
    <message>
        <source>close</source>
        <translation>zamknij</translation>
    </message>
    <message>
        <source>Type to search. Enter chooses, Backspace removes the last one, Escape closes.</source>
        <translation>Pisz, aby szukać. Enter wybiera, Backspace usuwa ostatni, Esc zamyka.</translation>
    </message>
    <message>
        <source>Not checked yet: kept as typed</source>
        <translation>Jeszcze niesprawdzone: zachowano jak wpisano</translation>
    </message>
    <message>
        <source>Third-party platform</source>
        <translation>Platforma zewnętrzna</translation>
    </message>
    <message>
        <source>New message queue “{name}”…</source>
        <translation>Nowa kolejka wiadomości „{name}”…</translation>
    </message>
    <message>
        <source>New message queue…</source>
        <translation>Nowa kolejka wiadomości…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Ostatnio używane</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} z {count}</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Nikt nie pasuje do „{text}”.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter a number or name; it is looked up later.</source>
        <translation>Listy PBX nie są jeszcze dostępne. Wpisz numer lub nazwę; zostanie sprawdzona później.</translation>
    </message>
    <message>
        <source>The PBX&apos;s lists are not available yet. Enter numbers or names; they are looked up later.</source>
        <translation>Listy PBX nie są jeszcze dostępne. Wpisz numery lub nazwy; zostaną sprawdzone później.</translation>
    </message>
</context>
<context>
    <name>PickerDelegate</name>
    <message>
        <source>line {row}</source>
        <translation>wiersz {row}</translation>
    </message>
    <message>
        <source>Messages to {number} go to</source>
        <translation>Wiadomości na {number} trafiają do</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Kto może pisać z {number}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>No picture</source>
        <translation>Brak obrazu</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>W&amp;ybierz…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Send no picture</source>
        <translation>Nie wysyłaj obrazu</translation>
    </message>
    <message>
        <source>Picture of the live chat</source>
        <translation>Obraz czatu na żywo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg)</translation>
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
        <translation>Obrazu nie ustawiono. Wybierz go w portalu PBX.</translation>
    </message>
    <message>
        <source>The picture was not set: this PBX does not say where it belongs. Choose it in the PBX portal.</source>
        <translation>Obrazu nie ustawiono: ten PBX nie podaje, gdzie go umieścić. Wybierz go w portalu PBX.</translation>
    </message>
    <message>
        <source>The picture was sent, but could not be read back. Look at the chat on the website.</source>
        <translation>Obraz wysłano, ale nie udało się go odczytać. Sprawdź czat w witrynie.</translation>
    </message>
    <message>
        <source>The live chat has its picture: read back from the PBX.</source>
        <translation>Czat na żywo ma swój obraz: odczytano go z PBX.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
</context>
<context>
    <name>PlanProgress</name>
    <message>
        <source>Applying the plan: {done} of {all}, about {seconds} s left</source>
        <translation>Stosowanie planu: {done} z {all}, jeszcze około {seconds} s</translation>
    </message>
    <message>
        <source>Comparing: {done} of {all}, about {seconds} s left</source>
        <translation>Porównywanie: {done} z {all}, jeszcze około {seconds} s</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nic jeszcze nie wysłano.</translation>
    </message>
    <message>
        <source>Create {create} and change {change}</source>
        <translation>Utwórz {create} i zmień {change}</translation>
    </message>
    <message>
        <source>Create {create}</source>
        <translation>Utwórz {create}</translation>
    </message>
    <message>
        <source>Change {change}</source>
        <translation>Zmień {change}</translation>
    </message>
    <message>
        <source>Done {when}: {what}.</source>
        <translation>Zakończono o {when}: {what}.</translation>
    </message>
    <message>
        <source>Checked {when}: {what}. Nothing has been changed yet.</source>
        <translation>Sprawdzono o {when}: {what}. Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>Checked {when}: nothing to create or change.</source>
        <translation>Sprawdzono o {when}: nic do utworzenia ani do zmiany.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Open a plan: channel files, and one list of sites</source>
        <translation>Otwórz plan: pliki kanałów i jedna lista lokalizacji</translation>
    </message>
    <message>
        <source>Channel files and lists of sites</source>
        <translation>Pliki kanałów i listy lokalizacji</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Sites and channels of the plan</source>
        <translation>Lokalizacje i kanały planu</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>As pasted</source>
        <translation>Jak wklejono</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>z tekstu</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Prove that it works</source>
        <translation>Potwierdź, że działa</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopiuj dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź jeszcze raz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Send 1 test message</source>
        <translation>Wyślij 1 wiadomość testową</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>Wyślij kolejną</translation>
    </message>
    <message>
        <source>{name} on {pbx}. What is proven here is noted on the hand-over sheet.</source>
        <translation>{name} w {pbx}. To, co tu potwierdzono, jest na karcie przekazania.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Użyj tutaj</translation>
    </message>
    <message>
        <source>{site}: no one on this PBX has that name. Did you mean “{name}”?</source>
        <translation>{site}: w tym PBX nie ma nikogo o tej nazwie. Czy chodziło o „{name}”?</translation>
    </message>
    <message>
        <source>Use {name} here</source>
        <translation>Użyj tutaj {name}</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions about these lines</source>
        <translation>Pytania o te wiersze</translation>
    </message>
</context>
<context>
    <name>QueueDialog</name>
    <message>
        <source>Message queue “{name}”</source>
        <translation>Kolejka wiadomości „{name}”</translation>
    </message>
    <message>
        <source>New message queue</source>
        <translation>Nowa kolejka wiadomości</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;zwa</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Użyj</translation>
    </message>
    <message>
        <source>Who takes a conversation?</source>
        <translation>Kto przejmuje rozmowę?</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Type a name or number. Extensions only.</source>
        <translation>Wpisz nazwę lub numer. Tylko numery wewnętrzne.</translation>
    </message>
    <message>
        <source>Find members</source>
        <translation>Znajdź członków</translation>
    </message>
    <message>
        <source>Created on {pbx} right away.</source>
        <translation>Tworzona od razu w {pbx}.</translation>
    </message>
    <message>
        <source>Without members, no one sees the messages.</source>
        <translation>Bez członków nikt nie widzi wiadomości.</translation>
    </message>
    <message>
        <source>There is already a queue with this name.</source>
        <translation>Jest już kolejka o tej nazwie.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save queue</source>
        <translation>&amp;Zapisz kolejkę</translation>
    </message>
    <message>
        <source>C&amp;reate queue</source>
        <translation>Utwó&amp;rz kolejkę</translation>
    </message>
    <message>
        <source>Give the queue a name.</source>
        <translation>Nadaj kolejce nazwę.</translation>
    </message>
    <message>
        <source>Sending, and reading back…</source>
        <translation>Wysyłanie i ponowny odczyt…</translation>
    </message>
    <message>
        <source>Queue {name} is on the PBX.</source>
        <translation>Kolejka {name} jest w PBX.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
</context>
<context>
    <name>QueuesDialog</name>
    <message>
        <source>Message queues of {pbx}</source>
        <translation>Kolejki wiadomości {pbx}</translation>
    </message>
    <message>
        <source>Message queues</source>
        <translation>Kolejki wiadomości</translation>
    </message>
    <message>
        <source>&amp;New message queue…</source>
        <translation>&amp;Nowa kolejka wiadomości…</translation>
    </message>
    <message>
        <source>&amp;Edit members…</source>
        <translation>&amp;Edytuj członków…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Odczyt list…</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Add a range of numbers</source>
        <translation>Dodaj zakres numerów</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Pierwszy numer</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>&amp;Ostatni numer</translation>
    </message>
    <message>
        <source>The final digits are enough: …50 to 99 gives 50 numbers.</source>
        <translation>Wystarczą końcowe cyfry: …50 do 99 daje 50 numerów.</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Wybierz miejsce docelowe</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>&amp;Wiadomości trafiają do</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>ReceivingProof</name>
    <message>
        <source>Receiving</source>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>Answer the test message, or from any mobile text</source>
        <translation>Odpowiedz na wiadomość testową albo z dowolnego telefonu wyślij</translation>
    </message>
    <message>
        <source>to {number}</source>
        <translation>na {number}</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Obserwacja</translation>
    </message>
    <message>
        <source>Waiting for {code}. Received by {pbx} so far: {total}</source>
        <translation>Oczekiwanie na {code}. Odebrane dotąd przez {pbx}: {total}</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>A message arrived on {pbx}</source>
        <translation>Wiadomość dotarła do {pbx}</translation>
    </message>
    <message>
        <source>Nothing after 3 min</source>
        <translation>Nic po 3 min</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nie odczytano</translation>
    </message>
    <message>
        <source>{provider} has it: “{code}”</source>
        <translation>{provider} ją ma: „{code}”</translation>
    </message>
    <message>
        <source>{provider} has not received it either: wrong number, or it cannot take SMS</source>
        <translation>{provider} też jej nie otrzymał: błędny numer lub nie odbiera SMS-ów</translation>
    </message>
    <message>
        <source>A Messaging Service at {provider} decides for these numbers: set the webhook</source>
        <translation>O tych numerach decyduje Messaging Service w {provider}: ustaw webhook</translation>
    </message>
    <message>
        <source>The webhook at {provider} is this channel&apos;s</source>
        <translation>Webhook w {provider} należy do tego kanału</translation>
    </message>
    <message>
        <source>The certificate is in order, valid until {date}</source>
        <translation>Certyfikat jest prawidłowy, ważny do {date}</translation>
    </message>
    <message>
        <source>The certificate is in order</source>
        <translation>Certyfikat jest prawidłowy</translation>
    </message>
    <message>
        <source>Providers do not trust the certificate of the webhook URL: no messages get through</source>
        <translation>Dostawcy nie ufają certyfikatowi pod URL webhooka: żadna wiadomość nie dociera</translation>
    </message>
    <message>
        <source>Nothing answers at the webhook URL from here</source>
        <translation>Stąd nic nie odpowiada pod URL webhooka</translation>
    </message>
    <message>
        <source>Is the PBX reachable from outside?</source>
        <translation>Czy PBX jest dostępny z zewnątrz?</translation>
    </message>
    <message>
        <source>This cannot be seen from this network. Open the webhook URL on a mobile with Wi-Fi off: any page, even “404”, means yes; a certificate warning or a time-out means that the FQDN or the firewall needs attention.</source>
        <translation>Z tej sieci tego nie widać. Otwórz URL webhooka na telefonie bez Wi-Fi: dowolna strona, także „404”, oznacza tak; ostrzeżenie o certyfikacie lub przekroczenie czasu oznacza problem z FQDN lub zaporą.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>P&amp;omiń</translation>
    </message>
    <message>
        <source>Here the file asks for a key of another channel or PBX ({reference}). It is not given out.</source>
        <translation>Plik prosi tu o klucz innego kanału lub PBX ({reference}). Nie jest on wydawany.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to the PBX that you choose, which uses it at {host}.</source>
        <translation>Plik prosi ten komputer o {reference}. Zostałoby to wysłane do wybranego PBX, który używa tego w {host}.</translation>
    </message>
    <message>
        <source>The file asks for {reference} from this computer. It would be sent to {pbx}, which uses it at {host}.</source>
        <translation>Plik prosi ten komputer o {reference}. Zostałoby to wysłane do {pbx}, który używa tego w {host}.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>Po&amp;bierz</translation>
    </message>
    <message>
        <source>Fetched from this computer.</source>
        <translation>Pobrano z tego komputera.</translation>
    </message>
</context>
<context>
    <name>RefusalBand</name>
    <message>
        <source>What the PBX said</source>
        <translation>Odpowiedź PBX</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Przejdź tam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>RefusedNote</name>
    <message>
        <source>Show that channel</source>
        <translation>Pokaż ten kanał</translation>
    </message>
    <message>
        <source>Remove line {line}</source>
        <translation>Usuń wiersz {line}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>The certificate was renewed</source>
        <translation>Certyfikat odnowiono</translation>
    </message>
    <message>
        <source>Ask the PBX administrator for the fingerprint of the new certificate and compare all of it. Then type its last {count} characters as the administrator sees them.</source>
        <translation>Poproś administratora PBX o odcisk nowego certyfikatu i porównaj go w całości. Potem wpisz jego ostatnie {count} znaki tak, jak widzi je administrator.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Pokazany teraz</translation>
    </message>
    <message>
        <source>&amp;Last {count} characters</source>
        <translation>&amp;Ostatnie {count} znaki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Replace the trusted certificate</source>
        <translation>&amp;Zastąp zaufany certyfikat</translation>
    </message>
    <message>
        <source>These are not its last characters. Do not trust it.</source>
        <translation>To nie są jego ostatnie znaki. Nie ufaj mu.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Creating the channel</source>
        <translation>Tworzenie kanału</translation>
    </message>
    <message>
        <source>This usually takes two or three seconds.</source>
        <translation>Zwykle trwa to dwie lub trzy sekundy.</translation>
    </message>
    <message>
        <source>If you close this window, the result is looked up on the PBX, and the start page tells you.</source>
        <translation>Jeśli zamkniesz to okno, wynik zostanie sprawdzony w PBX, a strona startowa go poda.</translation>
    </message>
    <message>
        <source>This channel is being created. You can open another one as soon as the result is known.</source>
        <translation>Ten kanał jest tworzony. Inny można otworzyć, gdy tylko wynik będzie znany.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Channel created. Next, tell {provider}.</source>
        <translation>Kanał utworzony. Teraz powiadom {provider}.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} w {pbx}</translation>
    </message>
    <message>
        <source>Nothing was created on the PBX.</source>
        <translation>W PBX niczego nie utworzono.</translation>
    </message>
    <message>
        <source>Channel created, ID {id}</source>
        <translation>Kanał utworzony, ID {id}</translation>
    </message>
    <message>
        <source>Create &amp;another on {pbx}</source>
        <translation>Utwórz &amp;następny w {pbx}</translation>
    </message>
    <message>
        <source>No clear answer came back. Nothing is sent again until this is clear.</source>
        <translation>Nie nadeszła jednoznaczna odpowiedź. Nic nie jest wysyłane ponownie, dopóki to się nie wyjaśni.</translation>
    </message>
    <message>
        <source>Finding out what happened</source>
        <translation>Sprawdzanie, co się stało</translation>
    </message>
    <message>
        <source>It is not clear whether the channel was created</source>
        <translation>Nie wiadomo, czy kanał został utworzony</translation>
    </message>
    <message>
        <source>The channel was not created</source>
        <translation>Kanał nie został utworzony</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>Your channel has not been created yet. Your entries are kept.</source>
        <translation>Kanał nie został jeszcze utworzony. Wpisane dane są zachowane.</translation>
    </message>
    <message>
        <source>The channel “{name}” has not been created yet. Your entries are kept.</source>
        <translation>Kanał „{name}” nie został jeszcze utworzony. Wpisane dane są zachowane.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Check and create</source>
        <translation>Sprawdź i utwórz</translation>
    </message>
    <message>
        <source>Nothing has been created yet.</source>
        <translation>Nic jeszcze nie utworzono.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit PBX</source>
        <translation>Edytuj PBX</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Edit channel</source>
        <translation>Edytuj kanał</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Edytuj konto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>Edytuj numery</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Zmień opcje</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Przejdź tam</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>Pokaż jako &amp;JSON</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>Kop&amp;iuj jako JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Kopiuj j&amp;ako curl</translation>
    </message>
    <message>
        <source>Secrets and the token appear as variables, never as values.</source>
        <translation>Sekrety i token są zmiennymi, nigdy wartościami.</translation>
    </message>
    <message>
        <source>Keys are never shown or copied in plain text.</source>
        <translation>Klucze nigdy nie są pokazywane ani kopiowane jawnie.</translation>
    </message>
    <message>
        <source>The request as JSON, secrets masked</source>
        <translation>Żądanie jako JSON, sekrety zamaskowane</translation>
    </message>
    <message>
        <source>Reading the keys from this computer&apos;s keyring…</source>
        <translation>Odczytywanie kluczy z pęku kluczy tego komputera…</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>Odczytywanie numerów…</translation>
    </message>
    <message>
        <source>Ready. Press Create.</source>
        <translation>Gotowe. Naciśnij Utwórz.</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Hide &amp;JSON</source>
        <translation>Ukryj &amp;JSON</translation>
    </message>
    <message>
        <source>{kind} through {provider}</source>
        <translation>{kind} przez {provider}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Webhook through the Yeastar FQDN</source>
        <translation>Webhook przez FQDN Yeastar</translation>
    </message>
    <message>
        <source>Webhook through your own domain (NAT)</source>
        <translation>Webhook przez własną domenę (NAT)</translation>
    </message>
    <message>
        <source>sessions stay open</source>
        <translation>sesje pozostają otwarte</translation>
    </message>
    <message>
        <source>sessions are closed automatically</source>
        <translation>sesje są zamykane automatycznie</translation>
    </message>
    <message>
        <source>a second session is allowed</source>
        <translation>druga sesja jest dozwolona</translation>
    </message>
    <message>
        <source>text with files: “{text}”</source>
        <translation>tekst z plikami: „{text}”</translation>
    </message>
    <message>
        <source>PBX defaults</source>
        <translation>Ustawienia domyślne PBX</translation>
    </message>
    <message>
        <source>The keys look right</source>
        <translation>Klucze wyglądają poprawnie</translation>
    </message>
    <message>
        <source>{pbx} refused the login.</source>
        <translation>{pbx} odrzucił logowanie.</translation>
    </message>
    <message>
        <source>The Client Secret of {pbx} is missing.</source>
        <translation>Brakuje Client Secret dla {pbx}.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first.</source>
        <translation>Najpierw trzeba porównać certyfikat {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} is not reachable from here.</source>
        <translation>{pbx} jest stąd nieosiągalny.</translation>
    </message>
    <message>
        <source>Keep the channel ready. As soon as you are on site, the start page offers to create it.</source>
        <translation>Zachowaj kanał jako gotowy. Gdy tylko będziesz na miejscu, strona startowa zaproponuje jego utworzenie.</translation>
    </message>
    <message>
        <source>Channel {id} already exists; Create would create another one.</source>
        <translation>Kanał {id} już istnieje; „Utwórz” utworzyłoby kolejny.</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit; you can still create the channel.</source>
        <translation>Wpisane dane są przechowywane tylko do zamknięcia programu; kanał nadal można utworzyć.</translation>
    </message>
    <message>
        <source>The keys are kept only until you quit; you can still create the channel.</source>
        <translation>Klucze są przechowywane tylko do zamknięcia programu; kanał nadal można utworzyć.</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>Line {row}, {column}</source>
        <translation>Wiersz {row}, {column}</translation>
    </message>
</context>
<context>
    <name>RoutingButtons</name>
    <message>
        <source>&amp;Add</source>
        <translation>Do&amp;daj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>&amp;Fetch…</source>
        <translation>&amp;Pobierz…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>RoutingClipboard</name>
    <message>
        <source>Copying the lines…</source>
        <translation>Kopiowanie wierszy…</translation>
    </message>
    <message>
        <source>The clipboard contains no text.</source>
        <translation>Schowek nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Odczytywanie schowka…</translation>
    </message>
</context>
<context>
    <name>RoutingEditing</name>
    <message>
        <source>Add a line</source>
        <translation>Dodaj wiersz</translation>
    </message>
    <message>
        <source>You can move lines while all are shown in their original order (Ctrl+0).</source>
        <translation>Wiersze można przenosić, gdy wszystkie są pokazane w oryginalnej kolejności (Ctrl+0).</translation>
    </message>
    <message>
        <source>Select the cell to copy and those below it, then fill down.</source>
        <translation>Zaznacz komórkę do skopiowania i te pod nią, a potem wypełnij w dół.</translation>
    </message>
    <message>
        <source>Choose the country of the national numbers above; only numbers with a + are reformatted.</source>
        <translation>Wybierz powyżej kraj numerów krajowych; zmieniany jest tylko format numerów z +.</translation>
    </message>
    <message>
        <source>Changing lines…</source>
        <translation>Zmienianie wierszy…</translation>
    </message>
</context>
<context>
    <name>RoutingModel</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Wiadomości trafiają do</translation>
    </message>
    <message>
        <source>Who may write from it</source>
        <translation>Kto może z niego pisać</translation>
    </message>
    <message>
        <source>Edit line {line}</source>
        <translation>Edycja wiersza {line}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Dodaj wiersz</translation>
    </message>
    <message>
        <source>Choose a destination</source>
        <translation>Wybierz miejsce docelowe</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>Line {row}, {column}, {text}</source>
        <translation>Wiersz {row}, {column}, {text}</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Which numbers, and who gets their messages?</source>
        <translation>Które numery i kto otrzymuje ich wiadomości?</translation>
    </message>
    <message>
        <source>Which pages, and who gets their messages?</source>
        <translation>Które strony i kto otrzymuje ich wiadomości?</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Sprawdzanie wierszy…</translation>
    </message>
    <message>
        <source>From the PBX: {lists}.</source>
        <translation>Z PBX: {lists}.</translation>
    </message>
    <message>
        <source>As seen on {date}: {lists}.</source>
        <translation>Stan z {date}: {lists}.</translation>
    </message>
    <message>
        <source>Not connected to the PBX yet: enter numbers or names; they are looked up later. Queues here are message queues, not call queues.</source>
        <translation>Jeszcze bez połączenia z PBX: wpisz numery lub nazwy; zostaną sprawdzone później. Kolejki to tutaj kolejki wiadomości, a nie połączeń.</translation>
    </message>
</context>
<context>
    <name>RoutingStatus</name>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Kraj numerów krajowych</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <source>Go to line {row}</source>
        <translation>Przejdź do wiersza {row}</translation>
    </message>
</context>
<context>
    <name>RoutingTransfer</name>
    <message>
        <source>Import numbers</source>
        <translation>Importuj numery</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Odczytywanie {file}…</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Sprawdzanie wierszy…</translation>
    </message>
    <message>
        <source>Export numbers</source>
        <translation>Eksportuj numery</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Skoroszyt Excel</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV do arkuszy</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Zapisywanie pliku…</translation>
    </message>
</context>
<context>
    <name>RoutingView</name>
    <message>
        <source>DID routing table</source>
        <translation>Tabela routingu DID</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Wklej numery</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Dodaj jeden</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Pobierz je</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Cofnij: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Ponów: {what}</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Sprawdzanie wierszy…</translation>
    </message>
    <message>
        <source>&amp;Fetch from {provider}…</source>
        <translation>&amp;Pobierz z {provider}…</translation>
    </message>
    <message>
        <source>Finding the lines…</source>
        <translation>Wyszukiwanie wierszy…</translation>
    </message>
    <message>
        <source>Sorting the lines…</source>
        <translation>Sortowanie wierszy…</translation>
    </message>
    <message>
        <source>No line has a problem.</source>
        <translation>Żaden wiersz nie ma problemu.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Kept only until you quit</source>
        <translation>Przechowywane tylko do zamknięcia programu</translation>
    </message>
    <message>
        <source>Demo: nothing is stored</source>
        <translation>Demo: nic nie jest zapisywane</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Zapisywane podczas pisania</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show or hide the value</source>
        <translation>Pokaż lub ukryj wartość</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation>Pokaż {field}</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>“{name}” cannot be shown: its PBX, {pbx}, is not known on this computer. Add it under PBXs.</source>
        <translation>Nie można pokazać „{name}”: jego PBX, {pbx}, nie jest znany na tym komputerze. Dodaj go w widoku „PBX”.</translation>
    </message>
    <message>
        <source>“{name}” is not among the channels that {pbx} lists.</source>
        <translation>Wśród kanałów, które podaje {pbx}, nie ma „{name}”.</translation>
    </message>
    <message>
        <source>{pbx} has more than one channel named “{name}”. Find the right one by its number.</source>
        <translation>{pbx} ma więcej niż jeden kanał o nazwie „{name}”. Znajdź właściwy po jego numerze.</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Looking on the PBX…</source>
        <translation>Szukanie w PBX…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Tworzenie…</translation>
    </message>
</context>
<context>
    <name>SendingProof</name>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Jeszcze nie testowano</translation>
    </message>
    <message>
        <source>Your mobile, with country code</source>
        <translation>Telefon komórkowy z kodem kraju</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Text: “{text}” It is charged as one message.</source>
        <translation>Tekst: „{text}” Kosztuje tyle co jedna wiadomość.</translation>
    </message>
    <message>
        <source>Meta lets you answer only within 24 hours after the customer wrote: text {code} first.</source>
        <translation>Meta pozwala odpowiadać tylko w ciągu 24 godzin od wiadomości klienta: najpierw wyślij {code}.</translation>
    </message>
    <message>
        <source>Test {code} from {name}.</source>
        <translation>Test {code} od {name}.</translation>
    </message>
    <message>
        <source>This channel has no number to send from.</source>
        <translation>Ten kanał nie ma numeru, z którego można wysyłać.</translation>
    </message>
    <message>
        <source>Enter the number of your mobile, with + and country code. Nothing was sent.</source>
        <translation>Wpisz numer swojego telefonu komórkowego, z + i kodem kraju. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>{pbx} accepted it</source>
        <translation>{pbx} ją przyjął</translation>
    </message>
    <message>
        <source>Handed to {provider}</source>
        <translation>Przekazano do {provider}</translation>
    </message>
    <message>
        <source>Not clear whether it was sent. Looking in the session.</source>
        <translation>Nie wiadomo, czy wysłano. Sprawdzanie w sesji.</translation>
    </message>
    <message>
        <source>{provider} refused it</source>
        <translation>Odrzucono przez {provider}</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Niejasne</translation>
    </message>
    <message>
        <source>Look at the mobile. It is not sent again by itself.</source>
        <translation>Sprawdź telefon. Nie zostanie wysłana ponownie automatycznie.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Delivered, says {provider}</source>
        <translation>Dostarczono, według {provider}</translation>
    </message>
    <message>
        <source>Not delivered, says {provider} (error {number})</source>
        <translation>Nie dostarczono, według {provider} (błąd {number})</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nie dostarczono</translation>
    </message>
    <message>
        <source>{provider} reports no more than this: look at the mobile.</source>
        <translation>{provider} nie podaje tu nic więcej: sprawdź telefon.</translation>
    </message>
</context>
<context>
    <name>SetWebhook</name>
    <message>
        <source>Set it at {provider}…</source>
        <translation>Ustaw w {provider}…</translation>
    </message>
    <message>
        <source>You first see what is set now and what else it touches.</source>
        <translation>Najpierw zobaczysz, co jest ustawione i czego jeszcze to dotyczy.</translation>
    </message>
    <message>
        <source>Set, read back {time}.</source>
        <translation>Ustawiono, odczytano ponownie o {time}.</translation>
    </message>
    <message>
        <source>Not set everywhere; look again.</source>
        <translation>Nie wszędzie ustawiono; sprawdź ponownie.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save hand-over sheets</source>
        <translation>Zapisz karty przekazania</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Karta przekazania</translation>
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
        <translation>&amp;Inny PBX…</translation>
    </message>
</context>
<context>
    <name>SitesExport</name>
    <message>
        <source>PBXs as a list of sites, without secrets</source>
        <translation>PBX jako lista lokalizacji, bez sekretów</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>Lista lokalizacji</translation>
    </message>
    <message>
        <source>Left out, because their addresses cannot be used: {names}.</source>
        <translation>Pominięto, ponieważ ich adresów nie można użyć: {names}.</translation>
    </message>
    <message>
        <source>Without a certificate, because it is in doubt here; test these first: {names}.</source>
        <translation>Bez certyfikatu, ponieważ budzi on tu wątpliwości; najpierw przetestuj te: {names}.</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Include hidden rows</source>
        <translation>Uwzględnij ukryte wiersze</translation>
    </message>
    <message>
        <source>Include rows that are struck through</source>
        <translation>Uwzględnij przekreślone wiersze</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, gotowe</translation>
    </message>
    <message>
        <source>{step}, current step</source>
        <translation>{step}, bieżący krok</translation>
    </message>
    <message>
        <source>{step}, to come</source>
        <translation>{step}, do zrobienia</translation>
    </message>
    <message>
        <source>Go back to this step; your entries are kept.</source>
        <translation>Wróć do tego kroku; wpisane dane są zachowane.</translation>
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
        <translation>Typ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Sites with this tag</source>
        <translation>Lokalizacje z tą etykietą</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Wszystkie lokalizacje</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etykieta: {tag}</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Add to the table</source>
        <translation>Dodaj do tabeli</translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>Zastąp tabelę</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes the whole paste.</source>
        <translation>Ctrl+Z cofa całe wklejenie.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>Szablony wiadomości</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>Odczyt szablonów…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>No templates yet. They are fetched in the PBX portal.</source>
        <translation>Nie ma jeszcze szablonów. Pobiera się je w portalu PBX.</translation>
    </message>
</context>
<context>
    <name>TileList</name>
    <message>
        <source>{name}, {section}, needs {needs}, {place} of {count}</source>
        <translation>{name}, {section}, wymaga {needs}, {place} z {count}</translation>
    </message>
    <message>
        <source>{name}, {section}, {needs}, {place} of {count}</source>
        <translation>{name}, {section}, {needs}, {place} z {count}</translation>
    </message>
</context>
<context>
    <name>TileRows</name>
    <message>
        <source>Best match</source>
        <translation>Najlepsze dopasowanie</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Ostatnio używane</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Wszystkie inne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>No account, no keys</source>
        <translation>Bez konta i bez kluczy</translation>
    </message>
    <message>
        <source>Needs firmware {version}</source>
        <translation>Wymaga firmware {version}</translation>
    </message>
</context>
<context>
    <name>TimeRangeChips</name>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close; Ctrl+Z still undoes it</source>
        <translation>Zamknij; Ctrl+Z nadal cofa</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Otwórz ponownie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
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
        <translation>Wiersz {row}: {text}</translation>
    </message>
    <message>
        <source>“{text}” was not used: it matches nobody, or more than one.</source>
        <translation>Nie użyto „{text}”: nie pasuje do nikogo albo pasuje do kilku.</translation>
    </message>
    <message>
        <source>“{before}” was changed to {after}. Press Ctrl+Z to undo.</source>
        <translation>Zmieniono „{before}” na {after}. Naciśnij Ctrl+Z, aby cofnąć.</translation>
    </message>
</context>
<context>
    <name>TrustAtHome</name>
    <message>
        <source>Not connected. Nothing was sent.</source>
        <translation>Nie połączono. Nic nie wysłano.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Close again to quit anyway.</source>
        <translation>Zamknij ponownie, aby mimo to zakończyć.</translation>
    </message>
    <message>
        <source>It is kept while this program runs, and saving is tried again.</source>
        <translation>Pozostaje, dopóki program działa, a zapis zostanie ponowiony.</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>Nie udało się zapisać wpisanych danych.</translation>
    </message>
    <message>
        <source>What you typed for “{name}” could not be saved.</source>
        <translation>Nie udało się zapisać danych wpisanych dla „{name}”.</translation>
    </message>
    <message>
        <source>It is lost when this program ends.</source>
        <translation>Zostanie utracone po zamknięciu programu.</translation>
    </message>
    <message>
        <source>A copy without its keys was saved as {file}; import it once there is space on the disk.</source>
        <translation>Kopię bez kluczy zapisano jako {file}; zaimportuj ją, gdy na dysku będzie miejsce.</translation>
    </message>
    <message>
        <source>The numbers from its e-mail are in the text file next to it.</source>
        <translation>Numery z wiadomości e-mail są w pliku tekstowym obok.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back to re&amp;view</source>
        <translation>Wróć do pr&amp;zeglądu</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Da&amp;lej</translation>
    </message>
</context>
<context>
    <name>WebhookDialog</name>
    <message>
        <source>Set the webhook at {provider}</source>
        <translation>Ustaw webhook w {provider}</translation>
    </message>
    <message>
        <source>The old addresses are kept on this computer.</source>
        <translation>Stare adresy są przechowywane na tym komputerze.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Zatrzymaj po tym</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Send a test…</source>
        <translation>Wyślij test…</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Asking {provider} what is set now…</source>
        <translation>Odpytywanie {provider} o obecne ustawienie…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Put back {count}</source>
        <translation>Przywróć {count}</translation>
    </message>
    <message>
        <source>Setting, and reading again…</source>
        <translation>Ustawianie i ponowny odczyt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Put back {count}…</source>
        <translation>Przywróć {count}…</translation>
    </message>
    <message>
        <source>Look again, {count} left</source>
        <translation>Sprawdź jeszcze raz, pozostało {count}</translation>
    </message>
    <message>
        <source>Set it again for {count}</source>
        <translation>Ustaw ponownie dla {count}</translation>
    </message>
</context>
<context>
    <name>WebhookPlan</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Odwracalne</translation>
    </message>
    <message>
        <source>What is set, and what will be</source>
        <translation>Co jest ustawione, a co będzie</translation>
    </message>
    <message>
        <source>New address for messages</source>
        <translation>Nowy adres dla wiadomości</translation>
    </message>
    <message>
        <source>Copy the new address</source>
        <translation>Kopiuj nowy adres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Pokaż wszystkie ({count})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message>
        <source>No, leave it</source>
        <translation>Nie, zostaw</translation>
    </message>
</context>
<context>
    <name>WebhookResult</name>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Odczytano ponownie</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>What was read afterwards</source>
        <translation>Co odczytano potem</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>Otwórz {portal}</translation>
    </message>
    <message>
        <source>Copy what {provider} said</source>
        <translation>Kopiuj odpowiedź {provider}</translation>
    </message>
</context>
<context>
    <name>WebhookView</name>
    <message>
        <source>Webhook URL</source>
        <translation>URL webhooka</translation>
    </message>
    <message>
        <source>Paste it in the provider&apos;s portal as the address for messages.</source>
        <translation>Wklej go w portalu dostawcy jako adres dla wiadomości.</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Verify token</translation>
    </message>
    <message>
        <source>For providers that ask for one together with the webhook URL, such as Meta.</source>
        <translation>Dla dostawców, którzy pytają o niego razem z URL webhooka, jak Meta.</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Odczytaj p&amp;onownie</translation>
    </message>
    <message>
        <source>Reading the webhook URL from the PBX…</source>
        <translation>Odczytywanie URL webhooka z PBX…</translation>
    </message>
    <message>
        <source>The PBX gave no webhook URL.</source>
        <translation>PBX nie podał URL webhooka.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>Kanał istnieje, ale nie udało się odczytać jego URL webhooka.</translation>
    </message>
    <message>
        <source>The verify token could not be read from the PBX.</source>
        <translation>Nie udało się odczytać verify tokenu z PBX.</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Kopiuj {what}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Open {portal}</source>
        <translation>Otwórz {portal}</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>What is set there now could not be read, so nothing can be set from here. Try again, or copy the new address and paste it in the portal of {provider} yourself.</source>
        <translation>Nie udało się odczytać, co jest tam teraz ustawione, więc stąd nie można nic ustawić. Spróbuj ponownie albo skopiuj nowy adres i wklej go samodzielnie w portalu {provider}.</translation>
    </message>
    <message>
        <source>Not in this account: {numbers}</source>
        <translation>Brak na tym koncie: {numbers}</translation>
    </message>
    <message>
        <source>A new profile “{name}”. The others stay as they are.</source>
        <translation>Nowy profil „{name}”. Pozostałe się nie zmienią.</translation>
    </message>
    <message>
        <source>Change “{name}” for all {count}</source>
        <translation>Zmień „{name}” dla wszystkich {count}</translation>
    </message>
    <message>
        <source>Can be put back</source>
        <translation>Odwracalne</translation>
    </message>
    <message>
        <source>Cannot be put back</source>
        <translation>Nieodwracalne</translation>
    </message>
    <message>
        <source>Messages to the other numbers would go to {pbx}, too: {numbers}</source>
        <translation>Wiadomości pozostałych numerów też trafiałyby do {pbx}: {numbers}</translation>
    </message>
    <message>
        <source>There is one address for all pages of the app “{name}”. Messages to its other pages, which are not known here, would go to {pbx}, too.</source>
        <translation>Wszystkie strony aplikacji „{name}” mają jeden adres. Wiadomości jej innych stron, tutaj nieznanych, też trafiałyby do {pbx}.</translation>
    </message>
    <message>
        <source>This is the webhook URL of the channel with the ID {id} on {pbx}.</source>
        <translation>To URL webhooka kanału o ID {id} w {pbx}.</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Its numbers decide</source>
        <translation>Decydują jego numery</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>Decyduje usługa</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nowy adres</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No: the old one cannot be read</source>
        <translation>Nie: nie można odczytać starego</translation>
    </message>
    <message>
        <source>No: its verify token cannot be read</source>
        <translation>Nie: nie można odczytać jego verify tokenu</translation>
    </message>
    <message>
        <source>{provider} does not say</source>
        <translation>{provider} nie podaje</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>Nowy adres</translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation>Nic nie ustawiono</translation>
    </message>
    <message>
        <source>Nothing to set</source>
        <translation>Nic do ustawienia</translation>
    </message>
    <message>
        <source>Change all {count} numbers</source>
        <translation>Zmień wszystkie numery ({count})</translation>
    </message>
    <message>
        <source>{what}, for good</source>
        <translation>{what}, na stałe</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Oczekiwanie…</translation>
    </message>
    <message>
        <source>Still as before</source>
        <translation>Nadal jak przedtem</translation>
    </message>
    <message>
        <source>Still the new address</source>
        <translation>Nadal nowy adres</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Zmienione przez kogoś innego</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Niejasne</translation>
    </message>
    <message>
        <source>Only in part</source>
        <translation>Tylko częściowo</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Inny adres</translation>
    </message>
    <message>
        <source>Set for {good} of {count}</source>
        <translation>Ustawiono dla {good} z {count}</translation>
    </message>
    <message>
        <source>Put back for {good} of {count}</source>
        <translation>Przywrócono dla {good} z {count}</translation>
    </message>
    <message>
        <source>{good} of {count} read back.</source>
        <translation>Odczytano ponownie {good} z {count}.</translation>
    </message>
    <message>
        <source>{provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>{provider} nie pozwala tego odczytać. Pierwsza wiadomość pokaże, czy działa.</translation>
    </message>
    <message>
        <source>Each was read again at {provider} after the change.</source>
        <translation>Każdy odczytano ponownie w {provider} po zmianie.</translation>
    </message>
    <message>
        <source>Meta called {pbx} at once and got the right answer: it is reachable from outside.</source>
        <translation>Meta od razu wywołała {pbx} i otrzymała właściwą odpowiedź: jest dostępny z zewnątrz.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the new address is still set.</source>
        <translation>{provider} zgłosił powodzenie, ale nadal jest ustawiony nowy adres.</translation>
    </message>
    <message>
        <source>{good} of {count} set. Missing: {numbers}</source>
        <translation>Ustawiono {good} z {count}. Brakuje: {numbers}</translation>
    </message>
</context>
<context>
    <name>WebsiteCode</name>
    <message>
        <source>Code for the website</source>
        <translation>Kod dla witryny</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>&amp;Otwórz witrynę</translation>
    </message>
    <message>
        <source>&amp;E-mail code and instructions to</source>
        <translation>&amp;Wyślij e-mailem kod i instrukcję do</translation>
    </message>
    <message>
        <source>Copy the code for the website</source>
        <translation>Kopiuj kod dla witryny</translation>
    </message>
    <message>
        <source>E-&amp;mail it…</source>
        <translation>E-mai&amp;lem…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Zapi&amp;sz jako plik…</translation>
    </message>
    <message>
        <source>{pbx} sends the e-mail, in its own words. The code contains no secret.</source>
        <translation>{pbx} wysyła e-mail z własną treścią. Kod nie zawiera żadnego sekretu.</translation>
    </message>
    <message>
        <source>{name} on {pbx}</source>
        <translation>{name} w {pbx}</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Plik tekstowy</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Zapisz kod</translation>
    </message>
    <message>
        <source>The code was saved.</source>
        <translation>Kod został zapisany.</translation>
    </message>
    <message>
        <source>&amp;Send the e-mail</source>
        <translation>&amp;Wyślij e-mail</translation>
    </message>
    <message>
        <source>Type the address first.</source>
        <translation>Najpierw wpisz adres.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>{pbx} accepted the e-mail to {address}.</source>
        <translation>{pbx} przyjął e-mail do {address}.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>New channel</source>
        <translation>Nowy kanał</translation>
    </message>
    <message>
        <source>{step}: {question}</source>
        <translation>{step}: {question}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Wersja robocza</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
</context>
<context>
    <name>Wizards</name>
    <message>
        <source>This is the built-in demo PBX: try everything, nothing here reaches a real PBX.</source>
        <translation>To wbudowany demonstracyjny PBX: wypróbuj wszystko, nic stąd nie trafia do prawdziwego PBX.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Known PBXs</source>
        <translation>Znane PBX</translation>
    </message>
    <message>
        <source>Another PBX…</source>
        <translation>Inny PBX…</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Extension</source>
        <translation>Numer wewnętrzny</translation>
    </message>
    <message>
        <source>Message queue</source>
        <translation>Kolejka wiadomości</translation>
    </message>
    <message>
        <source>Third-party platform (API)</source>
        <translation>Platforma zewnętrzna (API)</translation>
    </message>
    <message>
        <source>Extension group</source>
        <translation>Grupa numerów wewnętrznych</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Text messages through an SMS provider (ITSP), from your own numbers.</source>
        <translation>Wiadomości tekstowe przez dostawcę SMS (ITSP), z własnych numerów.</translation>
    </message>
    <message>
        <source>DID number</source>
        <translation>Numer DID</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>A WhatsApp Business number, through Meta&apos;s Cloud API.</source>
        <translation>Numer WhatsApp Business, przez Cloud API firmy Meta.</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Numer WhatsApp</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Messenger conversations of a Facebook page.</source>
        <translation>Rozmowy w Messengerze strony na Facebooku.</translation>
    </message>
    <message>
        <source>Page ID</source>
        <translation>ID strony</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>The key or token that the provider issued for its SMS API.</source>
        <translation>Klucz lub token wydany przez dostawcę do jego API SMS.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Signs what the provider sends to the PBX. Leave it empty if the provider gave you none.</source>
        <translation>Podpisuje to, co dostawca wysyła do PBX. Zostaw puste, jeśli dostawca go nie podał.</translation>
    </message>
    <message>
        <source>API Address for Verifying Authentication</source>
        <translation>Adres API do weryfikacji uwierzytelnienia</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation. Leave it empty if there is none.</source>
        <translation>Adres https:// z dokumentacji API dostawcy. Zostaw puste, jeśli go nie ma.</translation>
    </message>
    <message>
        <source>API Address for Sending Messages</source>
        <translation>Adres API do wysyłania wiadomości</translation>
    </message>
    <message>
        <source>An https:// address from the provider&apos;s API documentation.</source>
        <translation>Adres https:// z dokumentacji API dostawcy.</translation>
    </message>
    <message>
        <source>Access Key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>The access key from the provider&apos;s portal.</source>
        <translation>Access Key z portalu dostawcy.</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Shown next to the access key, often only once.</source>
        <translation>Widoczny obok Access Key, często tylko raz.</translation>
    </message>
    <message>
        <source>Access Token</source>
        <translation>Access Token</translation>
    </message>
    <message>
        <source>A system user&apos;s token that never expires, not the temporary one for testing.</source>
        <translation>Token użytkownika systemowego, który nigdy nie wygasa, a nie tymczasowy do testów.</translation>
    </message>
    <message>
        <source>App Secret</source>
        <translation>App Secret</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic &gt; App secret.</source>
        <translation>Meta for Developers, Twoja aplikacja: App settings &gt; Basic &gt; App secret.</translation>
    </message>
    <message>
        <source>The API key you got from Apidaze.</source>
        <translation>API Key otrzymany od Apidaze.</translation>
    </message>
    <message>
        <source>The Secret you got with the API key.</source>
        <translation>Secret otrzymany razem z API Key.</translation>
    </message>
    <message>
        <source>Userkey</source>
        <translation>Userkey</translation>
    </message>
    <message>
        <source>ASPSMS portal: the Userkey of your account.</source>
        <translation>Portal ASPSMS: Userkey Twojego konta.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>ASPSMS portal: the API password that belongs to the Userkey.</source>
        <translation>Portal ASPSMS: hasło API należące do Userkey.</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Bandwidth App: the ID of the messaging application.</source>
        <translation>Bandwidth App: ID aplikacji do wiadomości.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Bandwidth App: the number of your account.</source>
        <translation>Bandwidth App: numer Twojego konta.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Username</translation>
    </message>
    <message>
        <source>The name of an API user, not of a user of the Bandwidth App.</source>
        <translation>Nazwa użytkownika API, a nie użytkownika Bandwidth App.</translation>
    </message>
    <message>
        <source>The password of that API user; it is case-sensitive.</source>
        <translation>Hasło tego użytkownika API; wielkość liter ma znaczenie.</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Skyetel portal, gear icon at the top right: the SID.</source>
        <translation>Portal Skyetel, ikona koła zębatego w prawym górnym rogu: SID.</translation>
    </message>
    <message>
        <source>Generated together with the SID.</source>
        <translation>Generowany razem z SID.</translation>
    </message>
    <message>
        <source>Telnyx portal, API Keys: a V2 key, begins with KEY.</source>
        <translation>Portal Telnyx, API Keys: klucz V2, zaczyna się od KEY.</translation>
    </message>
    <message>
        <source>Public Key</source>
        <translation>Public Key</translation>
    </message>
    <message>
        <source>Telnyx portal, Keys &amp; Credentials: the account&apos;s public key.</source>
        <translation>Portal Telnyx, Keys &amp; Credentials: klucz publiczny konta.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Twilio Console: begins with AC; of the account or subaccount that bought the number.</source>
        <translation>Konsola Twilio: zaczyna się od AC; konta lub subkonta, które kupiło numer.</translation>
    </message>
    <message>
        <source>Auth Token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>Twilio Console, next to the Account SID: reveal and copy it.</source>
        <translation>Konsola Twilio, obok Account SID: pokaż i skopiuj.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the name of a Standard user.</source>
        <translation>Portal VoiceMeUp: nazwa użytkownika Standard.</translation>
    </message>
    <message>
        <source>VoiceMeUp portal: the Auth Token of that user.</source>
        <translation>Portal VoiceMeUp: Auth Token tego użytkownika.</translation>
    </message>
    <message>
        <source>Phone Number ID</source>
        <translation>Phone Number ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, Twoja aplikacja: API Setup. ID, a nie sam numer.</translation>
    </message>
    <message>
        <source>WhatsApp Business Account ID</source>
        <translation>WhatsApp Business Account ID</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: API Setup; also called Messaging account ID.</source>
        <translation>Meta for Developers, Twoja aplikacja: API Setup; nazywany też Messaging account ID.</translation>
    </message>
    <message>
        <source>Page Name</source>
        <translation>Page Name</translation>
    </message>
    <message>
        <source>The name at the top of the Facebook page.</source>
        <translation>Nazwa u góry strony na Facebooku.</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f</source>
        <translation>32 znaki, od 0 do 9 i od a do f</translation>
    </message>
    <message>
        <source>32 characters, 0 to 9 and a to f, in five groups with hyphens</source>
        <translation>32 znaki, od 0 do 9 i od a do f, w pięciu grupach z łącznikami</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>tylko cyfry</translation>
    </message>
    <message>
        <source>44 characters, ending with an equals sign</source>
        <translation>44 znaki, ze znakiem równości na końcu</translation>
    </message>
    <message>
        <source>“AC” followed by 32 characters, 0 to 9 and a to f</source>
        <translation>„AC” i 32 znaki, od 0 do 9 i od a do f</translation>
    </message>
    <message>
        <source>“KEY” followed by letters and digits</source>
        <translation>„KEY” oraz litery i cyfry</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 liter i cyfr</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 litery i cyfry</translation>
    </message>
    <message>
        <source>“EAA” followed by at least a hundred letters and digits</source>
        <translation>„EAA” i co najmniej sto liter i cyfr</translation>
    </message>
    <message>
        <source>15 to 17 digits, nothing else</source>
        <translation>od 15 do 17 cyfr, nic więcej</translation>
    </message>
    <message>
        <source>a Twilio API Key SID</source>
        <translation>API Key SID z Twilio</translation>
    </message>
    <message>
        <source>a Twilio Account SID</source>
        <translation>Account SID z Twilio</translation>
    </message>
    <message>
        <source>a Twilio ID, not a key</source>
        <translation>ID z Twilio, a nie klucz</translation>
    </message>
    <message>
        <source>a Telnyx API key</source>
        <translation>klucz API z Telnyx</translation>
    </message>
    <message>
        <source>a Meta access token</source>
        <translation>token dostępu Meta</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>klucz Stripe</translation>
    </message>
    <message>
        <source>an OpenAI or Anthropic key</source>
        <translation>klucz OpenAI lub Anthropic</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>token Slack</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>token GitHub</translation>
    </message>
    <message>
        <source>a Google API key</source>
        <translation>klucz API Google</translation>
    </message>
    <message>
        <source>an Amazon access key</source>
        <translation>klucz dostępu Amazon</translation>
    </message>
    <message>
        <source>a SendGrid API key</source>
        <translation>klucz API SendGrid</translation>
    </message>
    <message>
        <source>Some destinations or members were not found on the PBX. Nothing was sent.</source>
        <translation>Niektórych miejsc docelowych lub członków nie znaleziono w PBX. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Open the channel and choose again in these lines: {lines}.</source>
        <translation>Otwórz kanał i wybierz ponownie w tych wierszach: {lines}.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message numerus="yes">
        <source>1 number has too many or too few digits for its country: “{example}” in line {line}.¦{count} numbers have too many or too few digits for their country, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>1 numer ma za dużo lub za mało cyfr jak na swój kraj: „{example}” w wierszu {line}.</numerusform>
            <numerusform>Numery, które mają za dużo lub za mało cyfr jak na swój kraj: {count}, pierwszy to „{example}” w wierszu {line}.</numerusform>
            <numerusform>Numery, które mają za dużo lub za mało cyfr jak na swój kraj: {count}, pierwszy to „{example}” w wierszu {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{other}” is the same address. Check which of the two fields it belongs in.</source>
        <translation>„{other}” to ten sam adres. Sprawdź, do którego z dwóch pól należy.</translation>
    </message>
    <message>
        <source>The PBX no longer supports the API version that this program uses.</source>
        <translation>PBX nie obsługuje już wersji API, której używa ten program.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Zaktualizuj ten program.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS blocks this program from the local network: allow it under System Settings &gt; Privacy &amp; Security &gt; Local Network.</source>
        <translation>Sprawdź kabel sieciowy lub Wi-Fi. Jeśli przeglądarka dociera do PBX, macOS blokuje temu programowi sieć lokalną: zezwól w Ustawienia systemowe &gt; Prywatność i ochrona &gt; Sieć lokalna.</translation>
    </message>
    <message>
        <source>The PBX gives a status that this program does not know: “{status}” {reason}</source>
        <translation>PBX podaje stan, którego ten program nie zna: „{status}” {reason}</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address. Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>„{address}” nie jest adresem PBX. Wpisz go jak w przeglądarce, na przykład https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Numbers and webhook cannot be read or set from here; follow the manual steps instead.</source>
        <translation>Brakujące uprawnienia: {lacking}. Numerów i webhooka nie można stąd odczytać ani ustawić; wykonaj kroki ręczne.</translation>
    </message>
    <message>
        <source>Permissions missing: {lacking}. Without them the PBX cannot send.</source>
        <translation>Brakujące uprawnienia: {lacking}. Bez nich PBX nie może wysyłać.</translation>
    </message>
    <message>
        <source>A note in the data folder is damaged: the secret that it is about may still be in the keyring.</source>
        <translation>Notatka w folderze danych jest uszkodzona: sekret, którego dotyczy, może nadal znajdować się w pęku kluczy.</translation>
    </message>
    <message>
        <source>Look in the keyring for entries that begin with “{name}”, and delete them there.</source>
        <translation>Poszukaj w pęku kluczy wpisów zaczynających się od „{name}” i usuń je tam.</translation>
    </message>
    <message>
        <source>This program&apos;s own entries are not given to any channel file.</source>
        <translation>Własne wpisy tego programu nie są przekazywane żadnemu plikowi kanału.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has no entry “{entry}”. Use SERVICE/USER.</source>
        <translation>Pęk kluczy tego komputera nie ma wpisu „{entry}”. Użyj SERVICE/USER.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring gave no value. {reason}</source>
        <translation>Pęk kluczy tego komputera nie podał wartości. {reason}</translation>
    </message>
    <message>
        <source>This computer has no keyring that this program can use.</source>
        <translation>Ten komputer nie ma pęku kluczy, którego mógłby użyć ten program.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (format {version}).</source>
        <translation>Folder danych zapisała nowsza wersja tego programu (format {version}).</translation>
    </message>
    <message>
        <source>This channel was written by a newer version of this program.</source>
        <translation>Ten kanał zapisała nowsza wersja tego programu.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nie ma takiego pliku ani folderu</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Brak uprawnień</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operacja niedozwolona</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>To jest folder</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>To nie jest folder</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Brak miejsca na urządzeniu</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>System plików tylko do odczytu</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Przekroczony limit miejsca na dysku</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Urządzenie lub zasób zajęte</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Za długa nazwa pliku</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Plik już istnieje</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Za dużo otwartych plików</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Za mało pamięci</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Nothing was imported. Import the table in smaller parts.</source>
        <translation>Niczego nie zaimportowano. Zaimportuj tabelę w mniejszych częściach.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again, or save the table as CSV and import that file.</source>
        <translation>Niczego nie zaimportowano. Spróbuj ponownie albo zapisz tabelę jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message numerus="yes">
        <source>Put back what was set before, in 1 place? Press the button again.¦Put back what was set before, in {count} places? Press the button again.</source>
        <translation>
            <numerusform>Przywrócić poprzednie ustawienie w {count} miejscu? Naciśnij przycisk jeszcze raz.</numerusform>
            <numerusform>Przywrócić poprzednie ustawienie w {count} miejscach? Naciśnij przycisk jeszcze raz.</numerusform>
            <numerusform>Przywrócić poprzednie ustawienie w {count} miejscach? Naciśnij przycisk jeszcze raz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try 1 again¦Try {count} again</source>
        <translation>
            <numerusform>Spróbuj ponownie ({count})</numerusform>
            <numerusform>Spróbuj ponownie ({count})</numerusform>
            <numerusform>Spróbuj ponownie ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check 1 again¦Check {count} again</source>
        <translation>
            <numerusform>Sprawdź ponownie ({count})</numerusform>
            <numerusform>Sprawdź ponownie ({count})</numerusform>
            <numerusform>Sprawdź ponownie ({count})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to create¦{count} to create</source>
        <translation>
            <numerusform>{count} do utworzenia</numerusform>
            <numerusform>{count} do utworzenia</numerusform>
            <numerusform>{count} do utworzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to change¦{count} to change</source>
        <translation>
            <numerusform>{count} do zmiany</numerusform>
            <numerusform>{count} do zmiany</numerusform>
            <numerusform>{count} do zmiany</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 as planned¦{count} as planned</source>
        <translation>
            <numerusform>{count} zgodnie z planem</numerusform>
            <numerusform>{count} zgodnie z planem</numerusform>
            <numerusform>{count} zgodnie z planem</numerusform>
        </translation>
    </message>
    <message>
        <source>typed</source>
        <translation>wpisano</translation>
    </message>
    <message numerus="yes">
        <source>1 of them lacks the numbers from its e-mail: nobody has added them or left them out yet.¦{count} of them lack the numbers from their e-mail: nobody has added them or left them out yet.</source>
        <translation>
            <numerusform>W 1 z nich brakuje numerów z wiadomości e-mail: nie zostały jeszcze dodane ani pominięte.</numerusform>
            <numerusform>W {count} z nich brakuje numerów z wiadomości e-mail: nie zostały jeszcze dodane ani pominięte.</numerusform>
            <numerusform>W {count} z nich brakuje numerów z wiadomości e-mail: nie zostały jeszcze dodane ani pominięte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 secret¦{count} secrets</source>
        <translation>
            <numerusform>{count} sekret</numerusform>
            <numerusform>{count} sekrety</numerusform>
            <numerusform>{count} sekretów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 certificate¦{count} certificates</source>
        <translation>
            <numerusform>{count} certyfikat</numerusform>
            <numerusform>{count} certyfikaty</numerusform>
            <numerusform>{count} certyfikatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete this one¦Delete all {count}</source>
        <translation>
            <numerusform>Usuń ten</numerusform>
            <numerusform>Usuń wszystkie {count}</numerusform>
            <numerusform>Usuń wszystkie {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created on {pbx}¦{count} channels created on {pbx}</source>
        <translation>
            <numerusform>Utworzono {count} kanał w {pbx}</numerusform>
            <numerusform>Utworzono {count} kanały w {pbx}</numerusform>
            <numerusform>Utworzono {count} kanałów w {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created on {pbx}¦{done} of {count} channels created on {pbx}</source>
        <translation>
            <numerusform>Utworzono {done} z {count} kanału w {pbx}</numerusform>
            <numerusform>Utworzono {done} z {count} kanałów w {pbx}</numerusform>
            <numerusform>Utworzono {done} z {count} kanałów w {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel created¦{count} channels created</source>
        <translation>
            <numerusform>Utworzono {count} kanał</numerusform>
            <numerusform>Utworzono {count} kanały</numerusform>
            <numerusform>Utworzono {count} kanałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 channel created¦{done} of {count} channels created</source>
        <translation>
            <numerusform>Utworzono {done} z {count} kanału</numerusform>
            <numerusform>Utworzono {done} z {count} kanałów</numerusform>
            <numerusform>Utworzono {done} z {count} kanałów</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ontinue with the numbers</source>
        <translation>K&amp;ontynuuj: numery</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the pages</source>
        <translation>K&amp;ontynuuj: strony</translation>
    </message>
    <message>
        <source>Nothing is missing. You can create it whenever {pbx} is reachable from here.</source>
        <translation>Niczego nie brakuje. Możesz go utworzyć, kiedy {pbx} jest stąd osiągalny.</translation>
    </message>
    <message>
        <source>Nothing to &amp;add</source>
        <translation>Nie ma nic do &amp;dodania</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The keys of this channel are not on this computer. It is not known whether the PBX keeps keys that are not sent along. If it does not, the channel loses its connection until you type them again.</source>
        <translation>Kluczy tego kanału nie ma na tym komputerze. Nie wiadomo, czy PBX zachowuje klucze, których nie wysłano. Jeśli nie, kanał traci połączenie do czasu ponownego ich wpisania.</translation>
    </message>
    <message>
        <source>as it is on the PBX</source>
        <translation>tak jak w PBX</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>wpisano tutaj</translation>
    </message>
    <message>
        <source>An address of the provider is changed. It can only be sent together with the keys.</source>
        <translation>Zmienia się adres dostawcy. Można go wysłać tylko razem z kluczami.</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL webhooka</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>Szybkość wysyłania</translation>
    </message>
    <message>
        <source>Second session</source>
        <translation>Druga sesja</translation>
    </message>
    <message>
        <source>Text with files</source>
        <translation>Tekst z plikami</translation>
    </message>
    <message>
        <source>No extension of the PBX has the number {value}.</source>
        <translation>W PBX nie ma numeru wewnętrznego {value}.</translation>
    </message>
    <message>
        <source>The PBX has nothing called “{value}”. Similar: {candidates}.</source>
        <translation>PBX nie ma niczego o nazwie „{value}”. Podobne: {candidates}.</translation>
    </message>
    <message>
        <source>“{value}” has not been looked up yet; that happens as soon as the PBX is reachable.</source>
        <translation>„{value}” jeszcze nie sprawdzono; stanie się to, gdy tylko PBX będzie osiągalny.</translation>
    </message>
    <message>
        <source>The PBX has no extension called “{value}”.</source>
        <translation>PBX nie ma numeru wewnętrznego o nazwie „{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no message queue called “{value}”.</source>
        <translation>PBX nie ma kolejki wiadomości o nazwie „{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no extension group called “{value}”.</source>
        <translation>PBX nie ma grupy numerów wewnętrznych o nazwie „{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no organization called “{value}”.</source>
        <translation>PBX nie ma organizacji o nazwie „{value}”.</translation>
    </message>
    <message>
        <source>The PBX has no extension, extension group or organization called “{value}”.</source>
        <translation>PBX nie ma numeru wewnętrznego, grupy numerów wewnętrznych ani organizacji o nazwie „{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is an extension on the PBX; choose that type.</source>
        <translation>„{value}” to numer wewnętrzny w PBX; wybierz ten typ.</translation>
    </message>
    <message>
        <source>“{value}” is a message queue on the PBX; choose that type.</source>
        <translation>„{value}” to kolejka wiadomości w PBX; wybierz ten typ.</translation>
    </message>
    <message>
        <source>“{value}” is an extension group on the PBX; choose that type.</source>
        <translation>„{value}” to grupa numerów wewnętrznych w PBX; wybierz ten typ.</translation>
    </message>
    <message>
        <source>“{value}” is an organization on the PBX; choose that type.</source>
        <translation>„{value}” to organizacja w PBX; wybierz ten typ.</translation>
    </message>
    <message>
        <source>“{value}” matches more than one: {candidates}. Enter the number, or choose from the list.</source>
        <translation>„{value}” pasuje do kilku: {candidates}. Wpisz numer lub wybierz z listy.</translation>
    </message>
    <message>
        <source>No extension has the number {value}. The ID {value} is {candidates}; enter id:{value} for it.</source>
        <translation>Nie ma numeru wewnętrznego {value}. ID {value} to {candidates}; wpisz dla niego id:{value}.</translation>
    </message>
    <message>
        <source>“{value}” is contradictory: {candidates}. Enter only the number or only the name.</source>
        <translation>„{value}” jest sprzeczne: {candidates}. Wpisz tylko numer albo tylko nazwę.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; on the PBX it is now {candidates}. Choose again.</source>
        <translation>Przy wyborze było to {value}; w PBX jest to teraz {candidates}. Wybierz ponownie.</translation>
    </message>
    <message>
        <source>When you chose it, this was {value}; the PBX no longer has it. Choose again.</source>
        <translation>Przy wyborze było to {value}; PBX już tego nie ma. Wybierz ponownie.</translation>
    </message>
    <message>
        <source>The PBX gave no list to look up “{value}” in. Enter its ID, for example id:137.</source>
        <translation>PBX nie podał listy, w której można poszukać „{value}”. Wpisz ID, na przykład id:137.</translation>
    </message>
    <message>
        <source>Choose where messages to this number go.</source>
        <translation>Wybierz, dokąd trafiają wiadomości na ten numer.</translation>
    </message>
    <message>
        <source>You typed this value, but it is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Ta wartość została wpisana, ale nie ma jej już w pęku kluczy tego komputera. Wpisz ją ponownie.</translation>
    </message>
    <message>
        <source>Use only digits, an optional leading + and separators; “{value}” contains something else.</source>
        <translation>Użyj tylko cyfr, opcjonalnego + na początku i separatorów; „{value}” zawiera coś innego.</translation>
    </message>
    <message>
        <source>Enter the number in E.164 format: +, country code and number, digits only, for example +15567778888.</source>
        <translation>Wpisz numer w formacie E.164: +, kod kraju i numer, tylko cyfry, na przykład +15567778888.</translation>
    </message>
    <message>
        <source>A page ID has only digits. You will find it on the page under About &gt; Page transparency.</source>
        <translation>ID strony składa się tylko z cyfr. Znajdziesz je na stronie w About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>There are spaces before or after the value. Remove them.</source>
        <translation>Przed wartością lub po niej są spacje. Usuń je.</translation>
    </message>
    <message>
        <source>The value contains a line break. Paste it as one line.</source>
        <translation>Wartość zawiera znak końca wiersza. Wklej ją w jednym wierszu.</translation>
    </message>
    <message>
        <source>The value contains an invisible character. Copy it again, or type it.</source>
        <translation>Wartość zawiera niewidoczny znak. Skopiuj ją ponownie lub wpisz.</translation>
    </message>
    <message>
        <source>The value has {length} characters once encoded; at most {limit} are allowed.</source>
        <translation>Po zakodowaniu wartość ma {length} znaków; dozwolone jest najwyżej {limit}.</translation>
    </message>
    <message>
        <source>The value has {length} characters; at most {limit} are allowed.</source>
        <translation>Wartość ma {length} znaków; dozwolone jest najwyżej {limit}.</translation>
    </message>
    <message>
        <source>The address contains a space.</source>
        <translation>Adres zawiera spację.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adres musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>This is not a complete web address.</source>
        <translation>To nie jest pełny adres internetowy.</translation>
    </message>
    <message>
        <source>Enter a whole number of days (1 or more), or leave it empty.</source>
        <translation>Wpisz liczbę dni jako liczbę całkowitą (1 lub więcej) albo zostaw puste.</translation>
    </message>
    <message>
        <source>“{value}” contains several numbers; each needs its own line.</source>
        <translation>„{value}” zawiera kilka numerów; każdy wymaga osobnego wiersza.</translation>
    </message>
    <message>
        <source>“{value}” is a range, or a number with an extension. Enter one number; “Add a range of numbers” in the table&apos;s menu adds many.</source>
        <translation>„{value}” to zakres albo numer z numerem wewnętrznym. Wpisz jeden numer; „Dodaj zakres numerów” w menu tabeli dodaje wiele.</translation>
    </message>
    <message>
        <source>Choose a channel type.</source>
        <translation>Wybierz typ kanału.</translation>
    </message>
    <message>
        <source>Choose the domain of the webhook URL: FQDN or NAT.</source>
        <translation>Wybierz domenę URL webhooka: FQDN lub NAT.</translation>
    </message>
    <message>
        <source>Give the channel a name.</source>
        <translation>Nadaj kanałowi nazwę.</translation>
    </message>
    <message>
        <source>This value is required.</source>
        <translation>Ta wartość jest wymagana.</translation>
    </message>
    <message>
        <source>Enter a whole number of messages per second (1 or more), or leave it empty.</source>
        <translation>Wpisz liczbę wiadomości na sekundę jako liczbę całkowitą (1 lub więcej) albo zostaw puste.</translation>
    </message>
    <message>
        <source>Enter 0 (keep open) or 1 (close).</source>
        <translation>Wpisz 0 (pozostaw otwarte) lub 1 (zamykaj).</translation>
    </message>
    <message>
        <source>Enter 0 (do not allow) or 1 (allow).</source>
        <translation>Wpisz 0 (nie zezwalaj) lub 1 (zezwalaj).</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Brak numeru.</translation>
    </message>
    <message>
        <source>“{value}” is a number with an extension. Enter only the number.</source>
        <translation>„{value}” to numer z numerem wewnętrznym. Wpisz tylko numer.</translation>
    </message>
    <message>
        <source>Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Wybierz numer wewnętrzny (extension), kolejkę wiadomości (queue) lub platformę zewnętrzną (api).</translation>
    </message>
    <message>
        <source>Choose a provider from the list.</source>
        <translation>Wybierz dostawcę z listy.</translation>
    </message>
    <message>
        <source>The name has {length} characters; the PBX accepts at most {limit}.</source>
        <translation>Nazwa ma {length} znaków; PBX przyjmuje najwyżej {limit}.</translation>
    </message>
    <message>
        <source>{provider} needs a text to send with files; without it the PBX refuses the channel.</source>
        <translation>{provider} wymaga tekstu wysyłanego z plikami; bez niego PBX odrzuci kanał.</translation>
    </message>
    <message>
        <source>Same number as in line {lines}.</source>
        <translation>Ten sam numer co w wierszu {lines}.</translation>
    </message>
    <message>
        <source>“{value}” is not a member. Enter extension:137, ext_group:7 or organization:2.</source>
        <translation>„{value}” nie jest członkiem. Wpisz extension:137, ext_group:7 lub organization:2.</translation>
    </message>
    <message>
        <source>The name contains a line break or another control character.</source>
        <translation>Nazwa zawiera znak końca wiersza lub inny znak sterujący.</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>Tekst zawiera znak sterujący.</translation>
    </message>
    <message>
        <source>A third-party platform (api) has no ID; leave it empty.</source>
        <translation>Platforma zewnętrzna (api) nie ma ID; zostaw puste.</translation>
    </message>
    <message>
        <source>“{value}” is not an ID on the PBX; an ID is a number such as 137.</source>
        <translation>„{value}” nie jest ID w PBX; ID to liczba, na przykład 137.</translation>
    </message>
    <message>
        <source>The login of this site is not complete. Nothing was sent.</source>
        <translation>Dane logowania tej lokalizacji są niepełne. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX: neither in the keyring nor in PBX_CLIENT_SECRET.</source>
        <translation>Brak Client Secret dla tego PBX: ani w pęku kluczy, ani w PBX_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>There is no Client Secret for this PBX. {reason}</source>
        <translation>Brak Client Secret dla tego PBX. {reason}</translation>
    </message>
    <message>
        <source>The provider refuses these keys. Nothing was sent.</source>
        <translation>Dostawca odrzuca te klucze. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation>Popraw je w pliku.</translation>
    </message>
    <message>
        <source>This file is correct, but another one is not. Nothing was sent.</source>
        <translation>Ten plik jest poprawny, ale inny nie. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Correct the other file, then send all of them again.</source>
        <translation>Popraw drugi plik, a potem wyślij ponownie wszystkie.</translation>
    </message>
    <message>
        <source>Not attempted because of an earlier failure. Nothing from this file was sent.</source>
        <translation>Nie podjęto próby z powodu wcześniejszego błędu. Z tego pliku nic nie wysłano.</translation>
    </message>
    <message>
        <source>Send it again once that is resolved.</source>
        <translation>Wyślij ponownie, gdy to zostanie rozwiązane.</translation>
    </message>
    <message>
        <source>An internal error ended the program ({kind}). The channel may or may not have been created.</source>
        <translation>Błąd wewnętrzny zakończył program ({kind}). Kanał mógł zostać utworzony albo nie.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Sprawdź w portalu PBX w Messaging &gt; Message Channel, zanim wyślesz ponownie.</translation>
    </message>
    <message>
        <source>This file was given more than once.</source>
        <translation>Ten plik podano więcej niż raz.</translation>
    </message>
    <message>
        <source>{files} contains a channel with the same name.</source>
        <translation>{files} zawiera kanał o tej samej nazwie.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} does not have it as intended yet.</source>
        <translation>„{name}” wysłano wcześniej do {pbx} bez jednoznacznej odpowiedzi. {pbx} jeszcze nie ma tego zgodnie z planem.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} has it as intended.</source>
        <translation>„{name}” wysłano wcześniej do {pbx} bez jednoznacznej odpowiedzi. {pbx} ma to zgodnie z planem.</translation>
    </message>
    <message>
        <source>Wait until its outcome is known.</source>
        <translation>Poczekaj, aż wynik będzie znany.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” on {pbx} in the meantime. Nothing was sent.</source>
        <translation>Ktoś inny zmienił w tym czasie „{name}” w {pbx}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>You can send it again.</source>
        <translation>Można wysłać go ponownie.</translation>
    </message>
    <message>
        <source>“{name}” was deleted from {pbx}.</source>
        <translation>„{name}” usunięto z {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” was not deleted: {pbx} still has it.</source>
        <translation>„{name}” nie usunięto: {pbx} nadal go ma.</translation>
    </message>
    <message>
        <source>Check again later; nothing is sent again until that is clear.</source>
        <translation>Sprawdź ponownie później; nic nie zostanie wysłane ponownie, dopóki to się nie wyjaśni.</translation>
    </message>
    <message>
        <source>Read it again, and compare.</source>
        <translation>Odczytaj ponownie i porównaj.</translation>
    </message>
    <message>
        <source>Look at the lines that differ, and send them again or leave them as they are.</source>
        <translation>Obejrzyj różniące się wiersze i wyślij je ponownie albo zostaw bez zmian.</translation>
    </message>
    <message>
        <source>“{name}” is no longer on {pbx}.</source>
        <translation>„{name}” nie ma już w {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} says that it deleted “{name}”; that could not be read back.</source>
        <translation>{pbx} podaje, że usunięto „{name}”; nie udało się tego potwierdzić odczytem.</translation>
    </message>
    <message>
        <source>“{field}” can only be changed together with the keys, and they are not here. Nothing was sent.</source>
        <translation>„{field}” można zmienić tylko razem z kluczami, a tutaj ich nie ma. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Type the keys, then send it again.</source>
        <translation>Wpisz klucze i wyślij ponownie.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but there is no login for that PBX on this computer.</source>
        <translation>Wysłano do {pbx}, ale na tym komputerze nie ma danych logowania do tego PBX.</translation>
    </message>
    <message>
        <source>Test the connection to that PBX, then check again.</source>
        <translation>Przetestuj połączenie z tym PBX, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>The PBX already has a channel named “{name}” (ID {id}). Nothing was sent.</source>
        <translation>PBX ma już kanał o nazwie „{name}” (ID {id}). Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Give this channel another name. If the other one is this channel, there is nothing left to do.</source>
        <translation>Nadaj temu kanałowi inną nazwę. Jeśli tamten to ten kanał, nie trzeba nic więcej robić.</translation>
    </message>
    <message>
        <source>{pbx} answered with the ID {id}, which belongs to another channel.</source>
        <translation>{pbx} odpowiedział z ID {id}, a to nie jest ten kanał.</translation>
    </message>
    <message>
        <source>“{name}” is already being created, or its outcome is not known yet. Nothing was sent.</source>
        <translation>„{name}” jest już tworzony albo wynik nie jest jeszcze znany. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>“{name}” is being sent by another window or command right now. Its outcome is not known yet.</source>
        <translation>„{name}” jest właśnie wysyłany przez inne okno lub polecenie. Wynik nie jest jeszcze znany.</translation>
    </message>
    <message>
        <source>Wait until that is finished; nothing else is sent in the meantime.</source>
        <translation>Poczekaj na zakończenie; w międzyczasie nic innego nie jest wysyłane.</translation>
    </message>
    <message>
        <source>The channel was created: {pbx} has it with the ID {id}.</source>
        <translation>Kanał został utworzony: {pbx} ma go z ID {id}.</translation>
    </message>
    <message>
        <source>The channel was not created: {pbx} has no channel named “{name}”.</source>
        <translation>Kanał nie został utworzony: {pbx} nie ma kanału o nazwie „{name}”.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: {pbx} could not be searched.</source>
        <translation>Nie wiadomo, czy „{name}” został utworzony: nie udało się przeszukać {pbx}.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be the channel with the ID {ids} on {pbx}.</source>
        <translation>Nie wiadomo, czy „{name}” został utworzony: może to być kanał z ID {ids} w {pbx}.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was created: it may be one of the channels with the IDs {ids} on {pbx}.</source>
        <translation>Nie wiadomo, czy „{name}” został utworzony: może to być jeden z kanałów z ID {ids} w {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” was sent to {pbx}, but no clear answer came back. It may or may not have been created.</source>
        <translation>„{name}” wysłano do {pbx}, ale nie nadeszła jednoznaczna odpowiedź. Mógł zostać utworzony albo nie.</translation>
    </message>
    <message>
        <source>{pbx} has no channel named “{name}” so far; it may still carry out the request.</source>
        <translation>{pbx} nie ma jeszcze kanału o nazwie „{name}”; może jeszcze wykonać żądanie.</translation>
    </message>
    <message>
        <source>Check it in the PBX portal under Messaging &gt; Message Channel, then say whether it is this one.</source>
        <translation>Sprawdź go w portalu PBX w Messaging &gt; Message Channel, a potem wskaż, czy to ten.</translation>
    </message>
    <message>
        <source>Compare them in the PBX portal under Messaging &gt; Message Channel, and delete any you do not want.</source>
        <translation>Porównaj je w portalu PBX w Messaging &gt; Message Channel i usuń niepotrzebne.</translation>
    </message>
    <message>
        <source>{pbx} has “{name}”, but not everything is as intended.</source>
        <translation>{pbx} ma „{name}”, ale nie wszystko jest zgodne z planem.</translation>
    </message>
    <message>
        <source>There is a message queue named “{name}” already. Nothing was sent.</source>
        <translation>Istnieje już kolejka wiadomości o nazwie „{name}”. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Use it, or give the new one another name.</source>
        <translation>Użyj jej albo nadaj nowej inną nazwę.</translation>
    </message>
    <message>
        <source>Someone else has changed “{name}” in the meantime. Nothing was sent.</source>
        <translation>Ktoś inny zmienił w tym czasie „{name}”. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Otwórz ponownie i powtórz zmianę.</translation>
    </message>
    <message>
        <source>{pbx} accepted “{name}”; it could not be read back.</source>
        <translation>{pbx} przyjął „{name}”; nie udało się tego odczytać.</translation>
    </message>
    <message>
        <source>Open it again and check its members.</source>
        <translation>Otwórz ją ponownie i sprawdź jej członków.</translation>
    </message>
    <message>
        <source>The file does not say how it is encoded. It was read as {encoding}; check whether the names are right.</source>
        <translation>Plik nie podaje swojego kodowania. Odczytano go jako {encoding}; sprawdź, czy nazwy są poprawne.</translation>
    </message>
    <message>
        <source>The channel has fields that need correcting. Nothing was sent.</source>
        <translation>Kanał ma pola do poprawienia. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <translation>Trwało to zbyt długo i zostało przerwane.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Spróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>There is 1 more problem.¦There are {count} more problems.</source>
        <translation>
            <numerusform>Jest jeszcze {count} problem.</numerusform>
            <numerusform>Są jeszcze {count} problemy.</numerusform>
            <numerusform>Jest jeszcze {count} problemów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Przerwano odczyt.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. Enter the value as it was before encoding. If it is correct as it is, put plain: in front of it.</source>
        <translation>To wygląda na już zakodowane w Base64. Wpisz wartość sprzed zakodowania. Jeśli jest poprawna, wstaw przed nią plain:.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; channel files are smaller.</source>
        <translation>Plik ma więcej niż {limit} MB; pliki kanałów są mniejsze.</translation>
    </message>
    <message>
        <source>This file cannot be used as it is. Nothing was sent.</source>
        <translation>Tego pliku nie można użyć w tej postaci. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The channel file was not written: {reason}.</source>
        <translation>Plik kanału nie został zapisany: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file but a folder, a device or a pipe.</source>
        <translation>To nie jest plik, lecz folder, urządzenie lub potok.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Nie można odczytać pliku: {reason}.</translation>
    </message>
    <message>
        <source>This is not the name of a file.</source>
        <translation>To nie jest nazwa pliku.</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Did you mean “{near}”?</source>
        <translation>„{value}” nie jest dostawcą. Czy chodziło o „{near}”?</translation>
    </message>
    <message>
        <source>“{value}” is not a provider. Use one of {choices}.</source>
        <translation>„{value}” nie jest dostawcą. Użyj jednego z {choices}.</translation>
    </message>
    <message>
        <source>A channel file can have at most {limit} numbers; this one has {count}.</source>
        <translation>Plik kanału może mieć najwyżej {limit} numerów; ten ma {count}.</translation>
    </message>
    <message>
        <source>This must be an object in braces, not {instead}.</source>
        <translation>To musi być obiekt w nawiasach klamrowych, a nie {instead}.</translation>
    </message>
    <message>
        <source>References are not followed here: it is not clear which host this address belongs to: {address}</source>
        <translation>Odwołania nie są tu rozwiązywane: nie wiadomo, do którego hosta należy ten adres: {address}</translation>
    </message>
    <message>
        <source>Enter &quot;fqdn&quot; or &quot;nat&quot;.</source>
        <translation>Wpisz &quot;fqdn&quot; lub &quot;nat&quot;.</translation>
    </message>
    <message>
        <source>This key appears more than once.</source>
        <translation>Ten klucz występuje więcej niż raz.</translation>
    </message>
    <message>
        <source>There is no such key. Did you mean “{near}”?</source>
        <translation>Nie ma takiego klucza. Czy chodziło o „{near}”?</translation>
    </message>
    <message>
        <source>There is no such key. The keys here are {known}.</source>
        <translation>Nie ma takiego klucza. Dostępne klucze: {known}.</translation>
    </message>
    <message>
        <source>This must be text in quotes: &quot;{value}&quot;.</source>
        <translation>To musi być tekst w cudzysłowie: &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>This must be text in quotes, not {instead}.</source>
        <translation>To musi być tekst w cudzysłowie, a nie {instead}.</translation>
    </message>
    <message>
        <source>This must be a whole number without quotes, not {instead}.</source>
        <translation>To musi być liczba całkowita bez cudzysłowu, a nie {instead}.</translation>
    </message>
    <message>
        <source>This must be a list in square brackets, not {instead}.</source>
        <translation>To musi być lista w nawiasach kwadratowych, a nie {instead}.</translation>
    </message>
    <message>
        <source>Enter {one} or {other}, not both.</source>
        <translation>Wpisz {one} albo {other}, nie oba.</translation>
    </message>
    <message>
        <source>A number can have at most {limit} members.</source>
        <translation>Numer może mieć najwyżej {limit} członków.</translation>
    </message>
    <message numerus="yes">
        <source>The value was on 1 line.¦The value was spread over {count} lines; they were joined.</source>
        <translation>
            <numerusform>Wartość była w {count} wierszu.</numerusform>
            <numerusform>Wartość była w {count} wierszach; połączono je.</numerusform>
            <numerusform>Wartość była w {count} wierszach; połączono je.</numerusform>
        </translation>
    </message>
    <message>
        <source>References are followed in secret fields only. Enter the value itself.</source>
        <translation>Odwołania są rozwiązywane tylko w polach na sekrety. Wpisz samą wartość.</translation>
    </message>
    <message>
        <source>Spaces around the value were removed.</source>
        <translation>Usunięto spacje wokół wartości.</translation>
    </message>
    <message>
        <source>A channel file has “credentials” with plain values instead of account_data.</source>
        <translation>Plik kanału ma „credentials” z jawnymi wartościami zamiast account_data.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no members. Remove them.</source>
        <translation>Kanały typu {kind} nie mają członków. Usuń ich.</translation>
    </message>
    <message>
        <source>“{value}” is not an extension&apos;s number.</source>
        <translation>„{value}” nie jest numerem wewnętrznym.</translation>
    </message>
    <message>
        <source>This belongs next to “credentials”, not inside it.</source>
        <translation>To należy obok „credentials”, a nie w środku.</translation>
    </message>
    <message>
        <source>Channels of type {kind} have no such parameter. Remove it.</source>
        <translation>Kanały typu {kind} nie mają takiego parametru. Usuń go.</translation>
    </message>
    <message>
        <source>This belongs inside “credentials”.</source>
        <translation>To należy do „credentials”.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: remove the comma before the closing bracket.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: usuń przecinek przed nawiasem zamykającym.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: extra data. A channel file contains only one object.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: nadmiarowe dane. Plik kanału zawiera tylko jeden obiekt.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the text that begins here has no closing quote.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: zaczynający się tu tekst nie ma zamykającego cudzysłowu.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a text contains a line break or a tab. Join the lines.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: tekst zawiera znak końca wiersza lub tabulator. Połącz wiersze.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a backslash in a text must be doubled.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: ukośnik odwrotny w tekście trzeba podwoić.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON has no comments. Remove it.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: JSON nie ma komentarzy. Usuń go.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses double quotes (&quot;), not single ones.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: JSON używa cudzysłowów (&quot;), a nie apostrofów.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: typographic quotes. JSON uses straight ones (&quot;).</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: cudzysłowy typograficzne. JSON używa prostych (&quot;).</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: JSON uses true, false and null, in lowercase.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: JSON używa true, false i null, małymi literami.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: keys must be in double quotes.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: klucze muszą być w cudzysłowie.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: the file ends too early; a bracket is not closed.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: plik kończy się za wcześnie; nawias nie jest zamknięty.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: something is missing after the comma.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: brakuje czegoś po przecinku.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column}: a comma is missing before this.</source>
        <translation>To nie jest JSON: wiersz {line}, kolumna {column}: przed tym brakuje przecinka.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line 1) but UTF-16, as Windows PowerShell writes it. Save it as UTF-8.</source>
        <translation>Plik nie jest tekstem UTF-8 (wiersz 1), lecz UTF-16, jak zapisuje Windows PowerShell. Zapisz go jako UTF-8.</translation>
    </message>
    <message>
        <source>This is a document or an archive, not JSON text.</source>
        <translation>To dokument lub archiwum, a nie tekst JSON.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing at line 1, column 1.</source>
        <translation>Plik jest pusty: w wierszu 1, kolumnie 1 nic nie ma.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not JSON. Perhaps a link to the file was saved instead of the file.</source>
        <translation>To strona internetowa lub XML, a nie JSON. Być może zamiast pliku zapisano odnośnik do niego.</translation>
    </message>
    <message>
        <source>The lines with ``` around the JSON come from the text it was copied from. Remove them.</source>
        <translation>Wiersze z ``` wokół JSON pochodzą z tekstu, z którego go skopiowano. Usuń je.</translation>
    </message>
    <message>
        <source>This is a curl command. Only the part between the quotes after -d is a channel file.</source>
        <translation>To polecenie curl. Plikiem kanału jest tylko część w cudzysłowie po -d.</translation>
    </message>
    <message>
        <source>This looks like YAML. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>To wygląda na YAML. Plik kanału to JSON: w nawiasach klamrowych, z kluczami i tekstami w cudzysłowie.</translation>
    </message>
    <message>
        <source>The file needs more memory than a channel file, or is damaged.</source>
        <translation>Plik wymaga więcej pamięci niż plik kanału albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>The file contains {count} objects. Put each channel into a file of its own.</source>
        <translation>Liczba obiektów w pliku: {count}. Umieść każdy kanał w osobnym pliku.</translation>
    </message>
    <message>
        <source>The file must contain one object in braces, not {instead}.</source>
        <translation>W pliku musi być jeden obiekt w nawiasach klamrowych, a nie {instead}.</translation>
    </message>
    <message>
        <source>“{key}” is a name with {count} characters; names in a channel file have at most {limit}.</source>
        <translation>„{key}” to nazwa o długości {count} znaków; nazwy w pliku kanału mają najwyżej {limit}.</translation>
    </message>
    <message>
        <source>“{key}” has more than {limit} values; no channel has that many.</source>
        <translation>„{key}” ma więcej niż {limit} wartości; żaden kanał nie ma ich tylu.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (line {line}). Save it as UTF-8.</source>
        <translation>Plik nie jest tekstem UTF-8 (wiersz {line}). Zapisz go jako UTF-8.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Nawiasy są zagnieżdżone zbyt głęboko.</translation>
    </message>
    <message>
        <source>“{key}” has {count} characters; values in a channel file have at most {limit}.</source>
        <translation>„{key}” ma długość {count} znaków; wartości w pliku kanału mają najwyżej {limit}.</translation>
    </message>
    <message>
        <source>The sites have no column “{column}”; they have: {known}.</source>
        <translation>Lokalizacje nie mają kolumny „{column}”; mają: {known}.</translation>
    </message>
    <message>
        <source>The site has nothing in its column “{column}”.</source>
        <translation>Lokalizacja nie ma nic w kolumnie „{column}”.</translation>
    </message>
    <message>
        <source>The PBX has more than one channel named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>PBX ma więcej niż jeden kanał o nazwie „{name}” (ID {ids}). Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Rename all but one of them in the PBX portal, then apply the plan again.</source>
        <translation>Zmień nazwy wszystkich oprócz jednego w portalu PBX, a potem zastosuj plan ponownie.</translation>
    </message>
    <message>
        <source>Update its firmware, or let its administrator allow it under Integrations &gt; API.</source>
        <translation>Zaktualizuj firmware albo poproś administratora o zezwolenie w Integrations &gt; API.</translation>
    </message>
    <message>
        <source>“{name}” is a channel of {there} on the PBX, and the plan wants one of {wanted}. Nothing was sent.</source>
        <translation>„{name}” to w PBX kanał {there}, a plan wymaga kanału {wanted}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>A provider cannot be changed: delete that channel, or give this one another name.</source>
        <translation>Dostawcy nie można zmienić: usuń tamten kanał albo nadaj temu inną nazwę.</translation>
    </message>
    <message>
        <source>The PBX accepted the change of “{name}”, but still has other values for: {parameters}.</source>
        <translation>PBX przyjął zmianę „{name}”, ale nadal ma inne wartości dla: {parameters}.</translation>
    </message>
    <message>
        <source>Check the channel in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Sprawdź kanał w portalu PBX w Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Not attempted; nothing of this channel was sent.</source>
        <translation>Nie podjęto próby; z tego kanału nic nie wysłano.</translation>
    </message>
    <message>
        <source>This channel is right; nothing was sent to any site, because something else in the plan is not.</source>
        <translation>Ten kanał jest poprawny; do żadnej lokalizacji nic nie wysłano, bo coś innego w planie jest niepoprawne.</translation>
    </message>
    <message>
        <source>Correct that, then apply the plan again.</source>
        <translation>Popraw to, a potem zastosuj plan ponownie.</translation>
    </message>
    <message>
        <source>Apply the plan again: it looks first at what the PBX has.</source>
        <translation>Zastosuj plan ponownie: najpierw sprawdzi, co jest w PBX.</translation>
    </message>
    <message>
        <source>Row {row} of the sites cannot be used. Nothing was sent.</source>
        <translation>Wiersza {row} lokalizacji nie można użyć. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Not all members of the queue were found on the PBX. Nothing was sent.</source>
        <translation>Nie znaleziono w PBX wszystkich członków kolejki. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>A member is the number or the name of an extension.</source>
        <translation>Członek to numer lub nazwa numeru wewnętrznego.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read; there are more: {others}.</source>
        <translation>Odczytano arkusz „{sheet}”; są też inne: {others}.</translation>
    </message>
    <message>
        <source>Nothing was sent; correct the list of sites and try again.</source>
        <translation>Nic nie wysłano; popraw listę lokalizacji i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The list of sites is larger than {limit} MB.</source>
        <translation>Lista lokalizacji przekracza {limit} MB.</translation>
    </message>
    <message>
        <source>Two columns have the same name: {names}. Give each its own.</source>
        <translation>Dwie kolumny mają tę samą nazwę: {names}. Nadaj każdej własną.</translation>
    </message>
    <message>
        <source>The list has more than {limit} sites.</source>
        <translation>Lista ma więcej lokalizacji niż {limit}.</translation>
    </message>
    <message>
        <source>The list has no site.</source>
        <translation>Lista nie ma żadnej lokalizacji.</translation>
    </message>
    <message>
        <source>The list of sites cannot be read ({why}).</source>
        <translation>Nie można odczytać listy lokalizacji ({why}).</translation>
    </message>
    <message>
        <source>The sheet hides this row. Show it, or delete it.</source>
        <translation>Arkusz ukrywa ten wiersz. Pokaż go lub usuń.</translation>
    </message>
    <message>
        <source>The address of the PBX is missing.</source>
        <translation>Brak adresu PBX.</translation>
    </message>
    <message>
        <source>With http://, anyone on the way can read the login and the keys. Use https://.</source>
        <translation>Przy http:// każdy po drodze może odczytać dane logowania i klucze. Użyj https://.</translation>
    </message>
    <message>
        <source>An earlier change to “{name}” was started on this computer, but its record cannot be read: it is not known whether the PBX carried it out. Nothing was sent now.</source>
        <translation>Na tym komputerze rozpoczęto wcześniej zmianę „{name}”, ale jej zapisu nie można odczytać: nie wiadomo, czy PBX ją wykonał. Tym razem nic nie wysłano.</translation>
    </message>
    <message>
        <source>Column {column} has a value here, but no name.</source>
        <translation>Kolumna {column} ma tu wartość, ale nie ma nazwy.</translation>
    </message>
    <message>
        <source>This must be text or a whole number, not {instead}.</source>
        <translation>To musi być tekst lub liczba całkowita, a nie {instead}.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds: {value}.</source>
        <translation>Arkusz pokazuje tu co innego, niż zawiera: {value}.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 fingerprint: 64 hex digits, with or without colons.</source>
        <translation>To nie jest odcisk SHA-256: 64 cyfry szesnastkowe, z dwukropkami lub bez.</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX: neither in a column client_id nor in PBX_CLIENT_ID.</source>
        <translation>Brak Client ID dla tego PBX: ani w kolumnie client_id, ani w PBX_CLIENT_ID.</translation>
    </message>
    <message>
        <source>The keyring has no Client Secret for this PBX. Add the PBX again under PBXs, with its login.</source>
        <translation>W pęku kluczy nie ma Client Secret dla tego PBX. Dodaj PBX ponownie w widoku „PBX”, z jego danymi logowania.</translation>
    </message>
    <message>
        <source>The PBX and its API</source>
        <translation>PBX i jego API</translation>
    </message>
    <message>
        <source>The channel is created through the PBX&apos;s own API. The PBX must be reachable from this computer.</source>
        <translation>Kanał jest tworzony przez własne API PBX. PBX musi być osiągalny z tego komputera.</translation>
    </message>
    <message>
        <source>Channel type and provider</source>
        <translation>Typ kanału i dostawca</translation>
    </message>
    <message>
        <source>Your account at the provider</source>
        <translation>Twoje konto u dostawcy</translation>
    </message>
    <message>
        <source>The keys let the PBX send messages through the provider; the webhook lets the provider reach the PBX.</source>
        <translation>Klucze pozwalają PBX wysyłać wiadomości przez dostawcę; webhook pozwala dostawcy dotrzeć do PBX.</translation>
    </message>
    <message>
        <source>Numbers and their destinations</source>
        <translation>Numery i ich miejsca docelowe</translation>
    </message>
    <message>
        <source>Each line is one number (or page) of the channel. Messages to it go to the destination.</source>
        <translation>Każdy wiersz to jeden numer (lub strona) kanału. Wiadomości na niego trafiają do miejsca docelowego.</translation>
    </message>
    <message>
        <source>Check, then create</source>
        <translation>Sprawdź, a potem utwórz</translation>
    </message>
    <message>
        <source>Nothing has been created yet. “Create” sends one request to the PBX, once.</source>
        <translation>Nic jeszcze nie utworzono. „Utwórz” wysyła do PBX jedno żądanie, jeden raz.</translation>
    </message>
    <message>
        <source>After the channel exists</source>
        <translation>Gdy kanał już istnieje</translation>
    </message>
    <message>
        <source>Give the provider the webhook URL. Until then the channel can send but receives nothing.</source>
        <translation>Podaj dostawcy URL webhooka. Do tego czasu kanał może wysyłać, ale niczego nie odbiera.</translation>
    </message>
    <message>
        <source>Channels on this computer</source>
        <translation>Kanały na tym komputerze</translation>
    </message>
    <message>
        <source>Every channel started here, and its status. Select one to see what comes next.</source>
        <translation>Każdy rozpoczęty tu kanał i jego stan. Wybierz jeden, aby zobaczyć następny krok.</translation>
    </message>
    <message>
        <source>Where do I find the Client ID and Client Secret?</source>
        <translation>Gdzie znajdę Client ID i Client Secret?</translation>
    </message>
    <message>
        <source>In the PBX portal under Integrations &gt; API. Switch the API on there; both values are shown on that page. The API and message channels need the Enterprise or Ultimate plan.</source>
        <translation>W portalu PBX w Integrations &gt; API. Włącz tam API; obie wartości są widoczne na tej stronie. API i kanały wiadomości wymagają planu Enterprise lub Ultimate.</translation>
    </message>
    <message>
        <source>Which address do I enter?</source>
        <translation>Jaki adres wpisać?</translation>
    </message>
    <message>
        <source>The one that opens the portal in your browser, including the port: https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of the Cloud PBX.</source>
        <translation>Ten, który otwiera portal w przeglądarce, z portem: https://192.168.5.150:8088 w sieci lokalnej albo nazwa domeny Remote Access lub Cloud PBX.</translation>
    </message>
    <message>
        <source>The certificate is not known</source>
        <translation>Certyfikat nie jest znany</translation>
    </message>
    <message>
        <source>Most PBXs in a local network use a self-signed certificate. Compare its fingerprint with the one shown in the portal or browser; if they are the same, trust it.</source>
        <translation>Większość PBX w sieci lokalnej używa certyfikatu z podpisem własnym. Porównaj jego odcisk z tym w portalu lub przeglądarce; jeśli są takie same, zaufaj mu.</translation>
    </message>
    <message>
        <source>The PBX refuses the login</source>
        <translation>PBX odrzuca logowanie</translation>
    </message>
    <message>
        <source>Copy both values again. After five wrong logins in a row the PBX blocks this computer&apos;s address: remove it in the portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Skopiuj obie wartości ponownie. Po pięciu błędnych logowaniach z rzędu PBX blokuje adres tego komputera: usuń go w portalu w Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>I am not at the customer&apos;s network yet</source>
        <translation>Nie jestem jeszcze w sieci klienta</translation>
    </message>
    <message>
        <source>Prepare the channel without the PBX: everything is saved, and you create it once the PBX is reachable. Until then its lists of extensions and queues are not available.</source>
        <translation>Przygotuj kanał bez PBX: wszystko jest zapisywane, a kanał utworzysz, gdy PBX będzie osiągalny. Do tego czasu listy numerów wewnętrznych i kolejek są niedostępne.</translation>
    </message>
    <message>
        <source>How do I find the provider quickly?</source>
        <translation>Jak szybko znaleźć dostawcę?</translation>
    </message>
    <message>
        <source>Type part of its name. Choose with the arrow keys and confirm with Enter.</source>
        <translation>Wpisz część nazwy. Wybierz strzałkami i potwierdź klawiszem Enter.</translation>
    </message>
    <message>
        <source>The provider is not in the list</source>
        <translation>Dostawcy nie ma na liście</translation>
    </message>
    <message>
        <source>Choose General for any provider that supports the PBX&apos;s SMS API. Ask the provider for the addresses and keys of that API.</source>
        <translation>Wybierz General dla każdego dostawcy, który obsługuje API SMS PBX. Poproś dostawcę o adresy i klucze tego API.</translation>
    </message>
    <message>
        <source>What do I need for a channel through Meta?</source>
        <translation>Czego potrzebuję do kanału przez Meta?</translation>
    </message>
    <message>
        <source>A Meta business portfolio, an app on Meta for Developers, an access token that never expires, and the number or page that customers write to.</source>
        <translation>Portfolio biznesowego Meta, aplikacji w Meta for Developers, tokenu dostępu, który nigdy nie wygasa, oraz numeru lub strony, do której piszą klienci.</translation>
    </message>
    <message>
        <source>Can I change the provider later?</source>
        <translation>Czy mogę później zmienić dostawcę?</translation>
    </message>
    <message>
        <source>No. For another provider, create a new channel.</source>
        <translation>Nie. Dla innego dostawcy utwórz nowy kanał.</translation>
    </message>
    <message>
        <source>What happens to the keys?</source>
        <translation>Co dzieje się z kluczami?</translation>
    </message>
    <message>
        <source>They are sent to the PBX through its API and kept in this computer&apos;s keyring, nowhere else. They are masked in every preview, and exported files contain them only if you ask for it.</source>
        <translation>Są wysyłane do PBX przez jego API i przechowywane w pęku kluczy tego komputera, nigdzie indziej. W każdym podglądzie są zamaskowane, a eksportowane pliki zawierają je tylko na życzenie.</translation>
    </message>
    <message>
        <source>Do I have to encode a key in Base64?</source>
        <translation>Czy muszę kodować klucz w Base64?</translation>
    </message>
    <message>
        <source>FQDN or NAT?</source>
        <translation>FQDN czy NAT?</translation>
    </message>
    <message>
        <source>FQDN is the domain name Yeastar gives the PBX: right for most PBXs, including Cloud PBXs. NAT is for your own domain, with a public certificate, that is forwarded to the PBX.</source>
        <translation>FQDN to nazwa domeny, którą Yeastar nadaje PBX: dobra dla większości PBX, także Cloud. NAT jest dla własnej domeny, z publicznym certyfikatem, przekierowanej do PBX.</translation>
    </message>
    <message>
        <source>How do I add many numbers?</source>
        <translation>Jak dodać wiele numerów?</translation>
    </message>
    <message>
        <source>Copy them from a spreadsheet or an e-mail and press Ctrl+V, or import a CSV or Excel file. You see a preview before anything is added.</source>
        <translation>Skopiuj je z arkusza lub wiadomości e-mail i naciśnij Ctrl+V albo zaimportuj plik CSV lub Excel. Przed dodaniem zobaczysz podgląd.</translation>
    </message>
    <message>
        <source>How do I choose a destination quickly?</source>
        <translation>Jak szybko wybrać miejsce docelowe?</translation>
    </message>
    <message>
        <source>Type the first letters or the number into the cell. Enter takes the highlighted match, Ctrl+Enter takes it for all selected lines, Escape changes nothing.</source>
        <translation>Wpisz w komórce pierwsze litery lub numer. Enter przyjmuje wyróżnioną pozycję, Ctrl+Enter przyjmuje ją dla wszystkich zaznaczonych wierszy, Esc niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Who may write from a number?</source>
        <translation>Kto może pisać z numeru?</translation>
    </message>
    <message>
        <source>The people who may start a conversation from this number, in addition to the destination that receives messages.</source>
        <translation>Osoby, które mogą rozpocząć rozmowę z tego numeru, oprócz miejsca docelowego, które odbiera wiadomości.</translation>
    </message>
    <message>
        <source>Which kind of queue is this?</source>
        <translation>Jaka to kolejka?</translation>
    </message>
    <message>
        <source>A message queue, not a call queue. You will find it in the PBX portal under Messaging &gt; Message Queue.</source>
        <translation>Kolejka wiadomości, a nie kolejka połączeń. Znajdziesz ją w portalu PBX w Messaging &gt; Message Queue.</translation>
    </message>
    <message>
        <source>Can I leave the table empty?</source>
        <translation>Czy mogę zostawić tabelę pustą?</translation>
    </message>
    <message>
        <source>Yes. You can add numbers on the PBX later; until then incoming messages have nowhere to go.</source>
        <translation>Tak. Numery można dodać później w PBX; do tego czasu wiadomości przychodzące nie mają dokąd trafić.</translation>
    </message>
    <message>
        <source>I want to change something</source>
        <translation>Chcę coś zmienić</translation>
    </message>
    <message>
        <source>Press Edit next to it; Next brings you back here. Your entries are kept.</source>
        <translation>Naciśnij obok Edytuj; Dalej wraca tutaj. Wpisane dane są zachowane.</translation>
    </message>
    <message>
        <source>What are the options?</source>
        <translation>Czym są opcje?</translation>
    </message>
    <message>
        <source>Everything here is optional. Empty fields are not sent; the PBX uses its defaults for them.</source>
        <translation>Wszystko tutaj jest opcjonalne. Puste pola nie są wysyłane; PBX używa swoich ustawień domyślnych.</translation>
    </message>
    <message>
        <source>Which sending rate is right?</source>
        <translation>Jaka szybkość wysyłania jest właściwa?</translation>
    </message>
    <message>
        <source>See your contract with the provider. Above its limit, the provider queues or drops messages.</source>
        <translation>Sprawdź umowę z dostawcą. Powyżej limitu dostawca kolejkuje lub odrzuca wiadomości.</translation>
    </message>
    <message>
        <source>What is a session?</source>
        <translation>Czym jest sesja?</translation>
    </message>
    <message>
        <source>A conversation between one customer and one of your numbers. A closed session stays in the history; the next message starts a new one.</source>
        <translation>To rozmowa między jednym klientem a jednym z Twoich numerów. Zamknięta sesja pozostaje w historii; następna wiadomość rozpoczyna nową.</translation>
    </message>
    <message>
        <source>What are “Copy as JSON” and “Copy as curl” for?</source>
        <translation>Do czego służą „Kopiuj jako JSON” i „Kopiuj jako curl”?</translation>
    </message>
    <message>
        <source>The same request, for a script or a colleague. Secrets and the access token appear as variables, never as values.</source>
        <translation>To samo żądanie dla skryptu lub współpracownika. Sekrety i token dostępu są w nim zmiennymi, nigdy wartościami.</translation>
    </message>
    <message>
        <source>What if the connection breaks while the channel is being created?</source>
        <translation>Co, jeśli połączenie zerwie się podczas tworzenia kanału?</translation>
    </message>
    <message>
        <source>What does “Labels in the portal may differ” mean?</source>
        <translation>Co znaczy „Etykiety w portalu mogą być inne”?</translation>
    </message>
    <message>
        <source>The step is correct, but its labels in the portal could not be verified.</source>
        <translation>Krok jest poprawny, ale jego etykiet w portalu nie udało się potwierdzić.</translation>
    </message>
    <message>
        <source>The PBX could not connect to the provider</source>
        <translation>PBX nie mógł połączyć się z dostawcą</translation>
    </message>
    <message>
        <source>Usually a key is wrong or has expired. Compare the keys with the provider&apos;s portal and correct them in the PBX portal. You do not need to create the channel again.</source>
        <translation>Zwykle klucz jest błędny lub wygasł. Porównaj klucze z portalem dostawcy i popraw je w portalu PBX. Nie trzeba tworzyć kanału ponownie.</translation>
    </message>
    <message>
        <source>What is the hand-over sheet for?</source>
        <translation>Do czego służy karta przekazania?</translation>
    </message>
    <message>
        <source>For the customer&apos;s records: what was set up, where messages go, and what is left to do. It contains no key, password or token.</source>
        <translation>Do dokumentacji klienta: co skonfigurowano, dokąd trafiają wiadomości i co zostało do zrobienia. Nie zawiera klucza, hasła ani tokenu.</translation>
    </message>
    <message>
        <source>How do I prepare a channel in the office and create it on site?</source>
        <translation>Jak przygotować kanał w biurze i utworzyć go na miejscu?</translation>
    </message>
    <message>
        <source>Fill in the wizard without the PBX and press “Keep ready” on the review page. On site, as soon as the PBX is reachable, a card offers to create everything that is waiting for it. Nothing is sent before that.</source>
        <translation>Wypełnij kreator bez PBX i na stronie przeglądu naciśnij „Zachowaj jako gotowy”. Na miejscu, gdy tylko PBX będzie osiągalny, karta zaproponuje utworzenie wszystkiego, co na niego czeka. Wcześniej nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>What does “Checking what happened” mean?</source>
        <translation>Co znaczy „Sprawdzanie, co się stało”?</translation>
    </message>
    <message>
        <source>The next site needs the same channel</source>
        <translation>Następna lokalizacja potrzebuje tego samego kanału</translation>
    </message>
    <message>
        <source>Duplicate it: the copy gets another name, and the keys are copied only if you say so.</source>
        <translation>Zduplikuj go: kopia dostaje inną nazwę, a klucze są kopiowane tylko na życzenie.</translation>
    </message>
    <message>
        <source>How do I take channels to another computer?</source>
        <translation>Jak przenieść kanały na inny komputer?</translation>
    </message>
    <message>
        <source>Export writes channel files, without the keys unless you choose “Export with keys”. Import reads them on the other computer; so does the command “send”.</source>
        <translation>Eksport zapisuje pliki kanałów, bez kluczy, chyba że wybierzesz „Eksportuj z kluczami”. Import czyta je na drugim komputerze; polecenie „send” też.</translation>
    </message>
    <message>
        <source>Yes. Everything can be reached with the keyboard; results, errors and changes are announced. Colours meet the contrast of WCAG 2.2 AA, the system&apos;s high-contrast theme is followed, nothing is shown by colour alone, and nothing has a time limit.</source>
        <translation>Tak. Wszystko jest dostępne z klawiatury; wyniki, błędy i zmiany są ogłaszane. Kolory zachowują kontrast WCAG 2.2 AA, motyw systemu o wysokim kontraście jest respektowany, nic nie jest przekazywane samym kolorem i nic nie ma limitu czasu.</translation>
    </message>
    <message>
        <source>I deleted the wrong one</source>
        <translation>Usunięto niewłaściwy kanał</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: App settings &gt; Basic, App secret, Show.</source>
        <translation>Meta for Developers, Twoja aplikacja: App settings &gt; Basic, App secret, Show.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal. The PBX sends it with every request as “Authorization: Bearer …”.</source>
        <translation>W portalu klienta dostawcy. PBX wysyła go w każdym żądaniu jako „Authorization: Bearer …”.</translation>
    </message>
    <message>
        <source>In the provider&apos;s customer portal, where webhooks are set up. The provider signs its messages with it.</source>
        <translation>W portalu klienta dostawcy, gdzie konfiguruje się webhooki. Dostawca podpisuje nim swoje wiadomości.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that verifies an API key. If it is not there, ask the provider&apos;s support for the verification address for Yeastar&apos;s SMS API.</source>
        <translation>W dokumentacji API dostawcy: adres, który weryfikuje klucz API. Jeśli go nie ma, poproś pomoc techniczną dostawcy o adres weryfikacji dla API SMS Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s API documentation: the address that sends a message. If it is not there, ask the provider&apos;s support for the sending address for Yeastar&apos;s SMS API.</source>
        <translation>W dokumentacji API dostawcy: adres, który wysyła wiadomość. Jeśli go nie ma, poproś pomoc techniczną dostawcy o adres wysyłania dla API SMS Yeastar.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the access key.</source>
        <translation>W portalu dostawcy, gdzie tworzy się klucze API: Access Key.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, where API keys are created: the secret key.</source>
        <translation>W portalu dostawcy, gdzie tworzy się klucze API: Secret Key.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users on 2 December 2026. After that day this channel can no longer log in, unless the PBX&apos;s firmware accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth wycofuje użytkowników API 2 grudnia 2026. Po tym dniu ten kanał nie będzie mógł się zalogować, chyba że firmware PBX przyjmuje poświadczenia OAuth: zapytaj Yeastar, zanim przejdziesz dalej.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal under Main Menu &gt; SOAP &amp; REST/JSON API, where the API is enabled and gets a password of its own. Ask VoIP.ms for the key meant for Yeastar.</source>
        <translation>W portalu VoIP.ms w Main Menu &gt; SOAP &amp; REST/JSON API, gdzie włącza się API z osobnym hasłem. Poproś VoIP.ms o klucz przeznaczony dla Yeastar.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the Secret.</source>
        <translation>Otrzymujesz go od Apidaze razem z Secret.</translation>
    </message>
    <message>
        <source>You get it from Apidaze together with the API key.</source>
        <translation>Otrzymujesz go od Apidaze razem z API Key.</translation>
    </message>
    <message>
        <source>Your account&apos;s Userkey, as the ASPSMS portal shows it.</source>
        <translation>Userkey Twojego konta, jak pokazuje portal ASPSMS.</translation>
    </message>
    <message>
        <source>The API password next to the Userkey in the ASPSMS portal; it can differ from the password you log in with.</source>
        <translation>Hasło API obok Userkey w portalu ASPSMS; może być inne niż hasło logowania.</translation>
    </message>
    <message>
        <source>In the Bandwidth App, list of applications: the ID of the messaging application.</source>
        <translation>W Bandwidth App, lista aplikacji: ID aplikacji do wiadomości.</translation>
    </message>
    <message>
        <source>In the Bandwidth App: the number of your account, shown near its name.</source>
        <translation>W Bandwidth App: numer Twojego konta, widoczny przy jego nazwie.</translation>
    </message>
    <message>
        <source>The name of an API user, not the user you log in to the Bandwidth App with. Bandwidth ends API users on 2 December 2026; since 1 April 2026 no new ones can be created.</source>
        <translation>Nazwa użytkownika API, a nie użytkownika, którym logujesz się do Bandwidth App. Bandwidth wycofuje użytkowników API 2 grudnia 2026; od 1 kwietnia 2026 nie można tworzyć nowych.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control.</source>
        <translation>W portalu Flowroute w Preferences &gt; API Control.</translation>
    </message>
    <message>
        <source>In the Flowroute portal under Preferences &gt; API Control, with its access key. Keys can expire.</source>
        <translation>W portalu Flowroute w Preferences &gt; API Control, razem z Access Key. Klucze mogą wygasać.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated.</source>
        <translation>W portalu Skyetel pod ikoną koła zębatego w prawym górnym rogu, gdzie generuje się SID i Secret.</translation>
    </message>
    <message>
        <source>In the Skyetel portal behind the gear icon at the top right, generated together with the SID.</source>
        <translation>W portalu Skyetel pod ikoną koła zębatego w prawym górnym rogu, generowany razem z SID.</translation>
    </message>
    <message>
        <source>In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY.</source>
        <translation>W portalu Telnyx w API Keys (portal.telnyx.com/#/app/api-keys): klucz V2, zaczyna się od KEY.</translation>
    </message>
    <message>
        <source>In the Telnyx portal, account settings: Keys &amp; Credentials, tab Public Key.</source>
        <translation>W portalu Telnyx, ustawienia konta: Keys &amp; Credentials, karta Public Key.</translation>
    </message>
    <message>
        <source>On the dashboard of the account or subaccount that bought the number; begins with AC.</source>
        <translation>Na pulpicie konta lub subkonta, które kupiło numer; zaczyna się od AC.</translation>
    </message>
    <message>
        <source>On the same dashboard, next to the Account SID; reveal it before you copy it.</source>
        <translation>Na tym samym pulpicie, obok Account SID; pokaż go przed skopiowaniem.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access: the name of a user of type Standard.</source>
        <translation>W portalu VoiceMeUp w Account &gt; Users &amp; Access: nazwa użytkownika typu Standard.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal under Account &gt; Users &amp; Access, that user&apos;s Access: Auth Token.</source>
        <translation>W portalu VoiceMeUp w Account &gt; Users &amp; Access, Access tego użytkownika: Auth Token.</translation>
    </message>
    <message>
        <source>In the settings of Meta&apos;s business portfolio under Users &gt; System users: give a system user the app and the WhatsApp account, then generate a token with the expiration Never and the permissions whatsapp_business_messaging and whatsapp_business_management.</source>
        <translation>W ustawieniach portfolio biznesowego Meta w Users &gt; System users: daj użytkownikowi systemowemu aplikację i konto WhatsApp, a potem wygeneruj token z ważnością Never i uprawnieniami whatsapp_business_messaging i whatsapp_business_management.</translation>
    </message>
    <message>
        <source>Meta for Developers, your app: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, at the number under “From”; older apps: WhatsApp &gt; API Setup. The ID, not the number itself.</source>
        <translation>Meta for Developers, Twoja aplikacja: Use cases &gt; Connect with customers through WhatsApp &gt; Customize &gt; API Setup, przy numerze pod „From”; starsze aplikacje: WhatsApp &gt; API Setup. ID, a nie sam numer.</translation>
    </message>
    <message>
        <source>On the same page, API Setup: “WhatsApp Business Account ID”, or “Messaging account ID” in newer dashboards.</source>
        <translation>Na tej samej stronie, API Setup: „WhatsApp Business Account ID”, a na nowszych pulpitach „Messaging account ID”.</translation>
    </message>
    <message>
        <source>A token of the page with the permissions pages_messaging and pages_manage_metadata, from a system user of Meta&apos;s business portfolio or from the Messenger settings of your app.</source>
        <translation>Token strony z uprawnieniami pages_messaging i pages_manage_metadata, od użytkownika systemowego portfolio biznesowego Meta lub z ustawień Messenger Twojej aplikacji.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users on 2 December 2026. This channel works only with firmware that accepts OAuth credentials: ask Yeastar before you go on.</source>
        <translation>Bandwidth wycofał użytkowników API 2 grudnia 2026. Ten kanał działa tylko z firmware, który przyjmuje poświadczenia OAuth: zapytaj Yeastar, zanim przejdziesz dalej.</translation>
    </message>
    <message>
        <source>The name of an API user. Bandwidth ended API users on 2 December 2026: ask Yeastar which firmware accepts OAuth credentials, and what to enter here then.</source>
        <translation>Nazwa użytkownika API. Bandwidth wycofał ich 2 grudnia 2026: zapytaj Yeastar, który firmware przyjmuje poświadczenia OAuth i co wtedy tu wpisać.</translation>
    </message>
    <message>
        <source>Labels in the portal may differ.</source>
        <translation>Etykiety w portalu mogą być inne.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal look for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the webhook URL there. If there is none, send it to the provider&apos;s support.</source>
        <translation>W portalu dostawcy poszukaj „webhook”, „callback URL” lub „SMS URL” wiadomości przychodzących i wklej tam URL webhooka. Jeśli tego nie ma, wyślij go do pomocy technicznej dostawcy.</translation>
    </message>
    <message>
        <source>Check that SMS is switched on for each number and that the numbers belong to the account whose keys the PBX has.</source>
        <translation>Sprawdź, czy SMS jest włączony dla każdego numeru i czy numery należą do konta, którego klucze ma PBX.</translation>
    </message>
    <message>
        <source>For US numbers: check that they are registered for 10DLC (toll-free numbers: verified). Carriers block messages from unregistered numbers.</source>
        <translation>Dla numerów z USA: sprawdź, czy są zarejestrowane w 10DLC (bezpłatne: zweryfikowane). Operatorzy blokują wiadomości z niezarejestrowanych numerów.</translation>
    </message>
    <message>
        <source>Send a text message from a mobile phone to one of the numbers, check that it reaches its destination, and answer it.</source>
        <translation>Wyślij SMS z telefonu komórkowego na jeden z numerów, sprawdź, czy dotarł do miejsca docelowego, i odpowiedz.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of the provider&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Jeśli PBX zezwala na dostęp tylko z niektórych krajów (Allowed Country/Region IP Access Protection), zezwól na kraj serwerów dostawcy; inaczej nie można wysyłać obrazów i plików.</translation>
    </message>
    <message>
        <source>Check that the provider sends and accepts numbers in E.164 format, for example +15567778888.</source>
        <translation>Sprawdź, czy dostawca wysyła i przyjmuje numery w formacie E.164, na przykład +15567778888.</translation>
    </message>
    <message>
        <source>Check that the access token never expires: a system user&apos;s token, not the temporary one that the dashboard offers for testing. Once the token expires, the channel stops working.</source>
        <translation>Sprawdź, czy token dostępu nigdy nie wygasa: użytkownika systemowego, a nie tymczasowy do testów z pulpitu. Gdy token wygaśnie, kanał przestaje działać.</translation>
    </message>
    <message>
        <source>In the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback.</source>
        <translation>W portalu VoIP.ms edytuj każdy numer (Manage DIDs), włącz SMS/MMS i wklej URL webhooka tam, gdzie pyta o webhook lub URL callback.</translation>
    </message>
    <message>
        <source>Main Menu &gt; SOAP &amp; REST/JSON API: check that the API is enabled and that the PBX&apos;s public IP address is on the list. By default no address is allowed.</source>
        <translation>Main Menu &gt; SOAP &amp; REST/JSON API: sprawdź, czy API jest włączone i czy publiczny adres IP PBX jest na liście. Domyślnie żaden adres nie jest dozwolony.</translation>
    </message>
    <message>
        <source>In the ASPSMS portal open the list of your numbers, click Edit next to the number and scroll down to “Forward SMS as HTTP raw data”.</source>
        <translation>W portalu ASPSMS otwórz listę numerów, kliknij Edit przy numerze i przewiń do „Forward SMS as HTTP raw data”.</translation>
    </message>
    <message>
        <source>Enter the webhook URL there in two parts: {origin} in “protocol://HOST”, and {path} in the field for the path.</source>
        <translation>Wpisz tam URL webhooka w dwóch częściach: {origin} w „protocol://HOST”, a {path} w polu ścieżki.</translation>
    </message>
    <message>
        <source>Check that the numbers are dedicated ones for two-way SMS. The channel carries text only, no files.</source>
        <translation>Sprawdź, czy numery są dedykowane do dwukierunkowych SMS. Kanał przenosi tylko tekst, bez plików.</translation>
    </message>
    <message>
        <source>In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the webhook URL as its inbound callback URL.</source>
        <translation>W Bandwidth App otwórz aplikację do wiadomości, której Application ID ma PBX, i wklej URL webhooka jako inbound callback URL.</translation>
    </message>
    <message>
        <source>If the application also asks for a status callback URL, paste the same webhook URL.</source>
        <translation>Jeśli aplikacja pyta też o status callback URL, wklej ten sam URL webhooka.</translation>
    </message>
    <message>
        <source>Check that this application is assigned to the location (SIP peer) that holds the numbers.</source>
        <translation>Sprawdź, czy ta aplikacja jest przypisana do location (SIP peer), w którym są numery.</translation>
    </message>
    <message>
        <source>Bandwidth ends API users (username and password) on 2 December 2026; since 1 July 2026 their roles cannot be changed. Ask Yeastar which firmware accepts OAuth credentials instead.</source>
        <translation>Bandwidth wycofuje użytkowników API (nazwa i hasło) 2 grudnia 2026; od 1 lipca 2026 nie można zmieniać ich ról. Zapytaj Yeastar, który firmware przyjmuje zamiast nich poświadczenia OAuth.</translation>
    </message>
    <message>
        <source>In the Flowroute portal open Preferences &gt; API Control and paste the webhook URL into the SMS Callback field.</source>
        <translation>W portalu Flowroute otwórz Preferences &gt; API Control i wklej URL webhooka w polu SMS Callback.</translation>
    </message>
    <message>
        <source>For pictures, set the same webhook URL as MMS callback, too.</source>
        <translation>Dla obrazów ustaw ten sam URL webhooka także jako MMS callback.</translation>
    </message>
    <message>
        <source>Check that none of the numbers has a callback URL of its own that leads elsewhere.</source>
        <translation>Sprawdź, czy żaden z numerów nie ma własnego callback URL prowadzącego gdzie indziej.</translation>
    </message>
    <message>
        <source>In the Skyetel portal open the options of each number, switch SMS &amp; MMS on, choose Callback URL and paste the webhook URL. Of the two kinds, POST and GET, choose POST.</source>
        <translation>W portalu Skyetel otwórz opcje każdego numeru, włącz SMS &amp; MMS, wybierz Callback URL i wklej URL webhooka. Z dwóch rodzajów, POST i GET, wybierz POST.</translation>
    </message>
    <message>
        <source>Check that the number&apos;s state is Healthy and that it is routed; before that SMS stays off.</source>
        <translation>Sprawdź, czy numer ma stan Healthy i czy jest skierowany; wcześniej SMS pozostaje wyłączony.</translation>
    </message>
    <message>
        <source>In the Telnyx portal open Messaging &gt; Messaging Profiles (in some versions Programmable Messaging), select the profile, then Inbound, and paste the webhook URL.</source>
        <translation>W portalu Telnyx otwórz Messaging &gt; Messaging Profiles (w niektórych wersjach Programmable Messaging), wybierz profil, potem Inbound, i wklej URL webhooka.</translation>
    </message>
    <message>
        <source>Set the profile&apos;s webhook API version to 2: only version 2 is signed for the public key that the PBX has.</source>
        <translation>Ustaw wersję API webhooka profilu na 2: tylko wersja 2 jest podpisywana dla klucza publicznego, który ma PBX.</translation>
    </message>
    <message>
        <source>Check that every number is assigned to this messaging profile; a number without one cannot receive messages.</source>
        <translation>Sprawdź, czy każdy numer jest przypisany do tego profilu; numer bez profilu nie może odbierać wiadomości.</translation>
    </message>
    <message>
        <source>Check under Keys &amp; Credentials &gt; Public Key that the PBX has this account&apos;s public key; the PBX uses it to check that messages come from Telnyx.</source>
        <translation>Sprawdź w Keys &amp; Credentials &gt; Public Key, czy PBX ma klucz publiczny tego konta; PBX sprawdza nim, czy wiadomości pochodzą z Telnyx.</translation>
    </message>
    <message>
        <source>In the Twilio Console open Phone Numbers &gt; Manage &gt; Active numbers, open the number, and under Messaging paste the webhook URL at “A message comes in”.</source>
        <translation>W Konsoli Twilio otwórz Phone Numbers &gt; Manage &gt; Active numbers, otwórz numer i w Messaging wklej URL webhooka przy „A message comes in”.</translation>
    </message>
    <message>
        <source>If the number is in a Messaging Service, set the service to use the number&apos;s own webhook for incoming messages; otherwise the webhook URL at the number is ignored.</source>
        <translation>Jeśli numer należy do Messaging Service, ustaw usługę tak, aby dla wiadomości przychodzących używała webhooka numeru; inaczej URL webhooka przy numerze jest ignorowany.</translation>
    </message>
    <message>
        <source>Enable the geographic permissions (Geo permissions) for the countries you write to. For a subaccount, enable them in the parent account as well.</source>
        <translation>Włącz uprawnienia geograficzne (Geo permissions) dla krajów, do których piszesz. Dla subkonta włącz je też na koncie nadrzędnym.</translation>
    </message>
    <message>
        <source>Check that the Account SID and Auth Token are those of the account or subaccount with the number.</source>
        <translation>Sprawdź, czy Account SID i Auth Token należą do konta lub subkonta z tym numerem.</translation>
    </message>
    <message>
        <source>In the VoiceMeUp portal open Services &gt; DID Numbers, edit each number, and under SMS/MMS Options enable messages and paste the webhook URL as Callback URL (Webhook).</source>
        <translation>W portalu VoiceMeUp otwórz Services &gt; DID Numbers, edytuj każdy numer i w SMS/MMS Options włącz wiadomości i wklej URL webhooka jako Callback URL (Webhook).</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then Use cases &gt; Customize &gt; Configuration (older apps: WhatsApp &gt; Configuration). Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>W Meta for Developers otwórz aplikację, potem Use cases &gt; Customize &gt; Configuration (starsze aplikacje: WhatsApp &gt; Configuration). Wklej URL webhooka jako Callback URL, wklej verify token i zapisz: Meta od razu wywołuje PBX.</translation>
    </message>
    <message>
        <source>In the list of webhook fields, subscribe to “messages”.</source>
        <translation>Na liście pól webhooka zasubskrybuj „messages”.</translation>
    </message>
    <message>
        <source>Check that the app is subscribed to the WhatsApp Business account (subscribed_apps). Otherwise Meta verifies the webhook, but no message arrives.</source>
        <translation>Sprawdź, czy aplikacja subskrybuje konto WhatsApp Business (subscribed_apps). Inaczej Meta weryfikuje webhook, ale żadna wiadomość nie dociera.</translation>
    </message>
    <message>
        <source>If the app already serves other software, leave its callback URL as it is: set an override for this number or account, or use an app of its own for the PBX. Otherwise you take the messages away from the other software.</source>
        <translation>Jeśli aplikacja służy już innemu oprogramowaniu, nie zmieniaj jej callback URL: ustaw override dla tego numeru lub konta albo użyj osobnej aplikacji dla PBX. Inaczej odbierzesz wiadomości tamtemu oprogramowaniu.</translation>
    </message>
    <message>
        <source>If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow the country of WhatsApp&apos;s servers; otherwise pictures and files cannot be sent.</source>
        <translation>Jeśli PBX zezwala na dostęp tylko z niektórych krajów (Allowed Country/Region IP Access Protection), zezwól na kraj serwerów WhatsApp; inaczej nie można wysyłać obrazów i plików.</translation>
    </message>
    <message>
        <source>Send a message from a phone to the WhatsApp number, check that it reaches its destination, and answer it.</source>
        <translation>Wyślij wiadomość z telefonu na numer WhatsApp, sprawdź, czy dotarła do miejsca docelowego, i odpowiedz.</translation>
    </message>
    <message>
        <source>On Meta for Developers open your app, then the webhook settings of Messenger. Paste the webhook URL as Callback URL, paste the verify token, and save: Meta calls the PBX at once.</source>
        <translation>W Meta for Developers otwórz aplikację, potem ustawienia webhooka Messenger. Wklej URL webhooka jako Callback URL, wklej verify token i zapisz: Meta od razu wywołuje PBX.</translation>
    </message>
    <message>
        <source>Subscribe the Facebook page to the app with the field “messages”; the token needs pages_manage_metadata for that. Without the page&apos;s own subscription nothing arrives.</source>
        <translation>Zasubskrybuj stronę na Facebooku w aplikacji z polem „messages”; token wymaga do tego pages_manage_metadata. Bez subskrypcji samej strony nic nie dociera.</translation>
    </message>
    <message>
        <source>An app has one callback URL for all its pages. If it already serves other software, create an app of its own for the PBX; otherwise you take the messages away from the other software.</source>
        <translation>Aplikacja ma jeden callback URL dla wszystkich swoich stron. Jeśli służy już innemu oprogramowaniu, utwórz osobną aplikację dla PBX; inaczej odbierzesz wiadomości tamtemu oprogramowaniu.</translation>
    </message>
    <message>
        <source>Until Meta&apos;s App Review has approved the app, only people with a role in the app (administrator, developer, tester) can write to the page.</source>
        <translation>Dopóki App Review firmy Meta nie zatwierdzi aplikacji, do strony mogą pisać tylko osoby z rolą w aplikacji (administrator, programista, tester).</translation>
    </message>
    <message>
        <source>Write to the page from a private account, check that it reaches its destination, and answer it.</source>
        <translation>Napisz do strony z prywatnego konta, sprawdź, czy wiadomość dotarła do miejsca docelowego, i odpowiedz.</translation>
    </message>
    <message>
        <source>Bandwidth ended API users (username and password) on 2 December 2026. If the channel cannot log in, ask Yeastar which firmware accepts OAuth credentials.</source>
        <translation>Bandwidth wycofał użytkowników API (nazwa i hasło) 2 grudnia 2026. Jeśli kanał nie może się zalogować, zapytaj Yeastar, który firmware przyjmuje poświadczenia OAuth.</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Karta przekazania</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Wiadomości trafiają do</translation>
    </message>
    <message>
        <source>Webhook URL, for the provider&apos;s portal</source>
        <translation>URL webhooka, do portalu dostawcy</translation>
    </message>
    <message>
        <source>Numbers and destinations</source>
        <translation>Numery i miejsca docelowe</translation>
    </message>
    <message>
        <source>Steps in the provider&apos;s portal</source>
        <translation>Kroki w portalu dostawcy</translation>
    </message>
    <message>
        <source>This sheet contains no key, password or token.</source>
        <translation>Ta karta nie zawiera klucza, hasła ani tokenu.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Jeszcze brak.</translation>
    </message>
    <message>
        <source>May write from it</source>
        <translation>Mogą z niego pisać</translation>
    </message>
    <message>
        <source>ID on the PBX</source>
        <translation>ID w PBX</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Zainstalowano</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Zainstalował</translation>
    </message>
    <message>
        <source>Not read from the PBX; you will find it there under Message Channel.</source>
        <translation>Nie odczytano z PBX; znajdziesz go tam w Message Channel.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>The PBX gave a webhook URL that is not a web address. Check the domain settings of the PBX.</source>
        <translation>PBX podał URL webhooka, który nie jest adresem internetowym. Sprawdź ustawienia domeny PBX.</translation>
    </message>
    <message>
        <source>{host} cannot be reached from the internet, so no provider can deliver to it. Give the PBX a domain.</source>
        <translation>{host} nie jest osiągalny z internetu, więc żaden dostawca nie może tam dostarczać. Nadaj PBX domenę.</translation>
    </message>
    <message>
        <source>Meta calls only https addresses; this webhook URL does not begin with https://.</source>
        <translation>Meta wywołuje tylko adresy https; ten URL webhooka nie zaczyna się od https://.</translation>
    </message>
    <message>
        <source>Meta does not accept an IP address such as {host}: the PBX needs a domain with a public certificate.</source>
        <translation>Meta nie przyjmuje adresu IP, takiego jak {host}: PBX potrzebuje domeny z publicznym certyfikatem.</translation>
    </message>
    <message>
        <source>Meta is reported to accept only port 443; this webhook URL has port {port}.</source>
        <translation>Podobno Meta przyjmuje tylko port 443; ten URL webhooka ma port {port}.</translation>
    </message>
    <message>
        <source>This is a Cloud PBX, which has no NAT of its own. Choose FQDN unless you know that NAT works here.</source>
        <translation>To Cloud PBX, który nie ma własnego NAT. Wybierz FQDN, chyba że wiesz, że NAT tu działa.</translation>
    </message>
    <message>
        <source>The channel has no number yet. Add one on the PBX; otherwise incoming messages have nowhere to go.</source>
        <translation>Kanał nie ma jeszcze numeru. Dodaj go w PBX; inaczej wiadomości przychodzące nie mają dokąd trafić.</translation>
    </message>
    <message numerus="yes">
        <source>1 number begins with +1. If it is a US number, register it for 10DLC (toll-free: have it verified) with the provider; carriers block messages from unregistered numbers.¦{count} numbers begin with +1. Register US numbers for 10DLC (toll-free: have them verified) with the provider; carriers block messages from unregistered numbers.</source>
        <translation>
            <numerusform>{count} numer zaczyna się od +1. Jeśli jest z USA, zarejestruj go u dostawcy w 10DLC (bezpłatny: zleć weryfikację); operatorzy blokują wiadomości z niezarejestrowanych numerów.</numerusform>
            <numerusform>{count} numery zaczynają się od +1. Zarejestruj numery z USA u dostawcy w 10DLC (bezpłatne: zleć weryfikację); operatorzy blokują wiadomości z niezarejestrowanych numerów.</numerusform>
            <numerusform>{count} numerów zaczyna się od +1. Zarejestruj numery z USA u dostawcy w 10DLC (bezpłatne: zleć weryfikację); operatorzy blokują wiadomości z niezarejestrowanych numerów.</numerusform>
        </translation>
    </message>
    <message>
        <source>This value contains a line break; an e-mail may have wrapped it.</source>
        <translation>Ta wartość zawiera znak końca wiersza; mógł go wstawić program pocztowy.</translation>
    </message>
    <message>
        <source>This value contains spaces.</source>
        <translation>Ta wartość zawiera spacje.</translation>
    </message>
    <message>
        <source>There are angle brackets around this value.</source>
        <translation>Wokół tej wartości są nawiasy ostre.</translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <translation>Usuń nawiasy</translation>
    </message>
    <message>
        <source>There are characters around this value that do not belong to it.</source>
        <translation>Wokół tej wartości są znaki, które do niej nie należą.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>This is the label of a button in the portal, not the value.</source>
        <translation>To etykieta przycisku w portalu, a nie wartość.</translation>
    </message>
    <message>
        <source>“{what}” before the value is not needed; the PBX adds it itself.</source>
        <translation>„{what}” przed wartością jest zbędne; PBX sam to dodaje.</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Usuń „{what}”</translation>
    </message>
    <message>
        <source>The name “{what}” is in front of the value.</source>
        <translation>Przed wartością stoi nazwa „{what}”.</translation>
    </message>
    <message>
        <source>There is a quotation mark at one end of this value.</source>
        <translation>Na jednym końcu tej wartości jest cudzysłów.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>“{what}” after the value was added by a web page.</source>
        <translation>„{what}” po wartości dodała strona internetowa.</translation>
    </message>
    <message>
        <source>The value is cut off (…), as portals and e-mails do with long keys. Copy all of it.</source>
        <translation>Wartość jest ucięta (…), jak w portalach i wiadomościach e-mail z długimi kluczami. Skopiuj ją całą.</translation>
    </message>
    <message>
        <source>This was copied from source code; some of its characters stand for others.</source>
        <translation>Skopiowano to z kodu źródłowego; niektóre znaki oznaczają inne.</translation>
    </message>
    <message>
        <source>Fix them</source>
        <translation>Popraw je</translation>
    </message>
    <message>
        <source>This value contains invisible characters.</source>
        <translation>Ta wartość zawiera niewidoczne znaki.</translation>
    </message>
    <message>
        <source>This value contains characters that only look like letters or digits of a key.</source>
        <translation>Ta wartość zawiera znaki tylko podobne do liter lub cyfr klucza.</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Usuń spacje</translation>
    </message>
    <message>
        <source>This only says that the key was removed. Copy the key itself from the provider&apos;s portal.</source>
        <translation>To mówi tylko, że klucz usunięto. Skopiuj sam klucz z portalu dostawcy.</translation>
    </message>
    <message>
        <source>These are the dots that a portal shows instead of a key. Reveal the key in the portal and copy it again.</source>
        <translation>To kropki, które portal pokazuje zamiast klucza. Pokaż klucz w portalu i skopiuj go ponownie.</translation>
    </message>
    <message>
        <source>This is a reference to a value stored elsewhere, not the value. References work only in channel files, as env:NAME or keyring:SERVICE/USER in lowercase.</source>
        <translation>To odwołanie do wartości przechowywanej gdzie indziej, a nie wartość. Odwołania działają tylko w plikach kanałów, jako env:NAME lub keyring:SERVICE/USER małymi literami.</translation>
    </message>
    <message>
        <source>This is the name of a variable, not its value, and it is not filled in here. Enter the value itself; channel files also accept env:NAME.</source>
        <translation>To nazwa zmiennej, a nie jej wartość, i nie jest tu podstawiana. Wpisz samą wartość; pliki kanałów przyjmują też env:NAME.</translation>
    </message>
    <message>
        <source>This is a placeholder from a manual. Enter the actual value.</source>
        <translation>To tekst zastępczy z instrukcji. Wpisz rzeczywistą wartość.</translation>
    </message>
    <message>
        <source>There are several values in this field.</source>
        <translation>W tym polu jest kilka wartości.</translation>
    </message>
    <message>
        <source>“{what}” after the value does not belong to it.</source>
        <translation>„{what}” po wartości do niej nie należy.</translation>
    </message>
    <message>
        <source>This is a whole command that contains the value.</source>
        <translation>To całe polecenie, które zawiera wartość.</translation>
    </message>
    <message>
        <source>Use only the value</source>
        <translation>Użyj tylko wartości</translation>
    </message>
    <message>
        <source>There are quotation marks around this value.</source>
        <translation>Wokół tej wartości jest cudzysłów.</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Usuń cudzysłów</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Połącz wiersze</translation>
    </message>
    <message>
        <source>Choose where messages go.</source>
        <translation>Wybierz, dokąd trafiają wiadomości.</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>od 1 do 10</translation>
    </message>
    <message>
        <source>Type a whole number, from 1 on.</source>
        <translation>Wpisz liczbę całkowitą, co najmniej 1.</translation>
    </message>
    <message>
        <source>Choose minutes, hours or days.</source>
        <translation>Wybierz minuty, godziny lub dni.</translation>
    </message>
    <message>
        <source>Choose light or dark.</source>
        <translation>Wybierz jasny lub ciemny.</translation>
    </message>
    <message>
        <source>Choose bubble or bar.</source>
        <translation>Wybierz dymek lub pasek.</translation>
    </message>
    <message>
        <source>Choose an icon, 1 to 6.</source>
        <translation>Wybierz ikonę, od 1 do 6.</translation>
    </message>
    <message>
        <source>Which WebRTC trunk do calls come in over?</source>
        <translation>Przez który trunk WebRTC przychodzą połączenia?</translation>
    </message>
    <message>
        <source>Which route takes these calls?</source>
        <translation>Która trasa odbiera te połączenia?</translation>
    </message>
    <message>
        <source>Messages cannot go to “{value}”. Choose extension, message queue (queue) or third-party platform (api).</source>
        <translation>Wiadomości nie mogą trafiać do „{value}”. Wybierz numer wewnętrzny (extension), kolejkę wiadomości (queue) lub platformę zewnętrzną (api).</translation>
    </message>
    <message>
        <source>You can send it again. If the PBX carries the first one out late after all, you get two: look at its list of message channels first.</source>
        <translation>Możesz wysłać ponownie. Jeśli PBX jednak wykona pierwsze żądanie z opóźnieniem, powstaną dwa: najpierw sprawdź listę kanałów wiadomości.</translation>
    </message>
    <message>
        <source>A plan has one list of sites; these are {count}.</source>
        <translation>Plan ma jedną listę lokalizacji; tutaj jest ich {count}.</translation>
    </message>
    <message>
        <source>A plan needs a channel file, too; choose it together with the list of sites.</source>
        <translation>Plan wymaga też pliku kanału; wybierz go razem z listą lokalizacji.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet: choose a list of sites, too.</source>
        <translation>Ten komputer nie zna jeszcze żadnego PBX: wybierz też listę lokalizacji.</translation>
    </message>
    <message>
        <source>Not everyone the numbers go to was found on this PBX. Nothing was sent to it.</source>
        <translation>Nie znaleziono w tym PBX wszystkich, do których kierują numery. Nic do niego nie wysłano.</translation>
    </message>
    <message>
        <source>Correct the name in the channel file or in the site&apos;s row, or create it on that PBX first.</source>
        <translation>Popraw nazwę w pliku kanału lub w wierszu lokalizacji albo najpierw utwórz ją w tym PBX.</translation>
    </message>
    <message>
        <source>Does it work with a keyboard and a screen reader?</source>
        <translation>Czy działa z klawiaturą i czytnikiem ekranu?</translation>
    </message>
    <message>
        <source>An e-mail filter has wrapped this address in its own; the PBX would send to the filter.</source>
        <translation>Filtr poczty opakował ten adres we własny; PBX wysyłałby do filtra.</translation>
    </message>
    <message>
        <source>Use the address inside</source>
        <translation>Użyj adresu ze środka</translation>
    </message>
    <message>
        <source>“{what}” at the end belongs to the sentence around the address.</source>
        <translation>„{what}” na końcu należy do zdania wokół adresu.</translation>
    </message>
    <message>
        <source>“{what}” is a placeholder from a manual; the PBX does not fill it in. Enter the real address.</source>
        <translation>„{what}” to tekst zastępczy z instrukcji; PBX go nie uzupełnia. Wpisz rzeczywisty adres.</translation>
    </message>
    <message>
        <source>This address contains spaces.</source>
        <translation>Ten adres zawiera spacje.</translation>
    </message>
    <message>
        <source>The beginning of this address is misspelled.</source>
        <translation>Początek tego adresu jest błędnie zapisany.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Użyj https://</translation>
    </message>
    <message>
        <source>This is a link together with its text.</source>
        <translation>To odnośnik razem z jego tekstem.</translation>
    </message>
    <message>
        <source>“{what}” is in front of the address.</source>
        <translation>Przed adresem stoi „{what}”.</translation>
    </message>
    <message>
        <source>This address contains a login, which would be sent and logged with it.</source>
        <translation>Ten adres zawiera dane logowania, które byłyby z nim wysyłane i zapisywane w dzienniku.</translation>
    </message>
    <message>
        <source>This is a short link or the link of an e-mail filter, not the provider&apos;s address.</source>
        <translation>To skrócony odnośnik lub odnośnik filtra poczty, a nie adres dostawcy.</translation>
    </message>
    <message>
        <source>There are several addresses here. Keep the one that belongs in this field.</source>
        <translation>Jest tu kilka adresów. Zostaw ten, który należy do tego pola.</translation>
    </message>
    <message>
        <source>With http, anyone on the way could read the key. Providers offer https.</source>
        <translation>Przez http każdy po drodze mógłby odczytać klucz. Dostawcy oferują https.</translation>
    </message>
    <message>
        <source>There are two dots in a row in the address.</source>
        <translation>W adresie są dwie kropki z rzędu.</translation>
    </message>
    <message>
        <source>Keep one dot</source>
        <translation>Zostaw jedną kropkę</translation>
    </message>
    <message>
        <source>There is a dot before the address.</source>
        <translation>Przed adresem jest kropka.</translation>
    </message>
    <message>
        <source>There is a comma in the address.</source>
        <translation>W adresie jest przecinek.</translation>
    </message>
    <message>
        <source>Make it a dot</source>
        <translation>Zamień na kropkę</translation>
    </message>
    <message>
        <source>“https://” is missing before the address.</source>
        <translation>Przed adresem brakuje „https://”.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation>Dodaj https:// na początku</translation>
    </message>
    <message>
        <source>This is more than the {label}.</source>
        <translation>To więcej niż „{label}”.</translation>
    </message>
    <message>
        <source>This is JSON text. Only the {label} itself belongs here.</source>
        <translation>To tekst JSON. Należy tu tylko „{label}”.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} is a longer number that Meta shows next to it.</source>
        <translation>To wygląda na numer telefonu. „{label}” to dłuższa liczba, którą Meta pokazuje obok.</translation>
    </message>
    <message>
        <source>Put each in its own field</source>
        <translation>Umieść każdą w jej polu</translation>
    </message>
    <message>
        <source>Keep only the {label}</source>
        <translation>Zostaw tylko „{label}”</translation>
    </message>
    <message>
        <source>Use the decoded value</source>
        <translation>Użyj zdekodowanej wartości</translation>
    </message>
    <message>
        <source>The {label} has {form}; this has {length} of {wanted} characters.</source>
        <translation>„{label}” ma {form}; tu jest {length} z {wanted} znaków.</translation>
    </message>
    <message>
        <source>The {label} has {form}; this looks different.</source>
        <translation>„{label}” ma {form}; to wygląda inaczej.</translation>
    </message>
    <message>
        <source>This looks like an ID. The {label} belongs here.</source>
        <translation>To wygląda na ID. Należy tu „{label}”.</translation>
    </message>
    <message>
        <source>This is a whole JSON reply that contains the value.</source>
        <translation>To cała odpowiedź JSON, która zawiera wartość.</translation>
    </message>
    <message>
        <source>This looks like a phone number. The {label} belongs here.</source>
        <translation>To wygląda na numer telefonu. Należy tu „{label}”.</translation>
    </message>
    <message>
        <source>“{other}” has the same value; one of the two is wrong.</source>
        <translation>„{other}” ma tę samą wartość; jedna z nich jest błędna.</translation>
    </message>
    <message>
        <source>This looks like the {label}.</source>
        <translation>To wygląda na „{label}”.</translation>
    </message>
    <message>
        <source>This is a web address. The {label} belongs here.</source>
        <translation>To adres internetowy. Należy tu „{label}”.</translation>
    </message>
    <message>
        <source>This is the name of the value, not the value itself.</source>
        <translation>To nazwa wartości, a nie sama wartość.</translation>
    </message>
    <message>
        <source>This was pasted more than once.</source>
        <translation>Wklejono to więcej niż raz.</translation>
    </message>
    <message>
        <source>Keep one copy</source>
        <translation>Zostaw jedną kopię</translation>
    </message>
    <message>
        <source>This is an e-mail address. The {label} belongs here.</source>
        <translation>To adres e-mail. Należy tu „{label}”.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Zamień je miejscami</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Przenieś tam</translation>
    </message>
    <message>
        <source>This looks like {foreign}. The {label} belongs here.</source>
        <translation>To wygląda na {foreign}. Należy tu „{label}”.</translation>
    </message>
    <message>
        <source>This e-mail contains no text.</source>
        <translation>Ta wiadomość e-mail nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>Open it, copy everything in it, and paste it here.</source>
        <translation>Otwórz, skopiuj całą zawartość i wklej tutaj.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>To nie jest plik tekstowy.</translation>
    </message>
    <message>
        <source>The file is too large for an e-mail with keys.</source>
        <translation>Plik jest za duży jak na wiadomość e-mail z kluczami.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Nie udało się odczytać pliku.</translation>
    </message>
    <message>
        <source>The e-mail uses an unknown character set.</source>
        <translation>Wiadomość e-mail używa nieznanego zestawu znaków.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <translation>„{value}” to nazwa strony. ID strony składa się tylko z cyfr; znajdziesz je na stronie w About &gt; Page transparency.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off digits (“{value}”). Format the column as text there and export it again.</source>
        <translation>Arkusz uciął cyfry („{value}”). Sformatuj tam kolumnę jako tekst i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>Use only digits and an optional leading + for the first number.</source>
        <translation>W pierwszym numerze użyj tylko cyfr i opcjonalnego + na początku.</translation>
    </message>
    <message>
        <source>This is not a png or jpg picture.</source>
        <translation>To nie jest obraz png ani jpg.</translation>
    </message>
    <message>
        <source>This file has {size} MB; at most {limit} MB are allowed.</source>
        <translation>Ten plik ma {size} MB; dozwolone jest najwyżej {limit} MB.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>Nie można odczytać „{name}”.</translation>
    </message>
    <message>
        <source>Add them, or leave them out</source>
        <translation>Do dodania lub pominięcia</translation>
    </message>
    <message>
        <source>Numbers from the e-mail</source>
        <translation>Numery z wiadomości e-mail</translation>
    </message>
    <message>
        <source>The domain {host} contains an underscore: providers then refuse the login or deliver nothing. Rename it.</source>
        <translation>Domena {host} zawiera podkreślnik: dostawcy odrzucają wtedy logowanie lub niczego nie dostarczają. Zmień jej nazwę.</translation>
    </message>
    <message>
        <source>Type a colour as # and six hex digits, for example #0B6B4F.</source>
        <translation>Wpisz kolor jako # i sześć cyfr szesnastkowych, na przykład #0B6B4F.</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>Typ kanału</translation>
    </message>
    <message>
        <source>Pages from the e-mail</source>
        <translation>Strony z wiadomości e-mail</translation>
    </message>
    <message numerus="yes">
        <source>1 number has no + at the start: “{example}” in line {line}. It is used exactly as written.¦{count} numbers have no + at the start, the first “{example}” in line {line}. They are used exactly as written.</source>
        <translation>
            <numerusform>{count} numer nie ma + na początku: „{example}” w wierszu {line}. Zostanie użyty dokładnie tak, jak zapisano.</numerusform>
            <numerusform>{count} numery nie mają + na początku, pierwszy „{example}” w wierszu {line}. Zostaną użyte dokładnie tak, jak zapisano.</numerusform>
            <numerusform>{count} numerów nie ma + na początku, pierwszy „{example}” w wierszu {line}. Zostaną użyte dokładnie tak, jak zapisano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names a member twice: “{example}” in line {line}.¦{count} lines name a member twice, the first “{example}” in line {line}.</source>
        <translation>
            <numerusform>{count} wiersz wymienia członka dwa razy: „{example}” w wierszu {line}.</numerusform>
            <numerusform>Wiersze, które wymieniają członka dwa razy: {count}, pierwszy to „{example}” w wierszu {line}.</numerusform>
            <numerusform>Wiersze, które wymieniają członka dwa razy: {count}, pierwszy to „{example}” w wierszu {line}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the numbers from the e-mail, or leave them out.</source>
        <translation>Dodaj numery z wiadomości e-mail albo je pomiń.</translation>
    </message>
    <message>
        <source>Add the pages from the e-mail, or leave them out.</source>
        <translation>Dodaj strony z wiadomości e-mail albo je pomiń.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself. Which one do you want to use?</source>
        <translation>To wygląda na już zakodowane w Base64. Program sam koduje wartości. Której chcesz użyć?</translation>
    </message>
    <message>
        <source>A dry run looks up no keys, so there are none to check.</source>
        <translation>Próba na sucho nie pobiera kluczy, więc nie ma czego sprawdzać.</translation>
    </message>
    <message>
        <source>Look at the channel as the PBX has it now; then you can send this again.</source>
        <translation>Sprawdź, jak kanał wygląda teraz w PBX; potem możesz wysłać to ponownie.</translation>
    </message>
    <message>
        <source>See what has changed before you go on.</source>
        <translation>Zanim przejdziesz dalej, sprawdź, co się zmieniło.</translation>
    </message>
    <message>
        <source>You can try to delete it again.</source>
        <translation>Można ponowić usuwanie.</translation>
    </message>
    <message>
        <source>Your changes are kept here: check them, then send them.</source>
        <translation>Twoje zmiany są tu zachowane: sprawdź je, a potem wyślij.</translation>
    </message>
    <message>
        <source>The search on {pbx} was stopped, so it is not clear whether “{name}” was created.</source>
        <translation>Szukanie w {pbx} zatrzymano, dlatego nie wiadomo, czy „{name}” został utworzony.</translation>
    </message>
    <message>
        <source>“{value}” was read as {number}.</source>
        <translation>„{value}” odczytano jako {number}.</translation>
    </message>
    <message>
        <source>This looks like Markdown. A channel file is JSON: in braces, with keys and texts in double quotes.</source>
        <translation>To wygląda na Markdown. Plik kanału to JSON: w nawiasach klamrowych, z kluczami i tekstami w cudzysłowie.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true lub false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>a number with a fraction, out of range or NaN</source>
        <translation>liczba z ułamkiem, spoza zakresu lub NaN</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>tekst w cudzysłowie</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a channel: “{column}” cannot be filled.</source>
        <translation>Client Secret nie trafia do żadnego kanału: nie można wypełnić „{column}”.</translation>
    </message>
    <message>
        <source>This computer knows no PBX yet. Nothing was written.</source>
        <translation>Ten komputer nie zna jeszcze żadnego PBX. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Add one first, under PBXs.</source>
        <translation>Najpierw dodaj PBX, w widoku „PBX”.</translation>
    </message>
    <message>
        <source>The PBX has more than one message queue named “{name}” (IDs {ids}). Nothing was changed.</source>
        <translation>PBX ma więcej niż jedną kolejkę wiadomości o nazwie „{name}” (ID {ids}). Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The PBX does not say which channels it has ({why}). Nothing was sent.</source>
        <translation>PBX nie podaje, jakie ma kanały ({why}). Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The channel exists, but its webhook URL could not be read.</source>
        <translation>Kanał istnieje, ale nie udało się odczytać jego URL webhooka.</translation>
    </message>
    <message>
        <source>The PBX portal shows it under Messaging &gt; Message Channel.</source>
        <translation>Portal PBX pokazuje go w Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>Apply the plan again: what is already done is left as it is.</source>
        <translation>Zastosuj plan ponownie: to, co zrobione, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>An internal error stopped this ({kind}). The channel may or may not have been changed.</source>
        <translation>Przerwał to błąd wewnętrzny programu ({kind}). Kanał mógł zostać zmieniony albo nie.</translation>
    </message>
    <message>
        <source>{file} gives all sites the same IDs ({ids}), but each PBX has its own. Write “destination” for “destination_id”, and a member&apos;s “number” or “name” for its “value”.</source>
        <translation>{file} podaje wszystkim lokalizacjom te same ID ({ids}), ale każdy PBX ma własne. Wpisz „destination” zamiast „destination_id”, a przy członku „number” lub „name” zamiast „value”.</translation>
    </message>
    <message>
        <source>The list of sites has no sheets: it is read whole, and “{sheet}” was not looked for.</source>
        <translation>Lista lokalizacji nie ma arkuszy: jest czytana w całości, a arkusza „{sheet}” nie szukano.</translation>
    </message>
    <message>
        <source>What the spreadsheet shows here is not what it holds.</source>
        <translation>Arkusz pokazuje tu co innego, niż zawiera.</translation>
    </message>
    <message>
        <source>No row has the column names: one of them must be “pbx”. No row is shown here; it may hold secrets.</source>
        <translation>Żaden wiersz nie nazywa kolumn lokalizacji: musi być kolumna „pbx”. Wierszy tu nie pokazano: mogą zawierać sekrety.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>brak nazwy</translation>
    </message>
    <message>
        <source>No site has the tag “{tag}”. Tags there are: {tags}.</source>
        <translation>Żadna lokalizacja nie ma etykiety „{tag}”. Istniejące etykiety: {tags}.</translation>
    </message>
    <message>
        <source>Nothing was done. Choose one of these tags, or leave it out for all sites.</source>
        <translation>Niczego nie zrobiono. Wybierz jedną z tych etykiet albo pomiń ją, aby wziąć wszystkie lokalizacje.</translation>
    </message>
    <message>
        <source>The column “{column}” belongs to no channel file. Did you mean “{near}”?</source>
        <translation>Kolumna „{column}” nie należy do żadnego pliku kanału. Czy chodziło o „{near}”?</translation>
    </message>
    <message>
        <source>There is no Client ID for this PBX.</source>
        <translation>Brak Client ID dla tego PBX.</translation>
    </message>
    <message>
        <source>No. Paste it as the portal shows it; the program encodes whatever the PBX wants encoded.</source>
        <translation>Nie. Wklej go tak, jak pokazuje portal; program koduje to, co PBX chce mieć zakodowane.</translation>
    </message>
    <message>
        <source>Then it is not clear whether the PBX carried out the request. The program says so and never sends it again by itself, because that could create the channel twice.</source>
        <translation>Wtedy nie wiadomo, czy PBX wykonał żądanie. Program to mówi i nigdy sam nie wysyła go ponownie, bo mogłoby to utworzyć kanał dwa razy.</translation>
    </message>
    <message>
        <source>The channel was sent, but the connection broke before the PBX answered. The program first looks for it on the PBX and sends it again only if it is not there, so no channel is ever created twice.</source>
        <translation>Kanał wysłano, ale połączenie zerwało się, zanim PBX odpowiedział. Program najpierw szuka go w PBX i wysyła ponownie tylko wtedy, gdy go tam nie ma, więc żaden kanał nie powstaje dwa razy.</translation>
    </message>
    <message>
        <source>If the PBX was given a Secret: check that the provider signs what it sends with the same one (header X-Signature-256, SHA-256, lowercase). The PBX refuses everything else.</source>
        <translation>Jeśli PBX otrzymał Secret: sprawdź, czy dostawca podpisuje wysyłane dane tym samym (nagłówek X-Signature-256, SHA-256, małe litery). PBX odrzuca wszystko inne.</translation>
    </message>
    <message>
        <source>This value contains typographic quotation marks, as e-mail programs and word processors insert them. Compare it with the portal.</source>
        <translation>Ta wartość zawiera cudzysłowy typograficzne, jakie wstawiają programy pocztowe i edytory. Porównaj ją z portalem.</translation>
    </message>
    <message>
        <source>This is an address of the PBX itself. Enter the address of the provider&apos;s API.</source>
        <translation>To jest adres samego PBX. Wpisz adres API dostawcy.</translation>
    </message>
    <message>
        <source>This looks Base64-encoded, but the = at the end is missing. The program encodes values itself.</source>
        <translation>To wygląda na zakodowane w Base64, ale brakuje = na końcu. Program sam koduje wartości.</translation>
    </message>
    <message>
        <source>This already looks Base64-encoded. The program encodes values itself.</source>
        <translation>To wygląda na już zakodowane w Base64. Program sam koduje wartości.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Wyspa Wniebowstąpienia</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andora</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Zjednoczone Emiraty Arabskie</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua i Barbuda</translation>
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
        <translation>Argentyna</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Amerykańskie</translation>
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
        <translation>Wyspy Alandzkie</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbejdżan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bośnia i Hercegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesz</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bułgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrajn</translation>
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
        <translation>Bermudy</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Boliwia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Niderlandy Karaibskie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazylia</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamy</translation>
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
        <translation>Białoruś</translation>
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
        <translation>Wyspy Kokosowe</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Demokratyczna Republika Konga</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Republika Środkowoafrykańska</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Szwajcaria</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Wyspy Cooka</translation>
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
        <translation>Chiny</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Kostaryka</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Republika Zielonego Przylądka</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Wyspa Bożego Narodzenia</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cypr</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Czechy</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dżibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dania</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominika</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algieria</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ekwador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipt</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Zachodnia</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Erytrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Hiszpania</translation>
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
        <translation>Fidżi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandy</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronezja</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Wyspy Owcze</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gruzja</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Gujana Francuska</translation>
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
        <translation>Grenlandia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Gwinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Gwadelupa</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Gwinea Równikowa</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecja</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Gwatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Gwinea Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Gujana</translation>
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
        <translation>Chorwacja</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Węgry</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonezja</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Izrael</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Wyspa Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indie</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brytyjskie Terytorium Oceanu Indyjskiego</translation>
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
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Włochy</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamajka</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japonia</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodża</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komory</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <translation>Saint Kitts i Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Korea Północna</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Korea Południowa</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwejt</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kajmany</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
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
        <translation>Litwa</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luksemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Łotwa</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monako</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Mołdawia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Czarnogóra</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Wyspy Marshalla</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia Północna</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Mjanma (Birma)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Makau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Mariany Północne</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martynika</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretania</translation>
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
        <translation>Malediwy</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Meksyk</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malezja</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nowa Kaledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nikaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegia</translation>
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
        <translation>Nowa Zelandia</translation>
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
        <translation>Polinezja Francuska</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nowa Gwinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipiny</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <translation>Saint-Pierre i Miquelon</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Portoryko</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Terytoria Palestyńskie</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalia</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paragwaj</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rosja</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudyjska</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Wyspy Salomona</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seszele</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Szwecja</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena, Ascension and Tristan da Cunha</source>
        <translation>Wyspa Świętej Heleny</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Słowenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard i Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Słowacja</translation>
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
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudan Południowy</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Wyspy Świętego Tomasza i Książęca</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salwador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syria</translation>
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
        <translation>Turks i Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Czad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tajlandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadżykistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Wschodni</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunezja</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turcja</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trynidad i Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Tajwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Urugwaj</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Watykan</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <translation>Saint Vincent i Grenadyny</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Wenezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Brytyjskie Wyspy Dziewicze</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Wyspy Dziewicze Stanów Zjednoczonych</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Wietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis i Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosowo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Majotta</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Republika Południowej Afryki</translation>
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
        <translation>W ostatnim numerze użyj tylko cyfr; wystarczą końcowe, na przykład 99.</translation>
    </message>
    <message>
        <source>The last number must be as long as the first.</source>
        <translation>Ostatni numer musi być tak długi jak pierwszy.</translation>
    </message>
    <message>
        <source>The last number comes before the first.</source>
        <translation>Ostatni numer jest przed pierwszym.</translation>
    </message>
    <message>
        <source>These are {count} numbers; at most {limit} can be added at once.</source>
        <translation>Liczba numerów: {count}; naraz można dodać najwyżej {limit}.</translation>
    </message>
    <message>
        <source>There is no phone number in “{value}”.</source>
        <translation>W „{value}” nie ma numeru telefonu.</translation>
    </message>
    <message>
        <source>“{value}” is left out, as you chose.</source>
        <translation>„{value}” pominięto zgodnie z wyborem.</translation>
    </message>
    <message>
        <source>“{value}” looks like a date that a spreadsheet made from a number. Enter the number with digits only.</source>
        <translation>„{value}” wygląda na datę, którą arkusz zrobił z numeru. Wpisz numer samymi cyframi.</translation>
    </message>
    <message>
        <source>“{value}” begins with a minus sign or a point; no phone number does. A spreadsheet may have calculated it.</source>
        <translation>„{value}” zaczyna się od minusa lub kropki; żaden numer telefonu tak nie ma. Mógł to obliczyć arkusz.</translation>
    </message>
    <message>
        <source>It is not clear which number “{value}” means: letters or other digits are attached. Enter it with digits only.</source>
        <translation>Nie wiadomo, jaki numer oznacza „{value}”: przylegają do niego litery lub inne cyfry. Wpisz go samymi cyframi.</translation>
    </message>
    <message>
        <source>“{value}” is a local number without area code. Enter the complete number.</source>
        <translation>„{value}” to numer lokalny bez kierunkowego. Wpisz pełny numer.</translation>
    </message>
    <message>
        <source>A number with + has 7 to 15 digits; “{value}” has {count}.</source>
        <translation>Numer z + ma od 7 do 15 cyfr; w „{value}” jest ich {count}.</translation>
    </message>
    <message>
        <source>“{value}” does not begin with a country code.</source>
        <translation>„{value}” nie zaczyna się od kodu kraju.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number from the chosen country.</source>
        <translation>„{value}” nie może być numerem z wybranego kraju.</translation>
    </message>
    <message>
        <source>“{value}” has too many or too few digits for a phone number.</source>
        <translation>„{value}” ma za dużo lub za mało cyfr jak na numer telefonu.</translation>
    </message>
    <message>
        <source>“{value}” has decimals; a phone number has none.</source>
        <translation>„{value}” ma część dziesiętną; numer telefonu jej nie ma.</translation>
    </message>
    <message>
        <source>This text has {count} characters; no phone number is that long: “{value}”.</source>
        <translation>Długość tego tekstu: {count}; żaden numer telefonu nie jest tak długi: „{value}”.</translation>
    </message>
    <message>
        <source>Which country is “{value}” from?</source>
        <translation>Z jakiego kraju jest „{value}”?</translation>
    </message>
    <message>
        <source>Has “{value}” lost its +, or is it a national number?</source>
        <translation>Czy „{value}” stracił +, czy to numer krajowy?</translation>
    </message>
    <message>
        <source>Is “{value}” a range, a number with an extension, or one number?</source>
        <translation>Czy „{value}” to zakres, numer z numerem wewnętrznym czy jeden numer?</translation>
    </message>
    <message>
        <source>Is “{value}” a phone number?</source>
        <translation>Czy „{value}” to numer telefonu?</translation>
    </message>
    <message>
        <source>There are more digits in “{value}” than the number has. What are they?</source>
        <translation>W „{value}” jest więcej cyfr, niż ma numer. Co oznaczają?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with area code. Is it complete?</source>
        <translation>„{value}” jest krótki jak na numer z kierunkowym. Czy jest pełny?</translation>
    </message>
    <message>
        <source>“{value}” may contain the country code twice.</source>
        <translation>„{value}” może zawierać kod kraju dwa razy.</translation>
    </message>
    <message>
        <source>Where does the country code begin in “{value}”?</source>
        <translation>Gdzie w „{value}” zaczyna się kod kraju?</translation>
    </message>
    <message>
        <source>There are several numbers in one cell: “{value}”.</source>
        <translation>W jednej komórce jest kilka numerów: „{value}”.</translation>
    </message>
    <message>
        <source>Does “{value}” contain several numbers, with only the last digits of some?</source>
        <translation>Czy „{value}” zawiera kilka numerów, niektóre tylko z ostatnimi cyframi?</translation>
    </message>
    <message>
        <source>“{value}” is below the end of the e-mail. Does it belong to the channel?</source>
        <translation>„{value}” jest za końcem wiadomości e-mail. Czy należy do kanału?</translation>
    </message>
    <message>
        <source>“{value}” seems to be the sender&apos;s own number. Does it belong to the channel?</source>
        <translation>Wygląda na to, że „{value}” to własny numer nadawcy. Czy należy do kanału?</translation>
    </message>
    <message>
        <source>The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?</source>
        <translation>Komórka pokazuje + lub cyfry, których jej liczba nie ma (format „{format}”). Czy „{value}” jest poprawny?</translation>
    </message>
    <message>
        <source>The last digits “{tail}” are in a separate column. Do they belong to “{value}”?</source>
        <translation>Ostatnie cyfry „{tail}” są w osobnej kolumnie. Czy należą do „{value}”?</translation>
    </message>
    <message>
        <source>“{lead}” is in a separate column. Does it belong to “{value}”?</source>
        <translation>„{lead}” jest w osobnej kolumnie. Czy należy do „{value}”?</translation>
    </message>
    <message>
        <source>There are two columns of numbers. Which is meant here, “{value}” or “{other}”?</source>
        <translation>Są dwie kolumny numerów. O który tu chodzi, „{value}” czy „{other}”?</translation>
    </message>
    <message>
        <source>Two columns name different people: “{value}” and “{other}”. Who gets the messages?</source>
        <translation>Dwie kolumny wskazują różne osoby: „{value}” i „{other}”. Kto otrzymuje wiadomości?</translation>
    </message>
    <message>
        <source>Is “{value}” an ID on the PBX, or an extension number?</source>
        <translation>Czy „{value}” to ID w PBX, czy numer wewnętrzny?</translation>
    </message>
    <message>
        <source>“{value}” is marked “{state}”. Does it belong to the channel?</source>
        <translation>„{value}” ma oznaczenie „{state}”. Czy należy do kanału?</translation>
    </message>
    <message>
        <source>“{extension}” follows the number. Do messages go there?</source>
        <translation>Po numerze następuje „{extension}”. Czy wiadomości trafiają tam?</translation>
    </message>
    <message>
        <source>Correct the marked fields.</source>
        <translation>Popraw zaznaczone pola.</translation>
    </message>
    <message>
        <source>Check the PBX portal, then try again.</source>
        <translation>Sprawdź portal PBX, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware; message channels also need the Enterprise or Ultimate plan.</source>
        <translation>Zaktualizuj firmware PBX; kanały wiadomości wymagają też planu Enterprise lub Ultimate.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The PBX reports an error that its manual does not list.</source>
        <translation>PBX zgłasza błąd, którego nie ma w jego dokumentacji.</translation>
    </message>
    <message>
        <source>The PBX reports an internal error.</source>
        <translation>PBX zgłasza błąd wewnętrzny.</translation>
    </message>
    <message>
        <source>The PBX reports a failure without a reason.</source>
        <translation>PBX zgłasza niepowodzenie bez przyczyny.</translation>
    </message>
    <message>
        <source>The PBX carried out the request only in part.</source>
        <translation>PBX wykonał żądanie tylko częściowo.</translation>
    </message>
    <message>
        <source>The PBX is still working on the request.</source>
        <translation>PBX wciąż wykonuje żądanie.</translation>
    </message>
    <message>
        <source>This PBX has no API for message channels.</source>
        <translation>Ten PBX nie ma API kanałów wiadomości.</translation>
    </message>
    <message>
        <source>Update the PBX&apos;s firmware. Message channels need the Enterprise or Ultimate plan; of the appliances only P550, P560 and P570 have the API.</source>
        <translation>Zaktualizuj firmware PBX. Kanały wiadomości wymagają planu Enterprise lub Ultimate; spośród urządzeń API mają tylko P550, P560 i P570.</translation>
    </message>
    <message>
        <source>The PBX does not support this API version yet.</source>
        <translation>PBX nie obsługuje jeszcze tej wersji API.</translation>
    </message>
    <message>
        <source>The PBX no longer accepts the login.</source>
        <translation>PBX nie przyjmuje już danych logowania.</translation>
    </message>
    <message>
        <source>Test the connection, then try again.</source>
        <translation>Przetestuj połączenie, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API application lacks the permission.</source>
        <translation>Aplikacja API w PBX nie ma uprawnienia.</translation>
    </message>
    <message>
        <source>Grant it in the PBX portal under Integrations &gt; API.</source>
        <translation>Nadaj je w portalu PBX w Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The feature is switched off on the PBX, or the permission is missing.</source>
        <translation>Funkcja jest wyłączona w PBX albo brakuje uprawnienia.</translation>
    </message>
    <message>
        <source>Check the plan and the permissions under Integrations &gt; API.</source>
        <translation>Sprawdź plan i uprawnienia w Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX could not read the request.</source>
        <translation>PBX nie mógł odczytać żądania.</translation>
    </message>
    <message>
        <source>The PBX does not accept a value.</source>
        <translation>PBX nie przyjmuje pewnej wartości.</translation>
    </message>
    <message>
        <source>Correct the marked fields. A provider that the PBX does not know yet needs newer firmware.</source>
        <translation>Popraw zaznaczone pola. Dostawca, którego PBX jeszcze nie zna, wymaga nowszego firmware.</translation>
    </message>
    <message>
        <source>A value is already in use on the PBX.</source>
        <translation>Pewna wartość jest już używana w PBX.</translation>
    </message>
    <message>
        <source>Choose another one at the marked field.</source>
        <translation>Wybierz inną w zaznaczonym polu.</translation>
    </message>
    <message>
        <source>The request is too large for the PBX.</source>
        <translation>Żądanie jest za duże dla PBX.</translation>
    </message>
    <message>
        <source>Use fewer DIDs.</source>
        <translation>Użyj mniejszej liczby DID.</translation>
    </message>
    <message>
        <source>The PBX could not find something the request refers to.</source>
        <translation>PBX nie znalazł czegoś, do czego odwołuje się żądanie.</translation>
    </message>
    <message>
        <source>Check the destinations and members: one may have been deleted.</source>
        <translation>Sprawdź miejsca docelowe i członków: coś mogło zostać usunięte.</translation>
    </message>
    <message>
        <source>The PBX is full: all eight logins are in use, or it has no room for another channel.</source>
        <translation>PBX jest pełny: wszystkie osiem logowań jest w użyciu albo nie ma miejsca na kolejny kanał.</translation>
    </message>
    <message>
        <source>Close other programs that use the PBX&apos;s API, or wait 30 minutes. Then try again.</source>
        <translation>Zamknij inne programy używające API PBX albo poczekaj 30 minut. Potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The PBX cannot find the role.</source>
        <translation>PBX nie może znaleźć roli.</translation>
    </message>
    <message>
        <source>The PBX has blocked this computer&apos;s address after failed logins.</source>
        <translation>PBX zablokował adres tego komputera po nieudanych logowaniach.</translation>
    </message>
    <message>
        <source>Remove it in the PBX portal under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Usuń go w portalu PBX w Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>The PBX is busy with a large task.</source>
        <translation>PBX jest zajęty dużym zadaniem.</translation>
    </message>
    <message>
        <source>The PBX does not allow this action.</source>
        <translation>PBX nie zezwala na to działanie.</translation>
    </message>
    <message>
        <source>The PBX does not allow this computer&apos;s address to use the API.</source>
        <translation>PBX nie zezwala adresowi tego komputera na używanie API.</translation>
    </message>
    <message>
        <source>Allow the address in the PBX portal under Integrations &gt; API, IP restriction.</source>
        <translation>Zezwól na ten adres w portalu PBX w Integrations &gt; API, IP restriction.</translation>
    </message>
    <message>
        <source>Something in the request is in use elsewhere on the PBX.</source>
        <translation>Coś z żądania jest używane gdzie indziej w PBX.</translation>
    </message>
    <message>
        <source>The PBX cannot find the phonebook.</source>
        <translation>PBX nie może znaleźć książki telefonicznej.</translation>
    </message>
    <message>
        <source>The PBX cannot find the rate.</source>
        <translation>PBX nie może znaleźć stawki.</translation>
    </message>
    <message>
        <source>Organizations are switched off on the PBX.</source>
        <translation>Organizacje są wyłączone w PBX.</translation>
    </message>
    <message>
        <source>Choose extensions or extension groups as members, or switch organizations on in the PBX portal.</source>
        <translation>Wybierz jako członków numery wewnętrzne lub ich grupy albo włącz organizacje w portalu PBX.</translation>
    </message>
    <message>
        <source>The PBX&apos;s API is switched off.</source>
        <translation>API PBX jest wyłączone.</translation>
    </message>
    <message>
        <source>Switch it on in the PBX portal under Integrations &gt; API.</source>
        <translation>Włącz je w portalu PBX w Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The PBX cannot find the contact.</source>
        <translation>PBX nie może znaleźć kontaktu.</translation>
    </message>
    <message>
        <source>The PBX cannot find the call.</source>
        <translation>PBX nie może znaleźć połączenia.</translation>
    </message>
    <message>
        <source>The PBX does not support this.</source>
        <translation>PBX tego nie obsługuje.</translation>
    </message>
    <message>
        <source>Too many participants.</source>
        <translation>Za dużo uczestników.</translation>
    </message>
    <message>
        <source>The SMS trunk is not available.</source>
        <translation>Trunk SMS jest niedostępny.</translation>
    </message>
    <message>
        <source>The PBX cannot find the SMS trunk.</source>
        <translation>PBX nie może znaleźć trunku SMS.</translation>
    </message>
    <message>
        <source>The PBX reports a conflict with a wake-up call.</source>
        <translation>PBX zgłasza konflikt z budzeniem.</translation>
    </message>
    <message>
        <source>Use a smaller file, or shorter texts.</source>
        <translation>Użyj mniejszego pliku albo krótszych tekstów.</translation>
    </message>
    <message>
        <source>If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator sees. Only then replace the trusted certificate.</source>
        <translation>Jeśli PBX wymieniono lub ma nowy certyfikat, porównaj odcisk z tym, który widzi jego administrator. Dopiero wtedy zastąp zaufany certyfikat.</translation>
    </message>
    <message>
        <source>(Error {errcode}: {errmsg})</source>
        <translation>(Błąd {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>“{address}” is not a PBX address.</source>
        <translation>„{address}” nie jest adresem PBX.</translation>
    </message>
    <message>
        <source>Enter it as in the browser, for example https://192.168.5.150:8088.</source>
        <translation>Wpisz go jak w przeglądarce, na przykład https://192.168.5.150:8088.</translation>
    </message>
    <message>
        <source>With http://, anyone in the network on the way to {host} can read the keys. Nothing was sent.</source>
        <translation>Przez http:// każdy w sieci po drodze do {host} może odczytać klucze. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Use https:// if the PBX offers it, or allow http:// for this PBX.</source>
        <translation>Użyj https://, jeśli PBX je oferuje, albo zezwól na http:// dla tego PBX.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>Nie znaleziono nazwy {host}.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this computer is in the PBX&apos;s network or on the internet.</source>
        <translation>Sprawdź pisownię oraz czy ten komputer jest w sieci PBX lub w internecie.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}, port {port}.</source>
        <translation>Nic nie odpowiada pod {host}, port {port}.</translation>
    </message>
    <message>
        <source>Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none.</source>
        <translation>Sprawdź port: dla https w sieci lokalnej zwykle 8088; FQDN Yeastar nie wymaga portu.</translation>
    </message>
    <message>
        <source>No route to {host} from this computer.</source>
        <translation>Brak trasy do {host} z tego komputera.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and the address.</source>
        <translation>Sprawdź kabel sieciowy lub Wi-Fi oraz adres.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>Check the address, and that no firewall blocks the connection to the PBX.</source>
        <translation>Sprawdź adres oraz czy zapora nie blokuje połączenia z PBX.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host} ({why}).</source>
        <translation>Ten komputer nie ufa certyfikatowi {host} ({why}).</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the PBX&apos;s and trust exactly this certificate, or correct the address.</source>
        <translation>Porównaj jego odcisk z odciskiem PBX i zaufaj dokładnie temu certyfikatowi albo popraw adres.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: its certificate is not the trusted one. Trusted: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Za {host} może odpowiadać coś innego: jego certyfikat nie jest tym zaufanym. Zaufany: {expected_text}. Pokazany teraz: {found_text}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>No secure connection to {host}, port {port} ({why}).</source>
        <translation>Brak bezpiecznego połączenia z {host}, port {port} ({why}).</translation>
    </message>
    <message>
        <source>Check that this is the https port. If the PBX offers only old TLS versions, update its firmware.</source>
        <translation>Sprawdź, czy to port https. Jeśli PBX oferuje tylko stare wersje TLS, zaktualizuj jego firmware.</translation>
    </message>
    <message>
        <source>{host} received the request but did not answer in time.</source>
        <translation>{host} otrzymał żądanie, ale nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check whether the PBX is overloaded.</source>
        <translation>Spróbuj ponownie. Jeśli to się powtarza, sprawdź, czy PBX nie jest przeciążony.</translation>
    </message>
    <message>
        <source>{host} closed the connection without answering.</source>
        <translation>{host} zamknął połączenie bez odpowiedzi.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, check the address, the port, and whether it is http or https.</source>
        <translation>Spróbuj ponownie. Jeśli to się powtarza, sprawdź adres, port i czy to http, czy https.</translation>
    </message>
    <message>
        <source>{host} redirects to another address; to protect the keys, it was not followed.</source>
        <translation>{host} przekierowuje na inny adres; dla ochrony kluczy nie wykonano przekierowania.</translation>
    </message>
    <message>
        <source>Enter the address that the browser shows when the PBX portal is open, with https://.</source>
        <translation>Wpisz adres, który pokazuje przeglądarka przy otwartym portalu PBX, z https://.</translation>
    </message>
    <message>
        <source>{host} answered, but not as a Yeastar PBX ({why}).</source>
        <translation>{host} odpowiedział, ale nie jak PBX Yeastar ({why}).</translation>
    </message>
    <message>
        <source>Check address and port. A guest network&apos;s login page or another server may be answering.</source>
        <translation>Sprawdź adres i port. Może odpowiadać strona logowania sieci dla gości lub inny serwer.</translation>
    </message>
    <message>
        <source>{host} sent far more than a PBX does, so reading was stopped.</source>
        <translation>{host} wysłał znacznie więcej niż PBX, więc przerwano odczyt.</translation>
    </message>
    <message>
        <source>Check address and port; this is probably not the PBX.</source>
        <translation>Sprawdź adres i port; to prawdopodobnie nie jest PBX.</translation>
    </message>
    <message>
        <source>{host} is overloaded and asks to wait ({why}).</source>
        <translation>{host} jest przeciążony i prosi, aby poczekać ({why}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; other programs that use the PBX&apos;s API may be the cause.</source>
        <translation>Spróbuj ponownie za kilka minut; przyczyną mogą być inne programy używające API PBX.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Zatrzymano przed wysłaniem czegokolwiek.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again.</source>
        <translation>Sprawdź „{name}” w portalu PBX w Messaging &gt; Message Channel, zanim wyślesz ponownie.</translation>
    </message>
    <message>
        <source>The PBX does not accept the Client ID or the Client Secret.</source>
        <translation>PBX nie przyjmuje Client ID lub Client Secret.</translation>
    </message>
    <message>
        <source>Copy both again from the PBX portal, Integrations &gt; API. Failed logins from here: {failures}; after five in a row the PBX blocks this computer.</source>
        <translation>Skopiuj oba ponownie z portalu PBX, Integrations &gt; API. Nieudane logowania stąd: {failures}; po pięciu z rzędu PBX blokuje ten komputer.</translation>
    </message>
    <message>
        <source>The PBX does not accept this Client ID and Client Secret.</source>
        <translation>PBX nie przyjmuje tego Client ID i Client Secret.</translation>
    </message>
    <message>
        <source>Check for “{name}” in the PBX portal under Messaging &gt; Message Channel before you send it again. (Error {errcode}: {errmsg})</source>
        <translation>Sprawdź „{name}” w portalu PBX w Messaging &gt; Message Channel, zanim wyślesz ponownie. (Błąd {errcode}: {errmsg})</translation>
    </message>
    <message>
        <source>The channel was sent, but no clear answer came back. It may or may not have been created.</source>
        <translation>Kanał wysłano, ale nie nadeszła jednoznaczna odpowiedź. Mógł zostać utworzony albo nie.</translation>
    </message>
    <message>
        <source>“{name}” was sent, but no clear answer came back. It may or may not have been carried out.</source>
        <translation>„{name}” wysłano, ale nie nadeszła jednoznaczna odpowiedź. Żądanie mogło zostać wykonane albo nie.</translation>
    </message>
    <message>
        <source>Check what the PBX has before you send it again.</source>
        <translation>Sprawdź, co ma PBX, zanim wyślesz ponownie.</translation>
    </message>
    <message>
        <source>“{member}” cannot be a member of “{name}”: its ID on the PBX is not a number. Nothing was sent.</source>
        <translation>„{member}” nie może być członkiem „{name}”: jego ID w PBX nie jest liczbą. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Leave this member out, or change the queue in the PBX portal.</source>
        <translation>Pomiń tego członka albo zmień kolejkę w portalu PBX.</translation>
    </message>
    <message>
        <source>This channel is no longer on {pbx}.</source>
        <translation>Tego kanału nie ma już w {pbx}.</translation>
    </message>
    <message>
        <source>Refresh the list of channels. You can create the channel again from what is saved on this computer.</source>
        <translation>Odśwież listę kanałów. Kanał można utworzyć ponownie z danych zapisanych na tym komputerze.</translation>
    </message>
    <message>
        <source>The API login of {pbx} is not allowed to do this.</source>
        <translation>Dane logowania API do {pbx} nie dają na to uprawnień.</translation>
    </message>
    <message>
        <source>Its administrator can allow it in the PBX portal under Integrations &gt; API.</source>
        <translation>Administrator może na to zezwolić w portalu PBX w Integrations &gt; API.</translation>
    </message>
    <message>
        <source>The firmware of {pbx} does not support this yet.</source>
        <translation>Firmware {pbx} jeszcze tego nie obsługuje.</translation>
    </message>
    <message>
        <source>Do it in the PBX portal, or update the firmware.</source>
        <translation>Zrób to w portalu PBX albo zaktualizuj firmware.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider. It gives no reason.</source>
        <translation>Kanał istnieje, ale PBX nie mógł połączyć się z dostawcą. Nie podaje przyczyny.</translation>
    </message>
    <message>
        <source>The PBX is connected to the provider.</source>
        <translation>PBX jest połączony z dostawcą.</translation>
    </message>
    <message>
        <source>The remaining steps are in the provider&apos;s portal.</source>
        <translation>Pozostałe kroki są w portalu dostawcy.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX could not connect to the provider: “{reason}”.</source>
        <translation>Kanał istnieje, ale PBX nie mógł połączyć się z dostawcą: „{reason}”.</translation>
    </message>
    <message>
        <source>Check the keys on the Account page against the provider&apos;s portal, and correct them on the PBX.</source>
        <translation>Porównaj klucze ze strony konta z portalem dostawcy i popraw je w PBX.</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX&apos;s plan does not (or no longer) include message channels.</source>
        <translation>Kanał istnieje, ale plan PBX nie obejmuje (lub już nie obejmuje) kanałów wiadomości.</translation>
    </message>
    <message>
        <source>Renew the Enterprise or Ultimate plan of this PBX; the channel then connects without changes.</source>
        <translation>Odnów plan Enterprise lub Ultimate tego PBX; kanał połączy się wtedy bez zmian.</translation>
    </message>
    <message>
        <source>The channel was created with the ID {id}, but the PBX does not list it.</source>
        <translation>Kanał utworzono z ID {id}, ale PBX nie ma go na liście.</translation>
    </message>
    <message>
        <source>Check in the PBX portal under Messaging &gt; Message Channel before you create it again.</source>
        <translation>Sprawdź w portalu PBX w Messaging &gt; Message Channel, zanim utworzysz go ponownie.</translation>
    </message>
    <message>
        <source>Check the channel&apos;s status in the PBX portal under Messaging &gt; Message Channel.</source>
        <translation>Sprawdź stan kanału w portalu PBX w Messaging &gt; Message Channel.</translation>
    </message>
    <message>
        <source>The channel exists; its status was no longer checked.</source>
        <translation>Kanał istnieje; jego stan nie był dalej sprawdzany.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: an authority this computer trusts vouched for it before, but not for the certificate shown now ({why}). Seen before: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Za {host} może odpowiadać coś innego: urząd certyfikacji, któremu ten komputer ufa, poświadczał go wcześniej, ale nie poświadcza pokazanego teraz certyfikatu ({why}). Widziany wcześniej: {expected_text}. Pokazany teraz: {found_text}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The data folder and the keyring of this computer name different certificates for {host}; one of them was changed. Data folder: {stored_text}. Keyring: {expected_text}. Shown now: {found_text}. Nothing was sent.</source>
        <translation>Folder danych i pęk kluczy tego komputera wskazują różne certyfikaty dla {host}; jeden z nich zmieniono. Folder danych: {stored_text}. Pęk kluczy: {expected_text}. Pokazany teraz: {found_text}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring has no copy of the fingerprint you compared</source>
        <translation>pęk kluczy tego komputera nie ma kopii porównanego odcisku</translation>
    </message>
    <message>
        <source>It is not clear whether another certificate is already trusted for {host}: {unasked}. This computer does not trust the one shown now, {found_text} ({why}). Nothing was sent.</source>
        <translation>Nie wiadomo, czy dla {host} zaufano już innemu certyfikatowi: {unasked}. Ten komputer nie ufa pokazanemu teraz, {found_text} ({why}). Nic nie wysłano.</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available; unlock it and test again</source>
        <translation>pęk kluczy tego komputera jest niedostępny; odblokuj go i przetestuj ponownie</translation>
    </message>
    <message>
        <source>the data folder of this computer cannot be read</source>
        <translation>folderu danych tego komputera nie można odczytać</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is not available to confirm the one you compared</source>
        <translation>pęk kluczy tego komputera jest niedostępny, aby potwierdzić porównany odcisk</translation>
    </message>
    <message>
        <source>The trusted certificate of {host} has changed in the meantime. Nothing was replaced.</source>
        <translation>Zaufany certyfikat {host} zmienił się w międzyczasie. Niczego nie zastąpiono.</translation>
    </message>
    <message>
        <source>Test the connection again and compare both fingerprints.</source>
        <translation>Przetestuj połączenie ponownie i porównaj oba odciski.</translation>
    </message>
    <message>
        <source>The login for {address} is not known on this computer. Nothing was sent.</source>
        <translation>Dane logowania do {address} nie są znane na tym komputerze. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Open the channel and enter the Client ID and Client Secret on its first page.</source>
        <translation>Otwórz kanał i wpisz Client ID i Client Secret na jego pierwszej stronie.</translation>
    </message>
    <message>
        <source>The login was not sent: the PBX has already refused this Client ID and Client Secret. Failed logins in a row from here: {failures}; at five the PBX blocks this computer.</source>
        <translation>Nie wysłano danych logowania: PBX już odrzucił ten Client ID i Client Secret. Nieudane logowania z rzędu stąd: {failures}; przy pięciu PBX blokuje ten komputer.</translation>
    </message>
    <message>
        <source>Correct the Client ID or the Client Secret. If the PBX administrator has fixed it in the meantime, test the connection once.</source>
        <translation>Popraw Client ID lub Client Secret. Jeśli administrator PBX naprawił to w międzyczasie, przetestuj połączenie jeden raz.</translation>
    </message>
    <message>
        <source>The login was not sent: {failures} in a row failed or were not answered; at five the PBX blocks this computer.</source>
        <translation>Nie wysłano danych logowania: próby z rzędu nieudane lub bez odpowiedzi: {failures}; przy pięciu PBX blokuje ten komputer.</translation>
    </message>
    <message>
        <source>Copy the Client ID and Client Secret again from the PBX portal, Integrations &gt; API. If you are sure that they are correct now, log in anyway. If they are not, the PBX blocks this computer until its administrator removes it under Security &gt; Security Rules &gt; Blocked IPs.</source>
        <translation>Skopiuj Client ID i Client Secret ponownie z portalu PBX, Integrations &gt; API. Jeśli masz pewność, że są teraz poprawne, zaloguj się mimo to. Jeśli nie są, PBX zablokuje ten komputer, aż administrator usunie go w Security &gt; Security Rules &gt; Blocked IPs.</translation>
    </message>
    <message>
        <source>{provider} refused it.</source>
        <translation>Odrzucono przez {provider}.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Plik jest za duży.</translation>
    </message>
    <message>
        <source>{provider} has an internal error. Try again later.</source>
        <translation>{provider} ma błąd wewnętrzny. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The webhook was called in a way that {pbx} does not know.</source>
        <translation>Webhook wywołano w sposób, którego {pbx} nie zna.</translation>
    </message>
    <message>
        <source>{provider} refuses the keys. Check them on the Account page.</source>
        <translation>{provider} odrzuca klucze. Sprawdź je na stronie Konto.</translation>
    </message>
    <message>
        <source>{provider} does not accept the number you send to.</source>
        <translation>{provider} nie akceptuje numeru odbiorcy.</translation>
    </message>
    <message>
        <source>{provider} does not accept {did} as sender.</source>
        <translation>{provider} nie akceptuje {did} jako nadawcy.</translation>
    </message>
    <message>
        <source>{provider} did not understand the request.</source>
        <translation>{provider} nie zrozumiał żądania.</translation>
    </message>
    <message>
        <source>Too many at once. Wait a minute, then send again.</source>
        <translation>Zbyt wiele naraz. Odczekaj minutę i wyślij ponownie.</translation>
    </message>
    <message>
        <source>A limit for messages is used up.</source>
        <translation>Limit wiadomości został wyczerpany.</translation>
    </message>
    <message>
        <source>Too late for a free text: the customer must write first.</source>
        <translation>Za późno na dowolny tekst: najpierw musi napisać klient.</translation>
    </message>
    <message>
        <source>Meta does not know this template.</source>
        <translation>Meta nie zna tego szablonu.</translation>
    </message>
    <message>
        <source>The PBX does not accept this value.</source>
        <translation>PBX nie przyjmuje tej wartości.</translation>
    </message>
    <message>
        <source>The PBX says: {words}</source>
        <translation>PBX podaje: {words}</translation>
    </message>
    <message>
        <source>This is already in use on the PBX.</source>
        <translation>To jest już używane w PBX.</translation>
    </message>
    <message>
        <source>The PBX requires this value.</source>
        <translation>PBX wymaga tej wartości.</translation>
    </message>
    <message>
        <source>This is already in use on the PBX, by {owner}.</source>
        <translation>To jest już używane w PBX przez {owner}.</translation>
    </message>
    <message>
        <source>Enter the address of the PBX.</source>
        <translation>Wpisz adres PBX.</translation>
    </message>
    <message>
        <source>Copy the Client ID from the PBX portal, Integrations &gt; API.</source>
        <translation>Skopiuj Client ID z portalu PBX, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Copy the Client Secret from the PBX portal, Integrations &gt; API.</source>
        <translation>Skopiuj Client Secret z portalu PBX, Integrations &gt; API.</translation>
    </message>
    <message>
        <source>it has expired, or this computer&apos;s clock is wrong</source>
        <translation>wygasł albo zegar tego komputera jest błędny</translation>
    </message>
    <message>
        <source>it was issued for another name</source>
        <translation>wystawiono go dla innej nazwy</translation>
    </message>
    <message>
        <source>its key or signature is too weak by today&apos;s standards</source>
        <translation>jego klucz lub podpis jest za słaby jak na dzisiejsze standardy</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>nie jest jeszcze ważny albo zegar tego komputera jest błędny</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>ma podpis własny</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>jego wystawca nie jest znany</translation>
    </message>
    <message>
        <source>it was issued for another address</source>
        <translation>wystawiono go dla innego adresu</translation>
    </message>
    <message>
        <source>this computer does not know who issued it</source>
        <translation>ten komputer nie wie, kto go wystawił</translation>
    </message>
    <message>
        <source>This computer has no home folder to keep the data in.</source>
        <translation>Ten komputer nie ma folderu domowego na dane.</translation>
    </message>
    <message>
        <source>Give a folder with --data-dir DIR, or set HOME.</source>
        <translation>Podaj folder przez --data-dir DIR albo ustaw HOME.</translation>
    </message>
    <message>
        <source>key and secret belong to different applications</source>
        <translation>klucz i sekret należą do różnych aplikacji</translation>
    </message>
    <message>
        <source>the application was deleted</source>
        <translation>aplikacja została usunięta</translation>
    </message>
    <message>
        <source>it must be the API password, not the one of the customer area</source>
        <translation>musi to być hasło API, a nie hasło panelu klienta</translation>
    </message>
    <message>
        <source>The account has no credits left: {provider} sends nothing.</source>
        <translation>Konto nie ma już środków: {provider} nic nie wysyła.</translation>
    </message>
    <message>
        <source>the user name or the password was changed</source>
        <translation>zmieniono nazwę użytkownika lub hasło</translation>
    </message>
    <message>
        <source>the Account ID is of another account</source>
        <translation>Account ID należy do innego konta</translation>
    </message>
    <message>
        <source>Bandwidth has ended this kind of login</source>
        <translation>Bandwidth wycofał ten rodzaj logowania</translation>
    </message>
    <message>
        <source>This is a voice application. The PBX needs the ID of a messaging application.</source>
        <translation>To aplikacja głosowa. PBX potrzebuje ID aplikacji do wiadomości.</translation>
    </message>
    <message>
        <source>{provider} has no application with this ID in this account.</source>
        <translation>{provider} nie ma na tym koncie aplikacji z tym ID.</translation>
    </message>
    <message>
        <source>Set, and read back.</source>
        <translation>Ustawiono i odczytano ponownie.</translation>
    </message>
    <message>
        <source>Already set.</source>
        <translation>Już ustawione.</translation>
    </message>
    <message>
        <source>Set, but {provider} does not let it be read back. The first message will show whether it works.</source>
        <translation>Ustawiono, ale {provider} nie pozwala tego ponownie odczytać. Pierwsza wiadomość pokaże, czy działa.</translation>
    </message>
    <message>
        <source>{provider} reported success, but the old address is still set.</source>
        <translation>{provider} zgłosił powodzenie, ale nadal jest ustawiony stary adres.</translation>
    </message>
    <message>
        <source>Not set: someone has changed it since you looked.</source>
        <translation>Nie ustawiono: ktoś zmienił to w międzyczasie.</translation>
    </message>
    <message>
        <source>Not set: {found} is set now. Look again before you set it.</source>
        <translation>Nie ustawiono: teraz ustawiony jest {found}. Sprawdź ponownie, zanim ustawisz.</translation>
    </message>
    <message>
        <source>{provider} refused it. Nothing was changed.</source>
        <translation>{provider} odmówił. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The connection broke. It was read again: nothing was changed.</source>
        <translation>Połączenie się zerwało. Odczytano ponownie: nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Not clear: the connection broke, and it could not be read again.</source>
        <translation>Niejasne: połączenie się zerwało i nie można było odczytać ponownie.</translation>
    </message>
    <message>
        <source>Set only in part. Look again to see what is set now.</source>
        <translation>Ustawiono tylko częściowo. Sprawdź ponownie, co jest teraz ustawione.</translation>
    </message>
    <message>
        <source>Not tried; nothing was changed.</source>
        <translation>Nie próbowano; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Not set: no address is set now. Look again before you set it.</source>
        <translation>Nie ustawiono: teraz nie ma żadnego adresu. Sprawdź ponownie, zanim ustawisz.</translation>
    </message>
    <message>
        <source>The previous setting can no longer be read.</source>
        <translation>Poprzedniego ustawienia nie można już odczytać.</translation>
    </message>
    <message>
        <source>Restore it manually in the provider&apos;s portal.</source>
        <translation>Przywróć je ręcznie w portalu dostawcy.</translation>
    </message>
    <message>
        <source>Not set: another address is set now. Look again before you set it.</source>
        <translation>Nie ustawiono: teraz jest inny adres. Sprawdź ponownie, zanim ustawisz.</translation>
    </message>
    <message>
        <source>{provider} sent an unexpected answer. Try again, or continue.</source>
        <translation>{provider} przysłał nieoczekiwaną odpowiedź. Spróbuj ponownie lub kontynuuj.</translation>
    </message>
    <message>
        <source>Too many requests to {provider}. Wait a minute.</source>
        <translation>Za dużo żądań do {provider}. Poczekaj minutę.</translation>
    </message>
    <message>
        <source>No internet connection: {host} cannot be reached.</source>
        <translation>Brak połączenia z internetem: {host} jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Continue without it; you can do this later.</source>
        <translation>Kontynuuj bez tego; możesz to zrobić później.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} nie odpowiedział.</translation>
    </message>
    <message>
        <source>Something else may be answering for {host}: this computer does not trust its certificate.</source>
        <translation>Za {host} może odpowiadać coś innego: ten komputer nie ufa jego certyfikatowi.</translation>
    </message>
    <message>
        <source>No key was sent. A guest or company network may be interfering; try another one.</source>
        <translation>Nie wysłano żadnego klucza. Może przeszkadzać sieć dla gości lub firmowa; spróbuj w innej.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>{host} sent an unexpected answer ({why}).</source>
        <translation>{host} przysłał nieoczekiwaną odpowiedź ({why}).</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, do it manually in the provider&apos;s portal.</source>
        <translation>Spróbuj ponownie. Jeśli to się powtarza, zrób to ręcznie w portalu dostawcy.</translation>
    </message>
    <message>
        <source>The provider redirects to another host ({host}); to protect the keys, it was not followed.</source>
        <translation>Dostawca przekierowuje na inny host ({host}); dla ochrony kluczy nie wykonano przekierowania.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal.</source>
        <translation>Zrób to ręcznie w portalu dostawcy.</translation>
    </message>
    <message>
        <source>One of the keys has a character that cannot be sent, such as a typographic quotation mark.</source>
        <translation>Jeden z kluczy zawiera znak, którego nie można wysłać, na przykład cudzysłów typograficzny.</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the key again from the provider&apos;s portal.</source>
        <translation>Nic nie wysłano. Skopiuj klucz ponownie z portalu dostawcy.</translation>
    </message>
    <message>
        <source>This provider does not offer this to programs.</source>
        <translation>Ten dostawca nie oferuje tego programom.</translation>
    </message>
    <message>
        <source>Do it manually in the provider&apos;s portal; the steps are in the list.</source>
        <translation>Zrób to ręcznie w portalu dostawcy; kroki są na liście.</translation>
    </message>
    <message>
        <source>The provider refused: “{said}” ({number}).</source>
        <translation>Dostawca odmówił: „{said}” ({number}).</translation>
    </message>
    <message>
        <source>The provider refused: “{said}”.</source>
        <translation>Dostawca odmówił: „{said}”.</translation>
    </message>
    <message>
        <source>The provider refused (error {number}).</source>
        <translation>Dostawca odmówił (błąd {number}).</translation>
    </message>
    <message>
        <source>The provider refused (HTTP {status}).</source>
        <translation>Dostawca odmówił (HTTP {status}).</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Tylko głos</translation>
    </message>
    <message>
        <source>Not switched on</source>
        <translation>Nie włączono</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Brak profilu</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>This is a user token. The PBX needs the page&apos;s token.</source>
        <translation>To token użytkownika. PBX potrzebuje tokenu strony.</translation>
    </message>
    <message>
        <source>The token belongs to the page “{found}”.</source>
        <translation>Token należy do strony „{found}”.</translation>
    </message>
    <message>
        <source>the key was renewed; the old one then ends at once</source>
        <translation>klucz został odnowiony; stary od razu traci ważność</translation>
    </message>
    <message>
        <source>the token has expired: the first one of the dashboard lasts 24 hours</source>
        <translation>token wygasł: pierwszy z panelu działa 24 godziny</translation>
    </message>
    <message>
        <source>it was withdrawn, or its system user was removed</source>
        <translation>został cofnięty lub usunięto jego użytkownika systemowego</translation>
    </message>
    <message>
        <source>it was not copied whole</source>
        <translation>nie skopiowano całości</translation>
    </message>
    <message>
        <source>the App Secret was reset</source>
        <translation>App Secret został zresetowany</translation>
    </message>
    <message>
        <source>it belongs to another app than the token</source>
        <translation>należy do innej aplikacji niż aplikacja tokenu</translation>
    </message>
    <message>
        <source>{provider} accepts these keys.</source>
        <translation>{provider} przyjmuje te klucze.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys.</source>
        <translation>{provider} odrzuca te klucze.</translation>
    </message>
    <message>
        <source>One of these keys has a character that no key of {provider} has, such as a typographic quotation mark. Nothing was sent. Copy it again from the portal.</source>
        <translation>Jeden z tych kluczy zawiera znak, którego nie ma żaden klucz {provider}, na przykład cudzysłów typograficzny. Nic nie wysłano. Skopiuj go ponownie z portalu.</translation>
    </message>
    <message>
        <source>The keys are correct, but {provider} has suspended this account. No messages will pass until its owner has sorted that out with {provider}. You can still prepare the channel.</source>
        <translation>Klucze są poprawne, ale {provider} zawiesił to konto. Żadna wiadomość nie przejdzie, dopóki właściciel nie wyjaśni tego z {provider}. Kanał nadal można przygotować.</translation>
    </message>
    <message>
        <source>This is a trial account. It sends only to numbers verified at {provider}, so test with one of those.</source>
        <translation>To konto próbne. Wysyła tylko na numery zweryfikowane w {provider}, więc testuj z jednym z nich.</translation>
    </message>
    <message>
        <source>{number} is not in this account.</source>
        <translation>{number} nie należy do tego konta.</translation>
    </message>
    <message>
        <source>These two IDs are swapped.</source>
        <translation>Te dwa ID są zamienione.</translation>
    </message>
    <message>
        <source>Choose one of this account&apos;s numbers: {shown}</source>
        <translation>Wybierz jeden z numerów tego konta: {shown}</translation>
    </message>
    <message>
        <source>It does not belong to this account.</source>
        <translation>Nie należy do tego konta.</translation>
    </message>
    <message>
        <source>API users end on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Użytkownicy API zostaną wycofani {date}. Zapytaj {provider} i Yeastar, co ich zastąpi.</translation>
    </message>
    <message>
        <source>{provider} offers no way to check these keys. A test message shows whether they work.</source>
        <translation>{provider} nie oferuje sposobu sprawdzenia tych kluczy. Wiadomość testowa pokaże, czy działają.</translation>
    </message>
    <message>
        <source>{provider} did not answer. Try again, or continue.</source>
        <translation>{provider} nie odpowiedział. Spróbuj ponownie lub kontynuuj.</translation>
    </message>
    <message>
        <source>No internet connection. Continue without it.</source>
        <translation>Brak połączenia z internetem. Kontynuuj bez niego.</translation>
    </message>
    <message>
        <source>Something else is answering for {provider} in this network. No key was sent. Continue, or try another network.</source>
        <translation>W tej sieci za {provider} odpowiada coś innego. Nie wysłano żadnego klucza. Kontynuuj lub spróbuj w innej sieci.</translation>
    </message>
    <message numerus="yes">
        <source>Choose this account&apos;s number, or paste its ID: {shown}¦Choose one of this account&apos;s {count} numbers, or paste its ID: {shown}</source>
        <translation>
            <numerusform>Wybierz numer tego konta albo wklej jego ID: {shown}</numerusform>
            <numerusform>Wybierz jeden z {count} numerów tego konta albo wklej jego ID: {shown}</numerusform>
            <numerusform>Wybierz jeden z {count} numerów tego konta albo wklej jego ID: {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>It expires on {date}, in {days} days. A system user&apos;s token does not expire.</source>
        <translation>Wygasa {date}, za {days} dni. Token użytkownika systemowego nie wygasa.</translation>
    </message>
    <message>
        <source>{count} of {of} numbers are not in this account: {shown}</source>
        <translation>Spoza tego konta: {count} z {of} numerów: {shown}</translation>
    </message>
    <message>
        <source>API users ended on {date}. Ask {provider} and Yeastar what replaces them.</source>
        <translation>Użytkowników API wycofano {date}. Zapytaj {provider} i Yeastar, co ich zastąpi.</translation>
    </message>
    <message>
        <source>{provider} accepts these keys. Account “{account}”.</source>
        <translation>{provider} przyjmuje te klucze. Konto „{account}”.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}: {said}.</source>
        <translation>{provider} odrzuca {which}: {said}.</translation>
    </message>
    <message>
        <source>{provider} refuses the {which}.</source>
        <translation>{provider} odrzuca {which}.</translation>
    </message>
    <message>
        <source>{provider} refuses these keys: {said}.</source>
        <translation>{provider} odrzuca te klucze: {said}.</translation>
    </message>
    <message>
        <source>the key was deleted</source>
        <translation>klucz został usunięty</translation>
    </message>
    <message>
        <source>The two addresses are on different hosts, so the key was not sent. Compare them.</source>
        <translation>Oba adresy są na różnych hostach, więc klucza nie wysłano. Porównaj je.</translation>
    </message>
    <message>
        <source>{provider} does not have this verification address. Compare it with its documentation.</source>
        <translation>{provider} nie ma tego adresu weryfikacji. Porównaj go z dokumentacją.</translation>
    </message>
    <message>
        <source>There is no address to check this key with. Send a test message instead.</source>
        <translation>Nie ma adresu do sprawdzenia tego klucza. Wyślij zamiast tego wiadomość testową.</translation>
    </message>
    <message>
        <source>the key was deleted or renewed</source>
        <translation>klucz został usunięty lub odnowiony</translation>
    </message>
    <message>
        <source>it belongs to another account</source>
        <translation>należy do innego konta</translation>
    </message>
    <message>
        <source>it is a key of API version 1, which does not begin with KEY</source>
        <translation>to klucz API w wersji 1, który nie zaczyna się od KEY</translation>
    </message>
    <message>
        <source>This is not a {provider} Public Key: those have 44 characters and end with an equals sign.</source>
        <translation>To nie jest Public Key z {provider}: takie mają 44 znaki i kończą się znakiem równości.</translation>
    </message>
    <message>
        <source>A number has no messaging profile at {provider}; it can neither send nor receive.</source>
        <translation>Numer nie ma w {provider} profilu wiadomości; nie może wysyłać ani odbierać.</translation>
    </message>
    <message>
        <source>The Public Key has the right length; {provider} cannot confirm it.</source>
        <translation>Public Key ma właściwą długość; {provider} nie może go potwierdzić.</translation>
    </message>
    <message>
        <source>the token was renewed</source>
        <translation>token został odnowiony</translation>
    </message>
    <message>
        <source>the keys belong to another account or subaccount</source>
        <translation>klucze należą do innego konta lub subkonta</translation>
    </message>
    <message>
        <source>they are test credentials</source>
        <translation>to dane testowe</translation>
    </message>
    <message>
        <source>the account is in another region, or was closed</source>
        <translation>konto jest w innym regionie lub zostało zamknięte</translation>
    </message>
    <message>
        <source>This account has one number, {found}, with the ID {value}.</source>
        <translation>To konto ma jeden numer, {found}, o ID {value}.</translation>
    </message>
    <message>
        <source>This number is not in the WhatsApp Business Account below.</source>
        <translation>Tego numeru nie ma w podanym niżej WhatsApp Business Account.</translation>
    </message>
    <message>
        <source>Subscribe to the field “messages” in the app: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</source>
        <translation>Zasubskrybuj w aplikacji pole „messages”: Meta for Developers, Use cases &gt; Customize &gt; Configuration.</translation>
    </message>
    <message>
        <source>{provider} has no WhatsApp Business Account with this ID, or the token has no access to it.</source>
        <translation>{provider} nie ma WhatsApp Business Account z tym ID albo token nie ma do niego dostępu.</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to whoever is named beside the number?</source>
        <translation>„{value}” i jeszcze {more}: czy wiadomości trafiają do osoby podanej obok numeru?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to whoever is named beside the number?</source>
        <translation>„{value}”: czy wiadomości trafiają do osoby podanej obok numeru?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more seem to be the sender&apos;s own numbers. Do they belong to the channel?</source>
        <translation>„{value}” i jeszcze {more}: wygląda na to, że to własne numery nadawcy. Czy należą do kanału?</translation>
    </message>
    <message>
        <source>{count} numbers, {first} to {last}</source>
        <translation>Liczba numerów: {count}, od {first} do {last}</translation>
    </message>
    <message>
        <source>{first} to {last}; {rows} in all</source>
        <translation>od {first} do {last}; razem {rows}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} i {last}</translation>
    </message>
    <message>
        <source>{first}, to extension {extension}</source>
        <translation>{first}, na numer wewnętrzny {extension}</translation>
    </message>
    <message>
        <source>{first}, to {extension}</source>
        <translation>{first}, do {extension}</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>Tak, przywróć</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: what follows the number?</source>
        <translation>„{value}” i jeszcze {more}: co następuje po numerze?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: did a spreadsheet remove the +?</source>
        <translation>„{value}” i jeszcze {more}: czy arkusz usunął +?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more have no country code: which country are they from?</source>
        <translation>„{value}” i jeszcze {more}: brak kodu kraju. Z jakiego są kraju?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: several numbers in one cell. Make a line for each?</source>
        <translation>„{value}” i jeszcze {more}: kilka numerów w jednej komórce. Utworzyć osobny wiersz dla każdego?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are below the end of the e-mail. Do they belong to the channel?</source>
        <translation>„{value}” i jeszcze {more}: za końcem wiadomości e-mail. Czy należą do kanału?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these phone numbers?</source>
        <translation>„{value}” i jeszcze {more}: czy to numery telefonów?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are short for numbers with an area code. Are they complete?</source>
        <translation>„{value}” i jeszcze {more}: krótkie jak na numery z kierunkowym. Czy są pełne?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is the country code there twice?</source>
        <translation>„{value}” i jeszcze {more}: czy kod kraju jest tam dwa razy?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: where does the country code begin?</source>
        <translation>„{value}” i jeszcze {more}: gdzie zaczyna się kod kraju?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: the workbook shows more than the number. Is the number right?</source>
        <translation>„{value}” i jeszcze {more}: skoroszyt pokazuje więcej niż numer. Czy numer jest poprawny?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do the digits of the next column belong to the number?</source>
        <translation>„{value}” i jeszcze {more}: czy cyfry następnej kolumny należą do numeru?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: do messages go to the extension after the number?</source>
        <translation>„{value}” i jeszcze {more}: czy wiadomości trafiają na numer wewnętrzny po numerze?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: is this the first number of a range?</source>
        <translation>„{value}” i jeszcze {more}: czy to pierwszy numer zakresu?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>„{value}” i jeszcze {more}: dwie kolumny zawierają numery. Która należy do kanału?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: two columns name different people. Who gets the messages?</source>
        <translation>„{value}” i jeszcze {more}: dwie kolumny wskazują różne osoby. Kto otrzymuje wiadomości?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more are marked “{state}”. Do they belong to the channel?</source>
        <translation>„{value}” i jeszcze {more}: oznaczone „{state}”. Czy należą do kanału?</translation>
    </message>
    <message>
        <source>“{value}” and {more} more: are these IDs on the PBX, or extension numbers?</source>
        <translation>„{value}” i jeszcze {more}: czy to ID w PBX, czy numery wewnętrzne?</translation>
    </message>
    <message>
        <source>“{value}”: what follows the number?</source>
        <translation>„{value}”: co następuje po numerze?</translation>
    </message>
    <message>
        <source>“{value}”: did a spreadsheet remove the +?</source>
        <translation>„{value}”: czy arkusz usunął +?</translation>
    </message>
    <message>
        <source>“{value}” has no country code: which country is it from?</source>
        <translation>„{value}” nie ma kodu kraju: z jakiego jest kraju?</translation>
    </message>
    <message>
        <source>“{value}”: several numbers in one cell. Make a line for each?</source>
        <translation>„{value}”: kilka numerów w jednej komórce. Utworzyć osobny wiersz dla każdego?</translation>
    </message>
    <message>
        <source>“{value}”: is this a phone number?</source>
        <translation>„{value}”: czy to numer telefonu?</translation>
    </message>
    <message>
        <source>“{value}” is short for a number with an area code. Is it complete?</source>
        <translation>„{value}” jest krótki jak na numer z kierunkowym. Czy jest pełny?</translation>
    </message>
    <message>
        <source>“{value}”: is the country code there twice?</source>
        <translation>„{value}”: czy kod kraju jest tam dwa razy?</translation>
    </message>
    <message>
        <source>“{value}”: where does the country code begin?</source>
        <translation>„{value}”: gdzie zaczyna się kod kraju?</translation>
    </message>
    <message>
        <source>“{value}”: the workbook shows more than the number. Is the number right?</source>
        <translation>„{value}”: skoroszyt pokazuje więcej niż numer. Czy numer jest poprawny?</translation>
    </message>
    <message>
        <source>“{value}”: do the digits of the next column belong to the number?</source>
        <translation>„{value}”: czy cyfry następnej kolumny należą do numeru?</translation>
    </message>
    <message>
        <source>“{value}”: do messages go to the extension after the number?</source>
        <translation>„{value}”: czy wiadomości trafiają na numer wewnętrzny po numerze?</translation>
    </message>
    <message>
        <source>“{value}”: is this the first number of a range?</source>
        <translation>„{value}”: czy to pierwszy numer zakresu?</translation>
    </message>
    <message>
        <source>“{value}”: two columns hold numbers. Which is the channel&apos;s?</source>
        <translation>„{value}”: dwie kolumny zawierają numery. Która należy do kanału?</translation>
    </message>
    <message>
        <source>“{value}”: two columns name different people. Who gets the messages?</source>
        <translation>„{value}”: dwie kolumny wskazują różne osoby. Kto otrzymuje wiadomości?</translation>
    </message>
    <message>
        <source>“{value}”: is this an ID on the PBX, or an extension number?</source>
        <translation>„{value}”: czy to ID w PBX, czy numer wewnętrzny?</translation>
    </message>
    <message>
        <source>Yes, add it</source>
        <translation>Tak, dodaj go</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń go</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Pomiń je</translation>
    </message>
    <message>
        <source>No, this number alone</source>
        <translation>Nie, tylko ten numer</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <translation>Kolumna „{column}”</translation>
    </message>
    <message>
        <source>The column “{other_column}”</source>
        <translation>Kolumna „{other_column}”</translation>
    </message>
    <message>
        <source>Leave the destination empty</source>
        <translation>Zostaw miejsce docelowe puste</translation>
    </message>
    <message>
        <source>Extension numbers</source>
        <translation>Numery wewnętrzne</translation>
    </message>
    <message>
        <source>IDs on the PBX</source>
        <translation>ID w PBX</translation>
    </message>
    <message>
        <source>Keep them as entered</source>
        <translation>Zachowaj jak wpisano</translation>
    </message>
    <message>
        <source>No, they are national numbers</source>
        <translation>Nie, to numery krajowe</translation>
    </message>
    <message>
        <source>No, leave them out</source>
        <translation>Nie, pomiń je</translation>
    </message>
    <message>
        <source>Yes, add them</source>
        <translation>Tak, dodaj je</translation>
    </message>
    <message>
        <source>Yes, a line for each</source>
        <translation>Tak, osobny wiersz dla każdego</translation>
    </message>
    <message>
        <source>Use only the number</source>
        <translation>Użyj tylko numeru</translation>
    </message>
    <message>
        <source>Yes, a range</source>
        <translation>Tak, zakres</translation>
    </message>
    <message>
        <source>Yes, take it once</source>
        <translation>Tak, użyj go tylko raz</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After the country&apos;s own code for international calls</source>
        <translation>Po krajowym kodzie połączeń międzynarodowych</translation>
    </message>
    <message>
        <source>After 00</source>
        <translation>Po 00</translation>
    </message>
    <message>
        <source>No, use only the numbers</source>
        <translation>Nie, użyj tylko numerów</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>A range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Dwa numery</translation>
    </message>
    <message>
        <source>An extension</source>
        <translation>Numer wewnętrzny</translation>
    </message>
    <message>
        <source>It belongs to the number</source>
        <translation>Należy do numeru</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no phone numbers.</source>
        <translation>Kolumna „{name}” nie jest używana: nie zawiera numerów telefonów.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no destination types.</source>
        <translation>Kolumna „{name}” nie jest używana: nie zawiera typów miejsc docelowych.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used: it contains no extensions or message queues.</source>
        <translation>Kolumna „{name}” nie jest używana: nie zawiera numerów wewnętrznych ani kolejek wiadomości.</translation>
    </message>
    <message>
        <source>The column “{name}” also contains numbers; it is not used.</source>
        <translation>Kolumna „{name}” też zawiera numery; nie jest używana.</translation>
    </message>
    <message>
        <source>There is a second table next to the first, from “{name}” on; it is not read.</source>
        <translation>Obok pierwszej jest druga tabela, od „{name}”; nie jest odczytywana.</translation>
    </message>
    <message>
        <source>Columns not used: {names}.</source>
        <translation>Nieużywane kolumny: {names}.</translation>
    </message>
    <message>
        <source>The lines above line {line}, which has the column names, are left out.</source>
        <translation>Wiersze nad wierszem {line}, który zawiera nazwy kolumn, są pomijane.</translation>
    </message>
    <message>
        <source>The column “{name}” is used although the workbook hides it.</source>
        <translation>Kolumna „{name}” jest używana, choć skoroszyt ją ukrywa.</translation>
    </message>
    <message>
        <source>The column “{name}” is hidden in the workbook.</source>
        <translation>Kolumna „{name}” jest ukryta w skoroszycie.</translation>
    </message>
    <message>
        <source>numbers without +, read as {example}</source>
        <translation>numery bez +, odczytane jako {example}</translation>
    </message>
    <message>
        <source>numbers with country code</source>
        <translation>numery z kodem kraju</translation>
    </message>
    <message>
        <source>national numbers, read as +{code}…</source>
        <translation>numery krajowe, odczytane jako +{code}…</translation>
    </message>
    <message>
        <source>numbers without country code</source>
        <translation>numery bez kodu kraju</translation>
    </message>
    <message>
        <source>extension numbers</source>
        <translation>numery wewnętrzne</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nazwy</translation>
    </message>
    <message>
        <source>extension numbers and names</source>
        <translation>numery wewnętrzne i nazwy</translation>
    </message>
    <message>
        <source>This row is hidden in the workbook.</source>
        <translation>Ten wiersz jest ukryty w skoroszycie.</translation>
    </message>
    <message>
        <source>This row is struck through in the workbook.</source>
        <translation>Ten wiersz jest przekreślony w skoroszycie.</translation>
    </message>
    <message>
        <source>The workbook does not show this row&apos;s number.</source>
        <translation>Skoroszyt nie pokazuje numeru tego wiersza.</translation>
    </message>
    <message>
        <source>This row repeats the column names.</source>
        <translation>Ten wiersz powtarza nazwy kolumn.</translation>
    </message>
    <message>
        <source>This row has {found} columns instead of {expected}.</source>
        <translation>Ten wiersz ma {found} kolumn zamiast {expected}.</translation>
    </message>
    <message>
        <source>This line is above the column names.</source>
        <translation>Ten wiersz jest nad nazwami kolumn.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it and import its contents.</source>
        <translation>Ten plik jest skompresowany. Rozpakuj go i zaimportuj zawartość.</translation>
    </message>
    <message>
        <source>This is a picture. Numbers cannot be read from it; ask for an Excel or CSV file.</source>
        <translation>To obraz. Nie da się z niego odczytać numerów; poproś o plik Excel lub CSV.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and import the table in it ({names}).</source>
        <translation>To archiwum ZIP. Rozpakuj je i zaimportuj tabelę, która w nim jest ({names}).</translation>
    </message>
    <message>
        <source>This is a PDF. Copy the numbers from it and paste them into the table, or ask for an Excel or CSV file.</source>
        <translation>To PDF. Skopiuj z niego numery i wklej do tabeli albo poproś o plik Excel lub CSV.</translation>
    </message>
    <message>
        <source>This is a document (.rtf). Copy the numbers from it and paste them into the table.</source>
        <translation>To dokument (.rtf). Skopiuj z niego numery i wklej do tabeli.</translation>
    </message>
    <message>
        <source>This is a database, not a table. Export it as CSV.</source>
        <translation>To baza danych, a nie tabela. Wyeksportuj ją jako CSV.</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file. In Numbers, choose File &gt; Export To &gt; Excel or CSV, and import that file.</source>
        <translation>To plik Apple Numbers. W Numbers wybierz Plik &gt; Eksportuj do &gt; Excel lub CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>To skoroszyt binarny (.xlsb). Otwórz go w Excelu i zapisz jako .xlsx.</translation>
    </message>
    <message>
        <source>This is a Word document. Copy the table from it and paste it into the table of numbers.</source>
        <translation>To dokument Word. Skopiuj z niego tabelę i wklej do tabeli numerów.</translation>
    </message>
    <message>
        <source>This is a presentation. Copy the numbers from it and paste them into the table.</source>
        <translation>To prezentacja. Skopiuj z niej numery i wklej do tabeli.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a table. Open it as a channel file, or export CSV from its source.</source>
        <translation>To plik JSON, a nie tabela. Otwórz go jako plik kanału albo wyeksportuj CSV u źródła.</translation>
    </message>
    <message>
        <source>This is a workbook in the old XML format (Excel 2003). Open it in Excel and save it as .xlsx.</source>
        <translation>To skoroszyt w starym formacie XML (Excel 2003). Otwórz go w Excelu i zapisz jako .xlsx.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>To strona internetowa, niezależnie od nazwy. Otwórz ją w arkuszu kalkulacyjnym i zapisz jako .xlsx lub .csv.</translation>
    </message>
    <message>
        <source>This is an XML file, not a table. Export it as CSV or .xlsx from its source.</source>
        <translation>To plik XML, a nie tabela. Wyeksportuj go u źródła jako CSV lub .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>Skoroszyt jest uszkodzony.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check the name of the file, and that you may open it.</source>
        <translation>Nic nie zaimportowano. Sprawdź nazwę pliku i czy wolno Ci go otworzyć.</translation>
    </message>
    <message>
        <source>Nothing was imported. Fix the table and try again.</source>
        <translation>Nic nie zaimportowano. Popraw tabelę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The table has more than {limit} characters.</source>
        <translation>Tabela ma więcej niż {limit} znaków.</translation>
    </message>
    <message>
        <source>Line {line} contains a NUL character: this is not a text file.</source>
        <translation>Wiersz {line} zawiera znak NUL: to nie jest plik tekstowy.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows.</source>
        <translation>Tabela ma więcej niż {limit} wierszy.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read ({reason}). A quotation mark may be missing, or text may follow one.</source>
        <translation>Nie można odczytać wiersza {line} ({reason}). Może brakować cudzysłowu albo po nim stoi tekst.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} columns.</source>
        <translation>Wiersz {line} ma więcej niż {limit} kolumn.</translation>
    </message>
    <message>
        <source>The table already has this number.</source>
        <translation>Tabela ma już ten numer.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Jest pusta.</translation>
    </message>
    <message>
        <source>Read: the sheet “{sheet}”. Not read: {others}.</source>
        <translation>Odczytano: arkusz „{sheet}”. Nie odczytano: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>1 hidden row is left out.¦{count} hidden rows are left out.</source>
        <translation>
            <numerusform>{count} ukryty wiersz pominięto.</numerusform>
            <numerusform>{count} ukryte wiersze pominięto.</numerusform>
            <numerusform>{count} ukrytych wierszy pominięto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row whose number the workbook does not show is left out.¦{count} rows whose numbers the workbook does not show are left out.</source>
        <translation>
            <numerusform>Pominięto {count} wiersz, którego numeru skoroszyt nie pokazuje.</numerusform>
            <numerusform>Pominięto {count} wiersze, których numerów skoroszyt nie pokazuje.</numerusform>
            <numerusform>Pominięto {count} wierszy, których numerów skoroszyt nie pokazuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that the workbook does not show counts as empty: in line {line}.¦{count} cells that the workbook does not show count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} komórka, której skoroszyt nie pokazuje, liczy się jako pusta: w wierszu {line}.</numerusform>
            <numerusform>{count} komórki, których skoroszyt nie pokazuje, liczą się jako puste, pierwsza w wierszu {line}.</numerusform>
            <numerusform>{count} komórek, których skoroszyt nie pokazuje, liczy się jako puste, pierwsza w wierszu {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 cell that is struck through counts as empty: in line {line}.¦{count} cells that are struck through count as empty, the first in line {line}.</source>
        <translation>
            <numerusform>{count} przekreślona komórka liczy się jako pusta: w wierszu {line}.</numerusform>
            <numerusform>{count} przekreślone komórki liczą się jako puste, pierwsza w wierszu {line}.</numerusform>
            <numerusform>{count} przekreślonych komórek liczy się jako puste, pierwsza w wierszu {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row that is struck through is left out.¦{count} rows that are struck through are left out.</source>
        <translation>
            <numerusform>{count} przekreślony wiersz pominięto.</numerusform>
            <numerusform>{count} przekreślone wiersze pominięto.</numerusform>
            <numerusform>{count} przekreślonych wierszy pominięto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second table begins in line {line}; it is not read. Import it separately.</source>
        <translation>W wierszu {line} zaczyna się druga tabela; nie jest odczytywana. Zaimportuj ją osobno.</translation>
    </message>
    <message numerus="yes">
        <source>1 line has a name beside the number that is not used: “{name}” in line {line}.¦{count} lines have a name beside the number that is not used, the first “{name}” in line {line}.</source>
        <translation>
            <numerusform>1 wiersz ma obok numeru nazwę, która nie jest używana: „{name}” w wierszu {line}.</numerusform>
            <numerusform>Wiersze z nieużywaną nazwą obok numeru: {count}, pierwsza to „{name}” w wierszu {line}.</numerusform>
            <numerusform>Wiersze z nieużywaną nazwą obok numeru: {count}, pierwsza to „{name}” w wierszu {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of the lines left out may contain a phone number: line {line}.¦{count} of the lines left out may contain a phone number, the first in line {line}.</source>
        <translation>
            <numerusform>1 z pominiętych wierszy może zawierać numer telefonu: wiersz {line}.</numerusform>
            <numerusform>Pominięte wiersze, które mogą zawierać numer telefonu: {count}, pierwszy to wiersz {line}.</numerusform>
            <numerusform>Pominięte wiersze, które mogą zawierać numer telefonu: {count}, pierwszy to wiersz {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number without + is read with it, as {example}.¦{count} numbers without + are read with it, as {example}.</source>
        <translation>
            <numerusform>1 numer bez + jest odczytywany z +, jako {example}.</numerusform>
            <numerusform>Numery bez + odczytywane z +: {count}, na przykład {example}.</numerusform>
            <numerusform>Numery bez + odczytywane z +: {count}, na przykład {example}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An internal error kept the program from reading this file, which may be fine.</source>
        <translation>Błąd wewnętrzny uniemożliwił programowi odczyt tego pliku, który może być poprawny.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The Messaging Service “{name}” decides for its number {numbers}. Let the number decide?¦The Messaging Service “{name}” decides for its {count} numbers, also for {numbers}. Let the numbers decide? {others} would then use their own addresses, too.</source>
        <translation>
            <numerusform>Messaging Service „{name}” decyduje o swoim numerze {numbers}. Pozwolić decydować numerowi?</numerusform>
            <numerusform>Messaging Service „{name}” decyduje o swoich {count} numerach, także o {numbers}. Pozwolić decydować numerom? Wtedy także {others} używałyby własnych adresów.</numerusform>
            <numerusform>Messaging Service „{name}” decyduje o swoich {count} numerach, także o {numbers}. Pozwolić decydować numerom? Wtedy także {others} używałyby własnych adresów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {provider} this address belongs to “{name}”, which serves 1 number. Messages to the others would go to {pbx}, too: {numbers}¦At {provider} this address belongs to “{name}”, which serves {count} numbers. Messages to the others would go to {pbx}, too: {numbers}</source>
        <translation>
            <numerusform>W {provider} ten adres należy do „{name}”, który obsługuje {count} numer. Wiadomości pozostałych też trafiałyby do {pbx}: {numbers}</numerusform>
            <numerusform>W {provider} ten adres należy do „{name}”, który obsługuje {count} numery. Wiadomości pozostałych też trafiałyby do {pbx}: {numbers}</numerusform>
            <numerusform>W {provider} ten adres należy do „{name}”, który obsługuje {count} numerów. Wiadomości pozostałych też trafiałyby do {pbx}: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 gets its first address¦{count} get their first address</source>
        <translation>
            <numerusform>{count} otrzyma pierwszy adres</numerusform>
            <numerusform>{count} otrzymają pierwszy adres</numerusform>
            <numerusform>{count} otrzyma pierwszy adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 replaces another¦{count} replace another</source>
        <translation>
            <numerusform>{count} zastąpi inny</numerusform>
            <numerusform>{count} zastąpią inny</numerusform>
            <numerusform>{count} zastąpi inny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 has it already¦{count} have it already</source>
        <translation>
            <numerusform>{count} już go ma</numerusform>
            <numerusform>{count} już go mają</numerusform>
            <numerusform>{count} już go ma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 PBX was written to the list, without its Client Secret.¦{count} PBXs were written to the list, without their Client Secrets.</source>
        <translation>
            <numerusform>Zapisano {count} PBX na liście, bez jego Client Secret.</numerusform>
            <numerusform>Zapisano {count} PBX na liście, bez ich Client Secret.</numerusform>
            <numerusform>Zapisano {count} PBX na liście, bez ich Client Secret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. Check it, then create it or keep it ready.</source>
        <translation>Niczego nie brakuje. Sprawdź, a potem utwórz kanał lub zachowaj go jako gotowy.</translation>
    </message>
    <message numerus="yes">
        <source>{number} and 1 more¦{number} and {count} more</source>
        <translation>
            <numerusform>{number} i jeszcze {count}</numerusform>
            <numerusform>{number} i jeszcze {count}</numerusform>
            <numerusform>{number} i jeszcze {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 change¦{count} changes</source>
        <translation>
            <numerusform>{count} zmiana</numerusform>
            <numerusform>{count} zmiany</numerusform>
            <numerusform>{count} zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make 1 &amp;change¦Make {count} &amp;changes</source>
        <translation>
            <numerusform>Wprowadź {count} &amp;zmianę</numerusform>
            <numerusform>Wprowadź {count} &amp;zmiany</numerusform>
            <numerusform>Wprowadź {count} &amp;zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 difference. Which side is right?¦{count} differences. Which side is right?</source>
        <translation>
            <numerusform>{count} różnica. Która wersja jest właściwa?</numerusform>
            <numerusform>{count} różnice. Która wersja jest właściwa?</numerusform>
            <numerusform>{count} różnic. Która wersja jest właściwa?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave it &amp;as it is¦Leave {count} as they &amp;are</source>
        <translation>
            <numerusform>Pozostaw {count} bez &amp;zmian</numerusform>
            <numerusform>Pozostaw {count} bez &amp;zmian</numerusform>
            <numerusform>Pozostaw {count} bez &amp;zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>several with this name</source>
        <translation>kilka o tej nazwie</translation>
    </message>
    <message>
        <source>looked up once the PBX is reachable</source>
        <translation>zostanie wyszukane, gdy PBX będzie osiągalny</translation>
    </message>
    <message numerus="yes">
        <source>Copy, leave 1 name open¦Copy, leave {count} names open</source>
        <translation>
            <numerusform>Kopiuj, pozostaw otwartą {count} nazwę</numerusform>
            <numerusform>Kopiuj, pozostaw otwarte {count} nazwy</numerusform>
            <numerusform>Kopiuj, pozostaw otwartych {count} nazw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel read¦{count} channels read</source>
        <translation>
            <numerusform>Odczytano {count} kanał</numerusform>
            <numerusform>Odczytano {count} kanały</numerusform>
            <numerusform>Odczytano {count} kanałów</numerusform>
        </translation>
    </message>
    <message>
        <source>Members pick up conversations themselves.</source>
        <translation>Członkowie sami odbierają rozmowy.</translation>
    </message>
    <message>
        <source>This type of workbook is read without its number formats: a + or a zero that only the format shows is missing. Check the numbers, or save it as .xlsx.</source>
        <translation>Ten typ skoroszytu jest czytany bez formatów liczb: brakuje + lub zera, które pokazuje tylko format. Sprawdź numery albo zapisz jako .xlsx.</translation>
    </message>
    <message>
        <source>Type the domain of the website that gets the code, for example www.example.com.</source>
        <translation>Wpisz domenę witryny, w której znajdzie się kod, na przykład www.example.com.</translation>
    </message>
    <message>
        <source>A change to “{name}” is already under way, or its outcome is not known yet. Nothing was sent.</source>
        <translation>Zmiana „{name}” już trwa albo jej wynik nie jest jeszcze znany. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>“{name}” was changed as intended: read back from {pbx}.</source>
        <translation>„{name}” zmieniono zgodnie z planem: odczytano z {pbx}.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is already as intended. Nothing was sent.</source>
        <translation>„{name}” jest już w {pbx} zgodnie z planem. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>“{name}” was not changed: {pbx} still has it as it was before.</source>
        <translation>„{name}” nie zmieniono: {pbx} nadal ma go w poprzedniej postaci.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was changed: {pbx} could not be read.</source>
        <translation>Nie wiadomo, czy „{name}” zmieniono: nie udało się odczytać {pbx}.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”; it could not be read back.</source>
        <translation>{pbx} przyjął zmianę „{name}”; nie udało się jej ponownie odczytać.</translation>
    </message>
    <message>
        <source>{pbx} accepted the change to “{name}”, but not everything is as intended.</source>
        <translation>{pbx} przyjął zmianę „{name}”, ale nie wszystko jest zgodne z planem.</translation>
    </message>
    <message>
        <source>“{name}” on {pbx} is as intended; whether the keys arrived cannot be checked.</source>
        <translation>„{name}” jest w {pbx} zgodnie z planem; nie można sprawdzić, czy klucze dotarły.</translation>
    </message>
    <message>
        <source>Watch its connection to the provider: if it is lost, type the keys again.</source>
        <translation>Obserwuj połączenie z dostawcą: jeśli zostanie zerwane, wpisz klucze ponownie.</translation>
    </message>
    <message>
        <source>It is not clear whether “{name}” was deleted: {pbx} could not be read.</source>
        <translation>Nie wiadomo, czy „{name}” usunięto: nie udało się odczytać {pbx}.</translation>
    </message>
    <message>
        <source>The change to “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>Zmianę „{name}” wysłano do {pbx}, ale nie nadeszła jednoznaczna odpowiedź.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}” as it was before; it may yet carry out the change.</source>
        <translation>{pbx} na razie ma „{name}” w poprzedniej postaci; może jeszcze wykonać zmianę.</translation>
    </message>
    <message>
        <source>The deletion of “{name}” was sent to {pbx}, but no clear answer came back.</source>
        <translation>Polecenie usunięcia „{name}” wysłano do {pbx}, ale nie nadeszła jednoznaczna odpowiedź.</translation>
    </message>
    <message>
        <source>{pbx} still has “{name}”; it may yet carry out the deletion.</source>
        <translation>{pbx} nadal ma „{name}”; może jeszcze wykonać usunięcie.</translation>
    </message>
    <message>
        <source>The name is missing; it says which channel is meant.</source>
        <translation>Brakuje nazwy, która wskazuje kanał.</translation>
    </message>
    <message>
        <source>The rows above the column names were left out: lines {lines}.</source>
        <translation>Pominięto wiersze nad nazwami kolumn: {lines}.</translation>
    </message>
    <message>
        <source>The list of sites must be a list in square brackets, one object per site.</source>
        <translation>Lista lokalizacji musi być listą w nawiasach kwadratowych, jeden obiekt na lokalizację.</translation>
    </message>
    <message>
        <source>This PBX is in another row, too: {lines}.</source>
        <translation>Ten PBX jest też w innym wierszu: {lines}.</translation>
    </message>
    <message>
        <source>This name is in another row, too: {lines}.</source>
        <translation>Ta nazwa jest też w innym wierszu: {lines}.</translation>
    </message>
    <message>
        <source>This cell has {count} characters; at most {limit} are allowed.</source>
        <translation>Ta komórka ma {count} znaków; dozwolone jest najwyżej {limit}.</translation>
    </message>
    <message>
        <source>A Client Secret does not belong in a list of sites: write env:NAME or keyring:SERVICE/USER.</source>
        <translation>Client Secret nie wpisuje się do listy lokalizacji: użyj env:NAME lub keyring:SERVICE/USER.</translation>
    </message>
    <message>
        <source>This cell is struck through. Clear it, or delete the row.</source>
        <translation>Ta komórka jest przekreślona. Wyczyść ją albo usuń wiersz.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: present, absent, leave.</source>
        <translation>„{value}” to nie present, absent ani leave.</translation>
    </message>
    <message>
        <source>A channel connects the PBX to one account at one provider.</source>
        <translation>Kanał łączy PBX z jednym kontem u jednego dostawcy.</translation>
    </message>
    <message>
        <source>“{extension}” is beside the number. Is it where the messages go?</source>
        <translation>Obok numeru jest „{extension}”. Czy tam trafiają wiadomości?</translation>
    </message>
    <message>
        <source>{provider} cannot find the number, page or account.</source>
        <translation>{provider} nie znajduje numeru, strony ani konta.</translation>
    </message>
    <message>
        <source>{provider} does not accept this type of file.</source>
        <translation>{provider} nie przyjmuje tego rodzaju pliku.</translation>
    </message>
    <message>
        <source>{pbx} gives no reason.</source>
        <translation>{pbx} nie podaje przyczyny.</translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. The account has 1 number.¦{provider} accepts these keys. The account has {count} numbers.</source>
        <translation>
            <numerusform>{provider} przyjmuje te klucze. Na koncie jest {count} numer.</numerusform>
            <numerusform>{provider} przyjmuje te klucze. Na koncie są {count} numery.</numerusform>
            <numerusform>{provider} przyjmuje te klucze. Na koncie jest {count} numerów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} accepts these keys. Account “{account}”, 1 number.¦{provider} accepts these keys. Account “{account}”, {count} numbers.</source>
        <translation>
            <numerusform>{provider} przyjmuje te klucze. Konto „{account}”, {count} numer.</numerusform>
            <numerusform>{provider} przyjmuje te klucze. Konto „{account}”, {count} numery.</numerusform>
            <numerusform>{provider} przyjmuje te klucze. Konto „{account}”, {count} numerów.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook has a password, or is of a type that cannot be read. Open it in a spreadsheet and save it as .xlsx without a password.</source>
        <translation>Ten skoroszyt ma hasło albo jest typu, którego nie można odczytać. Otwórz go w arkuszu kalkulacyjnym i zapisz jako .xlsx bez hasła.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells, only charts.</source>
        <translation>Skoroszyt nie ma arkusza z komórkami, tylko wykresy.</translation>
    </message>
    <message>
        <source>The workbook has a password. Open it in a spreadsheet and save it without one.</source>
        <translation>Skoroszyt ma hasło. Otwórz go w arkuszu kalkulacyjnym i zapisz bez hasła.</translation>
    </message>
    <message>
        <source>The file needs more memory than a table with {limit} rows, or is damaged.</source>
        <translation>Plik wymaga więcej pamięci niż tabela z {limit} wierszami albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>The file takes longer to read than a table with {limit} rows.</source>
        <translation>Odczyt pliku trwa dłużej niż tabeli z {limit} wierszami.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>Nie można odczytać pliku ({why}).</translation>
    </message>
    <message>
        <source>The destination is taken from the text.</source>
        <translation>Miejsce docelowe pochodzi z tekstu.</translation>
    </message>
    <message>
        <source>A spreadsheet could not calculate this cell (“{value}”). Correct it there, or enter the value.</source>
        <translation>Arkusz nie mógł obliczyć tej komórki („{value}”). Popraw ją w arkuszu albo wpisz wartość.</translation>
    </message>
    <message>
        <source>This row belongs to a second table, which begins in line {line}. Import that one separately.</source>
        <translation>Ten wiersz należy do drugiej tabeli, która zaczyna się w wierszu {line}. Zaimportuj ją osobno.</translation>
    </message>
    <message>
        <source>The file claims to be {encoding}, but is not.</source>
        <translation>Plik podaje kodowanie {encoding}, ale nim nie jest.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Plik ma więcej niż {limit} MB.</translation>
    </message>
    <message>
        <source>These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.</source>
        <translation>Te komórki to formuły bez wyniku: {cells}. Otwórz skoroszyt w arkuszu kalkulacyjnym i zapisz.</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: {names}.</source>
        <translation>Ukryte arkusze nie są czytane: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>1 text is partly struck through; that part is left out.¦{count} texts are partly struck through; those parts are left out.</source>
        <translation>
            <numerusform>{count} tekst jest częściowo przekreślony; tę część pominięto.</numerusform>
            <numerusform>{count} teksty są częściowo przekreślone; te części pominięto.</numerusform>
            <numerusform>{count} tekstów jest częściowo przekreślonych; te części pominięto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has far more parts than a table has.</source>
        <translation>Skoroszyt ma znacznie więcej części niż tabela.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table with {limit} rows.</source>
        <translation>Po rozpakowaniu skoroszyt jest znacznie większy niż tabela z {limit} wierszami.</translation>
    </message>
    <message>
        <source>The workbook is compressed far more than a table can be.</source>
        <translation>Skoroszyt jest skompresowany znacznie mocniej, niż może być tabela.</translation>
    </message>
    <message>
        <source>The workbook has far more styles, texts or names than a table has.</source>
        <translation>Skoroszyt ma znacznie więcej stylów, tekstów lub nazw niż tabela.</translation>
    </message>
    <message>
        <source>This note in the data folder may not be from this program. Nothing was deleted.</source>
        <translation>Nie ma pewności, że to ten program zapisał tę notatkę w folderze danych. Nic nie usunięto.</translation>
    </message>
    <message>
        <source>To delete them, use “What this computer knows”.</source>
        <translation>Aby je usunąć, użyj „Co wie ten komputer”.</translation>
    </message>
    <message>
        <source>The environment variable {name} is not set, or is empty.</source>
        <translation>Zmienna środowiskowa {name} nie jest ustawiona lub jest pusta.</translation>
    </message>
    <message>
        <source>“{reference}” was not allowed.</source>
        <translation>Nie zezwolono na „{reference}”.</translation>
    </message>
    <message>
        <source>No environment variable can have such a name. If this is the value itself, put plain: in front of it.</source>
        <translation>Żadna zmienna środowiskowa nie może mieć takiej nazwy. Jeśli to sama wartość, wstaw przed nią plain:.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Pęk kluczy jest zablokowany.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>Pęk kluczy odmówił dostępu.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Pęk kluczy nie odpowiedział.</translation>
    </message>
    <message>
        <source>The keyring cannot store a secret of this size.</source>
        <translation>Pęk kluczy nie może przechować sekretu tej wielkości.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>Pęk kluczy zgłosił błąd ({kind}).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Open it again from the start page to see its status.</source>
        <translation>Otwórz go ponownie ze strony startowej, aby zobaczyć jego stan.</translation>
    </message>
    <message>
        <source>Your entries were not saved: the channel “{name}” was created in the meantime.</source>
        <translation>Wpisanych danych nie zapisano: kanał „{name}” utworzono w międzyczasie.</translation>
    </message>
    <message>
        <source>Your entries were not saved: “{name}” was changed elsewhere in the meantime.</source>
        <translation>Wpisanych danych nie zapisano: „{name}” zmieniono w międzyczasie gdzie indziej.</translation>
    </message>
    <message>
        <source>Nothing is written there. Give a folder of your own with --data-dir DIR, or take ownership of it.</source>
        <translation>Nic tam nie jest zapisywane. Podaj własny folder przez --data-dir DIR albo przejmij go na własność.</translation>
    </message>
    <message>
        <source>The data folder cannot be written ({why}).</source>
        <translation>Nie można zapisywać w folderze danych ({why}).</translation>
    </message>
    <message>
        <source>Your entries are kept only until you quit. Free some space, or choose another folder with --data-dir.</source>
        <translation>Wpisane dane są przechowywane tylko do zamknięcia programu. Zwolnij miejsce albo wybierz inny folder przez --data-dir.</translation>
    </message>
    <message>
        <source>The file with this computer&apos;s channels was damaged; it was kept as {file}.</source>
        <translation>Plik z kanałami tego komputera był uszkodzony; zachowano go jako {file}.</translation>
    </message>
    <message>
        <source>There is no backup, so the list starts empty. Check the PBX before you create a channel again.</source>
        <translation>Nie ma kopii zapasowej, więc lista jest pusta. Sprawdź PBX, zanim ponownie utworzysz kanał.</translation>
    </message>
    <message>
        <source>The data folder {folder} belongs to another account.</source>
        <translation>Folder danych {folder} należy do innego konta.</translation>
    </message>
    <message>
        <source>Everyone on this computer can write to the data folder {folder}.</source>
        <translation>Każdy na tym komputerze może zapisywać w folderze danych {folder}.</translation>
    </message>
    <message>
        <source>Other accounts of the group {group} can write to the data folder {folder}.</source>
        <translation>Inne konta grupy {group} mogą zapisywać w folderze danych {folder}.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing was changed.</source>
        <translation>Zainstaluj nowszą wersję. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The backup of {date} is used; anything done since then is missing. Check the PBX first.</source>
        <translation>Używana jest kopia zapasowa z {date}; brakuje tego, co zrobiono później. Najpierw sprawdź PBX.</translation>
    </message>
    <message>
        <source>The secrets of “{name}” could not be read. Nothing was sent.</source>
        <translation>Nie udało się odczytać sekretów „{name}”. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The keys of “{name}” are not in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Kluczy „{name}” nie ma w pęku kluczy tego komputera. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Open the channel and enter them again on the Account page.</source>
        <translation>Otwórz kanał i wpisz je ponownie na stronie konta.</translation>
    </message>
    <message>
        <source>Another program changed a secret of “{name}” in this computer&apos;s keyring. Nothing was sent.</source>
        <translation>Inny program zmienił sekret „{name}” w pęku kluczy tego komputera. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Open it and check or enter the marked secret.</source>
        <translation>Otwórz go i sprawdź lub wpisz zaznaczony sekret.</translation>
    </message>
    <message>
        <source>This channel&apos;s data in the data folder is damaged.</source>
        <translation>Dane tego kanału w folderze danych są uszkodzone.</translation>
    </message>
    <message>
        <source>Certificate fingerprint</source>
        <translation>Odcisk certyfikatu</translation>
    </message>
    <message>
        <source>PBX login</source>
        <translation>Dane logowania do PBX</translation>
    </message>
    <message>
        <source>only until you quit: the keyring did not accept it</source>
        <translation>tylko do zamknięcia programu: pęk kluczy tego nie przyjął</translation>
    </message>
    <message>
        <source>only until you quit: the keyring has not stored it yet</source>
        <translation>tylko do zamknięcia programu: pęk kluczy jeszcze tego nie zapisał</translation>
    </message>
    <message>
        <source>no longer in the keyring</source>
        <translation>nie ma już w pęku kluczy</translation>
    </message>
    <message>
        <source>still to be deleted from the keyring</source>
        <translation>do usunięcia z pęku kluczy</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring is locked</source>
        <translation>nie udało się usunąć: pęk kluczy jest zablokowany</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring does not answer</source>
        <translation>nie udało się usunąć: pęk kluczy nie odpowiada</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring refused</source>
        <translation>nie udało się usunąć: pęk kluczy odmówił</translation>
    </message>
    <message>
        <source>could not be deleted: there is no keyring</source>
        <translation>nie udało się usunąć: brak pęku kluczy</translation>
    </message>
    <message>
        <source>could not be deleted: the keyring failed</source>
        <translation>nie udało się usunąć: błąd pęku kluczy</translation>
    </message>
    <message>
        <source>sent to the PBX, {when}</source>
        <translation>wysłano do PBX, {when}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>czeka na wysłanie</translation>
    </message>
    <message>
        <source>trusted since {when}</source>
        <translation>zaufany od {when}</translation>
    </message>
    <message>
        <source>kept since {when}</source>
        <translation>przechowywany od {when}</translation>
    </message>
    <message>
        <source>The file cannot be written ({why}).</source>
        <translation>Nie można zapisać pliku ({why}).</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Wybierz inny folder albo zwolnij miejsce na dysku.</translation>
    </message>
    <message>
        <source>another program has this file open; close it there and try again</source>
        <translation>inny program ma otwarty ten plik; zamknij go w tamtym programie i spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>{done} of 1 done¦{done} of {count} done</source>
        <translation>
            <numerusform>Gotowe: {done} z {count}</numerusform>
            <numerusform>Gotowe: {done} z {count}</numerusform>
            <numerusform>Gotowe: {done} z {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel checked¦{count} channels checked</source>
        <translation>
            <numerusform>Sprawdzono {count} kanał</numerusform>
            <numerusform>Sprawdzono {count} kanały</numerusform>
            <numerusform>Sprawdzono {count} kanałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 deleted secret is still in the keyring: {why}¦{count} deleted secrets are still in the keyring: {why}</source>
        <translation>
            <numerusform>{count} usunięty sekret jest nadal w pęku kluczy: {why}</numerusform>
            <numerusform>{count} usunięte sekrety są nadal w pęku kluczy: {why}</numerusform>
            <numerusform>{count} usuniętych sekretów jest nadal w pęku kluczy: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is open or has changed since, and stays in the list.¦{count} channels are open or have changed since, and stay in the list.</source>
        <translation>
            <numerusform>„{name}” jest otwarty lub zmienił się w międzyczasie i pozostaje na liście.</numerusform>
            <numerusform>{count} kanały są otwarte lub zmieniły się w międzyczasie i pozostają na liście.</numerusform>
            <numerusform>{count} kanałów jest otwartych lub zmieniło się w międzyczasie i pozostaje na liście.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create {count}</source>
        <translation>
            <numerusform>&amp;Utwórz</numerusform>
            <numerusform>&amp;Utwórz {count}</numerusform>
            <numerusform>&amp;Utwórz {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create it¦&amp;Create all {count}</source>
        <translation>
            <numerusform>&amp;Utwórz</numerusform>
            <numerusform>&amp;Utwórz wszystkie {count}</numerusform>
            <numerusform>&amp;Utwórz wszystkie {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the &amp;sheet…¦Save all {count} &amp;sheets…</source>
        <translation>
            <numerusform>&amp;Zapisz kartę…</numerusform>
            <numerusform>&amp;Zapisz wszystkie {count} karty…</numerusform>
            <numerusform>&amp;Zapisz wszystkie {count} kart…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and 1 more¦and {count} more</source>
        <translation>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
            <numerusform>i jeszcze {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was deleted on this computer.¦{count} channels were deleted on this computer.</source>
        <translation>
            <numerusform>Na tym komputerze usunięto {count} kanał.</numerusform>
            <numerusform>Na tym komputerze usunięto {count} kanały.</numerusform>
            <numerusform>Na tym komputerze usunięto {count} kanałów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Już istnieje</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>PBX</translation>
    </message>
    <message numerus="yes">
        <source>{numbers}, 1 with a destination¦{numbers}, {count} with a destination</source>
        <translation>
            <numerusform>{numbers}, z miejscem docelowym: {count}</numerusform>
            <numerusform>{numbers}, z miejscem docelowym: {count}</numerusform>
            <numerusform>{numbers}, z miejscem docelowym: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziany</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message numerus="yes">
        <source>1 channel file was written.¦{count} channel files were written.</source>
        <translation>
            <numerusform>Zapisano {count} plik kanału.</numerusform>
            <numerusform>Zapisano {count} pliki kanałów.</numerusform>
            <numerusform>Zapisano {count} plików kanałów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 key does not look right; the Account page says why.¦{count} keys do not look right; the Account page says why.</source>
        <translation>
            <numerusform>{count} klucz wygląda na błędny; strona konta podaje dlaczego.</numerusform>
            <numerusform>{count} klucze wyglądają na błędne; strona konta podaje dlaczego.</numerusform>
            <numerusform>{count} kluczy wygląda na błędne; strona konta podaje dlaczego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel was imported.¦{count} channels were imported.</source>
        <translation>
            <numerusform>Zaimportowano {count} kanał.</numerusform>
            <numerusform>Zaimportowano {count} kanały.</numerusform>
            <numerusform>Zaimportowano {count} kanałów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Unlock the keyring and delete 1 secret¦&amp;Unlock the keyring and delete {count} secrets</source>
        <translation>
            <numerusform>&amp;Odblokuj pęk kluczy i usuń {count} sekret</numerusform>
            <numerusform>&amp;Odblokuj pęk kluczy i usuń {count} sekrety</numerusform>
            <numerusform>&amp;Odblokuj pęk kluczy i usuń {count} sekretów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 channel¦{count} channels</source>
        <translation>
            <numerusform>{count} kanał</numerusform>
            <numerusform>{count} kanały</numerusform>
            <numerusform>{count} kanałów</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier webhook address</source>
        <translation>Poprzedni adres webhooka</translation>
    </message>
    <message numerus="yes">
        <source>{pbx} is reachable. 1 channel is waiting.¦{pbx} is reachable. {count} channels are waiting.</source>
        <translation>
            <numerusform>{pbx} jest osiągalny. Czeka {count} kanał.</numerusform>
            <numerusform>{pbx} jest osiągalny. Czekają {count} kanały.</numerusform>
            <numerusform>{pbx} jest osiągalny. Czeka {count} kanałów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel¦Creating channel {number} of {count}</source>
        <translation>
            <numerusform>Tworzenie kanału</numerusform>
            <numerusform>Tworzenie kanału {number} z {count}</numerusform>
            <numerusform>Tworzenie kanału {number} z {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating the channel on {pbx}¦Creating channel {number} of {count} on {pbx}</source>
        <translation>
            <numerusform>Tworzenie kanału w {pbx}</numerusform>
            <numerusform>Tworzenie kanału {number} z {count} w {pbx}</numerusform>
            <numerusform>Tworzenie kanału {number} z {count} w {pbx}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thing is missing¦{count} things are missing</source>
        <translation>
            <numerusform>Brakuje jednej rzeczy</numerusform>
            <numerusform>Brakuje {count} rzeczy</numerusform>
            <numerusform>Brakuje {count} rzeczy</numerusform>
        </translation>
    </message>
    <message>
        <source>No PBX chosen yet</source>
        <translation>Nie wybrano jeszcze PBX</translation>
    </message>
    <message>
        <source>{pbx} is reachable</source>
        <translation>{pbx} jest osiągalny</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message numerus="yes">
        <source>1 sheet was saved.¦{count} sheets were saved.</source>
        <translation>
            <numerusform>Zapisano {count} kartę.</numerusform>
            <numerusform>Zapisano {count} karty.</numerusform>
            <numerusform>Zapisano {count} kart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Wersja robocza</translation>
    </message>
    <message>
        <source>Keys are missing</source>
        <translation>Brakuje kluczy</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message>
        <source>Ready to create</source>
        <translation>Gotowy do utworzenia</translation>
    </message>
    <message>
        <source>Certificate to compare</source>
        <translation>Certyfikat do porównania</translation>
    </message>
    <message>
        <source>Refused by the PBX</source>
        <translation>Odrzucony przez PBX</translation>
    </message>
    <message>
        <source>Checking what happened</source>
        <translation>Sprawdzanie, co się stało</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>W trakcie tworzenia</translation>
    </message>
    <message>
        <source>Created, not connected</source>
        <translation>Utworzony, niepołączony</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Waiting for PBX</source>
        <translation>Czeka na PBX</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>K&amp;ontynuuj</translation>
    </message>
    <message>
        <source>&amp;Type the keys</source>
        <translation>&amp;Wpisz klucze</translation>
    </message>
    <message>
        <source>&amp;Create it now</source>
        <translation>&amp;Utwórz teraz</translation>
    </message>
    <message>
        <source>Compare the &amp;certificate</source>
        <translation>Porównaj &amp;certyfikat</translation>
    </message>
    <message>
        <source>Fi&amp;x it</source>
        <translation>Popra&amp;w</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Sprawdź te&amp;raz</translation>
    </message>
    <message>
        <source>Check &amp;keys…</source>
        <translation>Sprawdź &amp;klucze…</translation>
    </message>
    <message>
        <source>Next step: &amp;webhook URL</source>
        <translation>Następny krok: URL &amp;webhooka</translation>
    </message>
    <message>
        <source>It was ready, but one of its keys is no longer in this computer&apos;s keyring. Type it again.</source>
        <translation>Był gotowy, ale jednego z jego kluczy nie ma już w pęku kluczy tego komputera. Wpisz go ponownie.</translation>
    </message>
    <message>
        <source>{pbx} could not be reached; nothing was sent. Create it on site.</source>
        <translation>{pbx} był nieosiągalny; nic nie wysłano. Utwórz kanał na miejscu.</translation>
    </message>
    <message>
        <source>The certificate of {pbx} has to be compared first; nothing was sent.</source>
        <translation>Najpierw trzeba porównać certyfikat {pbx}; nic nie wysłano.</translation>
    </message>
    <message>
        <source>It is being sent to {pbx} right now, by another window or command. Nothing else is sent in the meantime.</source>
        <translation>Jest właśnie wysyłany do {pbx} przez inne okno lub polecenie. W międzyczasie nic innego nie jest wysyłane.</translation>
    </message>
    <message>
        <source>It was sent to {pbx}, but no clear answer came back. Press “Look now” to search the PBX for it; nothing is sent until that is clear.</source>
        <translation>Wysłano go do {pbx}, ale nie nadeszła jednoznaczna odpowiedź. Naciśnij „Sprawdź teraz”, aby poszukać go w PBX; nic nie jest wysyłane, dopóki to się nie wyjaśni.</translation>
    </message>
    <message>
        <source>Lines {numbers}</source>
        <translation>Wiersze {numbers}</translation>
    </message>
    <message>
        <source>To fix: {names}</source>
        <translation>Do poprawienia: {names}</translation>
    </message>
    <message>
        <source>Waiting for {pbx}</source>
        <translation>Czeka na {pbx}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(jeszcze bez nazwy)</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Jeszcze bez dostawcy</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Wiersz {number}</translation>
    </message>
    <message>
        <source>Complete, not kept ready</source>
        <translation>Kompletny, niezachowany jako gotowy</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Brakuje: {names}</translation>
    </message>
    <message numerus="yes">
        <source>1 destination¦{count} destinations</source>
        <translation>
            <numerusform>{count} miejsce docelowe</numerusform>
            <numerusform>{count} miejsca docelowe</numerusform>
            <numerusform>{count} miejsc docelowych</numerusform>
        </translation>
    </message>
    <message>
        <source>{pbx} was not reached</source>
        <translation>{pbx} był nieosiągalny</translation>
    </message>
    <message>
        <source>Connection not known yet</source>
        <translation>Połączenie jeszcze nieznane</translation>
    </message>
    <message>
        <source>Che&amp;ck and create</source>
        <translation>Sprawdź i &amp;utwórz</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the {name}</source>
        <translation>K&amp;ontynuuj: {name}</translation>
    </message>
    <message>
        <source>Fi&amp;x line {number}</source>
        <translation>Popra&amp;w wiersz {number}</translation>
    </message>
    <message numerus="yes">
        <source>Destination of 1 number¦Destination of {count} numbers</source>
        <translation>
            <numerusform>Miejsce docelowe {count} numeru</numerusform>
            <numerusform>Miejsca docelowe {count} numerów</numerusform>
            <numerusform>Miejsca docelowe {count} numerów</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of {pbx}</source>
        <translation>Certyfikat {pbx}</translation>
    </message>
    <message>
        <source>Sent {when}, no clear answer</source>
        <translation>Wysłano {when}, brak jednoznacznej odpowiedzi</translation>
    </message>
    <message>
        <source>By another window or command</source>
        <translation>Przez inne okno lub polecenie</translation>
    </message>
    <message>
        <source>Connected to {provider}</source>
        <translation>Połączono z {provider}</translation>
    </message>
    <message>
        <source>{provider} gives no reason</source>
        <translation>{provider} nie podaje przyczyny</translation>
    </message>
    <message>
        <source>Not included in the PBX&apos;s plan</source>
        <translation>Nieobjęty planem PBX</translation>
    </message>
    <message>
        <source>The PBX does not list it</source>
        <translation>PBX nie ma go na liście</translation>
    </message>
    <message>
        <source>C&amp;ontinue with the destinations</source>
        <translation>K&amp;ontynuuj: miejsca docelowe</translation>
    </message>
    <message>
        <source>No longer in the keyring</source>
        <translation>Nie ma już w pęku kluczy</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Nic jeszcze nie wpisano</translation>
    </message>
    <message numerus="yes">
        <source>1 other number¦{count} other numbers</source>
        <translation>
            <numerusform>{count} inny numer</numerusform>
            <numerusform>{count} inne numery</numerusform>
            <numerusform>{count} innych numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 number¦&amp;Add {count} numbers</source>
        <translation>
            <numerusform>&amp;Dodaj {count} numer</numerusform>
            <numerusform>&amp;Dodaj {count} numery</numerusform>
            <numerusform>&amp;Dodaj {count} numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number¦{count} numbers</source>
        <translation>
            <numerusform>{count} numer</numerusform>
            <numerusform>{count} numery</numerusform>
            <numerusform>{count} numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 page¦{count} pages</source>
        <translation>
            <numerusform>{count} strona</numerusform>
            <numerusform>{count} strony</numerusform>
            <numerusform>{count} stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 other page¦{count} other pages</source>
        <translation>
            <numerusform>{count} inna strona</numerusform>
            <numerusform>{count} inne strony</numerusform>
            <numerusform>{count} innych stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1 page¦&amp;Add {count} pages</source>
        <translation>
            <numerusform>&amp;Dodaj {count} stronę</numerusform>
            <numerusform>&amp;Dodaj {count} strony</numerusform>
            <numerusform>&amp;Dodaj {count} stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Jeszcze brak stron</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Jeszcze brak numerów</translation>
    </message>
    <message>
        <source>today, {clock}</source>
        <translation>dzisiaj, {clock}</translation>
    </message>
    <message>
        <source>yesterday, {clock}</source>
        <translation>wczoraj, {clock}</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>widziany {when}</translation>
    </message>
    <message>
        <source>reachable now</source>
        <translation>teraz osiągalny</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze niewidziany</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nazwa kanału</translation>
    </message>
    <message>
        <source>Webhook domain</source>
        <translation>Domena webhooka</translation>
    </message>
    <message>
        <source>Close sessions</source>
        <translation>Zamykanie sesji</translation>
    </message>
    <message>
        <source>Days until a session is closed</source>
        <translation>Dni do zamknięcia sesji</translation>
    </message>
    <message>
        <source>Yeastar FQDN</source>
        <translation>FQDN Yeastar</translation>
    </message>
    <message>
        <source>Own domain (NAT)</source>
        <translation>Własna domena (NAT)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niedozwolone</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings it back; the last twenty actions can be undone. Deleting in this list changes nothing on the PBX. A channel that you delete under “On the PBX” is gone there; it is kept in this list as a draft, and you can create it again.</source>
        <translation>Cofnij (Ctrl+Z) go przywraca; można cofnąć ostatnie dwadzieścia działań. Usunięcie z tej listy niczego nie zmienia w PBX. Kanał usunięty w widoku „W PBX” znika stamtąd; zostaje na tej liście jako wersja robocza i można go utworzyć ponownie.</translation>
    </message>
    <message>
        <source>2 Dec 2026: API users end</source>
        <translation>2.12.2026: koniec użytk. API</translation>
    </message>
    <message>
        <source>API users have ended</source>
        <translation>Użytkownicy API wycofani</translation>
    </message>
    <message>
        <source>{type}: {name}</source>
        <translation>{type}: {name}</translation>
    </message>
    <message>
        <source>Is “{value}” the first number of a range? Another column says “{more}”.</source>
        <translation>Czy „{value}” to pierwszy numer zakresu? Inna kolumna podaje „{more}”.</translation>
    </message>
    <message>
        <source>the access key and the secret key belong to different accounts</source>
        <translation>Access Key i Secret Key należą do różnych kont</translation>
    </message>
    <message numerus="yes">
        <source>It expires on {date}, in 1 hour. A system user&apos;s token does not expire.¦It expires on {date}, in {count} hours. A system user&apos;s token does not expire.</source>
        <translation>
            <numerusform>Wygasa {date}, za {count} godzinę. Token użytkownika systemowego nie wygasa.</numerusform>
            <numerusform>Wygasa {date}, za {count} godziny. Token użytkownika systemowego nie wygasa.</numerusform>
            <numerusform>Wygasa {date}, za {count} godzin. Token użytkownika systemowego nie wygasa.</numerusform>
        </translation>
    </message>
    <message>
        <source>the SID and the Secret belong to different keys</source>
        <translation>SID i Secret należą do różnych kluczy</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet “{sheet}”. Choose one of these: {sheets}.</source>
        <translation>Skoroszyt nie ma widocznego arkusza „{sheet}”. Wybierz jeden z tych: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>1 number has another webhook at {provider}: set it¦{count} numbers have another webhook at {provider}: set it</source>
        <translation>
            <numerusform>{count} numer ma inny webhook w {provider}: ustaw go</numerusform>
            <numerusform>{count} numery mają inny webhook w {provider}: ustaw go</numerusform>
            <numerusform>{count} numerów ma inny webhook w {provider}: ustaw go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, for its 1 number¦Yes, for its {count} numbers</source>
        <translation>
            <numerusform>Tak, dla {count} numeru</numerusform>
            <numerusform>Tak, dla {count} numerów</numerusform>
            <numerusform>Tak, dla {count} numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set it for 1 number¦Set it for {count} numbers</source>
        <translation>
            <numerusform>Ustaw dla {count} numeru</numerusform>
            <numerusform>Ustaw dla {count} numerów</numerusform>
            <numerusform>Ustaw dla {count} numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 site¦{count} sites</source>
        <translation>
            <numerusform>{count} lokalizacja</numerusform>
            <numerusform>{count} lokalizacje</numerusform>
            <numerusform>{count} lokalizacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 problem¦{count} problems</source>
        <translation>
            <numerusform>{count} problem</numerusform>
            <numerusform>{count} problemy</numerusform>
            <numerusform>{count} problemów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for 1 secret of this computer: {which}. Give it?¦The plan asks for {count} secrets of this computer: {which}. Give them?</source>
        <translation>
            <numerusform>Plan prosi ten komputer o {count} sekret: {which}. Przekazać go?</numerusform>
            <numerusform>Plan prosi ten komputer o {count} sekrety: {which}. Przekazać je?</numerusform>
            <numerusform>Plan prosi ten komputer o {count} sekretów: {which}. Przekazać je?</numerusform>
        </translation>
    </message>
    <message>
        <source>No, it is a national number</source>
        <translation>Nie, to numer krajowy</translation>
    </message>
    <message>
        <source>No, use only the number</source>
        <translation>Nie, użyj tylko numeru</translation>
    </message>
    <message>
        <source>Keep it as entered</source>
        <translation>Zachowaj jak wpisano</translation>
    </message>
    <message>
        <source>No, leave it out</source>
        <translation>Nie, pomiń go</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give it¦&amp;Give them</source>
        <translation>
            <numerusform>&amp;Przekaż go</numerusform>
            <numerusform>&amp;Przekaż je</numerusform>
            <numerusform>&amp;Przekaż je</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}”</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>The channel exists, but the PBX did not say whether it is connected.</source>
        <translation>Kanał istnieje, ale PBX nie podał, czy jest połączony.</translation>
    </message>
    <message numerus="yes">
        <source>1 done¦{count} done</source>
        <translation>
            <numerusform>Gotowe: {count}</numerusform>
            <numerusform>Gotowe: {count}</numerusform>
            <numerusform>Gotowe: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the number a profile of its own¦Give the {count} numbers a profile of their own</source>
        <translation>
            <numerusform>Nadaj numerowi własny profil</numerusform>
            <numerusform>Nadaj {count} numerom własny profil</numerusform>
            <numerusform>Nadaj {count} numerom własny profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others use this address, too. At {provider} it belongs to “{name}”, which serves 1 number, {own} of this channel.¦Others use this address, too. At {provider} it belongs to “{name}”, which serves {count} numbers, {own} of this channel.</source>
        <translation>
            <numerusform>Z tego adresu korzystają też inni. W {provider} należy on do „{name}”, który obsługuje {count} numer, w tym z tego kanału: {own}.</numerusform>
            <numerusform>Z tego adresu korzystają też inni. W {provider} należy on do „{name}”, który obsługuje {count} numery, w tym z tego kanału: {own}.</numerusform>
            <numerusform>Z tego adresu korzystają też inni. W {provider} należy on do „{name}”, który obsługuje {count} numerów, w tym z tego kanału: {own}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer 1 question first¦Answer {count} questions first</source>
        <translation>
            <numerusform>Najpierw odpowiedz na {count} pytanie</numerusform>
            <numerusform>Najpierw odpowiedz na {count} pytania</numerusform>
            <numerusform>Najpierw odpowiedz na {count} pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number still has the old address¦{count} numbers still have the old address</source>
        <translation>
            <numerusform>{count} numer nadal ma stary adres</numerusform>
            <numerusform>{count} numery nadal mają stary adres</numerusform>
            <numerusform>{count} numerów nadal ma stary adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to decide¦{count} to decide</source>
        <translation>
            <numerusform>Do decyzji: {count}</numerusform>
            <numerusform>Do decyzji: {count}</numerusform>
            <numerusform>Do decyzji: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 number to a new profile¦Move {count} numbers to a new profile</source>
        <translation>
            <numerusform>Przenieś {count} numer do nowego profilu</numerusform>
            <numerusform>Przenieś {count} numery do nowego profilu</numerusform>
            <numerusform>Przenieś {count} numerów do nowego profilu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number is as it was before¦{count} numbers are as they were before</source>
        <translation>
            <numerusform>{count} numer jest jak przedtem</numerusform>
            <numerusform>{count} numery są jak przedtem</numerusform>
            <numerusform>{count} numerów jest jak przedtem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has the new address¦{count} numbers have the new address</source>
        <translation>
            <numerusform>{count} numer ma nowy adres</numerusform>
            <numerusform>{count} numery mają nowy adres</numerusform>
            <numerusform>{count} numerów ma nowy adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at 1 channel before it is sent: its cell says why.¦Look at {count} channels before they are sent: their cells say why.</source>
        <translation>
            <numerusform>Sprawdź {count} kanał przed wysłaniem: jego komórka mówi dlaczego.</numerusform>
            <numerusform>Sprawdź {count} kanały przed wysłaniem: ich komórki mówią dlaczego.</numerusform>
            <numerusform>Sprawdź {count} kanałów przed wysłaniem: ich komórki mówią dlaczego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 entry of the file was not used:¦{count} entries of the files were not used, the first:</source>
        <translation>
            <numerusform>Nie użyto {count} wpisu z pliku:</numerusform>
            <numerusform>Nie użyto {count} wpisów z plików, pierwszy:</numerusform>
            <numerusform>Nie użyto {count} wpisów z plików, pierwszy:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the channel itself is missing. Its PBX is not in this computer&apos;s list: go on, and check the login.</source>
        <translation>Samemu kanałowi niczego nie brakuje. Jego centrali PBX nie ma na liście tego komputera: przejdź dalej i sprawdź dane logowania.</translation>
    </message>
    <message>
        <source>goes to {destination}</source>
        <translation>trafia do: {destination}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Destination of {number}</source>
        <translation>Miejsce docelowe numeru {number}</translation>
    </message>
    <message>
        <source>Who may write from {number}</source>
        <translation>Kto może pisać z {number}</translation>
    </message>
    <message>
        <source>Spelling of {number}</source>
        <translation>Zapis numeru {number}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>ta sama nazwa</translation>
    </message>
    <message>
        <source>same name, other number</source>
        <translation>ta sama nazwa, inny numer</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>nie istnieje w drugim PBX</translation>
    </message>
    <message numerus="yes">
        <source>{same} of 1 name was found there.¦{same} of {count} names were found there.</source>
        <translation>
            <numerusform>W drugim PBX znaleziono {same} z {count} nazwy.</numerusform>
            <numerusform>W drugim PBX znaleziono {same} z {count} nazw.</numerusform>
            <numerusform>W drugim PBX znaleziono {same} z {count} nazw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in use: 1 message in the period shown.¦It is in use: {count} messages in the period shown.</source>
        <translation>
            <numerusform>Jest w użyciu: {count} wiadomość w pokazanym okresie.</numerusform>
            <numerusform>Jest w użyciu: {count} wiadomości w pokazanym okresie.</numerusform>
            <numerusform>Jest w użyciu: {count} wiadomości w pokazanym okresie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same applies to 1 more number.¦The same applies to {count} more numbers.</source>
        <translation>
            <numerusform>To samo dotyczy jeszcze {count} numeru.</numerusform>
            <numerusform>To samo dotyczy jeszcze {count} numerów.</numerusform>
            <numerusform>To samo dotyczy jeszcze {count} numerów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 minute without a message¦after {count} minutes without a message</source>
        <translation>
            <numerusform>po {count} minucie bez wiadomości</numerusform>
            <numerusform>po {count} minutach bez wiadomości</numerusform>
            <numerusform>po {count} minutach bez wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 hour without a message¦after {count} hours without a message</source>
        <translation>
            <numerusform>po {count} godzinie bez wiadomości</numerusform>
            <numerusform>po {count} godzinach bez wiadomości</numerusform>
            <numerusform>po {count} godzinach bez wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of 1 channel¦{shown} of {count} channels</source>
        <translation>
            <numerusform>{shown} z {count} kanału</numerusform>
            <numerusform>{shown} z {count} kanałów</numerusform>
            <numerusform>{shown} z {count} kanałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue. Queues are never deleted from here.¦{count} message queues. Queues are never deleted from here.</source>
        <translation>
            <numerusform>{count} kolejka wiadomości. Kolejek nigdy się stąd nie usuwa.</numerusform>
            <numerusform>{count} kolejki wiadomości. Kolejek nigdy się stąd nie usuwa.</numerusform>
            <numerusform>{count} kolejek wiadomości. Kolejek nigdy się stąd nie usuwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} knows 1 template of this account: its token and the account are right.¦{pbx} knows {count} templates of this account: its token and the account are right.</source>
        <translation>
            <numerusform>{pbx} zna {count} szablon tego konta: token i konto są poprawne.</numerusform>
            <numerusform>{pbx} zna {count} szablony tego konta: token i konto są poprawne.</numerusform>
            <numerusform>{pbx} zna {count} szablonów tego konta: token i konto są poprawne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this code on every page of the website, usually just before &lt;/body&gt;</source>
        <translation>Umieść ten kod na każdej stronie witryny, zwykle tuż przed &lt;/body&gt;</translation>
    </message>
    <message>
        <source>Open the website, write “Hello” in the chat, and check that it arrives.</source>
        <translation>Otwórz witrynę, napisz „Cześć” na czacie i sprawdź, czy wiadomość dotarła.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nie połączono</translation>
    </message>
    <message>
        <source>Subscription has ended</source>
        <translation>Subskrypcja wygasła</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>messages of today</source>
        <translation>wiadomości z dzisiaj</translation>
    </message>
    <message>
        <source>messages of yesterday</source>
        <translation>wiadomości z wczoraj</translation>
    </message>
    <message>
        <source>messages of the last 7 days</source>
        <translation>wiadomości z ostatnich 7 dni</translation>
    </message>
    <message>
        <source>messages of the last 30 days</source>
        <translation>wiadomości z ostatnich 30 dni</translation>
    </message>
    <message>
        <source>messages of this month</source>
        <translation>wiadomości z tego miesiąca</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>wszystkie wiadomości</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Czat na żywo</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>&amp;Dodaj wiersz</translation>
    </message>
    <message>
        <source>Add a ran&amp;ge of numbers…</source>
        <translation>Dodaj &amp;zakres numerów…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importuj z pliku…</translation>
    </message>
    <message>
        <source>&amp;Fetch from the provider…</source>
        <translation>&amp;Pobierz od dostawcy…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Eksportuj do pliku…</translation>
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation>&amp;Usuń wiersze</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przenieś w &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Przenieś w &amp;dół</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Wy&amp;czyść komórki</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>W&amp;ypełnij w dół</translation>
    </message>
    <message>
        <source>Set the desti&amp;nation…</source>
        <translation>Ustaw &amp;miejsce docelowe…</translation>
    </message>
    <message>
        <source>Set the &amp;members…</source>
        <translation>Ustaw członk&amp;ów…</translation>
    </message>
    <message>
        <source>Num&amp;bers in E.164 format</source>
        <translation>Numery w &amp;formacie E.164</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Zaznacz w&amp;szystko</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Zn&amp;ajdź</translation>
    </message>
    <message>
        <source>Onl&amp;y lines with problems</source>
        <translation>Tylko wiersze z &amp;problemami</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>&amp;Następny problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Poprzedni pro&amp;blem</translation>
    </message>
    <message>
        <source>S&amp;how the column of types</source>
        <translation>Pokaż ko&amp;lumnę typów</translation>
    </message>
    <message>
        <source>&amp;Original order of the lines</source>
        <translation>&amp;Oryginalna kolejność wierszy</translation>
    </message>
    <message>
        <source>&amp;Keep the order shown</source>
        <translation>Zachowaj pokazaną kole&amp;jność</translation>
    </message>
    <message numerus="yes">
        <source>1 line pasted.¦{count} lines pasted.</source>
        <translation>
            <numerusform>Wklejono {count} wiersz.</numerusform>
            <numerusform>Wklejono {count} wiersze.</numerusform>
            <numerusform>Wklejono {count} wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number was reformatted: {before} became {after}. Press Ctrl+Z to undo.¦{count} numbers were reformatted, for example {before} to {after}. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>Zmieniono format {count} numeru: {before} na {after}. Naciśnij Ctrl+Z, aby cofnąć.</numerusform>
            <numerusform>Zmieniono format {count} numerów, na przykład {before} na {after}. Naciśnij Ctrl+Z, aby cofnąć.</numerusform>
            <numerusform>Zmieniono format {count} numerów, na przykład {before} na {after}. Naciśnij Ctrl+Z, aby cofnąć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste 1 line¦Paste {count} lines</source>
        <translation>
            <numerusform>Wklejanie {count} wiersza</numerusform>
            <numerusform>Wklejanie {count} wierszy</numerusform>
            <numerusform>Wklejanie {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into 1 line¦Paste into {count} lines</source>
        <translation>
            <numerusform>Wklejanie do {count} wiersza</numerusform>
            <numerusform>Wklejanie do {count} wierszy</numerusform>
            <numerusform>Wklejanie do {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line changed.¦{count} lines changed.</source>
        <translation>
            <numerusform>Zmieniono {count} wiersz.</numerusform>
            <numerusform>Zmieniono {count} wiersze.</numerusform>
            <numerusform>Zmieniono {count} wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line copied.¦{count} lines copied.</source>
        <translation>
            <numerusform>Skopiowano {count} wiersz.</numerusform>
            <numerusform>Skopiowano {count} wiersze.</numerusform>
            <numerusform>Skopiowano {count} wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number: {first}¦{count} numbers: {first} … {last}</source>
        <translation>
            <numerusform>1 numer: {first}</numerusform>
            <numerusform>{count} numery: {first} … {last}</numerusform>
            <numerusform>{count} numerów: {first} … {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages to 1 number go to¦Messages to {count} numbers go to</source>
        <translation>
            <numerusform>Wiadomości na {count} numer trafiają do</numerusform>
            <numerusform>Wiadomości na {count} numery trafiają do</numerusform>
            <numerusform>Wiadomości na {count} numerów trafiają do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the destination of 1 line¦Set the destination of {count} lines</source>
        <translation>
            <numerusform>Miejsce docelowe {count} wiersza</numerusform>
            <numerusform>Miejsce docelowe {count} wierszy</numerusform>
            <numerusform>Miejsce docelowe {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear 1 line¦Clear {count} lines</source>
        <translation>
            <numerusform>Czyszczenie {count} wiersza</numerusform>
            <numerusform>Czyszczenie {count} wierszy</numerusform>
            <numerusform>Czyszczenie {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill 1 line¦Fill {count} lines</source>
        <translation>
            <numerusform>Wypełnianie {count} wiersza</numerusform>
            <numerusform>Wypełnianie {count} wierszy</numerusform>
            <numerusform>Wypełnianie {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who may write from 1 number¦Who may write from {count} numbers</source>
        <translation>
            <numerusform>Kto może pisać z {count} numeru</numerusform>
            <numerusform>Kto może pisać z {count} numerów</numerusform>
            <numerusform>Kto może pisać z {count} numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E.164 format in 1 line¦E.164 format in {count} lines</source>
        <translation>
            <numerusform>Format E.164 w {count} wierszu</numerusform>
            <numerusform>Format E.164 w {count} wierszach</numerusform>
            <numerusform>Format E.164 w {count} wierszach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort 1 line¦Sort {count} lines</source>
        <translation>
            <numerusform>Sortowanie {count} wiersza</numerusform>
            <numerusform>Sortowanie {count} wierszy</numerusform>
            <numerusform>Sortowanie {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the members of 1 line¦Set the members of {count} lines</source>
        <translation>
            <numerusform>Członkowie {count} wiersza</numerusform>
            <numerusform>Członkowie {count} wierszy</numerusform>
            <numerusform>Członkowie {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add 1 number¦Add {count} numbers</source>
        <translation>
            <numerusform>Dodanie {count} numeru</numerusform>
            <numerusform>Dodanie {count} numerów</numerusform>
            <numerusform>Dodanie {count} numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move 1 line¦Move {count} lines</source>
        <translation>
            <numerusform>Przenoszenie {count} wiersza</numerusform>
            <numerusform>Przenoszenie {count} wierszy</numerusform>
            <numerusform>Przenoszenie {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number read, {ticked} ticked¦{count} numbers read, {ticked} ticked</source>
        <translation>
            <numerusform>Odczytano {count} numer, zaznaczone: {ticked}</numerusform>
            <numerusform>Odczytano {count} numery, zaznaczone: {ticked}</numerusform>
            <numerusform>Odczytano {count} numerów, zaznaczone: {ticked}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line left out¦{count} lines left out</source>
        <translation>
            <numerusform>Pominięto {count} wiersz</numerusform>
            <numerusform>Pominięto {count} wiersze</numerusform>
            <numerusform>Pominięto {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add 1, skip {open}¦&amp;Add {count}, skip {open}</source>
        <translation>
            <numerusform>&amp;Dodaj {count}, pomiń {open}</numerusform>
            <numerusform>&amp;Dodaj {count}, pomiń {open}</numerusform>
            <numerusform>&amp;Dodaj {count}, pomiń {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also add the line with a problem, to fix it in the table¦Also add the {count} lines with problems, to fix them in the table</source>
        <translation>
            <numerusform>Dodaj też wiersz z problemem, aby poprawić go w tabeli</numerusform>
            <numerusform>Dodaj też {count} wiersze z problemami, aby poprawić je w tabeli</numerusform>
            <numerusform>Dodaj też {count} wierszy z problemami, aby poprawić je w tabeli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line to decide¦{count} lines to decide</source>
        <translation>
            <numerusform>{count} wiersz do rozstrzygnięcia</numerusform>
            <numerusform>{count} wiersze do rozstrzygnięcia</numerusform>
            <numerusform>{count} wierszy do rozstrzygnięcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 number has no country code.¦{count} numbers have no country code.</source>
        <translation>
            <numerusform>{count} numer nie ma kodu kraju.</numerusform>
            <numerusform>{count} numery nie mają kodu kraju.</numerusform>
            <numerusform>{count} numerów nie ma kodu kraju.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem is skipped¦{count} with problems are skipped</source>
        <translation>
            <numerusform>{count} z problemem jest pomijany</numerusform>
            <numerusform>{count} z problemami są pomijane</numerusform>
            <numerusform>{count} z problemami jest pomijanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 reformatted¦{count} reformatted</source>
        <translation>
            <numerusform>Zmieniono format: {count}</numerusform>
            <numerusform>Zmieniono format: {count}</numerusform>
            <numerusform>Zmieniono format: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line names its own destination and keeps it.¦{count} lines name their own destination and keep it.</source>
        <translation>
            <numerusform>{count} wiersz podaje własne miejsce docelowe i je zachowuje.</numerusform>
            <numerusform>{count} wiersze podają własne miejsca docelowe i je zachowują.</numerusform>
            <numerusform>{count} wierszy podaje własne miejsca docelowe i je zachowuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove 1 line¦Remove {count} lines</source>
        <translation>
            <numerusform>Usuwanie {count} wiersza</numerusform>
            <numerusform>Usuwanie {count} wierszy</numerusform>
            <numerusform>Usuwanie {count} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (group)</source>
        <translation>{name} (grupa)</translation>
    </message>
    <message>
        <source>{name} (organization)</source>
        <translation>{name} (organizacja)</translation>
    </message>
    <message numerus="yes">
        <source>{name} added, 1 chosen¦{name} added, {count} chosen</source>
        <translation>
            <numerusform>Dodano {name}, wybrano {count}</numerusform>
            <numerusform>Dodano {name}, wybrano {count}</numerusform>
            <numerusform>Dodano {name}, wybrano {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} removed, 1 chosen¦{name} removed, {count} chosen</source>
        <translation>
            <numerusform>Usunięto {name}, wybrano {count}</numerusform>
            <numerusform>Usunięto {name}, wybrano {count}</numerusform>
            <numerusform>Usunięto {name}, wybrano {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Numery wewnętrzne</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizacje</translation>
    </message>
    <message>
        <source>message queue</source>
        <translation>kolejka wiadomości</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>numer wewnętrzny</translation>
    </message>
    <message>
        <source>third-party platform</source>
        <translation>platforma zewnętrzna</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organizacja</translation>
    </message>
    <message numerus="yes">
        <source>1 more: keep typing¦{count} more: keep typing</source>
        <translation>
            <numerusform>Jeszcze {count}: pisz dalej</numerusform>
            <numerusform>Jeszcze {count}: pisz dalej</numerusform>
            <numerusform>Jeszcze {count}: pisz dalej</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever &amp;answers first</source>
        <translation>Kto &amp;odpowie pierwszy</translation>
    </message>
    <message>
        <source>Further messages then go to that person.</source>
        <translation>Dalsze wiadomości trafiają wtedy do tej osoby.</translation>
    </message>
    <message>
        <source>Whoever presses “&amp;Pick up”</source>
        <translation>Kto naciśnie „&amp;Pick up”</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>&amp;Nikt</translation>
    </message>
    <message>
        <source>No one can take it over; it stays with all members.</source>
        <translation>Nikt nie może jej przejąć; pozostaje u wszystkich członków.</translation>
    </message>
    <message numerus="yes">
        <source>1 member¦{count} members</source>
        <translation>
            <numerusform>{count} członek</numerusform>
            <numerusform>{count} członków</numerusform>
            <numerusform>{count} członków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 with a problem¦{count} with problems</source>
        <translation>
            <numerusform>{count} z problemem</numerusform>
            <numerusform>{count} z problemami</numerusform>
            <numerusform>{count} z problemami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 complete¦{count} complete</source>
        <translation>
            <numerusform>Kompletne: {count}</numerusform>
            <numerusform>Kompletne: {count}</numerusform>
            <numerusform>Kompletne: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 without destination¦{count} without destination</source>
        <translation>
            <numerusform>Bez miejsca docelowego: {count}</numerusform>
            <numerusform>Bez miejsca docelowego: {count}</numerusform>
            <numerusform>Bez miejsca docelowego: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 shown¦{count} shown</source>
        <translation>
            <numerusform>Pokazane: {count}</numerusform>
            <numerusform>Pokazane: {count}</numerusform>
            <numerusform>Pokazane: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 selected¦{count} selected</source>
        <translation>
            <numerusform>Zaznaczone: {count}</numerusform>
            <numerusform>Zaznaczone: {count}</numerusform>
            <numerusform>Zaznaczone: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 duplicate¦{count} duplicates</source>
        <translation>
            <numerusform>{count} duplikat</numerusform>
            <numerusform>{count} duplikaty</numerusform>
            <numerusform>{count} duplikatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line imported. Press Ctrl+Z to undo.¦{count} lines imported. Press Ctrl+Z to undo.</source>
        <translation>
            <numerusform>Zaimportowano {count} wiersz. Naciśnij Ctrl+Z, aby cofnąć.</numerusform>
            <numerusform>Zaimportowano {count} wiersze. Naciśnij Ctrl+Z, aby cofnąć.</numerusform>
            <numerusform>Zaimportowano {count} wierszy. Naciśnij Ctrl+Z, aby cofnąć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import 1 line¦Import {count} lines</source>
        <translation>
            <numerusform>Import {count} wiersza</numerusform>
            <numerusform>Import {count} wierszy</numerusform>
            <numerusform>Import {count} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 line exported to {file}.¦{count} lines exported to {file}.</source>
        <translation>
            <numerusform>Wyeksportowano {count} wiersz do {file}.</numerusform>
            <numerusform>Wyeksportowano {count} wiersze do {file}.</numerusform>
            <numerusform>Wyeksportowano {count} wierszy do {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder. The table is unchanged.</source>
        <translation>Wybierz inny folder. Tabela się nie zmieniła.</translation>
    </message>
    <message numerus="yes">
        <source>1 matches.¦{count} match. Keep typing, or choose one with the arrow keys.</source>
        <translation>
            <numerusform>Pasuje {count}.</numerusform>
            <numerusform>Pasują {count}. Pisz dalej lub wybierz strzałkami.</numerusform>
            <numerusform>Pasuje {count}. Pisz dalej lub wybierz strzałkami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pbx} refused line {line}.¦{pbx} refused {count} lines; the first is line {line}.</source>
        <translation>
            <numerusform>{pbx} odrzucił wiersz {line}.</numerusform>
            <numerusform>{pbx} odrzucił {count} wiersze; pierwszy to wiersz {line}.</numerusform>
            <numerusform>{pbx} odrzucił {count} wierszy; pierwszy to wiersz {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message per second¦{count} messages per second</source>
        <translation>
            <numerusform>{count} wiadomość na sekundę</numerusform>
            <numerusform>{count} wiadomości na sekundę</numerusform>
            <numerusform>{count} wiadomości na sekundę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after 1 day without a message¦after {count} days without a message</source>
        <translation>
            <numerusform>po {count} dniu bez wiadomości</numerusform>
            <numerusform>po {count} dniach bez wiadomości</numerusform>
            <numerusform>po {count} dniach bez wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and 1 more¦… and {count} more</source>
        <translation>
            <numerusform>… i jeszcze {count}</numerusform>
            <numerusform>… i jeszcze {count}</numerusform>
            <numerusform>… i jeszcze {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{provider} did not give the ID of the page “{found}”. Nothing was added; enter the ID.</source>
        <translation>{provider} nie podał ID strony „{found}”. Nic nie dodano; wpisz ID.</translation>
    </message>
    <message>
        <source>{provider} named no page for this token. Nothing was added.</source>
        <translation>{provider} nie podał żadnej strony dla tego tokenu. Nic nie dodano.</translation>
    </message>
    <message numerus="yes">
        <source>1 refused¦{count} refused</source>
        <translation>
            <numerusform>Odrzucone: {count}</numerusform>
            <numerusform>Odrzucone: {count}</numerusform>
            <numerusform>Odrzucone: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 extension¦{count} extensions</source>
        <translation>
            <numerusform>{count} numer wewnętrzny</numerusform>
            <numerusform>{count} numery wewnętrzne</numerusform>
            <numerusform>{count} numerów wewnętrznych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 message queue¦{count} message queues</source>
        <translation>
            <numerusform>{count} kolejka wiadomości</numerusform>
            <numerusform>{count} kolejki wiadomości</numerusform>
            <numerusform>{count} kolejek wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 group¦{count} groups</source>
        <translation>
            <numerusform>{count} grupa</numerusform>
            <numerusform>{count} grupy</numerusform>
            <numerusform>{count} grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked through 1 channel¦Looked through {count} channels</source>
        <translation>
            <numerusform>Przejrzano {count} kanał</numerusform>
            <numerusform>Przejrzano {count} kanały</numerusform>
            <numerusform>Przejrzano {count} kanałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked once.¦Looked {count} times.</source>
        <translation>
            <numerusform>Sprawdzono {count} raz.</numerusform>
            <numerusform>Sprawdzono {count} razy.</numerusform>
            <numerusform>Sprawdzono {count} razy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value, in line {places}; not used¦{count} different values, in lines {places}; none was used</source>
        <translation>
            <numerusform>{count} wartość, w wierszu {places}; nieużyta</numerusform>
            <numerusform>{count} różne wartości, w wierszach {places}; żadnej nie użyto</numerusform>
            <numerusform>{count} różnych wartości, w wierszach {places}; żadnej nie użyto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{where} · see also line {lines}¦{where} · see also lines {lines}</source>
        <translation>
            <numerusform>{where} · zobacz też wiersz {lines}</numerusform>
            <numerusform>{where} · zobacz też wiersze {lines}</numerusform>
            <numerusform>{where} · zobacz też wiersze {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 address¦{count} addresses</source>
        <translation>
            <numerusform>{count} adres</numerusform>
            <numerusform>{count} adresy</numerusform>
            <numerusform>{count} adresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 value¦{count} values</source>
        <translation>
            <numerusform>{count} wartość</numerusform>
            <numerusform>{count} wartości</numerusform>
            <numerusform>{count} wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 hidden behind dots¦{count} hidden behind dots</source>
        <translation>
            <numerusform>{count} ukryta za kropkami</numerusform>
            <numerusform>{count} ukryte za kropkami</numerusform>
            <numerusform>{count} ukrytych za kropkami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 old or for testing¦{count} old or for testing</source>
        <translation>
            <numerusform>{count} stara lub testowa</numerusform>
            <numerusform>{count} stare lub testowe</numerusform>
            <numerusform>{count} starych lub testowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 attachment¦{count} attachments</source>
        <translation>
            <numerusform>{count} załącznik</numerusform>
            <numerusform>{count} załączniki</numerusform>
            <numerusform>{count} załączników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{labels} and 1 more¦{labels} and {count} more</source>
        <translation>
            <numerusform>{labels} i jeszcze {count}</numerusform>
            <numerusform>{labels} i jeszcze {count}</numerusform>
            <numerusform>{labels} i jeszcze {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The program ran into an internal error ({kind}). Your entries are kept. Try again; the log in the data folder has the details.</source>
        <translation>W programie wystąpił błąd wewnętrzny ({kind}). Wpisane dane są zachowane. Spróbuj ponownie; szczegóły są w dzienniku w folderze danych.</translation>
    </message>
</context>
</TS>
