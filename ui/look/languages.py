"""The languages of the windows: chosen, or the platform's; Qt's own texts included."""

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pl": "Polski",
    "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
}
"""By the name of its file; each in its own words, so that everybody finds theirs."""

_installed: list[QTranslator] = []


def platform_language() -> str:
    """The language of the platform, if there is one of ours; else English."""
    return next(filter(None, map(language_of, QLocale().uiLanguages())), "en")


def language_of(tag: str) -> str:
    """Which of our languages a language tag means; "" for none.

    Chinese is told by its script or by where it is spoken: macOS says `zh-Hans-CN`, others `zh-CN` or `zh_SG`.
    Of Portuguese there is the Brazilian one, which a person from Portugal reads more easily than English.
    """
    language, *more = tag.replace("_", "-").split("-")
    if language == "pt":
        return "pt_BR"
    if language != "zh":
        return language if language in LANGUAGES else ""
    traditional = "Hant" in more or ("Hans" not in more and bool({"TW", "HK", "MO"} & set(more)))
    return "" if traditional else "zh_CN"


def use_language(language: str) -> str:
    """Show every window that is made from now on in a language; "" is the platform's. Returns what it is."""
    language = language if language in LANGUAGES else platform_language()
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    system = QLocale.system().name()
    # Where no locale is set, its dates would read 23 11 2026.
    QLocale.setDefault(QLocale(language if language != "en" else "en_GB" if system == "C" else system))
    if language != "en":
        qt_texts = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
        # Ours last: the one installed last is asked first.
        for name, folder in ((f"qtbase_{language}", qt_texts), (language, str(FOLDER))):
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                _installed.append(translator)
    return language
