"""What an import found beside what it should have found, field by field."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

Outcome = Literal["right", "wrong, doubted", "wrong and sure", "missing, doubted", "missing, silent"]
OUTCOMES: tuple[Outcome, ...] = ("right", "wrong, doubted", "wrong and sure", "missing, doubted", "missing, silent")
Pair = tuple[str, str, Any, Any]
"""The row of the table, the field's way through the case, what was expected, what was found."""

MANDATORY = [
    "title",
    "UA number",
    "index",
    "issued",
    "deadline",
    "kind of deadline",
    "languages",
    "own language",
    "name",
    "native name",
    "pronouns",
    "kind of addressee",
    "addressee's name",
    "office",
    "postal lines",
    "country of addressee",
    "channels",
    "salutation",
    "paragraphs",
    "demands",
    "closing",
    "no Urgent Action",
    "closes",
]
BESIDES = (
    "title's capitals, country, native language, links, remark, after the deadline, summary, background, earlier number"
)
ROWS = (*MANDATORY, *BESIDES.split(", "), "doubts asked for")
_PLATFORMS = ("", "twitter", "x", "facebook", "instagram", "telegram")


@dataclass(frozen=True)
class Cell:
    """One field of one fixture."""

    fixture: str
    family: str
    row: str
    field: str
    outcome: Outcome
    expected: Any
    found: Any


def cells(fixture: str, expected: dict[str, Any], found: dict[str, Any], status: int) -> list[Cell]:
    """Compare; a field that neither the document nor the import holds makes no cell."""
    family = str(expected["family"])
    if expected.get("nothing"):
        outcome: Outcome = "right" if status == 1 else "wrong and sure"
        return [Cell(fixture, family, "no Urgent Action", "", outcome, "exit 1", f"exit {status}")]
    doubts = [str(doubt["field"]) for doubt in found.get("doubts", [])]
    skipped = expected.get("not_compared", [])
    made = [
        Cell(fixture, family, row, field, _outcome(expected, field, wanted, got, doubts), wanted, got)
        for row, field, wanted, got in _pairs(expected, found)
        if not any(field == one or field.startswith(f"{one}.") for one in skipped)
    ]
    for field in expected.get("must_doubt", []):
        asked: Outcome = "right" if (doubts if field == "*" else _is_doubted(field, doubts)) else "missing, silent"
        made.append(Cell(fixture, family, "doubts asked for", field, asked, "a doubt", doubts))
    return made


def _outcome(expected: dict[str, Any], field: str, wanted: Any, got: Any, doubts: list[str]) -> Outcome:
    also = expected.get("also", {}).get(field, [])
    if field == "title":
        also = [text.casefold() for texts in also for text in texts.values()]
    if _folded(got) == _folded(wanted) or any(_folded(got) == _folded(one) for one in also):
        return "right"
    doubted = _is_doubted(field, doubts)
    if got in ("", [], {}, None, False):
        return "missing, doubted" if doubted else "missing, silent"
    return "wrong, doubted" if doubted else "wrong and sure"


def _is_doubted(field: str, doubts: list[str]) -> bool:
    """Whether a doubt names the field, a whole that it belongs to, or a part of it."""
    names = {field, "letter.salutation"} if field == "addressees.0.salutation" else {field}
    return any(
        name == doubt or name.startswith(f"{doubt}.") or doubt.startswith(f"{name}.")
        for name in names
        for doubt in doubts
    )


def _folded(value: Any) -> Any:
    """NFC, and white space as single spaces; the document's own letters otherwise."""
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFC", value).split())
    if isinstance(value, list):
        return [_folded(one) for one in value]
    if isinstance(value, dict):
        return {key: _folded(one) for key, one in value.items() if one}
    return value


def _pairs(expected: dict[str, Any], found: dict[str, Any]) -> Iterator[Pair]:
    """Yield what is worth comparing: whatever one of the two holds."""
    for pair in _all_pairs(expected, found):
        if pair[2] not in ("", [], {}, None, False) or pair[3] not in ("", [], {}, None, False):
            yield pair


def _all_pairs(expected: dict[str, Any], found: dict[str, Any]) -> Iterator[Pair]:
    wanted, got = expected["case"], found.get("case") or {}
    yield from _header(wanted, got)
    yield from _people(wanted.get("people", []), got.get("people", []))
    yield from _addressees(wanted.get("addressees", []), got.get("addressees", []))
    if "asks_key_words" in expected:
        yield from _demands(expected["asks_key_words"], got.get("letter", {}).get("asks", []))
    elif not expected.get("closes"):
        yield from _letter(wanted.get("letter", {}), got.get("letter", {}))
    yield "closes", "closes", bool(expected.get("closes")), bool(found.get("closes"))
    yield "earlier number", "supersedes", expected.get("supersedes", ""), found.get("supersedes", "")


def _header(wanted: dict[str, Any], got: dict[str, Any]) -> Iterator[Pair]:
    title, found_title = _one_text(wanted.get("title")), _one_text(got.get("title"))
    yield "title", "title", title.casefold(), found_title.casefold()
    if title.casefold() == found_title.casefold():
        yield "title's capitals", "title", title, found_title
    for row, key in (("UA number", "ua_number"), ("index", "index")):
        yield row, f"reference.{key}", wanted.get("reference", {}).get(key, ""), got.get("reference", {}).get(key, "")
    for row, key, none in (
        ("issued", "issued", ""),
        ("deadline", "deadline", ""),
        ("kind of deadline", "deadline_kind", ""),
        ("languages", "preferred_languages", []),
        ("own language", "own_language_welcome", False),
        ("country", "country", ""),
        ("links", "links", []),
    ):
        yield row, key, wanted.get(key, none), got.get(key, none)
    yield from _texts(wanted, got)
    yield "after the deadline", "after_deadline", wanted.get("after_deadline", {}), got.get("after_deadline", {})


def _texts(wanted: dict[str, Any], got: dict[str, Any]) -> Iterator[Pair]:
    """Lead and background; where the lead ends is a matter of taste as long as together they are the same words."""
    whole, found = ("\n\n".join(filter(None, (one.get("summary"), one.get("background")))) for one in (wanted, got))
    for key in ("summary", "background"):
        yield key, key, wanted.get(key, ""), wanted.get(key, "") if whole == found else got.get(key, "")


def _one_text(texts: dict[str, str] | None) -> str:
    return next(iter((texts or {}).values()), "")


def _people(wanted: list[dict[str, str]], got: list[dict[str, str]]) -> Iterator[Pair]:
    for number in range(max(len(wanted), len(got))):
        one, other = _at(wanted, number), _at(got, number)
        for row, key in (
            ("name", "name"),
            ("native name", "native_name"),
            ("native language", "native_language"),
            ("pronouns", "pronouns"),
        ):
            yield row, f"people.{number}.{key}", one.get(key, ""), other.get(key, "")


def _at(values: list[dict[str, Any]], number: int) -> dict[str, Any]:
    return values[number] if number < len(values) else {}


def _addressees(wanted: list[dict[str, Any]], got: list[dict[str, Any]]) -> Iterator[Pair]:
    for number in range(max(len(wanted), len(got))):
        one, other, field = _at(wanted, number), _at(got, number), f"addressees.{number}"
        for row, key in (
            ("kind of addressee", "kind"),
            ("addressee's name", "name"),
            ("office", "office"),
            ("country of addressee", "country"),
        ):
            yield row, f"{field}.{key}", one.get(key, ""), other.get(key, "")
        yield "remark", f"{field}.remark", one.get("remark", ""), other.get("remark", "")
        yield "postal lines", f"{field}.lines", *_lines(one, other)
        yield "channels", f"{field}.channels", _channels(one), _channels(other)
        yield "salutation", f"{field}.salutation", one.get("salutation", {}), other.get("salutation", {})


def _lines(one: dict[str, Any], other: dict[str, Any]) -> tuple[Any, Any]:
    """Where the document prints an address on one line, it may be parted anywhere at its commas."""
    wanted, got = one.get("lines", []), other.get("lines", [])
    return (", ".join(wanted), ", ".join(got)) if one.get("split") == "free" else (wanted, got)


def _channels(addressee: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Kind, value and remark. The name of a platform may stand in the remark or not; brackets do not count."""
    found = []
    for channel in addressee.get("channels", []):
        remark = re.sub(r"^\((.*)\)$", r"\1", channel.get("remark", "").strip())
        if channel.get("kind") == "social" and remark.casefold().strip(" :") in _PLATFORMS:
            remark = ""
        found.append((channel.get("kind", ""), channel.get("value", ""), remark))
    return found


def _letter(wanted: dict[str, Any], got: dict[str, Any]) -> Iterator[Pair]:
    yield "paragraphs", "letter.paragraphs", wanted.get("paragraphs", []), got.get("paragraphs", [])
    yield "demands", "letter.asks", wanted.get("asks", []), got.get("asks", [])
    yield "closing", "letter.closing", wanted.get("closing", ""), got.get("closing", "")
    yield "salutation", "letter.salutation", wanted.get("salutation", ""), got.get("salutation", "")


def _demands(wanted: list[list[str]], got: list[str]) -> Iterator[Pair]:
    """Demands that became sentences: their number, and the words that must have survived in each."""
    lost = [
        word
        for words, sentence in zip(wanted, got, strict=False)
        for word in words
        if word.casefold() not in sentence.casefold()
    ]
    yield "demands", "letter.asks", [len(wanted), []], [len(got), lost] if got else []
