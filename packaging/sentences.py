"""Collects every sentence for translation, and turns the translations into what Qt loads.

    python3 -m uv run packaging/sentences.py            collect into resources/translations/*.ts
    python3 -m uv run packaging/sentences.py --release  make *.qm of them; fails on one that is not finished

Sentences marked with `N_()` stand under the context `core`, as `ui.look.texts.translated` looks them up; those with a
count (`NN_()`) have both English forms in one text, and a form in each language for each kind of count that it knows.
pyside6-lupdate would put them under the name of a class, so they are handed to it in a file of their own.
"""

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from facts import LANGUAGES, ROOT

BETWEEN = "¦"
"""As `core.wording.BETWEEN`; this script runs without the project's modules."""
_MARKS = {"N_": 1, "NN_": 2}
FOLDER = ROOT / "resources" / "translations"


@cache
def marked() -> tuple[str, ...]:
    """Every text that is marked with `N_()` or `NN_()`, in the order of the files."""
    seen: dict[str, None] = {}
    for file in sorted([*(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _MARKS:
                texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
                forms = [each for each in texts if isinstance(each, str)]
                wanted = _MARKS[node.func.id]
                assert len(forms) == len(node.args) == wanted, (
                    f"{file}:{node.lineno}: {wanted} plain texts are wanted"
                )
                seen[BETWEEN.join(forms)] = None
    return tuple(seen)


def shown() -> Iterator[str]:
    """Every text that stands in a `tr()` of a window, in the order of the files."""
    for file in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                place = {"tr": 0, "translate": 1}.get(node.func.attr)
                if place is not None and len(node.args) > place:
                    text = node.args[place]
                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                        yield text.value


def _counted(text: str) -> str:
    """What makes pyside6-lupdate ask for as many forms as a language has."""
    return ', "", 2' if BETWEEN in text else ""


def collect() -> None:
    """Bring the .ts files up to date: new sentences come in unfinished, those that are gone go."""
    with tempfile.TemporaryDirectory() as folder:
        # The folder's name is in no .ts file: -locations none.
        core = Path(folder) / "core.py"
        lines = "".join(f"        self.tr({text!r}{_counted(text)})\n" for text in marked())
        core.write_text(f"class core:\n    def texts(self):\n{lines}", "utf-8")
        sources = [str(core), *map(str, sorted((ROOT / "ui").rglob("*.py")))]
        for language in LANGUAGES:
            run(
                "pyside6-lupdate",
                *sources,
                "-ts",
                str(FOLDER / f"{language}.ts"),
                "-source-language",
                "en",
                "-target-language",
                language,
                "-locations",
                "none",
                "-no-obsolete",
            )


def release() -> None:
    """Make the .qm files. Raises SystemExit with every sentence that is not translated."""
    if left := [f"{language}: {source}" for language in LANGUAGES for source in unfinished(language)]:
        raise SystemExit("\n".join(["These sentences are not translated:", *left]))
    for language in LANGUAGES:
        source = FOLDER / f"{language}.ts"
        run("pyside6-lrelease", "-fail-on-unfinished", str(source), "-qm", str(source.with_suffix(".qm")))


def unfinished(language: str) -> Iterator[str]:
    """The sentences whose translation is marked unfinished."""
    for message in ET.parse(FOLDER / f"{language}.ts").iter("message"):  # noqa: S314 - our own file
        if message.find("translation[@type='unfinished']") is not None:
            yield message.findtext("source", "")


def run(tool: str, *arguments: str) -> None:
    """Run one of PySide's tools; what it says is shown, and its failure is ours."""
    if (status := subprocess.run([Path(sys.executable).with_name(tool), *arguments]).returncode) != 0:
        raise SystemExit(f"{tool} ended with status {status}.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--release", action="store_true", help="make *.qm of them")
    if parser.parse_args().release:
        release()
    else:
        collect()
