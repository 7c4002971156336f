"""The wizard's footer: Help at the left; Close, Back and the blue button at the right, in this order."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWizard

from ui.look.buttons import Kind, set_kind

_WHICH = QWizard.WizardButton
_KINDS = {
    "help": (_WHICH.HelpButton, Kind.FLAT),
    "cancel": (_WHICH.CancelButton, Kind.FLAT),
    "back": (_WHICH.BackButton, Kind.PLAIN),
    "next": (_WHICH.NextButton, Kind.PRIMARY),
    "create": (_WHICH.CommitButton, Kind.PRIMARY),
    "finish": (_WHICH.FinishButton, Kind.PLAIN),
}
"""Object name -> place and kind."""


def make_footer(wizard: QWizard) -> None:
    """Give a wizard its buttons; our own ones, because QWizard's have their looks before anything is said of them."""
    texts = {
        "help": QCoreApplication.translate("Footer", "&Help"),
        "cancel": QCoreApplication.translate("Footer", "C&lose"),
        "back": QCoreApplication.translate("Footer", "&Back"),
        "next": QCoreApplication.translate("Footer", "&Next"),
        "create": QCoreApplication.translate("Footer", "&Create channel"),
        "finish": QCoreApplication.translate("Footer", "&Finish"),
    }
    for name, (which, kind) in _KINDS.items():
        button = QPushButton(wizard)
        button.setObjectName(name)
        set_kind(button, kind)
        wizard.setButton(which, button)
        wizard.setButtonText(which, texts[name])
    wizard.setButtonLayout(
        [
            _WHICH.HelpButton,
            _WHICH.Stretch,
            _WHICH.CancelButton,
            _WHICH.BackButton,
            _WHICH.NextButton,
            _WHICH.CommitButton,
            _WHICH.FinishButton,
        ]
    )
