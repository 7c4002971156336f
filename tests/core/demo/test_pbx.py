"""The demo PBX answers as the developer guide says, and misbehaves exactly when a test asks for it."""

import http.client
import json
import socket
import ssl
import threading
from typing import Any
from urllib.parse import urlsplit

import pytest
import trustme

from core.demo.server import BODY_LIMIT
from tests.core.asking import USUAL_HEADERS, Asker, errcode
from tests.core.bodies import GENERAL
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Wait

CREATE = "message_channel/create"


def demo_threads() -> int:
    return sum(thread.name == "demo-pbx" for thread in threading.enumerate())


@pytest.mark.parametrize(
    ("method", "target"),
    [
        ("GET", "/openapi/v1.0/message_channel/nothing"),
        ("GET", "/openapi/v1.0/message_channel/create"),
        ("POST", "/openapi/v1.0/message_channel/list"),
        ("POST", "/openapi/v1.0/message_channel/delete"),
        ("PUT", "/openapi/v1.0/message_channel/update"),
        ("GET", "/openapi/v1.0/get_token"),
        ("GET", "/openapi/v2.0/system/information"),
        ("GET", "/openapi/v1.0/extension_group/list"),
        ("GET", "/system/information"),
        ("GET", "/"),
    ],
)
def test_a_wrong_path_or_method_does_not_exist(asker: Asker, method: str, target: str) -> None:
    response, content = asker.raw(method, f"{target}?access_token={asker.token}")
    assert response.status == 200
    assert json.loads(content) == {"errcode": 10001, "errmsg": "INTERFACE NOT EXISTED"}


def test_every_answer_is_json_and_ends_its_connection(asker: Asker) -> None:
    response, _ = asker.raw("GET", "/openapi/v1.0/system/information")
    assert response.getheader("Connection") == "close"
    assert response.headers.get_content_type() == "application/json"
    address = urlsplit(asker.pbx.base_url)
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n")
        while connection.recv(65536):
            pass  # ends only because the PBX closes


def test_a_request_without_user_agent_is_refused(asker: Asker) -> None:
    target = f"/openapi/v1.0/system/information?access_token={asker.token}"
    for headers in ({}, {"User-Agent": ""}):
        _, content = asker.raw("GET", target, headers=headers)
        reply = json.loads(content)
        assert reply["errcode"] == 40002
        assert reply["invalid_param_list"] == [{"field": "User-Agent", "validation_type": "required"}]


def test_a_token_counts_only_in_the_query(asker: Asker) -> None:
    headers = {**USUAL_HEADERS, "Authorization": f"Bearer {asker.token}"}
    for query in ("", "?access_token=", f"?access_token={'x' * 32}"):
        _, content = asker.raw("GET", f"/openapi/v1.0/system/information{query}", headers=headers)
        assert json.loads(content) == {"errcode": 10004, "errmsg": "TOKEN EXPIRED"}


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"", "unexpected end of JSON input"),
        (b'{"name": "x', "unexpected end of JSON input"),
        (b"client_id=1", "invalid character 'c' looking for beginning of value"),
        (b"{'name': 1}", r"invalid character '\'' looking for beginning of object key string"),
        (b'{"name": 1} x', "invalid character 'x' after top-level value"),
        (b'{"a" 1}', "invalid character '1' after object key"),
        (b'{"name": NaN}', "invalid character 'N' looking for beginning of value"),
        (b"\xef\xbb\xbf{}", "invalid character 'ï' looking for beginning of value"),
        (b'{"name": "\xff"}', "invalid body: UnicodeDecodeError"),
        (b"[" * 200_000, "exceeded max depth"),
        (b'{"id": ' + b"1" * 5000 + b"}", "invalid body: ValueError"),
        (b"[]", "json: cannot unmarshal array into Go value of type map[string]interface {}"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_body_that_is_no_json_object_is_an_internal_error_in_the_words_of_go(
    asker: Asker, raw: bytes, text: str
) -> None:
    reply = asker.ask("POST", CREATE, raw)
    assert reply == {"errcode": -2, "errmsg": "INTERNAL SERVER ERROR", "invalid_param_list": [{"value": text}]}


def test_a_name_that_stands_twice_in_an_object_is_refused(asker: Asker) -> None:
    reply = asker.ask("POST", CREATE, b'{"name": "a", "name": "b"}')
    assert reply["invalid_param_list"] == [{"field": "name", "valid_msg": "name is given twice"}]


def test_a_body_that_is_not_declared_as_json_is_refused(asker: Asker) -> None:
    target = f"/openapi/v1.0/{CREATE}?access_token={asker.token}"
    body = json.dumps(GENERAL).encode()
    for headers in ({"User-Agent": "x"}, {"User-Agent": "x", "Content-Type": "text/plain"}):
        _, content = asker.raw("POST", target, body, headers)
        assert json.loads(content)["invalid_param_list"][0]["field"] == "Content-Type"


def test_a_body_over_16_megabytes_is_refused_unread(asker: Asker) -> None:
    assert errcode(asker.ask("POST", CREATE, b" " * (BODY_LIMIT + 1))) == (40004, "FILE SIZE EXCEEDED")
    assert asker.pbx.requests[-1].body is None


def test_nothing_is_printed(asker: Asker, capfd: pytest.CaptureFixture[str]) -> None:
    asker.get("system/information")
    asker.raw("GET", "/nowhere")
    address = urlsplit(asker.pbx.base_url)
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        connection.sendall(b"\x16\x03\x01 no http\r\n\r\n")
        assert connection.recv(100) == b""
    assert capfd.readouterr() == ("", "")


def test_over_tls_a_mute_client_does_not_hold_up_the_others() -> None:
    authority = trustme.CA()
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server_side)
    client_side = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(client_side)
    with ScriptedPbx(ssl_context=server_side) as pbx:
        address = urlsplit(pbx.base_url)
        assert address.scheme == "https"
        with socket.create_connection((address.hostname, address.port)):
            connection = http.client.HTTPSConnection(address.netloc, timeout=10, context=client_side)
            connection.request("GET", "/openapi/v1.0/system/information", headers=USUAL_HEADERS)
            assert json.loads(connection.getresponse().read())["errcode"] == 10004
            connection.close()


# Recording and scripted faults


def test_a_request_is_recorded_as_it_came_and_shows_no_secret_in_its_repr(asker: Asker) -> None:
    asker.post(CREATE, GENERAL)
    recorded = asker.pbx.requests[-1]
    assert (recorded.method, recorded.path, recorded.body) == ("POST", CREATE, GENERAL)
    assert recorded.query == {"access_token": asker.token}
    assert recorded.headers["user-agent"] == "OpenAPI"
    assert repr(recorded) == "Recorded(method='POST', path='message_channel/create')"
    assert ScriptedPbx.client_secret not in repr(asker.pbx.requests)


def test_steps_answer_one_request_each_and_then_the_pbx_is_itself_again(asker: Asker) -> None:
    asker.pbx.script(
        CREATE,
        Raw(b"<html>Hotel</html>", 302, {"Content-Type": "text/html", "Location": "http://hotel.example/"}),
        Errcode(40002, "PARAMETER ERROR", {"invalid_param_list": [{"field": "name"}]}),
    )
    target = f"/openapi/v1.0/{CREATE}?access_token={asker.token}"
    response, content = asker.raw("POST", target, json.dumps(GENERAL).encode())
    assert (response.status, content) == (302, b"<html>Hotel</html>")
    assert response.getheader("Location") == "http://hotel.example/"
    assert asker.post(CREATE, GENERAL)["invalid_param_list"] == [{"field": "name"}]
    assert not asker.pbx.channels
    assert asker.post(CREATE, GENERAL)["errcode"] == 0
    assert [recorded.path for recorded in asker.pbx.requests].count(CREATE) == 3


@pytest.mark.parametrize("executes", [True, False])
def test_a_cut_ends_the_connection_with_the_channel_made_or_not(asker: Asker, executes: bool) -> None:
    asker.pbx.script(CREATE, Cut(executes=executes))
    with pytest.raises(http.client.RemoteDisconnected):
        asker.post(CREATE, GENERAL)
    assert bool(asker.pbx.channels) is executes


@pytest.mark.parametrize("step", [Raw(b"", 500, executes=True), Errcode(-2, executes=True)])
def test_a_false_answer_may_hide_a_channel_that_was_made(asker: Asker, step: Raw | Errcode) -> None:
    asker.pbx.script(CREATE, step)
    asker.raw("POST", f"/openapi/v1.0/{CREATE}?access_token={asker.token}", json.dumps(GENERAL).encode())
    assert len(asker.pbx.channels) == 1


@pytest.mark.parametrize("executes", [True, False])
def test_silence_lasts_until_the_pbx_stops_and_keeps_no_thread(executes: bool) -> None:
    before = demo_threads()
    with ScriptedPbx() as pbx:
        asker = Asker(pbx).log_in()
        pbx.script(CREATE, Silence(executes=executes))
        address = urlsplit(pbx.base_url)
        connection = http.client.HTTPConnection(address.netloc, timeout=0.2)
        connection.request(
            "POST", f"/openapi/v1.0/{CREATE}?access_token={asker.token}", json.dumps(GENERAL), USUAL_HEADERS
        )
        with pytest.raises(TimeoutError):
            connection.getresponse()
        assert bool(pbx.channels) is executes
    connection.close()
    assert demo_threads() == before


def test_a_wait_goes_on_as_usual_once_its_event_is_set(asker: Asker) -> None:
    go_on = threading.Event()
    asker.pbx.script(CREATE, Wait(go_on))
    replies: list[dict[str, Any]] = []
    thread = threading.Thread(target=lambda: replies.append(asker.post(CREATE, GENERAL)))
    thread.start()
    while not any(recorded.path == CREATE for recorded in asker.pbx.requests):
        assert thread.is_alive()
    assert not asker.pbx.channels
    go_on.set()
    thread.join(10)
    assert replies[0]["errcode"] == 0


def test_a_stopped_pbx_refuses_connections_and_leaves_no_thread() -> None:
    before = demo_threads()
    pbx = ScriptedPbx().start()
    address = urlsplit(pbx.base_url)
    with socket.create_connection((address.hostname, address.port)):  # says nothing, and does not hold up the stop
        pbx.stop()
    pbx.stop()
    assert demo_threads() == before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((address.hostname, address.port), timeout=5)


def test_a_pbx_that_was_out_of_reach_comes_back_at_its_address_with_what_it_had(asker: Asker) -> None:
    asker.post(CREATE, GENERAL)
    asker.pbx.pause()
    with pytest.raises(ConnectionRefusedError):
        asker.get("message_channel/get", id=19)
    asker.pbx.resume()
    assert asker.get("message_channel/get", id=19)["errcode"] == 0


def test_an_answer_that_is_lost_was_carried_out_and_ends_the_reach(asker: Asker) -> None:
    asker.pbx.lose_answer(CREATE)
    with pytest.raises(http.client.RemoteDisconnected):
        asker.post(CREATE, GENERAL)
    assert asker.pbx.channels
    with pytest.raises(ConnectionRefusedError):
        asker.log_in()
