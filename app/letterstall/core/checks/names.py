"""Names in a letter: one of the case's that was misspelt, and one that belongs to another case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from letterstall.core.checks.lexicon import Lexicon
from letterstall.core.checks.tokens import Token, folded, tokens_of

_SHORTEST = 5  # letters; a shorter name is near to too many words
_TWO_SLIPS = 8  # letters; from here on two slips of the pen are still the same name
_LONGEST_ENDING = 3
"""Letters that a name may take on: the genitive of German and the cases of Russian, "Zhumatais", "Жуматаевой"."""


def misspelt_names(
    text: str, names: Sequence[str], words: frozenset[str], known: Lexicon | None
) -> Iterator[tuple[Token, str]]:
    """Yield the words of a text that are nearly, but not quite, a name of the case, with the name as it is written.

    `words` are all words of the case, folded: whatever it writes itself is right.
    """
    for token in tokens_of(text):
        if token.word in words or len(token.word) < _SHORTEST or not _may_be_name(text[token.start : token.end]):
            continue
        near = next((name for name in names if _is_slip(token.word, folded(name), known)), None)
        if near is not None:
            yield token, near


def _may_be_name(word: str) -> bool:
    """Names begin with a capital wherever there are capitals."""
    return word[0].isupper() or not word[0].islower()


@lru_cache(maxsize=8192)
def _is_slip(word: str, name: str, known: Lexicon | None) -> bool:
    if len(name) < _SHORTEST or abs(len(word) - len(name)) > _LONGEST_ENDING or _is_form(word, name, known):
        return False
    allowed = 2 if len(name) >= _TWO_SLIPS or _has_other_vowels(word, name) else 1
    bare = word if known is None else _bare(word, known)
    return min(slips(word, name, allowed), slips(bare, name, allowed)) <= allowed


def _has_other_vowels(word: str, name: str) -> bool:
    """Say whether two words differ in their vowels alone, as "Taramu" and "Taruma" do."""
    return len(word) == len(name) and word.translate(_NO_VOWELS) == name.translate(_NO_VOWELS)


_NO_VOWELS = str.maketrans("", "", "aeiouy")


def _bare(word: str, known: Lexicon) -> str:
    return next((word[len(one) :] for one in known.beginnings if word.startswith(one)), word)


def _is_form(word: str, name: str, known: Lexicon | None) -> bool:
    """Say whether a word is the name with the ending its language gives it."""
    for whole in {word, _bare(word, known)} if known else {word}:
        if whole == name or (whole.startswith(name) and whole[len(name) :] in ("s", "es", "ns", "in", "sche", "n")):
            return True
        if known is not None and known.language in _INFLECTING and _differ_in_endings(whole, name):
            return True
    return False


_INFLECTING = ("ru",)
"""Languages that change the ends of names."""


def _differ_in_endings(word: str, name: str) -> bool:
    common = next((at for at, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name)))
    return len(name) - common <= 2 and len(word) - common <= _LONGEST_ENDING and common >= 3


def slips(one: str, other: str, most: int) -> int:
    """Return the number of letters wrong, missing, too many or turned round, or `most` + 1 when there are more.

    The optimal string alignment distance.

    >>> slips("zhumatia", "zhumatai", 2), slips("urumchi", "urumqi", 2)
    (1, 2)
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, counterpart in enumerate(other, 1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != counterpart))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == counterpart:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return last[-1]


@lru_cache(maxsize=8192)
def romanised(word: str) -> str:
    """Return a folded Cyrillic word in Latin letters, any other as it is; after the BGN/PCGN table for Russian.

    >>> romanised(folded("Жанаргуль"))
    'zhanargul'
    """
    return word.translate(_LATIN)


_LATIN = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфыэі", "abvgdeziiklmnoprstufyei", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya"}
)


def strangers_in(text: str, strangers: Sequence[str], words: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and name of everybody in a text whom only another case knows.

    The whole name in its order counts, whatever stands between its words; a name of one word must be long.
    """
    tokens = tokens_of(text)
    said = [romanised(token.word) for token in tokens]
    for name in dict.fromkeys(strangers):
        parts = [romanised(token.word) for token in tokens_of(name)]
        if all(part in words for part in parts) or (len(parts) < 2 and len(name) < _SHORTEST):
            continue
        for first in range(len(tokens) - len(parts) + 1):
            if said[first : first + len(parts)] == parts:
                yield tokens[first].start, tokens[first + len(parts) - 1].end, name
