"""Where the application writes: one folder, the platform's or the one that was asked for."""

from pathlib import Path
from typing import NamedTuple

from platformdirs import user_data_path

from core.errors import AppError
from core.wording import N_

APPLICATION = "MessageChannelWizard"


class Paths(NamedTuple):
    """Everything below `data`; nothing of it is made before something is written."""

    data: Path

    @property
    def store(self) -> Path:
        return self.data / "channels.sqlite"

    @property
    def preferences(self) -> Path:
        return self.data / "preferences.json"

    @property
    def log(self) -> Path:
        return self.data / "logs" / "application.log"

    @property
    def crash_log(self) -> Path:
        return self.data / "logs" / "crash.log"


class HomeUnknown(AppError):
    """The platform names no folder in which this person's data could be kept."""

    code = "no_home"

    def __init__(self) -> None:
        super().__init__(
            N_("This computer has no home folder to keep the data in."),
            N_("Give a folder with --data-dir DIR, or set HOME."),
        )


def paths_for(data_dir: Path | None) -> Paths:
    """The paths below `data_dir`, or below the platform's user-data folder.

    Raises:
        HomeUnknown: there is no such folder.
    """
    if data_dir is not None:
        return Paths(data_dir.expanduser().absolute())
    try:
        found = user_data_path(APPLICATION, appauthor=False)
    except RuntimeError:
        raise HomeUnknown from None
    # Without HOME and without an entry in the list of users, "~" stays what it is in some versions.
    if not found.is_absolute():
        raise HomeUnknown
    return Paths(found)
