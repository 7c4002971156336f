"""A server on loopback that misbehaves on command, one fault for each mode."""

import socket
import struct
import threading
from types import TracebackType

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
ANSWERS: dict[str, bytes] = {
    "html": _HEAD + b"\r\n<html><title>Hotel</title></html>",
    "half json": _HEAD + b'\r\n{"errcode": 0, "id":',
    "list": _HEAD + b"\r\n[1, 2]",
    "latin1": _HEAD + b'\r\n{"errcode": 0, "errmsg": "\xe4\xf6"}',
    "deep": _HEAD + b"\r\n" + b"[" * 100_000,
    "nan": _HEAD + b'\r\n{"errcode": NaN}',
    "digits": _HEAD + b'\r\n{"errcode": ' + b"9" * 6000 + b"}",
    "empty": _HEAD + b"Content-Length: 0\r\n\r\n",
    "204": b"HTTP/1.1 204 No Content\r\n\r\n",
    "500": b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n",
    "gzip": _HEAD + b"Content-Encoding: gzip\r\n\r\n" + b"\x1f\x8b" * 100,
    "truncated head": b"HTTP/1.1 200 OK\r\nContent-Ty",
    "truncated body": _HEAD + b'Content-Length: 500\r\n\r\n{"errcode"',
    "http 0.9": b'{"errcode": 0, "id": 19}',
    "http 2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "folded": _HEAD.replace(b"Connection: close", b"X-A: b\r\n ;charset=utf-7\r\nConnection: close")
    + b'\r\n{"errcode": 0, "id": 19}',
    "smuggled": b"HTTP/1.1 200 OK\rSet-Cookie: a=b\nX: \x00\r\n\r\n{}",
    "deflate": _HEAD + b"Content-Encoding: deflate\r\n\r\n" + b"x" * 100,
    "br": _HEAD + b"Content-Encoding: br\r\n\r\n" + b"x" * 100,
    "garbage": b"\x00\x01\x02 not http at all\r\n\r\n",
    "fin": b"",
}
# How it begins, what follows again and again, and the pause between.
WITHOUT_END: dict[str, tuple[bytes, bytes, float]] = {
    "drip": (_HEAD + b"\r\n", b" ", 0.05),
    "drip head": (_HEAD, b"X", 0.05),
    "endless": (_HEAD + b"\r\n", b" " * 65536, 0),
    "endless head": (b"HTTP/1.1 200 OK\r\n", b"X-Filler: " + b"x" * 8000 + b"\r\n", 0),
    "cable pulled": (_HEAD + b'\r\n{"errcode"', b"", 60),
    "endless 1xx": (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 10, 0),
}


class BadServer:
    """Answers every connection in one mode; `received` holds the bytes of each request, `asked` is set by the first.

    Modes: a key of `ANSWERS` or `WITHOUT_END`, `redirect <status> <address>`, `status <number>`, `rst`, `silence`,
    `early` (answers before it has read anything), `never accept`.
    """

    def __init__(self, mode: str) -> None:
        self._mode = mode
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._gone = threading.Event()
        self._threads: list[threading.Thread] = []
        self.received: list[bytes] = []
        self.asked = threading.Event()
        self.port: int = self._listener.getsockname()[1]
        if mode != "never accept":
            self._start(self._accept)

    def __enter__(self) -> "BadServer":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._gone.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def _start(self, work: "object", *given: object) -> None:
        thread = threading.Thread(target=work, args=given, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _peer = self._listener.accept()
            except OSError:
                return
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                self.received.append(b"" if self._mode == "early" else connection.recv(65536))
                self.asked.set()
                self._misbehave(connection)
            except OSError:
                return

    def _misbehave(self, connection: socket.socket) -> None:
        mode, _space, rest = self._mode.partition(" ")
        if self._mode in ANSWERS:
            connection.sendall(ANSWERS[self._mode])
            # Closing with unread bytes would reset the connection, which is another mode.
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass
        elif self._mode in WITHOUT_END:
            first, again, pause_s = WITHOUT_END[self._mode]
            connection.sendall(first)
            while not self._gone.wait(pause_s):
                connection.sendall(again)
        elif mode == "redirect":
            status, _space, target = rest.partition(" ")
            connection.sendall(f"HTTP/1.1 {status} Moved\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n".encode())
        elif mode == "status":
            page = b"<html><b>" + rest.encode() + b"</b></html>"
            connection.sendall(b"HTTP/1.1 " + rest.encode() + b" No\r\nConnection: close\r\n\r\n" + page)
        elif mode == "rst":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif mode == "early":
            connection.sendall(_HEAD + b'\r\n{"errcode": 0, "id": 19}')
        else:
            assert mode == "silence"
            self._gone.wait()
