"""macOS: what Info.plist says, the disk image, and its signing and notarising where credentials are given."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import facts

_HERE = Path(__file__).resolve().parent
ENTITLEMENTS = _HERE / "macos" / "entitlements.plist"
OLDEST_MACOS = "13.0"
ROOM_FOR_SIGNATURES = 64 * 1024 * 1024
"""Bytes by which the image grows before what is in it is signed."""
_MACH_O = {b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe"}
"""How a file of native code begins: 64 bits in either order, or several processors in one file."""


def info_plist(product: facts.Product) -> dict[str, object]:
    """The keys that PyInstaller does not set by itself, or sets otherwise."""
    return {
        "CFBundleName": product.title,
        "CFBundleDisplayName": product.title,
        "CFBundleIdentifier": product.identifier,
        "CFBundleShortVersionString": product.version,
        "CFBundleVersion": ".".join(str(number) for number in product.four_numbers[:3]),
        "CFBundleLocalizations": ["en", *map(_as_apple_says, facts.LANGUAGES)],
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": f"© {product.year} {product.publisher}. {product.licence} licence.",
        # macOS 15 asks the person before a program may reach the local network, where the PBX stands.
        "NSLocalNetworkUsageDescription": "The PBX that gets the message channel is in your local network.",
    }


def _as_apple_says(language: str) -> str:
    return {"zh_CN": "zh-Hans"}.get(language, language.replace("_", "-"))


def image(product: facts.Product, dist: Path, machine: str) -> list[Path]:
    """The .dmg with the .app in it, not signed by anybody."""
    app = dist / f"{product.title}.app"
    dmg = dist / f"{product.command}-{product.version}-macos-{machine}.dmg"
    dmg.unlink(missing_ok=True)
    _run("dmgbuild", "-s", str(_HERE / "macos" / "disk_image.py"), "-D", f"app={app}", product.title, str(dmg))
    return [dmg]


def sign(product: facts.Product, dmg: Path) -> None:
    """Sign the program inside a disk image, and the image; then notarise it. Only the system's own tools are used.

    MACOS_SIGN_IDENTITY names the certificate; without one the image stays as it is.
    """
    identity = os.environ.get("MACOS_SIGN_IDENTITY", "")
    if not identity:
        print(f"not signed: {dmg.name} (no certificate is given)")
        return
    with tempfile.TemporaryDirectory() as room:
        writable, mounted = Path(room) / "writable.dmg", Path(room) / "mounted"
        mounted.mkdir()
        _run("hdiutil", "convert", str(dmg), "-format", "UDRW", "-o", str(writable))
        _run("hdiutil", "resize", "-size", f"{writable.stat().st_size + ROOM_FOR_SIGNATURES}b", str(writable))
        _run("hdiutil", "attach", "-nobrowse", "-noautoopen", "-mountpoint", str(mounted), str(writable))
        try:
            _sign_app(mounted / f"{product.title}.app", identity)
        finally:
            _run("hdiutil", "detach", str(mounted))
        dmg.unlink()
        _run("hdiutil", "convert", str(writable), "-format", "UDZO", "-o", str(dmg))
    _run("codesign", "--sign", identity, "--timestamp", str(dmg))
    notarise(dmg)


def _sign_app(app: Path, identity: str) -> None:
    """From the inside out: libraries first, then the program with its entitlements, as PyInstaller does it."""
    how = ("codesign", "--force", "--sign", identity, "--timestamp", "--options", "runtime")
    for library in sorted(_programs_in(app), key=lambda path: (-len(path.parts), str(path))):
        _run(*how, str(library))
    _run(*how, "--deep", "--entitlements", str(ENTITLEMENTS), str(app))
    _run("codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app))


def _programs_in(app: Path) -> Iterator[Path]:
    for path in app.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as content:
                if content.read(4) in _MACH_O:
                    yield path


def notarise(dmg: Path) -> None:
    """Let Apple check the image, and staple the ticket to it; nothing without credentials."""
    key, key_id, issuer = (os.environ.get(f"MACOS_NOTARY_{part}", "") for part in ("KEY", "KEY_ID", "ISSUER"))
    if not (key and key_id and issuer):
        print("not notarised: MACOS_NOTARY_KEY, MACOS_NOTARY_KEY_ID and MACOS_NOTARY_ISSUER are not all given")
        return
    _run(
        "xcrun", "notarytool", "submit", str(dmg), "--wait",
        "--key", key, "--key-id", key_id, "--issuer", issuer,
    )  # fmt: skip
    _run("xcrun", "stapler", "staple", str(dmg))
    _run("spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(dmg))


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
