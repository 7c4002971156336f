"""The addresses of a host, within a time limit: the system's own resolver can neither be limited nor cancelled."""

import ipaddress
import queue
import socket
import threading
import time

from core.stop import Stop

_Answer = list[str] | OSError | None


def addresses(host: str, port: int, stop: Stop, ends: float) -> list[str]:
    """What `host` may be connected by, in the system's order; none when a stop was asked.

    An address stays as it is. A resolver that hangs is left behind, and what it still says is ignored.

    Args:
        ends: when to give up, of the monotonic clock.

    Raises:
        OSError: gaierror where the name is not known, TimeoutError where nobody said it in time.
    """
    if _is_address(host):
        return [host]
    answers: queue.SimpleQueue[_Answer] = queue.SimpleQueue()

    def work() -> None:
        try:
            answers.put(_found(host, port))
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else socket.gaierror(socket.EAI_NONAME, "no such name"))

    # Daemon: a resolver that hangs must not keep the process alive.
    threading.Thread(target=work, daemon=True).start()
    stop.wake_with(lambda: answers.put(None))
    try:
        answer = answers.get(timeout=max(ends - time.monotonic(), 0.01))
    except queue.Empty:
        answer = TimeoutError("the name was not looked up in time")
    finally:
        stop.wake_with(None)
    if isinstance(answer, OSError):
        raise answer.with_traceback(None)
    return answer or []


def _found(host: str, port: int) -> list[str]:
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    # An address with a zone fits into no URL; the name itself is then left to the connection.
    return list(dict.fromkeys(each for each in found if "%" not in each)) or [host]


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
