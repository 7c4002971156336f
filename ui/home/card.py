"""The card on site: what waits for a PBX that answers, one press that creates it all, and what became of each."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.store.rows import ChannelRow
from core.wording import NN_
from ui.home.card_line import HEIGHT, NAME, At, Button, CardLine
from ui.look.buttons import Kind, make_button, make_kind, restyle, set_kind
from ui.look.fields import spoken
from ui.look.icons import give_icon
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER
from ui.look.letters import part_anew
from ui.look.say import say
from ui.look.scrolled import ScrolledByKeys
from ui.look.sign import Sign
from ui.look.texts import named, plural
from ui.look.theme import Tone, ToneLabel, heading

SEEN = 5
"""So many lines are seen at once; more are scrolled to."""
MOST = 60
"""So many channels have a line of their own."""
_BOX, _SIGN = 40, 24
_GROUNDS = {Tone.SUCCESS: "success", Tone.WARNING: "warning", Tone.ERROR: "error"}
_BLUE = ("create_all", "save_all_sheets")
_ENDED = (At.CREATED, At.UNCONNECTED)


class OnSiteCard(QFrame):
    """Hidden while it has nothing to say; it stays until it is closed.

    Signals:
        create_asked: with the `ChannelRow`s that are ticked. sheets_asked: with the ids of those that were created.
        stop_asked, later_asked, closed.
    """

    create_asked = Signal(list)
    sheets_asked = Signal(list)
    stop_asked = Signal()
    later_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("onsite_card")
        self.setProperty("ground", "onsite")
        self.lines: dict[str, CardLine] = {}
        self._rows: list[ChannelRow] = []
        self._seen = SEEN
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        column.addWidget(self._bar)
        column.addWidget(self._make_note())
        column.addWidget(self._make_lines())
        self.hide()

    # Parts

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        self._box = QFrame()
        self._box.setFixedSize(_BOX, _BOX)
        inside = QHBoxLayout(self._box)
        inside.setContentsMargins(*[(_BOX - _SIGN) // 2] * 4)
        self._sign = Sign("net", Tone.ACCENT, _SIGN)
        inside.addWidget(self._sign)
        row.addWidget(self._box)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self._heading = heading("", 2)
        self._heading.setObjectName("onsite_heading")
        self._about = ToneLabel("", Tone.MUTED)
        self._about.setObjectName("onsite_about")
        texts.addWidget(self._heading)
        texts.addWidget(self._about)
        row.addLayout(texts, 1)
        self._buttons: dict[str, QPushButton] = {}
        for name, act in (
            ("later", self._put_off),
            ("close_card", self._close),
            ("stop_after_this", self.stop_asked.emit),
            ("create_all", self._create),
            ("save_all_sheets", self._save),
        ):
            button = KeyedButton(CTRL_ENTER) if name in _BLUE else QPushButton()
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            set_kind(button, Kind.PRIMARY if name in _BLUE else Kind.FLAT)
            self._buttons[name] = button
            row.addWidget(button)
        set_kind(self._buttons["stop_after_this"], Kind.PLAIN)
        give_icon(self._buttons["stop_after_this"], "stop", worded=True)
        return row

    def _make_note(self) -> QWidget:
        """What is to be answered before it goes on."""
        self._note = QFrame()
        self._note.setProperty("ground", "warning")
        row = QHBoxLayout(self._note)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        self._note_text = ToneLabel()
        self._note_text.setObjectName("onsite_note")
        self._answer = make_button("onsite_answer")
        self._answer.clicked.connect(self._answered)
        self._act: Callable[[], None] | None = None
        row.addWidget(self._note_text, 1)
        row.addWidget(self._answer)
        self._note.hide()
        return self._note

    def _make_lines(self) -> QWidget:
        self._area = ScrolledByKeys()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.viewport().setAutoFillBackground(False)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        self._more = ToneLabel("", Tone.MUTED)
        self._more.setObjectName("onsite_more")
        self._more.setContentsMargins(46, 4, 16, 4)
        self._column.addWidget(self._more)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)
        return self._area

    # What it says

    def offer(
        self,
        title: str,
        about: str,
        rows: Sequence[ChannelRow],
        what: Callable[[ChannelRow], str],
        buttons: Mapping[str, Button],
    ) -> None:
        """Offer to create channels; nothing is done before it is told to.

        Args:
            what: each is. buttons: one for each, by its id.
        """
        self._put(rows)
        for draft_id, line in self.lines.items():
            line.show_at(At.OFFERED, what(line.row), [buttons[draft_id]])
            line.tick.toggled.connect(self._count)
        self._tell(title, about, "net", Tone.ACCENT)
        self._show_buttons("later", "create_all")
        self._count()
        self._appear(title)

    def tick_as(self, other: "OnSiteCard") -> None:
        """Tick of the channels that are offered those that another card has ticked."""
        for draft_id, line in self.lines.items():
            if draft_id in other.lines:
                line.tick.setChecked(other.lines[draft_id].tick.isChecked())

    def begin(self, rows: Sequence[ChannelRow]) -> None:
        """Channels are being created, one after another; those that are under way already go on."""
        others = [row for row in self._rows if row.id not in {each.id for each in rows}] if self.is_running else []
        self._put([*others, *rows])
        for row in rows:
            self.show_line(row.id, At.NEXT, self.tr("Waiting"))
        self._bar.setRange(0, len(self._rows))
        self._show_buttons("stop_after_this")
        self.show_note("", "", None)
        self._appear("")

    @property
    def is_running(self) -> bool:
        """Whether something is under way in it."""
        return self._buttons["stop_after_this"].isVisibleTo(self)

    def show_running(self, title: str, about: str, done: int) -> None:
        """Which one is being created, and how many are done."""
        self._tell(title, about, "wait", Tone.ACCENT)
        self._bar.setValue(done)

    def show_line(
        self,
        draft_id: str,
        at: At,
        text: str,
        buttons: Sequence[tuple[str, str, Callable[[], object]]] = (),
        url: str = "",
    ) -> None:
        """What became of a channel."""
        line = self.lines.get(draft_id)
        if line is not None:
            line.show_at(at, text, buttons, url)

    @property
    def asks(self) -> bool:
        """Whether something is to be answered."""
        return self._act is not None

    def show_note(self, text: str, answer: str, act: Callable[[], None] | None) -> None:
        """Something is to be answered before the others can go on; "" for nothing."""
        self._act = act
        self._note_text.setText(text)
        self._answer.setText(answer)
        self._answer.setVisible(act is not None)
        self._note.setVisible(bool(text))

    def finish(self, title: str, about: str) -> None:
        """All that was to be done is done, or stopped."""
        created = self.created
        good = len(created) == len(self._rows)
        self._tell(title, about, "check" if good else "warning", Tone.SUCCESS if good else Tone.WARNING)
        self._bar.setRange(0, 0)
        self._show_buttons("close_card", *(["save_all_sheets"] if created else []))
        self._name("save_all_sheets", plural(NN_("Save the &sheet…", "Save all {count} &sheets…"), len(created)))
        say(self, title, urgent=True)

    @property
    def rows(self) -> Sequence[ChannelRow]:
        """The channels that it is about, also those without a line."""
        return self._rows

    @property
    def offers(self) -> bool:
        """Whether it offers to create something."""
        return self._buttons["create_all"].isVisibleTo(self)

    @property
    def created(self) -> list[str]:
        """The ids of the channels that were created in it."""
        return [draft_id for draft_id, line in self.lines.items() if line.at in _ENDED]

    @property
    def told(self) -> str:
        """Everything that stands in it."""
        lines = [named(line.row.draft.name, line.text) for line in self.lines.values()]
        note = [self._note_text.text()] if not self._note.isHidden() else []
        return "\n".join((self._heading.text(), self._about.text(), *note, *lines))

    def clear(self) -> None:
        """Say nothing."""
        self.show_note("", "", None)
        self._put([])
        self.hide()

    # Inside

    def _put(self, rows: Sequence[ChannelRow]) -> None:
        keep = {row.id for row in rows}
        for draft_id in [each for each in self.lines if each not in keep]:
            line = self.lines.pop(draft_id)
            line.hide()
            line.deleteLater()
        self._rows = list(rows)
        for row in rows[:MOST]:
            if row.id not in self.lines:
                last = next(reversed(self.lines.values()), None)
                self.lines[row.id] = line = CardLine(row, len(self.lines) + 1)
                self._column.insertWidget(self._column.count() - 1, line)
                # Tab goes through the lines behind the buttons above them: this one would else come last of all.
                QWidget.setTabOrder(last.last_stop if last is not None else self._answer, line.tick)
        left = len(rows) - MOST
        self._more.setText(plural(NN_("and 1 more", "and {count} more"), left) if left > 0 else "")
        self._more.setVisible(left > 0)
        self._fit()

    def use_room(self, lines: int) -> None:
        """Show so many lines at once: fewer where the window is low, or none."""
        self._seen = lines
        self._fit()

    def _fit(self) -> None:
        self._area.setVisible(self._seen > 0)
        more = len(self._rows) > self._seen
        self._area.setFixedHeight(min(len(self.lines), self._seen) * HEIGHT + (HEIGHT // 2 if more else 8))
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The names have one column: as wide as the longest, and no wider than what stands behind them leaves."""
        longest = max((line.wide for line in self.lines.values()), default=0)
        room = max(NAME, min(longest + 1, self.width() * 9 // 20))
        for line in self.lines.values():
            line.give_name(room)

    def _tell(self, title: str, about: str, sign: str, tone: Tone) -> None:
        self._heading.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._sign.show_icon(sign, tone)
        ground = _GROUNDS.get(tone, "accent")
        if self._box.property("ground") != ground:
            self._box.setProperty("ground", ground)
            restyle(self._box)
        for part in (self, self._area):
            part.setAccessibleName(title)

    def _name(self, name: str, text: str) -> None:
        self._buttons[name].setText(text)
        self._buttons[name].setAccessibleName(spoken(text))

    def _show_buttons(self, *names: str) -> None:
        self._name("later", self.tr("Later"))
        self._name("close_card", self.tr("Close"))
        self._name("stop_after_this", self.tr("S&top after this one"))
        for name, button in self._buttons.items():
            button.setVisible(name in names)
        self._bar.setVisible("stop_after_this" in names)
        part_anew(self)

    def _appear(self, title: str) -> None:
        was_hidden = self.isHidden()
        self.show()
        if was_hidden and title:
            say(self, title)

    @property
    def _ticked(self) -> list[ChannelRow]:
        left_out = {draft_id for draft_id, line in self.lines.items() if not line.tick.isChecked()}
        return [row for row in self._rows if row.id not in left_out]

    def _count(self) -> None:
        count = len(self._ticked)
        text = NN_("&Create it", "&Create {count}")
        if count == len(self._rows):
            text = NN_("&Create it", "&Create all {count}")
        self._name("create_all", plural(text, count))
        make_kind(self._buttons["create_all"], Kind.PRIMARY if count else Kind.PLAIN)

    def _create(self) -> None:
        rows = self._ticked
        if rows:
            self.create_asked.emit(rows)

    def _save(self) -> None:
        self.sheets_asked.emit(self.created)

    def _put_off(self) -> None:
        self.clear()
        self.later_asked.emit()

    def _close(self) -> None:
        self.clear()
        self.closed.emit()

    def _answered(self) -> None:
        act = self._act
        self.show_note("", "", None)
        if act is not None:
            act()

    def press_blue(self) -> bool:
        """Press the blue button, if there is one; whether there was."""
        for name in _BLUE:
            if self.isVisible() and self._buttons[name].isVisible():
                self._buttons[name].click()
                return True
        return False
