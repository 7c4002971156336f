"""`channels`: the channels that a PBX has, listed, shown and deleted without a window."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from core.channel.catalog import provider as provider_of
from core.channel.credentials import MASK
from core.channel.live_chat import TOLD
from core.channel.names import is_typed
from core.channel.secret_values import is_secret_value
from core.command.arguments import Parser
from core.command.console import Unheard, complain, say, say_done
from core.command.interrupt import Interrupt
from core.command.permission import at_a_terminal
from core.command.remedies import advised
from core.command.report import Outcome
from core.command.sending import LOOKS
from core.command.target import asked_pbx
from core.command.usage import WrongUsage
from core.delivery.change_journal import ChangeJournal, RunChanges, StoredChanges
from core.delivery.change_outcome import ChangedMeanwhile, Deleted, DeleteResult, NotDeleted, Unclear
from core.delivery.changing import Changing, DeleteOrder
from core.delivery.outcome import Declined, NotSent
from core.errors import AppError, plain
from core.pbx.answers import ChannelSummary
from core.pbx.errors import ChangeUnknown, NoSuchChannel, Reach, Refused, Unreachable
from core.pbx.lists import TIME_RANGES
from core.pbx.login import PbxLogin
from core.pbx.whole_channel import PbxChannel, ToldRoute
from core.program.paths import paths_for
from core.program.product import called
from core.store.database import Database

if TYPE_CHECKING:
    from core.pbx.client import PbxClient

_EPILOG = """\
list prints a line for each channel, whoever created it: ID, status, name, provider, numbers. The counters of messages
are of --time-range. show prints the whole channel as the PBX has it, with every key masked. delete reads the channel,
asks for its name on a terminal (elsewhere --yes), deletes it once, and checks that it is gone.

outcomes of delete: deleted, absent (it was gone already), refused, unreachable, unknown.

exit status: 0 done; 1 refused, or the name that was typed is not its name; 2 wrong usage; 3 the PBX could not be
reached or trusted, nothing was changed; 4 the outcome is unknown: the same command again looks for the channel first.

environment: PBX_CLIENT_ID, and PBX_CLIENT_SECRET, which takes precedence over the OS keyring.
"""


def main(argv: Sequence[str]) -> int:
    """Run `channels` with the arguments that follow that word; returns the exit status."""
    options: argparse.Namespace | None = None
    try:
        options = _options(argv)
        return _ACTS[options.act](options)
    except WrongUsage as error:
        complain(f"{called()} channels: {error}")
        return 2
    except SystemExit as done:  # --help
        return int(done.code or 0)
    except Unheard:
        raise
    except KeyboardInterrupt:
        complain("Stopped; nothing was changed.")
        return Outcome.UNREACHABLE.exit_status
    except NoSuchChannel as error:
        nothing = " Nothing was deleted." if options and options.act == "delete" else ""
        where = f"{error.values['pbx']} has no channel with the ID {options.id if options else 0}."
        complain(f"{called()} channels: {where}{nothing} “channels list” shows which it has.")
        return Outcome.REFUSED.exit_status
    except ChangeUnknown as error:
        complain(f"{called()} channels: {error.message}")
        return Outcome.UNKNOWN.exit_status
    except AppError as error:
        words = advised(error, options, _words(options)) if options else error
        complain(f"{called()} channels: {words.message}")
        return (Outcome.REFUSED if isinstance(error, Refused) else Outcome.UNREACHABLE).exit_status
    except Exception as error:  # a traceback could show a secret
        complain(f"{called()} channels: an error inside this program ended it ({type(error).__name__}).")
        return Outcome.UNKNOWN.exit_status


def _parser() -> Parser:
    parser = Parser("channels", "The channels that a PBX has.", _EPILOG, "where attempts are recorded")
    parser.add_argument("act", choices=tuple(_ACTS), help="what to do")
    parser.add_argument("id", nargs="?", metavar="ID", help="of the channel, for show and delete")
    parser.add_argument("--demo", action="store_true", help="ask the built-in demo PBX")
    parser.add_argument("--pbx", metavar="URL", help="the PBX's address, for instance https://192.168.5.150:8088")
    parser.add_argument("--client-id", metavar="ID", help="default: the environment's PBX_CLIENT_ID")
    parser.add_argument("--pin", metavar="SHA256", help="trust exactly the certificate with this fingerprint")
    parser.add_argument(
        "--retry-login", action="store_true", help="log in although the PBX has refused this login before"
    )
    parser.add_argument("--allow-http", action="store_true", help="send the login to this PBX unencrypted")
    parser.add_argument("--time-range", choices=TIME_RANGES, default="all", help="of the counters; default: all")
    parser.add_argument("--search", default="", metavar="TEXT", help="a part of a name or number, for list")
    parser.add_argument("--yes", action="store_true", help="delete without asking")
    parser.add_argument("--json", action="store_true", help="one JSON object per line")
    return parser


def _options(argv: Sequence[str]) -> argparse.Namespace:
    options = _parser().read(argv)
    if options.demo == (options.pbx is not None):
        raise WrongUsage("Say which PBX: --pbx URL or --demo.")
    if options.demo and (options.pin is not None or options.client_id is not None):
        raise WrongUsage("--pin and --client-id belong to --pbx URL.")
    if (options.act == "list") != (options.id is None):
        raise WrongUsage("list takes no ID." if options.id is not None else f"Say which one: {options.act} ID.")
    if options.id is not None:
        if not (options.id.isascii() and options.id.isdigit() and 0 < int(options.id[:19]) < 1 << 62):
            raise WrongUsage("An ID is a whole number, as list prints it.")
        options.id = int(options.id)
    if options.act == "delete" and not options.yes and not at_a_terminal():
        raise WrongUsage("No one can be asked here: give --yes to delete. Nothing was deleted.")
    return options


def _words(options: argparse.Namespace) -> tuple[str, ...]:
    id_ = () if options.id is None else (str(options.id),)
    return ("channels", options.act, *id_)


# list


def _list(options: argparse.Namespace) -> int:
    with asked_pbx(options) as (pbx, _login, interrupt):
        work = partial(pbx.channel_list, interrupt.stop, options.time_range, options.search)
        lines = interrupt.run(work)
    for line in lines:
        say(json.dumps(line_as_json(line)) if options.json else _line_as_text(line))
    if not lines:
        complain("The PBX has no such channel." if options.search else "The PBX has no message channels.")
    return 0


def line_as_json(line: ChannelSummary) -> dict[str, Any]:
    """A line of `list`."""
    return {
        "id": line.id,
        "name": line.name,
        "type": line.type,
        "channel": line.channel,
        "numbers": None if line.numbers is None else list(line.numbers),
        "status": line.status,
        "reason": line.reason,
        "sent": line.sent,
        "delivered": line.delivered,
        "failed": line.failed,
        "received": line.received,
    }


def _line_as_text(line: ChannelSummary) -> str:
    numbers = line.numbers or ()
    told = ", ".join(numbers[:3]) + (f" and {len(numbers) - 3} more" if len(numbers) > 3 else "")
    status = line.status.removeprefix("status_") + (f" ({line.reason})" if line.reason else "")
    return "  ".join(filter(None, [f"{line.id:>5}", f"{status:16}", plain(line.name), f"[{line.channel}]", told]))


# show


def _show(options: argparse.Namespace) -> int:
    with asked_pbx(options) as (pbx, _login, interrupt):
        channel = interrupt.run(partial(pbx.whole_channel, options.id, interrupt.stop))
    shown = channel_as_json(channel)
    say(json.dumps(shown) if options.json else json.dumps(shown, indent=2, ensure_ascii=False))
    return 0


def channel_as_json(channel: PbxChannel) -> dict[str, Any]:
    """A channel as the PBX tells it, in the words of a create, with every key masked."""
    shown: dict[str, Any] = {
        "id": channel.id,
        "name": channel.name,
        "channel": channel.channel,
        "type": channel.type,
        "webhook_url_type": channel.webhook_url_type,
        "webhook_url": channel.webhook_url,
        "verify_token": channel.verify_token,
        "account_data": None
        if channel.account is None
        else [{"k": key, "v": _masked(channel, key, value)} for key, value in channel.account],
        "phone_number_id": channel.phone_number_id,
        "business_account_id": channel.business_account_id,
        "send_rate": channel.send_rate,
        "auto_close_session": channel.auto_close_session,
        "session_expired_time": channel.session_expired_time,
        "enb_duplicate_active_session": channel.enb_duplicate_active_session,
        "accompanying_msg": channel.accompanying_msg,
        "dids": None if channel.routes is None else [_route_as_json(told) for told in channel.routes],
    }
    return {key: value for key, value in shown.items() if value is not None} | _veiled(channel.more)


def _masked(channel: PbxChannel, key: str, value: str) -> str:
    """A value of `account_data`; of a provider that we do not know every one is taken for a key."""
    provider = provider_of(channel.channel)
    field = provider.field(key) if provider else None
    return MASK if value and (field is None or is_secret_value(field, value)) else value


def _route_as_json(told: ToldRoute) -> dict[str, Any]:
    route = told.route
    entry: dict[str, Any] = {} if told.id is None else {"id": told.id}
    entry |= {"did_number": route.did_number, "destination_type": route.destination_type}
    if route.destination_id:
        entry["destination_id"] = route.destination_id
    if route.members:
        entry["members"] = [{"type": member.type, "value": member.value} for member in route.members]
    return entry | _veiled(told.more)


def _veiled(more: Mapping[str, Any]) -> dict[str, Any]:
    """What we do not know: numbers and choices as they are, of texts only that there is one, for it may be a key."""
    return {
        key: value if isinstance(value, int | float | None) or (key in TOLD and isinstance(value, str)) else MASK
        for key, value in more.items()
    }


# delete


def _delete(options: argparse.Namespace) -> int:
    with asked_pbx(options) as (pbx, login, interrupt):
        seen = interrupt.run(partial(pbx.whole_channel, options.id, interrupt.stop))
        if not options.yes and not _agrees(seen):
            complain("That is not its name. Nothing was deleted.")
            return Outcome.REFUSED.exit_status
        try:
            outcome = _deleted(options, pbx, login, seen, interrupt)
        except KeyboardInterrupt:  # it may have been sent
            raise ChangeUnknown(seen.name, Unreachable(Reach.STOPPED)) from None
    if isinstance(outcome, NotSent):
        outcome = NotSent(advised(outcome.error, options, _words(options)))
    word, status, error = _told(outcome)
    if options.json:
        line: dict[str, Any] = {"id": seen.id, "name": seen.name, "outcome": word}
        told = {"note": error["message"]} if error and not status else {"error": error} if error else {}
        say_done(json.dumps(line | told))
    else:
        say_done(f"{word} {seen.id} “{plain(seen.name)}”" + (f"\n    {error['message']}" if error else ""))
    return status


def _agrees(seen: PbxChannel) -> bool:
    numbers = ", ".join((seen.numbers or ())[:5]) + (" …" if len(seen.numbers or ()) > 5 else "")
    complain(f"{seen.id} “{plain(seen.name)}” [{seen.channel}] {numbers}")
    complain("Its webhook URL stops working, and messages to its numbers are no longer answered by this PBX.")
    complain("Type its name to delete it; anything else deletes nothing.")
    return is_typed(sys.stdin.readline(), seen.name)


def _deleted(
    options: argparse.Namespace, pbx: "PbxClient", login: PbxLogin, seen: PbxChannel, interrupt: Interrupt
) -> DeleteResult:
    journal: ChangeJournal = RunChanges() if options.demo else _stored(options)
    changing = Changing(journal, lambda _login: pbx)

    def looking(unclear: Unclear) -> None:
        said = "An earlier delete or change had no clear answer" if unclear.earlier else "No clear answer came"
        complain(f"{said}; looking at the channel on the PBX …")

    order = DeleteOrder("", seen, login)
    outcome = interrupt.run(partial(changing.bring, order, interrupt.stop, looking, LOOKS))
    assert isinstance(outcome, DeleteResult)
    return outcome


def _stored(options: argparse.Namespace) -> StoredChanges:
    return StoredChanges(Database(paths_for(options.data_dir).store))


def _told(outcome: DeleteResult) -> tuple[str, int, dict[str, str] | None]:
    """The outcome's word, the exit status, and the error."""
    match outcome:
        case Deleted(earlier=earlier):
            word = "absent" if earlier else "deleted"
            return word, 0, None if outcome.proved else _error("unread", outcome)
        case Declined(error=error):
            return "refused", Outcome.REFUSED.exit_status, {"code": error.code, "message": error.message}
        case ChangedMeanwhile():
            return "refused", Outcome.REFUSED.exit_status, _error("changed_meanwhile", outcome)
        case NotSent(error=error):
            return "unreachable", Outcome.UNREACHABLE.exit_status, {"code": error.code, "message": error.message}
        case NotDeleted():
            return "unreachable", Outcome.UNREACHABLE.exit_status, _error("not_deleted", outcome)
        case Unclear():
            return "unknown", Outcome.UNKNOWN.exit_status, _error("unknown", outcome)


def _error(code: str, outcome: Deleted | ChangedMeanwhile | NotDeleted | Unclear) -> dict[str, str]:
    message = f"{outcome.what} {outcome.remedy}".strip().format(**outcome.values)
    return {"code": code, "message": message}


_ACTS: Mapping[str, Callable[[argparse.Namespace], int]] = {"list": _list, "show": _show, "delete": _delete}
