"""The question how a channel is duplicated: under which name, and whether its keys go along."""

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from core.channel.catalog import NAME_MAX_LENGTH
from ui.look.buttons import stand_out
from ui.look.fields import FieldRow
from ui.look.theme import GRID


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
        self._keys = QCheckBox(self.tr("Copy the &keys too (same provider account)"))
        self._keys.setObjectName("duplicate_keys")
        column.addWidget(self._keys)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        make = buttons.button(QDialogButtonBox.StandardButton.Ok)
        make.setText(self.tr("Duplicate"))
        stand_out(make)
        column.addWidget(buttons)

    @property
    def name(self) -> str:
        """The name of the copy."""
        return self._name.text().strip()

    @property
    def with_keys(self) -> bool:
        """Whether the keys are copied too."""
        return self._keys.isChecked()
