"""What of Qt and of the system goes into the bundle: a keep-list of plug-ins, and the libraries they reach."""

import re
from collections.abc import Callable, Iterable

from facts import LANGUAGES

Entry = tuple[str, str, str]
"""(place in the bundle, file, kind) as PyInstaller's lists have it."""

EXCLUDED_MODULES = [
    "tkinter", "_tkinter", "unittest", "pydoc", "doctest", "pdb", "lib2to3", "distutils", "setuptools",
    "pkg_resources", "idlelib", "ensurepip", "test", "xmlrpc", "curses", "readline", "_pytest", "pytest", "trio",
    "rich", "click", "pygments", "uvloop", "h2", "brotli", "brotlicffi", "zstandard", "socksio", "PIL", "lxml",
    "numpy", "pandas", "defusedxml", "phonenumbers.geodata", "phonenumbers.carrierdata", "phonenumbers.tzdata",
    "websockets.asyncio", "websockets.legacy", "websockets.sync", "websockets.trio", "websockets.cli",
    "websockets.__main__",
    "PySide6.QtDBus", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSvg",
]  # fmt: skip

_PLUGINS = re.compile(
    r"plugins/(?:"
    r"platforms/(?:lib)?q(?:xcb|wayland|offscreen|minimal|windows|cocoa)\."
    r"|platforms/libqwayland-(?:egl|generic)\."
    r"|platforminputcontexts/libcomposeplatforminputcontextplugin|platforminputcontexts/libibus"
    r"|platformthemes/libqxdgdesktopportal"
    r"|styles/"
    r"|iconengines/|imageformats/(?:lib)?q(?:svg|ico|icns)\."
    r"|wayland-shell-integration/libxdg-shell|wayland-decoration-client/libbradient|wayland-decoration-client/libadwaita"
    r")"
)
_EXTENSIONS_OUT = re.compile(r"PySide6/Qt(?:DBus|OpenGL|OpenGLWidgets|Svg|SvgWidgets|Qml|Quick)\.")

# On every Linux desktop, and bound to its drivers and settings: a copy of our own would break more than it mends
# (the exclude list of AppImage says much the same), and so would an older copy of what those libraries need in turn.
# The .deb depends on them.
_OF_THE_SYSTEM = re.compile(
    r"lib(?:stdc\+\+|gcc_s|X11|X11-xcb|xcb|xcb-(?:dri[23]|glx|randr|sync|xfixes|shm|render|present)|Xau|Xdmcp|bsd|md"
    r"|GL|GLX|GLdispatch|EGL|OpenGL|drm|gbm|fontconfig|freetype|png16|brotlidec|brotlicommon|expat|z|lzma|uuid"
    r"|glib-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|gthread-2\.0|pcre2-8|wayland-[a-z]+"
    r"|dbus-1|systemd|cap|gcrypt|gpg-error|lz4|zstd)\.so"
)


def kept_binaries(
    binaries: Iterable[Entry], imports_of: Callable[[str], Iterable[tuple[str, str | None]]]
) -> list[Entry]:
    """The wanted extensions and plug-ins, and every library that one of them needs, in a fixed order."""
    entries = list(binaries)
    # Windows writes one name in several cases.
    by_name = {_file_name(path): entry for entry in entries for path in (entry[1], entry[0])}
    to_see = [entry for entry in entries if _is_root(entry)]
    kept: dict[str, Entry] = {}
    while to_see:
        entry = to_see.pop()
        if entry[0] in kept or _OF_THE_SYSTEM.match(_slashed(entry[0]).rpartition("/")[2]):
            continue
        kept[entry[0]] = entry
        for name, path in imports_of(entry[1]):
            needed = by_name.get(_file_name(name)) or by_name.get(_file_name(path or ""))
            if needed is not None:
                to_see.append(needed)
    return [kept[place] for place in sorted(kept)]


def kept_modules(modules: Iterable[Entry]) -> list[Entry]:
    """Without emergency numbers, which nobody asks for here: they are a module for each of 241 countries."""
    return [entry for entry in modules if not entry[0].startswith("phonenumbers.shortdata.region_")]


def kept_datas(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Without Qt's other translations, links to libraries that are not kept, what an installer noted here, and what
    of the resources only developers read."""
    libraries = {_file_name(place) for place, _file, _kind in binaries}
    return sorted(entry for entry in datas if _is_wanted(_slashed(entry[0])) and _has_its_library(entry, libraries))


def _has_its_library(entry: Entry, libraries: set[str]) -> bool:
    framework = re.search(r"(\w+)\.framework/", _slashed(entry[0]))
    if framework is not None:  # on macOS: the links and papers that make a folder a framework
        return framework[1].lower() in libraries
    return entry[2] != "SYMLINK" or _file_name(entry[1]) in libraries


def _is_root(entry: Entry) -> bool:
    place, _file, kind = _slashed(entry[0]), entry[1], entry[2]
    if "/plugins/" in place and "PySide6" in place:
        return bool(_PLUGINS.search(place))
    name = _file_name(place)
    if name.startswith(("libpython", "python3", "vcruntime", "ucrtbase", "api-ms-")) or name == "python":
        return True
    return kind == "EXTENSION" and not _EXTENSIONS_OUT.search(place)


def _is_wanted(place: str) -> bool:
    if "PySide6" in place and "translations" in place:
        return any(place.endswith(f"/qtbase_{language}.qm") for language in LANGUAGES)
    if ".dist-info/" in place:
        return place.rpartition("/")[2] in ("METADATA", "entry_points.txt")
    # The README's pictures, and what translations are made from.
    return not (place.startswith("resources/pictures/") or (place.startswith("resources/") and place.endswith(".ts")))


def _file_name(path: str) -> str:
    return _slashed(path).rpartition("/")[2].lower()


def _slashed(path: str) -> str:
    return path.replace("\\", "/")
