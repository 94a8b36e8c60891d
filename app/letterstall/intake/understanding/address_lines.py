"""What a line of an official's address is: a person, an office, a body, a place, a remark."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from letterstall.intake.understanding.folding import folded, tokens_of
from letterstall.intake.understanding.places import country_in
from letterstall.intake.understanding.vocabulary import alternatives, phrases, vocabulary, words

LineKind = Literal["name", "titled_name", "office", "body", "place"]


_REMARK = re.compile(r"^[(\[].*[)\]]\.?$", re.DOTALL)
_SENTENCE = re.compile(rf"(?<!\w){alternatives('addresses', 'remarks')}(?!\w)", re.I)


def is_remark(text: str) -> bool:
    """Say whether a line is said to the writer, not to the postman: in brackets, or a sentence.

    >>> is_remark("(keep trying)"), is_remark("Please do not send post."), is_remark("12 Long Street, Bangkok")
    (True, True, False)
    """
    if _REMARK.match(text):
        return True
    if _SENTENCE.search(text) and len(text.split()) > 3:
        return True
    lower = sum(word.islower() for word in text.split())
    return text.endswith(".") and lower >= 5 and len(text) > 50


@lru_cache(maxsize=2048)
def kind_of_line(text: str) -> LineKind:
    """Return what one of the first lines of an address is, as far as its words tell.

    >>> [kind_of_line(one) for one in ("Party Secretary of Xinjiang", "Ma Xingrui", "Ministry of Justice", "4 Lu")]
    ['office', 'name', 'body', 'place']
    """
    said = [token.word for token in tokens_of(text)]
    outer = _outer(said, text)
    if _is_place(text, said, outer):
        return "place"
    is_office, is_body = _holds(said, "offices"), _holds(outer, "bodies")
    if is_office and _body_comes_first(said):
        return "body"
    if is_office:
        return "titled_name" if _is_titled_name(text) else "office"
    if is_body:
        return "body"
    return "name" if is_name(text) else "place"


def is_unheard(text: str) -> bool:
    """Say whether a line is taken for a place only because no word in it says what it is: "Regent of Pulau Batang"."""
    said = [token.word for token in tokens_of(text)]
    return kind_of_line(text) == "place" and not _is_place(text, said, said)


def _outer(said: list[str], text: str) -> list[str]:
    """Return the words that may tell a street or a body: the first and the last where a line may be a name.

    "Palacio de Gobierno" and "Long Street" are places, "Daniel Palacio Restrepo" is a person.
    """
    is_person = len(said) == 3 and "," not in text and is_name(text)
    return [said[0], said[2]] if is_person else said


def _is_place(text: str, said: list[str], outer: list[str]) -> bool:
    begins_as_office = bool(said) and (
        said[0] in words("addresses", "offices") or said[0] in words("addresses", "qualifiers")
    )
    if re.search(r"\d", text) and not (begins_as_office and "," not in text and _holds(said, "offices")):
        return True
    streets = {word for word in outer if word in words("addresses", "streets")}
    if streets - words("addresses", "weak") and not _holds(said, "offices"):
        return True
    endings = tuple(folded(ending) for ending in vocabulary("addresses")["streets"]["endings"])
    return any(word.endswith(endings) and len(word) > 6 for word in said) or bool(country_in(text))


def _holds(said: list[str], section: str) -> bool:
    known = words("addresses", section)
    if any(word in known or (word.endswith("s") and word[:-1] in known) for word in said):
        return True
    longer = [phrase for phrase in phrases("addresses", section) if len(phrase) > 1]
    return any(tuple(said[at : at + len(phrase)]) == phrase for phrase in longer for at in range(len(said)))


def _body_comes_first(said: list[str]) -> bool:
    """Say whether a body's name holds the office only to say whose it is: "Office of the Prime Minister"."""
    bodies, offices = words("addresses", "bodies"), words("addresses", "offices")
    first_body = next((at for at, word in enumerate(said) if word in bodies), len(said))
    first_office = next((at for at, word in enumerate(said) if word in offices), len(said))
    return first_body < first_office


def is_name(text: str) -> bool:
    """Say whether a line may be a person's name: two to seven words, capitals at their heads, no figures."""
    bare = re.sub(r"\([^)]*\)|[“”\"„«»]", " ", text)
    parts = [part for part in re.split(r"[\s]+", bare.strip(" ,;")) if part]
    if not 2 <= len(parts) <= 8 or re.search(r"[\d:;/@]", bare):
        return len(parts) == 1 and not bare.isascii() and not bare[:1].isupper() and len(bare) <= 12
    parts = [re.sub(r"^(?:al|el|ad|ar|as|ash|at|an|az|ul|bin|bint|Al|El)[-‐](?=[A-ZÀ-Þ])", "", part) for part in parts]
    small = words("addresses", "particles") | words("addresses", "honorifics")
    heads = [part.lstrip("‘’'ʿʾ`-.")[:1] for part in parts if part.lower() not in small]
    return bool(heads) and all(head.isupper() or (head.isalpha() and not head.islower()) for head in heads)


def _is_titled_name(text: str) -> bool:
    """Say whether a line is an office and a person's name in one: "President Jane Roe"."""
    known = ("offices", "honorifics", "qualifiers", "portfolios")
    offices = frozenset().union(*(words("addresses", one) for one in known))
    parts = [part.strip(",.") for part in text.split()]
    are_office = [all(piece in offices for piece in folded(part).split("-")) for part in parts]
    rest = [part for part, is_office in zip(parts, are_office, strict=True) if not is_office]
    if any(
        folded(part) in words("addresses", "prepositions") and at and are_office[at - 1]
        for at, part in enumerate(parts)
    ):
        return False
    if any(folded(part) in words("addresses", "bodies") for part in rest):
        return False
    return 2 <= len(rest) < len(parts) and is_name(" ".join(rest))


def titled_person(text: str) -> tuple[str, str] | None:
    """Part "Minister of Justice Jane Roe" into name and office; None where a line is not both.

    >>> titled_person("Minister of Justice Jane Roe"), titled_person("Minister of Foreign Affairs")
    (('Jane Roe', 'Minister of Justice'), None)
    """
    offices = (
        words("addresses", "offices")
        | words("addresses", "qualifiers")
        | words("addresses", "prepositions")
        | words("addresses", "portfolios")
    )
    parts = text.split()
    at = next((number for number, part in enumerate(parts) if folded(part.strip(",.")) not in offices), len(parts))
    name = " ".join(parts[at:])
    if (
        at < 2
        or not 2 <= len(parts) - at <= 4
        or folded(parts[at - 1]) in words("addresses", "prepositions")
        or not is_name(name)
    ):
        return None
    bodies = words("addresses", "bodies")
    return None if any(folded(part) in bodies for part in parts[at:]) else (name, " ".join(parts[:at]))


def parted(text: str) -> tuple[str, str] | None:
    """Part "Name, Office" or "Office, Name" into name and office; None where a line is not both.

    >>> parted("Minister of Justice, Jane Roe"), parted("12 Long Street, Bangkok")
    (('Jane Roe', 'Minister of Justice'), None)
    """
    for cut in (found.start() for found in re.finditer(r",\s|\s[-–—]\s", text)):
        before, behind = text[:cut].strip(" ,-–—"), text[cut + 1 :].strip(" ,-–—")
        kinds = kind_of_line(before), kind_of_line(behind)
        if kinds[0] in ("name", "titled_name") and kinds[1] == "office":
            return before, behind
        if kinds[0] == "office" and kinds[1] == "name":
            return behind, before
    return None
