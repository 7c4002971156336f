"""What an imported channel file asks of this computer: shown at its field with where it would go, fetched by a press.

Nothing is looked up before that press: the file may be anybody's, and names the host that its keys are used at.
"""

import os
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from core.channel.draft import ChannelDraft
from core.errors import plain
from core.pbx.address import parse_address
from core.pbx.errors import Unreachable
from core.secrets.sources import Reference, Resolved, SecretSources
from core.secrets.vault import lookup
from ui.look.form import FieldForm
from ui.look.texts import failure_text, problem_text
from ui.wizard.session import Session

if TYPE_CHECKING:
    from core.stop import Stop

LIMIT_MS = 30_000
"""A keyring may ask the person first."""


class References(QObject):
    """Puts the question at each field that a file asks something for and that has no value yet.

    Signals:
        left_out: the person does not give this field what is asked for, by its key.
    """

    left_out = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._form: FieldForm | None = None

    def show(self, form: FieldForm) -> None:
        """Ask at the fields of a form."""
        self._form = form
        given = form.credentials
        for key, text in sorted(self._session.draft.asked_for):
            if form.has(key) and not given.get(key):
                self._ask(key, Reference(text))

    def _ask(self, key: str, reference: Reference) -> None:
        assert self._form is not None
        leave = (self.tr("&Leave it out"), partial(self.left_out.emit, key))
        if reference.is_own:
            text = self.tr(
                "Here the file asks for a key of another channel or PBX ({reference}). It is not given out."
            )
            self._form.ask_at(key, text.format(reference=reference.shown), {"leave_out": leave})
            return
        text = self._question(reference)
        fetch = (self.tr("&Fetch it"), partial(self._fetch, key, reference))
        self._form.ask_at(key, text, {"fetch": fetch, "leave_out": leave})

    def _question(self, reference: Reference) -> str:
        shown, host = reference.shown, used_at(self._session.draft)
        try:
            pbx = parse_address(self._session.login.base_url).label
        except Unreachable:
            return self.tr(
                "The file asks for {reference} from this computer. It would be sent to the PBX that you choose, "
                "which uses it at {host}."
            ).format(reference=shown, host=host)
        return self.tr(
            "The file asks for {reference} from this computer. It would be sent to {pbx}, which uses it at {host}."
        ).format(reference=shown, pbx=pbx, host=host)

    def _fetch(self, key: str, reference: Reference) -> None:
        vault = self._session.drawer.vault

        def work(_stop: "Stop") -> Resolved:
            return SecretSources(os.environ, lambda entry: lookup(vault, entry)).resolve(reference.text)

        self._session.jobs.run(work, partial(self._fetched, key), partial(self._failed, key), time_limit_ms=LIMIT_MS)

    def _fetched(self, key: str, found: Resolved) -> None:
        form = self._form
        if form is None or not form.has(key):
            return
        if found.problem is not None:
            form.say_at(key, problem_text(found.problem))
        else:
            form.take(key, found.value, as_is=found.exact)
            form.say_at(key, self.tr("Fetched from this computer."), warning=False)

    def _failed(self, key: str, error: Exception) -> None:
        if self._form is not None and self._form.has(key):
            self._form.say_at(key, failure_text(error))


def used_at(draft: ChannelDraft) -> str:
    """Where the PBX uses the keys of a channel: the hosts that the channel names, or its provider."""
    provider = draft.provider
    if provider is None:
        return "?"
    written = [draft.credentials.get(field.key, "") for field in provider.fields if field.url]
    return ", ".join(plain(_host(text), 80) for text in written if text) or provider.name


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address
