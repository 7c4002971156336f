"""The control of the measured times: sees what waits too long, and does not see how busy the machine is."""

import threading
import time

from tests.beside import Beside


class Slow(Beside):
    """On a machine that makes every wait some hundred times longer."""

    def _wait(self) -> bool:
        return self._over.wait(0.1)


def test_what_waits_is_measured_and_never_longer_than_it_was() -> None:
    with Beside() as beside:
        begun = time.monotonic()
        threading.Event().wait(0.3)
        ended = time.monotonic()
    assert 0 < beside.seconds <= ended - begun + 0.02
    assert beside.between(begun, ended) <= beside.seconds


def test_time_that_the_machine_takes_away_does_not_count() -> None:
    with Slow() as beside:
        threading.Event().wait(0.4)
    assert beside.seconds < 0.1
