"""`apply`: brings one PBX, or all of a list of sites, to what channel files say; the second time nothing changes.

What it prints and returns is in its `--help`.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from core.command import provider_side
from core.command.arguments import Parser
from core.command.console import Unheard, complain
from core.command.fleet_bringing import carried_out
from core.command.fleet_telling import Telling
from core.command.fleet_wanted import wanted_of_demo, wanted_of_files, wanted_of_stdin
from core.command.remedies import worded_here
from core.command.usage import WrongUsage
from core.demo.pbx import DemoPbx
from core.errors import AppError, plain
from core.fleet.outcome import End
from core.fleet.report import (
    EXIT_STATUS,
)
from core.fleet.run import MOST_PARALLEL, PARALLEL
from core.pbx.login import PbxLogin
from core.program.product import called
from core.store.database import StoreUnusable

_EPILOG = """\
A channel's name says which one is meant. What the PBX has is compared with what the file gives: the same is left
alone, the rest is created or changed. Credentials cannot be compared: they go along with a change and are no
difference by themselves, unless --replace-credentials is given.

SITES: a CSV, XLSX or JSON list, one PBX per row, with the columns name, pbx, client_id, pin, client_secret (env:NAME
or keyring:SERVICE/USER, never the secret itself) and any of your own. {{column}} in a channel file is filled from the
row: inside quotes as text; outside them, only a whole number. A column named as a channel file (sms.json) says
present, absent or leave for that site. Without client_secret it is PBX_CLIENT_SECRET, else the OS keyring's.
--known takes the PBXs that the windows know, with their logins in the keyring; a PBX gets its tags there, a row of
SITES in a column tags. --tag takes those of them that have this tag.

outcomes, one line per site and channel:
  created, updated, unchanged, deleted, absent   the site has what is wanted
  refused      the PBX said no
  ambiguous    the PBX has more than one channel with this name: nothing was changed
  invalid      a mistake in the file or the row; if it can be seen here, nothing at all is sent,
               and the others are not_sent. Who is not found on a PBX is a mistake at that site alone
  unreachable  the PBX could not be reached or trusted, or its turn never came: nothing was changed
  unknown      sent, but no clear answer came; the same command again finds it out before it sends anything

A failure at one site does not stop the others. Ctrl+C starts nothing new and finishes what is under way; pressed
again, it breaks that off.

exit status: 0 all have what is wanted; 1 refused or ambiguous; 2 wrong usage, or something is invalid;
3 unreachable; 4 unknown. The highest applies.

--check-keys asks each provider before anything is sent; refused keys are outcome refused, code keys_refused.
  With --check it asks them, too, which only reads.
--set-webhook comes after all channels: a line {"site", "file", "name", "webhook": {...}} each, as of send.

--stdin takes one JSON object with everything in it, and nothing from the environment or the keyring:
  {"pbx", "client_id", "client_secret", "pin", "channels": [...], "state", "check", "replace_credentials",
   "allow_http", "queues": [{"name", "assignment_mode", "members": [...]}], "info"}
Message queues are brought there before the channels; "info": true reports what the PBX is and who is on it.
"""


def main(argv: Sequence[str]) -> int:
    """Run `apply` with the arguments that follow that word; returns the exit status."""
    try:
        return _run(_arguments(argv))
    except SystemExit as done:  # --help
        return int(done.code or 0)
    except WrongUsage as error:
        complain(f"{called()} apply: {error}")
        return 2
    except Unheard:
        raise
    except KeyboardInterrupt:
        complain("Stopped; nothing was sent.")
        return EXIT_STATUS[End.UNREACHABLE]
    except AppError as error:
        _complain_of(error)
        return EXIT_STATUS[End.UNREACHABLE if isinstance(error, StoreUnusable) else End.INVALID]
    except Exception as error:  # a traceback could show a secret
        complain(f"{called()} apply: an error inside this program ended it ({type(error).__name__}).")
        return EXIT_STATUS[End.UNKNOWN]


def _complain_of(error: AppError) -> None:
    error = worded_here(error)
    complain(f"{called()} apply: {error.message}")
    for problem in error.problems:
        complain(
            plain(f"    {problem.field}: {problem.message}" if problem.field else f"    {problem.message}", 1000)
        )


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    options = _parser().read(argv)
    ways = [name for name in ("sites", "known", "demo", "pbx", "stdin") if getattr(options, name)]
    if len(ways) != 1:
        raise WrongUsage("Say where to: one of --sites SITES, --known, --pbx URL, --demo and --stdin. See --help.")
    if options.sheet and options.sites is None:
        raise WrongUsage("--sheet belongs to --sites SITES.")
    if options.tag and ways[0] not in ("sites", "known"):
        raise WrongUsage("--tag chooses among many: it belongs to --sites SITES or --known.")
    if options.pbx is None and (options.pin is not None or options.client_id is not None):
        raise WrongUsage("--pin and --client-id belong to --pbx URL; sites have columns of these names.")
    if bool(options.files) == options.stdin:
        raise WrongUsage("Say which FILE." if not options.stdin else "--stdin has its channels in it: give no FILE.")
    if options.also_shared and not options.set_webhook:
        raise WrongUsage("--also-shared belongs to --set-webhook.")
    if options.demo and (options.check_keys or options.set_webhook) and provider_side.PLACES is None:
        raise WrongUsage("The demo asks no real provider: leave out --check-keys and --set-webhook.")
    if not 1 <= options.parallel <= MOST_PARALLEL:
        raise WrongUsage(f"--parallel is a number from 1 to {MOST_PARALLEL}.")
    return options


def _parser() -> Parser:
    says = "Bring one PBX, or all of a list of sites, to what channel files say."
    parser = Parser("apply", says, _EPILOG, "where attempts are recorded")
    parser.add_argument("files", nargs="*", metavar="FILE", help="a channel file (JSON), with {{column}} in it")
    parser.add_argument("--sites", type=Path, metavar="SITES", help="the PBXs: CSV, XLSX or JSON, one per row")
    parser.add_argument("--known", action="store_true", help="the PBXs that this computer knows, with their logins")
    parser.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="only the PBXs with this tag; may be repeated"
    )
    parser.add_argument("--sheet", default="", metavar="NAME", help="the sheet of a workbook")
    parser.add_argument("--demo", action="store_true", help="the built-in demo PBX")
    parser.add_argument("--pbx", metavar="URL", help="one PBX's address, for instance https://192.168.5.150:8088")
    parser.add_argument("--client-id", metavar="ID", help="default: the environment's PBX_CLIENT_ID")
    parser.add_argument("--pin", metavar="SHA256", help="trust exactly the certificate with this fingerprint")
    parser.add_argument("--stdin", action="store_true", help="one JSON object on standard input has everything")
    parser.add_argument("--state", default="present", choices=["present", "absent"], help="default: present")
    parser.add_argument("--check", action="store_true", help="show what would be done, and change nothing")
    parser.add_argument(
        "--parallel", type=int, default=PARALLEL, metavar="N", help=f"sites at once, default: {PARALLEL}"
    )
    parser.add_argument(
        "--replace-credentials", action="store_true", help="send the credentials even if nothing else differs"
    )
    parser.add_argument(
        "--retry-login", action="store_true", help="log in although a PBX has refused this login before"
    )
    parser.add_argument(
        "--allow-references", metavar="LIST", help="follow these env: and keyring: references only; all, or none"
    )
    parser.add_argument("--allow-http", action="store_true", help="send logins and keys unencrypted")
    parser.add_argument(
        "--check-keys", action="store_true", help="ask the providers first; if one refuses keys, nothing is sent"
    )
    parser.add_argument(
        "--set-webhook",
        action="store_true",
        help="set webhooks at the providers, if it affects only the channel",
    )
    parser.add_argument("--also-shared", action="store_true", help="with --set-webhook: also where it affects others")
    parser.add_argument("--json", action="store_true", help="one JSON object per line, for each site and channel")
    return parser


def _run(options: argparse.Namespace) -> int:
    telling = Telling(options.json or options.stdin)
    if options.demo:
        with DemoPbx() as demo:
            login = PbxLogin(demo.base_url, demo.client_id, demo.client_secret)
            return carried_out(options, wanted_of_demo(options, login), telling)
    return carried_out(options, wanted_of_stdin() if options.stdin else wanted_of_files(options), telling)
