"""The home window as a test sees it: what is shown, and what is pressed."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QTableView,
    QWidget,
)

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.desk.channels import KeptChannels
from core.errors import Reason
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.store.rows import ChannelState
from ui.home.undo import MOST, Renamed
from ui.home.window import HomeWindow

Open = Callable[[], HomeWindow]

Keep = Callable[..., str]

DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="Front desk",
    credentials=Credentials({"api_key": "KEY0123-secret", "public_key": "public/key+text"}),
    dids=(DidRoute("+4930111", "extension", "137"),),
)


def table(home: HomeWindow) -> QTableView:
    found = home.findChild(QTableView, "channels")
    assert found is not None
    return found


def press(home: HomeWindow, name: str) -> None:
    action = home.findChild(QAction, name)
    assert action is not None
    assert action.isEnabled(), name
    action.trigger()


def banner(home: HomeWindow) -> str:
    label = home.findChild(QLabel, "home_banner")
    assert label is not None
    return label.text() if not label.isHidden() else ""


def told(home: HomeWindow) -> str:
    """Everything that the card on site says; "" while it is not there."""
    card = home.board.card
    return card.told if card.isVisible() else ""


def create_all(home: HomeWindow) -> QAbstractButton:
    button = home.findChild(QAbstractButton, "create_all")
    assert button is not None
    return button


def answer(home: HomeWindow) -> QAbstractButton:
    """The button of what is to be answered before the card on site goes on."""
    button = home.findChild(QAbstractButton, "onsite_answer")
    assert button is not None
    return button


def toast(home: HomeWindow) -> str:
    """What was just done and can be undone; "" for nothing."""
    label = home.findChild(QLabel, "toast_text")
    assert label is not None
    return label.text() if label.isVisible() else ""


def undo_button(home: HomeWindow) -> QAbstractButton:
    button = home.findChild(QAbstractButton, "undo_button")
    assert button is not None
    return button


def states(channels: KeptChannels) -> dict[str, ChannelState]:
    return {row.draft.name: row.state for row in channels.store.channels()}


def shown(home: HomeWindow, column: int) -> list[str]:
    model = table(home).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


class Locked(MemoryVault):
    """A keyring that is locked while `locked`."""

    locked = True

    def _check(self) -> None:
        if self.locked:
            raise unavailable(Reason.LOCKED)

    def get(self, service: str, user: str) -> str | None:
        self._check()
        return super().get(service, user)

    def set(self, service: str, user: str, secret: str) -> None:
        self._check()
        super().set(service, user, secret)

    def delete(self, service: str, user: str) -> None:
        self._check()
        super().delete(service, user)


def keyring_banner(home: HomeWindow) -> str:
    label = home.findChild(QLabel, "keyring_banner")
    assert label is not None
    return label.text() if not label.isHidden() else ""


def forget_acts(home: HomeWindow) -> None:
    """Do so much else that nothing of before can be undone any more."""
    for _ in range(MOST):
        home.board.acts.add(Renamed("https://192.0.2.1", "", str))


def button(home: QWidget, name: str) -> QAbstractButton:
    found = home.findChild(QAbstractButton, name)
    assert found is not None
    return found
