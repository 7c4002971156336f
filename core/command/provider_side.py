"""`send --check-keys` and `--set-webhook`: what the provider says and does, in the same lines as the PBX's answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.command.checked_files import CheckedFile
from core.command.interrupt import Interrupt
from core.command.report import Outcome, Report
from core.delivery.journal import digest_of
from core.errors import AppError, Problem
from core.pbx.address import PbxAddress
from core.providers.changing import Changed, Changing, Line, own_hooks, shared_hooks
from core.providers.checking import check_keys, keys_work
from core.providers.face import Back, Hook, Webhook, shown_url
from core.providers.kept_changes import brings_login
from core.providers.results import CannotTell, Finding, Weight
from core.providers.sides import side_of
from core.secrets.sources import NOT_LOOKED_UP
from core.stop import Stop
from core.store.webhook_changes import WebhookChanges
from core.wording import N_

PLACES: Mapping[str, PbxAddress] | None = None
"""Where the providers' hosts are; the internet. Tests say otherwise."""


class KeysRefused(AppError):
    """The provider does not take the keys of a file."""

    code = "keys_refused"

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__(
            N_("The provider refuses these keys. Nothing was sent."),
            N_("Correct them in the file."),
            problems=[
                Problem(each.field, each.template, each.values) for each in findings if each.weight is Weight.BAD
            ],
        )


@dataclass(frozen=True, slots=True)
class Account:
    """A channel as its provider knows it. channel: the provider's wire value. name: of the channel."""

    channel: str
    name: str
    keys: Credentials = field(repr=False)
    numbers: tuple[str, ...]


def account_of(draft: ChannelDraft) -> Account:
    """The account of a channel that is to be created."""
    return Account(draft.channel, draft.name, draft.credentials, _numbers(draft.dids))


def _account(item: CheckedFile) -> Account | None:
    if item.request is not None:
        made = item.request
        return Account(made.provider.value, made.name, made.credentials, _numbers(made.dids))
    return account_of(item.draft) if item.draft is not None else None


def _numbers(routes: Sequence[DidRoute]) -> tuple[str, ...]:
    return tuple(each.did_number for each in routes)


def findings_of(item: CheckedFile, stop: Stop) -> tuple[Finding, ...]:
    """What the provider says of the keys of a file."""
    account = _account(item)
    return findings_of_account(account, stop) if account is not None else ()


def findings_of_account(account: Account, stop: Stop) -> tuple[Finding, ...]:
    """What the provider says of the keys of an account."""
    if NOT_LOOKED_UP in account.keys.values():
        why = N_("A dry run looks up no keys, so there are none to check.")
        return (CannotTell(provider=account.channel, why=why),)
    return check_keys(account.channel, account.keys, account.numbers, stop, PLACES)


def with_keys(report: Report, findings: Sequence[Finding]) -> Report:
    """The report with what the provider said; refused where it does not take the keys."""
    told = [
        {"code": each.code, "weight": each.weight.value, "path": each.field, "message": each.message}
        for each in findings
    ]
    if report.error is None and not keys_work(findings):
        return replace(report, outcome=Outcome.REFUSED, error=KeysRefused(findings), keys=told)
    return replace(report, keys=told)


@dataclass(frozen=True, slots=True)
class WebhookStep:
    """Sets the webhook of each channel that was created.

    Attributes:
        also_shared: also where it affects others. base_url: of the PBX.
    """

    checked: Sequence[CheckedFile]
    interrupt: Interrupt
    journal: WebhookChanges
    base_url: str
    also_shared: bool

    def after(self, report: Report) -> Report:
        """The report with what came of it. Whatever happens, that the channel was created is told."""
        item = next((each for each in self.checked if each.file == report.file), None)
        if report.outcome is not Outcome.CREATED or item is None or _account(item) is None:
            return report
        if not report.webhook_url:
            return replace(report, webhook={"outcome": "unknown", "message": "The webhook URL could not be read."})
        owner = f"file:{self.base_url}:{digest_of(item.request)}" if item.request else f"file:{item.file}"
        account = _account(item)
        assert account is not None
        webhook = Webhook(report.webhook_url, report.verify_token or "", account.name)
        setting = Setting(account, webhook, owner, self.journal, self.also_shared)
        try:
            told = self.interrupt.run(partial(setting.carry_out, self.interrupt.stop))
        except KeyboardInterrupt:
            told = {"outcome": "unknown", "error": {"code": "stopped", "message": "Broken off."}}
        return replace(report, webhook=told)


@dataclass(frozen=True, slots=True)
class Setting:
    """One webhook that is to be set. owner: of the channel, for the journal."""

    account: Account
    webhook: Webhook
    owner: str
    journal: WebhookChanges
    also_shared: bool

    def carry_out(self, stop: Stop) -> dict[str, Any]:
        """Set it, and tell what came of it; never raises what a network, a provider or a store can do."""
        try:
            return self._carried_out(stop)
        except AppError as error:
            return {"outcome": "not_set", "error": {"code": error.code, "message": error.message}}
        except Exception as error:  # its text stays in here
            return {"outcome": "unknown", "error": {"code": "internal", "message": type(error).__name__}}

    def _carried_out(self, stop: Stop) -> dict[str, Any]:
        account = self.account
        side = side_of(account.channel, PLACES)
        if side is None or not side.sets:
            return {"outcome": "by_hand", "message": "This provider is told in its portal."}
        changing = Changing(side.open(account.keys), self.journal, self.owner, account.channel)
        found = changing.side.hooks(self.webhook, account.numbers, stop)
        hooks = shared_hooks(found) if self.also_shared else own_hooks(found)
        # Of a shared place that has a way around for this channel alone nobody needs to be asked.
        left = [hook for hook in found.hooks if hook.is_shared and not hook.is_set and hook not in hooks]
        told: list[Line] = []
        more: dict[str, Any] = {}
        try:
            changing.change(self.webhook, hooks, stop, told.append)
        except AppError as error:  # of the journal: what was told is done, and nothing else was sent
            more = {"error": {"code": error.code, "message": error.message}}
        lines = (*told, *(Line(hook, Changed.LEFT) for hook in hooks[len(told) :]))
        return more | {
            "outcome": _outcome(lines, left, found.missing),
            "changes": [_line(each, side.name) for each in lines],
            "left": [_left(each) for each in left],
            "missing": list(found.missing),
            "by_hand": list(found.remarks),
        }


def _outcome(lines: Sequence[Line], left: Sequence[Hook], missing: Sequence[str]) -> str:
    """The weightiest: what is unclear, what was not set, what has to be asked."""
    if any(each.changed is Changed.UNKNOWN for each in lines):
        return "unknown"
    if missing or not all(each.changed.is_good for each in lines):
        return "not_set"
    return "asks" if left else "set"


def webhook_status(webhook: Mapping[str, Any] | None) -> int:
    """The exit status for what came of a webhook: as of `send`."""
    match webhook and webhook.get("outcome"):
        case None | "set" | "by_hand":
            return 0
        case "unknown":
            return 4
    return 1


def _line(line: Line, name: str) -> dict[str, Any]:
    hook = line.hook
    told: dict[str, Any] = {
        "place": hook.place.value,
        "name": hook.name,
        "before": shown_url(hook.now.url) if hook.now is not None else None,
        "outcome": line.changed.value,
        # Of an address with a login in it neither this line nor the journal of a command has all.
        "can_put_back": hook.now is not None and hook.back is Back.YES and not brings_login(hook.now.url),
        "message": line.what.format(**line.values(name)),
    }
    if line.error is not None:
        told["error"] = {"code": line.error.code, "message": line.error.message}
    return told


def _left(hook: Hook) -> dict[str, Any]:
    return {
        "place": hook.place.value,
        "name": hook.name,
        "others": list(hook.others),
        "message": "Others would feel this change; it is made with --also-shared.",
    }
