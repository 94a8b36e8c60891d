"""In which language a text is, and which language a name in another script is likely to be."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from letterstall.intake.understanding.folding import folded, tokens_of
from letterstall.intake.understanding.vocabulary import vocabulary

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("Hang", "\u1100-\u11ff\uac00-\ud7af"),
    ("Kana", "\u3040-\u30ff"),
    ("Han", "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"),
    ("Arab", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"),
    ("Cyrl", "\u0400-\u052f"),
    ("Hebr", "\u0590-\u05ff"),
    ("Thai", "\u0e00-\u0e7f"),
    ("Laoo", "\u0e80-\u0eff"),
    ("Ethi", "\u1200-\u139f"),
    ("Deva", "\u0900-\u097f"),
    ("Beng", "\u0980-\u09ff"),
    ("Guru", "\u0a00-\u0a7f"),
    ("Gujr", "\u0a80-\u0aff"),
    ("Taml", "\u0b80-\u0bff"),
    ("Telu", "\u0c00-\u0c7f"),
    ("Knda", "\u0c80-\u0cff"),
    ("Mlym", "\u0d00-\u0d7f"),
    ("Sinh", "\u0d80-\u0dff"),
    ("Mymr", "\u1000-\u109f"),
    ("Geor", "\u10a0-\u10ff"),
    ("Khmr", "\u1780-\u17ff"),
    ("Mong", "\u1800-\u18af"),
    ("Tibt", "\u0f00-\u0fff"),
    ("Armn", "\u0530-\u058f"),
    ("Grek", "\u0370-\u03ff"),
    ("Thaa", "\u0780-\u07bf"),
)
_PATTERNS = tuple((script, re.compile(f"[{ranges}]")) for script, ranges in _SCRIPTS)
NOT_LATIN = "".join(ranges for _, ranges in _SCRIPTS)
"""The letters of all scripts but Latin that a native name may be in, as a character class of a pattern."""

_ONE_LANGUAGE = {
    "Hang": "ko", "Kana": "ja", "Hebr": "he", "Thai": "th", "Laoo": "lo", "Deva": "hi", "Beng": "bn", "Guru": "pa",
    "Gujr": "gu", "Taml": "ta", "Telu": "te", "Knda": "kn", "Mlym": "ml", "Sinh": "si", "Mymr": "my", "Geor": "ka",
    "Khmr": "km", "Mong": "mn", "Tibt": "bo", "Armn": "hy", "Grek": "el", "Thaa": "dv", "Ethi": "am",
}  # fmt: skip
_BY_COUNTRY = {
    ("Arab", "IR"): "fa", ("Arab", "AF"): "fa", ("Arab", "PK"): "ur", ("Arab", "CN"): "ug", ("Ethi", "ER"): "ti",
    ("Cyrl", "BY"): "be", ("Cyrl", "UA"): "uk", ("Cyrl", "BG"): "bg", ("Cyrl", "RS"): "sr", ("Cyrl", "KZ"): "kk",
    ("Cyrl", "KG"): "ky", ("Cyrl", "TJ"): "tg", ("Cyrl", "MN"): "mn", ("Cyrl", "MK"): "mk", ("Deva", "NP"): "ne",
    ("Han", "TW"): "zh-Hant", ("Han", "HK"): "zh-Hant", ("Han", "MO"): "zh-Hant", ("Han", "JP"): "ja",
}  # fmt: skip
_BY_LETTER = (
    ("Arab", "ۇۆېڭۈ", "ug"),
    ("Arab", "ٹڈڑے", "ur"),
    ("Arab", "ڕڵێۆ", "ckb"),
    ("Arab", "پچژگی", "fa"),
    ("Cyrl", "ўЎ", "be"),
    ("Cyrl", "їЇєЄґҐ", "uk"),
    ("Cyrl", "әғқңұһӘҒҚҢҰҺ", "kk"),
    ("Cyrl", "ђћџљњ", "sr"),
)
_TRADITIONAL = "國東車長門馬魚鳥龍風貝見劉張陳楊趙黃吳鄭許謝羅葉蘇蔣賴譚廖鄧鍾盧蕭潔蓮蘭愛華偉麗麥義學寶書應強傑"


def language_of(text: str) -> str:
    """Return the language of a text by its small words, or "ar" by its script; "en" where nothing tells.

    >>> language_of("La police a arrêté les étudiants dans la rue et les a emmenés")
    'fr'
    """
    letters = re.findall(r"[^\W\d_]", text[:20_000])
    if letters and sum("\u0600" <= one <= "\u06ff" for one in letters) * 2 > len(letters):
        return "ar"
    counts = Counter(token.word for token in tokens_of(text[:20_000]))
    scores = {tag: sum(counts[word] for word in words) for tag, words in _common().items()}
    best = max(scores, key=lambda tag: scores[tag])
    return best if scores[best] else "en"


def is_people(word: str) -> bool:
    """Say whether an English word has a capital wherever it stands: "kurdish", "christians"."""
    known = _peoples()
    plain = folded(word)
    return plain in known or (plain.endswith("s") and plain[:-1] in known)


@cache
def _peoples() -> frozenset[str]:
    return frozenset(folded(word) for word in vocabulary("languages")["peoples"]["words"])


def is_common(word: str, language: str) -> bool:
    """Say whether a word in small letters is one of the frequent ones of a language."""
    return folded(word) in _common()[language]


@cache
def _common() -> dict[str, frozenset[str]]:
    return {tag: frozenset(folded(word) for word in words) for tag, words in vocabulary("languages")["common"].items()}


def script_of(text: str) -> str:
    """Return the script of most letters of a text by its ISO 15924 code, "" for Latin."""
    counts = {script: len(pattern.findall(text)) for script, pattern in _PATTERNS}
    if counts["Kana"] and counts["Han"]:
        return "Kana"
    best = max(counts, key=lambda script: counts[script])
    return best if counts[best] else ""


def language_of_name(name: str, country: str = "") -> tuple[str, bool]:
    """Return the likely language of a name in its own script, and whether its letters alone say so."""
    script = script_of(name)
    for of, letters, tag in _BY_LETTER:
        if of == script and any(letter in name for letter in letters):
            return ("fa" if tag == "fa" and country not in ("PK", "CN") else tag), True
    if (script, country) in _BY_COUNTRY:
        return _BY_COUNTRY[script, country], True
    if script == "Han":
        is_traditional = any(letter in _TRADITIONAL for letter in name)
        return ("zh-Hant" if is_traditional else "zh-Hans"), True
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script], script not in ("Deva", "Ethi")
    return {"Arab": "ar", "Cyrl": "ru"}.get(script, ""), script == "Arab"
