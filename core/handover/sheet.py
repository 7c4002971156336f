"""The content of the hand-over sheet for the customer's file. It holds no credential and no verify token."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.channel.arriving import warnings_for
from core.channel.catalog import DESTINATION_NAMES, MEMBER_NAMES
from core.channel.directory import Directory
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.people import Wanted, Who, written_text
from core.handover.portal_notes import told, values_of
from core.handover.portal_steps import steps_for
from core.pbx.address import parse_address
from core.pbx.errors import PbxError
from core.wording import BETWEEN_NAMES, N_, worded

Say = Callable[[str, Mapping[str, object] | None], str]
"""Brings a template and its values into the person's language; `ui.look.texts.translated` is one."""


def english(text: str, values: Mapping[str, object] | None = None) -> str:
    """A `Say` that leaves the language as it is."""
    return worded(text, values)


@dataclass(frozen=True, slots=True)
class SheetRoute:
    """A number, where its messages go, and who may write from it; all by name."""

    number: str
    destination: str
    members: str = ""


@dataclass(frozen=True, slots=True)
class HandoverSheet:
    """What the sheet for the customer's file says, in the language it is printed in. Holds no secret.

    Attributes:
        pbx_name, pbx_address, installed_by, customer: "" where they are not known.
        channel_id: the PBX's. kind, provider: their names. number_label: what the kind of channel calls its numbers.
        steps, warnings, proven: sentences; the last of what was tested, and when.
    """

    customer: str
    pbx_name: str
    pbx_address: str
    channel_name: str
    channel_id: int
    kind: str
    provider: str
    number_label: str
    webhook_url: str
    routes: tuple[SheetRoute, ...]
    steps: tuple[str, ...]
    warnings: tuple[str, ...]
    installed_on: dt.date
    installed_by: str
    proven: tuple[str, ...] = ()


def sheet_of(
    draft: ChannelDraft,
    channel_id: int,
    webhook_url: str,
    directory: Directory,
    *,
    base_url: str,
    installed_on: dt.date,
    pbx_name: str = "",
    customer: str = "",
    installed_by: str = "",
    proven: tuple[str, ...] = (),
    say: Say = english,
) -> HandoverSheet:
    """The sheet for a channel that exists; names come from `directory`, ids stand where it does not know them."""
    kind, provider = draft.kind, draft.provider
    fills = values_of(webhook_url)
    return HandoverSheet(
        customer=customer,
        # A PBX without a name is called by its address.
        pbx_name="" if pbx_name == base_url else pbx_name,
        pbx_address=_without_login(base_url),
        channel_name=draft.name,
        channel_id=channel_id,
        kind=say(kind.name, None) if kind else "",
        provider=provider.name if provider else draft.channel,
        number_label=say(kind.did_label, None) if kind else "",
        webhook_url=webhook_url,
        routes=tuple(_sheet_route(route, draft, directory, say) for route in draft.dids),
        steps=tuple(told(note, say, fills) for note in steps_for(draft.channel, installed_on, draft.dids)),
        warnings=tuple(say(each.text, each.values) for each in warnings_for(draft, webhook_url, base_url)),
        installed_on=installed_on,
        installed_by=installed_by,
        proven=proven,
    )


def _sheet_route(route: DidRoute, draft: ChannelDraft, directory: Directory, say: Say) -> SheetRoute:
    def named(type_: str, who: Who) -> str:
        name = {**DESTINATION_NAMES, **MEMBER_NAMES}.get(type_)
        type_name = say(name, None) if name else type_
        if isinstance(who, Wanted):
            called = written_text(who.written)
        else:
            entry = directory.entry(type_, who)
            called = entry.label if entry else say(N_("ID {id}"), {"id": who}) if who else ""
        return say(N_("{type}: {name}"), {"type": type_name, "name": called}) if type_name and called else type_name

    members = route.members if draft.kind and draft.kind.members else ()
    return SheetRoute(
        number=route.did_number,
        destination=named(route.destination_type, route.who),
        members=say(BETWEEN_NAMES, None).join(named(member.type, member.who) for member in members),
    )


def _without_login(base_url: str) -> str:
    try:
        return parse_address(base_url).base_url
    except PbxError:
        return ""
