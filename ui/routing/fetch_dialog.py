"""The numbers of the provider's account: read page by page, ticked, put into the table; nothing is changed there."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.channel import catalog
from core.channel.draft import DidRoute
from core.errors import NAME_SHOWN, plain
from core.providers.fetching import Fetched, Use, as_typed
from core.routes.cells import at_place
from core.wording import NN_
from ui.jobs import Job, JobRunner
from ui.look.buttons import Kind, make_button, set_kind
from ui.look.chip import Chip
from ui.look.counts import add_caption
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.laid_out_once import laid_out_once
from ui.look.say import say
from ui.look.search_line import SearchLine
from ui.look.texts import plural
from ui.look.theme import Tone, ToneLabel, smaller, strong
from ui.look.tokens import SPACES
from ui.look.tooltips import caption_text
from ui.look.window_place import give_size
from ui.routing.account_reading import Account, read_account, why_not_read
from ui.routing.fetched import SMS, FetchedModel
from ui.routing.fetched_table import FetchedTable
from ui.routing.model import RoutingModel
from ui.routing.picker_field import PickerField

WIDTH, HEIGHT = 760, 570
LOOK_MS, SPOKEN_MS = 80, 5_000


class FetchDialog(QDialog):
    """`routes` are the lines to add. What came before a stop or an error stays to be chosen from.

    It is open before what stands in it is made, by `make_part`: then it reads.
    """

    def __init__(self, jobs: JobRunner, account: Account, table: RoutingModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fetch_dialog")
        self._jobs, self._account, self._table = jobs, account, table
        self._job: Job | None = None
        self._came: list[tuple[Fetched, ...]] = []
        self._taken = 0
        self._model = FetchedModel(account.provider, self.tr("Number"), account.one, self)
        self.setWindowTitle(self.tr("Numbers at {provider}").format(provider=account.provider))
        give_size(self, WIDTH, HEIGHT)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._take_pages)
        self._making = self._make_all()

    @property
    def routes(self) -> list[DidRoute]:
        """What is ticked, as lines of the table."""
        entry = self._table.entry
        routes = [DidRoute(as_typed(each.number, entry.form)) for each in self._model.ticked]
        place = self._destination.place
        given = place.id or place.wanted is not None or place.type == "api"
        return [at_place(route, place=place) for route in routes] if given else routes

    @property
    def found_id(self) -> str:
        """The provider's ID of the number that is ticked, where one is used and it is not the ID that is known."""
        ids = [each.number.id for each in self._model.ticked] if self._account.id_key else []
        return next((id_ for id_ in ids if id_ != self._account.one), "")

    def done(self, result: int) -> None:
        self._jobs.drop(self._job)
        self._timer.stop()
        super().done(result)

    # Parts

    def make_part(self) -> bool:
        """Make some of it; returns whether there was anything to do."""
        return next(self._making, self) is not self

    def _make_all(self) -> Iterator[None]:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACES[6], SPACES[5], SPACES[6], SPACES[4])
        column.setSpacing(SPACES[2])
        column.addLayout(self._make_top())
        column.addLayout(self._make_filters())
        yield
        column.addLayout(self._make_busy())
        self._view = self._make_view()
        column.addWidget(self._view, 1)
        self._detail = ToneLabel("", Tone.MUTED)
        self._detail.setObjectName("fetch_detail")
        self._detail.setMinimumHeight(2 * self._detail.fontMetrics().height())
        column.addWidget(self._detail)
        column.addLayout(self._make_bottom())
        self._model.ticks_changed.connect(self._count)
        self._model.modelReset.connect(self._show_ticked)
        QShortcut(QKeySequence("Ctrl+F"), self, self._find.setFocus)
        on_ctrl_enter(self, self._add.click)
        self._count()
        yield
        inside.resize(self.size())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inside)
        inside.show()
        self._destination.setFocus()
        yield
        self.read()

    def _make_top(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACES[5])
        grid.setVerticalSpacing(SPACES[1])
        self._destination = PickerField(self._table.search, self._table.used, self.tr("nobody yet"))
        self._destination.setObjectName("fetch_destination")
        self._find = SearchLine("Ctrl+F")
        self._find.setObjectName("fetch_find")
        self._find.setPlaceholderText(self.tr("Number, name or current use"))
        self._find.textChanged.connect(self._look_for)
        ticked = self.tr("For all that you tick. You can change each one later.")
        stay = self.tr("Ticks stay while you search.")
        for place, (text, widget, hint) in enumerate(
            ((self.tr("All of them go to"), self._destination, ticked), (self.tr("Find"), self._find, stay))
        ):
            caption = ToneLabel(text)
            caption.setFont(strong(caption.font()))
            caption.setBuddy(widget)
            widget.setAccessibleName(text)
            grid.addWidget(caption, 0, place)
            grid.addWidget(widget, 1, place)
            told = ToneLabel(hint, Tone.MUTED)
            told.setFont(smaller(told.font()))
            grid.addWidget(told, 2, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACES[1])
        self._uses: dict[Use | None, QPushButton] = {}
        group = QButtonGroup(self)
        names: dict[Use | None, str] = {
            None: self.tr("All"), Use.FREE: self.tr("Free"), Use.USED: self.tr("Used elsewhere"),
            Use.LISTED: self.tr("In the table"), Use.NO_SMS: self.tr("No SMS"),
        }  # fmt: skip
        self._names = names
        for use, name in names.items():
            button = Chip(name)
            button.setObjectName(f"fetch_filter.{use.value if use else 'all'}")
            button.setCheckable(True)
            button.setChecked(use is None)
            button.setAutoDefault(False)
            set_kind(button, Kind.CHIP, small=True)
            button.toggled.connect(lambda down: self._look_for() if down else None)
            group.addButton(button)
            self._uses[use] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_busy(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._said = ToneLabel("", Tone.MUTED)
        self._said.setObjectName("fetch_said")
        self._stop = make_button("stop_fetch", self.tr("Stop"), Kind.LINK)
        self._again = make_button("fetch_again", self.tr("Try again"), Kind.LINK)
        row.addWidget(self._said, 1)
        for button, act in ((self._stop, self._end), (self._again, self.read)):
            button.clicked.connect(act)
            button.hide()
            row.addWidget(button)
        return row

    def _make_view(self) -> FetchedTable:
        view = FetchedTable(self._model)
        view.setColumnHidden(SMS, self._table.kind is not None and self._table.kind is not catalog.SMS)
        view.setAccessibleName(self.tr("Numbers at {provider}").format(provider=self._account.provider))
        view.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell(now.row()))
        return view

    def _make_bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        only_read = self.tr("This only reads. Nothing is changed at {provider}.").format(
            provider=self._account.provider
        )
        row.addWidget(ToneLabel(only_read, Tone.MUTED), 1)
        cancel = make_button("cancel_fetch", self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._add = KeyedButton(CTRL_ENTER)
        self._add.setObjectName("add_fetched")
        self._add.clicked.connect(self.accept)
        self._add.setAutoDefault(False)
        set_kind(self._add, Kind.PRIMARY)
        for button in (cancel, self._add):
            row.addWidget(button)
        return row

    # Reading

    def read(self) -> None:
        """Ask the provider, from the beginning."""
        self._again.hide()
        self._model.clear()
        self._came, self._taken = [], 0
        present = [route.did_number for route in self._table.rows.routes]
        work = partial(read_account, self._account, present, self._came)
        self._say_reading()
        self._stop.show()
        self._timer.start()
        self._job = self._jobs.run(work, self._read_all, self._failed)

    def _take_pages(self) -> None:
        came, self._taken = self._came[self._taken :], len(self._came)
        if came:
            self._model.add(number for page in came for number in page)
            self._say_reading()

    def _say_reading(self) -> None:
        count = QLocale().toString(self._model.count())
        text = self.tr("Reading from {provider}… {count}").format(provider=self._account.provider, count=count)
        self._say(text, Tone.MUTED)

    def _end(self) -> None:
        if self._job is not None:
            self._job.stop.ask()

    def _ended(self) -> None:
        self._job = None
        self._timer.stop()
        self._take_pages()
        self._stop.hide()

    def _read_all(self, _nothing: None) -> None:
        with laid_out_once(self):
            self._ended()
            self._say("", Tone.MUTED)
            if not self._model.count():
                none = self.tr("This account has no numbers. They may be in a subaccount, or not bought yet.")
                self._say(none, Tone.WARNING)
        told = NN_("1 number read, {ticked} ticked", "{count} numbers read, {ticked} ticked")
        say(self, plural(told, self._model.count(), {"ticked": len(self._model.ticked)}))
        if not self._view.currentIndex().isValid() and self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(0, 0))

    def _failed(self, error: Exception) -> None:
        self._ended()
        text = why_not_read(error, self._account.provider)
        self._say(text, Tone.WARNING)
        self._again.show()
        say(self._said, text, urgent=True)

    # Choosing

    def _look_for(self) -> None:
        use = next((use for use, button in self._uses.items() if button.isChecked()), None)
        self._model.show_only(use, self._find.text())

    def _count(self) -> None:
        with laid_out_once(self):
            for use, button in self._uses.items():
                button.setText(f"{self._names[use]}  {self._model.count(use)}")
                button.setVisible(use is None or self._model.count(use) > 0)
        ticked = self._model.ticked
        if self._account.id_key and len(ticked) == 1:
            name = ticked[0].number.number
            self._add.setText(self.tr("Use “{name}”").format(name=caption_text(plain(name, NAME_SHOWN))))
        else:
            self._add.setText(add_caption(len(ticked), self._table.entry.form))
        self._show_ticked()

    def _show_ticked(self) -> None:
        self._view.box.show_count(*self._model.shown_ticked())

    def accept(self) -> None:
        if self._model.ticked:
            super().accept()
            return
        text = self.tr("Tick what you want to add. Nothing was added.")
        self._say(text, Tone.WARNING)
        say(self._said, text, urgent=True)
        self._view.setFocus()

    def _tell(self, row: int) -> None:
        fetched = self._model.at(row)
        if fetched is None:
            self._detail.setText("")
            return
        number = fetched.number
        match fetched.use:
            case Use.USED:
                text = self.tr(
                    "{number}: its messages go to {used} now. You can add the number; nothing changes there "
                    "until you set the webhook."
                ).format(number=number.number, used=number.used_by)
            case Use.LISTED:
                text = self.tr("{number} is already in line {line}.").format(number=number.number, line=fetched.line)
            case Use.NO_SMS:
                text = self.tr("{number} cannot take messages at {provider} as it is now.").format(
                    number=number.number, provider=self._account.provider
                )
            case _:
                text = ""
        if self._account.id_key and number.id != self._account.one and fetched.use is not Use.LISTED:
            text = self.tr(
                "{number} has another Phone Number ID: {id}. If you use it, that takes the place of the one on the "
                "Account page."
            ).format(number=number.number, id=number.id)
        self._detail.setText(text)

    def _say(self, text: str, tone: Tone) -> None:
        self._said.set_tone(tone)
        self._said.setText(text)
        self._said.setVisible(bool(text))
