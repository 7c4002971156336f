"""What was refused leads back to the page on which it is mended, and is said there."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from core.delivery.delivery import NameTaken
from core.errors import AppError, DraftInvalid
from core.field_path import FieldPath
from core.pbx.errors import LoginRefused, LoginWithheld, PbxError, Reach, Refused, Unreachable
from core.wording import NN_, one_text
from ui.look.texts import failure_text, plural, translated
from ui.wizard.page import Page
from ui.wizard.parts.refusal import RefusalBand
from ui.wizard.pbx_standing import PbxStanding
from ui.wizard.session import Session
from ui.wizard.wizard import ChannelWizard


def lead_to_mend(wizard: ChannelWizard, error: AppError, whole: str) -> None:
    """Nothing was created: go to the field at fault, or where there is none to the page before; say what and why.

    Args:
        whole: all that is known of it, for whoever unfolds it.
    """
    path, session = _at_fault(error), wizard.session
    if isinstance(error, Unreachable) and not path:
        session.say_standing(session.login, PbxStanding.NOT_REACHED)
    wizard.back()
    before = wizard.currentId()
    found = bool(path) and wizard.way_back.edit_field(path)
    page = wizard.currentPage()
    if not isinstance(page, Page):
        return
    by_pbx = isinstance(error, Refused) and not isinstance(error, LoginWithheld)
    band = RefusalBand(partial(page.focus_field, path) if found else None, by_pbx=by_pbx)
    page.put_above(band)
    if found and isinstance(error, PbxError):
        page.show_problems(list(error.problems))
        page.show_error(error)
        page.focus_field(path)
        page.show_refused(list(error.problems))
    band.show_refusal(_words(session, error, path), whole)
    if not found:
        band.setFocus()  # not the blue button: a key that is held would create and create
    if wizard.currentId() != before:
        refused = QCoreApplication.translate("Mending", "refused")
        wizard.whereabouts.show_problem(wizard.pageIds().index(wizard.currentId()), refused)


def _at_fault(error: AppError) -> str:
    """The field to go to; "" where none would help."""
    if isinstance(error, (Refused, DraftInvalid)) and not isinstance(error, LoginRefused):
        return error.problems[0].field if error.problems else ""
    if isinstance(error, NameTaken):
        return "name"
    asks = (Reach.CERTIFICATE_UNKNOWN, Reach.CERTIFICATE_CHANGED, Reach.PLAIN_HTTP)
    if isinstance(error, Unreachable):
        return "base_url" if error.reason in asks else ""
    return "base_url" if isinstance(error, PbxError) else ""


def _words(session: Session, error: AppError, path: str) -> str:
    kept = QCoreApplication.translate("Mending", "Nothing was created. Your entries are kept.")
    row = FieldPath(path).row if path else None
    if row is not None and isinstance(error, Refused):
        rows = {problem.path.row for problem in error.problems} - {None}
        words = NN_("{pbx} refused line {line}.", "{pbx} refused {count} lines; the first is line {line}.")
        told = plural(words, max(1, len(rows)), {"pbx": session.pbx_name, "line": row + 1})
        return one_text(told, kept)
    if isinstance(error, Unreachable) and session.reached is not None:
        return one_text(translated(error.what, error.values), kept)  # it answered at this very address before
    return one_text(failure_text(error), kept)
