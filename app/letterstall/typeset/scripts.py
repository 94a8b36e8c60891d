"""Which script each stretch of a paragraph is written in, and which language it is shaped as.

Scripts are ISO 15924 codes. "Kana" stands for hiragana and katakana and for the Han characters beside them: OpenType
has one tag for both syllabaries, and Han between kana is Japanese.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import groupby

from letterstall.typeset.bidi_classes import CLOSES, OPENS
from letterstall.typeset.script_ranges import RANGES

COMMON = "Zyyy"
"""The script of text that has no letter at all."""

_INHERITED = "Zinh"
_EAST_ASIAN = ("Hani", "Kana", "Hang", "Bopo")
_NEAR = 200
"""How far on a sign looks for a letter to take its script from."""

_DEEPEST = 63
"""How many brackets may be open at once, as in BD16 of UAX #9."""

_LATIN_ONLY = re.compile("[\0-\u02af\u1e00-\u1eff\u2010-\u2027\u20a0-\u20bf]*")
_LATIN_LETTER = re.compile("[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff]")
_QUOTES = {"“": "”", "‘": "’", "«": "»", "‹": "›", "„": "“”", "‚": "‘’"}
_KANA = {"Hira": "Kana", "Kana": "Kana"}


def _ranges() -> tuple[list[int], list[int], list[tuple[str, ...]]]:
    rows = []
    for scripts, text in RANGES.items():
        names = tuple(dict.fromkeys(_KANA.get(script, script) for script in scripts.split()))
        for bounds in text.split():
            first, _, last = bounds.partition("-")
            rows.append((int(first, 16), int(last or first, 16), names))
    # Full-width punctuation is common to everything in the database, and set in East Asian type alone.
    rows += [(0xFF01, 0xFF0F, _EAST_ASIAN), (0xFF1A, 0xFF20, _EAST_ASIAN), (0xFF3B, 0xFF40, _EAST_ASIAN)]
    rows += [(0xFF5B, 0xFF60, _EAST_ASIAN)]
    rows.sort()
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]


class _Scripts(dict[str, tuple[str, ...]]):
    """The scripts of each character met so far: none for common, one, or the few that share it."""

    def __init__(self) -> None:
        self.ranges: tuple[list[int], list[int], list[tuple[str, ...]]] | None = None

    def __missing__(self, character: str) -> tuple[str, ...]:
        self.ranges = self.ranges or _ranges()
        starts, ends, names = self.ranges
        index = bisect_right(starts, ord(character)) - 1
        found = names[index] if index >= 0 and ord(character) <= ends[index] else ()
        self[character] = found
        return found


_scripts = _Scripts()


@lru_cache(maxsize=128)
def script_runs(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the stretches of one script as (start, end, script), end to end over the whole text.

    Marks go with the letter they stand on, a closing bracket or quote with the opening one, digits and other signs with
    what stands before them, at the start with what follows. Text without any letter is `COMMON`.
    """
    if not text:
        return ()
    if _LATIN_ONLY.fullmatch(text):
        return ((0, len(text), "Latn" if _LATIN_LETTER.search(text) else COMMON),)
    return _joined(_with_kana(_resolved(text)))


def _joined(scripts: list[str]) -> tuple[tuple[int, int, str], ...]:
    runs, start = [], 0
    for script, group in groupby(scripts):
        end = start + sum(1 for _ in group)
        runs.append((start, end, script))
        start = end
    return tuple(runs)


def _resolved(text: str) -> list[str]:
    """Return one script a character."""
    current = _next_script(text, 0)
    resolved: list[str] = []
    opened: list[tuple[str, str]] = []
    for index, character in enumerate(text):
        of_pair = _script_of_pair(character, opened)
        scripts = _scripts[character]
        if of_pair:
            current = of_pair
            resolved.append(current)
            continue
        if scripts and scripts[0] != _INHERITED and current not in scripts:
            current = scripts[0] if len(scripts) == 1 else _shared(scripts, text, index)
        resolved.append(current)
        closing = OPENS.get(character) or _QUOTES.get(character)
        if closing and len(opened) < _DEEPEST:
            opened.append((closing, current))
    return resolved


def _script_of_pair(character: str, opened: list[tuple[str, str]]) -> str:
    """Return the script in which the bracket or quote that `character` closes was opened, and forget that one."""
    closing = CLOSES.get(character, character)
    for depth in range(len(opened) - 1, -1, -1):
        if closing in opened[depth][0]:
            script = opened[depth][1]
            del opened[depth:]
            return script
    return ""


def _next_script(text: str, start: int) -> str:
    for character in text[start:]:
        scripts = _scripts[character]
        if len(scripts) == 1 and scripts[0] != _INHERITED:
            return scripts[0]
    return COMMON


def _shared(scripts: tuple[str, ...], text: str, index: int) -> str:
    """Choose among the scripts that share a character: the next of them in the text, else the best known."""
    for character in text[index + 1 : index + _NEAR]:
        of_next = _scripts[character]
        if len(of_next) == 1 and of_next[0] in scripts:
            return of_next[0]
    return next((script for script in _DEFAULT_LANGUAGES if script in scripts), scripts[0])


def _with_kana(scripts: list[str]) -> list[str]:
    """Give Han characters beside kana to the kana."""
    if "Kana" not in scripts or "Hani" not in scripts:
        return scripts
    for is_japanese, group in groupby(range(len(scripts)), lambda index: scripts[index] in ("Kana", "Hani")):
        indexes = list(group)
        if is_japanese and any(scripts[index] == "Kana" for index in indexes):
            scripts[indexes[0] : indexes[-1] + 1] = ["Kana"] * len(indexes)
    return scripts


_DEFAULT_LANGUAGES = {
    "Latn": "en", "Cyrl": "ru", "Grek": "el", "Arab": "ar", "Hebr": "he", "Armn": "hy", "Geor": "ka", "Ethi": "am",
    "Deva": "hi", "Beng": "bn", "Guru": "pa", "Gujr": "gu", "Orya": "or", "Taml": "ta", "Telu": "te", "Knda": "kn",
    "Mlym": "ml", "Sinh": "si", "Thai": "th", "Laoo": "lo", "Khmr": "km", "Mymr": "my", "Tibt": "bo", "Hani": "zh-Hans",
    "Kana": "ja", "Hang": "ko", "Bopo": "zh-Hant", "Syrc": "syr", "Thaa": "dv", "Mong": "mn",
}  # fmt: skip
_OTHER_SCRIPTS = {
    "ar": ("Arab",), "ckb": ("Arab",), "fa": ("Arab",), "ks": ("Arab",), "ps": ("Arab",), "sd": ("Arab",),
    "ug": ("Arab",), "ur": ("Arab",), "he": ("Hebr",), "yi": ("Hebr",),
    "be": ("Cyrl",), "bg": ("Cyrl",), "kk": ("Cyrl",), "ky": ("Cyrl",), "mk": ("Cyrl",), "mn": ("Cyrl",),
    "ru": ("Cyrl",), "sr": ("Cyrl", "Latn"), "tg": ("Cyrl",), "tt": ("Cyrl",), "uk": ("Cyrl",),
    "el": ("Grek",), "hy": ("Armn",), "ka": ("Geor",), "am": ("Ethi",), "ti": ("Ethi",),
    "hi": ("Deva",), "mr": ("Deva",), "ne": ("Deva",), "sa": ("Deva",), "bn": ("Beng",), "as": ("Beng",),
    "pa": ("Guru",), "gu": ("Gujr",), "or": ("Orya",), "ta": ("Taml",), "te": ("Telu",), "kn": ("Knda",),
    "ml": ("Mlym",), "si": ("Sinh",), "th": ("Thai",), "lo": ("Laoo",), "km": ("Khmr",), "my": ("Mymr",),
    "bo": ("Tibt",), "dz": ("Tibt",), "zh": ("Hani", "Bopo"), "yue": ("Hani",), "ja": ("Kana", "Hani"),
    "ko": ("Hang", "Hani"), "syr": ("Syrc",), "dv": ("Thaa",),
}  # fmt: skip
_BY_SUBTAG = {"Hans": ("Hani",), "Hant": ("Hani", "Bopo"), "Jpan": ("Kana", "Hani"), "Kore": ("Hang", "Hani")}


def scripts_of_language(language: str) -> tuple[str, ...]:
    """Return the scripts that a language is written in, by its tag.

    >>> scripts_of_language("kk-Arab"), scripts_of_language("kk"), scripts_of_language("de")
    (('Arab',), ('Cyrl',), ('Latn',))
    """
    primary, *rest = language.split("-")
    subtag = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    if subtag:
        return _BY_SUBTAG.get(subtag.title(), (subtag.title(),))
    return _OTHER_SCRIPTS.get(primary.lower(), ("Latn",))


def language_of_run(
    script: str, letter_language: str, *, phrase_language: str = "", han_language: str = "zh-Hans"
) -> str:
    """Return the language in which a run of `script` is shaped and marked.

    The phrase's language if it is written in the script, else the letter's if it is, else what most often is: Han
    takes `han_language`, kana Japanese, hangul Korean, Latin letters English.
    """
    for language in (phrase_language, letter_language):
        if language and (script == COMMON or script in scripts_of_language(language)):
            return language
    if script == "Hani":
        return han_language
    return _DEFAULT_LANGUAGES.get(script, letter_language)
