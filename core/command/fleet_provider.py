"""`apply --check-keys` and `--set-webhook`: the providers' side of a plan, before it is carried out and after it."""

import json
from collections.abc import Callable, Sequence

from core.channel.draft import ChannelDraft
from core.command.provider_side import KeysRefused, Setting, account_of, findings_of_account, webhook_status
from core.errors import plain
from core.fleet.outcome import Became, BesideAnInvalidOne, End
from core.fleet.plan import Plan
from core.providers.checking import keys_work
from core.providers.face import Webhook
from core.providers.results import Finding
from core.stop import Stop
from core.store.webhook_changes import WebhookChanges

_ENDS = {0: End.UNCHANGED, 1: End.REFUSED, 4: End.UNKNOWN}
"""What the exit status counts a webhook as."""


def refused_keys(plan: Plan, stop: Stop, say: Callable[[str], object]) -> list[Became]:
    """The ends of all channels where a provider refuses keys of one: nothing is sent to any site then; else none.

    The same keys are asked about once. say: hears what a provider said.
    """
    told: dict[tuple[object, ...], tuple[Finding, ...]] = {}

    def found(draft: ChannelDraft) -> tuple[Finding, ...]:
        account = account_of(draft)
        key = (account.channel, account.keys, account.numbers)
        if key not in told:
            told[key] = findings_of_account(account, stop)
            for each in told[key]:
                say(plain(f"{draft.name}: {each.message}", 1000))
        return told[key]

    findings = {id(cell): found(cell.draft) for cell in plan.cells if cell.draft is not None}
    if all(keys_work(each) for each in findings.values()):
        return []
    return [
        Became(cell, End.NOT_SENT, error=BesideAnInvalidOne())
        if keys_work(findings.get(id(cell), ()))
        else Became(cell, End.REFUSED, error=KeysRefused(findings[id(cell)]))
        for cell in plan.cells
    ]


def set_webhooks(
    told: Sequence[Became],
    journal: WebhookChanges,
    also_shared: bool,
    stop: Stop,
    line: Callable[[End, str], object],
) -> None:
    """Set the webhook of each channel that is there, one after another; a line of JSON for each."""
    for became in told:
        draft, cell = became.cell.draft, became.cell
        if draft is None or not became.webhook_url or became.planned or not became.end.is_good:
            continue
        webhook = Webhook(became.webhook_url, became.verify_token, draft.name)
        owner = f"site:{cell.site}:{draft.name}"
        done = Setting(account_of(draft), webhook, owner, journal, also_shared).carry_out(stop)
        head = {"site": cell.site, "file": cell.file, "name": draft.name}
        line(_ENDS[webhook_status(done)], json.dumps({**head, "webhook": done}))
