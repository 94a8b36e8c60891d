"""From a letter to a manuscript: every word decided, for the original and for each copy."""

from __future__ import annotations

import unicodedata

from letterstall.compose.countries import country_line, country_name, language_of_country
from letterstall.compose.courtesy import closing_in_lines
from letterstall.compose.dates import long_date
from letterstall.compose.han import han_language
from letterstall.compose.postal import one_line, postal_lines
from letterstall.compose.words import Words, words
from letterstall.core.case import Addressee, Case
from letterstall.core.languages import is_right_to_left
from letterstall.core.letter import Letter, NameEmphasis, SenderLevel
from letterstall.core.manuscript import Manuscript, Passage, Phrase

_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), 8232, 8233), " ")


def manuscript(
    letter: Letter,
    case: Case,
    addressee: Addressee | None = None,
    original: Addressee | None = None,
    sender_language: str = "",
    copies: tuple[Addressee, ...] | None = None,
) -> Manuscript:
    """Return one letter to one addressee, the case's target unless another is given.

    With `original` it is a copy: it says so, and to whom the original went. `sender_language` is the language of the
    country line, that of the sender's country unless given; `copies` are those named in the copy-to block, else all.
    """
    to = addressee or case.target or Addressee("target")
    said = words(letter.language)
    return Manuscript(
        title=_title(case, letter.language, said),
        language=letter.language,
        address=_address(letter, to, sender_language, is_copy=original is not None),
        sender=sender_lines(letter, to.country),
        return_line=return_line(letter, said.joiner),
        copy_note=_copy_note(original, said),
        date_line=date_line(letter, said),
        subject=one_line(letter.subject),
        body=_body(letter),
        signature=signature(letter),
        enclosures=_enclosures(letter.enclosures, said),
        copy_to=_copy_to(case.copy_addressees if copies is None else copies, said),
        running_head=tuple(filter(None, (one_line(to.shown_name), _written_on(letter)))),
        page_label=said.page,
        banner=said.practice if case.is_practice else "",
        phrases=_phrases(letter, case),
        han_language=han_language(letter.language, case),
    )


def _address(letter: Letter, to: Addressee, sender_language: str, *, is_copy: bool) -> tuple[str, ...]:
    """Return the lines in the window; by way of an embassy its lines stand in place of the addressee's own.

    An embassy lies in the sender's own country: its letter is inland post and bears no country.
    """
    country = letter.sender.country
    by_way = Addressee(to.kind, to.name, to.office, letter.embassy) if letter.embassy and not is_copy else to
    return address_lines(by_way, sender_language or language_of_country(country), country)


def address_lines(addressee: Addressee, sender_language: str = "en", sender_country: str = "") -> tuple[str, ...]:
    """Return name, office, postal lines and the country's line, as they stand in the envelope's window."""
    head = [one_line(addressee.name), *_office_lines(addressee.office)]
    country = country_line(addressee.country, sender_language, sender_country)
    lines = list(postal_lines(addressee.lines))
    if country and lines and _is_country(lines[-1], addressee.country, sender_language):
        lines.pop()
    return tuple(line for line in (*head, *lines, country) if line)


def sender_lines(letter: Letter, addressee_country: str = "") -> tuple[str, ...]:
    """Return the sender's block at the letter's level; the country only when the letter leaves it."""
    sender, level = letter.sender, letter.sender_level
    if level is SenderLevel.NONE:
        return ()
    is_abroad = sender.country.upper() != addressee_country.upper()
    country = country_name(sender.country, letter.language) if sender.country and is_abroad else ""
    if level is SenderLevel.FULL and sender.lines:
        lines = (sender.name, *sender.lines, country)
    else:
        name = sender.initials if level is SenderLevel.INITIALS_AND_TOWN else sender.name
        lines = (name, words(letter.language).joiner.join(filter(None, (sender.town, country))))
    return tuple(line for line in map(one_line, lines) if line)


def return_line(letter: Letter, joiner: str = ", ") -> str:
    """Return the sender's full address on one line, "" unless the letter shows it in full."""
    if letter.sender_level is not SenderLevel.FULL:
        return ""
    return joiner.join(filter(None, map(one_line, (letter.sender.name, *letter.sender.lines))))


def signature(letter: Letter) -> str:
    """Return the typed name below the room to sign: name, initials or nothing, as the level says."""
    if letter.sender_level is SenderLevel.NONE:
        return ""
    is_short = letter.sender_level is SenderLevel.INITIALS_AND_TOWN
    return one_line(letter.sender.initials if is_short else letter.sender.name)


def date_line(letter: Letter, said: Words) -> str:
    """Return place and date as the letter's language puts them; either may be missing."""
    place, day = one_line(letter.place), _written_on(letter)
    if not (place and day):
        return place or day
    return said.date_line.format(place=_apart(place, letter.language), date=day)


def _apart(place: str, language: str) -> str:
    """Isolate a place that runs against the letter's direction: it would drag the day to its own side of the line."""
    strong = (unicodedata.bidirectional(letter) for letter in place)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "L")
    return place if is_right_to_left(language) == (first != "L") else f"{_ISOLATE}{place}{_END_OF_ISOLATE}"


def _written_on(letter: Letter) -> str:
    return long_date(letter.written_on, letter.language) if letter.written_on else ""


def _title(case: Case, language: str, said: Words) -> str:
    names = said.joiner.join(one_line(person.name) for person in case.people if person.name)
    return said.title.format(name=names) if names else one_line(case.title.best(language))


def _body(letter: Letter) -> tuple[Passage, ...]:
    closing = closing_in_lines(_plain(letter.closing), letter.language)
    passages = (
        Passage("salutation", _plain(letter.salutation)),
        *(Passage(block.kind, _plain(block.text)) for block in letter.blocks),
        Passage("closing", closing),
    )
    return tuple(one for one in passages if one.text.strip())


def _plain(text: str) -> str:
    """Return a text with a space for each control character, so that all others keep their places."""
    return text.translate(_CONTROLS)


def _office_lines(office: str) -> tuple[str, ...]:
    post, dash, body = one_line(office).replace(" – ", " - ").partition(" - ")
    return (post, body) if dash else (post,)


def _is_country(line: str, code: str, language: str) -> bool:
    return line.casefold() in {country_name(code, tag).casefold() for tag in ("en", language)}


def _copy_note(original: Addressee | None, said: Words) -> tuple[str, ...]:
    if original is None:
        return ()
    return said.copy, said.original_sent_to, _name_and_office(original, said)


def _name_and_office(addressee: Addressee, said: Words) -> str:
    return said.joiner.join(filter(None, map(one_line, (addressee.name, addressee.office))))


def _enclosures(enclosures: tuple[str, ...], said: Words) -> tuple[str, ...]:
    named = tuple(filter(None, map(one_line, enclosures)))
    if not named:
        return ()
    return (f"{said.enclosures if len(named) > 1 else said.enclosure} {said.joiner.join(named)}",)


def _copy_to(copies: tuple[Addressee, ...], said: Words) -> tuple[str, ...]:
    entries = tuple(_entry(one, said) for one in copies)
    if len(entries) == 1:
        return (f"{said.copy_to} {entries[0]}",)
    return (said.copy_to, *entries) if entries else ()


def _entry(addressee: Addressee, said: Words) -> str:
    return said.joiner.join(filter(None, (_name_and_office(addressee, said), *postal_lines(addressee.lines))))


def _phrases(letter: Letter, case: Case) -> tuple[Phrase, ...]:
    look = (letter.name_emphasis is NameEmphasis.BOLD, letter.name_emphasis is NameEmphasis.UNDERLINE)
    names = [
        phrase
        for person in case.people
        for phrase in (
            Phrase(one_line(person.name), "", *look),
            Phrase(one_line(person.native_name), person.native_language, *look),
        )
    ]
    names += [Phrase(one_line(one.name)) for one in case.addressees]
    known = {phrase.text: phrase for phrase in reversed(names) if phrase.text}
    return tuple(sorted(known.values(), key=lambda phrase: (-len(phrase.text), phrase.text)))
