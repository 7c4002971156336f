"""How it stands with the PBX of a wizard, and the words for it."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication


class Standing(Enum):
    """How it stands with the PBX of a wizard."""

    UNKNOWN = auto()
    CHECKING = auto()
    CONNECTED = auto()
    NOT_REACHED = auto()
    LOGIN_REFUSED = auto()
    CERTIFICATE = auto()
    """The person has to compare it first."""


def standing_text(standing: Standing) -> str:
    """In words."""
    match standing:
        case Standing.CHECKING:
            return QCoreApplication.translate("PbxLine", "checking…")
        case Standing.CONNECTED:
            return QCoreApplication.translate("PbxLine", "connected")
        case Standing.NOT_REACHED:
            return QCoreApplication.translate("PbxLine", "not reached")
        case Standing.LOGIN_REFUSED:
            return QCoreApplication.translate("PbxLine", "login refused")
        case Standing.CERTIFICATE:
            return QCoreApplication.translate("PbxLine", "certificate to compare")
        case Standing.UNKNOWN:
            return QCoreApplication.translate("PbxLine", "not asked yet")
