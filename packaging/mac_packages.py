"""macOS: what Info.plist says, the disk image, and signing and notarising where credentials are given."""

import os
import subprocess
from pathlib import Path

import facts

_HERE = Path(__file__).resolve().parent
OLDEST_MACOS = "13.0"


def info_plist(product: facts.Product) -> dict[str, object]:
    """The keys that PyInstaller does not set by itself, or sets otherwise."""
    return {
        "CFBundleName": product.title,
        "CFBundleDisplayName": product.title,
        "CFBundleIdentifier": product.identifier,
        "CFBundleShortVersionString": product.version,
        "CFBundleVersion": ".".join(str(number) for number in product.four_numbers[:3]),
        "CFBundleLocalizations": ["en", "de", "es", "zh_CN"],
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": f"© {product.year} {product.publisher}. {product.licence} licence.",
        # macOS 15 asks the person before a program may reach the local network, where the PBX stands.
        "NSLocalNetworkUsageDescription": "The PBX that gets the message channel is in your local network.",
    }


def image(product: facts.Product, dist: Path, machine: str) -> list[Path]:
    """The .dmg with the .app in it; signed and notarised when the environment has what that needs.

    MACOS_SIGN_IDENTITY signs: PyInstaller has signed the inner libraries and the .app with it by then, inside out.
    MACOS_NOTARY_KEY (a file), MACOS_NOTARY_KEY_ID and MACOS_NOTARY_ISSUER notarise.
    """
    app = dist / f"{product.title}.app"
    identity = os.environ.get("MACOS_SIGN_IDENTITY", "")
    if identity:
        _run("codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app))
    dmg = dist / f"{product.command}-{product.version}-macos-{machine}.dmg"
    dmg.unlink(missing_ok=True)
    _run("dmgbuild", "-s", str(_HERE / "macos" / "disk_image.py"), "-D", f"app={app}", product.title, str(dmg))
    if identity:
        _run("codesign", "--sign", identity, "--timestamp", str(dmg))
        notarise(dmg)
    return [dmg]


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
