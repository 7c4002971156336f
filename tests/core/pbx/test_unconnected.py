"""Why no connection came about, as the operating systems tell it."""

import errno
import sys

import pytest

from core.pbx.address import PbxAddress, parse_address
from core.pbx.errors import Reach, Unreachable
from core.pbx.trust import unconnected

NEAR, FAR = parse_address("https://192.168.5.150:8088"), parse_address("https://office.ras.yeastar.com")
NO_WAY = OSError(errno.EHOSTUNREACH, "No route to host")


@pytest.mark.parametrize(
    ("platform", "address", "reason"),
    [
        ("darwin", NEAR, Reach.LOCAL_NETWORK),
        ("darwin", FAR, Reach.NO_ROUTE),
        ("linux", NEAR, Reach.NO_ROUTE),
        ("win32", NEAR, Reach.NO_ROUTE),
    ],
)
def test_a_mac_that_keeps_a_program_out_of_the_local_network_is_told_from_a_cable(
    monkeypatch: pytest.MonkeyPatch, platform: str, address: PbxAddress, reason: Reach
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert unconnected(NO_WAY, address) is reason


def test_the_sentence_names_the_setting_and_does_not_claim_to_know() -> None:
    told = Unreachable(Reach.LOCAL_NETWORK, {"host": "192.168.5.150"}).message
    assert "Local Network" in told
    assert "If a browser reaches the PBX" in told
