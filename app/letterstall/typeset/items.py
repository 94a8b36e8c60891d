"""A paragraph taken apart into stretches of one direction, script, language and font, ready to be shaped."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from letterstall.core.direction import LEFT_TO_RIGHT, RIGHT_TO_LEFT
from letterstall.core.languages import is_right_to_left
from letterstall.core.manuscript import Phrase
from letterstall.core.stationery import Face
from letterstall.typeset.bidi import base_level, embedding_levels
from letterstall.typeset.bidi_classes import letters_of
from letterstall.typeset.breaks import grapheme_boundaries
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.phrases import Span
from letterstall.typeset.scripts import language_of_run, script_runs

EAST_ASIAN = frozenset({"Hani", "Kana", "Hang", "Bopo"})
"""The scripts (ISO 15924) of Chinese, Japanese and Korean."""

_CJK_QUOTING = ("zh", "yue", "ja")
_LATIN_SIGN = re.compile("[\x20-\x7e\u2010-\u2027]")
_CJK_SIGN = re.compile("[“”‘’…—·]")
_APOSTROPHE = re.compile(r"(?<=[A-Za-z\u00c0-\u024f])’(?=[A-Za-z\u00c0-\u024f])")
_ONE_BY_ONE = re.compile("[\x20-\x7e\u00a0-\u02af\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""Text in which every character is a cluster of its own."""


_MARKED = {LEFT_TO_RIGHT: 0, RIGHT_TO_LEFT: 1}


class Writing(NamedTuple):
    """What a text is set in: `language` is the paragraph's, `han_language` that of Han characters it does not own."""

    language: str
    face: Face = Face.SERIF
    is_bold: bool = False
    han_language: str = "zh-Hans"


class Item(NamedTuple):
    """The stretch text[start:end], of one embedding level, script (ISO 15924), language and font (its key).

    `phrase` is the phrase it is underlined as a part of, None where it is not.
    """

    start: int
    end: int
    level: int
    script: str
    language: str
    font: str
    phrase: Span | None = None


class Itemised(NamedTuple):
    """A paragraph's items in the order of reading, its levels and base direction, and where a glyph is missing."""

    base: int
    levels: tuple[int, ...]
    items: tuple[Item, ...]
    missing: tuple[int, ...]


def itemise(text: str, writing: Writing, spans: tuple[Span, ...], book: FontBook) -> Itemised:
    """Take a settable text apart; `spans` are the phrases in it, each isolated in direction. Raises MissingFont."""
    base = direction(text, writing.language, spans)
    levels = embedding_levels(text, base, tuple((span.start, span.end) for span in spans))
    marked = tuple(
        [one for one in spans if _stands_out(one.phrase) or one.phrase.language not in ("", writing.language)]
    )
    missing: list[int] = []
    items: list[Item] = []
    for start, end, script, span in _stretches(text, marked):
        phrase = span.phrase if span else None
        chooser = _Chooser(writing, phrase, book)
        for item in _items_of(text, start, end, levels, script, chooser, missing):
            if phrase and (phrase.is_underlined or (phrase.is_bold and not book.is_bold(item.font))):
                item = item._replace(phrase=span)
            if items and _may_join(items[-1], item):
                item = item._replace(start=items.pop().start)
            items.append(item)
    return Itemised(base, levels, tuple(items), tuple(missing))


def _stands_out(phrase: Phrase) -> bool:
    return phrase.is_bold or phrase.is_underlined


def direction(text: str, language: str, spans: tuple[Span, ...] = ()) -> int:
    """Return 1 for a paragraph from right to left, else 0.

    That of a mark at its start; else of its first letter outside phrases (UAX #9, P2), or that of the language if
    half of its letters agree.
    """
    if text[:1] in _MARKED:
        return _MARKED[text[:1]]
    own = int(is_right_to_left(language))
    if text.isascii() and not own:
        return 0
    outside = _without(text, spans)
    first = base_level(outside, own)
    if first == own:
        return own
    strong = letters_of(outside)
    rightward = strong.count("R") + strong.count("A")
    leftward = strong.count("L")
    return own if (rightward if own else leftward) * 2 >= rightward + leftward else first


def _without(text: str, spans: tuple[Span, ...]) -> str:
    edges = (0, *(edge for span in spans for edge in (span.start, span.end)), len(text))
    return "".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))


def _stretches(text: str, spans: tuple[Span, ...]) -> Iterator[tuple[int, int, str, Span | None]]:
    """Yield (start, end, script, span): script runs, cut where phrases begin and end."""
    edges = [edge for span in spans for edge in (span.start, span.end)]
    at = 0
    for start, end, script in script_runs(text):
        inside = edges[bisect_right(edges, start) : bisect_left(edges, end)]
        for first, last in pairwise((start, *inside, end)):
            while at < len(spans) and spans[at].end <= first:
                at += 1
            is_phrase = at < len(spans) and spans[at].start <= first
            yield first, last, script, spans[at] if is_phrase else None


class _Chooser:
    """Chooses language and font for the clusters of one phrase, or of what stands outside phrases."""

    def __init__(self, writing: Writing, phrase: Phrase | None, book: FontBook) -> None:
        self.writing, self.book = writing, book
        self.is_bold = writing.is_bold or bool(phrase and phrase.is_bold)
        self.phrase_language = phrase.language if phrase else ""
        self._languages: dict[str, str] = {}

    def language(self, script: str) -> str:
        """Return the language of text of this script."""
        if script not in self._languages:
            self._languages[script] = language_of_run(
                script,
                self.writing.language,
                phrase_language=self.phrase_language,
                han_language=self.writing.han_language,
            )
        return self._languages[script]

    def font(self, cluster: str, script: str) -> str | None:
        """Return the key of the font that has the whole cluster, None when none has."""
        return self.book.choose(cluster, script, self.language(script), self.writing.face, self.is_bold)

    def font_of_all(self, letters: set[str], script: str) -> str | None:
        """Return the key of the font that is chosen for each of these clusters, None when they need several."""
        return self.book.choose_for_all(letters, script, self.language(script), self.writing.face, self.is_bold)

    def stand_in(self, script: str) -> str:
        """Return the font whose sign for a missing glyph is set, when no letter before it gives one."""
        return self.book.choose("a", "Latn", self.language(script), self.writing.face) or "serif"

    def missing_in(self, text: str, start: int, end: int, script: str) -> list[int]:
        """Return where in a cluster no font has the character; its start, when only all together are in none."""
        return [at for at in range(start, end) if self.font(text[at], script) is None] or [start]


def _items_of(
    text: str, start: int, end: int, levels: tuple[int, ...], script: str, chooser: _Chooser, missing: list[int]
) -> Iterable[Item]:
    """Yield the items of a stretch of one script; where no font has a cluster is added to `missing`."""
    font = _one_font(text[start:end], script, chooser)
    if font and len(set(levels[start:end])) == 1:
        return [Item(start, end, levels[start], script, chooser.language(script), font)]
    return _items_by_cluster(text, start, end, levels, script, chooser, missing)


def _one_font(part: str, script: str, chooser: _Chooser) -> str | None:
    """Return the font that sets all of a text of simple letters, None when it must be looked at more closely."""
    is_simple = script == "Latn" and chooser.writing.language.split("-")[0] not in _CJK_QUOTING
    if not is_simple or not _ONE_BY_ONE.fullmatch(part):
        return None
    return chooser.font_of_all(set(part), script)


def _items_by_cluster(
    text: str, start: int, end: int, levels: tuple[int, ...], script: str, chooser: _Chooser, missing: list[int]
) -> Iterator[Item]:
    current: tuple[int, str, str] | None = None
    begin = start
    for first, last in _clusters(text, start, end):
        own_script = _script_of_sign(text, first, last, script, chooser.writing.language)
        font = chooser.font(text[first:last], own_script)
        if font is None:
            missing += chooser.missing_in(text, first, last, own_script)
            font = current[2] if current else chooser.stand_in(own_script)
        found = levels[first], own_script, font
        if current and found != current:
            yield Item(begin, first, current[0], current[1], chooser.language(current[1]), current[2])
            begin = first
        current = found
    if current:
        yield Item(begin, end, current[0], current[1], chooser.language(current[1]), current[2])


def _clusters(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    part = text[start:end]
    if _ONE_BY_ONE.fullmatch(part):
        return [(index, index + 1) for index in range(start, end)]
    bounds = [0, *grapheme_boundaries(part)]
    return [(start + first, start + last) for first, last in pairwise(bounds)]


def _script_of_sign(text: str, start: int, end: int, script: str, language: str) -> str:
    """Return the script in which a sign is set that both Latin and East Asian text use.

    In an East Asian paragraph its quotes, dashes and points are full-width; in any other, digits, brackets and
    points beside Han characters are those of the letter's face.
    """
    if end - start > 1:
        return script
    sign = text[start]
    if language.split("-")[0] in _CJK_QUOTING:
        is_apostrophe = sign == "’" and bool(_APOSTROPHE.match(text, start))
        return "Hani" if script == "Latn" and _CJK_SIGN.match(sign) and not is_apostrophe else script
    is_foreign = script in EAST_ASIAN and language.split("-")[0] != "ko"
    return "Latn" if is_foreign and _LATIN_SIGN.match(sign) else script


def _may_join(before: Item, item: Item) -> bool:
    return (
        before.end == item.start
        and before.level == item.level
        and before.font == item.font
        and before.script == item.script
        and before.language == item.language
        and before.phrase == item.phrase
    )
