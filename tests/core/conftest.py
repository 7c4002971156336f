"""What the tests of all rooms of core share."""

from collections.abc import Iterator

import pytest

from tests.scripted_pbx import ScriptedPbx


@pytest.fixture
def pbx() -> Iterator[ScriptedPbx]:
    with ScriptedPbx() as made:
        yield made
