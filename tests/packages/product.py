"""What all tests of the packages know: the product, the folder of the scripts, and the tools of the system."""

import shutil
import sys

import facts
import pytest

from tests.conftest import IN_CI

PACKAGING = facts.ROOT / "packaging"
PRODUCT = facts.product()


def tool(name: str) -> str:
    """A program of the system; CI must have it."""
    found = shutil.which(name)
    if found is None and IN_CI and sys.platform == "linux":
        pytest.fail(f"CI must run this test, but {name} is not installed; .ci/run installs it")
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found
