"""What is told of the PBXs of this computer, put into words in the language that is spoken when it is said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.errors import plain
from core.wording import one_text
from ui.home.words import SHOWN
from ui.look.texts import failure_text, listed

if TYPE_CHECKING:
    from core.desk.pbxs import Added


def connecting(pbx: str) -> str:
    """It is being reached."""
    return QCoreApplication.translate("PbxList", "Connecting to {pbx}…").format(pbx=plain(pbx, SHOWN))


def connected(name: str) -> str:
    """It answered, and took the login."""
    return QCoreApplication.translate("PbxList", "Connected to {name}.").format(name=plain(name, SHOWN))


def what_was_added(added: "Added") -> str:
    """What became of one that was added, where that is not plain."""
    told = []
    if added.replaced:
        text = QCoreApplication.translate(
            "PbxList", "This PBX was already in the list; its Client ID {before} was replaced."
        )
        told.append(text.format(before=plain(added.replaced, SHOWN)))
    elif added.kept:
        told.append(QCoreApplication.translate("PbxList", "This PBX was already in the list; its login was kept."))
    elif added.known:
        told.append(
            QCoreApplication.translate("PbxList", "This PBX was already in the list; its login was replaced.")
        )
    if added.deleted:
        text = QCoreApplication.translate(
            "PbxList", "The Client Secret of the previous Client ID ({ids}) was deleted from the keyring."
        )
        told.append(text.format(ids=plain(listed(added.deleted), SHOWN)))
    if added.only_here is not None:
        told.insert(0, failure_text(added.only_here))
        told.append(QCoreApplication.translate("PbxList", "The Client Secret is kept only until you quit."))
    return one_text(*told)


def still_there(why: Exception) -> str:
    """One was removed, and its Client Secret could not be."""
    text = QCoreApplication.translate(
        "PbxList", "Its Client Secret is still in the keyring and will be deleted as soon as possible."
    )
    return one_text(failure_text(why), text)


def renamed(before: str, name: str) -> str:
    """An act that can be undone."""
    text = QCoreApplication.translate("PbxList", "“{before}” is now called “{name}”.")
    return text.format(before=plain(before, SHOWN), name=plain(name, SHOWN))


def retagged(name: str) -> str:
    """An act that can be undone."""
    text = QCoreApplication.translate("PbxList", "The tags of “{name}” were changed.")
    return text.format(name=plain(name, SHOWN))
