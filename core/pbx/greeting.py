"""The greeting of a PBX: whether it answers from here, and whether it shows a certificate that is trusted.

A handshake as a login would begin with, and nothing after it: not one byte of a request, and no login.
"""

import time
from dataclasses import dataclass

from core.pbx.address import PbxAddress
from core.pbx.errors import Reach, Unreachable
from core.pbx.known import Pinned, Register, Vouched
from core.pbx.trust import shake_hands
from core.pbx.unreached import worded
from core.stop import Stop

GREET_S = 4.0
_CERTIFICATE = (Reach.CERTIFICATE_UNKNOWN, Reach.CERTIFICATE_CHANGED)


@dataclass(frozen=True, slots=True)
class Greeting:
    """A PBX answers.

    Attributes:
        question: what is to be asked about its certificate first; None if there is nothing.
        as_before: it is the PBX that was met here before, as far as a certificate can tell.
    """

    question: Unreachable | None = None
    as_before: bool = False


def greet(address: PbxAddress, register: Register, stop: Stop) -> Greeting:
    """Greet a PBX.

    Raises:
        Unreachable: nobody answers there.
    """
    ends = time.monotonic() + GREET_S
    try:
        trust = register.trust(address, stop)
    except Unreachable as doubt:
        if doubt.reason in _CERTIFICATE:
            return Greeting(doubt)
        raise
    try:
        shake_hands(address, trust, stop, ends)
    except OSError as error:
        left = ends - time.monotonic()
        problem = worded(error, address, trust, stop, sent=False, late=left <= 0, remaining_s=max(left, 1.0))
    else:
        return Greeting(as_before=isinstance(register.known(address), Pinned | Vouched))
    problem = register.judged(address, problem)
    if problem.reason in _CERTIFICATE and problem.values.get("found"):
        return Greeting(problem)
    raise problem
