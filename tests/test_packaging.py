"""The packages, as far as they can be checked without building them: texts validate, archives repeat, names agree."""

import ast
import gzip
import importlib.util
import io
import marshal
import os
import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
import tarfile
import tomllib
import zipfile
import zlib
from pathlib import Path
from types import CodeType
from typing import Any, BinaryIO

import archives
import bytecode
import facts
import icons
import linux_packages
import mac_packages
import module_archive
import notices
import pin
import pytest
import sbom_parts
import windows_packages
from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from core.program import licences
from core.program.paths import APPLICATION
from tests.conftest import IN_CI
from ui.app import DESKTOP_ID, make_application
from ui.application import ICON

PACKAGING = facts.ROOT / "packaging"
PRODUCT = facts.product()


def tool(name: str) -> str:
    """A program of the system; CI must have it."""
    found = shutil.which(name)
    if found is None and IN_CI and sys.platform == "linux":
        pytest.fail(f"CI must run this test, but {name} is not installed; .ci/run installs it")
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@pytest.fixture(scope="module")
def drawn(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    icons.make(folder)
    return folder


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """What PyInstaller leaves, but small."""
    folder = tmp_path / PRODUCT.command
    (folder / "_internal/resources").mkdir(parents=True)
    for name in (PRODUCT.command, f"{PRODUCT.command}.exe", f"{PRODUCT.command}-console.exe"):
        (folder / name).write_bytes(b"program")
        (folder / name).chmod(0o700)
    (folder / "_internal/resources/THIRD-PARTY.txt").write_text("licences", "utf-8")
    (folder / "_internal/libx.so").symlink_to("libx.so.1")
    (folder / "_internal/libx.so.1").write_bytes(b"library")
    (folder / "_internal/libx.so.1").chmod(0o755)
    return folder


# One place ---------------------------------------------------------------------------------------------------


def test_packaging_is_a_folder_of_scripts_that_hides_no_library() -> None:
    scripts = list(PACKAGING.rglob("*.py"))
    assert len(scripts) > 8
    assert not {"__init__.py", "packaging.py"} & {script.name for script in scripts}
    spec = (PACKAGING / "app.spec").read_text("utf-8")
    assert ast.get_docstring(ast.parse(spec))
    for script in scripts:
        text = script.read_text("utf-8")
        assert ast.get_docstring(ast.parse(text)), script
        assert len(text.splitlines()) <= 300, script


def test_version_and_names_stand_in_one_place() -> None:
    told = [path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix not in (".pyc", ".txt")]
    assert len(told) > 15
    for path in told:
        text = path.read_text("utf-8")
        assert f'"{PRODUCT.version}"' not in text, path
        assert PRODUCT.identifier not in text, path
    assert PRODUCT.data_folder == APPLICATION
    assert PRODUCT.identifier == DESKTOP_ID
    assert PRODUCT.icon == ICON


def test_the_windows_bear_the_name_and_id_of_the_packages(qapp: QApplication) -> None:
    app = make_application(())
    assert (app.applicationName(), app.desktopFileName()) == (PRODUCT.title, PRODUCT.identifier)


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0)), ("2026.11", (2026, 11, 0, 0))]
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, ...], tmp_path: Path) -> None:
    text = (facts.ROOT / "pyproject.toml").read_text("utf-8")
    (tmp_path / "pyproject.toml").write_text(text.replace(f'"{PRODUCT.version}"', f'"{version}"', 1), "utf-8")
    assert facts.product(tmp_path / "pyproject.toml").four_numbers == numbers


# What goes in ------------------------------------------------------------------------------------------------


def test_the_notice_names_all_that_the_program_needs_and_gives_the_licences() -> None:
    text = notices.notice(["PySide6", "httpcore", "h11", "certifi", "idna", "keyring", "truststore"])
    for title in ("PySide6_Essentials 6.", "shiboken6 6.", "httpcore ", "certifi ", "keyring ", "Python 3."):
        assert f"\n{title}" in text
    for licence in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "PYTHON SOFTWARE FOUNDATION"):
        assert licence in text
    assert PRODUCT.command not in notices.distributions(["main", "core", "ui", "PyInstaller"])


def test_every_version_that_a_release_is_built_with_is_fixed() -> None:
    lines = (PACKAGING / "constraints.txt").read_text("utf-8").splitlines()
    fixed = {licences.normal(line.partition("==")[0]) for line in lines if "==" in line}
    told = tomllib.loads((facts.ROOT / "pyproject.toml").read_text("utf-8"))
    named = told["project"]["dependencies"] + told["dependency-groups"]["packaging"]
    direct = {licences.normal(re.split(r"[^\w.-]", line)[0]) for line in named}
    others = {"pywin32-ctypes", "pefile", "ds-store", "macholib"}  # what Windows and macOS need beyond that
    assert direct | others | set(licences.needed(PRODUCT.command)) <= fixed


def test_uv_run_takes_the_versions_that_were_tested() -> None:
    constraints = (PACKAGING / "constraints.txt").read_text("utf-8")
    text = (facts.ROOT / "pyproject.toml").read_text("utf-8")
    assert text == pin.with_versions(text, constraints), "`python3 -m uv run packaging/pin.py` copies them"
    told = tomllib.loads(text)
    assert told["tool"]["uv"]["constraint-dependencies"] == pin.versions(constraints)
    assert set(told["build-system"]["requires"]) <= {"hatchling>=1.25"}
    assert set(told["tool"]["uv"]["build-constraint-dependencies"]) < set(pin.versions(constraints))
    assert "://" not in text.partition("[tool.uv]")[2].partition("\n[")[0]
    for name in ("pyside6-essentials", "httpcore", "keyring", "pytest", "mypy", "ruff"):
        assert any(each.startswith(f"{name}==") for each in pin.versions(constraints)), name


def test_the_sbom_lists_what_is_no_python_distribution_too() -> None:
    more = sbom_parts.parts([])
    assert {"python", "qt", "openssl", "sqlite"} == {part["name"] for part in more}
    sbom: dict[str, Any] = {
        "metadata": {"component": {"bom-ref": "root"}},
        "components": [],
        "dependencies": [{"ref": "root", "dependsOn": ["httpcore==1.0.9"]}],
    }
    sbom_parts.add(sbom, more)
    qt = next(component for component in sbom["components"] if component["name"] == "qt")
    assert qt["purl"] == f"pkg:generic/qt@{qVersion()}"
    assert sbom["dependencies"][0]["dependsOn"] == sorted(["httpcore==1.0.9", *(part["purl"] for part in more)])


def test_icons_are_drawn_the_same_twice_in_every_size(drawn: Path, tmp_path: Path) -> None:
    icons.make(tmp_path)
    for file in sorted(drawn.iterdir()):
        assert file.read_bytes() == (tmp_path / file.name).read_bytes(), file.name
    small = QImage(str(drawn / "16.png"))
    assert small.pixelColor(0, 15).alpha() == 0
    colours = {small.pixelColor(x, y).name() for x in range(16) for y in range(16) if small.pixelColor(x, y).alpha()}
    assert len(colours) > 20
    assert QImage(str(drawn / "app.ico")).width() >= 16
    content = (drawn / "app.icns").read_bytes()
    assert content[:4] == b"icns"
    assert int.from_bytes(content[4:8]) == len(content)


# Archives ----------------------------------------------------------------------------------------------------


def test_archives_of_the_same_files_are_the_same_and_keep_links(bundle: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    for path in reversed(archives.everything_below(bundle)):
        target = again / path.relative_to(bundle)
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            target.symlink_to(os.readlink(path))
        elif path.is_file():
            target.write_bytes(path.read_bytes())
            target.chmod(path.stat().st_mode | 0o020)
            os.utime(target, (1, 1))
    tars = [archives.tar_of(folder, "x", PRODUCT.epoch) for folder in (bundle, again)]
    assert tars[0] == tars[1]
    zips = [tmp_path / "1.zip", tmp_path / "2.zip"]
    archives.zip_of(bundle, "x", PRODUCT.epoch, zips[0])
    archives.zip_of(again, "x", PRODUCT.epoch, zips[1])
    assert zips[0].read_bytes() == zips[1].read_bytes()
    with zipfile.ZipFile(zips[0]) as opened:
        link = opened.getinfo("x/_internal/libx.so")
        assert link.external_attr >> 28 == 0o12
        assert opened.read(link) == b"libx.so.1"
    with tarfile.open(fileobj=io.BytesIO(tars[0])) as tar:
        assert tar.getmember("x/_internal/libx.so").linkname == "libx.so.1"
        assert tar.getmember(f"x/{PRODUCT.command}").mode == 0o755
        assert tar.getmember("x/_internal/libx.so.1").mode == 0o644


# Linux -------------------------------------------------------------------------------------------------------


def test_desktop_entry_and_metadata_are_valid(drawn: Path, tmp_path: Path) -> None:
    share = linux_packages.desktop_files(PRODUCT, drawn, tmp_path / "share")
    for command in (
        [tool("desktop-file-validate"), str(share / f"applications/{PRODUCT.identifier}.desktop")],
        [tool("appstreamcli"), "validate", "--no-net", str(share / f"metainfo/{PRODUCT.identifier}.metainfo.xml")],
    ):
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stdout + done.stderr
    metadata = (share / f"metainfo/{PRODUCT.identifier}.metainfo.xml").read_text("utf-8")
    for word in ('type="homepage"', 'type="bugtracker"', "<screenshot ", f'version="{PRODUCT.version}"'):
        assert word in metadata
    pictures = re.findall(r'width="(\d+)" height="(\d+)">.*?/pictures/([\w-]+)\.png<', metadata)
    assert len(pictures) == metadata.count("<image ") >= 3
    for width, height, name in pictures:
        shown = QImage(str(facts.ROOT / f"resources/pictures/{name}.png"))
        assert (shown.width(), shown.height()) == (int(width), int(height))
    assert (share / f"icons/hicolor/scalable/apps/{PRODUCT.identifier}.svg").exists()


def test_dpkg_reads_the_deb(drawn: Path, bundle: Path, tmp_path: Path) -> None:
    share = linux_packages.desktop_files(PRODUCT, drawn, tmp_path / "share")
    deb = linux_packages.deb(PRODUCT, bundle, share, tmp_path / "deb", tmp_path, "amd64")
    told = subprocess.run([tool("dpkg-deb"), "-f", str(deb)], capture_output=True, text=True, timeout=60, check=True)
    assert f"Version: {PRODUCT.version}\n" in told.stdout
    listed = subprocess.run(["dpkg-deb", "-c", str(deb)], capture_output=True, text=True, timeout=60, check=True)
    assert f"./usr/share/man/man1/{PRODUCT.command}.1.gz" in listed.stdout
    assert f"./usr/bin/{PRODUCT.command} -> ../lib/{PRODUCT.command}/{PRODUCT.command}" in listed.stdout
    assert "root/root" in listed.stdout
    papers = f"./usr/share/doc/{PRODUCT.command}"
    unpacked = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(deb)], capture_output=True, timeout=60, check=True)
    with tarfile.open(fileobj=io.BytesIO(unpacked.stdout)) as tar:
        changelog, news = (tar.extractfile(f"{papers}/{name}.gz") for name in ("changelog", "NEWS.md"))
        assert changelog is not None
        assert news is not None
        first = gzip.decompress(changelog.read()).decode().splitlines()[0]
        assert first == f"{PRODUCT.command} ({PRODUCT.version}) stable; urgency=medium"
        assert gzip.decompress(news.read()) == (facts.ROOT / "CHANGELOG.md").read_bytes()


def test_the_manual_page_can_be_read_and_names_the_commands(drawn: Path, tmp_path: Path) -> None:
    share = linux_packages.desktop_files(PRODUCT, drawn, tmp_path / "share")
    page = gzip.decompress((share / f"man/man1/{PRODUCT.command}.1.gz").read_bytes())
    done = subprocess.run(
        [tool("groff"), "-man", "-Tutf8", "-ww", "-z"], input=page, capture_output=True, timeout=60, check=True
    )
    assert done.stderr == b""
    for word in (PRODUCT.command, "send", "tour", "PBX_CLIENT_SECRET", PRODUCT.version):
        assert word.encode() in page


def test_the_deb_names_the_licences_that_every_debian_has_instead_of_repeating_them() -> None:
    text = notices.notice(["PySide6", "httpcore", "cryptography"])
    short = linux_packages.by_reference(text)
    assert len(short) < len(text) / 2
    for name in ("GPL-3", "LGPL-3", "Apache-2.0"):
        assert f"/usr/share/common-licenses/{name}." in short
    for whole in ("GNU GENERAL PUBLIC LICENSE\n", "GNU LESSER GENERAL PUBLIC LICENSE\n", "January 2004"):
        assert whole not in short
    assert "httpcore " in short


@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: path.name)
def test_shell_scripts_can_be_read(script: Path) -> None:
    subprocess.run(["bash", "-n", str(script)], check=True, timeout=30)


# Windows and macOS -------------------------------------------------------------------------------------------


def test_the_set_up_compiles_and_asks_for_no_administrator(drawn: Path, bundle: Path, tmp_path: Path) -> None:
    tool("makensis")
    made = windows_packages.set_up(PRODUCT, bundle, drawn / "app.ico", tmp_path / "wizard-setup.exe").read_bytes()
    assert made[:2] == b"MZ"
    assert b'requestedExecutionLevel level="asInvoker"' in made
    assert PRODUCT.title.encode("utf-16-le") in made


def test_the_set_up_waits_until_both_programs_are_closed() -> None:
    script = (PACKAGING / "windows" / "setup.nsi").read_text("utf-8")
    for section in re.findall(r"Section .*?SectionEnd", script, re.S)[:2]:
        waits = [section.index(f'WAIT_UNTIL_CLOSED "${{{name}}}"') for name in ("PROGRAM", "CONSOLE")]
        assert max(waits) < section.index("!insertmacro REMOVE_PROGRAM")
    assert 'FileOpen $0 "${FILE}" a' in script


def test_with_a_certificate_the_uninstaller_is_signed_before_it_is_packed(
    drawn: Path, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool("makensis")
    signer = tmp_path / "signtool"
    signer.write_text(
        f'#!/bin/sh\nfor file; do :; done\necho "$@" >>\'{tmp_path}/asked\'\ntest -s "$file"\n', "utf-8"
    )
    signer.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("WINDOWS_SIGN_THUMBPRINT", "AB12")
    windows_packages.set_up(PRODUCT, bundle, drawn / "app.ico", tmp_path / "wizard-setup.exe")
    asked = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert len(asked) == 1
    assert asked[0].startswith("sign /sha1 AB12 ")
    signer.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        windows_packages.set_up(PRODUCT, bundle, drawn / "app.ico", tmp_path / "wizard-setup.exe")


def test_the_version_resource_names_the_product() -> None:
    call = ast.parse(windows_packages.version_resource(PRODUCT), mode="eval").body
    assert isinstance(call, ast.Call)
    texts = {node.value for node in ast.walk(call) if isinstance(node, ast.Constant)}
    assert {PRODUCT.title, PRODUCT.version, PRODUCT.publisher, f"{PRODUCT.command}.exe"} <= texts


def test_nothing_is_signed_without_a_certificate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran: list[Any] = []
    monkeypatch.setattr(subprocess, "run", lambda command, **_: ran.append(command))
    for name in ("WINDOWS_SIGN_THUMBPRINT", "WINDOWS_SIGN_PFX", "MACOS_NOTARY_KEY"):
        monkeypatch.delenv(name, raising=False)
    windows_packages.sign(tmp_path / "x.exe")
    mac_packages.notarise(tmp_path / "x.dmg")
    assert ran == []
    monkeypatch.setenv("WINDOWS_SIGN_THUMBPRINT", "AB12")
    windows_packages.sign(tmp_path / "x.exe")
    assert ran[0][:4] == ["signtool", "sign", "/sha1", "AB12"]


def test_the_plists_and_the_disk_image_can_be_read() -> None:
    plist = plistlib.loads(plistlib.dumps(mac_packages.info_plist(PRODUCT)))
    assert plist["CFBundleIdentifier"] == PRODUCT.identifier
    assert plist["CFBundleShortVersionString"] == PRODUCT.version
    assert plist["NSHighResolutionCapable"] is True
    assert re.fullmatch(r"[A-Za-z0-9.-]+", PRODUCT.identifier.replace("_", "-"))
    entitlements = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    # Libraries of others are not let in: all that the program loads is signed with it.
    assert set(entitlements) == {"com.apple.security.cs.allow-unsigned-executable-memory"}
    app = f"/x/{PRODUCT.title}.app"
    settings = runpy.run_path(str(PACKAGING / "macos/disk_image.py"), init_globals={"defines": {"app": app}})
    assert settings["files"] == [app]
    assert f"{PRODUCT.title}.app" in settings["icon_locations"]


HDIUTIL = """#!/bin/sh
echo "hdiutil $*" >>"$CALLS"
for last; do :; done
case "$1" in
    convert) echo image >"$last" ;;
    attach) while [ "$1" != -mountpoint ]; do shift; done; cp -r "$APP" "$2/" ;;
    detach) rm -rf "$2"/* ;;
esac
"""


def test_on_macos_the_program_in_the_image_is_signed_from_the_inside_out_and_then_the_image(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = tmp_path / f"{PRODUCT.title}.app"
    for place, content in (
        ("Contents/MacOS/program", b"\xcf\xfa\xed\xfe program"),
        ("Contents/Frameworks/Qt/lib/QtCore", b"\xcf\xfa\xed\xfe library"),
        ("Contents/Frameworks/libx.dylib", b"\xca\xfe\xba\xbe both"),
        ("Contents/Resources/notes.txt", b"text"),
    ):
        (app / place).parent.mkdir(parents=True, exist_ok=True)
        (app / place).write_bytes(content)
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("hdiutil", "codesign", "xcrun", "spctl"):
        text = HDIUTIL if name == "hdiutil" else f'#!/bin/sh\necho "{name} $*" >>"$CALLS"\n'
        (tools / name).write_text(text, "utf-8")
        (tools / name).chmod(0o755)
    calls = tmp_path / "calls"
    monkeypatch.setenv("PATH", str(tools), prepend=os.pathsep)
    monkeypatch.setenv("CALLS", str(calls))
    monkeypatch.setenv("APP", str(app))
    monkeypatch.setenv("MACOS_SIGN_IDENTITY", "Developer ID Application: X")
    for part in ("KEY", "KEY_ID", "ISSUER"):
        monkeypatch.setenv(f"MACOS_NOTARY_{part}", part)
    dmg = tmp_path / "program.dmg"
    dmg.write_bytes(b"unsigned")

    mac_packages.sign(PRODUCT, dmg)

    told = calls.read_text("utf-8").splitlines()
    signed = [line.rpartition("/")[2] for line in told if line.startswith("codesign --") and "--sign" in line]
    assert signed == ["QtCore", "libx.dylib", "program", f"{PRODUCT.title}.app", "program.dmg"]
    hardened = [line for line in told if "--sign" in line and not line.endswith(".dmg")]
    assert all("--options runtime" in line for line in hardened)
    assert ["--entitlements" in line for line in hardened] == [False, False, False, True]
    assert [line.split()[1] for line in told if line.startswith("hdiutil")] == [
        "convert", "resize", "attach", "detach", "convert"
    ]  # fmt: skip
    assert [line.split()[1] for line in told if line.startswith("xcrun")] == ["notarytool", "stapler"]


def test_on_macos_an_image_stays_as_it_is_without_a_certificate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MACOS_SIGN_IDENTITY", raising=False)
    dmg = tmp_path / "program.dmg"
    dmg.write_bytes(b"unsigned")
    mac_packages.sign(PRODUCT, dmg)
    assert dmg.read_bytes() == b"unsigned"


def test_pysides_own_python_is_laid_down_as_bytecode_where_its_library_looks_for_it(tmp_path: Path) -> None:
    entries = {place: Path(file).read_bytes() for place, file, _kind in bytecode.lay_down(tmp_path)}
    assert {
        f"shiboken6/files.dir/shibokensupport/{name}.pyc" for name in ("__init__", "feature", "signature/loader")
    } <= {*entries}
    for place, content in entries.items():
        assert content.startswith(importlib.util.MAGIC_NUMBER), place
        assert os.fsencode(tmp_path) not in content, place


def test_what_the_start_loads_is_left_as_it_is_in_the_archive_and_all_else_is_packed(tmp_path: Path) -> None:
    bytecode.lay_down(tmp_path / "bytecode")
    loaded = module_archive.loaded_until_painted(tmp_path, [tmp_path / "bytecode"])
    assert {"ui.app", "ui.home.window", "PySide6.QtWidgets", "core.program.preferences_file", "json", "re"} <= loaded
    assert loaded.isdisjoint({"openpyxl", "phonenumbers", "httpcore", "core.channel.catalog"})
    assert {"tempfile", "inspect", "traceback", "zipfile"} <= loaded, "loaded right after that, and by every command"
    assert loaded.isdisjoint({f"shibokensupport.signature.{name}" for name in ("mapping", "parser", "errorhandler")})
    file, codes = archive_of(tmp_path, loaded)

    # As PyInstaller's reader and `archived_modules.py` do.
    whole = file.read_bytes()
    table = dict(marshal.loads(whole[struct.unpack("!i", whole[8:12])[0] :]))
    assert set(table) == {"csv", module_archive.TABLE}, "Python's own, but for what is not packed"
    assert repr(module_archive.TABLE).replace("'", '"') in (PACKAGING / "archived_modules.py").read_text("utf-8")
    _kind, place, length = table[module_archive.TABLE]
    table.update(marshal.loads(zlib.decompress(whole[place : place + length])))
    assert set(table) == {*codes, module_archive.TABLE}, "of `base_library.zip` too: `re`"
    for name, code in codes.items():
        _kind, place, length = table[name]
        packed = whole[place : place + abs(length)]
        assert marshal.loads(packed if length < 0 else zlib.decompress(packed)) == code
        assert (length < 0) == (name in loaded)


def archive_of(folder: Path, loaded: frozenset[str]) -> tuple[Path, dict[str, CodeType]]:
    """An archive as a build makes it; with the modules that are in it."""
    codes = {name: compile(f"here = {name!r}", f"{name}.py", "exec") for name in ("ui.app", "csv", "openpyxl", "re")}
    entries = [(name, f"{name}.py", "PYMODULE") for name in codes if name != "re"]
    module_archive.writer(PlainArchive, loaded)(str(folder / "archive"), entries, codes)
    return folder / "archive", codes


def test_the_packaged_program_finds_a_module_by_its_whole_name_and_reads_it_as_it_lies_there(tmp_path: Path) -> None:
    file, _codes = archive_of(tmp_path, frozenset({"ui.app", "re"}))
    done = subprocess.run(
        [sys.executable, "-c", FROZEN, str(file), str(PACKAGING / "archived_modules.py")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("openpyxl 1\nui.app 0\nre 0\n", "")


FROZEN = """
import marshal, os, runpy, struct, sys, types, zlib

class Archive:
    _filename, _start_offset, unpacked = sys.argv[1], 0, 0

    def __init__(self):
        with open(self._filename, "rb") as file:
            self.whole = file.read()
        self.toc = dict(marshal.loads(self.whole[struct.unpack("!i", self.whole[8:12])[0]:]))

    def extract(self, name):
        self.unpacked += 1
        kind, place, length = self.toc[name]
        return marshal.loads(zlib.decompress(self.whole[place:place + length]))

class PyiFrozenLoader:
    def __init__(self, name, archive, entry, is_package):
        self.archive, self.name, self.path = archive, name, "/nowhere/" + entry.replace(".", "/") + ".py"

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(self.name), vars(module))

    def get_code(self, name):
        return self.archive.extract(name)

theirs = sys.modules["pyimod02_importers"] = types.ModuleType("pyimod02_importers")
theirs.pyz_archive, theirs.PyiFrozenLoader, theirs.os = Archive(), PyiFrozenLoader, os
runpy.run_path(sys.argv[2])
sys.modules["ui"] = types.ModuleType("ui")
sys.modules["ui"].__path__ = []
for name in ("openpyxl", "ui.app", "re"):
    sys.modules.pop(name, None)
    theirs.pyz_archive.unpacked = 0
    __import__(name)
    print(sys.modules[name].here, theirs.pyz_archive.unpacked)
"""


def test_a_pyinstaller_that_loads_other_modules_before_all_else_stops_the_build() -> None:
    theirs = [("pyimod02_importers", "a.pyc", "PYMODULE"), ("pyimod03_ctypes", "b.pyc", "PYMODULE")]
    ours = module_archive.with_own(theirs, "pyimod03_ctypes", "c.pyc")
    assert ours == [theirs[0], ("pyimod03_ctypes", "c.pyc", "PYMODULE")]
    with pytest.raises(SystemExit, match="pyimod03_ctypes"):
        module_archive.with_own(theirs[:1], "pyimod03_ctypes", "c.pyc")


class PlainArchive:
    """Written as PyInstaller writes it."""

    _COMPRESSION_LEVEL = 6

    def __init__(self, file: str, entries: list[tuple[str, str, str]], codes: dict[str, CodeType]) -> None:
        with Path(file).open("wb") as archive:
            archive.write(bytes(17))
            table = [self._write_entry(archive, entry, codes) for entry in entries]
            place = archive.tell()
            archive.write(marshal.dumps(table))
            archive.seek(8)
            archive.write(struct.pack("!i", place))

    @classmethod
    def _write_entry(cls, archive: BinaryIO, entry: tuple[str, str, str], codes: dict[str, CodeType]) -> Any:
        place = archive.tell()
        archive.write(zlib.compress(marshal.dumps(codes[entry[0]]), cls._COMPRESSION_LEVEL))
        return entry[0], (0, place, archive.tell() - place)
