"""The keep-list of the bundle: wanted plug-ins and what they reach, on each system."""

import subprocess
import sys

import facts
import trim

from core.numbers.numbering_plan import NumberingPlan
from ui.look.icons import FOLDER as ICONS
from ui.look.languages import LANGUAGES


def test_only_wanted_plug_ins_and_what_they_reach_are_kept() -> None:
    needs = {
        "src/libqxcb.so": ["libQt6XcbQpa.so.6", "libX11.so.6", "libnowhere.so"],
        "src/libQt6XcbQpa.so.6": ["libQt6Gui.so.6"],
        "src/libqtiff.so": ["libtiff.so.6"],
    }
    places = [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libX11.so.6",
        "libtiff.so.6",
        "libpython3.11.so.1.0",
    ]
    entries = [(place, f"src/{place.rpartition('/')[2]}", "BINARY") for place in places]
    entries += [("PySide6/QtGui.abi3.so", "src/g", "EXTENSION"), ("PySide6/QtNetwork.abi3.so", "src/n", "EXTENSION")]
    kept = trim.kept_binaries(entries, lambda file: [(name, None) for name in needs.get(file, [])])
    assert [place.rpartition("/")[2] for place, _file, _kind in kept] == [
        "libQt6Gui.so.6", "libQt6XcbQpa.so.6", "libqxcb.so", "QtGui.abi3.so", "QtNetwork.abi3.so",
        "libpython3.11.so.1.0",
    ]  # fmt: skip
    datas = [(f"PySide6/Qt/translations/qtbase_{language}.qm", "x", "DATA") for language in ("de", "la", "zh_CN")]
    datas += [("keyring-25.dist-info/direct_url.json", "x", "DATA"), ("libtiff.so.6", "a/libtiff.so.6", "SYMLINK")]
    assert {place for place, *_ in trim.kept_datas(datas, kept)} == {datas[0][0], datas[2][0]}


def test_a_kept_framework_of_macos_keeps_its_links() -> None:
    within = "PySide6/Qt/lib/{0}.framework/{1}"
    kept = [(within.format("QtCore", "Versions/A/QtCore"), "x", "BINARY")]
    datas = [
        (within.format(name, part), to, "SYMLINK")
        for name in ("QtCore", "QtNetwork")
        for part, to in (("Versions/Current", "A"), ("Resources", "Versions/Current/Resources"))
    ]
    assert trim.kept_datas(datas, kept) == sorted(datas[:2])


def test_names_of_windows_libraries_have_no_case() -> None:
    entries = [
        ("PySide6\\QtCore.pyd", "c:\\q\\QtCore.pyd", "EXTENSION"),
        ("MSVCP140.dll", "c:\\MSVCP140.dll", "BINARY"),
    ]
    kept = trim.kept_binaries(entries, lambda file: [("msvcp140.DLL", None)] if file.endswith("pyd") else [])
    assert len(kept) == 2


def test_of_the_resources_only_those_that_the_program_reads_are_kept() -> None:
    root = facts.ROOT / "resources"
    everything = [f"resources/{path.relative_to(root).as_posix()}" for path in root.rglob("*") if path.is_file()]
    kept = {place for place, *_ in trim.kept_datas([(place, place, "DATA") for place in everything], [])}
    assert {(place.rpartition("/")[0], place.rpartition(".")[2]) for place in kept} == {
        ("resources/icons", "svg"),
        ("resources/icons/drawn", "png"),
        ("resources/style", "svg"),
        ("resources/translations", "qm"),
    }
    assert {f"resources/icons/{path.name}" for path in ICONS.glob("*.svg")} <= kept
    assert {f"resources/translations/{language}.qm" for language in LANGUAGES if language != "en"} <= kept


def test_of_websockets_the_protocol_is_kept_and_what_connects_by_itself_is_not() -> None:
    shut = [name for name in trim.EXCLUDED_MODULES if name.startswith("websockets.")]
    code = (
        f"import sys; sys.modules.update(dict.fromkeys({shut!r})); import core.pbx.event_socket, core.demo.listener"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=facts.ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, "websockets.sync" in shut) == (0, True), done.stderr


def test_the_modules_of_emergency_numbers_are_left_out_and_no_number_is_looked_up_in_them() -> None:
    names = ["phonenumbers.data.region_GB", "phonenumbers.shortdata", "phonenumbers.shortdata.region_GB"]
    assert [name for name, *_ in trim.kept_modules([(name, "", "PYMODULE") for name in names])] == names[:2]
    plan = NumberingPlan()
    assert plan.e164("020 7946 0018", "GB") == "+442079460018"
    assert (plan.is_valid("+442079460018"), plan.region_of("+442079460018")) == (True, "GB")
    assert names[0] in sys.modules
    assert not [name for name in sys.modules if name.startswith("phonenumbers.shortdata.region_")]
