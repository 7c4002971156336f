"""A new wizard on its first page: made when it is opened, for the window of a new computer is home."""

from typing import TYPE_CHECKING

from core.pbx.login import PbxLogin
from ui.jobs import JobRunner
from ui.wizard.pages.pbx import PbxPage
from ui.wizard.session import Session
from ui.wizard.wizard import ChannelWizard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.delivery.connection import Connection
    from core.secrets.drawer import Drawer


def new_wizard(
    jobs: JobRunner,
    find_connection: "Callable[[], Connection]",
    find_drawer: "Callable[[], Drawer]",
    login: PbxLogin | None,
) -> ChannelWizard:
    """A wizard that is not shown yet; arguments as of `Session`."""
    session = Session(jobs, find_connection, find_drawer, login=login)
    return ChannelWizard(session, PbxPage(session), _add_other_pages)


def _add_other_pages(wizard: ChannelWizard) -> "Iterator[None]":
    from ui.wizard.pages.behind import add_other_pages

    return add_other_pages(wizard)
