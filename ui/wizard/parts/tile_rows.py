"""The tiles of the type page as a model: headings between them, and each provider once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from core.channel.catalog import Kind, Provider
from core.channel.provider_search import fitting
from core.handover.portal_fields import short_news_of
from core.wording import NN_
from ui.look.texts import plural, translated
from ui.look.tooltips import tooltip_text

VALUE = int(Qt.ItemDataRole.UserRole)
"""The API's value; a heading has none."""
NEEDS = VALUE + 1
"""What one needs at hand, as texts from the longest to the shortest."""
SIGN = VALUE + 2
"""The icon in place of two letters; "" for none."""
SECTION = VALUE + 3
"""The heading that a tile stands under."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Which tiles are shown: of this kind alone, or of all; what is typed; who was used last, by value."""

    kind: Kind | None = None
    typed: str = ""
    used: tuple[str, ...] = ()


class TileRows(QStandardItemModel):
    """Nothing vanishes while one types: what fits goes to the top."""

    def show(self, providers: Sequence[Provider], shown: Shown) -> tuple[Provider, ...]:
        """Lay out the tiles anew; returns who fits what is typed."""
        offered = [each for each in providers if shown.kind in (None, each.kind)]
        best = fitting(offered, shown.typed)
        by_value = {each.value: each for each in offered}
        used = [by_value[value] for value in shown.used if value in by_value and by_value[value] not in best]
        others = [each for each in offered if each not in best and each not in used]
        self.clear()
        self._add(self.tr("Best match"), best)
        self._add(self.tr("Used last"), used)
        self._add(self.tr("All others") if best or used else self.tr("All"), others)
        return best

    def _add(self, section: str, providers: Sequence[Provider]) -> None:
        if not providers:
            return
        heading = QStandardItem(section)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.appendRow(heading)
        for provider in providers:
            self.appendRow(_tile(provider, section))


def _tile(provider: Provider, section: str) -> QStandardItem:
    news = short_news_of(provider.value)
    needs = [translated(news.text)] if news else needed(provider)
    tile = QStandardItem(provider.name)
    tile.setEditable(False)
    tile.setData(provider.value, VALUE)
    tile.setData(needs, NEEDS)
    tile.setData(provider.kind.sign, SIGN)
    tile.setData(section, SECTION)
    tile.setData(f"{provider.name}, {needs[0]}", int(Qt.ItemDataRole.AccessibleTextRole))
    tile.setData(tooltip_text(needs[0]), int(Qt.ItemDataRole.ToolTipRole))
    return tile


def needed(provider: Provider) -> list[str]:
    """What the provider's portal has to give out, from the whole list to one label and the number of the others."""
    labels = [translated(field.label) for field in provider.fields if not field.optional]
    shorter = NN_("{labels} and 1 more", "{labels} and {count} more")
    return [", ".join(labels)] + [
        plural(shorter, len(labels) - end, {"labels": ", ".join(labels[:end])})
        for end in range(len(labels) - 1, 0, -1)
    ]
