"""Where a line of a paragraph may end: Unicode line breaking (UAX #14) by ICU, less what should stay together.

What stays together is in `holds`: dates, "Article 19", initials with their name, a number with its unit.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple
from unicodedata import category

from icu4py.breakers import CharacterBreaker, LineBreaker

from letterstall.typeset.holds import held_spans

SOFT_HYPHEN = "\u00ad"
"""Nothing inside a line, a hyphen where a line ends with it."""

LONGEST_HELD = 60
"""Characters beyond which a held stretch is let go: about two thirds of a line of a letter."""

_NEW_LINES = frozenset("\n\r\v\f\x85\u2028\u2029")
_SPACES = _NEW_LINES | frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000")
_SURROGATE = re.compile("[\ud800-\udfff]")
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7ff]")


class Break(NamedTuple):
    """One place where a line may end.

    `offset` is the index at which the next line begins, `text_end` where the words of this one end; what stands between
    is `separator` (a space, nothing, a soft hyphen), not set at the line's end. At an `is_hyphen` break a hyphen is
    printed; at an `is_mandatory` one the line ends in any case. The text's end is the last break, and mandatory.
    """

    offset: int
    is_mandatory: bool
    is_hyphen: bool
    text_end: int
    separator: str


@lru_cache(maxsize=128)
def break_opportunities(text: str, language: str, keep_together: tuple[tuple[int, int], ...] = ()) -> tuple[Break, ...]:
    """Return the places where a line of `text` may end, in order.

    `keep_together` are stretches (start, end), such as names, with no break inside while they are no longer than
    `LONGEST_HELD`.
    """
    if not text:
        return ()
    offsets = _allowed(text, language, keep_together)
    return tuple([_break_at(text, offset, before) for before, offset in pairwise((0, *offsets))])


def _allowed(text: str, language: str, keep_together: Sequence[tuple[int, int]]) -> list[int]:
    offsets = line_offsets(text, language)
    barred: set[int] = set()
    for start, end in (*keep_together, *held_spans(text, language)):
        if end - start <= LONGEST_HELD:
            barred.update(offsets[bisect_right(offsets, start) : bisect_left(offsets, end)])
    if language.split("-")[0] == "ko":
        barred.update(_inside_korean_words(text, offsets))
    return [offset for offset in offsets if offset not in barred or _is_mandatory(text, offset)]


def _is_mandatory(text: str, offset: int) -> bool:
    return offset == len(text) or text[offset - 1] in _NEW_LINES


def line_offsets(text: str, language: str) -> list[int]:
    """Return every index at which Unicode's rules let a line begin, and the text's end."""
    offsets = list(accumulate(map(len, LineBreaker(_encodable(text), _locale(language)))))
    if text.isascii():
        return offsets
    return [offset for offset in offsets if offset == len(text) or not _continues(text[offset], text[offset - 1])]


def _continues(letter: str, before: str) -> bool:
    # UAX #14 (LB10) lets a line begin with a mark that stands on a space; to a reader the two are one character.
    is_on_space = before in _SPACES and before not in _NEW_LINES
    return is_on_space and (letter == "\u200d" or category(letter)[0] == "M")


def _locale(language: str) -> str:
    # Strict keeps small kana and the long-vowel sign from a line's start (CSS Text 3, line-break: strict).
    primary = language.split("-")[0]
    return f"{primary}@lb=strict" if primary in ("ja", "zh", "yue", "ko") else primary


def _encodable(text: str) -> str:
    """Return the text without lone surrogates, which ICU cannot be given; another character stands for each."""
    return _SURROGATE.sub("\ufffd", text) if _SURROGATE.search(text) else text


def _inside_korean_words(text: str, offsets: Sequence[int]) -> Iterator[int]:
    """Yield the breaks that would part a Korean word: a letter set flush left is read by words, not by syllables."""
    for offset in offsets:
        before, after = text[offset - 1], text[offset : offset + 1]
        if not before.isspace() and (_HANGUL.match(before) or _HANGUL.match(after)) and offset < len(text):
            yield offset


def _break_at(text: str, offset: int, previous: int) -> Break:
    if text[offset - 1] == SOFT_HYPHEN and offset < len(text):
        return Break(offset, False, True, offset - 1, SOFT_HYPHEN)
    text_end = offset
    while text_end > previous and text[text_end - 1] in _SPACES:
        text_end -= 1
    return Break(offset, _is_mandatory(text, offset), False, text_end, text[text_end:offset])


@lru_cache(maxsize=32)
def grapheme_boundaries(text: str) -> tuple[int, ...]:
    """Return every index at which a new character begins as a reader counts them (UAX #29), and the text's end."""
    return tuple(accumulate(map(len, CharacterBreaker(_encodable(text), "en"))))
