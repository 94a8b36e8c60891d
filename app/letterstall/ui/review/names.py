"""What the groups and the fields of a case are called, and what stands in them as a person reads it."""

from __future__ import annotations

from datetime import date

from letterstall.desk.names import languages_for, name_of_country
from letterstall.desk.review import Review
from letterstall.desk.review_cards import Card
from letterstall.desk.shown_text import received, shown
from letterstall.ui.language_names import language_in_sentence
from letterstall.ui.parts.dates import long_date
from letterstall.ui.parts.numbers import figure
from letterstall.ui.translation import interface_language, translate

LONG_FIELDS = ("text", "summary", "background", "links", "channels")
"""Last parts of the names of fields with several lines."""
_DAYS = ("issued", "deadline")
_LONGEST_SUMMARY = 160


def title_of(review: Review, card: Card) -> str:
    """Return what a group is called."""
    match card.key.split("."):
        case ["addressees", number]:
            return _addressee_title(review.value(f"addressees.{number}.kind"))
        case ["letter", "paragraphs", number]:
            return translate("Review", "Model letter, paragraph {number}").format(number=figure(int(number) + 1))
        case ["letter", "asks", number]:
            return translate("Review", "Model letter, ask {number}").format(number=figure(int(number) + 1))
        case ["letters", number]:
            return translate("Review", "Model letter {number}").format(number=figure(int(number) + 1))
    return _titles().get(card.kind, translate("Review", "The document"))


def _addressee_title(kind: str) -> str:
    match kind:
        case "copy":
            return translate("Review", "Copy to")
        case "embassy":
            return translate("Review", "Embassy")
    return translate("Review", "Write to")


def _titles() -> dict[str, str]:
    return {
        "addressees": translate("Review", "Write to"),
        "people": translate("Review", "Person"),
        "letter": translate("Review", "Model letter"),
        "spelling": translate("Review", "A name in two spellings"),
        "number": translate("Review", "Number and date of issue"),
        "deadline": translate("Review", "Deadline"),
        "languages": translate("Review", "Write in"),
        "title": translate("Review", "Headline"),
        "summary": translate("Review", "Summary"),
        "background": translate("Review", "Background"),
        "links": translate("Review", "Links"),
        "after_deadline": translate("Review", "After the deadline"),
        "publisher": translate("Review", "Published by"),
    }


def label_of(field: str) -> str:
    """Return what a field is called; further lines of an address have no label of their own."""
    match field.split("."):
        case ["addressees", _, "lines", number]:
            return translate("Review", "Address") if number == "0" else ""
        case ["letter" | "letters", *_, "text"]:
            return translate("Review", "Text")
    return _labels()[field.split(".")[-1]]


def spoken_label(field: str) -> str:
    """Return what a screen reader says of a field."""
    match field.split("."):
        case ["addressees", _, "lines", number]:
            return translate("Review", "Address, line {number}").format(number=figure(int(number) + 1))
    return label_of(field)


def _labels() -> dict[str, str]:
    return {
        "office": translate("Review", "Office"),
        "name": translate("Review", "Name"),
        "country": translate("Review", "Country"),
        "salutation": translate("Review", "Salutation"),
        "channels": translate("Review", "Other ways"),
        "remark": translate("Review", "Remark"),
        "kind": translate("Review", "Kind"),
        "native_name": translate("Review", "In its own script"),
        "native_language": translate("Review", "Its language"),
        "pronouns": translate("Review", "Pronouns"),
        "closing": translate("Review", "Closing"),
        "deadline": translate("Review", "Deadline"),
        "deadline_kind": translate("Review", "Meaning"),
        "preferred_languages": translate("Review", "Languages"),
        "own_language_welcome": translate("Review", "Own language"),
        "ua_number": translate("Review", "Number"),
        "index": translate("Review", "Index"),
        "issued": translate("Review", "Issued"),
        "title": translate("Review", "Headline"),
        "summary": translate("Review", "Summary"),
        "background": translate("Review", "Background"),
        "links": translate("Review", "Links"),
        "after_deadline": translate("Review", "Advice"),
        "publisher": translate("Review", "Publisher"),
    }


# values


def shown_value(review: Review, field: str) -> str:
    """Return what stands in a field as the person reads it: dates and languages in the language of the window."""
    value = review.value(field)
    if not value or review.misread_in(field) is not None:
        return shown(value)
    if field in _DAYS:
        return long_date(date.fromisoformat(value))
    if field == "preferred_languages":
        return _listed([language_in_sentence(tag) for tag in value.split(", ")])
    return shown(value)


def typed_value(text: str) -> str:
    """Return what a person typed as the case takes it: signs that were shown are those of the document."""
    return received(text)


def language_names(review: Review) -> dict[str, str]:
    """Return the tags of all languages we can name, by their names in the window, in small letters."""
    tags = (*languages_for(review.case), *review.proposal.case.preferred_languages)
    return {language_in_sentence(tag).casefold(): tag for tag in reversed(tags)}


def summary_of(review: Review, card: Card) -> str:
    """Return what a group says, in one line."""
    value = {field: shown_value(review, field) for field in (*card.fields, *card.more)}
    match card.kind:
        case "people":
            text = _person(value, card.key)
        case "addressees":
            text = _listed([value[f"{card.key}.{name}"] for name in ("name", "office")])
        case "deadline":
            text = _deadline(value["deadline"], value["deadline_kind"])
        case "languages":
            text = _languages(value)
        case "letter" | "letters":
            text = value[card.fields[-2]]
        case _:
            text = _listed(list(value.values()))
    return " ".join(text[: 2 * _LONGEST_SUMMARY].split())[:_LONGEST_SUMMARY]


def country_of(code: str) -> str:
    """Return a country's name in the language of the window."""
    return name_of_country(code, interface_language())


def _listed(parts: list[str]) -> str:
    return translate("Review", ", ").join(part for part in parts if part)


def _person(value: dict[str, str], key: str) -> str:
    name, native, pronouns = (value[f"{key}.{part}"] for part in ("name", "native_name", "pronouns"))
    return _listed([f"{name} ({native})" if native else name, pronouns])


def _deadline(day: str, kind: str) -> str:
    if not day:
        return ""
    if kind == "before":
        return translate("Review", "{date} (before)").format(date=day)
    return translate("Review", "{date} (until)").format(date=day)


def _languages(value: dict[str, str]) -> str:
    languages = value["preferred_languages"]
    if not value["own_language_welcome"]:
        return languages
    if not languages:
        return translate("Review", "one’s own language")
    return translate("Review", "{languages}; own language welcome").format(languages=languages)
