"""Flowroute, which does not tell what is set, and the providers whose keys alone can be checked."""

import json
from collections.abc import Callable

import pytest

from core.channel.catalog import PROVIDERS
from core.channel.credentials import Credentials
from core.demo.server import Answer
from core.providers.checking import check_keys
from core.providers.errors import NotOffered
from core.providers.face import Back, Sms, Webhook
from core.providers.flowroute import FlowrouteSide
from core.providers.results import CannotTell, KeysRight, KeysWrong, NumberNotHere, Remark
from core.providers.sides import SIDES, side_of
from core.providers.skyetel import SkyetelSide
from core.stop import Stop
from tests.core.providers.contract import problems
from tests.core.providers.flowroute_double import ACCESS, FlowrouteDouble
from tests.providers_double import Asked, Double, reply

WEBHOOK = Webhook("https://pbx.example.com/api/v1.0/webhook/flowroute/1")


class Simple(Double):
    """A provider that answers by one function."""

    def __init__(self, host: str, answers: Callable[[Asked], Answer]) -> None:
        super().__init__((host,))
        self.answers = answers

    def answer(self, asked: Asked) -> Answer:
        return self.answers(asked)


def test_flowroutes_keys_and_numbers_over_pages() -> None:
    with FlowrouteDouble(450) as flowroute:
        found = check_keys("flowroute", flowroute.keys(), ["13125550449", "+4930900100"], Stop(), flowroute.places)
        assert [type(each) for each in found] == [KeysRight, NumberNotHere]
        numbers = [each for page in FlowrouteSide(flowroute.keys(), flowroute.web).numbers(Stop()) for each in page]
        assert (len(numbers), numbers[0].number, numbers[0].sms) == (450, "+13125550000", Sms.NOT_TOLD)
        wrong = Credentials({"access_key": ACCESS, "secret_key": "f" * 32})
        assert [type(each) for each in check_keys("flowroute", wrong, [], Stop(), flowroute.places)] == [KeysWrong]
        assert problems("flowroute", flowroute.asked) == []


def test_flowroute_sets_the_numbers_own_callback_and_promises_nothing_back() -> None:
    with FlowrouteDouble() as flowroute:
        here = FlowrouteSide(flowroute.keys(), flowroute.web)
        (hook,) = here.hooks(WEBHOOK, ["+13125550001"], Stop()).hooks
        assert (hook.now, hook.back, hook.is_set) == (None, Back.NOT_TOLD, False)
        here.set(hook, WEBHOOK, Stop())
        assert here.read(hook, Stop()) is None
        assert flowroute.callbacks == {"13125550001": WEBHOOK.url}
        assert problems("flowroute", flowroute.asked) == []


def test_skyetels_keys_and_numbers() -> None:
    def answers(asked: Asked) -> Answer:
        if asked.headers.get("x-auth-secret") != "right-secret":
            return reply({"ERROR": "Invalid credentials"}, 401)
        if asked.path == "/v1/billing/balance":
            return reply({"BALANCE": "10.00"})
        numbers = [{"id": 1, "number": "13125550001", "note": "Desk", "message_enabled": True},
                   {"id": 2, "number": "13125550002", "note": "", "message_enabled": False}]  # fmt: skip
        return reply(numbers)

    with Simple("api.skyetel.com", answers) as skyetel:
        keys = Credentials({"sid_key": "sid", "secret_key": "right-secret"})
        assert [each.message for each in check_keys("skyetel", keys, [], Stop(), skyetel.places)] == [
            "Skyetel accepts these keys. The account has 2 numbers."
        ]
        (page,) = SkyetelSide(keys, skyetel.web).numbers(Stop())
        assert [(each.number, each.sms) for each in page] == [
            ("+13125550001", Sms.YES), ("+13125550002", Sms.SWITCHED_OFF),
        ]  # fmt: skip
        wrong = Credentials({"sid_key": "sid", "secret_key": "wrong-secret"})
        (found,) = check_keys("skyetel", wrong, [], Stop(), skyetel.places)
        assert found.message == "Skyetel refuses these keys: “Invalid credentials”."
        assert problems("skyetel", skyetel.asked) == []
        with pytest.raises(NotOffered):
            SkyetelSide(keys, skyetel.web).hooks(WEBHOOK, [], Stop())


def test_apidazes_and_aspsmss_keys() -> None:
    def apidaze(asked: Asked) -> Answer:
        return reply(
            {"status": "ok"} if asked.q("api_secret") == "right-secret" else {},
            200 if asked.q("api_secret") == "right-secret" else 401,
        )

    def aspsms(asked: Asked) -> Answer:
        right = json.loads(asked.raw)["Password"] == "right-secret"
        return reply(
            {"StatusCode": "1", "StatusInfo": "OK", "Credits": "0.0"}
            if right
            else {"StatusCode": "3", "StatusInfo": f"Authorization failed: {json.loads(asked.raw)['Password']}"}
        )

    def types(channel: str, places: Double, **keys: str) -> list[type]:
        return [type(each) for each in check_keys(channel, Credentials(keys), [], Stop(), places.places)]

    with Simple("api.apidaze.io", apidaze) as double:
        assert types("apidaze", double, api_key="k", api_secret="right-secret") == [KeysRight]
        assert types("apidaze", double, api_key="k", api_secret="wrong-secret") == [KeysWrong]
        assert problems("apidaze", double.asked) == []
    with Simple("json.aspsms.com", aspsms) as double:
        assert types("aspsms", double, user_key="u", password="right-secret") == [KeysRight, Remark]
        keys = Credentials({"user_key": "u", "password": "wrong-secret"})
        (wrong,) = check_keys("aspsms", keys, [], Stop(), double.places)
        assert wrong.message == "ASPSMS refuses these keys: “Authorization failed: ••••••” (3)."
        assert all(asked.query == () for asked in double.asked)


def test_a_key_of_the_sms_api_goes_to_the_host_that_gets_it_anyhow_and_to_no_other() -> None:
    def answers(asked: Asked) -> Answer:
        return reply(
            {}, {"Bearer right-secret": 200, "Bearer odd-secret": 405}.get(asked.headers["authorization"], 401)
        )

    def check(key: str, verify: str = "https://api.itsp.example/v1/verify?x=1") -> type:
        keys = {"api_key": key, "api_verify_url": verify, "api_send_url": "https://api.itsp.example/v1/send"}
        (found,) = check_keys("general", Credentials(keys), [], Stop(), double.places)
        return type(found)

    with Simple("api.itsp.example", answers) as double:
        assert check("right-secret") is KeysRight
        assert check("wrong-secret") is KeysWrong
        assert check("odd-secret") is Remark
        assert {(each.path, each.query) for each in double.asked} == {("/v1/verify", (("x", "1"),))}
        asked = len(double.asked)
        keys = {"api_key": "k", "api_verify_url": "https://api.itsp.example/v1", "api_send_url": "https://[x"}
        assert [type(each) for each in check_keys("general", Credentials(keys), [], Stop(), double.places)] == [
            CannotTell
        ]
        for other in ("", "http://api.itsp.example/v1", "https://evil.example/v1", "https://u:p@api.itsp.example/"):
            assert check("right-secret", other) is CannotTell
        assert len(double.asked) == asked


def test_providers_without_a_side_keep_their_steps_by_hand_and_every_side_is_a_provider() -> None:
    without = {each.value for each in PROVIDERS} - {each.channel for each in SIDES}
    assert without == {"siptrunk", "voicemeup", "voipms"}
    assert {each.channel for each in SIDES} <= {each.value for each in PROVIDERS}
    assert [type(each) for each in check_keys("voipms", Credentials(), [], Stop())] == [CannotTell]
    for side in SIDES:
        assert side_of(side.channel) == side
        assert side.open(Credentials(dict.fromkeys(("api_key", "auth_token"), "x")))
