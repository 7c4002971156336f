"""The help window: what F1 tells about the page one is on, without any network."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.channel.catalog import Provider
from core.handover.help_pages import PAGES
from core.handover.portal_fields import where_found
from ui.look.texts import translated
from ui.look.theme import GRID, Tone, ToneLabel, heading


class HelpWindow(QWidget):
    """Stands beside the wizard and lets one go on working there; Escape closes it."""

    def __init__(self, wizard: QWidget) -> None:
        super().__init__(wizard, Qt.WindowType.Window)
        self.setObjectName("help_window")
        self.setWindowTitle(self.tr("Help"))
        self._shown: tuple[str, str] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Help text"))
        outer.addWidget(self._area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        buttons.rejected.connect(self.close)
        outer.addWidget(buttons)
        self.resize(54 * GRID, 66 * GRID)

    def show_topic(self, topic: str, provider: Provider | None) -> None:
        """Show the help of this page; with a provider, also where in its portal the keys are found."""
        asked = (topic, provider.value if provider else "")
        page = PAGES.get(topic)
        if page is None or asked == self._shown:
            return
        self._shown = asked
        text = QWidget()
        text.setObjectName("help_text")
        column = QVBoxLayout(text)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(heading(translated(page.title), 5))
        column.addSpacing(GRID // 2)
        column.addWidget(ToneLabel(translated(page.lead)))
        if topic == "account" and provider is not None:
            for field in provider.fields:
                note = where_found(provider.value, field.key)
                if note is not None:
                    question = self.tr("Where is “{field}” at {provider}?")
                    question = question.format(field=translated(field.label), provider=provider.name)
                    self._add(column, question, translated(note.text))
        for question, answer in page.entries:
            self._add(column, translated(question), translated(answer))
        column.addSpacing(2 * GRID)
        column.addWidget(
            ToneLabel(self.tr("F1 opens this window, Escape closes it; it follows the wizard's pages."), Tone.MUTED)
        )
        column.addStretch(1)
        for label in text.findChildren(ToneLabel):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area.setWidget(text)
        self._area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close()
            return
        super().keyPressEvent(event)

    def _add(self, column: QVBoxLayout, question: str, answer: str) -> None:
        column.addSpacing(2 * GRID)
        column.addWidget(heading(question, 0))
        column.addWidget(ToneLabel(answer))
