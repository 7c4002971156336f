"""PySide reads no source of what is imported."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READ = """
import sys
import ui.wizard.wizard, core.delivery.delivery
linecache = sys.modules.get("linecache")
print(*(linecache.cache if linecache else ()), sep="\\n")
"""


def test_no_source_of_ours_is_read_and_kept_because_pyside_is_there() -> None:
    done = subprocess.run([sys.executable, "-c", READ], cwd=ROOT, capture_output=True, text=True, timeout=60)
    read = [Path(line) for line in done.stdout.splitlines()]
    ours = [path.relative_to(ROOT).parts[0] for path in read if path.is_relative_to(ROOT)]
    assert (ours.count("core"), ours.count("ui"), done.stderr) == (0, 0, "")
