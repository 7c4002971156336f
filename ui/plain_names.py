"""PySide's question to each imported module, whether its source names PySide, answered without reading the source.

PySide asks for `from __feature__ import snake_case`, which nobody here uses: to find out, it reads every module that
anything imports, and Python's `linecache` keeps all of it (300 files, 3 MB). Where there is no source, as in the
packages, it takes "no" for an answer; so does this. Should a later PySide ask otherwise, nothing is changed.
"""

import sys

ASKING = "shibokensupport.feature"
"""The module of PySide's that asks."""


def use_plain_names() -> None:
    """Say "no" for every module that is imported from now on. The module that asks must have been imported."""
    feature = sys.modules.get(ASKING)
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _names_no_pyside)  # noqa: B010 - an attribute that no stub declares


def _names_no_pyside(module: object) -> bool:
    del module
    return False
