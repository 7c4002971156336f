"""The pages behind the first, in their order, imported when they are made: the first window does not wait."""

from PySide6.QtWidgets import QWizard

from ui.look.icons import picture
from ui.look.theme import GRID
from ui.wizard.help import HelpWindow
from ui.wizard.page import Page
from ui.wizard.pages.account import AccountPage
from ui.wizard.pages.channel_type import ChannelTypePage
from ui.wizard.pages.options import OptionsPage
from ui.wizard.pages.result import ResultPage
from ui.wizard.pages.review import ReviewPage
from ui.wizard.pages.routing import RoutingPage
from ui.wizard.session import Session
from ui.wizard.wizard import LOGO, ChannelWizard

PAGES = (ChannelTypePage, AccountPage, RoutingPage, OptionsPage, ReviewPage, ResultPage)


def other_pages(session: Session) -> list[Page]:
    """All of them, made."""
    return [page(session) for page in PAGES]


def add_other_pages(wizard: ChannelWizard) -> None:
    """Add them to a wizard, with its sign and its help, which do not come before they do."""
    for page in other_pages(wizard.session):
        wizard.addPage(page)
    wizard.make_help = HelpWindow
    wizard.setPixmap(QWizard.WizardPixmap.LogoPixmap, picture("app", LOGO, wizard.devicePixelRatioF(), GRID))
