"""How the opened .dmg looks; dmgbuild runs this file with `defines` beside its names."""

from pathlib import Path

_app = Path(globals()["defines"]["app"])

format = "UDZO"  # noqa: A001 - dmgbuild's own word
filesystem = "HFS+"
files = [str(_app)]
symlinks = {"Applications": "/Applications"}
icon = str(_app / "Contents" / "Resources" / "app.icns")
window_rect = ((200, 160), (560, 340))
icon_size = 112
text_size = 13
icon_locations = {_app.name: (150, 150), "Applications": (410, 150)}
default_view = "icon-view"
show_status_bar = show_tab_view = show_toolbar = show_pathbar = show_sidebar = False
