"""What Windows gets: a set-up, signed where there is a certificate."""

import ast
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import mac_packages
import pytest
import windows_packages

from tests.packages.product import PACKAGING, PRODUCT, tool


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
