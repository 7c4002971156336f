"""What came of a connection test: the PBX that answered, or what is wrong and what can be done about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.texts import failure_text
from ui.look.theme import GRID, Tone, ToneLabel

if TYPE_CHECKING:
    from core.pbx.answers import PbxDescription
    from core.pbx.errors import Unreachable


class ConnectionOutcome(QWidget):
    """A sentence, its details, and the answers that the person may give.

    Signals:
        trusted: the certificate with this SHA-256 is to be believed. offline_chosen: go on without the PBX.
        plain_http_allowed: the keys may go to this PBX unencrypted.
    """

    trusted = Signal(str)
    offline_chosen = Signal()
    plain_http_allowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._found = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, GRID)
        self._status = ToneLabel()
        self._status.setObjectName("connection_status")
        column.addWidget(self._status)
        self._detail = ToneLabel("", Tone.MUTED)
        self._detail.setObjectName("connection_detail")
        column.addWidget(self._detail)
        answers = QHBoxLayout()
        self._trust = QPushButton(self.tr("T&rust this certificate"))
        self._trust.setObjectName("trust_certificate")
        self._trust.clicked.connect(self._tell_trusted)
        self._allow_http = QPushButton(plain_http_answer())
        self._allow_http.setObjectName("allow_plain_http")
        self._allow_http.clicked.connect(self.plain_http_allowed)
        self._without = QPushButton(self.tr("Prepare &without the PBX"))
        self._without.setObjectName("continue_offline")
        self._without.clicked.connect(self.offline_chosen)
        for button in (self._trust, self._allow_http, self._without):
            button.setAutoDefault(False)
            answers.addWidget(button)
        answers.addStretch(1)
        column.addLayout(answers)
        self.say("")

    def say(
        self,
        text: str,
        tone: Tone = Tone.PLAIN,
        detail: str = "",
        *,
        trust: bool = False,
        plain_http: bool = False,
        offline: bool = False,
    ) -> None:
        """Show a sentence, "" for nothing."""
        self._status.set_tone(tone)
        self._status.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._trust.setVisible(trust)
        self._allow_http.setVisible(plain_http)
        self._without.setVisible(offline)
        self.setVisible(bool(text))

    def show_reached(self, pbx: "PbxDescription") -> None:
        """The PBX answered and took the login."""
        unknown = self.tr("not told")
        detail = self.tr("Model {model}, firmware {firmware}, serial number {serial}").format(
            model=pbx.model_name or unknown,
            firmware=pbx.firmware_version or unknown,
            serial=pbx.serial_number or unknown,
        )
        name = pbx.device_name or pbx.model_name or self.tr("the PBX")
        self.say(self.tr("✓ Connected to {name}").format(name=name), Tone.SUCCESS, detail)

    def show_failure(self, error: Exception) -> bool:
        """Say what is wrong; returns whether the channel can be prepared all the same."""
        from core.pbx.errors import LoginRefused, Reach, Unreachable

        reason = error.reason if isinstance(error, Unreachable) else None
        if reason is Reach.STOPPED:
            self.say(self.tr("The test was stopped."), Tone.MUTED, self._prepare_text(), offline=True)
            return True
        if isinstance(error, Unreachable) and reason is Reach.CERTIFICATE_UNKNOWN:
            self._found = str(error.values.get("found", ""))
            text = "⚠ " + failure_text(error)
            self.say(text, Tone.WARNING, self._certificate_text(error), trust=bool(self._found))
            return False
        can_prepare = not isinstance(error, LoginRefused)
        detail = self._prepare_text() if can_prepare else ""
        plain_http = reason is Reach.PLAIN_HTTP
        tone = Tone.WARNING if plain_http else Tone.ERROR
        self.say("⚠ " + failure_text(error), tone, detail, plain_http=plain_http, offline=can_prepare)
        return can_prepare

    def _prepare_text(self) -> str:
        return self.tr(
            "The channel can be prepared all the same: press Next again, and create it when the PBX is reachable."
        )

    def _certificate_text(self, error: "Unreachable") -> str:
        values = error.values
        lines = [self.tr("SHA-256 fingerprint: {found}").format(found=grouped(self._found))]
        if values.get("subject"):
            lines.append(self.tr("Issued to: {subject}").format(subject=values["subject"]))
        if values.get("not_after"):
            lines.append(
                self.tr("Valid: {start} to {end}").format(start=values.get("not_before", ""), end=values["not_after"])
            )
        return "\n".join(lines)

    def _tell_trusted(self) -> None:
        self.trusted.emit(self._found)


def plain_http_answer() -> str:
    """The button that lets the keys go to a PBX unencrypted, wherever the question is asked."""
    return QCoreApplication.translate("ConnectionOutcome", "Send the &keys unencrypted")


def is_plain_http(error: Exception) -> bool:
    """Whether nothing was sent because the person has to agree to http:// first."""
    from core.pbx.errors import Reach, Unreachable

    return isinstance(error, Unreachable) and error.reason is Reach.PLAIN_HTTP


def grouped(fingerprint: str) -> str:
    """A SHA-256 in pairs, as portals and browsers print it."""
    return ":".join(fingerprint[i : i + 2] for i in range(0, len(fingerprint), 2)).upper()
