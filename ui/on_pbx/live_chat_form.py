"""The fields of a live chat: how it works, beside how it looks; and what a setting is called there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.channel.credentials import strip_pasted
from core.channel.directory import Directory
from core.channel.draft import DidRoute
from core.channel.live_chat import NAME_MAX_LENGTH, UNITS, LiveChat, domain_of
from core.channel.lookup import Place
from core.channel.option_names import ALLOWED, NEVER, NOT_ALLOWED
from core.channel.people_search import PeopleSearch
from core.channel.proposed_name import proposed_name
from core.errors import Problem, plain
from core.wording import NN_
from ui.look.fields import FieldRow, spoken, text_row
from ui.look.flow import FlowLayout
from ui.look.texts import listed, named, plural, problem_text, translated
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import FIELD, SPACES
from ui.on_pbx.change_words import destination_text
from ui.on_pbx.live_chat_look import LiveChatLook
from ui.on_pbx.live_chat_page import LiveChatPage
from ui.on_pbx.words import SHOWN
from ui.routing.picker_field import PickerField
from ui.routing.picker_rows import UsedLast

if TYPE_CHECKING:
    from ui.jobs import JobRunner


class LiveChatForm(QObject):
    """Two pages that belong together: how the chat works, and how it looks.

    Attributes:
        picture: the file that is chosen. picture_row: where something is said of it.

    Signals:
        typed: something in it is another one.
    """

    typed = Signal()

    def __init__(self, jobs: "JobRunner", pbx: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pbx = pbx
        self._rows: dict[str, FieldRow] = {}
        self._directory = Directory()
        self._destination: PickerField
        self.chat_page = self._make_chat()
        self.look_page = LiveChatLook(jobs)
        self.look_page.turned.connect(self.look)
        self._rows["theme_color"] = self.look_page.colour_row
        self.picture, self.picture_row = self.look_page.picture, self.look_page.picture_row
        self._watch()

    def _make_chat(self) -> LiveChatPage:
        page = LiveChatPage(
            self.tr("How does the chat work?"),
            self.tr("A window on a website; the PBX's users answer. No provider and no keys are needed."),
        )
        column = page.column
        self._name, self._rows["name"] = text_row("name", self.tr("Channel na&me"))
        self._name.setText(proposed_name(self.tr("{pbx} Chat"), self._pbx, NAME_MAX_LENGTH))
        hint = self.tr("The domain of the website that gets the code.")
        self._domain, self._rows["website_domain"] = text_row("website_domain", self.tr("&Website"), hint)
        self._domain.editingFinished.connect(lambda: self._domain.setText(domain_of(self._domain.text())))
        column.addLayout(_beside(self._rows["name"], self._rows["website_domain"]))
        self._images = QCheckBox(self.tr("Visitors may send &images, too"))
        self._images.setObjectName("message_type.2")
        self._images.setChecked(True)
        column.addLayout(_beside(self._make_destination(), self._images))
        column.addWidget(self._make_calls())
        column.addLayout(self._make_closing())
        column.addWidget(self._rows["session_expired_time"].line)
        note = self.tr("The chat needs the Yeastar FQDN and firmware that supports live chat (83.16.0.25 or newer).")
        column.addWidget(ToneLabel(note, Tone.MUTED))
        column.addStretch(1)
        return page

    def _make_calls(self) -> QFrame:
        card = QFrame()
        card.setProperty("ground", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 10)
        self._calls = QCheckBox(self.tr("Visitors may also c&all"))
        self._calls.setObjectName("communication_method")
        column.addWidget(self._calls)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        id_hint = self.tr("Its ID on the PBX")
        self._trunk, self._rows["webrtc_trunk_id"] = text_row("webrtc_trunk_id", self.tr("WebRTC &trunk"), id_hint)
        name = "webrtc_inbound_route_id"
        self._route, self._rows[name] = text_row(name, self.tr("Inbound &route"), id_hint)
        name = "max_concurrent_call"
        self._at_once, self._rows[name] = text_row(name, self.tr("Calls at &once"), self.tr("1 to 10"))
        self._at_once.setText("3")
        for name in ("webrtc_trunk_id", "webrtc_inbound_route_id", "max_concurrent_call"):
            row.addWidget(self._rows[name])
        inside.hide()
        self._calls.toggled.connect(inside.setVisible)
        column.addWidget(inside)
        return card

    def _make_closing(self) -> FlowLayout:
        """Whether sessions are closed; after what time stands beside it, or below where there is no room."""
        self._closes = QCheckBox(self.tr("C&lose sessions automatically"))
        self._closes.setObjectName("auto_close_session")
        self._time = QLineEdit("24")
        self._time.setObjectName("session_expired_time")
        caption = ToneLabel(self.tr("Time without a message"))
        caption.setWordWrap(False)
        caption.setBuddy(self._time)
        self._time.setAccessibleName(caption.text())
        self._time.setMaximumWidth(80)
        self._rows["session_expired_time"] = FieldRow("", self._time)
        self._unit = QComboBox()
        self._unit.setObjectName("session_expired_unit")
        self._unit.setAccessibleName(self.tr("Minutes, hours or days"))
        texts = {"minute": self.tr("minutes"), "hour": self.tr("hours"), "day": self.tr("days")}
        for unit in UNITS:
            self._unit.addItem(texts[unit], unit)
        self._unit.setCurrentIndex(1)
        for part in (caption, self._time, self._unit):
            part.setEnabled(False)
            self._closes.toggled.connect(part.setEnabled)
        flow = FlowLayout(SPACES[4])
        flow.addWidget(_in_line(self._closes))
        flow.addWidget(_in_line(caption, self._time, self._unit))
        return flow

    @property
    def chat(self) -> LiveChat:
        """As it stands in the fields."""
        place = self._destination.place
        return LiveChat(
            name=strip_pasted(self._name.text()),
            website_domain=domain_of(self._domain.text()),
            destination_type=place.type,
            destination_id="" if place.type == "api" else place.id,
            images=self._images.isChecked(),
            calls=self._calls.isChecked(),
            webrtc_trunk_id=self._trunk.text().strip(),
            webrtc_inbound_route_id=self._route.text().strip(),
            max_concurrent_call=self._at_once.text().strip(),
            closes=self._closes.isChecked(),
            session_expired_time=self._time.text().strip(),
            session_expired_unit=str(self._unit.currentData()),
            theme_mode=self.look_page.theme_mode,
            theme_color=self.look_page.theme_color,
            minimize_style=self.look_page.minimize_style,
            chat_icon=self.look_page.chat_icon,
        )

    @property
    def look_text(self) -> str:
        """How it looks, in two words."""
        return self.look_page.text

    @property
    def domain(self) -> str:
        """Of the website, as it is typed."""
        return self._domain.text()

    def has(self, setting: str) -> bool:
        """Whether there is a field for a setting."""
        return setting in self._rows

    def begin(self) -> None:
        """Give the focus to the first field."""
        self._name.setFocus()

    def begin_look(self) -> None:
        """Show how it looks now, and give the focus to the first choice."""
        self.look()
        self.look_page.begin()

    def load(self, chat: LiveChat) -> None:
        """Show another one in the fields."""
        self._name.setText(chat.name)
        self._domain.setText(chat.website_domain)
        self._destination.show_place(Place(chat.destination_type, chat.destination_id, None, None))
        self._images.setChecked(chat.images)
        self._calls.setChecked(chat.calls)
        self._trunk.setText(chat.webrtc_trunk_id)
        self._route.setText(chat.webrtc_inbound_route_id)
        self._at_once.setText(chat.max_concurrent_call)
        self._closes.setChecked(chat.closes)
        self._time.setText(chat.session_expired_time)
        self._unit.setCurrentIndex(self._unit.findData(chat.session_expired_unit))
        self.look_page.load(chat)

    def setting_name(self, setting: str) -> str:
        """What a setting is called in these windows; one that is not in them, by the PBX's name for it."""
        boxes = (self._images, self._calls, self._closes)
        ticked = dict(zip(("message_type", "communication_method", "auto_close_session"), boxes, strict=True))
        if setting in ticked:
            return spoken(ticked[setting].text())
        if setting in self._rows:
            return self._rows[setting].name
        caption = self.look_page.caption_of(setting)
        return caption or self.tr("“{name}” (the PBX's name for it)").format(name=plain(setting, SHOWN))

    def setting_text(self, setting: str, chat: LiveChat) -> str:
        """How a setting stands in a live chat, in the words of these windows."""
        texts = chat.as_texts()
        match setting:
            case "destination_id":
                route = DidRoute("", chat.destination_type, texts.get("destination_id", ""))
                return destination_text(route, self._directory)
            case "message_type":
                return translated(ALLOWED if chat.images else NOT_ALLOWED)
            case "communication_method" if chat.calls:
                names = ("webrtc_trunk_id", "webrtc_inbound_route_id")
                return listed(named(self.setting_name(name), plain(texts[name], SHOWN)) for name in names)
            case "communication_method":
                return translated(NOT_ALLOWED)
            case "auto_close_session" if chat.closes:
                return _closing_text(chat.session_expired_time, chat.session_expired_unit)
            case "auto_close_session":
                return translated(NEVER)
        return self.look_page.choice_text(setting, texts[setting]) or plain(texts[setting], SHOWN)

    def use_lists(self, directory: Directory) -> None:
        """Offer those of the PBX; who is chosen stays."""
        self._directory = directory
        self._destination.offer(PeopleSearch(directory))

    def _make_destination(self) -> FieldRow:
        self._destination = PickerField(PeopleSearch(self._directory), UsedLast(), self.tr("Choose"))
        self._destination.setObjectName("destination_id")
        self._destination.picked.connect(self.typed)
        hint = self.tr("A queue, an extension or a third-party platform.")
        row = self._rows["destination_id"] = FieldRow(self.tr("Messages &go to"), self._destination, hint)
        return row

    def show_problems(self, found: Sequence[Problem]) -> bool:
        """Say each at its field; whether there are any."""
        by_field = {problem.field: problem for problem in found}
        for name, row in self._rows.items():
            if name in by_field:
                row.show_problem(problem_text(by_field[name]))
            elif name != "theme_color":
                row.clear_note()
        first = next((self._rows[problem.field] for problem in found if problem.field in self._rows), None)
        if first is not None:
            self.bring(first)
        return bool(found)

    def bring(self, row: FieldRow) -> None:
        """Give the focus to a field, with what is said below it in view."""
        page = self.chat_page if self.chat_page.isAncestorOf(row) else self.look_page
        page.bring(row)

    def look(self) -> None:
        """Show how it looks now."""
        self.look_page.show_chat(self.chat)

    def _watch(self) -> None:
        for line in (
            self._name, self._domain, self._trunk, self._route, self._at_once, self._time,
        ):  # fmt: skip
            line.textChanged.connect(self.typed)
        for button in (self._images, self._calls, self._closes):
            button.toggled.connect(self.typed)
        self._unit.currentIndexChanged.connect(self.typed)
        self.look_page.typed.connect(self.typed)


_MOST_DIGITS = 9
"""More than any PBX counts with; Qt writes no longer number."""


def _closing_text(time: str, unit: str) -> str:
    """After what time a session is closed; what is no time, or a unit that is not known, as the PBX has it."""
    texts = {
        "minute": NN_("after 1 minute without a message", "after {count} minutes without a message"),
        "hour": NN_("after 1 hour without a message", "after {count} hours without a message"),
        "day": NN_("after 1 day without a message", "after {count} days without a message"),
    }
    if unit in texts and time.isascii() and time.isdigit() and len(time) <= _MOST_DIGITS:
        return plural(texts[unit], int(time))
    return plain(f"{time} {unit}", SHOWN)


def _in_line(*widgets: QWidget) -> QWidget:
    """As high as a field is, whatever stands in it."""
    line = QWidget()
    line.setMinimumHeight(FIELD)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    for each in widgets:
        row.addWidget(each)
    return line


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(20)
    for widget in widgets:
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return row
