"""What is told of a create while it is under way."""

from unittest.mock import Mock

import pytest

from core.delivery.progress import Progress, Stage, WatchedPbx
from core.errors import AppError
from core.pbx.errors import Reach, Unreachable
from core.stop import Stop


def test_a_search_that_fails_after_a_pause_that_was_ended_by_hand_is_told_as_a_search() -> None:
    told = [Progress(Stage.SENDING, looks=1, pause_s=20.0)]
    pbx = Mock()
    pbx.channels.side_effect = error = Unreachable(Reach.CONNECTION_REFUSED)
    with pytest.raises(AppError):
        WatchedPbx(pbx, told.append, told[-1]).channels(Stop())
    assert told[1:] == [Progress(Stage.SENDING, looks=2, failed=error)]
