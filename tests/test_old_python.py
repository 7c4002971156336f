"""What a Python says that is too old for the program: one sentence, never a traceback."""

import subprocess
import sys
from pathlib import Path

import main

ROOT = Path(__file__).parent.parent
AS_OLD = """
import runpy, sys
sys.version_info = (3, 9, 2)
sys.argv = ["main.py"]
runpy.run_path("main.py", run_name="__main__")
"""


def test_an_old_python_is_told_in_one_sentence_which_one_is_needed() -> None:
    done = subprocess.run([sys.executable, "-c", AS_OLD], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "This is Python 3.9.2, and the program needs 3.11 or newer." in line


def test_an_old_python_can_read_main_py_as_far_as_it_says_so() -> None:
    text = (ROOT / "main.py").read_text("utf-8")
    compile(text, "main.py", "exec", dont_inherit=True, _feature_version=6)


def test_what_is_needed_is_what_the_project_names() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f'requires-python = ">={".".join(map(str, main.OLDEST))}"' in project
