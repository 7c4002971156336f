"""What is said of a webhook at the provider: each place before and after, whom else it concerns, what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from core.errors import plain
from core.providers.changing import Changed, Line
from core.providers.errors import ProviderError
from core.providers.face import Back, Hook, shown_url
from core.wording import NN_
from ui.created.at_provider import Done
from ui.created.change_table import Cell, ChangeRow
from ui.look.texts import failure_text, listed, plural, translated
from ui.look.theme import Tone
from ui.look.tooltips import caption_text

_ADDRESS = 100
"""Characters of an address in a sentence."""
_MOST_LACKING = 5


class WebhookWords(QObject):
    """Args:
    provider: its name. channel_id, pbx_name: whose webhook it is, whatever the PBX says of its address later.
    """

    def __init__(self, provider: str, channel_id: int, pbx_name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._id, self._pbx = provider, channel_id, pbx_name

    def lacking(self, numbers: Sequence[str]) -> str:
        """Numbers of the channel that the account does not have: some of them, and how many more."""
        return self.tr("Not in this account: {numbers}").format(numbers=_some(numbers, _MOST_LACKING))

    # Whom it concerns

    def own_scope(self, count: int) -> str:
        """The choice to set it for the numbers of this channel alone."""
        return plural(
            NN_(
                "Give the number of this channel a profile of its own. The others stay as they are.",
                "Give the {count} numbers of this channel a profile of their own. The others stay as they are.",
            ),
            count,
        )

    def shared_scope(self, shared: Hook) -> str:
        """The choice to set it for all that share an address."""
        count = len(shared.numbers) + len(shared.others)
        return self.tr("Change “{name}” for all {count}.").format(name=caption_text(shared.name), count=count)

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

    def about(self, offered: Sequence[Hook]) -> str:
        """Which channel it is about, and how many places get it first, anew, or have it."""
        first = sum(not hook.is_set and not hook.taken_from and not hook.asks for hook in offered)
        replaced = sum(bool(hook.taken_from) and not hook.is_set and not hook.asks for hook in offered)
        done = sum(hook.is_set and not hook.asks for hook in offered)
        parts = [
            (first, NN_("1 gets its first address", "{count} get their first address")),
            (replaced, NN_("1 replaces another", "{count} replace another")),
            (done, NN_("1 has it already", "{count} have it already")),
        ]
        told = listed(plural(text, count) for count, text in parts if count)
        where = self.tr("Of channel ID {id} on {pbx}.").format(id=self._id, pbx=self._pbx)
        return f"{where} {told}".strip()

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
        numbers = {number for hook in chosen for number in (*hook.numbers, *(hook.others if hook.is_shared else ()))}
        count = len(numbers)
        text = plural(NN_("Set it for 1 number", "Set it for {count} numbers"), count)
        if any(hook.is_shared and not hook.asks for hook in chosen):
            text = self.tr("Change all {count} numbers").format(count=count)
        if any(hook.back is not Back.YES for hook in chosen):
            return self.tr("{what}, for good").format(what=text)
        return text

    # What came of it

    def result_row(self, line: Line, waits: bool = False) -> ChangeRow:
        """A place in the table of what was read afterwards; at first it waits."""
        before = self._now(line.hook)
        tone = Tone.SUCCESS if line.changed.is_good else Tone.ERROR
        if line.changed is Changed.LEFT:
            tone = Tone.MUTED
        words = self.tr("Waiting…") if waits else translated(line.what, {"provider": self._name})
        cells = (Cell(line.hook.name), Cell(before.text, Tone.MUTED), Cell(words, tone), Cell(""))
        return ChangeRow(line.hook.key, cells, spoken=f"{line.hook.name}, {words}")

    def done(self, done: Done, bad: Line | None) -> str:
        """How many places have it now, and what became of the first that has not."""
        good, count = sum(line.changed.is_good for line in done.lines), len(done.lines)
        text = self.tr("{good} of {count} read back.").format(good=good, count=count)
        if bad is not None:
            why = failure_text(bad.error) if isinstance(bad.error, ProviderError) else ""
            return f"{text} {bad.hook.name}: {translated(bad.what, {'provider': self._name})} {why}".strip()
        if self._name == "Meta" and not done.is_back:
            called = self.tr("Meta called {pbx} at once and got the right answer: it is reachable from outside.")
            return f"{text} {called.format(pbx=self._pbx)}"
        return text

    def putting_back(self, hooks: Sequence[Hook]) -> str:
        """The question whether what was set before is to be set again."""
        text = plural(
            NN_(
                "Restore what was set before, in 1 place? Press the button again.",
                "Restore what was set before, in {count} places? Press the button again.",
            ),
            len(hooks),
        )
        return f"{text} {_some([self._was(hook) for hook in hooks])}"

    def _was(self, hook: Hook) -> str:
        """What would be set again at a place."""
        before = hook.now.url if hook.now is not None else ""
        return f"{hook.name}: {plain(shown_url(before), _ADDRESS) or self.tr('Nothing set')}"


def _some(numbers: Sequence[str], most: int = 3) -> str:
    left, some = len(numbers) - most, listed(numbers[:most])
    text = NN_("{number} and 1 more", "{number} and {count} more")
    return plural(text, left, {"number": some}) if left > 0 else some
