"""The interface's language: from resources/translations, by the system's locale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from letterstall.core.resources import resource


def install_translation(app: QApplication, locale: QLocale) -> tuple[QTranslator, ...]:
    """Load our words and Qt's own for this locale; what has no translation stays English.

    The direction of the windows follows our words, not the locale: an English window is never mirrored.
    """
    ours, qts = QTranslator(app), QTranslator(app)
    found = ours.load(locale, "letterstall", "_", str(resource("translations")))
    if found:
        app.installTranslator(ours)
        if qts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qts)
        if locale.textDirection() == Qt.LayoutDirection.RightToLeft:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        QLocale.setDefault(QLocale(QLocale.Language.English, locale.territory()))
    return ours, qts


def translate(context: str, text: str, comment: str = "", count: int = -1) -> str:
    """Translate a text that stands outside a widget; `count` takes the place of "%n"."""
    return QCoreApplication.translate(context, text, comment, count)


def interface_language() -> str:
    """Return the tag of the language in which the windows speak: "en-GB"."""
    return QLocale().bcp47Name()
