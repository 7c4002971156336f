"""The PBX's error codes: what each means to the person, and what to do about it. Data.

Source: "Error Code and Error Message" of the developer guide. Sentences are marked for translation.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.wording import N_


@dataclass(frozen=True, slots=True)
class PbxCode:
    """A row of the PBX's error table.

    Attributes:
        definite: the request was certainly not carried out; otherwise a create's outcome is unknown.
        elsewhere: what to do where the request was not about a channel with a provider and numbers; "" for the same.
    """

    message: str
    what: str
    remedy: str
    definite: bool = True
    elsewhere: str = ""


_CORRECT = N_("Correct the marked fields.")
_ON_THE_PBX = N_("Check the PBX portal, then try again.")
_FIRMWARE = N_("Update the PBX's firmware; message channels also need the Enterprise or Ultimate plan.")
_RETRY = N_("Wait a moment and try again.")

ERROR_TABLE: Mapping[int, PbxCode] = {
    -2: PbxCode("INTERNAL SERVER ERROR", N_("The PBX reports an internal error."), _ON_THE_PBX, definite=False),
    -1: PbxCode("FAILURE", N_("The PBX reports a failure without a reason."), _ON_THE_PBX, definite=False),
    1: PbxCode("PARTIAL SUCCESS", N_("The PBX carried out the request only in part."), _ON_THE_PBX, definite=False),
    2: PbxCode("PROCESSING", N_("The PBX is still working on the request."), _ON_THE_PBX, definite=False),
    10001: PbxCode(
        "INTERFACE NOT EXISTED",
        N_("This PBX has no API for message channels."),
        N_(
            "Update the PBX's firmware. Message channels need the "
            "Enterprise or Ultimate plan; of the appliances only "
            "P550, P560 and P570 have the API."
        ),
    ),
    10002: PbxCode(
        "API VERSION OUT OF MAINTENANCE",
        N_("The PBX no longer supports the API version that this program uses."),
        N_("Update this program."),
    ),
    10003: PbxCode("API VERSION UNSUPPORTED", N_("The PBX does not support this API version yet."), _FIRMWARE),
    10004: PbxCode(
        "TOKEN EXPIRED",
        N_("The PBX no longer accepts the login."),
        N_("Test the connection, then try again."),
    ),
    10005: PbxCode(
        "ACCESS DENIED",
        N_("The PBX's API application lacks the permission."),
        N_("Grant it in the PBX portal under Integrations > API."),
    ),
    10009: PbxCode(
        "OPERATION FAILED",
        N_("The feature is switched off on the PBX, or the permission is missing."),
        N_("Check the plan and the permissions under Integrations > API."),
    ),
    40001: PbxCode("PARAMETER SYNTAX ERROR", N_("The PBX could not read the request."), _CORRECT),
    40002: PbxCode(
        "PARAMETER ERROR",
        N_("The PBX does not accept a value."),
        N_("Correct the marked fields. A provider that the PBX does not know yet needs newer firmware."),
        elsewhere=_CORRECT,
    ),
    40003: PbxCode(
        "DUPLICATE KEY VALUE",
        N_("A value is already in use on the PBX."),
        N_("Choose another one at the marked field."),
    ),
    40004: PbxCode(
        "FILE SIZE EXCEEDED",
        N_("The request is too large for the PBX."),
        N_("Use fewer DIDs."),
        elsewhere=N_("Use a smaller file, or shorter texts."),
    ),
    60001: PbxCode(
        "DATA NOT FOUND",
        N_("The PBX could not find something the request refers to."),
        N_("Check the destinations and members: one may have been deleted."),
    ),
    60002: PbxCode(
        "MAX LIMITATION EXCEEDED",
        N_("The PBX is full: all eight logins are in use, or it has no room for another channel."),
        N_("Close other programs that use the PBX's API, or wait 30 minutes. Then try again."),
    ),
    60101: PbxCode("ROLE NOT EXISTED", N_("The PBX cannot find the role."), _ON_THE_PBX),
    70004: PbxCode(
        "ACCOUNT IP BLOCKED",
        N_("The PBX has blocked this computer's address after failed logins."),
        N_("Remove it in the PBX portal under Security > Security Rules > Blocked IPs."),
    ),
    70082: PbxCode("OVERLOAD_TASK_RUNNING", N_("The PBX is busy with a large task."), _RETRY),
    70084: PbxCode("ACTION FORBIDDEN", N_("The PBX does not allow this action."), _ON_THE_PBX),
    70087: PbxCode(
        "IP FORBIDDEN",
        N_("The PBX does not allow this computer's address to use the API."),
        N_("Allow the address in the PBX portal under Integrations > API, IP restriction."),
    ),
    70091: PbxCode(
        "CONNECTION_RELATION_EXISTED", N_("Something in the request is in use elsewhere on the PBX."), _ON_THE_PBX
    ),
    70093: PbxCode("PHONEBOOK_NOT_EXISTED", N_("The PBX cannot find the phonebook."), _ON_THE_PBX),
    70106: PbxCode("RATE_NOT_EXISTED", N_("The PBX cannot find the rate."), _ON_THE_PBX),
    70120: PbxCode(
        "ORGANIZATION DISABLED",
        N_("Organizations are switched off on the PBX."),
        N_("Choose extensions or extension groups as members, or switch organizations on in the PBX portal."),
    ),
    70123: PbxCode(
        "API UNAVAILABLE",
        N_("The PBX's API is switched off."),
        N_("Switch it on in the PBX portal under Integrations > API."),
    ),
    70128: PbxCode("CONTACTS_NOT_EXISTED", N_("The PBX cannot find the contact."), _ON_THE_PBX),
    70130: PbxCode("CAHNNEL ID NOT FOUND", N_("The PBX cannot find the call."), _ON_THE_PBX),
    70132: PbxCode("OPERATION NOT SUPPORTED", N_("The PBX does not support this."), _FIRMWARE),
    70510: PbxCode("MAX PARTICIPANTS EXCEEDED", N_("Too many participants."), _ON_THE_PBX),
    70514: PbxCode("TRUNK NOT AVAILABLE", N_("The SMS trunk is not available."), _ON_THE_PBX),
    70515: PbxCode("TRUNK NOT EXISTED", N_("The PBX cannot find the SMS trunk."), _ON_THE_PBX),
    # The manual's copies end in the middle of this message.
    70516: PbxCode("WAKEUP CALL", N_("The PBX reports a conflict with a wake-up call."), _ON_THE_PBX),
}

UNLISTED = PbxCode("", N_("The PBX reports an error that its manual does not list."), _ON_THE_PBX, definite=False)
