"""A live chat that is changed: sent once, with what goes along, read back, and every difference told."""

from dataclasses import replace
from typing import Any

import pytest

from core.channel.chat_picture import ChatPicture
from core.channel.live_chat import LiveChat, differences
from core.delivery.delivery import NameTaken
from core.delivery.live_chat_changes import Became, ChatChange, change_live_chat, change_of, look_at_live_chat
from core.delivery.live_chats import PictureSet
from core.errors import DraftInvalid
from core.pbx.client import PbxClient
from core.pbx.errors import CallUnknown, NoSuchChannel, NotAllowed, Refused
from core.pbx.told_live_chat import ToldLiveChat, told_live_chat
from core.stop import Stop
from tests.core.delivery.sent import Clock, this_run
from tests.core.delivery.test_live_chats import CHAT, FULL, UPLOAD
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Step, Update

UPDATE = "message_channel/updatelivechat"
API = replace(CHAT, destination_type="api", destination_id="")
CHANGES = {"name": "Shop", "theme_color": "#112233", "images": False, "closes": True, "calls": False}
PICTURE = ChatPicture("logo.png", "image/png", b"\x89PNG\r\n\x1a\n")


def made(client: PbxClient, chat: LiveChat = CHAT) -> ToldLiveChat:
    return client.live_chat(client.create_live_chat(chat, Stop()), Stop())


def change(client: PbxClient, seen: ToldLiveChat, meant: LiveChat, picture: ChatPicture | None = None) -> ChatChange:
    return change_live_chat(client, seen, meant, Stop(), this_run(), Clock(), picture)


def sent(pbx: ScriptedPbx) -> int:
    return sum(request.path == UPDATE for request in pbx.requests)


@pytest.mark.parametrize("update", ["merges", "replaces"])
@pytest.mark.parametrize("before", [CHAT, FULL, API])
@pytest.mark.parametrize(
    "after",
    [CHAT, FULL, API, *({key: value} for key, value in CHANGES.items())],
)
def test_whatever_is_changed_the_pbx_has_it_then_and_all_else_as_before(
    client: PbxClient, pbx: ScriptedPbx, update: Update, before: LiveChat, after: LiveChat | dict[str, Any]
) -> None:
    pbx.store.update = update
    seen = made(client, before)
    meant = replace(before, **after) if isinstance(after, dict) else after
    changed = change(client, seen, meant)
    same = not differences(before, meant)
    assert changed.became is (Became.UNCHANGED if same else Became.CHANGED)
    assert sent(pbx) == (0 if same else 1)
    assert client.live_chat(seen.id, Stop()).chat.as_json() == meant.as_json()


@pytest.mark.parametrize(
    ("step", "became"),
    [
        (Cut(executes=True), Became.CHANGED),
        (Silence(executes=True), Became.CHANGED),
        (Raw(b"<html>", 500, executes=True), Became.CHANGED),
        (Errcode(-2, executes=True), Became.CHANGED),
        (Cut(executes=False), Became.UNCLEAR_SO_FAR),
        (Raw(b"<html>", 500), Became.UNCLEAR_SO_FAR),
    ],
)
def test_an_unclear_answer_is_looked_up_and_never_sent_again(
    client: PbxClient, pbx: ScriptedPbx, step: Step, became: Became
) -> None:
    seen, meant = made(client), replace(CHAT, theme_mode="dark")
    pbx.script(UPDATE, step)
    changed = change(client, seen, meant)
    assert (changed.became, sent(pbx)) == (became, 1)
    if became is Became.UNCLEAR_SO_FAR:
        assert look_at_live_chat(client, seen, meant, Stop(), this_run()).became is Became.NOT_CHANGED
        pbx.store.live_chats[seen.id]["theme_mode"] = "dark"
        assert look_at_live_chat(client, seen, meant, Stop(), this_run()).became is Became.CHANGED
        assert sent(pbx) == 1


def test_a_pbx_that_cannot_be_read_afterwards_leaves_it_unclear_and_says_so(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    seen, meant = made(client), replace(CHAT, theme_mode="dark")
    pbx.script(UPDATE, Cut(executes=True))

    class Gone:
        def __getattr__(self, name: str) -> object:
            return getattr(client, name)

        def live_chat(self, channel_id: int, stop: Stop) -> ToldLiveChat:
            if sent(pbx):
                raise NotAllowed(Refused(10005, ""), "pbx")
            return client.live_chat(channel_id, stop)

    changed = change_live_chat(Gone(), seen, meant, Stop(), this_run(), Clock())  # type: ignore[arg-type]
    assert changed.became is Became.UNCLEAR
    assert "could not be read" in changed.what
    assert sent(pbx) == 1


def test_somebody_else_s_change_is_told_and_not_written_over(client: PbxClient, pbx: ScriptedPbx) -> None:
    seen = made(client)
    pbx.store.live_chats[seen.id]["theme_color"] = "#000000"
    changed = change(client, seen, replace(CHAT, images=False))
    assert (changed.became, sent(pbx)) == (Became.MEANWHILE, 0)
    assert changed.there is not None
    assert differences(changed.before.chat, changed.there.chat) == ("theme_color",)
    mine = replace(CHAT, theme_color="#000000")
    assert change(client, seen, mine).became is Became.UNCHANGED, "both meant the same"


def test_every_difference_between_what_was_meant_and_what_is_there_is_told(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    seen = made(client)
    pbx.store.deaf = {"theme_color"}
    changed = change(client, seen, replace(CHAT, theme_color="#000000", images=False))
    assert (changed.became, changed.differs) == (Became.NOT_AS_MEANT, ("theme_color",))
    pbx.store.deaf, pbx.store.update = set(), "replaces"
    pbx.store.pictures["livechat-1"] = b""
    pbx.store.live_chats[seen.id]["avatar"] = "livechat-1"
    seen = client.live_chat(seen.id, Stop())
    changed = change(client, seen, replace(seen.chat, theme_mode="dark"))
    assert (changed.became, changed.differs, changed.beside) == (Became.NOT_AS_MEANT, (), ("avatar",))


def test_what_the_pbx_does_not_tell_is_sent_only_where_it_was_changed_and_cannot_be_said_to_be_as_meant(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    pbx.store.hidden = {"max_concurrent_call", "chat_icon"}
    seen = made(client, replace(CHAT, max_concurrent_call="7", chat_icon="5"))
    changed = change(client, seen, replace(seen.chat, chat_icon="2"))
    assert (changed.became, changed.untold) == (Became.UNREAD, ("chat_icon",))
    body = pbx.store.live_chats[seen.id]
    assert (body["max_concurrent_call"], body["chat_icon"]) == (7, "2")


@pytest.mark.parametrize(
    ("told", "meant", "expected"),
    [
        ({"communication_method": 2, "enable_webrtc_inbound_call": 0}, {}, (2, 0, None)),
        ({"communication_method": 1, "enable_webrtc_inbound_call": 1, "webrtc_trunk_id": 7}, {}, (1, 1, 7)),
        ({"communication_method": 2, "enable_webrtc_inbound_call": 0}, {"calls": False}, (1, 0, None)),
    ],
)
def test_calls_that_are_set_as_no_window_sets_them_stay_so_until_they_are_changed(
    told: dict[str, int], meant: dict[str, Any], expected: tuple[object, ...]
) -> None:
    seen = told_live_chat(7, {**CHAT.as_json(), **told})
    body = change_of(seen, replace(seen.chat, theme_mode="dark", **meant))
    keys = ("communication_method", "enable_webrtc_inbound_call", "webrtc_trunk_id")
    assert tuple(body.get(key) for key in keys) == expected


def test_a_rule_that_the_pbx_s_own_value_breaks_stands_in_nobody_s_way(client: PbxClient, pbx: ScriptedPbx) -> None:
    seen = made(client)
    pbx.store.live_chats[seen.id]["website_domain"] = "intranet"
    seen = client.live_chat(seen.id, Stop())
    assert change(client, seen, replace(seen.chat, theme_mode="dark")).became is Became.CHANGED
    with pytest.raises(DraftInvalid):
        change(client, client.live_chat(seen.id, Stop()), replace(seen.chat, website_domain="no domain"))


def test_a_name_with_characters_that_no_window_shows_goes_back_as_it_came() -> None:
    name = "Sa\u200dles\u202e\t"
    seen = told_live_chat(7, {**CHAT.as_json(), "name": name})
    assert change_of(seen, replace(seen.chat, theme_mode="dark"))["name"] == name
    long = told_live_chat(7, {**CHAT.as_json(), "name": "x" * 20_000})
    assert "name" not in change_of(long, replace(long.chat, theme_mode="dark")), "nothing that was shortened"


def test_refusals_have_their_sentences_and_a_taken_name_is_not_sent(client: PbxClient, pbx: ScriptedPbx) -> None:
    seen = made(client)
    made(client, replace(CHAT, name="Shop"))
    with pytest.raises(NameTaken):
        change(client, seen, replace(CHAT, name="SHOP"))
    assert sent(pbx) == 0
    assert change(client, seen, replace(CHAT, name="WEBSITE")).became is Became.CHANGED
    seen = client.live_chat(seen.id, Stop())
    for step, error in ((Errcode(10001), CallUnknown), (Errcode(10005), NotAllowed), (Errcode(60001), NoSuchChannel)):
        pbx.script(UPDATE, step)
        with pytest.raises(error):
            change(client, seen, replace(seen.chat, theme_mode="dark"))
    del pbx.store.live_chats[seen.id]
    with pytest.raises(NoSuchChannel):
        change(client, seen, replace(seen.chat, theme_mode="dark"))


def test_another_picture_alone_is_a_change_and_goes_nowhere_while_a_change_is_unclear(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    seen = made(client)
    changed = change(client, seen, seen.chat, PICTURE)
    assert (changed.became, changed.picture) == (Became.UNCHANGED, PictureSet.SET)
    pbx.script(UPDATE, Cut(executes=False))
    changed = change(client, seen, replace(CHAT, theme_mode="dark"), PICTURE)
    assert (changed.became, changed.picture) == (Became.UNCLEAR_SO_FAR, None)
    assert sum(request.path == UPLOAD for request in pbx.requests) == 1


@pytest.mark.parametrize("update", ["merges", "replaces"])
def test_what_a_pbx_does_not_want_to_go_along_stays_away_and_what_was_changed_never_does(
    client: PbxClient, pbx: ScriptedPbx, update: Update
) -> None:
    pbx.store.update = update
    seen = made(client, FULL)
    pbx.store.not_in_update = {"website_domain", "max_concurrent_call"}
    assert change(client, seen, replace(FULL, theme_mode="light")).became is Became.CHANGED
    assert sent(pbx) == 2, "the first was refused whole"
    seen = client.live_chat(seen.id, Stop())
    with pytest.raises(Refused) as refused:
        change(client, seen, replace(seen.chat, max_concurrent_call="5"))
    assert {problem.field for problem in refused.value.problems} >= {"max_concurrent_call"}
    assert sent(pbx) == 3
