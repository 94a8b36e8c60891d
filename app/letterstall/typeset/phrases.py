"""Where the words that a case knows stand in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from letterstall.core.manuscript import Phrase

_NO_SPACES = "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_BEFORE, _AFTER = rf"(?<![^\W{_NO_SPACES}_])", rf"(?![^\W{_NO_SPACES}_])"
_SEPARATE = re.compile(rf"[^\W{_NO_SPACES}_]")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch text[start:end] that is a phrase."""

    start: int
    end: int
    phrase: Phrase


def find_phrases(text: str, phrases: tuple[Phrase, ...]) -> tuple[Span, ...]:
    """Return where the phrases stand, in order and apart; of two that begin together the longer one is taken.

    A phrase is found as whole words only, but where its script has no spaces between words.

    >>> [(span.start, span.end) for span in find_phrases("Li at liberty; Li", (Phrase("Li"),))]
    [(0, 2), (15, 17)]
    """
    if not phrases:
        return ()
    pattern, known = _pattern(phrases)
    return tuple(Span(match.start(), match.end(), known[match[0]]) for match in pattern.finditer(text))


@lru_cache(maxsize=64)
def _pattern(phrases: tuple[Phrase, ...]) -> tuple[re.Pattern[str], dict[str, Phrase]]:
    known = {phrase.text: phrase for phrase in reversed(phrases) if phrase.text.strip()}
    longest_first = sorted(known, key=len, reverse=True)
    return re.compile("|".join(map(_whole, longest_first)) or r"(?!)"), known


def _whole(words: str) -> str:
    before = _BEFORE if _SEPARATE.match(words[0]) else ""
    after = _AFTER if _SEPARATE.match(words[-1]) else ""
    return f"{before}{re.escape(words)}{after}"
