"""`tour`: the application plays its own main job on the demo PBX, through the real widgets, and takes pictures."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QLineEdit, QTableView, QWidget, QWizard

from core.channel.catalog import SMS
from core.channel.draft import format_members
from core.command.arguments import Parser
from core.command.console import Unheard, complain, say
from core.command.no_windows import CannotStart
from core.command.usage import WrongUsage, folder
from core.demo.pbx import DemoPbx
from core.demo.sample import NAME, PROVIDER, ROUTES, sample_value
from core.errors import plain
from core.pbx.following import State
from core.program.paths import paths_for
from core.program.product import called
from ui.app import has_display, make_application, memory_vault
from ui.application import Application
from ui.created.channel_status import ChannelStatus
from ui.created.handover import HandoverView
from ui.created.printed_sheet import picture
from ui.home.rows import STATE
from ui.home.window import HomeWindow
from ui.look.buttons import Kind
from ui.look.languages import LANGUAGES
from ui.own_turn import somebody_waits
from ui.wizard.pages.review import ReviewPage
from ui.wizard.parts.paste_everything import PasteEverything
from ui.wizard.wizard import ChannelWizard

W = TypeVar("W", bound=QWidget)

PATIENCE_S = 30
"""No step of the tour takes longer than this, also on a slow machine."""

LOOK_MS = 5
"""How often it is looked whether it has come: without a pause the processor would have nothing else to do."""

SIZE = (960, 684)
"""Of the pictures, on every screen."""
FAILED_LOOK = 8
"""Labels in the log of looks, two at its head, two a line: it was sent, no answer came, and one look has failed."""
SETTLED_AFTER = 5
"""Turns of the event loop after which a layout has come to rest."""


OTHER_NAME, THIRD_NAME = "Branch Office SMS", "Warehouse SMS"
CUSTOMER, INSTALLER = "Harbour Dental Practice", "J. Weber, Example Telecom"
"""Who the hand-over sheet is for, and whom it is from."""


class TourFailed(Exception):
    """The application did not do what the tour expects; the message says where."""


def run(arguments: Sequence[str]) -> int:
    """Play the tour; returns 0 when a channel was created, 1 when a step failed. Raises WrongUsage, Unheard."""
    says = "Plays the main job on the demo PBX and saves a picture of each page."
    parser = Parser("tour", says, data_dir="as of the application; the tour keeps nothing")
    parser.add_argument("--out", type=Path, default=Path("tour"), metavar="DIR", help="where the pictures go")
    parser.add_argument("--demo", action="store_true", help="the tour always uses the demo PBX")
    parser.add_argument("--theme", choices=("light", "dark"), help="instead of the platform's")
    parser.add_argument("--language", choices=LANGUAGES, help="instead of the platform's")
    parser.add_argument("--scale", type=_scale, metavar="FACTOR", help="as the display's, from 0.5 to 4")
    options = parser.read(arguments)
    _make(options.out)
    # Both have to be known before Qt starts.
    if options.theme:
        os.environ["MCW_THEME"] = options.theme
    if options.language:
        os.environ["MCW_LANGUAGE"] = options.language
    if options.scale:
        os.environ["QT_SCALE_FACTOR"] = f"{options.scale:g}"
    return _play_into(options.out)


def _scale(text: str) -> float:
    try:
        factor = float(text)
    except ValueError:
        factor = 0
    if not 0.5 <= factor <= 4:  # beyond, no picture is of use, or Qt ends
        raise WrongUsage("--scale is a number from 0.5 to 4, for instance 1.5.")
    return factor


def _make(out: Path) -> None:
    folder(str(out), "--out")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WrongUsage(f"The folder {plain(out, 200)} cannot be made ({error.strerror}).") from None


def play_demo(data_dir: Path | None) -> int:
    """`--demo` without a display: play the tour instead, and say so. Returns as `run`.

    Args:
        data_dir: where the pictures go, into a folder of their own; by default into the folder where this runs.
    """
    out = _folder_for_pictures(data_dir or Path())
    complain(f"There is no display for the windows: the demo plays its main job itself, with pictures in {out}.")
    status = _play_into(out)
    if status == 0:
        complain(f"The pictures of every page are in {out}.")
    return status


def _folder_for_pictures(inside: Path) -> Path:
    wanted = inside.expanduser().absolute() / "tour"
    try:
        wanted.mkdir(parents=True, exist_ok=True)
        if os.access(wanted, os.W_OK):
            return wanted
    except OSError:
        pass
    return Path(tempfile.mkdtemp(prefix="message-channel-wizard-tour-"))


def _play_into(out: Path) -> int:
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        make_application(())
    except CannotStart as error:
        complain(f"{called()} tour: {error}")
        return 2
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        application = Application(cache(memory_vault), lambda: paths_for(Path(folder)), demo=True)
        try:
            _take_pictures(application, out)
        except Unheard:
            raise
        except (TourFailed, OSError) as failure:
            complain(f"The tour failed: {plain(getattr(failure, 'strerror', None) or failure)}")
            return 1
        finally:
            application.close()
    return 0


def _take_pictures(application: Application, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    created = ""
    for number, (page, text, window) in enumerate(_play(application), start=1):
        picture = out / f"{number:02d}-{page}.png"
        if not _picture_of(window).save(str(picture)):
            raise TourFailed(f"the picture {picture} could not be written")
        _tell(f"{number:02d} {text} -> {picture}")
        if page == "result" and isinstance(window, QWidget):
            created = _widget(window, QLabel, "result_id").text()
    _tell(f"created channel {created}")


def _tell(text: str) -> None:
    """Write a line; the pictures are made also for one who reads no further. Raises Unheard."""
    try:
        say(text)
    except Unheard as error:
        if not error.reader_left:
            raise


def _picture_of(shown: QWidget | QImage) -> QImage:
    if isinstance(shown, QImage):
        return shown
    _settle(shown)
    return shown.grab().toImage()


def _play(application: Application) -> Iterator[tuple[str, str, QWidget | QImage]]:
    """Do the job; yields (page, what was done, its window or sheet) whenever a page is ready for its picture."""
    wizard = application.open_wizard()
    # It looks at its start for creates that were interrupted: not into the one below.
    _until(lambda: application.home is not None, "the home window")
    home = application.home
    assert home is not None
    home.resize(*SIZE)
    _until(lambda: home.findChild(QAbstractButton, "empty.new_channel") is not None, "the ways to begin")
    yield "first-start", "First start: what this is for, and the ways to begin", home
    for page, text in _create(wizard):
        yield page, text, wizard
    home.refresh()
    table = _widget(home, QTableView, "channels")
    _until(lambda: "ID " in str(table.model().index(0, STATE).data()), "the channel in the home window")
    table.selectRow(0)
    yield "home", "Home: the channels of this computer, and what is next", home
    _widget(home, QAbstractButton, "channel_next").click()
    _until(lambda: home.findChild(QDialog, "handover_dialog") is not None, "the hand-over")
    dialog = _widget(home, QDialog, "handover_dialog")
    _type(_widget(dialog, QLineEdit, "sheet_customer"), CUSTOMER)
    _type(_widget(dialog, QLineEdit, "sheet_installed_by"), INSTALLER)
    yield "handover", "Hand-over: what is left to do at the provider", dialog
    yield "handover-sheet", "Hand-over sheet: for the customer's file, without any secret", _sheet(dialog)
    wizard.show_help()
    yield "help", "Help of the last page", _widget(wizard, QWidget, "help_window")
    dialog.close()
    other = _another(application, wizard, OTHER_NAME)
    _next(other)
    _press(other)
    said = "what_the_pbx_said"
    _until(lambda: any(each.isVisible() for each in other.findChildren(QAbstractButton, said)), "the refusal")
    yield "refused", "Refused: numbers that another channel has; nothing was created", other
    pbx = application.at_hand.demo_pbx
    assert pbx is not None
    yield from _lose(pbx, other)
    third = _another(application, other, THIRD_NAME)
    yield from _away(pbx, home, third)


def _lose(pbx: DemoPbx, wizard: ChannelWizard) -> Iterator[tuple[str, str, QWidget]]:
    """Create the channel that was refused with numbers of its own, and lose the PBX before it has answered."""
    _number_anew(wizard, "7")
    pbx.lose_answer("message_channel/create")
    _press(wizard)
    log = _widget(wizard, QWidget, "look_log")
    _until(lambda: log.isVisible() and len(log.findChildren(QLabel)) >= FAILED_LOOK, "a look that fails")
    look = _widget(wizard, QAbstractButton, "look_again")
    yield "unknown", "Unknown: the connection broke after sending, so the channel may or may not exist", wizard
    pbx.resume()
    look.click()
    _until(_widget(wizard, QLabel, "result_id").isVisible, "the channel to be found")
    yield "found", "Found: the PBX has it, and nothing was sent twice", wizard


def _away(pbx: DemoPbx, home: HomeWindow, wizard: ChannelWizard) -> Iterator[tuple[str, str, QWidget]]:
    """Press Create while the PBX is out of reach, keep the channel ready, and have it created on site."""
    _number_anew(wizard, "6")
    pbx.pause()
    _press(wizard)
    keep = wizard.button(QWizard.WizardButton.CustomButton1)
    _until(lambda: wizard.isVisible() and keep.property("kind") == Kind.PRIMARY.value, "the PBX to be out of reach")
    yield "offline", "Offline: the PBX is out of reach, so the channel is kept ready", wizard
    page = wizard.currentPage()
    _until(lambda: isinstance(page, ReviewPage) and page.lead.takes_clicks, "the review to take a press")
    keep.click()
    _until(lambda: not wizard.isVisible(), "the channel to be kept ready")
    _until(lambda: bool(home.board.on_site.to_send()), "the channel that waits")
    pbx.resume()
    home.board.on_site.greet()
    offer = _widget(home, QAbstractButton, "create_all")
    _until(offer.isVisible, "the card on site")
    yield "on-site", "On site: a channel that was kept ready, offered as its PBX is reachable", home
    offer.click()
    _until(_widget(home, QAbstractButton, "save_all_sheets").isVisible, "the channel on site")
    _until(lambda: not home.board.on_site.to_send(), "the list to know of it")
    yield "created-on-site", "Created on site: the card keeps each channel's ID and its sheet", home


def _another(application: Application, wizard: ChannelWizard, name: str) -> ChannelWizard:
    """Make another channel with the same numbers, which are the page to go on from; returns its wizard."""
    _widget(wizard, QAbstractButton, "create_another").click()
    _until(lambda: application.wizard not in (None, wizard), "another wizard")
    other = application.wizard
    assert other is not None
    other.resize(*SIZE)
    search = _widget(other, QLineEdit, "channel_search")
    _until(search.isVisible, "the page of types")
    _type(search, PROVIDER.name[:2].lower())
    _next(other)
    _type_account(other, name)
    _next(other)
    _type_routes(other)
    return other


def _number_anew(wizard: ChannelWizard, ending: str) -> None:
    """Give the channel numbers of its own, and go on to the review."""
    model = _widget(wizard, QTableView, "dids").model()
    for row, route in enumerate(ROUTES):
        model.setData(model.index(row, 0), f"{route.did_number[:-1]}{ending}", Qt.ItemDataRole.EditRole)
    _next(wizard)


def _press(wizard: ChannelWizard) -> None:
    """Press Create."""
    wizard.button(QWizard.WizardButton.CommitButton).click()


def _sheet(dialog: QDialog) -> QImage:
    """The sheet as it would be saved now, its first page."""
    view = dialog.findChild(HandoverView)
    if view is None:
        raise TourFailed("there is no hand-over sheet in the window")
    return picture(view.html())


def _create(wizard: ChannelWizard) -> Iterator[tuple[str, str]]:
    """Go through the pages of the wizard to the id."""
    wizard.resize(*SIZE)
    secret = _widget(wizard, QLineEdit, "client_secret")
    _until(lambda: bool(secret.text()), "the demo PBX to start")
    _widget(wizard, QAbstractButton, "test_connection").click()
    _until(lambda: wizard.session.reached is not None, "the connection test")
    yield "pbx", "PBX: address, Client ID and Client Secret; connection tested"

    _next(wizard)
    _type(_widget(wizard, QLineEdit, "channel_search"), PROVIDER.name[:2].lower())
    yield "channel-type", f"Channel type: {SMS.name}, provider {PROVIDER.name}"

    _next(wizard)
    _paste_mail(wizard)
    yield "account-pasted", "Account: a whole mail pasted, and what was taken from where"
    _widget(wizard, QAbstractButton, "paste_undo").click()
    _type_account(wizard, NAME)
    yield "account", "Account: name and keys"

    _next(wizard)
    _type_routes(wizard)
    yield "routing", f"Routing: {len(ROUTES)} numbers"

    _next(wizard)
    yield "review", "Review: a summary, with the way to change each part"
    _widget(wizard, QAbstractButton, "change_options").click()
    _widget(wizard, QAbstractButton, "webhook_url_type.fqdn").click()
    _type(_widget(wizard, QLineEdit, "send_rate"), "2")
    closing = _widget(wizard, QComboBox, "auto_close_session")
    closing.setCurrentIndex(closing.findData(1))
    _type(_widget(wizard, QLineEdit, "session_expired_time"), "5")
    yield "options", "Options, unfolded: webhook, sending rate, sessions"

    _press_create(wizard)
    yield "result", "Result: id, webhook URL and verify token"


def _type_account(wizard: ChannelWizard, name: str) -> None:
    _type(_widget(wizard, QLineEdit, "name"), name)
    for field in PROVIDER.fields:
        _type(_widget(wizard, QLineEdit, field.path), sample_value(field))


def _type_routes(wizard: ChannelWizard) -> None:
    model = _widget(wizard, QTableView, "dids").model()
    for row, route in enumerate(ROUTES):
        model.insertRow(row)
        values = (route.did_number, route.destination_type, route.destination_id, format_members(route.members))
        for column, value in enumerate(values):
            model.setData(model.index(row, column), value, Qt.ItemDataRole.EditRole)


def _paste_mail(wizard: ChannelWizard) -> None:
    """Have a mail with all keys and numbers read on the account page, as if it had been pasted."""
    pasting = wizard.currentPage().findChild(PasteEverything)
    if pasting is None:
        raise TourFailed("nothing can be pasted on the account page")
    lines = [f"{field.label}: {sample_value(field)}" for field in PROVIDER.fields]
    pasting.take_text("\n".join([*lines, "", *(route.did_number for route in ROUTES)]))
    _until(lambda: _widget(wizard, QAbstractButton, "paste_undo").isVisible(), "the mail to be read")


def _press_create(wizard: ChannelWizard) -> None:
    """Create the channel, and wait until everything about it is known."""
    _press(wizard)
    label = _widget(wizard, QLabel, "result_id")
    _until(lambda: bool(label.text()) or _error(wizard) != "", "the channel to be created")
    if _error(wizard):
        raise TourFailed(_error(wizard))
    _until(lambda: wizard.findChild(QLineEdit, "webhook_url") is not None, "what stands below the ID")
    url = _widget(wizard, QLineEdit, "webhook_url")
    _until(lambda: bool(url.text()), "the webhook URL")
    status = wizard.findChild(ChannelStatus)
    _until(lambda: status is not None and _is_connected(status), "the provider to be connected")


def _is_connected(status: ChannelStatus) -> bool:
    return status.found is not None and status.found.state is State.CONNECTED


def _error(wizard: ChannelWizard) -> str:
    label = wizard.findChild(QLabel, "result_error")
    return label.text() if isinstance(label, QLabel) else ""


def _next(wizard: ChannelWizard) -> None:
    before = wizard.currentId()
    wizard.button(QWizard.WizardButton.NextButton).click()
    title = wizard.page(before).title()
    _until(lambda: wizard.currentId() != before, f"the page after {title}")


def _type(edit: QLineEdit, text: str) -> None:
    """Type as a keyboard would, a key at a time."""
    edit.selectAll()
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.sendEvent(edit, event)
    if edit.text() != text:
        raise TourFailed(f"{edit.objectName()} does not take what is typed")


def _settle(window: QWidget) -> None:
    """Let all that waits for its turn come to its end, and layouts, also those that others set off."""
    _until(lambda: window.updatesEnabled() and not somebody_waits(), "a page to be seen")
    for _ in range(SETTLED_AFTER):
        QCoreApplication.processEvents()
    _until(lambda: window.updatesEnabled() and not somebody_waits(), "a page to be seen whole")
    window.repaint()


def _until(done: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    look = QTimer(interval=LOOK_MS)
    look.start()
    while not done():
        if time.monotonic() > deadline:
            raise TourFailed(f"waited in vain for {what}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    look.stop()


def _widget(window: QWidget, type_: type[W], name: str) -> W:
    found = window.findChild(type_, name)
    if not isinstance(found, type_):
        raise TourFailed(f"there is no {name} in the window")
    return found
