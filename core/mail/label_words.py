"""What mails and portals call the values that providers give out, in several languages, as data."""

from collections.abc import Mapping


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


_SECRET = (
    "secret",
    "api secret",
    "secret key",
    "api secret key",
    "secret api key",
    "shared secret",
    "signing secret",
    "auth secret",
    "geheimnis",
    "api geheimnis",
    "geheimer schlüssel",
    "geheime schlüssel",
    "geheimen schlüssel",
    "geheimschlüssel",
    "secreto",
    "secreto api",
    "secreto de api",
    "clave secreta",
    "clé secrète",
    "secret api",
    "chiave segreta",
    "geheime sleutel",
    "chave secreta",
    "segreto",
    "segreto api",
    "segredo",
    "segredo da api",
    "segredo api",
    "sekret",
    "sekret api",
    "tajny klucz",
    "klucz tajny",
    "api 密文",
    "密文",
    "密钥密码",
    "私钥",
)
_TOKEN = ("token", "api token", "zugriffstoken", "令牌")
_PASSWORD = (
    "password",
    "pass",
    "passwd",
    "pwd",
    "api pass",
    "passwort",
    "kennwort",
    "passphrase",
    "contraseña",
    "contrasena",
    "clave",
    "mot de passe",
    "wachtwoord",
    "senha",
    "hasło",
    "hasło api",
    "senha da api",
    "密码",
    "api password",
    "api passwort",
    "api kennwort",
    "password api",
    "contraseña api",
    "contraseña de api",
    "mot de passe api",
    "api wachtwoord",
    "api 密码",
)
_USER = (
    "username",
    "user name",
    "user",
    "api user",
    "api username",
    "api user name",
    "benutzer",
    "benutzername",
    "api benutzer",
    "api benutzername",
    "usuario",
    "nombre de usuario",
    "usuario api",
    "utilisateur api",
    "identifiant api",
    "utente api",
    "usuário api",
    "usuário da api",
    "użytkownik api",
    "utilisateur",
    "nom d'utilisateur",
    "nom d'utilisateur api",
    "nome utente api",
    "nombre de usuario api",
    "nome de usuário da api",
    "nazwa użytkownika api",
    "identifiant",
    "nome utente",
    "utente",
    "gebruikersnaam",
    "gebruiker",
    "nome de usuário",
    "usuário",
    "nazwa użytkownika",
    "użytkownik",
    "用户名",
)
LABELS: Mapping[str, tuple[str, ...]] = {
    "api_key": (
        "api key",
        "key",
        "api token",
        "api access key",
        "api key v2",
        "bearer token",
        "authorization",
        "authorization header",
        "token",
        "api schlüssel",
        "schlüssel",
        "clé",
        "chiave",
        "chave",
        "sleutel",
        "clave api",
        "clave de api",
        "clave de la api",
        "clé api",
        "clé d'api",
        "chiave api",
        "api sleutel",
        "chave api",
        "chave de api",
        "api 密钥",
        "密钥",
        "chave da api",
        "klucz api",
        "klucz do api",
        "klucz",
    ),
    "api_secret": _SECRET,
    "secret_key": _SECRET,
    "user_key": (
        "userkey",
        "user key",
        "api userkey",
        "benutzerschlüssel",
        "clave de usuario",
        "clé utilisateur",
        "clé d'utilisateur",
        "chiave utente",
        "chave de usuário",
        "chave do usuário",
        "klucz użytkownika",
        "用户密钥",
    ),
    "password": _PASSWORD,
    "username": _USER,
    "application_id": (
        "application id",
        "app id",
        "messaging application id",
        "anwendungs id",
        "applikations id",
        "id der anwendung",
        "id de aplicación",
        "id de la aplicación",
        "id d'application",
        "id de l'application",
        "id applicazione",
        "applicatie id",
        "id da aplicação",
        "应用 id",
        "应用程序 id",
        "identifiant de l'application",
        "id aplikacji",
        "identyfikator aplikacji",
    ),
    "account_id": (
        "account id",
        "account number",
        "account no",
        "konto id",
        "kontonummer",
        "account nummer",
        "id de cuenta",
        "id de la cuenta",
        "número de cuenta",
        "id du compte",
        "id de compte",
        "numéro de compte",
        "id account",
        "rekening id",
        "id da conta",
        "账户 id",
        "帐户 id",
        "账号",
        "identifiant du compte",
        "identificativo account",
        "id konta",
        "numer konta",
        "número da conta",
    ),
    "access_key": (
        "access key",
        "api access key",
        "access key id",
        "zugriffsschlüssel",
        "zugangsschlüssel",
        "clave de acceso",
        "clé d'accès",
        "chiave di accesso",
        "toegangssleutel",
        "chave de acesso",
        "api key",
        "访问密钥",
        "klucz dostępu",
    ),
    "sid_key": ("sid", "api sid", "auth sid", "sid key", "key sid"),
    "public_key": (
        "public key",
        "öffentlicher schlüssel",
        "clave pública",
        "clé publique",
        "chiave pubblica",
        "publieke sleutel",
        "chave pública",
        "公钥",
        "webhook public key",
        "klucz publiczny",
    ),
    "account_sid": (
        "account sid",
        "sid",
        "konto sid",
        "sid de cuenta",
        "sid de la cuenta",
        "sid du compte",
        "sid account",
        "sid da conta",
        "账户 sid",
        "帐户 sid",
        "sid konta",
        "sid dell'account",
    ),
    "auth_token": (
        *_TOKEN,
        "auth token",
        "authentication token",
        "authorization token",
        "api auth token",
        "authentifizierungstoken",
        "auth schlüssel",
        "token de autenticación",
        "token de autorización",
        "jeton d'authentification",
        "jeton",
        "token di autenticazione",
        "authenticatietoken",
        "token de autenticação",
        "身份验证令牌",
        "认证令牌",
        "验证令牌",
        "token d'authentification",
        "token uwierzytelniania",
        "token uwierzytelniający",
    ),
    "access_token": (
        *_TOKEN,
        "access token",
        "seitenzugriffstoken",
        "seiten zugriffstoken",
        "token de acceso de la página",
        "token de acesso da página",
        "token di accesso della pagina",
        "jeton d'accès de la page",
        "token dostępu strony",
        "permanent token",
        "permanent access token",
        "system user token",
        "system user access token",
        "page access token",
        "dauerhafter token",
        "zugangstoken",
        "token de acceso",
        "token de acceso permanente",
        "jeton d'accès",
        "token di accesso",
        "toegangstoken",
        "token de acesso",
        "访问令牌",
        "访问口令",
        "token d'accès",
        "token d'accesso",
        "token dostępu",
        "token de acesso permanente",
    ),
    "app_secret": (
        "app secret",
        "application secret",
        "secret",
        "app geheimcode",
        "anwendungsgeheimcode",
        "geheimcode",
        "app geheimnis",
        "clave secreta de la app",
        "secreto de la app",
        "secreto de la aplicación",
        "secret de l'app",
        "segreto dell'app",
        "segredo do app",
        "clave secreta",
        "clé secrète",
        "clé secrète de l'app",
        "clé secrète de l'application",
        "clave secreta de la aplicación",
        "chiave segreta",
        "appgeheim",
        "chave secreta",
        "应用密钥",
        "chave secreta do app",
        "chave secreta do aplicativo",
        "chiave segreta dell'app",
        "klucz tajny aplikacji",
        "sekret aplikacji",
        "tajny klucz aplikacji",
        "应用密匙",
    ),
    "phone_number_id": (
        "phone number id",
        "phone id",
        "number id",
        "telefonnummer id",
        "telefonnummern id",
        "rufnummern id",
        "id der telefonnummer",
        "identificador de número de teléfono",
        "id de número de teléfono",
        "id del número de teléfono",
        "id del teléfono",
        "id de teléfono",
        "id du téléphone",
        "id do telefone",
        "id del telefono",
        "id telefonu",
        "id du numéro de téléphone",
        "id numero di telefono",
        "telefoonnummer id",
        "id do número de telefone",
        "电话号码 id",
        "电话号码编号",
        "identifiant du numéro de téléphone",
        "identificativo del numero di telefono",
        "id del numero di telefono",
        "identificação do número de telefone",
        "identificador do número de telefone",
        "identyfikator numeru telefonu",
        "id numeru telefonu",
        "电话号码标识",
    ),
    "business_account_id": (
        "business account id",
        "business account",
        "business konto id",
        "account id",
        "waba id",
        "waba",
        "id des {provider} business kontos",
        "id de la cuenta de {provider} business",
        "identificador de la cuenta de {provider} business",
        "id du compte {provider} business",
        "id account {provider} business",
        "id da conta do {provider} business",
        "{provider} business 账户 id",
        "{provider} business 帐户编号",
        "identifiant du compte {provider} business",
        "identificativo account {provider} business",
        "id dell'account {provider} business",
        "identificação da conta do {provider} business",
        "identificador da conta do {provider} business",
        "identyfikator konta {provider} business",
        "id konta {provider} business",
        "{provider} business 账户编号",
        "{provider} business 帐号编号",
    ),
    "page_name": (
        "page name",
        "page",
        "name of the page",
        "seitenname",
        "name der seite",
        "seite",
        "nombre de la página",
        "página",
        "página de {provider}",
        "nom de la page",
        "page {provider}",
        "nome della pagina",
        "pagina",
        "paginanaam",
        "nome da página",
        "主页名称",
        "公共主页名称",
        "公共主页",
        "nazwa strony",
        "strona",
    ),
    "base_url": (
        "address",
        "pbx address",
        "pbx url",
        "url",
        "fqdn",
        "portal",
        "pbx portal",
        "web access",
        "api url",
        "adresse",
        "adresse der anlage",
        "telefonanlage",
        "dirección",
        "portal web",
        "adresse du pbx",
        "indirizzo",
        "adres",
        "地址",
        "endereço",
        "adres centrali",
    ),
    "client_id": ("client id", "clientid", "id de cliente", "id du client", "id client", "客户端 id"),
    "client_secret": (
        "client secret",
        "secret",
        "clientsecret",
        "client geheimnis",
        "secreto de cliente",
        "secreto del cliente",
        "secret du client",
        "客户端密钥",
        "client key",
    ),
}
"""By the key of the catalogue's field; `{provider}` is its name, and may stand before each of them anyway."""

_OF_SECRETS = (
    "api_key",
    "api_secret",
    "user_key",
    "access_key",
    "auth_token",
    "access_token",
    "app_secret",
    "password",
)
_MORE = {"pin", "pw", "clé", "chave", "chiave"}
SECRET_NAMES = _MORE.union(*(LABELS[key] for key in _OF_SECRETS))
"""What a value may be called that is to be seen by nobody."""
FILLERS = words(
    "a an the your my our its this new live production current own here following"
    " der die das den dem ihr ihre ihren ihrem dein"
    " deine unser unsere neu neuer neue neues aktueller aktuelle lautet"
    " el la los las su sus tu tus nuestro nuestra nuevo nueva le"
    " les votre vos ton ta nouveau nouvelle nuovo nuova novo nova nowy nowa nowe il lo uw je jouw seu sua"
    " and und y et e en sowie plus with mit con avec"
    " please use bitte verwenden nutzen utiliser utilisez usar usare użyć correct right richtige richtiger richtiges"
    " export set env let const var final string header h x api sms pbx yeastar"
    " meta messaging bw"
)
"""Words before a name that change nothing about what it names."""

SET_ASIDE = words(
    "test tests testing sandbox staging trial demo example beispiel"
    " sample old alt alte alter altes alten bisherige bisheriger"
    " previous former expired abgelaufen abgelaufene revoked"
    " widerrufen ungültig invalid deprecated inactive inaktiv"
    " prueba pruebas antiguo antigua anterior ejemplo ancien"
    " ancienne exemple essai secondary zweiter vecchio prova oud"
    " oude verlopen antigo antiga teste testes exemplo vencido vencida vecchia esempio scaduto scaduta precedente"
    " expiré expirée précédent précédente tests stary stara stare starego testowy testowa testowe testowych"
    " próbny próbne przykład przykładowy poprzedni poprzednie wygasły wygasłe 测试 旧 旧的 示例"
)
"""Words that say that a value is not the one that is meant."""

OTHER_USES = words(
    "voice sprache voz voix voce głos 语音 fax incoming inbound callback callbacks webhook webhooks delivery report"
    " reports receipts status receive receiving eingehend eingehende eingehender empfang entrante entrantes recepción"
    " entrant entrants réception arrivo ricezione przychodzące przychodzących odbiór odbioru recebimento 接收 回调"
)
"""Words beside a name that say that its value serves something else than sending messages."""

ELSEWHERE = words(
    "portal kundenportal login anmeldung webinterface website webseite"
    " customer kunden ftp wlan wifi vpn sip trunk"
    " acceso cliente connexion accesso klantenportaal 登录 门户"
)
"""Words that say of a user and a password below them that they open something else than the API."""

LIVE = words(
    "live production produktion produktiv produktivsystem echtbetrieb producción produzione produção"
    " produkcja produkcyjny produkcyjne produkcyjna 正式 生产"
)
"""Words that end what `SET_ASIDE` began."""

OF_KEYS = words(
    "key keys token tokens secret secrets credential credentials access account accounts api auth authentication"
    " sid password login details data values zugang zugangsdaten daten schlüssel konto werte passwort clé clés"
    " identifiants accès claves clave credenciales datos acceso chiavi chiave credenziali dati klucze klucz dane"
    " chaves chave dados acesso gegevens sleutel 密钥 凭据 密码 below following folgende folgenden anbei here hier"
)
"""Words of a line that leads to a key below it."""

LATER = words(
    "follows follow later separately separate attached attachment"
    " enclosed unchanged none empty unknown pending see"
    " folgt später separat getrennt anbei anhang beigefügt"
    " unverändert keine keins leer unbekannt siehe telefonisch"
    " mündlich sigue separado adjunto ninguno ninguna pendiente"
    " vacío suit joint aucun aucune vide segue allegato"
    " nessuno separatamente séparément osobno później załącznik brak nenhum depois"
    " required mandatory optional included provided confidential erforderlich notwendig vertraulich"
    " volgt apart bijlage geen n/a na tbd tba todo xxx sms mail post phone telefon requested"
)
"""What stands in place of a value that is told another way."""
