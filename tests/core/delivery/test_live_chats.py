"""A live chat: its rules and ranges, the body on the wire, made once, and the code for the website."""

import json
from collections.abc import Mapping
from dataclasses import replace

import pytest

from core.channel.chat_picture import ChatPicture
from core.channel.live_chat import NUMBERS, LiveChat, contrast_with_white, darker, domain_of, is_too_old, problems
from core.delivery.delivery import NameTaken
from core.delivery.live_chats import LiveChatMade, PictureSet, make_live_chat
from core.errors import DraftInvalid
from core.pbx.answers import ChannelSummary, EmbedCode
from core.pbx.client import PbxClient
from core.pbx.errors import CallUnknown, ChangeUnknown, NoSuchChannel, Reach, Unreachable
from core.pbx.told_live_chat import ToldLiveChat, told_live_chat
from core.stop import Stop
from tests.core.delivery.sent import Clock, this_run
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Step, Update

CREATE, CODE = "message_channel/createlivechat", "message_channel/embedcode"
CHAT = LiveChat("Website", "www.example.com", "queue", "4")
FULL = replace(
    CHAT,
    calls=True,
    webrtc_trunk_id="7",
    webrtc_inbound_route_id="9",
    max_concurrent_call="10",
    images=False,
    closes=True,
    session_expired_time="30",
    session_expired_unit="minute",
    theme_mode="dark",
    minimize_style="bar",
    chat_icon="6",
)


def test_every_documented_parameter_goes_and_minutes_are_spelled_as_the_wire_wants_them() -> None:
    assert FULL.as_json() == {
        "name": "Website",
        "website_domain": "www.example.com",
        "communication_method": 2,
        "destination_type": "queue",
        "destination_id": 4,
        "enable_webrtc_inbound_call": 1,
        "webrtc_trunk_id": 7,
        "webrtc_inbound_route_id": 9,
        "max_concurrent_call": 10,
        "message_type": 1,
        "auto_close_session": 1,
        "session_expired_time": 30,
        "session_expired_unit": "minite",
        "theme_mode": "dark",
        "theme_color": "#0B6B4F",
        "minimize_style": "bar",
        "chat_icon": "6",
    }
    api = replace(CHAT, destination_type="api", destination_id="").as_json()
    assert "destination_id" not in api
    assert "webrtc_trunk_id" not in api
    assert "session_expired_unit" not in api


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 64}, "name"),
        ({"website_domain": "no domain"}, "website_domain"),
        ({"website_domain": "https://www.example.com"}, "website_domain"),
        ({"website_domain": "x" * 1020 + ".com"}, "website_domain"),
        ({"website_domain": "a." * 400 + "a b"}, "website_domain"),  # a search that tries each point never ends
        ({"destination_id": ""}, "destination_id"),
        ({"destination_type": "moon"}, "destination_id"),
        ({"calls": True, "webrtc_inbound_route_id": "1"}, "webrtc_trunk_id"),
        ({"calls": True, "webrtc_trunk_id": "1"}, "webrtc_inbound_route_id"),
        ({"max_concurrent_call": "0"}, "max_concurrent_call"),
        ({"max_concurrent_call": "11"}, "max_concurrent_call"),
        ({"closes": True, "session_expired_time": "0"}, "session_expired_time"),
        ({"closes": True, "session_expired_unit": "minite"}, "session_expired_unit"),
        ({"theme_color": "green"}, "theme_color"),
        ({"theme_mode": "grey"}, "theme_mode"),
        ({"minimize_style": "square"}, "minimize_style"),
        ({"chat_icon": "7"}, "chat_icon"),
    ],
)
def test_each_rule_is_said_at_its_field(changes: dict[str, object], path: str) -> None:
    assert [problem.field for problem in problems(replace(CHAT, **changes))] == [path]  # type: ignore[arg-type]
    assert problems(CHAT) == problems(FULL) == []


def test_a_domain_is_taken_out_of_what_people_paste() -> None:
    assert domain_of(" https://www.example.com/contact?x=1 ") == "www.example.com"
    assert domain_of("shop.example.com:8443/x") == "shop.example.com:8443"


@pytest.mark.parametrize(
    ("firmware", "too_old"),
    [
        ("83.16.0.24", True),
        ("83.9.0.128", True),
        ("83.16", True),
        ("83.16.0.25", False),
        ("83.20.0.128", False),
        ("84.1.0.1", False),
        ("37.7.0.16", False),
        ("X.7.0.16", False),
        ("83.x", False),
        ("", False),
    ],
)
def test_a_firmware_is_called_too_old_only_where_that_is_certain(firmware: str, too_old: bool) -> None:
    assert is_too_old(firmware) is too_old


def test_how_well_white_reads_on_a_colour_and_the_cure() -> None:
    assert round(contrast_with_white("#000000")) == 21
    assert round(contrast_with_white("#FFFFFF")) == 1
    assert contrast_with_white("green") == 0
    assert contrast_with_white(darker("#FFC107")) >= 4.5
    assert darker("#0B6B4F") == "#0B6B4F"


@pytest.mark.parametrize("chat", [CHAT, FULL, replace(CHAT, destination_type="api", destination_id="")])
def test_a_live_chat_is_made_and_its_code_is_read(client: PbxClient, pbx: ScriptedPbx, chat: LiveChat) -> None:
    made = make_live_chat(client, chat, Stop(), this_run())
    assert made.code is not None
    assert made.code.domain == "www.example.com"
    assert f"channelNumber=LC{made.channel_id:05d}" in made.code.code
    (line,) = client.channels(Stop())
    assert (line.id, line.channel, line.type) == (made.channel_id, "livechat", "livechat")
    whole = client.whole_channel(made.channel_id, Stop())
    assert (whole.name, whole.channel, whole.more["theme_color"]) == ("Website", "livechat", "#0B6B4F")


@pytest.mark.parametrize(
    "step",
    [Cut(executes=True), Silence(executes=True), Raw(b"<html>", 500, executes=True), Errcode(-2, executes=True)],
)
def test_an_unclear_answer_is_looked_up_by_the_name_and_not_sent_again(
    client: PbxClient, pbx: ScriptedPbx, step: Step
) -> None:
    pbx.script(CREATE, step)
    assert make_live_chat(client, CHAT, Stop(), this_run(), Clock()).code is not None
    assert sum(request.path == CREATE for request in pbx.requests) == 1


@pytest.mark.parametrize("executes", [True, False])
def test_the_id_of_another_chat_in_the_answer_is_not_taken_for_the_new_one(
    client: PbxClient, pbx: ScriptedPbx, executes: bool
) -> None:
    other = make_live_chat(client, replace(CHAT, name="Shop"), Stop(), this_run())
    before = dict(pbx.store.live_chats[other.channel_id])
    answer = json.dumps({"errcode": 0, "errmsg": "SUCCESS", "id": other.channel_id}).encode()
    pbx.script(CREATE, Raw(answer, executes=executes))
    picture = ChatPicture("a.png", "image/png", b"x")
    if executes:
        made = make_live_chat(client, CHAT, Stop(), this_run(), Clock(), picture)
        assert pbx.store.live_chats[made.channel_id]["name"] == "Website"
    else:
        with pytest.raises(ChangeUnknown):
            make_live_chat(client, CHAT, Stop(), this_run(), Clock(), picture)
    assert pbx.store.live_chats[other.channel_id] == before
    assert sum(request.path == CREATE for request in pbx.requests) == 2


class Blind:
    """A PBX whose channels cannot be read for some times once a live chat was sent to it."""

    def __init__(self, client: PbxClient, times: int) -> None:
        self._client, self._times, self._left = client, times, 0

    def channels(self, stop: Stop) -> tuple[ChannelSummary, ...]:
        if self._left:
            self._left -= 1
            raise Unreachable(Reach.STOPPED)
        return self._client.channels(stop)

    def create_live_chat(self, chat: LiveChat, stop: Stop) -> int:
        self._left = self._times
        return self._client.create_live_chat(chat, stop)

    def embed_code(self, channel_id: int, stop: Stop, email: str = "") -> EmbedCode:
        return self._client.embed_code(channel_id, stop, email)

    def live_chat(self, channel_id: int, stop: Stop) -> ToldLiveChat:
        return self._client.live_chat(channel_id, stop)

    def update_live_chat(self, channel_id: int, name: str, change: Mapping[str, object], stop: Stop) -> None:
        self._client.update_live_chat(channel_id, name, change, stop)

    def upload_picture(self, picture: ChatPicture, stop: Stop) -> str:
        return self._client.upload_picture(picture, stop)


def test_a_look_that_fails_is_made_again_and_never_told_in_place_of_what_was_sent(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    pbx.script(CREATE, Cut(executes=True), Cut(executes=True))
    assert make_live_chat(Blind(client, 1), CHAT, Stop(), this_run(), Clock()).name == "Website"
    with pytest.raises(ChangeUnknown):
        make_live_chat(Blind(client, 9), replace(CHAT, name="Shop"), Stop(), this_run(), Clock())
    assert sum(request.path == CREATE for request in pbx.requests) == 2


def test_what_was_not_made_is_told_and_a_name_that_is_there_is_not_sent(client: PbxClient, pbx: ScriptedPbx) -> None:
    pbx.script(CREATE, Cut(executes=False))
    with pytest.raises(ChangeUnknown):
        make_live_chat(client, CHAT, Stop(), this_run(), Clock())
    make_live_chat(client, CHAT, Stop(), this_run())
    with pytest.raises(NameTaken):
        make_live_chat(client, replace(CHAT, name="WEBSITE"), Stop(), this_run())
    with pytest.raises(DraftInvalid):
        make_live_chat(client, replace(CHAT, chat_icon=""), Stop(), this_run())


def test_old_firmware_says_so_and_a_code_that_cannot_be_read_leaves_it_made(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    pbx.script(CREATE, Errcode(10001))
    with pytest.raises(CallUnknown):
        make_live_chat(client, CHAT, Stop(), this_run())
    pbx.script(CODE, Raw(b"<html>", 502))
    made = make_live_chat(client, CHAT, Stop(), this_run())
    assert made.code is None
    assert made.unread is not None


def test_the_pbx_mails_the_code_once_and_the_chat_is_deleted_like_any_channel(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    made = make_live_chat(client, CHAT, Stop(), this_run())
    client.embed_code(made.channel_id, Stop(), "web@example.com")
    assert pbx.store.mailed == ["web@example.com"]
    pbx.script(CODE, Cut(executes=True))
    with pytest.raises(ChangeUnknown):
        client.embed_code(made.channel_id, Stop(), "web@example.com")
    client.delete(made.channel_id, "Website", Stop())
    with pytest.raises(NoSuchChannel):
        client.whole_channel(made.channel_id, Stop())


PICTURE = ChatPicture("logo.png", "image/png", b"\x89PNG\r\n\x1a\n")
UPLOAD, UPDATE, GET = "message_channel/uploadphoto", "message_channel/updatelivechat", "message_channel/getlivechat"


def _made(client: PbxClient, chat: LiveChat = CHAT) -> LiveChatMade:
    return make_live_chat(client, chat, Stop(), this_run(), Clock(), PICTURE)


@pytest.mark.parametrize("update", ["merges", "replaces"])
@pytest.mark.parametrize("key", ["avatar", "agent_photo"])
@pytest.mark.parametrize("chat", [CHAT, FULL, replace(CHAT, destination_type="api", destination_id="")])
def test_a_live_chat_gets_its_picture_under_the_name_that_the_pbx_tells_and_keeps_all_else(
    client: PbxClient, pbx: ScriptedPbx, chat: LiveChat, key: str, update: Update
) -> None:
    pbx.store.picture_key, pbx.store.update = key, update
    made = _made(client, chat)
    assert (made.picture, made.picture_trouble) == (PictureSet.SET, None)
    (name,) = pbx.store.pictures
    assert pbx.store.live_chats[made.channel_id] == {**chat.as_json(), key: name}


@pytest.mark.parametrize(
    ("key", "more"), [("", {}), ("avatar", {"avatar_type": "default"}), ("", {"avatar": {"id": 1}})]
)
def test_where_nothing_tells_for_certain_what_names_the_picture_nothing_is_sent(
    client: PbxClient, pbx: ScriptedPbx, key: str, more: dict[str, object]
) -> None:
    pbx.store.picture_key, pbx.store.more_of_live_chats = key, more
    made = _made(client)
    assert made.picture is PictureSet.NO_PLACE
    assert not [request for request in pbx.requests if request.path in (UPLOAD, UPDATE)]
    assert made.code is not None


@pytest.mark.parametrize(
    ("path", "step", "became"),
    [
        (UPLOAD, Errcode(40004), PictureSet.NOT_SET),
        (UPLOAD, Cut(executes=True), PictureSet.NOT_SET),
        (UPDATE, Errcode(10001), PictureSet.NOT_SET),
        (UPDATE, Cut(executes=False), PictureSet.NOT_SET),
        (UPDATE, Cut(executes=True), PictureSet.SET),
        (UPDATE, Raw(b"<html>", 502, executes=True), PictureSet.SET),
        (GET, Errcode(10001), PictureSet.NOT_SET),
    ],
)
def test_what_goes_wrong_with_the_picture_leaves_the_live_chat_made_and_is_never_sent_again(
    client: PbxClient, pbx: ScriptedPbx, path: str, step: Step, became: PictureSet
) -> None:
    pbx.script(path, step)
    made = _made(client)
    assert made.picture is became
    assert (made.picture_trouble is None) is (became is PictureSet.SET)
    assert made.code is not None
    for each in (CREATE, UPLOAD, UPDATE):
        assert sum(request.path == each for request in pbx.requests) <= 1


def test_a_picture_that_the_pbx_took_and_does_not_show_is_told(client: PbxClient, pbx: ScriptedPbx) -> None:
    pbx.store.deaf = {"avatar"}
    assert _made(client).picture is PictureSet.NOT_SET


@pytest.mark.parametrize(
    "told",
    [
        {"destination_id": "abc", "session_expired_time": [], "max_concurrent_call": None, "message_type": {}},
        {"enable_webrtc_inbound_call": 0, "webrtc_trunk_id": 0, "communication_method": 2},
        {"auto_close_session": 0, "session_expired_time": 0, "session_expired_unit": ""},
        {"theme_color": True, "session_expired_unit": "minute", "auto_close_session": "1"},
        {},
    ],
)
def test_whatever_a_pbx_tells_of_a_live_chat_is_read_and_nothing_of_it_is_sent_that_cannot_be_one(
    told: dict[str, object],
) -> None:
    seen = told_live_chat(7, told)
    for key, value in seen.unchanged.items():
        assert isinstance(value, int if key in NUMBERS else str)
        assert value != ""
    assert seen.unchanged.get("session_expired_unit") != "minute"
    assert seen.unchanged.get("webrtc_trunk_id") is None
