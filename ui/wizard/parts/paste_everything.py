"""A mail pasted, dropped or opened on a page: read by a worker, put into the fields, taken back in one step."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from core.channel.credentials import Credentials
from core.keys.warnings import without_line_ends
from core.mail.dropped_file import FileText, text_of_file
from core.mail.labelled import Candidate
from core.mail.whole_text import Contested, WholeText, read_whole, shown
from core.numbers.did_format import DidFormat
from core.wording import NN_, one_text
from ui.look.clipboard import pasted
from ui.look.counts import counted, counted_others
from ui.look.file_dialog import ask_for_file
from ui.look.say import say
from ui.look.texts import failure_text, listed, named, plural, quoted, translated
from ui.look.theme import Tone
from ui.wizard.parts.paste_card import FoundLine, PasteCard

if TYPE_CHECKING:
    from core.channel.catalog import Field
    from core.stop import Stop
    from ui.jobs import Job
    from ui.wizard.session import Session

_QUOTED = 48
PASTE = QKeySequence.StandardKey.Paste


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for in a mail: a provider's fields, its name, and the form of numbers, None for none."""

    fields: "tuple[Field, ...]"
    name: str
    numbers: DidFormat | None


@dataclass(frozen=True, slots=True)
class _Kept:
    """The numbers that waited for an answer before a mail was pasted, and after that."""

    before: tuple[str, ...]
    after: tuple[str, ...]

    def without_last(self, now: tuple[str, ...]) -> tuple[str, ...]:
        """Without the last mail's; what was answered since then does not come back. The first is asked of first."""
        if not now:
            return ()
        return tuple(each for each in self.before if each in now or each not in self.after)


class Fillable(Protocol):
    """The lines that a mail fills, by the keys of their fields; `FieldForm` says what each does."""

    @property
    def edits(self) -> list[QLineEdit]: ...

    @property
    def keys(self) -> list[str]: ...

    @property
    def shown_values(self) -> Credentials: ...

    def field_of(self, edit: QLineEdit) -> "Field | None": ...

    def focus(self, key: str) -> None: ...

    def put(self, values: Credentials) -> Credentials: ...


class PasteEverything(QObject):
    """Takes what comes to the page as a whole; what is one value alone goes into the field with the focus, as ever.

    Args:
        page: on which everything counts that is pasted or dropped.

    Signals:
        read: it was read; with whether all that was found is certain, and no question is left.

    Attributes:
        fills: it puts what it has found into the fields just now.
    """

    read = Signal(bool)

    def __init__(self, session: "Session", card: PasteCard, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._card, self._page = session, card, page
        self._form: Fillable | None = None
        self._wanted: Wanted | None = None
        self._job: Job | None = None
        self._to_read: list[Callable[[], FileText]] = []
        self.fills = False
        self._before: tuple[Credentials, Credentials, _Kept] | None = None
        self._told: tuple[WholeText, bool] | None = None
        card.paste_asked.connect(self.paste)
        card.file_asked.connect(self._choose_file)
        card.undo_asked.connect(self.undo)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def use(self, form: Fillable, wanted: Wanted, others: Sequence[QLineEdit] = ()) -> None:
        """From now on this form is filled; in its lines, and in `others`, several lines are read as a whole."""
        if form is not self._form:
            self._form, self._before = form, None
            self._card.ask()
            for edit in (*form.edits, *others):
                edit.installEventFilter(self)
        self._wanted = wanted

    @property
    def reads(self) -> bool:
        """Whether something is read that comes into the fields."""
        return self._job is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Show if watched is self._page:
                self._tell_again()
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and event.matches(PASTE):
                return self._pasted(watched)
            case QEvent.Type.DragEnter | QEvent.Type.DragMove if isinstance(event, QDropEvent):
                if self._is_for_all(event.mimeData(), watched):
                    event.acceptProposedAction()
                    self._card.be_hot(True)
                    return True
            case QEvent.Type.DragLeave:
                self._card.be_hot(False)
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                self._card.be_hot(False)
                if self._is_for_all(event.mimeData(), watched):
                    event.acceptProposedAction()
                    self._take(event.mimeData())
                    return True
            case _:
                pass
        return False

    def _pasted(self, watched: QObject) -> bool:
        mime = pasted()
        if not self._is_for_all(mime, watched):
            return False
        self._take(mime)
        return True

    def _is_for_all(self, mime: QMimeData, watched: QObject) -> bool:
        """Whether this is more than a value for the field that it came to."""
        if self._form is None:
            return False
        if mime.hasUrls() and any(url.isLocalFile() for url in mime.urls()):
            return True
        if not isinstance(watched, QLineEdit):
            return mime.hasText()
        text = mime.text()
        field = self._form.field_of(watched)
        # A key that a mail has wrapped is one value.
        wrapped = field is not None and without_line_ends(field, text) is not None
        return sum(1 for line in text.splitlines() if line.strip()) > 1 and not wrapped

    def paste(self) -> None:
        """Read what is in the clipboard."""
        self._take(pasted())

    def _take(self, mime: QMimeData) -> None:
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []
        for file in files:
            self.read_file(file)
        if files:
            return
        if mime.text().strip():
            self.take_text(mime.text())
        else:
            self._card.ask(self.tr("There is no text in the clipboard. Copy the e-mail first."))

    def _choose_file(self) -> None:
        texts = self.tr("E-mail and text files") + " (*.eml *.txt *.md *.htm *.html *.csv *.json *.env)"
        kinds = [texts, self.tr("All files") + " (*)"]
        ask_for_file(self._page, self.tr("Open an e-mail or a text"), kinds, self.read_file)

    def take_text(self, text: str) -> None:
        """Read a text as if it had been pasted."""
        self._read(partial(FileText, text))

    def read_file(self, path: str) -> None:
        """Read a file as if its text had been pasted."""
        self._read(partial(text_of_file, Path(path)))

    def _read(self, find_text: Callable[[], FileText]) -> None:
        """What comes while another is read is read behind that one."""
        if self._wanted is not None:
            self._to_read.append(find_text)
            self._read_next()

    def _read_next(self) -> None:
        wanted, country = self._wanted, self._session.country
        if wanted is None or self._job is not None or not self._to_read:
            return
        find_text = self._to_read.pop(0)

        def work(_stop: "Stop") -> WholeText:
            mail = find_text()
            return read_whole(mail.text, wanted.fields, wanted.name, wanted.numbers, country, mail.unread)

        self._job = self._session.jobs.run(work, self._came, self._failed)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._read_next()
        self._card.ask(failure_text(error))
        say(self._card, failure_text(error), urgent=True)
        self.read.emit(False)

    def _came(self, found: WholeText) -> None:
        self._job, self.fills = None, True
        try:
            self._fill(found)
        finally:
            self.fills = False
        self._read_next()
        doubts = found.contested or not all(each.fits for each in found.taken)
        self.read.emit(bool(found.found) and not doubts)

    def _fill(self, found: WholeText) -> None:
        form, wanted = self._form, self._wanted
        if form is None or wanted is None:
            return
        if not found.found and not found.contested:
            text = self._nothing(found)
            self._card.ask(text)
            say(self._card, text, urgent=True)
            return
        taken = {each.key: each.value for each in found.taken}
        kept = self._session.draft.pasted_numbers
        both = _with_text(kept, found.numbers.text) if found.numbers is not None else kept
        self._before = form.put(Credentials(taken)), Credentials(taken), _Kept(kept, both)
        self._keep_numbers(both)
        self._tell(found)
        say(self._card, self._spoken(found))
        if found.missing:
            form.focus(found.missing[0])

    def _tell(self, found: WholeText) -> None:
        self._told = found, self._keeps_numbers
        self._card.tell(self._title(found), list(self._lines(found)), complete=not found.missing)

    @property
    def _keeps_numbers(self) -> bool:
        """Whether there are some that were neither taken nor declined."""
        return bool(self._session.draft.pasted_numbers)

    def _tell_again(self) -> None:
        """What became of the numbers on the page behind this one."""
        if self._before is not None and self._told is not None and self._told[1] is not self._keeps_numbers:
            self._tell(self._told[0])

    def undo(self) -> None:
        """Everything as it was before the last paste, but what was typed since then."""
        before, self._before = self._before, None
        if before is None or self._form is None:
            return
        values, taken, kept = before
        now = self._form.shown_values
        self._form.put(Credentials({key: value for key, value in values.items() if now.get(key) == taken[key]}))
        self._keep_numbers(kept.without_last(self._session.draft.pasted_numbers))
        self._card.ask()
        self._card.tab_chain[0].setFocus()
        say(self._card, self.tr("Undone."))

    def _keep_numbers(self, texts: tuple[str, ...]) -> None:
        """They are of the draft, until the table has taken them or the person wants none of them."""
        if texts != self._session.draft.pasted_numbers:
            self._session.draft = replace(self._session.draft, pasted_numbers=texts)
            self._session.typed.emit()

    def _choose(self, found: WholeText, contested: Contested, chosen: Candidate) -> None:
        """A person says which of several values it is."""
        form, before = self._form, self._before
        if form is None or before is None:
            return
        stood = form.put(Credentials({chosen.key: chosen.value}))
        self._before = (
            Credentials({**stood, **before[0]}),
            Credentials({**before[1], chosen.key: chosen.value}),
            before[2],
        )
        taken = sorted((*found.taken, chosen), key=lambda each: form.keys.index(each.key))
        rest = tuple(each for each in found.contested if each is not contested)
        missing = tuple(key for key in found.missing if key != chosen.key)
        told = replace(found, taken=tuple(taken), contested=rest, missing=missing)
        self._tell(told)
        form.focus(chosen.key)

    def _nothing(self, found: WholeText) -> str:
        if found.too_long:
            return self.tr("This is too long for an e-mail. Nothing was used. Copy only the part with the keys.")
        nothing = self.tr("Nothing for this page was found in it. Nothing was changed.")
        if found.unused.attachments:
            attached = self.tr("Its attachment was not read. Open it and copy what is in it.")
            return one_text(nothing, attached)
        if not found.unused.hidden:
            return nothing
        hidden = self.tr("The keys in it are hidden behind dots. Reveal them in the portal and copy them again.")
        return one_text(nothing, hidden)

    def _title(self, found: WholeText) -> str:
        text = self.tr("{found} of {wanted} found in what you pasted").format(found=found.found, wanted=found.wanted)
        missing = listed(self._label(key) for key in found.missing)
        return self.tr("{told}. Missing: {names}").format(told=text, names=missing) if missing else text

    def _spoken(self, found: WholeText) -> str:
        doubts = [self._label(each.key) for each in found.taken if not each.fits]
        text = self._title(found)
        return self.tr("{told}. To check: {names}").format(told=text, names=listed(doubts)) if doubts else text

    @property
    def _form_of_numbers(self) -> DidFormat:
        return (self._wanted.numbers if self._wanted is not None else None) or DidFormat.NUMBER

    def _label(self, key: str) -> str:
        wanted = self._wanted
        fields: Mapping[str, Field] = {each.key: each for each in wanted.fields} if wanted is not None else {}
        return translated(fields[key].label) if key in fields else key

    def _lines(self, found: WholeText) -> list[FoundLine]:
        lines = [self._taken(each, found.also_named.get(each.key, ())) for each in found.taken]
        lines += [self._contested(found, each) for each in found.contested]
        numbers = found.numbers
        if numbers is not None:
            place = self._place(numbers.first, numbers.last)
            form = self._form_of_numbers
            kept = "{lines}"
            if self._keeps_numbers and form is DidFormat.PAGE_ID:
                kept = self.tr("{lines} · kept for the next page")
            elif self._keeps_numbers:
                kept = self.tr("{lines} · saved for the Numbers page")
            lines.append(FoundLine(counted(numbers.count, form), kept.format(lines=place)))
        unused = self._unused(found)
        return [*lines, FoundLine("", unused, Tone.MUTED)] if unused else lines

    def _taken(self, each: Candidate, also: Sequence[int]) -> FoundLine:
        assert self._wanted is not None
        value = shown(each.value, self._wanted.fields, each.key)
        value = value if len(value) <= _QUOTED else value[: _QUOTED - 1] + "…"
        where = f"{self._place(each.first, each.last)} · {quoted(named(each.label, value) if each.label else value)}"
        if also:
            places = listed(map(str, also))
            where = plural(
                NN_("{where} · see also line {lines}", "{where} · see also lines {lines}"),
                len(also),
                {"where": where, "lines": places},
            )
        if each.fits:
            return FoundLine(self._label(each.key), where)
        return FoundLine(self._label(each.key), self.tr("{where} · check it below").format(where=where), Tone.WARNING)

    def _contested(self, found: WholeText, contested: Contested) -> FoundLine:
        places = listed(str(each.first) for each in contested.found)
        text = NN_(
            "1 value, in line {places}; not used", "{count} different values, in lines {places}; none was used"
        )
        choices = tuple(
            (
                f"paste_choice.{contested.key}.{each.first}" + f".{nth}" * (nth > 1),
                self.tr("Line {number}").format(number=each.first) + f" ({nth})" * (among > 1),
                partial(self._choose, found, contested, each),
            )
            for each, nth, among in _counted_in_lines(contested.found)
        )
        told = plural(text, len(contested.found), {"places": places})
        return FoundLine(self._label(contested.key), told, Tone.WARNING, choices)

    def _place(self, first: int, last: int) -> str:
        if first == last:
            return self.tr("line {number}").format(number=first)
        return self.tr("lines {first}–{last}").format(first=first, last=last)

    def _unused(self, found: WholeText) -> str:
        rest = found.unused
        kinds = (
            (rest.addresses, NN_("1 address", "{count} addresses")),
            (rest.values, NN_("1 value", "{count} values")),
            (rest.hidden, NN_("1 hidden behind dots", "{count} hidden behind dots")),
            (rest.set_aside, NN_("1 old or for testing", "{count} old or for testing")),
            (rest.attachments, NN_("1 attachment", "{count} attachments")),
        )
        parts = [plural(text, count) for count, text in kinds if count]
        if rest.numbers:
            parts.append(counted_others(rest.numbers, self._form_of_numbers))
        return self.tr("Not used: {parts}").format(parts=listed(parts)) if parts else ""


def _counted_in_lines(found: Sequence[Candidate]) -> Iterator[tuple[Candidate, int, int]]:
    """Each value with which of its line's values it is, and of how many."""
    among = Counter(each.first for each in found)
    before: Counter[int] = Counter()
    for each in found:
        before[each.first] += 1
        yield each, before[each.first], among[each.first]


def _with_text(kept: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The numbers of one more mail, for each is read by itself: what ends one says nothing of the next.

    A mail that is pasted again, with more or less of it, brings nothing twice.
    """
    if any(_is_within(text, each) for each in kept):
        return kept
    return (*(each for each in kept if not _is_within(each, text)), text)


def _is_within(text: str, whole: str) -> bool:
    return f"\n{text}\n" in f"\n{whole}\n"
