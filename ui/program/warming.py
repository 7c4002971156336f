"""What the windows behind the first one need, made ready on the GUI thread, one piece a turn of the event loop.

On this thread alone: PySide makes its types and enums when they are first used, and two threads that do so at the
same time crash the process (7 of 160 starts that ended within half a second). What needs no Qt is imported by jobs.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module

from PySide6.QtCore import QLocale, QObject, QTimer

MODULES = (
    "ui.look.focus_ring",
    "ui.look.letters",
    "ui.look.contrast",
    "ui.look.say",
    "ui.look.icons",
    "ui.look.afterwards",
    "ui.look.sign",
    "ui.look.lines",
    "ui.look.signed_label",
    "ui.look.remark",
    "ui.look.copy_button",
    "ui.reaching.certificate",
    "ui.reaching.failures",
    "ui.look.searched_box",
    "ui.look.counts",
    "ui.look.file_dialog",
    "ui.wizard.pbx_standing",
    "ui.wizard.session",
    "ui.wizard.facts_saving",
    "ui.wizard.secret_saving",
    "ui.wizard.page_saving",
    "ui.wizard.autosave",
    "ui.own_turn",
    "ui.look.lead",
    "ui.wizard.early_press",
    "ui.wizard.head",
    "ui.wizard.framed_page",
    "ui.wizard.page",
    "ui.wizard.steps",
    "ui.wizard.keys",
    "ui.wizard.shown_in_turns",
    "ui.wizard.footer",
    "ui.wizard.ahead",
    "ui.wizard.way_back",
    "ui.wizard.wizard",
    "ui.reaching.outcome",
    "ui.wizard.parts.client_secret",
    "ui.wizard.parts.login_trial",
    "ui.wizard.pages.pbx",
    "ui.wizard.new",
    "ui.look.plain_rows",
    "ui.wizard.parts.tile_rows",
    "ui.wizard.parts.tile_painting",
    "ui.wizard.parts.tiles",
    "ui.wizard.pages.channel_type",
    "ui.look.form",
    "ui.wizard.parts.paste_card",
    "ui.wizard.parts.name_taken",
    "core.mail.lines",
    "core.mail.names_in_text",
    "core.mail.labelled",
    "core.mail.unused",
    "core.mail.numbers",
    "core.mail.whole_text",
    "core.mail.dropped_file",
    "ui.wizard.parts.paste_everything",
    "core.providers.results",
    "core.providers.checking",
    "ui.wizard.parts.key_check",
    "ui.wizard.pages.account",
    "ui.routing.commands",
    "ui.routing.names",
    "ui.routing.picker_rows",
    "ui.routing.model",
    "ui.look.keys",
    "ui.look.key_cap",
    "ui.look.search_line",
    "ui.look.flow",
    "ui.look.long_work",
    "ui.routing.actions",
    "ui.routing.find",
    "ui.routing.shrinking",
    "ui.routing.status",
    "ui.routing.picker_painting",
    "ui.routing.chips",
    "ui.routing.picker",
    "ui.routing.picker_field",
    "ui.routing.delegates",
    "ui.routing.row_numbers",
    "ui.routing.table",
    "ui.routing.clipboard",
    "ui.routing.dialogs",
    "ui.routing.editing",
    "ui.routing.preview",
    "ui.routing.import_questions",
    "ui.routing.import_columns",
    "ui.routing.import_defaults",
    "ui.routing.import_source",
    "ui.routing.import_summary",
    "ui.routing.import_take",
    "ui.routing.import_dialog",
    "ui.look.in_turns",
    "ui.routing.transfer",
    "ui.routing.buttons",
    "ui.routing.empty",
    "core.providers.fetching",
    "ui.routing.fetched",
    "ui.routing.fetch_dialog",
    "ui.routing.page_fetch",
    "ui.routing.told_line",
    "ui.routing.view",
    "ui.routing.queue_dialog",
    "ui.routing.new_queues",
    "ui.wizard.pages.routing",
    "ui.look.band",
    "ui.wizard.parts.options",
    "ui.wizard.parts.summary",
    "ui.wizard.parts.number_lines",
    "ui.wizard.pages.review",
    "ui.created.channel_status",
    "ui.created.printed_sheet",
    "ui.created.checklist",
    "core.handover.portal_sites",
    "ui.created.first_message",
    "ui.created.handover",
    "ui.created.webhook",
    "core.providers.changing",
    "ui.created.change_table",
    "ui.created.at_provider",
    "ui.created.webhook_words",
    "ui.created.webhook_question",
    "ui.created.webhook_result",
    "ui.created.webhook_plan",
    "ui.created.webhook_dialog",
    "core.delivery.proving",
    "ui.created.tested",
    "ui.created.proof_card",
    "ui.created.proof_of_sending",
    "ui.created.proof_of_receiving",
    "ui.created.proof_dialog",
    "ui.created.open_proof",
    "ui.created.set_webhook",
    "ui.created.creating",
    "ui.wizard.create_jobs",
    "ui.wizard.parts.failure",
    "ui.wizard.parts.refusal",
    "ui.created.created_head",
    "ui.wizard.parts.created",
    "ui.wizard.parts.mending",
    "ui.wizard.pages.result",
    "ui.wizard.pbx_line",
    "ui.greeter",
    "ui.look.seen",
    "ui.wizard.parts.pbx_painting",
    "ui.wizard.parts.pbx_choice",
    "core.mail.pbx_login",
    "ui.wizard.parts.pasted_login",
    "ui.wizard.pages.behind",
    "ui.look.help",
    "ui.home.undo",
    "ui.home.actions",
    "ui.home.banner",
    "ui.home.notices",
    "ui.home.words",
    "ui.home.rows",
    "ui.home.painting",
    "ui.home.table",
    "ui.home.filters",
    "ui.home.facts",
    "ui.home.jump_row",
    "ui.home.pane",
    "ui.home.toast",
    "ui.home.deletion",
    "ui.home.duplicate",
    "ui.home.empty",
    "ui.home.files",
    "ui.home.menus",
    "ui.home.pbx_dialog",
    "ui.home.pbxs",
    "ui.home.sender",
    "ui.home.known",
    "ui.home.trust",
    "ui.created.handover_dialog",
    "core.fleet.sites",
    "core.fleet.plan",
    "core.fleet.outcome",
    "core.fleet.lists",
    "core.fleet.comparison",
    "core.fleet.site_run",
    "ui.fleet.words",
    "ui.fleet.model",
    "ui.fleet.pane",
    "ui.fleet.running",
    "ui.fleet.desk",
    "ui.fleet.files_out",
    "ui.fleet.no_plan",
    "ui.fleet.plan_table",
    "ui.fleet.question",
    "ui.fleet.tag_choice",
    "ui.fleet.window",
    "ui.home.late_parts",
    "ui.home.card_line",
    "ui.home.card",
    "ui.home.card_notes",
    "ui.home.on_site",
    "ui.home.sheets",
    "ui.home.notes",
    "ui.home.channels_page",
    "ui.home.pages",
    "ui.home.opening",
    "ui.home.default_selection",
    "ui.home.reading",
    "ui.home.chosen",
    "ui.home.undoing",
    "ui.on_pbx.words",
    "ui.on_pbx.model",
    "ui.on_pbx.painting",
    "ui.on_pbx.sites",
    "ui.on_pbx.card",
    "ui.on_pbx.table",
    "ui.on_pbx.change_words",
    "ui.on_pbx.change_table",
    "ui.on_pbx.choosing",
    "ui.on_pbx.scrolled_page",
    "ui.on_pbx.change_fields",
    "ui.on_pbx.change_review",
    "ui.on_pbx.change_keys",
    "ui.on_pbx.change_dialog",
    "ui.on_pbx.delete_dialog",
    "ui.on_pbx.compare_dialog",
    "ui.on_pbx.copy_dialog",
    "ui.on_pbx.templates_dialog",
    "ui.on_pbx.queues_dialog",
    "ui.on_pbx.chat_preview",
    "ui.on_pbx.picture_field",
    "ui.on_pbx.live_chat_typing",
    "ui.on_pbx.live_chat_page",
    "ui.on_pbx.live_chat_look",
    "ui.on_pbx.live_chat_form",
    "ui.on_pbx.live_chat_window",
    "ui.on_pbx.picture_told",
    "ui.on_pbx.website_code",
    "ui.on_pbx.live_chat_dialog",
    "ui.on_pbx.live_chat_change_dialog",
    "ui.on_pbx.live_chat_code_dialog",
    "ui.on_pbx.acts",
    "ui.on_pbx.reading",
    "ui.on_pbx.seeking",
    "ui.on_pbx.time_range",
    "ui.on_pbx.page",
    "ui.home.bar",
    "ui.home.turning",
    "ui.home.board",
    "ui.home.window",
)
"""Leaves first, so that no piece brings much more than itself."""


def pieces(scale: float) -> Iterator[Callable[[], object]]:
    """All that is to be made ready: modules, what follows focus and contrast, icons for a screen of this scale."""
    for name in MODULES:
        if name not in sys.modules:  # what is there, another has brought: it needs no turn
            yield partial(import_module, name)
    yield lambda: import_module("ui.routing.find").listed_countries(QLocale().name())
    yield from import_module("ui.look.afterwards").looks(scale)


class Warming(QObject):
    """Does one piece a turn, so that keys and paint events come between; then, as well, what waited for the end."""

    def __init__(self, todo: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._todo: Iterator[Callable[[], object]] | None = iter(todo)
        self._waiting: list[Callable[[], None]] = []

    def begin(self) -> None:
        """Do the first piece as soon as the event loop comes round."""
        QTimer.singleShot(0, self._do_one)

    def then(self, call: Callable[[], None]) -> None:
        """Call this when everything is ready; now, if it is."""
        if self._todo is None:
            call()
        else:
            self._waiting.append(call)

    def end(self) -> None:
        """Do nothing more and call nobody: the windows are going."""
        self._todo = iter(())
        self._waiting.clear()

    def _do_one(self) -> None:
        piece = next(self._todo, None) if self._todo is not None else None
        if piece is None and self._waiting:
            piece = self._waiting.pop(0)
        if piece is None:
            self._todo = None
            return
        piece()
        QTimer.singleShot(0, self._do_one)
