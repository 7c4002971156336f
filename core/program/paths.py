"""Where the application writes: one folder, the platform's or the one that was asked for."""

from dataclasses import dataclass
from pathlib import Path

APPLICATION = "MessageChannelWizard"


@dataclass(frozen=True, slots=True)
class Paths:
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


def paths_for(data_dir: Path | None) -> Paths:
    """The paths below `data_dir`, or below the platform's user-data folder."""
    if data_dir is not None:
        return Paths(data_dir.expanduser().absolute())
    from platformdirs import user_data_path

    return Paths(user_data_path(APPLICATION, appauthor=False))
