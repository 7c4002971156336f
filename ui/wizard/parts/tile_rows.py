"""The tiles of the type page as a model: headings between them, and each provider and the live chat once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from core.channel.catalog import PROVIDERS, Kind, Provider
from core.channel.live_chat import FIRMWARE, LIVE_CHAT, is_too_old
from core.channel.provider_search import fitting
from core.handover.portal_fields import short_news_of
from core.wording import N_, NN_
from ui.look.plain_rows import PlainRow, PlainRows
from ui.look.texts import listed, plural, translated
from ui.look.tooltips import tooltip_text

VALUE = int(Qt.ItemDataRole.UserRole)
"""The API's value; a heading has none."""
NEEDS = VALUE + 1
"""What one needs at hand, as texts from the longest to the shortest."""
SIGN = VALUE + 2
"""The icon in place of two letters; "" for none."""
SECTION = VALUE + 3
"""The heading that a tile stands under."""
DOUBT = VALUE + 4
"""Whether what is said is to be looked at before the choice."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Which tiles are shown: of this kind alone, or of all; what is typed; who was used last, by value.

    Attributes:
        firmware: of the PBX, "" where it is not known.
    """

    kind: Kind | None = None
    typed: str = ""
    used: tuple[str, ...] = ()
    firmware: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """What can be chosen: its wire value and name, its kind (None for the live chat, which has none), its sign.

    Attributes:
        needs: as of `NEEDS`. doubt: as of `DOUBT`.
    """

    value: str
    name: str
    kind: Kind | None
    needs: Sequence[str]
    sign: str
    doubt: bool = False


class TileRows(PlainRows):
    """Nothing vanishes while one types: what fits goes to the top."""

    def show(self, shown: Shown) -> tuple[Tile, ...]:
        """Lay out the tiles anew; returns what fits what is typed."""
        tiles = [*map(_tile_of, PROVIDERS), self._live_chat(shown.firmware)]
        offered = [each for each in tiles if shown.kind in (None, each.kind)]
        best = fitting(offered, shown.typed)
        by_value = {each.value: each for each in offered}
        used = [by_value[value] for value in shown.used if value in by_value and by_value[value] not in best]
        others = [each for each in offered if each not in best and each not in used]
        sections = (
            (self.tr("Best match"), best),
            (self.tr("Used last"), used),
            (self.tr("All others") if best or used else self.tr("All"), others),
        )
        self.lay_out([row for section, tiles in sections for row in _rows(section, tiles)])
        return best

    def _live_chat(self, firmware: str) -> Tile:
        needs = self.tr("No account, no keys")
        if is_too_old(firmware):
            needs = self.tr("Needs firmware {version}").format(version=FIRMWARE)
        return Tile(LIVE_CHAT, translated(N_("Live chat")), None, [needs], "globe", is_too_old(firmware))


def _rows(section: str, tiles: Sequence[Tile]) -> list[PlainRow]:
    """A heading and the tiles below it; nothing where there are none."""
    heading = [PlainRow(section, {}, can_be_chosen=False)] if tiles else []
    return heading + [_row(tile, section) for tile in tiles]


def _row(tile: Tile, section: str) -> PlainRow:
    return PlainRow(
        tile.name,
        {
            VALUE: tile.value,
            NEEDS: tile.needs,
            SIGN: tile.sign,
            SECTION: section,
            DOUBT: tile.doubt,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{tile.name}, {tile.needs[0]}",
            int(Qt.ItemDataRole.ToolTipRole): tooltip_text(tile.needs[0]),
        },
    )


def _tile_of(provider: Provider) -> Tile:
    news = short_news_of(provider.value)
    needs = [translated(news.text)] if news else needed(provider)
    return Tile(provider.value, provider.name, provider.kind, needs, provider.kind.sign, bool(news))


def needed(provider: Provider) -> list[str]:
    """What the provider's portal has to give out, from the whole list to one label and the number of the others."""
    labels = [translated(field.label) for field in provider.fields if not field.optional]
    shorter = NN_("{labels} and 1 more", "{labels} and {count} more")
    return [listed(labels)] + [
        plural(shorter, len(labels) - end, {"labels": listed(labels[:end])}) for end in range(len(labels) - 1, 0, -1)
    ]
