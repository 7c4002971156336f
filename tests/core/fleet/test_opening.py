"""A plan, read from files for a window: its list of sites is read apart, and a stop reaches that process."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from core.fleet.opening import Source, opened
from core.fleet.site_rows import SitesUnreadable
from core.secrets.drawer import Drawer
from core.secrets.vault import MemoryVault
from core.stop import Stop


def test_a_stop_ends_the_reading_of_a_list_of_sites(tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(("name", "pbx"))
    book.active.append(("A", "https://a.example"))
    path = tmp_path / "sites.xlsx"
    book.save(path)
    stop = Stop()
    stop.ask()
    with pytest.raises(SitesUnreadable, match="Reading was stopped"):
        opened(Source((), path), (), Drawer(MemoryVault()), (), stop)
