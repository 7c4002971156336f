"""The title of a page of the wizard: larger than the text, but in one line and never wider than its place."""

from PySide6.QtWidgets import QLabel, QWizard, QWizardPage


def enlarge_title(wizard: QWizard, page: QWizardPage, room: int) -> bool:
    """Draw the title of a page as large as `room` pixels allow; whether that changed anything.

    QWizard makes its header when the first page is shown, and draws the title no larger than the text.
    """
    changed = False
    for label in wizard.findChildren(QLabel):
        if label.text() == page.title() and not page.isAncestorOf(label):
            before = label.font()
            _fit(label, wizard.font().pointSizeF(), room)
            changed = changed or label.font() != before
    return changed


def _fit(label: QLabel, text_size: float, room: int) -> None:
    # A long title must not widen the window beyond a small screen.
    label.setMinimumWidth(1)
    font = label.font()
    font.setBold(True)
    for larger in (4, 3, 2, 1, 0):
        font.setPointSizeF(text_size + larger)
        label.setFont(font)
        if label.fontMetrics().horizontalAdvance(label.text()) <= room:
            return
