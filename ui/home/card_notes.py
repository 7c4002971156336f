"""What is to be answered before the card on site goes on, one PBX after another."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

from ui.home.card import OnSiteCard


@dataclass(frozen=True, slots=True)
class Note:
    """A question about a PBX, with the button that answers it."""

    base_url: str
    text: str
    answer: str
    act: Callable[[], object]


class CardNotes:
    """The first is shown, the others wait for its answer: no button becomes that of another PBX under the hand."""

    def __init__(self, card: OnSiteCard) -> None:
        self._card = card
        self._notes: Sequence[Note] = ()

    def ask(self, note: Note) -> None:
        """Ask this, in the place of what was asked about this PBX."""
        notes = self._notes if self._card.asks else ()
        if any(each.base_url == note.base_url for each in notes):
            self.show([note if each.base_url == note.base_url else each for each in notes])
        else:
            self.show([*notes, note])

    def says(self, base_url: str, text: str) -> bool:
        """Whether the question that is shown says this of this PBX."""
        return any(each.base_url == base_url and each.text == text for each in self._notes[:1])

    def take_away(self, base_urls: Collection[str]) -> Sequence[Note]:
        """Ask nothing more; what is asked about other PBXs than these."""
        left = [each for each in self._notes if each.base_url not in base_urls]
        self._notes = ()
        return left

    def show(self, notes: Sequence[Note]) -> None:
        """Ask these, and no others."""
        before, self._notes = self._notes[:1], notes
        if notes and not (self._card.asks and [*before] == [*notes[:1]]):
            self._card.show_note(notes[0].text, notes[0].answer, partial(self._answered, notes[0]))

    def _answered(self, note: Note) -> None:
        left = self.take_away({note.base_url})
        note.act()
        self.show(left)
