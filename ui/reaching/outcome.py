"""What came of a connection test: the PBX that answered, or what is wrong and what can be done about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.buttons import make_button
from ui.look.letters import part_anew
from ui.look.say import say_outcome
from ui.look.signed_label import SignedLabel
from ui.look.texts import failure_text
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.reaching import failures
from ui.reaching.certificate import CertificateQuestion

if TYPE_CHECKING:
    from core.pbx.answers import PbxDescription


class ConnectionOutcome(QWidget):
    """A sentence, its details, and the answers that the person may give.

    Args:
        name: of its sentence (`…_status`) and what is below it (`…_detail`).
        offers_offline: a channel can be prepared without the PBX here.

    Attributes:
        asks_trust: the last failure is a certificate that has to be looked at. is_refused: it is the login.
        asks: something is asked for that a person has to answer before anything is sent.

    Signals:
        trusted: as of `CertificateQuestion`. asking_changed: whether its question stands.
        offline_chosen: go on without the PBX.
        plain_http_allowed: the keys may go to this PBX unencrypted.
        login_insisted: log in, though it may be the fifth.
    """

    trusted = Signal(str, str, str)
    asking_changed = Signal()
    login_insisted = Signal()
    offline_chosen = Signal()
    plain_http_allowed = Signal()

    def __init__(self, name: str = "connection", *, offers_offline: bool = True) -> None:
        super().__init__()
        self._offers_offline = offers_offline
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACES[2], 0, SPACES[2])
        self._status = SignedLabel()
        self._status.setObjectName(f"{name}_status")
        column.addWidget(self._status)
        self._detail = ToneLabel("", Tone.MUTED)
        self._detail.setObjectName(f"{name}_detail")
        column.addWidget(self._detail)
        self._certificate: CertificateQuestion | None = None
        self._column = column
        answers = QHBoxLayout()
        self._insist = make_button("login_anyway", login_anyway_answer())
        self._insist.clicked.connect(self.login_insisted)
        self._allow_http = make_button("allow_plain_http", plain_http_answer())
        self._allow_http.clicked.connect(self.plain_http_allowed)
        self._without = make_button("continue_offline", self.tr("Prepare &without the PBX"))
        self._without.clicked.connect(self.offline_chosen)
        for button in (self._insist, self._allow_http, self._without):
            answers.addWidget(button)
        answers.addStretch(1)
        column.addLayout(answers)
        self.asks_trust = self.is_refused = self.asks = False
        self.say("")

    def say(
        self,
        text: str,
        tone: Tone = Tone.PLAIN,
        detail: str = "",
        *,
        insist: bool = False,
        plain_http: bool = False,
        offline: bool = False,
    ) -> None:
        """Show a sentence, "" for nothing."""
        self._status.tell(text, tone)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._insist.setVisible(insist)
        asked = self.awaits_trust
        if self._certificate is not None:
            self._certificate.clear()
        self._allow_http.setVisible(plain_http)
        self._without.setVisible(offline and self._offers_offline)
        self.setVisible(bool(text))
        part_anew(self)
        say_outcome(self, text, tone)
        if asked:
            self.asking_changed.emit()

    @property
    def awaits_trust(self) -> bool:
        """Whether the question of trust stands here."""
        return self._certificate is not None and self._certificate.asks

    def ask_for_answer(self) -> None:
        """Somebody wants to go on while it stands: lead to it."""
        assert self._certificate is not None
        text = self.tr("Answer this first: compare the fingerprint, or prepare the channel without the PBX.")
        self._status.tell(text, Tone.WARNING)
        say_outcome(self, text, Tone.WARNING)
        self._certificate.focus_found()

    def show_reached(self, pbx: "PbxDescription") -> None:
        """The PBX answered and took the login."""
        unknown = self.tr("not reported")
        detail = self.tr("Model {model}, firmware {firmware}, serial number {serial}").format(
            model=pbx.model_name or unknown,
            firmware=pbx.firmware_version or unknown,
            serial=pbx.serial_number or unknown,
        )
        name = pbx.device_name or pbx.model_name
        text = self.tr("Connected to {name}").format(name=name) if name else self.tr("Connected to the PBX")
        self.say(text, Tone.SUCCESS, detail)

    def show_failure(self, error: Exception, pbx: str = "") -> bool:
        """Say what is wrong; returns whether the channel can be prepared all the same.

        Args:
            pbx: what the person calls it, "" for its address.
        """
        self.asks_trust, self.is_refused = failures.is_certificate(error), failures.is_refused_login(error)
        self.asks = self.asks_trust or failures.is_withheld(error) or failures.is_plain_http(error)
        if failures.is_stopped(error):
            self.say(self.tr("The test was stopped."), Tone.MUTED, self._prepare_text(), offline=True)
            return True
        if failures.is_certificate(error):
            text = self.tr("Nothing was sent: the certificate has to be compared first.")
            self.say(text, Tone.WARNING, offline=True)
            self._question().ask(error, pbx)
            self.asking_changed.emit()
            return False
        can_prepare = not failures.is_refused_login(error)
        insist = failures.is_withheld(error)
        detail = self._prepare_text() if can_prepare else ""
        plain_http = failures.is_plain_http(error)
        tone = Tone.WARNING if plain_http else Tone.ERROR
        self.say(failure_text(error), tone, detail, insist=insist, plain_http=plain_http, offline=can_prepare)
        return can_prepare

    def _prepare_text(self) -> str:
        if not self._offers_offline:
            return ""
        return self.tr(
            "You can still prepare the channel: press Next again, and create it once the PBX is reachable."
        )

    def _question(self) -> CertificateQuestion:
        if self._certificate is None:
            self._certificate = CertificateQuestion()
            self._certificate.trusted.connect(self.trusted)
            self._certificate.left.connect(self._leave)
            self._column.insertWidget(2, self._certificate)
        return self._certificate

    def _leave(self) -> None:
        self.say(self.tr("Not connected. Nothing was sent."), Tone.MUTED, self._prepare_text(), offline=True)


def login_anyway_answer() -> str:
    """The button that sends a login which may be the fifth, wherever it is asked for."""
    return QCoreApplication.translate("ConnectionOutcome", "&Log in anyway")


def plain_http_answer() -> str:
    """The button that lets the keys go to a PBX unencrypted, wherever the question is asked."""
    return QCoreApplication.translate("ConnectionOutcome", "Send the &keys unencrypted")
