"""What in a proposed case does not go together: dates, countries, numbers, names in two spellings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from letterstall.core.case import Addressee, Case
from letterstall.core.proposal import Span
from letterstall.intake.understanding.folding import distance, folded
from letterstall.intake.understanding.greetings import is_greeting
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.places import calling_code, countries_named
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.vocabulary import words

_LONGEST_APPEAL = 400
"""Days from issue to deadline; documents leave weeks, at most a few months."""
_FIRST_YEAR = 1961
"""Amnesty International was founded then."""
_MOST_POSTAL_LINES = 6
_OPEN_DOMAINS = frozenset({"com", "org", "net", "info", "int", "edu", "tv", "me", "co", "io"})
"""Endings of internet names that belong to no country, or are sold to everybody."""
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_HIDDEN = re.compile("[\u200b-\u200d\u2060\ufeff\u00ad]")
_SAME_COUNTRY = {"uk": "GB", "su": "RU", "eu": ""}


def note_doubts(case: Case, sheet: Sheet, today: date, notes: Notes) -> None:
    """Note everything about the case that should be looked at again."""
    _dates(case, today, notes)
    _missing(case, notes)
    for number, addressee in enumerate(case.addressees):
        _channels(addressee, f"addressees.{number}", notes)
        _characters(addressee, f"addressees.{number}", notes)
        _country(case, addressee, f"addressees.{number}", notes)
        _place(addressee, f"addressees.{number}", notes)
        _greeting(addressee, f"addressees.{number}", notes)
    for number, person in enumerate(case.people):
        _spellings(person.name, f"people.{number}.name", sheet, notes)
        if _HIDDEN.search(person.name) or _BIDI.search(person.name) or _is_mixed(person.name):
            notes.doubt("odd_characters", f"people.{number}.name", None, text=person.name)


def _missing(case: Case, notes: Notes) -> None:
    """Doubt what most documents say and this one does not, or what was not found in it."""
    if case.status == "closed":
        return
    if case.deadline is None and not any(one.field == "deadline" for one in notes.doubts):
        notes.doubt("no_deadline", "deadline")
    if not case.people and not any(one.field.startswith("people") for one in notes.doubts):
        notes.doubt("no_people", "people")
    if not case.addressees:
        notes.doubt("no_addressee", "addressees")
    if case.letters and not case.letters[0].closing and _span(notes, "letter.salutation") is not None:
        notes.doubt("no_closing", "letter.closing")


def _greeting(addressee: Addressee, name: str, notes: Notes) -> None:
    """Doubt a salutation that names somebody else than the address."""
    known = frozenset().union(
        *(words("addresses", one) for one in ("offices", "honorifics", "qualifiers", "portfolios"))
    )
    own = folded(" ".join((addressee.name, addressee.office, *addressee.lines)))
    for _, text in addressee.salutation.texts:
        for word in re.findall(r"(?<!^)(?<!\w)[A-ZÀ-Þ][^\W\d_]{3,}", text):
            if folded(word) not in known and folded(word) not in own and not is_greeting(word):
                notes.doubt(
                    "salutation_unlike_name", f"{name}.salutation", _span(notes, f"{name}.salutation"), text=text
                )


def _dates(case: Case, today: date, notes: Notes) -> None:
    span = _span(notes, "deadline")
    if case.deadline is not None and case.issued is not None:
        days = (case.deadline - case.issued).days
        if days < 0:
            facts = {"deadline": case.deadline.isoformat(), "issued": case.issued.isoformat()}
            notes.doubt("deadline_before_issue", "deadline", span, **facts)
        elif days > _LONGEST_APPEAL:
            notes.doubt("deadline_far_off", "deadline", span, deadline=case.deadline.isoformat())
    for field, day in (("deadline", case.deadline), ("issued", case.issued)):
        if day is not None and not _FIRST_YEAR <= day.year <= today.year + 2:
            notes.doubt("year_far_off", field, _span(notes, field), year=str(day.year))
    if (
        case.issued is not None
        and case.reference.ua_number
        and (year := re.search(r"[/.-](\d{2,4})\b", case.reference.ua_number))
    ):
        short = int(year[1]) % 100
        if case.issued.year % 100 - short >= 0 and case.issued.year % 100 - short <= 12:
            return
        notes.doubt(
            "number_and_year",
            "issued",
            _span(notes, "issued"),
            number=case.reference.ua_number,
            year=str(case.issued.year),
        )


def _span(notes: Notes, field: str) -> Span | None:
    return next((one.span for one in notes.sources if one.field == field), None)


def _channels(addressee: Addressee, name: str, notes: Notes) -> None:
    """Doubt an e-mail, a page or a number of another country than the address's."""
    for channel in addressee.channels:
        if addressee.kind == "embassy" or not addressee.country:
            continue
        other = _country_of_channel(channel.value, addressee.country)
        if other:
            notes.doubt("channel_elsewhere", f"{name}.channels", _span(notes, f"{name}.channels"), value=channel.value)
    for channel in addressee.channels:
        apart = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", channel.value)
        if channel.kind == "social" and countries_named(apart) - {addressee.country} and addressee.country:
            notes.doubt("channel_elsewhere", f"{name}.channels", _span(notes, f"{name}.channels"), value=channel.value)
        elif channel.kind == "social" and not _is_handle_likely(channel.value, addressee):
            notes.doubt("handle_unlike_name", f"{name}.channels", _span(notes, f"{name}.channels"), value=channel.value)


def _country_of_channel(value: str, country: str) -> bool:
    domain = re.search(r"(?:@|//|www\.)[\w.-]*\.([a-z]{2,})(?![\w.-]*@)(?:[/\s:]|$)", value, re.I)
    if domain is not None:
        ending = domain[1].casefold()
        code = _SAME_COUNTRY.get(ending, ending.upper())
        return len(ending) == 2 and ending not in _OPEN_DOMAINS and bool(code) and code != country
    number = re.match(r"\s*\(?(?:\+|00\s?)\s?([\d\s()-]+)", value)
    code = calling_code(country)
    return number is not None and bool(code) and not re.sub(r"\D", "", number[1]).startswith(code)


def _is_handle_likely(value: str, addressee: Addressee) -> bool:
    """Say whether a handle has letters of the name, the office, the place or the country in it."""
    handle = re.sub(r"[^a-z]", "", folded(re.sub(r".*/", "", value.rstrip("/"))).replace("@", ""))
    words = re.findall(r"[^\W\d_]{3,}", folded(" ".join((addressee.name, addressee.office, *addressee.lines))))
    if len(handle) < 3:
        return True
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", folded(addressee.office)) if word)
    return any(word[:4] in handle or handle[:4] in word for word in words) or (len(initials) > 1 and initials in handle)


def _characters(addressee: Addressee, name: str, notes: Notes) -> None:
    for part in (addressee.name, addressee.office, *addressee.lines):
        if _BIDI.search(part):
            notes.doubt("direction_marks", f"{name}.lines", _span(notes, f"{name}.lines"), text=part)
        elif _HIDDEN.search(part) or _is_mixed(part):
            notes.doubt("odd_characters", f"{name}.lines", _span(notes, f"{name}.lines"), text=part)


def _is_mixed(text: str) -> bool:
    """Say whether a word has letters of two alphabets that look alike: a Cyrillic а among Latin ones."""
    return any(
        re.search(r"[A-Za-z]", word) and re.search(r"[\u0370-\u03ff\u0400-\u04ff]", word)
        for word in re.findall(r"\w+", text)
    )


def _country(case: Case, addressee: Addressee, name: str, notes: Notes) -> None:
    if not addressee.country:
        notes.doubt("no_country", f"{name}.country", _span(notes, f"{name}.lines"))
    elif case.country and addressee.kind == "target" and addressee.country != case.country:
        notes.doubt("two_countries", f"{name}.country", _span(notes, f"{name}.country"))


def _place(addressee: Addressee, name: str, notes: Notes) -> None:
    text = " ".join(addressee.lines)
    if len(addressee.lines) > _MOST_POSTAL_LINES:
        notes.doubt("long_address", f"{name}.lines", _span(notes, f"{name}.lines"))
    others = {code for code in countries_named(text) if code != addressee.country}
    if others and addressee.country and addressee.kind != "embassy":
        notes.doubt("other_country_in_address", f"{name}.lines", _span(notes, f"{name}.lines"), text=text[:120])
    if re.search(
        r"\S\s+(?:Embassy|Ambassade|Embajada|Botschaft|Ambasciata|Embaixada) (?:of|de|d|der|di|do|da)\b",
        text + " " + addressee.name,
    ):
        notes.doubt("columns_mixed", f"{name}.lines", _span(notes, f"{name}.lines"), text=text[:120])


def _spellings(person: str, field: str, sheet: Sheet, notes: Notes) -> None:
    """Doubt a name of which the document has a second spelling, one or two letters away."""
    own = {folded(word) for word in re.findall(r"[^\W\d_]{6,}", person)}
    for found in re.finditer(r"[^\W\d_]{6,}", sheet.document.text):
        word = found[0]
        plain = folded(word)
        if not word[:1].isupper() or plain in own or word.isupper():
            continue
        near = next((one for one in own if plain[:2] == one[:2] and _is_other_spelling(plain, one)), "")
        if near:
            notes.doubt("two_spellings", field, Span(found.start(), found.end()), first=person, second=word)
            return


def _is_other_spelling(word: str, name: str) -> bool:
    if word.startswith(name) or name.startswith(word):  # an ending of the language: "Kazakhs"
        return False
    return distance(word, name, 2) <= (1 if len(name) < 8 else 2)


def place_names_in_two_spellings(
    sheet: Sheet, addressees: tuple[Addressee, ...]
) -> Iterator[tuple[int, str, Span, str]]:
    """Yield addressee, word, place and other spelling of names in addresses that the document spells otherwise too."""
    text = sheet.document.text
    for number, addressee in enumerate(addressees):
        own = dict.fromkeys(_NAME_WORD.findall(" ".join((addressee.office, *addressee.lines))))
        for found in _NAME_WORD.finditer(text):
            word = next((one for one in own if found[0] not in own and _is_misspelt(found[0], one)), "")
            if word:
                yield number, word, found_span(found), found[0]
                break


_NAME_WORD = re.compile(r"(?<!\w)[A-ZÀ-Þ][^\W\d_]{6,}")


def found_span(found: re.Match[str]) -> Span:
    """Return the place of a match."""
    return Span(found.start(), found.end())


def _is_misspelt(word: str, name: str) -> bool:
    """Say whether two words are one name, a letter apart, and not one word with and without an ending."""
    known = words("addresses", "offices") | words("addresses", "bodies")
    if (
        folded(word) in known
        or folded(name) in known
        or word[:4] != name[:4]
        or word.isupper()
        or distance(folded(word), folded(name), 1) != 1
    ):
        return False
    longer, shorter = sorted((word, name), key=len, reverse=True)
    return not (longer[:-1] == shorter and longer[-1] in "sna")
