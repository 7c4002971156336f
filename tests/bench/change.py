"""A change of a channel beside its requests sent bare: what the journal, the comparing and the reading cost.

    python3 -m uv run python tests/bench/change.py [rounds]

Both go to one demo PBX in turns, each with a connection of its own a request; the control is `http.client` alone.
"""

import argparse
import http.client
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.channel.request import to_request
from core.delivery.change_journal import StoredChanges
from core.delivery.change_outcome import Changed
from core.delivery.changing import ChangeOrder, Changing
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.login import PbxLogin
from core.stop import Stop
from core.store.channels import Store
from tests.core.delivery.sent import DRAFT
from tests.core.delivery.test_changing import MEANT
from tests.scripted_pbx import ScriptedPbx

API = "/openapi/v1.0/message_channel/"
AGENT = {"Content-Type": "application/json", "User-Agent": "OpenAPI"}


def bare(host: str, requests: Sequence[tuple[str, str, str | None]]) -> float:
    """Seconds of these requests alone."""
    begun = time.perf_counter()
    for method, path, body in requests:
        connection = http.client.HTTPConnection(host)
        connection.request(method, API + path, body, AGENT)
        connection.getresponse().read()
        connection.close()
    return time.perf_counter() - begun


def main(rounds: int) -> None:
    with ScriptedPbx() as pbx, tempfile.TemporaryDirectory() as folder:
        login = PbxLogin(pbx.base_url, pbx.client_id, pbx.client_secret)
        client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
        changing = Changing(StoredChanges(Store(Path(folder) / "channels.sqlite").database), lambda _login: client)
        channel_id = client.create(to_request(DRAFT), Stop())
        ours, control = [], []
        for round_ in range(rounds + 1):
            seen = client.whole_channel(channel_id, Stop())
            meant = replace(DRAFT if round_ % 2 else MEANT, send_rate=str(seen.send_rate))
            before, begun = len(pbx.requests), time.perf_counter()
            outcome = changing.change(ChangeOrder(f"draft{round_}", seen, meant, login), Stop())
            took = time.perf_counter() - begun
            assert isinstance(outcome, Changed)
            assert outcome.as_meant
            token = client._session.token(Stop())
            sent = [
                (
                    request.method,
                    f"{request.path.rpartition('/')[2]}?id={channel_id}&access_token={token}",
                    json.dumps(request.body) if request.method == "POST" else None,
                )
                for request in pbx.requests[before:]
            ]
            if round_:  # the first brings the imports
                ours.append(took)
                control.append(bare(pbx.base_url.removeprefix("http://"), sent))
        client.close()
    own, alone = statistics.median(ours) * 1000, statistics.median(control) * 1000
    print(f"{len(sent)} requests: a change {own:.1f} ms, they alone {alone:.1f} ms, {own / alone:.2f} times")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rounds", type=int, nargs="?", default=30)
    main(parser.parse_args().rounds)
