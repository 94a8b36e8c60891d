"""How a letter begins and ends: its salutation and its closing words."""

from __future__ import annotations

import re
from functools import cache

from letterstall.intake.understanding.folding import folded, tokens_of
from letterstall.intake.understanding.vocabulary import Phrase, phrases, stems, vocabulary


def begins_with(text: str, section: str) -> int:
    """Return how many characters of a text a phrase of this section of `letters.toml` takes at its head; 0 for none."""
    tokens = tokens_of(text[:80])
    for phrase in (
        _by_first(section).get(tokens[0].word, ()) if tokens and not text[: tokens[0].start].strip('¡¿«“" ‏') else ()
    ):
        if len(phrase) <= len(tokens) and all(one.word == word for one, word in zip(tokens, phrase, strict=False)):
            return tokens[len(phrase) - 1].end
    return 0


@cache
def _by_first(section: str) -> dict[str, list[Phrase]]:
    table: dict[str, list[Phrase]] = {}
    keys = ("starts",) if "starts" in vocabulary("letters")[section] else tuple(vocabulary("letters")[section])
    for phrase in {phrase for key in keys for phrase in phrases("letters", section, key)}:
        table.setdefault(phrase[0], []).append(phrase)
    for listed in table.values():
        listed.sort(key=len, reverse=True)
    return table


def salutation_for(text: str, language: str) -> str:
    """Return the part of "Dear Minister / Sehr geehrter Herr Minister" that is in this language, else all of it."""
    parts = [part.strip() for part in re.split(r"\s*/\s*", text)]
    known = phrases("letters", "salutations", language) if language in vocabulary("letters")["salutations"] else ()
    for part in parts if len(parts) > 1 else ():
        said = tuple(token.word for token in tokens_of(part))
        if any(said[: len(phrase)] == phrase for phrase in known):
            return part
    return text


def salutation_in(text: str) -> tuple[str, str] | None:
    """Part a row that greets somebody into the salutation and what stands behind it in the row; None for another row.

    >>> salutation_in("Dear Secretary, I am writing to you")
    ('Dear Secretary,', 'I am writing to you')
    """
    if not begins_with(text, "salutations"):
        return None
    if (
        len(text) <= 90
        and not re.search(r"[.!?;]\s+\S+\s+\S+\s+\S", re.sub(r"\b\w{1,4}\.", "", text))
        and not _goes_on(text)
    ):
        return text, ""
    cut = re.match(
        r".{3,90}?(?:[:：!]|[,،](?!\s*(?:Secretary|Minister|President|Dear|Minist|Präsident|Estimad|Madame|Monsieur)))(?=\s|$)",
        text,
    )
    return (cut[0], text[cut.end() :].strip()) if cut and begins_with(cut[0], "salutations") else None


def _goes_on(text: str) -> bool:
    """Say whether the letter's first sentence stands behind the comma of the salutation."""
    behind = re.split(r"[,،:]\s+", text, maxsplit=1)[1:]
    return bool(behind) and len(behind[0].split()) >= 4 and sum(word.islower() for word in behind[0].split()) >= 3


def closing_in(text: str) -> str:
    """Return the closing words a row begins with, "" when it is another row."""
    if not begins_with(text, "closings"):
        return ""
    plain = folded(text)
    if len(text) <= 60 or plain.startswith(stems("letters", "closings", "sentences")):
        return text
    return ""


def closing_at_end(text: str) -> tuple[str, str] | None:
    """Part a paragraph whose last words close the letter into both; None for another paragraph."""
    found = re.search(r"(?<=[.!?…؟])\s+([^.!?]{4,60}[,.،]?)$", text)
    if found is None or not closing_in(found[1]):
        return None
    return text[: found.start()], found[1]


def is_greeting(word: str) -> bool:
    """Say whether a word is part of a greeting in one of the languages: "Dear", "Excellency"."""
    return folded(word) in _words_of_greetings()


@cache
def _words_of_greetings() -> frozenset[str]:
    keys = vocabulary("letters")["salutations"]
    return frozenset(word for key in keys for phrase in phrases("letters", "salutations", key) for word in phrase)
