"""What the home window says of the channel that is selected, and the question how it is duplicated."""

from PySide6.QtGui import QGuiApplication
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

from core.catalog import NAME_MAX_LENGTH
from core.store import ChannelRow, ChannelState
from ui.fields import FieldRow
from ui.home.rows import ChannelsModel
from ui.texts import translated
from ui.theme import GRID, Tone, ToneLabel


class ChannelDetail(QWidget):
    """A sentence on the state of a channel and what to do next; for a created one its webhook URL to copy."""

    def __init__(self, model: ChannelsModel) -> None:
        super().__init__()
        self._model = model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._text = ToneLabel("", Tone.MUTED)
        self._text.setObjectName("channel_detail")
        self._text.setMinimumHeight(self._text.fontMetrics().height())
        column.addWidget(self._text)
        row = QHBoxLayout()
        self._url = QLineEdit()
        self._url.setObjectName("channel_webhook_url")
        self._url.setAccessibleName(self.tr("Webhook URL"))
        self._url.setReadOnly(True)
        self._copy = QPushButton(self.tr("Cop&y webhook URL"))
        self._copy.setObjectName("copy_channel_webhook_url")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._url.text()))
        row.addWidget(self._url, 1)
        row.addWidget(self._copy)
        column.addLayout(row)
        self.show_row(None)

    def show_row(self, row: ChannelRow | None) -> None:
        """Say what is to be known of a channel; None for nothing."""
        url = row.webhook_url if row else ""
        self._url.setText(url)
        self._url.setVisible(bool(url))
        self._copy.setVisible(bool(url))
        self._text.set_tone(Tone.ERROR if row and row.state is ChannelState.REFUSED else Tone.MUTED)
        self._text.setText(self._sentence(row) if row else "")

    def _sentence(self, row: ChannelRow) -> str:
        pbx = self._model.pbx_name(row.base_url) or self.tr("its PBX")
        if row.refusal is not None:
            what, remedy, values = row.refusal
            return f"⚠ {translated(what, values)} {translated(remedy, values)}"
        return {
            ChannelState.DRAFT: self.tr("Not complete yet, or not kept ready. Open it to go on where you were."),
            ChannelState.READY: self.tr("Ready: “Send waiting” creates it on {pbx}.").format(pbx=pbx),
            ChannelState.WAITING: self.tr(
                "{pbx} could not be reached; nothing was sent. Send it again on site."
            ).format(pbx=pbx),
            ChannelState.CREATED: self.tr(
                "Created on {pbx} with the id {id}. Open it for the provider's steps and its sheet."
            ).format(pbx=pbx, id=row.channel_id),
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
