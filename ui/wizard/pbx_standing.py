"""How it stands with the PBX of a wizard, and the words for it."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication


class PbxStanding(Enum):
    """How it stands with the PBX of a wizard."""

    UNKNOWN = auto()
    CHECKING = auto()
    CONNECTED = auto()
    REACHABLE = auto()
    """It answers, and shows the certificate it should; nobody has logged in yet."""
    NOT_REACHED = auto()
    LOGIN_REFUSED = auto()
    LOGIN_MISSING = auto()
    """Its Client Secret is not at hand."""
    CERTIFICATE = auto()
    """The person has to compare it first."""


def standing_text(standing: PbxStanding) -> str:
    """In words."""
    match standing:
        case PbxStanding.CHECKING:
            return QCoreApplication.translate("PbxLine", "checking…")
        case PbxStanding.CONNECTED:
            return QCoreApplication.translate("PbxLine", "connected")
        case PbxStanding.REACHABLE:
            return QCoreApplication.translate("PbxLine", "reachable now")
        case PbxStanding.NOT_REACHED:
            return QCoreApplication.translate("PbxLine", "not reached")
        case PbxStanding.LOGIN_REFUSED:
            return QCoreApplication.translate("PbxLine", "login refused")
        case PbxStanding.LOGIN_MISSING:
            return QCoreApplication.translate("PbxLine", "Client Secret is missing")
        case PbxStanding.CERTIFICATE:
            return QCoreApplication.translate("PbxLine", "certificate to compare")
        case PbxStanding.UNKNOWN:
            return QCoreApplication.translate("PbxLine", "not asked yet")
