"""The arguments of `send`, and its help: outcomes, exit status, environment."""

import argparse
from collections.abc import Sequence

from core.command import provider_side
from core.command.arguments import Parser
from core.command.usage import WrongUsage

_EPILOG = """\
credentials in a file: the value itself, env:NAME, keyring:SERVICE/USER, or plain:TEXT for exactly TEXT
(when it begins with one of these words, or looks Base64-encoded and is right as it is).
References are followed in secret fields only. Standard error says where each one goes; on a terminal you are
asked, elsewhere --allow-references says which ones may be followed (without it all are). A dry run looks none up.

outcomes, one line per file:
  created      the PBX has the channel; webhook_url and verify_token are null if they could not be read
  refused      the PBX said no, or already has a channel with this name (code name_taken);
               after a refused login the other files are refused with it
  unreachable  nothing was sent: the PBX could not be reached or trusted, or the file's turn never came
  unknown      sent, but no clear answer came. The same command again looks for the channel on the PBX
               first, and sends nothing while that is not settled.
               The files after it are not attempted (unreachable, code not_attempted)
  invalid      the file has mistakes; then nothing of any file is sent, and the others are not_sent
  valid        in a dry run

--check-keys adds "keys", what the provider says of them; refused keys are outcome refused, code keys_refused.
  With --dry-run it asks the provider, too, which only reads; nothing goes to the PBX, and keys that are
  references are not looked up, and so not checked.
--set-webhook adds "webhook" with its own outcome and each place that was changed, with what was there before:
  set, by_hand (the provider has no way), asks (it affects others: --also-shared), not_set, unknown.
  not_set and asks count as 1, unknown as 4.

exit status: 0 all created, or the dry run is clean; 1 refused; 2 wrong usage or an invalid file;
3 unreachable; 4 unknown. The highest applies.

environment: PBX_CLIENT_ID, and PBX_CLIENT_SECRET, which takes precedence over the OS keyring.
"""


def _parser() -> Parser:
    says = "Create message channels from channel files."
    parser = Parser("send", says, _EPILOG, "where attempts are recorded")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a channel file (JSON)")
    parser.add_argument("--demo", action="store_true", help="send to the built-in demo PBX")
    parser.add_argument("--pbx", metavar="URL", help="the PBX's address, for instance https://192.168.5.150:8088")
    parser.add_argument("--client-id", metavar="ID", help="default: the environment's PBX_CLIENT_ID")
    parser.add_argument("--pin", metavar="SHA256", help="trust exactly the certificate with this fingerprint")
    parser.add_argument(
        "--retry-login", action="store_true", help="log in although the PBX has refused this login before"
    )
    parser.add_argument(
        "--allow-references",
        metavar="LIST",
        help="follow these env: and keyring: references only, with commas between them; all, or none",
    )
    parser.add_argument("--allow-http", action="store_true", help="send login and keys to this PBX unencrypted")
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="check, print the masked requests; look up and send nothing (but see --check-keys)",
    )
    parser.add_argument(
        "--check-keys",
        action="store_true",
        help="ask the provider first, in a dry run too; if it refuses keys, nothing is sent",
    )
    parser.add_argument(
        "--set-webhook", action="store_true", help="set the webhook at the provider, if it affects only this channel"
    )
    parser.add_argument("--also-shared", action="store_true", help="with --set-webhook: also where it affects others")
    parser.add_argument("--json", action="store_true", help="one JSON object per line and file")
    return parser


def send_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """What the words behind `send` say. Raises WrongUsage: they leave open what to do, or contradict each other."""
    options = _parser().read(argv)
    if options.demo and options.pbx is not None:
        raise WrongUsage("Give --demo or --pbx URL, not both.")
    if not (options.demo or options.dry_run or options.pbx is not None):
        raise WrongUsage("Say where to send to: --pbx URL or --demo, or --dry-run to send nothing.")
    if options.also_shared and not options.set_webhook:
        raise WrongUsage("--also-shared belongs to --set-webhook.")
    if options.demo and (options.check_keys or options.set_webhook) and provider_side.PLACES is None:
        raise WrongUsage("The demo asks no real provider: leave out --check-keys and --set-webhook.")
    if options.pbx is None and (options.pin is not None or options.client_id is not None):
        raise WrongUsage("--pin and --client-id belong to --pbx URL.")
    return options
