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


def play(out: Path) -> dict[str, Path]:
    """Let the application play its tour in English and light, without a display; returns each page's picture."""
    out.mkdir(parents=True, exist_ok=True)
    conf = out / "fonts.conf"
    conf.write_text(_FONTS_CONF.format(fonts=FONTS, cache=out / "fonts"), "utf-8")
    fixed = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "FONTCONFIG_FILE": str(conf)}
    command = [sys.executable, "main.py", "tour", "--language", "en", "--theme", "light", "--out", str(out)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "MCW_"))}
    subprocess.run(command, cwd=facts.ROOT, env=environment | fixed, check=True, capture_output=True, timeout=120)
    return {picture.stem.partition("-")[2]: picture for picture in sorted(out.glob("*.png"))}


def main() -> int:
    """Put the tour's pictures where the README shows them, and nothing else there."""
    with tempfile.TemporaryDirectory() as folder:
        played = play(Path(folder))
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
