"""What macOS gets: an application and its image, signed from the inside out."""

import os
import plistlib
import re
import runpy
from pathlib import Path

import mac_packages
import pytest

from tests.packages.product import PACKAGING, PRODUCT


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
