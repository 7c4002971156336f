"""Makes the README's pictures anew from the tour: `python3 -m uv run packaging/pictures.py`."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import facts

FOLDER = facts.ROOT / "resources" / "pictures"
FONTS = Path("/usr/share/fonts/truetype/dejavu")
"""What the pictures are set in, so that no font of the machine changes them (Debian: fonts-dejavu-core)."""
_FONTS_CONF = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
    <dir>{fonts}</dir>
    <cachedir>{cache}</cachedir>
    <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
    <match target="pattern">
        <edit name="family" mode="append" binding="weak"><string>DejaVu Sans</string></edit>
    </match>
</fontconfig>
"""


def shown_in_readme() -> list[str]:
    """The names of the pictures in README.md, without folder and suffix."""
    text = (facts.ROOT / "README.md").read_text("utf-8")
    return re.findall(rf"{FOLDER.relative_to(facts.ROOT).as_posix()}/([\w-]+)\.png", text)


def tour(out: Path) -> subprocess.CompletedProcess[str]:
    """Let the application play its tour in English and light, without a display, in `FONTS` where they are."""
    out.mkdir(parents=True, exist_ok=True)
    fixed = {"LC_ALL": "C.UTF-8"}
    if sys.platform != "linux":
        fixed["QT_QPA_PLATFORM"] = "offscreen"
    if FONTS.is_dir():
        conf = out / "fonts.conf"
        conf.write_text(_FONTS_CONF.format(fonts=FONTS, cache=out / "fonts"), "utf-8")
        fixed["FONTCONFIG_FILE"] = str(conf)
    command = [sys.executable, "main.py", "tour", "--language", "en", "--theme", "light", "--out", str(out)]
    taken = ("QT_", "MCW_", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(taken)}
    environment |= fixed
    return subprocess.run(command, cwd=facts.ROOT, env=environment, capture_output=True, text=True, timeout=120)


def by_page(out: Path) -> dict[str, Path]:
    """The picture of each page that the tour has left in `out`."""
    return {picture.stem.partition("-")[2]: picture for picture in sorted(out.glob("*.png"))}


def main() -> int:
    """Put the tour's pictures where the README shows them, and nothing else there."""
    if not FONTS.is_dir():
        print(f"{FONTS} is missing (Debian: fonts-dejavu-core).", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        tour(Path(folder)).check_returncode()
        played = by_page(Path(folder))
        wanted = shown_in_readme()
        missing = sorted(set(wanted) - set(played))
        if missing:
            print(f"README.md shows what the tour does not make: {', '.join(missing)}", file=sys.stderr)
            return 1
        for old in FOLDER.glob("*.png"):
            old.unlink()
        for name in wanted:
            shutil.copyfile(played[name], FOLDER / f"{name}.png")
            print(FOLDER / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
