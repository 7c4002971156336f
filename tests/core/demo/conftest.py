"""Somebody who asks the demo PBX."""

import pytest

from tests.core.asking import Asker
from tests.scripted_pbx import ScriptedPbx


@pytest.fixture
def asker(pbx: ScriptedPbx) -> Asker:
    return Asker(pbx).log_in()
