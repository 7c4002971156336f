"""What home says above its lists: what failed, what was left, what was not done, and what to do about it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from core.errors import NAME_SHOWN, plain
from core.wording import NN_, one_text
from ui.created.creating import close_again
from ui.home.banner import Banner
from ui.look.texts import failure_text, plural
from ui.look.theme import Tone

if TYPE_CHECKING:
    from core.secrets.entries import Swept


P = ParamSpec("P")
_Tell = Callable[Concatenate["Notices", P], None]


def _said_again(which: str) -> Callable[[_Tell[P]], _Tell[P]]:
    """What is said in this band can be said once more, in another language."""

    def keeping(tell: _Tell[P]) -> _Tell[P]:
        def say(notices: "Notices", /, *given: P.args, **named: P.kwargs) -> None:
            before = notices.said_in(which)
            tell(notices, *given, **named)
            if notices.said_in(which) != before:
                notices.keep_said(which, lambda other: say(other, *given, **named))

        return say

    return keeping


class Notices(QObject):
    """Two bands: what concerns the keyring does not push aside what concerns a channel.

    Args:
        name_of: the name of a channel by its id, "" for none.

    Signals:
        sweep_asked: secrets that are left are to be deleted once more.

    Attributes:
        banner, keyring_banner: the bands.
    """

    sweep_asked = Signal()

    def __init__(self, name_of: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self.banner, self.keyring_banner = Banner(), Banner("keyring")
        self._said: dict[str, tuple[str, Callable[[Notices], None] | None]] = {}

    def take_over(self, before: "Notices") -> None:
        """Say what another window says; what somebody else put there as it was said."""
        for which, band in (("banner", before.banner), ("keyring_banner", before.keyring_banner)):
            text, again = before.said(which)
            if band.isHidden():
                continue
            if text != band.label.text():
                self._band(which).say(band.label.text(), band.tone)
            elif again is not None:
                again(self)

    def keep_said(self, which: str, again: "Callable[[Notices], None]") -> None:
        """This says what a band says now."""
        self._said[which] = self.said_in(which), again

    def said(self, which: str) -> "tuple[str, Callable[[Notices], None] | None]":
        """What was said last in a band, and what says it again."""
        return self._said.get(which, ("", None))

    def said_in(self, which: str) -> str:
        """What a band says now."""
        return self._band(which).label.text()

    def _band(self, which: str) -> Banner:
        return self.banner if which == "banner" else self.keyring_banner

    def tell_other_language(self) -> None:
        """Another language was chosen, and is not spoken yet."""
        self._say_here(self._other_language(), Tone.MUTED)

    def tell_no_other_language(self) -> None:
        """The one that is spoken was chosen again meanwhile."""
        if self.said_in("banner") == self._other_language():
            self.banner.clear()

    def _other_language(self) -> str:
        return self.tr("The language changes once what is open or under way is finished.")

    def tell_same_language(self) -> None:
        """Another language was chosen, and is not spoken: the wizard did not close for it."""
        text = self.tr(
            "The language was not changed: what you typed in the wizard could not be saved. Choose the language "
            "again once it is saved."
        )
        self._say_here(text, Tone.WARNING)

    def _say_here(self, text: str, tone: Tone) -> None:
        """In this window alone."""
        self.banner.say(text, tone)
        self._said["banner"] = text, None

    @_said_again("banner")
    def tell(self, text: Callable[[], str], tone: Tone) -> None:
        """Something was done; the text is put into words in the language that is spoken when it is said."""
        self.banner.say(text(), tone)

    @_said_again("banner")
    def tell_error(self, error: Exception) -> None:
        """Something failed."""
        self.banner.say(failure_text(error), Tone.ERROR)

    @_said_again("banner")
    def tell_unreadable(self, error: Exception, folder: Path) -> None:
        """The store could not be opened: nothing of it was changed."""
        text = one_text(failure_text(error), self.tr("Your channels could not be read. Nothing was changed."))
        self.banner.ask(text, self.tr("Show the &folder"), partial(_show_folder, folder), Tone.ERROR)

    @_said_again("banner")
    def tell_gone(self) -> None:
        """What was to be opened is no draft any more."""
        text = self.tr(
            "This channel is no longer a draft: it has been created or deleted in the meantime. Nothing was opened."
        )
        self.banner.say(text, Tone.WARNING)

    @_said_again("banner")
    def tell_not_copied(self, name: str) -> None:
        """What a mail had for the table, and nobody has decided on, is asked of the channel it was pasted into."""
        text = self.tr("The numbers from the e-mail are not in the copy: “{name}” still asks about them.")
        self.banner.say(text.format(name=plain(name, NAME_SHOWN)), Tone.WARNING)

    @_said_again("banner")
    def tell_stayed(self, ids: Sequence[str]) -> None:
        """Channels were to be taken back and were not, for they are not as they came any more."""
        text = NN_(
            "“{name}” is open or has changed since, and stays in the list.",
            "{count} channels are open or have changed since, and stay in the list.",
        )
        self.banner.say(plural(text, len(ids), {"name": self._shown(self._name_of(ids[0]))}), Tone.WARNING)

    @_said_again("banner")
    def tell_being_sent(self, name: str) -> None:
        """A channel is not deleted: its outcome is not known yet."""
        text = self.tr("“{name}” is being sent right now. Delete it once the outcome is known.")
        self.banner.say(text.format(name=self._shown(name)), Tone.WARNING)

    @_said_again("banner")
    def tell_being_created(self, name: str) -> None:
        """A channel is not deleted: a wizard is at work on it."""
        text = self.tr("“{name}” is being created in the wizard. Nothing was changed here.")
        self.banner.say(text.format(name=self._shown(name)), Tone.WARNING)

    def ask_to_close_again(self) -> None:
        """A channel is being created while the window is to be closed."""
        self.banner.say(close_again(), Tone.WARNING)

    def ask_to_close_no_more(self) -> None:
        """None is by now, or the next one."""
        if self.said_in("banner") == close_again():
            self.banner.clear()

    @_said_again("keyring_banner")
    def tell_swept(self, swept: "Swept") -> None:
        """Which deleted secrets are left in the keyring; nothing where none is."""
        if not swept.left:
            return
        text = NN_(
            "1 deleted secret is still in the keyring: {why}",
            "{count} deleted secrets are still in the keyring: {why}",
        )
        why = failure_text(swept.why) if swept.why is not None else ""
        told = plural(text, swept.left, {"why": why})
        self.keyring_banner.ask(told, self.tr("Try a&gain"), self.sweep_asked.emit, Tone.WARNING)

    @_said_again("keyring_banner")
    def tell_only_here(self, why: Exception) -> None:
        """Keys did not get into the keyring."""
        kept = self.tr("The keys are kept only until you quit.")
        self.keyring_banner.say(one_text(failure_text(why), kept), Tone.WARNING)

    @_said_again("keyring_banner")
    def tell_not_ready(self, name: str, why: Exception) -> None:
        """A channel that was to be kept ready is none: not all of its keys got into the keyring."""
        text = self.tr(
            "“{name}” is not ready and stays a draft: {why} Open it, fix that, and press “Keep ready” again. "
            "Nothing was sent."
        )
        self.keyring_banner.say(text.format(name=plain(name, NAME_SHOWN), why=failure_text(why)), Tone.WARNING)

    def _shown(self, name: str) -> str:
        return plain(name, NAME_SHOWN) or self.tr("(no name yet)")


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
