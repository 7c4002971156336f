"""The dialog that tells of a fault in the application itself: what is safe, and the report to copy."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from ui.look.scrolled import fit
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES


class CrashDialog(QDialog):
    """Shown once, however many faults follow: those are added to its report."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setObjectName("crash_dialog")
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setSpacing(SPACES[4])
        self._what = ToneLabel(
            self.tr("The program ran into an internal error. Your entries are kept, and you can continue."),
            Tone.WARNING,
        )
        self._what.setObjectName("crash_what")
        column.addWidget(self._what)
        column.addWidget(
            ToneLabel(
                self.tr(
                    "If a channel was being created at that moment, check in the PBX portal under Messaging > "
                    "Message Channel whether it exists before you create it again. If the error happens again, "
                    "copy the report and send it to support: it shows where in the program it happened and "
                    "contains nothing you typed."
                )
            )
        )
        self._report = QPlainTextEdit(report)
        self._report.setObjectName("crash_report")
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setReadOnly(True)
        column.addWidget(self._report, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        self._copy = QPushButton(self.tr("Copy &report"))
        self._copy.setObjectName("copy_report")
        self._copy.clicked.connect(self._copy_report)
        go_on = QPushButton(self.tr("&Continue"))
        go_on.setObjectName("continue")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        for button in (self._copy, go_on):
            line.addWidget(button)
        column.addLayout(line)
        fit(self, 640, 400)

    @property
    def report(self) -> str:
        """The report as it stands there."""
        return self._report.toPlainText()

    def add(self, report: str) -> None:
        """One more fault while the dialog is open."""
        self._report.appendPlainText(report)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self._copy.setText(self.tr("Copied"))
