"""The windows. Whatever is imported of them, PySide loads little of its own, and looks into no source of others."""

from ui.parts_later import loaded_later
from ui.plain_names import ASKING, use_plain_names

with loaded_later({ASKING: use_plain_names}):
    import PySide6.QtCore  # noqa: F401 - what it loads, and the question that it then asks

use_plain_names()  # PySide was imported by somebody else before
