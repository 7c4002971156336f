"""The end of an import: which of the lines are taken over, and whether they take the place of those in the table."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QHBoxLayout, QRadioButton, QVBoxLayout

from core.numbers.did_format import DidFormat
from core.routes.importing import Prepared
from core.wording import NN_
from ui.look.buttons import stand_out
from ui.look.counts import add_caption
from ui.look.fields import spoken
from ui.look.flow import FlowLayout
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER
from ui.look.texts import plural
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES


class TakeOver(QVBoxLayout):
    """The blue button counts what it adds, and what it skips because nobody has decided it.

    Args:
        has_rows: the table has rows already, which may be kept or replaced.

    Signals:
        accepted, rejected: as of a dialog.
    """

    accepted = Signal()
    rejected = Signal()

    def __init__(self, form: DidFormat, *, has_rows: bool) -> None:
        super().__init__()
        self._form = form
        self._good = self._all = self._open = 0
        self._with_problems = QCheckBox()
        self._with_problems.setObjectName("import_with_problems")
        self._with_problems.toggled.connect(self._name_button)
        self.addWidget(self._with_problems)
        row = QHBoxLayout()
        self._append = QRadioButton(self.tr("Add to the table"))
        self._replace = QRadioButton(self.tr("Replace the table"))
        self._replace.setObjectName("import_replace")
        self._append.setChecked(True)
        choices = FlowLayout(SPACES[1])
        for each in (self._append, self._replace):
            choices.addWidget(each)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(choices)
        middle.addStretch(1)
        row.addLayout(middle, 1 if has_rows else 0)
        undone = ToneLabel(self.tr("Ctrl+Z undoes the whole paste."), Tone.MUTED)
        # With the choice there is no room for it; it is told afterwards.
        for unneeded in (undone,) if has_rows else (self._append, self._replace):
            unneeded.hide()
        row.addWidget(undone, 1)
        row.addWidget(self._make_buttons())
        self.addLayout(row)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = KeyedButton(CTRL_ENTER)
        self.button.setObjectName("import_take")
        self.button.setDefault(True)
        stand_out(self.button)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accepted)
        buttons.rejected.connect(self.rejected)
        return buttons

    @property
    def with_problems(self) -> bool:
        """Whether lines with a problem are taken over, too, to be mended in the table."""
        return self._with_problems.isChecked()

    @property
    def replaces(self) -> bool:
        """Whether the lines take the place of all rows there are."""
        return self._replace.isChecked()

    @property
    def has_some(self) -> bool:
        """Whether there is a line to be added."""
        return self._count > 0

    @property
    def _count(self) -> int:
        return self._all if self.with_problems else self._good

    def show_found(self, found: Prepared) -> None:
        """Offer what was found."""
        self._good, self._all, self._open = len(found.good), len(found.block), len(found.read.asked)
        bad = self._all - self._good
        self._with_problems.setText(
            plural(
                NN_(
                    "Also add the line with a problem, to fix it in the table",
                    "Also add the {count} lines with problems, to fix them in the table",
                ),
                bad,
            )
        )
        self._with_problems.setVisible(bad > 0)
        self._name_button()

    def enable(self, enabled: bool) -> None:
        """Whether anything can be taken over just now: not while the table is read."""
        self.button.setEnabled(enabled)

    def _name_button(self) -> None:
        open_ = 0 if self.with_problems else self._open
        text = add_caption(self._count, self._form)
        if open_:
            words = NN_("&Add 1, skip {open}", "&Add {count}, skip {open}")
            text = plural(words, self._count, {"open": QLocale().toString(open_)})
        self.button.setText(text)
        self.button.setAccessibleName(spoken(text))
