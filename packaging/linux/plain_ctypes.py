"""In the place of what PyInstaller makes of ctypes, and loads it for at each start: nothing in the bundle needs that.

PyInstaller's looks in the bundle for a library that is named without its folder, and names the folder in its error.
"""


def install() -> None:
    """Leave ctypes as it is."""
