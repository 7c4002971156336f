"""A picture on its way to the PBX: the form byte for byte, once, and what comes back."""

import hashlib
from email.parser import BytesParser

import pytest

from core.channel.chat_picture import ChatPicture
from core.pbx.client import PbxClient
from core.pbx.errors import CallUnknown, NotAllowed, Refused, Unreachable
from core.pbx.upload import upload_of
from core.stop import Stop
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Step

PATH = "message_channel/uploadphoto"
PNG = b"\x89PNG\r\n\x1a\n\r\n--\x00\xff\n"
PICTURE = ChatPicture("logo.png", "image/png", PNG)


def test_the_form_is_one_part_as_the_rfc_has_it_to_the_last_byte() -> None:
    upload = upload_of("file", "avatar.png", "image/png", PNG)
    boundary = upload.media_type.removeprefix("multipart/form-data; boundary=")
    assert upload.content == (
        b"--" + boundary.encode() + b"\r\n"
        b'Content-Disposition: form-data; name="file"; filename="avatar.png"\r\n'
        b"Content-Type: image/png\r\n"
        b"\r\n" + PNG + b"\r\n"
        b"--" + boundary.encode() + b"--\r\n"
    )
    told = BytesParser().parsebytes(b"Content-Type: " + upload.media_type.encode() + b"\r\n\r\n" + upload.content)
    (part,) = [each for each in told.walk() if not each.is_multipart()]
    assert (part.get_filename(), part.get_payload(decode=True)) == ("avatar.png", PNG)


def test_no_boundary_stands_in_the_file() -> None:
    hostile = PNG + hashlib.sha256(PNG).hexdigest()[:32].encode()
    for content in (hostile, hostile + hashlib.sha256(hostile).hexdigest()[:32].encode()):
        boundary = upload_of("file", "a.png", "image/png", content).media_type.rpartition("=")[2]
        assert boundary.encode() not in content


@pytest.mark.parametrize("name", ['a".png', "a\r\nX: y.png", "Müller.png", "a\n.png"])
def test_a_name_that_a_header_cannot_hold_is_never_sent(name: str) -> None:
    with pytest.raises(ValueError, match="header"):
        upload_of("file", name, "image/png", PNG)


def test_the_pbx_has_the_picture_byte_for_byte_and_names_it(client: PbxClient, pbx: ScriptedPbx) -> None:
    name = client.upload_picture(PICTURE, Stop())
    assert pbx.store.pictures == {name: PNG}
    assert name.startswith("livechat-")
    (sent,) = [request for request in pbx.requests if request.path == PATH]
    assert (sent.method, *sent.query) == ("POST", "access_token")
    assert sent.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert int(sent.headers["Content-Length"]) == len(sent.body)


@pytest.mark.parametrize(
    ("begins", "megabytes", "errcode"), [(b"GIF89a", 0, 40002), (PNG, 20, 40004), (PNG, 22, 40004)]
)
def test_the_demo_pbx_keeps_to_the_limits(
    client: PbxClient, pbx: ScriptedPbx, begins: bytes, megabytes: int, errcode: int
) -> None:
    picture = ChatPicture("a.png", "image/png", begins + bytes(megabytes * 1024 * 1024))
    with pytest.raises(Refused) as refused:
        client.upload_picture(picture, Stop())
    assert refused.value.errcode == errcode
    assert pbx.store.pictures == {}


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (Cut(executes=True), Unreachable),
        (Raw(b"<html>", 502), Unreachable),
        (Raw(b'{"errcode": 0, "errmsg": "SUCCESS"}'), Unreachable),
        (Raw(b'{"errcode": 0, "errmsg": "SUCCESS", "file": {}}'), Unreachable),
        (Errcode(10001), CallUnknown),
        (Errcode(10005), NotAllowed),
        (Errcode(40004), Refused),
        (Errcode(10004), Refused),
    ],
)
def test_it_is_sent_once_whatever_is_answered(
    client: PbxClient, pbx: ScriptedPbx, step: Step, error: type[Exception]
) -> None:
    pbx.script(PATH, step)
    with pytest.raises(error):
        client.upload_picture(PICTURE, Stop())
    assert sum(request.path == PATH for request in pbx.requests) == 1


def test_a_name_that_is_a_number_is_a_name_too(client: PbxClient, pbx: ScriptedPbx) -> None:
    pbx.script(PATH, Raw(b'{"errcode": 0, "errmsg": "SUCCESS", "file": 17}'))
    assert client.upload_picture(PICTURE, Stop()) == "17"
