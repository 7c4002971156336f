"""Only a few files start threads."""

import ast
from collections.abc import Iterator

from tests.house.source import Module, identifiers

THREADS = {
    "ui/jobs.py": {"Thread"},
    "core/command/waiting.py": {"Thread"},
    "core/secrets/vault.py": {"Thread"},
    "core/pbx/resolver.py": {"Thread"},
    "core/delivery/connection.py": {"Thread"},  # gives several logins back in the time of one
    "core/demo/server.py": {"Thread", "ThreadingHTTPServer"},
    "core/tables/reading_process.py": {"Thread"},
    "core/fleet/run.py": {"Thread"},
}

THREAD_WORDS = {
    "Thread", "Timer", "ThreadingMixIn", "ThreadingHTTPServer", "ThreadingTCPServer", "ThreadPoolExecutor",
    "ProcessPoolExecutor", "start_new_thread", "QThread", "QThreadPool", "QRunnable", "QtConcurrent",
}  # fmt: skip


def threads(module: Module) -> Iterator[str]:
    allowed = THREADS.get(module.path, set())
    for node in module.nodes:
        for name in identifiers(node):
            if name in THREAD_WORDS and name not in allowed:
                yield f"line {getattr(node, 'lineno', '?')}: {name}"
        if isinstance(node, ast.AsyncFunctionDef | ast.Await):
            yield f"line {node.lineno}: async"
    for name in sorted(module.imported & {"asyncio", "concurrent", "multiprocessing", "_thread"}):
        yield f"imports {name}"
