"""The HTTP server under the demo PBX: one thread and one answer for each connection, nothing printed or logged.

It keeps no thread and no socket beyond `end`.
"""

import socket
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any, cast

BODY_LIMIT = 16 * 1024 * 1024
FORM_LIMIT = 21 * 1024 * 1024
"""Of a form: a picture of 20 MB, and what stands around it."""
CONNECTION_SECONDS = 30


@dataclass(frozen=True, slots=True, repr=False)
class Heard:
    """A request off the wire. `raw` is None when the body was too large."""

    method: str
    target: str
    headers: HTTPMessage
    raw: bytes | None


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """What goes back; `headers` win over the usual ones. talk: what the connection is used for after that."""

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    talk: Callable[[socket.socket], None] | None = None


Hear = Callable[[Heard], Answer | None]  # None: end the connection without a word


class DemoServer(ThreadingHTTPServer):
    """Listens on a free port of 127.0.0.1, or on the one it had; `hear` gives the answers; ends by `end`."""

    # For one that comes back to its port, where connections linger; on Windows this would let others listen in.
    allow_reuse_address = sys.platform != "win32"
    request_queue_size = 64
    scheme = "http"

    def __init__(self, hear: Hear, port: int = 0) -> None:
        self.hear = hear
        self._ended = False
        self._open: set[socket.socket] = set()
        self._talking: set[threading.Thread] = set()
        super().__init__(("127.0.0.1", port), _Conversation)
        self._accepting = threading.Thread(target=self._accept, name="demo-pbx", daemon=True)

    def server_bind(self) -> None:
        """As of TCPServer: HTTPServer's asks the DNS for this computer's name, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def accept(self) -> None:
        self._accepting.start()

    def _accept(self) -> None:
        # Not serve_forever: it notices a shutdown only by waking up again and again.
        while not self._ended:
            self.handle_request()

    def end(self) -> None:
        """Wake the accept loop by a connection, then end what is open, also what asks for it."""
        self._ended = True
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.server_port), timeout=5).close()
        self._accepting.join(5)
        self.server_close()
        for connection in list(self._open):
            with suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in self._talking - {threading.current_thread()}:
            thread.join(5)

    def verify_request(self, request: Any, client_address: Any) -> bool:
        return not self._ended

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(target=self._talk, args=(request, client_address), name="demo-pbx", daemon=True)
        self._talking.add(thread)
        thread.start()

    def _talk(self, request: Any, client_address: Any) -> None:
        try:
            self.process_request_thread(request, client_address)
        finally:
            self._talking.discard(threading.current_thread())

    def finish_request(self, request: Any, client_address: Any) -> None:
        request.settimeout(CONNECTION_SECONDS)
        with request:
            self._open.add(request)
            try:
                if self._ended:
                    return
                super().finish_request(request, client_address)
            finally:
                self._open.discard(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients go away as they like; anything else is an error here and must be seen."""
        if not isinstance(sys.exc_info()[1], OSError):
            raise


class _Conversation(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "DemoPBX"
    sys_version = ""
    wbufsize = -1
    server: DemoServer

    def finish(self) -> None:
        # Not super's: its flush fails when the client has gone, and leaves the reading half open.
        with suppress(OSError):
            self.wfile.close()
        self.rfile.close()

    def _converse(self) -> None:
        self.close_connection = True
        headers = cast(HTTPMessage, self.headers)
        answer = self.server.hear(Heard(self.command, self.path, headers, self._body()))
        if answer is not None:
            self._write(answer)
            if answer.talk is not None:
                self.wfile.flush()
                answer.talk(self.connection)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = _converse  # noqa: N815

    def _body(self) -> bytes | None:
        length = self.headers.get("Content-Length", "0")
        remaining = int(length) if length.isascii() and length.isdigit() else 0
        is_form = cast(HTTPMessage, self.headers).get_content_type() == "multipart/form-data"
        if remaining <= (FORM_LIMIT if is_form else BODY_LIMIT):
            return self.rfile.read(remaining)
        while remaining > 0 and (chunk := self.rfile.read(min(remaining, 1 << 16))):
            remaining -= len(chunk)  # taken and thrown away: closing on unread bytes would destroy the answer
        return None

    def _write(self, answer: Answer) -> None:
        usual = {
            "Content-Type": "application/json; charset=utf-8",
            "Content-Length": str(len(answer.body)),
            "Connection": "close",
        }
        own = {name.lower() for name in answer.headers} | (
            {"content-type", "content-length"} if answer.talk else set()
        )
        self.send_response(answer.status)
        for name, value in (*((n, v) for n, v in usual.items() if n.lower() not in own), *answer.headers.items()):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What is no HTTP gets no answer; the real PBX speaks JSON alone."""
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name it has in http.server
        """Nothing is logged: the token stands in the request line."""
