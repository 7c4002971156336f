"""The question of trust, wherever it comes up: a first meeting, or a known PBX that shows another certificate."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.pbx.address import met_at
from core.pbx.errors import Reach, Unreachable, fingerprint_text
from core.wording import one_text
from ui.gone import let_go_when_finished
from ui.look.buttons import make_button, restyle, stand_out
from ui.look.copy_button import CopyButton
from ui.look.first_focus import settle_cursor
from ui.look.letters import part_anew
from ui.look.say import say_outcome
from ui.look.sign import Sign
from ui.look.signed_label import SignedLabel
from ui.look.texts import failure_text, named, translated
from ui.look.theme import BY_MOUSE_AND_KEYS, GRID, Tone, ToneLabel, colour, heading
from ui.look.tokens import SPACES

_BOX, _SIGN = 40, 24
_DAYS = {"start": "not_before", "end": "not_after"}
TYPED = 4
"""So many characters of the new fingerprint are typed before it replaces the old one."""


class CertificateQuestion(QWidget):
    """Says what was met, shows every fingerprint in one form, and takes the person's answer. Hidden while not asked.

    Signals:
        trusted: `(base_url, found, instead_of)`: at this address, where the question arose, the first SHA-256 is
            believed from now on, in place of the second, which is "" at a first meeting.
        left: the person does not connect.
    """

    trusted = Signal(str, str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("certificate_question")
        self._base_url = self._found = self._expected = self._copied = ""
        self._tone = Tone.WARNING
        self._is_made = False
        self.hide()

    def _make(self) -> None:
        """When it is first asked: the windows that it stands in do not wait for it."""
        self._is_made = True
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACES[4], SPACES[4], SPACES[4], SPACES[4])
        row.setSpacing(SPACES[4])
        self._box, self._sign = QFrame(), Sign(size=_SIGN)
        self._box.setFixedSize(_BOX, _BOX)
        inside = QHBoxLayout(self._box)
        inside.setContentsMargins(*[(_BOX - _SIGN) // 2] * 4)
        inside.addWidget(self._sign)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(SPACES[2])
        row.addLayout(column, 1)
        self._heading = heading("", 2)
        self._heading.setObjectName("certificate_heading")
        self._text = ToneLabel()
        self._text.setObjectName("certificate_text")
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addLayout(self._make_fingerprints())
        self._detail = ToneLabel("", Tone.MUTED)
        self._detail.setObjectName("certificate_detail")
        column.addWidget(self._detail)
        column.addLayout(self._make_answers())

    def _make_fingerprints(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACES[4])
        grid.setVerticalSpacing(SPACES[2])
        grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[ToneLabel, Fingerprint]] = {}
        for row, name in enumerate(("stored", "expected", "found")):
            caption, fingerprint = ToneLabel("", Tone.MUTED), Fingerprint(f"certificate_{name}")
            caption.setWordWrap(False)
            grid.addWidget(caption, row, 0)
            grid.addWidget(fingerprint, row, 1)
            self._rows[name] = caption, fingerprint
        return grid

    def _make_answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._leave = make_button("do_not_connect", self.tr("&Do not connect"))
        self._leave.clicked.connect(self._do_leave)
        stand_out(self._leave)
        self._renewed = make_button("certificate_renewed", self.tr("The certificate was &renewed…"))
        self._renewed.clicked.connect(self._ask_to_replace)
        self._trust = make_button("trust_certificate", self.tr("Fingerprints match: t&rust it"))
        self._trust.clicked.connect(self._do_trust)
        # The short caption: beside German buttons there is no room for more.
        self._copy = CopyButton(
            "copy_fingerprints", self.tr("Copy for the administrator"), self._copied_text, self.tr("Cop&y")
        )
        for button in (self._leave, self._renewed, self._trust):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._copy)
        return row

    def _copied_text(self) -> str:
        return self._copied

    def ask(self, error: "Unreachable", pbx: str = "", then: str = "") -> None:
        """Put the question that an error means.

        Args:
            pbx: what the person calls the PBX. then: what follows, on the button that trusts.
        """
        if not self._is_made:
            self._make()
        self._base_url = met_at(error)
        changed = error.reason is Reach.CERTIFICATE_CHANGED
        values = error.values
        self._tone = Tone.ERROR if changed else Tone.WARNING
        self._found = str(values.get("found", ""))
        self._expected = str(values.get("expected", "")) if changed else ""
        name = pbx or str(values.get("host", ""))
        self._sign.show_icon("shield", self._tone)
        self._box.setProperty("ground", "error" if changed else "warning")
        restyle(self._box)
        self._heading.setText(self._title(changed, values).format(pbx=name))
        self._text.setText(self._changed_text(error) if changed else self._first_text(error))
        self._show_fingerprints(values, changed)
        self._detail.setText(self._about(values))
        self._detail.setVisible(bool(self._detail.text()))
        self._trust.setText(then or self.tr("Fingerprints match: t&rust it"))
        self._trust.setVisible(not changed)
        self._leave.setVisible(changed)
        self._renewed.setVisible(changed)
        self._copied = f"{self._heading.text()}\n{failure_text(error)}"
        self.setAccessibleName(self._heading.text())
        self.setAccessibleDescription(self._text.text())
        self.show()
        self.update()
        part_anew(self)
        say_outcome(self, one_text(self._heading.text(), self._text.text()), self._tone)

    def clear(self) -> None:
        """Ask nothing."""
        self._found = self._expected = ""
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether a question stands here."""
        return bool(self._found)

    def focus_found(self) -> None:
        """To what has to be compared: no answer is near enough to be given by the next key."""
        self._rows["found"][1].setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._tone, self.palette()), 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), GRID, GRID)

    def _title(self, changed: bool, values: "dict[str, object]") -> str:
        if changed:
            return self.tr("Something else may be answering for {pbx}")
        if values.get("since") or values.get("unasked"):
            return self.tr("Is this still {pbx}?")
        return self.tr("First connection: is this really {pbx}?")

    def _first_text(self, error: "Unreachable") -> str:
        if error.values.get("since"):
            return self.tr(
                "It cannot be confirmed that this is the trusted certificate: {why}. Compare this fingerprint "
                "with the one the PBX administrator sees in the browser. Nothing was sent."
            ).format(why=translated(str(error.values.get("why", ""))))
        if error.values.get("unasked"):
            return self.tr(
                "It is not clear whether another certificate is already trusted for it: {unasked}. This computer "
                "does not trust the one shown ({why}). Compare this fingerprint with the one the PBX "
                "administrator sees in the browser before you trust it. Nothing was sent."
            ).format(
                unasked=translated(str(error.values["unasked"])), why=translated(str(error.values.get("why", "")))
            )
        return self.tr(
            "This computer does not trust the certificate yet ({why}). Compare this fingerprint with the one the "
            "PBX administrator sees in the browser, then trust exactly this certificate. Nothing was sent."
        ).format(why=translated(str(error.values.get("why", ""))))

    def _changed_text(self, error: "Unreachable") -> str:
        values = error.values
        host = f"{values.get('host')}:{values.get('port')}"
        if values.get("stored"):
            return self.tr(
                "The data folder and the keyring of this computer name different certificates for {host}: one of "
                "them was changed. Nothing was sent."
            ).format(host=host)
        if values.get("why"):
            text = self.tr(
                "An authority this computer trusts used to vouch for {host}, but no longer does ({why}). Nothing "
                "was sent."
            )
        else:
            text = self.tr("{host} shows a different certificate from the trusted one. Nothing was sent.")
        since = values.get("since")
        if isinstance(since, float) and since and not values.get("why"):
            day = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(since)).date(), QLocale.FormatType.ShortFormat)
            text = self.tr("{host} shows a different certificate from the one trusted on {day}. Nothing was sent.")
            return text.format(host=host, day=day)
        return text.format(host=host, why=translated(str(values.get("why", ""))))

    def _show_fingerprints(self, values: "dict[str, object]", changed: bool) -> None:
        disputed = bool(values.get("stored"))
        captions = {
            "stored": self.tr("Data folder"),
            "expected": self.tr("Keyring") if disputed else self.tr("You trusted"),
            "found": self.tr("Shown now") if changed else self.tr("Fingerprint (SHA-256)"),
        }
        for name, (caption, fingerprint) in self._rows.items():
            sha256 = str(values.get(name, "")) if changed or name == "found" else ""
            caption.setText(captions[name])
            fingerprint.show_sha256(sha256, captions[name])
            fingerprint.set_tone(Tone.ERROR if changed and name == "found" else Tone.PLAIN)
            caption.setVisible(bool(sha256))
            fingerprint.setVisible(bool(sha256))

    def _about(self, values: "dict[str, object]") -> str:
        lines = []
        if values.get("subject"):
            lines.append(self.tr("Issued to: {subject}").format(subject=values["subject"]))
        if values.get("not_after"):
            days = {name: translated("{day}", {"day": values.get(key, "")}) for name, key in _DAYS.items()}
            lines.append(self.tr("Valid: {start} to {end}").format(**days))
        if self._tone is Tone.ERROR:
            lines.append(
                self.tr(
                    "If the PBX was replaced or has a new certificate, compare the fingerprint with the one its "
                    "administrator sees."
                )
            )
        return "\n".join(lines)

    def _do_trust(self) -> None:
        base_url, found = self._base_url, self._found
        self.clear()
        self.trusted.emit(base_url, found, "")

    def _do_leave(self) -> None:
        self.clear()
        self.left.emit()

    def _ask_to_replace(self) -> None:
        dialog = ReplaceDialog(self._found, self)
        dialog.accepted.connect(partial(self._do_replace, self._base_url, self._found, self._expected))
        let_go_when_finished(dialog)
        dialog.open()

    def _do_replace(self, base_url: str, found: str, expected: str) -> None:
        self.clear()
        self.trusted.emit(base_url, found, expected)


class Fingerprint(ToneLabel):
    """A SHA-256 in two lines of sixteen pairs, as people compare it; it can be selected."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(font)
        self.setWordWrap(False)
        self.let_copy(BY_MOUSE_AND_KEYS)

    def show_sha256(self, sha256: str, name: str) -> None:
        """Show a fingerprint, "" for none; `name` is what a screen reader calls it."""
        text = fingerprint_text(sha256)
        half = len(text) // 2
        self.setText(f"{text[:half]}\n{text[half + 1 :]}" if text else "")
        self.setAccessibleName(named(name, text))


class ReplaceDialog(QDialog):
    """Wants the end of the new fingerprint typed from where the administrator reads it, then replaces the old one."""

    def __init__(self, found: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._end = found[-TYPED:].upper()
        self.setObjectName("replace_dialog")
        self.setWindowTitle(self.tr("The certificate was renewed"))
        column = QVBoxLayout(self)
        column.setSpacing(SPACES[4])
        column.addWidget(
            ToneLabel(
                self.tr(
                    "Ask the PBX administrator for the fingerprint of the new certificate and compare all of it. "
                    "Then type its last {count} characters as the administrator sees them."
                ).format(count=TYPED)
            )
        )
        shown = Fingerprint("replace_found")
        shown.show_sha256(found[:-TYPED] + "·" * TYPED, self.tr("Shown now"))
        column.addWidget(shown)
        form = QFormLayout()
        self._typed = QLineEdit()
        settle_cursor(self._typed)
        self._typed.setObjectName("replace_typed")
        self._typed.setMaxLength(TYPED + 1)
        self._typed.textChanged.connect(self._compare)
        form.addRow(self.tr("&Last {count} characters").format(count=TYPED), self._typed)
        column.addLayout(form)
        self._note = SignedLabel("", Tone.ERROR)
        self._note.setObjectName("replace_note")
        column.addWidget(self._note)
        column.addLayout(self._make_buttons())
        self._compare()

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = make_button("keep_certificate", self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._replace = make_button("replace_certificate", self.tr("&Replace the trusted certificate"))
        self._replace.clicked.connect(self.accept)
        for button in (cancel, self._replace):
            row.addWidget(button)
        return row

    def _compare(self) -> None:
        typed = self._typed.text().replace(":", "").strip().upper()
        wrong = len(typed) >= TYPED and typed != self._end
        self._note.setText(self.tr("These are not its last characters. Do not trust it.") if wrong else "")
        self._replace.setEnabled(typed == self._end)


def trust_and_send() -> str:
    """The button that trusts where something waits to be sent."""
    return QCoreApplication.translate("CertificateQuestion", "Fingerprints match: t&rust and send")
