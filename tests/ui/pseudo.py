"""The program in a language that nobody speaks, written from right to left: what is not in ⟦ ⟧ was never translated.

python -m tests.ui.pseudo --demo
"""

import re
import sys

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

from core.wording import BETWEEN, BETWEEN_NAMES
from main import main as start
from ui import app

_LATIN = re.compile(r"[A-Za-z]{3,}")


class Pseudo(QTranslator):
    """Puts every text into brackets; each form of one that is counted for itself."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _comment: str | None = None, _count: int = -1) -> str:
        if not source or source == BETWEEN_NAMES:
            return source
        return BETWEEN.join(f"⟦{form}⟧" for form in source.split(BETWEEN))


def untranslated(text: str) -> list[str]:
    """The words of a text that stand in no brackets."""
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = inner
    return _LATIN.findall(text)


def main() -> int:
    translator = Pseudo()
    real = app.make_application

    def make_application(*arguments: object, **named: object) -> QApplication:
        made = real(*arguments, **named)  # type: ignore[arg-type]
        made.installTranslator(translator)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return made

    app.make_application = make_application
    return start(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
