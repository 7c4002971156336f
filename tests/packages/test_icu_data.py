"""What Qt asks of ICU is answered by the bundle's tables as by all of them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import icu_data
import PySide6
import pytest

QT = Path(PySide6.__file__).parent / "Qt" / "lib"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Only on Linux do Qt's wheels bring ICU's tables.")
ASKED = r'''
"""Prints what ICU answers to every call that Qt makes of it; argument: the folder of its libraries."""
import ctypes, sys
from pathlib import Path
folder = Path(sys.argv[1])
version = next(folder.glob("libicudata.so.*")).name.rpartition(".")[2]
data, uc, i18n = (ctypes.CDLL(str(folder / f"lib{name}.so.{version}")) for name in ("icudata", "icuuc", "icui18n"))

def of(library, name, result, *kinds):
    function = getattr(library, f"{name}_{version}")
    function.restype, function.argtypes = result, kinds
    return function

P, S, I = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
E = ctypes.POINTER(ctypes.c_int)
code = ctypes.c_int()
def fresh():
    code.value = 0
    return ctypes.byref(code)
def wide(text):
    return text.encode("utf-16-le")
TEXTS = ["Straße", "ISTANBUL ıi", "ΣΊΣΥΦΟΣ", "IJsland", "Ångström", "ch cz h", "llama lz", "ñandú", "äöü", "中文 字",
         "ひらがな", "한국어", "русский", "عربي", "ไทย", "Ω 10 2", "e\u0301 é", "a-b a b"]

print("converters")
count, name_of = of(uc, "ucnv_countAvailable", I), of(uc, "ucnv_getAvailableName", S, I)
open_, close = of(uc, "ucnv_open", P, S, E), of(uc, "ucnv_close", None, P)
standard = of(uc, "ucnv_getStandardName", S, S, S, E)
out = of(uc, "ucnv_fromUChars", I, P, P, I, S, I, E)
back = of(uc, "ucnv_toUChars", I, P, P, I, S, I, E)
for number in range(count()):
    name = name_of(number)
    converter = open_(name, fresh())
    told = [name, code.value, standard(name, b"MIME", fresh()), standard(name, b"IANA", fresh())]
    for text in TEXTS:
        room, again = ctypes.create_string_buffer(300), ctypes.create_string_buffer(600)
        got = out(converter, room, 300, wide(text), len(wide(text)) // 2, fresh())
        told += [got, code.value, room.raw[:max(got, 0)]]
        got = back(converter, again, 300, room.raw[:max(got, 0)], max(got, 0), fresh())
        told += [got, code.value, again.raw[:max(got, 0) * 2]]
    print(told)
    close(converter)

print("collators")
count, name_of = of(i18n, "ucol_countAvailable", I), of(i18n, "ucol_getAvailable", S, I)
open_, close = of(i18n, "ucol_open", P, S, E), of(i18n, "ucol_close", None, P)
key, set_ = of(i18n, "ucol_getSortKey", I, P, P, I, P, I), of(i18n, "ucol_setAttribute", None, P, I, I, E)
compare = of(i18n, "ucol_strcoll", I, P, P, I, P, I)
MORE = b" xx de_DE@collation=phonebook zh_CN@collation=stroke en_US_POSIX".split(b" ")
for name in [*map(name_of, range(count())), *MORE]:
    collator = open_(name, fresh())
    told = [name, code.value]
    for numeric in (16, 17):
        set_(collator, 7, numeric, fresh())
        for text in TEXTS:
            room = ctypes.create_string_buffer(500)
            got = key(collator, wide(text), len(wide(text)) // 2, room, 500)
            told.append(room.raw[:got])
    told += [compare(collator, wide(a), len(wide(a)) // 2, wide(b), len(wide(b)) // 2) for a in TEXTS for b in TEXTS]
    print(told)
    close(collator)

print("cases")
for name in ("u_strToUpper", "u_strToLower"):
    change = of(uc, name, I, P, I, P, I, S, E)
    for locale in (b"", b"tr", b"az", b"lt", b"el", b"nl", b"de", b"hy", b"zh_CN"):
        for text in TEXTS:
            room = ctypes.create_string_buffer(300)
            got = change(room, 100, wide(text), len(wide(text)) // 2, locale, fresh())
            print(locale, got, code.value, room.raw[:got * 2])

print("time zones")
zones, next_ = of(i18n, "ucal_openTimeZones", P, E), of(uc, "uenum_next", S, P, E, E)
canonical = of(i18n, "ucal_getCanonicalTimeZoneID", I, P, I, P, I, P, E)
open_, close = of(i18n, "ucal_open", P, P, I, S, I, E), of(i18n, "ucal_close", None, P)
display = of(i18n, "ucal_getTimeZoneDisplayName", I, P, I, S, P, I, E)
every, all_of_them, length = zones(fresh()), [], ctypes.c_int()
while (zone := next_(every, ctypes.byref(length), fresh())) is not None:
    all_of_them.append(zone.decode("ascii"))
print(len(all_of_them))
LOCALES = b"en de es fr it pl pt_BR zh_CN ja ar fa hi th ru tr he bn my ne xx".split()
for zone in [*all_of_them, "GMT+05:30", "No/Zone"]:
    room = ctypes.create_string_buffer(600)
    got = canonical(wide(zone), len(zone), room, 300, None, fresh())
    told = [zone, got, code.value, room.raw[:max(got, 0) * 2]]
    calendar = open_(wide(zone), len(zone), b"en_US", 0, fresh())
    for locale in LOCALES if zone in all_of_them[::7] else LOCALES[:8]:
        for kind in range(4):
            got = display(calendar, kind, locale, room, 300, fresh())
            told += [got, code.value, room.raw[:max(got, 0) * 2]]
    print(told)
    close(calendar)
'''


def answers(folder: Path, language: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", ASKED, str(folder)],
        env=os.environ | {"LC_ALL": language, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_every_call_of_qt_is_answered_by_the_tables_of_the_bundle_as_by_all_of_them(tmp_path: Path) -> None:
    for library in QT.glob("libicu*.so.*"):
        if not library.name.startswith(icu_data.LIBRARY):
            (tmp_path / library.name).symlink_to(library)
    whole = next(QT.glob(f"{icu_data.LIBRARY}*"))
    less = tmp_path / whole.name
    icu_data.without_what_qt_never_asks_for(whole, less)
    assert less.stat().st_size < 0.65 * whole.stat().st_size
    for language in ("C.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"):
        before, now = answers(QT, language), answers(tmp_path, language)
        assert len(before) == len(now) > 1_000
        assert [line for line, was in zip(now, before, strict=True) if line != was] == [], language


def test_qt_makes_no_call_of_icu_that_is_not_compared_here() -> None:
    version = next(QT.glob(f"{icu_data.LIBRARY}*")).name.rpartition(".")[2]
    called: set[str] = set()
    for library in QT.glob("libQt6*.so.*"):
        found = re.findall(rb"(?<=\0)(u\w+)_%s(?=\0)" % version.encode(), library.read_bytes(), re.ASCII)
        called |= {name.decode("ascii") for name in found}
    families = ("ucnv_", "ucol_", "u_strTo", "ucal_open", "ucal_close")
    names = ("ucal_getCanonicalTimeZoneID", "ucal_getTimeZoneDisplayName")
    assert "ucol_open" in called
    assert {name for name in called if not name.startswith(families)} <= {*names}, (
        "icu_data.py drops what these need?"
    )


def test_a_library_that_is_made_otherwise_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "libicudata.so.99").write_bytes(b"\x7fELF\x02\x01" + bytes(5_000))
    with pytest.raises(SystemExit, match="another way"):
        icu_data.without_what_qt_never_asks_for(tmp_path / "libicudata.so.99", tmp_path / "less")
