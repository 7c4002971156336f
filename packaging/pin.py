"""Writes requirements.txt: every version that a release is built with, and the hashes of its files as PyPI has them.

`python3 -m uv run packaging/pin.py` keeps the versions of constraints.txt, and copies them into pyproject.toml, where
`uv run` reads them. Names, versions and hashes only.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import facts

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
PYPROJECT = facts.ROOT / "pyproject.toml"
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


def versions(constraints: str) -> list[str]:
    """The requirements of constraints.txt, without its comments."""
    return [line for line in constraints.splitlines() if line and not line.startswith("#")]


def with_versions(pyproject: str, constraints: str) -> str:
    """pyproject.toml with these versions for `uv run`; what only the build needs gets those of the same names."""
    fixed = versions(constraints)

    def build(match: re.Match[str]) -> str:
        names = [line.partition("==")[0].strip(' "') for line in match[2].splitlines()]
        return match[1] + _lines(each for each in fixed if each.partition("==")[0] in names)

    text = re.sub(r"(?m)(^constraint-dependencies = \[\n)[^]]*", lambda match: match[1] + _lines(fixed), pyproject)
    return re.sub(r"(?m)(^build-constraint-dependencies = \[\n)([^]]*)", build, text)


def _lines(requirements: Iterable[str]) -> str:
    return "".join(f'    "{each}",\n' for each in requirements)


def main() -> int:
    """Write the files; `uv run` says in UV where uv is."""
    PYPROJECT.write_text(with_versions(PYPROJECT.read_text("utf-8"), CONSTRAINTS.read_text("utf-8")), "utf-8")
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
