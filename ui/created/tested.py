"""The channel that is proven to work: what is told of it, and what can be asked elsewhere."""

from dataclasses import dataclass

from ui.created.at_provider import Order


@dataclass(frozen=True, slots=True)
class Tested:
    """The channel that is tested.

    Attributes:
        owner: the draft's id. channel: the provider's wire value. numbers: of the channel. name, pbx_name, provider:
            for a person. answers_only: Meta lets it write only to who wrote before.
        webhook: how its webhook stands at the provider can be asked with this; None where not.
        looks_outside: what answers at the webhook URL may be looked at; not in practice.
    """

    owner: str
    channel: str
    channel_id: int
    numbers: tuple[str, ...]
    name: str
    pbx_name: str
    provider: str
    webhook_url: str = ""
    answers_only: bool = False
    webhook: Order | None = None
    looks_outside: bool = False
