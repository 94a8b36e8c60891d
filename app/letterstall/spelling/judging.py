"""Which language a sentence is in, and which of its words are wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from letterstall.core.misspelling import Misspelling
from letterstall.spelling.names import KnownWords
from letterstall.spelling.reader import Reader
from letterstall.spelling.readings import parts_with_places, readings
from letterstall.spelling.words import Word


@dataclass(frozen=True, slots=True)
class Candidate:
    """A language the text may be in, and its dictionary."""

    language: str
    reader: Reader

    def learn(self, words: Iterable[Word], known: KnownWords) -> None:
        """Look up all these words at once."""
        unsure = {
            word.text for word in words if not known.knows(readings(word.text, self.language)[0][0], self.language)
        }
        self.reader.learn(part for word in unsure for one in readings(word, self.language) for part in one)

    def is_right(self, word: str, known: KnownWords) -> bool:
        """Say whether the word is right in this language, in any way it can be read."""
        return any(all(self._is_part_right(part, known) for part in one) for one in readings(word, self.language))

    def _is_part_right(self, part: str, known: KnownWords) -> bool:
        return len(part) < 2 or known.knows(part, self.language) or self.reader.knows(part)


def wrong_words(words: Sequence[Word], candidates: Sequence[Candidate], known: KnownWords) -> tuple[Misspelling, ...]:
    """Return the wrong words of a line; words in a script that no candidate's dictionary covers are left alone."""
    found: list[Misspelling] = []
    for _, sentence in groupby(words, key=lambda word: word.sentence):
        of_sentence = list(sentence)
        for script in dict.fromkeys(word.script for word in of_sentence):
            able = (one for one in candidates if script in one.reader.scripts())
            if first := next(able, None):
                found += _wrong([word for word in of_sentence if word.script == script], first, able, known)
    return tuple(sorted(found, key=lambda one: one.start))


def _wrong(
    words: Sequence[Word], first: Candidate, others: Iterator[Candidate], known: KnownWords
) -> Iterator[Misspelling]:
    """Yield the wrong ones of a sentence's words, which are all in one script. The others are loaded late."""
    first.learn(words, known)
    if all(first.is_right(word.text, known) for word in words):
        return
    able = [first, *others]
    for other in able[1:]:
        other.learn(words, known)
    chosen = _language_of(words, able, known)
    foreign = [one for one in able if one is not chosen]
    is_right = [chosen.is_right(word.text, known) for word in words]
    is_foreign = [any(one.is_right(word.text, known) for one in foreign) for word in words]
    for place, word in enumerate(words):
        if is_right[place] or (is_foreign[place] and _may_be_foreign(place, words, is_right, is_foreign)):
            continue
        yield from _told(word, chosen, known)


def _language_of(words: Sequence[Word], able: Sequence[Candidate], known: KnownWords) -> Candidate:
    """Return the candidate that knows most of the words, the first one unless another knows more and half of them."""
    counts = [sum(one.is_right(word.text, known) for word in words) for one in able]
    most = max(counts)
    if most == counts[0] or 2 * most < len(words) or len(words) < 2:
        return able[0]
    return able[counts.index(most)]


def _may_be_foreign(place: int, words: Sequence[Word], is_right: Sequence[bool], is_foreign: Sequence[bool]) -> bool:
    word = words[place]
    beside = [one for one in (place - 1, place + 1) if 0 <= one < len(words)]
    has_company = any(is_foreign[one] and not is_right[one] for one in beside)
    return word.is_quoted or has_company or (word.text[:1].isupper() and not word.is_first)


def _told(word: Word, chosen: Candidate, known: KnownWords) -> Iterator[Misspelling]:
    """Yield the word, or those of its parts between hyphens that are wrong, where others of them are right."""
    parts = parts_with_places(word.text)
    wrong = [one for one in parts if not chosen.is_right(one[2], known)]
    if not wrong or len(wrong) == len(parts):
        wrong = [(0, len(word.text), word.text)]
    for start, end, text in wrong:
        yield Misspelling(word.start + start, word.start + end, text, chosen.language)
