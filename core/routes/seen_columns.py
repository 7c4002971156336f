"""The columns of a foreign table while their parts are looked for: names, samples of cells, what is told of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from core.errors import Problem
from core.routes.column_pairs import Cells
from core.routes.column_sample import ColumnSample, Resolves
from core.routes.header_words import Named, Role


def column_letter(place: int) -> str:
    """A column without a name, as spreadsheets call it."""
    return chr(ord("A") + place) if place < 26 else str(place + 1)


@dataclass(slots=True)
class Column:
    """A column while its part is looked for."""

    place: int
    name: str
    says: Named
    sample: ColumnSample
    hidden: bool

    def said(self, role: Role) -> float:
        return self.says.surely if self.says.role is role else 0.0

    @property
    def label(self) -> str:
        return self.name or column_letter(self.place)


@dataclass(slots=True)
class Beside:
    """Columns that say something of the numbers in another one, as `Columns` holds them."""

    tail: int | None = None
    leads: tuple[int, ...] = ()
    countries: tuple[int, ...] = ()
    until: int | None = None
    count: int | None = None
    other: int | None = None
    second: int | None = None
    rivals: bool = False


@dataclass(slots=True)
class SeenColumns:
    """All columns of a table, with its first rows.

    Attributes:
        header: a row names the columns. resolves: as of `read_columns`.
        told: why a column is not used. beside: what stands beside the numbers, as far as it is found.
    """

    all: list[Column]
    header: bool
    body: Sequence[Sequence[str]]
    resolves: Resolves | None = None
    told: list[tuple[Column, Problem]] = field(default_factory=list)
    beside: Beside = field(default_factory=Beside)

    @property
    def listed(self) -> bool:
        """Whether there are lists of a PBX."""
        return self.resolves is not None

    def cells(self, each: Column) -> Cells:
        """The cells of a column, for what is asked of two."""
        cells = [row[each.place].strip() if each.place < len(row) else "" for row in self.body]
        return Cells(each.place, each.name, cells, each.sample, each.says.role is None)

    def note(self, words: str, each: Column) -> None:
        """Tell why a column is not used."""
        self.told.append((each, Problem("", words, {"name": each.label[:40]})))


def best(columns: Sequence[Column], value: Callable[[Column], float], least: float) -> Column | None:
    """The column of the highest value, the first of several; None where none has this at least."""
    found = max(columns, key=lambda each: (value(each), -each.place), default=None)
    return found if found is not None and value(found) >= least else None
