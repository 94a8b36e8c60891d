"""Names and own words that are near to a word: they come before what a dictionary suggests."""

from __future__ import annotations

from letterstall.spelling.endings import ELIDED, NAME_ENDINGS
from letterstall.spelling.names import KnownWords

MOST = 6
"""Suggestions that are shown."""
_MOST_NAMES = 3
_SHORTEST = 3  # letters; every shorter word is near to another


def near_words(word: str, language: str, known: KnownWords) -> tuple[str, ...]:
    """Return the names, then own words, that differ from a folded word in one letter of four, the nearest first.

    What stands before an apostrophe and an ending behind it are kept: "Zhumatay's" may be "Zhumatai's".
    """
    primary = language.split("-")[0]
    before, core, behind = _taken_apart(word, primary)
    own = sorted(one.word for one in known.own if one.language == primary)
    ranked = [
        (steps, rank, f"{before}{name}{behind}")
        for rank, names in enumerate((sorted(known.names), own))
        for name in names
        if (steps := distance(core.casefold(), name.casefold(), _allowed(core))) is not None
    ]
    return tuple(dict.fromkeys(text for _, _, text in sorted(ranked)))[:_MOST_NAMES]


def _allowed(word: str) -> int:
    return 0 if len(word) < _SHORTEST else min(3, max(1, len(word) // 4))


def _taken_apart(word: str, primary: str) -> tuple[str, str, str]:
    head, apostrophe, tail = word.partition("'")
    if apostrophe and head.casefold() in ELIDED.get(primary, ()):
        return f"{head}'", tail, ""
    if apostrophe and f"'{tail}" in NAME_ENDINGS.get(primary, ()):
        return "", head, f"'{tail}"
    return "", word, ""


def distance(one: str, other: str, most: int) -> int | None:
    """Return how many letters were left out, put in, mixed up or swapped between two words; None for over `most`."""
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        before, last, row = row, before, [place]
        for column, wanted in enumerate(other, 1):
            steps = min(before[column] + 1, row[-1] + 1, before[column - 1] + (letter != wanted))
            if place > 1 and column > 1 and letter == other[column - 2] and one[place - 2] == wanted:
                steps = min(steps, last[column - 2] + 1)
            row.append(steps)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None
