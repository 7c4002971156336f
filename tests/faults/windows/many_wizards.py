"""A process that makes one wizard after another, and measures itself; run by test_memory.py.

Prints after each tenth of the runs its resident memory and what of it is in use, in kB, and how many widgets there
are.
In use is counted by the C library: pages that it keeps for later are no leak. Python's objects are in it with
`PYTHONMALLOC=malloc`; what each thread keeps at hand for itself (up to 0.4 MB, which counts as in use) is out of it
with `GLIBC_TUNABLES=glibc.malloc.tcache_count=0`. Qt's cache of pixmaps, which fills up to its limit and no more, is
emptied.
"""

import ctypes
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.channel.draft import ChannelDraft, DidRoute
from core.pbx.login import PbxLogin
from core.program.paths import paths_for
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from tests.faults.windows.cold_journey import Loop
from tests.faults.windows.held import HeldProbe
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver, to_review
from ui.app import make_application
from ui.application import Application

TENTHS = 10
REVIEW = 4
DRAFT = ChannelDraft(
    kind_value="sms", channel="telnyx", name="Front desk", dids=(DidRoute("+4930111", "extension", "137"),)
)


class Heap(ctypes.Structure):
    """`struct mallinfo2` of glibc."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in ("arena", "parts", "small", "maps", "mapped", "most", "fast", "in_use", "free", "top")
    ]


class Forgetful(MemoryVault):
    """Keeps nothing: what a person keeps is no leak."""

    def set(self, service: str, user: str, secret: str) -> None:
        pass


def measured() -> str:
    """What this process holds, after what nobody needs was given back."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QPixmapCache.clear()
    gc.collect()
    library = ctypes.CDLL(None)
    library.malloc_trim(0)
    library.mallinfo2.restype = Heap
    heap = library.mallinfo2()
    resident = Path("/proc/self/status").read_text("ascii").split("VmRSS:")[1].split()[0]
    return f"{resident} {(heap.in_use + heap.mapped) // 1024} {len(QApplication.allWidgets())}"


def look_and_close(application: Application, login: PbxLogin, loop: QtBot) -> None:
    """Open a wizard, look at every page up to the review, and close it."""
    driver = Driver(application.open_wizard(login), loop)
    driver.wizard.session.draft = DRAFT
    driver.wizard.resume_at(REVIEW)
    driver.until_step("ReviewPage")
    # Pages are made ahead, one after another, and the steps that are left while the review is read.
    driver.until(lambda: all(page._built for page in driver.wizard.pages()) and not driver.wizard._ahead.is_active)
    driver.wizard.close()


def make_a_channel(application: Application, login: PbxLogin, loop: QtBot) -> None:
    """The whole journey, with a new wizard."""
    driver = Driver(application.open_wizard(login), loop)
    to_review(driver)
    driver.create()
    driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))
    driver.wizard.close()


JOURNEYS: dict[str, Callable[[Application, PbxLogin, QtBot], None]] = {
    "look": look_and_close,
    "create": make_a_channel,
}


def main(folder: str, runs: int, journey: str) -> None:
    """Make the journey `runs` times; the PBX and the store forget what came of it each time."""
    make_application(())
    vault = Forgetful()
    application = Application(lambda: vault, lambda: paths_for(Path(folder)))
    store = Store(paths_for(Path(folder)).store)
    probe = HeldProbe()
    probe.stop()
    loop = cast(QtBot, Loop(probe))
    first = Driver(application.open_wizard(), loop)
    first.until(lambda: application.home is not None and len(first.wizard.pages()) > 1)
    with ScriptedPbx() as pbx:
        login = PbxLogin(pbx.base_url, pbx.client_id, pbx.client_secret)
        for run in range(1, runs + 1):
            JOURNEYS[journey](application, login, loop)
            with store.database.transaction() as database:
                for table in ("channel", "attempt"):
                    database.execute(f"DELETE FROM {table}")
            pbx.channels.clear()
            pbx.requests.clear()
            if run % (runs // TENTHS) == 0:
                print(measured(), flush=True)  # noqa: T201
        application.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
