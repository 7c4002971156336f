"""The field of the Client Secret: looked up in the drawer, kept there once a PBX took it; it belongs to its address.

A secret never follows an address to another scheme, host or port: then the field is emptied and looked up anew.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit

from core.errors import NAME_SHOWN, plain
from core.pbx.login import PbxLogin
from core.pbx.typed_login import TypedLogin
from core.secrets.entries import Changed, Denied, Kept, Locked, NotThere, Slow, ThisRunOnly, Unusable
from core.secrets.unavailable import told_of
from core.wording import one_text
from ui.look.fields import FieldRow
from ui.look.texts import failure_text, listed
from ui.wizard.session import Session

if TYPE_CHECKING:
    from core.secrets.entries import Answer, LoginKept

KEYRING_LIMIT_MS = 10_000
"""A keyring that does not answer in this time is left behind: it may never do."""


class ClientSecret(QObject):
    """Watches over the field; `typed_login` tells what stands on the page now.

    Attributes:
        typed: the field was changed by hand since `load`.

    Signals:
        settled: the drawer answered for what is typed: whether a secret stands in the field that may be used unasked.
    """

    settled = Signal(bool)

    def __init__(
        self, session: Session, edit: QLineEdit, row: FieldRow, typed_login: Callable[[], PbxLogin], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._edit, self._row, self._typed_login = session, edit, row, typed_login
        self._of = ""
        self._set_aside: dict[str, tuple[str, bool, bool]] = {}
        self.typed = False
        self._looking_for: PbxLogin | None = None
        edit.textChanged.connect(self._changed)

    def load(self, login: PbxLogin) -> None:
        """Show the secret of a login; where there is none, look it up."""
        self._show(login.client_secret)
        self.typed = False
        self.look_up()

    def refill(self, login: PbxLogin) -> None:
        """The draft's own secret came from the drawer; to another address that is typed by now it does not go."""
        if not login.client_secret or self._edit.text():
            return
        pbx = typed(login).pbx
        if pbx != self._origin:
            self._set_aside.setdefault(pbx, (login.client_secret, False, False))
        elif not self.typed:
            self._show(login.client_secret)

    @property
    def _origin(self) -> str:
        """Scheme, host and port that are typed, "" while they are none."""
        login = self._typed_login()
        return typed(login).origin if login.base_url else ""

    def _await(self, awaited: bool) -> None:
        """The Client Secret is being looked up, or is not any more: then what waited for it goes on."""
        before, self._session.login_awaited = self._session.login_awaited, awaited
        if before and not awaited:
            self._session.secrets_came.emit()

    def _changed(self) -> None:
        self._await(False)
        self.typed, self._of = True, self._origin
        self._session.secret_is_of_pbx = False

    def address_changed(self) -> None:
        """The person types another address."""
        origin = self._origin
        if origin == self._of:
            return
        if self._edit.text() and self._of:
            kept = self._edit.text(), self.typed, self._session.secret_is_of_pbx
            self._set_aside[self._of] = kept
            self._show("")
            self.typed, self._session.secret_is_of_pbx = True, False
            self._row.show_warning(
                self.tr("Cleared because the address has changed: a Client Secret belongs to one PBX only.")
            )
        if not self._edit.text() and origin in self._set_aside:
            secret, self.typed, self._session.secret_is_of_pbx = self._set_aside.pop(origin)
            self._show(secret)
            self._row.clear_note()

    def _show(self, secret: str) -> None:
        """Fill the field; that is not typing."""
        with QSignalBlocker(self._edit):
            self._edit.setText(secret)
        self._of = self._origin if secret else ""

    def look_up(self) -> None:
        """Fetch the Client Secret that was kept for this PBX, if none is typed."""
        login, origin = self._typed_login(), self._origin
        if self._edit.text() and not self._of:
            self._of = origin
        if not (origin and login.client_id) or login.client_secret or self._session.practising:
            return
        if self.is_looking:
            return
        drawer = self._session.drawer
        self._looking_for = login
        self._await(True)
        self._session.jobs.run(
            lambda _stop: drawer.client_secret(origin, login.client_id),
            partial(self._found, login),
            partial(self._not_found, login),
            time_limit_ms=KEYRING_LIMIT_MS,
        )

    def _not_found(self, login: PbxLogin, error: Exception) -> None:
        if self._typed_login() == login:
            self._ask_again(_of_the_keyring(error))
            self._settle(False)
        elif self._looking_for == login:
            self._let_go_on()

    @property
    def is_looking(self) -> bool:
        """Whether the drawer is being asked for the login that is typed."""
        return self._looking_for is not None and self._looking_for == self._typed_login()

    def _settle(self, usable: bool) -> None:
        self._let_go_on()
        self.settled.emit(usable)

    def _let_go_on(self) -> None:
        self._looking_for = None
        self._await(False)

    def _ask_again(self, why: Exception) -> None:
        self._row.ask(
            one_text(failure_text(why), self.tr("The Client Secret could not be looked up.")),
            {"try_again": (self.tr("Try a&gain"), self._look_up_again)},
        )

    def _found(self, login: PbxLogin, answer: "Answer") -> None:
        if self._typed_login() != login:  # something else was typed meanwhile
            if self._looking_for == login:
                self._let_go_on()
            return
        self._settle(self._say_found(answer))

    def _say_found(self, answer: "Answer") -> bool:
        """Say it at the field; returns whether there is a secret now that may be used unasked."""
        match answer:
            case Kept(secret):
                self._use_found(secret)
                self._row.show_notice(self.tr("From this computer's keyring."))
                return True
            case ThisRunOnly(secret, why):
                self._use_found(secret)
                self._row.show_warning(
                    one_text(failure_text(why), self.tr("The Client Secret is kept only until you quit."))
                )
                return True
            case Changed(secret):
                self._use_found(secret)
                self._row.show_warning(
                    self.tr(
                        "Another program changed the Client Secret in this computer's keyring. Test it as it is "
                        "now, or type the correct one."
                    )
                )
            case NotThere(was_kept):
                if was_kept:
                    self._row.show_warning(
                        self.tr("It was saved here, but it is no longer in this computer's keyring. Type it again.")
                    )
            case Locked(why) | Slow(why) | Denied(why):
                self._ask_again(why)
            case Unusable(why):
                self._row.show_warning(
                    one_text(failure_text(why), self.tr("The Client Secret could not be looked up. Type it."))
                )
        return False

    def _look_up_again(self) -> None:
        self._row.clear_note()
        self.look_up()

    def _use_found(self, secret: str) -> None:
        self._show(secret)
        session = self._session
        session.secret_is_of_pbx = True
        if session.login.base_url == self._typed_login().base_url and not session.login.client_secret:
            session.login = session.login.with_secret(secret)

    def remember(self, login: PbxLogin) -> None:
        """Keep it: its PBX has just taken it. It replaces what was kept for other Client IDs of this PBX."""
        drawer, draft_id, pbx = self._session.drawer, self._session.draft_id, typed(login).pbx
        self._session.jobs.run(
            lambda _stop: drawer.replace_login(pbx, login.client_id, login.client_secret, draft_id),
            partial(self._kept, login),
            partial(self._not_kept, login),
            time_limit_ms=KEYRING_LIMIT_MS,
        )

    def _kept(self, login: PbxLogin, kept: "LoginKept") -> None:
        if kept.trouble is not None:
            self._not_kept(login, kept.trouble)
            return
        if self._typed_login() == login:
            self._session.secret_is_of_pbx = True
        if kept.replaced:
            text = self.tr("The Client Secret of the previous Client ID ({ids}) was deleted from the keyring.")
            self._row.show_notice(text.format(ids=plain(listed(kept.replaced), NAME_SHOWN)))

    def _not_kept(self, login: PbxLogin, error: Exception) -> None:
        error = _of_the_keyring(error)
        self._session.keys_trouble = error
        if self._typed_login() != login:
            return
        self._row.show_warning(
            one_text(failure_text(error), self.tr("The Client Secret is kept only until you quit."))
        )


def typed(login: PbxLogin) -> TypedLogin:
    """What core says of a login as it is typed."""
    return TypedLogin(login)


def _of_the_keyring(error: Exception) -> Exception:
    """What to say of a call to the keyring that was given up."""
    return told_of(error)
