"""The question which PBX is added to the list: its name, its address, its login."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.channel.credentials import strip_pasted
from core.pbx.address import parse_address
from core.pbx.errors import Unreachable
from core.store.rows import KnownPbx
from ui.look.buttons import stand_out
from ui.look.fields import FieldRow, SecretEdit
from ui.look.scrolled import Scrolled, fit
from ui.look.texts import failure_text
from ui.look.theme import GRID
from ui.look.tokens import SPACES


class PbxDialog(QDialog):
    """Name, address and login of a PBX."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pbx_dialog")
        self.setWindowTitle(self.tr("Add a PBX"))
        whole, asked = QVBoxLayout(self), Scrolled(SPACES[1])
        whole.addWidget(asked, 1)
        column = asked.column
        self._name, self._url, self._client_id = QLineEdit(), QLineEdit(), QLineEdit()
        self._secret = SecretEdit()
        for edit, name in (
            (self._name, "new_pbx_name"),
            (self._url, "new_pbx_url"),
            (self._client_id, "new_pbx_client_id"),
            (self._secret, "new_pbx_client_secret"),
        ):
            edit.setObjectName(name)
        self._url.setPlaceholderText("https://192.168.5.150:8088")
        self._url_row = FieldRow(self.tr("&Address of the PBX"), self._url)
        column.addWidget(FieldRow(self.tr("&Name of the customer or site"), self._name, optional=True))
        column.addWidget(self._url_row)
        column.addWidget(FieldRow(self.tr("&Client ID"), self._client_id))
        column.addWidget(FieldRow(self.tr("Client &Secret"), self._secret))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        add = buttons.button(QDialogButtonBox.StandardButton.Ok)
        add.setText(self.tr("Add"))
        stand_out(add)
        whole.addWidget(buttons)
        fit(self, 56 * GRID)
        self._name.setFocus()

    @property
    def pbx(self) -> KnownPbx:
        """What was typed, but for the Client Secret."""
        return KnownPbx(
            strip_pasted(self._url.text()), strip_pasted(self._client_id.text()), name=self._name.text().strip()
        )

    @property
    def client_secret(self) -> str:
        """The Client Secret."""
        return strip_pasted(self._secret.text())

    def accept(self) -> None:
        try:
            parse_address(self.pbx.base_url)
        except Unreachable as error:
            self._url_row.show_problem(failure_text(error))
            self._url.setFocus()
        else:
            super().accept()
