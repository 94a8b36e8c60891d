"""The speller: finds the words of a text that are not right in any language it may be in. For any thread."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace

from letterstall.core.misspelling import BrokenDictionary, Misspelling
from letterstall.spelling.dictionaries import Dictionary, dictionary_for
from letterstall.spelling.judging import Candidate, wrong_words
from letterstall.spelling.names import KnownWords
from letterstall.spelling.process import Child
from letterstall.spelling.reader import Reader
from letterstall.spelling.suggesting import MOST, near_words
from letterstall.spelling.words import folded, words_of_line

_MOST_LINES = 1000  # judged lines that are kept; a long letter has some fifty

_Line = tuple[str, tuple[Candidate, ...], KnownWords]


class Speller:
    """Several dictionaries. Each is loaded when it is first needed, in a process of its own."""

    def __init__(self, dictionaries: Sequence[Dictionary], start: Callable[[], Child]) -> None:
        self._dictionaries, self._start = tuple(dictionaries), start
        self._readers: dict[Dictionary, Reader] = {}
        self._kept: OrderedDict[_Line, tuple[Misspelling, ...]] = OrderedDict()
        self._turn = threading.Lock()
        self._is_closed = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of the languages there are dictionaries for."""
        return tuple(one.language for one in self._dictionaries)

    @property
    def broken(self) -> tuple[BrokenDictionary, ...]:
        """The dictionaries that were tried and are not used."""
        readers = tuple(self._readers.values())
        return tuple(BrokenDictionary(one.dictionary.name, one.problem) for one in readers if one.problem)

    def covers(self, language: str) -> bool:
        """Say whether there is a dictionary for this language that is not known to be broken."""
        return self._reader(language) is not None

    def misspelt(
        self, text: str, languages: Sequence[str], known: KnownWords = KnownWords()
    ) -> tuple[Misspelling, ...]:
        """Return the words that are not right, in the order of the text.

        `languages` are those the text may be in, the likeliest first. Each sentence is taken to be in the one that
        knows most of its words. A word that only another one knows is right in quotation marks, when it begins with a
        capital inside a sentence, or beside another such word; alone and small it stays wrong, for a slip in one
        language is often a word of another.
        """
        lines = text.split("\n")
        with self._turn:
            candidates = self._candidates(tuple(dict.fromkeys(languages)))
            if not candidates:
                return ()
            self._look_up(lines, candidates, known)
            found, start = [], 0
            for line in lines:
                for one in self._in_line(line, candidates, known):
                    found.append(replace(one, start=start + one.start, end=start + one.end))
                start += len(line) + 1
        return tuple(found)

    def suggestions(self, word: str, language: str, known: KnownWords = KnownWords()) -> tuple[str, ...]:
        """Return what the word may have been meant to be, six at most: names that are near first."""
        plain = folded(word)
        near = near_words(plain, language, known)
        with self._turn:
            reader = self._reader(language)
            told = (*_undoubled(plain, reader), *reader.suggestions(plain)) if reader else ()
        apostrophe = next((one for one in "’ʼ" if one in word), "'")
        unique = dict.fromkeys(one.replace("’", "'").replace("'", apostrophe) for one in (*near, *told) if one != plain)
        return tuple(unique)[:MOST]

    def close(self) -> None:
        """End all processes for good, without waiting for what other threads ask; these are told of nothing wrong."""
        self._is_closed = True
        for reader in tuple(self._readers.values()):
            reader.close()

    def _candidates(self, languages: tuple[str, ...]) -> tuple[Candidate, ...]:
        """Return the languages that have a dictionary, each dictionary once."""
        found: dict[Reader, Candidate] = {}
        for language in languages:
            if reader := self._reader(language):
                found.setdefault(reader, Candidate(language, reader))
        return tuple(found.values())

    def _reader(self, language: str) -> Reader | None:
        """Return the dictionary for a language, the next best one where the best is broken."""
        left = [] if self._is_closed else list(self._dictionaries)
        while dictionary := dictionary_for(language, left):
            reader = self._readers.get(dictionary) or self._readers.setdefault(
                dictionary, Reader(dictionary, self._start)
            )
            if not reader.problem:
                return reader
            left.remove(dictionary)
        return None

    def _look_up(self, lines: Sequence[str], candidates: tuple[Candidate, ...], known: KnownWords) -> None:
        """Ask the first dictionary of each script about all new words of the text at once."""
        new = [word for line in lines if (line, candidates, known) not in self._kept for word in words_of_line(line)]
        for script in {word.script for word in new}:
            if able := next((one for one in candidates if script in one.reader.scripts()), None):
                able.learn((word for word in new if word.script == script), known)

    def _in_line(self, line: str, candidates: tuple[Candidate, ...], known: KnownWords) -> tuple[Misspelling, ...]:
        key = (line, candidates, known)
        if key not in self._kept:
            judged = wrong_words(words_of_line(line), candidates, known)
            if any(one.reader.problem for one in candidates):  # the next look is another one
                return judged
            self._kept[key] = judged
            if len(self._kept) > _MOST_LINES:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def _undoubled(word: str, reader: Reader) -> tuple[str, ...]:
    """Return the right words that one letter less makes of a word with a letter twice: a key that was held too long."""
    fewer = tuple(dict.fromkeys(word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1]))
    reader.learn(fewer)
    return tuple(one for one in fewer if reader.knows(one))
