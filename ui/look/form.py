"""A form drawn from catalogue fields: what a provider asks for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.channel.catalog import Field
from core.channel.credentials import Credentials, decoded_if_encoded, strip_pasted
from core.errors import Problem
from core.handover.portal_fields import where_found
from ui.look.fields import FieldRow, SecretEdit, secret_row, text_row
from ui.look.texts import problem_text, translated


class FieldForm(QWidget):
    """The fields of one provider, with pasted white space taken away and hand-made Base64 asked about.

    Args:
        channel: the provider's wire value; each field then tells where in its portal the value is found.

    Signals:
        changed: a value was edited, or a question answered.
    """

    changed = Signal()

    def __init__(self, fields: tuple[Field, ...], channel: str = "") -> None:
        super().__init__()
        self._fields = fields
        self._rows: dict[str, FieldRow] = {}
        self._edits: dict[str, QLineEdit] = {}
        self._taken_as_is: set[str] = set()
        self._loaded: dict[str, str] = {}
        self._typed: set[str] = set()
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for field in fields:
            make_row = secret_row if field.covered else text_row
            found = where_found(channel, field.key)
            edit, row = make_row(
                field.path,
                translated(field.label),
                translated(field.hint),
                optional=field.optional,
                where=translated(found.text) if found else "",
            )
            edit.textEdited.connect(partial(self._edited, field.key))
            edit.textChanged.connect(partial(self._note_typed, field.key))
            edit.editingFinished.connect(partial(self._tidy, field))
            self._edits[field.key] = edit
            self._rows[field.key] = row
            column.addWidget(row)

    @property
    def credentials(self) -> Credentials:
        """What is typed, stripped of what pasting adds around it; fields that nobody typed in as they were loaded."""
        typed = {key: strip_pasted(edit.text()) for key, edit in self._edits.items() if key in self._typed}
        return Credentials({**self._loaded, **typed})

    def has(self, key: str) -> bool:
        """Whether the form has a field for this value."""
        return key in self._edits

    @property
    def typed(self) -> frozenset[str]:
        """The keys of the fields that were typed in since `load`."""
        return frozenset(self._typed)

    @property
    def taken_as_is(self) -> frozenset[str]:
        """Keys of the fields whose value was said to be right although it looks encoded."""
        return frozenset(self._taken_as_is)

    def load(self, credentials: Credentials, taken_as_is: frozenset[str]) -> None:
        """Show the values of a draft."""
        self._typed.clear()
        self._taken_as_is = set(taken_as_is)
        self.load_rest(credentials)

    def load_rest(self, credentials: Credentials) -> None:
        """Show values that came later, in the fields that nobody has typed in meanwhile."""
        self._loaded = {key: credentials[key] for key in self._edits if key in credentials}
        self._filling = True
        for key, edit in self._edits.items():
            if key not in self._typed and edit.text() != self._loaded.get(key, ""):
                edit.setText(self._loaded.get(key, ""))
        self._filling = False

    def show_problems(self, problems: list[Problem]) -> None:
        """Say at each field what is wrong with it; take away what no longer is."""
        by_field = {problem.field: problem for problem in reversed(problems)}
        for field in self._fields:
            row = self._rows[field.key]
            problem = by_field.get(field.path)
            if problem is None:
                row.clear_note()
            elif problem.asks:
                self._ask(field, problem)
            else:
                row.show_problem(problem_text(problem))
        for field in self._fields:
            self._tidy(field)

    @property
    def tab_chain(self) -> list[QWidget]:
        """Everything that Tab stops at, from the top down."""
        chain: list[QWidget] = []
        for key, edit in self._edits.items():
            chain.append(edit)
            if isinstance(edit, SecretEdit):
                chain.append(edit.reveal)
            if (where := self._rows[key].where) is not None:
                chain.append(where)
        return chain

    def show_warning(self, path: str, text: str) -> None:
        """Say at a field something that may be wrong."""
        for field in self._fields:
            if field.path == path:
                self._rows[field.key].show_warning(text)

    def editor(self, path: str) -> QWidget | None:
        """The editor of a field, by its path."""
        return next((self._edits[field.key] for field in self._fields if field.path == path), None)

    def ask_whether_empty(self, key: str, text: str, answer: str) -> None:
        """Say what became of a value that is not at hand, with a button that leaves its field empty from now on."""
        self._rows[key].ask(text, {"leave_empty": (answer, partial(self._leave_empty, key))})

    def say_at(self, key: str, text: str, *, warning: bool = True) -> None:
        """Say something at a field."""
        row = self._rows[key]
        if warning:
            row.show_warning(text)
        else:
            row.show_notice(text)

    def ask_at(self, key: str, text: str, answers: dict[str, tuple[str, Callable[[], None]]]) -> None:
        """Put a question at a field; the answers as of `FieldRow.ask`."""
        self._rows[key].ask(text, answers)

    def take(self, key: str, value: str, *, as_is: bool = False) -> None:
        """Put a value into a field as if it had been typed there."""
        if as_is:
            self._taken_as_is.add(key)
        self._edits[key].setText(value)
        self._leave_empty(key)

    def _leave_empty(self, key: str) -> None:
        self._typed.add(key)
        self._rows[key].clear_note()
        self._edits[key].setFocus()
        self.changed.emit()

    def _note_typed(self, key: str, _text: str) -> None:
        if not self._filling:
            self._typed.add(key)

    def _edited(self, key: str, text: str) -> None:
        self._taken_as_is.discard(key)
        self._rows[key].clear_note()
        self._rows[key].warn_of_quotes(text)
        self.changed.emit()

    def _tidy(self, field: Field) -> None:
        edit, row = self._edits[field.key], self._rows[field.key]
        stripped = strip_pasted(edit.text())
        if stripped != edit.text():
            edit.setText(stripped)
            if not row.note:
                row.show_notice(self.tr("White space that was pasted around the value has been removed."))
            self.changed.emit()
        row.warn_of_quotes(stripped)

    def _ask(self, field: Field, problem: Problem) -> None:
        self._rows[field.key].ask(
            problem_text(problem),
            {
                "decode": (self.tr("Use the &decoded value"), partial(self._use_decoded, field)),
                "keep": (self.tr("It is &right as it is"), partial(self._keep, field)),
            },
        )

    def _use_decoded(self, field: Field) -> None:
        edit = self._edits[field.key]
        decoded = decoded_if_encoded(strip_pasted(edit.text()))
        if decoded is not None:
            edit.setText(decoded)
        self._rows[field.key].show_notice(self.tr("The decoded value is used."))
        edit.setFocus()
        self.changed.emit()

    def _keep(self, field: Field) -> None:
        self._taken_as_is.add(field.key)
        self._rows[field.key].show_notice(self.tr("The value is used exactly as it is."))
        self._edits[field.key].setFocus()
        self.changed.emit()
