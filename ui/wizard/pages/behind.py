"""The pages behind the first, in their order, imported when they are made: nobody who opens a wizard waits."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from core.mail.pbx_login import LOGIN_FIELDS
from ui.look.help import HelpWindow
from ui.wizard.page import Page
from ui.wizard.pages.account import AccountPage
from ui.wizard.pages.channel_type import ChannelTypePage
from ui.wizard.pages.pbx import PbxPage
from ui.wizard.pages.result import ResultPage
from ui.wizard.pages.review import ReviewPage
from ui.wizard.pages.routing import RoutingPage
from ui.wizard.parts.paste_card import PasteCard
from ui.wizard.parts.paste_everything import PasteEverything, Wanted
from ui.wizard.parts.pasted_login import PastedLogin
from ui.wizard.parts.pbx_choice import PbxChoice
from ui.wizard.pbx_line import PbxLine
from ui.wizard.wizard import ChannelWizard

PAGES = (ChannelTypePage, AccountPage, RoutingPage, ReviewPage, ResultPage)


def add_other_pages(wizard: ChannelWizard) -> Iterator[None]:
    """Add them to a wizard, with its help and what the first page offers, a part a turn."""
    wizard.make_help = HelpWindow
    second, third, *others = PAGES
    _add(wizard, second)
    yield
    _add(wizard, third)
    yield
    offers = _offer(wizard)
    if wizard.currentId() == wizard.startId():
        yield from offers
    for kind in others:
        _add(wizard, kind)
        yield
    yield from offers


def _offer(wizard: ChannelWizard) -> Iterator[None]:
    """What the first page offers: the PBXs that are known, and to paste a mail."""
    first = wizard.page(wizard.startId())
    if isinstance(first, PbxPage):
        first.let_choose(PbxChoice(wizard.session))
        yield
        _let_paste(first)
        yield


def _add(wizard: ChannelWizard, kind: type[Page]) -> None:
    """One page, with the line that tells how the PBX is."""
    page = kind(wizard.session)
    if not isinstance(page, ResultPage):  # what is created stays where it is
        line = PbxLine(wizard.session)
        line.change.clicked.connect(wizard.way_back.go_to_pbx)
        page.head.show_context(line)
    wizard.addPage(page)


def _let_paste(page: PbxPage) -> None:
    """Take a mail with the login of another PBX, too."""
    found = QCoreApplication.translate(
        "PbxPage", "{key} on this page: address, Client ID and Client Secret find their fields."
    )
    card = PasteCard("pbx.", found)
    page.let_paste(card)
    form = PastedLogin(page.lines, page.want_another)
    PasteEverything(page.session, card, page).use(form, Wanted(LOGIN_FIELDS, "", None))
