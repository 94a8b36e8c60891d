"""A headline in capitals written as a sentence, by how the rest of the document writes its words."""

from __future__ import annotations

import re

from letterstall.core.proposal import Span
from letterstall.intake.understanding.folding import is_capitals
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.places import country_in
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.tongues import is_common, is_people
from letterstall.intake.understanding.vocabulary import alternatives

_COMMON_END = re.compile(rf"{alternatives('languages', 'endings')}$")
"""Endings of words that are no names, in the languages of the documents."""
_NOUN_ENDS = ("ungen", "heiten", "keiten", "schaften", "zeichen", "leben", "wesen", "verfahren", "männer", "frauen")
"""Endings of German nouns that look like those of verbs and adjectives."""
_PARTICIPLE = re.compile(
    r"(?:be|ver|ent|zer|miss)\w+(?:oht|eilt|etzt|igt|ängt|andelt)$|(?:in|ge)\w+(?:iert|oltert|ötet|aftet)$"
)
"""German words that are no nouns for the most part: "bedroht", "verurteilt"."""


def sentence_case(text: str, sheet: Sheet, span: Span, notes: Notes) -> str:
    """Return a headline in capitals as a sentence; which words take a capital is seen in the rest of the document."""
    if not is_capitals(text):
        return " ".join(text.split())
    prose = _prose(sheet, span)
    seen, unknown = _as_written(prose), []
    words = []
    for word in " ".join(text.split()).split(" "):
        core = re.search(r"[^\W_][\w’'.-]*[^\W_]|[^\W_]", word)
        if core is None:
            words.append(word)
            continue
        plain = core[0].casefold().replace("’", "'")
        written = seen.get(plain)
        if (
            written is not None
            and written[:1].isupper()
            and sheet.language != "de"
            and not _stands_alone(core[0], text, prose)
        ):
            unknown.append(core[0])
            written = core[0].capitalize() if sheet.language == "en" and is_people(plain) else core[0].lower()
        if written is None:
            written = _unseen(core[0], seen, sheet.language)
            if written == core[0].lower() and len(plain) > 3 and not _COMMON_END.search(plain):
                unknown.append(core[0])
        written = re.sub(r"[’']", re.search(r"[’']|$", core[0])[0] or "’", written)  # type: ignore[index]
        words.append(word[: core.start()] + written + word[core.end() :])
    if unknown:
        notes.doubt("headline_capitals", "title", span, text=", ".join(dict.fromkeys(unknown)))
    cased = " ".join(words)
    return cased[:1].upper() + cased[1:]


def _unseen(word: str, seen: dict[str, str], language: str) -> str:
    """Return a word that stands nowhere else: by its stem, in parts at its hyphens, as a country, in small letters."""
    plain = word.casefold().replace("’", "'")
    for ending in ("'s", "s", "es", "e", "n", "en"):
        if plain.endswith(ending) and plain[: -len(ending)] in seen:
            stem = seen[plain[: -len(ending)]]
            return stem + word[len(stem) :].lower()
        if plain + ending in seen:
            return seen[plain + ending][: len(word)]
    if "-" in word:
        return "-".join(seen.get(part.casefold(), part.lower()) for part in word.split("-"))
    is_noun = (
        language == "de"
        and len(plain) > 3
        and not is_common(plain, "de")
        and (not plain.endswith(("en", "te", "em", "es", "ig", "lich")) or plain.endswith(_NOUN_ENDS))
    )
    if country_in(word) or (is_noun and not _PARTICIPLE.match(plain)) or (language == "en" and is_people(plain)):
        return word.capitalize()
    return word.lower()


def _prose(sheet: Sheet, span: Span) -> str:
    """Return the document without the headline and without what is in capitals."""
    rows = (row for row in sheet.rows if not is_capitals(row.text) and not span.start <= row.start < span.end)
    return " ".join(f"• {row.text}" if row.gap in ("hard", "soft", "line") else row.text for row in rows)


def _stands_alone(word: str, headline: str, prose: str) -> bool:
    """Say whether a word has a capital of its own, not only inside a longer name: "State Border Committee" is one."""
    spelt = re.escape(word.capitalize())
    return bool(
        re.search(
            rf"(?<![\w’'-])(?:[a-zß-öø-ÿ][\w’'-]*|\d+)[,(“]?\s+[(“]?(?:{spelt}|{re.escape(word)})(?:[’']s)?(?:\s+[a-zß-öø-ÿ(]|[.,;:!?)’”])",
            prose,
        )
    ) or _in_same_name(word, headline, prose)


def _in_same_name(word: str, headline: str, prose: str) -> bool:
    """Say whether the headline has a word beside this one that stands beside it in the document too."""
    words = [part.strip(".,:;!?()“”\"'’") for part in headline.casefold().split()]
    plain = prose.casefold()
    places = [at for at, one in enumerate(words) if one == word.casefold()]
    pairs = [" ".join(words[max(at - 1, 0) : at + 1]) for at in places] + [
        " ".join(words[at : at + 2]) for at in places
    ]
    small = {"the", "of", "in", "at", "a", "an", "and", "on", "for", "to", "by", "from", "with"}
    return any(pair in plain for pair in pairs if len(pair.split()) == 2 and not set(pair.split()) & small)


def _as_written(prose: str) -> dict[str, str]:
    """Return how words are written in the document inside sentences; the way that is found most often wins."""
    seen: dict[str, str] = {}
    counts: dict[str, dict[str, int]] = {}
    last = 0
    for found in re.finditer(r"[^\W\d_][\w’'-]*[^\W_]|[^\W\d_]", prose):
        before, word = prose[last : found.start()].strip(), found[0]
        last = found.end()
        starts_sentence = before.endswith((".", "!", "?", ":", "•", "\uf0b7")) or found.start() == 0
        key = word.casefold().replace("’", "'")
        weight = 1 if starts_sentence and word[:1].isupper() else 10
        counts.setdefault(key, {}).setdefault(word, 0)
        counts[key][word] += weight
    for key, ways in counts.items():
        best = max(ways, key=lambda way: ways[way])
        if ways[best] >= 10 or best.islower():
            seen[key] = best
    return seen
