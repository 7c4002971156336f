"""The help window: what F1 tells about the page one is on, without any network."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.channel.catalog import Provider
from core.handover.help_pages import PAGES
from core.handover.portal_fields import where_found
from core.handover.portal_notes import Checked, PortalNote, told, values_of
from core.handover.portal_steps import steps_for
from ui.look.scrolled import fit
from ui.look.texts import dated, translated
from ui.look.theme import GRID, TAB_FOCUS, Tone, ToneLabel, heading
from ui.look.tokens import SPACES


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
        self._area.setProperty("focusPolicy", TAB_FOCUS)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Help text"))
        outer.addWidget(self._area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.setContentsMargins(SPACES[4], SPACES[2], SPACES[4], SPACES[4])
        buttons.rejected.connect(self.close)
        outer.addWidget(buttons)
        fit(self, 54 * GRID, 66 * GRID)

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
        column.setContentsMargins(SPACES[6], SPACES[6], SPACES[6], SPACES[2])
        column.setSpacing(SPACES[1])
        column.addWidget(heading(translated(page.title), 5))
        column.addSpacing(SPACES[1])
        column.addWidget(ToneLabel(translated(page.lead)))
        if topic == "account" and provider is not None:
            self._add_fields(column, provider)
        if topic == "result" and provider is not None:
            self._add_steps(column, provider)
        for question, answer in page.entries:
            self._add(column, translated(question), translated(answer))
        for checked in page.checked:
            column.addSpacing(SPACES[2])
            column.addWidget(ToneLabel(self._checked(checked), Tone.MUTED))
        column.addSpacing(SPACES[4])
        column.addWidget(
            ToneLabel(
                self.tr("F1 opens this window, Escape closes it. It follows the pages of the wizard."), Tone.MUTED
            )
        )
        column.addStretch(1)
        labels = text.findChildren(ToneLabel)
        for label in labels:
            label.let_copy()
        # Tab stops at the area alone: a screen reader reads its description there, and nothing of what is in it.
        self._area.setAccessibleDescription("\n".join(label.text() for label in labels))
        self._area.setWidget(text)
        self._area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close()
            return
        super().keyPressEvent(event)

    def _add_fields(self, column: QVBoxLayout, provider: Provider) -> None:
        """Where each value is found at the provider, and which page says so."""
        question = self.tr("Where do I find “{field}” at {provider}?")
        for field in provider.fields:
            note = where_found(provider.value, field.key)
            if note is not None:
                asked = question.format(field=translated(field.label), provider=provider.name)
                self._add(column, asked, told(note, translated))
                self._add_check(column, note)

    def _add_steps(self, column: QVBoxLayout, provider: Provider) -> None:
        """What is to be done at the provider, and which page says so."""
        column.addSpacing(SPACES[4])
        column.addWidget(heading(self.tr("What is left to do at {provider}").format(provider=provider.name), 0))
        for number, note in enumerate(steps_for(provider.value), start=1):
            column.addSpacing(SPACES[2])
            column.addWidget(ToneLabel(f"{number}. {told(note, translated, values_of(''))}"))
            self._add_check(column, note)

    def _add_check(self, column: QVBoxLayout, note: PortalNote) -> None:
        if note.checked is not None:
            column.addWidget(ToneLabel(self._checked(note.checked, note.certain), Tone.MUTED))

    def _checked(self, checked: Checked, certain: bool = True) -> str:
        text = (
            self.tr("Checked on {date}: {page}")
            if certain
            else self.tr("No public page confirms the labels. Closest page, read on {date}: {page}")
        )
        return text.format(date=dated(checked.on), page=checked.page)

    def _add(self, column: QVBoxLayout, question: str, answer: str) -> None:
        column.addSpacing(SPACES[4])
        column.addWidget(heading(question, 0))
        column.addWidget(ToneLabel(answer))
