"""The interface's language: from resources/translations, by the user's choice or the system's locale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from letterstall.core.resources import resource


def spoken_languages() -> tuple[str, ...]:
    """Return the tags of the languages the window speaks."""
    files = resource("translations").glob("letterstall_*.qm")
    return tuple(sorted(file.stem.removeprefix("letterstall_") for file in files))


def locale_of(language: str) -> QLocale:
    """Return the locale of a chosen language: the system's where that speaks it, or where nothing was chosen."""
    system, chosen = QLocale.system(), QLocale(language)
    if language not in spoken_languages() or chosen.language() == system.language():
        return system
    return chosen


def install_translation(app: QApplication, locale: QLocale) -> tuple[QTranslator, ...]:
    """Load our words and Qt's own for this locale; what has no translation is English.

    Dates, numbers and the direction of the windows follow the words that were found, not the locale.
    """
    ours, qts = QTranslator(app), QTranslator(app)
    if not _load_ours(ours, locale):
        _load_ours(ours, QLocale(QLocale.Language.English, locale.territory()))
    spoken = QLocale(ours.language())
    if spoken.language() != locale.language():
        locale = QLocale(spoken.language(), locale.territory())
    QLocale.setDefault(locale)
    app.installTranslator(ours)
    if qts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    app.setLayoutDirection(locale.textDirection())
    return ours, qts


def _load_ours(translator: QTranslator, locale: QLocale) -> bool:
    return translator.load(locale, "letterstall", "_", str(resource("translations")))


def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
    """Translate a text that stands outside a widget; `count` takes the place of "%n"."""
    return QCoreApplication.translate(context, text, comment, count)


def interface_language() -> str:
    """Return the tag of the language in which the windows speak: "en-GB"."""
    return QLocale().bcp47Name()
