"""A live chat of a PBX changed: compared before, sent once, looked up when it is unclear, and read back.

What the PBX tells goes along, for nobody knows whether it keeps what is left out; what became another one beside what
was meant is told.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum

from core.channel.chat_picture import ChatPicture
from core.channel.live_chat import FIELDS, NUMBERS, SETTINGS, LiveChat, differences, problems
from core.channel.names import same_name
from core.delivery.begun import Begun, BegunAt, Once, What
from core.delivery.change_journal import ChangeOutcome
from core.delivery.delivery import NameTaken, Wait
from core.delivery.live_chats import PAUSES_S, Pbx, PictureSet, give_picture
from core.errors import NAME_SHOWN, AppError, DraftInvalid, plain
from core.pbx.errors import ChangeUnknown, PbxError, Refused
from core.pbx.told_live_chat import ToldLiveChat
from core.stop import Stop
from core.store.database import StoreUnusable
from core.store.live_chat_text import TypedLiveChat, typed_as_text, typed_from_text
from core.wording import N_

_CALLS = SETTINGS["communication_method"]


class Became(StrEnum):
    """What came of a change of a live chat."""

    CHANGED = "changed"
    NOT_AS_MEANT = "not_as_meant"
    UNREAD = "unread"
    UNCHANGED = "unchanged"
    MEANWHILE = "meanwhile"
    NOT_CHANGED = "not_changed"
    UNCLEAR = "unclear"
    UNCLEAR_SO_FAR = "unclear_so_far"


_WITHOUT_PICTURE = (Became.MEANWHILE, Became.UNCLEAR, Became.UNCLEAR_SO_FAR, Became.NOT_CHANGED)
"""What was not changed, or perhaps not, gets no picture either."""

_WORDS = {
    Became.CHANGED: (N_("“{name}” was changed as intended: read back from {pbx}."), ""),
    Became.NOT_AS_MEANT: (
        N_("{pbx} accepted the change to “{name}”, but not everything is as intended."),
        N_("Look at the lines that differ, and send them again or leave them as they are."),
    ),
    Became.UNREAD: (
        N_("{pbx} accepted the change to “{name}”; it could not be read back."),
        N_("Read it again, and compare."),
    ),
    Became.UNCHANGED: (N_("“{name}” on {pbx} is already as intended. Nothing was sent."), ""),
    Became.MEANWHILE: (
        N_("Someone else has changed “{name}” on {pbx} in the meantime. Nothing was sent."),
        N_("Your changes are kept here: check them, then send them."),
    ),
    Became.NOT_CHANGED: (
        N_("“{name}” was not changed: {pbx} still has it as it was before."),
        N_("You can send it again."),
    ),
    Became.UNCLEAR: (
        N_("It is not clear whether “{name}” was changed: {pbx} could not be read."),
        N_("Check again later; nothing is sent again until that is clear."),
    ),
    Became.UNCLEAR_SO_FAR: (
        N_("{pbx} still has “{name}” as it was before; it may yet carry out the change."),
        N_("Check again later; nothing is sent again until that is clear."),
    ),
}


@dataclass(frozen=True, slots=True)
class ChatChange:
    """What came of a change, and what the PBX has now.

    Attributes:
        before: as the PBX had it when it was sent, or would have been. there: as it has it now; None where unread.
        differs: the settings that are not as they were meant. beside: what else became another one, as the PBX calls
            it. untold: what was changed and the PBX does not tell. picture: what became of it; None for none.
    """

    became: Became
    before: ToldLiveChat
    meant: LiveChat
    there: ToldLiveChat | None = None
    differs: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()
    picture: PictureSet | None = None
    picture_trouble: AppError | None = None

    @property
    def what(self) -> str:
        """What happened, a template that `values` and `pbx` fill."""
        return _WORDS[self.became][0]

    @property
    def remedy(self) -> str:
        """What to do next, a template; "" for nothing."""
        return _WORDS[self.became][1]

    @property
    def values(self) -> dict[str, object]:
        """What fills the templates, but `pbx`."""
        return {"name": plain(self.before.chat.name, NAME_SHOWN)}


def change_live_chat(
    pbx: Pbx,
    seen: ToldLiveChat,
    meant: LiveChat,
    stop: Stop,
    at: BegunAt,
    wait: Wait | None = None,
    picture: ChatPicture | None = None,
) -> ChatChange:
    """Change a live chat, and give it another picture. Each is sent once, whatever is answered.

    Args:
        seen: as it was read when the person decided. meant: as it should be.
        at: its journal keeps the change before its first byte leaves.

    Raises:
        DraftInvalid, NameTaken, ChangeOpen: nothing was sent. NoSuchChannel: there is none any more.
        Others as of `PbxClient.update_live_chat`.
    """
    once = Once(at.journal, _begun(at.base_url, seen, meant), PAUSES_S, wait or stop.wait)
    changed = once.carried_out(lambda mark: _changed(pbx, once, mark, seen, meant, stop))
    if picture is None or changed.became in _WITHOUT_PICTURE:
        return changed
    return _with_picture(pbx, changed, picture, stop)


def _changed(pbx: Pbx, once: Once, mark: str, seen: ToldLiveChat, meant: LiveChat, stop: Stop) -> ChatChange:
    once.settled(lambda earlier: _if_as(pbx.live_chat(seen.id, stop), earlier), lambda: pbx.live_chat(seen.id, stop))
    now = pbx.live_chat(seen.id, stop)
    wanted = differences(now.chat, meant)
    if wanted and differences(seen.chat, now.chat):
        return ChatChange(Became.MEANWHILE, seen, meant, now)
    if found := [each for each in problems(meant) if _setting_of(each.field) in wanted]:
        raise DraftInvalid(found)
    if "name" in wanted:
        _refuse_taken(pbx, now.id, meant.name, stop)
    return _sent(pbx, once, mark, now, meant, stop) if wanted else ChatChange(Became.UNCHANGED, now, meant, now)


def look_at_live_chat(
    pbx: Pbx,
    before: ToldLiveChat,
    meant: LiveChat,
    stop: Stop,
    at: BegunAt,
) -> ChatChange:
    """Find out what became of a change whose outcome is not clear. It only reads.

    The PBX had its time: what is not changed now was not changed.
    """
    found = _looked(pbx, before, meant, stop)
    if found.became is Became.UNCLEAR_SO_FAR:
        found = replace(found, became=Became.NOT_CHANGED)
    open_ = at.journal.open_of(_begun(at.base_url, before, meant))
    if open_ is not None and found.became is not Became.UNCLEAR:
        is_done = found.became is not Became.NOT_CHANGED
        with suppress(StoreUnusable):
            at.journal.end(open_, ChangeOutcome.DONE if is_done else ChangeOutcome.NOT_DONE)
    return found


def _begun(base_url: str, seen: ToldLiveChat, meant: LiveChat) -> Begun:
    text = typed_as_text(TypedLiveChat(meant))
    return Begun(base_url, What.LIVE_CHAT_CHANGE, str(seen.id), plain(seen.chat.name, NAME_SHOWN), text)


def _if_as(there: ToldLiveChat, earlier: Begun) -> ToldLiveChat | None:
    """What is there, if it is as an earlier change meant it."""
    typed = typed_from_text(earlier.meant)
    return there if typed is not None and not differences(there.chat, typed.chat) else None


def _sent(pbx: Pbx, once: Once, mark: str, now: ToldLiveChat, meant: LiveChat, stop: Stop) -> ChatChange:
    def send() -> bool:
        body = change_of(now, meant)
        try:
            pbx.update_live_chat(now.id, now.chat.name, body, stop)
        except Refused as error:
            if not (unwanted := _not_taken(error, now, meant, body)):
                raise
            # Nothing was carried out, and nothing of this was to be changed: it only went along.
            rest = {key: value for key, value in body.items() if key not in unwanted}
            pbx.update_live_chat(now.id, now.chat.name, rest, stop)
        return True

    def find() -> bool | None:
        return _is_touched(pbx.live_chat(now.id, stop), now, meant) or None

    try:
        once.sent(send, find, mark)
    except ChangeUnknown:
        return _looked(pbx, now, meant, stop)
    return _read_back(pbx, now, meant, stop)


def _not_taken(error: Refused, now: ToldLiveChat, meant: LiveChat, body: Mapping[str, object]) -> set[str]:
    """Parameters that only went along, where the PBX refuses nothing else; else none."""
    before, after = now.chat.as_texts(), meant.as_texts()
    changed = {key for key in body if before.get(key) != after.get(key)}
    named = {problem.field for problem in error.problems}
    return named if named and named <= body.keys() - changed else set()


def _looked(pbx: Pbx, before: ToldLiveChat, meant: LiveChat, stop: Stop) -> ChatChange:
    """One look after an unclear answer."""
    try:
        there = pbx.live_chat(before.id, stop)
    except PbxError:
        return ChatChange(Became.UNCLEAR, before, meant)
    if _is_touched(there, before, meant):
        return _measured(before, meant, there)
    return ChatChange(Became.UNCLEAR_SO_FAR, before, meant, there)


def change_of(now: ToldLiveChat, meant: LiveChat) -> dict[str, object]:
    """The parameters of an update: what was changed, and what goes along."""
    before, after, kept = now.chat.as_texts(), meant.as_texts(), now.unchanged
    body: dict[str, object] = {}
    for key in FIELDS:
        if key in after and after[key] != before.get(key):
            body[key] = int(after[key]) if key in NUMBERS else after[key]
        elif key in kept and (key in after or (key in _CALLS and meant.calls == now.chat.calls)):
            body[key] = kept[key]
    return body


def _refuse_taken(pbx: Pbx, own_id: int, name: str, stop: Stop) -> None:
    for each in pbx.channels(stop):
        if each.id != own_id and same_name(each.name, name):
            raise NameTaken(each.name, each.id)


def _setting_of(field: str) -> str:
    return next((name for name, keys in SETTINGS.items() if field in keys), field)


def _is_touched(there: ToldLiveChat, before: ToldLiveChat, meant: LiveChat) -> bool:
    """Whether anything that was to be changed is another one now."""
    return bool({*differences(before.chat, there.chat)} & {*differences(before.chat, meant)})


def _read_back(pbx: Pbx, before: ToldLiveChat, meant: LiveChat, stop: Stop) -> ChatChange:
    try:
        there = pbx.live_chat(before.id, stop)
    except PbxError:
        return ChatChange(Became.UNREAD, before, meant)
    return _measured(before, meant, there)


def _measured(before: ToldLiveChat, meant: LiveChat, there: ToldLiveChat) -> ChatChange:
    """What is there against what was meant."""
    wrong = differences(there.chat, meant)
    untold = tuple(name for name in wrong if SETTINGS[name][0] not in there.told)
    differs = tuple(name for name in wrong if name not in untold)
    names = (*before.more, *(key for key in there.more if key not in before.more))
    beside = tuple(name for name in names if before.more.get(name) != there.more.get(name))
    became = Became.NOT_AS_MEANT if differs or beside else Became.UNREAD if untold else Became.CHANGED
    return ChatChange(became, before, meant, there, differs, beside, untold)


def _with_picture(pbx: Pbx, changed: ChatChange, picture: ChatPicture, stop: Stop) -> ChatChange:
    became, trouble = give_picture(pbx, changed.before.id, picture, stop)
    return replace(changed, picture=became, picture_trouble=trouble)
