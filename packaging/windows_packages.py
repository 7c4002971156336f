"""Windows: the version resource, the set-up by NSIS, the portable zip, and signing where a certificate is given.

Run as a program it signs one file: so makensis has the uninstaller signed.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import archives
import facts

_HERE = Path(__file__).resolve().parent
_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""
TIMESTAMPS = "http://timestamp.digicert.com"
"""Where signtool has the time of the signature witnessed; WINDOWS_SIGN_TIMESTAMPS names another service."""


def version_resource(product: facts.Product) -> str:
    """What the Details tab of the file's properties shows, as PyInstaller reads it."""
    strings = {
        "CompanyName": product.publisher,
        "FileDescription": product.title,
        "FileVersion": product.version,
        "InternalName": product.command,
        "LegalCopyright": f"© {product.year} {product.publisher}. {product.licence} licence.",
        "OriginalFilename": f"{product.command}.exe",
        "ProductName": product.title,
        "ProductVersion": product.version,
    }
    lines = (f"      StringStruct({key!r}, {value!r})," for key, value in strings.items())
    return _VERSION.format(numbers=product.four_numbers, strings="\n".join(lines))


def make(product: facts.Product, folder: Path, work: Path, dist: Path, machine: str) -> list[Path]:
    """The set-up program and the portable zip."""
    for program in sorted(folder.glob("*.exe")):
        sign(program)
    name = f"{product.command}-{product.version}-windows-{machine}"
    portable = dist / f"{name}-portable.zip"
    archives.zip_of(folder, product.command, product.epoch, portable)
    setup = set_up(product, folder, work / "made" / "app.ico", dist / f"{name}-setup.exe")
    sign(setup)
    return [setup, portable]


def set_up(product: facts.Product, folder: Path, icon: Path, target: Path) -> Path:
    """Compile the installer; makensis runs on Linux, too."""
    told = {
        "TITLE": product.title,
        "COMMAND": product.command,
        "VERSION": product.version,
        "FOUR_NUMBERS": ".".join(str(number) for number in product.four_numbers),
        "PUBLISHER": product.publisher,
        "COPYRIGHT": f"{product.year} {product.publisher}",
        "DATA_FOLDER": product.data_folder,
        "SOURCE": str(folder),
        "ICON": str(icon),
        "LICENCE": str(facts.ROOT / "LICENSE"),
        "TARGET": str(target),
    }
    if certificate():
        told["SIGN"] = f'"{sys.executable}" "{__file__}"'
    command = [
        makensis(),
        "-V2",
        "-WX",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{key}={value}" for key, value in told.items()),
    ]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(product.epoch)}
    subprocess.run([*command, str(_HERE / "windows" / "setup.nsi")], check=True, env=environment)
    return target


def makensis() -> str:
    """NSIS's compiler: from PATH, else where its own installer puts it."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    return shutil.which("makensis") or str(usual)


def certificate() -> list[str]:
    """How signtool finds the certificate that the environment names; empty without one."""
    thumbprint, pfx = os.environ.get("WINDOWS_SIGN_THUMBPRINT", ""), os.environ.get("WINDOWS_SIGN_PFX", "")
    if thumbprint:
        return ["/sha1", thumbprint]
    return ["/f", pfx, "/p", os.environ.get("WINDOWS_SIGN_PASSWORD", "")] if pfx else []


def sign(file: Path) -> None:
    """Sign when WINDOWS_SIGN_THUMBPRINT (certificate store, token) or WINDOWS_SIGN_PFX names a certificate."""
    who = certificate()
    if not who:
        print(f"not signed: {file.name} (no certificate is given)")
        return
    witness = os.environ.get("WINDOWS_SIGN_TIMESTAMPS") or TIMESTAMPS
    subprocess.run(
        ["signtool", "sign", *who, "/fd", "sha256", "/tr", witness, "/td", "sha256", str(file)], check=True
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    sign(parser.parse_args().file)
