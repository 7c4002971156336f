"""The page of the PBX as a form that a pasted mail fills: its three lines, by the names that the mail may use."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from core.channel.credentials import Credentials
from core.mail.pbx_login import LOGIN_FIELDS

if TYPE_CHECKING:
    from core.channel.catalog import Field


class PastedLogin:
    """Puts what was found in a mail into the lines of a login.

    Args:
        lines: the lines of the page, by the keys of their fields. before: called before anything is put into them.
    """

    def __init__(self, lines: Mapping[str, QLineEdit], before: Callable[[], None]) -> None:
        self._lines, self._make_ready = lines, before

    @property
    def edits(self) -> list[QLineEdit]:
        """The lines, from the top down."""
        return list(self._lines.values())

    @property
    def keys(self) -> list[str]:
        """The keys of the fields, from the top down."""
        return list(self._lines)

    @property
    def shown_values(self) -> Credentials:
        """What stands in the lines now."""
        return Credentials({key: edit.text() for key, edit in self._lines.items()})

    def field_of(self, edit: QLineEdit) -> "Field | None":
        """The field that a line is for."""
        return next((field for field in LOGIN_FIELDS if self._lines[field.key] is edit), None)

    def focus(self, key: str) -> None:
        """Give a line the focus."""
        self._lines[key].setFocus()

    def put(self, values: Credentials) -> Credentials:
        """Put values into the lines as if they had been typed there, and tell what stood there before."""
        self._make_ready()
        before = {key: self._lines[key].text() for key in values}
        for key, value in values.items():
            edit = self._lines[key]
            edit.selectAll()
            edit.insert(value)
            edit.setCursorPosition(0)
        return Credentials(before)
