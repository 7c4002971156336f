"""What answers at the webhook's address: told from a handshake, before anybody says a word."""

import socket
import ssl
import threading
from collections.abc import Iterator

import pytest
import trustme

from core.delivery import outside
from core.delivery.outside import Met, Seen, look
from core.stop import Stop
from core.wording import Dated


@pytest.fixture
def port() -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                    context.wrap_socket(connection, server_side=True).close()
                except ssl.SSLError:
                    continue
                except OSError:
                    return

        threading.Thread(target=serve, daemon=True).start()
        yield int(listening.getsockname()[1])


def test_a_certificate_that_nobody_trusts_and_a_port_without_anybody_are_told_apart(port: int) -> None:
    assert look(f"https://127.0.0.1:{port}/api/v1.0/webhook/x", Stop()) == Seen(Met.NOT_TRUSTED)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        free = closed.getsockname()[1]
    assert look(f"https://127.0.0.1:{free}/x", Stop()) == Seen(Met.NOT_REACHED)
    assert look("no address at all", Stop()) == Seen(Met.NOT_REACHED)


def test_of_one_that_is_trusted_its_last_day_is_told(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "shake_hands", lambda *_: None)
    seen = look(f"https://127.0.0.1:{port}/x", Stop())
    assert seen.met is Met.FITS
    assert isinstance(seen.until, Dated), "a sentence has it as its language writes days"
