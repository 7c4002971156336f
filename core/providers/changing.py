"""Changes webhooks, one after another: read, keep what is set, set, read again. "Success" alone is not believed."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from core.errors import AppError, plain
from core.providers.errors import Because, PartlyDone, ProviderError, ProviderRefused
from core.providers.face import Back, Hook, Hooks, Place, ProviderSide, Setting, Webhook, same_setting, shown_url
from core.providers.kept_changes import IN_KEYRING
from core.stop import Stop
from core.store.webhook_changes import KeptChange, WebhookChanges, kept_change
from core.wording import N_


class Changed(Enum):
    """What came of one change."""

    SET = "set"
    ALREADY = "already"
    NOT_TOLD = "not_told"
    SAID_BUT_NOT = "said_but_not"
    CHANGED_MEANWHILE = "changed_meanwhile"
    ANOTHER = "another"
    """Neither what was wanted is set, nor what was there before."""
    REFUSED = "refused"
    BROKEN_OFF = "broken_off"
    UNKNOWN = "unknown"
    PARTLY = "partly"
    LEFT = "left"

    @property
    def is_good(self) -> bool:
        """Whether the webhook is set, as far as anybody can tell."""
        return self in (Changed.SET, Changed.ALREADY, Changed.NOT_TOLD)


_WORDS = {
    Changed.SET: N_("Set, and read back."),
    Changed.ALREADY: N_("Already set."),
    Changed.NOT_TOLD: N_(
        "Set, but {provider} does not let it be read back. The first message will show whether it works."
    ),
    Changed.SAID_BUT_NOT: N_("{provider} reported success, but the old address is still set."),
    Changed.CHANGED_MEANWHILE: N_("Not set: someone has changed it since you looked."),
    Changed.ANOTHER: N_("Not set: {found} is set now. Look again before you set it."),
    Changed.REFUSED: N_("{provider} refused it. Nothing was changed."),
    Changed.BROKEN_OFF: N_("The connection broke. It was read again: nothing was changed."),
    Changed.UNKNOWN: N_("Not clear: the connection broke, and it could not be read again."),
    Changed.PARTLY: N_("Set only in part. Look again to see what is set now."),
    Changed.LEFT: N_("Not tried; nothing was changed."),
}
PUT_BACK = "put_back"
"""The outcome of a change that was taken back."""


@dataclass(frozen=True, slots=True)
class Line:
    """One place and what came of it. error: why, where it was not set. found: what was read at the end."""

    hook: Hook
    changed: Changed
    error: ProviderError | None = None
    found: Setting | None = None

    @property
    def what(self) -> str:
        """A sentence with `values`."""
        if self.changed is Changed.ANOTHER and not self._found_url:
            if self.found is not None and self.found.url:  # it is none that can be shown
                return N_("Not set: another address is set now. Look again before you set it.")
            return N_("Not set: no address is set now. Look again before you set it.")
        return _WORDS[self.changed]

    def values(self, provider: str) -> dict[str, object]:
        """What belongs into the sentence."""
        return {"provider": provider, "found": self._found_url}

    @property
    def _found_url(self) -> str:
        return shown_url(self.found.url) if self.found is not None else ""


@dataclass(frozen=True, slots=True)
class Changing:
    """What is needed to change the webhooks of one channel.

    Attributes:
        owner: of the channel, for the journal. channel: the provider's wire value.
    """

    side: ProviderSide
    journal: WebhookChanges
    owner: str
    channel: str

    def change(
        self, webhook: Webhook, hooks: Sequence[Hook], stop: Stop, tell: Callable[[Line], object] = lambda _: None
    ) -> tuple[Line, ...]:
        """Set these, in order. After a refusal or without an answer the rest is left as it is.

        Args:
            tell: hears each line when it is done.

        Raises:
            AppError: the journal cannot be written: nothing was sent for a line that was not told, and none after it.
        """
        try:
            return self._changed(webhook, hooks, stop, tell)
        finally:
            self._tidy()

    def put_back(
        self, changes: Sequence[KeptChange], stop: Stop, tell: Callable[[Line], object] = lambda _: None
    ) -> tuple[Line, ...]:
        """Set again what was set before these changes. Arguments and errors as of `change`."""
        lines: list[Line] = []
        for change in changes:
            hook = hook_from(change.hook).turned_round()
            (line,) = self._changed(Webhook(hook.wanted.url), [hook], stop, tell)
            if line.changed in (Changed.SET, Changed.ALREADY):
                self.journal.end(change, PUT_BACK)
            lines.append(line)
            if _halts(line):
                break
        self._tidy()
        return tuple(lines)

    def can_be_put_back(self) -> tuple[KeptChange, ...]:
        """The last change of each place that was made and whose old value is known. Errors as of the journal."""
        last = {
            change.place: change for change in self.journal.of_owner(self.owner) if change.channel == self.channel
        }
        return tuple(change for change in last.values() if _is_made(change) and _has_way_back(change))

    def _changed(
        self, webhook: Webhook, hooks: Sequence[Hook], stop: Stop, tell: Callable[[Line], object]
    ) -> tuple[Line, ...]:
        lines: list[Line] = []
        for hook in hooks:
            halted = stop.asked or any(_halts(line) for line in lines)
            line, change = (Line(hook, Changed.LEFT), None) if halted else self._one(webhook, hook, stop)
            lines.append(line)
            tell(line)  # before the journal ends it: it is done, also where that cannot be written
            if change is not None:
                self.journal.end(change, line.changed.value)
        return tuple(lines)

    def _tidy(self) -> None:
        with suppress(AppError):  # the next time
            self.journal.tidy(self.owner)

    def _one(self, webhook: Webhook, hook: Hook, stop: Stop) -> tuple[Line, KeptChange | None]:
        """What came of it, and what the journal has begun for it, if anything was sent."""
        try:
            found = self.side.read(hook, stop)
        except ProviderError as error:
            return Line(hook, Changed.LEFT, error), None
        if found is not None and same_setting(found, hook.wanted):
            return Line(hook, Changed.ALREADY, found=found), None
        if hook.now is not None and (found is None or not same_setting(found, hook.now)):
            return Line(hook, Changed.CHANGED_MEANWHILE, found=found), None
        change = kept_change(self.owner, self.channel, hook.key, hook_text(replace(hook, now=found)))
        self.journal.begin(change)
        return self._sent(webhook, hook, stop), change

    def _sent(self, webhook: Webhook, hook: Hook, stop: Stop) -> Line:
        try:
            self.side.set(hook, webhook, stop)
        except PartlyDone as error:
            return self._found_out(hook, Changed.PARTLY, error.why)
        except ProviderError as error:
            if not error.sent:
                return Line(hook, Changed.REFUSED if isinstance(error, ProviderRefused) else Changed.LEFT, error)
            return self._found_out(hook, Changed.BROKEN_OFF, error)
        return self._found_out(hook, Changed.SAID_BUT_NOT, None)

    def _found_out(self, hook: Hook, otherwise: Changed, why: ProviderError | None) -> Line:
        """Read again, whatever was asked to stop: what was sent has to be found out."""
        try:
            found = self.side.read(hook, Stop())
        except ProviderError as error:
            return Line(hook, Changed.UNKNOWN, why or error)
        if found is None:
            return Line(hook, Changed.UNKNOWN if why else Changed.NOT_TOLD, why)
        if same_setting(found, hook.wanted):
            return Line(hook, Changed.SET, why, found)
        return Line(hook, _instead(hook, found, otherwise), why, found)


def _instead(hook: Hook, found: Setting, otherwise: Changed) -> Changed:
    """What it is called where something else is set than what was wanted."""
    now, before = hook.now, hook.now.url if hook.now is not None else None
    if otherwise is Changed.PARTLY:
        return otherwise
    if found.url not in (hook.wanted.url, before):
        return Changed.ANOTHER
    is_half = found.url == hook.wanted.url != before
    if is_half or (otherwise is Changed.BROKEN_OFF and now is not None and not same_setting(found, now)):
        return Changed.PARTLY
    return otherwise


def own_hooks(hooks: Hooks) -> tuple[Hook, ...]:
    """The changes that nobody but this channel feels, without those that are done already."""
    return tuple(hook for hook in hooks.hooks if not hook.is_set and not hook.is_shared)


def shared_hooks(hooks: Hooks) -> tuple[Hook, ...]:
    """The changes with all that others would feel: shared places in place of what would be made for this channel."""
    instead = hooks.instead or tuple(hook for hook in hooks.hooks if hook.place is Place.OWN_PROFILE)
    rest = tuple(hook for hook in hooks.hooks if hook.place is not Place.OWN_PROFILE)
    return tuple(hook for hook in (*rest, *instead) if not hook.is_set)


def _halts(line: Line) -> bool:
    """Whether what comes after would meet the same, or has to wait until this is clear."""
    if line.changed in (Changed.BROKEN_OFF, Changed.UNKNOWN):
        return True
    if isinstance(line.error, ProviderRefused):
        return line.error.because is not Because.NOT_THERE
    return line.error is not None


def _is_made(change: KeptChange) -> bool:
    made = (Changed.SET, Changed.BROKEN_OFF, Changed.UNKNOWN, Changed.PARTLY)
    return change.outcome in ("", *(each.value for each in made))


def _has_way_back(change: KeptChange) -> bool:
    try:
        hook = hook_from(change.hook)
    except ChangeUnreadable:
        return False
    return hook.now is not None and not hook.now.url.startswith(IN_KEYRING) and hook.back is Back.YES


class ChangeUnreadable(AppError):
    """What was kept of a change is damaged, or of a newer version of this application."""

    code = "change"

    def __init__(self) -> None:
        super().__init__(
            N_("The previous setting can no longer be read."), N_("Restore it manually in the provider's portal.")
        )


def hook_text(hook: Hook) -> str:
    """A hook as JSON, for the journal."""
    body = {
        "place": hook.place.value,
        "id": hook.id,
        "name": hook.name,
        "now": _as_list(hook.now),
        "wanted": _as_list(hook.wanted),
        "numbers": hook.numbers,
        "others": hook.others,
        "back": hook.back.value,
    }
    return json.dumps(body, ensure_ascii=False)


def hook_from(text: str) -> Hook:
    """The hook that `hook_text` wrote. Raises ChangeUnreadable."""
    try:
        body = json.loads(text)
        wanted = _setting(body["wanted"])
        assert wanted is not None
        return Hook(
            Place(body["place"]),
            str(body["id"]),
            plain(body["name"], 200),
            _setting(body["now"]),
            wanted,
            tuple(map(str, body["numbers"])),
            tuple(map(str, body["others"])),
            back=Back(body["back"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError, AssertionError, RecursionError):
        raise ChangeUnreadable from None


def _as_list(setting: Setting | None) -> list[object] | None:
    return None if setting is None else [setting.url, *(list(pair) for pair in setting.more)]


def _setting(parts: Any) -> Setting | None:
    if parts is None:
        return None
    url, *more = parts
    return Setting(str(url), tuple((str(name), str(value)) for name, value in more))
