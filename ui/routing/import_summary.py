"""How much there is in a foreign table: what is counted of it, what is to be decided, and which lines are shown."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from core.routes.importing import Prepared
from core.wording import NN_
from ui.look.buttons import make_button
from ui.look.say import say
from ui.look.sign import Sign
from ui.look.texts import plural
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.routing.import_source import named_box


class Lines(Enum):
    """Which lines of the table are shown."""

    ALL = auto()
    BAD = auto()
    LEFT_OUT = auto()
    REWRITTEN = auto()


class ImportSummary(QHBoxLayout):
    """One line above the preview; lines that wait for an answer stand in it in amber.

    Signals:
        ask_again: all answers are to be forgotten. shown_chosen: other lines are to be shown.
    """

    ask_again = Signal()
    shown_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(SPACES[2])
        self._summary = ToneLabel()
        self._summary.setObjectName("import_summary")
        self.addWidget(self._summary, 1)
        self._to_decide = ToneLabel("", Tone.WARNING)
        self._to_decide.setObjectName("import_to_decide")
        self._to_decide.setWordWrap(False)
        self._decide_sign = Sign("warning", Tone.WARNING)
        self.addWidget(self._decide_sign)
        self.addWidget(self._to_decide)
        self._ask_again = make_button("import_ask_again", self.tr("Ask again"))
        self._ask_again.clicked.connect(self.ask_again)
        self.addWidget(self._ask_again)
        self._shown = named_box("import_shown", self.tr("Lines shown"))
        for caption, lines in (
            (self.tr("All lines"), Lines.ALL),
            (self.tr("Lines with problems"), Lines.BAD),
            (self.tr("Lines left out"), Lines.LEFT_OUT),
            (self.tr("Reformatted numbers"), Lines.REWRITTEN),
        ):
            self._shown.addItem(caption, lines)
        self._shown.currentIndexChanged.connect(self.shown_chosen)
        self.addWidget(self._shown)

    def show_found(self, found: Prepared, *, is_answered: bool) -> None:
        """Count what was found, and say it where it is something else than before. is_answered: some question is."""
        self._ask_again.setVisible(is_answered)
        summary = " · ".join(self._parts(found))
        if summary != self._summary.text():
            self._summary.setText(summary)
            say(self._summary, summary)
        asked = len(found.read.asked)
        self._to_decide.setText(plural(NN_("1 line to decide", "{count} lines to decide"), asked))
        self._to_decide.setVisible(asked > 0)
        self._decide_sign.setVisible(asked > 0)

    def _parts(self, found: Prepared) -> list[str]:
        bad = len(found.block) - len(found.good) - len(found.read.asked)
        parts = [plural(NN_("1 number", "{count} numbers"), len(found.good))]
        if bad:
            parts.append(plural(NN_("1 with a problem is skipped", "{count} with problems are skipped"), bad))
        if found.read.left_out:
            parts.append(plural(NN_("1 line left out", "{count} lines left out"), len(found.read.left_out)))
        if (
            any(not found.block.routes[row].has_destination for row in found.good[:1])
            and found.columns.type_ != "api"
        ):
            parts.append(self.tr("without destination"))
        if found.read.rewritten:
            parts.append(plural(NN_("1 reformatted", "{count} reformatted"), len(found.read.rewritten)))
        return parts

    def rows_shown(self, found: Prepared) -> "range | list[int]":
        """The rows of those lines that are to be shown, as of `PreviewModel.show_rows`."""
        rows = range(len(found.block))
        match self._shown.currentData():
            case Lines.BAD:
                good = set(found.good)
                return [row for row in rows if row not in good]
            case Lines.REWRITTEN:
                return sorted(found.read.rewritten)
            case Lines.LEFT_OUT:
                return [~row for row in sorted(found.read.left_out)]
        return rows
