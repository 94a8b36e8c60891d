"""What a look at the spelling tells: places in a text, words of one's own, dictionaries that cannot be used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

DictionaryProblem = Literal["too_large", "no_dictionary", "encoding", "too_slow", "died"]
"""Why a dictionary is not used: over a limit of size; nothing in it; letters in an unknown encoding; an answer that
took too long; the process that read it ended."""


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that no dictionary of its language knows. `start` and `end` count code points of the text.

    `language` is the one the sentence was taken to be in, one of those that were given.
    """

    start: int
    end: int
    word: str
    language: str


@dataclass(frozen=True, slots=True)
class BrokenDictionary:
    """A dictionary that was found and is not used. `name` is that of its files, without folder and ending."""

    name: str
    problem: DictionaryProblem


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word the person calls right. `language` is the first part of a language tag: "en" of "en-GB"."""

    language: str
    word: str
