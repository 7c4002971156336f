"""What the home window says of the channel that is selected, and the question how it is duplicated."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.channel.catalog import NAME_MAX_LENGTH
from core.pbx.following import Following, State
from core.store.rows import ChannelRow, ChannelState
from ui.home.rows import ChannelsModel, is_unconnected
from ui.look.buttons import Kind, set_kind
from ui.look.copy_button import CopyButton
from ui.look.fields import FieldRow
from ui.look.texts import translated
from ui.look.theme import GRID, Tone, ToneLabel

SENT_FROM_HERE = (ChannelState.READY, ChannelState.WAITING, ChannelState.WAITS_FOR_TRUST, ChannelState.UNKNOWN)
"""States in which the next thing is to send; an unknown outcome is only searched for."""


class ChannelDetail(QWidget):
    """A sentence on the state of a channel, the one thing to do next, and for a created one its webhook URL.

    Signals:
        open_asked, send_asked: what to do next, with the channel that is shown.
    """

    open_asked = Signal()
    send_asked = Signal()

    def __init__(self, model: ChannelsModel) -> None:
        super().__init__()
        self._model = model
        self._sends = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._text = ToneLabel("", Tone.MUTED)
        self._text.setObjectName("channel_detail")
        self._next = QPushButton()
        self._next.setObjectName("channel_next")
        self._next.clicked.connect(self._ask)
        set_kind(self._next, Kind.PRIMARY)
        # The table keeps its height whether a channel is chosen or not.
        self.setMinimumHeight(self._next.sizeHint().height())
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._text, 1)
        row.addWidget(self._next)
        column.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self._url = QLineEdit()
        self._url.setObjectName("channel_webhook_url")
        self._url.setAccessibleName(self.tr("Webhook URL"))
        self._url.setReadOnly(True)
        self._copy = CopyButton("copy_channel_webhook_url", self.tr("Cop&y webhook URL"), self._url.text)
        row.addWidget(self._url, 1)
        row.addWidget(self._copy)
        column.addLayout(row)
        self.show_row(None)

    def show_row(self, row: ChannelRow | None, *, sending: bool = False) -> None:
        """Say what is to be known of a channel; None for nothing. Nothing else is sent while something is."""
        url = row.webhook_url if row else ""
        self._url.setText(url)
        self._url.setVisible(bool(url))
        self._copy.setVisible(bool(url))
        self._text.set_tone(Tone.ERROR if row and row.state is ChannelState.REFUSED else Tone.MUTED)
        self._text.setText(self._sentence(row) if row else "")
        text = self._next_text(row.state) if row else ""
        sends = row is not None and row.state in SENT_FROM_HERE
        self._sends = sends
        self._next.setText(text)
        self._next.setVisible(bool(text))
        self._next.setEnabled(not (sends and sending))

    def _ask(self) -> None:
        (self.send_asked if self._sends else self.open_asked).emit()

    def _next_text(self, state: ChannelState) -> str:
        return {
            ChannelState.DRAFT: self.tr("&Go on with it"),
            ChannelState.KEYS_MISSING: self.tr("&Enter the keys"),
            ChannelState.UNREADABLE: "",
            ChannelState.READY: self.tr("&Create it now"),
            ChannelState.WAITING: self.tr("Send it a&gain"),
            ChannelState.WAITS_FOR_TRUST: self.tr("&Look at the certificate"),
            ChannelState.REFUSED: self.tr("&Correct it"),
            ChannelState.CREATED: self.tr("&Steps and sheet…"),
            ChannelState.UNKNOWN: self.tr("Search the P&BX for it"),
            ChannelState.SENDING: "",
        }[state]

    def _sentence(self, row: ChannelRow) -> str:
        pbx = self._model.pbx_name(row.base_url) or self.tr("its PBX")
        if row.refusal is not None:
            what, remedy, values = row.refusal
            return f"⚠ {translated(what, values)} {translated(remedy, values)}"
        if row.connection is not None and is_unconnected(row):
            state, status, reason = row.connection
            found = Following(State(state), row.channel_id or 0, status=status, reason=reason)
            return f"⚠ {translated(found.meaning, found.values)} {translated(found.next_step, found.values)}"
        return {
            ChannelState.KEYS_MISSING: self.tr(
                "It was ready, and a key that was typed for it is not in this computer's keyring any more. "
                "Open it and enter it again."
            ),
            ChannelState.DRAFT: self.tr("Not complete yet, or not kept ready. Open it to go on where you were."),
            ChannelState.READY: self.tr("Ready: “Send waiting” creates it on {pbx}.").format(pbx=pbx),
            ChannelState.WAITING: self.tr(
                "{pbx} could not be reached; nothing was sent. Send it again on site."
            ).format(pbx=pbx),
            ChannelState.WAITS_FOR_TRUST: self.tr(
                "The certificate of {pbx} has to be looked at first; nothing was sent."
            ).format(pbx=pbx),
            ChannelState.CREATED: self.tr(
                "Created on {pbx} with the id {id}. Open it for the provider's steps and its sheet."
            ).format(pbx=pbx, id=row.channel_id),
            ChannelState.SENDING: self.tr(
                "It is being sent to {pbx} just now, from another window or command. Nothing else is sent meanwhile."
            ).format(pbx=pbx),
            ChannelState.UNKNOWN: self.tr(
                "It was sent to {pbx}, and no clear answer came. “Send waiting” searches the PBX for it and sends "
                "nothing before that is settled."
            ).format(pbx=pbx),
        }.get(row.state, "")


class DuplicateDialog(QDialog):
    """Another name, and whether the keys go with it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("duplicate_dialog")
        self.setWindowTitle(self.tr("Duplicate the channel"))
        self.setMinimumWidth(52 * GRID)
        column = QVBoxLayout(self)
        self._name = QLineEdit(self.tr("{name} (copy)").format(name=name)[:NAME_MAX_LENGTH])
        self._name.setObjectName("duplicate_name")
        self._name.setMaxLength(NAME_MAX_LENGTH)
        self._name.selectAll()
        column.addWidget(FieldRow(self.tr("&Name of the copy"), self._name))
        self._keys = QCheckBox(self.tr("Take the &keys along (same account at the provider)"))
        self._keys.setObjectName("duplicate_keys")
        column.addWidget(self._keys)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def name(self) -> str:
        """The name of the copy."""
        return self._name.text().strip()

    @property
    def with_keys(self) -> bool:
        """Whether the keys are copied too."""
        return self._keys.isChecked()
