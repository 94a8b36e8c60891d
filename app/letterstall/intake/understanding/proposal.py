"""From a document to a proposal: every part asked in turn, and what they found put together as a case."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from letterstall.core.case import Addressee, Case, ModelLetter, Person, Reference
from letterstall.core.document import Document
from letterstall.core.languages import ByLanguage
from letterstall.core.proposal import Proposal, Span
from letterstall.intake.understanding.address_regions import drafts_in
from letterstall.intake.understanding.addressees import finished, with_country
from letterstall.intake.understanding.deadlines import advice_behind, deadline_in
from letterstall.intake.understanding.demands import demands_in, proposed_letter
from letterstall.intake.understanding.headlines import headline_in
from letterstall.intake.understanding.heads import NAMED, UPDATE, Head, head_of
from letterstall.intake.understanding.letters import FoundLetter, letters_in, model_letter
from letterstall.intake.understanding.links import links_in
from letterstall.intake.understanding.notes import Notes
from letterstall.intake.understanding.outcomes import is_outcome
from letterstall.intake.understanding.people import (
    people_guessed,
    people_in,
    people_marked,
    people_titled,
    with_native_names,
)
from letterstall.intake.understanding.plausibility import note_doubts, place_names_in_two_spellings
from letterstall.intake.understanding.preferred import preferred_in
from letterstall.intake.understanding.recognition import is_urgent_action, rows_of_first_case, without_way_in
from letterstall.intake.understanding.sheet import Sheet
from letterstall.intake.understanding.stories import background_in, summary_in
from letterstall.intake.understanding.vocabulary import alternatives

_BELOW_SUMMARY = (
    "take_action",
    "please_write",
    "send_to",
    "background",
    "deadline",
    "languages",
    "people",
    "copies",
    "previous",
)


def propose(document: Document, today: date) -> Proposal | None:
    """Return the case that a document seems to hold, None when nothing in it looks like an Urgent Action."""
    notes = Notes()
    whole = Sheet.of(document)
    sheet = without_way_in(whole.cut(rows_of_first_case(whole, notes)))
    letters = letters_in(sheet)
    if not is_urgent_action(sheet, letters):
        return None
    in_letters = frozenset(row for letter in letters for row in range(letter.first_row, letter.behind))
    sheet = Sheet(sheet.document, sheet.rows, sheet.labels, in_letters)
    head = head_of(document, sheet.rows, _below_summary(sheet, letters), notes)
    closes = is_outcome(sheet, bool(letters) or bool(sheet.all("please_write", "send_to", "take_action")), notes)
    case = _case(sheet, head, letters, closes, notes)
    note_doubts(case, sheet, today, notes)
    if head.country and case.country and head.country != case.country:
        notes.doubt("heading_elsewhere", "country", country=head.country)
    for number, word, span, other in place_names_in_two_spellings(sheet, case.addressees):
        notes.doubt("two_spellings", f"addressees.{number}", span, first=word, second=other)
    if "unsure_order" in document.remarks or (document.kind == "pdf" and _TANWIN.search(document.text)):
        for field in ("letter", "people", "addressees", "summary", "background"):
            notes.doubt("order_mended", field)
    if "\ufffd" in document.text:
        for field in ("letter", "people", "addressees"):
            if (lost := _lost_in(document, notes, field)) is not None:
                notes.doubt("lost_sign", field, lost)
    if not head.number and head.issued is None:
        notes.doubt("no_number_or_date", "ua_number")
    earlier = _earlier_number(sheet, head)
    updates = (earlier,) if earlier else (head.number,) if head.number and (head.is_update or closes) else ()
    return Proposal(case, notes.sources, notes.doubts, closes, updates)


_TANWIN = re.compile("\u0627\u064b|\u064b\u0627")
"""A vowel mark whose letter a page does not tell: it is written before or behind the alef it stands over."""


def _lost_in(document: Document, notes: Notes, field: str) -> Span | None:
    """Return the place of the sign that the file itself has lost, inside a field if it is in one."""
    places = [at for at, sign in enumerate(document.text) if sign == "\ufffd"][:1000]
    spans = [one.span for one in notes.sources if one.field.startswith(field)]
    inside = next((at for at in places if any(one.start <= at < one.end for one in spans)), None)
    return Span(inside, inside + 1) if inside is not None else None


def _earlier_number(sheet: Sheet, head: Head) -> str:
    """Return the number of an earlier document that the head names beside its own."""
    for row in sheet.rows[:14]:
        found = NAMED.search(row.text) if UPDATE.search(row.text) else None
        if found is not None and head.number and found["number"] != head.number:
            return found["number"]
    return ""


def _below_summary(sheet: Sheet, letters: Sequence[FoundLetter]) -> int:
    """Return the first row that belongs neither to the head nor to the summary."""
    rows = [one.row for one in sheet.all(*_BELOW_SUMMARY) if _is_real(sheet, one.row, one.start)]
    rows += [letter.first_row for letter in letters]
    return min(rows, default=len(sheet.rows))


def _is_real(sheet: Sheet, row: int, start: int) -> bool:
    return start == sheet.rows[row].start or sheet.rows[row].is_loud


def _case(sheet: Sheet, head: Head, letters: Sequence[FoundLetter], closes: bool, notes: Notes) -> Case:
    language = sheet.language
    behind = _below_summary(sheet, letters)
    addressees = _addressees(sheet, head, letters, language, notes) if not closes else ()
    if addressees:
        behind = min(behind, sheet.row_at(_start_of(notes, "addressees.0", behind, sheet)))
    deadline = deadline_in(sheet, head.issued, notes) if not closes else None
    title, below = headline_in(sheet, head, behind, notes)
    summary, details = summary_in(sheet, head, (below, behind), closes or bool(sheet.all("please_write")), notes)
    background = "\n\n".join(part for part in (details, background_in(sheet, letters, notes)) if part)
    country = next((one.country for one in addressees if one.kind == "target" and one.country), head.country)
    found = _letters(sheet, letters, language, addressees, notes) if not closes else ()
    others = [words for one in addressees for words in (one.name, one.office, *one.lines) if words]
    preferred, own = preferred_in(sheet, country, notes)
    advice = advice_behind(sheet, deadline, notes) if deadline else ""
    title_by = ByLanguage.of({language: title}) if title else ByLanguage()
    return Case(
        id="",
        title=title_by,
        country=country,
        status="closed" if closes else "open",
        closed_on=head.issued if closes else None,
        issued=head.issued,
        deadline=deadline.day if deadline else None,
        deadline_kind=deadline.kind if deadline else "until",
        after_deadline=ByLanguage.of({language: advice}) if advice else ByLanguage(),
        preferred_languages=preferred,
        own_language_welcome=own,
        links=links_in(sheet, letters, notes),
        reference=Reference(_publisher(sheet, notes), head.number, head.index),
        people=_people(sheet, letters, head.country or country, behind, others, notes),
        addressees=addressees,
        summary=ByLanguage.of({language: summary}) if summary else ByLanguage(),
        background=ByLanguage.of({language: background}) if background else ByLanguage(),
        letters=found,
    )


def _start_of(notes: Notes, field: str, behind: int, sheet: Sheet) -> int:
    starts = [one.span.start for one in notes.sources if one.field.startswith(f"{field}.")]
    return min(starts, default=sheet.rows[behind].start if behind < len(sheet.rows) else 0)


def _addressees(
    sheet: Sheet, head: Head, letters: Sequence[FoundLetter], language: str, notes: Notes
) -> tuple[Addressee, ...]:
    drafts = drafts_in(sheet, letters, notes)
    made = [finished(draft, number, language, notes) for number, draft in enumerate(drafts)]
    own = next((one.country for one in made if one.kind == "target" and one.country), "")
    for number, one in enumerate(made):
        code = own or head.country
        if not one.country and code and one.kind != "embassy":
            made[number] = with_country(one, code)
            notes.doubt("country_taken_over", f"addressees.{number}.country", drafts[number].span, country=code)
    return tuple(_greeted(made, letters, language, notes))


def _greeted(made: list[Addressee], letters: Sequence[FoundLetter], language: str, notes: Notes) -> list[Addressee]:
    """Give the letters' salutations to whom they are written to; "Prime Minister / Minister" to two."""
    targets = [number for number, one in enumerate(made) if one.kind == "target"] or list(range(min(1, len(made))))
    if not letters or not targets:
        return made
    parts = [part.strip() for part in re.split(r"\s/\s|(?<=\w)/(?=\w)", letters[0].salutation)]
    if len(parts) == len(targets) > 1:
        parts = [part if part.endswith((",", ":")) else f"{part}," for part in parts]
        notes.doubt("salutation_parted", "letter.salutation", letters[0].salutation_span, text=letters[0].salutation)
    else:
        parts = [letters[0].salutation]
    for number, salutation in zip(targets, parts if len(parts) > 1 else parts * len(targets), strict=False):
        own = made[number].salutation.best(language).strip(" ,:")
        if own and letters[0].language == language and own != salutation.strip(" ,:"):
            continue
        texts = {letter.language: letter.salutation for letter in reversed(letters)} | {letters[0].language: salutation}
        made[number] = replace(made[number], salutation=ByLanguage.of(texts))
        notes.found(f"addressees.{number}.salutation", letters[0].salutation_span)
        if len(targets) > 1 and len(parts) == 1:
            notes.doubt("salutation_for_several", f"addressees.{number}.salutation", letters[0].salutation_span)
    return made


def _letters(
    sheet: Sheet, letters: Sequence[FoundLetter], language: str, addressees: Sequence[Addressee], notes: Notes
) -> tuple[ModelLetter, ...]:
    if not letters:
        demands = demands_in(sheet)
        if demands:
            return (proposed_letter(demands, language, notes),)
        notes.doubt("no_letter", "letter")
        return ()
    made: dict[str, ModelLetter] = {}
    for number, letter in enumerate(letters):
        if letter.language in made:
            notes.doubt("second_letter", "letter", letter.salutation_span)
            continue
        made[letter.language] = model_letter(letter, "letter" if number == 0 else f"letters.{letter.language}", notes)
    return tuple(made.values())


def _people(
    sheet: Sheet, letters: Sequence[FoundLetter], country: str, behind: int, others: Collection[str], notes: Notes
) -> tuple[Person, ...]:
    people: list[Person] = []
    for label in sheet.all("people"):
        if label.row < behind and not label.has_colon:
            continue
        value, span = sheet.value_of(label)
        if value.strip():
            people += people_in(value, span.start, notes) if not people else []
        elif not people:
            notes.doubt(
                "empty_label",
                "people",
                Span(label.start, label.end),
                label=sheet.document.text[label.start : label.end].rstrip(" :"),
            )
    text = sheet.document.text
    if not people:
        end = sheet.rows[behind].start if 0 < behind < len(sheet.rows) else min(len(text), 3000)
        people = people_marked(text[:end], 0, notes) or people_titled(sheet.rows[:behind], notes)
    if not people and letters:
        begin, end = letters[0].passages[0].start, letters[0].passages[-1].end
        people = people_guessed(text[begin:end].replace("\n", " "), begin, others, notes)
    if not people and not sheet.all("people"):
        people = people_guessed(text, 0, others, notes)
    return with_native_names(people, text, country, notes)


def _publisher(sheet: Sheet, notes: Notes) -> str:
    found = re.search(alternatives("heads", "publisher"), sheet.document.text)
    if found is None:
        return ""
    notes.found("publisher", Span(found.start(), found.end()), "likely")
    return "Amnesty International"
