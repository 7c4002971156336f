"""The workflows, as far as they can be checked without running them: what they promise, what no job may be given."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import facts
import pin
import pytest
import yaml

FOLDER = facts.ROOT / ".github" / "workflows"
RELEASE = yaml.safe_load((FOLDER / "release.yml").read_text("utf-8"))
TESTS = yaml.safe_load((FOLDER / "tests.yml").read_text("utf-8"))
PRODUCT = facts.product()


def jobs(workflow: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = workflow["jobs"]
    return found


def scripts(*wanted: dict[str, Any]) -> list[str]:
    """What the steps of these jobs run in bash."""
    return [step["run"] for job in wanted for step in job["steps"] if "run" in step and "shell" not in step]


def systems(job: dict[str, Any]) -> set[str]:
    matrix = job.get("strategy", {}).get("matrix", {})
    names = matrix.get("system") or [entry["system"] for entry in matrix.get("include", [])] or [job["runs-on"]]
    return set(names)


def every_step() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in sorted(FOLDER.glob("*.yml")):
        for name, job in jobs(yaml.safe_load(file.read_text("utf-8"))).items():
            for step in job["steps"]:
                yield f"{file.name}: {name}", step


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.yml")), ids=lambda path: path.name)
def test_every_action_is_fixed_by_commit_and_says_its_version(file: Path) -> None:
    told = re.findall(r"uses: (\S+)(.*)", file.read_text("utf-8"))
    assert len(told) >= 4
    for action, comment in told:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action
    assert len({action for action, _comment in told}) == len({action.partition("@")[0] for action, _comment in told})


def test_every_script_can_be_read_and_has_no_text_of_others_pasted_into_it() -> None:
    found = [(where, step["run"]) for where, step in every_step() if "run" in step]
    assert len(found) >= 20
    for where, script in found:
        # What a person wrote comes through the environment.
        assert "${{" not in script, where
        for name in re.findall(r"(?:packaging|\.ci|tests)/[\w./]+\w", script):
            assert (facts.ROOT / name).exists(), name
    for script in scripts(*jobs(RELEASE).values(), *jobs(TESTS).values()):
        done = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True, timeout=30)
        assert done.returncode == 0, script + done.stderr


def test_nothing_may_write_but_the_job_that_drafts_the_release() -> None:
    assert RELEASE["permissions"] == TESTS["permissions"] == {"contents": "read"}
    writers = [name for workflow in (RELEASE, TESTS) for name, job in jobs(workflow).items() if "permissions" in job]
    assert writers == ["draft"]
    for where, step in every_step():
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False, where


# Releases ----------------------------------------------------------------------------------------------------


def test_a_release_is_built_and_tours_on_every_system_and_only_drafts() -> None:
    build, draft = jobs(RELEASE)["build"], jobs(RELEASE)["draft"]
    assert systems(build) == {"ubuntu-22.04", "windows-2022", "macos-15", "macos-15-intel"}
    for entry in build["strategy"]["matrix"]["include"]:
        assert PRODUCT.command in entry["program"]
    everything = "\n".join(scripts(build, draft))
    for wanted in ("packaging/build.py", " tour --out", "sbom.sh", "sha256sum", "gh release create"):
        assert wanted in everything
    assert "--draft" in draft["steps"][-1]["run"]
    assert set(draft["needs"]) == {"build", "sign"}


def test_a_release_is_built_from_files_whose_hashes_are_fixed_and_from_nothing_else() -> None:
    installing = [
        line for script in scripts(jobs(RELEASE)["build"]) for line in script.splitlines() if "pip " in line
    ]
    assert len(installing) == 2
    assert "--require-hashes --only-binary :all: -r packaging/requirements.txt" in installing[0]
    assert "--no-deps --no-build-isolation" in installing[1]
    names = [step.get("name", "") for step in jobs(RELEASE)["build"]["steps"]]
    kept = [number for number, name in enumerate(names) if name.startswith("Keep the packages")]
    assert max(kept) < names.index("List what is inside (SBOM)"), "its program is not fixed by hash"


def test_the_keys_are_in_one_job_behind_an_approval_that_only_a_tag_reaches_and_no_library_runs_in() -> None:
    for workflow in (RELEASE, TESTS):
        for name, job in jobs(workflow).items():
            assert ("secrets." in yaml.dump(job)) == (name == "sign"), name
    sign = jobs(RELEASE)["sign"]
    assert sign["environment"] == "release"
    assert sign["if"] == "github.ref_type == 'tag'"
    assert systems(sign) == systems(jobs(RELEASE)["build"]) - {"ubuntu-22.04"}
    everything = "\n".join(scripts(sign))
    assert "python packaging/sign.py" in everything
    assert not re.search(r"\b(pip|uv|npm|brew|curl|wget)\b", everything)


def test_what_a_release_is_built_with_has_hashes_and_no_address() -> None:
    text = pin.REQUIREMENTS.read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert not [line for line in lines if "/" in line or line.startswith("-")]
    fixed = pin.pinned(text)
    assert len(fixed) > 30
    for requirement, hashes in fixed.items():
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), requirement
    versions = {line.partition(";")[0].strip() for line in pin.CONSTRAINTS.read_text("utf-8").splitlines()}
    assert set(fixed) <= versions, "packaging/pin.py has to be run again"


def test_windows_and_macos_are_built_with_a_python_that_still_gets_installers_and_that_is_tested_there() -> None:
    python = RELEASE["env"]["PYTHON"]
    assert tuple(map(int, python.split("."))) >= (3, 13)
    tested = {
        (entry["system"], entry["python"]) for entry in jobs(TESTS)["desktops"]["strategy"]["matrix"]["include"]
    }
    assert {(system, python) for system in systems(jobs(RELEASE)["sign"])} <= tested


# Every push --------------------------------------------------------------------------------------------------


def test_every_push_runs_the_suite_the_tour_and_the_real_keyring_on_three_systems() -> None:
    assert TESTS[True]["push"] == {"branches": ["main"]}  # YAML reads `on` as true
    assert "pull_request" in TESTS[True]
    linux, desktops = jobs(TESTS)["linux"], jobs(TESTS)["desktops"]
    assert {system.partition("-")[0] for system in systems(linux) | systems(desktops)} == {
        "ubuntu",
        "windows",
        "macos",
    }
    assert ".ci/run" in "\n".join(scripts(linux))
    assert "uv run pytest\n" in "\n".join(scripts(desktops)) + "\n"
    for job in (linux, desktops):
        assert " tour --out tour-pictures" in "\n".join(scripts(job))
        kept = job["steps"][-1]
        assert kept["with"]["path"] == "tour-pictures"
    real = next(step for step in desktops["steps"] if step.get("env", {}).get("REAL_KEYRING") == "1")
    assert "tests/core/secrets/test_real_keyring.py" in real["run"]
