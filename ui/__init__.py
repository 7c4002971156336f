"""The windows. Whatever is imported of them, PySide looks for its feature switch in no source."""

import PySide6.QtCore  # noqa: F401 - makes the question that is answered here

from ui.plain_names import use_plain_names

use_plain_names()
