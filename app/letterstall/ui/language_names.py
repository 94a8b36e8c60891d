"""What languages are called in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from letterstall.desk.names import name_of_language
from letterstall.ui.translation import translate

_N = QT_TRANSLATE_NOOP
_NAMES = frozenset(
    (
        _N("Languages", "Amharic"),
        _N("Languages", "Arabic"),
        _N("Languages", "Armenian"),
        _N("Languages", "Bangla"),
        _N("Languages", "Burmese"),
        _N("Languages", "Chinese"),
        _N("Languages", "Danish"),
        _N("Languages", "Dutch"),
        _N("Languages", "English"),
        _N("Languages", "Finnish"),
        _N("Languages", "French"),
        _N("Languages", "Georgian"),
        _N("Languages", "German"),
        _N("Languages", "Greek"),
        _N("Languages", "Hebrew"),
        _N("Languages", "Hindi"),
        _N("Languages", "Indonesian"),
        _N("Languages", "Italian"),
        _N("Languages", "Japanese"),
        _N("Languages", "Kazakh"),
        _N("Languages", "Khmer"),
        _N("Languages", "Korean"),
        _N("Languages", "Norwegian Bokmål"),
        _N("Languages", "Persian"),
        _N("Languages", "Polish"),
        _N("Languages", "Portuguese"),
        _N("Languages", "Russian"),
        _N("Languages", "Spanish"),
        _N("Languages", "Swahili"),
        _N("Languages", "Swedish"),
        _N("Languages", "Tamil"),
        _N("Languages", "Thai"),
        _N("Languages", "Tibetan"),
        _N("Languages", "Turkish"),
        _N("Languages", "Ukrainian"),
        _N("Languages", "Urdu"),
        _N("Languages", "Uyghur"),
        _N("Languages", "Vietnamese"),
    )
)
"""As Qt calls them in English: the languages that letters can begin in."""


def language_in_sentence(tag: str) -> str:
    """Return a language's name as a sentence of the window has it; elsewhere unknown ones by their own name."""
    name = QLocale.languageToString(QLocale(tag).language())
    if name in _NAMES:
        return translate("Languages", name)
    return name if QLocale().language() == QLocale.Language.English else name_of_language(tag)
