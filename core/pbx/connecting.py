"""Opens a TCP connection, which a stop ends at once, and whose unsent bytes are thrown away at its close."""

import selectors
import socket
import struct
import sys
import time
from collections.abc import Iterator
from contextlib import suppress

from core.stop import Stop

_LINGER = "hh" if sys.platform == "win32" else "ii"
ABORT_AT_CLOSE = struct.pack(_LINGER, 1, 0)
"""SO_LINGER: what is not sent yet is thrown away at the close, however the process ends.

Otherwise the system goes on sending it for minutes: a create that was given up would arrive when the cable is back.
"""
END_AT_CLOSE = struct.pack(_LINGER, 0, 0)


def dial(target: str, port: int, ends: float, stop: Stop, unanswered_s: float) -> socket.socket:
    """A connection to a numeric address.

    Args:
        ends: when to give up, of the monotonic clock. unanswered_s: after how long the system ends a connection whose
            bytes nobody acknowledges, where it can be told so.

    Raises:
        OSError: TimeoutError when nobody answered in time, ConnectionAbortedError when it was stopped.
    """
    family, kind, protocol, _name, place = socket.getaddrinfo(
        target, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
    )[0]
    connection = socket.socket(family, kind, protocol)
    try:
        for level, option, value in _options(unanswered_s):
            connection.setsockopt(level, option, value)
        connection.setblocking(False)
        connection.connect_ex(place)
        if not _is_open(connection):
            _wait_until_open(connection, ends, stop)
        if error := connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(error, "not connected")
    except BaseException:
        connection.close()
        raise
    return connection


def _is_open(connection: socket.socket) -> bool:
    """Whether there is nothing to wait for, as often nearby: what a wait needs costs more than the rest of it."""
    with suppress(OSError):
        connection.getpeername()
        return True
    return False


def _wait_until_open(connection: socket.socket, ends: float, stop: Stop) -> None:
    woken, wake = socket.socketpair()
    with woken, wake, selectors.DefaultSelector() as selector:
        selector.register(connection, selectors.EVENT_WRITE)
        selector.register(woken, selectors.EVENT_READ)
        stop.wake_with(lambda: wake.send(b"x"))
        try:
            ready = selector.select(max(ends - time.monotonic(), 0))
        finally:
            stop.wake_with(None)
    if stop.asked:
        raise ConnectionAbortedError
    if not ready:
        raise TimeoutError


def _options(unanswered_s: float) -> Iterator[tuple[int, int, int | bytes]]:
    yield socket.SOL_SOCKET, socket.SO_LINGER, ABORT_AT_CLOSE
    yield socket.IPPROTO_TCP, socket.TCP_NODELAY, 1
    # For a process that is held: what nobody acknowledges ends the connection by itself.
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        yield socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(unanswered_s * 1000)
