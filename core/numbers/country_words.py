"""The names of countries in the other languages of the windows, in lower case, as tables have them beside numbers.

The translations of `country_names.py`: a test compares the two.
"""

import functools
import unicodedata

from core.numbers.country_names import COUNTRY_NAMES

_TRANSLATED = """
AC ascension|isla de la ascensión|île de l’ascension|isola ascensione|wyspa wniebowstąpienia|ilha de ascensão
AC 阿森松岛
AD andorre|andora|安道尔
AE vereinigte arabische emirate|emiratos árabes unidos|émirats arabes unis|emirati arabi uniti
AE zjednoczone emiraty arabskie|emirados árabes unidos|阿拉伯联合酋长国
AF afganistán|afganistan|afeganistão|阿富汗
AG antigua und barbuda|antigua y barbuda|antigua-et-barbuda|antigua e barbuda|antigua i barbuda
AG antígua e barbuda|安提瓜和巴布达
AI anguila|安圭拉
AL albanien|albanie|albânia|阿尔巴尼亚
AM armenien|arménie|armênia|亚美尼亚
AO 安哥拉
AR argentinien|argentine|argentyna|阿根廷
AS amerikanisch-samoa|samoa americana|samoa américaines|samoa americane|samoa amerykańskie|美属萨摩亚
AT österreich|autriche|áustria|奥地利
AU australien|australie|austrália|澳大利亚
AW 阿鲁巴
AX ålandinseln|islas aland|îles åland|isole åland|wyspy alandzkie|ilhas aland|奥兰群岛
AZ aserbaidschan|azerbaiyán|azerbaïdjan|azerbaigian|azerbejdżan|azerbaijão|阿塞拜疆
BA bosnien und herzegowina|bosnia y herzegovina|bosnie-herzégovine|bosnia ed erzegovina|bośnia i hercegowina
BA bósnia e herzegovina|波斯尼亚和黑塞哥维那
BB barbade|巴巴多斯
BD bangladesch|bangladés|bangladesz|孟加拉国
BE belgien|bélgica|belgique|belgio|belgia|比利时
BF burquina faso|布基纳法索
BG bulgarien|bulgarie|bułgaria|bulgária|保加利亚
BH baréin|bahreïn|bahrein|bahrajn|barein|巴林
BI 布隆迪
BJ benín|bénin|贝宁
BL san bartolomé|saint-barthélemy|são bartolomeu|圣巴泰勒米
BM bermudas|bermudes|bermudy|百慕大
BN brunei darussalam|brunéi|文莱
BO bolivien|bolivie|boliwia|bolívia|玻利维亚
BQ karibische niederlande|caribe neerlandés|pays-bas caribéens|caraibi olandesi|niderlandy karaibskie
BQ países baixos caribenhos|荷属加勒比区
BR brasilien|brasil|brésil|brasile|brazylia|巴西
BS bahamy|巴哈马
BT bután|bhoutan|butão|不丹
BW botsuana|博茨瓦纳
BY bielorrusia|biélorussie|bielorussia|białoruś|bielorrússia|白俄罗斯
BZ belice|伯利兹
CA kanada|canadá|加拿大
CC kokosinseln|islas cocos|îles cocos|isole cocos (keeling)|wyspy kokosowe|ilhas cocos (keeling)|科科斯（基林）群岛
CD kongo-kinshasa|república democrática del congo|congo-kinshasa|demokratyczna republika konga|刚果（金）
CF zentralafrikanische republik|república centroafricana|république centrafricaine|repubblica centrafricana
CF republika środkowoafrykańska|república centro-africana|中非共和国
CG kongo-brazzaville|congo|congo-brazzaville|kongo|república do congo|刚果（布）
CH schweiz|suiza|suisse|svizzera|szwajcaria|suíça|瑞士
CI côte d’ivoire|costa d’avorio|costa do marfim|科特迪瓦
CK cookinseln|islas cook|îles cook|isole cook|wyspy cooka|ilhas cook|库克群岛
CL chili|cile|智利
CM kamerun|camerún|cameroun|camerun|camarões|喀麦隆
CN chine|cina|chiny|中国
CO kolumbien|colombie|kolumbia|colômbia|哥伦比亚
CR kostaryka|哥斯达黎加
CU kuba|古巴
CV cabo verde|cap-vert|capo verde|republika zielonego przylądka|佛得角
CW curazao|库拉索
CX weihnachtsinsel|isla de navidad|île christmas|isola christmas|wyspa bożego narodzenia|ilha christmas|圣诞岛
CY zypern|chipre|chypre|cipro|cypr|塞浦路斯
CZ tschechien|chequia|tchéquie|cechia|czechy|tchéquia|捷克
DE deutschland|alemania|allemagne|germania|niemcy|alemanha|德国
DJ dschibuti|yibuti|gibuti|dżibuti|djibuti|吉布提
DK dänemark|dinamarca|danemark|danimarca|dania|丹麦
DM dominique|dominika|多米尼克
DO dominikanische republik|república dominicana|république dominicaine|repubblica dominicana|dominikana|多米尼加共和国
DZ algerien|argelia|algérie|algieria|argélia|阿尔及利亚
EC équateur|ekwador|equador|厄瓜多尔
EE estland|estonie|estônia|爱沙尼亚
EG ägypten|egipto|égypte|egitto|egipt|egito|埃及
EH westsahara|sáhara occidental|sahara occidental|sahara occidentale|sahara zachodnia|saara ocidental|西撒哈拉
ER érythrée|erytrea|eritreia|厄立特里亚
ES spanien|españa|espagne|spagna|hiszpania|espanha|西班牙
ET äthiopien|etiopía|éthiopie|etiopia|etiópia|埃塞俄比亚
FI finnland|finlandia|finlande|finlândia|芬兰
FJ fidschi|fiyi|fidji|figi|fidżi|斐济
FK falklandinseln|islas malvinas|îles malouines|isole falkland|falklandy|ilhas malvinas|福克兰群岛
FM mikronesien|micronésie|mikronezja|micronésia|密克罗尼西亚
FO färöer|islas feroe|îles féroé|isole fær øer|wyspy owcze|ilhas faroé|法罗群岛
FR frankreich|francia|francja|frança|法国
GA gabun|gabón|gabão|加蓬
GB vereinigtes königreich|reino unido|royaume-uni|regno unito|wielka brytania|英国
GD granada|grenade|格林纳达
GE georgien|géorgie|gruzja|geórgia|格鲁吉亚
GF französisch-guayana|guayana francesa|guyane française|guyana francese|gujana francuska|guiana francesa|法属圭亚那
GG guernesey|根西岛
GH gana|加纳
GI gibilterra|直布罗陀
GL grönland|groenlandia|groenland|grenlandia|groenlândia|格陵兰
GM gambie|gâmbia|冈比亚
GN guinée|gwinea|guiné|几内亚
GP guadalupe|guadalupa|gwadelupa|瓜德罗普
GQ äquatorialguinea|guinea ecuatorial|guinée équatoriale|guinea equatoriale|gwinea równikowa|guiné equatorial
GQ 赤道几内亚
GR griechenland|grecia|grèce|grecja|grécia|希腊
GT gwatemala|危地马拉
GU 关岛
GW guinea-bisáu|guinée-bissau|gwinea bissau|guiné-bissau|几内亚比绍
GY gujana|guiana|圭亚那
HK hongkong|中国香港
HN 洪都拉斯
HR kroatien|croacia|croatie|croazia|chorwacja|croácia|克罗地亚
HT haití|haïti|海地
HU ungarn|hungría|hongrie|ungheria|węgry|hungria|匈牙利
ID indonesien|indonésie|indonezja|indonésia|印度尼西亚
IE irland|irlanda|irlande|irlandia|爱尔兰
IL israël|israele|izrael|以色列
IM isla de man|île de man|isola di man|wyspa man|ilha de man|马恩岛
IN indien|inde|indie|índia|印度
IO britisches territorium im indischen ozean|territorio británico del océano índico
IO territoire britannique de l’océan indien|territorio britannico dell’oceano indiano
IO brytyjskie terytorium oceanu indyjskiego|território britânico do oceano índico|英属印度洋领地
IQ irak|iraque|伊拉克
IR irán|irã|伊朗
IS island|islandia|islande|islanda|islândia|冰岛
IT italien|italia|italie|włochy|itália|意大利
JE 泽西岛
JM jamaika|jamaïque|giamaica|jamajka|牙买加
JO jordanien|jordania|jordanie|giordania|jordânia|约旦
JP japón|japon|giappone|japonia|japão|日本
KE kenia|quênia|肯尼亚
KG kirgisistan|kirguistán|kirghizstan|kirghizistan|kirgistan|quirguistão|吉尔吉斯斯坦
KH kambodscha|camboya|cambodge|cambogia|kambodża|camboja|柬埔寨
KI quiribati|基里巴斯
KM komoren|comoras|comores|comore|komory|科摩罗
KN st. kitts und nevis|san cristóbal y nieves|saint-christophe-et-niévès|saint kitts e nevis|saint kitts i nevis
KN são cristóvão e névis|圣基茨和尼维斯
KP nordkorea|corea del norte|corée du nord|corea del nord|korea północna|coreia do norte|朝鲜
KR südkorea|corea del sur|corée du sud|corea del sud|korea południowa|coreia do sul|韩国
KW koweït|kuwejt|科威特
KY kaimaninseln|islas caimán|îles caïmans|isole cayman|kajmany|ilhas cayman|开曼群岛
KZ kasachstan|kazajistán|kazakistan|kazachstan|cazaquistão|哈萨克斯坦
LA 老挝
LB libanon|líbano|liban|libano|黎巴嫩
LC santa lucía|sainte-lucie|saint lucia|santa lúcia|圣卢西亚
LI 列支敦士登
LK 斯里兰卡
LR libéria|利比里亚
LS lesoto|莱索托
LT litauen|lituania|lituanie|litwa|lituânia|立陶宛
LU luxemburg|luxemburgo|lussemburgo|luksemburg|卢森堡
LV lettland|letonia|lettonie|lettonia|łotwa|letônia|拉脱维亚
LY libyen|libia|libye|líbia|利比亚
MA marokko|marruecos|maroc|marocco|maroko|marrocos|摩洛哥
MC mónaco|monako|mônaco|摩纳哥
MD republik moldau|moldavia|moldavie|mołdawia|moldávia|摩尔多瓦
ME monténégro|czarnogóra|黑山
MF san martín|saint-martin|saint martin|são martinho|法属圣马丁
MG madagaskar|马达加斯加
MH marshallinseln|islas marshall|îles marshall|isole marshall|wyspy marshalla|ilhas marshall|马绍尔群岛
MK nordmazedonien|macedonia del norte|macédoine du nord|macedonia del nord|macedonia północna|macedônia do norte
MK 北马其顿
ML 马里
MM myanmar|myanmar (birmania)|myanmar (birmanie)|mjanma (birma)|mianmar (birmânia)|缅甸
MN mongolei|mongolie|mongólia|蒙古
MO macau|makau|中国澳门
MP nördliche marianen|islas marianas del norte|îles mariannes du nord|isole marianne settentrionali
MP mariany północne|ilhas marianas do norte|北马里亚纳群岛
MQ martinica|martynika|马提尼克
MR mauretanien|mauritanie|mauretania|mauritânia|毛里塔尼亚
MS 蒙特塞拉特
MT malte|马耳他
MU mauricio|maurice|maurício|毛里求斯
MV malediven|maldivas|maldive|malediwy|马尔代夫
MW malaui|马拉维
MX mexiko|méxico|mexique|messico|meksyk|墨西哥
MY malasia|malaisie|malezja|malásia|马来西亚
MZ mosambik|mozambico|mozambik|moçambique|莫桑比克
NA namibie|namíbia|纳米比亚
NC neukaledonien|nueva caledonia|nouvelle-calédonie|nuova caledonia|nowa kaledonia|nova caledônia|新喀里多尼亚
NE níger|尼日尔
NF norfolkinsel|isla norfolk|île norfolk|isola norfolk|norfolk|ilha norfolk|诺福克岛
NG nigéria|尼日利亚
NI nikaragua|nicarágua|尼加拉瓜
NL niederlande|países bajos|pays-bas|paesi bassi|holandia|países baixos|荷兰
NO norwegen|noruega|norvège|norvegia|norwegia|挪威
NP népal|尼泊尔
NR 瑙鲁
NU 纽埃
NZ neuseeland|nueva zelanda|nouvelle-zélande|nuova zelanda|nowa zelandia|nova zelândia|新西兰
OM omán|omã|阿曼
PA panamá|巴拿马
PE perú|pérou|perù|秘鲁
PF französisch-polynesien|polinesia francesa|polynésie française|polinesia francese|polinezja francuska
PF polinésia francesa|法属波利尼西亚
PG papua-neuguinea|papúa nueva guinea|papouasie-nouvelle-guinée|papua nuova guinea|papua-nowa gwinea
PG papua-nova guiné|巴布亚新几内亚
PH philippinen|filipinas|filippine|filipiny|菲律宾
PK pakistán|paquistão|巴基斯坦
PL polen|polonia|pologne|polska|polônia|波兰
PM st. pierre und miquelon|san pedro y miquelón|saint-pierre-et-miquelon|saint-pierre e miquelon
PM saint-pierre i miquelon|são pedro e miquelão|圣皮埃尔和密克隆群岛
PR porto rico|portorico|portoryko|波多黎各
PS palästinensische autonomiegebiete|territorios palestinos|territoires palestiniens|territori palestinesi
PS terytoria palestyńskie|territórios palestinos|巴勒斯坦领土
PT portogallo|portugalia|葡萄牙
PW palaos|帕劳
PY paragwaj|paraguai|巴拉圭
QA katar|catar|卡塔尔
RE reunión|la réunion|riunione|reunion|reunião|留尼汪
RO rumänien|rumanía|roumanie|rumunia|romênia|罗马尼亚
RS serbien|serbie|sérvia|塞尔维亚
RU russland|rusia|russie|rosja|rússia|俄罗斯
RW ruanda|卢旺达
SA saudi-arabien|arabia saudí|arabie saoudite|arabia saudita|arabia saudyjska|arábia saudita|沙特阿拉伯
SB salomonen|islas salomón|îles salomon|isole salomone|wyspy salomona|ilhas salomão|所罗门群岛
SC seychellen|seszele|seicheles|塞舌尔
SD sudán|soudan|sudão|苏丹
SE schweden|suecia|suède|svezia|szwecja|suécia|瑞典
SG singapur|singapour|singapura|新加坡
SH st. helena|santa elena|sainte-hélène|sant’elena|wyspa świętej heleny|santa helena|圣赫勒拿
SI slowenien|eslovenia|slovénie|słowenia|eslovênia|斯洛文尼亚
SJ spitzbergen und jan mayen|svalbard y jan mayen|svalbard et jan mayen|svalbard e jan mayen
SJ svalbard i jan mayen|斯瓦尔巴和扬马延
SK slowakei|eslovaquia|slovaquie|slovacchia|słowacja|eslováquia|斯洛伐克
SL sierra leona|serra leoa|塞拉利昂
SM saint-marin|圣马力诺
SN sénégal|塞内加尔
SO somalie|somália|索马里
SR surinam|苏里南
SS südsudan|sudán del sur|soudan du sud|sud sudan|sudan południowy|sudão do sul|南苏丹
ST são tomé und príncipe|santo tomé y príncipe|sao tomé-et-principe|são tomé e príncipe
ST wyspy świętego tomasza i książęca|圣多美和普林西比
SV salvador|salwador|萨尔瓦多
SX saint-martin (partie néerlandaise)|荷属圣马丁
SY syrien|siria|syrie|síria|叙利亚
SZ esuatini|essuatíni|斯威士兰
TA tristán de acuña|tristão da cunha|特里斯坦-达库尼亚群岛
TC turks- und caicosinseln|islas turcas y caicos|îles turques-et-caïques|isole turks e caicos|turks i caicos
TC ilhas turcas e caicos|特克斯和凯科斯群岛
TD tschad|tchad|ciad|czad|chade|乍得
TG 多哥
TH tailandia|thaïlande|thailandia|tajlandia|tailândia|泰国
TJ tadschikistan|tayikistán|tadjikistan|tagikistan|tadżykistan|tadjiquistão|塔吉克斯坦
TK 托克劳
TL timor oriental|timor est|timor wschodni|东帝汶
TM turkmenistán|turkménistan|turcomenistão|土库曼斯坦
TN tunesien|túnez|tunisie|tunezja|tunísia|突尼斯
TO 汤加
TR türkei|turquía|turquie|turchia|turcja|turquia|土耳其
TT trinidad und tobago|trinidad y tobago|trinité-et-tobago|trinidad e tobago|trynidad i tobago|特立尼达和多巴哥
TV 图瓦卢
TW taiwán|taïwan|tajwan|台湾
TZ tansania|tanzanie|tanzânia|坦桑尼亚
UA ucrania|ucraina|ukraina|ucrânia|乌克兰
UG ouganda|乌干达
US vereinigte staaten|estados unidos|états-unis|stati uniti|stany zjednoczone|美国
UY urugwaj|uruguai|乌拉圭
UZ usbekistan|uzbekistán|ouzbékistan|uzbequistão|乌兹别克斯坦
VA vatikanstadt|ciudad del vaticano|état de la cité du vatican|città del vaticano|watykan|cidade do vaticano|梵蒂冈
VC st. vincent und die grenadinen|san vicente y las granadinas|saint-vincent-et-les grenadines
VC saint vincent e grenadine|saint vincent i grenadyny|são vicente e granadinas|圣文森特和格林纳丁斯
VE wenezuela|委内瑞拉
VG britische jungferninseln|islas vírgenes británicas|îles vierges britanniques|isole vergini britanniche
VG brytyjskie wyspy dziewicze|ilhas virgens britânicas|英属维尔京群岛
VI amerikanische jungferninseln|islas vírgenes de ee. uu.|îles vierges des états-unis|isole vergini americane
VI wyspy dziewicze stanów zjednoczonych|ilhas virgens americanas|美属维尔京群岛
VN viêt nam|wietnam|vietnã|越南
VU 瓦努阿图
WF wallis und futuna|wallis y futuna|wallis-et-futuna|wallis e futuna|wallis i futuna|瓦利斯和富图纳
WS 萨摩亚
XK kosowo|科索沃
YE jemen|yémen|iêmen|也门
YT majotta|马约特
ZA südafrika|sudáfrica|afrique du sud|sudafrica|republika południowej afryki|áfrica do sul|南非
ZM sambia|zambie|zâmbia|赞比亚
ZW simbabwe|zimbabue|zimbábue|津巴布韦
"""


@functools.cache
def _regions() -> dict[str, str]:
    found = {_folded(name): region for region, name in COUNTRY_NAMES.items()}
    for line in _TRANSLATED.split("\n"):
        region, _, names = line.partition(" ")
        for name in filter(None, names.split("|")):
            found.setdefault(_folded(name), region)
    return found


def region_named(name: str) -> str:
    """The two letters of the country that a text names, however its accents are written; "" if it names none."""
    return _regions().get(_folded(name), "")


def _folded(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    return "".join(character for character in apart if not unicodedata.combining(character))
