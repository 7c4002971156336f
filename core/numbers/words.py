"""Words that stand around phone numbers in mails, lists and tables, and what each says of the digits beside it."""

import re
from enum import StrEnum

from core.numbers.text import WIDE_DASH

GONE = "\x1f"
"""Stands for a date that was taken out of a text: what is said before it is not said of what follows."""
_WORD = re.compile(r"[^\W\d_]+")
_LABEL_REACH = 60
_WEAK_LABELS = frozenset("no nr number nummer número numero numéro numer d m t p f o h".split())
ORDINAL = re.compile(r"(?:st|nd|rd|th|er|ère|ème|[ºª])(?![^\W\d_])|\.\s?(?:OG|UG|Etage|Stock|floor)", re.IGNORECASE)
"""Behind digits: the first, the 3rd floor."""

_LABELS = (
    "tel, telefon, telephone, teléfono, telefono, telefoon, téléphone, phone, phones, fon, fone, ph, t, p, m, "
    "d, f, o, h, mob, mobil, mobile, handy, cell, móvil, movil, celular, sms, mms, fax, did, dids, ddi, "
    "office, direct, work, home, main, number, numbers, nummer, rufnummer, rufnummern, rufnr, nr, no, num, "
    "número, numero, wa, call, dial, line, lineuri, msisdn, hotline, zentrale, büro, geschäftlich, privat, "
    "festnetz, voice, 电话, 号码, 手机, 手机号, numéro, numéros, numer, numery, numeri, originator, sender, "
    "absender, absendernummer, absenderrufnummer, expéditeur, émetteur, remitente, mittente, remetente, nadawca"
)
_ASIDES = (
    "order, orders, invoice, room, site, sim, iccid, imsi, imei, iban, bic, swift, account, acct, konto, kto, "
    "blz, customer, cust, kunde, kundennummer, kdnr, bestellung, bestellnummer, auftrag, auftragsnummer, "
    "rechnung, rechnungsnummer, vertrag, vertragsnummer, contract, ticket, case, serial, seriennummer, id, "
    "po, ref, reference, port, zip, plz, postcode, since, seit, ust, vat, tax, hrb, mac, ip, page, seite, "
    "floor, raum, zimmer, etage, pedido, factura, cliente, cuenta, contrato, sala, pin, puk, code, version, "
    "nip, pesel, regon, krs, siret, siren, cif, nif, nie, cnpj, cpf, rfc, ein, ssn, kvk, btw, uid, abn, acn, gstin, "
    "pan, inn, dic, ico, rcs, dvr, cui, oib, eori, duns, firmware, sn, circuit, box, postfach, steuernummer, iva, "
    "tva, rib, ordine, ordini, fattura, fatture, contratto, conto, pratica, preventivo, bolla, commande, facture, "
    "contrat, compte, devis, client, dossier, albarán, presupuesto, expediente, fatura, conta, protocolo, encomenda, "
    "boleto, zamówienie, zamówienia, faktura, faktury, umowa, umowy, rachunek, rachunku, klient, klienta, angebot, "
    "aktenzeichen, lieferschein, zähler, zählernummer, kostenstelle, referenz, vertragskonto, artikel, beleg, "
    "passwort, passcode, flurstück, betrag, summe, mpan, utr, tracking, parcel, amount, référence, réf, matricule, "
    "rio, pdl, montant, referencia, matrícula, póliza, importe, rif, riferimento, matricola, seriale, polizza, ddt, "
    "pod, pdr, importo, verwendungszweck, inv, seryjny, polisa, przesyłka, przewozowy, kwota, dowód, orçamento, "
    "apólice, cnh, valor"
)
_NOT_LETTERS = (
    "sms, mms, fax, hq, did, dids, ddi, voice, us, usa, uk, de, at, ch, gb, fr, es, it, eu, wa, nyc, ny, la, "
    "sf, hr, ceo, cto, vip, ivr, pbx, sip, api, gmbh, ag, ltd, llc, inc, ok, new, old, tel, ext, to, bis, or, "
    "and, und, oder, dw, nst"
)
LABELS = frozenset(word.strip() for word in _LABELS.split(","))
"""A number stands behind these."""
ASIDES = frozenset(word.strip() for word in _ASIDES.split(","))
"""Digits behind these are no phone number, unless a + says so."""
KNOWN_CAPITALS = frozenset(word.strip().upper() for word in _NOT_LETTERS.split(","))
"""Capitals behind a number that are a word of their own, and not letters of the keypad as in 1-800-FLOWERS."""

_IN_CAPITALS = "EIN|PAN|INN|ICO|DIC|CUI|UID|RIB|PIN|SN|MAC|SWIFT|BIC|ACN|TIN|REA|SDI|LEI|ABA|CCC|NIB|BDO"
_CAPITALS_ONLY = frozenset({*_IN_CAPITALS.split("|"), "IP", "NIE"})
"""Everyday words or names but in capitals: ein Anschluss, Pan Nowak, Holiday Inn."""
_NUMBERED = re.compile(
    r"(?<![^\W\d_])(?P<stem>[^\W\d_](?:[^\W\d_]|\.(?=[^\W\d_\s])){0,30}?)\.?[\s\-]{0,2}(?:nr|nummer|number|no|num|ids?)[.:°#\s]*$",
    re.IGNORECASE,
)
_OTHER_STEMS = re.compile(
    "kd|kund|vertr|steuer|auftrag|rechn|bestell|ticket|konto|mitglied|personal|serien|artikel|vorgang|akt|liefer|versich"
    "|order|customer|contract|invoice|account|acct|case|ref|client|ust|umsatz|handelsreg|matrikel|patient|polic|gerät"
    "|inventar|projekt|project|angebot|beleg|buchung|registr|member|employee|part|item|licen|lizenz|tracking|sendung|paket"
    "|tax(?!i)|vat|claim|booking|purchase|quote|rma|asset|pedido|factura|cliente|contrato|commande|facture|ordine|fattur"
    "|contratt|preventiv|pratica|devis|dossier|presupuesto|expediente|zamówieni|faktur|umow|klient",
    re.IGNORECASE,
)
_NEVER_STEMS = re.compile(
    r"(?:umsatz)?steuer|(?:umsatzsteuer|ust)-?(?:id)?|umsatz|serien|konto|tax|vat", re.IGNORECASE
)
_WRITTEN_TOGETHER = re.compile(
    r"(?:(?P<never>[账帐]号|账户|卡号|税号|身份证号?|序列号|信用代码|识别号|机构代码|注册号|执照号|许可证号)|订单|合同|客户|发票|编号|单号|金额|会议号|工单|QQ|微信号?|验证码|型号)[号码]{0,2}[\s:：]*$"
)
"""The same in Chinese, where no blank ends a word."""
_BANK = (
    "iban|blz|bankleitzahl|kto|konto|kontonummer|(?:nr|numer) (?:konta|rachunku)|rachunek|sort code|cuenta"
    "|(?:routing|transit) (?:no|number)|code (?:banque|guichet)|mandatsref(?:erenz)?|mandate ref(?:erence)?"
    r"|gläubiger-?\s?(?:id|identifikationsnummer)|creditor id(?:entifier)?"
)
_TAX = (
    r"u?st-?id-?nr|ust|ust-?id|umsatzsteuer|umsatzsteuer-?\s?(?:id|identifikationsnummer)|st\.?-?\s?nr|steuernummer"
    r"|steuer-?\s?(?:id|identifikationsnummer)|mwst|wirtschafts-?\s?id(?:nr|entifikationsnummer)?"
    r"|vat(?: reg\w{0,10})?|tax (?:id|no|number)|(?-i:IVA|iva)|tva(?: intra\w{0,20})?|nip|pesel|c\.?i\.?f|n\.?i\.?f"
    r"|nipc|cnpj|cpf|rfc|c\.\s?f|(?:codice|código|cod\.?) fisc(?:ale?)?|part(?:ita|\.)? ?iva|p\. ?iva|contribuinte"
    r"|utr|ssn|btw-?(?:nr|nummer|id)|abn|gstin|oib|inscrição (?:estadual|municipal)"
    r"|(?-i:(?<![A-Z]{2} )(?<![A-Z]{2}, )I\.\s?[EM])"
)
_REGISTER = (
    "hra|hrb|handelsregister(?:nummer)?|firmenbuch(?:nummer)?|weee(?:-?reg)?|eori|gln|duns|d-u-n-s"
    r"|betriebsnummer|charity(?: reg\w{0,10})?\.? (?:no|number)|regon|krs|siret|siren"
    "|registered in (?:england|wales|scotland|(?:northern )?ireland)(?: (?:and|&) wales)?|ape|naf|kvk"
    r"|r\.\s?c\.\s?s\.?|r\.?c\.?s\.?(?: (?!t[ée]l|fax|mob|port|contact|standard|nu|n[úu]m|line|hot|kanal|agent)"
    r"(?-i:[A-ZÀ-Ý])[^\W\d_'’-]{2,20}){1,2}"
    "|ondernemingsnummer|codice (?:sdi|destinatario|univoco)"
)
_THING = "iccid|imsi|imei|seriennummer|serial|puk|firmware|version"
_CALLED = "nr|no|num|nummer|number|numer|numero|número|numéro|n[°ºo]|id|reg|registration|under|is|lautet|ist"
_PHONES = "[tmfpdho]|tel|fax|mob|cel|fon|sms|gsm|did|ddi|pbx|hq|sip|ivr"
_CERTAIN = re.compile(
    rf"(?<![^\W\d_])(?:{_BANK}|{_TAX}|{_REGISTER}|{_THING}|(?-i:(?<![A-ZÄÖÜ]{{2}}[ -])(?:{_IN_CAPITALS})))"
    rf"(?![^\W\d_])(?:[\s.:#/()=\-–]|(?<![^\W\d_])(?:{_CALLED})(?![^\W\d_])"
    rf"|(?<![^\W\d_])(?!(?:{_CALLED}|{_PHONES})(?![^\W\d_]))(?-i:[A-Z]{{1,3}})(?![^\W\d_]))*$",
    re.IGNORECASE,
)
"""The name of an account, or of what a company or a thing is known by, right before the digits: between stand only
what calls them a number, and the letters that they begin with. With other words behind it, it names those. Where the
word before is in capitals, too, capitals say nothing: HOLIDAY INN."""
_LETTERS_WITH_SLASH = re.compile(r"(?<!\w)[A-Z]/[A-Z]\.?[\s:#]*$")
"""S/N, P/N, A/C: the number of a thing."""
YEAR_FIRST = re.compile(r"(?:19|20)[0-9]{2}[-/][0-9]{2,}")
"""How invoices and orders are numbered: 2026-001234."""


class Aside(StrEnum):
    """How surely a label says that the digits behind it are something else than a phone number."""

    LIKELY = "likely"
    SURE = "sure"


def aside_before(before: str) -> Aside | None:
    """What the words before digits say: an order, a room, an account, or nothing of that kind."""
    before = before.rpartition(GONE)[2]
    if together := _WRITTEN_TOGETHER.search(before[-_LABEL_REACH:]):
        return Aside.SURE if together["never"] else Aside.LIKELY
    if _CERTAIN.search(before[-_LABEL_REACH:]):
        return Aside.SURE
    if _LETTERS_WITH_SLASH.search(before[-_LABEL_REACH:]):
        return Aside.LIKELY
    words_ = _WORD.findall(before[-_LABEL_REACH:])[-2:]
    if not words_:
        return None
    if found := _NUMBERED.search(before[-_LABEL_REACH:]):
        stem = found["stem"].replace(".", "")
        if _NEVER_STEMS.fullmatch(stem):
            return Aside.SURE
        if _OTHER_STEMS.match(stem):
            return Aside.LIKELY
    if words_[-1].lower() in LABELS - _WEAK_LABELS or not any(map(_is_aside_word, words_)):
        return None
    return Aside.LIKELY


def _is_aside_word(word: str) -> bool:
    return word.lower() in ASIDES and (word.isupper() or word.upper() not in _CAPITALS_ONLY)


_ABBREVIATIONS = frozenset({"no", "nr", "num"})
_CALLED_BY = frozenset({"ruf", "fon", "kontakt", "contact", "viber", "signal", "telegram"})


def is_label(before: str) -> bool:
    """Whether the last word before digits says that they are a phone number; `NHS No` says it of other things."""
    words_ = [word.lower() for word in _WORD.findall(before[-_LABEL_REACH:])[-2:]]
    if not words_ or words_[-1] not in LABELS or not before.rstrip(" :.=-(").lower().endswith(words_[-1]):
        return False
    return words_[-1] not in _ABBREVIATIONS or len(words_) < 2 or words_[0] in LABELS | _CALLED_BY


EXTENSION = re.compile(
    r"(?:(?<![^\W\d_])(?:ext|extn|exten|extension|x|nst|nebenstelle|int|interno|anexo|ramal|poste|anschluss|toestel|wewn?|vers)\.?\s*[:=#]?\s*"
    r"|;\s*ext=|,,+\s*|(?:^|(?<=[\s0-9]))\#\s*|(?:分机号?|转)\s*:?\s*)$",
    re.IGNORECASE,
)
"""Digits behind this are an extension."""
DIRECT_DIAL = re.compile(r"(?<![^\W\d_])-?(?:dw|durchwahl(?:en)?|klappe|kl|ddi)\.?\s*:?\s*-?\s*$", re.IGNORECASE)
"""Digits behind this may belong to the number, or be an extension: in Austria both."""
UNTIL = re.compile(
    r"^\s*[,(]?\s*(?:bis(?: zu)?|to|through|thru|until|till|hasta|al|a|à|t/m|tot(?: en met)?|até|do|fino a|au|至|到)"
    r"\s*:?\s*[-–]?\s*$",
    re.IGNORECASE,
)
"""This stands between the first and the last of many numbers."""
FROM_TO = re.compile(r"^\s*(?:[-–]|\.\.+|…|~)\s*$")
"""Between two complete numbers this means all that lie between them, or just both."""
UNTIL_AT_START = re.compile(
    r"^\s*(?:bis|to|through|thru|until|till|hasta|至|到|[-–…]|\.\.+)\s*[-–]?\s*(?=[0-9])",
    re.IGNORECASE,
)
"""A line that goes on with the last number of a range."""
ASSIGNS = re.compile(r"^\s*[)\]]?\s*(?:-+>|=+>|→|⇒|➔|➜|=|:|»|&gt;)\s*$")
"""An arrow or a colon: one side goes to the other."""
ARROW = re.compile(r"^\s*[)\]]?\s*(?:-+>|=+>|→|⇒|➔|➜|&gt;)\s*$")
"""The arrow alone: between two whole numbers it may stand for all that lie between them, or forward calls."""
LIST_MARK = re.compile(
    r"\s*(?:[-–—•*>·◦▪●○■□✓✔☐→»‣⁃]\s+|\+\s+(?=\(?0|\+)|[•>·◦▪●○■□✓✔☐→»‣⁃]\s*|\*\s*(?=[+0(A-Za-z])|[-–](?=\+))*"
    r"(?:(?:(?:[Nn]|[Nn][or]|[Nn]um)[.°]\s?)?[1-9][0-9]?[.):]\s+(?=[+(]|0[0-9])|[1-9]\.(?!(?:[0-9]{3}\.){2}[0-9]{3}\s*$)(?=\(?0[1-9]|\+)"
    r"|\[[1-9][0-9]?\]\s*(?=[+(0])|[0-9]\ufe0f?\u20e3\s*|[1-9]\s?[|\-]\s+(?=\(?0|\+)|[1-9]:\s(?=[0-9]{9})"
    r"|[Nn][or]\.?\s?[1-9][0-9]?\s+(?=[+(]|0[0-9])"
    r"|(?:0?[1-9][0-9]{0,2}[.)]|[a-z][.)])\s+(?=.*[0-9]{2})|[1-9][0-9]?/\s+(?=\(?[+0])|\([1-9][0-9]?\)\s+(?=[+A-Za-z]|\(?0)"
    r"|\#[0-9]{1,3}[:.)]?\s+(?=[+0(A-Za-z])"
    r"|[1-9][0-9]?、\s*(?=[+(A-Za-z]|[01])|[1-9][0-9]?:\s*(?=[+(A-Za-z]|0[0-9])"
    r"|[1-9][0-9]?\s+[-–]\s+(?=[+(A-Za-z]|0[0-9]))?"
)
"""Bullets and numbers of a list, in front of what is listed."""
LINK = re.compile(
    r"(?:https?://)?(?:wa\.me/|(?<![\w.-])[\w.-]{1,253}/send/?\?(?:[^\s]{0,500}&)?phone=)"
    r"\+?(?P<link>[0-9]{7,15})[^\s>|)\]]*"
    r"|(?P<url>https?://[^\s>|)\]]+|www\.[^\s>|)\]]+"
    r"|(?<![\w.+-])(?=[\w.+-]{1,64}@)[\d_.+-]*[^\W\d_][\w.+-]*@[\w.-]+"
    r"|(?<=[0-9])(?:;[\w=+-]{1,60}){0,9}@(?=[0-9]{0,60}[^\W0-9]|[0-9]{1,60}\.[0-9])[\w.-]+(?::[0-9]{1,5})?"
    r"(?:;[\w=.-]{1,60}){0,9})",
    re.IGNORECASE,
)
"""What is tried begins where a word does and has an end: a search takes no longer than the text is long.

A link that holds a number, or one whose digits mean nothing; mail addresses; the host behind a SIP user."""
REGARDS = re.compile(
    r"\s*(?:--\s*$|(?:(?:best|kind|warm|many)\s+)*(?:regards|wishes|thanks)\b|cheers\b|sincerely|thank you\b|yours\b"
    r"|thx\b|tnx\b|br,|vg\b|best,"
    r"|(?:best|merci|danke(?: schön| sehr)?|vielen dank|gracias|grazie|obrigad[oa]|dziękuję|dzięki)[\s,.!]*$"
    r"|mit (?:freundlichen|besten|vielen|lieben)\b|(?:freundliche|viele|liebe|beste|herzliche) gr[üu][ßs]|mfg\b|lg\b"
    r"|gru[ßs]+\b"
    r"|pozdrawiam|z poważaniem|met vriendelijke groet|mvg\b|groeten\b|(?:cordiali |distinti )?saluti\b|bien à vous"
    r"|bonne (?:journée|réception)|atenciosamente|abraços?\b|med vänlig|med venlig|с уважением|敬具|よろしく"
    r"|saludos|un saludo|atentamente|cordialement|此致|祝好|谢谢|sent from my|von meinem .{2,12} gesendet)",
    re.IGNORECASE,
)
"""What ends a mail: numbers below it are the writer's own."""
MASK = re.compile(
    rf"[*#%_~…\\{{]|\[(?=[0-9^-]{{1,12}}\])|\.(?:[.*+]|\s?\.)|\s(?:\*{{2,}}|…|\.\.+|#+(?![0-9\s]|\s*[0-9]))"
    rf"|\s?[-{WIDE_DASH}]?\s?(?:[xX]+|[nN]{{2,}}|[zZ]{{2,}})(?![^\W\d_])|-(?=\s*$)|-[^\W\d_]{{1,3}}(?![^\W\d_])"
    r"|\s?ff?\.?(?![^\W\d_])(?=\W*$)",
)
"""What stands behind a number for digits that are not said: a wildcard, a mask, the end of a trunk number."""
LETTERS_BETWEEN = re.compile(r"\s?[^\W\d_]{1,2}")
"""Digits behind this are touched by letters: 900 l19."""
FORWARDS = re.compile(
    r"^\s*[)\]]?\s*(?:(?:is|are|wird|ist|est|está|è|jest)\s+)?(?:forward(?:s|ed|ing)?|rout(?:es|ed)|divert(?:s|ed)"
    r"|redirect(?:s|ed)?|weitergeleitet|umgeleitet|desviado|renvoyée?|deviato|przekierowany)\s+"
    r"(?:to|auf|an|zu|a|al|vers|su|na)\s*$",
    re.IGNORECASE,
)
"""A call that is forwarded, in words: between two whole numbers, as an arrow is."""
ASSIGNED_NAME = re.compile(r"\s*[)\]]?\s*(?:-+>|=+>|→|⇒|➔|➜|&gt;)\s*(?P<name>[^\W\d_][^\d\n]{0,58}[^\W\d_])[\s.;,]*")
"""An arrow to somebody's name."""
TIME = re.compile(
    r"(?<![0-9/])24/7(?![0-9/])|(?<![0-9:/])(?:(?:[12][0-9]{3}-[01][0-9]-[0-3][0-9]T)?[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?"
    r"(?:Z|(?<=:[0-9]{2})[+-][01][0-9]:[0-5][0-9])?)(?![0-9:/])"
)
"""A time of day, with its date perhaps; around the clock."""
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
ADDRESS = re.compile(
    rf"(?<![0-9.+])(?<![0-9]\s)(?:{_OCTET}\.){{3}}{_OCTET}(?::[0-9]{{1,5}}|/[0-9]{{1,2}})?(?![0-9]|\.[0-9])"
)
"""An address of the internet protocol, with a port or the size of its network."""
SPAN_OF_TIME = re.compile(
    rf"(?<![0-9.:])(?:[01]?[0-9]|2[0-4])\.[0-5][0-9]\s*(?:Uhr\s*)?(?:[-{WIDE_DASH}]|bis|to)\s*(?:[01]?[0-9]|2[0-4])\.[0-5][0-9]"
    r"(?![0-9.])",
)
"""Hours with points: 08.00 - 17.00."""
_DAY, _MONTH, _YEAR = "(?:0?[1-9]|[12][0-9]|3[01])", "(?:0?[1-9]|1[0-2])", "(?:19|20)[0-9]{2}"
DATE_INSIDE = re.compile(
    rf"(?<![0-9.+/\-])(?<![0-9]\s)(?:{_DAY}\.(?:{_MONTH}\.(?:{_YEAR})?)?\s*[-{WIDE_DASH}]\s*)?"
    rf"(?:{_DAY}\.\s?{_MONTH}\.\s?{_YEAR}|{_DAY}/{_MONTH}/{_YEAR}|{_YEAR}-{_MONTH}-{_DAY})(?![0-9]|[./\-][0-9])"
    rf"|(?<![0-9]){_YEAR}\s?年\s?{_MONTH}\s?月(?:\s?{_DAY}\s?[日号])?"
)
"""A date, or a span of dates, in a text that says more."""
COMPACT_DATE = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[-/][0-9]{1,4})?")
"""A date without separators, with a count behind it perhaps, as orders have: 20261126, 20261126-01."""
CHAT_STAMP = re.compile(
    r"\s*\[?[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4},?\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s?[AP]M)?(?:\]|\s-\s)"
)
"""What stands before each line of a chat that was copied."""
BOLD = re.compile(r"(?<![\w*])(?P<mark>\*{1,3}|_{1,2})(?=[+(0-9])(?P<inside>[^*_\n]{5,40})(?P=mark)(?![\w*])")
"""What chats and mails print in bold."""
_CURRENCIES = "EUR|USD|CHF|GBP|PLN|BRL|CNY|RMB|SEK|NOK|DKK|CZK|HUF|CAD|AUD|MXN|JPY"
PRICE = re.compile(
    rf"(?<![0-9+])(?:(?:€|(?:R|US|CA|A|MX)?\$|£|¥|{_CURRENCIES})\s?[0-9][0-9.,']{{0,20}}"
    r"|(?<![0-9]\s)(?:[1-9][0-9]{0,2}(?:\s[0-9]{3}){1,3},[0-9]{2}|[0-9][0-9.,']{0,20})"
    rf"\s?(?:€|£|(?:{_CURRENCIES}|zł|Kč|kr|元)(?![^\W\d_])))"
)
"""An amount of money."""
_POSTCODE = re.compile(r"[0-9]{4,5}")
_COMMA = re.compile(r"(?:^|[,;|])\s*(?:[A-Z]{1,2}-)?$")
_TOWN = re.compile(r"\s+[^\W\d_a-z][^\W\d_]+")
_STREET = re.compile(r"(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer)\s+$", re.IGNORECASE)


def is_place(before: str, digits: str, behind: str) -> bool:
    """Whether digits are a postcode, or the number of a house."""
    return bool(
        (_POSTCODE.fullmatch(digits) and _COMMA.search(before[-9:]) and before.strip() and _TOWN.match(behind))
        or (len(digits) < 4 and _STREET.search(before))
    )


POINTS_BELOW = re.compile(
    r"(?<![^\W\d_])(?:below|following|unten|untenstehend\w{0,2}|folgend\w{0,2}|ci-dessous|suivants?|suivantes?"
    r"|(?:de )?abajo|siguientes?|sotto|seguent[ei]|abaixo|seguintes?|poniż\w{1,4}|następując\w{1,2})(?![^\W\d_])"
    r"|下面|以下|下列",
    re.IGNORECASE,
)
"""Words of a sentence that speaks of what stands below it."""

NEGATES = re.compile(
    r"(?<![^\W\d_])(?:not|no|never|ignore|skip|old|cancel\w*|expired|nicht|kein\w{0,2}|alte?n?|gekündigt\w{0,2}|ne|pas|plus"
    r"|ancien\w*|non|vecchi\w|não|antig\w|nie|star\w|fax|private?n?)(?![^\W\d_])|n['’](?:t|[aeiou])|不|勿|别|旧",
    re.IGNORECASE,
)
"""Words of a sentence that may say that what it speaks of is not meant."""
