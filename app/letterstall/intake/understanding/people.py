"""The people a case is about."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from letterstall.core.case import Person
from letterstall.core.proposal import Span
from letterstall.intake.understanding.folding import capitalised, folded, is_capitals
from letterstall.intake.understanding.greetings import is_greeting
from letterstall.intake.understanding.native_names import latin_part, native_name
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.rows import Row
from letterstall.intake.understanding.tongues import NOT_LATIN, language_of_name
from letterstall.intake.understanding.vocabulary import alternatives, words

_PRONOUN = rf"(?:{alternatives('people', 'pronouns')}|/|-)"
_PRONOUNS = re.compile(
    rf"[(\[（]\s*(?P<pronouns>{_PRONOUN}(?:\s*(?:[/,;|]|and|et|y|und|e|en|ou|o|or|و)\s*{_PRONOUN})*)\s*[)\]）]", re.I
)
_BARE_PRONOUNS = re.compile(rf"(?:\s[-–—:]\s*|,\s+|\s)(?P<pronouns>{_PRONOUN}(?:\s*/\s*{_PRONOUN})+)\s*$", re.I)
_ONLY_PRONOUNS = re.compile(rf"{_PRONOUN}(?:\s*/\s*{_PRONOUN})+", re.I)
_MARKED = re.compile(r"[(\[]\s*(?:m|f|h|w|v)\s*(?:/\s*(?:m|f))?\s*[)\]]", re.I)
_AND = re.compile(r"\s*(?:;|،|؛|,|\n|(?<!\w)(?:and|et|y|und|e|en|و)(?!\w)|&|•|\uf0b7|(?<=[)\]]\s)و(?=\w{3,}))\s*", re.I)
_NOBODY = re.compile(rf"{alternatives('people', 'nobody')}", re.I)
_OTHERS = re.compile(rf"(?:\d+|{alternatives('people', 'others')})(?!\w)", re.I)


def people_in(value: str, start: int, notes: Notes) -> list[Person]:
    """Return the people that a label's value names; `start` is where the value begins in the document."""
    shared = _ALL_OF_THEM.search(value)
    if shared is not None:
        return _with_shared_pronouns(value, start, shared, notes)
    people: list[Person] = []
    for piece, begin in _pieces(value):
        alone = piece.strip().strip("()[] ")
        is_pronoun = _ONLY_PRONOUNS.fullmatch(alone) or (alone != piece.strip() and _PRONOUNS.fullmatch(piece.strip()))
        if people and not people[-1].pronouns and is_pronoun:
            people[-1] = replace(people[-1], pronouns=alone)
            continue
        person = _person(piece)
        if person is not None:
            _note(person, len(people), value, begin + len(piece) - len(piece.lstrip()), start, notes)
            people.append(person)
        elif re.search(r"\w", piece) and not _NOBODY.fullmatch(piece.strip(" .-–—")):
            span = Span(start + begin, start + begin + len(piece))
            notes.doubt("people_not_named", "people", span, text=piece.strip())
    if len(people) > 1 and _OF_SEVERAL.fullmatch(people[-1].pronouns) and not any(o.pronouns for o in people[:-1]):
        place = start + value.rindex(people[-1].pronouns)
        span = Span(place, place + len(people[-1].pronouns))
        for number in range(len(people)):
            notes.found(f"people.{number}.pronouns", span)
        return [replace(one, pronouns=people[-1].pronouns) for one in people]
    if len(people) > 1 and people[-1].pronouns and not any(one.pronouns for one in people[:-1]):
        span = Span(start, start + len(value.rstrip()))
        notes.doubt("pronouns_of_the_last", "people", span, text=people[-1].pronouns)
    if len(people) > 1 and people[-1].pronouns and not people[-2].pronouns and not re.search(r"[,;\n،]", value):
        notes.doubt("names_parted", "people", Span(start, start + len(value.rstrip())), text=" ".join(value.split()))
    return people


_OF_SEVERAL = re.compile(r"(?:ellos|ellas|ils|elles|loro|eles|elas|هم|هن)", re.I)
"""Pronouns of more than one person: behind the last of several names they are all theirs."""


def _with_shared_pronouns(value: str, start: int, shared: re.Match[str], notes: Notes) -> list[Person]:
    """Return the people of "A Bee, C Dee (both he/him)"."""
    people = people_in(value[: shared.start()], start, notes)
    place = Span(start + shared.start("pronouns"), start + shared.end("pronouns"))
    for number in range(len(people)):
        notes.found(f"people.{number}.pronouns", place)
    return [replace(one, pronouns=one.pronouns or shared["pronouns"]) for one in people]


def _note(person: Person, number: int, value: str, begin: int, start: int, notes: Notes) -> None:
    notes.found(f"people.{number}.name", Span(start + begin, start + begin + len(person.name)))
    place = value.find(person.pronouns, begin) if person.pronouns else -1
    if place >= 0:
        notes.found(f"people.{number}.pronouns", Span(start + place, start + place + len(person.pronouns)))


def _pieces(value: str) -> Iterator[tuple[str, int]]:
    """Yield what names one person each, with where it begins: parted by commas, "and", semicolons, lines."""
    begin = depth = 0
    place = 0
    while place < len(value):
        depth += (value[place] in "([（") - (value[place] in ")]）")
        found = _AND.match(value, place) if depth <= 0 else None
        if found is not None and found.end() > place and not (value[place : place + 1].isalpha() and place == begin):
            yield value[begin:place], begin
            begin = place = found.end()
        else:
            place += 1
    yield value[begin:], begin


_ALL_OF_THEM = re.compile(
    rf"[(\[]\s*{alternatives('people', 'all')}\W+(?P<pronouns>{_PRONOUN}(?:\s*/\s*{_PRONOUN})*)\s*[)\]]", re.I
)
_REMARK = re.compile(r"\s*[(\[](?![“\"‘'«])[^()\[\]]*[a-z]{3,}[^()\[\]]*[)\]]")
"""A remark behind a name: "(surname not known)"; a nickname in quotes is none."""


def _person(piece: str) -> Person | None:
    text = piece.strip(" .:-–—\u200e\u200f\xa0\t")
    pronouns = ""
    found = _PRONOUNS.search(text)
    if found is not None:
        pronouns, text = found["pronouns"].strip(), (text[: found.start()] + text[found.end() :]).strip()
    elif (bare := _BARE_PRONOUNS.search(text)) is not None:
        pronouns, text = bare["pronouns"], text[: bare.start()].strip(" ,-–")
    text = _MARKED.sub("", text).strip(" ,")
    text = _REMARK.sub(lambda found: "" if found[0].strip(" ([")[:1].islower() else found[0], text)
    name, native = latin_part(text)
    if _NOBODY.fullmatch(name) or not re.search(r"[^\W\d_]", name) or _OTHERS.match(name) or len(name) > 90:
        return None
    return Person(" ".join(name.split()), native, pronouns=pronouns)


def with_native_names(people: list[Person], text: str, country: str, notes: Notes) -> tuple[Person, ...]:
    """Return the people with the names that stand in their own script behind their names somewhere in the document."""
    return tuple(_with_native(person, number, text, country, notes) for number, person in enumerate(people))


def _with_native(person: Person, number: int, text: str, country: str, notes: Notes) -> Person:
    name, span = person.native_name, None
    if not name and not re.search(r"[A-Za-zÀ-ɏ]", person.name):
        return person  # the name itself is in its own script
    if not name:
        found = native_name(person.name, text)
        if found is None:
            return person
        name, span = found
    else:
        place = text.find(name)
        span = Span(place, place + len(name)) if place >= 0 else None
    language, is_sure = language_of_name(name, country)
    notes.found(f"people.{number}.native_name", span)
    if not is_sure:
        notes.doubt("language_of_name", f"people.{number}.native_language", span, name=name)
    return replace(person, native_name=name, native_language=language)


_PARTICLE = r"(?:bin|bint|ibn|de|da|van|von|el|al|dos|del|der|den|abu)(?=\s+[A-Z])"
_CAPITALISED = (
    rf"(?:(?:[A-Z]\.){{1,4}}(?=[ \t]*[A-ZÀ-Þ])|[‘’'ʿʾ`]?[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'ʿʾ‘-]*|al-[A-Z][\w’'-]*|{_PARTICLE})"
)
_NAME = rf"{_CAPITALISED}(?:[ \t]+[“\"‘']?{_CAPITALISED}[”\"’']?){{1,4}}"
_NAMED = re.compile(
    rf"(?<=[a-zß-öø-ÿ,] )(?<!\bin )(?<!\bat )(?<!\bnear )(?<!\bfrom )(?<!\bà )(?<!\ben )(?<!\bem )(?<!\baus )(?<!\bte )"
    rf"(?P<name>(?!{_PARTICLE}){_NAME})(?![\w’'-])"
)
"""A name inside a sentence, not behind a word that leads to a place."""
_CONCERN = re.compile(rf"{alternatives('people', 'concern')}\s+(?:the\s+)?(?P<name>{_NAME})")
MARKED_NAME = re.compile(rf"(?P<name>{_NAME})(?:\s*[(（][{NOT_LATIN}][^()]*[)）])?\s*[(\[]\s*(?:m|f|h|w|v)\s*[)\]]")


def people_marked(text: str, start: int, notes: Notes) -> list[Person]:
    """Return the people that old documents mark "(m)" or "(f)" behind their names; `start` is the text's offset."""
    found: dict[str, Span] = {}
    for one in MARKED_NAME.finditer(text):
        name = re.sub(
            r"^(?:[A-ZÀ-Þ’'-]{3,}[ \t]+)+(?=[A-ZÀ-Þ](?:[a-zß-ÿ]|\.))", "", one["name"]
        )  # the country before it
        found.setdefault(" ".join(name.split()), Span(start + one.end("name") - len(name), start + one.end("name")))
    for number, span in enumerate(found.values()):
        notes.found(f"people.{number}.name", span, "likely")
    return [Person(name) for name in found]


TITLED_NAME_ROW = re.compile(
    r"^(?:Frau|Herrn?|Mme|Madame|M\.|Monsieur|Sra\.|Sr\.)\s+(?P<name>[A-ZÀ-Þ][^,.;:!?()]{3,50}?)\s*(?:,[^.]{0,60})?$"
)
"""A row of a head that names somebody: "Frau MARIE BEISPIEL, 34 Jahre"."""


_STATE = frozenset(
    {"republic", "republique", "republica", "republik", "repubblica", "kingdom", "state", "international"}
)
"""Words of names that are no person's."""


def _named_most(text: str, others: Collection[str]) -> re.Match[str] | None:
    """Return the name that stands in a text most often, twice at least, and once behind a word in small letters."""
    found: dict[str, re.Match[str]] = {}
    for one in _NAMED.finditer(text):
        said = {folded(word) for word in one["name"].split()}
        is_no_name = is_greeting(one["name"].split()[0]) or bool(said & words("addresses", "bodies") | said & _STATE)
        if not is_no_name and not any(one["name"] in other or other in one["name"] for other in others):
            found.setdefault(one["name"], one)
    best = max(found, key=text.count, default="")
    return found[best] if text.count(best) > 1 and best else None


def people_titled(rows: Sequence[Row], notes: Notes) -> list[Person]:
    """Return the people whom rows of the head name with a title before the name, names in capitals as names."""
    people: list[Person] = []
    for row in rows:
        found = TITLED_NAME_ROW.match(row.text)
        if found is None or len(found["name"].split()) < 2:
            continue
        name = " ".join(found["name"].split())
        notes.found(f"people.{len(people)}.name", Span(row.start + found.start("name"), row.start + found.end("name")))
        people.append(Person(capitalised(name) if is_capitals(name) else name))
    return people


def people_guessed(text: str, start: int, others: Collection[str], notes: Notes) -> list[Person]:
    """Return the person whom a text says it is about, else whom it names most, and who is none of the `others`.

    A guess, and doubted as one.
    """
    found = _CONCERN.search(text) or _named_most(text, others)
    if found is None:
        return []
    span = Span(start + found.start("name"), start + found.end("name"))
    notes.found("people.0.name", span, "guess")
    notes.doubt("people_guessed", "people.0", span, name=found["name"])
    return [Person(" ".join(found["name"].split()))]
