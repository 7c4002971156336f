"""What became of the channels that were sent together, as one text: none of it takes the place of another."""

from PySide6.QtCore import QCoreApplication

from ui.look.theme import Tone

LINES = 6
"""So many troubles are told in full; the table shows the rest."""
_GRAVITY = (Tone.SUCCESS, Tone.WARNING, Tone.ERROR)


class Told:
    """Grows with each outcome; `begin` starts anew."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Nothing has been sent yet."""
        self._created: list[str] = []
        self._troubles: dict[str, tuple[str, Tone]] = {}

    def created(self, name: str) -> None:
        """A channel was created."""
        self._created.append(name)

    def trouble(self, channel: str, text: str, tone: Tone) -> None:
        """What stands in a channel's way; of each, by its id, only the last."""
        self._troubles.pop(channel, None)
        self._troubles[channel] = text, tone

    @property
    def tone(self) -> Tone:
        """Of the gravest outcome."""
        return max((tone for _text, tone in self._troubles.values()), key=_GRAVITY.index, default=Tone.SUCCESS)

    @property
    def text(self) -> str:
        """Every outcome, the troubles first and the newest of them on top."""
        troubles = [text for text, _tone in reversed(self._troubles.values())]
        lines = troubles[:LINES]
        if len(troubles) > LINES:
            lines.append(
                QCoreApplication.translate("Told", "… and {count} more: see the table.").format(
                    count=len(troubles) - LINES
                )
            )
        if self._created:
            lines.append(self._created_text())
        return "\n".join(lines)

    def _created_text(self) -> str:
        if len(self._created) == 1:
            return QCoreApplication.translate("Told", "“{name}” was created.").format(name=self._created[0])
        names = ", ".join(f"“{name}”" for name in self._created[:LINES])
        if len(self._created) > LINES:
            names += ", …"
        return QCoreApplication.translate("Told", "{count} channels were created: {names}.").format(
            count=len(self._created), names=names
        )
