"""A live chat for a website: how it works, how it looks, and then the code that belongs on the website."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.channel.credentials import strip_pasted
from core.channel.directory import Directory
from core.channel.draft import DidRoute
from core.channel.live_chat import (
    ICONS,
    UNITS,
    LiveChat,
    chat_problems,
    contrast_with_white,
    darker,
    domain_of,
    look_problems,
)
from core.channel.lookup import Place
from core.channel.people_search import PeopleSearch
from core.delivery.live_chats import LiveChatMade, PictureSet
from core.errors import AppError, Problem, plain
from core.pbx.answers import EmbedCode
from core.store.live_chat_text import TypedLiveChat
from ui.look.band import Band
from ui.look.buttons import Kind, make_kind, set_kind
from ui.look.copy_button import CopyButton
from ui.look.fields import FieldRow, spoken, text_row
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.say import say
from ui.look.texts import failure_text, listed, problem_text, translated
from ui.look.theme import FRAME, Tone, ToneLabel, heading, strong
from ui.look.tokens import SPACES
from ui.on_pbx.change_words import ALLOWED, NEVER, NOT_ALLOWED, destination_text
from ui.on_pbx.chat_preview import ChatPreview
from ui.on_pbx.live_chat_typing import LiveChatTyping
from ui.on_pbx.picture_field import PictureField
from ui.on_pbx.words import SHOWN
from ui.routing.picker_field import PickerField
from ui.routing.picker_rows import UsedLast

if TYPE_CHECKING:
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import Job, JobRunner

CHAT, LOOK, DONE = range(3)
_SIZE = (860, 640)
_COLOURS = ("#0B6B4F", "#0B5CCB", "#7A3FB0", "#B3341C", "#1F2937")
_READS_WELL = 4.5


class LiveChatDialog(QDialog):
    """Signals:
    made: the PBX has the chat.
    """

    made = Signal()

    def __init__(self, jobs: "JobRunner", channels: "PbxChannels", base_url: str, pbx: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._channels, self._base_url, self._pbx = jobs, channels, base_url, pbx
        self._job: Job | None = None
        self._made: LiveChatMade | None = None
        self._colour_row: FieldRow
        self._directory = Directory()
        self._captions: dict[str, str] = {}
        self._destination: PickerField
        self.setObjectName("live_chat_dialog")
        self.setWindowTitle(self.tr("New live chat"))
        self._typing = LiveChatTyping(jobs, channels, base_url, self)
        self._typing.kept.connect(self._say_kept)
        room = self.screen().availableSize()
        self.resize(min(_SIZE[0], room.width() - FRAME[0]), min(_SIZE[1], room.height() - FRAME[1]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pages = QStackedWidget()
        for page in (self._make_chat(), self._make_look(), self._make_done()):
            self._pages.addWidget(page)
        column.addWidget(self._pages, 1)
        column.addWidget(self._make_foot())
        on_ctrl_enter(self, self._pressed)
        self._first = self.chat
        self._watch()
        self._read_lists()
        self._read_kept()
        self._turn_to(CHAT)
        self._name.setFocus()

    # Parts

    def _scrolled(self, title: str, sentence: str) -> tuple[QScrollArea, QVBoxLayout]:
        area = QScrollArea()
        area.setAccessibleName(title)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(heading(title, 6))
        column.addWidget(ToneLabel(sentence, Tone.MUTED))
        area.setWidget(inside)
        return area, column

    def _make_chat(self) -> QWidget:
        area, column = self._scrolled(
            self.tr("How does the chat work?"),
            self.tr("A window on a website; the PBX's users answer. No provider and no keys are needed."),
        )
        self._rows: dict[str, FieldRow] = {}
        self._name, self._rows["name"] = text_row("name", self.tr("Channel na&me"))
        self._name.setText(self.tr("{pbx} Chat").format(pbx=self._pbx))
        hint = self.tr("The domain of the website that gets the code.")
        self._domain, self._rows["website_domain"] = text_row("website_domain", self.tr("&Website"), hint)
        self._domain.editingFinished.connect(lambda: self._domain.setText(domain_of(self._domain.text())))
        column.addLayout(_beside(self._rows["name"], self._rows["website_domain"]))
        self._place = QWidget()
        place = QVBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        self._use_lists(Directory(), into=place)
        self._images = QCheckBox(self.tr("Visitors may send &images, too"))
        self._images.setObjectName("message_type.2")
        self._images.setChecked(True)
        column.addLayout(_beside(self._place, self._images))
        column.addWidget(self._make_calls())
        column.addLayout(self._make_closing())
        column.addWidget(self._rows["session_expired_time"].line)
        note = self.tr("The chat needs the Yeastar FQDN and firmware that supports live chat (83.16.0.25 or newer).")
        column.addWidget(ToneLabel(note, Tone.MUTED))
        column.addStretch(1)
        return area

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

    def _make_closing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._closes = QCheckBox(self.tr("C&lose conversations after"))
        self._closes.setObjectName("auto_close_session")
        row.addWidget(self._closes)
        self._time = QLineEdit("24")
        self._time.setObjectName("session_expired_time")
        self._time.setAccessibleName(self.tr("Time without a message"))
        self._time.setMaximumWidth(80)
        self._rows["session_expired_time"] = FieldRow("", self._time)
        self._unit = QComboBox()
        self._unit.setObjectName("session_expired_unit")
        self._unit.setAccessibleName(self.tr("Minutes, hours or days"))
        texts = {"minute": self.tr("minutes"), "hour": self.tr("hours"), "day": self.tr("days")}
        for unit in UNITS:
            self._unit.addItem(texts[unit], unit)
        self._unit.setCurrentIndex(1)
        for widget in (self._time, self._unit, ToneLabel(self.tr("without a message"))):
            row.addWidget(widget)
        for part in (self._time, self._unit):
            part.setEnabled(False)
            self._closes.toggled.connect(part.setEnabled)
        row.addStretch(1)
        return row

    def _make_look(self) -> QWidget:
        area, column = self._scrolled(
            self.tr("How does it look?"),
            self.tr("As visitors see it on the website. The preview follows your choices."),
        )
        both = QHBoxLayout()
        both.setSpacing(24)
        left = QVBoxLayout()
        left.setSpacing(8)
        self._theme = self._segment(
            left, self.tr("Window"), "theme_mode", (("light", self.tr("Light")), ("dark", self.tr("Dark")))
        )
        self._add_colour(left)
        styles = (("round", self.tr("Bubble")), ("bar", self.tr("Bar")))
        self._style = self._segment(left, self.tr("When closed"), "minimize_style", styles)
        self._icon = self._segment(left, self.tr("Icon"), "chat_icon", [(each, each) for each in ICONS])
        self._picture = PictureField(self._jobs)
        hint = self.tr("png or jpg, up to 20 MB. Drop it here.")
        self._picture_row = FieldRow(self.tr("&Picture"), self._picture, hint, optional=True)
        self._picture.told.connect(self._tell_file)
        left.addWidget(self._picture_row)
        left.addStretch(1)
        both.addLayout(left, 1)
        right = QVBoxLayout()
        caption = ToneLabel(self.tr("Preview"))
        caption.setFont(strong(caption.font()))
        right.addWidget(caption)
        self._preview = ChatPreview()
        right.addWidget(self._preview, 1)
        right.addWidget(ToneLabel(self.tr("This is a sketch; the real shape and icon are the PBX's."), Tone.MUTED))
        both.addLayout(right, 1)
        column.addLayout(both, 1)
        return area

    def _segment(self, column: QVBoxLayout, text: str, name: str, choices: Sequence[tuple[str, str]]) -> QButtonGroup:
        self._captions[name] = text
        caption = ToneLabel(text)
        caption.setFont(strong(caption.font()))
        column.addWidget(caption)
        row = QHBoxLayout()
        row.setSpacing(12)
        group = QButtonGroup(self)
        for place, (value, word) in enumerate(choices):
            button = QRadioButton(word)
            button.setObjectName(f"{name}.{value}")
            button.setProperty("value", value)
            button.setChecked(place == 0)
            button.toggled.connect(self._looked)
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return group

    def _add_colour(self, column: QVBoxLayout) -> None:
        self._colour = QLineEdit(_COLOURS[0])
        self._colour.setObjectName("theme_color")
        self._colour.setMaximumWidth(140)
        self._colour.textChanged.connect(self._looked)
        self._colour_row = self._rows["theme_color"] = FieldRow(self.tr("C&olour"), self._colour)
        column.addWidget(self._colour_row)
        row = QHBoxLayout()
        for colour in _COLOURS:
            button = QPushButton(colour)
            button.setObjectName(f"colour.{colour}")
            button.setAutoDefault(False)
            set_kind(button, Kind.PLAIN, small=True)
            button.clicked.connect(partial(self._colour.setText, colour))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    @property
    def _done_title(self) -> str:
        return self.tr("Live chat created. Next, the website.")

    def _make_done(self) -> QWidget:
        area, column = self._scrolled(self._done_title, "")
        self._id = ToneLabel()
        self._id.setObjectName("result_id_line")
        column.addWidget(self._id)
        self._picture_good = Band("picture_done", Tone.SUCCESS, "done")
        self._picture_bad = Band("picture_outcome", Tone.WARNING)
        for band in (self._picture_good, self._picture_bad):
            column.addWidget(band)
        self._step = QCheckBox(self.tr("Put this code on every page of the website, usually just before </body>"))
        self._step.setObjectName("todo.1")
        column.addWidget(self._step)
        self._code = QPlainTextEdit()
        self._code.setObjectName("embed_code")
        self._code.setAccessibleName(self.tr("Code for the website"))
        self._code.setReadOnly(True)
        self._code.setMaximumHeight(90)
        column.addWidget(self._code)
        row = QHBoxLayout()
        self._copy = CopyButton("copy_embed_code", self.tr("&Copy"), self._code.toPlainText)
        row.addWidget(self._copy)
        self._website = QPushButton(self.tr("&Open the website"))
        self._website.setObjectName("open_website")
        self._website.setAutoDefault(False)
        self._website.clicked.connect(self._open_website)
        row.addWidget(self._website)
        row.addStretch(1)
        column.addLayout(row)
        self._email, email_row = text_row(
            "embed_email",
            self.tr("&E-mail code and instructions to"),
            self.tr("{pbx} sends the e-mail, in its own words. The code contains no secret.").format(pbx=self._pbx),
        )
        self._mail = QPushButton(self.tr("&Send the e-mail"))
        self._mail.setObjectName("send_embed_mail")
        self._mail.setAutoDefault(False)
        self._mail.clicked.connect(self._send_mail)
        column.addWidget(email_row)
        mail = QHBoxLayout()
        mail.addWidget(self._mail)
        self._mail_said = QLabel()
        self._mail_said.setObjectName("mail_said")
        self._mail_said.setTextFormat(Qt.TextFormat.PlainText)
        mail.addWidget(self._mail_said, 1)
        column.addLayout(mail)
        column.addStretch(1)
        return area

    def _make_foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("ground", "pane_below")
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 10, 24, 10)
        self._outcome = Band("live_chat_outcome", Tone.ERROR, "error")
        column.addWidget(self._outcome)
        self._lost = Band("lost_typing", Tone.WARNING, "question")
        self._go_on = self._lost.add_button("go_on_typing", self.tr("&Keep typing"))
        self._go_on.clicked.connect(lambda: self._lost.say(""))
        lose = self._lost.add_button("close_and_lose", self.tr("Discard a&nd close"))
        lose.clicked.connect(lambda: QDialog.reject(self))
        column.addWidget(self._lost)
        row = QHBoxLayout()
        self._said = ToneLabel("", Tone.MUTED)
        self._said.setObjectName("live_chat_said")
        row.addWidget(self._said, 1)
        self._anew = QPushButton(self.tr("Start o&ver"))
        self._anew.setObjectName("begin_anew")
        self._anew.setAutoDefault(False)
        set_kind(self._anew, Kind.FLAT)
        self._anew.clicked.connect(self._begin_anew)
        self._anew.hide()
        row.addWidget(self._anew)
        self._close = QPushButton(self.tr("Cl&ose"))
        self._close.setObjectName("close_live_chat")
        self._close.setAutoDefault(False)
        set_kind(self._close, Kind.FLAT)
        self._close.clicked.connect(self.reject)
        self._back = QPushButton(self.tr("&Back"))
        self._back.setObjectName("back")
        self._back.setAutoDefault(False)
        self._back.clicked.connect(lambda: self._go_back())
        self._blue = KeyedButton(CTRL_ENTER)
        self._blue.setObjectName("create_live_chat")
        self._blue.setDefault(True)
        set_kind(self._blue, Kind.PRIMARY)
        self._blue.clicked.connect(self._pressed)
        for button in (self._close, self._back, self._blue):
            row.addWidget(button)
        column.addLayout(row)
        return foot

    # What is typed

    def _use_lists(self, directory: Directory, into: QVBoxLayout | None = None) -> None:
        self._directory = directory
        before = self._destination.place if into is None else None
        field = PickerField(PeopleSearch(directory), UsedLast(), self.tr("Choose"))
        field.setObjectName("destination_id")
        if before is not None:
            field.show_place(before)
        row = FieldRow(self.tr("Messages &go to"), field, self.tr("A queue, an extension or a third-party platform."))
        layout = into if into is not None else self._place.layout()
        assert layout is not None
        if into is None:
            item = layout.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        layout.addWidget(row)
        self._destination, self._rows["destination_id"] = field, row
        field.picked.connect(self._typed)

    def _lists_failed(self, error: Exception) -> None:
        self._tell(failure_text(error))

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
            theme_mode=_value(self._theme),
            theme_color=self._colour.text().strip(),
            minimize_style=_value(self._style),
            chat_icon=_value(self._icon),
        )

    def _load(self, chat: LiveChat) -> None:
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
        self._colour.setText(chat.theme_color)
        for group, value in (
            (self._theme, chat.theme_mode),
            (self._style, chat.minimize_style),
            (self._icon, chat.chat_icon),
        ):
            for button in group.buttons():
                if button.property("value") == value:
                    button.setChecked(True)

    def _watch(self) -> None:
        """Keep what is typed from now on."""
        for line in (
            self._name, self._domain, self._trunk, self._route, self._at_once, self._time, self._colour,
        ):  # fmt: skip
            line.textChanged.connect(self._typed)
        for button in (self._images, self._calls, self._closes):
            button.toggled.connect(self._typed)
        for group in (self._theme, self._style, self._icon):
            group.buttonToggled.connect(self._typed)
        self._unit.currentIndexChanged.connect(self._typed)
        self._picture.told.connect(self._typed)

    def _read_lists(self) -> None:
        self._jobs.run(partial(self._channels.lists_now, self._base_url), self._use_lists, self._lists_failed)

    def _read_kept(self) -> None:
        self._jobs.run(partial(self._channels.live_chats.typed, self._base_url), self._use_typed, lambda _: None)

    def setting_name(self, setting: str) -> str:
        """What a setting is called in these windows."""
        boxes = (self._images, self._calls, self._closes)
        ticked = dict(zip(("message_type", "communication_method", "auto_close_session"), boxes, strict=True))
        if setting in ticked:
            return spoken(ticked[setting].text())
        if setting in self._rows:
            return self._rows[setting].editor.accessibleName()
        return self._captions.get(setting, setting)

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
                return listed(f"{self.setting_name(name)}: {plain(texts[name], SHOWN)}" for name in names)
            case "communication_method":
                return translated(NOT_ALLOWED)
            case "auto_close_session" if chat.closes:
                unit = chat.session_expired_unit
                word = self._unit.itemText(self._unit.findData(unit)) or unit
                return plain(f"{chat.session_expired_time} {word}", SHOWN)
            case "auto_close_session":
                return translated(NEVER)
        for group in (self._theme, self._style, self._icon):
            for button in group.buttons():
                if button.objectName() == f"{setting}.{texts[setting]}":
                    return spoken(button.text())
        return plain(texts[setting], SHOWN)

    def _typed(self, *_: object) -> None:
        if self._made is None:
            self._lost.say("")
            picture = self._picture.picture
            typed = TypedLiveChat(self.chat, picture.name if picture is not None else "")
            self._typing.type(typed if typed != TypedLiveChat(self._first) else None)

    def _say_kept(self) -> None:
        if self._made is None and self._job is None:
            self._said.setText(self.tr("Saved as you type"))

    def _use_typed(self, typed: TypedLiveChat | None) -> None:
        """What was typed when the window was closed comes back, if nothing is typed by now."""
        if typed is None or self.chat != self._first or self._made is not None or self._job is not None:
            return
        self._typing.begin_with(typed)
        self._load(typed.chat)
        self._said.setText(self.tr("As you left it"))
        self._anew.show()
        if typed.picture:
            text = self.tr("Choose “{name}” again: the file of a picture is not kept.")
            self._picture_row.show_warning(text.format(name=plain(typed.picture, SHOWN)))

    def _begin_anew(self) -> None:
        self._anew.hide()
        self._picture.take_away()
        self._load(self._first)
        self._turn_to(CHAT)
        self._name.setFocus()

    def _looked(self, *_: object) -> None:
        """Something of its look is another one."""
        chat = self.chat
        self._preview.show_chat(chat)
        contrast = contrast_with_white(chat.theme_color)
        shown = f"{contrast:.1f}"
        if not contrast:
            self._colour_row.clear_note()
        elif contrast < _READS_WELL:
            text = self.tr("White on it is hard to read: {contrast} to 1.").format(contrast=shown)
            dark = partial(self._colour.setText, darker(chat.theme_color))
            self._colour_row.show_warning(text, (self.tr("Make it &darker"), dark))
        else:
            self._colour_row.show_notice(self.tr("White on it reads well: {contrast} to 1").format(contrast=shown))

    def _tell_file(self, text: str, good: bool) -> None:
        if not text:
            self._picture_row.clear_note()
        elif good:
            self._picture_row.show_notice(text)
        else:
            self._picture_row.show_problem(text)
            self._bring(self._picture_row)

    def _show_problems(self, found: Sequence[Problem]) -> bool:
        """Say each at its field; whether there are any."""
        by_field = {problem.field: problem for problem in found}
        for name, row in self._rows.items():
            if name in by_field:
                row.show_problem(problem_text(by_field[name]))
            elif name != "theme_color":
                row.clear_note()
        first = next((self._rows[problem.field] for problem in found if problem.field in self._rows), None)
        if first is not None:
            self._bring(first)
        return bool(found)

    def _bring(self, row: FieldRow) -> None:
        """Give the focus to a field, with what is said below it in view."""
        row.editor.setFocus()
        area = self._pages.currentWidget()
        if isinstance(area, QScrollArea):
            QTimer.singleShot(0, area, partial(area.ensureWidgetVisible, row, 0, SPACES[3]))

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._back.setVisible(page == LOOK)
        self._close.setVisible(page != DONE)
        texts = (self.tr("Ne&xt"), self.tr("&Create the live chat"), self.tr("&Done"))
        self._blue.setText(texts[page])
        self._blue.setEnabled(self._job is None)
        if page == LOOK:
            self._looked()

    def _go_back(self) -> None:
        self._turn_to(CHAT)

    def _pressed(self) -> None:
        page = self._pages.currentIndex()
        if self._job is not None:
            return
        if page == DONE:
            self.accept()
        elif page == CHAT:
            if not self._show_problems(list(chat_problems(self.chat))):
                self._turn_to(LOOK)
        elif not self._show_problems(list(look_problems(self.chat))):
            if self._picture.settles(self._pressed):
                self._create()
            else:
                self._bring(self._picture_row)

    # Sent

    def _create(self) -> None:
        self._outcome.say("")
        self._said.setText(self.tr("Creating, and reading its code…"))
        work = partial(self._channels.live_chats.make, self._base_url, self.chat, self._picture.picture)
        self._job = self._jobs.run(work, self._was_made, self._failed)
        self._blue.setEnabled(False)
        self._back.setEnabled(False)

    def _was_made(self, made: LiveChatMade) -> None:
        self._job, self._made = None, made
        self._typing.type(None)
        self._typing.settle(lambda _: None)
        self._anew.hide()
        self.made.emit()
        self._said.setText("")
        self._show_code(made)
        self._tell_picture(made.picture, made.picture_trouble)
        self._copy.setEnabled(made.code is not None)
        self._turn_to(DONE)
        self._copy.setFocus()
        make_kind(self._copy, Kind.PLAIN)
        say(self, self.tr("Live chat created, ID {id}").format(id=made.channel_id), urgent=True)

    def _show_code(self, made: LiveChatMade) -> None:
        """Show what belongs on the website."""
        text = self.tr("“{name}” on {pbx}, ID {id}")
        self._id.setText(text.format(name=plain(made.name, SHOWN), pbx=self._pbx, id=made.channel_id))
        if made.code is not None:
            self._code.setPlainText(made.code.code)
        elif made.unread is not None:
            self._tell(failure_text(made.unread))

    def _tell_picture(self, became: PictureSet | None, trouble: AppError | None) -> None:
        """What became of the picture; the live chat is there all the same."""
        texts = {
            PictureSet.NOT_SET: self.tr("The picture was not set. Choose it in the PBX portal."),
            PictureSet.NO_PLACE: self.tr(
                "The picture was not set: this PBX does not say where it belongs. Choose it in the PBX portal."
            ),
            PictureSet.UNREAD: self.tr(
                "The picture was sent, but could not be read back. Look at the chat on the website."
            ),
        }
        if became is PictureSet.SET:
            self._picture_good.say(self.tr("The live chat has its picture: read back from the PBX."))
        elif became is not None:
            # What is to be done is said here: the usual remedies are about channels.
            why = translated(trouble.what, trouble.values) if trouble is not None else ""
            self._picture_bad.say(f"{texts[became]} {why}".strip())
            say(self._picture_bad.label, self._picture_bad.label.text(), urgent=True)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._blue.setEnabled(True)
        self._back.setEnabled(True)
        self._said.setText("")
        found = list(getattr(error, "problems", ()))
        self._show_problems([problem for problem in found if problem.field in self._rows])
        told = [problem_text(each) for each in found][:2]
        self._tell(" ".join([failure_text(error), *told]))

    def _tell(self, text: str) -> None:
        self._outcome.say(text)
        say(self._outcome.label, text, urgent=True)

    def _open_website(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl(f"https://{domain_of(self._domain.text())}"))

    def _send_mail(self) -> None:
        address = self._email.text().strip()
        if self._made is None or self._job is not None:
            return
        if "@" not in address:
            self._mail_said.setText(self.tr("Type the address first."))
            return
        self._mail_said.setText(self.tr("Sending…"))
        work = partial(self._channels.live_chats.code, self._base_url, self._made.channel_id, address)
        self._job = self._jobs.run(work, partial(self._mailed, address), self._not_mailed)

    def _mailed(self, address: str, _code: EmbedCode) -> None:
        self._job = None
        text = self.tr("{pbx} accepted the e-mail to {address}.").format(pbx=self._pbx, address=plain(address, SHOWN))
        self._mail_said.setText(text)
        say(self._mail_said, text)

    def _not_mailed(self, error: Exception) -> None:
        self._job = None
        self._mail_said.setText(failure_text(error))
        say(self._mail_said, self._mail_said.text(), urgent=True)

    def reject(self) -> None:
        """Close it, as soon as what was typed is kept; where it cannot be, that is asked first."""
        if self._job is None:
            self._typing.settle(self._close_if)

    def _close_if(self, is_kept: bool) -> None:
        if is_kept:
            super().reject()
            return
        self._lost.say(self.tr("What you typed here cannot be saved on this computer. Close anyway?"))
        self._go_on.setFocus()
        say(self._lost.label, self._lost.label.text(), urgent=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is None and self._typing.is_kept:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()


def _value(group: QButtonGroup) -> str:
    button = group.checkedButton()
    return str(button.property("value")) if button is not None else ""


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(20)
    for widget in widgets:
        row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return row
