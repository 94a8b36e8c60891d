"""What a person reads of the doubts about an imported case, and of what was special about its document."""

from __future__ import annotations

from datetime import date

from letterstall.compose.countries import country_name
from letterstall.compose.dates import long_date
from letterstall.core.document import Remark
from letterstall.core.proposal import Doubt
from letterstall.desk.messages import Translate, untranslated


def _mark(_context: str, text: str) -> str:
    """Mark a text to be translated where it is used."""
    return text


_DOUBTS = {
    "cut_sentence": _mark("Doubts", "An empty line cut a sentence: “{before} ∣ {after}”. We joined it."),
    "copy_inside_address": _mark("Doubts", "This stood inside the main address. We made it a second addressee."),
    "country_taken_over": _mark("Doubts", "This address names no country, so we put {country}."),
    "no_country": _mark("Doubts", "This address names no country. Please choose one."),
    "two_countries": _mark("Doubts", "This address is in another country than the first one."),
    "heading_elsewhere": _mark("Doubts", "The heading of the document names {country}, the address another country."),
    "other_country_in_address": _mark("Doubts", "Another country is named inside this address: “{text}”."),
    "no_postal_lines": _mark("Doubts", "No postal address was found for this addressee."),
    "glued_address": _mark("Doubts", "Lines of this address were glued together: “{text}”. We parted them."),
    "one_line_address": _mark("Doubts", "This address stood in one line: “{text}”. We parted it."),
    "columns_mixed": _mark("Doubts", "Two addresses seem to be mixed line by line: “{text}”."),
    "second_office": _mark("Doubts", "A second office stands here: “{text}”. We kept it as a line of the address."),
    "title_in_name": _mark("Doubts", "Title and name stand in one line: “{name}”. We kept both as the name."),
    "title_and_name_parted": _mark(
        "Doubts", "Office and name stand in one line. We parted them: “{office}”, “{name}”."
    ),
    "name_or_place": _mark("Doubts", "“{name}” may be a name or a place. We took it for the name."),
    "body_as_office": _mark("Doubts", "No office is named. We put “{office}” in its place."),
    "first_line_as_office": _mark(
        "Doubts", "Nobody is named here. We took the first line, “{office}”, for the office."
    ),
    "embassy_behind_instruction": _mark("Doubts", "This address stood behind a sentence about embassies."),
    "address_without_heading": _mark(
        "Doubts", "No heading stands above this address. We took the lines above the letter."
    ),
    "bare_number": _mark("Doubts", "A number without a word before it: “{text}”. We took it for a telephone number."),
    "channel_elsewhere": _mark("Doubts", "“{value}” belongs to another country than the address."),
    "handle_unlike_name": _mark("Doubts", "“{value}” has nothing of the name, the office or the place in it."),
    "direction_marks": _mark(
        "Doubts", "Signs that turn the direction of writing stand in “{text}”. They are shown, not obeyed."
    ),
    "odd_characters": _mark("Doubts", "Letters that cannot be seen, or of another alphabet, stand in “{text}”."),
    "salutation_parted": _mark("Doubts", "One salutation stands for two addressees: “{text}”. We gave each a part."),
    "salutation_for_several": _mark(
        "Doubts", "The letter has one salutation and several addressees. We gave it to all."
    ),
    "salutation_unlike_name": _mark("Doubts", "“{text}” greets somebody whom the address does not name."),
    "long_address": _mark("Doubts", "This address has many lines. Please see whether all of them belong to it."),
    "no_addressee": _mark("Doubts", "Nobody to write to was found."),
    "no_people": _mark("Doubts", "No line names the people this is about. There may be none."),
    "no_deadline": _mark("Doubts", "The document gives no deadline."),
    "no_closing": _mark("Doubts", "The letter has no closing words. The usual ones are used."),
    "no_letter": _mark("Doubts", "No model letter was found."),
    "letter_from_demands": _mark(
        "Doubts", "The document has demands and no model letter. We made sentences of them: please read each one."
    ),
    "second_letter": _mark("Doubts", "A second model letter in the same language was left out."),
    "asks_in_prose": _mark("Doubts", "The letter has no list of what it asks for. The asks stand in its paragraphs."),
    "unmarked_asks": _mark("Doubts", "The asks had no marks. We made a list of the lines behind the colon."),
    "no_headline": _mark("Doubts", "No headline was found."),
    "headline_capitals": _mark(
        "Doubts", "The headline was in capitals. We had to guess whether these words begin with one: {text}."
    ),
    "no_number_or_date": _mark(
        "Doubts", "The document gives neither a number nor a date of issue. You can leave them empty."
    ),
    "number_and_year": _mark("Doubts", "The number {number} and the year of issue {year} do not go together."),
    "ambiguous_date": _mark("Doubts", "Day and month may be the other way round. We read {date}."),
    "year_guessed": _mark("Doubts", "The date has no year. We read {date}."),
    "deadline_before_issue": _mark("Doubts", "The deadline {deadline} is earlier than the day of issue {issued}."),
    "deadline_far_off": _mark("Doubts", "The deadline {deadline} is more than a year after the day of issue."),
    "year_far_off": _mark("Doubts", "The year {year} seems wrong."),
    "empty_label": _mark("Doubts", "Nothing stands behind “{label}”."),
    "unknown_language": _mark("Doubts", "We know no language called “{text}”."),
    "people_guessed": _mark("Doubts", "No line names the person. We took “{name}” from the text."),
    "people_not_named": _mark("Doubts", "These people have no names of their own: “{text}”."),
    "names_parted": _mark("Doubts", "We read several people in “{text}”. It may be one name."),
    "pronouns_of_the_last": _mark("Doubts", "“{text}” stands behind the last name alone. It may be meant for all."),
    "name_or_body": _mark("Doubts", "“{name}” may be a person or an organisation. We took it for the name."),
    "language_of_name": _mark("Doubts", "The letters of “{name}” do not say for sure which language it is."),
    "two_spellings": _mark("Doubts", "“{first}” is also spelt “{second}”. We kept both as they are."),
    "appeal_and_outcome": _mark(
        "Doubts", "The document says that no more letters are asked for, and yet has an appeal."
    ),
    "lost_sign": _mark(
        "Doubts", "The document itself has lost a sign: it stands as “�”. Please look it up and put it in."
    ),
    "order_mended": _mark("Doubts", "The order of some words had to be mended. Please compare them with the page."),
    "two_cases": _mark("Doubts", "There seem to be two cases in this document. This is the first."),
}

_REMARKS = {
    "hidden_text_left_out": _mark("Doubts", "Hidden text in the document was left out."),
    "deleted_text_left_out": _mark("Doubts", "Text that was deleted with tracked changes was left out."),
    "pictures_left_out": _mark("Doubts", "Pictures were left out."),
    "links_to_elsewhere_left_out": _mark(
        "Doubts", "The document wants to load parts from elsewhere. They were left out."
    ),
    "macros_left_out": _mark("Doubts", "The document has macros. They were left out."),
    "second_reader": _mark("Doubts", "The document could only be read in part. Please compare every line."),
    "some_pages_without_text": _mark("Doubts", "Some pages hold pictures only. Their words are missing here."),
    "text_that_cannot_be_seen": _mark("Doubts", "The words come from a scanned picture and may have mistakes."),
    "controls_left_out": _mark("Doubts", "Characters without meaning were left out."),
    "direction_marks_in_text": _mark(
        "Doubts", "Signs that turn the direction of writing are in the text. They are shown."
    ),
    "unsure_encoding": _mark(
        "Doubts", "The file does not say how its letters are written. Please look at names and accents."
    ),
    "unsure_order": _mark("Doubts", "The order of some words had to be mended. Please compare them with the page."),
}


_DATES = ("date", "deadline", "issued")
"""Facts that are dates, in ISO 8601."""


def doubt_sentence(doubt: Doubt, translate: Translate = untranslated, language: str = "en") -> str:
    """Return the sentence of a doubt; countries and dates in it are written as `language` writes them."""
    facts = {name: _written(name, fact, language) for name, fact in doubt.facts}
    return translate("Doubts", _DOUBTS[doubt.kind]).format_map(facts)


def _written(name: str, fact: str, language: str) -> str:
    if name == "country":
        return country_name(fact, language)
    return long_date(date.fromisoformat(fact), language) if name in _DATES and fact else fact


def remark_sentence(remark: Remark, translate: Translate = untranslated) -> str:
    """Return the sentence of a remark."""
    return translate("Doubts", _REMARKS[remark])
