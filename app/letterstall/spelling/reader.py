"""One dictionary as it is used: loaded when it is first asked, what it said kept, given up when it fails repeatedly."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from letterstall.core.misspelling import DictionaryProblem
from letterstall.spelling.dictionaries import Dictionary
from letterstall.spelling.process import BATCH, Child, DictionaryFailed, DictionaryProcess

_MOST_WORDS = 50_000  # kept answers; a long letter has some 2,000 different words
_MOST_SUGGESTED = 500
_MOST_FAILURES = 3


class Reader:
    """A dictionary and what it said so far. For one thread at a time; it never raises."""

    def __init__(self, dictionary: Dictionary, start: Callable[[], Child]) -> None:
        self.dictionary = dictionary
        self.problem: DictionaryProblem | None = dictionary.refusal()
        self._start = start
        self._process: DictionaryProcess | None = None
        self._scripts: frozenset[str] | None = None
        self._right: dict[str, bool] = {}
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._failures = 0
        self._is_closed = False

    def scripts(self) -> frozenset[str]:
        """Return the scripts its words are in; none when it is broken. Loads it."""
        if self._scripts is None:
            self._loaded()
        return self._scripts or frozenset()

    def learn(self, words: Iterable[str]) -> None:
        """Look up the words that were not looked up before, many at once."""
        left = iter(dict.fromkeys(word for word in words if word not in self._right))
        if len(self._right) > _MOST_WORDS:
            self._right.clear()
        while batch := list(islice(left, BATCH)):
            try:
                process = self._loaded()
                if process is None:
                    return
                self._right.update(zip(batch, process.are_right(batch), strict=True))
            except DictionaryFailed as failure:
                self._note(failure)

    def knows(self, word: str) -> bool:
        """Say whether the word is right, or was never looked up: where nothing is known nothing is called wrong."""
        return self._right.get(word, True)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what the word may have been meant to be; nothing when it takes too long."""
        if word not in self._suggested:
            try:
                process = self._loaded()
                if process is None:
                    return ()
                if len(self._suggested) > _MOST_SUGGESTED:
                    self._suggested.clear()
                self._suggested[word] = process.suggestions(word)
            except DictionaryFailed as failure:
                self._note(failure)
                self._suggested[word] = ()
        return self._suggested[word]

    def close(self) -> None:
        """End its process for good, even while another thread waits for an answer."""
        self._is_closed = True
        self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.end()

    def _loaded(self) -> DictionaryProcess | None:
        if self._process is None and self.problem is None and not self._is_closed:
            try:
                self._process = DictionaryProcess(self.dictionary, self._start)
                self._scripts = self._process.scripts
            except DictionaryFailed as failure:
                self.problem = failure.problem
            if self._is_closed:
                self._end()
        return self._process

    def _note(self, failure: DictionaryFailed) -> None:
        """End the process that failed; the next question starts another one, a few times."""
        self._end()
        self._failures += 1
        if self._failures >= _MOST_FAILURES:
            self.problem = failure.problem
