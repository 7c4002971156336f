"""`sites`: the PBXs that this computer knows as a list of sites, for `apply --sites` and Ansible; without secrets."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from core.command.arguments import Parser
from core.command.console import Unheard, complain, say
from core.command.own_keyring import Keyring
from core.command.remedies import worded_here
from core.command.usage import WrongUsage
from core.command.waiting import in_steps
from core.errors import AppError, plain
from core.fleet.known_sites import as_list, kept_pbxs, known_sites, pins_of
from core.pbx.known import Register
from core.program.paths import paths_for
from core.program.product import called
from core.secrets.pins import PinCopies
from core.store.database import Database
from core.store.trusted_certificates import StoredTrust
from core.whole_file import write_for

_EPILOG = """\
Prints JSON, one object per PBX: name, pbx (the address), client_id, pin (the certificate that a person compared) and
tags. No Client Secret stands in it. The file is what apply --sites reads, and the inventory plugin
message_channel.pseries.sites, which makes a group of each tag.

exit status: 0 done; 1 a PBX was left out, or its certificate is in doubt (it is said which); 2 wrong usage, no PBX,
or the file cannot be written.
"""


def main(argv: Sequence[str]) -> int:
    """Run `sites` with the arguments that follow that word; returns the exit status."""
    try:
        return _run(_parser().read(argv))
    except WrongUsage as error:
        complain(f"{called()} sites: {error}")
    except SystemExit as done:  # --help
        return int(done.code or 0)
    except Unheard:
        raise
    except KeyboardInterrupt:
        complain("Stopped; nothing was written.")
    except AppError as error:
        complain(f"{called()} sites: {worded_here(error).message}")
    except Exception as error:  # a traceback could show a secret
        complain(f"{called()} sites: an error inside this program ended it ({type(error).__name__}).")
    return 2


def _parser() -> Parser:
    says = "The PBXs that this computer knows as a list of sites, for apply and Ansible, without secrets."
    parser = Parser("sites", says, _EPILOG, "where known PBXs are recorded")
    parser.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help="only the PBXs with this tag; may be repeated"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="write it there; without it, it is printed")
    parser.add_argument("--replace", action="store_true", help="with --out: also where that file exists")
    return parser


def _run(options: argparse.Namespace) -> int:
    if options.replace and options.out is None:
        raise WrongUsage("--replace belongs to --out FILE.")
    # Path.exists() raises where the folder may not be looked into.
    if options.out is not None and not options.replace and os.path.lexists(options.out):
        raise WrongUsage(f"{plain(str(options.out), 200)} exists: give --replace to write over it, or another name.")
    path, keyring = paths_for(options.data_dir).store, Keyring()
    pbxs = kept_pbxs(path)
    if not pbxs:
        raise WrongUsage("This computer knows no PBX yet: add one in the application. Nothing was written.")
    sites = known_sites(pbxs, allow_http=True).tagged(options.tag)
    register = Register(StoredTrust(Database(path)), PinCopies(keyring.of_folder(options)))
    pins = in_steps(lambda: pins_of(sites, register))
    text = as_list(sites, pins)
    if options.out is None:
        say(text.rstrip("\n"))
    else:
        write_for(options.out, text.encode("utf-8"))
    for row in sites.bad:
        complain(f"{plain(row.name, 200)} was left out: {' '.join(each.message for each in row.problems)}")
    for name in pins.doubtful:
        complain(f"{plain(name, 200)}: its certificate is in doubt here and was left out. Test this PBX first.")
    return int(bool(sites.bad or pins.doubtful))
