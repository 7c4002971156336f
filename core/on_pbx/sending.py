"""What a change of a channel has to send, whether the PBX lays it over what it has or puts it in its place.

No source tells whether parameters that are left out stay. So all that is known for certain goes along: keys where
they are at hand, the numbers whole with the PBX's own ids of their lines, and the options. What `get` told of keys
is never sent back.
"""

from core.channel.draft import ChannelDraft
from core.channel.update import ChannelUpdate, to_update
from core.field_path import FieldPath
from core.on_pbx.comparison import by_place, same_route
from core.on_pbx.taking import has_all_keys
from core.pbx.whole_channel import PbxChannel

ACCOUNT = "account_data"


def update_for(there: PbxChannel, meant: ChannelDraft) -> ChannelUpdate:
    """The change that makes of what the PBX has what is meant.

    Args:
        meant: whole (see `taking.filled`), with everybody looked up, and with the keys where they are known. A key
            alone that is not known keeps all of `account_data` out.

    Raises:
        DraftInvalid: with every `Problem`; lines that stay as the PBX has them are not judged.
    """
    places = by_place(meant.dids)
    old = dict(zip(by_place([told.route for told in there.routes or ()]), there.routes or (), strict=True))
    ids = tuple(old[place].id if place in old else None for place in places)
    with_members = meant.kind is None or meant.kind.members
    untouched = frozenset(
        row
        for row, (place, route) in enumerate(places.items())
        if place in old and same_route(old[place].route, route, with_members)
    )
    return to_update(there.id, meant, parts_of(there, meant), ids if any(ids) else (), untouched)


def parts_of(there: PbxChannel, meant: ChannelDraft) -> frozenset[str]:
    """The names of the parameters that go along."""
    values: dict[str, object] = {
        "name": meant.name,
        "webhook_url_type": meant.webhook_url_type,
        ACCOUNT: has_all_keys(meant),
        "send_rate": meant.send_rate,
        "auto_close_session": meant.auto_close_session,
        "session_expired_time": meant.session_expired_time,
        "enb_duplicate_active_session": meant.enb_duplicate_active_session,
        "accompanying_msg": meant.accompanying_msg or there.accompanying_msg,
        "dids": meant.dids or there.routes,
    }
    for field in meant.provider.fields if meant.provider else ():
        if field.top_level:
            values[field.key] = meant.credentials.get(field.key, "")
    kind = meant.kind
    if kind is not None and not kind.accompanying_msg:
        values["accompanying_msg"] = ""
    return frozenset(
        name for name, value in values.items() if not (value is None or value is False or value in ("", ()))
    )


def needs_keys(there: PbxChannel, meant: ChannelDraft) -> FieldPath | None:
    """A parameter that is changed and cannot be sent without the keys, where these are not at hand."""
    if has_all_keys(meant):
        return None
    account = dict(there.account or ())
    for field in meant.provider.fields if meant.provider else ():
        value = meant.credentials.get(field.key, "")
        if field.url and value and value != account.get(field.key):
            return field.path
    return None
