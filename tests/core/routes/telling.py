"""Tables read as the import dialog reads them, and what is told of each row."""

from functools import partial

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.channel.people import written_text
from core.numbers.reading import Doubt
from core.routes.answers import Answers
from core.routes.cells import CellEntry
from core.routes.importing import Prepared, prepare
from core.routes.route_reading import Wishes
from core.tables.grid import parse_text

PEOPLE = Directory(
    extensions=(
        Entry("137", "Eva Ruiz", "1001"),
        Entry("138", "Tom Weber", "1002"),
        Entry("139", "Anna Krause", "1003"),
        Entry("140", "Front Desk", "1004"),
    ),
    message_queues=(Entry("1", "Support Queue"), Entry("2", "Sales")),
)
OTHERS = Directory(
    extensions=(
        Entry("101", "Anna Weber", "1001"),
        Entry("102", "Bo Li", "1002"),
        Entry("106", "Max Müller", "1011"),
        Entry("107", "Empfang", "100"),
        Entry("237", "Tom Klein", "137"),
    ),
    message_queues=(Entry("9", "Vertrieb"),),
)
"""Of a PBX with short numbers, and an extension whose number is the ID of another's."""


def read(
    text: str, country: str = "DE", known: bool = True, answers: Answers | None = None, people: Directory = PEOPLE
) -> Prepared:
    """A text as a table; where nobody is known, the PBX has given no lists."""
    entry = CellEntry(SMS, people if known else Directory(), country)
    return prepare(parse_text(text), None, entry, wishes=Wishes(answers or Answers()))


read_among_others = partial(read, people=OTHERS)


def told(found: Prepared) -> list[str]:
    """Each row: its line, its verdict with what is asked, its number, and whoever gets its messages."""
    rows = []
    for row, route in enumerate(found.block.routes):
        where = written_text(route.wanted.written) if route.wanted is not None else route.destination_id
        asked = found.read.asked.get(row)
        what = f"ask {asked.doubt}" if asked else f"{found.verdict(row)} {route.did_number}"
        rows.append(f"{found.read.lines[row]} {what}" + (f" -> {where}" if where and not asked else ""))
    return rows


def doubts(found: Prepared) -> list[Doubt]:
    """What is asked about, in the order of the rows."""
    return [found.read.asked[row].doubt for row in sorted(found.read.asked)]
