"""The floor: a bare PySide6 window or wizard that prints when it is painted. Argument: `window` or `wizard`."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget, QWizard, QWizardPage


class Painted(QObject):
    """Prints the moment of the first paint and of the first idle, and ends the process."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            print("MARK paint", time.clock_gettime(time.CLOCK_MONOTONIC), flush=True)
            QTimer.singleShot(0, leave)
        return False


def leave() -> None:
    with open("/proc/self/status", encoding="ascii") as status:
        print("RSS", next(line for line in status if line.startswith("VmRSS")).split()[1], flush=True)
    QApplication.exit(0)


def wizard() -> QWizard:
    made = QWizard()
    for number in range(5):
        page = QWizardPage()
        page.setTitle(f"Page {number}")
        form = QFormLayout(page)
        for field in range(6):
            form.addRow(f"Field {field}", QLineEdit())
        made.addPage(page)
    return made


if __name__ == "__main__":
    app = QApplication([])
    shown: QWidget = wizard() if sys.argv[1:] == ["wizard"] else QWidget()
    watched = shown.page(shown.startId()) if isinstance(shown, QWizard) else shown
    painted = Painted()
    watched.installEventFilter(painted)
    shown.resize(960, 660)
    shown.show()
    sys.exit(app.exec())
