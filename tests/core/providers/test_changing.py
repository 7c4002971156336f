"""Changes of webhooks at every provider: before, after, put back, and everything that can come between."""

import logging
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from core.demo.server import Answer
from core.providers.changing import Changed, ChangeUnreadable, Changing, hook_from, own_hooks, shared_hooks
from core.providers.errors import NotReached, PartlyDone, ProviderError, ProviderRefused, Way
from core.providers.face import Hook, Hooks, ProviderSide, Setting, Webhook
from core.providers.kept_changes import KeptApart
from core.providers.sides import side_of
from core.secrets.drawer import Drawer
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.secret_index import SecretIndex
from core.store.webhook_changes import KeptChange, RunWebhookChanges, StoredWebhookChanges
from tests.core.providers.bandwidth_double import BandwidthDouble
from tests.core.providers.flowroute_double import FlowrouteDouble
from tests.core.providers.meta_double import PAGE, MetaDouble
from tests.core.providers.telnyx_double import SHARED, TelnyxDouble
from tests.core.providers.twilio_double import TwilioDouble, number_sid
from tests.providers_double import Asked, Double, cut, reply

HERE = "https://pbx.example.com/api/v1.0/webhook/x/1"
WEBHOOK = Webhook(HERE, "a-verify-token-of-the-pbx", "Praxis Müller SMS")
OURS = ("+13125550000", "+13125550001")
KINDS: dict[str, tuple[Callable[[], Double], tuple[str, ...]]] = {
    "twilio": (TwilioDouble, OURS),
    "telnyx": (TelnyxDouble, OURS),
    "bandwidth": (BandwidthDouble, OURS),
    "flowroute": (FlowrouteDouble, OURS),
    "whatsapp": (MetaDouble, ("+16315555555",)),
    "facebook": (partial(MetaDouble, "PAGE"), (PAGE,)),
}
TELLS = [name for name in KINDS if name != "flowroute"]


class Site:
    """A provider with its account opened, and a journal."""

    def __init__(self, channel: str, double: Double, numbers: tuple[str, ...]) -> None:
        self.channel, self.double, self.numbers = channel, double, numbers
        side = side_of(channel, double.places)
        assert side is not None
        self.side = side.open(double.keys())
        # The pauses before a read is repeated are of no interest here.
        self.side.__dict__.get("_graph", self.side).__dict__["_web"] = double.web
        self.journal = RunWebhookChanges()
        self.changing = Changing(self.side, self.journal, "draft", channel)

    def hooks(self) -> tuple[Hook, ...]:
        return shared_hooks(self.found())

    def found(self) -> Hooks:
        return self.side.hooks(WEBHOOK, self.numbers, Stop())

    def now(self) -> list[str | None]:
        return [setting.url if (setting := self.side.read(hook, Stop())) else None for hook in self.all]

    @property
    def all(self) -> tuple[Hook, ...]:
        found = self.found()
        return found.instead or found.hooks

    def change(self, stop: Stop | None = None) -> list[Changed]:
        return [line.changed for line in self.changing.change(WEBHOOK, self.hooks(), stop or Stop())]


@pytest.fixture(params=list(KINDS))
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    make, numbers = KINDS[request.param]
    with make() as double:
        yield Site(request.param, double, numbers)


def is_last_write(asked: Asked) -> bool:
    return asked.method != "GET" and not asked.path.endswith(("oauth2/token", "subscribed_apps"))


def fail(site: Site, fault: Callable[[Asked], Answer | None], after: bool = False) -> None:
    """Let the write that sets the webhook meet a fault."""
    site.double.plan("", fault, after=after)
    site.double._planned[-1].fits = is_last_write


def or_partly(site: Site, otherwise: Changed) -> Changed:
    """What is told of a last write that was not carried out: one before it may have been."""
    return Changed.PARTLY if any(each.path.endswith("subscribed_apps") for each in site.double.writes) else otherwise


def test_nothing_is_changed_by_looking(site: Site) -> None:
    site.hooks()
    site.side.check(site.numbers, Stop())
    list(site.side.numbers(Stop()))
    assert site.double.writes == []


def test_what_is_set_is_read_back_and_a_second_time_there_is_nothing_to_do(site: Site) -> None:
    wanted = Changed.NOT_TOLD if site.channel == "flowroute" else Changed.SET
    assert set(site.change()) == {wanted}
    if site.channel != "flowroute":
        assert set(site.now()) == {HERE}
        assert site.hooks() == ()


def test_what_can_be_put_back_is_put_back_and_the_rest_is_not_promised(site: Site) -> None:
    before = site.now()
    site.change()
    changes = site.changing.can_be_put_back()
    if site.channel in ("flowroute", "facebook"):
        assert changes == ()
        return
    assert changes
    assert {line.changed for line in site.changing.put_back(changes, Stop())} == {Changed.SET}
    assert site.now() == before
    assert site.changing.can_be_put_back() == changes_of_the_way_back(site)


def changes_of_the_way_back(site: Site) -> tuple[KeptChange, ...]:
    """What was put back can itself be taken back."""
    rows = site.journal.of_owner("draft")
    return tuple(row for row in rows[len(rows) // 2 :] if row.outcome == "set")


@pytest.mark.parametrize("channel", TELLS)
def test_a_provider_that_says_success_and_does_nothing_is_found_out(channel: str) -> None:
    make, numbers = KINDS[channel]
    with make() as double:
        double.lies = True  # type: ignore[attr-defined]
        site = Site(channel, double, numbers)
        assert Changed.SAID_BUT_NOT in site.change()
        assert HERE not in site.now()


OTHER = "https://other.example.net/hook"


class _SetsAnother:
    """A side at which somebody else, or the provider, sets another address than the one that was sent."""

    def __init__(self, side: ProviderSide, url: str, error: ProviderError | None = None) -> None:
        self._side, self._url, self._error = side, url, error
        self.hooks, self.is_set = side.hooks, False

    def set(self, hook: Hook, webhook: Webhook, stop: Stop) -> None:
        self.is_set = True
        if self._error is not None:
            raise self._error

    def read(self, hook: Hook, stop: Stop) -> Setting | None:
        return Setting(self._url, hook.wanted.more) if self.is_set else self._side.read(hook, stop)


@pytest.mark.parametrize(
    "error", [None, NotReached(Way.NO_ANSWER, "api.twilio.com", sent=True)], ids=["said so", "broke off"]
)
@pytest.mark.parametrize(("url", "told"), [(OTHER, OTHER), ("", "no address"), ("sms-gateway", "another address")])
def test_a_third_address_is_told_and_not_called_the_old_one(url: str, told: str, error: ProviderError | None) -> None:
    with TwilioDouble() as double:
        for number in double.numbers.values():
            number["sms_url"] = "https://old.example.net/hook"
        site = Site("twilio", double, OURS)
        changing = Changing(_SetsAnother(site.side, url, error), site.journal, "draft", "twilio")  # type: ignore[arg-type]
        line = changing.change(WEBHOOK, site.hooks(), Stop())[0]
    assert line.changed is Changed.ANOTHER
    assert told in line.what.format(**line.values("Twilio"))
    assert changing.can_be_put_back() == ()


def test_a_third_address_after_a_part_was_done_is_no_reason_to_call_nothing_ours() -> None:
    with TwilioDouble() as double:
        site = Site("twilio", double, OURS)
        error = PartlyDone(NotReached(Way.NO_ANSWER, "api.twilio.com", sent=True))
        changing = Changing(_SetsAnother(site.side, OTHER, error), site.journal, "draft", "twilio")  # type: ignore[arg-type]
        line = changing.change(WEBHOOK, site.hooks(), Stop())[0]
    assert line.changed is Changed.PARTLY


@pytest.mark.parametrize("status", [401, 403, 429])
def test_a_refusal_leaves_all_as_it_was_and_stops_the_rest(site: Site, status: int) -> None:
    before = site.now()
    for _ in range(3):
        fail(site, lambda _: reply({}, status, Retry_After="0"))
    lines = site.changing.change(WEBHOOK, site.hooks(), Stop())
    told = or_partly(site, Changed.REFUSED)
    assert [line.changed for line in lines] == [told, *[Changed.LEFT] * (len(lines) - 1)]
    assert site.now() == before
    assert [change.outcome for change in site.journal.of_owner("draft")] == [told.value]
    assert isinstance(lines[0].error, ProviderRefused)
    if site.channel != "twilio":  # which says that a 429 was not processed
        assert len([each for each in site.double.writes if is_last_write(each)]) == 1


@pytest.mark.parametrize("channel", ["whatsapp", "facebook"])
def test_nothing_is_told_as_unchanged_where_one_of_two_requests_was_carried_out(channel: str) -> None:
    with MetaDouble() as meta:
        site = Site(channel, meta, KINDS[channel][1])
        fail(site, lambda _: reply({}, 400))
        (line,) = site.changing.change(WEBHOOK, site.hooks(), Stop())
        assert meta.writes[0].path.endswith("/subscribed_apps")
        assert line.what == "Set only in part. Look again to see what is set now."
        assert set(site.change()) == {Changed.SET}
        assert site.hooks() == ()


def test_a_profile_that_was_made_for_a_number_that_did_not_get_it_is_no_refusal_without_a_trace() -> None:
    with TelnyxDouble() as telnyx:
        site = Site("telnyx", telnyx, OURS)
        telnyx.plan("/messaging", lambda _: reply({}, 400))
        telnyx._planned[-1].fits = lambda asked: asked.method == "PATCH" and asked.path.endswith("/messaging")
        lines = site.changing.change(WEBHOOK, own_hooks(site.found()), Stop())
        assert lines[0].changed is Changed.PARTLY
        assert len([profile for profile in telnyx.profiles.values() if profile["webhook_url"] == HERE]) == 1


@pytest.mark.parametrize("fault", ["5xx", "cut"])
@pytest.mark.parametrize("done", [True, False])
def test_what_breaks_off_in_the_middle_is_read_first_and_never_sent_again(site: Site, fault: str, done: bool) -> None:
    fail(site, cut if fault == "cut" else lambda _: reply({}, 503), after=done)
    found = site.change()[0]
    if site.channel == "flowroute":
        assert found is Changed.UNKNOWN
    else:
        assert found is (Changed.SET if done else or_partly(site, Changed.BROKEN_OFF))
    kept = site.journal.of_owner("draft")
    assert kept[0].outcome == found.value
    assert len([each for each in site.double.writes if is_last_write(each)]) == max(1, len(kept))


def test_a_stop_in_the_middle_finds_out_what_became_of_what_was_sent(site: Site) -> None:
    stop = Stop()

    def hang(asked: Asked) -> None:
        stop.ask()
        site.double.hang(asked)

    fail(site, hang, after=True)
    lines = site.change(stop)
    assert lines[0] is (Changed.UNKNOWN if site.channel == "flowroute" else Changed.SET)
    assert set(lines[1:]) <= {Changed.LEFT}
    site.double.hung.set()


@pytest.mark.parametrize("channel", TELLS)
def test_what_somebody_changed_between_looking_and_setting_is_not_set(channel: str) -> None:
    make, numbers = KINDS[channel]
    with make() as double:
        site = Site(channel, double, numbers)
        hooks = site.hooks()
        change_by_somebody(double)
        lines = site.changing.change(WEBHOOK, hooks, Stop())
        assert lines[0].changed is Changed.CHANGED_MEANWHILE
        assert not [each for each in double.writes if is_last_write(each)][1:]
        assert lines[0].found is not None
        assert lines[0].found.host == "somebody.example.com"


def change_by_somebody(double: Double) -> None:
    url = "https://somebody.example.com/in"
    match double:
        case TwilioDouble():
            double.numbers[number_sid(0)]["sms_url"] = url
        case TelnyxDouble():
            double.profiles[SHARED]["webhook_url"] = url
        case BandwidthDouble():
            double.url = url
        case MetaDouble():
            double.override = url
            double.subscriptions["page"] = {"callback_url": url, "fields": ["messages"]}


def test_nobody_else_feels_a_change_that_was_not_asked_for() -> None:
    with TelnyxDouble() as telnyx:
        site = Site("telnyx", telnyx, OURS)
        hooks = own_hooks(site.found())
        site.changing.change(WEBHOOK, hooks, Stop())
        assert telnyx.profiles[SHARED]["webhook_url"] == "https://old.example.com/hook"
        assert telnyx.lines["1002"]["messaging_profile_id"] == SHARED
    with BandwidthDouble() as bandwidth:
        assert own_hooks(Site("bandwidth", bandwidth, OURS).found()) == ()
    with TwilioDouble() as twilio:
        twilio.put_into_service(0, 1, 2)
        assert [hook.asks for hook in own_hooks(Site("twilio", twilio, OURS).found())] == [False, False]


def test_no_request_goes_to_another_host_and_no_key_is_logged_or_kept(
    site: Site, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    store = Store(tmp_path / "channels.sqlite")
    changing = Changing(site.side, StoredWebhookChanges(store.database), "draft", site.channel)
    site.side.check(site.numbers, Stop())
    list(site.side.numbers(Stop()))
    changing.change(WEBHOOK, site.hooks(), Stop())
    assert {each.host for each in site.double.asked} <= set(site.double.hosts)
    secrets = [value for value in site.double.keys().values() if len(value) > 12] + [WEBHOOK.verify_token]
    secrets = [value for value in secrets if value not in "".join(site.numbers) and not value.isdigit()]
    written = caplog.text + "".join(
        path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file()
    )
    application = site.double.keys().get("application_id", "-")  # names a thing at the provider, and is no key
    assert [value for value in secrets if value != application and value in written] == []
    assert changing.journal.of_owner("draft")


def test_the_old_value_is_on_the_disk_before_the_new_one_is_sent_and_survives_a_restart(tmp_path: Path) -> None:
    with TwilioDouble() as twilio:
        twilio.numbers[number_sid(0)]["sms_url"] = "https://old.example.com/in"
        site = Site("twilio", twilio, OURS[:1])
        changing = Changing(
            site.side, StoredWebhookChanges(Store(tmp_path / "channels.sqlite").database), "d", "twilio"
        )
        fail(site, cut)
        changing.change(WEBHOOK, site.hooks(), Stop())
        again = StoredWebhookChanges(Store(tmp_path / "channels.sqlite").database)
        (kept,) = again.of_owner("d")
        assert hook_from(kept.hook).now == site.side.read(hook_from(kept.hook), Stop())
        twilio.numbers[number_sid(0)]["sms_url"] = HERE  # it arrived late
        after = Changing(site.side, again, "d", "twilio")
        assert [line.changed for line in after.put_back(after.can_be_put_back(), Stop())] == [Changed.SET]
        assert twilio.numbers[number_sid(0)]["sms_url"] == "https://old.example.com/in"


def test_what_cannot_be_journaled_is_not_sent() -> None:
    class Full(RunWebhookChanges):
        def begin(self, change: KeptChange) -> None:
            raise StoreUnusable("The disk is full.")

    with TwilioDouble() as twilio:
        site = Site("twilio", twilio, OURS)
        with pytest.raises(StoreUnusable):
            Changing(site.side, Full(), "d", "twilio").change(WEBHOOK, site.hooks(), Stop())
        assert twilio.writes == []


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"place": "moon"}', '{"wanted": 1, "place": "number"}'])
def test_a_damaged_line_of_the_journal_is_told_and_offers_nothing(text: str) -> None:
    with pytest.raises(ChangeUnreadable):
        hook_from(text)
    with TwilioDouble() as twilio:
        site = Site("twilio", twilio, OURS)
        site.journal.begin(KeptChange("1", "draft", "twilio", "number:1", text, 0.0, "set"))
        assert site.changing.can_be_put_back() == ()


def test_an_old_address_with_a_login_is_in_the_keyring_alone_and_goes_back_whole_after_a_restart(
    tmp_path: Path,
) -> None:
    old = "https://someone:pass-word-1@crm.example.com/in?key=a-key-of-the-crm"
    vault = MemoryVault()

    def again(site: Site) -> Changing:
        database = Store(tmp_path / "channels.sqlite").database
        journal = KeptApart(StoredWebhookChanges(database), lambda: Drawer(vault, SecretIndex(database)))
        return Changing(site.side, journal, "d", "twilio")

    def on_the_disk() -> str:
        return "".join(path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file())

    with TwilioDouble() as twilio:
        for number in (0, 1):
            twilio.numbers[number_sid(number)]["sms_url"] = old
        site = Site("twilio", twilio, OURS[:2])
        assert [line.changed for line in again(site).change(WEBHOOK, site.hooks(), Stop())] == [Changed.SET] * 2
        back = again(site).put_back(again(site).can_be_put_back(), Stop())
        assert [line.changed for line in back] == [Changed.SET] * 2
        assert [twilio.numbers[number_sid(number)]["sms_url"] for number in (0, 1)] == [old] * 2
        assert ("pass-word-1" in on_the_disk(), "a-key-of-the-crm" in on_the_disk()) == (False, False)
        assert "crm.example.com" not in on_the_disk()
        again(site).change(WEBHOOK, site.hooks(), Stop())
        assert len([service for service, _key in vault._secrets if "/draft/d/webhook." in service]) == 1
        vault._secrets.clear()
        assert again(site).can_be_put_back() == ()


def test_a_command_keeps_no_login_of_an_old_address_at_all(tmp_path: Path) -> None:
    with TwilioDouble() as twilio:
        twilio.numbers[number_sid(0)]["sms_url"] = "https://crm.example.com/in?key=a-key-of-the-crm"
        site = Site("twilio", twilio, OURS[:1])
        journal = KeptApart(StoredWebhookChanges(Store(tmp_path / "channels.sqlite").database))
        changing = Changing(site.side, journal, "file:x", "twilio")
        assert [line.changed for line in changing.change(WEBHOOK, site.hooks(), Stop())] == [Changed.SET]
        assert changing.can_be_put_back() == ()
        written = "".join(path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file())
        assert "a-key-of-the-crm" not in written


def test_what_was_told_before_and_is_told_no_longer_is_not_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    with TwilioDouble() as twilio:
        site = Site("twilio", twilio, OURS[:1])
        hooks = site.hooks()
        monkeypatch.setattr(type(site.side), "read", lambda *_: None)
        (line,) = site.changing.change(WEBHOOK, hooks, Stop())
        assert line.changed is Changed.CHANGED_MEANWHILE
        assert twilio.writes == []
