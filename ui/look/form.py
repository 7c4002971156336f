"""A form drawn from catalogue fields: what a provider asks for."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.channel.catalog import Field, provider
from core.channel.credentials import Credentials, decoded_if_encoded, strip_pasted
from core.errors import Problem
from core.handover.portal_fields import where_found
from core.handover.portal_notes import told
from core.keys.warnings import Cure, KeyWarning, key_warnings, without_line_ends
from core.wording import NN_, one_text
from ui.look.fields import FieldRow, SecretEdit, secret_row, text_row
from ui.look.line_label import Cure as LineCure
from ui.look.texts import cure_text, plural, problem_text, translated, warning_text


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
        self._filling = self._putting = False
        self._provider = provider(channel)
        self._before: dict[str, str] = {}
        self._warned: set[str] = set()
        self._notices: dict[str, str] = {}
        self._found: set[str] = set()
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
                where=told(found, translated) if found else "",
            )
            edit.textChanged.connect(partial(self._note_typed, field.key))
            edit.textEdited.connect(partial(self._edited, field))
            edit.editingFinished.connect(partial(self._tidy, field))
            self._edits[field.key] = edit
            self._rows[field.key] = row
            column.addWidget(row)

    @property
    def credentials(self) -> Credentials:
        """What is typed, stripped of what pasting adds around it; fields that nobody typed in as they were loaded."""
        typed = {key: strip_pasted(edit.text()) for key, edit in self._edits.items() if key in self._typed}
        return Credentials({**self._loaded, **typed})

    @property
    def edits(self) -> list[QLineEdit]:
        """The lines of the form, from the top down."""
        return list(self._edits.values())

    @property
    def keys(self) -> list[str]:
        """The keys of the fields, from the top down."""
        return list(self._edits)

    @property
    def shown_values(self) -> Credentials:
        """What stands in the lines now, by the fields' keys."""
        return Credentials({key: edit.text() for key, edit in self._edits.items()})

    def field_of(self, edit: QLineEdit) -> Field | None:
        """The field that a line of this form is for."""
        return next((field for field in self._fields if self._edits[field.key] is edit), None)

    def field_at(self, path: str) -> Field | None:
        """The field with this path."""
        return next((field for field in self._fields if field.path == path), None)

    def focus(self, key: str) -> None:
        """Give a field the focus."""
        self._edits[key].setFocus()

    def put(self, values: Credentials) -> Credentials:
        """Put values into fields as if they had been typed there, and tell what stood there before."""
        before = {key: self._edits[key].text() for key in values}
        self._putting = True
        for key, value in values.items():
            self._taken_as_is.discard(key)
            self._forget_note(key)
            self._rows[key].clear_note()
            edit = self._edits[key]
            edit.selectAll()
            edit.insert(value)
            edit.setCursorPosition(0)
            self._typed.add(key)
            self._before[key] = value
        self._putting = False
        self._judge()
        self.changed.emit()
        return Credentials(before)

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
            self._before[key] = edit.text()
        self._filling = False
        self._judge()

    def show_problems(self, problems: list[Problem]) -> None:
        """Say at each field what is wrong with it; take away what no longer is."""
        by_field = {problem.field: problem for problem in reversed(problems)}
        for field in self._fields:
            row, problem = self._rows[field.key], by_field.get(field.path)
            self._notices.pop(field.key, None)
            if problem is None:
                if field.key not in self._warned:  # what is judged is judged anew below
                    row.clear_note()
                continue
            self._warned.discard(field.key)
            if problem.asks:
                self._ask(field, problem)
            else:
                row.show_problem(problem_text(problem))
        for field in self._fields:
            self._strip(field)
        self._judge()

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

    def is_filled(self, but: Collection[str] = ()) -> bool:
        """Whether every field that is needed holds something, those with these keys left out."""
        needed = [field.key for field in self._fields if not field.optional and field.key not in but]
        return all(strip_pasted(self._edits[key].text()) for key in needed)

    def say_finding(self, path: str, text: str, is_problem: bool, cure: LineCure | None) -> bool:
        """Say at a field what the provider found; whether there is this field, and nothing was found at it before."""
        field = self.field_at(path)
        if field is None or field.key in self._found:
            return False
        self._found.add(field.key)
        self._forget_note(field.key)
        row = self._rows[field.key]
        if is_problem:
            row.show_problem(text, cure)
        else:
            row.show_warning(text, cure)
        return True

    def forget_findings(self) -> None:
        """What the provider found is of no meaning any more."""
        for key in self._found:
            self._rows[key].clear_note()
        self._found.clear()
        self._judge()

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

    def _edited(self, field: Field, text: str) -> None:
        if self._putting:
            return
        key = field.key
        self._typed.add(key)
        self._taken_as_is.discard(key)
        self._forget_note(key)
        self._rows[key].clear_note()
        self._found.discard(key)
        # What may still become right is left in peace; what comes all at once, or cannot any more, is judged at once.
        lost = field.form is not None and not field.form.can_become(strip_pasted(text))
        if lost or abs(len(text) - len(self._before.get(key, ""))) > 1:
            self._join_lines(field)
            self._judge()
        else:
            if self._looks_right(field):
                self._praise(field)
            self._tell_form(field)
        self._before[key] = text
        self.changed.emit()

    def _join_lines(self, field: Field) -> None:
        """What a mail has wrapped becomes one line again, where that is certain."""
        edit = self._edits[field.key]
        whole = without_line_ends(field, edit.text())
        if whole is not None:
            lines = len(strip_pasted(edit.text()).splitlines())
            edit.setText(whole)
            self._tell(
                field.key,
                plural(
                    NN_("The value was on 1 line.", "The value was spread over {count} lines; they were joined."),
                    lines,
                ),
            )

    def _tell(self, key: str, notice: str) -> None:
        """Say what was done to a value; a warning of it, too, stands behind."""
        row = self._rows[key]
        if key in self._warned:
            self._warned.discard(key)
            row.clear_note()
        if not row.note:
            self._notices[key] = notice
            row.show_notice(notice)

    def _forget_note(self, key: str) -> None:
        self._warned.discard(key)
        self._notices.pop(key, None)

    def _judge(self) -> None:
        """Say at each field what does not look right in it; what is said there already goes first."""
        found = key_warnings(self._provider, self.credentials, self._taken_as_is) if self._provider else ()
        by_path = {warning.path: warning for warning in found}
        for field in self._fields:
            row, warning, notice = self._rows[field.key], by_path.get(field.path), self._notices.get(field.key, "")
            was_judged = field.key in self._warned
            self._warned.discard(field.key)
            said = "" if was_judged else row.note
            if warning is not None and said in ("", notice):
                self._warned.add(field.key)
                row.show_warning(one_text(notice, warning_text(warning)), self._cure_of(warning))
            elif not said and self._looks_right(field):
                self._praise(field)
            elif was_judged:
                row.clear_note()
            is_told = field.key in self._warned and warning is not None and "length" in warning.values
            self._tell_form(field, is_told)

    def _looks_right(self, field: Field) -> bool:
        """Whether its value has the form that is known of it."""
        return field.form is not None and field.form.fits(strip_pasted(self._edits[field.key].text()))

    def _praise(self, field: Field) -> None:
        self._warned.add(field.key)
        self._rows[field.key].show_notice(self.tr("Looks right."))

    def _tell_form(self, field: Field, is_told: bool = False) -> None:
        """Say of a value with a known form how much of it is there; cover a stray secret."""
        edit, row, form = self._edits[field.key], self._rows[field.key], field.form
        value = strip_pasted(edit.text())
        counted = form is not None and form.length and value and not is_told  # what is said there counts them
        row.show_count(
            self.tr("{count} of {wanted} characters").format(count=len(value), wanted=form.length)
            if form is not None and counted
            else ""
        )
        if not field.covered:
            strays = not self._looks_right(field) and any(
                other.covered and other.form is not None and other.form.fits(value) for other in self._fields
            )
            edit.setEchoMode(QLineEdit.EchoMode.Password if strays else QLineEdit.EchoMode.Normal)

    def _cure_of(self, warning: KeyWarning) -> tuple[str, Callable[[], None]] | None:
        cure = warning.cure
        return (cure_text(cure), partial(self._take, cure)) if cure is not None else None

    def _take(self, cure: Cure) -> None:
        """Put right what one press puts right; Ctrl+Z in a field takes it back."""
        for key, value in cure.values.items():
            edit = self._edits[key]
            edit.selectAll()
            edit.insert(value)
            self._before[key] = value
        self._edits[next(iter(cure.values))].setFocus()
        self._judge()
        self.changed.emit()

    def _tidy(self, field: Field) -> None:
        self._strip(field)
        self._judge()

    def _strip(self, field: Field) -> None:
        """Take away what does not belong to the value of a field, and say so."""
        edit = self._edits[field.key]
        stripped = strip_pasted(edit.text())
        if stripped != edit.text():
            edit.setText(stripped)
            self._tell(field.key, self.tr("Spaces around the value were removed."))
            self.changed.emit()
        self._join_lines(field)
        self._before[field.key] = edit.text()

    def _ask(self, field: Field, problem: Problem) -> None:
        self._forget_note(field.key)
        self._rows[field.key].ask(
            problem_text(problem),
            {
                "decode": (self.tr("Use the &decoded value"), partial(self._use_decoded, field)),
                "keep": (self.tr("&Keep it as entered"), partial(self._keep, field)),
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
        self._rows[field.key].show_notice(self.tr("The value is used exactly as entered."))
        self._edits[field.key].setFocus()
        self.changed.emit()
