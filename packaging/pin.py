"""Writes requirements.txt: every version that a release is built with, and the hashes of its files as PyPI has them.

`python3 -m uv run packaging/pin.py` keeps the versions of constraints.txt. Names, versions and hashes only.
"""

import os
import subprocess
import sys
from pathlib import Path

import facts

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
CONSTRAINTS = Path(__file__).with_name("constraints.txt")
_HEAD = """\
# What a release is built with: `pip install --require-hashes --only-binary :all: -r packaging/requirements.txt`.
# Written by packaging/pin.py from PyPI's own metadata; the versions are those of constraints.txt.
"""


def pinned(text: str) -> dict[str, list[str]]:
    """The file's lines: "name==version" to its hashes ("sha256:…")."""
    found: dict[str, list[str]] = {}
    for line in text.replace("\\\n", " ").splitlines():
        if line and not line.startswith("#"):
            requirement, *more = line.split()
            found[requirement] = [word.removeprefix("--hash=") for word in more if word.startswith("--hash=")]
    return found


def main() -> int:
    """Write the file; `uv run` says in UV where uv is."""
    command = [
        os.environ["UV"], "pip", "compile", "--quiet", "pyproject.toml", "--group", "packaging", "--universal",
        "--python-version", "3.11", "--generate-hashes", "--no-annotate", "--no-header", "--no-emit-index-url",
        "--no-emit-find-links", "--constraint", str(CONSTRAINTS),
    ]  # fmt: skip
    done = subprocess.run(command, cwd=facts.ROOT, check=True, capture_output=True, text=True)
    REQUIREMENTS.write_text(_HEAD + done.stdout, "utf-8")
    print(f"{len(pinned(done.stdout))} distributions in {REQUIREMENTS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
