"""Talking to the process that knows a dictionary: with limits of time, and nothing it says is believed unchecked."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import IO, Any, Protocol

from letterstall.core.misspelling import DictionaryProblem
from letterstall.spelling.dictionaries import Dictionary

LOADING_TIME = 20.0
"""Seconds a dictionary may take to be loaded. The slowest shipped one, of Brazil, needs about one."""
CHECKING_TIME = 5.0
"""Seconds a batch of words may take; a word takes less than a thousandth of one."""
SUGGESTING_TIME = 5.0
"""Seconds that suggestions for one word may take; Hunspell itself gives up after two or so."""
BATCH = 100
"""Words in one question: so few that the question fits into a pipe (64 KiB) that nobody reads."""
_LONGEST_ANSWER = 1 << 16  # bytes


class Child(Protocol):
    """A process that was started, with pipes to and from it."""

    stdin: IO[bytes] | None
    stdout: IO[bytes] | None

    def kill(self) -> None:
        """End it."""

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end."""


class DictionaryFailed(Exception):
    """A dictionary's process gives no answer, or none that can be used."""

    def __init__(self, problem: DictionaryProblem) -> None:
        super().__init__(problem)
        self.problem = problem


class DictionaryProcess:
    """One dictionary, loaded in a process of its own. For one thread at a time."""

    def __init__(self, dictionary: Dictionary, start: Callable[[], Child]) -> None:
        """Start the process and load the dictionary. Raises DictionaryFailed."""
        try:
            self._child = start()
        except OSError as error:
            raise DictionaryFailed("died") from error
        assert self._child.stdin is not None and self._child.stdout is not None
        self._to, self._from = self._child.stdin, io.BufferedReader(self._child.stdout)  # type: ignore[type-var]
        try:
            told = self._ask({"folder": str(dictionary.folder), "name": dictionary.name}, LOADING_TIME)
            self.scripts = frozenset(_texts(told, "scripts"))
        except DictionaryFailed:
            self.end()
            raise

    def are_right(self, words: Sequence[str]) -> list[bool]:
        """Say of each word, `BATCH` at most, whether the dictionary knows it. Raises DictionaryFailed."""
        right = self._ask({"words": words}, CHECKING_TIME).get("right")
        if not isinstance(right, list) or len(right) != len(words) or not all(isinstance(one, bool) for one in right):
            raise DictionaryFailed("died")
        return right

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what the word may have been meant to be, the likeliest first. Raises DictionaryFailed."""
        return _texts(self._ask({"suggest": word}, SUGGESTING_TIME), "suggestions")

    def end(self) -> None:
        """End the process and leave nothing of it behind."""
        self._child.kill()
        self._child.wait()
        for pipe in (self._to, self._from):
            with suppress(OSError):
                pipe.close()

    def _ask(self, message: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Return the answer; when the time is over the process is ended, and reading from it ends as well."""
        is_late = threading.Event()
        clock = threading.Timer(seconds, self._end_late, (is_late,))
        clock.daemon = True
        clock.start()
        try:
            self._send(json.dumps(message, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
            line = self._from.readline(_LONGEST_ANSWER)
        except (OSError, ValueError) as error:  # ValueError: `end` was called meanwhile
            raise DictionaryFailed("too_slow" if is_late.is_set() else "died") from error
        finally:
            clock.cancel()
        if not line.endswith(b"\n"):
            raise DictionaryFailed("too_slow" if is_late.is_set() else "died")
        return _checked(line)

    def _end_late(self, is_late: threading.Event) -> None:
        is_late.set()
        self._child.kill()

    def _send(self, message: bytes) -> None:
        rest = memoryview(message)
        while rest:
            rest = rest[self._to.write(rest) :]


def _checked(line: bytes) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except ValueError as error:
        raise DictionaryFailed("died") from error
    if not isinstance(told, dict):
        raise DictionaryFailed("died")
    if told.get("problem") == "encoding":
        raise DictionaryFailed("encoding")
    return told


def _texts(told: dict[str, Any], key: str) -> tuple[str, ...]:
    texts = told.get(key)
    if not isinstance(texts, list) or not all(isinstance(one, str) for one in texts):
        raise DictionaryFailed("died")
    return tuple(texts)
