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
        N_("The channel is created through the PBX's own API. The PBX must be reachable from this computer."),
        (
            (
                N_("Where do I find the Client ID and Client Secret?"),
                N_(
                    "In the PBX portal under Integrations > API. Switch the API on there; both values are shown "
                    "on that page. The API and message channels need the Enterprise or Ultimate plan."
                ),
            ),
            (
                N_("Which address do I enter?"),
                N_(
                    "The one that opens the portal in your browser, including the port: "
                    "https://192.168.5.150:8088 in the local network, or the domain name of Remote Access or of "
                    "the Cloud PBX."
                ),
            ),
            (
                N_("The certificate is not known"),
                N_(
                    "Most PBXs in a local network use a self-signed certificate. Compare its fingerprint with the "
                    "one shown in the portal or browser; if they are the same, trust it."
                ),
            ),
            (
                N_("The PBX refuses the login"),
                N_(
                    "Copy both values again. After five wrong logins in a row the PBX blocks this computer's "
                    "address: remove it in the portal under Security > Security Rules > Blocked IPs."
                ),
            ),
            (
                N_("I am not at the customer's network yet"),
                N_(
                    "Prepare the channel without the PBX: everything is saved, and you create it once the PBX is "
                    "reachable. Until then its lists of extensions and queues are not available."
                ),
            ),
        ),
        (portal.PBX_API, portal.PBX_BLOCKED),
    ),
    "channel_type": HelpPage(
        N_("Channel type and provider"),
        N_("A channel connects the PBX to one account at one provider."),
        (
            (
                N_("How do I find the provider quickly?"),
                N_("Type part of its name. Choose with the arrow keys and confirm with Enter."),
            ),
            (
                N_("The provider is not in the list"),
                N_(
                    "Choose General for any provider that supports the PBX's SMS API. Ask the provider for the "
                    "addresses and keys of that API."
                ),
            ),
            (
                N_("What do I need for a channel through Meta?"),
                N_(
                    "A Meta business portfolio, an app on Meta for Developers, an access token that never "
                    "expires, and the number or page that customers write to."
                ),
            ),
            (
                N_("Can I change the provider later?"),
                N_("No. For another provider, create a new channel."),
            ),
        ),
        (portal.SMS_API, portal.META_TOKEN),
    ),
    "account": HelpPage(
        N_("Your account at the provider"),
        N_("The keys let the PBX send messages through the provider; the webhook lets the provider reach the PBX."),
        (
            (
                N_("What happens to the keys?"),
                N_(
                    "They are sent to the PBX through its API and kept in this computer's keyring, nowhere else. "
                    "They are masked in every preview, and exported files contain them only if you ask for it."
                ),
            ),
            (
                N_("Do I have to encode a key in Base64?"),
                N_("No. Paste it as the portal shows it; the program encodes whatever the PBX wants encoded."),
            ),
            (
                N_("FQDN or NAT?"),
                N_(
                    "FQDN is the domain name Yeastar gives the PBX: right for most PBXs, including Cloud PBXs. "
                    "NAT is for your own domain, with a public certificate, that is forwarded to the PBX."
                ),
            ),
        ),
        (portal.SMS_API,),
    ),
    "routing": HelpPage(
        N_("Numbers and their destinations"),
        N_("Each line is one number (or page) of the channel. Messages to it go to the destination."),
        (
            (
                N_("How do I add many numbers?"),
                N_(
                    "Copy them from a spreadsheet or an e-mail and press Ctrl+V, or import a CSV or Excel file. "
                    "You see a preview before anything is added."
                ),
            ),
            (
                N_("How do I choose a destination quickly?"),
                N_(
                    "Type the first letters or the number into the cell. Enter takes the highlighted match, "
                    "Ctrl+Enter takes it for all selected lines, Escape changes nothing."
                ),
            ),
            (
                N_("Who may write from a number?"),
                N_(
                    "The people who may start a conversation from this number, in addition to the destination "
                    "that receives messages."
                ),
            ),
            (
                N_("Which kind of queue is this?"),
                N_(
                    "A message queue, not a call queue. You will find it in the PBX portal under Messaging > "
                    "Message Queue."
                ),
            ),
            (
                N_("Can I leave the table empty?"),
                N_("Yes. You can add numbers on the PBX later; until then incoming messages have nowhere to go."),
            ),
        ),
        (portal.ADD_CHANNEL,),
    ),
    "review": HelpPage(
        N_("Check, then create"),
        N_("Nothing has been created yet. “Create” sends one request to the PBX, once."),
        (
            (
                N_("I want to change something"),
                N_("Press Edit next to it; Next brings you back here. Your entries are kept."),
            ),
            (
                N_("What are the options?"),
                N_("Everything here is optional. Empty fields are not sent; the PBX uses its defaults for them."),
            ),
            (
                N_("Which sending rate is right?"),
                N_("See your contract with the provider. Above its limit, the provider queues or drops messages."),
            ),
            (
                N_("What is a session?"),
                N_(
                    "A conversation between one customer and one of your numbers. A closed session stays in the "
                    "history; the next message starts a new one."
                ),
            ),
            (
                N_("What are “Copy as JSON” and “Copy as curl” for?"),
                N_(
                    "The same request, for a script or a colleague. Secrets and the access token appear as "
                    "variables, never as values."
                ),
            ),
            (
                N_("What if the connection breaks while the channel is being created?"),
                N_(
                    "Then it is not clear whether the PBX carried out the request. The program says so and "
                    "never sends it again by itself, because that could create the channel twice."
                ),
            ),
        ),
    ),
    "result": HelpPage(
        N_("After the channel exists"),
        N_("Give the provider the webhook URL. Until then the channel can send but receives nothing."),
        (
            (
                N_("What does “Labels in the portal may differ” mean?"),
                N_("The step is correct, but its labels in the portal could not be verified."),
            ),
            (
                N_("The PBX could not connect to the provider"),
                N_(
                    "Usually a key is wrong or has expired. Compare the keys with the provider's portal and "
                    "correct them in the PBX portal. You do not need to create the channel again."
                ),
            ),
            (
                N_("What is the hand-over sheet for?"),
                N_(
                    "For the customer's records: what was set up, where messages go, and what is left to do. It "
                    "contains no key, password or token."
                ),
            ),
        ),
    ),
    "home": HelpPage(
        N_("Channels on this computer"),
        N_("Every channel started here, and its status. Select one to see what comes next."),
        (
            (
                N_("How do I prepare a channel in the office and create it on site?"),
                N_(
                    "Fill in the wizard without the PBX and press “Keep ready” on the review page. On site, as "
                    "soon as the PBX is reachable, a card offers to create everything that is waiting for it. "
                    "Nothing is sent before that."
                ),
            ),
            (
                N_("What does “Checking what happened” mean?"),
                N_(
                    "The channel was sent, but the connection broke before the PBX answered. The program "
                    "first looks for it on the PBX and sends it again only if it is not there, so no channel is "
                    "ever created twice."
                ),
            ),
            (
                N_("The next site needs the same channel"),
                N_("Duplicate it: the copy gets another name, and the keys are copied only if you say so."),
            ),
            (
                N_("How do I take channels to another computer?"),
                N_(
                    "Export writes channel files, without the keys unless you choose “Export with keys”. Import "
                    "reads them on the other computer; so does the command “send”."
                ),
            ),
            (
                N_("Does it work with a keyboard and a screen reader?"),
                N_(
                    "Yes. Everything can be reached with the keyboard; results, errors and changes are "
                    "announced. Colours meet the contrast of WCAG 2.2 AA, the system's high-contrast "
                    "theme is followed, nothing is shown by colour alone, and nothing has a time limit."
                ),
            ),
            (
                N_("I deleted the wrong one"),
                N_(
                    "Undo (Ctrl+Z) brings it back; the last twenty actions can be undone. Deleting in "
                    "this list changes nothing on the PBX. A channel that you delete under “On the PBX” "
                    "is gone there; it is kept in this list as a draft, and you can create it again."
                ),
            ),
        ),
    ),
}
"""By the topic of the page or window, in their order."""
