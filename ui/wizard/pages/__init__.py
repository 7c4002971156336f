"""The wizard's pages, one a file, in the order of `ui.wizard.wizard`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.wizard.page import Page
    from ui.wizard.session import Session


def other_pages(session: "Session") -> "list[Page]":
    """The pages behind the first, in their order. Imported when they are made: the first window does not wait."""
    from ui.wizard.pages.account import AccountPage
    from ui.wizard.pages.channel_type import ChannelTypePage
    from ui.wizard.pages.options import OptionsPage
    from ui.wizard.pages.result import ResultPage
    from ui.wizard.pages.review import ReviewPage
    from ui.wizard.pages.routing import RoutingPage

    in_order = (ChannelTypePage, AccountPage, RoutingPage, OptionsPage, ReviewPage, ResultPage)
    return [page(session) for page in in_order]
