"""Finding the words of a line, in every script with spaces, and the form in which they are looked up."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from letterstall.spelling.scripts import WITHOUT_SPACES, script_of

LONGEST_WORD = 60
"""Characters; what is longer is no word, and Hunspell takes 100 bytes or so."""
_LONGEST_ACRONYM = 6  # letters: UNICEF; longer words in capitals are words of a heading
_APOSTROPHES = "'’ʼ＇"
_HYPHENS = "‐‑-"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u061c"
"""Soft hyphen, joiners and marks of direction: they stand inside words and are no part of them."""
_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\u061c\u0640"))
"""Those without the two joiners, which Persian and Indic words need, and with the tatweel, which draws words out."""
_NO_WORDS = re.compile(
    r"(?:https?|ftp|mailto|file)://?\S*|www\.\S+"  # links
    r"|(?<!\S)\S{1,254}@\S{1,254}"  # e-mail addresses
    r"|(?<!\w)[@#][\w.-]+"  # handles, hashtags
    r"|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,9}\.(?:org|com|net|edu|gov|int|info)\b(?:/\S*)?"  # hosts
)
_QUOTED = re.compile(
    r"“[^“”]{0,400}”|„[^“”„]{0,400}[“”]|«[^«»]{0,400}»|»[^«»]{0,400}«|‹[^‹›]{0,400}›|\"[^\"]{0,400}\"|‘[^‘’]{0,400}’(?!\w)"
)
_SENTENCE_END = re.compile(r"[.!?…։؟۔।]+[\"'”’»)\]]*\s+|;\s+")
_POINTS = re.compile("[\u064b-\u0652\u0670\u0591-\u05bd\u05bf-\u05c7]")
"""Vowel signs of Arabic and Hebrew, which dictionaries do not have."""
_LIGATURES = {ord(one): unicodedata.normalize("NFKC", one) for one in "ﬀﬁﬂﬃﬄﬅﬆ"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line. `start` and `end` are its place there, `sentence` the number of its sentence in the line."""

    start: int
    end: int
    text: str
    script: str
    sentence: int
    is_first: bool
    is_quoted: bool


@lru_cache(maxsize=1024)
def words_of_line(line: str) -> tuple[Word, ...]:
    """Return the words of a line that can be looked up: no numbers, links, initials, acronyms."""
    skipped = _covered(_NO_WORDS, line)
    quoted = _covered(_QUOTED, line)
    ends = [match.end() for match in _SENTENCE_END.finditer(line)]
    found: list[Word] = []
    sentence, last = 0, -1
    for match in _word_pattern().finditer(line):
        start, end = match.span()
        while sentence < len(ends) and ends[sentence] <= start:
            sentence += 1
        is_first, last = sentence != last, sentence
        script = script_of(match[0])
        if (start not in skipped) and not _is_beside_number(line, start, end) and _can_be_looked_up(match[0], script):
            found.append(Word(start, end, match[0], script, sentence, is_first, start in quoted))
    return tuple(found)


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """Return a word as dictionaries write it: composed, a straight apostrophe, nothing invisible, no vowel signs.

    >>> folded("l’hom\\u00adme"), folded("كـتـابٌ")
    ("l'homme", 'كتاب')
    """
    plain = word.translate(_DROPPED).translate(_LIGATURES)
    plain = _POINTS.sub("", plain)
    for letters, plain_one in ((_APOSTROPHES, "'"), (_HYPHENS, "-")):
        for letter in letters:
            plain = plain.replace(letter, plain_one)
    if script_of(plain) == "CYRILLIC":
        plain = unicodedata.normalize("NFD", plain).replace("\u0301", "")  # the stress
    return unicodedata.normalize("NFC", plain)


def _covered(pattern: re.Pattern[str], line: str) -> frozenset[int]:
    return frozenset(place for match in pattern.finditer(line) for place in range(*match.span()))


def _is_beside_number(line: str, start: int, end: int) -> bool:
    """Say whether digits touch the word, perhaps by a hyphen or a slash: 1st, UA-48, 3/2023-X."""
    before, after = line[max(0, start - 2) : start], line[end : end + 2]
    touches = (before[-1:].isdigit(), after[:1].isdigit())
    bound = (
        len(before) == 2 and before[0].isdigit() and before[1] in "-/_",
        len(after) == 2 and after[1].isdigit() and after[0] in "-/_",
    )
    return any((*touches, *bound))


def _can_be_looked_up(word: str, script: str) -> bool:
    letters = sum(map(str.isalpha, word))
    if letters < 2 or len(word) > LONGEST_WORD or script in WITHOUT_SPACES:
        return False
    return not _is_acronym(word)


def _is_acronym(word: str) -> bool:
    """Say whether a word is one of capitals alone, perhaps with an ending: UN, NGOs, UNHCR's."""
    stem = re.sub(rf"(?:[{_APOSTROPHES}]?s|[{_HYPHENS}])$", "", word)
    return stem.isupper() and len(stem) <= _LONGEST_ACRONYM


@cache
def _word_pattern() -> re.Pattern[str]:
    """Return letters with their marks, joined by apostrophes, hyphens, middle dots (l·l) and what is invisible."""
    letter = f"[^\\W\\d_]|[{_marks()}]|[{_INVISIBLE}]"
    return re.compile(rf"[^\W\d_](?:{letter})*(?:[{_APOSTROPHES}·{_HYPHENS}](?=[^\W\d_])(?:{letter})+)*")


def _marks() -> str:
    """Return the combining marks of the blocks that have any, as a character class."""
    blocks = ((0x300, 0x1E00), (0x20D0, 0x2100), (0xA66F, 0xAC00), (0xFB1E, 0xFB1F), (0xFE00, 0xFE30))
    codes = [code for first, end in blocks for code in range(first, end) if unicodedata.category(chr(code))[0] == "M"]
    runs: list[list[int]] = []
    for code in codes:
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in runs)


def parts_of_text(text: str) -> tuple[str, ...]:
    """Return all runs of letters in a text, acronyms and short ones too: the parts of a name."""
    return tuple(match[0] for match in _word_pattern().finditer(text))
