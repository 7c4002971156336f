"""The furniture of the demo PBX: its device, extensions, groups, organizations and queues.

No id is also the number of an extension, so that a mix-up of the two never passes unnoticed.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

DEVICE = {
    "device_name": "Demo PBX",
    "model_name": "P-Series Software Edition",
    "sn": "3631DEMO0001",
    "firmware_version": "83.20.0.128",
}


@dataclass(frozen=True, slots=True)
class Extension:
    id: int
    number: str
    name: str
    presence: str = "available"


@dataclass(frozen=True, slots=True)
class Group:
    id: int
    name: str
    members: tuple[int, ...] = ()
    all_extensions: bool = False


@dataclass(frozen=True, slots=True)
class Organization:
    id: int
    name: str
    members: tuple[int, ...] = ()
    children: tuple["Organization", ...] = ()


@dataclass(frozen=True, slots=True)
class MessageQueue:
    id: int
    name: str
    members: tuple[int, ...]
    assignment_mode: str = "auto"


EXTENSIONS = (
    Extension(137, "1000", "Olivia Bennett"),
    Extension(138, "1001", "Liam O’Connor", "away"),
    Extension(141, "1002", "Jürgen Müller-Lüdenscheidt"),
    Extension(142, "1003", "王小明"),
    Extension(143, "1004", "Sofía Hernández Núñez"),
    Extension(145, "1005", "Zoë van den Berg", "lunch"),
    Extension(146, "1006", "Łukasz Wiśniewski"),
    Extension(150, "1007", "Aoife Ní Bhriain"),
    Extension(151, "1008", "Καλλιόπη Παπαδοπούλου"),
    Extension(152, "1009", "محمد عبد الرحمن"),
    Extension(155, "1010", "Анна Кузнецова", "business_trip"),
    Extension(158, "1011", "佐藤 陽子"),
    Extension(160, "1012", "Nguyễn Thị Minh Khai"),
    Extension(161, "1013", "Priya Raghunathan"),
    Extension(163, "1014", "João Gonçalves de Araújo", "do_not_disturb"),
    Extension(166, "1015", "Søren Kjærgård"),
    Extension(167, "1016", "Ayşe Yıldırım"),
    Extension(170, "1017", "דניאל כהן"),
    Extension(174, "1018", "Björk Guðmundsdóttir"),
    Extension(
        177,
        "1019",
        "Maximiliane Wilhelmine Freifrau von und zu Hohenstein-Württemberg (Customer Care, 2nd floor, mornings only)",
    ),
    Extension(180, "1020", "Kim Min-jun", "off_work"),
    Extension(181, "2001", "Front Desk <Lobby> & Deliveries"),
    Extension(188, "2002", "Conference Room “Tower Bridge”"),
    Extension(203, "2003", "J. Smith"),
)
GROUPS = (
    Group(3, "Default_Extension_Group", all_extensions=True),
    Group(7, "Sales Team", (137, 138, 143, 161)),
    Group(9, "Support – Second Level", (141, 146, 166)),
    Group(12, "客服中心", (142, 158)),
)
ORGANIZATIONS = (
    Organization(
        1,
        "Head Office",
        (181, 188),
        (
            Organization(
                2,
                "Sales",
                (137, 138),
                (Organization(5, "Sales Europe", (143, 163)), Organization(6, "亚太销售部", (142, 158, 160))),
            ),
            Organization(3, "Support", (145,), (Organization(8, "First Level", (161, 167)),)),
            Organization(4, "Außenstelle München", (141, 177)),
        ),
    ),
)
MESSAGE_QUEUES = (
    MessageQueue(3, "PreSales Consult Queue", (137, 138)),
    MessageQueue(4, "After Sales Service Queue", (141, 145, 161)),
    MessageQueue(5, "Technical Support Queue", (146, 166), "manual"),
    MessageQueue(6, "Customer Care Queue", (177, 167)),
    MessageQueue(13, "Product Feedback Queue", (203,), "none"),
)
TEMPLATES: tuple[dict[str, object], ...] = tuple(
    {
        "id": number,
        "template_id": f"10000000000000{number}",
        "name": name,
        "parameter_format": "POSITIONAL",
        "language": language,
        "category": category,
        "sub_category": "CUSTOM",
        "components_data": json.dumps([{"type": "BODY", "text": text}], ensure_ascii=False),
    }
    for number, (name, language, category, text) in enumerate(
        (
            ("appointment_reminder", "en_US", "UTILITY", "Hello {{1}}, we see you on {{2}}."),
            ("terminerinnerung", "de", "UTILITY", "Guten Tag {{1}}, wir sehen Sie am {{2}}."),
            ("order_ready", "en_US", "UTILITY", "Your order {{1}} is ready."),
            ("spring_sale", "es", "MARKETING", "¡Rebajas de primavera! {{1}} % menos."),
        ),
        1,
    )
)
"""Message templates, without the channel that they belong to."""
CALL_QUEUES = ((21, "Reception"), (22, "Sales Hotline"))
ROLES = ((1, "Administrator"), (2, "Supervisor"), (3, "Operator"), (4, "Employee"))


def _with_descendants(organizations: tuple[Organization, ...]) -> Iterator[Organization]:
    for organization in organizations:
        yield organization
        yield from _with_descendants(organization.children)


KNOWN_IDS: Mapping[str, frozenset[str]] = {
    "extension": frozenset(str(extension.id) for extension in EXTENSIONS),
    "queue": frozenset(str(queue.id) for queue in MESSAGE_QUEUES),
    "ext_group": frozenset(str(group.id) for group in GROUPS),
    "organization": frozenset(str(organization.id) for organization in _with_descendants(ORGANIZATIONS)),
}
