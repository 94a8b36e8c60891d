"""The words by which labels are known, as `resources/intake/labels.toml` lists them, ready to be looked for."""

from __future__ import annotations

from functools import cache

from letterstall.intake.understanding.folding import Token, folded, is_near, tokens_of
from letterstall.intake.understanding.vocabulary import Phrase, phrases, vocabulary


@cache
def words_of(text: str) -> tuple[Token, ...]:
    """Return the words of a row, which is asked for again and again."""
    return tokens_of(text)


@cache
def _by_first_word() -> dict[str, list[tuple[Phrase, str]]]:
    table: dict[str, list[tuple[Phrase, str]]] = {}
    for kind, ways in vocabulary("labels").items():
        for phrase in phrases("labels", kind, "starts") if "starts" in ways else ():
            table.setdefault(phrase[0], []).append((phrase, kind))
    for row in table.values():
        row.sort(key=lambda one: -len(one[0]))
    return table


@cache
def known_from(word: str) -> tuple[tuple[Phrase, str], ...]:
    """Return the phrases that begin with a word, or nearly so, each with its kind, the longest first."""
    table = _by_first_word()
    found = [one for first, row in table.items() if is_near(word, first) for one in row]
    return tuple(sorted(found, key=lambda one: -len(one[0])))


def is_marker(text: str) -> bool:
    """Say whether a row is the words that say what the document is, alone."""
    said = tuple(token.word for token in words_of(text))
    return said in phrases("labels", "marker", "starts")


def says(said: set[str], phrase: Phrase) -> bool:
    """Say whether all words of a phrase are among those said, long ones with a slip: "appear before" is no appeal."""
    return all(any(one == word or (len(word) > 6 and is_near(one, word)) for one in said) for word in phrase)


@cache
def held_words() -> tuple[tuple[str, tuple[tuple[Phrase, ...], ...]], ...]:
    """Return kind and sets of phrases; a label must hold one phrase of each set."""
    return tuple(
        (kind, tuple(tuple(tuple(folded(phrase).split()) for phrase in words.split("|")) for words in sets))
        for kind, ways in vocabulary("labels").items()
        for sets in ways.get("holds", ())
    )
