"""What F1 tells about each page of the wizard, as data: nothing here needs a network."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.handover import portal_pages as portal
from core.handover.portal_notes import Checked
from core.wording import N_


@dataclass(frozen=True, slots=True)
class HelpPage:
    """The help of one page.

    Attributes:
        lead: what the page is for. entries: a question and its answer, templates both.
        checked: the pages that its facts about the PBX's portal were checked against.
    """

    title: str
    lead: str
    entries: tuple[tuple[str, str], ...]
    checked: tuple[Checked, ...] = ()


PAGES: Mapping[str, HelpPage] = {
    "pbx": HelpPage(
        N_("The PBX and its API"),
        N_("The channel is created through the PBX's own API. The PBX has to be reachable from this computer."),
        (
            (
                N_("Where are Client ID and Client Secret?"),
                N_(
                    "In the PBX's management portal under Integrations > API. Switch the API on there; both values "
                    "stand on that page. API and message channels need the Enterprise or Ultimate plan."
                ),
            ),
            (
                N_("Which address do I type?"),
                N_(
                    "The one that opens the portal in the browser, with its port: https://192.168.5.150:8088 in the "
                    "local network, or the domain name of Remote Access or of the Cloud PBX."
                ),
            ),
            (
                N_("It says that the certificate is not known"),
                N_(
                    "Most PBXs in a local network have a certificate that they signed themselves. Compare its "
                    "fingerprint with the one that the portal or the browser shows; if they are the same, trust it."
                ),
            ),
            (
                N_("The PBX refuses the login"),
                N_(
                    "Copy both values anew. After five wrong logins in a row the PBX blocks this computer's address: "
                    "remove it in the portal under Security > Security Rules > Blocked IPs."
                ),
            ),
            (
                N_("I am not at the customer's network yet"),
                N_(
                    "Prepare without the PBX: everything is kept, and the channel is created as soon as the PBX can "
                    "be reached. Its lists of extensions and queues are not known until then."
                ),
            ),
        ),
        (portal.PBX_API, portal.PBX_BLOCKED),
    ),
    "channel_type": HelpPage(
        N_("Kind of channel and provider"),
        N_("A channel connects the PBX with one account at one provider."),
        (
            (
                N_("How do I find the provider quickly?"),
                N_("Type a part of its name into the list; the arrow keys choose, Enter takes."),
            ),
            (
                N_("The provider is not in the list"),
                N_(
                    "General is for every provider that supports the SMS API of the PBX. Ask the "
                    "provider for the addresses and keys of that API."
                ),
            ),
            (
                N_("What has to be ready for a channel through Meta?"),
                N_(
                    "A business portfolio, an app on Meta for Developers, an access token that does not expire, and "
                    "the number or page that the customers write to."
                ),
            ),
            (
                N_("Can the provider be changed later?"),
                N_("No. A channel of another provider is a new channel."),
            ),
        ),
        (portal.SMS_API, portal.META_TOKEN),
    ),
    "account": HelpPage(
        N_("The account at the provider"),
        N_("The keys let the PBX send messages in the provider's name; the webhook lets the provider reach the PBX."),
        (
            (
                N_("What happens to the keys?"),
                N_(
                    "They go to the PBX over its API and into this computer's keyring, nowhere else. They are masked "
                    "in every preview, and no exported file has them unless you ask for it."
                ),
            ),
            (
                N_("Do I have to encode a key in Base64?"),
                N_("No. Paste it as the portal shows it; the application encodes what the PBX wants encoded."),
            ),
            (
                N_("FQDN or NAT?"),
                N_(
                    "FQDN is the domain name that Yeastar gives the PBX: right for most, and for Cloud PBXs. NAT is "
                    "for a domain of your own, with a public certificate, that is forwarded to the PBX."
                ),
            ),
        ),
        (portal.SMS_API,),
    ),
    "routing": HelpPage(
        N_("Numbers and their destinations"),
        N_("Each line is one number (or page) of the channel. The destination gets what is written to it."),
        (
            (
                N_("How do I get many numbers in?"),
                N_(
                    "Copy them in a spreadsheet or a mail and press Ctrl+V, or import a CSV or Excel file. You see "
                    "what would be taken over before it is."
                ),
            ),
            (
                N_("How do I choose a destination quickly?"),
                N_(
                    "Type the first letters or the number into its cell. Enter takes the match that is marked, "
                    "Ctrl+Enter takes it for all selected lines, Escape changes nothing."
                ),
            ),
            (
                N_("Who may write from a number?"),
                N_("Those who may start a conversation from this number, beside the destination that gets answers."),
            ),
            (
                N_("Which queue is meant?"),
                N_("A message queue, not a call queue: the PBX has it under Messaging > Message Queue."),
            ),
            (
                N_("May the table stay empty?"),
                N_("Yes. Numbers can be added on the PBX later; until then incoming messages have nowhere to go."),
            ),
        ),
        (portal.ADD_CHANNEL,),
    ),
    "review": HelpPage(
        N_("Check, then create"),
        N_("Nothing has been created so far. “Create” sends one request to the PBX, once."),
        (
            (
                N_("I want to change something"),
                N_("Press Edit beside it; Next leads back here. What is typed stays."),
            ),
            (
                N_("What are the options?"),
                N_("What is left empty is not sent at all: the PBX then uses its own default."),
            ),
            (
                N_("Which sending rate is right?"),
                N_("The provider's contract tells. Above its limit messages are queued or dropped by the provider."),
            ),
            (
                N_("What is a session?"),
                N_(
                    "A conversation between one customer and one of your numbers. One that is closed stays in the "
                    "history, and the next message begins a new one."
                ),
            ),
            (
                N_("What do “Copy as JSON” and “Copy as curl” give?"),
                N_(
                    "The same request for a script or a colleague. Secrets and the access token are variables in it, "
                    "never their values."
                ),
            ),
            (
                N_("What if the connection breaks while it is created?"),
                N_(
                    "It is then not known whether the PBX took the request. The application says so and never sends "
                    "it again by itself, because that could make the channel twice."
                ),
            ),
        ),
    ),
    "result": HelpPage(
        N_("After the channel exists"),
        N_("The provider has to learn the webhook URL; until then the channel can send but gets nothing."),
        (
            (
                N_("What do the question marks beside the steps mean?"),
                N_("That no public source confirms how the portal words it; what has to be done is right."),
            ),
            (
                N_("The PBX could not connect with the provider"),
                N_(
                    "Most often a key is wrong or has expired. Compare the keys with the provider's portal and "
                    "correct them in the PBX's portal; the channel need not be created again."
                ),
            ),
            (
                N_("What is the hand-over sheet for?"),
                N_(
                    "For the customer's file: what was set up, where messages go, and what is still to be done. It "
                    "holds no key, password or token."
                ),
            ),
        ),
    ),
    "home": HelpPage(
        N_("The channels of this computer"),
        N_("Every channel that was begun here, with what became of it. Select one to see what is next."),
        (
            (
                N_("How do I prepare a channel at the desk and create it on site?"),
                N_(
                    "Fill in the wizard without the PBX and keep the channel ready on its review page. On site, as "
                    "soon as the PBX answers, one card offers to create all that waits for it; nothing is sent "
                    "before."
                ),
            ),
            (
                N_("What does “Checking what happened” mean?"),
                N_(
                    "The channel was sent, and the connection broke before the PBX answered. It is searched for on "
                    "the PBX first and sent again only when it is not there: no channel is ever created twice."
                ),
            ),
            (
                N_("The next site needs the same channel"),
                N_("Duplicate it: the copy gets another name, and the keys go with it only if you say so."),
            ),
            (
                N_("How do I take channels to another computer?"),
                N_(
                    "Export writes channel files, without the keys unless you choose “Export with keys”. Import "
                    "reads them, and so does the command “send”."
                ),
            ),
            (
                N_("I deleted the wrong one"),
                N_(
                    "Undo (Ctrl+Z) brings it back: the last twenty things done here can be undone. Nothing is ever "
                    "deleted on the PBX from here."
                ),
            ),
        ),
    ),
}
"""By the topic of the page or window, in their order."""
