"""What is said of a webhook at the provider: each place before and after, whom else it concerns, what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from core.errors import plain
from core.providers.changing import Changed, Line
from core.providers.errors import ProviderError
from core.providers.face import Back, Hook, Place, shown_url
from core.wording import NN_, one_text
from ui.created.at_provider import Done
from ui.created.change_table import Cell, ChangeRow
from ui.look.texts import failure_text, listed, named, plural, translated
from ui.look.theme import Tone
from ui.look.tooltips import caption_text

_ADDRESS = 100
"""Characters of an address in a sentence."""
_MOST_LACKING, _MOST_SHOWN = 5, 200


class WebhookWords(QObject):
    """Words what a provider has of a webhook, and what is to be set.

    Args:
        provider: its name. channel_id, pbx_name: whose webhook it is, whatever the PBX says of its address later.
    """

    def __init__(self, provider: str, channel_id: int, pbx_name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._id, self._pbx = provider, channel_id, pbx_name

    def unread(self) -> str:
        """What can be done while the provider does not tell what is set there."""
        return self.tr(
            "What is set there now could not be read, so nothing can be set from here. Try again, or copy the new "
            "address and paste it in the portal of {provider} yourself."
        ).format(provider=self._name)

    def lacking(self, numbers: Sequence[str]) -> str:
        """Numbers of the channel that the account does not have: some of them, and how many more."""
        return self.tr("Not in this account: {numbers}").format(numbers=_some(numbers, _MOST_LACKING))

    # Whom it concerns

    def own_scope(self, count: int) -> str:
        """The choice to set it for the numbers of this channel alone."""
        text = NN_("Give the number a profile of its own", "Give the {count} numbers a profile of their own")
        return plural(text, count)

    def own_follows(self, profile: str) -> str:
        """What becomes of the others then."""
        name = plain(profile, _ADDRESS)
        return self.tr("A new profile “{name}”. The others stay as they are.").format(name=name)

    def shared_scope(self, shared: Hook) -> str:
        """The choice to set it for all that share an address."""
        count = len(shared.numbers) + len(shared.others)
        return self.tr("Change “{name}” for all {count}").format(name=caption_text(shared.name), count=count)

    def shares(self, shared: Hook, *, whole: bool) -> str:
        """Who has the address besides; whole: every number."""
        count, own = len(shared.numbers) + len(shared.others), len(shared.numbers)
        text = NN_(
            "Others use this address, too. At {provider} it belongs to “{name}”, which serves 1 number, {own} of "
            "this channel.",
            "Others use this address, too. At {provider} it belongs to “{name}”, which serves {count} numbers, "
            "{own} of this channel.",
        )
        values = {"provider": self._name, "name": plain(shared.name, _ADDRESS), "own": own}
        numbers = listed((*shared.numbers, *shared.others)[:_MOST_SHOWN]) if whole else ""
        return one_text(plural(text, count, values), numbers)

    def back_of(self, hooks: Sequence[Hook]) -> tuple[str, Tone]:
        """Whether a choice can be put back."""
        if all(hook.back is Back.YES for hook in hooks):
            return self.tr("Can be put back"), Tone.SUCCESS
        return self.tr("Cannot be put back"), Tone.WARNING

    def harm_of_scope(self, shared: Hook) -> str:
        """What becomes of the others then."""
        return self.tr("Messages to the other numbers would go to {pbx}, too: {numbers}").format(
            pbx=self._pbx, numbers=_some(shared.others)
        )

    def harm(self, hook: Hook) -> str:
        """Who else gets this address where it is set at a place that is shared."""
        if hook.others_known:
            total = len(hook.others) + len(hook.numbers)
            text = NN_(
                "At {provider} this address belongs to “{name}”, which serves 1 number. Messages to "
                "the others would go to {pbx}, too: {numbers}",
                "At {provider} this address belongs to “{name}”, which serves {count} numbers. "
                "Messages to the others would go to {pbx}, too: {numbers}",
            )
            names = {"provider": self._name, "name": hook.name, "pbx": self._pbx}
            return plural(text, total, {**names, "numbers": _some(hook.others)})
        return self.tr(
            "There is one address for all pages of the app “{name}”. Messages to its other "
            "pages, which are not known here, would go to {pbx}, too."
        ).format(name=hook.name, pbx=self._pbx)

    def yes(self, hook: Hook) -> str:
        """The answer that lets numbers decide."""
        total = len(hook.numbers) + len(hook.others)
        return plural(NN_("Yes, for its 1 number", "Yes, for its {count} numbers"), total)

    def question(self, hook: Hook) -> str:
        """Whether numbers are to decide in the place of what decides now."""
        text = NN_(
            "The Messaging Service “{name}” decides for its number {numbers}. Let the number decide?",
            "The Messaging Service “{name}” decides for its {count} numbers, also for {numbers}. Let the numbers "
            "decide? {others} would then use their own addresses, too.",
        )
        values = {"numbers": _some(hook.numbers), "name": hook.name, "others": _some(hook.others) or "–"}
        return plural(text, len(hook.numbers) + len(hook.others), values)

    # What is set, and what will be

    def about(self) -> str:
        """Whose address it is."""
        text = self.tr("This is the webhook URL of the channel with the ID {id} on {pbx}.")
        return text.format(id=self._id, pbx=self._pbx)

    def counts(self, offered: Sequence[Hook]) -> str:
        """How many places get it first, anew, or have it."""
        first = sum(not hook.is_set and not hook.taken_from and not hook.asks for hook in offered)
        replaced = sum(bool(hook.taken_from) and not hook.is_set and not hook.asks for hook in offered)
        done = sum(hook.is_set and not hook.asks for hook in offered)
        parts = [
            (first, NN_("1 gets its first address", "{count} get their first address")),
            (replaced, NN_("1 replaces another", "{count} replace another")),
            (done, NN_("1 has it already", "{count} have it already")),
        ]
        return listed(plural(text, count) for count, text in parts if count)

    def to_decide(self, count: int) -> str:
        """How many questions are open; "" for none."""
        return plural(NN_("1 to decide", "{count} to decide"), count) if count else ""

    def to_answer(self, count: int) -> str:
        """The blue button while questions are open."""
        return plural(NN_("Answer 1 question first", "Answer {count} questions first"), count)

    def answered_row(self, hook: Hook, yes: bool) -> ChangeRow:
        """What was asked about, once it is answered."""
        after = Cell(self.tr("Its numbers decide")) if yes else Cell(self.tr("No change"), Tone.MUTED)
        now = Cell(self.tr("The service decides"), Tone.MUTED)
        spoken = f"{hook.name}, {now.text}, {after.text}"
        return ChangeRow(hook.key, (Cell(hook.name), now, after, Cell("")), spoken=spoken)

    def row(self, hook: Hook) -> ChangeRow:
        """A place in the plan."""
        now = self._now(hook)
        after = Cell(self.tr("No change"), Tone.MUTED) if hook.is_set else Cell(self.tr("New address"))
        back = {
            Back.YES: Cell(self.tr("Yes"), Tone.SUCCESS),
            Back.NOT_TOLD: Cell(self.tr("No: the old one cannot be read"), Tone.WARNING),
            Back.NO_TOKEN: Cell(self.tr("No: its verify token cannot be read"), Tone.WARNING),
        }[hook.back]
        back = Cell("–", Tone.MUTED) if hook.is_set else back
        spoken = f"{hook.name}, {now.text}, {after.text}, {back.text}"
        return ChangeRow(hook.key, (Cell(hook.name), now, after, back), None if hook.is_set else True, spoken)

    def _now(self, hook: Hook) -> Cell:
        if hook.now is None:
            return Cell(self.tr("{provider} does not say").format(provider=self._name), Tone.MUTED)
        if hook.is_set:
            return Cell(self.tr("The new address"), Tone.MUTED)
        if hook.taken_from:
            return Cell(shown_url(hook.now.url) or hook.taken_from, Tone.WARNING)
        return Cell(self.tr("Nothing set"), Tone.MUTED)

    def setting(self, chosen: Sequence[Hook]) -> str:
        """What the blue button does."""
        if not chosen:
            return self.tr("Nothing to set")
        count = _served(chosen)
        text = plural(NN_("Set it for 1 number", "Set it for {count} numbers"), count)
        if all(hook.place is Place.OWN_PROFILE for hook in chosen):
            text = plural(NN_("Move 1 number to a new profile", "Move {count} numbers to a new profile"), count)
        if any(hook.is_shared and not hook.asks for hook in chosen):
            text = self.tr("Change all {count} numbers").format(count=count)
        if any(hook.back is not Back.YES for hook in chosen):
            return self.tr("{what}, for good").format(what=text)
        return text

    # What came of it

    def result_row(self, line: Line, at: str = "", *, waits: bool = False, is_back: bool = False) -> ChangeRow:
        """A place in the table of what was read afterwards; at first it waits."""
        before = self._now(line.hook)
        tone = Tone.SUCCESS if line.changed.is_good else Tone.ERROR
        if line.changed is Changed.LEFT:
            tone = Tone.MUTED
        words = self.tr("Waiting…") if waits else self._found(line, is_back=is_back)
        cells = (Cell(line.hook.name), Cell(before.text, Tone.MUTED), Cell(words, tone), Cell(at, Tone.MUTED))
        return ChangeRow(line.hook.key, cells, spoken=", ".join(filter(None, (line.hook.name, words, at))))

    def _found(self, line: Line, *, is_back: bool) -> str:
        """In two or three words what was read of it."""
        match line.changed:
            case Changed.SET if not is_back:
                return self.tr("New address")
            case Changed.SAID_BUT_NOT | Changed.BROKEN_OFF:
                return self.tr("Still the new address") if is_back else self.tr("Still as before")
            case Changed.CHANGED_MEANWHILE:
                return self.tr("Changed by someone else")
            case Changed.REFUSED:
                return self.tr("Refused")
            case Changed.UNKNOWN:
                return self.tr("Not clear")
            case Changed.PARTLY:
                return self.tr("Only in part")
            case Changed.ANOTHER:
                return self.tr("Another address")
        return translated(line.what, line.values(self._name))

    def title(self, done: Done) -> str:
        """What came of it."""
        good = [line.hook for line in done.lines if line.changed.is_good]
        bad = [line for line in done.lines if not line.changed.is_good]
        if not bad and done.is_back:
            return plural(
                NN_("1 number is as it was before", "{count} numbers are as they were before"), _served(good)
            )
        if not bad:
            return plural(NN_("1 number has the new address", "{count} numbers have the new address"), _served(good))
        if not done.is_back and all(line.changed is Changed.SAID_BUT_NOT for line in bad):
            text = NN_("1 number still has the old address", "{count} numbers still have the old address")
            return plural(text, _served([line.hook for line in bad]))
        text = self.tr("Put back for {good} of {count}") if done.is_back else self.tr("Set for {good} of {count}")
        return text.format(good=len(good), count=len(done.lines))

    def sub(self, done: Done) -> str:
        """How that is known."""
        good, count = sum(line.changed.is_good for line in done.lines), len(done.lines)
        if good < count:
            return self.tr("{good} of {count} read back.").format(good=good, count=count)
        if any(line.changed is Changed.NOT_TOLD for line in done.lines):
            text = self.tr("{provider} does not let it be read back. The first message will show whether it works.")
            return text.format(provider=self._name)
        text = self.tr("Each was read again at {provider} after the change.").format(provider=self._name)
        if self._name == "Meta" and not done.is_back:
            called = self.tr("Meta called {pbx} at once and got the right answer: it is reachable from outside.")
            return one_text(text, called.format(pbx=self._pbx))
        return text

    def why(self, line: Line, *, is_back: bool = False) -> str:
        """Why it is not set, or put back, at a place."""
        why = failure_text(line.error) if isinstance(line.error, ProviderError) else ""
        if is_back and line.changed is Changed.SAID_BUT_NOT:
            what = self.tr("{provider} reported success, but the new address is still set.")
            return what.format(provider=self._name)
        return one_text(translated(line.what, line.values(self._name)), why)

    def missing(self, done: Done) -> str:
        """How far it came, and where it is missing; for the step that stays open."""
        bad = [line.hook.name for line in done.lines if not line.changed.is_good]
        text = self.tr("{good} of {count} set. Missing: {numbers}")
        return text.format(good=len(done.lines) - len(bad), count=len(done.lines), numbers=_some(bad))

    def putting_back(self, hooks: Sequence[Hook]) -> str:
        """The question whether what was set before is to be set again."""
        text = plural(
            NN_(
                "Put back what was set before, in 1 place? Press the button again.",
                "Put back what was set before, in {count} places? Press the button again.",
            ),
            len(hooks),
        )
        return one_text(text, _some([self._was(hook) for hook in hooks]))

    def _was(self, hook: Hook) -> str:
        """What would be set again at a place."""
        before = hook.now.url if hook.now is not None else ""
        return named(hook.name, plain(shown_url(before), _ADDRESS) or self.tr("Nothing set"))


def _served(hooks: Sequence[Hook]) -> int:
    """How many numbers have their webhook at these places."""
    return len({number for hook in hooks for number in (*hook.numbers, *(hook.others if hook.is_shared else ()))})


def _some(numbers: Sequence[str], most: int = 3) -> str:
    left, some = len(numbers) - most, listed(numbers[:most])
    text = NN_("{number} and 1 more", "{number} and {count} more")
    return plural(text, left, {"number": some}) if left > 0 else some
