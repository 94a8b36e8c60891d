"""Spelling, without the window: which words of a letter are wrong, what they may be, and the person's own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from letterstall.core.case import Case
from letterstall.core.letter import Supporter
from letterstall.core.misspelling import BrokenDictionary, Misspelling, OwnWord
from letterstall.core.resources import resource
from letterstall.desk.names import name_of_language
from letterstall.intake.process import start_python
from letterstall.spelling.additions import additions
from letterstall.spelling.dictionaries import dictionaries_in, system_folders
from letterstall.spelling.names import KnownWords
from letterstall.spelling.process import Child
from letterstall.spelling.speller import Speller
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.own_words import OwnWords

_BEGINNING = "import sys; sys.path += sys.argv[1:]; from letterstall.desk.dictionary_process import main; main()"
_CAPITAL_INSIDE = re.compile(r"(?<=[\w,;:’'-] )[^\W\d_][\w’'-]+")


class Spelling:
    """The speller of this desk. Its methods may be called from any thread; a worker's, since loading takes a while.

    What is in `misspelt` and `suggestions` waits for dictionaries to load, from 0.1 to 1 s each at its first use, in a
    process of its own: the program itself goes on meanwhile.
    """

    def __init__(self, database: Callable[[], DeskDatabase], folders: Iterable[Path] | None = None) -> None:
        """Take dictionaries from these folders; the shipped ones come first, then the system's where none are named."""
        chosen = (resource("dictionaries"), *(system_folders() if folders is None else folders))
        self._speller = Speller(dictionaries_in(chosen), start_process)
        self._database = database
        self._kept: frozenset[OwnWord] | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of all languages there are dictionaries for."""
        return self._speller.languages

    @property
    def broken(self) -> tuple[BrokenDictionary, ...]:
        """The dictionaries that were needed and cannot be used, with the reason."""
        return self._speller.broken

    @property
    def choices(self) -> tuple[str, ...]:
        """The tags of which one can be chosen for every letter: one for each language with a dictionary, by name."""
        named = {tag: name_of_language(tag) for tag in sorted(self.languages, key=len)}
        first = {name: tag for tag, name in reversed(named.items())}
        return tuple(sorted(first.values(), key=lambda tag: named[tag].casefold()))

    def covers(self, language: str) -> bool:
        """Say whether letters in this language can be looked at."""
        return self._speller.covers(language)

    def misspelt(
        self, text: str, languages: Sequence[str], case: Case | None = None, supporter: Supporter = Supporter()
    ) -> tuple[Misspelling, ...]:
        """Return the wrong words of a text. `languages`: the letter's own first; see `languages_of`.

        Raises DamagedDesk when the own words cannot be read.
        """
        return self._speller.misspelt(text, languages, self._known(case, supporter))

    def suggestions(
        self, word: str, language: str, case: Case | None = None, supporter: Supporter = Supporter()
    ) -> tuple[str, ...]:
        """Return up to six words it may have been meant to be, names of the case that are near first."""
        return self._speller.suggestions(word, language, self._known(case, supporter))

    def own_words(self) -> tuple[OwnWord, ...]:
        """Return the person's own words. Raises DamagedDesk, DeskInUse, NotKept."""
        return OwnWords(self._database()).all()

    def add_word(self, word: str, language: str) -> None:
        """Keep a word as right in a language. Raises NotKept; ValueError for an empty or endless one."""
        OwnWords(self._database()).add(_own(word, language))
        self._kept = None

    def remove_word(self, word: str, language: str) -> None:
        """Take a word back, from the backups as well. Raises NotKept."""
        OwnWords(self._database()).remove(_own(word, language))
        self._kept = None

    def forget_words(self) -> None:
        """Delete all own words, from the backups as well. Raises NotKept."""
        OwnWords(self._database()).forget_all()
        self._kept = None

    def read_own_words_again(self) -> None:
        """Hear that the desk has other own words now."""
        self._kept = None

    def close(self) -> None:
        """End the processes that know the dictionaries; whoever still asks is told of nothing wrong."""
        self._speller.close()

    def _known(self, case: Case | None, supporter: Supporter) -> KnownWords:
        if self._kept is None:
            self._kept = frozenset(self.own_words())
        return _known_words(case, supporter, self._kept)


def languages_of(letter_language: str, case: Case | None, others: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the languages a letter may have words of: its own, then `others`, then those the case has texts in."""
    found = [letter_language, *others]
    if case is not None:
        found += [*(one.language for one in case.letters), *case.summary.languages, *case.preferred_languages]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=8)
def _known_words(case: Case | None, supporter: Supporter, own: frozenset[OwnWord]) -> KnownWords:
    texts = [supporter.name, supporter.town, *supporter.lines]
    return KnownWords.of([*texts, *(_texts_of(case) if case else ())], own | additions())


def _texts_of(case: Case) -> list[str]:
    """Return the names of a case: of people, offices and places, and what its texts write with a capital."""
    names = [text for one in case.people for text in (one.name, one.native_name)]
    names += [text for one in case.addressees for text in (one.name, one.office, *one.lines)]
    names += [case.reference.publisher]
    texts = [*case.title.texts, *case.summary.texts, *case.background.texts]
    texts += [(one.language, block.text) for one in case.letters for block in one.blocks]
    return names + [word for _, text in texts for word in _capitalised(text)]


def _capitalised(text: str) -> list[str]:
    """Return the words that a text writes with a capital inside a sentence: places, parties, laws."""
    return [word for word in _CAPITAL_INSIDE.findall(text) if word[0].isupper()]


def _own(word: str, language: str) -> OwnWord:
    return OwnWord(language.split("-")[0], word.strip())


def start_process() -> Child:
    """Start a process that may come to know a dictionary; who starts it must end it. Raises OSError."""
    return start_python(_BEGINNING)
